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
 * Node TCP probe response.
 *
 * <p>Made by its builder.
 */
public record NodeTCPProbeResponse(
    boolean succeeded,
    String error
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public NodeTCPProbeResponse {
        error = error == null ? "" : error;
    }

    @Override
    public void write(Writer out) {
        out.bool(2, succeeded);
        out.text(3, error);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.succeeded = succeeded;
        builder.error = error;
        return builder;
    }

    /** Reads one. @hidden */
    public static NodeTCPProbeResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 2 -> builder.succeeded = in.bool();
                case 3 -> builder.error = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link NodeTCPProbeResponse}. */
    public static final class Builder {
        private boolean succeeded = false;
        private String error = "";

        private Builder() {}

        /** Succeeded. */
        public Builder succeeded(boolean succeeded) { this.succeeded = succeeded; return this; }

        /** Error. */
        public Builder error(String error) { this.error = error; return this; }

        /** What was told. */
        public NodeTCPProbeResponse build() { return new NodeTCPProbeResponse(succeeded, error); }
    }
}
