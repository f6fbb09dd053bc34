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
 * One write of StrongDM's API.
 *
 * <p>Made by its builder.
 */
public record SimulatedCall(
    String method,
    Bytes request
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public SimulatedCall {
        method = method == null ? "" : method;
        request = request == null ? Bytes.EMPTY : request;
    }

    @Override
    public void write(Writer out) {
        out.text(1, method);
        out.bytes(2, request);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.method = method;
        builder.request = request;
        return builder;
    }

    /** Reads one. @hidden */
    public static SimulatedCall read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.method = in.text();
                case 2 -> builder.request = in.bytes();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link SimulatedCall}. */
    public static final class Builder {
        private String method = "";
        private Bytes request = Bytes.EMPTY;

        private Builder() {}

        /** {@code Roles.Update}. */
        public Builder method(String method) { this.method = method; return this; }

        /** The encoded request of that method. */
        public Builder request(Bytes request) { this.request = request; return this; }

        /** What was told. */
        public SimulatedCall build() { return new SimulatedCall(method, request); }
    }
}
