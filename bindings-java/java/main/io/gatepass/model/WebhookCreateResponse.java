// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

import io.gatepass.*;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Webhook create response.
 *
 * <p>Made by its builder.
 */
public record WebhookCreateResponse(
    Webhook webhook,
    String secret
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public WebhookCreateResponse {
        secret = secret == null ? "" : secret;
    }

    @Override
    public void write(Writer out) {
        out.message(1, webhook);
        out.text(2, secret);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.webhook = webhook;
        builder.secret = secret;
        return builder;
    }

    /** Reads one. @hidden */
    public static WebhookCreateResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.webhook = Webhook.read(in.message());
                case 2 -> builder.secret = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "WebhookCreateResponse[" + String.join(", ", "webhook=" + webhook, "secret=…") + "]";
    }

    /** Makes a {@link WebhookCreateResponse}. */
    public static final class Builder {
        private Webhook webhook;
        private String secret = "";

        private Builder() {}

        /** Webhook. */
        public Builder webhook(Webhook webhook) { this.webhook = webhook; return this; }

        /**
         * The key of the signatures, {@code whsec_} and base64. Shown here and never again. A secret: it is never
         * printed.
         */
        public Builder secret(String secret) { this.secret = secret; return this; }

        /** What was told. */
        public WebhookCreateResponse build() { return new WebhookCreateResponse(webhook, secret); }
    }
}
