package io.gatepass;

import static io.gatepass.Places.connect;
import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.model.*;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access requests: asked, decided, waited for, used and taken back, at every place that answers calls. */
class RequestsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void askedApprovedWaitedForAndRevoked(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, true)) {
            var requests = people.asAlice.accessRequests();
            var asked = requests.create(ask -> ask.resource(people.orders).reason("INC-1042").duration(Duration.ofMinutes(45)));
            assertEquals(List.of("pending", people.alice.id(), "INC-1042"), List.of(asked.status(), asked.accountId(), asked.reason()));
            assertEquals(List.of(people.orders.id()), asked.items().stream().map(AccessRequestItem::resourceId).toList());
            assertEquals(Duration.ofMinutes(45), asked.requestedDuration());
            assertFalse(asked.live());
            var waiting = people.asBob.accessRequests().search(search -> search.waitingForMe(true));
            assertEquals(List.of(asked.id()), waiting.stream().map(AccessRequest::id).toList());

            // Bob decides while Alice waits.
            var approving = people.asBob.accessRequests().approveAsync(asked.id(), approve -> approve.comment("go"), CallOptions.NONE);
            var granted = requests.await(asked, wait -> wait.until(Until.STARTED).timeout(MINUTE));
            approving.join();
            assertEquals("granted", granted.status());
            assertTrue(granted.live() && granted.validUntil() != null);
            assertTrue(gp.isAllowed(people.alice.id(), people.orders.id()));

