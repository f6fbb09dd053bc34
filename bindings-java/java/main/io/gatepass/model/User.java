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
 * A person.
 *
 * <p>Made by its builder.
 */
public record User(
    String id,
    String email,
    String firstName,
    String lastName,
    Map<String, String> tags,
    String managedBy,
    String externalId,
    boolean suspended,
    String permissionLevel,
    String password,
    String scim,
    String managerId,
    String resolvedManagerId,
    Instant createdAt,
    String employeeNumber
) implements Account {
    /** What is not given is as what is not set; lists and maps are copied. */
    public User {
        id = id == null ? "" : id;
        email = email == null ? "" : email;
        firstName = firstName == null ? "" : firstName;
        lastName = lastName == null ? "" : lastName;
        tags = Values.copy(tags);
        managedBy = managedBy == null ? "" : managedBy;
        externalId = externalId == null ? "" : externalId;
        permissionLevel = permissionLevel == null ? "" : permissionLevel;
        password = password == null ? "" : password;
        scim = scim == null ? "" : scim;
        managerId = managerId == null ? "" : managerId;
        resolvedManagerId = resolvedManagerId == null ? "" : resolvedManagerId;
        employeeNumber = employeeNumber == null ? "" : employeeNumber;
    }

    @Override
    public String kind() {
        return "user";
    }

    @Override
    public void write(Writer out) {
        out.nested(1, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, email);
        out.text(3, firstName);
        out.text(4, lastName);
        out.tags(6, tags);
        out.text(8, managedBy);
        out.text(9, externalId);
        out.bool(10, suspended);
        out.text(11, permissionLevel);
        out.text(12, password);
        out.text(13, scim);
        out.text(14, managerId);
        out.text(15, resolvedManagerId);
        out.instant(16, createdAt);
        out.text(17, employeeNumber);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.email = email;
        builder.firstName = firstName;
        builder.lastName = lastName;
        builder.tags = tags;
        builder.managedBy = managedBy;
        builder.externalId = externalId;
        builder.suspended = suspended;
        builder.permissionLevel = permissionLevel;
        builder.password = password;
        builder.scim = scim;
        builder.managerId = managerId;
        builder.resolvedManagerId = resolvedManagerId;
        builder.createdAt = createdAt;
        builder.employeeNumber = employeeNumber;
        return builder;
    }

    /** Reads one. @hidden */
    public static User read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.email = in.text();
                case 3 -> builder.firstName = in.text();
                case 4 -> builder.lastName = in.text();
                case 6 -> builder.tags = in.tags();
                case 8 -> builder.managedBy = in.text();
                case 9 -> builder.externalId = in.text();
                case 10 -> builder.suspended = in.bool();
                case 11 -> builder.permissionLevel = in.text();
                case 12 -> builder.password = in.text();
                case 13 -> builder.scim = in.text();
                case 14 -> builder.managerId = in.text();
                case 15 -> builder.resolvedManagerId = in.text();
                case 16 -> builder.createdAt = in.instant();
                case 17 -> builder.employeeNumber = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "User[" + String.join(", ", "id=" + id, "email=" + email, "firstName=" + firstName, "lastName=" + lastName, "tags=" + tags, "managedBy=" + managedBy, "externalId=" + externalId, "suspended=" + suspended, "permissionLevel=" + permissionLevel, "password=…", "scim=" + scim, "managerId=" + managerId, "resolvedManagerId=" + resolvedManagerId, "createdAt=" + createdAt, "employeeNumber=" + employeeNumber) + "]";
    }

    /** Makes a {@link User}. */
    public static final class Builder {
        private String id = "";
        private String email = "";
        private String firstName = "";
        private String lastName = "";
        private Map<String, String> tags = Map.of();
        private String managedBy = "";
        private String externalId = "";
        private boolean suspended = false;
        private String permissionLevel = "";
        private String password = "";
        private String scim = "";
        private String managerId = "";
        private String resolvedManagerId = "";
        private Instant createdAt;
        private String employeeNumber = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Email. Required. */
        public Builder email(String email) { this.email = email; return this; }

        /** First name. Required. */
        public Builder firstName(String firstName) { this.firstName = firstName; return this; }

        /** Last name. Required. */
        public Builder lastName(String lastName) { this.lastName = lastName; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Managed by. Set by the server. */
        public Builder managedBy(String managedBy) { this.managedBy = managedBy; return this; }

        /** External id. */
        public Builder externalId(String externalId) { this.externalId = externalId; return this; }

        /** SuspendedRO. Set by the server. */
        public Builder suspended(boolean suspended) { this.suspended = suspended; return this; }

        /** Permission levelRW. The server chooses it where it is not given. */
        public Builder permissionLevel(String permissionLevel) { this.permissionLevel = permissionLevel; return this; }

        /** Password. A secret: it is never printed. Accepted and never returned. */
        public Builder password(String password) { this.password = password; return this; }

        /** SCIM. Set by the server. */
        public Builder scim(String scim) { this.scim = scim; return this; }

        /** Manager id. Names a account: by its id, or by its name where it is written. */
        public Builder managerId(String managerId) { this.managerId = managerId; return this; }

        /**
         * Manager id. Names a account: by its id, or by its name where it is written. By id, or by name where it is
         * written.
         */
        public Builder manager(String manager) { this.managerId = manager; return this; }

        /** Manager id. Names a account: by its id, or by its name where it is written. */
        public Builder manager(Entity manager) { this.managerId = Values.id("manager", manager); return this; }

        /** Resolved manager id. Set by the server. */
        public Builder resolvedManagerId(String resolvedManagerId) { this.resolvedManagerId = resolvedManagerId; return this; }

        /** Created at. Set by the server. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** Employee number. */
        public Builder employeeNumber(String employeeNumber) { this.employeeNumber = employeeNumber; return this; }

        /** What was told. */
        public User build() { return new User(id, email, firstName, lastName, tags, managedBy, externalId, suspended, permissionLevel, password, scim, managerId, resolvedManagerId, createdAt, employeeNumber); }
    }
}
