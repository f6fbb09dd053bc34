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

/** Events sent to a URL as they happen, by the server, signed as Standard Webhooks are. */
public final class WebhooksService {
    private final Caller caller;

    WebhooksService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public Webhook create(Webhook webhook) { return create(webhook, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public Webhook create(Webhook webhook, CallOptions options) { return caller.await(createAsync(webhook, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<Webhook> createAsync(Webhook webhook, CallOptions options) {
        var out = new Writer();
        out.message(1, webhook);
        return caller.call("Webhooks.Create", out, options, in -> Values.part(in, 1, "webhook", Webhook::read));
    }

    /** Creates one and returns the whole answer, with the keys it shows this once. */
    public WebhookCreateResponse createResponse(Webhook webhook) { return createResponse(webhook, CallOptions.NONE); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. With options for this call.
     */
    public WebhookCreateResponse createResponse(Webhook webhook, CallOptions options) { return caller.await(createResponseAsync(webhook, options)); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. Cancelling the future gives the
     * call up.
     */
    public CompletableFuture<WebhookCreateResponse> createResponseAsync(Webhook webhook, CallOptions options) {
        var out = new Writer();
        out.message(1, webhook);
        return caller.call("Webhooks.Create", out, options, in -> WebhookCreateResponse.read(in));
    }

    /** The one with this id. */
    public Webhook get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Webhook get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Webhook> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        return caller.call("Webhooks.Get", out, options, in -> Values.part(in, 1, "webhook", Webhook::read));
    }

    /** Replaces what the client says of a webhook. Its secret stays. */
    public Webhook update(Webhook webhook) { return update(webhook, CallOptions.NONE); }

    /** Replaces what the client says of a webhook. Its secret stays. With options for this call. */
    public Webhook update(Webhook webhook, CallOptions options) { return caller.await(updateAsync(webhook, options)); }

    /**
     * Replaces what the client says of a webhook. Its secret stays. Cancelling the future gives the call up.
     */
    public CompletableFuture<Webhook> updateAsync(Webhook webhook, CallOptions options) {
        var out = new Writer();
        out.text(1, webhook.id());
        out.message(2, webhook);
        return caller.call("Webhooks.Update", out, options, in -> Values.part(in, 1, "webhook", Webhook::read));
    }

    /** With it go its secret and what was not delivered yet. */
    public void delete(String id) { delete(id, CallOptions.NONE); }

    /** With it go its secret and what was not delivered yet. With options for this call. */
    public void delete(String id, CallOptions options) { caller.await(deleteAsync(id, options)); }

    /** With it go its secret and what was not delivered yet. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        return caller.call("Webhooks.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<Webhook> list() { return list(CallOptions.NONE); }

    /** All of them, in the order of their ids. With options for this call. */
    public Pages<Webhook> list(CallOptions options) {
        var out = new Writer();
        return caller.pages("Webhooks.List", out, List.of(), options, 1, Webhook::read);
    }

    /** What is on its way and what was given up, oldest first. What was delivered is not kept. */
    public Pages<WebhookDelivery> deliveries(String id, String status) { return deliveries(id, status, CallOptions.NONE); }

    /**
     * What is on its way and what was given up, oldest first. What was delivered is not kept. With options for this
     * call.
     */
    public Pages<WebhookDelivery> deliveries(String id, String status, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, status);
        return caller.pages("Webhooks.Deliveries", out, List.of(), options, 1, WebhookDelivery::read);
    }

    /** Sends events again, from the first attempt on: one by its revision, or everything that was given up. */
    public int redeliver(String id, String revision) { return redeliver(id, revision, CallOptions.NONE); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up. With
     * options for this call.
     */
    public int redeliver(String id, String revision, CallOptions options) { return caller.await(redeliverAsync(id, revision, options)); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up.
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<Integer> redeliverAsync(String id, String revision, CallOptions options) {
        var out = new Writer();
        out.text(1, id);
        out.text(2, revision);
        return caller.call("Webhooks.Redeliver", out, options, in -> Values.<Integer>field(in, 1, 0, one -> (int) one.integer()));
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public Webhook modify(String id, UnaryOperator<Webhook> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public Webhook modify(String id, UnaryOperator<Webhook> change, CallOptions options) {
        var get = new Writer();
        get.text(1, id);
        return caller.modify(
            "Webhooks.Get", get, in -> Values.part(in, 1, "webhook", Webhook::read),
            "Webhooks.Update", (out, changed) -> {
                out.text(1, changed.id());
                out.message(2, changed);
            },
            change, options
        );
    }
}
