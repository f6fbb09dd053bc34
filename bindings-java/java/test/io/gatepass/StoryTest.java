package io.gatepass;

import static io.gatepass.Places.connect;
import static io.gatepass.Places.unique;
import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.model.*;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One story through all layers, at every place that answers calls. */
class StoryTest {
    static Postgres postgres(String env) {
        return Postgres.builder()
                .name(unique("orders")).hostname("db1").username("app").password("s3cret").database("orders").port(5432)
                .tags(Map.of("env", env))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void theStory(String place) throws Exception {
        try (var gp = connect(place)) {
            var env = unique("env");
            var email = unique("alice") + "@example.com";
            Postgres orders = gp.resources().create(postgres(env));
            assertTrue(orders.id().startsWith("rs-"));
            assertEquals(Map.of("env", env), orders.tags());
            User alice = gp.accounts().create(User.builder().email(email).firstName("Alice").lastName("Ames").build());
            assertNotNull(alice.createdAt());
            Role role = gp.roles().create(Role.builder().name(unique("developers")).accessRules(AccessRule.tag("env", env)).build());
            assertEquals(AccessRules.of(AccessRule.tag("env", env)), role.accessRules());
            assertFalse(gp.check(alice, orders).allowed());

            // By entity, by name and by email; the answer is the link itself.
            var link = gp.accountAttachments().create(AccountAttachment.builder().account(email).role(role).build());
            assertEquals(List.of(alice.id(), role.id()), List.of(link.accountId(), link.roleId()));
            var answer = gp.check(email, orders.name());
            assertTrue(answer.allowed() && answer.revision() > 0 && answer.allowedUntil() == null);
            assertTrue(gp.isAllowed(alice.id(), orders.id()));
            assertEquals(LinkKind.ACCOUNT, gp.explain(email, orders.id()).chain().get(0).kind());

            var renamed = gp.roles().modify(role.id(), current -> current.toBuilder().name(current.name() + "!").build());
            assertEquals(role.toBuilder().name(role.name() + "!").build(), renamed);
            assertEquals(renamed, gp.roles().get(role.id()));

            gp.accountAttachments().delete(link.id());
            assertFalse(gp.check(alice, orders).allowed());
            // The smallest set that is missing: a grant alone would do.
            assertEquals(List.of(MissingFactKind.GRANT), gp.explain(email, orders.id()).missing().stream().map(MissingFact::kind).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void listsPageByThemselves(String place) throws Exception {
        try (var gp = connect(place)) {
            var tag = unique("tag");
            var made = new HashSet<String>();
            for (int index = 0; index < 7; index++) {
                made.add(gp.roles().create(Role.builder().name(unique("r")).tags(Map.of("t", tag)).build()).id());
            }
            var found = gp.roles().list(Filter.of("tag:t=?", tag), CallOptions.NONE.pageSize(2));
            assertEquals(List.of(2, 2, 2, 1), found.pages().map(List::size).toList());
            assertEquals(made, found.stream().map(Role::id).collect(Collectors.toSet()));
            var seen = new ArrayList<String>();
            for (var role : found) {
                seen.add(role.id());
            }
            assertEquals(7, seen.size());
            assertEquals(List.of(), gp.roles().list("name:none").toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void manyFuturesAtOnce(String place) throws Exception {
        try (var gp = connect(place)) {
            var futures = new ArrayList<CompletableFuture<Role>>();
            for (int index = 0; index < 40; index++) {
                futures.add(gp.roles().createAsync(Role.builder().name(unique("many")).build(), CallOptions.NONE));
            }
            assertEquals(40, futures.stream().map(CompletableFuture::join).map(Role::id).distinct().count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void aKeyThatIsShownOnce(String place) throws Exception {
        try (var gp = connect(place)) {
            var token = Token.builder().name(unique("key")).accountType("api").permissions(List.of("role:list")).duration(Duration.ofHours(1)).build();
            var answer = gp.accounts().createResponse(token);
            assertFalse(answer.secretKey().isEmpty());
            assertEquals(List.of("role:list"), ((Token) answer.account()).permissions());
            assertFalse(answer.toString().contains(answer.secretKey()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void revisionsAndIdempotency(String place) throws Exception {
        try (var gp = connect(place)) {
            var once = CallOptions.NONE.idempotencyKey(unique("key"));
            var role = Role.builder().name(unique("once")).build();
            var first = gp.roles().create(role, once);
            assertEquals(first, gp.roles().create(role, once));
            var other = Role.builder().name(unique("other")).build();
            assertThrows(IdempotencyMismatchException.class, () -> gp.roles().create(other, once));
            var old = gp.revision().orElseThrow();
            gp.roles().modify(first.id(), current -> current.toBuilder().tags(Map.of("x", "1")).build());
            assertThrows(RevisionMismatchException.class, () -> gp.roles().update(first, CallOptions.NONE.ifRevision(old)));
            var now = CallOptions.NONE.atLeastRevision(gp.revision().orElseThrow());
            assertEquals(Map.of("x", "1"), gp.with(now).roles().get(first.id()).tags());
        }
    }

    @Test
    void grantsEndWhenTheClockSaysSo() {
        try (var gp = Gatepass.connect("memory:")) {
            var alice = gp.accounts().create(User.builder().email("a@example.com").firstName("A").lastName("B").build());
            var db = gp.resources().create(SSH.builder().name("s").hostname("h").username("u").port(22).build());
            var now = gp.testing().setClock(Instant.parse("2040-01-01T09:00:00Z"));
            var until = now.plus(Duration.ofMinutes(30));
            var grant = gp.accountGrants().create(AccountGrant.builder().account(alice).resource("s").startFrom(now).validUntil(until).build());
            assertEquals(until, grant.validUntil());
            assertEquals(until, gp.check(alice, db).allowedUntil());
            assertTrue(gp.check("a@example.com", "s", until.minusSeconds(1)).allowed());
            assertFalse(gp.check("a@example.com", "s", until).allowed());
            assertFalse(gp.explain("a@example.com", "s", until).missing().isEmpty());
            gp.grants().extend(grant.id(), extend -> extend.by(Duration.ofMinutes(15)));
            gp.testing().advanceClock(Duration.ofMinutes(45));
            assertFalse(gp.isAllowed(alice.id(), db.id()));
        }
    }

    @Test
    void whatThereWas() {
        try (var gp = Gatepass.connect("memory:")) {
            var now = gp.testing().setClock(Instant.parse("2040-01-01T09:00:00Z"));
            var role = gp.roles().create(Role.builder().name("before").build());
            gp.testing().advanceClock(Duration.ofHours(1));
            gp.roles().modify(role.id(), current -> current.toBuilder().name("after").build());
            assertEquals("before", gp.at(now).roles().get(role).name());
            assertEquals(List.of("before"), gp.at(now).roles().list().stream().map(Role::name).toList());
            assertEquals("after", gp.roles().get(role).name());
        }
    }
}
