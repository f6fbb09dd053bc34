// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** Unknown key or wrong signature; which of them is not said (RULES 5.1). */
public final class UnauthenticatedException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public UnauthenticatedException(Failure failure) {
        super(failure);
    }
}
