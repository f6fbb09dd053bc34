# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # A field's value is wrong.
  class InvalidError < Error; end

  # A name means several entities; pass an id (RULES 4.6).
  class AmbiguousError < InvalidError; end

  # An idempotency key was used before with another request (RULES 5.3).
  class IdempotencyMismatchError < InvalidError; end

  # What is named does not exist, or the caller may not see it.
  class NotFoundError < Error; end

  # A unique name, key or pair is taken.
  class AlreadyExistsError < Error; end

  # The caller is known and may not.
  class PermissionDeniedError < Error; end

  # Unknown key or wrong signature; which of them is not said (RULES 5.1).
  class UnauthenticatedError < Error; end

  # The state does not allow it.
  class FailedPreconditionError < Error; end

  # A conditional write met another revision; read again and decide anew (RULES 8).
  class RevisionMismatchError < Error; end

  # The place asked does not offer this; StrongDM, for one, has no such call.
  class UnsupportedError < Error; end

  # No answer now.
  class UnavailableError < Error; end

  # A question about access could not be decided: neither allowed nor denied (RULES 1.5).
  class IndeterminateError < UnavailableError; end

  # A limit or budget is used up.
  class ResourceExhaustedError < Error; end

  # Past what can be: a reply beyond the limit, for one.
  class OutOfRangeError < Error; end

  # The call's time ran out.
  class DeadlineExceededError < Error; end

  # The caller gave the call up.
  class CancelledError < Error; end

  # Stored data is damaged.
  class CorruptError < Error; end

  # A defect of this library or of the server.
  class InternalError < Error; end

  # An answer of another program that says no more.
  class UnknownError < Error; end

  # The connection was closed before the call. Never on the wire.
  class ClosedError < FailedPreconditionError; end

  # The process was forked after the connection was opened. Never on the wire.
  class ForkedError < FailedPreconditionError; end

  # An access request that was waited for ended without access: it was denied, canceled, timed out or revoked, as
  # the value says. Never on the wire.
  class NotGrantedError < FailedPreconditionError; end

  # An access request that was waited for was denied. Never on the wire.
  class DeniedError < NotGrantedError; end

  class Error
    # The class of each kind.
    KINDS = {
      "INVALID" => InvalidError,
      "AMBIGUOUS" => AmbiguousError,
      "IDEMPOTENCY_MISMATCH" => IdempotencyMismatchError,
      "NOT_FOUND" => NotFoundError,
      "ALREADY_EXISTS" => AlreadyExistsError,
      "PERMISSION_DENIED" => PermissionDeniedError,
      "UNAUTHENTICATED" => UnauthenticatedError,
      "FAILED_PRECONDITION" => FailedPreconditionError,
      "REVISION_MISMATCH" => RevisionMismatchError,
      "UNSUPPORTED" => UnsupportedError,
      "UNAVAILABLE" => UnavailableError,
      "INDETERMINATE" => IndeterminateError,
      "RESOURCE_EXHAUSTED" => ResourceExhaustedError,
      "OUT_OF_RANGE" => OutOfRangeError,
      "DEADLINE_EXCEEDED" => DeadlineExceededError,
      "CANCELLED" => CancelledError,
      "CORRUPT" => CorruptError,
      "INTERNAL" => InternalError,
      "UNKNOWN" => UnknownError,
      "CLOSED" => ClosedError,
      "FORKED" => ForkedError,
      "NOT_GRANTED" => NotGrantedError,
      "DENIED" => DeniedError,
    }.freeze
  end
end
