# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Approval workflow step.
  class ApprovalWorkflowStep < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written.
    # @return [String]
    attribute :approval_flow_id, :text, names: :approval_flow, required: true

    # Quantifier. Set by the server.
    # @return [String]
    attribute :quantifier, :text

    # Skip after. Set by the server.
    # @return [Rational]
    attribute :skip_after, :duration

    # Step order. Set by the server.
    # @return [Integer]
    attribute :step_order, :integer

  end

end
