// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** A class for every kind of error. All of them are `GatepassError`. */

import { GatepassError } from "../errors.js";

/** A field's value is wrong. */
export class InvalidError extends GatepassError {}

/** A name means several entities; pass an id (RULES 4.6). */
export class AmbiguousError extends InvalidError {}

/** An idempotency key was used before with another request (RULES 5.3). */
export class IdempotencyMismatchError extends InvalidError {}

/** What is named does not exist, or the caller may not see it. */
export class NotFoundError extends GatepassError {}

/** A unique name, key or pair is taken. */
export class AlreadyExistsError extends GatepassError {}

/** The caller is known and may not. */
export class PermissionDeniedError extends GatepassError {}

/** Unknown key or wrong signature; which of them is not said (RULES 5.1). */
export class UnauthenticatedError extends GatepassError {}

/** The state does not allow it. */
export class FailedPreconditionError extends GatepassError {}

/** A conditional write met another revision; read again and decide anew (RULES 8). */
export class RevisionMismatchError extends GatepassError {}

/** The place asked does not offer this; StrongDM, for one, has no such call. */
export class UnsupportedError extends GatepassError {}

/** No answer now. */
export class UnavailableError extends GatepassError {}

/** A question about access could not be decided: neither allowed nor denied (RULES 1.5). */
export class IndeterminateError extends UnavailableError {}

/** A limit or budget is used up. */
export class ResourceExhaustedError extends GatepassError {}

/** Past what can be: a reply beyond the limit, for one. */
export class OutOfRangeError extends GatepassError {}

/** The call's time ran out. */
export class DeadlineExceededError extends GatepassError {}

/** The caller gave the call up. */
export class CancelledError extends GatepassError {}

/** Stored data is damaged. */
export class CorruptError extends GatepassError {}

/** A defect of this library or of the server. */
export class InternalError extends GatepassError {}

/** An answer of another program that says no more. */
export class UnknownError extends GatepassError {}

/** The connection was closed before the call. Never on the wire. */
export class ClosedError extends FailedPreconditionError {}

/** The process was forked after the connection was opened. Never on the wire. */
export class ForkedError extends FailedPreconditionError {}

/**
 * An access request that was waited for ended without access: it was denied, canceled, timed out or revoked, as the
 * value says. Never on the wire.
 */
export class NotGrantedError extends FailedPreconditionError {}

/** An access request that was waited for was denied. Never on the wire. */
export class DeniedError extends NotGrantedError {}

/** The class of each kind. */
export const KINDS: Record<string, typeof GatepassError> = {
  INVALID: InvalidError,
  AMBIGUOUS: AmbiguousError,
  IDEMPOTENCY_MISMATCH: IdempotencyMismatchError,
  NOT_FOUND: NotFoundError,
  ALREADY_EXISTS: AlreadyExistsError,
  PERMISSION_DENIED: PermissionDeniedError,
  UNAUTHENTICATED: UnauthenticatedError,
  FAILED_PRECONDITION: FailedPreconditionError,
  REVISION_MISMATCH: RevisionMismatchError,
  UNSUPPORTED: UnsupportedError,
  UNAVAILABLE: UnavailableError,
  INDETERMINATE: IndeterminateError,
  RESOURCE_EXHAUSTED: ResourceExhaustedError,
  OUT_OF_RANGE: OutOfRangeError,
  DEADLINE_EXCEEDED: DeadlineExceededError,
  CANCELLED: CancelledError,
  CORRUPT: CorruptError,
  INTERNAL: InternalError,
  UNKNOWN: UnknownError,
  CLOSED: ClosedError,
  FORKED: ForkedError,
  NOT_GRANTED: NotGrantedError,
  DENIED: DeniedError,
};
