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

/** The service {@code RequestableRoleEntitlements}. */
public final class RequestableRoleEntitlementsService {
    private final Caller caller;

    RequestableRoleEntitlementsService(Caller caller) { this.caller = caller; }

    /** All of them, in the order of their ids. */
    public Pages<RequestableRoleEntitlement> list(String roleId) { return list(roleId, Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<RequestableRoleEntitlement> list(String roleId, String filter) { return list(roleId, Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<RequestableRoleEntitlement> list(String roleId, Filter filter) { return list(roleId, filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<RequestableRoleEntitlement> list(String roleId, Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, roleId);
        out.text(3, filter.template());
        return caller.pages("RequestableRoleEntitlements.List", out, filter.values(), options, 2, RequestableRoleEntitlement::read);
    }
}
