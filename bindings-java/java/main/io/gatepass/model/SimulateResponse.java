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
 * Simulate response.
 *
 * <p>Made by its builder.
 */
public record SimulateResponse(
    List<Pair> gained,
    List<Pair> lost,
    long revision
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public SimulateResponse {
        gained = Values.copy(gained);
        lost = Values.copy(lost);
    }

    @Override
    public void write(Writer out) {
        out.messages(1, gained);
        out.messages(2, lost);
        out.integer(3, revision);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.gained = gained;
        builder.lost = lost;
        builder.revision = revision;
        return builder;
    }

    /** Reads one. @hidden */
    public static SimulateResponse read(Reader in) {
        var builder = new Builder();
        var gainedItems = new ArrayList<Pair>();
        var lostItems = new ArrayList<Pair>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> gainedItems.add(Pair.read(in.message()));
                case 2 -> lostItems.add(Pair.read(in.message()));
                case 3 -> builder.revision = in.integer();
                default -> in.skip();
            }
        }
        builder.gained = gainedItems;
        builder.lost = lostItems;
        return builder.build();
    }

    /** Makes a {@link SimulateResponse}. */
    public static final class Builder {
        private List<Pair> gained = List.of();
        private List<Pair> lost = List.of();
        private long revision = 0;

        private Builder() {}

        /** Pairs that would be allowed and are not; complete, else the call fails with ResourceExhausted. */
        public Builder gained(List<Pair> gained) { this.gained = gained; return this; }

        /** Pairs that are allowed and would not be. */
        public Builder lost(List<Pair> lost) { this.lost = lost; return this; }

        /** Revision. */
        public Builder revision(long revision) { this.revision = revision; return this; }

        /** What was told. */
        public SimulateResponse build() { return new SimulateResponse(gained, lost, revision); }
    }
}
