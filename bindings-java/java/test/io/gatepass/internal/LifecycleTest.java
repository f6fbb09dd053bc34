package io.gatepass.internal;

import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.Client;
import io.gatepass.ClosedException;
import io.gatepass.Gatepass;
import io.gatepass.model.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ends of the JVM, each in one of its own; and what many connections and calls leave behind. */
class LifecycleTest {
    private static final boolean FULL = System.getenv("GATEPASS_FULL") != null;
    // A JVM that does not end within so many seconds hangs.
    private static final long LONGEST = 60;

    private static Process start(Class<?> program) throws IOException {
        // A JVM leaves signals ignored that were so when it began, as they are for what a shell puts in the background.
        return new ProcessBuilder(
                        "env", "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dgatepass.native=" + System.getProperty("gatepass.native"),
                        "-cp", System.getProperty("java.class.path"), program.getName())
                .redirectErrorStream(true)
                .start();
    }

    private static void assertEnds(Process process) throws InterruptedException {
        assertTrue(process.waitFor(LONGEST, TimeUnit.SECONDS), "the JVM does not end");
    }

    /** Ends with an open client, a watch, and calls under way. */
    public static final class Unclosed {
        public static void main(String[] arguments) {
            var gp = Gatepass.connect("memory:");
            var events = gp.watch();
            var reader = new Thread(events::hasNext);
            reader.setDaemon(true);
            reader.start();
            var session = Session.open(Map.of("url", "memory:"));
            session.call("SelfTest.Never", new byte[0], new String[0]);
            session.call("SelfTest.Late:0", new byte[0], new String[0]).join();
            System.out.println("end");
        }
    }

    @Test
    void aJvmWithAnUnclosedClientEnds() throws Exception {
        var process = start(Unclosed.class);
        try {
            assertEnds(process);
            assertEquals("end", new String(process.getInputStream().readAllBytes()).strip());
            assertEquals(0, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    /** Blocks for ever in a call of its main thread. */
    public static final class Blocked {
        public static void main(String[] arguments) {
            var session = Session.open(Map.of("url", "memory:"));
            new Caller(session, options -> Map.of()).await(begun(session));
        }

        private static java.util.concurrent.CompletableFuture<Outcome> begun(Session session) {
            var call = session.call("SelfTest.Never", new byte[0], new String[0]);
            System.out.println("blocked");
            return call;
        }
    }

    @Test
    void ctrlCEndsABlockedJvm() throws Exception {
        var process = start(Blocked.class);
        try {
            var output = new BufferedReader(new InputStreamReader(process.getInputStream()));
            assertEquals("blocked", output.readLine());
            long begun = System.nanoTime();
            assertEquals(0, new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor());
            assertEnds(process);
            if (System.getenv("GATEPASS_SHOW") != null) {
                System.out.println("Ctrl-C: ended after " + (System.nanoTime() - begun) / 1_000_000 + " ms");
            }
            // 128 and the signal's number, as any program that it ended.
            assertEquals(130, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void manyConnections() {
        int count = FULL ? 3_000 : 300;
        var open = new ArrayList<Client>();
        for (int index = 0; index < count; index++) {
            open.add(Gatepass.connect("memory:"));
        }
        var role = Role.builder().name("x").build();
        assertEquals(count, open.stream().map(gp -> gp.roles().create(role).id()).count());
        open.forEach(Client::close);
        open.forEach(Client::close);
        open.forEach(gp -> assertThrows(ClosedException.class, gp::revision));
        // Those that nobody closes are the collector's; those that several threads close are closed.
        IntStream.range(0, count).parallel().forEach(index -> {
            var gp = Gatepass.connect("memory:");
            if (index % 2 == 0) {
                gp.close();
            }
        });
        System.gc();
        try (var gp = Gatepass.connect("memory:")) {
            assertEquals("x", gp.roles().create(role).name());
        }
    }

    /** A close while calls are under way ends each of them, with an answer or a refusal. */
    @Test
    void closingUnderCalls() {
        for (int round = 0; round < 20; round++) {
            var gp = Gatepass.connect("memory:");
            var calls = IntStream.range(0, 20)
                    .mapToObj(index -> gp.roles().createAsync(Role.builder().name("r" + index).build()))
                    .toList();
            gp.close();
            for (var call : calls) {
                try {
                    assertNotNull(call.orTimeout(LONGEST, TimeUnit.SECONDS).join());
                } catch (CompletionException failed) {
                    assertInstanceOf(ClosedException.class, failed.getCause());
                }
            }
        }
    }

    /** Calls leave nothing behind: what a first part takes is kept, a second and larger part takes no more. */
    @Test
    void memoryStaysFlat() throws Exception {
        int calls = FULL ? 1_000_000 : 20_000;
        try (var gp = Gatepass.connect("memory:")) {
            var role = gp.roles().create(Role.builder().name("x").tags(Map.of("a", "b".repeat(200))).build());
            read(gp, role, calls / 4);
            long before = resident();
            read(gp, role, calls);
            // The JVM's own heap may grow until it collects.
            assertTrue(resident() - before < (256L << 20), () -> "grew too much");
        }
    }

    private static void read(Client gp, Role role, int calls) {
        for (int index = 0; index < calls; index++) {
            gp.roles().get(role.id());
        }
        System.gc();
    }

    private static long resident() throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * 4096;
    }
}
