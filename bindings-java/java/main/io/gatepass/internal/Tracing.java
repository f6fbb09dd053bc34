package io.gatepass.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The span that a call is made in, as OpenTelemetry says: the server's own spans stand below it. Its API is found by name, so
 * that the library needs nothing of it.
 */
final class Tracing {
    private static final String PACKAGE = "io.opentelemetry.api.trace.";
    private static final Tracing FOUND = find();

    private final MethodHandle current;
    private final MethodHandle isValid;
    private final MethodHandle traceId;
    private final MethodHandle spanId;
    private final MethodHandle flags;
    private final MethodHandle state;

    private Tracing(ClassLoader loader) throws ReflectiveOperationException {
        var span = Class.forName(PACKAGE + "Span", true, loader);
        var context = Class.forName(PACKAGE + "SpanContext", true, loader);
        var traceFlags = Class.forName(PACKAGE + "TraceFlags", true, loader);
        var traceState = Class.forName(PACKAGE + "TraceState", true, loader);
        var lookup = MethodHandles.publicLookup();
        current = MethodHandles.filterReturnValue(
                        lookup.findStatic(span, "current", MethodType.methodType(span)), method(span, "getSpanContext", context))
                .asType(MethodType.methodType(Object.class));
        isValid = generic(method(context, "isValid", boolean.class), boolean.class);
        traceId = generic(method(context, "getTraceId", String.class), String.class);
        spanId = generic(method(context, "getSpanId", String.class), String.class);
        flags = generic(
                MethodHandles.filterReturnValue(
                        method(context, "getTraceFlags", traceFlags), method(traceFlags, "asHex", String.class)),
                String.class);
        state = generic(
                MethodHandles.filterReturnValue(
                        method(context, "getTraceState", traceState), method(traceState, "asMap", Map.class)),
                Map.class);
    }

    private static MethodHandle method(Class<?> of, String name, Class<?> gives) throws ReflectiveOperationException {
        return MethodHandles.publicLookup().findVirtual(of, name, MethodType.methodType(gives));
    }

    private static MethodHandle generic(MethodHandle handle, Class<?> gives) {
        return handle.asType(MethodType.methodType(gives, Object.class));
    }

    private static Tracing find() {
        for (var loader : new ClassLoader[] {Tracing.class.getClassLoader(), Thread.currentThread().getContextClassLoader()}) {
            try {
                return new Tracing(loader);
            } catch (ReflectiveOperationException | LinkageError absent) {
                // Who does not have it is in no span of it.
            }
        }
        return null;
    }

    /** Adds the current span in W3C's form (Trace Context) to the options of a call to a server, where there is one. */
    static void addTo(Map<String, String> options) {
        if (FOUND != null) {
            FOUND.add(options);
        }
    }

    private void add(Map<String, String> options) {
        try {
            Object context = (Object) current.invokeExact();
            if (!(boolean) isValid.invokeExact(context)) {
                return;
            }
            var ids = (String) traceId.invokeExact(context) + "-" + (String) spanId.invokeExact(context);
            options.put("traceparent", "00-" + ids + "-" + (String) flags.invokeExact(context));
            Map<?, ?> entries = (Map<?, ?>) state.invokeExact(context);
            options.put("tracestate", entries.entrySet().stream().map(Object::toString).collect(Collectors.joining(",")));
        } catch (RuntimeException | Error error) {
            throw error;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
