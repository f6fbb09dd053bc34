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
 * Credential.
 *
 * <p>Made by its builder.
 */
public record Credential(
    String id,
    String accountId,
    String name,
    Instant createdAt,
    Instant deadline,
    boolean freshOnly,
    String level,
    boolean basic
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Credential {
        id = id == null ? "" : id;
        accountId = accountId == null ? "" : accountId;
        name = name == null ? "" : name;
        level = level == null ? "" : level;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, accountId);
        out.text(3, name);
        out.instant(4, createdAt);
        out.instant(5, deadline);
        out.bool(6, freshOnly);
        out.text(7, level);
        out.bool(8, basic);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.accountId = accountId;
        builder.name = name;
        builder.createdAt = createdAt;
        builder.deadline = deadline;
        builder.freshOnly = freshOnly;
        builder.level = level;
        builder.basic = basic;
        return builder;
    }

    /** Reads one. @hidden */
    public static Credential read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.accountId = in.text();
                case 3 -> builder.name = in.text();
                case 4 -> builder.createdAt = in.instant();
                case 5 -> builder.deadline = in.instant();
                case 6 -> builder.freshOnly = in.bool();
                case 7 -> builder.level = in.text();
                case 8 -> builder.basic = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Credential}. */
    public static final class Builder {
        private String id = "";
        private String accountId = "";
        private String name = "";
        private Instant createdAt;
        private Instant deadline;
        private boolean freshOnly = false;
        private String level = "";
        private boolean basic = false;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Account id. Required. Names a account: by its id, or by its name where it is written. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /**
         * Account id. Required. Names a account: by its id, or by its name where it is written. By id, or by name
         * where it is written.
         */
        public Builder account(String account) { this.accountId = account; return this; }

        /** Account id. Required. Names a account: by its id, or by its name where it is written. */
        public Builder account(Entity account) { this.accountId = Values.id("account", account); return this; }

        /** For people; need not be unique. */
        public Builder name(String name) { this.name = name; return this; }

        /** Created at. Set by the server. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** When the key stops working. Not set: never. */
        public Builder deadline(Instant deadline) { this.deadline = deadline; return this; }

        /** Takes only the fresh signature, StrongDM's no longer (RULES 5.2). */
        public Builder freshOnly(boolean freshOnly) { this.freshOnly = freshOnly; return this; }

        /**
         * The account's level when this was made ({@code user}, {@code admin}, {@code service}). The credential has
         * what the account may do now, and never more than this level may (RULES 4.3). Set by the server.
         */
        public Builder level(String level) { this.level = level; return this; }

        /** HTTP Basic may carry the secret itself, on loopback or TLS (RULES 5.4). */
        public Builder basic(boolean basic) { this.basic = basic; return this; }

        /** What was told. */
        public Credential build() { return new Credential(id, accountId, name, createdAt, deadline, freshOnly, level, basic); }
    }
}
