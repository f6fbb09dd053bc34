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
 * What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are less
 * safe.
 */
public final class RequestSettingsService {
    private final Caller caller;

    RequestSettingsService(Caller caller) { this.caller = caller; }

    /** The one with this id. */
    public OrganizationRequestSettings get() { return get(CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public OrganizationRequestSettings get(CallOptions options) { return caller.await(getAsync(options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<OrganizationRequestSettings> getAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("RequestSettings.Get", out, options, in -> Values.part(in, 1, "settings", OrganizationRequestSettings::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public OrganizationRequestSettings update(OrganizationRequestSettings settings) { return update(settings, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public OrganizationRequestSettings update(OrganizationRequestSettings settings, CallOptions options) { return caller.await(updateAsync(settings, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<OrganizationRequestSettings> updateAsync(OrganizationRequestSettings settings, CallOptions options) {
        var out = new Writer();
        out.message(1, settings);
        return caller.call("RequestSettings.Update", out, options, in -> Values.part(in, 1, "settings", OrganizationRequestSettings::read));
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public OrganizationRequestSettings modify(UnaryOperator<OrganizationRequestSettings> change) { return modify(change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public OrganizationRequestSettings modify(UnaryOperator<OrganizationRequestSettings> change, CallOptions options) {
        var get = new Writer();
        return caller.modify(
            "RequestSettings.Get", get, in -> Values.part(in, 1, "settings", OrganizationRequestSettings::read),
            "RequestSettings.Update", (out, changed) -> {
                out.message(1, changed);
            },
            change, options
        );
    }
}
