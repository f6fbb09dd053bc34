package gatepass.compat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One running `gatepass dev` with its first key; anything but a clean exit when it is closed is an error. */
final class Server implements AutoCloseable {
    private static final int READY_SECONDS = 60;
    private static final int STOPPED_SECONDS = 15;

    final String address;
    final String accessKey;
    final String secretKey;
    private final Process process;
    private final Path log;

    Server() throws Exception {
        String binary = System.getenv("GATEPASS_BIN");
        if (binary == null) {
            throw new IllegalStateException("GATEPASS_BIN is not set; start this with tests/compat/run");
        }
        Path folder = Files.createTempDirectory("gatepass-compat-");
        Path ready = folder.resolve("ready.json");
        log = folder.resolve("server.log");
        ProcessBuilder builder =
                new ProcessBuilder(binary, "dev", "--listen", "127.0.0.1:0", "--ready-file", ready.toString());
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GATEPASS_") || name.startsWith("SDM_"));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        JsonObject found = waitUntilReady(ready);
        address = found.get("address").getAsString();
        accessKey = found.get("access_key").getAsString();
        secretKey = found.get("secret_key").getAsString();
    }

    /** Waits on the process itself, so that an early death is told at once. */
    private JsonObject waitUntilReady(Path ready) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!Files.exists(ready)) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "gatepass dev ended with " + process.exitValue() + " before it was ready:\n" + said());
            }
            if (System.nanoTime() > limit) {
                process.destroyForcibly();
                throw new IllegalStateException("gatepass dev was not ready in time:\n" + said());
            }
        }
        return JsonParser.parseString(Files.readString(ready)).getAsJsonObject();
    }

    private String said() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(STOPPED_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("gatepass dev ignored SIGTERM:\n" + said());
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("gatepass dev ended with " + process.exitValue() + ":\n" + said());
        }
    }
}
