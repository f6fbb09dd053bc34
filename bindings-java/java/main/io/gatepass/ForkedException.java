// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** The process was forked after the connection was opened. Never on the wire. */
public final class ForkedException extends FailedPreconditionException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public ForkedException(Failure failure) {
        super(failure);
    }
}
