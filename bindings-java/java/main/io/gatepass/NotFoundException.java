// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** What is named does not exist, or the caller may not see it. */
public final class NotFoundException extends GatepassException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public NotFoundException(Failure failure) {
        super(failure);
    }
}
