# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # link kind; later versions may know more values.
  module LinkKind
    UNSPECIFIED = "KIND_UNSPECIFIED"
    ACCOUNT = "KIND_ACCOUNT"
    ATTACHMENT = "KIND_ATTACHMENT"
    MEMBERSHIP = "KIND_MEMBERSHIP"
    GROUP = "KIND_GROUP"
    GROUP_ROLE = "KIND_GROUP_ROLE"
    ROLE = "KIND_ROLE"
    RULE = "KIND_RULE"
    GRANT = "KIND_GRANT"
    RESOURCE = "KIND_RESOURCE"
  end

  # missing fact kind; later versions may know more values.
  module MissingFactKind
    UNSPECIFIED = "KIND_UNSPECIFIED"
    # The account is suspended.
    NOT_SUSPENDED = "KIND_NOT_SUSPENDED"
    # No grant of the account on the resource is live.
    GRANT = "KIND_GRANT"
    # A grant exists and starts later; `id` names it.
    GRANT_STARTED = "KIND_GRANT_STARTED"
    # The account does not hold the role `id`, which has a rule that matches.
    ROLE_HELD = "KIND_ROLE_HELD"
    # No rule of the role `id`, which the account holds, matches the resource.
    RULE = "KIND_RULE"
    # The policy `id` forbids it, or could not be evaluated, which forbids.
    NOT_FORBIDDEN = "KIND_NOT_FORBIDDEN"
  end

  # The instant or revision a question is about. Neither: now. Both: the state of the revision, grants as of the
  # instant.
  class AsOf < Value
    # Time.
    # @return [Time]
    attribute :time, :time

    # Revision.
    # @return [Integer]
    attribute :revision, :integer

  end

  # Check many response.
  class CheckManyResponse < Value
    # One for each question, in their order.
    # @return [Array[bool]]
    attribute :allowed, [:bool]

    # Revision.
    # @return [Integer]
    attribute :revision, :integer

  end

  # Check response.
  class CheckResponse < Value
    # Allowed.
    # @return [bool]
    attribute :allowed, :bool

    # Where only grants allow it: the instant from which it is denied unless something changes. Where a policy asks
    # for the time: the next minute, from which it may say something else.
    # @return [Time]
    attribute :allowed_until, :time

    # The revision that was asked.
    # @return [Integer]
    attribute :revision, :integer

  end

  # Explain response.
  class ExplainResponse < Value
    # Allowed.
    # @return [bool]
    attribute :allowed, :bool

    # One line for people.
    # @return [String]
    attribute :summary, :text

    # Where allowed: each link follows from the one before it, from the account to the resource.
    # @return [Array[Link]]
    attribute :chain, ["Link"]

    # Where denied: were these true, access would be allowed. No smaller set exists.
    # @return [Array[MissingFact]]
    attribute :missing, ["MissingFact"]

    # Where denied: other smallest sets of one fact each, at most 20.
    # @return [Array[MissingFact]]
    attribute :alternatives, ["MissingFact"]

    # Allowed until.
    # @return [Time]
    attribute :allowed_until, :time

    # Revision.
    # @return [Integer]
    attribute :revision, :integer

    # Where allowed: how many further chains allow it.
    # @return [Integer]
    attribute :other_paths, :integer

  end

  # Link.
  class Link < Entity
    # Kind.
    # @return [String]
    attribute :kind, :word

    # The entity; for a rule, its role.
    # @return [String]
    attribute :id, :text

    # The entity's name; for a rule, its text. Empty where the caller may not see it (RULES 4.5).
    # @return [String]
    attribute :name, :text

    # For a rule: its place in the role, from 0.
    # @return [Integer]
    attribute :rule_index, :integer

  end

  # Missing fact.
  class MissingFact < Entity
    # Kind.
    # @return [String]
    attribute :kind, :word

    # Id.
    # @return [String]
    attribute :id, :text

    # One line for people.
    # @return [String]
    attribute :text, :text

  end

  # Pair.
  class Pair < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Resource id.
    # @return [String]
    attribute :resource_id, :text

  end

  # Question.
  class Question < Value
    # Account.
    # @return [String]
    attribute :account, :text

    # Resource.
    # @return [String]
    attribute :resource, :text

  end

  # Reachable.
  class Reachable < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Empty where the caller may not see it (RULES 4.5).
    # @return [String]
    attribute :name, :text

    # A resource's type (`postgres`), an account's kind (`user`, `service`).
    # @return [String]
    attribute :type, :text

    # Where only grants allow it: when the last of them ends.
    # @return [Time]
    attribute :allowed_until, :time

  end

  # Simulate response.
  class SimulateResponse < Value
    # Pairs that would be allowed and are not; complete, else the call fails with ResourceExhausted.
    # @return [Array[Pair]]
    attribute :gained, ["Pair"]

    # Pairs that are allowed and would not be.
    # @return [Array[Pair]]
    attribute :lost, ["Pair"]

    # Revision.
    # @return [Integer]
    attribute :revision, :integer

  end

  # One write of StrongDM's API.
  class SimulatedCall < Value
    # `Roles.Update`.
    # @return [String]
    attribute :method, :text

    # The encoded request of that method.
    # @return [String]
    attribute :request, :bytes

  end

end
