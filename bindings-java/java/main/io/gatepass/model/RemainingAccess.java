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
 * Remaining access.
 *
 * <p>Made by its builder.
 */
public record RemainingAccess(
    String accountId,
    String resourceId,
    List<String> viaIds
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public RemainingAccess {
        accountId = accountId == null ? "" : accountId;
        resourceId = resourceId == null ? "" : resourceId;
        viaIds = Values.copy(viaIds);
    }

    @Override
    public void write(Writer out) {
        out.text(1, accountId);
        out.text(2, resourceId);
        out.texts(3, viaIds);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.accountId = accountId;
        builder.resourceId = resourceId;
        builder.viaIds = viaIds;
        return builder;
    }

    /** Reads one. @hidden */
    public static RemainingAccess read(Reader in) {
        var builder = new Builder();
        var viaIdsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.accountId = in.text();
                case 2 -> builder.resourceId = in.text();
                case 3 -> viaIdsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.viaIds = viaIdsItems;
        return builder.build();
    }

    /** Makes a {@link RemainingAccess}. */
    public static final class Builder {
        private String accountId = "";
        private String resourceId = "";
        private List<String> viaIds = List.of();

        private Builder() {}

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Resource id. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** The roles and grants that still give it. */
        public Builder viaIds(List<String> viaIds) { this.viaIds = viaIds; return this; }

        /** What was told. */
        public RemainingAccess build() { return new RemainingAccess(accountId, resourceId, viaIds); }
    }
}
