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
import java.util.function.Consumer;
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
    public CheckResponse check(String account, String resource) { return check(account, resource, more -> {}, CallOptions.NONE); }

    /** Whether an account reaches a resource (RULES 1.1). With options for this call. */
    public CheckResponse check(String account, String resource, CallOptions options) { return check(account, resource, more -> {}, options); }

    /** Whether an account reaches a resource (RULES 1.1). {@code more} takes the rest by name. */
    public CheckResponse check(String account, String resource, Consumer<CheckParams> more) { return check(account, resource, more, CallOptions.NONE); }

    /** Whether an account reaches a resource (RULES 1.1). With options for this call. */
    public CheckResponse check(String account, String resource, Consumer<CheckParams> more, CallOptions options) { return caller.await(checkAsync(account, resource, more, options)); }

    /** Whether an account reaches a resource (RULES 1.1). Cancelling the future gives the call up. */
    public CompletableFuture<CheckResponse> checkAsync(String account, String resource) { return checkAsync(account, resource, more -> {}, CallOptions.NONE); }

    /**
     * Whether an account reaches a resource (RULES 1.1). Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<CheckResponse> checkAsync(String account, String resource, CallOptions options) { return checkAsync(account, resource, more -> {}, options); }

    /**
     * Whether an account reaches a resource (RULES 1.1). Cancelling the future gives the call up. {@code more}
     * takes the rest by name.
     */
    public CompletableFuture<CheckResponse> checkAsync(String account, String resource, Consumer<CheckParams> more) { return checkAsync(account, resource, more, CallOptions.NONE); }

    /**
     * Whether an account reaches a resource (RULES 1.1). Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<CheckResponse> checkAsync(String account, String resource, Consumer<CheckParams> more, CallOptions options) {
        var given = new CheckParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, account);
        out.text(2, resource);
        out.message(3, given.asOf);
        return caller.call("Access.Check", out, options, in -> CheckResponse.read(in));
    }

    /** What {@code check} takes by name, none of which it needs. */
    public static final class CheckParams {
        private AsOf asOf = null;

        private CheckParams() {}

        /** As of. */
        public CheckParams asOf(AsOf asOf) { this.asOf = asOf; return this; }

        /** What was given. @return asOf */
        public AsOf asOf() { return asOf; }
    }

    /** Up to 1,000 checks against one and the same state. */
    public CheckManyResponse checkMany(List<Question> questions) { return checkMany(questions, more -> {}, CallOptions.NONE); }

    /** Up to 1,000 checks against one and the same state. With options for this call. */
    public CheckManyResponse checkMany(List<Question> questions, CallOptions options) { return checkMany(questions, more -> {}, options); }

    /** Up to 1,000 checks against one and the same state. {@code more} takes the rest by name. */
    public CheckManyResponse checkMany(List<Question> questions, Consumer<CheckManyParams> more) { return checkMany(questions, more, CallOptions.NONE); }

    /** Up to 1,000 checks against one and the same state. With options for this call. */
    public CheckManyResponse checkMany(List<Question> questions, Consumer<CheckManyParams> more, CallOptions options) { return caller.await(checkManyAsync(questions, more, options)); }

    /** Up to 1,000 checks against one and the same state. Cancelling the future gives the call up. */
    public CompletableFuture<CheckManyResponse> checkManyAsync(List<Question> questions) { return checkManyAsync(questions, more -> {}, CallOptions.NONE); }

    /**
     * Up to 1,000 checks against one and the same state. Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<CheckManyResponse> checkManyAsync(List<Question> questions, CallOptions options) { return checkManyAsync(questions, more -> {}, options); }

    /**
     * Up to 1,000 checks against one and the same state. Cancelling the future gives the call up. {@code more}
     * takes the rest by name.
     */
    public CompletableFuture<CheckManyResponse> checkManyAsync(List<Question> questions, Consumer<CheckManyParams> more) { return checkManyAsync(questions, more, CallOptions.NONE); }

    /**
     * Up to 1,000 checks against one and the same state. Cancelling the future gives the call up. With options for
     * this call.
     */
    public CompletableFuture<CheckManyResponse> checkManyAsync(List<Question> questions, Consumer<CheckManyParams> more, CallOptions options) {
        var given = new CheckManyParams();
        more.accept(given);
        var out = new Writer();
        out.messages(1, questions);
        out.message(2, given.asOf);
        return caller.call("Access.CheckMany", out, options, in -> CheckManyResponse.read(in));
    }

    /** What {@code checkMany} takes by name, none of which it needs. */
    public static final class CheckManyParams {
        private AsOf asOf = null;

        private CheckManyParams() {}

        /** As of. */
        public CheckManyParams asOf(AsOf asOf) { this.asOf = asOf; return this; }

        /** What was given. @return asOf */
        public AsOf asOf() { return asOf; }
    }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
     */
    public ExplainResponse explain(String account, String resource) { return explain(account, resource, more -> {}, CallOptions.NONE); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts. With
     * options for this call.
     */
    public ExplainResponse explain(String account, String resource, CallOptions options) { return explain(account, resource, more -> {}, options); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
     * {@code more} takes the rest by name.
     */
    public ExplainResponse explain(String account, String resource, Consumer<ExplainParams> more) { return explain(account, resource, more, CallOptions.NONE); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts. With
     * options for this call.
     */
    public ExplainResponse explain(String account, String resource, Consumer<ExplainParams> more, CallOptions options) { return caller.await(explainAsync(account, resource, more, options)); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<ExplainResponse> explainAsync(String account, String resource) { return explainAsync(account, resource, more -> {}, CallOptions.NONE); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
     * Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ExplainResponse> explainAsync(String account, String resource, CallOptions options) { return explainAsync(account, resource, more -> {}, options); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
     * Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<ExplainResponse> explainAsync(String account, String resource, Consumer<ExplainParams> more) { return explainAsync(account, resource, more, CallOptions.NONE); }

    /**
     * Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
     * Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ExplainResponse> explainAsync(String account, String resource, Consumer<ExplainParams> more, CallOptions options) {
        var given = new ExplainParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, account);
        out.text(2, resource);
        out.message(3, given.asOf);
        return caller.call("Access.Explain", out, options, in -> ExplainResponse.read(in));
    }

    /** What {@code explain} takes by name, none of which it needs. */
    public static final class ExplainParams {
        private AsOf asOf = null;

        private ExplainParams() {}

        /** As of. */
        public ExplainParams asOf(AsOf asOf) { this.asOf = asOf; return this; }

        /** What was given. @return asOf */
        public AsOf asOf() { return asOf; }
    }

    /** What an account can reach, in the order of ids. */
    public Pages<Reachable> listResources(String account) { return listResources(account, more -> {}, CallOptions.NONE); }

    /** What an account can reach, in the order of ids. */
    public Pages<Reachable> listResources(Entity account) { return listResources(Values.id("account", account), more -> {}, CallOptions.NONE); }

    /** What an account can reach, in the order of ids. With options for this call. */
    public Pages<Reachable> listResources(String account, CallOptions options) { return listResources(account, more -> {}, options); }

    /** What an account can reach, in the order of ids. {@code more} takes the rest by name. */
    public Pages<Reachable> listResources(String account, Consumer<ListResourcesParams> more) { return listResources(account, more, CallOptions.NONE); }

    /** What an account can reach, in the order of ids. {@code more} takes the rest by name. */
    public Pages<Reachable> listResources(Entity account, Consumer<ListResourcesParams> more) { return listResources(Values.id("account", account), more, CallOptions.NONE); }

    /** What an account can reach, in the order of ids. With options for this call. */
    public Pages<Reachable> listResources(String account, Consumer<ListResourcesParams> more, CallOptions options) {
        var given = new ListResourcesParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, account);
        out.message(2, given.asOf);
        return caller.pages("Access.ListResources", out, List.of(), options, 1, Reachable::read);
    }

    /** What {@code listResources} takes by name, none of which it needs. */
    public static final class ListResourcesParams {
        private AsOf asOf = null;

        private ListResourcesParams() {}

        /** As of. */
        public ListResourcesParams asOf(AsOf asOf) { this.asOf = asOf; return this; }

        /** What was given. @return asOf */
        public AsOf asOf() { return asOf; }
    }

    /** Who can reach a resource, in the order of ids. */
    public Pages<Reachable> listAccounts(String resource) { return listAccounts(resource, more -> {}, CallOptions.NONE); }

    /** Who can reach a resource, in the order of ids. */
    public Pages<Reachable> listAccounts(Entity resource) { return listAccounts(Values.id("resource", resource), more -> {}, CallOptions.NONE); }

    /** Who can reach a resource, in the order of ids. With options for this call. */
    public Pages<Reachable> listAccounts(String resource, CallOptions options) { return listAccounts(resource, more -> {}, options); }

    /** Who can reach a resource, in the order of ids. {@code more} takes the rest by name. */
    public Pages<Reachable> listAccounts(String resource, Consumer<ListAccountsParams> more) { return listAccounts(resource, more, CallOptions.NONE); }

    /** Who can reach a resource, in the order of ids. {@code more} takes the rest by name. */
    public Pages<Reachable> listAccounts(Entity resource, Consumer<ListAccountsParams> more) { return listAccounts(Values.id("resource", resource), more, CallOptions.NONE); }

    /** Who can reach a resource, in the order of ids. With options for this call. */
    public Pages<Reachable> listAccounts(String resource, Consumer<ListAccountsParams> more, CallOptions options) {
        var given = new ListAccountsParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, resource);
        out.message(2, given.asOf);
        return caller.pages("Access.ListAccounts", out, List.of(), options, 1, Reachable::read);
    }

    /** What {@code listAccounts} takes by name, none of which it needs. */
    public static final class ListAccountsParams {
        private AsOf asOf = null;

        private ListAccountsParams() {}

        /** As of. */
        public ListAccountsParams asOf(AsOf asOf) { this.asOf = asOf; return this; }

        /** What was given. @return asOf */
        public AsOf asOf() { return asOf; }
    }

    /** Which pairs of account and resource a change would gain or lose. Nothing is written. */
    public SimulateResponse simulate(List<SimulatedCall> calls) { return simulate(calls, more -> {}, CallOptions.NONE); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. With options for this
     * call.
     */
    public SimulateResponse simulate(List<SimulatedCall> calls, CallOptions options) { return simulate(calls, more -> {}, options); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. {@code more} takes the
     * rest by name.
     */
    public SimulateResponse simulate(List<SimulatedCall> calls, Consumer<SimulateParams> more) { return simulate(calls, more, CallOptions.NONE); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. With options for this
     * call.
     */
    public SimulateResponse simulate(List<SimulatedCall> calls, Consumer<SimulateParams> more, CallOptions options) { return caller.await(simulateAsync(calls, more, options)); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. Cancelling the future
     * gives the call up.
     */
    public CompletableFuture<SimulateResponse> simulateAsync(List<SimulatedCall> calls) { return simulateAsync(calls, more -> {}, CallOptions.NONE); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. Cancelling the future
     * gives the call up. With options for this call.
     */
    public CompletableFuture<SimulateResponse> simulateAsync(List<SimulatedCall> calls, CallOptions options) { return simulateAsync(calls, more -> {}, options); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. Cancelling the future
     * gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<SimulateResponse> simulateAsync(List<SimulatedCall> calls, Consumer<SimulateParams> more) { return simulateAsync(calls, more, CallOptions.NONE); }

    /**
     * Which pairs of account and resource a change would gain or lose. Nothing is written. Cancelling the future
     * gives the call up. With options for this call.
     */
    public CompletableFuture<SimulateResponse> simulateAsync(List<SimulatedCall> calls, Consumer<SimulateParams> more, CallOptions options) {
        var given = new SimulateParams();
        more.accept(given);
        var out = new Writer();
        out.messages(1, calls);
        out.instant(2, given.time);
        return caller.call("Access.Simulate", out, options, in -> SimulateResponse.read(in));
    }

    /** What {@code simulate} takes by name, none of which it needs. */
    public static final class SimulateParams {
        private Instant time = null;

        private SimulateParams() {}

        /** The instant at which access is compared. Not set: now. */
        public SimulateParams time(Instant time) { this.time = time; return this; }

        /** What was given. @return time */
        public Instant time() { return time; }
    }
}
