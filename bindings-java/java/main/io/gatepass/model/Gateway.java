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
 * A node of the kind {@code Gateway}.
 *
 * <p>Made by its builder.
 */
public record Gateway(
    String id,
    String name,
    String state,
    String listenAddress,
    String bindAddress,
    Map<String, String> tags,
    String gatewayFilter,
    String device,
    String location,
    String version,
    String uuid,
    List<NodeMaintenanceWindow> maintenanceWindows
) implements Node {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Gateway {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        state = state == null ? "" : state;
        listenAddress = listenAddress == null ? "" : listenAddress;
        bindAddress = bindAddress == null ? "" : bindAddress;
        tags = Values.copy(tags);
        gatewayFilter = gatewayFilter == null ? "" : gatewayFilter;
        device = device == null ? "" : device;
        location = location == null ? "" : location;
        version = version == null ? "" : version;
        uuid = uuid == null ? "" : uuid;
        maintenanceWindows = Values.copy(maintenanceWindows);
    }

    @Override
    public String kind() {
        return "gateway";
    }

    @Override
    public void write(Writer out) {
        out.nested(2, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, state);
        out.text(4, listenAddress);
        out.text(5, bindAddress);
        out.tags(6, tags);
        out.text(7, gatewayFilter);
        out.text(8, device);
        out.text(9, location);
        out.text(10, version);
        out.text(11, uuid);
        out.messages(13, maintenanceWindows);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.state = state;
        builder.listenAddress = listenAddress;
        builder.bindAddress = bindAddress;
        builder.tags = tags;
        builder.gatewayFilter = gatewayFilter;
        builder.device = device;
        builder.location = location;
        builder.version = version;
        builder.uuid = uuid;
        builder.maintenanceWindows = maintenanceWindows;
        return builder;
    }

    /** Reads one. @hidden */
    public static Gateway read(Reader in) {
        var builder = new Builder();
        var maintenanceWindowsItems = new ArrayList<NodeMaintenanceWindow>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.state = in.text();
                case 4 -> builder.listenAddress = in.text();
                case 5 -> builder.bindAddress = in.text();
                case 6 -> builder.tags = in.tags();
                case 7 -> builder.gatewayFilter = in.text();
                case 8 -> builder.device = in.text();
                case 9 -> builder.location = in.text();
                case 10 -> builder.version = in.text();
                case 11 -> builder.uuid = in.text();
                case 13 -> maintenanceWindowsItems.add(NodeMaintenanceWindow.read(in.message()));
                default -> in.skip();
            }
        }
        builder.maintenanceWindows = maintenanceWindowsItems;
        return builder.build();
    }

    /** Makes a {@link Gateway}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String state = "";
        private String listenAddress = "";
        private String bindAddress = "";
        private Map<String, String> tags = Map.of();
        private String gatewayFilter = "";
        private String device = "";
        private String location = "";
        private String version = "";
        private String uuid = "";
        private List<NodeMaintenanceWindow> maintenanceWindows = List.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. The server chooses it where it is not given. */
        public Builder name(String name) { this.name = name; return this; }

        /** State. Set by the server. */
        public Builder state(String state) { this.state = state; return this; }

        /** Listen address. Required. */
        public Builder listenAddress(String listenAddress) { this.listenAddress = listenAddress; return this; }

        /** Bind address. The server chooses it where it is not given. */
        public Builder bindAddress(String bindAddress) { this.bindAddress = bindAddress; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Gateway filter. */
        public Builder gatewayFilter(String gatewayFilter) { this.gatewayFilter = gatewayFilter; return this; }

        /** Device. Set by the server. */
        public Builder device(String device) { this.device = device; return this; }

        /** Location. Set by the server. */
        public Builder location(String location) { this.location = location; return this; }

        /** Version. Set by the server. */
        public Builder version(String version) { this.version = version; return this; }

        /** Uuid. Set by the server. */
        public Builder uuid(String uuid) { this.uuid = uuid; return this; }

        /** Maintenance windows. */
        public Builder maintenanceWindows(List<NodeMaintenanceWindow> maintenanceWindows) { this.maintenanceWindows = maintenanceWindows; return this; }

        /** What was told. */
        public Gateway build() { return new Gateway(id, name, state, listenAddress, bindAddress, tags, gatewayFilter, device, location, version, uuid, maintenanceWindows); }
    }
}
