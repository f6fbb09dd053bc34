// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** An access request that was waited for was denied. Never on the wire. */
public final class DeniedException extends NotGrantedException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public DeniedException(Failure failure) {
        super(failure);
    }
}
