package io.gatepass;

import static io.gatepass.Places.connect;
import static io.gatepass.Places.unique;
import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.model.*;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events: in order, from any revision, interrupted and closed, at every place that answers calls. */
class WatchTest {
    private static Role role(Client gp) {
        return gp.roles().create(Role.builder().name(unique("r")).build());
    }

    private static String changed(Event event) {
        return event.changes().get(0).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void whatHappensIsToldInOrder(String place) throws Exception {
        try (var gp = connect(place)) {
            // It stands from the call on: nothing between the call and the first question is missed.
            var events = gp.watch(watch -> watch.kinds(List.of("role")));
            var made = List.of(role(gp), role(gp), role(gp));
            gp.roles().delete(made.get(0));
            var seen = new ArrayList<Event>();
            while (seen.size() < 4) {
                // The server is shared: another test's roles are not these.
                var event = events.next();
                if (made.stream().anyMatch(role -> role.id().equals(changed(event)))) {
                    seen.add(event);
                }
            }
            assertEquals(List.of("role added", "role added", "role added", "role deleted"), seen.stream().map(Event::verb).toList());
            var ids = new ArrayList<>(made.stream().map(Role::id).toList());
            ids.add(made.get(0).id());
            assertEquals(ids, seen.stream().map(WatchTest::changed).toList());
            assertTrue(seen.get(3).changes().get(0).deleted());
            assertFalse(seen.get(0).time().isAfter(seen.get(3).time()));
            assertEquals(seen.get(3).revision(), events.revision().orElseThrow());
            events.close();
            events.close();
            assertFalse(events.hasNext());
            assertThrows(NoSuchElementException.class, events::next);

            // From a revision on, by entity; from the beginning; as a stream that closes it.
            try (var again = gp.watch(watch -> watch.since(seen.get(0).revision()).entities(made.get(0)))) {
                assertEquals(seen.get(3).revision(), again.next().revision());
            }
            try (var first = gp.watch(watch -> watch.since("0"))) {
                assertNotEquals(seen.get(3).revision(), first.next().revision());
            }
            var later = gp.watch(watch -> watch.since(seen.get(0).revision()));
            try (var stream = later.stream()) {
                assertTrue(stream.anyMatch(event -> event.revision().equals(seen.get(3).revision())));
            }
            assertFalse(later.hasNext());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void anInterruptLosesNoEvent(String place) throws Exception {
        try (var gp = connect(place)) {
            var made = role(gp);
            try (var events = gp.watch(watch -> watch.entities(made))) {
                var caught = new CompletableFuture<Throwable>();
                var begun = new CountDownLatch(1);
                var reader = new Thread(() -> {
                    begun.countDown();
                    caught.complete(assertThrows(RuntimeException.class, events::next));
                });
                reader.start();
                begun.await();
                reader.interrupt();
                assertInstanceOf(CancelledException.class, caught.get(60, TimeUnit.SECONDS));
                gp.roles().delete(made);
                assertEquals("role deleted", events.next().verb());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void closingEndsWhoeverWaits(String place) throws Exception {
        var gp = connect(place);
        var made = role(gp);
        // Of what nobody changes.
        var closed = gp.watch(watch -> watch.entities(made));
        var reading = CompletableFuture.supplyAsync(closed::hasNext);
        closed.close();
        assertFalse(reading.get(60, TimeUnit.SECONDS));

        var orphan = gp.watch(watch -> watch.entities(made));
        var orphaned = CompletableFuture.supplyAsync(() -> assertThrows(RuntimeException.class, orphan::hasNext));
        gp.close();
        assertInstanceOf(ClosedException.class, orphaned.get(60, TimeUnit.SECONDS));
        assertThrows(ClosedException.class, gp::watch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void wrongWatches(String place) throws Exception {
        try (var gp = connect(place); var people = new People(gp, true)) {
            assertThrows(InvalidException.class, () -> gp.watch(watch -> watch.kinds(List.of("nosuchkind"))));
            var since = assertThrows(InvalidException.class, () -> gp.watch(watch -> watch.since("yesterday")));
            assertEquals("since", since.field().orElseThrow());
            assertThrows(PermissionDeniedException.class, people.asAlice::watch);
        }
    }
}
