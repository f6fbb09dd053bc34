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
 * Delegation.
 *
 * <p>Made by its builder.
 */
public record Delegation(
    String id,
    String delegatorId,
    String delegateId,
    Instant startFrom,
    Instant validUntil,
    Instant createdAt
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Delegation {
        id = id == null ? "" : id;
        delegatorId = delegatorId == null ? "" : delegatorId;
        delegateId = delegateId == null ? "" : delegateId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, delegatorId);
        out.text(3, delegateId);
        out.instant(4, startFrom);
        out.instant(5, validUntil);
        out.instant(6, createdAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.delegatorId = delegatorId;
        builder.delegateId = delegateId;
        builder.startFrom = startFrom;
        builder.validUntil = validUntil;
        builder.createdAt = createdAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static Delegation read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.delegatorId = in.text();
                case 3 -> builder.delegateId = in.text();
                case 4 -> builder.startFrom = in.instant();
                case 5 -> builder.validUntil = in.instant();
                case 6 -> builder.createdAt = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Delegation}. */
    public static final class Builder {
        private String id = "";
        private String delegatorId = "";
        private String delegateId = "";
        private Instant startFrom;
        private Instant validUntil;
        private Instant createdAt;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Whose duty. Required. Names a account: by its id, or by its name where it is written. */
        public Builder delegatorId(String delegatorId) { this.delegatorId = delegatorId; return this; }

        /**
         * Whose duty. Required. Names a account: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder delegator(String delegator) { this.delegatorId = delegator; return this; }

        /** Whose duty. Required. Names a account: by its id, or by its name where it is written. */
        public Builder delegator(Entity delegator) { this.delegatorId = Values.id("delegator", delegator); return this; }

        /** Who votes instead. Required. Names a account: by its id, or by its name where it is written. */
        public Builder delegateId(String delegateId) { this.delegateId = delegateId; return this; }

        /**
         * Who votes instead. Required. Names a account: by its id, or by its name where it is written. By id, or by
         * name where it is written.
         */
        public Builder delegate(String delegate) { this.delegateId = delegate; return this; }

        /** Who votes instead. Required. Names a account: by its id, or by its name where it is written. */
        public Builder delegate(Entity delegate) { this.delegateId = Values.id("delegate", delegate); return this; }

        /** Not set: now. */
        public Builder startFrom(Instant startFrom) { this.startFrom = startFrom; return this; }

        /** Two delegations of one delegator do not overlap. Required. */
        public Builder validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** Created at. Set by the server. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** What was told. */
        public Delegation build() { return new Delegation(id, delegatorId, delegateId, startFrom, validUntil, createdAt); }
    }
}
