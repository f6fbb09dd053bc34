/** The span that a call is made in, as OpenTelemetry says: the server's own spans stand below it. */

import type { NativeSession, Pairs } from "./native.js";

/** Where every copy of `@opentelemetry/api` in a process leaves what was registered, and under which key a context has its span. */
const API = Symbol.for("opentelemetry.js.api.1");
const SPAN = Symbol.for("OpenTelemetry Context Key SPAN");

interface SpanContext {
  readonly traceId: string;
  readonly spanId: string;
  readonly traceFlags: number;
  readonly traceState?: { serialize(): string };
}

interface Registered {
  readonly context?: { active(): { getValue(key: symbol): unknown } };
}

/** The current span in W3C's form (Trace Context), as options of a call to a server; nothing where there is none. */
export function currentTrace(session: NativeSession): Pairs {
  const registered = (globalThis as Record<symbol, unknown>)[API] as Registered | undefined;
  if (registered?.context === undefined || session.isEmbedded) return [];
  const span = registered.context.active().getValue(SPAN) as { spanContext(): SpanContext } | undefined;
  const context = span?.spanContext();
  if (context === undefined) return [];
  const flags = context.traceFlags.toString(16).padStart(2, "0");
  const parent: Pairs = [["traceparent", `00-${context.traceId}-${context.spanId}-${flags}`]];
  return context.traceState === undefined ? parent : [...parent, ["tracestate", context.traceState.serialize()]];
}
