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

/** Personal keys of one user or service account: they act only as that account (RULES 4.2). */
public final class CredentialsService {
    private final Caller caller;

    CredentialsService(Caller caller) { this.caller = caller; }

    /** For another account, the caller must hold every permission the credential would (RULES 4.3). */
    public CredentialCreateResponse create(String account, String name, Duration lifetime, boolean freshOnly, boolean basic) { return create(account, name, lifetime, freshOnly, basic, CallOptions.NONE); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). With options for
     * this call.
     */
    public CredentialCreateResponse create(String account, String name, Duration lifetime, boolean freshOnly, boolean basic, CallOptions options) { return caller.await(createAsync(account, name, lifetime, freshOnly, basic, options)); }

    /**
     * For another account, the caller must hold every permission the credential would (RULES 4.3). Cancelling the
     * future gives the call up.
     */
    public CompletableFuture<CredentialCreateResponse> createAsync(String account, String name, Duration lifetime, boolean freshOnly, boolean basic, CallOptions options) {
        var out = new Writer();
        out.text(1, account);
        out.text(2, name);
        out.duration(3, lifetime);
        out.bool(4, freshOnly);
        out.bool(5, basic);
        return caller.call("Credentials.Create", out, options, in -> CredentialCreateResponse.read(in));
    }

    /** All of them, in the order of their ids. */
    public Pages<Credential> list(String account) { return list(account, CallOptions.NONE); }

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
    public CompletableFuture<CredentialCreateTokenResponse> createTokenAsync(Duration duration, CallOptions options) {
        var out = new Writer();
        out.duration(1, duration);
        return caller.call("Credentials.CreateToken", out, options, in -> CredentialCreateTokenResponse.read(in));
    }

    /** The key stops working at once. */
    public void revoke(String id) { revoke(id, CallOptions.NONE); }

    /** The key stops working at once. With options for this call. */
    public void revoke(String id, CallOptions options) { caller.await(revokeAsync(id, options)); }

    /** The key stops working at once. Cancelling the future gives the call up. */
    public CompletableFuture<Void> revokeAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        return caller.call("Credentials.Revoke", out, options, in -> null);
    }
}
