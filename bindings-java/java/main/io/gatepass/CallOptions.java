package io.gatepass;

import io.gatepass.internal.Values;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every call takes beside its own arguments. It does not change: each method returns another. */
public final class CallOptions {
    /** Nothing: as the connection says. */
    public static final CallOptions NONE = new CallOptions(Map.of());

    private final Map<String, String> pairs;

    private CallOptions(Map<String, String> pairs) {
        this.pairs = pairs;
    }

    private CallOptions with(String name, String value) {
        var pairs = new LinkedHashMap<>(this.pairs);
        pairs.put(name, value);
        return new CallOptions(pairs);
    }

    /** How long the call may take, all its attempts together; 10 s at first. @param deadline that @return the options */
    public CallOptions deadline(Duration deadline) {
        return with("deadline", Values.text(deadline));
    }

    /**
     * Carries the call out at most once within 24 h, over restarts of the program too (RULES 5.3).
     *
     * @param key 1 to 200 visible ASCII characters
     * @return the options
     */
    public CallOptions idempotencyKey(String key) {
        return with("idempotency_key", key);
    }

    /** Answers from a state not older than this revision. @param revision that @return the options */
    public CallOptions atLeastRevision(String revision) {
        return with("at_least_revision", revision);
    }

    /** Writes only if the entity has not changed since this revision. @param revision that @return the options */
    public CallOptions ifRevision(String revision) {
        return with("if_revision", revision);
    }

    /** Gets and lists what was there at an instant. @param instant that @return the options */
    public CallOptions snapshotAt(Instant instant) {
        return with("snapshot_at", instant.toString());
    }

    /** How many entities a page holds: 1 to 1,000. @param entities that @return the options */
    public CallOptions pageSize(int entities) {
        return with("page_size", Integer.toString(entities));
    }

    /** These options, and what the others say where these say nothing. @param others them @return both */
    CallOptions over(CallOptions others) {
        if (others.pairs.isEmpty()) {
            return this;
        }
        var both = new LinkedHashMap<>(others.pairs);
        both.putAll(pairs);
        return new CallOptions(both);
    }

    /** These options without what is for one call alone. @return them */
    CallOptions withoutOnce() {
        var rest = new LinkedHashMap<>(pairs);
        rest.keySet().removeAll(List.of("idempotency_key", "if_revision"));
        return new CallOptions(rest);
    }

    /** Names and values. @return them */
    Map<String, String> pairs() {
        return pairs;
    }
}
