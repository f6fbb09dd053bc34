package io.gatepass;

import io.gatepass.model.AccessRequest;
import io.gatepass.model.RemainingAccess;
import io.gatepass.service.AccessRequestsService;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Access for as long as it is used: {@link Client#access(String, Consumer)} asks for it and waits until it has begun; closing
 * it takes it back, whatever happened meanwhile.
 *
 * <pre>{@code
 * try (var access = gp.access("orders", a -> a.reason("INC-1042").duration(Duration.ofMinutes(45)))) {
 *     migrate();
 * }
 * }</pre>
 */
public final class ScopedAccess implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger("gatepass");

    private final AccessRequestsService requests;
    private final CallOptions later;
    private String actAs = "";
    private AccessRequest request;
    private List<RemainingAccess> remaining = List.of();
    private boolean ended;

    ScopedAccess(
            AccessRequestsService requests,
            Consumer<AccessRequestsService.CreateParams> wish,
            Duration timeout,
            CallOptions options) {
        this.requests = requests;
        // A key for one call is for the creation.
        this.later = options.withoutOnce();
        request = requests.create(
                params -> {
                    wish.accept(params);
                    actAs = params.actAs();
                },
                options);
        try {
            request = requests.await(
                    request.id(), params -> params.until(Until.STARTED).timeout(timeout).actAs(actAs), later);
        } catch (RuntimeException | Error failed) {
            end(failed);
            throw failed;
        }
    }

    /** The request, as it was when its access began. @return it */
    public AccessRequest request() {
        return request;
    }

    /** Access that stayed when this was taken back, by a role or another grant (RULES 2.7). @return it; empty before that */
    public synchronized List<RemainingAccess> remaining() {
        return remaining;
    }

    /** Takes it back; twice is fine. An interrupted thread takes it back all the same. */
    @Override
    public synchronized void close() {
        if (!ended) {
            takeBack();
            ended = true;
        }
    }

    private void takeBack() {
        // An interrupt that is still to be noticed would end this call at once.
        boolean interrupted = Thread.interrupted();
        try {
            remaining = requests.takeBack(request.id(), params -> params.actAs(actAs), later).remaining();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void end(Throwable failed) {
        try {
            close();
        } catch (RuntimeException unended) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "access request {0} could not be taken back and ends by itself: {1}", request.id(), unended.getMessage());
            failed.addSuppressed(unended);
        }
    }

    @Override
    public String toString() {
        return "ScopedAccess[" + request.id() + "]";
    }
}
