import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gatepass.CallOptions;
import io.gatepass.Client;
import io.gatepass.ConnectOptions;
import io.gatepass.Gatepass;
import io.gatepass.GatepassException;
import io.gatepass.model.AccessRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Access that follows Jira's tickets: asked for when a ticket is approved, taken back when it closes. See README.md.
 *
 * <p>java -cp gatepass.jar:gson.jar examples/tickets/Tickets.java
 */
public class Tickets {
    public static void main(String[] arguments) throws IOException {
        if (!setting("TICKETS", "").equals("jira")) {
            throw new IllegalArgumentException("TICKETS is not `jira`; ServiceNow's part is in Rust and Python");
        }
        var jira = new Jira();
        var desk = new Desk(Gatepass.connectFromEnvironment(ConnectOptions.DEFAULT), jira, duration("DURATION", "8h"));
        var listen = setting("LISTEN", "127.0.0.1:8080").split(":(?=\\d+$)");
        var every = duration("RECONCILE_EVERY", "1m").toMillis();

        var server = HttpServer.create(new InetSocketAddress(listen[0], Integer.parseInt(listen[1])), 0);
        server.createContext("/callback", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(answer(exchange, jira, desk), -1);
            }
        });
        server.setExecutor(Executors.newCachedThreadPool());
        // A pass at the start, before anything is answered, and then again and again.
        attempt(desk);
        server.start();
        System.out.println("listening on http://" + listen[0] + ":" + server.getAddress().getPort());
        Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(() -> attempt(desk), every, every, TimeUnit.MILLISECONDS);
    }

    /** A pass that failed is made again; somebody should hear of it. */
    static void attempt(Desk desk) {
        try {
            desk.settleAll();
        } catch (Exception error) {
            System.err.println("pass failed: " + error.getMessage());
        }
    }

    /** The status that answers a callback: whether Jira should try again. */
    static int answer(HttpExchange exchange, Jira jira, Desk desk) throws IOException {
        // The server hands over every path that begins so.
        if (!exchange.getRequestURI().getPath().equals("/callback")) {
            return 404;
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        var body = exchange.getRequestBody().readNBytes(1 << 20);
        if (!jira.signed(exchange.getRequestHeaders().getOrDefault("X-Hub-Signature", List.of()), body)) {
            System.err.println("callback refused: the signature does not fit");
            return 401;
        }
        // Nothing else of it is believed: it may be late.
        var key = jira.namedIn(body);
        if (key.isEmpty()) {
            return 400;
        }
        try {
            desk.settle(key.get());
            return 204;
        } catch (GatepassException error) {
            System.err.println("callback not carried out: " + error.getMessage());
            // What gatepass refuses it will refuse again; the log above says why.
            return error.isRetryable() ? 503 : 204;
        } catch (Exception error) {
            System.err.println("callback not carried out: " + error);
            return 503;
        }
    }

    /** A setting from the environment; one without a usual value must be there. */
    static String setting(String name, String... usual) {
        var value = System.getenv(name);
        if (value != null && !value.isBlank()) {
            return value.strip();
        }
        if (usual.length == 0) {
            throw new IllegalArgumentException("set the variable " + name);
        }
        return usual[0];
    }

    /** A length of time, such as {@code 8h} or {@code 1h30m}. */
    static Duration duration(String name, String usual) {
        var text = setting(name, usual);
        if (!text.matches("(\\d+[hms])+")) {
            throw new IllegalArgumentException(name + " is `" + text + "`; write it like 8h or 45m");
        }
        return Duration.parse("PT" + text.toUpperCase());
    }

    static byte[] hmac(String secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException(error);
        }
    }

    /** Access that a ticket asks for, once somebody approved it and as long as it is open; {@code approval} tells it from an
     * earlier one of the same ticket. */
    record Wanted(String account, String resource, long approval) {}

    /** Issues, their history, and callbacks signed with {@code X-Hub-Signature}. */
    static class Jira {
        private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,64}");
        private static final Pattern SIGNATURE = Pattern.compile("sha256=([0-9A-Fa-f]{64})");
        private final HttpClient http = HttpClient.newHttpClient();
        private final URI site = URI.create(setting("JIRA_URL"));
        private final String login = setting("JIRA_EMAIL") + ":" + setting("JIRA_TOKEN");
        private final String secret = setting("JIRA_WEBHOOK_SECRET");
        private final String approved = setting("JIRA_APPROVED", "Approved");
        private final String resource = setting("JIRA_RESOURCE_FIELD");
        private final String jql = "project = \"" + setting("JIRA_PROJECT") + "\" AND status = \"" + approved + "\" ORDER BY key";

        Jira() {
            if (!"https".equals(site.getScheme()) && !Set.of("localhost", "127.0.0.1").contains(site.getHost())) {
                throw new IllegalArgumentException("`" + site + "`: a secret goes over https only");
            }
        }

        boolean signed(List<String> headers, byte[] body) {
            var given = SIGNATURE.matcher(headers.size() == 1 ? headers.get(0) : "");
            return given.matches() && MessageDigest.isEqual(hmac(secret, body), HexFormat.of().parseHex(given.group(1)));
        }

        /** The ticket that a callback is about. */
        Optional<String> namedIn(byte[] body) {
            try {
                var read = JsonParser.parseString(new String(body, StandardCharsets.UTF_8)).getAsJsonObject();
                var key = read.getAsJsonObject("issue").get("key").getAsString();
                return Optional.of(key).filter(name -> KEY.matcher(name).matches());
            } catch (RuntimeException error) {
                return Optional.empty();
            }
        }

        /** What a ticket wants now; nothing, if it is not approved, closed or gone. */
        Optional<Wanted> wanted(String key) throws IOException, InterruptedException {
            var issue = get("/rest/api/3/issue/" + key + "?expand=changelog&fields=" + encoded("status,reporter," + resource));
            if (issue.isEmpty()) {
                return Optional.empty();
            }
            var fields = issue.get().getAsJsonObject("fields");
            if (!approved.equals(fields.getAsJsonObject("status").get("name").getAsString())) {
                return Optional.empty();
            }
            var named = fields.get(resource);
            // A field of choices holds its text in `value`.
            var text = named.isJsonObject() ? named.getAsJsonObject().get("value") : named;
            var changes = elements(issue.get().getAsJsonObject("changelog"), "histories").stream();
            var approval = changes.filter(this::approves).mapToLong(change -> change.get("id").getAsLong()).max();
            return Optional.of(new Wanted(
                    fields.getAsJsonObject("reporter").get("emailAddress").getAsString(), text.getAsString(),
                    approval.orElseThrow(() -> new IllegalStateException("nobody approved the issue " + key))));
        }

        private boolean approves(JsonObject change) {
            var to = new JsonPrimitive(approved);
            return elements(change, "items").stream()
                    .anyMatch(item -> "status".equals(item.get("field").getAsString()) && to.equals(item.get("toString")));
        }

        /** The tickets that are approved and open. */
        List<String> approved() throws IOException, InterruptedException {
            var keys = new ArrayList<String>();
            var search = "/rest/api/3/search/jql?fields=status&maxResults=100&jql=" + encoded(jql);
            var page = "";
            while (true) {
                var found = get(page.isEmpty() ? search : search + "&nextPageToken=" + encoded(page))
                        .orElseThrow(() -> new IOException("Jira does not search"));
                elements(found, "issues").stream().map(issue -> issue.get("key").getAsString())
                        .filter(key -> KEY.matcher(key).matches()).forEach(keys::add);
                var next = found.get("nextPageToken");
                if (next == null || next.isJsonNull() || next.getAsString().equals(page)) {
                    return keys;
                }
                page = next.getAsString();
            }
        }

        /** What stands at the path; nothing where there is nothing. No redirect is followed. */
        private Optional<JsonObject> get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(site.resolve(path))
                    .timeout(Duration.ofSeconds(10))
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(JsonParser.parseString(answer.body()).getAsJsonObject());
                case 404 -> Optional.empty();
                default -> throw new IOException(request.uri().getPath() + " answered " + answer.statusCode());
            };
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private static List<JsonObject> elements(JsonObject object, String name) {
            var array = object.getAsJsonArray(name).spliterator();
            return StreamSupport.stream(array, false).map(JsonElement::getAsJsonObject).toList();
        }
    }

    /** Makes access what the tickets say. Every step may be repeated, and may be done by several receivers. */
    static class Desk {
        private static final Pattern REASON = Pattern.compile("jira ([A-Za-z0-9-]+): .*", Pattern.DOTALL);
        /** The statuses of a request that gives access or still may. */
        private static final List<String> LIVE = List.of("pending", "granted");
        private final Client gp;
        private final Jira jira;
        private final Duration duration;

        Desk(Client gp, Jira jira, Duration duration) {
            this.gp = gp;
            this.jira = jira;
            this.duration = duration;
        }

        /** Looks at one ticket; one pass at a time. */
        synchronized void settle(String key) throws IOException, InterruptedException {
            var wanted = jira.wanted(key);
            var mark = wanted.map(it -> "jira " + key + ": approval " + it.approval());
            for (var request : gp.accessRequests().search(search -> search.statuses(LIVE))) {
                if (ticketOf(request).equals(Optional.of(key)) && !mark.equals(Optional.of(request.reason()))) {
                    gp.accessRequests().takeBack(request, more -> more.actAs(request.accountId()));
                    System.out.println(key + ": taken back " + request.id());
                }
            }
            if (wanted.isPresent()) {
                ask(key, wanted.get(), mark.get());
            }
        }

        /** Looks at every ticket that is approved, and at every one that something was asked for: what callbacks were lost does
         * not matter. */
        synchronized void settleAll() {
            var keys = new TreeSet<String>();
            for (var request : gp.accessRequests().search(search -> search.statuses(LIVE))) {
                ticketOf(request).ifPresent(keys::add);
            }
            var failed = new ArrayList<String>();
            try {
                keys.addAll(jira.approved());
            } catch (Exception error) {
                failed.add("the approved tickets: " + error.getMessage());
            }
            for (var key : keys) {
                try {
                    settle(key);
                } catch (Exception error) {
                    // One ticket that cannot be settled must not keep the access of others.
                    failed.add(key + ": " + error.getMessage());
                }
            }
            if (!failed.isEmpty()) {
                throw new IllegalStateException(String.join("; ", failed));
            }
        }

        /** Asks once for each approval: what was denied, has ended or was revoked by hand stays so. */
        private void ask(String key, Wanted wanted, String mark) {
            for (var request : gp.accessRequests().search(search -> search.account(wanted.account()))) {
                if (request.reason().equals(mark)) {
                    return;
                }
            }
            var request = gp.accessRequests().create(
                    ask -> ask.resource(wanted.resource()).actAs(wanted.account()).duration(duration).reason(mark),
                    CallOptions.NONE.idempotencyKey(once(mark + "\n" + wanted.account() + "\n" + wanted.resource())));
            System.out.println(key + ": asked for " + wanted.resource() + " (" + request.id() + ")");
        }

        /** An idempotency key made of the cause: a second receiver, or this one after a restart, makes the same. */
        private static String once(String cause) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
                return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            } catch (GeneralSecurityException error) {
                throw new IllegalStateException(error);
            }
        }

        private static Optional<String> ticketOf(AccessRequest request) {
            return Optional.of(REASON.matcher(request.reason())).filter(Matcher::matches).map(reason -> reason.group(1));
        }
    }
}
