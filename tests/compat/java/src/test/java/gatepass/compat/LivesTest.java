package gatepass.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Follows an entity of every access service: made, read, listed by its fields, changed, deleted, as it was at each of
 * these instants, and in its history with the activity behind each line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivesTest {
    private static final String RULES = "[{\"type\":\"postgres\",\"tags\":{\"env\":\"prod\"}}]";

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

    /** A new entity's fields; what it refers to is made. */
    private interface Made {
        Map<String, Object> fields(String name) throws Exception;
    }

    /**
     * One service: its name, the field of its list's response, the field of an entity, the member where it comes in
     * kinds (else empty), how it is made and changed (null without an update), what its list is filtered by.
     */
    private record Life(
            String service,
            String entries,
            String entity,
            String kind,
            Made made,
            Consumer<JsonObject> change,
            List<String> filters) {
        Map<String, Object> wrapped(Object fields) {
            return Map.of(entity, kind.isEmpty() ? fields : Map.of(kind, fields));
        }

        JsonObject unwrapped(JsonObject value) {
            return kind.isEmpty() ? value : value.getAsJsonObject(kind);
        }

        JsonObject in(JsonObject answer) {
            return unwrapped(answer.getAsJsonObject(entity));
        }
    }

    private String create(String service, String entity, String kind, Map<String, Object> fields) throws Exception {
        Life life = new Life(service, "", entity, kind, null, null, List.of());
        return life.in(client.call(service + ".Create", life.wrapped(fields))).get("id").getAsString();
    }

    private static Map<String, Object> person(String name) {
        return Map.of("email", name + "@example.com", "first_name", "Ada", "last_name", "Löfgren");
    }

    private static Map<String, Object> postgres(String name) {
        Map<String, Object> fields = new HashMap<>();
        fields.putAll(Map.of("name", name, "hostname", "db", "port", 5432, "username", "app"));
        fields.putAll(Map.of("password", "hunter2", "database", "orders"));
        return fields;
    }

    private String user(String name) throws Exception {
        return create("Accounts", "account", "user", person(name));
    }

    private String role(String name) throws Exception {
        return create("Roles", "role", "", Map.of("name", name));
    }

    private String group(String name) throws Exception {
        return create("Groups", "group", "", Map.of("name", name));
    }

    private static void describe(JsonObject entity) {
        entity.addProperty("description", "changed");
    }

    private static void tag(JsonObject entity) {
        entity.add("tags", JsonParser.parseString("{\"pairs\":[{\"name\":\"changed\",\"value\":\"yes\"}]}"));
    }

    private List<Life> lives() {
        Consumer<JsonObject> described = LivesTest::describe;
        Consumer<JsonObject> tagged = LivesTest::tag;
        return List.of(
                new Life("Accounts", "accounts", "account", "user", LivesTest::person, tagged,
                        List.of("email", "first_name", "last_name")),
                new Life("Accounts", "accounts", "account", "service", name -> Map.of("name", name), tagged,
                        List.of("name")),
                new Life("Roles", "roles", "role", "", name -> Map.of("name", name, "access_rules", RULES), tagged,
                        List.of("name")),
                new Life("AccountAttachments", "account_attachments", "account_attachment", "",
                        name -> Map.of("account_id", user(name), "role_id", role(name)), null,
                        List.of("account_id", "role_id")),
                new Life("Groups", "groups", "group", "", name -> Map.of("name", name, "description", "before"),
                        described, List.of("name", "description")),
                new Life("AccountsGroups", "account_groups", "account_group", "",
                        name -> Map.of("account_id", user(name), "group_id", group(name)), null,
                        List.of("account_id", "group_id")),
                new Life("GroupsRoles", "groups_roles", "group_role", "",
                        name -> Map.of("group_id", group(name), "role_id", role(name)), null,
                        List.of("group_id", "role_id")),
                new Life("Resources", "resources", "resource", "postgres", LivesTest::postgres, tagged,
                        List.of("name", "hostname", "username", "port")),
                new Life("AccountGrants", "account_grants", "account_grant", "", this::grant, null,
                        List.of("account_id", "resource_id")),
                new Life("ApprovalWorkflows", "approval_workflows", "approval_workflow", "", this::manual, described,
                        List.of("name", "approval_mode")),
                new Life("Workflows", "workflows", "workflow", "",
                        name -> Map.of("name", name, "weight", 7, "access_rules", RULES), described,
                        List.of("name", "weight")),
                new Life("WorkflowRoles", "workflow_role", "workflow_role", "",
                        name -> Map.of("workflow_id", create("Workflows", "workflow", "", Map.of("name", name)),
                                "role_id", role(name)),
                        null, List.of("workflow_id", "role_id")));
    }

    private Map<String, Object> grant(String name) throws Exception {
        String resource = create("Resources", "resource", "postgres", postgres(name));
        String end = Instant.now().plus(Duration.ofHours(1)).toString();
        return Map.of("account_id", user(name), "resource_id", resource, "valid_until", end);
    }

    private Map<String, Object> manual(String name) throws Exception {
        Object approvers = List.of(Map.of("account_id", user(name)), Map.of("role_id", role(name)));
        Object steps = List.of(Map.of("quantifier", "any", "approvers", approvers));
        return Map.of("name", name, "approval_mode", "manual", "approval_workflow_steps", steps);
    }

    @TestFactory
    Stream<DynamicTest> everyAccessService() {
        return lives().stream()
                .map(life -> DynamicTest.dynamicTest(life.service + life.kind, () -> live(life)));
    }

    private JsonObject get(Life life, String id, Map<String, Object> meta) throws Exception {
        return life.in(client.call(life.service + ".Get", Map.of("id", id, "meta", meta)));
    }

    private void gone(Life life, String id, Map<String, Object> meta) {
        StatusRuntimeException refusal =
                assertThrows(StatusRuntimeException.class, () -> get(life, id, meta), life.service);
        assertEquals(Code.NOT_FOUND, refusal.getStatus().getCode());
    }

    private static Map<String, Object> at(Instant instant) {
        return Map.of("snapshot_at", instant.toString());
    }

    private void live(Life life) throws Exception {
        Instant before = Instant.now();
        String name = "life-" + life.service.toLowerCase() + life.kind;
        JsonObject made =
                life.in(client.call(life.service + ".Create", life.wrapped(life.made.fields(name))));
        Instant afterCreate = Instant.now();
        String id = made.get("id").getAsString();
        assertEquals(made, get(life, id, Map.of()));
        StringBuilder filter = new StringBuilder("id:" + id);
        for (String field : life.filters) {
            filter.append(' ').append(field).append(':').append(made.get(field).getAsString());
        }
        List<JsonObject> listed = client.list(life.service + ".List", life.entries, filter.toString(), 10);
        assertEquals(List.of(made), listed.stream().map(life::unwrapped).toList(), filter.toString());

        List<JsonObject> states = new ArrayList<>(List.of(made));
        if (life.change != null) {
            JsonObject changed = get(life, id, Map.of());
            life.change.accept(changed);
            Map<String, Object> request = new HashMap<>(life.wrapped(changed));
            // Of workflows the entity alone says which it is.
            if (!life.service.endsWith("Workflows")) {
                request.put("id", id);
            }
            assertEquals(changed, life.in(client.call(life.service + ".Update", request)));
            assertFalse(changed.equals(made));
            states.add(changed);
        }
        Instant afterUpdate = Instant.now();
        client.call(life.service + ".Delete", Map.of("id", id));
        JsonObject last = states.get(states.size() - 1);
        gone(life, id, Map.of());
        assertEquals(made, get(life, id, at(afterCreate)));
        assertEquals(last, get(life, id, at(afterUpdate)));
        gone(life, id, at(before));
        gone(life, id, at(Instant.now()));
        states.add(last);
        history(life, id, states);
    }

    /** One line for each state, the last of which a deletion ended, and an activity behind each. */
    private void history(Life life, String id, List<JsonObject> states) throws Exception {
        List<JsonObject> lines = client.list(life.service + "History.List", "history", "id:" + id, 2);
        assertEquals(states, lines.stream().map(life::in).toList());
        for (int place = 0; place < lines.size(); place++) {
            JsonObject line = lines.get(place);
            boolean deleted = line.get("deleted_at") != null && !line.get("deleted_at").isJsonNull();
            assertEquals(place == lines.size() - 1, deleted, "line " + place);
            JsonObject request = new JsonObject();
            request.add("id", line.get("activity_id"));
            JsonObject activity = client.call("Activities.Get", request).getAsJsonObject("activity");
            assertEquals(line.get("timestamp"), activity.get("completed_at"));
            assertFalse(activity.get("verb").getAsString().isEmpty());
            assertNotNull(activity.get("actor"), "somebody did it");
            JsonArray entities = activity.getAsJsonArray("entities");
            assertFalse(entities.isEmpty(), "to something");
        }
    }
}
