// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/**
 * An access request that was waited for ended without access: it was denied, canceled, timed out or revoked, as the
 * value says. Never on the wire.
 */
public sealed class NotGrantedException extends FailedPreconditionException permits DeniedException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public NotGrantedException(Failure failure) {
        super(failure);
    }
}
