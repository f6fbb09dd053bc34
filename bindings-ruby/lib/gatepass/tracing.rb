# frozen_string_literal: true

module Gatepass
  # The span that a call is made in, as OpenTelemetry says: the server's own spans stand below it.
  # @api private
  module Tracing
    # The current span in W3C's form (Trace Context), as options of a call to a server; nothing where there is none.
    def self.current(session)
      # Who did not load OpenTelemetry is in no span of it, and it is not loaded for that.
      return [] if !defined?(::OpenTelemetry::Trace) || session.embedded?

      context = ::OpenTelemetry::Trace.current_span.context
      return [] unless context.valid?

      flags = context.trace_flags.sampled? ? "01" : "00"
      [["traceparent", "00-#{context.hex_trace_id}-#{context.hex_span_id}-#{flags}"], ["tracestate", context.tracestate.to_s]]
    end
  end
end
