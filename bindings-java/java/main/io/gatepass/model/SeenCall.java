// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

import io.gatepass.*;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Seen call.
 *
 * <p>Made by its builder.
 */
public record SeenCall(
    String method,
    int code,
    String idempotencyKey
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public SeenCall {
        method = method == null ? "" : method;
        idempotencyKey = idempotencyKey == null ? "" : idempotencyKey;
    }

    @Override
    public void write(Writer out) {
        out.text(1, method);
        out.unsigned(2, code);
        out.text(3, idempotencyKey);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.method = method;
        builder.code = code;
        builder.idempotencyKey = idempotencyKey;
        return builder;
    }

    /** Reads one. @hidden */
    public static SeenCall read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.method = in.text();
                case 2 -> builder.code = (int) in.integer();
                case 3 -> builder.idempotencyKey = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link SeenCall}. */
    public static final class Builder {
        private String method = "";
        private int code = 0;
        private String idempotencyKey = "";

        private Builder() {}

        /** Method. */
        public Builder method(String method) { this.method = method; return this; }

        /** Code. */
        public Builder code(int code) { this.code = code; return this; }

        /** Idempotency key. */
        public Builder idempotencyKey(String idempotencyKey) { this.idempotencyKey = idempotencyKey; return this; }

        /** What was told. */
        public SeenCall build() { return new SeenCall(method, code, idempotencyKey); }
    }
}
