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
 * Weekly window.
 *
 * <p>Made by its builder.
 */
public record WeeklyWindow(
    List<Integer> days,
    int startMinute,
    int endMinute,
    String timeZone
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public WeeklyWindow {
        days = Values.copy(days);
        timeZone = timeZone == null ? "" : timeZone;
    }

    @Override
    public void write(Writer out) {
        out.integers(1, days, Integer::toUnsignedLong);
        out.unsigned(2, startMinute);
        out.unsigned(3, endMinute);
        out.text(4, timeZone);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.days = days;
        builder.startMinute = startMinute;
        builder.endMinute = endMinute;
        builder.timeZone = timeZone;
        return builder;
    }

    /** Reads one. @hidden */
    public static WeeklyWindow read(Reader in) {
        var builder = new Builder();
        var daysItems = new ArrayList<Integer>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> in.integers(item -> daysItems.add((int) item));
                case 2 -> builder.startMinute = (int) in.integer();
                case 3 -> builder.endMinute = (int) in.integer();
                case 4 -> builder.timeZone = in.text();
                default -> in.skip();
            }
        }
        builder.days = daysItems;
        return builder.build();
    }

    /** Makes a {@link WeeklyWindow}. */
    public static final class Builder {
        private List<Integer> days = List.of();
        private int startMinute = 0;
        private int endMinute = 0;
        private String timeZone = "";

        private Builder() {}

        /** ISO: 1 is Monday, 7 Sunday. */
        public Builder days(List<Integer> days) { this.days = days; return this; }

        /** Minutes after midnight. An end that is not after the start is on the day after. */
        public Builder startMinute(int startMinute) { this.startMinute = startMinute; return this; }

        /** End minute. */
        public Builder endMinute(int endMinute) { this.endMinute = endMinute; return this; }

        /** An IANA name: {@code Europe/Berlin}. */
        public Builder timeZone(String timeZone) { this.timeZone = timeZone; return this; }

        /** What was told. */
        public WeeklyWindow build() { return new WeeklyWindow(days, startMinute, endMinute, timeZone); }
    }
}
