// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.service;

import io.gatepass.*;
import io.gatepass.internal.Caller;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import io.gatepass.model.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** What StrongDM's AccountGrants cannot say. */
public final class GrantsService {
    private final Caller caller;

    GrantsService(Caller caller) { this.caller = caller; }

    /** Moves the end of a live or scheduled grant, in place (RULES 2.5). */
    public AccountGrant extend(String id, Instant validUntil, Duration by) { return extend(id, validUntil, by, CallOptions.NONE); }

    /** Moves the end of a live or scheduled grant, in place (RULES 2.5). With options for this call. */
    public AccountGrant extend(String id, Instant validUntil, Duration by, CallOptions options) { return caller.await(extendAsync(id, validUntil, by, options)); }

    /**
     * Moves the end of a live or scheduled grant, in place (RULES 2.5). Cancelling the future gives the call up.
     */
    public CompletableFuture<AccountGrant> extendAsync(String id, Instant validUntil, Duration by, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.instant(2, validUntil);
        out.duration(3, by);
        return caller.call("Grants.Extend", out, options, in -> Values.<AccountGrant>field(in, 1, null, one -> AccountGrant.read(one.message())));
    }
}
