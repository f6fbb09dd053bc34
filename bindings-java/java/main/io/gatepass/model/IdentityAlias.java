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
 * Identity alias.
 *
 * <p>Made by its builder.
 */
public record IdentityAlias(
    String id,
    String accountId,
    String identitySetId,
    String username
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public IdentityAlias {
        id = id == null ? "" : id;
        accountId = accountId == null ? "" : accountId;
        identitySetId = identitySetId == null ? "" : identitySetId;
        username = username == null ? "" : username;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, accountId);
        out.text(3, identitySetId);
        out.text(4, username);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.accountId = accountId;
        builder.identitySetId = identitySetId;
        builder.username = username;
        return builder;
    }

    /** Reads one. @hidden */
    public static IdentityAlias read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.accountId = in.text();
                case 3 -> builder.identitySetId = in.text();
                case 4 -> builder.username = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link IdentityAlias}. */
    public static final class Builder {
        private String id = "";
        private String accountId = "";
        private String identitySetId = "";
        private String username = "";

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

        /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
        public Builder identitySetId(String identitySetId) { this.identitySetId = identitySetId; return this; }

        /**
         * Identity set id. Required. Names a identity set: by its id, or by its name where it is written. By id, or
         * by name where it is written.
         */
        public Builder identitySet(String identitySet) { this.identitySetId = identitySet; return this; }

        /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
        public Builder identitySet(Entity identitySet) { this.identitySetId = Values.id("identitySet", identitySet); return this; }

        /** Username. Required. */
        public Builder username(String username) { this.username = username; return this; }

        /** What was told. */
        public IdentityAlias build() { return new IdentityAlias(id, accountId, identitySetId, username); }
    }
}
