package io.gatepass.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

    static native void call(long session, long number, String operation, byte[] request, String[] options);

    static native byte[] pages(long session, String operation, byte[] request, String[] options);

    static native void next(long pages, long number);

    static native void release(long pages);

    static native void cancel(long number);

    static native int allowed(long session, String account, String resource);

    static native byte[] why(long session, String account, String resource);

    static native byte[] revision(long session);

    static native void close(long session, long number);

    static native byte[] take();

    static native boolean logLevel(String level);

    static native byte[] logs();

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

    private static String platform() {
        return System.getProperty("os.name").toLowerCase().split(" ")[0] + "-" + System.getProperty("os.arch");
    }

    /** In a private folder named by its content, so that two versions never meet and one is written once. */
    private static Path extracted(byte[] library, String file) throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("gatepass-" + System.getProperty("user.name") + "-" + digest(library));
        var target = folder.resolve(file);
        if (Files.isRegularFile(target) && java.util.Arrays.equals(Files.readAllBytes(target), library)) {
            return target;
        }
        var fresh = Files.createTempDirectory("gatepass-");
        Files.write(fresh.resolve(file), library);
        try {
            Files.move(fresh, folder);
            return target;
        } catch (IOException taken) {
            // Another process was first, or someone else's file stands there: this process uses its own.
            return fresh.resolve(file);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
