// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** The call's time ran out. */
public final class DeadlineExceededException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public DeadlineExceededException(Failure failure) {
        super(failure);
    }
}
