# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Log category config.
  class LogCategoryConfig < Value
    # Remote encoder.
    # @return [String]
    attribute :remote_encoder, :text

    # Remote discard replays.
    # @return [bool]
    attribute :remote_discard_replays, :bool

  end

  # Log category config map.
  class LogCategoryConfigMap < Value
    # Entries.
    # @return [Array[LogCategoryConfigMapEntry]]
    attribute :entries, ["LogCategoryConfigMapEntry"]

  end

  # Entry.
  class LogCategoryConfigMapEntry < Value
    # Name.
    # @return [String]
    attribute :name, :text

    # Config.
    # @return [LogCategoryConfig]
    attribute :config, "LogCategoryConfig"

  end

  # Log config.
  class LogConfig < Value
    # Local storage.
    # @return [String]
    attribute :local_storage, :text

    # Local encoder.
    # @return [String]
    attribute :local_encoder, :text

    # Local format.
    # @return [String]
    attribute :local_format, :text

    # Local tcp address.
    # @return [String]
    attribute :local_tcp_address, :text

    # Local socket path.
    # @return [String]
    attribute :local_socket_path, :text

    # Public key.
    # @return [String]
    attribute :public_key, :text

    # Categories.
    # @return [LogCategoryConfigMap]
    attribute :categories, "LogCategoryConfigMap"

  end

  # The organization itself.
  class Organization < Entity
    # Name.
    # @return [String]
    attribute :name, :text

    # Created at.
    # @return [Time]
    attribute :created_at, :time

    # Updated at.
    # @return [Time]
    attribute :updated_at, :time

    # Auth provider.
    # @return [String]
    attribute :auth_provider, :text

    # Idle timeout enabled.
    # @return [bool]
    attribute :idle_timeout_enabled, :bool

    # Idle timeout.
    # @return [Rational]
    attribute :idle_timeout, :duration

    # Session timeout enabled.
    # @return [bool]
    attribute :session_timeout_enabled, :bool

    # Session timeout.
    # @return [Rational]
    attribute :session_timeout, :duration

    # Mfa enabled.
    # @return [bool]
    attribute :mfa_enabled, :bool

    # Mfa provider.
    # @return [String]
    attribute :mfa_provider, :text

    # Log remote encoder. Deprecated.
    # @return [String]
    attribute :log_remote_encoder, :text

    # Log local storage. Deprecated.
    # @return [String]
    attribute :log_local_storage, :text

    # Log local encoder. Deprecated.
    # @return [String]
    attribute :log_local_encoder, :text

    # Log local format. Deprecated.
    # @return [String]
    attribute :log_local_format, :text

    # Log tcp address. Deprecated.
    # @return [String]
    attribute :log_tcp_address, :text

    # Log socket path. Deprecated.
    # @return [String]
    attribute :log_socket_path, :text

    # Scim provider.
    # @return [String]
    attribute :scim_provider, :text

    # Websites subdomain.
    # @return [String]
    attribute :websites_subdomain, :text

    # Ssh certificate authority public key.
    # @return [String]
    attribute :ssh_certificate_authority_public_key, :text

    # Ssh certificate authority updated at.
    # @return [Time]
    attribute :ssh_certificate_authority_updated_at, :time

    # Require secret store.
    # @return [bool]
    attribute :require_secret_store, :bool

    # Sensitive label.
    # @return [String]
    attribute :sensitive_label, :text

    # Saml metadata url.
    # @return [String]
    attribute :saml_metadata_url, :text

    # Kind.
    # @return [String]
    attribute :kind, :text

    # Id.
    # @return [String]
    attribute :id, :text

    # Loopback range.
    # @return [String]
    attribute :loopback_range, :text

    # Device trust enabled.
    # @return [bool]
    attribute :device_trust_enabled, :bool

    # Device trust provider.
    # @return [String]
    attribute :device_trust_provider, :text

    # Enforce single session.
    # @return [bool]
    attribute :enforce_single_session, :bool

    # Discard replays. Deprecated.
    # @return [bool]
    attribute :discard_replays, :bool

    # Public key pem. Deprecated.
    # @return [String]
    attribute :public_key_pem, :text

    # Log config.
    # @return [LogConfig]
    attribute :log_config, "LogConfig"

    # Peer policies enabled.
    # @return [bool]
    attribute :peer_policies_enabled, :bool

  end

  # Organization history record.
  class OrganizationHistoryRecord < Value
    # Activity id.
    # @return [String]
    attribute :activity_id, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Organization.
    # @return [Organization]
    attribute :organization, "Organization"

  end

end
