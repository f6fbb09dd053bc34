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

/** The service {@code ManagedSecrets}. */
public final class ManagedSecretsService {
    private final Caller caller;

    ManagedSecretsService(Caller caller) { this.caller = caller; }

    /** All of them, in the order of their ids. */
    public Pages<ManagedSecret> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ManagedSecret> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ManagedSecret> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<ManagedSecret> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("ManagedSecrets.List", out, filter.values(), options, 2, ManagedSecret::read);
    }

    /** All of them, in the order of their ids. */
    public Pages<ManagedSecret> listByActor() { return listByActor(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ManagedSecret> listByActor(String filter) { return listByActor(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ManagedSecret> listByActor(Filter filter) { return listByActor(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<ManagedSecret> listByActor(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("ManagedSecrets.ListByActor", out, filter.values(), options, 2, ManagedSecret::read);
    }

    /** Creates one and returns it as it was stored. */
    public ManagedSecret create(ManagedSecret managedSecret) { return create(managedSecret, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public ManagedSecret create(ManagedSecret managedSecret, CallOptions options) { return caller.await(createAsync(managedSecret, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<ManagedSecret> createAsync(ManagedSecret managedSecret) { return createAsync(managedSecret, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<ManagedSecret> createAsync(ManagedSecret managedSecret, CallOptions options) {
        var out = new Writer();
        out.message(2, managedSecret);
        return caller.call("ManagedSecrets.Create", out, options, in -> Values.part(in, 2, "managed_secret", ManagedSecret::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public ManagedSecret update(ManagedSecret managedSecret) { return update(managedSecret, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public ManagedSecret update(ManagedSecret managedSecret, CallOptions options) { return caller.await(updateAsync(managedSecret, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<ManagedSecret> updateAsync(ManagedSecret managedSecret) { return updateAsync(managedSecret, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ManagedSecret> updateAsync(ManagedSecret managedSecret, CallOptions options) {
        var out = new Writer();
        out.text(2, managedSecret.id());
        out.message(3, managedSecret);
        return caller.call("ManagedSecrets.Update", out, options, in -> Values.part(in, 2, "managed_secret", ManagedSecret::read));
    }

    /** {@code ManagedSecrets.Rotate}. */
    public void rotate(String id) { rotate(id, CallOptions.NONE); }

    /** {@code ManagedSecrets.Rotate}. */
    public void rotate(Entity id) { rotate(Values.id("id", id), CallOptions.NONE); }

    /** {@code ManagedSecrets.Rotate}. With options for this call. */
    public void rotate(String id, CallOptions options) { caller.await(rotateAsync(id, options)); }

    /** {@code ManagedSecrets.Rotate}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> rotateAsync(String id) { return rotateAsync(id, CallOptions.NONE); }

    /** {@code ManagedSecrets.Rotate}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> rotateAsync(Entity id) { return rotateAsync(Values.id("id", id), CallOptions.NONE); }

    /** {@code ManagedSecrets.Rotate}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> rotateAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ManagedSecrets.Rotate", out, options, in -> null);
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
        return caller.call("ManagedSecrets.Delete", out, options, in -> null);
    }

    /** {@code ManagedSecrets.ForceDelete}. */
    public void forceDelete(String id) { forceDelete(id, CallOptions.NONE); }

    /** {@code ManagedSecrets.ForceDelete}. */
    public void forceDelete(Entity id) { forceDelete(Values.id("id", id), CallOptions.NONE); }

    /** {@code ManagedSecrets.ForceDelete}. With options for this call. */
    public void forceDelete(String id, CallOptions options) { caller.await(forceDeleteAsync(id, options)); }

    /** {@code ManagedSecrets.ForceDelete}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> forceDeleteAsync(String id) { return forceDeleteAsync(id, CallOptions.NONE); }

    /** {@code ManagedSecrets.ForceDelete}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> forceDeleteAsync(Entity id) { return forceDeleteAsync(Values.id("id", id), CallOptions.NONE); }

    /**
     * {@code ManagedSecrets.ForceDelete}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Void> forceDeleteAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ManagedSecrets.ForceDelete", out, options, in -> null);
    }

    /** The one with this id. */
    public ManagedSecret get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public ManagedSecret get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public ManagedSecret get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ManagedSecret> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<ManagedSecret> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<ManagedSecret> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ManagedSecrets.Get", out, options, in -> Values.part(in, 2, "managed_secret", ManagedSecret::read));
    }

    /** {@code ManagedSecrets.Retrieve}. */
    public ManagedSecret retrieve(String id) { return retrieve(id, more -> {}, CallOptions.NONE); }

    /** {@code ManagedSecrets.Retrieve}. */
    public ManagedSecret retrieve(Entity id) { return retrieve(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /** {@code ManagedSecrets.Retrieve}. With options for this call. */
    public ManagedSecret retrieve(String id, CallOptions options) { return retrieve(id, more -> {}, options); }

    /** {@code ManagedSecrets.Retrieve}. {@code more} takes the rest by name. */
    public ManagedSecret retrieve(String id, Consumer<RetrieveParams> more) { return retrieve(id, more, CallOptions.NONE); }

    /** {@code ManagedSecrets.Retrieve}. {@code more} takes the rest by name. */
    public ManagedSecret retrieve(Entity id, Consumer<RetrieveParams> more) { return retrieve(Values.id("id", id), more, CallOptions.NONE); }

    /** {@code ManagedSecrets.Retrieve}. With options for this call. */
    public ManagedSecret retrieve(String id, Consumer<RetrieveParams> more, CallOptions options) { return caller.await(retrieveAsync(id, more, options)); }

    /** {@code ManagedSecrets.Retrieve}. Cancelling the future gives the call up. */
    public CompletableFuture<ManagedSecret> retrieveAsync(String id) { return retrieveAsync(id, more -> {}, CallOptions.NONE); }

    /** {@code ManagedSecrets.Retrieve}. Cancelling the future gives the call up. */
    public CompletableFuture<ManagedSecret> retrieveAsync(Entity id) { return retrieveAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * {@code ManagedSecrets.Retrieve}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ManagedSecret> retrieveAsync(String id, CallOptions options) { return retrieveAsync(id, more -> {}, options); }

    /**
     * {@code ManagedSecrets.Retrieve}. Cancelling the future gives the call up. {@code more} takes the rest by
     * name.
     */
    public CompletableFuture<ManagedSecret> retrieveAsync(String id, Consumer<RetrieveParams> more) { return retrieveAsync(id, more, CallOptions.NONE); }

    /**
     * {@code ManagedSecrets.Retrieve}. Cancelling the future gives the call up. {@code more} takes the rest by
     * name.
     */
    public CompletableFuture<ManagedSecret> retrieveAsync(Entity id, Consumer<RetrieveParams> more) { return retrieveAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * {@code ManagedSecrets.Retrieve}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ManagedSecret> retrieveAsync(String id, Consumer<RetrieveParams> more, CallOptions options) {
        var given = new RetrieveParams();
        more.accept(given);
        var out = new Writer();
        out.text(2, id);
        out.bytes(3, given.publicKey);
        return caller.call("ManagedSecrets.Retrieve", out, options, in -> Values.<ManagedSecret>field(in, 2, null, one -> ManagedSecret.read(one.message())));
    }

    /** What {@code retrieve} takes by name, none of which it needs. */
    public static final class RetrieveParams {
        private Bytes publicKey = Bytes.EMPTY;

        private RetrieveParams() {}

        /** Public key. */
        public RetrieveParams publicKey(Bytes publicKey) { this.publicKey = publicKey; return this; }

        /** What was given. @return publicKey */
        public Bytes publicKey() { return publicKey; }
    }

    /** {@code ManagedSecrets.Validate}. */
    public ManagedSecretValidateResponse validate(String id) { return validate(id, CallOptions.NONE); }

    /** {@code ManagedSecrets.Validate}. */
    public ManagedSecretValidateResponse validate(Entity id) { return validate(Values.id("id", id), CallOptions.NONE); }

    /** {@code ManagedSecrets.Validate}. With options for this call. */
    public ManagedSecretValidateResponse validate(String id, CallOptions options) { return caller.await(validateAsync(id, options)); }

    /** {@code ManagedSecrets.Validate}. Cancelling the future gives the call up. */
    public CompletableFuture<ManagedSecretValidateResponse> validateAsync(String id) { return validateAsync(id, CallOptions.NONE); }

    /** {@code ManagedSecrets.Validate}. Cancelling the future gives the call up. */
    public CompletableFuture<ManagedSecretValidateResponse> validateAsync(Entity id) { return validateAsync(Values.id("id", id), CallOptions.NONE); }

    /**
     * {@code ManagedSecrets.Validate}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ManagedSecretValidateResponse> validateAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("ManagedSecrets.Validate", out, options, in -> ManagedSecretValidateResponse.read(in));
    }

    /** All of them, in the order of their ids. */
    public Pages<ManagedSecretLog> logs() { return logs(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ManagedSecretLog> logs(String filter) { return logs(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<ManagedSecretLog> logs(Filter filter) { return logs(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<ManagedSecretLog> logs(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("ManagedSecrets.Logs", out, filter.values(), options, 2, ManagedSecretLog::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public ManagedSecret modify(String id, UnaryOperator<ManagedSecret> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public ManagedSecret modify(String id, UnaryOperator<ManagedSecret> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "ManagedSecrets.Get", get, in -> Values.part(in, 2, "managed_secret", ManagedSecret::read),
            "ManagedSecrets.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
