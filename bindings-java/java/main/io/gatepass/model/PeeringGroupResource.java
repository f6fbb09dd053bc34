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
 * Peering group resource.
 *
 * <p>Made by its builder.
 */
public record PeeringGroupResource(
    String id,
    String resourceId,
    String groupId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public PeeringGroupResource {
        id = id == null ? "" : id;
        resourceId = resourceId == null ? "" : resourceId;
        groupId = groupId == null ? "" : groupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(3, resourceId);
        out.text(4, groupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.resourceId = resourceId;
        builder.groupId = groupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static PeeringGroupResource read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 3 -> builder.resourceId = in.text();
                case 4 -> builder.groupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link PeeringGroupResource}. */
    public static final class Builder {
        private String id = "";
        private String resourceId = "";
        private String groupId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /**
         * Resource id. The server chooses it where it is not given. Names a resource: by its id, or by its name
         * where it is written.
         */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /**
         * Resource id. The server chooses it where it is not given. Names a resource: by its id, or by its name
         * where it is written. By id, or by name where it is written.
         */
        public Builder resource(String resource) { this.resourceId = resource; return this; }

        /**
         * Resource id. The server chooses it where it is not given. Names a resource: by its id, or by its name
         * where it is written.
         */
        public Builder resource(Entity resource) { this.resourceId = Values.id("resource", resource); return this; }

        /**
         * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name
         * where it is written.
         */
        public Builder groupId(String groupId) { this.groupId = groupId; return this; }

        /**
         * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name
         * where it is written. By id, or by name where it is written.
         */
        public Builder group(String group) { this.groupId = group; return this; }

        /**
         * Group id. The server chooses it where it is not given. Names a peering group: by its id, or by its name
         * where it is written.
         */
        public Builder group(Entity group) { this.groupId = Values.id("group", group); return this; }

        /** What was told. */
        public PeeringGroupResource build() { return new PeeringGroupResource(id, resourceId, groupId); }
    }
}
