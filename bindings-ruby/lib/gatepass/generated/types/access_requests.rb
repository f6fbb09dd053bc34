# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # One account's wish for one resource for a while, with a reason.
  class AccessRequest < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Resource id. Required.
    # @return [String]
    attribute :resource_id, :text, required: true

    # Reason.
    # @return [String]
    attribute :reason, :text

    # Workflow id.
    # @return [String]
    attribute :workflow_id, :text

    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Start from.
    # @return [Time]
    attribute :start_from, :time

    # Valid until. Required.
    # @return [Time]
    attribute :valid_until, :time, required: true

    # Status.
    # @return [String]
    attribute :status, :text

    # Status at.
    # @return [Time]
    attribute :status_at, :time

    # Grant id.
    # @return [String]
    attribute :grant_id, :text

    # Duration. Deprecated.
    # @return [Integer]
    attribute :duration, :integer

    # Requester name.
    # @return [String]
    attribute :requester_name, :text

    # RequestedDuration.
    # @return [Rational]
    attribute :requested_duration, :duration

    # ResultDuration.
    # @return [Rational]
    attribute :result_duration, :duration

  end

  # Access request event.
  class AccessRequestEvent < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Request id.
    # @return [String]
    attribute :request_id, :text

    # Actor id.
    # @return [String]
    attribute :actor_id, :text

    # Type.
    # @return [String]
    attribute :type, :text

    # Metadata.
    # @return [String]
    attribute :metadata, :text

    # Time.
    # @return [Time]
    attribute :time, :time

  end

end
