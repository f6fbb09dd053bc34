package io.gatepass.junit;

import io.gatepass.Client;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A fresh engine in memory, and its clock, which stands until it is moved: {@link GatepassExtension} gives one to each test
 * that takes it.
 */
public final class Engine {
    private final Client client;
    private Instant now;

    Engine(Client client) {
        this.client = client;
        // A whole second, and none that is past.
        setClock(Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
    }

    /** What its clock says. @return that */
    public Instant now() {
        return now;
    }

    /** A connection that may do everything. @return it */
    public Client client() {
        return client;
    }

    /**
     * Sets the clock to an instant.
     *
     * @param instant not before the present one
     * @return what it says then
     */
    public Instant setClock(Instant instant) {
        now = client.testing().setClock(instant);
        return now;
    }

    /** Moves the clock forward. @param by how far @return what it says then */
    public Instant advance(Duration by) {
        now = client.testing().advanceClock(by);
        return now;
    }
}
