# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Initiator.
  class Initiator < Value
    # Type.
    # @return [String]
    attribute :type, :text

    # Ai agent.
    # @return [String]
    attribute :ai_agent, :text

    # Version.
    # @return [String]
    attribute :version, :text

    # Trusted.
    # @return [bool]
    attribute :trusted, :bool

  end

  # Query.
  class Query < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Resource id.
    # @return [String]
    attribute :resource_id, :text

    # Query body.
    # @return [String]
    attribute :query_body, :text

    # Duration.
    # @return [Rational]
    attribute :duration, :duration

    # Encrypted.
    # @return [bool]
    attribute :encrypted, :bool

    # Query hash.
    # @return [String]
    attribute :query_hash, :text

    # Remote identity username. Deprecated.
    # @return [String]
    attribute :remote_identity_username, :text

    # Timestamp.
    # @return [Time]
    attribute :timestamp, :time

    # Egress node id.
    # @return [String]
    attribute :egress_node_id, :text

    # Replayable.
    # @return [bool]
    attribute :replayable, :bool

    # Record count.
    # @return [Integer]
    attribute :record_count, :integer

    # Resource type.
    # @return [String]
    attribute :resource_type, :text

    # Query category.
    # @return [String]
    attribute :query_category, :text

    # Query key. A secret: it is never printed.
    # @return [String]
    attribute :query_key, :text, secret: true

    # Resource name.
    # @return [String]
    attribute :resource_name, :text

    # Resource tags.
    # @return [Hash[String, String]]
    attribute :resource_tags, :tags

    # Account first name.
    # @return [String]
    attribute :account_first_name, :text

    # Account last name.
    # @return [String]
    attribute :account_last_name, :text

    # Account email.
    # @return [String]
    attribute :account_email, :text

    # Account tags.
    # @return [Hash[String, String]]
    attribute :account_tags, :tags

    # Query key id.
    # @return [String]
    attribute :query_key_id, :text

    # Completed at.
    # @return [Time]
    attribute :completed_at, :time

    # Capture.
    # @return [QueryCapture]
    attribute :capture, "QueryCapture"

    # Source ip.
    # @return [String]
    attribute :source_ip, :text

    # Authentication id.
    # @return [String]
    attribute :authentication_id, :text

    # Target.
    # @return [String]
    attribute :target, :text

    # AuthzJson.
    # @return [String]
    attribute :authz_json, :text

    # Client ip.
    # @return [String]
    attribute :client_ip, :text

    # Identity alias username.
    # @return [String]
    attribute :identity_alias_username, :text

    # Metadata json.
    # @return [String]
    attribute :metadata_json, :text

    # Initiator.
    # @return [Initiator]
    attribute :initiator, "Initiator"

  end

  # Query capture.
  class QueryCapture < Value
    # Width.
    # @return [Integer]
    attribute :width, :integer

    # Height.
    # @return [Integer]
    attribute :height, :integer

    # Command.
    # @return [String]
    attribute :command, :text

    # Env.
    # @return [Hash[String, String]]
    attribute :env, :tags

    # Type.
    # @return [String]
    attribute :type, :text

    # File name.
    # @return [String]
    attribute :file_name, :text

    # File size.
    # @return [Integer]
    attribute :file_size, :integer

    # Client command.
    # @return [String]
    attribute :client_command, :text

    # Pod.
    # @return [String]
    attribute :pod, :text

    # Container.
    # @return [String]
    attribute :container, :text

    # Request method.
    # @return [String]
    attribute :request_method, :text

    # Request uri.
    # @return [String]
    attribute :request_uri, :text

    # Request body.
    # @return [String]
    attribute :request_body, :bytes

    # Impersonation user.
    # @return [String]
    attribute :impersonation_user, :text

    # Impersonation groups.
    # @return [Array[String]]
    attribute :impersonation_groups, [:text]

    # Privilege groups.
    # @return [Array[String]]
    attribute :privilege_groups, [:text]

  end

end
