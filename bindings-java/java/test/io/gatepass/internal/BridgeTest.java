package io.gatepass.internal;

import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.Bytes;
import io.gatepass.CancelledException;
import io.gatepass.GatepassException;
import io.gatepass.InternalException;
import io.gatepass.Value;
import io.gatepass.model.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The bridge itself: echo, panic, lateness, cancellation. */
class BridgeTest {
    private final Session session = Session.open(Map.of("url", "memory:"));

    private CompletableFuture<Outcome> call(String operation, byte[] request) {
        return session.call(operation, request, new String[0]);
    }

    private <T extends Value> void echoes(String message, T value, Function<Reader, T> read) {
        var out = new Writer();
        value.write(out);
        var back = call("SelfTest.Echo:" + message, out.toBytes()).join();
        assertEquals(value, read.apply(new Reader(back.body())));
        assertEquals("selftest.42", back.revision());
    }

    @Test
    void whatGoesInComesOut() {
        echoes("v1.Role", Role.builder().name("ünï ‮ 🔑\n\t\"\\ 𝄞").tags(Map.of("ключ", "値", "empty", "")).build(), Role::read);
        echoes("v1.Role", Role.builder().build(), Role::read);
        for (long weight : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, -1, 0}) {
            var duration = Duration.ofSeconds(-3, 1);
            echoes("v1.Workflow", Workflow.builder().name("w").weight(weight).accessRequestMaxDuration(duration).build(), Workflow::read);
        }
        echoes("gatepass.v1.AsOf", AsOf.builder().revision(-1).time(Instant.parse("9999-12-31T23:59:59.999999999Z")).build(), AsOf::read);
        echoes("gatepass.v1.AsOf", AsOf.builder().time(Instant.parse("0001-01-01T00:00:00.000000001Z")).build(), AsOf::read);
        echoes("v1.QueryCapture", QueryCapture.builder().requestBody(Bytes.of((byte) 0, (byte) -1)).fileSize(7).build(), QueryCapture::read);
        echoes("v1.Resource", (Resource) Postgres.builder().name("x").port(Integer.MAX_VALUE).build(), Resource::read);
        echoes("gatepass.v1.CheckManyResponse", CheckManyResponse.builder().allowed(List.of(true, false, true)).revision(3).build(), CheckManyResponse::read);
        echoes("gatepass.v1.Link", Link.builder().kind(LinkKind.RULE).ruleIndex(-1).build(), Link::read);
    }

    @Test
    void everyKindHasItsClass() throws Exception {
        for (var kind : List.of("INVALID", "AMBIGUOUS", "IDEMPOTENCY_MISMATCH", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "UNAUTHENTICATED",
                "FAILED_PRECONDITION", "REVISION_MISMATCH", "UNSUPPORTED", "UNAVAILABLE", "INDETERMINATE", "RESOURCE_EXHAUSTED", "OUT_OF_RANGE",
                "DEADLINE_EXCEEDED", "CANCELLED", "CORRUPT", "INTERNAL", "UNKNOWN", "NOT_GRANTED", "DENIED")) {
            var thrown = assertThrows(CompletionException.class, () -> call("SelfTest.Fail:" + kind, new byte[0]).join());
            var error = (GatepassException) thrown.getCause();
            assertEquals(kind, error.kind());
            var name = kind.replace("_", "").toLowerCase() + "exception";
            assertEquals(name, error.getClass().getSimpleName().toLowerCase());
            assertEquals("role.access_rules[1].tags", error.field().orElseThrow());
            assertTrue(error.getMessage().contains("ünïcödé 🔑"));
            var limit = error.rateLimit().orElseThrow();
            assertEquals(Long.MAX_VALUE, limit.limit());
            assertEquals(Instant.parse("2030-01-01T00:00:00Z"), limit.resetAt());
        }
    }

    @Test
    void aPanicIsAnErrorThatNamesTheOperation() {
        var thrown = assertThrows(CompletionException.class, () -> call("SelfTest.Panic", new byte[0]).join());
        assertInstanceOf(InternalException.class, thrown.getCause());
        assertTrue(thrown.getMessage().contains("SelfTest.Panic"));
        assertNotNull(call("SelfTest.Late:0", new byte[0]).join().body());
    }

    @Test
    void lateEndsInItsOwnOrder() {
        var late = call("SelfTest.Late:150", new byte[0]);
        var early = call("SelfTest.Late:1", new byte[0]);
        assertSame(early, CompletableFuture.anyOf(late, early).thenApply(ended -> early.isDone() && !late.isDone() ? early : late).join());
        late.join();
    }

    @Test
    void cancellingAndInterruptingGiveTheCallUp() throws Exception {
        var never = call("SelfTest.Never", new byte[0]);
        assertTrue(never.cancel(true));
        var caller = new Caller(session, options -> Map.of());
        var caught = new CompletableFuture<Throwable>();
        var started = new CountDownLatch(1);
        var thread = new Thread(() -> {
            try {
                started.countDown();
                caller.await(call("SelfTest.Never", new byte[0]));
            } catch (RuntimeException error) {
                caught.complete(Thread.currentThread().isInterrupted() ? error : new AssertionError("the interrupt is lost"));
            }
        });
        thread.start();
        started.await();
        thread.interrupt();
        assertInstanceOf(CancelledException.class, caught.get(10, TimeUnit.SECONDS));
    }
}
