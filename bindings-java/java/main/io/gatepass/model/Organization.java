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
 * The organization itself.
 *
 * <p>Made by its builder.
 */
public record Organization(
    String name,
    Instant createdAt,
    Instant updatedAt,
    String authProvider,
    boolean idleTimeoutEnabled,
    Duration idleTimeout,
    boolean sessionTimeoutEnabled,
    Duration sessionTimeout,
    boolean mfaEnabled,
    String mfaProvider,
    String logRemoteEncoder,
    String logLocalStorage,
    String logLocalEncoder,
    String logLocalFormat,
    String logTcpAddress,
    String logSocketPath,
    String scimProvider,
    String websitesSubdomain,
    String sshCertificateAuthorityPublicKey,
    Instant sshCertificateAuthorityUpdatedAt,
    boolean requireSecretStore,
    String sensitiveLabel,
    String samlMetadataUrl,
    String kind,
    String id,
    String loopbackRange,
    boolean deviceTrustEnabled,
    String deviceTrustProvider,
    boolean enforceSingleSession,
    boolean discardReplays,
    String publicKeyPem,
    LogConfig logConfig,
    boolean peerPoliciesEnabled
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Organization {
        name = name == null ? "" : name;
        authProvider = authProvider == null ? "" : authProvider;
        mfaProvider = mfaProvider == null ? "" : mfaProvider;
        logRemoteEncoder = logRemoteEncoder == null ? "" : logRemoteEncoder;
        logLocalStorage = logLocalStorage == null ? "" : logLocalStorage;
        logLocalEncoder = logLocalEncoder == null ? "" : logLocalEncoder;
        logLocalFormat = logLocalFormat == null ? "" : logLocalFormat;
        logTcpAddress = logTcpAddress == null ? "" : logTcpAddress;
        logSocketPath = logSocketPath == null ? "" : logSocketPath;
        scimProvider = scimProvider == null ? "" : scimProvider;
        websitesSubdomain = websitesSubdomain == null ? "" : websitesSubdomain;
        sshCertificateAuthorityPublicKey = sshCertificateAuthorityPublicKey == null ? "" : sshCertificateAuthorityPublicKey;
        sensitiveLabel = sensitiveLabel == null ? "" : sensitiveLabel;
        samlMetadataUrl = samlMetadataUrl == null ? "" : samlMetadataUrl;
        kind = kind == null ? "" : kind;
        id = id == null ? "" : id;
        loopbackRange = loopbackRange == null ? "" : loopbackRange;
        deviceTrustProvider = deviceTrustProvider == null ? "" : deviceTrustProvider;
        publicKeyPem = publicKeyPem == null ? "" : publicKeyPem;
    }

    @Override
    public void write(Writer out) {
        out.text(1, name);
        out.instant(2, createdAt);
        out.instant(3, updatedAt);
        out.text(4, authProvider);
        out.bool(5, idleTimeoutEnabled);
        out.duration(6, idleTimeout);
        out.bool(7, sessionTimeoutEnabled);
        out.duration(8, sessionTimeout);
        out.bool(9, mfaEnabled);
        out.text(10, mfaProvider);
        out.text(11, logRemoteEncoder);
        out.text(12, logLocalStorage);
        out.text(13, logLocalEncoder);
        out.text(14, logLocalFormat);
        out.text(15, logTcpAddress);
        out.text(16, logSocketPath);
        out.text(17, scimProvider);
        out.text(18, websitesSubdomain);
        out.text(19, sshCertificateAuthorityPublicKey);
        out.instant(20, sshCertificateAuthorityUpdatedAt);
        out.bool(21, requireSecretStore);
        out.text(22, sensitiveLabel);
        out.text(23, samlMetadataUrl);
        out.text(24, kind);
        out.text(25, id);
        out.text(26, loopbackRange);
        out.bool(27, deviceTrustEnabled);
        out.text(28, deviceTrustProvider);
        out.bool(29, enforceSingleSession);
        out.bool(30, discardReplays);
        out.text(31, publicKeyPem);
        out.message(32, logConfig);
        out.bool(33, peerPoliciesEnabled);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.name = name;
        builder.createdAt = createdAt;
        builder.updatedAt = updatedAt;
        builder.authProvider = authProvider;
        builder.idleTimeoutEnabled = idleTimeoutEnabled;
        builder.idleTimeout = idleTimeout;
        builder.sessionTimeoutEnabled = sessionTimeoutEnabled;
        builder.sessionTimeout = sessionTimeout;
        builder.mfaEnabled = mfaEnabled;
        builder.mfaProvider = mfaProvider;
        builder.logRemoteEncoder = logRemoteEncoder;
        builder.logLocalStorage = logLocalStorage;
        builder.logLocalEncoder = logLocalEncoder;
        builder.logLocalFormat = logLocalFormat;
        builder.logTcpAddress = logTcpAddress;
        builder.logSocketPath = logSocketPath;
        builder.scimProvider = scimProvider;
        builder.websitesSubdomain = websitesSubdomain;
        builder.sshCertificateAuthorityPublicKey = sshCertificateAuthorityPublicKey;
        builder.sshCertificateAuthorityUpdatedAt = sshCertificateAuthorityUpdatedAt;
        builder.requireSecretStore = requireSecretStore;
        builder.sensitiveLabel = sensitiveLabel;
        builder.samlMetadataUrl = samlMetadataUrl;
        builder.kind = kind;
        builder.id = id;
        builder.loopbackRange = loopbackRange;
        builder.deviceTrustEnabled = deviceTrustEnabled;
        builder.deviceTrustProvider = deviceTrustProvider;
        builder.enforceSingleSession = enforceSingleSession;
        builder.discardReplays = discardReplays;
        builder.publicKeyPem = publicKeyPem;
        builder.logConfig = logConfig;
        builder.peerPoliciesEnabled = peerPoliciesEnabled;
        return builder;
    }

    /** Reads one. @hidden */
    public static Organization read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.name = in.text();
                case 2 -> builder.createdAt = in.instant();
                case 3 -> builder.updatedAt = in.instant();
                case 4 -> builder.authProvider = in.text();
                case 5 -> builder.idleTimeoutEnabled = in.bool();
                case 6 -> builder.idleTimeout = in.duration();
                case 7 -> builder.sessionTimeoutEnabled = in.bool();
                case 8 -> builder.sessionTimeout = in.duration();
                case 9 -> builder.mfaEnabled = in.bool();
                case 10 -> builder.mfaProvider = in.text();
                case 11 -> builder.logRemoteEncoder = in.text();
                case 12 -> builder.logLocalStorage = in.text();
                case 13 -> builder.logLocalEncoder = in.text();
                case 14 -> builder.logLocalFormat = in.text();
                case 15 -> builder.logTcpAddress = in.text();
                case 16 -> builder.logSocketPath = in.text();
                case 17 -> builder.scimProvider = in.text();
                case 18 -> builder.websitesSubdomain = in.text();
                case 19 -> builder.sshCertificateAuthorityPublicKey = in.text();
                case 20 -> builder.sshCertificateAuthorityUpdatedAt = in.instant();
                case 21 -> builder.requireSecretStore = in.bool();
                case 22 -> builder.sensitiveLabel = in.text();
                case 23 -> builder.samlMetadataUrl = in.text();
                case 24 -> builder.kind = in.text();
                case 25 -> builder.id = in.text();
                case 26 -> builder.loopbackRange = in.text();
                case 27 -> builder.deviceTrustEnabled = in.bool();
                case 28 -> builder.deviceTrustProvider = in.text();
                case 29 -> builder.enforceSingleSession = in.bool();
                case 30 -> builder.discardReplays = in.bool();
                case 31 -> builder.publicKeyPem = in.text();
                case 32 -> builder.logConfig = LogConfig.read(in.message());
                case 33 -> builder.peerPoliciesEnabled = in.bool();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Organization}. */
    public static final class Builder {
        private String name = "";
        private Instant createdAt;
        private Instant updatedAt;
        private String authProvider = "";
        private boolean idleTimeoutEnabled = false;
        private Duration idleTimeout;
        private boolean sessionTimeoutEnabled = false;
        private Duration sessionTimeout;
        private boolean mfaEnabled = false;
        private String mfaProvider = "";
        private String logRemoteEncoder = "";
        private String logLocalStorage = "";
        private String logLocalEncoder = "";
        private String logLocalFormat = "";
        private String logTcpAddress = "";
        private String logSocketPath = "";
        private String scimProvider = "";
        private String websitesSubdomain = "";
        private String sshCertificateAuthorityPublicKey = "";
        private Instant sshCertificateAuthorityUpdatedAt;
        private boolean requireSecretStore = false;
        private String sensitiveLabel = "";
        private String samlMetadataUrl = "";
        private String kind = "";
        private String id = "";
        private String loopbackRange = "";
        private boolean deviceTrustEnabled = false;
        private String deviceTrustProvider = "";
        private boolean enforceSingleSession = false;
        private boolean discardReplays = false;
        private String publicKeyPem = "";
        private LogConfig logConfig;
        private boolean peerPoliciesEnabled = false;

        private Builder() {}

        /** Name. */
        public Builder name(String name) { this.name = name; return this; }

        /** Created at. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** Updated at. */
        public Builder updatedAt(Instant updatedAt) { this.updatedAt = updatedAt; return this; }

        /** Auth provider. */
        public Builder authProvider(String authProvider) { this.authProvider = authProvider; return this; }

        /** Idle timeout enabled. */
        public Builder idleTimeoutEnabled(boolean idleTimeoutEnabled) { this.idleTimeoutEnabled = idleTimeoutEnabled; return this; }

        /** Idle timeout. */
        public Builder idleTimeout(Duration idleTimeout) { this.idleTimeout = idleTimeout; return this; }

        /** Session timeout enabled. */
        public Builder sessionTimeoutEnabled(boolean sessionTimeoutEnabled) { this.sessionTimeoutEnabled = sessionTimeoutEnabled; return this; }

        /** Session timeout. */
        public Builder sessionTimeout(Duration sessionTimeout) { this.sessionTimeout = sessionTimeout; return this; }

        /** Mfa enabled. */
        public Builder mfaEnabled(boolean mfaEnabled) { this.mfaEnabled = mfaEnabled; return this; }

        /** Mfa provider. */
        public Builder mfaProvider(String mfaProvider) { this.mfaProvider = mfaProvider; return this; }

        /** Log remote encoder. Deprecated. */
        public Builder logRemoteEncoder(String logRemoteEncoder) { this.logRemoteEncoder = logRemoteEncoder; return this; }

        /** Log local storage. Deprecated. */
        public Builder logLocalStorage(String logLocalStorage) { this.logLocalStorage = logLocalStorage; return this; }

        /** Log local encoder. Deprecated. */
        public Builder logLocalEncoder(String logLocalEncoder) { this.logLocalEncoder = logLocalEncoder; return this; }

        /** Log local format. Deprecated. */
        public Builder logLocalFormat(String logLocalFormat) { this.logLocalFormat = logLocalFormat; return this; }

        /** Log tcp address. Deprecated. */
        public Builder logTcpAddress(String logTcpAddress) { this.logTcpAddress = logTcpAddress; return this; }

        /** Log socket path. Deprecated. */
        public Builder logSocketPath(String logSocketPath) { this.logSocketPath = logSocketPath; return this; }

        /** Scim provider. */
        public Builder scimProvider(String scimProvider) { this.scimProvider = scimProvider; return this; }

        /** Websites subdomain. */
        public Builder websitesSubdomain(String websitesSubdomain) { this.websitesSubdomain = websitesSubdomain; return this; }

        /** Ssh certificate authority public key. */
        public Builder sshCertificateAuthorityPublicKey(String sshCertificateAuthorityPublicKey) { this.sshCertificateAuthorityPublicKey = sshCertificateAuthorityPublicKey; return this; }

        /** Ssh certificate authority updated at. */
        public Builder sshCertificateAuthorityUpdatedAt(Instant sshCertificateAuthorityUpdatedAt) { this.sshCertificateAuthorityUpdatedAt = sshCertificateAuthorityUpdatedAt; return this; }

        /** Require secret store. */
        public Builder requireSecretStore(boolean requireSecretStore) { this.requireSecretStore = requireSecretStore; return this; }

        /** Sensitive label. */
        public Builder sensitiveLabel(String sensitiveLabel) { this.sensitiveLabel = sensitiveLabel; return this; }

        /** Saml metadata url. */
        public Builder samlMetadataUrl(String samlMetadataUrl) { this.samlMetadataUrl = samlMetadataUrl; return this; }

        /** Kind. */
        public Builder kind(String kind) { this.kind = kind; return this; }

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Loopback range. */
        public Builder loopbackRange(String loopbackRange) { this.loopbackRange = loopbackRange; return this; }

        /** Device trust enabled. */
        public Builder deviceTrustEnabled(boolean deviceTrustEnabled) { this.deviceTrustEnabled = deviceTrustEnabled; return this; }

        /** Device trust provider. */
        public Builder deviceTrustProvider(String deviceTrustProvider) { this.deviceTrustProvider = deviceTrustProvider; return this; }

        /** Enforce single session. */
        public Builder enforceSingleSession(boolean enforceSingleSession) { this.enforceSingleSession = enforceSingleSession; return this; }

        /** Discard replays. Deprecated. */
        public Builder discardReplays(boolean discardReplays) { this.discardReplays = discardReplays; return this; }

        /** Public key pem. Deprecated. */
        public Builder publicKeyPem(String publicKeyPem) { this.publicKeyPem = publicKeyPem; return this; }

        /** Log config. */
        public Builder logConfig(LogConfig logConfig) { this.logConfig = logConfig; return this; }

        /** Peer policies enabled. */
        public Builder peerPoliciesEnabled(boolean peerPoliciesEnabled) { this.peerPoliciesEnabled = peerPoliciesEnabled; return this; }

        /** What was told. */
        public Organization build() { return new Organization(name, createdAt, updatedAt, authProvider, idleTimeoutEnabled, idleTimeout, sessionTimeoutEnabled, sessionTimeout, mfaEnabled, mfaProvider, logRemoteEncoder, logLocalStorage, logLocalEncoder, logLocalFormat, logTcpAddress, logSocketPath, scimProvider, websitesSubdomain, sshCertificateAuthorityPublicKey, sshCertificateAuthorityUpdatedAt, requireSecretStore, sensitiveLabel, samlMetadataUrl, kind, id, loopbackRange, deviceTrustEnabled, deviceTrustProvider, enforceSingleSession, discardReplays, publicKeyPem, logConfig, peerPoliciesEnabled); }
    }
}
