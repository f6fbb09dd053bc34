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
 * An API key or an admin token.
 *
 * <p>Made by its builder.
 */
public record Token(
    String id,
    String name,
    boolean suspended,
    Map<String, String> tags,
    Instant rekeyed,
    Instant deadline,
    String accountType,
    List<String> permissions,
    Duration duration,
    Instant createdAt
) implements Account {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Token {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        tags = Values.copy(tags);
        accountType = accountType == null ? "" : accountType;
        permissions = Values.copy(permissions);
    }

    @Override
    public String kind() {
        return "token";
    }

    @Override
    public void write(Writer out) {
        out.nested(3, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.bool(3, suspended);
        out.tags(4, tags);
        out.instant(5, rekeyed);
        out.instant(6, deadline);
        out.text(7, accountType);
        out.texts(8, permissions);
        out.duration(9, duration);
        out.instant(10, createdAt);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.suspended = suspended;
        builder.tags = tags;
        builder.rekeyed = rekeyed;
        builder.deadline = deadline;
        builder.accountType = accountType;
        builder.permissions = permissions;
        builder.duration = duration;
        builder.createdAt = createdAt;
        return builder;
    }

    /** Reads one. @hidden */
    public static Token read(Reader in) {
        var builder = new Builder();
        var permissionsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.suspended = in.bool();
                case 4 -> builder.tags = in.tags();
                case 5 -> builder.rekeyed = in.instant();
                case 6 -> builder.deadline = in.instant();
                case 7 -> builder.accountType = in.text();
                case 8 -> permissionsItems.add(in.text());
                case 9 -> builder.duration = in.duration();
                case 10 -> builder.createdAt = in.instant();
                default -> in.skip();
            }
        }
        builder.permissions = permissionsItems;
        return builder.build();
    }

    /** Makes a {@link Token}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private boolean suspended = false;
        private Map<String, String> tags = Map.of();
        private Instant rekeyed;
        private Instant deadline;
        private String accountType = "";
        private List<String> permissions = List.of();
        private Duration duration;
        private Instant createdAt;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Suspended. */
        public Builder suspended(boolean suspended) { this.suspended = suspended; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Rekeyed. */
        public Builder rekeyed(Instant rekeyed) { this.rekeyed = rekeyed; return this; }

        /** Deadline. */
        public Builder deadline(Instant deadline) { this.deadline = deadline; return this; }

        /** Account type. */
        public Builder accountType(String accountType) { this.accountType = accountType; return this; }

        /** Permissions. */
        public Builder permissions(List<String> permissions) { this.permissions = permissions; return this; }

        /** Duration. */
        public Builder duration(Duration duration) { this.duration = duration; return this; }

        /** Created at. Set by the server. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** What was told. */
        public Token build() { return new Token(id, name, suspended, tags, rekeyed, deadline, accountType, permissions, duration, createdAt); }
    }
}
