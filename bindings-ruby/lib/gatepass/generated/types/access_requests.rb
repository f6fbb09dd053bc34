# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # One request: of one account, for one resource or several that are decided together, or for a role.
  class AccessRequest < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # The requester.
    # @return [String]
    attribute :account_id, :text

    # Email or name. Empty where the caller may not see it (RULES 4.5).
    # @return [String]
    attribute :account_name, :text

    # What is asked for. StrongDM's API shows each resource as a request of its own; a request for a role has none.
    # @return [Array[AccessRequestItem]]
    attribute :items, ["AccessRequestItem"]

    # The role whose membership is asked for, where it is one.
    # @return [String]
    attribute :role_id, :text

    # Role name.
    # @return [String]
    attribute :role_name, :text

    # Reason.
    # @return [String]
    attribute :reason, :text

    # Workflow id.
    # @return [String]
    attribute :workflow_id, :text

    # `pending`, `granted`, `denied`, `canceled`, `timed_out`, `expired`, `revoked` (RULES 3.1).
    # @return [String]
    attribute :status, :text

    # Status at.
    # @return [Time]
    attribute :status_at, :time

    # What ended it, for people: the voter's words, or the fact that no longer held.
    # @return [String]
    attribute :status_reason, :text

    # Requested at.
    # @return [Time]
    attribute :requested_at, :time

    # While pending: the start that was asked for, not set where access starts with the grant. Once granted: the
    # start.
    # @return [Time]
    attribute :start_from, :time

    # While pending: when access would end were it granted now. Once granted: the end.
    # @return [Time]
    attribute :valid_until, :time

    # Requested duration.
    # @return [Rational]
    attribute :requested_duration, :duration

    # What will be granted, or was: shorter than requested where the workflow's fixed length says so.
    # @return [Rational]
    attribute :duration, :duration

    # When it times out if it is still pending.
    # @return [Time]
    attribute :times_out_at, :time

    # As frozen at the creation (RULES 3.3). Empty where the workflow grants by itself.
    # @return [Array[AccessRequestStep]]
    attribute :steps, ["AccessRequestStep"]

    # The place in `steps` of the step that is voted on, from 1; 0 where none is.
    # @return [Integer]
    attribute :current_step, :integer

    # Break glass.
    # @return [bool]
    attribute :break_glass, :bool

    # Review.
    # @return [AccessRequestReview]
    attribute :review, "AccessRequestReview"

    # The condition that the grant is bound to.
    # @return [String]
    attribute :condition_id, :text

    # For a request for more time: the request that it extends.
    # @return [String]
    attribute :extends_id, :text

    # The account, or the API key, that filed it where it is not the requester.
    # @return [String]
    attribute :filed_by_id, :text

    # Whether the caller may vote on it now.
    # @return [bool]
    attribute :may_vote, :bool

    # Oldest first. Only Get has them.
    # @return [Array[AccessRequestLogEntry]]
    attribute :events, ["AccessRequestLogEntry"]

    # Whether the access that it gave holds now: granted, begun, and not ended.
    # @return [bool]
    attribute :live, :bool

  end

  # One entry of a step. One person fills one entry (RULES 3.4).
  class AccessRequestApprover < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Role id.
    # @return [String]
    attribute :role_id, :text

    # Group id.
    # @return [String]
    attribute :group_id, :text

    # For a manager: which; `account_id` is who that was at the creation, empty where there is none.
    # @return [String]
    attribute :reference, :text

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

  # Access request extend response.
  class AccessRequestExtendResponse < Value
    # The request, extended; or the new request for more time, pending or granted.
    # @return [AccessRequest]
    attribute :access_request, "AccessRequest"

    # Whether access is longer now.
    # @return [bool]
    attribute :extended, :bool

  end

  # Access request item.
  class AccessRequestItem < Value
    # The id under which StrongDM's API shows this part of the request.
    # @return [String]
    attribute :request_id, :text

    # Resource id.
    # @return [String]
    attribute :resource_id, :text

    # Empty where the caller may not see it.
    # @return [String]
    attribute :resource_name, :text

    # Once granted.
    # @return [String]
    attribute :grant_id, :text

    # Status.
    # @return [String]
    attribute :status, :text

    # Valid until.
    # @return [Time]
    attribute :valid_until, :time

  end

  # Access request log entry.
  class AccessRequestLogEntry < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # RULES 3.1.
    # @return [String]
    attribute :type, :text

    # At.
    # @return [Time]
    attribute :at, :time

    # Who did it; empty where it fell due.
    # @return [String]
    attribute :actor_id, :text

    # Detail.
    # @return [String]
    attribute :detail, :text

  end

  # Access request review.
  class AccessRequestReview < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # At.
    # @return [Time]
    attribute :at, :time

    # Comment.
    # @return [String]
    attribute :comment, :text

  end

  # Access request revoke response.
  class AccessRequestRevokeResponse < Value
    # The grants that ended, of resources (`ag-`) and of roles.
    # @return [Array[String]]
    attribute :revoked_ids, [:text]

    # Where access remains all the same: by a role, or by another grant. Complete, else the call is refused.
    # @return [Array[RemainingAccess]]
    attribute :remaining, ["RemainingAccess"]

  end

  # Access request step.
  class AccessRequestStep < Value
    # `any`, `all`; where options ask for a number: `some`.
    # @return [String]
    attribute :quantifier, :text

    # How many entries have to approve.
    # @return [Integer]
    attribute :needed, :integer

    # `waiting`, `current`, `completed`, `skipped`.
    # @return [String]
    attribute :state, :text

    # Skip after.
    # @return [Rational]
    attribute :skip_after, :duration

    # Approvers.
    # @return [Array[AccessRequestApprover]]
    attribute :approvers, ["AccessRequestApprover"]

    # Further approvers after an escalation; they count once `escalated`.
    # @return [Array[AccessRequestApprover]]
    attribute :escalation, ["AccessRequestApprover"]

    # Escalated.
    # @return [bool]
    attribute :escalated, :bool

    # Votes.
    # @return [Array[AccessRequestVote]]
    attribute :votes, ["AccessRequestVote"]

  end

  # One account's wish for one resource for a while, with a reason.
  class AccessRequestSummary < Entity
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

  # Access request vote.
  class AccessRequestVote < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # At.
    # @return [Time]
    attribute :at, :time

    # Comment.
    # @return [String]
    attribute :comment, :text

    # For whom the voter stood in, by a delegation.
    # @return [String]
    attribute :for_account_id, :text

  end

  # Remaining access.
  class RemainingAccess < Value
    # Account id.
    # @return [String]
    attribute :account_id, :text

    # Resource id.
    # @return [String]
    attribute :resource_id, :text

    # The roles and grants that still give it.
    # @return [Array[String]]
    attribute :via_ids, [:text]

  end

end
