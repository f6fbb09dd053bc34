// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/secret_store_types.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/**
 * Where credentials of resources are kept.
 *
 * One of its kinds: `type` says which.
 */
export type SecretStore =
  | VaultTLSStore
  | VaultTokenStore
  | AWSStore
  | VaultAppRoleStore
  | AWSCertX509Store
  | VaultTokenCertSSHStore
  | VaultTokenCertX509Store
  | VaultTLSCertSSHStore
  | VaultTLSCertX509Store
  | VaultAppRoleCertSSHStore
  | VaultAppRoleCertX509Store
  | VaultAWSIAMStore
  | VaultAWSEC2Store
  | VaultAWSEC2CertSSHStore
  | VaultAWSIAMCertSSHStore
  | VaultAWSEC2CertX509Store
  | AzureStore
  | VaultAWSIAMCertX509Store
  | KeyfactorX509Store
  | GCPStore
  | GCPCertX509Store
  | KeyfactorSSHStore
  | CyberarkConjurStore
  | CyberarkPAMExperimentalStore
  | CyberarkPAMStore
  | StrongVaultStore
  | ActiveDirectoryStore
  | DelineaStore
  | DelineaDSVStore;

/** What makes one: Where credentials of resources are kept. */
export type SecretStoreInit =
  | VaultTLSStoreInit
  | VaultTokenStoreInit
  | AWSStoreInit
  | VaultAppRoleStoreInit
  | AWSCertX509StoreInit
  | VaultTokenCertSSHStoreInit
  | VaultTokenCertX509StoreInit
  | VaultTLSCertSSHStoreInit
  | VaultTLSCertX509StoreInit
  | VaultAppRoleCertSSHStoreInit
  | VaultAppRoleCertX509StoreInit
  | VaultAWSIAMStoreInit
  | VaultAWSEC2StoreInit
  | VaultAWSEC2CertSSHStoreInit
  | VaultAWSIAMCertSSHStoreInit
  | VaultAWSEC2CertX509StoreInit
  | AzureStoreInit
  | VaultAWSIAMCertX509StoreInit
  | KeyfactorX509StoreInit
  | GCPStoreInit
  | GCPCertX509StoreInit
  | KeyfactorSSHStoreInit
  | CyberarkConjurStoreInit
  | CyberarkPAMExperimentalStoreInit
  | CyberarkPAMStoreInit
  | StrongVaultStoreInit
  | ActiveDirectoryStoreInit
  | DelineaStoreInit
  | DelineaDSVStoreInit;

