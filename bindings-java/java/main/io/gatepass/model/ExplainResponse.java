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
 * Explain response.
 *
 * <p>Made by its builder.
 */
public record ExplainResponse(
    boolean allowed,
    String summary,
    List<Link> chain,
    List<MissingFact> missing,
    List<MissingFact> alternatives,
    Instant allowedUntil,
    long revision,
    int otherPaths
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ExplainResponse {
        summary = summary == null ? "" : summary;
        chain = Values.copy(chain);
        missing = Values.copy(missing);
        alternatives = Values.copy(alternatives);
    }

    @Override
    public void write(Writer out) {
        out.bool(1, allowed);
        out.text(2, summary);
        out.messages(3, chain);
        out.messages(4, missing);
        out.messages(5, alternatives);
        out.instant(6, allowedUntil);
        out.integer(7, revision);
        out.unsigned(8, otherPaths);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.allowed = allowed;
        builder.summary = summary;
        builder.chain = chain;
        builder.missing = missing;
        builder.alternatives = alternatives;
        builder.allowedUntil = allowedUntil;
        builder.revision = revision;
        builder.otherPaths = otherPaths;
        return builder;
    }

    /** Reads one. @hidden */
    public static ExplainResponse read(Reader in) {
        var builder = new Builder();
        var chainItems = new ArrayList<Link>();
        var missingItems = new ArrayList<MissingFact>();
        var alternativesItems = new ArrayList<MissingFact>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.allowed = in.bool();
                case 2 -> builder.summary = in.text();
                case 3 -> chainItems.add(Link.read(in.message()));
                case 4 -> missingItems.add(MissingFact.read(in.message()));
                case 5 -> alternativesItems.add(MissingFact.read(in.message()));
                case 6 -> builder.allowedUntil = in.instant();
                case 7 -> builder.revision = in.integer();
                case 8 -> builder.otherPaths = (int) in.integer();
                default -> in.skip();
            }
        }
        builder.chain = chainItems;
        builder.missing = missingItems;
        builder.alternatives = alternativesItems;
        return builder.build();
    }

    /** Makes a {@link ExplainResponse}. */
    public static final class Builder {
        private boolean allowed = false;
        private String summary = "";
        private List<Link> chain = List.of();
        private List<MissingFact> missing = List.of();
        private List<MissingFact> alternatives = List.of();
        private Instant allowedUntil;
        private long revision = 0;
        private int otherPaths = 0;

        private Builder() {}

        /** Allowed. */
        public Builder allowed(boolean allowed) { this.allowed = allowed; return this; }

        /** One line for people. */
        public Builder summary(String summary) { this.summary = summary; return this; }

        /** Where allowed: each link follows from the one before it, from the account to the resource. */
        public Builder chain(List<Link> chain) { this.chain = chain; return this; }

        /** Where denied: were these true, access would be allowed. No smaller set exists. */
        public Builder missing(List<MissingFact> missing) { this.missing = missing; return this; }

        /** Where denied: other smallest sets of one fact each, at most 20. */
        public Builder alternatives(List<MissingFact> alternatives) { this.alternatives = alternatives; return this; }

        /** Allowed until. */
        public Builder allowedUntil(Instant allowedUntil) { this.allowedUntil = allowedUntil; return this; }

        /** Revision. */
        public Builder revision(long revision) { this.revision = revision; return this; }

        /** Where allowed: how many further chains allow it. */
        public Builder otherPaths(int otherPaths) { this.otherPaths = otherPaths; return this; }

        /** What was told. */
        public ExplainResponse build() { return new ExplainResponse(allowed, summary, chain, missing, alternatives, allowedUntil, revision, otherPaths); }
    }
}
