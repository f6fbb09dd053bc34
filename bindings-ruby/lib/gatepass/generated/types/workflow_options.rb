# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Access at once in an emergency (RULES 3.8).
  class BreakGlass < Value
    # Allowed.
    # @return [bool]
    attribute :allowed, :bool

    # Not set: 1 hour.
    # @return [Rational]
    attribute :max_duration, :duration

  end

  # Duration limit.
  class DurationLimit < Value
    # All of them; a tag's value may be `*`.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Max duration.
    # @return [Rational]
    attribute :max_duration, :duration

  end

  # Weekly window.
  class WeeklyWindow < Value
    # ISO: 1 is Monday, 7 Sunday.
    # @return [Array[Integer]]
    attribute :days, [:integer]

    # Minutes after midnight. An end that is not after the start is on the day after.
    # @return [Integer]
    attribute :start_minute, :integer

    # End minute.
    # @return [Integer]
    attribute :end_minute, :integer

    # An IANA name: `Europe/Berlin`.
    # @return [String]
    attribute :time_zone, :text

  end

  # Workflow option set.
  class WorkflowOptionSet < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Workflow id. Required. Names a workflow: by its id, or by its name where it is written.
    # @return [String]
    attribute :workflow_id, :text, names: :workflow, required: true

    # How long a request waits. Not set: 24 hours. At most 90 days.
    # @return [Rational]
    attribute :time_out, :duration

    # How much later than its first end a requester may move the end of access without approval.
    # @return [Rational]
    attribute :extend_without_approval_up_to, :duration

    # Break glass.
    # @return [BreakGlass]
    attribute :break_glass, "BreakGlass"

    # Roles whose membership may be requested for a while under this workflow.
    # @return [Array[String]]
    attribute :requestable_role_ids, [:text]

    # How long after a request ended the same account's next one for the same thing is refused.
    # @return [Rational]
    attribute :cool_down, :duration

    # Of all that match the resource's tags the smallest holds.
    # @return [Array[DurationLimit]]
    attribute :duration_limits, ["DurationLimit"]

    # While one of them is open, requests are granted without approval.
    # @return [Array[WeeklyWindow]]
    attribute :automatic_windows, ["WeeklyWindow"]

    # While this condition holds, requests are granted without approval, bound to it: access ends when it clears.
    # Names a condition: by its id, or by its name where it is written.
    # @return [String]
    attribute :automatic_condition_id, :text, names: :automatic_condition

    # Requests without approval are granted for no longer than this.
    # @return [Rational]
    attribute :automatic_max_duration, :duration

  end

end
