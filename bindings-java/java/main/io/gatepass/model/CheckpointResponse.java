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
 * Checkpoint response.
 *
 * <p>Made by its builder.
 */
public record CheckpointResponse(
    String note,
    String origin,
    long size,
    Bytes root
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public CheckpointResponse {
        note = note == null ? "" : note;
        origin = origin == null ? "" : origin;
        root = root == null ? Bytes.EMPTY : root;
    }

    @Override
    public void write(Writer out) {
        out.text(1, note);
        out.text(2, origin);
        out.integer(3, size);
        out.bytes(4, root);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.note = note;
        builder.origin = origin;
        builder.size = size;
        builder.root = root;
        return builder;
    }

    /** Reads one. @hidden */
    public static CheckpointResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.note = in.text();
                case 2 -> builder.origin = in.text();
                case 3 -> builder.size = in.integer();
                case 4 -> builder.root = in.bytes();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link CheckpointResponse}. */
    public static final class Builder {
        private String note = "";
        private String origin = "";
        private long size = 0;
        private Bytes root = Bytes.EMPTY;

        private Builder() {}

        /** The signed note (C2SP tlog-checkpoint): what to keep elsewhere. */
        public Builder note(String note) { this.note = note; return this; }

        /** What the note says: which log, how many records, the root of their tree. */
        public Builder origin(String origin) { this.origin = origin; return this; }

        /** Size. */
        public Builder size(long size) { this.size = size; return this; }

        /** Root. */
        public Builder root(Bytes root) { this.root = root; return this; }

        /** What was told. */
        public CheckpointResponse build() { return new CheckpointResponse(note, origin, size, root); }
    }
}
