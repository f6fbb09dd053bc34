// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** The caller is known and may not. */
public final class PermissionDeniedException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public PermissionDeniedException(Failure failure) {
        super(failure);
    }
}
