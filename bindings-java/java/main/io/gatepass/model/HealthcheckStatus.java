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
 * Healthcheck status.
 *
 * <p>Made by its builder.
 */
public record HealthcheckStatus(
    String nodeId,
    String status
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public HealthcheckStatus {
        nodeId = nodeId == null ? "" : nodeId;
        status = status == null ? "" : status;
    }

    @Override
    public void write(Writer out) {
        out.text(1, nodeId);
        out.text(2, status);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.nodeId = nodeId;
        builder.status = status;
        return builder;
    }

    /** Reads one. @hidden */
    public static HealthcheckStatus read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.nodeId = in.text();
                case 2 -> builder.status = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link HealthcheckStatus}. */
    public static final class Builder {
        private String nodeId = "";
        private String status = "";

        private Builder() {}

        /** Node id. */
        public Builder nodeId(String nodeId) { this.nodeId = nodeId; return this; }

        /** Status. */
        public Builder status(String status) { this.status = status; return this; }

        /** What was told. */
        public HealthcheckStatus build() { return new HealthcheckStatus(nodeId, status); }
    }
}
