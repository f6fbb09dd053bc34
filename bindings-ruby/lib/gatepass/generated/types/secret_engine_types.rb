# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # What makes and rotates managed secrets.
  #
  # One of its kinds, which are classes below this one; a kind that this version does not know is of this class
  # itself.
  class SecretEngine < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Secret store id. Required. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store, required: true

    # Secret store root path. Required.
    # @return [String]
    attribute :secret_store_root_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Public key. Set by the server.
    # @return [String]
    attribute :public_key, :bytes

    # Key rotation interval days.
    # @return [Integer]
    attribute :key_rotation_interval_days, :integer

    # Node selector.
    # @return [String]
    attribute :node_selector, :text

    kinds(
      "key_value" => "KeyValueEngine",
      "active_directory" => "ActiveDirectoryEngine",
      "postgres" => "PostgresEngine",
      "mysql" => "MysqlEngine",
      "sqlserver" => "SqlserverEngine",
    )
  end

  # A secret engine of the kind `ActiveDirectoryEngine`.
  class ActiveDirectoryEngine < SecretEngine
    kind "active_directory"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Secret store id. Required. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store, required: true

    # Secret store root path. Required.
    # @return [String]
    attribute :secret_store_root_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Public key. Set by the server.
    # @return [String]
    attribute :public_key, :bytes

    # Key rotation interval days.
    # @return [Integer]
    attribute :key_rotation_interval_days, :integer

    # Node selector.
    # @return [String]
    attribute :node_selector, :text

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Connection timeout.
    # @return [Integer]
    attribute :connection_timeout, :integer

    # Request timeout.
    # @return [Integer]
    attribute :request_timeout, :integer

    # Start tls.
    # @return [bool]
    attribute :start_tls, :bool

    # Insecure tls.
    # @return [bool]
    attribute :insecure_tls, :bool

    # Certificate.
    # @return [String]
    attribute :certificate, :text

    # Binddn. Required.
    # @return [String]
    attribute :binddn, :text, required: true

    # Bindpass. Required. A secret: it is never printed.
    # @return [String]
    attribute :bindpass, :text, secret: true, required: true

    # Userdn.
    # @return [String]
    attribute :userdn, :text

    # Upndomain.
    # @return [String]
    attribute :upndomain, :text

    # After read ttl.
    # @return [Rational]
    attribute :after_read_ttl, :duration

    # Ttl.
    # @return [Rational]
    attribute :ttl, :duration

    # Policy.
    # @return [SecretEnginePolicy]
    attribute :policy, "SecretEnginePolicy"

    # Do not validate timestamps.
    # @return [bool]
    attribute :do_not_validate_timestamps, :bool

    # Max backoff duration.
    # @return [Rational]
    attribute :max_backoff_duration, :duration

  end

  # A secret engine of the kind `KeyValueEngine`.
  class KeyValueEngine < SecretEngine
    kind "key_value"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Secret store id. Required. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store, required: true

    # Secret store root path. Required.
    # @return [String]
    attribute :secret_store_root_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Public key. Set by the server.
    # @return [String]
    attribute :public_key, :bytes

    # Key rotation interval days.
    # @return [Integer]
    attribute :key_rotation_interval_days, :integer

    # Node selector.
    # @return [String]
    attribute :node_selector, :text

  end

  # A secret engine of the kind `MysqlEngine`.
  class MysqlEngine < SecretEngine
    kind "mysql"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Secret store id. Required. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store, required: true

    # Secret store root path. Required.
    # @return [String]
    attribute :secret_store_root_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Public key. Set by the server.
    # @return [String]
    attribute :public_key, :bytes

    # Key rotation interval days.
    # @return [Integer]
    attribute :key_rotation_interval_days, :integer

    # Node selector.
    # @return [String]
    attribute :node_selector, :text

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # After read ttl.
    # @return [Rational]
    attribute :after_read_ttl, :duration

    # Ttl.
    # @return [Rational]
    attribute :ttl, :duration

    # Policy.
    # @return [SecretEnginePolicy]
    attribute :policy, "SecretEnginePolicy"

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Tls.
    # @return [bool]
    attribute :tls, :bool

    # Tls skip verify.
    # @return [bool]
    attribute :tls_skip_verify, :bool

  end

  # A secret engine of the kind `PostgresEngine`.
  class PostgresEngine < SecretEngine
    kind "postgres"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Secret store id. Required. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store, required: true

    # Secret store root path. Required.
    # @return [String]
    attribute :secret_store_root_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Public key. Set by the server.
    # @return [String]
    attribute :public_key, :bytes

    # Key rotation interval days.
    # @return [Integer]
    attribute :key_rotation_interval_days, :integer

    # Node selector.
    # @return [String]
    attribute :node_selector, :text

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # After read ttl.
    # @return [Rational]
    attribute :after_read_ttl, :duration

    # Ttl.
    # @return [Rational]
    attribute :ttl, :duration

    # Policy.
    # @return [SecretEnginePolicy]
    attribute :policy, "SecretEnginePolicy"

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Tls.
    # @return [bool]
    attribute :tls, :bool

  end

  # A secret engine of the kind `SqlserverEngine`.
  class SqlserverEngine < SecretEngine
    kind "sqlserver"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Secret store id. Required. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store, required: true

    # Secret store root path. Required.
    # @return [String]
    attribute :secret_store_root_path, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Public key. Set by the server.
    # @return [String]
    attribute :public_key, :bytes

    # Key rotation interval days.
    # @return [Integer]
    attribute :key_rotation_interval_days, :integer

    # Node selector.
    # @return [String]
    attribute :node_selector, :text

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # After read ttl.
    # @return [Rational]
    attribute :after_read_ttl, :duration

    # Ttl.
    # @return [Rational]
    attribute :ttl, :duration

    # Policy.
    # @return [SecretEnginePolicy]
    attribute :policy, "SecretEnginePolicy"

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Tls.
    # @return [bool]
    attribute :tls, :bool

    # Tls skip verify.
    # @return [bool]
    attribute :tls_skip_verify, :bool

  end

end
