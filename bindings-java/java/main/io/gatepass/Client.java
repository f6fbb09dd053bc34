package io.gatepass;

import io.gatepass.internal.Caller;
import io.gatepass.internal.Session;
import io.gatepass.model.CheckResponse;
import io.gatepass.model.ExplainResponse;
import io.gatepass.service.Services;
import java.util.Optional;

/**
 * A connection: {@link Gatepass#connect} makes it. Threads may share it.
 *
 * <p>Close it at its end. One that is not closed keeps nothing from ending: neither the JVM nor, once nothing refers to it
 * any more, what it holds.
 */
public final class Client extends Services implements AutoCloseable {
    private final Session session;
    private final CallOptions options;

    Client(Session session, CallOptions options) {
        super(new Caller(session, given -> given.over(options).pairs()));
        this.session = session;
        this.options = options;
    }

    /** The same connection, with these options for its calls. @param options them @return it */
    public Client with(CallOptions options) {
        return new Client(session, options.over(this.options));
    }

    /**
     * Whether the account reaches the resource. Programs should pass ids (RULES 4.6).
     *
     * @param account an id, an email or a name
     * @param resource an id or a name
     * @return the answer
     */
    public CheckResponse check(String account, String resource) {
        return access().check(account, resource, null);
    }

    /** Whether the account reaches the resource. @param account it @param resource it @return the answer */
    public CheckResponse check(Entity account, Entity resource) {
        return check(account.id(), resource.id());
    }

    /**
     * The same question by ids, and only yes or no: with the engine in this process the fastest way to ask.
     *
     * @param accountId an id
     * @param resourceId an id
     * @return whether it is allowed
     */
    public boolean isAllowed(String accountId, String resourceId) {
        return session.isAllowed(accountId, resourceId).orElseGet(() -> check(accountId, resourceId).allowed());
    }

    /**
     * Why the account reaches the resource, or which smallest set of facts is missing.
     *
     * @param account an id, an email or a name
     * @param resource an id or a name
     * @return the answer
     */
    public ExplainResponse explain(String account, String resource) {
        return access().explain(account, resource, null);
    }

    /**
     * The highest revision that came back over this connection: what to demand of another one that shall see everything this
     * one has seen ({@link CallOptions#atLeastRevision}).
     *
     * @return it
     */
    public Optional<String> revision() {
        return session.revision();
    }

    /** Whether the engine is in this process. @return whether it is */
    public boolean isEmbedded() {
        return session.isEmbedded();
    }

    /** Ends the connection; twice is fine. Later calls throw {@link ClosedException}. */
    @Override
    public void close() {
        session.close();
    }

    @Override
    public String toString() {
        return "Client[" + (isEmbedded() ? "embedded" : "remote") + "]";
    }
}
