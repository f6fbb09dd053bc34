// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** An idempotency key was used before with another request (RULES 5.3). */
public final class IdempotencyMismatchException extends InvalidException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public IdempotencyMismatchException(Failure failure) {
        super(failure);
    }
}
