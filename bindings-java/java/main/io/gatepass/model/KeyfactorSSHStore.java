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
 * A secret store of the kind {@code KeyfactorSSHStore}.
 *
 * <p>Made by its builder.
 */
public record KeyfactorSSHStore(
    String id,
    String name,
    String serverAddress,
    String certificateFilePath,
    String keyFilePath,
    String caFilePath,
    String defaultCertificateProfileName,
    String defaultEndEntityProfileName,
    String defaultCertificateAuthorityName,
    String enrollmentUsernameEnvVar,
    String enrollmentCodeEnvVar,
    Map<String, String> tags
) implements SecretStore {
    /** What is not given is as what is not set; lists and maps are copied. */
    public KeyfactorSSHStore {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        serverAddress = serverAddress == null ? "" : serverAddress;
        certificateFilePath = certificateFilePath == null ? "" : certificateFilePath;
        keyFilePath = keyFilePath == null ? "" : keyFilePath;
        caFilePath = caFilePath == null ? "" : caFilePath;
        defaultCertificateProfileName = defaultCertificateProfileName == null ? "" : defaultCertificateProfileName;
        defaultEndEntityProfileName = defaultEndEntityProfileName == null ? "" : defaultEndEntityProfileName;
        defaultCertificateAuthorityName = defaultCertificateAuthorityName == null ? "" : defaultCertificateAuthorityName;
        enrollmentUsernameEnvVar = enrollmentUsernameEnvVar == null ? "" : enrollmentUsernameEnvVar;
        enrollmentCodeEnvVar = enrollmentCodeEnvVar == null ? "" : enrollmentCodeEnvVar;
        tags = Values.copy(tags);
    }

    @Override
    public String kind() {
        return "keyfactor_ssh";
    }

    @Override
    public void write(Writer out) {
        out.nested(210, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, serverAddress);
        out.text(4, certificateFilePath);
        out.text(5, keyFilePath);
        out.text(6, caFilePath);
        out.text(8, defaultCertificateProfileName);
        out.text(9, defaultEndEntityProfileName);
        out.text(10, defaultCertificateAuthorityName);
        out.text(11, enrollmentUsernameEnvVar);
        out.text(12, enrollmentCodeEnvVar);
        out.tags(32771, tags);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.serverAddress = serverAddress;
        builder.certificateFilePath = certificateFilePath;
        builder.keyFilePath = keyFilePath;
        builder.caFilePath = caFilePath;
        builder.defaultCertificateProfileName = defaultCertificateProfileName;
        builder.defaultEndEntityProfileName = defaultEndEntityProfileName;
        builder.defaultCertificateAuthorityName = defaultCertificateAuthorityName;
        builder.enrollmentUsernameEnvVar = enrollmentUsernameEnvVar;
        builder.enrollmentCodeEnvVar = enrollmentCodeEnvVar;
        builder.tags = tags;
        return builder;
    }

    /** Reads one. @hidden */
    public static KeyfactorSSHStore read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.serverAddress = in.text();
                case 4 -> builder.certificateFilePath = in.text();
                case 5 -> builder.keyFilePath = in.text();
                case 6 -> builder.caFilePath = in.text();
                case 8 -> builder.defaultCertificateProfileName = in.text();
                case 9 -> builder.defaultEndEntityProfileName = in.text();
                case 10 -> builder.defaultCertificateAuthorityName = in.text();
                case 11 -> builder.enrollmentUsernameEnvVar = in.text();
                case 12 -> builder.enrollmentCodeEnvVar = in.text();
                case 32771 -> builder.tags = in.tags();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link KeyfactorSSHStore}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String serverAddress = "";
        private String certificateFilePath = "";
        private String keyFilePath = "";
        private String caFilePath = "";
        private String defaultCertificateProfileName = "";
        private String defaultEndEntityProfileName = "";
        private String defaultCertificateAuthorityName = "";
        private String enrollmentUsernameEnvVar = "";
        private String enrollmentCodeEnvVar = "";
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Server address. Required. */
        public Builder serverAddress(String serverAddress) { this.serverAddress = serverAddress; return this; }

        /** Certificate file path. Required. */
        public Builder certificateFilePath(String certificateFilePath) { this.certificateFilePath = certificateFilePath; return this; }

        /** Key file path. */
        public Builder keyFilePath(String keyFilePath) { this.keyFilePath = keyFilePath; return this; }

        /** Ca file path. */
        public Builder caFilePath(String caFilePath) { this.caFilePath = caFilePath; return this; }

        /** Default certificate profile name. Required. */
        public Builder defaultCertificateProfileName(String defaultCertificateProfileName) { this.defaultCertificateProfileName = defaultCertificateProfileName; return this; }

        /** Default end entity profile name. Required. */
        public Builder defaultEndEntityProfileName(String defaultEndEntityProfileName) { this.defaultEndEntityProfileName = defaultEndEntityProfileName; return this; }

        /** Default certificate authority name. Required. */
        public Builder defaultCertificateAuthorityName(String defaultCertificateAuthorityName) { this.defaultCertificateAuthorityName = defaultCertificateAuthorityName; return this; }

        /** Enrollment username env var. */
        public Builder enrollmentUsernameEnvVar(String enrollmentUsernameEnvVar) { this.enrollmentUsernameEnvVar = enrollmentUsernameEnvVar; return this; }

        /** Enrollment code env var. */
        public Builder enrollmentCodeEnvVar(String enrollmentCodeEnvVar) { this.enrollmentCodeEnvVar = enrollmentCodeEnvVar; return this; }

        /** Tags. */
        public Builder tags(Map<String, String> tags) { this.tags = tags; return this; }

        /** What was told. */
        public KeyfactorSSHStore build() { return new KeyfactorSSHStore(id, name, serverAddress, certificateFilePath, keyFilePath, caFilePath, defaultCertificateProfileName, defaultEndEntityProfileName, defaultCertificateAuthorityName, enrollmentUsernameEnvVar, enrollmentCodeEnvVar, tags); }
    }
}
