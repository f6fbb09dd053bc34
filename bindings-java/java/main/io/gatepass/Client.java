package io.gatepass;

import io.gatepass.internal.Caller;
import io.gatepass.internal.Session;
import io.gatepass.internal.Values;
import io.gatepass.model.AsOf;
import io.gatepass.model.CheckResponse;
import io.gatepass.model.Event;
import io.gatepass.model.ExplainResponse;
import io.gatepass.service.AccessRequestsService;
import io.gatepass.service.EventsService;
import io.gatepass.service.Services;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A connection: {@link Gatepass#connect} makes it. Threads may share it.
 *
 * <p>Close it at its end. One that is not closed keeps nothing from ending: neither the JVM nor, once nothing refers to it
 * any more, what it holds.
 */
public final class Client extends Services implements AutoCloseable {
    // As long as a wait takes that says nothing.
    private static final Duration WAIT = Duration.ofMinutes(10);

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

    /** The same connection, whose gets and lists are of what there was at an instant. @param instant that @return it */
    public Client at(Instant instant) {
        return with(CallOptions.NONE.snapshotAt(instant));
    }

    /**
     * Another connection to the same embedded engine, whose calls are for this account: with it one program, a test for one,
     * speaks for several people. Each of both is closed for itself. A server takes that account's own key, and this throws
     * {@link UnsupportedException}.
     *
     * @param account an id, an email or a name
     * @return the connection
     */
    public Client actingAs(String account) {
        return new Client(session.actingAs(account), options);
    }

    /** The same of an entity. @param account it @return the connection */
    public Client actingAs(Entity account) {
        return actingAs(Values.id("account", account));
    }

    /**
     * Whether the account reaches the resource. Programs should pass ids (RULES 4.6).
     *
     * @param account an id, an email or a name
     * @param resource an id or a name
     * @return the answer
     */
    public CheckResponse check(String account, String resource) {
        return access().check(account, resource);
    }

    /** Whether the account reaches the resource. @param account it @param resource it @return the answer */
    public CheckResponse check(Entity account, Entity resource) {
        return check(Values.id("account", account), Values.id("resource", resource));
    }

    /**
     * Whether the account reaches the resource at an instant, past or to come.
     *
     * @param account an id, an email or a name
     * @param resource an id or a name
     * @param instant when
     * @return the answer
     */
    public CheckResponse check(String account, String resource, Instant instant) {
        return access().check(account, resource, check -> check.asOf(asOf(instant)));
    }

    private static AsOf asOf(Instant instant) {
        return AsOf.builder().time(instant).build();
    }

    /**
     * The same question by ids, and only yes or no: with the engine in this process the fastest way to ask.
     *
     * @param accountId an id
     * @param resourceId an id
     * @return whether it is allowed
     */
    public boolean isAllowed(String accountId, String resourceId) {
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(resourceId, "resourceId");
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
        return access().explain(account, resource);
    }

    /** Why the account reaches the resource, or not. @param account it @param resource it @return the answer */
    public ExplainResponse explain(Entity account, Entity resource) {
        return explain(Values.id("account", account), Values.id("resource", resource));
    }

    /**
     * Why the account reaches the resource at an instant, past or to come, or not.
     *
     * @param account an id, an email or a name
     * @param resource an id or a name
     * @param instant when
     * @return the answer
     */
    public ExplainResponse explain(String account, String resource, Instant instant) {
        return access().explain(account, resource, explain -> explain.asOf(asOf(instant)));
    }

    /**
     * Access for as long as it is used: asked for, waited for (at most 10 minutes), and taken back when it is closed.
     *
     * <pre>{@code
     * try (var access = gp.access("orders", a -> a.reason("INC-1042").duration(Duration.ofMinutes(45)))) {
     *     migrate();
     * }
     * }</pre>
     *
     * <p>Throws {@link DeniedException}, {@link NotGrantedException} or {@link DeadlineExceededException}; what was not granted
     * by then is taken back.
     *
     * @param resource an id or a name
     * @param wish takes the rest by name
     * @return the access
     */
    public ScopedAccess access(String resource, Consumer<AccessRequestsService.CreateParams> wish) {
        return access(WAIT, params -> wish.accept(params.resource(resource)));
    }

    /** The same of an entity. @param resource it @param wish takes the rest by name @return the access */
    public ScopedAccess access(Entity resource, Consumer<AccessRequestsService.CreateParams> wish) {
        return access(Values.id("resource", resource), wish);
    }

    /**
     * Access for as long as it is used: to several resources, or to what a role gives, within a time.
     *
     * @param timeout how long to wait for it at most
     * @param wish takes what is wished by name
     * @return the access
     */
    public ScopedAccess access(Duration timeout, Consumer<AccessRequestsService.CreateParams> wish) {
        return new ScopedAccess(accessRequests(), wish, timeout, CallOptions.NONE);
    }

    /**
     * The same with options for its calls; an idempotency key is for the creation of the request.
     *
     * @param timeout how long to wait for it at most
     * @param wish takes what is wished by name
     * @param options for its calls
     * @return the access
     */
    public ScopedAccess access(Duration timeout, Consumer<AccessRequestsService.CreateParams> wish, CallOptions options) {
        return new ScopedAccess(accessRequests(), wish, timeout, options);
    }

    /** What happens from now on, as it happens. @return the events; close them */
    public Watch<Event> watch() {
        return events().watch();
    }

    /**
     * What happens, as it happens: from now on, after a revision ({@code w -> w.since(revision)}), or from the beginning
     * ({@code since("0")}). Several kinds, entities or verbs mean any of them; of kinds, entities and verbs together, all must
     * fit. The permission {@code audit:activities} is needed for more than one's own requests.
     *
     * @param which takes that by name
     * @return the events; close them
     */
    public Watch<Event> watch(Consumer<EventsService.WatchParams> which) {
        return events().watch(which);
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
