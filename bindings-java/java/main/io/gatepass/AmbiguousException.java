// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** A name means several entities; pass an id (RULES 4.6). */
public final class AmbiguousException extends InvalidException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public AmbiguousException(Failure failure) {
        super(failure);
    }
}
