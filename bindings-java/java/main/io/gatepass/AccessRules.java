package io.gatepass;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Access rules, a union: what one of them matches is matched. */
public final class AccessRules {
    /** Not given: the server chooses. */
    public static final AccessRules UNSET = new AccessRules("");

    private final String json;

    private AccessRules(String json) {
        this.json = json;
    }

    /** These rules. @param rules them @return all of them */
    public static AccessRules of(AccessRule... rules) {
        return new AccessRules(Arrays.stream(rules).map(AccessRule::toString).collect(Collectors.joining(",", "[", "]")));
    }

    /** Rules as JSON: {@code [{"tags":{"env":"prod"}}]}. @param json them @return the same */
    public static AccessRules ofJson(String json) {
        return json.isEmpty() ? UNSET : new AccessRules(Objects.requireNonNull(json));
    }

    /** Them as JSON; empty where they are not given. @return the text */
    public String json() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessRules that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json;
    }
}
