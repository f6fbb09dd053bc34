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
 * Consistency proof response.
 *
 * <p>Made by its builder.
 */
public record ConsistencyProofResponse(
    long oldSize,
    long newSize,
    List<Bytes> hashes
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ConsistencyProofResponse {
        hashes = Values.copy(hashes);
    }

    @Override
    public void write(Writer out) {
        out.integer(1, oldSize);
        out.integer(2, newSize);
        out.byteStrings(3, hashes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.oldSize = oldSize;
        builder.newSize = newSize;
        builder.hashes = hashes;
        return builder;
    }

    /** Reads one. @hidden */
    public static ConsistencyProofResponse read(Reader in) {
        var builder = new Builder();
        var hashesItems = new ArrayList<Bytes>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.oldSize = in.integer();
                case 2 -> builder.newSize = in.integer();
                case 3 -> hashesItems.add(in.bytes());
                default -> in.skip();
            }
        }
        builder.hashes = hashesItems;
        return builder.build();
    }

    /** Makes a {@link ConsistencyProofResponse}. */
    public static final class Builder {
        private long oldSize = 0;
        private long newSize = 0;
        private List<Bytes> hashes = List.of();

        private Builder() {}

        /** Old size. */
        public Builder oldSize(long oldSize) { this.oldSize = oldSize; return this; }

        /** New size. */
        public Builder newSize(long newSize) { this.newSize = newSize; return this; }

        /** Hashes. */
        public Builder hashes(List<Bytes> hashes) { this.hashes = hashes; return this; }

        /** What was told. */
        public ConsistencyProofResponse build() { return new ConsistencyProofResponse(oldSize, newSize, hashes); }
    }
}
