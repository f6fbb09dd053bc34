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
 * A secret store of the kind {@code VaultAWSIAMCertX509Store}.
 *
 * <p>Made by its builder.
 */
public record VaultAWSIAMCertX509Store(
    String id,
    String name,
    String serverAddress,
    Map<String, String> tags,
    String namespace,
    String pkiMountPoint,
    String signingRole,
    int issuedCertTtlMinutes
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public VaultAWSIAMCertX509Store {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        serverAddress = serverAddress == null ? "" : serverAddress;
        tags = Values.copy(tags);
        namespace = namespace == null ? "" : namespace;
        pkiMountPoint = pkiMountPoint == null ? "" : pkiMountPoint;
        signingRole = signingRole == null ? "" : signingRole;
    }

    @Override
    public String kind() {
        return "vault_awsiam_cert_x_509";
    }

    @Override
    public void write(Writer out) {
        out.nested(102, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, serverAddress);
        out.tags(4, tags);
        out.text(5, namespace);
        out.text(6, pkiMountPoint);
        out.text(7, signingRole);
        out.integer(9, issuedCertTtlMinutes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.serverAddress = serverAddress;
        builder.tags = tags;
        builder.namespace = namespace;
        builder.pkiMountPoint = pkiMountPoint;
        builder.signingRole = signingRole;
        builder.issuedCertTtlMinutes = issuedCertTtlMinutes;
        return builder;
    }

    /** Reads one. @hidden */
    public static VaultAWSIAMCertX509Store read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.serverAddress = in.text();
                case 4 -> builder.tags = in.tags();
                case 5 -> builder.namespace = in.text();
                case 6 -> builder.pkiMountPoint = in.text();
                case 7 -> builder.signingRole = in.text();
                case 9 -> builder.issuedCertTtlMinutes = (int) in.integer();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link VaultAWSIAMCertX509Store}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String serverAddress = "";
        private Map<String, String> tags = Map.of();
        private String namespace = "";
        private String pkiMountPoint = "";
        private String signingRole = "";
        private int issuedCertTtlMinutes = 0;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Server address. Required. */
        public Builder serverAddress(String serverAddress) { this.serverAddress = serverAddress; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** Namespace. */
        public Builder namespace(String namespace) { this.namespace = namespace; return this; }

        /** Pki mount point. Required. */
        public Builder pkiMountPoint(String pkiMountPoint) { this.pkiMountPoint = pkiMountPoint; return this; }

        /** Signing role. Required. */
        public Builder signingRole(String signingRole) { this.signingRole = signingRole; return this; }

        /** IssuedCertTTLMinutes. Required. */
        public Builder issuedCertTtlMinutes(int issuedCertTtlMinutes) { this.issuedCertTtlMinutes = issuedCertTtlMinutes; return this; }

        /** What was told. */
        public VaultAWSIAMCertX509Store build() { return new VaultAWSIAMCertX509Store(id, name, serverAddress, tags, namespace, pkiMountPoint, signingRole, issuedCertTtlMinutes); }
    }
}
