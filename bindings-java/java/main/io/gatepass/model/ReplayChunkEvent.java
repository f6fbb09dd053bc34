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
 * Replay chunk event.
 *
 * <p>Made by its builder.
 */
public record ReplayChunkEvent(
    Bytes data,
    Duration duration
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ReplayChunkEvent {
        data = data == null ? Bytes.EMPTY : data;
    }

    @Override
    public void write(Writer out) {
        out.bytes(1, data);
        out.duration(2, duration);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.data = data;
        builder.duration = duration;
        return builder;
    }

    /** Reads one. @hidden */
    public static ReplayChunkEvent read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.data = in.bytes();
                case 2 -> builder.duration = in.duration();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ReplayChunkEvent}. */
    public static final class Builder {
        private Bytes data = Bytes.EMPTY;
        private Duration duration;

        private Builder() {}

        /** Data. */
        public Builder data(Bytes data) { this.data = data; return this; }

        /** Duration. */
        public Builder duration(Duration duration) { this.duration = duration; return this; }

        /** What was told. */
        public ReplayChunkEvent build() { return new ReplayChunkEvent(data, duration); }
    }
}
