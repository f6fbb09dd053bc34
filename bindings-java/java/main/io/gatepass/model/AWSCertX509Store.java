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
 * A secret store of the kind {@code AWSCertX509Store}.
 *
 * <p>Made by its builder.
 */
public record AWSCertX509Store(
    String id,
    String name,
    String region,
    Map<String, String> tags,
    String caArn,
    String signingAlgo,
    String certificateTemplateArn,
    int issuedCertTtlMinutes
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AWSCertX509Store {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        region = region == null ? "" : region;
        tags = Values.copy(tags);
        caArn = caArn == null ? "" : caArn;
        signingAlgo = signingAlgo == null ? "" : signingAlgo;
        certificateTemplateArn = certificateTemplateArn == null ? "" : certificateTemplateArn;
    }

    @Override
    public String kind() {
        return "aws_cert_x_509";
    }

    @Override
    public void write(Writer out) {
        out.nested(30, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, region);
        out.tags(4, tags);
        out.text(5, caArn);
        out.text(6, signingAlgo);
        out.text(7, certificateTemplateArn);
        out.integer(8, issuedCertTtlMinutes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.region = region;
        builder.tags = tags;
        builder.caArn = caArn;
        builder.signingAlgo = signingAlgo;
        builder.certificateTemplateArn = certificateTemplateArn;
        builder.issuedCertTtlMinutes = issuedCertTtlMinutes;
        return builder;
    }

    /** Reads one. @hidden */
    public static AWSCertX509Store read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.region = in.text();
                case 4 -> builder.tags = in.tags();
                case 5 -> builder.caArn = in.text();
                case 6 -> builder.signingAlgo = in.text();
                case 7 -> builder.certificateTemplateArn = in.text();
                case 8 -> builder.issuedCertTtlMinutes = (int) in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link AWSCertX509Store}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String region = "";
        private Map<String, String> tags = Map.of();
        private String caArn = "";
        private String signingAlgo = "";
        private String certificateTemplateArn = "";
        private int issuedCertTtlMinutes = 0;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Region. Required. */
        public Builder region(String region) { this.region = region; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** CaArn. Required. */
        public Builder caArn(String caArn) { this.caArn = caArn; return this; }

        /** SigningAlgo. Required. */
        public Builder signingAlgo(String signingAlgo) { this.signingAlgo = signingAlgo; return this; }

        /** CertificateTemplateArn. Required. */
        public Builder certificateTemplateArn(String certificateTemplateArn) { this.certificateTemplateArn = certificateTemplateArn; return this; }

        /** IssuedCertTTLMinutes. Required. */
        public Builder issuedCertTtlMinutes(int issuedCertTtlMinutes) { this.issuedCertTtlMinutes = issuedCertTtlMinutes; return this; }

        /** What was told. */
        public AWSCertX509Store build() { return new AWSCertX509Store(id, name, region, tags, caArn, signingAlgo, certificateTemplateArn, issuedCertTtlMinutes); }
    }
}
