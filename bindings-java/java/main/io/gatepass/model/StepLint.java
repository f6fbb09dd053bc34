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
 * Step lint.
 *
 * <p>Made by its builder.
 */
public record StepLint(
    int step,
    List<String> accountIds,
    int approvers,
    int needed
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public StepLint {
        accountIds = Values.copy(accountIds);
    }

    @Override
    public void write(Writer out) {
        out.unsigned(1, step);
        out.texts(2, accountIds);
        out.unsigned(3, approvers);
        out.unsigned(4, needed);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.step = step;
        builder.accountIds = accountIds;
        builder.approvers = approvers;
        builder.needed = needed;
        return builder;
    }

    /** Reads one. @hidden */
    public static StepLint read(Reader in) {
        var builder = new Builder();
        var accountIdsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.step = (int) in.integer();
                case 2 -> accountIdsItems.add(in.text());
                case 3 -> builder.approvers = (int) in.integer();
                case 4 -> builder.needed = (int) in.integer();
                default -> in.skip();
            }
        }
        builder.accountIds = accountIdsItems;
        return builder.build();
    }

    /** Makes a {@link StepLint}. */
    public static final class Builder {
        private int step = 0;
        private List<String> accountIds = List.of();
        private int approvers = 0;
        private int needed = 0;

        private Builder() {}

        /** From 1. */
        public Builder step(int step) { this.step = step; return this; }

        /** Who could approve today, at most 100. */
        public Builder accountIds(List<String> accountIds) { this.accountIds = accountIds; return this; }

        /** How many there are. */
        public Builder approvers(int approvers) { this.approvers = approvers; return this; }

        /** How many have to. */
        public Builder needed(int needed) { this.needed = needed; return this; }

        /** What was told. */
        public StepLint build() { return new StepLint(step, accountIds, approvers, needed); }
    }
}
