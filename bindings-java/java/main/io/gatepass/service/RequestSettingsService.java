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
 * What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are less
 * safe.
 */
public final class RequestSettingsService {
    private final Caller caller;

    RequestSettingsService(Caller caller) { this.caller = caller; }

    /** {@code RequestSettings.Get}. */
    public OrganizationRequestSettings get() { return get(CallOptions.NONE); }

    /** {@code RequestSettings.Get}. With options for this call. */
    public OrganizationRequestSettings get(CallOptions options) { return caller.await(getAsync(options)); }

    /** {@code RequestSettings.Get}. Cancelling the future gives the call up. */
    public CompletableFuture<OrganizationRequestSettings> getAsync() { return getAsync(CallOptions.NONE); }

    /** {@code RequestSettings.Get}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<OrganizationRequestSettings> getAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("RequestSettings.Get", out, options, in -> Values.<OrganizationRequestSettings>field(in, 1, null, one -> OrganizationRequestSettings.read(one.message())));
    }

    /** {@code RequestSettings.Update}. */
    public OrganizationRequestSettings update(OrganizationRequestSettings settings) { return update(settings, CallOptions.NONE); }

    /** {@code RequestSettings.Update}. With options for this call. */
    public OrganizationRequestSettings update(OrganizationRequestSettings settings, CallOptions options) { return caller.await(updateAsync(settings, options)); }

    /** {@code RequestSettings.Update}. Cancelling the future gives the call up. */
    public CompletableFuture<OrganizationRequestSettings> updateAsync(OrganizationRequestSettings settings) { return updateAsync(settings, CallOptions.NONE); }

    /** {@code RequestSettings.Update}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<OrganizationRequestSettings> updateAsync(OrganizationRequestSettings settings, CallOptions options) {
        var out = new Writer();
        out.message(1, settings);
        return caller.call("RequestSettings.Update", out, options, in -> Values.<OrganizationRequestSettings>field(in, 1, null, one -> OrganizationRequestSettings.read(one.message())));
    }
}
