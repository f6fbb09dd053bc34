# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Where credentials of resources are kept.
  #
  # One of its kinds, which are classes below this one; a kind that this version does not know is of this class
  # itself.
  class SecretStore < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    kinds(
      "vault_tls" => "VaultTLSStore",
      "vault_token" => "VaultTokenStore",
      "aws" => "AWSStore",
      "vault_app_role" => "VaultAppRoleStore",
      "aws_cert_x_509" => "AWSCertX509Store",
      "vault_token_cert_ssh" => "VaultTokenCertSSHStore",
      "vault_token_cert_x_509" => "VaultTokenCertX509Store",
      "vault_tls_cert_ssh" => "VaultTLSCertSSHStore",
      "vault_tls_cert_x_509" => "VaultTLSCertX509Store",
      "vault_app_role_cert_ssh" => "VaultAppRoleCertSSHStore",
      "vault_app_role_cert_x_509" => "VaultAppRoleCertX509Store",
      "vault_awsiam" => "VaultAWSIAMStore",
      "vault_awsec_2" => "VaultAWSEC2Store",
      "vault_awsec_2_cert_ssh" => "VaultAWSEC2CertSSHStore",
      "vault_awsiam_cert_ssh" => "VaultAWSIAMCertSSHStore",
      "vault_awsec_2_cert_x_509" => "VaultAWSEC2CertX509Store",
      "azure" => "AzureStore",
      "vault_awsiam_cert_x_509" => "VaultAWSIAMCertX509Store",
      "keyfactor_x_509" => "KeyfactorX509Store",
      "gcp" => "GCPStore",
      "gcp_cert_x_509" => "GCPCertX509Store",
      "keyfactor_ssh" => "KeyfactorSSHStore",
      "cyberark_conjur" => "CyberarkConjurStore",
      "cyberark_pam_experimental" => "CyberarkPAMExperimentalStore",
      "cyberark_pam" => "CyberarkPAMStore",
      "strong_vault" => "StrongVaultStore",
      "active_directory" => "ActiveDirectoryStore",
      "delinea" => "DelineaStore",
      "delinea_dsv" => "DelineaDSVStore",
    )
  end

  # A secret store of the kind `AWSCertX509Store`.
  class AWSCertX509Store < SecretStore
    kind "aws_cert_x_509"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # CaArn. Required.
    # @return [String]
    attribute :ca_arn, :text, required: true

    # SigningAlgo. Required.
    # @return [String]
    attribute :signing_algo, :text, required: true

    # CertificateTemplateArn. Required.
    # @return [String]
    attribute :certificate_template_arn, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `AWSStore`.
  class AWSStore < SecretStore
    kind "aws"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

  end

  # A secret store of the kind `ActiveDirectoryStore`.
  class ActiveDirectoryStore < SecretStore
    kind "active_directory"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `AzureStore`.
  class AzureStore < SecretStore
    kind "azure"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Vault uri. Required.
    # @return [String]
    attribute :vault_uri, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `CyberarkConjurStore`.
  class CyberarkConjurStore < SecretStore
    kind "cyberark_conjur"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # AppURL. Required.
    # @return [String]
    attribute :app_url, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `CyberarkPAMExperimentalStore`.
  class CyberarkPAMExperimentalStore < SecretStore
    kind "cyberark_pam_experimental"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # AppURL. Required.
    # @return [String]
    attribute :app_url, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `CyberarkPAMStore`.
  class CyberarkPAMStore < SecretStore
    kind "cyberark_pam"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # AppURL. Required.
    # @return [String]
    attribute :app_url, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `DelineaDSVStore`.
  class DelineaDSVStore < SecretStore
    kind "delinea_dsv"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Tenant. Required.
    # @return [String]
    attribute :tenant, :text, required: true

    # Tld.
    # @return [String]
    attribute :tld, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `DelineaStore`.
  class DelineaStore < SecretStore
    kind "delinea"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server url.
    # @return [String]
    attribute :server_url, :text

    # Tenant name.
    # @return [String]
    attribute :tenant_name, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `GCPCertX509Store`.
  class GCPCertX509Store < SecretStore
    kind "gcp_cert_x_509"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # ProjectID. Required.
    # @return [String]
    attribute :project_id, :text, required: true

    # Location. Required.
    # @return [String]
    attribute :location, :text, required: true

    # CaPoolID. Required.
    # @return [String]
    attribute :ca_pool_id, :text, required: true

    # CaID.
    # @return [String]
    attribute :ca_id, :text

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `GCPStore`.
  class GCPStore < SecretStore
    kind "gcp"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # ProjectID. Required.
    # @return [String]
    attribute :project_id, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `KeyfactorSSHStore`.
  class KeyfactorSSHStore < SecretStore
    kind "keyfactor_ssh"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Certificate file path. Required.
    # @return [String]
    attribute :certificate_file_path, :text, required: true

    # Key file path.
    # @return [String]
    attribute :key_file_path, :text

    # Ca file path.
    # @return [String]
    attribute :ca_file_path, :text

    # Default certificate profile name. Required.
    # @return [String]
    attribute :default_certificate_profile_name, :text, required: true

    # Default end entity profile name. Required.
    # @return [String]
    attribute :default_end_entity_profile_name, :text, required: true

    # Default certificate authority name. Required.
    # @return [String]
    attribute :default_certificate_authority_name, :text, required: true

    # Enrollment username env var.
    # @return [String]
    attribute :enrollment_username_env_var, :text

    # Enrollment code env var.
    # @return [String]
    attribute :enrollment_code_env_var, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `KeyfactorX509Store`.
  class KeyfactorX509Store < SecretStore
    kind "keyfactor_x_509"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Certificate file path. Required.
    # @return [String]
    attribute :certificate_file_path, :text, required: true

    # Key file path.
    # @return [String]
    attribute :key_file_path, :text

    # Ca file path.
    # @return [String]
    attribute :ca_file_path, :text

    # Default certificate profile name. Required.
    # @return [String]
    attribute :default_certificate_profile_name, :text, required: true

    # Default end entity profile name. Required.
    # @return [String]
    attribute :default_end_entity_profile_name, :text, required: true

    # Default certificate authority name. Required.
    # @return [String]
    attribute :default_certificate_authority_name, :text, required: true

    # Enrollment username env var.
    # @return [String]
    attribute :enrollment_username_env_var, :text

    # Enrollment code env var.
    # @return [String]
    attribute :enrollment_code_env_var, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `StrongVaultStore`.
  class StrongVaultStore < SecretStore
    kind "strong_vault"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `VaultAWSEC2CertSSHStore`.
  class VaultAWSEC2CertSSHStore < SecretStore
    kind "vault_awsec_2_cert_ssh"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Ssh mount point. Required.
    # @return [String]
    attribute :ssh_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultAWSEC2CertX509Store`.
  class VaultAWSEC2CertX509Store < SecretStore
    kind "vault_awsec_2_cert_x_509"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Pki mount point. Required.
    # @return [String]
    attribute :pki_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultAWSEC2Store`.
  class VaultAWSEC2Store < SecretStore
    kind "vault_awsec_2"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `VaultAWSIAMCertSSHStore`.
  class VaultAWSIAMCertSSHStore < SecretStore
    kind "vault_awsiam_cert_ssh"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Ssh mount point. Required.
    # @return [String]
    attribute :ssh_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultAWSIAMCertX509Store`.
  class VaultAWSIAMCertX509Store < SecretStore
    kind "vault_awsiam_cert_x_509"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Pki mount point. Required.
    # @return [String]
    attribute :pki_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultAWSIAMStore`.
  class VaultAWSIAMStore < SecretStore
    kind "vault_awsiam"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `VaultAppRoleCertSSHStore`.
  class VaultAppRoleCertSSHStore < SecretStore
    kind "vault_app_role_cert_ssh"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Ssh mount point. Required.
    # @return [String]
    attribute :ssh_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultAppRoleCertX509Store`.
  class VaultAppRoleCertX509Store < SecretStore
    kind "vault_app_role_cert_x_509"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Pki mount point. Required.
    # @return [String]
    attribute :pki_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultAppRoleStore`.
  class VaultAppRoleStore < SecretStore
    kind "vault_app_role"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

  end

  # A secret store of the kind `VaultTLSCertSSHStore`.
  class VaultTLSCertSSHStore < SecretStore
    kind "vault_tls_cert_ssh"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # CA cert path.
    # @return [String]
    attribute :ca_cert_path, :text

    # Client cert path. Required.
    # @return [String]
    attribute :client_cert_path, :text, required: true

    # Client key path. Required.
    # @return [String]
    attribute :client_key_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Ssh mount point. Required.
    # @return [String]
    attribute :ssh_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultTLSCertX509Store`.
  class VaultTLSCertX509Store < SecretStore
    kind "vault_tls_cert_x_509"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # CA cert path.
    # @return [String]
    attribute :ca_cert_path, :text

    # Client cert path. Required.
    # @return [String]
    attribute :client_cert_path, :text, required: true

    # Client key path. Required.
    # @return [String]
    attribute :client_key_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Pki mount point. Required.
    # @return [String]
    attribute :pki_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultTLSStore`.
  class VaultTLSStore < SecretStore
    kind "vault_tls"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # CA cert path.
    # @return [String]
    attribute :ca_cert_path, :text

    # Client cert path. Required.
    # @return [String]
    attribute :client_cert_path, :text, required: true

    # Client key path. Required.
    # @return [String]
    attribute :client_key_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

  end

  # A secret store of the kind `VaultTokenCertSSHStore`.
  class VaultTokenCertSSHStore < SecretStore
    kind "vault_token_cert_ssh"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Ssh mount point. Required.
    # @return [String]
    attribute :ssh_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultTokenCertX509Store`.
  class VaultTokenCertX509Store < SecretStore
    kind "vault_token_cert_x_509"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

    # Pki mount point. Required.
    # @return [String]
    attribute :pki_mount_point, :text, required: true

    # Signing role. Required.
    # @return [String]
    attribute :signing_role, :text, required: true

    # IssuedCertTTLMinutes. Required.
    # @return [Integer]
    attribute :issued_cert_ttl_minutes, :integer, required: true

  end

  # A secret store of the kind `VaultTokenStore`.
  class VaultTokenStore < SecretStore
    kind "vault_token"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Server address. Required.
    # @return [String]
    attribute :server_address, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Namespace.
    # @return [String]
    attribute :namespace, :text

  end

end
