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
 * Peering group peer.
 *
 * <p>Made by its builder.
 */
public record PeeringGroupPeer(
    String id,
    String groupId,
    String peersWithGroupId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public PeeringGroupPeer {
        id = id == null ? "" : id;
        groupId = groupId == null ? "" : groupId;
        peersWithGroupId = peersWithGroupId == null ? "" : peersWithGroupId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(3, groupId);
        out.text(4, peersWithGroupId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.groupId = groupId;
        builder.peersWithGroupId = peersWithGroupId;
        return builder;
    }

    /** Reads one. @hidden */
    public static PeeringGroupPeer read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 3 -> builder.groupId = in.text();
                case 4 -> builder.peersWithGroupId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link PeeringGroupPeer}. */
    public static final class Builder {
        private String id = "";
        private String groupId = "";
        private String peersWithGroupId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

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

        /**
         * Peers with group id. The server chooses it where it is not given. Names a peering group: by its id, or by
         * its name where it is written.
         */
        public Builder peersWithGroupId(String peersWithGroupId) { this.peersWithGroupId = peersWithGroupId; return this; }

        /**
         * Peers with group id. The server chooses it where it is not given. Names a peering group: by its id, or by
         * its name where it is written. By id, or by name where it is written.
         */
        public Builder peersWithGroup(String peersWithGroup) { this.peersWithGroupId = peersWithGroup; return this; }

        /**
         * Peers with group id. The server chooses it where it is not given. Names a peering group: by its id, or by
         * its name where it is written.
         */
        public Builder peersWithGroup(Entity peersWithGroup) { this.peersWithGroupId = Values.id("peersWithGroup", peersWithGroup); return this; }

        /** What was told. */
        public PeeringGroupPeer build() { return new PeeringGroupPeer(id, groupId, peersWithGroupId); }
    }
}
