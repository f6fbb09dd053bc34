// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** Past what can be: a reply beyond the limit, for one. */
public final class OutOfRangeException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public OutOfRangeException(Failure failure) {
        super(failure);
    }
}
