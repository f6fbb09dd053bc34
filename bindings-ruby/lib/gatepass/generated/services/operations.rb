# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # For whoever runs the server.
    class Operations < Service
      # What `/readyz` says, with its reasons.
      # @return [StatusResponse]
      def status(**options)
        answer = call("Operations.Status", {}, options)
        Value.read("StatusResponse", answer)
      end

      # Accepts the wall clock's time after it parted from the monotonic clock (RULES 2.6).
      # @return [Time]
      def accept_time(**options)
        answer = call("Operations.AcceptTime", {}, options)
        Value.read(:time, answer["time"])
      end

      # Accepts a store that was restored from a backup: until then checks are answered and writes are refused
      # (RULES 6.4). Refused where nothing waits to be accepted.
      # @return [Review]
      def resume(**options)
        answer = call("Operations.Resume", {}, options)
        Value.read("Review", answer["accepted"])
      end

      # Erases what the record holds of a deleted account's person: its past versions, and the snapshots of the
      # activities that name it (RULES 6.3). Proofs stay valid; it cannot be undone.
      # @return [EraseResponse]
      def erase(account_id, **options)
        answer = call("Operations.Erase", { "account_id" => Value.write(account_id, :account_id) }, options)
        Value.read("EraseResponse", answer)
      end

    end

  end
end
