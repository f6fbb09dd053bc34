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
 * A named set of access rules; accounts hold it by attachment, directly or through a group.
 *
 * <p>Made by its builder.
 */
public record Role(
    String id,
    String name,
    Map<String, String> tags,
    AccessRules accessRules,
    String managedBy,
    RoleScope scope
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Role {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        tags = Values.copy(tags);
        accessRules = accessRules == null ? AccessRules.UNSET : accessRules;
        managedBy = managedBy == null ? "" : managedBy;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.tags(4, tags);
        out.rules(5, accessRules);
        out.text(6, managedBy);
        out.message(7, scope);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.tags = tags;
        builder.accessRules = accessRules;
        builder.managedBy = managedBy;
        builder.scope = scope;
        return builder;
    }

    /** Reads one. @hidden */
    public static Role read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 4 -> builder.tags = in.tags();
                case 5 -> builder.accessRules = AccessRules.ofJson(in.text());
                case 6 -> builder.managedBy = in.text();
                case 7 -> builder.scope = RoleScope.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Role}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private Map<String, String> tags = Map.of();
        private AccessRules accessRules = AccessRules.UNSET;
        private String managedBy = "";
        private RoleScope scope;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Access rules. The server chooses it where it is not given. */
        public Builder accessRules(AccessRules accessRules) { this.accessRules = accessRules; return this; }

        /** Access rules. The server chooses it where it is not given. */
        public Builder accessRules(AccessRule... accessRules) { this.accessRules = AccessRules.of(accessRules); return this; }

        /** Managed by. Set by the server. */
        public Builder managedBy(String managedBy) { this.managedBy = managedBy; return this; }

        /** Scope. */
        public Builder scope(RoleScope scope) { this.scope = scope; return this; }

        /** What was told. */
        public Role build() { return new Role(id, name, tags, accessRules, managedBy, scope); }
    }
}
