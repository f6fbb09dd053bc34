package io.gatepass;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code gatepass-network} puts around the server, started once: TLS, a proxy, strangers. */
final class Network {
    private static Network running;

    final String trusted;
    final String untrusted;
    final String proxy;
    final String other;
    final Path rootsFile;
    final String roots;

    private final Path seen;
    private int read;

    private Network(String said) throws IOException {
        trusted = Dev.member(said, "trusted");
        untrusted = Dev.member(said, "untrusted");
        proxy = Dev.member(said, "proxy");
        other = Dev.member(said, "other");
        rootsFile = Path.of(Dev.member(said, "roots"));
        roots = Files.readString(rootsFile);
        seen = Path.of(Dev.member(said, "seen"));
    }

    static synchronized Network around(Dev server) throws IOException {
        if (running == null) {
            var folder = Files.createTempDirectory("gatepass");
            var program = Path.of(Dev.binary()).resolveSibling("gatepass-network").toString();
            // It ends with its standard input, which is this process's to hold.
            var process = new ProcessBuilder(program, server.url.substring("http://".length()), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            if (!"ready".equals(new BufferedReader(new InputStreamReader(process.getInputStream())).readLine())) {
                throw new IOException("the network ended");
            }
            running = new Network(Files.readString(folder.resolve("ready.json")));
        }
        return running;
    }

    /** The lines that came since the last time. */
    List<String> seen() throws IOException {
        var lines = Files.readAllLines(seen);
        var fresh = lines.subList(read, lines.size());
        read = lines.size();
        return fresh;
    }
}
