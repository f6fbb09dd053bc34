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

/**
 * Who may reach what: now, at a past instant, at an instant to come.
 *
 * <p>Where a message names an account it takes an id, an email or a name; where it names a resource, an id or a
 * name (RULES 4.6). Programs should pass ids.
 */
public final class AccessService {
    private final Caller caller;

    AccessService(Caller caller) { this.caller = caller; }

    /** Whether an account reaches a resource (RULES 1.1). */
    public CheckResponse check(String account, String resource, AsOf asOf) { return check(account, resource, asOf, CallOptions.NONE); }

    /** Whether an account reaches a resource (RULES 1.1). With options for this call. */
    public CheckResponse check(String account, String resource, AsOf asOf, CallOptions options) { return caller.await(checkAsync(account, resource, asOf, options)); }

    /** Whether an account reaches a resource (RULES 1.1). Cancelling the future gives the call up. */
    public CompletableFuture<CheckResponse> checkAsync(String account, String resource, AsOf asOf, CallOptions options) {
        var out = new Writer();
        out.text(1, account);
        out.text(2, resource);
        out.message(3, asOf);
        return caller.call("Access.Check", out, options, in -> CheckResponse.read(in));
    }

    /** Up to 1,000 checks against one and the same state. */
    public CheckManyResponse checkMany(List<Question> questions, AsOf asOf) { return checkMany(questions, asOf, CallOptions.NONE); }

    /** Up to 1,000 checks against one and the same state. With options for this call. */
    public CheckManyResponse checkMany(List<Question> questions, AsOf asOf, CallOptions options) { return caller.await(checkManyAsync(questions, asOf, options)); }

    /** Up to 1,000 checks against one and the same state. Cancelling the future gives the call up. */
    public CompletableFuture<CheckManyResponse> checkManyAsync(List<Question> questions, AsOf asOf, CallOptions options) {
        var out = new Writer();
        out.messages(1, questions);
        out.message(2, asOf);
        return caller.call("Access.CheckMany", out, options, in -> CheckManyResponse.read(in));
    }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
     */
    public ExplainResponse explain(String account, String resource, AsOf asOf) { return explain(account, resource, asOf, CallOptions.NONE); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts. With
     * options for this call.
     */
    public ExplainResponse explain(String account, String resource, AsOf asOf, CallOptions options) { return caller.await(explainAsync(account, resource, asOf, options)); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<ExplainResponse> explainAsync(String account, String resource, AsOf asOf, CallOptions options) {
        var out = new Writer();
        out.text(1, account);
        out.text(2, resource);
        out.message(3, asOf);
        return caller.call("Access.Explain", out, options, in -> ExplainResponse.read(in));
    }

    /** What an account can reach, in the order of ids. */
    public Pages<Reachable> listResources(String account, AsOf asOf) { return listResources(account, asOf, CallOptions.NONE); }

    /** What an account can reach, in the order of ids. With options for this call. */
    public Pages<Reachable> listResources(String account, AsOf asOf, CallOptions options) {
        var out = new Writer();
        out.text(1, account);
        out.message(2, asOf);
        return caller.pages("Access.ListResources", out, List.of(), options, 1, Reachable::read);
    }

    /** Who can reach a resource, in the order of ids. */
    public Pages<Reachable> listAccounts(String resource, AsOf asOf) { return listAccounts(resource, asOf, CallOptions.NONE); }

    /** Who can reach a resource, in the order of ids. With options for this call. */
    public Pages<Reachable> listAccounts(String resource, AsOf asOf, CallOptions options) {
        var out = new Writer();
        out.text(1, resource);
        out.message(2, asOf);
        return caller.pages("Access.ListAccounts", out, List.of(), options, 1, Reachable::read);
    }

    /** Which pairs of account and resource a change would gain or lose. Nothing is written. */
    public SimulateResponse simulate(List<SimulatedCall> calls, Instant time) { return simulate(calls, time, CallOptions.NONE); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. With options for this
     * call.
     */
    public SimulateResponse simulate(List<SimulatedCall> calls, Instant time, CallOptions options) { return caller.await(simulateAsync(calls, time, options)); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. Cancelling the future
     * gives the call up.
     */
    public CompletableFuture<SimulateResponse> simulateAsync(List<SimulatedCall> calls, Instant time, CallOptions options) {
        var out = new Writer();
        out.messages(1, calls);
        out.instant(2, time);
        return caller.call("Access.Simulate", out, options, in -> SimulateResponse.read(in));
    }
}
