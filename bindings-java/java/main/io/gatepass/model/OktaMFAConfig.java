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
 * Okta MFA config.
 *
 * <p>Made by its builder.
 */
public record OktaMFAConfig(
    String authMode,
    String apiToken,
    boolean apiTokenSet,
    String clientId,
    String privateKeyPem,
    boolean privateKeyPemSet,
    String organizationUrl,
    boolean multidevicePushEnabled,
    String userLookup,
    String privateKeyId,
    boolean privateKeyIdSet
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public OktaMFAConfig {
        authMode = authMode == null ? "" : authMode;
        apiToken = apiToken == null ? "" : apiToken;
        clientId = clientId == null ? "" : clientId;
        privateKeyPem = privateKeyPem == null ? "" : privateKeyPem;
        organizationUrl = organizationUrl == null ? "" : organizationUrl;
        userLookup = userLookup == null ? "" : userLookup;
        privateKeyId = privateKeyId == null ? "" : privateKeyId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, authMode);
        out.text(2, apiToken);
        out.bool(3, apiTokenSet);
        out.text(4, clientId);
        out.text(5, privateKeyPem);
        out.bool(6, privateKeyPemSet);
        out.text(7, organizationUrl);
        out.bool(8, multidevicePushEnabled);
        out.text(9, userLookup);
        out.text(10, privateKeyId);
        out.bool(11, privateKeyIdSet);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.authMode = authMode;
        builder.apiToken = apiToken;
        builder.apiTokenSet = apiTokenSet;
        builder.clientId = clientId;
        builder.privateKeyPem = privateKeyPem;
        builder.privateKeyPemSet = privateKeyPemSet;
        builder.organizationUrl = organizationUrl;
        builder.multidevicePushEnabled = multidevicePushEnabled;
        builder.userLookup = userLookup;
        builder.privateKeyId = privateKeyId;
        builder.privateKeyIdSet = privateKeyIdSet;
        return builder;
    }

    /** Reads one. @hidden */
    public static OktaMFAConfig read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.authMode = in.text();
                case 2 -> builder.apiToken = in.text();
                case 3 -> builder.apiTokenSet = in.bool();
                case 4 -> builder.clientId = in.text();
                case 5 -> builder.privateKeyPem = in.text();
                case 6 -> builder.privateKeyPemSet = in.bool();
                case 7 -> builder.organizationUrl = in.text();
                case 8 -> builder.multidevicePushEnabled = in.bool();
                case 9 -> builder.userLookup = in.text();
                case 10 -> builder.privateKeyId = in.text();
                case 11 -> builder.privateKeyIdSet = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "OktaMFAConfig[" + String.join(", ", "authMode=" + authMode, "apiToken=…", "apiTokenSet=" + apiTokenSet, "clientId=" + clientId, "privateKeyPem=…", "privateKeyPemSet=" + privateKeyPemSet, "organizationUrl=" + organizationUrl, "multidevicePushEnabled=" + multidevicePushEnabled, "userLookup=" + userLookup, "privateKeyId=" + privateKeyId, "privateKeyIdSet=" + privateKeyIdSet) + "]";
    }

    /** Makes a {@link OktaMFAConfig}. */
    public static final class Builder {
        private String authMode = "";
        private String apiToken = "";
        private boolean apiTokenSet = false;
        private String clientId = "";
        private String privateKeyPem = "";
        private boolean privateKeyPemSet = false;
        private String organizationUrl = "";
        private boolean multidevicePushEnabled = false;
        private String userLookup = "";
        private String privateKeyId = "";
        private boolean privateKeyIdSet = false;

        private Builder() {}

        /** Auth mode. */
        public Builder authMode(String authMode) { this.authMode = authMode; return this; }

        /** Api token. A secret: it is never printed. */
        public Builder apiToken(String apiToken) { this.apiToken = apiToken; return this; }

        /** Api token set. */
        public Builder apiTokenSet(boolean apiTokenSet) { this.apiTokenSet = apiTokenSet; return this; }

        /** Client id. */
        public Builder clientId(String clientId) { this.clientId = clientId; return this; }

        /** Private key pem. A secret: it is never printed. */
        public Builder privateKeyPem(String privateKeyPem) { this.privateKeyPem = privateKeyPem; return this; }

        /** Private key pem set. */
        public Builder privateKeyPemSet(boolean privateKeyPemSet) { this.privateKeyPemSet = privateKeyPemSet; return this; }

        /** Organization url. */
        public Builder organizationUrl(String organizationUrl) { this.organizationUrl = organizationUrl; return this; }

        /** Multidevice push enabled. */
        public Builder multidevicePushEnabled(boolean multidevicePushEnabled) { this.multidevicePushEnabled = multidevicePushEnabled; return this; }

        /** User lookup. */
        public Builder userLookup(String userLookup) { this.userLookup = userLookup; return this; }

        /** Private key id. */
        public Builder privateKeyId(String privateKeyId) { this.privateKeyId = privateKeyId; return this; }

        /** Private key id set. */
        public Builder privateKeyIdSet(boolean privateKeyIdSet) { this.privateKeyIdSet = privateKeyIdSet; return this; }

        /** What was told. */
        public OktaMFAConfig build() { return new OktaMFAConfig(authMode, apiToken, apiTokenSet, clientId, privateKeyPem, privateKeyPemSet, organizationUrl, multidevicePushEnabled, userLookup, privateKeyId, privateKeyIdSet); }
    }
}
