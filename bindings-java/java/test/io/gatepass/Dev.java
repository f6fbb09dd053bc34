package io.gatepass;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** A {@code gatepass dev} server and its first key, started once. */
final class Dev {
    private static Dev running;

    final String url;
    final String accessKey;
    final String secretKey;
    final ConnectOptions options;

    private Dev(String url, String accessKey, String secretKey) {
        this.url = url;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.options = ConnectOptions.DEFAULT.keys(accessKey, secretKey);
    }

    static synchronized Dev server() throws IOException {
        if (running == null) {
            var ready = Files.createTempDirectory("gatepass").resolve("ready.json");
            var process = new ProcessBuilder(binary(), "dev", "--listen", "127.0.0.1:0", "--ready-file", ready.toString())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var output = new BufferedReader(new InputStreamReader(process.getInputStream()));
            // It says so once it accepts calls.
            while (!Files.exists(ready)) {
                if (output.readLine() == null) {
                    throw new IOException("the server ended before it was ready");
                }
            }
            // Nor does it wait for ever for somebody to read what it says later.
            var drain = new Thread(() -> output.lines().forEach(line -> {}));
            drain.setDaemon(true);
            drain.start();
            var said = Files.readString(ready);
            running = new Dev(
                    "http://" + member(said, "address"), member(said, "access_key"), member(said, "secret_key"));
        }
        return running;
    }

    /** The command line. */
    static String binary() {
        return System.getenv().getOrDefault("GATEPASS_BIN", "../target/debug/gatepass");
    }

    static String member(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException(name + " is not in the ready file");
        }
        return found.group(1);
    }
}
