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
 * Healthcheck.
 *
 * <p>Made by its builder.
 */
public record Healthcheck(
    String id,
    String resourceId,
    String resourceName,
    String nodeId,
    String nodeName,
    boolean healthy,
    String errorMsg,
    Instant timestamp
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Healthcheck {
        id = id == null ? "" : id;
        resourceId = resourceId == null ? "" : resourceId;
        resourceName = resourceName == null ? "" : resourceName;
        nodeId = nodeId == null ? "" : nodeId;
        nodeName = nodeName == null ? "" : nodeName;
        errorMsg = errorMsg == null ? "" : errorMsg;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, resourceId);
        out.text(3, resourceName);
        out.text(4, nodeId);
        out.text(5, nodeName);
        out.bool(6, healthy);
        out.text(7, errorMsg);
        out.instant(8, timestamp);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.resourceId = resourceId;
        builder.resourceName = resourceName;
        builder.nodeId = nodeId;
        builder.nodeName = nodeName;
        builder.healthy = healthy;
        builder.errorMsg = errorMsg;
        builder.timestamp = timestamp;
        return builder;
    }

    /** Reads one. @hidden */
    public static Healthcheck read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.resourceId = in.text();
                case 3 -> builder.resourceName = in.text();
                case 4 -> builder.nodeId = in.text();
                case 5 -> builder.nodeName = in.text();
                case 6 -> builder.healthy = in.bool();
                case 7 -> builder.errorMsg = in.text();
                case 8 -> builder.timestamp = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Healthcheck}. */
    public static final class Builder {
        private String id = "";
        private String resourceId = "";
        private String resourceName = "";
        private String nodeId = "";
        private String nodeName = "";
        private boolean healthy = false;
        private String errorMsg = "";
        private Instant timestamp;

        private Builder() {}

        /** Id. Required. */
        public Builder id(String id) { this.id = id; return this; }

        /** Resource id. Required. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** Resource name. Required. */
        public Builder resourceName(String resourceName) { this.resourceName = resourceName; return this; }

        /** Node id. Required. */
        public Builder nodeId(String nodeId) { this.nodeId = nodeId; return this; }

        /** Node name. Required. */
        public Builder nodeName(String nodeName) { this.nodeName = nodeName; return this; }

        /** Healthy. Required. */
        public Builder healthy(boolean healthy) { this.healthy = healthy; return this; }

        /** Error msg. */
        public Builder errorMsg(String errorMsg) { this.errorMsg = errorMsg; return this; }

        /** Timestamp. Required. */
        public Builder timestamp(Instant timestamp) { this.timestamp = timestamp; return this; }

        /** What was told. */
        public Healthcheck build() { return new Healthcheck(id, resourceId, resourceName, nodeId, nodeName, healthy, errorMsg, timestamp); }
    }
}
