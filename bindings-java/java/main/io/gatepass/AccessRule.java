package io.gatepass;

import io.gatepass.internal.Json;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** One access rule: static (ids) or dynamic (a type, tags, or both). */
public final class AccessRule {
    private final String json;

    private AccessRule(String json) {
        this.json = json;
    }

    /** Exactly these resources. @param ids their ids @return the rule */
    public static AccessRule ids(String... ids) {
        return new AccessRule("{\"ids\":" + Json.list(Arrays.asList(ids)) + "}");
    }

    /** Resources with all of these tags. @param tags names and values; {@code *} alone is a wildcard @return the rule */
    public static AccessRule tags(Map<String, String> tags) {
        return new AccessRule("{\"tags\":" + Json.object(new TreeMap<>(tags)) + "}");
    }

    /** Resources with this tag. @param name its name @param value its value @return the rule */
    public static AccessRule tag(String name, String value) {
        return tags(Map.of(name, value));
    }

    /** Resources of a type. @param type as filters name it: {@code postgres} @return the rule */
    public static AccessRule type(String type) {
        return new AccessRule("{\"type\":" + Json.text(type) + "}");
    }

    /** Resources of a type with all of these tags. @param type the type @param tags names and values @return the rule */
    public static AccessRule type(String type, Map<String, String> tags) {
        return new AccessRule("{\"type\":" + Json.text(type) + ",\"tags\":" + Json.object(new TreeMap<>(tags)) + "}");
    }

    @Override
    public String toString() {
        return json;
    }
}
