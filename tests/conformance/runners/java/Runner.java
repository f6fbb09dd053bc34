import io.gatepass.CallOptions;
import io.gatepass.Client;
import io.gatepass.ConnectOptions;
import io.gatepass.Entity;
import io.gatepass.Filter;
import io.gatepass.Gatepass;
import io.gatepass.GatepassException;
import io.gatepass.Pages;
import io.gatepass.ScopedAccess;
import io.gatepass.Verify;
import io.gatepass.Watch;
import io.gatepass.model.CheckpointResponse;
import io.gatepass.model.ConsistencyProofResponse;
import io.gatepass.model.Event;
import io.gatepass.model.InclusionProofResponse;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The runner of the conformance suite in Java: what is open, and what was kept. */
public final class Runner {
    private final Map<String, Object> kept = new ConcurrentHashMap<>();
    private final Map<String, Client> clients = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<Map<String, Object>>> begun = new HashMap<>();
    private final Map<String, Watch<Event>> watches = new HashMap<>();
    private final Map<String, ScopedAccess> scopes = new HashMap<>();
    private final Convert convert;

    private Runner(Map<String, String> kinds) {
        convert = new Convert(kept, kinds);
    }

    public static void main(String[] arguments) throws Exception {
        var out = System.out;
        // What is answered alone goes to the driver.
        System.setOut(new PrintStream(System.err, true));
        var runner = new Runner(kinds(Path.of(arguments[0])));
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var answers = new PrintStream(out, true, StandardCharsets.UTF_8);
        for (String line; (line = in.readLine()) != null; ) {
            answers.println(Json.write(runner.run(map(Json.read(line)))));
        }
        runner.reset();
        System.exit(0);
    }

    private static Map<String, String> kinds(Path table) throws Exception {
        Map<String, String> out = new HashMap<>();
        for (var type : map(map(Json.read(Files.readString(table))).get("types")).entrySet()) {
            var known = map(type.getValue());
            if (known.containsKey("kind")) out.put(known.get("entity") + " " + known.get("kind"), type.getKey());
        }
        return out;
    }

    private Map<String, Object> run(Map<String, Object> command) {
        try {
            return switch (text(command, "do")) {
                case "reset" -> reset();
                case "open" -> open(command);
                case "acting" -> acting(command);
                case "close" -> {
                    clients.get(text(command, "as")).close();
                    yield nothing();
                }
                case "revision" -> answer(clients.get(text(command, "as")).revision(), command);
                case "call" -> answer(called(command), command);
                case "pages" -> pages(command);
                case "modify" -> modify(command);
                case "start" -> start(command);
                case "join" -> begun.remove(text(command, "id")).get(60, TimeUnit.SECONDS);
                case "allowed" -> allowed(command);
                case "watch" -> watch(command);
                case "next" -> next(command);
                case "stop" -> stop(command);
                case "access" -> access(command);
                case "leave" -> leave(command);
                case "verify" -> answer(verified(text(command, "what"), map(command.get("args"))), command);
                case "print" -> {
                    var of = Class.forName("io.gatepass.model." + text(command, "entity"));
                    yield shown(convert.made(of, map(command.get("args"))));
                }
                case "show" -> shown(kept.get(text(command, "name")));
                default -> throw new UnsupportedOperationException(text(command, "do"));
            };
        } catch (InvocationTargetException e) {
            return Map.of("error", failed(e.getCause()));
        } catch (Throwable e) {
            return Map.of("error", failed(e));
        }
    }

    private Map<String, Object> answer(Object value, Map<String, Object> command) throws Exception {
        if (value != null && command.get("keep") != null) kept.put(text(command, "keep"), value);
        Map<String, Object> out = new HashMap<>();
        out.put("ok", Convert.plain(value));
        out.put("shown", String.valueOf(value));
        return out;
    }

    private static Map<String, Object> nothing() {
        Map<String, Object> out = new HashMap<>();
        out.put("ok", null);
        return out;
    }