/** A secret store of the kind `AWSCertX509Store`. */
export interface AWSCertX509Store {
  /** Its kind. */
  readonly type: "aws_cert_x_509";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Region. Required. */
  readonly region: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** CaArn. Required. */
  readonly caArn: string;
  /** SigningAlgo. Required. */
  readonly signingAlgo: string;
  /** CertificateTemplateArn. Required. */
  readonly certificateTemplateArn: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `AWSCertX509Store`. */
export interface AWSCertX509StoreInit {
  /** Its kind. */
  type: "aws_cert_x_509";
  /** Name. Required. */
  name: string;
  /** Region. Required. */
  region: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** CaArn. Required. */
  caArn: string;
  /** SigningAlgo. Required. */
  signingAlgo: string;
  /** CertificateTemplateArn. Required. */
  certificateTemplateArn: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `AWSStore`. */
export interface AWSStore {
  /** Its kind. */
  readonly type: "aws";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Region. Required. */
  readonly region: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
}

/** What makes one: A secret store of the kind `AWSStore`. */
export interface AWSStoreInit {
  /** Its kind. */
  type: "aws";
  /** Name. Required. */
  name: string;
  /** Region. Required. */
  region: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
}

/** A secret store of the kind `ActiveDirectoryStore`. */
export interface ActiveDirectoryStore {
  /** Its kind. */
  readonly type: "active_directory";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `ActiveDirectoryStore`. */
export interface ActiveDirectoryStoreInit {
  /** Its kind. */
  type: "active_directory";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `AzureStore`. */
export interface AzureStore {
  /** Its kind. */
  readonly type: "azure";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Vault uri. Required. */
  readonly vaultUri: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `AzureStore`. */
export interface AzureStoreInit {
  /** Its kind. */
  type: "azure";
  /** Name. Required. */
  name: string;
  /** Vault uri. Required. */
  vaultUri: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `CyberarkConjurStore`. */
export interface CyberarkConjurStore {
  /** Its kind. */
  readonly type: "cyberark_conjur";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** AppURL. Required. */
  readonly appUrl: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `CyberarkConjurStore`. */
export interface CyberarkConjurStoreInit {
  /** Its kind. */
  type: "cyberark_conjur";
  /** Name. Required. */
  name: string;
  /** AppURL. Required. */
  appUrl: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `CyberarkPAMExperimentalStore`. */
export interface CyberarkPAMExperimentalStore {
  /** Its kind. */
  readonly type: "cyberark_pam_experimental";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** AppURL. Required. */
  readonly appUrl: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `CyberarkPAMExperimentalStore`. */
export interface CyberarkPAMExperimentalStoreInit {
  /** Its kind. */
  type: "cyberark_pam_experimental";
  /** Name. Required. */
  name: string;
  /** AppURL. Required. */
  appUrl: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `CyberarkPAMStore`. */
export interface CyberarkPAMStore {
  /** Its kind. */
  readonly type: "cyberark_pam";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** AppURL. Required. */
  readonly appUrl: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `CyberarkPAMStore`. */
export interface CyberarkPAMStoreInit {
  /** Its kind. */
  type: "cyberark_pam";
  /** Name. Required. */
  name: string;
  /** AppURL. Required. */
  appUrl: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `DelineaDSVStore`. */
export interface DelineaDSVStore {
  /** Its kind. */
  readonly type: "delinea_dsv";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Tenant. Required. */
  readonly tenant: string;
  /** Tld. */
  readonly tld: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `DelineaDSVStore`. */
export interface DelineaDSVStoreInit {
  /** Its kind. */
  type: "delinea_dsv";
  /** Name. Required. */
  name: string;
  /** Tenant. Required. */
  tenant: string;
  /** Tld. */
  tld?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `DelineaStore`. */
export interface DelineaStore {
  /** Its kind. */
  readonly type: "delinea";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server url. */
  readonly serverUrl: string;
  /** Tenant name. */
  readonly tenantName: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `DelineaStore`. */
export interface DelineaStoreInit {
  /** Its kind. */
  type: "delinea";
  /** Name. Required. */
  name: string;
  /** Server url. */
  serverUrl?: string;
  /** Tenant name. */
  tenantName?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `GCPCertX509Store`. */
export interface GCPCertX509Store {
  /** Its kind. */
  readonly type: "gcp_cert_x_509";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** ProjectID. Required. */
  readonly projectId: string;
  /** Location. Required. */
  readonly location: string;
  /** CaPoolID. Required. */
  readonly caPoolId: string;
  /** CaID. */
  readonly caId: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `GCPCertX509Store`. */
export interface GCPCertX509StoreInit {
  /** Its kind. */
  type: "gcp_cert_x_509";
  /** Name. Required. */
  name: string;
  /** ProjectID. Required. */
  projectId: string;
  /** Location. Required. */
  location: string;
  /** CaPoolID. Required. */
  caPoolId: string;
  /** CaID. */
  caId?: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `GCPStore`. */
export interface GCPStore {
  /** Its kind. */
  readonly type: "gcp";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** ProjectID. Required. */
  readonly projectId: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `GCPStore`. */
export interface GCPStoreInit {
  /** Its kind. */
  type: "gcp";
  /** Name. Required. */
  name: string;
  /** ProjectID. Required. */
  projectId: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `KeyfactorSSHStore`. */
export interface KeyfactorSSHStore {
  /** Its kind. */
  readonly type: "keyfactor_ssh";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Certificate file path. Required. */
  readonly certificateFilePath: string;
  /** Key file path. */
  readonly keyFilePath: string;
  /** Ca file path. */
  readonly caFilePath: string;
  /** Default certificate profile name. Required. */
  readonly defaultCertificateProfileName: string;
  /** Default end entity profile name. Required. */
  readonly defaultEndEntityProfileName: string;
  /** Default certificate authority name. Required. */
  readonly defaultCertificateAuthorityName: string;
  /** Enrollment username env var. */
  readonly enrollmentUsernameEnvVar: string;
  /** Enrollment code env var. */
  readonly enrollmentCodeEnvVar: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `KeyfactorSSHStore`. */
export interface KeyfactorSSHStoreInit {
  /** Its kind. */
  type: "keyfactor_ssh";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Certificate file path. Required. */
  certificateFilePath: string;
  /** Key file path. */
  keyFilePath?: string;
  /** Ca file path. */
  caFilePath?: string;
  /** Default certificate profile name. Required. */
  defaultCertificateProfileName: string;
  /** Default end entity profile name. Required. */
  defaultEndEntityProfileName: string;
  /** Default certificate authority name. Required. */
  defaultCertificateAuthorityName: string;
  /** Enrollment username env var. */
  enrollmentUsernameEnvVar?: string;
  /** Enrollment code env var. */
  enrollmentCodeEnvVar?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `KeyfactorX509Store`. */
export interface KeyfactorX509Store {
  /** Its kind. */
  readonly type: "keyfactor_x_509";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Certificate file path. Required. */
  readonly certificateFilePath: string;
  /** Key file path. */
  readonly keyFilePath: string;
  /** Ca file path. */
  readonly caFilePath: string;
  /** Default certificate profile name. Required. */
  readonly defaultCertificateProfileName: string;
  /** Default end entity profile name. Required. */
  readonly defaultEndEntityProfileName: string;
  /** Default certificate authority name. Required. */
  readonly defaultCertificateAuthorityName: string;
  /** Enrollment username env var. */
  readonly enrollmentUsernameEnvVar: string;
  /** Enrollment code env var. */
  readonly enrollmentCodeEnvVar: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `KeyfactorX509Store`. */
export interface KeyfactorX509StoreInit {
  /** Its kind. */
  type: "keyfactor_x_509";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Certificate file path. Required. */
  certificateFilePath: string;
  /** Key file path. */
  keyFilePath?: string;
  /** Ca file path. */
  caFilePath?: string;
  /** Default certificate profile name. Required. */
  defaultCertificateProfileName: string;
  /** Default end entity profile name. Required. */
  defaultEndEntityProfileName: string;
  /** Default certificate authority name. Required. */
  defaultCertificateAuthorityName: string;
  /** Enrollment username env var. */
  enrollmentUsernameEnvVar?: string;
  /** Enrollment code env var. */
  enrollmentCodeEnvVar?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `StrongVaultStore`. */
export interface StrongVaultStore {
  /** Its kind. */
  readonly type: "strong_vault";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `StrongVaultStore`. */
export interface StrongVaultStoreInit {
  /** Its kind. */
  type: "strong_vault";
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `VaultAWSEC2CertSSHStore`. */
export interface VaultAWSEC2CertSSHStore {
  /** Its kind. */
  readonly type: "vault_awsec_2_cert_ssh";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
  /** Ssh mount point. Required. */
  readonly sshMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultAWSEC2CertSSHStore`. */
export interface VaultAWSEC2CertSSHStoreInit {
  /** Its kind. */
  type: "vault_awsec_2_cert_ssh";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
  /** Ssh mount point. Required. */
  sshMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultAWSEC2CertX509Store`. */
export interface VaultAWSEC2CertX509Store {
  /** Its kind. */
  readonly type: "vault_awsec_2_cert_x_509";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
  /** Pki mount point. Required. */
  readonly pkiMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultAWSEC2CertX509Store`. */
export interface VaultAWSEC2CertX509StoreInit {
  /** Its kind. */
  type: "vault_awsec_2_cert_x_509";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
  /** Pki mount point. Required. */
  pkiMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultAWSEC2Store`. */
export interface VaultAWSEC2Store {
  /** Its kind. */
  readonly type: "vault_awsec_2";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Namespace. */
  readonly namespace: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `VaultAWSEC2Store`. */
export interface VaultAWSEC2StoreInit {
  /** Its kind. */
  type: "vault_awsec_2";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Namespace. */
  namespace?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `VaultAWSIAMCertSSHStore`. */
export interface VaultAWSIAMCertSSHStore {
  /** Its kind. */
  readonly type: "vault_awsiam_cert_ssh";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
  /** Ssh mount point. Required. */
  readonly sshMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultAWSIAMCertSSHStore`. */
export interface VaultAWSIAMCertSSHStoreInit {
  /** Its kind. */
  type: "vault_awsiam_cert_ssh";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
  /** Ssh mount point. Required. */
  sshMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultAWSIAMCertX509Store`. */
export interface VaultAWSIAMCertX509Store {
  /** Its kind. */
  readonly type: "vault_awsiam_cert_x_509";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
  /** Pki mount point. Required. */
  readonly pkiMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultAWSIAMCertX509Store`. */
export interface VaultAWSIAMCertX509StoreInit {
  /** Its kind. */
  type: "vault_awsiam_cert_x_509";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
  /** Pki mount point. Required. */
  pkiMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultAWSIAMStore`. */
export interface VaultAWSIAMStore {
  /** Its kind. */
  readonly type: "vault_awsiam";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Namespace. */
  readonly namespace: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `VaultAWSIAMStore`. */
export interface VaultAWSIAMStoreInit {
  /** Its kind. */
  type: "vault_awsiam";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Namespace. */
  namespace?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `VaultAppRoleCertSSHStore`. */
export interface VaultAppRoleCertSSHStore {
  /** Its kind. */
  readonly type: "vault_app_role_cert_ssh";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Namespace. */
  readonly namespace: string;
  /** Ssh mount point. Required. */
  readonly sshMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultAppRoleCertSSHStore`. */
export interface VaultAppRoleCertSSHStoreInit {
  /** Its kind. */
  type: "vault_app_role_cert_ssh";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Namespace. */
  namespace?: string;
  /** Ssh mount point. Required. */
  sshMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultAppRoleCertX509Store`. */
export interface VaultAppRoleCertX509Store {
  /** Its kind. */
  readonly type: "vault_app_role_cert_x_509";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Namespace. */
  readonly namespace: string;
  /** Pki mount point. Required. */
  readonly pkiMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultAppRoleCertX509Store`. */
export interface VaultAppRoleCertX509StoreInit {
  /** Its kind. */
  type: "vault_app_role_cert_x_509";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Namespace. */
  namespace?: string;
  /** Pki mount point. Required. */
  pkiMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultAppRoleStore`. */
export interface VaultAppRoleStore {
  /** Its kind. */
  readonly type: "vault_app_role";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Namespace. */
  readonly namespace: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What makes one: A secret store of the kind `VaultAppRoleStore`. */
export interface VaultAppRoleStoreInit {
  /** Its kind. */
  type: "vault_app_role";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Namespace. */
  namespace?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** A secret store of the kind `VaultTLSCertSSHStore`. */
export interface VaultTLSCertSSHStore {
  /** Its kind. */
  readonly type: "vault_tls_cert_ssh";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** CA cert path. */
  readonly caCertPath: string;
  /** Client cert path. Required. */
  readonly clientCertPath: string;
  /** Client key path. Required. */
  readonly clientKeyPath: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
  /** Ssh mount point. Required. */
  readonly sshMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultTLSCertSSHStore`. */
export interface VaultTLSCertSSHStoreInit {
  /** Its kind. */
  type: "vault_tls_cert_ssh";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** CA cert path. */
  caCertPath?: string;
  /** Client cert path. Required. */
  clientCertPath: string;
  /** Client key path. Required. */
  clientKeyPath: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
  /** Ssh mount point. Required. */
  sshMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultTLSCertX509Store`. */
export interface VaultTLSCertX509Store {
  /** Its kind. */
  readonly type: "vault_tls_cert_x_509";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** CA cert path. */
  readonly caCertPath: string;
  /** Client cert path. Required. */
  readonly clientCertPath: string;
  /** Client key path. Required. */
  readonly clientKeyPath: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
  /** Pki mount point. Required. */
  readonly pkiMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultTLSCertX509Store`. */
export interface VaultTLSCertX509StoreInit {
  /** Its kind. */
  type: "vault_tls_cert_x_509";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** CA cert path. */
  caCertPath?: string;
  /** Client cert path. Required. */
  clientCertPath: string;
  /** Client key path. Required. */
  clientKeyPath: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
  /** Pki mount point. Required. */
  pkiMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultTLSStore`. */
export interface VaultTLSStore {
  /** Its kind. */
  readonly type: "vault_tls";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** CA cert path. */
  readonly caCertPath: string;
  /** Client cert path. Required. */
  readonly clientCertPath: string;
  /** Client key path. Required. */
  readonly clientKeyPath: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
}

/** What makes one: A secret store of the kind `VaultTLSStore`. */
export interface VaultTLSStoreInit {
  /** Its kind. */
  type: "vault_tls";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** CA cert path. */
  caCertPath?: string;
  /** Client cert path. Required. */
  clientCertPath: string;
  /** Client key path. Required. */
  clientKeyPath: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
}

/** A secret store of the kind `VaultTokenCertSSHStore`. */
export interface VaultTokenCertSSHStore {
  /** Its kind. */
  readonly type: "vault_token_cert_ssh";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
  /** Ssh mount point. Required. */
  readonly sshMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultTokenCertSSHStore`. */
export interface VaultTokenCertSSHStoreInit {
  /** Its kind. */
  type: "vault_token_cert_ssh";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
  /** Ssh mount point. Required. */
  sshMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultTokenCertX509Store`. */
export interface VaultTokenCertX509Store {
  /** Its kind. */
  readonly type: "vault_token_cert_x_509";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
  /** Pki mount point. Required. */
  readonly pkiMountPoint: string;
  /** Signing role. Required. */
  readonly signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  readonly issuedCertTtlMinutes: number;
}

/** What makes one: A secret store of the kind `VaultTokenCertX509Store`. */
export interface VaultTokenCertX509StoreInit {
  /** Its kind. */
  type: "vault_token_cert_x_509";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
  /** Pki mount point. Required. */
  pkiMountPoint: string;
  /** Signing role. Required. */
  signingRole: string;
  /** IssuedCertTTLMinutes. Required. */
  issuedCertTtlMinutes: number;
}

/** A secret store of the kind `VaultTokenStore`. */
export interface VaultTokenStore {
  /** Its kind. */
  readonly type: "vault_token";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Server address. Required. */
  readonly serverAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Namespace. */
  readonly namespace: string;
}

/** What makes one: A secret store of the kind `VaultTokenStore`. */
export interface VaultTokenStoreInit {
  /** Its kind. */
  type: "vault_token";
  /** Name. Required. */
  name: string;
  /** Server address. Required. */
  serverAddress: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Namespace. */
  namespace?: string;
}
