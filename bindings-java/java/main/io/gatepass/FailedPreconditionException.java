// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** The state does not allow it. */
public sealed class FailedPreconditionException extends GatepassException permits ClosedException, ForkedException, NotGrantedException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public FailedPreconditionException(Failure failure) {
        super(failure);
    }
}
