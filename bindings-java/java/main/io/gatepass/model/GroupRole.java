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
 * A group holds a role.
 *
 * <p>Made by its builder.
 */
public record GroupRole(
    String id,
    String groupId,
    String roleId,
    String groupName,
    String roleName
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public GroupRole {
        id = id == null ? "" : id;
        groupId = groupId == null ? "" : groupId;
        roleId = roleId == null ? "" : roleId;
        groupName = groupName == null ? "" : groupName;
        roleName = roleName == null ? "" : roleName;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, groupId);
        out.text(3, roleId);
        out.text(4, groupName);
        out.text(5, roleName);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.groupId = groupId;
        builder.roleId = roleId;
        builder.groupName = groupName;
        builder.roleName = roleName;
        return builder;
    }

    /** Reads one. @hidden */
    public static GroupRole read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.groupId = in.text();
                case 3 -> builder.roleId = in.text();
                case 4 -> builder.groupName = in.text();
                case 5 -> builder.roleName = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link GroupRole}. */
    public static final class Builder {
        private String id = "";
        private String groupId = "";
        private String roleId = "";
        private String groupName = "";
        private String roleName = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Group id. Required. Names a group: by its id, or by its name where it is written. */
        public Builder groupId(String groupId) { this.groupId = groupId; return this; }

        /**
         * Group id. Required. Names a group: by its id, or by its name where it is written. By id, or by name where
         * it is written.
         */
        public Builder group(String group) { this.groupId = group; return this; }

        /** Group id. Required. Names a group: by its id, or by its name where it is written. */
        public Builder group(Entity group) { this.groupId = Values.id("group", group); return this; }

        /** Role id. Required. Names a role: by its id, or by its name where it is written. */
        public Builder roleId(String roleId) { this.roleId = roleId; return this; }

        /**
         * Role id. Required. Names a role: by its id, or by its name where it is written. By id, or by name where
         * it is written.
         */
        public Builder role(String role) { this.roleId = role; return this; }

        /** Role id. Required. Names a role: by its id, or by its name where it is written. */
        public Builder role(Entity role) { this.roleId = Values.id("role", role); return this; }

        /** Group name. Set by the server. */
        public Builder groupName(String groupName) { this.groupName = groupName; return this; }

        /** Role name. Set by the server. The server chooses it where it is not given. */
        public Builder roleName(String roleName) { this.roleName = roleName; return this; }

        /** What was told. */
        public GroupRole build() { return new GroupRole(id, groupId, roleId, groupName, roleName); }
    }
}
