package io.gatepass.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The native library. It is looked for where the property {@code gatepass.native} says, then in
 * {@code java.library.path}, then in the jar.
 */
final class Native {
    private static final String NAME = "gatepass_java";

    private Native() {}

    static {
        load();
    }

    static native byte[] open(String[] options);

    static native byte[] actingAs(long session, String account);

    static native void call(long session, long number, String operation, byte[] request, String[] options);

    static native byte[] pages(long session, String operation, byte[] request, String[] options);

    static native void next(long pages, long number);

    static native void release(long pages);

    static native void cancel(long number);

    static native int allowed(long session, byte[] account, byte[] resource);

    static native byte[] why(long session, String account, String resource);

    static native byte[] revision(long session);

    static native void close(long session, long number);

    static native byte[] take();

    static native boolean logLevel(String level);

    static native byte[] logs();

    static native byte[] verifyWebhook(
            String[] secrets, String id, String timestamp, String signature, byte[] body, long now, long toleranceNanos);

    static native byte[] verifyCheckpoint(String note, String key);

    static native byte[] verifyInclusion(String note, String key, long revision, byte[] leaf, byte[][] hashes);

    static native byte[] verifyConsistency(String older, String newer, String key, byte[][] hashes);

    static native byte[] verifyExport(String path, String key, String[] earlier);

    private static void load() {
        var told = System.getProperty("gatepass.native");
        if (told != null) {
            System.load(Path.of(told).toAbsolutePath().toString());
            return;
        }
        try {
            System.loadLibrary(NAME);
            return;
        } catch (UnsatisfiedLinkError absent) {
            // Then it is in the jar.
        }
        var platform = platform();
        var file = System.mapLibraryName(NAME);
        try (var in = Native.class.getResourceAsStream("/io/gatepass/native/" + platform + "/" + file)) {
            if (in == null) {
                throw new UnsatisfiedLinkError("gatepass has no native library for " + platform
                        + ": it is not in the jar, not in java.library.path, and the property gatepass.native names none");
            }
            System.load(extracted(in.readAllBytes(), file).toString());
        } catch (IOException error) {
            throw new UncheckedIOException("the native library could not be unpacked", error);
        }
    }

    /** {@code linux-amd64}, {@code linux-aarch64-musl}. */
    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        var libc = Files.exists(Path.of("/lib/ld-musl-" + machine() + ".so.1")) ? "-musl" : "";
        return system + "-" + System.getProperty("os.arch") + libc;
    }

    private static String machine() {
        var machine = System.getProperty("os.arch");
        return machine.equals("amd64") ? "x86_64" : machine;
    }

    /**
     * In a private folder named by its content, so that two versions never meet and one is written once. Whoever else may
     * write there could exchange the library before it is loaded: what is not this user's own and private is passed over.
     */
    private static Path extracted(byte[] library, String file) throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("gatepass-" + System.getProperty("user.name") + "-" + digest(library));
        var target = folder.resolve(file);
        var fresh = Files.createTempDirectory("gatepass-");
        var written = fresh.resolve(file);
        if (isPrivate(folder, fresh) && holds(target, library)) {
            Files.delete(fresh);
            return target;
        }
        Files.write(written, library);
        try {
            Files.move(fresh, folder);
            return target;
        } catch (IOException taken) {
            // Another process was first, or someone else's file stands there: this process uses its own.
            fresh.toFile().deleteOnExit();
            written.toFile().deleteOnExit();
            return written;
        }
    }

    private static boolean isPrivate(Path folder, Path own) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
                && Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                        .equals(PosixFilePermissions.fromString("rwx------"));
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
