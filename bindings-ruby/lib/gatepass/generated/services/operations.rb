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

    end

  end
end
