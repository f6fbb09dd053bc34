package io.gatepass;

import java.time.Instant;

/**
 * A rate limit that is used up.
 *
 * @param limit calls in a minute
 * @param remaining calls that would be answered now
 * @param resetAt when all of it is there again
 * @param retryAfterSeconds seconds until the next call is answered
 * @param bucket whose calls are counted together
 */
public record RateLimit(long limit, long remaining, Instant resetAt, long retryAfterSeconds, String bucket) {}
