package io.gatepass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Where calls are answered: {@code memory}, {@code sqlite}, {@code server}. */
final class Places {
    private Places() {}

    /** A name that no other test has: the server is shared. */
    static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static Client connect(String place) throws IOException {
        return switch (place) {
            case "memory" -> Gatepass.connect("memory:");
            case "sqlite" -> Gatepass.connect("sqlite:" + temporary().resolve("access.db"));
            default -> Gatepass.connect(Dev.server().url, Dev.server().options);
        };
    }

    static Path temporary() throws IOException {
        return Files.createTempDirectory("gatepass");
    }
}
