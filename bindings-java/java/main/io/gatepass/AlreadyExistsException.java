// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** A unique name, key or pair is taken. */
public final class AlreadyExistsException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public AlreadyExistsException(Failure failure) {
        super(failure);
    }
}
