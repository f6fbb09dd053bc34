package io.gatepass.internal;

import io.gatepass.RateLimit;
import java.io.Serializable;
import java.time.Instant;

/** A failed call as data. */
public record Failure(
        String kind,
        int code,
        String message,
        String field,
        String value,
        boolean retryable,
        String requestId,
        Limit limit)
        implements Serializable {

    /** A rate limit in a form that can be serialised. */
    record Limit(long limit, long remaining, String resetAt, long retryAfter, String bucket)
            implements Serializable {}

    /** One that this side found. */
    static Failure local(String kind, int code, String message) {
        return new Failure(kind, code, message, null, null, false, null, null);
    }

    /** The rate limit that is used up, or null. @return it */
    public RateLimit rateLimit() {
        return limit == null
                ? null
                : new RateLimit(limit.limit, limit.remaining, Instant.parse(limit.resetAt), limit.retryAfter, limit.bucket);
    }

    /** Reads one; `outcome.rs` has the same numbers. */
    static Failure read(Reader in) {
        String kind = "UNKNOWN";
        int code = 2;
        String message = "";
        String field = null;
        String value = null;
        boolean retryable = false;
        String requestId = null;
        Limit limit = null;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> kind = in.text();
                case 2 -> code = (int) in.integer();
                case 3 -> message = in.text();
                case 4 -> field = in.text();
                case 5 -> value = in.text();
                case 6 -> retryable = in.bool();
                case 7 -> requestId = in.text();
                case 8 -> limit = limit(in.message());
                default -> in.skip();
            }
        }
        return new Failure(kind, code, message, field, value, retryable, requestId, limit);
    }

    private static Limit limit(Reader in) {
        long limit = 0;
        long remaining = 0;
        String resetAt = "";
        long retryAfter = 0;
        String bucket = "";
        while (in.next()) {
            switch (in.number()) {
                case 1 -> limit = in.integer();
                case 2 -> remaining = in.integer();
                case 3 -> resetAt = in.text();
                case 4 -> retryAfter = in.integer();
                case 5 -> bucket = in.text();
                default -> in.skip();
            }
        }
        return new Limit(limit, remaining, resetAt, retryAfter, bucket);
    }
}
