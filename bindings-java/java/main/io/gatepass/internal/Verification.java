package io.gatepass.internal;

import io.gatepass.Bytes;
import io.gatepass.Verify;
import java.util.ArrayList;
import java.util.List;

/** Checks that need no connection, as the native library answers them; {@code verify.rs} has the same numbers. */
public final class Verification {
    private Verification() {}

    /** Of a webhook. Less than 0 is the system's clock. */
    public static void webhook(
            List<String> secrets, String id, String timestamp, String signature, byte[] body, long now, long toleranceNanos) {
        found(Native.verifyWebhook(
                secrets.toArray(String[]::new), id, timestamp, signature, body, now, toleranceNanos));
    }

    /** Of a checkpoint's signature. @param note it @param key whose @return what it says */
    public static Verify.Checkpoint checkpoint(String note, String key) {
        var in = found(Native.verifyCheckpoint(note, key));
        String origin = "";
        long size = 0;
        Bytes root = Bytes.EMPTY;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> origin = in.text();
                case 2 -> size = in.integer();
                case 3 -> root = in.bytes();
                default -> in.skip();
            }
        }
        return new Verify.Checkpoint(origin, size, root);
    }

    /** That a record is in a log. */
    public static void inclusion(String note, String key, long revision, Bytes leaf, List<Bytes> hashes) {
        found(Native.verifyInclusion(note, key, revision, leaf.toArray(), arrays(hashes)));
    }

    /** That a log goes on from an older one. */
    public static void consistency(String older, String newer, String key, List<Bytes> hashes) {
        found(Native.verifyConsistency(older, newer, key, arrays(hashes)));
    }

    /** Of an exported file. @param key empty for none */
    public static Verify.ExportReport export(String path, String key, List<String> earlier) {
        var in = found(Native.verifyExport(path, key, earlier.toArray(String[]::new)));
        String[] texts = {"", "", "", "", ""};
        long size = 0;
        long erased = 0;
        var agreed = new ArrayList<Long>();
        var notExcluded = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1, 3, 4 -> texts[in.number()] = in.text();
                case 2 -> size = in.integer();
                case 5 -> erased = in.integer();
                case 6 -> agreed.add(in.integer());
                case 7 -> notExcluded.add(in.text());
                default -> in.skip();
            }
        }
        return new Verify.ExportReport(texts[1], size, texts[3], texts[4], erased, agreed, notExcluded);
    }

    private static byte[][] arrays(List<Bytes> hashes) {
        return hashes.stream().map(Bytes::toArray).toArray(byte[][]::new);
    }

    /** What was found; throws what a failed check says. */
    private static Reader found(byte[] outcome) {
        return new Reader(Outcome.read(outcome, 0).body());
    }
}
