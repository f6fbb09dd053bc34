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
 * Peering group node.
 *
 * <p>Made by its builder.
 */
public record PeeringGroupNode(
    String id,
    String nodeId,
    String groupId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public PeeringGroupNode {
        id = id == null ? "" : id;
        nodeId = nodeId == null ? "" : nodeId;
        groupId = groupId == null ? "" : groupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(3, nodeId);
        out.text(4, groupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.nodeId = nodeId;
        builder.groupId = groupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static PeeringGroupNode read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 3 -> builder.nodeId = in.text();
                case 4 -> builder.groupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link PeeringGroupNode}. */
    public static final class Builder {
        private String id = "";
        private String nodeId = "";
        private String groupId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /**
         * Node id. The server chooses it where it is not given. Names a node: by its id, or by its name where it is
         * written.
         */
        public Builder nodeId(String nodeId) { this.nodeId = nodeId; return this; }

        /**
         * Node id. The server chooses it where it is not given. Names a node: by its id, or by its name where it is
         * written. By id, or by name where it is written.
         */
        public Builder node(String node) { this.nodeId = node; return this; }

        /**
         * Node id. The server chooses it where it is not given. Names a node: by its id, or by its name where it is
         * written.
         */
        public Builder node(Entity node) { this.nodeId = Values.id("node", node); return this; }

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
        public PeeringGroupNode build() { return new PeeringGroupNode(id, nodeId, groupId); }
    }
}
