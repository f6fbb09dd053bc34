// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.internal;

import io.gatepass.*;

/** The exception of each kind of failure. */
public final class Errors {
    private Errors() {}

    /** The exception of a native failure. @param failure what it says @return what to throw */
    public static GatepassException of(Failure failure) {
        return switch (failure.kind()) {
            case "INVALID" -> new InvalidException(failure);
            case "AMBIGUOUS" -> new AmbiguousException(failure);
            case "IDEMPOTENCY_MISMATCH" -> new IdempotencyMismatchException(failure);
            case "NOT_FOUND" -> new NotFoundException(failure);
            case "ALREADY_EXISTS" -> new AlreadyExistsException(failure);
            case "PERMISSION_DENIED" -> new PermissionDeniedException(failure);
            case "UNAUTHENTICATED" -> new UnauthenticatedException(failure);
            case "FAILED_PRECONDITION" -> new FailedPreconditionException(failure);
            case "REVISION_MISMATCH" -> new RevisionMismatchException(failure);
            case "UNSUPPORTED" -> new UnsupportedException(failure);
            case "UNAVAILABLE" -> new UnavailableException(failure);
            case "INDETERMINATE" -> new IndeterminateException(failure);
            case "RESOURCE_EXHAUSTED" -> new ResourceExhaustedException(failure);
            case "OUT_OF_RANGE" -> new OutOfRangeException(failure);
            case "DEADLINE_EXCEEDED" -> new DeadlineExceededException(failure);
            case "CANCELLED" -> new CancelledException(failure);
            case "CORRUPT" -> new CorruptException(failure);
            case "INTERNAL" -> new InternalException(failure);
            case "UNKNOWN" -> new UnknownException(failure);
            case "CLOSED" -> new ClosedException(failure);
            case "FORKED" -> new ForkedException(failure);
            case "NOT_GRANTED" -> new NotGrantedException(failure);
            case "DENIED" -> new DeniedException(failure);
            default -> new UnknownException(failure);
        };
    }
}
