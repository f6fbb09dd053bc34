// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass;

import io.gatepass.internal.Failure;

/** A field's value is wrong. */
public sealed class InvalidException extends GatepassException permits AmbiguousException, IdempotencyMismatchException {
    private static final long serialVersionUID = 1L;

    /** Of a native failure. @param failure what it says */
    public InvalidException(Failure failure) {
        super(failure);
    }
}
