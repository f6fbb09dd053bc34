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
 * Access request revoke response.
 *
 * <p>Made by its builder.
 */
public record AccessRequestRevokeResponse(
    List<String> revokedIds,
    List<RemainingAccess> remaining
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccessRequestRevokeResponse {
        revokedIds = Values.copy(revokedIds);
        remaining = Values.copy(remaining);
    }

    @Override
    public void write(Writer out) {
        out.texts(1, revokedIds);
        out.messages(2, remaining);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.revokedIds = revokedIds;
        builder.remaining = remaining;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccessRequestRevokeResponse read(Reader in) {
        var builder = new Builder();
        var revokedIdsItems = new ArrayList<String>();
        var remainingItems = new ArrayList<RemainingAccess>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> revokedIdsItems.add(in.text());
                case 2 -> remainingItems.add(RemainingAccess.read(in.message()));
                default -> in.skip();
            }
        }
        builder.revokedIds = revokedIdsItems;
        builder.remaining = remainingItems;
        return builder.build();
    }

    /** Makes a {@link AccessRequestRevokeResponse}. */
    public static final class Builder {
        private List<String> revokedIds = List.of();
        private List<RemainingAccess> remaining = List.of();

        private Builder() {}

        /** The grants that ended, of resources ({@code ag-}) and of roles. */
        public Builder revokedIds(List<String> revokedIds) { this.revokedIds = revokedIds; return this; }

        /**
         * Where access remains all the same: by a role, or by another grant. Complete, else the call is refused.
         */
        public Builder remaining(List<RemainingAccess> remaining) { this.remaining = remaining; return this; }

        /** What was told. */
        public AccessRequestRevokeResponse build() { return new AccessRequestRevokeResponse(revokedIds, remaining); }
    }
}
