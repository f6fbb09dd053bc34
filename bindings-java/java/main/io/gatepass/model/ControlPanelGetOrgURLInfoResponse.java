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
 * Control panel get org URL info response.
 *
 * <p>Made by its builder.
 */
public record ControlPanelGetOrgURLInfoResponse(
    String baseUrl,
    String websitesSubdomain,
    String oidcIssuerUrl,
    String samlMetadataUrl
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ControlPanelGetOrgURLInfoResponse {
        baseUrl = baseUrl == null ? "" : baseUrl;
        websitesSubdomain = websitesSubdomain == null ? "" : websitesSubdomain;
        oidcIssuerUrl = oidcIssuerUrl == null ? "" : oidcIssuerUrl;
        samlMetadataUrl = samlMetadataUrl == null ? "" : samlMetadataUrl;
    }

    @Override
    public void write(Writer out) {
        out.text(2, baseUrl);
        out.text(3, websitesSubdomain);
        out.text(4, oidcIssuerUrl);
        out.text(5, samlMetadataUrl);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.baseUrl = baseUrl;
        builder.websitesSubdomain = websitesSubdomain;
        builder.oidcIssuerUrl = oidcIssuerUrl;
        builder.samlMetadataUrl = samlMetadataUrl;
        return builder;
    }

    /** Reads one. @hidden */
    public static ControlPanelGetOrgURLInfoResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 2 -> builder.baseUrl = in.text();
                case 3 -> builder.websitesSubdomain = in.text();
                case 4 -> builder.oidcIssuerUrl = in.text();
                case 5 -> builder.samlMetadataUrl = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ControlPanelGetOrgURLInfoResponse}. */
    public static final class Builder {
        private String baseUrl = "";
        private String websitesSubdomain = "";
        private String oidcIssuerUrl = "";
        private String samlMetadataUrl = "";

        private Builder() {}

        /** Base url. */
        public Builder baseUrl(String baseUrl) { this.baseUrl = baseUrl; return this; }

        /** Websites subdomain. */
        public Builder websitesSubdomain(String websitesSubdomain) { this.websitesSubdomain = websitesSubdomain; return this; }

        /** Oidc issuer url. */
        public Builder oidcIssuerUrl(String oidcIssuerUrl) { this.oidcIssuerUrl = oidcIssuerUrl; return this; }

        /** Saml metadata url. */
        public Builder samlMetadataUrl(String samlMetadataUrl) { this.samlMetadataUrl = samlMetadataUrl; return this; }

        /** What was told. */
        public ControlPanelGetOrgURLInfoResponse build() { return new ControlPanelGetOrgURLInfoResponse(baseUrl, websitesSubdomain, oidcIssuerUrl, samlMetadataUrl); }
    }
}
