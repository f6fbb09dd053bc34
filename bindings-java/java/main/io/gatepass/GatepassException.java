// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;
import java.util.Optional;

/**
 * A call failed. {@code NotFoundException} and its like say why; all carry the same fields. Nothing secret stands
 * in them.
 */
public abstract sealed class GatepassException extends RuntimeException
    permits InvalidException, NotFoundException, AlreadyExistsException, PermissionDeniedException, UnauthenticatedException, FailedPreconditionException, RevisionMismatchException, UnsupportedException, UnavailableException, ResourceExhaustedException, OutOfRangeException, DeadlineExceededException, CancelledException, CorruptException, InternalException, UnknownException
{
    private static final long serialVersionUID = 1L;

    private final Failure failure;

    /** Of a native failure. @param failure what it says */
    protected GatepassException(Failure failure) {
        super(failure.message());
        this.failure = failure;
    }

    /** Why, from a closed list: {@code NOT_FOUND}. Stable. */
    public String kind() { return failure.kind(); }

    /** The gRPC code. */
    public int code() { return failure.code(); }

    /** The field at fault, as a path: {@code role.access_rules[1].tags}. */
    public Optional<String> field() { return Optional.ofNullable(failure.field()); }

    /** The value at fault, cut and made printable. */
    public Optional<String> value() { return Optional.ofNullable(failure.value()); }

    /** Whether the same call, unchanged, may succeed later. */
    public boolean isRetryable() { return failure.retryable(); }

    /** What the operator finds this call by. */
    public Optional<String> requestId() { return Optional.ofNullable(failure.requestId()); }

    /** The rate limit that is used up. */
    public Optional<RateLimit> rateLimit() { return Optional.ofNullable(failure.rateLimit()); }
}
