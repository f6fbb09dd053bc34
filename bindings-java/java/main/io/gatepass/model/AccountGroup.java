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
 * An account is a member of a group.
 *
 * <p>Made by its builder.
 */
public record AccountGroup(
    String id,
    String accountId,
    String groupId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccountGroup {
        id = id == null ? "" : id;
        accountId = accountId == null ? "" : accountId;
        groupId = groupId == null ? "" : groupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, accountId);
        out.text(3, groupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.accountId = accountId;
        builder.groupId = groupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccountGroup read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.accountId = in.text();
                case 3 -> builder.groupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccountGroup}. */
    public static final class Builder {
        private String id = "";
        private String accountId = "";
        private String groupId = "";

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

        /** Group id. Required. Names a group: by its id, or by its name where it is written. */
        public Builder groupId(String groupId) { this.groupId = groupId; return this; }

        /**
         * Group id. Required. Names a group: by its id, or by its name where it is written. By id, or by name where
         * it is written.
         */
        public Builder group(String group) { this.groupId = group; return this; }

        /** Group id. Required. Names a group: by its id, or by its name where it is written. */
        public Builder group(Entity group) { this.groupId = Values.id("group", group); return this; }

        /** What was told. */
        public AccountGroup build() { return new AccountGroup(id, accountId, groupId); }
    }
}
