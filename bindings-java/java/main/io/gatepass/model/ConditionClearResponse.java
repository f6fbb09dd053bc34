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
 * Condition clear response.
 *
 * <p>Made by its builder.
 */
public record ConditionClearResponse(
    Condition condition,
    List<String> revokedIds
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ConditionClearResponse {
        revokedIds = Values.copy(revokedIds);
    }

    @Override
    public void write(Writer out) {
        out.message(1, condition);
        out.texts(2, revokedIds);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.condition = condition;
        builder.revokedIds = revokedIds;
        return builder;
    }

    /** Reads one. @hidden */
    public static ConditionClearResponse read(Reader in) {
        var builder = new Builder();
        var revokedIdsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.condition = Condition.read(in.message());
                case 2 -> revokedIdsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.revokedIds = revokedIdsItems;
        return builder.build();
    }

    /** Makes a {@link ConditionClearResponse}. */
    public static final class Builder {
        private Condition condition;
        private List<String> revokedIds = List.of();

        private Builder() {}

        /** Condition. */
        public Builder condition(Condition condition) { this.condition = condition; return this; }

        /** The grants that ended with it. */
        public Builder revokedIds(List<String> revokedIds) { this.revokedIds = revokedIds; return this; }

        /** What was told. */
        public ConditionClearResponse build() { return new ConditionClearResponse(condition, revokedIds); }
    }
}
