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
 * A node of the kind {@code AIRouter}.
 *
 * <p>Made by its builder.
 */
public record AIRouter(
    String id,
    String name,
    String address,
    Map<String, String> tags,
    List<NodeMaintenanceWindow> maintenanceWindows,
    String certificateAuthorityId
) implements Node {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AIRouter {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        address = address == null ? "" : address;
        tags = Values.copy(tags);
        maintenanceWindows = Values.copy(maintenanceWindows);
        certificateAuthorityId = certificateAuthorityId == null ? "" : certificateAuthorityId;
    }

    @Override
    public String kind() {
        return "ai_router";
    }

    @Override
    public void write(Writer out) {
        out.nested(4, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, address);
        out.tags(4, tags);
        out.messages(5, maintenanceWindows);
        out.text(6, certificateAuthorityId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.address = address;
        builder.tags = tags;
        builder.maintenanceWindows = maintenanceWindows;
        builder.certificateAuthorityId = certificateAuthorityId;
        return builder;
    }

    /** Reads one. @hidden */
    public static AIRouter read(Reader in) {
        var builder = new Builder();
        var maintenanceWindowsItems = new ArrayList<NodeMaintenanceWindow>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.address = in.text();
                case 4 -> builder.tags = in.tags();
                case 5 -> maintenanceWindowsItems.add(NodeMaintenanceWindow.read(in.message()));
                case 6 -> builder.certificateAuthorityId = in.text();
                default -> in.skip();
            }
        }
        builder.maintenanceWindows = maintenanceWindowsItems;
        return builder.build();
    }

    /** Makes a {@link AIRouter}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String address = "";
        private Map<String, String> tags = Map.of();
        private List<NodeMaintenanceWindow> maintenanceWindows = List.of();
        private String certificateAuthorityId = "";

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. */
        public Builder name(String name) { this.name = name; return this; }

        /** Address. Required. */
        public Builder address(String address) { this.address = address; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Maintenance windows. */
        public Builder maintenanceWindows(List<NodeMaintenanceWindow> maintenanceWindows) { this.maintenanceWindows = maintenanceWindows; return this; }

        /** Certificate authority id. */
        public Builder certificateAuthorityId(String certificateAuthorityId) { this.certificateAuthorityId = certificateAuthorityId; return this; }

        /** What was told. */
        public AIRouter build() { return new AIRouter(id, name, address, tags, maintenanceWindows, certificateAuthorityId); }
    }
}
