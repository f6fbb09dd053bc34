package io.gatepass;

import static io.gatepass.Places.connect;
import static io.gatepass.Places.unique;
import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.model.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that need no connection. */
class VerifyTest {
    // A key made for this test.
    private static final String SECRET = secret((byte) 7);
    private static final String OTHER = secret((byte) 8);
    private static final Instant NOW = Instant.parse("2030-01-31T09:00:00Z");
    private static final byte[] BODY = "{\"verb\": \"role added\", \"note\": \"ü\"}".getBytes(StandardCharsets.UTF_8);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static String secret(byte value) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, value);
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    /** Headers as any implementation of Standard Webhooks makes them. */
    private static Map<String, String> signed(String secret, Instant at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            mac.update(("msg_1." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            var signature = Base64.getEncoder().encodeToString(mac.doFinal(body));
            return new HashMap<>(Map.of(
                    "Webhook-Id", "msg_1",
                    "Webhook-Timestamp", Long.toString(at.getEpochSecond()),
                    "Webhook-Signature", "v1," + signature));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String verify(byte[] body, Map<String, String> headers, List<String> secrets, Instant now) {
        var lower = new HashMap<String, String>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(), value));
        return Verify.webhook(body, lower::get, secrets, Clock.fixed(now, ZoneOffset.UTC), TOLERANCE);
    }

    @Test
    void aWebhooksMessage() {
        assertEquals("msg_1", verify(BODY, signed(SECRET, NOW, BODY), List.of(SECRET), NOW));
        assertEquals("msg_1", verify(BODY, signed(SECRET, NOW, BODY), List.of(OTHER, SECRET), NOW));
        assertEquals("msg_1", Verify.webhook(BODY, signed(SECRET, Instant.now(), BODY), SECRET));
        var later = Clock.fixed(NOW.plusSeconds(3600), ZoneOffset.UTC);
        var headers = new HashMap<String, String>();
        signed(SECRET, NOW, BODY).forEach((name, value) -> headers.put(name.toLowerCase(), value));
        assertEquals("msg_1", Verify.webhook(BODY, headers::get, List.of(SECRET), later, Duration.ofHours(2)));
    }

    @Test
    void aMessageThatMustNotBeBelieved() {
        var good = signed(SECRET, NOW, BODY);
        var otherId = new HashMap<>(good);
        otherId.put("Webhook-Id", "msg_2");
        var otherTime = new HashMap<>(good);
        otherTime.put("Webhook-Timestamp", Long.toString(NOW.getEpochSecond() + 1));
        for (var headers : List.of(signed(OTHER, NOW, BODY), otherId, otherTime, Map.<String, String>of())) {
            var error = assertThrows(UnauthenticatedException.class, () -> verify(BODY, headers, List.of(SECRET), NOW));
            assertFalse(error.toString().contains(SECRET));
        }
        assertThrows(UnauthenticatedException.class, () -> verify("{}".getBytes(), good, List.of(SECRET), NOW));
        for (long seconds : new long[] {360, -360}) {
            assertThrows(UnauthenticatedException.class, () -> verify(BODY, good, List.of(SECRET), NOW.plusSeconds(seconds)));
        }
    }

    @Test
    void whatIsNoSecret() {
        var good = signed(SECRET, NOW, BODY);
        for (var secrets : List.of(List.of("whsec_"), List.of("whsec_short"), List.<String>of())) {
            assertThrows(InvalidException.class, () -> verify(BODY, good, secrets, NOW));
        }
        var negative = assertThrows(
                InvalidException.class,
                () -> Verify.webhook(BODY, good::get, List.of(SECRET), Clock.systemUTC(), Duration.ofSeconds(-1)));
        assertEquals("tolerance", negative.field().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void aWebhookShowsItsSecretOnce(String place) throws Exception {
        try (var gp = connect(place)) {
            var made = gp.webhooks().createResponse(
                    Webhook.builder().url("https://hooks.example.com/gatepass").kinds(List.of("role")).build());
            assertFalse(made.toString().contains(made.secret()));
            assertEquals("msg_1", verify(BODY, signed(made.secret(), NOW, BODY), List.of(made.secret()), NOW));
            assertEquals(made.webhook(), gp.webhooks().get(made.webhook()));
            assertEquals(List.of(), gp.webhooks().deliveries(made.webhook().id()).toList());
            gp.webhooks().delete(made.webhook());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "server"})
    void proofsOfTheAuditTrail(String place) throws Exception {
        try (var gp = connect(place)) {
            gp.roles().create(Role.builder().name(unique("r")).build());
            var key = gp.audit().verifierKey();
            var older = gp.audit().checkpoint();
            assertEquals(new Verify.Checkpoint(older.origin(), older.size(), older.root()), Verify.checkpoint(older.note(), key));
            gp.roles().create(Role.builder().name(unique("r")).build());
            var newer = gp.audit().checkpoint();
            assertTrue(newer.size() > older.size());

            var proof = gp.audit().inclusionProof(of -> of.revision(older.size()).size(newer.size()));
            Verify.inclusion(proof, newer, key);
            var consistent = gp.audit().consistencyProof(of -> of.oldSize(older.size()).newSize(newer.size()));
            Verify.consistency(consistent, older, newer, key);
            var zeros = Bytes.of(new byte[32]);
            assertThrows(CorruptException.class, () -> Verify.inclusion(proof.toBuilder().leaf(zeros).build(), newer, key));
            assertThrows(CorruptException.class, () -> Verify.inclusion(proof, older, key));
            var wrong = consistent.toBuilder().hashes(Collections.nCopies(consistent.hashes().size(), zeros)).build();
            assertThrows(CorruptException.class, () -> Verify.consistency(wrong, older, newer, key));
            assertThrows(InvalidException.class, () -> Verify.checkpoint("no note", key));
            assertThrows(InvalidException.class, () -> Verify.checkpoint(newer.note(), "no key"));
            try (var other = Gatepass.connect("memory:")) {
                var foreign = other.audit().verifierKey();
                assertThrows(CorruptException.class, () -> Verify.checkpoint(newer.note(), foreign));
            }
            assertEquals(newer.size(), gp.audit().export(of -> of.size(newer.size())).stream().count());
        }
    }

    @Test
    void anExportedFile() throws Exception {
        var folder = Places.temporary();
        var store = "sqlite:" + folder.resolve("a.db");
        var file = folder.resolve("trail.jsonl");
        String key;
        CheckpointResponse earlier;
        try (var gp = Gatepass.connect(store)) {
            gp.roles().create(Role.builder().name("r").build());
            key = gp.audit().verifierKey();
            earlier = gp.audit().checkpoint();
            gp.roles().create(Role.builder().name("s").build());
        }
        var export = new ProcessBuilder(Dev.binary(), "audit", "export", "--to", file.toString()).redirectErrorStream(true);
        export.environment().put("GATEPASS_URL", store);
        var process = export.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);

        var report = Verify.export(file, key, List.of(earlier.note()));
        assertEquals(earlier.size() + 1, report.size());
        assertEquals(List.of(earlier.size()), report.agreed());
        assertEquals(key, report.key());
        assertFalse(Verify.export(file, "", List.of()).notExcluded().isEmpty());
        var lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
        assertThrows(CorruptException.class, () -> Verify.export(file, "", List.of()));
        var nowhere = assertThrows(InvalidException.class, () -> Verify.export(folder.resolve("nowhere"), "", List.of()));
        assertEquals("path", nowhere.field().orElseThrow());
    }
}
