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

/** Personal keys of one user or service account: they act only as that account (RULES 4.2). */
public final class CredentialsService {
    private final Caller caller;

    CredentialsService(Caller caller) { this.caller = caller; }

    /** For another account, the caller must hold every permission the credential would (RULES 4.3). */
    public CredentialCreateResponse create(String account) { return create(account, more -> {}, CallOptions.NONE); }

    /** For another account, the caller must hold every permission the credential would (RULES 4.3). */
    public CredentialCreateResponse create(Entity account) { return create(Values.id("account", account), more -> {}, CallOptions.NONE); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). With options for
     * this call.
     */
    public CredentialCreateResponse create(String account, CallOptions options) { return create(account, more -> {}, options); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). {@code more}
     * takes the rest by name.
     */
    public CredentialCreateResponse create(String account, Consumer<CreateParams> more) { return create(account, more, CallOptions.NONE); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). {@code more}
     * takes the rest by name.
     */
    public CredentialCreateResponse create(Entity account, Consumer<CreateParams> more) { return create(Values.id("account", account), more, CallOptions.NONE); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). With options for
     * this call.
     */
    public CredentialCreateResponse create(String account, Consumer<CreateParams> more, CallOptions options) { return caller.await(createAsync(account, more, options)); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). Cancelling the
     * future gives the call up.
     */
    public CompletableFuture<CredentialCreateResponse> createAsync(String account) { return createAsync(account, more -> {}, CallOptions.NONE); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). Cancelling the
     * future gives the call up.
     */
    public CompletableFuture<CredentialCreateResponse> createAsync(Entity account) { return createAsync(Values.id("account", account), more -> {}, CallOptions.NONE); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). Cancelling the
     * future gives the call up. With options for this call.
     */
    public CompletableFuture<CredentialCreateResponse> createAsync(String account, CallOptions options) { return createAsync(account, more -> {}, options); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). Cancelling the
     * future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<CredentialCreateResponse> createAsync(String account, Consumer<CreateParams> more) { return createAsync(account, more, CallOptions.NONE); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). Cancelling the
     * future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<CredentialCreateResponse> createAsync(Entity account, Consumer<CreateParams> more) { return createAsync(Values.id("account", account), more, CallOptions.NONE); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). Cancelling the
     * future gives the call up. With options for this call.
     */
    public CompletableFuture<CredentialCreateResponse> createAsync(String account, Consumer<CreateParams> more, CallOptions options) {
        var given = new CreateParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, account);
        out.text(2, given.name);
        out.duration(3, given.lifetime);
        out.bool(4, given.freshOnly);
        out.bool(5, given.basic);
        return caller.call("Credentials.Create", out, options, in -> CredentialCreateResponse.read(in));
    }

    /** What {@code create} takes by name, none of which it needs. */
    public static final class CreateParams {
        private String name = "";
        private Duration lifetime = null;
        private boolean freshOnly = false;
        private boolean basic = false;

        private CreateParams() {}

        /** Name. */
        public CreateParams name(String name) { this.name = name; return this; }

        /** What was given. @return name */
        public String name() { return name; }

        /** How long the key works. Not set: no end. */
        public CreateParams lifetime(Duration lifetime) { this.lifetime = lifetime; return this; }

        /** What was given. @return lifetime */
        public Duration lifetime() { return lifetime; }

        /** Fresh only. */
        public CreateParams freshOnly(boolean freshOnly) { this.freshOnly = freshOnly; return this; }

        /** What was given. @return freshOnly */
        public boolean freshOnly() { return freshOnly; }

        /** Not together with {@code fresh_only}. */
        public CreateParams basic(boolean basic) { this.basic = basic; return this; }

        /** What was given. @return basic */
        public boolean basic() { return basic; }
    }

    /** All of them, in the order of their ids. */
    public Pages<Credential> list(String account) { return list(account, CallOptions.NONE); }

    /** All of them, in the order of their ids. */
    public Pages<Credential> list(Entity account) { return list(Values.id("account", account), CallOptions.NONE); }

    /** All of them, in the order of their ids. With options for this call. */
    public Pages<Credential> list(String account, CallOptions options) {
        var out = new Writer();
        out.text(1, account);
        return caller.pages("Credentials.List", out, List.of(), options, 1, Credential::read);
    }

    /**
     * A bearer token for JSON over HTTP. The call must bear the fresh signature; the token acts as its credential
     * and ends with it (RULES 5.4). A credential has at most 8 live tokens.
     */
    public CredentialCreateTokenResponse createToken(Duration duration) { return createToken(duration, CallOptions.NONE); }

    /**
     * A bearer token for JSON over HTTP. The call must bear the fresh signature; the token acts as its credential
     * and ends with it (RULES 5.4). A credential has at most 8 live tokens. With options for this call.
     */
    public CredentialCreateTokenResponse createToken(Duration duration, CallOptions options) { return caller.await(createTokenAsync(duration, options)); }

    /**
     * A bearer token for JSON over HTTP. The call must bear the fresh signature; the token acts as its credential
     * and ends with it (RULES 5.4). A credential has at most 8 live tokens. Cancelling the future gives the call
     * up.
     */
    public CompletableFuture<CredentialCreateTokenResponse> createTokenAsync(Duration duration) { return createTokenAsync(duration, CallOptions.NONE); }

    /**
     * A bearer token for JSON over HTTP. The call must bear the fresh signature; the token acts as its credential
     * and ends with it (RULES 5.4). A credential has at most 8 live tokens. Cancelling the future gives the call
     * up. With options for this call.
     */
    public CompletableFuture<CredentialCreateTokenResponse> createTokenAsync(Duration duration, CallOptions options) {
        var out = new Writer();
        out.duration(1, duration);
        return caller.call("Credentials.CreateToken", out, options, in -> CredentialCreateTokenResponse.read(in));
    }

    /** The key stops working at once. */
    public void revoke(String id) { revoke(id, CallOptions.NONE); }

    /** The key stops working at once. */
    public void revoke(Entity id) { revoke(Values.id("id", id), CallOptions.NONE); }

    /** The key stops working at once. With options for this call. */
    public void revoke(String id, CallOptions options) { caller.await(revokeAsync(id, options)); }

    /** The key stops working at once. Cancelling the future gives the call up. */
    public CompletableFuture<Void> revokeAsync(String id) { return revokeAsync(id, CallOptions.NONE); }

    /** The key stops working at once. Cancelling the future gives the call up. */
    public CompletableFuture<Void> revokeAsync(Entity id) { return revokeAsync(Values.id("id", id), CallOptions.NONE); }

    /** The key stops working at once. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> revokeAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        return caller.call("Credentials.Revoke", out, options, in -> null);
    }
}
