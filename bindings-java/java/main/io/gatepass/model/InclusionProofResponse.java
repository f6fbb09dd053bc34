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
 * Inclusion proof response.
 *
 * <p>Made by its builder.
 */
public record InclusionProofResponse(
    long revision,
    long size,
    Bytes leaf,
    List<Bytes> hashes
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public InclusionProofResponse {
        leaf = leaf == null ? Bytes.EMPTY : leaf;
        hashes = Values.copy(hashes);
    }

    @Override
    public void write(Writer out) {
        out.integer(1, revision);
        out.integer(2, size);
        out.bytes(3, leaf);
        out.byteStrings(4, hashes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.revision = revision;
        builder.size = size;
        builder.leaf = leaf;
        builder.hashes = hashes;
        return builder;
    }

    /** Reads one. @hidden */
    public static InclusionProofResponse read(Reader in) {
        var builder = new Builder();
        var hashesItems = new ArrayList<Bytes>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.revision = in.integer();
                case 2 -> builder.size = in.integer();
                case 3 -> builder.leaf = in.bytes();
                case 4 -> hashesItems.add(in.bytes());
                default -> in.skip();
            }
        }
        builder.hashes = hashesItems;
        return builder.build();
    }

    /** Makes a {@link InclusionProofResponse}. */
    public static final class Builder {
        private long revision = 0;
        private long size = 0;
        private Bytes leaf = Bytes.EMPTY;
        private List<Bytes> hashes = List.of();

        private Builder() {}

        /** Revision. */
        public Builder revision(long revision) { this.revision = revision; return this; }

        /** Size. */
        public Builder size(long size) { this.size = size; return this; }

        /** The record's hash as a leaf. */
        public Builder leaf(Bytes leaf) { this.leaf = leaf; return this; }

        /** The proof, from the leaf up. */
        public Builder hashes(List<Bytes> hashes) { this.hashes = hashes; return this; }

        /** What was told. */
        public InclusionProofResponse build() { return new InclusionProofResponse(revision, size, leaf, hashes); }
    }
}
