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
 * Initiator.
 *
 * <p>Made by its builder.
 */
public record Initiator(
    String type,
    String aiAgent,
    String version,
    boolean trusted
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Initiator {
        type = type == null ? "" : type;
        aiAgent = aiAgent == null ? "" : aiAgent;
        version = version == null ? "" : version;
    }

    @Override
    public void write(Writer out) {
        out.text(1, type);
        out.text(2, aiAgent);
        out.text(3, version);
        out.bool(4, trusted);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.type = type;
        builder.aiAgent = aiAgent;
        builder.version = version;
        builder.trusted = trusted;
        return builder;
    }

    /** Reads one. @hidden */
    public static Initiator read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.type = in.text();
                case 2 -> builder.aiAgent = in.text();
                case 3 -> builder.version = in.text();
                case 4 -> builder.trusted = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Initiator}. */
    public static final class Builder {
        private String type = "";
        private String aiAgent = "";
        private String version = "";
        private boolean trusted = false;

        private Builder() {}

        /** Type. */
        public Builder type(String type) { this.type = type; return this; }

        /** Ai agent. */
        public Builder aiAgent(String aiAgent) { this.aiAgent = aiAgent; return this; }

        /** Version. */
        public Builder version(String version) { this.version = version; return this; }

        /** Trusted. */
        public Builder trusted(boolean trusted) { this.trusted = trusted; return this; }

        /** What was told. */
        public Initiator build() { return new Initiator(type, aiAgent, version, trusted); }
    }
}
