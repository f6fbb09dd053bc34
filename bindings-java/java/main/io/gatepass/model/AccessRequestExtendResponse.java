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
 * Access request extend response.
 *
 * <p>Made by its builder.
 */
public record AccessRequestExtendResponse(
    AccessRequest accessRequest,
    boolean extended
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestExtendResponse {
    }

    @Override
    public void write(Writer out) {
        out.message(1, accessRequest);
        out.bool(2, extended);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accessRequest = accessRequest;
        builder.extended = extended;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestExtendResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accessRequest = AccessRequest.read(in.message());
                case 2 -> builder.extended = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccessRequestExtendResponse}. */
    public static final class Builder {
        private AccessRequest accessRequest;
        private boolean extended = false;

        private Builder() {}

        /** The request, extended; or the new request for more time, pending or granted. */
        public Builder accessRequest(AccessRequest accessRequest) { this.accessRequest = accessRequest; return this; }

        /** Whether access is longer now. */
        public Builder extended(boolean extended) { this.extended = extended; return this; }

        /** What was told. */
        public AccessRequestExtendResponse build() { return new AccessRequestExtendResponse(accessRequest, extended); }
    }
}
