# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # One line of the audit trail: who did what to which entities, when, from where.
  class Activity < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Verb.
    # @return [String]
    attribute :verb, :text

    # Description.
    # @return [String]
    attribute :description, :text

    # Completed at.
    # @return [Time]
    attribute :completed_at, :time

    # Entities.
    # @return [Array[ActivityEntity]]
    attribute :entities, ["ActivityEntity"]

    # Ip address.
    # @return [String]
    attribute :ip_address, :text

    # Actor.
    # @return [ActivityActor]
    attribute :actor, "ActivityActor"

    # User agent.
    # @return [String]
    attribute :user_agent, :text

  end

  # Activity actor.
  class ActivityActor < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Email.
    # @return [String]
    attribute :email, :text

    # First name.
    # @return [String]
    attribute :first_name, :text

    # Last name.
    # @return [String]
    attribute :last_name, :text

    # Activity external id.
    # @return [String]
    attribute :activity_external_id, :text

  end

  # Activity entity.
  class ActivityEntity < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Type.
    # @return [String]
    attribute :type, :text

    # Name.
    # @return [String]
    attribute :name, :text

    # Email.
    # @return [String]
    attribute :email, :text

    # External id.
    # @return [String]
    attribute :external_id, :text

  end

end
