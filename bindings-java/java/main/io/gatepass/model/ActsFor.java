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
 * All of these together.
 *
 * <p>Made by its builder.
 */
public record ActsFor(
    boolean everybody,
    List<String> accountIds,
    List<String> groupIds,
    List<String> roleIds
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ActsFor {
        accountIds = Values.copy(accountIds);
        groupIds = Values.copy(groupIds);
        roleIds = Values.copy(roleIds);
    }

    @Override
    public void write(Writer out) {
        out.bool(1, everybody);
        out.texts(2, accountIds);
        out.texts(3, groupIds);
        out.texts(4, roleIds);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.everybody = everybody;
        builder.accountIds = accountIds;
        builder.groupIds = groupIds;
        builder.roleIds = roleIds;
        return builder;
    }

    /** Reads one. @hidden */
    public static ActsFor read(Reader in) {
        var builder = new Builder();
        var accountIdsItems = new ArrayList<String>();
        var groupIdsItems = new ArrayList<String>();
        var roleIdsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.everybody = in.bool();
                case 2 -> accountIdsItems.add(in.text());
                case 3 -> groupIdsItems.add(in.text());
                case 4 -> roleIdsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.accountIds = accountIdsItems;
        builder.groupIds = groupIdsItems;
        builder.roleIds = roleIdsItems;
        return builder.build();
    }

    /** Makes a {@link ActsFor}. */
    public static final class Builder {
        private boolean everybody = false;
        private List<String> accountIds = List.of();
        private List<String> groupIds = List.of();
        private List<String> roleIds = List.of();

        private Builder() {}

        /** Whoever there is. Not together with the others. */
        public Builder everybody(boolean everybody) { this.everybody = everybody; return this; }

        /** Account ids. */
        public Builder accountIds(List<String> accountIds) { this.accountIds = accountIds; return this; }

        /** Group ids. */
        public Builder groupIds(List<String> groupIds) { this.groupIds = groupIds; return this; }

        /** Who holds one of these roles. */
        public Builder roleIds(List<String> roleIds) { this.roleIds = roleIds; return this; }

        /** What was told. */
        public ActsFor build() { return new ActsFor(everybody, accountIds, groupIds, roleIds); }
    }
}
