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

/** The service {@code Organizations}. */
public final class OrganizationsService {
    private final Caller caller;

    OrganizationsService(Caller caller) { this.caller = caller; }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public Organization update(Organization organization) { return update(organization, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public Organization update(Organization organization, CallOptions options) { return caller.await(updateAsync(organization, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<Organization> updateAsync(Organization organization) { return updateAsync(organization, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Organization> updateAsync(Organization organization, CallOptions options) {
        var out = new Writer();
        out.message(2, organization);
        return caller.call("Organizations.Update", out, options, in -> Values.part(in, 2, "organization", Organization::read));
    }

    /** The one with this id. */
    public Organization get() { return get(CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Organization get(CallOptions options) { return caller.await(getAsync(options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Organization> getAsync() { return getAsync(CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Organization> getAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Organizations.Get", out, options, in -> Values.part(in, 2, "organization", Organization::read));
    }

    /** {@code Organizations.GetMFA}. */
    public MFAConfig getMfa() { return getMfa(CallOptions.NONE); }

    /** {@code Organizations.GetMFA}. With options for this call. */
    public MFAConfig getMfa(CallOptions options) { return caller.await(getMfaAsync(options)); }

    /** {@code Organizations.GetMFA}. Cancelling the future gives the call up. */
    public CompletableFuture<MFAConfig> getMfaAsync() { return getMfaAsync(CallOptions.NONE); }

    /** {@code Organizations.GetMFA}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<MFAConfig> getMfaAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Organizations.GetMFA", out, options, in -> Values.<MFAConfig>field(in, 2, null, one -> MFAConfig.read(one.message())));
    }

    /** {@code Organizations.UpdateMFA}. */
    public MFAConfig updateMfa(MFAConfig mfa) { return updateMfa(mfa, CallOptions.NONE); }

    /** {@code Organizations.UpdateMFA}. With options for this call. */
    public MFAConfig updateMfa(MFAConfig mfa, CallOptions options) { return caller.await(updateMfaAsync(mfa, options)); }

    /** {@code Organizations.UpdateMFA}. Cancelling the future gives the call up. */
    public CompletableFuture<MFAConfig> updateMfaAsync(MFAConfig mfa) { return updateMfaAsync(mfa, CallOptions.NONE); }

    /**
     * {@code Organizations.UpdateMFA}. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<MFAConfig> updateMfaAsync(MFAConfig mfa, CallOptions options) {
        var out = new Writer();
        out.message(2, mfa);
        return caller.call("Organizations.UpdateMFA", out, options, in -> Values.<MFAConfig>field(in, 2, null, one -> MFAConfig.read(one.message())));
    }

    /** {@code Organizations.TestMFA}. */
    public void testMfa(MFAConfig mfa) { testMfa(mfa, CallOptions.NONE); }

    /** {@code Organizations.TestMFA}. With options for this call. */
    public void testMfa(MFAConfig mfa, CallOptions options) { caller.await(testMfaAsync(mfa, options)); }

    /** {@code Organizations.TestMFA}. Cancelling the future gives the call up. */
    public CompletableFuture<Void> testMfaAsync(MFAConfig mfa) { return testMfaAsync(mfa, CallOptions.NONE); }

    /** {@code Organizations.TestMFA}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> testMfaAsync(MFAConfig mfa, CallOptions options) {
        var out = new Writer();
        out.message(2, mfa);
        return caller.call("Organizations.TestMFA", out, options, in -> null);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public Organization modify(UnaryOperator<Organization> change) { return modify(change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public Organization modify(UnaryOperator<Organization> change, CallOptions options) {
        var get = new Writer();
        return caller.modify(
            "Organizations.Get", get, in -> Values.part(in, 2, "organization", Organization::read),
            "Organizations.Update", (out, changed) -> {
                out.message(2, changed);
            },
            change, options
        );
    }
}
