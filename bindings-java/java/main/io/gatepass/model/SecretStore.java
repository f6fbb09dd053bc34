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
 * Where credentials of resources are kept.
 *
 * <p>One of its kinds.
 */
public sealed interface SecretStore extends Entity
    permits VaultTLSStore, VaultTokenStore, AWSStore, VaultAppRoleStore, AWSCertX509Store, VaultTokenCertSSHStore, VaultTokenCertX509Store, VaultTLSCertSSHStore, VaultTLSCertX509Store, VaultAppRoleCertSSHStore, VaultAppRoleCertX509Store, VaultAWSIAMStore, VaultAWSEC2Store, VaultAWSEC2CertSSHStore, VaultAWSIAMCertSSHStore, VaultAWSEC2CertX509Store, AzureStore, VaultAWSIAMCertX509Store, KeyfactorX509Store, GCPStore, GCPCertX509Store, KeyfactorSSHStore, CyberarkConjurStore, CyberarkPAMExperimentalStore, CyberarkPAMStore, StrongVaultStore, ActiveDirectoryStore, DelineaStore, DelineaDSVStore, UnknownSecretStore
{
    /** Which kind it is: {@code postgres}. */
    String kind();

    /** Name. Required. */
    String name();

    /** Tags. */
    Map<String, String> tags();

    /** Reads one. @hidden */
    static SecretStore read(Reader in) {
        if (!in.next()) {
            return new UnknownSecretStore(0);
        }
        return switch (in.number()) {
            case 1 -> VaultTLSStore.read(in.message());
            case 2 -> VaultTokenStore.read(in.message());
            case 3 -> AWSStore.read(in.message());
            case 4 -> VaultAppRoleStore.read(in.message());
            case 30 -> AWSCertX509Store.read(in.message());
            case 90 -> VaultTokenCertSSHStore.read(in.message());
            case 91 -> VaultTokenCertX509Store.read(in.message());
            case 92 -> VaultTLSCertSSHStore.read(in.message());
            case 93 -> VaultTLSCertX509Store.read(in.message());
            case 94 -> VaultAppRoleCertSSHStore.read(in.message());
            case 95 -> VaultAppRoleCertX509Store.read(in.message());
            case 96 -> VaultAWSIAMStore.read(in.message());
            case 97 -> VaultAWSEC2Store.read(in.message());
            case 98 -> VaultAWSEC2CertSSHStore.read(in.message());
            case 99 -> VaultAWSIAMCertSSHStore.read(in.message());
            case 100 -> VaultAWSEC2CertX509Store.read(in.message());
            case 101 -> AzureStore.read(in.message());
            case 102 -> VaultAWSIAMCertX509Store.read(in.message());
            case 200 -> KeyfactorX509Store.read(in.message());
            case 201 -> GCPStore.read(in.message());
            case 202 -> GCPCertX509Store.read(in.message());
            case 210 -> KeyfactorSSHStore.read(in.message());
            case 301 -> CyberarkConjurStore.read(in.message());
            case 302 -> CyberarkPAMExperimentalStore.read(in.message());
            case 303 -> CyberarkPAMStore.read(in.message());
            case 400 -> StrongVaultStore.read(in.message());
            case 666 -> ActiveDirectoryStore.read(in.message());
            case 2900 -> DelineaStore.read(in.message());
            case 2901 -> DelineaDSVStore.read(in.message());
            default -> new UnknownSecretStore(in.number());
        };
    }
}
