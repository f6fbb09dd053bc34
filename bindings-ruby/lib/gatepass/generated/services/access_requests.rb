# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The service `AccessRequests`.
    class AccessRequests < Service
      # Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
      # for the next of the values.
      # @return [Pages<AccessRequestSummary>]
      def list(filter = "", *values, **options)
        pages("AccessRequests.List", { "filter" => filter }, values, options, "AccessRequestSummary")
      end

      # Asks. Answers with the request, which is granted already where its workflow grants by itself.
      # @return [AccessRequest]
      def create(resource = nil, resources: nil, role: nil, reason: nil, duration: nil, start_from: nil, break_glass: nil, condition: nil, act_as: nil, **options)
        answer = call("AccessRequests.Create", { "resources" => Value.references([resource, *resources].compact, :resources), "role" => Value.reference(role, :role), "reason" => Value.write(reason, :reason), "duration" => Value.write(Value.duration(duration), :duration), "start_from" => Value.write(start_from, :start_from), "break_glass" => Value.write(break_glass, :break_glass), "condition" => Value.reference(condition, :condition), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequest", answer["access_request"])
      end

      # One request with its events: for its requester, its approvers, and who has `accessrequest:list`.
      # @return [AccessRequest]
      def get(id, act_as: nil, **options)
        answer = call("AccessRequests.Get", { "id" => Value.reference(id, :id), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequest", answer["access_request"])
      end

      # Requests in the order of ids: of those, the ones that the caller may see.
      # @return [Pages<AccessRequest>]
      def search(mine: nil, waiting_for_me: nil, account: nil, resource: nil, role: nil, workflow: nil, statuses: nil, unreviewed: nil, act_as: nil, **options)
        pages("gatepass.v1.AccessRequests.List", { "mine" => Value.write(mine, :mine), "waiting_for_me" => Value.write(waiting_for_me, :waiting_for_me), "account" => Value.reference(account, :account), "resource" => Value.reference(resource, :resource), "role" => Value.reference(role, :role), "workflow" => Value.reference(workflow, :workflow), "statuses" => Value.write(statuses, :statuses), "unreviewed" => Value.write(unreviewed, :unreviewed), "act_as" => Value.reference(act_as, :act_as) }, [], options, "AccessRequest")
      end

      # A vote for it, by an approver of the current step (RULES 3.3, 3.5).
      # @return [AccessRequest]
      def approve(id, comment: nil, act_as: nil, **options)
        answer = call("AccessRequests.Approve", { "id" => Value.reference(id, :id), "comment" => Value.write(comment, :comment), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequest", answer["access_request"])
      end

      # A vote against it, by an approver of the current step: the request ends.
      # @return [AccessRequest]
      def deny(id, reason: nil, act_as: nil, **options)
        answer = call("AccessRequests.Deny", { "id" => Value.reference(id, :id), "reason" => Value.write(reason, :reason), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequest", answer["access_request"])
      end

      # Its requester takes it back while it is pending.
      # @return [AccessRequest]
      def cancel(id, reason: nil, act_as: nil, **options)
        answer = call("AccessRequests.Cancel", { "id" => Value.reference(id, :id), "reason" => Value.write(reason, :reason), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequest", answer["access_request"])
      end

      # More time for what was granted, in place (RULES 2.5). Who has `grant:write` extends at once; the requester
      # at once as far as the workflow lets, else by a request that is approved like a new one, and which is
      # answered.
      # @return [AccessRequestExtendResponse]
      def extend(id, by: nil, valid_until: nil, reason: nil, act_as: nil, **options)
        answer = call("AccessRequests.Extend", { "id" => Value.reference(id, :id), "by" => Value.write(Value.duration(by), :by), "valid_until" => Value.write(valid_until, :valid_until), "reason" => Value.write(reason, :reason), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequestExtendResponse", answer)
      end

      # Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a
      # resource or a role has. One's own without permission, of others with `grant:write`.
      # @return [AccessRequestRevokeResponse]
      def revoke(id: nil, account: nil, resource: nil, role: nil, reason: nil, act_as: nil, **options)
        answer = call("AccessRequests.Revoke", { "id" => Value.reference(id, :id), "account" => Value.reference(account, :account), "resource" => Value.reference(resource, :resource), "role" => Value.reference(role, :role), "reason" => Value.write(reason, :reason), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequestRevokeResponse", answer)
      end

      # Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has
      # `grant:write`, and not its user. Until then its user breaks no other glass.
      # @return [AccessRequest]
      def review(id, comment: nil, act_as: nil, **options)
        answer = call("AccessRequests.Review", { "id" => Value.reference(id, :id), "comment" => Value.write(comment, :comment), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequest", answer["access_request"])
      end

      # Waits for a request to get so far, and answers with it as it is then: until it is `granted`, until its
      # access has `started`, or until it has `ended`. It listens to the request's events; where there are none, as
      # on StrongDM, it asks again every few seconds. A request that ends without what was waited for fails with
      # `DENIED` or `NOT_GRANTED`, a wait that takes longer than `timeout` with `DEADLINE_EXCEEDED`.
      # @param options [Hash] until: (:granted, :started or :ended; :granted), timeout: (a duration; "10m")
      # @return [AccessRequest]
      def wait(id, act_as: nil, **options)
        answer = call("AccessRequests.Wait", { "id" => Value.reference(id, :id), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequest", part(answer, "access_request"))
      end

      # Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
      # what it was for. What has ended already stays as it is.
      # @return [AccessRequestRevokeResponse]
      def take_back(id, act_as: nil, **options)
        answer = call("AccessRequests.TakeBack", { "id" => Value.reference(id, :id), "act_as" => Value.reference(act_as, :act_as) }, options)
        Value.read("AccessRequestRevokeResponse", answer)
      end

    end

  end
end
