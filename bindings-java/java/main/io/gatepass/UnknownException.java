// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** An answer of another program that says no more. */
public final class UnknownException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public UnknownException(Failure failure) {
        super(failure);
    }
}
