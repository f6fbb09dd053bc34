package io.gatepass;

import java.util.Arrays;
import java.util.List;

/**
 * Which entities a list shall hold: {@code Filter.of("name:? tag:env=?", "on call", "prod")}. A value is put in as text, so
 * that no value can change the filter's meaning.
 *
 * @param template the filter, with a {@code ?} for each value
 * @param values what stands for them, one after another
 */
public record Filter(String template, List<String> values) {
    /** Everything. */
    public static final Filter ALL = new Filter("", List.of());

    /** A filter of these. */
    public Filter {
        values = List.copyOf(values);
    }

    /** A filter. @param template with a {@code ?} for each value @param values one after another @return it */
    public static Filter of(String template, Object... values) {
        return new Filter(template, Arrays.stream(values).map(String::valueOf).toList());
    }
}
