# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Which resources may be requested, under which approval workflow, for how long.
  class Workflow < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Description.
    # @return [String]
    attribute :description, :text

    # Weight. The server chooses it where it is not given.
    # @return [Integer]
    attribute :weight, :integer

    # Auto grant. Deprecated.
    # @return [bool]
    attribute :auto_grant, :bool

    # Enabled.
    # @return [bool]
    attribute :enabled, :bool

    # Requires reason.
    # @return [bool]
    attribute :requires_reason, :bool

    # Access rules. The server chooses it where it is not given.
    # @return [Array[Hash[String, untyped]]]
    attribute :access_rules, :rules

    # Approval flow id. Names a approval workflow: by its id, or by its name where it is written.
    # @return [String]
    attribute :approval_flow_id, :text, names: :approval_flow

    # Access request max duration.
    # @return [Rational]
    attribute :access_request_max_duration, :duration

    # Access request fixed duration.
    # @return [Rational]
    attribute :access_request_fixed_duration, :duration

  end

end
