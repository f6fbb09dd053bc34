package io.gatepass.junit;

import io.gatepass.Client;
import java.time.Duration;
import java.time.Instant;

/** A fresh engine in memory, and its clock: {@link GatepassExtension} gives one to each test that takes it. */
public final class Engine {
    private final Client client;

    Engine(Client client) {
        this.client = client;
    }

    /** A connection that may do everything. @return it */
    public Client client() {
        return client;
    }

    /**
     * Stops the clock at an instant.
     *
     * @param instant not before the present one
     * @return it
     */
    public Instant setClock(Instant instant) {
        return client.testing().setClock(instant);
    }

    /** Moves the clock forward and stops it there. @param by how far @return what it shows then */
    public Instant advance(Duration by) {
        return client.testing().advanceClock(by);
    }
}
