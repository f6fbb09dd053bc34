# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # Who may reach what: now, at a past instant, at an instant to come.
    #
    # Where a message names an account it takes an id, an email or a name; where it names a resource, an id or a
    # name (RULES 4.6). Programs should pass ids.
    class Access < Service
      # Whether an account reaches a resource (RULES 1.1).
      # @return [CheckResponse]
      def check(account, resource, as_of: nil, **options)
        answer = call("Access.Check", { "account" => Value.reference(account, :account), "resource" => Value.reference(resource, :resource), "as_of" => Value.write(as_of, :as_of) }, options)
        Value.read("CheckResponse", answer)
      end

      # Up to 1,000 checks against one and the same state.
      # @return [CheckManyResponse]
      def check_many(questions = nil, as_of: nil, **options)
        answer = call("Access.CheckMany", { "questions" => Value.write(questions, :questions), "as_of" => Value.write(as_of, :as_of) }, options)
        Value.read("CheckManyResponse", answer)
      end

      # Why an account reaches a resource: the chain that allows; or why not: the smallest set of missing facts.
      # @return [ExplainResponse]
      def explain(account, resource, as_of: nil, **options)
        answer = call("Access.Explain", { "account" => Value.reference(account, :account), "resource" => Value.reference(resource, :resource), "as_of" => Value.write(as_of, :as_of) }, options)
        Value.read("ExplainResponse", answer)
      end

      # What an account can reach, in the order of ids.
      # @return [Pages<Reachable>]
      def list_resources(account = nil, as_of: nil, **options)
        pages("Access.ListResources", { "account" => Value.reference(account, :account), "as_of" => Value.write(as_of, :as_of) }, [], options, "Reachable")
      end

      # Who can reach a resource, in the order of ids.
      # @return [Pages<Reachable>]
      def list_accounts(resource, as_of: nil, **options)
        pages("Access.ListAccounts", { "resource" => Value.reference(resource, :resource), "as_of" => Value.write(as_of, :as_of) }, [], options, "Reachable")
      end

      # Which pairs of account and resource a change would gain or lose. Nothing is written.
      # @return [SimulateResponse]
      def simulate(calls = nil, time: nil, **options)
        answer = call("Access.Simulate", { "calls" => Value.write(calls, :calls), "time" => Value.write(time, :time) }, options)
        Value.read("SimulateResponse", answer)
      end

    end

  end
end
