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

/** The service {@code RequestableAccountEntitlements}. */
public final class RequestableAccountEntitlementsService {
    private final Caller caller;

    RequestableAccountEntitlementsService(Caller caller) { this.caller = caller; }

    /** All of them, in the order of their ids. */
    public Pages<RequestableAccountEntitlement> list(String accountId) { return list(accountId, Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<RequestableAccountEntitlement> list(String accountId, String filter) { return list(accountId, Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<RequestableAccountEntitlement> list(String accountId, Filter filter) { return list(accountId, filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<RequestableAccountEntitlement> list(String accountId, Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, accountId);
        out.text(3, filter.template());
        return caller.pages("RequestableAccountEntitlements.List", out, filter.values(), options, 2, RequestableAccountEntitlement::read);
    }
}
