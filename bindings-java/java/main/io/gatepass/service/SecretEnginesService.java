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

/** The service {@code SecretEngines}. */
public final class SecretEnginesService {
    private final Caller caller;

    SecretEnginesService(Caller caller) { this.caller = caller; }

    /** All of them, in the order of their ids. */
    public Pages<SecretEngine> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<SecretEngine> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<SecretEngine> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<SecretEngine> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("SecretEngines.List", out, filter.values(), options, 2, SecretEngine::read);
    }

    /** The one with this id. */
    public SecretEngine get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public SecretEngine get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public SecretEngine get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<SecretEngine> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<SecretEngine> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<SecretEngine> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("SecretEngines.Get", out, options, in -> Values.part(in, 2, "secret_engine", SecretEngine::read));
    }

    /** Creates one and returns it as it was stored. */
    public <T extends SecretEngine> T create(T secretEngine) { return create(secretEngine, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public <T extends SecretEngine> T create(T secretEngine, CallOptions options) { return caller.await(createAsync(secretEngine, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public <T extends SecretEngine> CompletableFuture<T> createAsync(T secretEngine) { return createAsync(secretEngine, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public <T extends SecretEngine> CompletableFuture<T> createAsync(T secretEngine, CallOptions options) {
        var out = new Writer();
        out.message(2, secretEngine);
        return caller.call("SecretEngines.Create", out, options, in -> Values.sameKind(secretEngine, Values.part(in, 2, "secret_engine", SecretEngine::read)));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public <T extends SecretEngine> T update(T secretEngine) { return update(secretEngine, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public <T extends SecretEngine> T update(T secretEngine, CallOptions options) { return caller.await(updateAsync(secretEngine, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public <T extends SecretEngine> CompletableFuture<T> updateAsync(T secretEngine) { return updateAsync(secretEngine, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public <T extends SecretEngine> CompletableFuture<T> updateAsync(T secretEngine, CallOptions options) {
        var out = new Writer();
        out.text(2, secretEngine.id());
        out.message(3, secretEngine);
        return caller.call("SecretEngines.Update", out, options, in -> Values.sameKind(secretEngine, Values.part(in, 2, "secret_engine", SecretEngine::read)));
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
        return caller.call("SecretEngines.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<SecretStore> listSecretStores() { return listSecretStores(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<SecretStore> listSecretStores(String filter) { return listSecretStores(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<SecretStore> listSecretStores(Filter filter) { return listSecretStores(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<SecretStore> listSecretStores(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("SecretEngines.ListSecretStores", out, filter.values(), options, 2, SecretStore::read);
    }

    /** {@code SecretEngines.GenerateKeys}. */
    public void generateKeys(String secretEngineId) { generateKeys(secretEngineId, CallOptions.NONE); }

    /** {@code SecretEngines.GenerateKeys}. With options for this call. */
    public void generateKeys(String secretEngineId, CallOptions options) { caller.await(generateKeysAsync(secretEngineId, options)); }

    /** {@code SecretEngines.GenerateKeys}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> generateKeysAsync(String secretEngineId) { return generateKeysAsync(secretEngineId, CallOptions.NONE); }

    /**
     * {@code SecretEngines.GenerateKeys}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Void> generateKeysAsync(String secretEngineId, CallOptions options) {
        var out = new Writer();
        out.text(2, secretEngineId);
        return caller.call("SecretEngines.GenerateKeys", out, options, in -> null);
    }

    /** {@code SecretEngines.Healthcheck}. */
    public List<HealthcheckStatus> healthcheck(String secretEngineId) { return healthcheck(secretEngineId, CallOptions.NONE); }

    /** {@code SecretEngines.Healthcheck}. With options for this call. */
    public List<HealthcheckStatus> healthcheck(String secretEngineId, CallOptions options) { return caller.await(healthcheckAsync(secretEngineId, options)); }

    /** {@code SecretEngines.Healthcheck}. Cancelling the future gives the call up. */
    public CompletableFuture<List<HealthcheckStatus>> healthcheckAsync(String secretEngineId) { return healthcheckAsync(secretEngineId, CallOptions.NONE); }

    /**
     * {@code SecretEngines.Healthcheck}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<List<HealthcheckStatus>> healthcheckAsync(String secretEngineId, CallOptions options) {
        var out = new Writer();
        out.text(2, secretEngineId);
        return caller.call("SecretEngines.Healthcheck", out, options, in -> Values.<HealthcheckStatus>items(in, 2, one -> HealthcheckStatus.read(one.message())));
    }

    /** {@code SecretEngines.Rotate}. */
    public void rotate(String id) { rotate(id, more -> {}, CallOptions.NONE); }

    /** {@code SecretEngines.Rotate}. */
    public void rotate(Entity id) { rotate(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** {@code SecretEngines.Rotate}. With options for this call. */
    public void rotate(String id, CallOptions options) { rotate(id, more -> {}, options); }

    /** {@code SecretEngines.Rotate}. {@code more} takes the rest by name. */
    public void rotate(String id, Consumer<RotateParams> more) { rotate(id, more, CallOptions.NONE); }

    /** {@code SecretEngines.Rotate}. {@code more} takes the rest by name. */
    public void rotate(Entity id, Consumer<RotateParams> more) { rotate(Values.id("id", id), more, CallOptions.NONE); }

    /** {@code SecretEngines.Rotate}. With options for this call. */
    public void rotate(String id, Consumer<RotateParams> more, CallOptions options) { caller.await(rotateAsync(id, more, options)); }

    /** {@code SecretEngines.Rotate}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> rotateAsync(String id) { return rotateAsync(id, more -> {}, CallOptions.NONE); }

    /** {@code SecretEngines.Rotate}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> rotateAsync(Entity id) { return rotateAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** {@code SecretEngines.Rotate}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> rotateAsync(String id, CallOptions options) { return rotateAsync(id, more -> {}, options); }

    /**
     * {@code SecretEngines.Rotate}. Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<Void> rotateAsync(String id, Consumer<RotateParams> more) { return rotateAsync(id, more, CallOptions.NONE); }

    /**
     * {@code SecretEngines.Rotate}. Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<Void> rotateAsync(Entity id, Consumer<RotateParams> more) { return rotateAsync(Values.id("id", id), more, CallOptions.NONE); }

    /** {@code SecretEngines.Rotate}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> rotateAsync(String id, Consumer<RotateParams> more, CallOptions options) {
        var given = new RotateParams();
        more.accept(given);
        var out = new Writer();
        out.text(2, id);
        out.message(3, given.passwordPolicy);
        return caller.call("SecretEngines.Rotate", out, options, in -> null);
    }

    /** What {@code rotate} takes by name, none of which it needs. */
    public static final class RotateParams {
        private SecretEnginePasswordPolicy passwordPolicy = null;

        private RotateParams() {}

        /** Password policy. */
        public RotateParams passwordPolicy(SecretEnginePasswordPolicy passwordPolicy) { this.passwordPolicy = passwordPolicy; return this; }

        /** What was given. @return passwordPolicy */
        public SecretEnginePasswordPolicy passwordPolicy() { return passwordPolicy; }
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public SecretEngine modify(String id, UnaryOperator<SecretEngine> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public SecretEngine modify(String id, UnaryOperator<SecretEngine> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "SecretEngines.Get", get, in -> Values.part(in, 2, "secret_engine", SecretEngine::read),
            "SecretEngines.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
