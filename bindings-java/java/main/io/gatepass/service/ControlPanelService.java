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

/** The service {@code ControlPanel}. */
public final class ControlPanelService {
    private final Caller caller;

    ControlPanelService(Caller caller) { this.caller = caller; }

    /** {@code ControlPanel.GetSSHCAPublicKey}. */
    public String getSshcaPublicKey() { return getSshcaPublicKey(CallOptions.NONE); }

    /** {@code ControlPanel.GetSSHCAPublicKey}. With options for this call. */
    public String getSshcaPublicKey(CallOptions options) { return caller.await(getSshcaPublicKeyAsync(options)); }

    /** {@code ControlPanel.GetSSHCAPublicKey}. Cancelling the future gives the call up. */
    public CompletableFuture<String> getSshcaPublicKeyAsync() { return getSshcaPublicKeyAsync(CallOptions.NONE); }

    /**
     * {@code ControlPanel.GetSSHCAPublicKey}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<String> getSshcaPublicKeyAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("ControlPanel.GetSSHCAPublicKey", out, options, in -> Values.<String>field(in, 2, "", one -> one.text()));
    }

    /** {@code ControlPanel.GetRDPCAPublicKey}. */
    public String getRdpcaPublicKey() { return getRdpcaPublicKey(CallOptions.NONE); }

    /** {@code ControlPanel.GetRDPCAPublicKey}. With options for this call. */
    public String getRdpcaPublicKey(CallOptions options) { return caller.await(getRdpcaPublicKeyAsync(options)); }

    /** {@code ControlPanel.GetRDPCAPublicKey}. Cancelling the future gives the call up. */
    public CompletableFuture<String> getRdpcaPublicKeyAsync() { return getRdpcaPublicKeyAsync(CallOptions.NONE); }

    /**
     * {@code ControlPanel.GetRDPCAPublicKey}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<String> getRdpcaPublicKeyAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("ControlPanel.GetRDPCAPublicKey", out, options, in -> Values.<String>field(in, 2, "", one -> one.text()));
    }

    /** {@code ControlPanel.GetOrgURLInfo}. */
    public ControlPanelGetOrgURLInfoResponse getOrgUrlInfo() { return getOrgUrlInfo(CallOptions.NONE); }

    /** {@code ControlPanel.GetOrgURLInfo}. With options for this call. */
    public ControlPanelGetOrgURLInfoResponse getOrgUrlInfo(CallOptions options) { return caller.await(getOrgUrlInfoAsync(options)); }

    /** {@code ControlPanel.GetOrgURLInfo}. Cancelling the future gives the call up. */
    public CompletableFuture<ControlPanelGetOrgURLInfoResponse> getOrgUrlInfoAsync() { return getOrgUrlInfoAsync(CallOptions.NONE); }

    /**
     * {@code ControlPanel.GetOrgURLInfo}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ControlPanelGetOrgURLInfoResponse> getOrgUrlInfoAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("ControlPanel.GetOrgURLInfo", out, options, in -> ControlPanelGetOrgURLInfoResponse.read(in));
    }

    /** {@code ControlPanel.VerifyJWT}. */
    public boolean verifyJwt(String token) { return verifyJwt(token, CallOptions.NONE); }

    /** {@code ControlPanel.VerifyJWT}. With options for this call. */
    public boolean verifyJwt(String token, CallOptions options) { return caller.await(verifyJwtAsync(token, options)); }

    /** {@code ControlPanel.VerifyJWT}. Cancelling the future gives the call up. */
    public CompletableFuture<Boolean> verifyJwtAsync(String token) { return verifyJwtAsync(token, CallOptions.NONE); }

    /** {@code ControlPanel.VerifyJWT}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Boolean> verifyJwtAsync(String token, CallOptions options) {
        var out = new Writer();
        out.text(2, token);
        return caller.call("ControlPanel.VerifyJWT", out, options, in -> Values.<Boolean>field(in, 2, false, one -> one.bool()));
    }
}
