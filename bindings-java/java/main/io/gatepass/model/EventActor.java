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
 * Event actor.
 *
 * <p>Made by its builder.
 */
public record EventActor(
    String type,
    String accountId,
    String name,
    String credentialId
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public EventActor {
        type = type == null ? "" : type;
        accountId = accountId == null ? "" : accountId;
        name = name == null ? "" : name;
        credentialId = credentialId == null ? "" : credentialId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, type);
        out.text(2, accountId);
        out.text(3, name);
        out.text(4, credentialId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.type = type;
        builder.accountId = accountId;
        builder.name = name;
        builder.credentialId = credentialId;
        return builder;
    }

    /** Reads one. @hidden */
    public static EventActor read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.type = in.text();
                case 2 -> builder.accountId = in.text();
                case 3 -> builder.name = in.text();
                case 4 -> builder.credentialId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link EventActor}. */
    public static final class Builder {
        private String type = "";
        private String accountId = "";
        private String name = "";
        private String credentialId = "";

        private Builder() {}

        /**
         * {@code account}; {@code embedded}: whoever holds the store; {@code system}: nobody, something fell due.
         */
        public Builder type(String type) { this.type = type; return this; }

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /**
         * The account's email or name as it was then. Empty where the caller may not list accounts, or it was
         * erased.
         */
        public Builder name(String name) { this.name = name; return this; }

        /** Credential id. */
        public Builder credentialId(String credentialId) { this.credentialId = credentialId; return this; }

        /** What was told. */
        public EventActor build() { return new EventActor(type, accountId, name, credentialId); }
    }
}
