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
 * Node maintenance window.
 *
 * <p>Made by its builder.
 */
public record NodeMaintenanceWindow(
    String cronSchedule,
    boolean requireIdleness
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public NodeMaintenanceWindow {
        cronSchedule = cronSchedule == null ? "" : cronSchedule;
    }

    @Override
    public void write(Writer out) {
        out.text(1, cronSchedule);
        out.bool(2, requireIdleness);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.cronSchedule = cronSchedule;
        builder.requireIdleness = requireIdleness;
        return builder;
    }

    /** Reads one. @hidden */
    public static NodeMaintenanceWindow read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.cronSchedule = in.text();
                case 2 -> builder.requireIdleness = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link NodeMaintenanceWindow}. */
    public static final class Builder {
        private String cronSchedule = "";
        private boolean requireIdleness = false;

        private Builder() {}

        /** Cron schedule. */
        public Builder cronSchedule(String cronSchedule) { this.cronSchedule = cronSchedule; return this; }

        /** Require idleness. */
        public Builder requireIdleness(boolean requireIdleness) { this.requireIdleness = requireIdleness; return this; }

        /** What was told. */
        public NodeMaintenanceWindow build() { return new NodeMaintenanceWindow(cronSchedule, requireIdleness); }
    }
}