            requests.revoke(revoke -> revoke.id(granted).reason("done"));
            assertFalse(gp.isAllowed(people.alice.id(), people.orders.id()));
            var error = assertThrows(NotGrantedException.class, () -> requests.await(asked, wait -> wait.timeout(MINUTE)));
            assertEquals(List.of("NOT_GRANTED", "status", "revoked"), List.of(error.kind(), error.field().orElseThrow(), error.value().orElseThrow()));
            assertFalse(error instanceof DeniedException);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void denied(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, true)) {
            var requests = people.asAlice.accessRequests();
            var asked = requests.create(ask -> ask.resource(people.orders.name()).reason("INC-1"));
            people.asBob.accessRequests().deny(asked.id(), deny -> deny.reason("not today"));
            var error = assertThrows(DeniedException.class, () -> requests.await(asked.id()));
            assertInstanceOf(FailedPreconditionException.class, error);
            assertTrue(error.getMessage().contains("not today"));
            assertEquals("denied", requests.await(asked, wait -> wait.until(Until.ENDED)).status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void aWaitEndsInTimeAndByCancellation(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, true)) {
            var requests = people.asAlice.accessRequests();
            var asked = requests.create(ask -> ask.resource(people.orders).reason("INC-1"));
            var late = assertThrows(DeadlineExceededException.class, () -> requests.await(asked, wait -> wait.timeout(Duration.ofMillis(20))));
            assertEquals("timeout", late.field().orElseThrow());
            var waiting = requests.awaitAsync(asked.id());
            assertTrue(waiting.cancel(true));
            var failing = requests.awaitAsync(asked.id(), wait -> wait.timeout(Duration.ofMillis(20)), CallOptions.NONE);
            assertInstanceOf(DeadlineExceededException.class, assertThrows(CompletionException.class, failing::join).getCause());
            assertEquals("pending", requests.get(asked).status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void accessEndsWithItsBlock(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, false)) {
            try (var access = people.asAlice.access(people.orders, ask -> ask.reason("INC-1042").duration(Duration.ofMinutes(45)))) {
                assertTrue(access.request().live() && gp.isAllowed(people.alice.id(), people.orders.id()));
            }
            assertFalse(gp.isAllowed(people.alice.id(), people.orders.id()));
            String[] kept = new String[1];
            assertThrows(ArithmeticException.class, () -> {
                try (var access = people.asAlice.access(people.orders.id(), ask -> ask.reason("INC-1042"))) {
                    kept[0] = access.request().id();
                    assertTrue(gp.isAllowed(people.alice.id(), people.orders.id()));
                    throw new ArithmeticException();
                }
            });
            assertFalse(gp.isAllowed(people.alice.id(), people.orders.id()));
            assertEquals("revoked", gp.accessRequests().get(kept[0]).status());
        }
    }

    /** An interrupt while access is used, or while it is waited for, leaves no access behind. */
    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void anInterruptedThreadTakesItsAccessBack(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, false)) {
            var using = new CountDownLatch(1);
            var ended = new CompletableFuture<Boolean>();
            var user = new Thread(() -> {
                try (var access = people.asAlice.access(people.orders, ask -> ask.reason("INC-1042"))) {
                    assertNotNull(access);
                    using.countDown();
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                ended.complete(Thread.currentThread().isInterrupted());
            });
            user.start();
            using.await();
            assertTrue(gp.isAllowed(people.alice.id(), people.orders.id()));
            user.interrupt();
            assertTrue(ended.join());
            assertFalse(gp.isAllowed(people.alice.id(), people.orders.id()));
        }
        try (var gp = connect(place); var people = new People(gp, true); var events = gp.watch(watch -> watch.kinds(List.of("access_request")))) {
            var failed = new CompletableFuture<Throwable>();
            var user = new Thread(() -> {
                try (var access = people.asAlice.access(people.orders, ask -> ask.reason("INC-1042"))) {
                    failed.complete(new AssertionError("nobody approved " + access));
                } catch (RuntimeException error) {
                    failed.complete(error);
                }
            });
            user.start();
            // Of another test's request, at the server, perhaps.
            while (!people.asAlice.accessRequests().search(search -> search.mine(true)).iterator().hasNext()) {
                events.next();
            }
            // What is interrupted is the wait, not the call that asked: whether that took effect nobody would know.
            while (Arrays.stream(user.getStackTrace()).noneMatch(frame -> frame.getMethodName().equals("await"))) {
                Thread.onSpinWait();
            }
            user.interrupt();
            assertInstanceOf(CancelledException.class, failed.join());
            var mine = people.asAlice.accessRequests().search(search -> search.mine(true));
            assertEquals(List.of("canceled"), mine.stream().map(AccessRequest::status).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void accessThatIsNotGivenIsTakenBack(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, true)) {
            assertThrows(
                    DeadlineExceededException.class,
                    () -> people.asAlice.access(Duration.ofMillis(20), ask -> ask.resource(people.orders).reason("INC-1042")));
            var mine = people.asAlice.accessRequests().search(search -> search.mine(true));
            assertEquals(List.of("canceled"), mine.stream().map(AccessRequest::status).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void whatRemainsIsSaid(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, false)) {
            gp.accountGrants().create(AccountGrant.builder()
                    .account(people.alice)
                    .resource(people.orders)
                    .startFrom(Instant.parse("2020-01-01T00:00:00Z"))
                    .validUntil(Instant.parse("2999-01-01T00:00:00Z"))
                    .build());
            var access = people.asAlice.access(people.orders, ask -> ask.reason("INC-1042"));
            access.close();
            access.close();
            assertEquals(List.of(people.orders.id()), access.remaining().stream().map(RemainingAccess::resourceId).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void actingAsIsForEmbeddedEngines(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, true)) {
            if (!gp.isEmbedded()) {
                var error = assertThrows(UnsupportedException.class, () -> gp.actingAs(people.alice));
                assertTrue(error.getMessage().contains("own key"));
                return;
            }
            var mine = gp.actingAs(people.alice);
            assertThrows(PermissionDeniedException.class, () -> mine.roles().create(Role.builder().name("x").build()));
            mine.close();
            assertThrows(ClosedException.class, () -> mine.accounts().get(people.alice));
            assertEquals(people.alice, gp.accounts().get(people.alice));
        }
    }

    @Test
    void wrongArgumentsAreNamed() {
        try (var gp = Gatepass.connect("memory:")) {
            var requests = gp.accessRequests();
            var none = "aq-0000000000000001";
            assertThrows(NotFoundException.class, () -> requests.await(none, wait -> wait.timeout(MINUTE)));
            var negative = assertThrows(InvalidException.class, () -> requests.await(none, wait -> wait.timeout(Duration.ofSeconds(-1))));
            assertEquals("timeout", negative.field().orElseThrow());
            var endless = assertThrows(InvalidException.class, () -> requests.await(none, wait -> wait.timeout(Duration.ofSeconds(Long.MAX_VALUE))));
            assertEquals("timeout", endless.field().orElseThrow());
            var fresh = SSH.builder().name("x").build();
            var unmade = assertThrows(IllegalArgumentException.class, () -> requests.create(ask -> ask.resource(fresh)));
            assertTrue(unmade.getMessage().contains("`resource`"));
            assertThrows(InvalidException.class, () -> requests.create(ask -> ask.reason("nothing")));
        }
    }
}
