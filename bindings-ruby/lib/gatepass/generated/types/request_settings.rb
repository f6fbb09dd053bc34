# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Organization request settings.
  class OrganizationRequestSettings < Value
    # Whether people may approve their own requests (RULES 3.5).
    # @return [bool]
    attribute :allow_self_approval, :bool

    # Whether a request all of whose steps were skipped is granted, though nobody approved (RULES 3.6).
    # @return [bool]
    attribute :silence_is_consent, :bool

    # The longest access where a workflow has no limit. Not set: 7 days.
    # @return [Rational]
    attribute :max_duration, :duration

    # The length of access where neither request nor workflow says one. Not set: 1 hour.
    # @return [Rational]
    attribute :default_duration, :duration

  end

end