    private static Map<String, Object> shown(Object value) {
        var out = nothing();
        out.put("shown", value + " " + List.of(value) + " " + String.format("%s", value));
        return out;
    }

    private Map<String, Object> reset() {
        watches.values().forEach(Watch::close);
        var open = new ArrayList<>(clients.values());
        Collections.reverse(open);
        open.forEach(Client::close);
        for (var one : begun.values()) {
            try {
                one.get(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                // What is not waited for may fail.
            }
        }
        kept.clear();
        clients.clear();
        begun.clear();
        watches.clear();
        scopes.clear();
        return nothing();
    }

    private Map<String, Object> open(Map<String, Object> command) throws Exception {
        var settings = map(command.get("settings"));
        var options = ConnectOptions.DEFAULT;
        Map<String, Object> calls = new LinkedHashMap<>();
        for (var entry : settings.entrySet()) {
            var value = entry.getValue();
            switch (entry.getKey()) {
                case "access_key" -> options = options.keys((String) value, (String) settings.get("secret_key"));
                case "secret_key" -> {}
                case "test_store" -> options = options.testStore();
                case "actor" -> options = options.actor((String) value);
                case "retries" -> options = options.retries(((Number) value).intValue());
                case "roots" -> options = options.roots((String) value);
                default -> calls.put(entry.getKey(), value);
            }
        }
        if (!calls.isEmpty()) options = options.calls(options(calls));
        var client = Gatepass.connect(text(command, "url"), options);
        clients.put(text(command, "as"), client);
        return shown(client);
    }

    private Map<String, Object> acting(Map<String, Object> command) throws Exception {
        var of = clients.get(text(command, "of"));
        var held = convert.held(command.get("account"));
        var client = held instanceof Entity entity ? of.actingAs(entity) : of.actingAs((String) command.get("account"));
        clients.put(text(command, "as"), client);
        return nothing();
    }

    private CallOptions options(Object said) throws Exception {
        var out = CallOptions.NONE;
        for (var entry : map(said).entrySet()) {
            var value = entry.getValue();
            out = switch (entry.getKey()) {
                case "deadline" -> out.deadline(Convert.duration((String) value));
                case "idempotency_key" -> out.idempotencyKey((String) value);
                case "at_least_revision" -> out.atLeastRevision((String) value);
                case "if_revision" -> out.ifRevision((String) value);
                case "snapshot_at" -> out.snapshotAt((Instant) convert.given(value, Instant.class));
                case "page_size" -> out.pageSize(((Number) value).intValue());
                default -> throw new IllegalArgumentException("no option is called `" + entry.getKey() + "`");
            };
        }
        return out;
    }

    private Object service(Map<String, Object> command) throws Exception {
        var client = clients.get(text(command, "as"));
        var name = Convert.key(text(command, "service"));
        for (var method : client.getClass().getMethods()) {
            if (method.getParameterCount() == 0 && Convert.key(method.getName()).equals(name)) return method.invoke(client);
        }
        throw new NoSuchMethodException(name);
    }

    private Object called(Map<String, Object> command) throws Exception {
        var service = service(command);
        var args = map(command.get("args"));
        var options = options(command.get("options"));
        // Every object of Java's has a `wait` already.
        var name = text(command, "method").equals("wait") ? "await" : text(command, "method");
        var whole = Boolean.TRUE.equals(command.get("whole"));
        switch (text(command, "shape")) {
            case "create": {
                var method = most(service, whole ? "create_response" : "create");
                return method.invoke(service, convert.made(method.getParameterTypes()[0], args), options);
            }
            case "update": {
                var method = most(service, "update");
                var subject = convert.held(args.get("entity"));
                return method.invoke(service, convert.changed(subject, map(command.get("change"))), options);
            }
            case "list": {
                var found = (Pages<?>) byName(service, most(service, name), args, command, options);
                if (command.get("take") != null) return found.stream().limit(1).toList();
                return found.toList();
            }
            default: {
                var of = whole ? most(service, name + "_response") : null;
                return byName(service, of == null ? most(service, name) : of, args, command, options);
            }
        }
    }

    /** The overload that takes the most, and texts where entities could stand. */
    private static Method most(Object service, String name) {
        Method found = null;
        for (var method : service.getClass().getMethods()) {
            if (!Convert.key(method.getName()).equals(Convert.key(name))) continue;
            var types = method.getParameterTypes();
            var isWhole = types.length > 0 && types[types.length - 1] == CallOptions.class;
            if (!isWhole || Arrays.asList(types).contains(Entity.class)) continue;
            if (found == null || found.getParameterCount() < method.getParameterCount()) found = method;
        }
        return found;
    }

    /** What a method takes by its place is given by its place, everything else by its name. */
    private Object byName(Object service, Method method, Map<String, Object> args, Map<String, Object> command, CallOptions options)
            throws Exception {
        Map<String, Object> rest = new LinkedHashMap<>(args);
        List<Object> given = new ArrayList<>();
        for (var parameter : method.getParameters()) {
            var type = parameter.getType();
            if (type == CallOptions.class) {
                given.add(options);
            } else if (type == Filter.class) {
                var filter = rest.remove("filter");
                var values = command.get("values") instanceof List<?> list ? list : List.of();
                given.add(Filter.of(filter == null ? "" : filter.toString(), values.toArray()));
            } else if (type == Consumer.class) {
                var generic = (ParameterizedType) parameter.getParameterizedType();
                given.add(setter(rest, (Class<?>) generic.getActualTypeArguments()[0]));
            } else {
                var name = rest.keySet().stream().filter(one -> Convert.key(one).equals(Convert.key(parameter.getName()))).findFirst();
                var value = name.map(rest::remove).orElse(null);
                given.add(value == null ? none(type) : convert.given(value, parameter.getParameterizedType()));
            }
        }
        return method.invoke(service, given.toArray());
    }

    private static Object none(Class<?> type) {
        if (type == String.class) return "";
        if (type == long.class) return 0L;
        if (type == int.class) return 0;
        if (type == boolean.class) return false;
        return null;
    }

    /** Gives the parameters of a call by their names, when the call asks for them. */
    private Consumer<Object> setter(Map<String, Object> args, Class<?> params) {
        return target -> {
            try {
                for (var entry : args.entrySet()) convert.set(target, entry.getKey(), entry.getValue());
            } catch (InvocationTargetException e) {
                throw sneaky(e.getCause());
            } catch (Exception e) {
                throw sneaky(e);
            }
        };
    }

    private static RuntimeException sneaky(Throwable e) {
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }

    private Map<String, Object> pages(Map<String, Object> command) throws Exception {
        var service = service(command);
        var found = (Pages<?>) byName(
                service, most(service, text(command, "method")), map(command.get("args")), command, options(command.get("options")));
        Map<String, Object> out = nothing();
        out.put("ok", found.pages().map(List::size).toList());
        return out;
    }

    private Map<String, Object> modify(Map<String, Object> command) throws Exception {
        var service = service(command);
        var changes = map(command.get("change"));
        UnaryOperator<Object> change = now -> {
            try {
                return convert.changed(now, changes);
            } catch (Exception e) {
                throw sneaky(e);
            }
        };
        var id = convert.given(command.get("id"), String.class);
        return answer(most(service, "modify").invoke(service, id, change, options(command.get("options"))), command);
    }

    private Map<String, Object> start(Map<String, Object> command) {
        begun.put(text(command, "id"), CompletableFuture.supplyAsync(() -> run(map(command.get("command"))), task -> new Thread(task).start()));
        return nothing();
    }

    private Map<String, Object> allowed(Map<String, Object> command) throws Exception {
        var account = (String) convert.given(command.get("account"), String.class);
        var resource = (String) convert.given(command.get("resource"), String.class);
        return answer(clients.get(text(command, "as")).isAllowed(account, resource), command);
    }

    private Map<String, Object> watch(Map<String, Object> command) throws Exception {
        var events = clients.get(text(command, "as")).events();
        var watch = events.watch(params -> setter(map(command.get("args")), params.getClass()).accept(params), options(command.get("options")));
        watches.put(text(command, "id"), watch);
        return answer(watch.revision(), Map.of());
    }

    private Map<String, Object> next(Map<String, Object> command) throws Exception {
        var watch = watches.get(text(command, "id"));
        List<Event> events = new ArrayList<>();
        for (var count = ((Number) command.get("count")).intValue(); count > 0; count--) events.add(watch.next());
        return answer(events, Map.of());
    }

    private Map<String, Object> stop(Map<String, Object> command) throws Exception {
        var watch = watches.remove(text(command, "id"));
        watch.close();
        return answer(watch.revision(), Map.of());
    }

    private Map<String, Object> access(Map<String, Object> command) throws Exception {
        Map<String, Object> args = new LinkedHashMap<>(map(command.get("args")));
        var said = args.remove("timeout");
        var timeout = said == null ? Duration.ofMinutes(10) : Convert.duration(said.toString());
        var client = clients.get(text(command, "as"));
        var scope = client.access(timeout, params -> setter(args, params.getClass()).accept(params), options(command.get("options")));
        scopes.put(text(command, "id"), scope);
        return answer(scope.request(), command);
    }

    private Map<String, Object> leave(Map<String, Object> command) throws Exception {
        var scope = scopes.remove(text(command, "id"));
        scope.close();
        return answer(scope.remaining(), Map.of());
    }

    private Object verified(String what, Map<String, Object> args) throws Exception {
        switch (what) {
            case "webhook": {
                Map<String, String> headers = new HashMap<>();
                map(args.get("headers")).forEach((name, value) -> headers.put(name.toLowerCase(), value.toString()));
                var now = (Instant) convert.given(args.get("now"), Instant.class);
                var body = text(args, "body").getBytes(StandardCharsets.UTF_8);
                return Verify.webhook(
                        body, name -> headers.get(name.toLowerCase()), List.of(text(args, "secret")), Clock.fixed(now, ZoneOffset.UTC), Duration.ofMinutes(5));
            }
            case "checkpoint":
                return Verify.checkpoint(text(args, "checkpoint"), text(args, "key"));
            case "inclusion":
                Verify.inclusion(
                        (InclusionProofResponse) convert.made(InclusionProofResponse.class, map(args.get("proof"))),
                        note(text(args, "checkpoint")), text(args, "key"));
                return null;
            default:
                Verify.consistency(
                        (ConsistencyProofResponse) convert.made(ConsistencyProofResponse.class, map(args.get("proof"))),
                        note(text(args, "older")), note(text(args, "newer")), text(args, "key"));
                return null;
        }
    }

    private static CheckpointResponse note(String note) {
        return CheckpointResponse.builder().note(note).build();
    }

    /** What an exception says. */
    private static Map<String, Object> failed(Throwable error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        Map<String, Object> out = new HashMap<>();
        out.put("class", error.getClass().getSimpleName());
        out.put("message", error.getMessage());
        out.put("shown", error + " " + trace);
        if (error instanceof GatepassException gatepass) {
            out.put("kind", gatepass.kind());
            out.put("code", gatepass.code());
            out.put("field", gatepass.field().orElse(null));
            out.put("value", gatepass.value().orElse(null));
            out.put("retryable", gatepass.isRetryable());
        } else if (error instanceof IllegalArgumentException || error instanceof NullPointerException) {
            out.put("kind", "ARGUMENT");
        } else {
            out.put("kind", "RUNNER");
            out.put("message", trace.toString());
        }
        return out;
    }

    private static String text(Map<String, Object> command, String name) {
        return command.get(name).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
