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

/** Events sent to a URL as they happen, by the server, signed as Standard Webhooks are. */
public final class WebhooksService {
    private final Caller caller;

    WebhooksService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public Webhook create(Webhook webhook) { return create(webhook, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public Webhook create(Webhook webhook, CallOptions options) { return caller.await(createAsync(webhook, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<Webhook> createAsync(Webhook webhook) { return createAsync(webhook, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
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
    public CompletableFuture<WebhookCreateResponse> createResponseAsync(Webhook webhook) { return createResponseAsync(webhook, CallOptions.NONE); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. Cancelling the future gives the
     * call up. With options for this call.
     */
    public CompletableFuture<WebhookCreateResponse> createResponseAsync(Webhook webhook, CallOptions options) {
        var out = new Writer();
        out.message(1, webhook);
        return caller.call("Webhooks.Create", out, options, in -> WebhookCreateResponse.read(in));
    }

    /** The one with this id. */
    public Webhook get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Webhook get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Webhook get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Webhook> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Webhook> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
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
    public CompletableFuture<Webhook> updateAsync(Webhook webhook) { return updateAsync(webhook, CallOptions.NONE); }

    /**
     * Replaces what the client says of a webhook. Its secret stays. Cancelling the future gives the call up. With
     * options for this call.
     */
    public CompletableFuture<Webhook> updateAsync(Webhook webhook, CallOptions options) {
        var out = new Writer();
        out.text(1, webhook.id());
        out.message(2, webhook);
        return caller.call("Webhooks.Update", out, options, in -> Values.part(in, 1, "webhook", Webhook::read));
    }

    /** With it go its secret and what was not delivered yet. */
    public void delete(String id) { delete(id, CallOptions.NONE); }

    /** With it go its secret and what was not delivered yet. */
    public void delete(Entity id) { delete(Values.id("id", id), CallOptions.NONE); }

    /** With it go its secret and what was not delivered yet. With options for this call. */
    public void delete(String id, CallOptions options) { caller.await(deleteAsync(id, options)); }

    /** With it go its secret and what was not delivered yet. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(String id) { return deleteAsync(id, CallOptions.NONE); }

    /** With it go its secret and what was not delivered yet. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(Entity id) { return deleteAsync(Values.id("id", id), CallOptions.NONE); }

    /**
     * With it go its secret and what was not delivered yet. Cancelling the future gives the call up. With options
     * for this call.
     */
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
    public Pages<WebhookDelivery> deliveries(String id) { return deliveries(id, more -> {}, CallOptions.NONE); }

    /** What is on its way and what was given up, oldest first. What was delivered is not kept. */
    public Pages<WebhookDelivery> deliveries(Entity id) { return deliveries(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * What is on its way and what was given up, oldest first. What was delivered is not kept. With options for this
     * call.
     */
    public Pages<WebhookDelivery> deliveries(String id, CallOptions options) { return deliveries(id, more -> {}, options); }

    /**
     * What is on its way and what was given up, oldest first. What was delivered is not kept. {@code more} takes
     * the rest by name.
     */
    public Pages<WebhookDelivery> deliveries(String id, Consumer<DeliveriesParams> more) { return deliveries(id, more, CallOptions.NONE); }

    /**
     * What is on its way and what was given up, oldest first. What was delivered is not kept. {@code more} takes
     * the rest by name.
     */
    public Pages<WebhookDelivery> deliveries(Entity id, Consumer<DeliveriesParams> more) { return deliveries(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * What is on its way and what was given up, oldest first. What was delivered is not kept. With options for this
     * call.
     */
    public Pages<WebhookDelivery> deliveries(String id, Consumer<DeliveriesParams> more, CallOptions options) {
        var given = new DeliveriesParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(2, given.status);
        return caller.pages("Webhooks.Deliveries", out, List.of(), options, 1, WebhookDelivery::read);
    }

    /** What {@code deliveries} takes by name, none of which it needs. */
    public static final class DeliveriesParams {
        private String status = "";

        private DeliveriesParams() {}

        /** Only those with this status. Empty: all. */
        public DeliveriesParams status(String status) { this.status = status; return this; }

        /** What was given. @return status */
        public String status() { return status; }
    }

    /** Sends events again, from the first attempt on: one by its revision, or everything that was given up. */
    public int redeliver(String id) { return redeliver(id, more -> {}, CallOptions.NONE); }

    /** Sends events again, from the first attempt on: one by its revision, or everything that was given up. */
    public int redeliver(Entity id) { return redeliver(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up. With
     * options for this call.
     */
    public int redeliver(String id, CallOptions options) { return redeliver(id, more -> {}, options); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up. {@code
     * more} takes the rest by name.
     */
    public int redeliver(String id, Consumer<RedeliverParams> more) { return redeliver(id, more, CallOptions.NONE); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up. {@code
     * more} takes the rest by name.
     */
    public int redeliver(Entity id, Consumer<RedeliverParams> more) { return redeliver(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up. With
     * options for this call.
     */
    public int redeliver(String id, Consumer<RedeliverParams> more, CallOptions options) { return caller.await(redeliverAsync(id, more, options)); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up.
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<Integer> redeliverAsync(String id) { return redeliverAsync(id, more -> {}, CallOptions.NONE); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up.
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<Integer> redeliverAsync(Entity id) { return redeliverAsync(Values.id("id", id), more -> {}, CallOptions.NONE); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up.
     * Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Integer> redeliverAsync(String id, CallOptions options) { return redeliverAsync(id, more -> {}, options); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up.
     * Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<Integer> redeliverAsync(String id, Consumer<RedeliverParams> more) { return redeliverAsync(id, more, CallOptions.NONE); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up.
     * Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<Integer> redeliverAsync(Entity id, Consumer<RedeliverParams> more) { return redeliverAsync(Values.id("id", id), more, CallOptions.NONE); }

    /**
     * Sends events again, from the first attempt on: one by its revision, or everything that was given up.
     * Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Integer> redeliverAsync(String id, Consumer<RedeliverParams> more, CallOptions options) {
        var given = new RedeliverParams();
        more.accept(given);
        var out = new Writer();
        out.text(1, id);
        out.text(2, given.revision);
        return caller.call("Webhooks.Redeliver", out, options, in -> Values.<Integer>field(in, 1, 0, one -> (int) one.integer()));
    }

    /** What {@code redeliver} takes by name, none of which it needs. */
    public static final class RedeliverParams {
        private String revision = "";

        private RedeliverParams() {}

        /** The event. Empty: every delivery that was given up. */
        public RedeliverParams revision(String revision) { this.revision = revision; return this; }

        /** What was given. @return revision */
        public String revision() { return revision; }
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
