"""The span that a call is made in, as OpenTelemetry says: the server's own spans stand below it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._native import Pairs, Session


def current_trace(session: Session) -> Pairs:
    """The current span in W3C's form (Trace Context), as options of a call to a server; nothing where there is none."""
    # Who did not import OpenTelemetry is in no span of it, and it is not imported for that.
    trace = sys.modules.get("opentelemetry.trace")
    if trace is None or session.is_embedded:
        return []
    context = trace.get_current_span().get_span_context()
    if not context.is_valid:
        return []
    parent = f"00-{context.trace_id:032x}-{context.span_id:016x}-{context.trace_flags:02x}"
    return [("traceparent", parent), ("tracestate", context.trace_state.to_header())]
