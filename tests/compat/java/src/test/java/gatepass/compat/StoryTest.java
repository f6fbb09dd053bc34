package gatepass.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.rpc.ErrorInfo;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A client made from grpc-java, protobuf-java and the proto files. It is not StrongDM's SDK for Java: it holds that
 * another implementation of gRPC and protobuf than ours is understood, and signs as documented.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
    private Server server;
    private Client client;

    @BeforeAll
    void start() throws Exception {
        server = new Server();
        client = new Client(server);
    }

    @AfterAll
    void stop() throws Exception {
        client.close();
        server.close();
    }

    private JsonObject role(String name, String rules) throws Exception {
        Object role = Map.of("name", name, "access_rules", rules);
        return client.call("Roles.Create", Map.of("role", role)).getAsJsonObject("role");
    }

    private JsonObject user(String email) throws Exception {
        Object user = Map.of("email", email, "first_name", "Ada", "last_name", "Löfgren");
        JsonObject answer = client.call("Accounts.Create", Map.of("account", Map.of("user", user)));
        return answer.getAsJsonObject("account").getAsJsonObject("user");
    }

    private JsonObject postgres(String name, String environment) throws Exception {
        Map<String, Object> postgres = new HashMap<>();
        postgres.putAll(Map.of("name", name, "hostname", "db", "port", 5432, "username", "app"));
        postgres.putAll(Map.of("password", "hunter2", "database", "orders"));
        postgres.put("tags", Map.of("pairs", List.of(Map.of("name", "env", "value", environment))));
        JsonObject answer = client.call("Resources.Create", Map.of("resource", Map.of("postgres", postgres)));
        return answer.getAsJsonObject("resource").getAsJsonObject("postgres");
    }

    private static String id(JsonObject entity) {
        return entity == null ? "" : entity.get("id").getAsString();
    }

    private static String path(JsonObject resource, JsonObject role, JsonObject grant) {
        return id(resource) + " " + id(role) + " " + id(grant);
    }

    private List<JsonObject> rows(JsonObject account) throws Exception {
        return client.list("AccountResources.List", "account_resources", "account_id:" + id(account), 25);
    }

    private List<String> reach(JsonObject account) throws Exception {
        List<String> paths = new ArrayList<>();
        for (JsonObject row : rows(account)) {
            paths.add(row.get("resource_id").getAsString() + " " + row.get("role_id").getAsString() + " "
                    + row.get("account_grant_id").getAsString());
        }
        return paths.stream().sorted().toList();
    }

    @Test
    void aRuleReachesWhatHasItsTagsAndASuspendedUserNothing() throws Exception {
        JsonObject role = role("by tag", "[{\"type\":\"postgres\",\"tags\":{\"env\":\"java\"}}]");
        JsonObject user = user("rule@example.com");
        Object link = Map.of("account_id", id(user), "role_id", id(role));
        client.call("AccountAttachments.Create", Map.of("account_attachment", link));
        assertEquals(List.of(), reach(user));
        JsonObject orders = postgres("by tag", "java");
        assertEquals("", orders.get("password").getAsString(), "a password came back");
        postgres("by no tag", "test");
        assertEquals(List.of(path(orders, role, null)), reach(user));
        for (String level : List.of("suspended", "user")) {
            JsonObject account = client.call("Accounts.Get", Map.of("id", id(user))).getAsJsonObject("account");
            account.getAsJsonObject("user").addProperty("permission_levelRW", level);
            client.call("Accounts.Update", Map.of("id", id(user), "account", account));
            assertEquals(level.equals("user") ? List.of(path(orders, role, null)) : List.of(), reach(user), level);
        }
    }

    @Test
    void grantsBeginAndEnd() throws Exception {
        JsonObject user = user("grant@example.com");
        JsonObject now = postgres("granted now", "none");
        JsonObject later = postgres("granted later", "none");
        Instant start = Instant.now().plus(Duration.ofHours(24));
        Map<String, Object> wish = new HashMap<>();
        wish.putAll(Map.of("account_id", id(user), "resource_id", id(now), "valid_until", start.toString()));
        JsonObject grant = client.call("AccountGrants.Create", Map.of("account_grant", wish))
                .getAsJsonObject("account_grant");
        wish.putAll(Map.of("resource_id", id(later), "start_from", start.toString()));
        wish.put("valid_until", start.plus(Duration.ofHours(8)).toString());
        client.call("AccountGrants.Create", Map.of("account_grant", wish));
        assertEquals(List.of(path(now, null, grant)), reach(user));
        assertNotNull(rows(user).get(0).get("expires_at"), "what is granted ends");
        client.call("AccountGrants.Delete", Map.of("id", id(grant)));
        assertEquals(List.of(), reach(user));
    }

    @Test
    void filtersAndPages() throws Exception {
        for (String name : List.of("paged 1", "paged 2", "paged é")) {
            role(name, "");
        }
        assertEquals(3, client.list("Roles.List", "roles", "name:paged*", 1).size());
        assertEquals(client.list("Groups.List", "groups", "", 100), client.list("Groups.List", "groups", "", 1));
        List<JsonObject> one = client.list("Roles.List", "roles", "name:\"paged é\"", 5);
        assertEquals(List.of("paged é"), one.stream().map(role -> role.get("name").getAsString()).toList());
    }

    /** A refusal with this code that names the thing, in the status and in the details of its trailer alike. */
    private void refused(Client caller, Code code, String names, String method, Object request) throws Exception {
        StatusRuntimeException refusal =
                assertThrows(StatusRuntimeException.class, () -> caller.call(method, request), method);
        assertEquals(code, refusal.getStatus().getCode(), refusal.getMessage());
        com.google.rpc.Status whole = StatusProto.fromThrowable(refusal);
        assertNotNull(whole, "no google.rpc.Status came along");
        assertEquals(code.value(), whole.getCode());
        assertEquals(refusal.getStatus().getDescription(), whole.getMessage());
        assertTrue(whole.getMessage().contains(names), whole.getMessage());
        assertTrue(whole.getDetailsList().stream().anyMatch(detail -> detail.is(ErrorInfo.class)), "no reason");
    }

    @Test
    void refusals() throws Exception {
        refused(client, Code.INVALID_ARGUMENT, "colour", "Roles.List", Map.of("filter", "colour:red"));
        Object bad = Map.of("name", "bad", "access_rules", "[{}]");
        refused(client, Code.INVALID_ARGUMENT, "access_rules", "Roles.Create", Map.of("role", bad));
        refused(client, Code.INVALID_ARGUMENT, "name", "Roles.Create", Map.of("role", Map.of()));
        refused(client, Code.NOT_FOUND, "r-0000000000000001", "Roles.Get", Map.of("id", "r-0000000000000001"));
        role("taken", "");
        refused(client, Code.ALREADY_EXISTS, "taken", "Roles.Create", Map.of("role", Map.of("name", "taken")));
    }

    @Test
    void whoIsLetIn() throws Exception {
        String wrong = Base64.getEncoder().encodeToString(new byte[32]);
        refused(client.withSecret(wrong), Code.UNAUTHENTICATED, "signature", "Roles.List", Map.of());
        Client unknown = client.withAccessKey("auth-0000000000000000");
        refused(unknown, Code.UNAUTHENTICATED, "signature", "Roles.List", Map.of());
        Object token = Map.of("name", "reader", "account_type", "api", "permissions", List.of("role:list"));
        JsonObject made = client.call("Accounts.Create", Map.of("account", Map.of("token", token)));
        String secret = made.get("secret_key").getAsString();
        Client reader = client.as(made.get("access_key").getAsString(), secret);
        reader.call("Roles.List", Map.of());
        Object role = Map.of("role", Map.of("name", "no"));
        refused(reader, Code.PERMISSION_DENIED, "role:create", "Roles.Create", role);
        String id = id(made.getAsJsonObject("account").getAsJsonObject("token"));
        JsonObject again = client.call("Accounts.Get", Map.of("id", id));
        assertFalse(again.toString().contains(secret), "a secret key came back a second time");
    }
}
