// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** A conditional write met another revision; read again and decide anew (RULES 8). */
public final class RevisionMismatchException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public RevisionMismatchException(Failure failure) {
        super(failure);
    }
}
