// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** The place asked does not offer this; StrongDM, for one, has no such call. */
public final class UnsupportedException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public UnsupportedException(Failure failure) {
        super(failure);
    }
}
