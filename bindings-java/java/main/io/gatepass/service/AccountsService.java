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

/** The service {@code Accounts}. */
public final class AccountsService {
    private final Caller caller;

    AccountsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public <T extends Account> T create(T account) { return create(account, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public <T extends Account> T create(T account, CallOptions options) { return caller.await(createAsync(account, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public <T extends Account> CompletableFuture<T> createAsync(T account) { return createAsync(account, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public <T extends Account> CompletableFuture<T> createAsync(T account, CallOptions options) {
        var out = new Writer();
        out.message(2, account);
        return caller.call("Accounts.Create", out, options, in -> Values.sameKind(account, Values.part(in, 2, "account", Account::read)));
    }

    /** Creates one and returns the whole answer, with the keys it shows this once. */
    public AccountCreateResponse createResponse(Account account) { return createResponse(account, CallOptions.NONE); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. With options for this call.
     */
    public AccountCreateResponse createResponse(Account account, CallOptions options) { return caller.await(createResponseAsync(account, options)); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. Cancelling the future gives the
     * call up.
     */
    public CompletableFuture<AccountCreateResponse> createResponseAsync(Account account) { return createResponseAsync(account, CallOptions.NONE); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. Cancelling the future gives the
     * call up. With options for this call.
     */
    public CompletableFuture<AccountCreateResponse> createResponseAsync(Account account, CallOptions options) {
        var out = new Writer();
        out.message(2, account);
        return caller.call("Accounts.Create", out, options, in -> AccountCreateResponse.read(in));
    }

    /** The one with this id. */
    public Account get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Account get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Account get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Account> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Account> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Account> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Accounts.Get", out, options, in -> Values.part(in, 2, "account", Account::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public <T extends Account> T update(T account) { return update(account, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public <T extends Account> T update(T account, CallOptions options) { return caller.await(updateAsync(account, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public <T extends Account> CompletableFuture<T> updateAsync(T account) { return updateAsync(account, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public <T extends Account> CompletableFuture<T> updateAsync(T account, CallOptions options) {
        var out = new Writer();
        out.text(2, account.id());
        out.message(3, account);
        return caller.call("Accounts.Update", out, options, in -> Values.sameKind(account, Values.part(in, 2, "account", Account::read)));
    }

    /** Deletes the one with this id. */
    public void delete(String id) { delete(id, CallOptions.NONE); }

    /** Deletes the one with this id. */
    public void delete(Entity id) { delete(Values.id("id", id), CallOptions.NONE); }

    /** Deletes the one with this id. With options for this call. */
    public void delete(String id, CallOptions options) { caller.await(deleteAsync(id, options)); }

    /** Deletes the one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(String id) { return deleteAsync(id, CallOptions.NONE); }

    /** Deletes the one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(Entity id) { return deleteAsync(Values.id("id", id), CallOptions.NONE); }

    /** Deletes the one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> deleteAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Accounts.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<Account> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Account> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Account> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Account> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("Accounts.List", out, filter.values(), options, 2, Account::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public Account modify(String id, UnaryOperator<Account> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public Account modify(String id, UnaryOperator<Account> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "Accounts.Get", get, in -> Values.part(in, 2, "account", Account::read),
            "Accounts.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
