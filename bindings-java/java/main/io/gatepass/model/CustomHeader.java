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
 * Custom header.
 *
 * <p>Made by its builder.
 */
public record CustomHeader(
    String name,
    String value,
    boolean secret
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public CustomHeader {
        name = name == null ? "" : name;
        value = value == null ? "" : value;
    }

    @Override
    public void write(Writer out) {
        out.text(1, name);
        out.text(2, value);
        out.bool(3, secret);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.name = name;
        builder.value = value;
        builder.secret = secret;
        return builder;
    }

    /** Reads one. @hidden */
    public static CustomHeader read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.name = in.text();
                case 2 -> builder.value = in.text();
                case 3 -> builder.secret = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "CustomHeader[" + String.join(", ", "name=" + name, "value=…", "secret=" + secret) + "]";
    }

    /** Makes a {@link CustomHeader}. */
    public static final class Builder {
        private String name = "";
        private String value = "";
        private boolean secret = false;

        private Builder() {}

        /** Name. */
        public Builder name(String name) { this.name = name; return this; }

        /** Value. A secret: it is never printed. */
        public Builder value(String value) { this.value = value; return this; }

        /** Secret. */
        public Builder secret(boolean secret) { this.secret = secret; return this; }

        /** What was told. */
        public CustomHeader build() { return new CustomHeader(name, value, secret); }
    }
}
