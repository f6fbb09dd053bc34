// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** A question about access could not be decided: neither allowed nor denied (RULES 1.5). */
public final class IndeterminateException extends UnavailableException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public IndeterminateException(Failure failure) {
        super(failure);
    }
}
