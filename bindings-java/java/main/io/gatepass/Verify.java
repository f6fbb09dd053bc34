package io.gatepass;

import io.gatepass.internal.Verification;
import io.gatepass.model.CheckpointResponse;
import io.gatepass.model.ConsistencyProofResponse;
import io.gatepass.model.InclusionProofResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Checks that need no connection: of what a webhook received, and of the audit trail. They return where what they check
 * holds, and throw where it does not.
 */
public final class Verify {
    // As long as a message may be under way.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private Verify() {}

    /**
     * What a checkpoint says: so many records of this log hash to this root.
     *
     * @param origin which log
     * @param size how many records it has
     * @param root the root of the tree over them (RFC 6962, 2.1)
     */
    public record Checkpoint(String origin, long size, Bytes root) {}

    /**
     * What was found of an exported file.
     *
     * @param origin which log
     * @param size how many records it has; all of them are whole
     * @param root the root of the tree over them, in hexadecimal
     * @param key the key that signed its checkpoint
     * @param erased how many states were erased (RULES 6.7)
     * @param agreed the sizes of the earlier checkpoints, all of which agree
     * @param notExcluded what cannot be excluded all the same, each a sentence
     */
    public record ExportReport(
            String origin, long size, String root, String key, long erased, List<Long> agreed, List<String> notExcluded) {
        /** Copies its lists. */
        public ExportReport {
            agreed = List.copyOf(agreed);
            notExcluded = List.copyOf(notExcluded);
        }
    }

    /**
     * Verifies that a webhook's message is from who has the secret, is what was sent, and was sent within 5 minutes.
     *
     * @param body what was received, byte for byte
     * @param header gives a header by its name, which is in lower case, or null: {@code request.getHeaders()::getFirst}
     * @param secret the secret
     * @return the message's id: a message that was verified may come again, and its id tells
     * @throws UnauthenticatedException for what must not be believed
     * @throws InvalidException for a secret that is none
     */
    public static String webhook(byte[] body, UnaryOperator<String> header, String secret) {
        return webhook(body, header, List.of(secret), Clock.systemUTC(), TOLERANCE);
    }

    /**
     * The same with one of several secrets, while they are changed, by a clock, and within a tolerance.
     *
     * @param body what was received, byte for byte
     * @param header gives a header by its name, or null
     * @param secrets the secrets, any of which may have signed
     * @param clock says what time it is
     * @param tolerance how long ago it may have been sent, and how far the clocks may differ
     * @return the message's id
     */
    public static String webhook(
            byte[] body, UnaryOperator<String> header, List<String> secrets, Clock clock, Duration tolerance) {
        var id = given(header, "webhook-id");
        var now = clock.instant().getEpochSecond();
        var timestamp = given(header, "webhook-timestamp");
        Verification.webhook(
                secrets, id, timestamp, given(header, "webhook-signature"), body, now, tolerance.toNanos());
        return id;
    }

    /**
     * Verifies a webhook's message whose headers are in a map, by names in whatever case.
     *
     * @param body what was received, byte for byte
     * @param headers names and values
     * @param secret the secret
     * @return the message's id
     */
    public static String webhook(byte[] body, Map<String, String> headers, String secret) {
        return webhook(body, name -> ignoringCase(headers, name), secret);
    }

    private static String ignoringCase(Map<String, String> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey() != null && header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String given(UnaryOperator<String> header, String name) {
        var value = header.apply(name);
        return value == null ? "" : value;
    }

    /**
     * Verifies that this key signed the checkpoint.
     *
     * @param note the signed checkpoint: {@code gp.audit().checkpoint().note()}
     * @param key the verifier's key, got by another way than the checkpoint
     * @return what it says
     * @throws CorruptException for a signature that does not hold
     */
    public static Checkpoint checkpoint(String note, String key) {
        return Verification.checkpoint(note, key);
    }

    /**
     * Verifies that the record the proof is of is in the log of a signed checkpoint.
     *
     * @param proof the proof
     * @param checkpoint the checkpoint
     * @param key the verifier's key
     * @throws CorruptException where it is not
     */
    public static void inclusion(InclusionProofResponse proof, CheckpointResponse checkpoint, String key) {
        Verification.inclusion(checkpoint.note(), key, proof.revision(), proof.leaf(), proof.hashes());
    }

    /**
     * Verifies that the log of a signed checkpoint goes on from that of an older one.
     *
     * @param proof the proof
     * @param older the older checkpoint
     * @param newer the newer one
     * @param key the verifier's key
     * @throws CorruptException where it does not
     */
    public static void consistency(
            ConsistencyProofResponse proof, CheckpointResponse older, CheckpointResponse newer, String key) {
        Verification.consistency(older.note(), newer.note(), key, proof.hashes());
    }

    /**
     * Verifies a file that {@code gatepass audit export} wrote: that its records are those of its checkpoint and of every
     * earlier one given, and signed by the key that is expected.
     *
     * @param file the file
     * @param key the key that is expected; empty where any will do
     * @param earlier signed checkpoints that were kept
     * @return what was found
     * @throws CorruptException naming the first record that is wrong
     */
    public static ExportReport export(Path file, String key, List<String> earlier) {
        return Verification.export(file.toString(), key, earlier);
    }
}
