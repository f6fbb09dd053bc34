package io.gatepass.junit;

import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.Client;
import io.gatepass.ClosedException;
import io.gatepass.model.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test gets an engine of its own, which is closed after it. */
@ExtendWith(GatepassExtension.class)
class GatepassExtensionTest {
    private static Client last;

    @RepeatedTest(2)
    void aFreshEngineWithAClockThatStands(Engine engine, Client client) {
        assertSame(engine.client(), client);
        assertEquals(0, client.roles().list().stream().count());
        client.roles().create(Role.builder().name("x").build());
        var now = engine.now();
        assertEquals(0, now.getNano());
        assertEquals(now.plusSeconds(2700), engine.advance(Duration.ofMinutes(45)));
        assertEquals(now.plusSeconds(2700), engine.now());
        assertEquals(now.plusSeconds(9999), engine.setClock(now.plusSeconds(9999)));
        if (last != null) {
            assertThrows(ClosedException.class, last::revision);
        }
        last = client;
    }

    @AfterAll
    static void theLastOneIsClosedToo() {
        assertThrows(ClosedException.class, last::revision);
    }
}
