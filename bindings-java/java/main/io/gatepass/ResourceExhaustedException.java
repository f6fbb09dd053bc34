// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** A limit or budget is used up. */
public final class ResourceExhaustedException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public ResourceExhaustedException(Failure failure) {
        super(failure);
    }
}
