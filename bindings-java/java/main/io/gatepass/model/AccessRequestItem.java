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
 * Access request item.
 *
 * <p>Made by its builder.
 */
public record AccessRequestItem(
    String requestId,
    String resourceId,
    String resourceName,
    String grantId,
    String status,
    Instant validUntil
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestItem {
        requestId = requestId == null ? "" : requestId;
        resourceId = resourceId == null ? "" : resourceId;
        resourceName = resourceName == null ? "" : resourceName;
        grantId = grantId == null ? "" : grantId;
        status = status == null ? "" : status;
    }

    @Override
    public void write(Writer out) {
        out.text(1, requestId);
        out.text(2, resourceId);
        out.text(3, resourceName);
        out.text(4, grantId);
        out.text(5, status);
        out.instant(6, validUntil);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.requestId = requestId;
        builder.resourceId = resourceId;
        builder.resourceName = resourceName;
        builder.grantId = grantId;
        builder.status = status;
        builder.validUntil = validUntil;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestItem read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.requestId = in.text();
                case 2 -> builder.resourceId = in.text();
                case 3 -> builder.resourceName = in.text();
                case 4 -> builder.grantId = in.text();
                case 5 -> builder.status = in.text();
                case 6 -> builder.validUntil = in.instant();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AccessRequestItem}. */
    public static final class Builder {
        private String requestId = "";
        private String resourceId = "";
        private String resourceName = "";
        private String grantId = "";
        private String status = "";
        private Instant validUntil;

        private Builder() {}

        /** The id under which StrongDM's API shows this part of the request. */
        public Builder requestId(String requestId) { this.requestId = requestId; return this; }

        /** Resource id. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** Empty where the caller may not see it. */
        public Builder resourceName(String resourceName) { this.resourceName = resourceName; return this; }

        /** Once granted. */
        public Builder grantId(String grantId) { this.grantId = grantId; return this; }

        /** Status. */
        public Builder status(String status) { this.status = status; return this; }

        /** Valid until. */
        public Builder validUntil(Instant validUntil) { this.validUntil = validUntil; return this; }

        /** What was told. */
        public AccessRequestItem build() { return new AccessRequestItem(requestId, resourceId, resourceName, grantId, status, validUntil); }
    }
}
