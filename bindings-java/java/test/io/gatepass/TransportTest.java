package io.gatepass;

import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.model.Role;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way to a server: TLS, proxies, strangers, traces. */
class TransportTest {
    private static final long LONGEST = 60;

    private Dev server;
    private Network network;

    @BeforeEach
    void around() throws IOException {
        server = Dev.server();
        network = Network.around(server);
        network.seen();
    }

    private static String host(String url) {
        return url.substring(url.indexOf("//") + 2);
    }

    private static Role role() {
        return Role.builder().name("role-" + UUID.randomUUID()).build();
    }

    private static void works(String url, ConnectOptions options) {
        try (var gp = Gatepass.connect(url, options)) {
            assertFalse(gp.roles().create(role()).id().isEmpty());
        }
    }

    private ConnectOptions trusting() {
        return server.options.roots(network.roots).proxy("direct");
    }

    private <E extends GatepassException> void refused(Class<E> kind, String field, String url, ConnectOptions options) {
        var error = assertThrows(kind, () -> works(url, options));
        assertEquals(field, error.field().orElseThrow());
        assertTrue(error.getMessage().contains(host(url)), error.getMessage());
    }

    @Test
    void rootsOfOnesOwn() {
        works(network.trusted, trusting());
    }

    @Test
    void aCertificateThatNobodyTrusts() throws Exception {
        refused(FailedPreconditionException.class, "roots", network.untrusted, trusting());
        refused(FailedPreconditionException.class, "roots", network.trusted, server.options.proxy("direct"));
        assertEquals(List.of(), network.seen(), "nothing was sent");
        var error = assertThrows(
                InvalidException.class, () -> Gatepass.connect(network.trusted, server.options.roots("no certificate")));
        assertEquals("roots", error.field().orElseThrow());
    }

    @Test
    void aServerThatSpeaksSomethingElse() {
        var direct = server.options.proxy("direct");
        refused(UnknownException.class, "url", "http://" + network.other, direct);
        refused(FailedPreconditionException.class, "url", "https://" + network.other, direct);
    }

    @Test
    void anEndpointThatIsNoUrl() {
        for (var url : List.of("localhost", "ftp://localhost", "https://localhost/path", "https://localhost:port")) {
            var error = assertThrows(InvalidException.class, () -> Gatepass.connect(url), url);
            assertEquals("url", error.field().orElseThrow());
        }
    }

    private List<String> tunnels() throws IOException {
        return network.seen().stream().filter(line -> line.contains("\"connect\"")).toList();
    }

    private static String tunnel(String target, String authorization) {
        return "{\"connect\":\"" + target + "\",\"proxy-authorization\":" + authorization + "}";
    }

    @Test
    void theProxyThatIsSet() throws Exception {
        works(network.trusted, trusting().proxy("http://ada:secret@" + network.proxy));
        assertEquals(List.of(tunnel(host(network.trusted), "\"Basic YWRhOnNlY3JldA==\"")), tunnels());
        var error = assertThrows(
                InvalidException.class, () -> Gatepass.connect(network.trusted, trusting().proxy("socks5://ada:hunter2@proxy")));
        assertEquals("proxy", error.field().orElseThrow());
        assertFalse(error.toString().contains("hunter2"));
    }

    /** Calls the server it is told of, as its environment says. */
    public static final class Child {
        public static void main(String[] arguments) throws IOException {
            var options = ConnectOptions.DEFAULT.keys(arguments[1], arguments[2]).roots(Files.readString(Path.of(arguments[3])));
            works(arguments[0], arguments.length > 4 ? options.proxy(arguments[4]) : options);
        }
    }

    private List<String> tunnelsOfChild(Map<String, String> environment, String... more) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dgatepass.native=" + System.getProperty("gatepass.native"),
                "-cp", System.getProperty("java.class.path"), Child.class.getName(),
                network.trusted, server.accessKey, server.secretKey, network.rootsFile.toString()));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        for (var name : List.of("HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")) {
            builder.environment().remove(name);
            builder.environment().remove(name.toLowerCase());
        }
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            assertTrue(process.waitFor(LONGEST, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), () -> new String(readAll(process)));
        } finally {
            process.destroyForcibly();
        }
        return tunnels();
    }

    private static byte[] readAll(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    @Test
    void theProxyOfTheEnvironment() throws Exception {
        var proxy = Map.of("HTTPS_PROXY", "http://" + network.proxy);
        assertEquals(List.of(tunnel(host(network.trusted), "null")), tunnelsOfChild(proxy));
        assertEquals(List.of(), tunnelsOfChild(proxy, "direct"));
        assertEquals(List.of(), tunnelsOfChild(Map.of("HTTPS_PROXY", "http://" + network.proxy, "NO_PROXY", "localhost")));
    }

    @Test
    void aCallIsMadeInTheCurrentSpan() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        try (var gp = Gatepass.connect(network.trusted, trusting())) {
            gp.roles().create(role());
            for (var id : List.of("00f067aa0ba902b7", "00f067aa0ba902b8")) {
                var flags = id.endsWith("7") ? TraceFlags.getSampled() : TraceFlags.getDefault();
                var state = TraceState.builder().put("vendor", "x").build();
                var span = Span.wrap(SpanContext.create(trace, id, flags, state));
                try (var scope = span.makeCurrent()) {
                    assertNotNull(scope);
                    gp.roles().createAsync(role()).get(LONGEST, TimeUnit.SECONDS);
                    gp.roles().list().stream().findFirst();
                }
            }
            gp.roles().create(role());
        }
        var told = network.seen().stream().map(line -> line.substring(line.indexOf("\"traceparent\""))).toList();
        var none = "\"traceparent\":null,\"tracestate\":null}";
        var first = "\"traceparent\":\"00-" + trace + "-00f067aa0ba902b7-01\",\"tracestate\":\"vendor=x\"}";
        var second = first.replace("b7-01", "b8-00");
        assertEquals(List.of(none, first, first, second, second, none), told);
    }
}
