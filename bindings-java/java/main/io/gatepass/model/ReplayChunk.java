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
 * Replay chunk.
 *
 * <p>Made by its builder.
 */
public record ReplayChunk(
    Bytes data,
    List<ReplayChunkEvent> events,
    String symmetricKey
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ReplayChunk {
        data = data == null ? Bytes.EMPTY : data;
        events = Values.copy(events);
        symmetricKey = symmetricKey == null ? "" : symmetricKey;
    }

    @Override
    public void write(Writer out) {
        out.bytes(1, data);
        out.messages(2, events);
        out.text(3, symmetricKey);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.data = data;
        builder.events = events;
        builder.symmetricKey = symmetricKey;
        return builder;
    }

    /** Reads one. @hidden */
    public static ReplayChunk read(Reader in) {
        var builder = new Builder();
        var eventsItems = new ArrayList<ReplayChunkEvent>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.data = in.bytes();
                case 2 -> eventsItems.add(ReplayChunkEvent.read(in.message()));
                case 3 -> builder.symmetricKey = in.text();
                default -> in.skip();
            }
        }
        builder.events = eventsItems;
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ReplayChunk[" + String.join(", ", "data=" + data, "events=" + events, "symmetricKey=…") + "]";
    }

    /** Makes a {@link ReplayChunk}. */
    public static final class Builder {
        private Bytes data = Bytes.EMPTY;
        private List<ReplayChunkEvent> events = List.of();
        private String symmetricKey = "";

        private Builder() {}

        /** Data. */
        public Builder data(Bytes data) { this.data = data; return this; }

        /** Events. */
        public Builder events(List<ReplayChunkEvent> events) { this.events = events; return this; }

        /** Symmetric key. A secret: it is never printed. */
        public Builder symmetricKey(String symmetricKey) { this.symmetricKey = symmetricKey; return this; }

        /** What was told. */
        public ReplayChunk build() { return new ReplayChunk(data, events, symmetricKey); }
    }
}
