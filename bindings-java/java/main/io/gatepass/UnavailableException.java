// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** No answer now. */
public sealed class UnavailableException extends GatepassException permits IndeterminateException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public UnavailableException(Failure failure) {
        super(failure);
    }
}
