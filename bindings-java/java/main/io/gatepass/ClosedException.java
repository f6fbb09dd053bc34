// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** The connection was closed before the call. Never on the wire. */
public final class ClosedException extends FailedPreconditionException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public ClosedException(Failure failure) {
        super(failure);
    }
}
