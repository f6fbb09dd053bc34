// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

import io.gatepass.*;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Log config.
 *
 * <p>Made by its builder.
 */
public record LogConfig(
    String localStorage,
    String localEncoder,
    String localFormat,
    String localTcpAddress,
    String localSocketPath,
    String publicKey,
    LogCategoryConfigMap categories
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public LogConfig {
        localStorage = localStorage == null ? "" : localStorage;
        localEncoder = localEncoder == null ? "" : localEncoder;
        localFormat = localFormat == null ? "" : localFormat;
        localTcpAddress = localTcpAddress == null ? "" : localTcpAddress;
        localSocketPath = localSocketPath == null ? "" : localSocketPath;
        publicKey = publicKey == null ? "" : publicKey;
    }

    @Override
    public void write(Writer out) {
        out.text(1, localStorage);
        out.text(2, localEncoder);
        out.text(3, localFormat);
        out.text(4, localTcpAddress);
        out.text(5, localSocketPath);
        out.text(6, publicKey);
        out.message(7, categories);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.localStorage = localStorage;
        builder.localEncoder = localEncoder;
        builder.localFormat = localFormat;
        builder.localTcpAddress = localTcpAddress;
        builder.localSocketPath = localSocketPath;
        builder.publicKey = publicKey;
        builder.categories = categories;
        return builder;
    }

    /** Reads one. @hidden */
    public static LogConfig read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.localStorage = in.text();
                case 2 -> builder.localEncoder = in.text();
                case 3 -> builder.localFormat = in.text();
                case 4 -> builder.localTcpAddress = in.text();
                case 5 -> builder.localSocketPath = in.text();
                case 6 -> builder.publicKey = in.text();
                case 7 -> builder.categories = LogCategoryConfigMap.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link LogConfig}. */
    public static final class Builder {
        private String localStorage = "";
        private String localEncoder = "";
        private String localFormat = "";
        private String localTcpAddress = "";
        private String localSocketPath = "";
        private String publicKey = "";
        private LogCategoryConfigMap categories;

        private Builder() {}

        /** Local storage. */
        public Builder localStorage(String localStorage) { this.localStorage = localStorage; return this; }

        /** Local encoder. */
        public Builder localEncoder(String localEncoder) { this.localEncoder = localEncoder; return this; }

        /** Local format. */
        public Builder localFormat(String localFormat) { this.localFormat = localFormat; return this; }

        /** Local tcp address. */
        public Builder localTcpAddress(String localTcpAddress) { this.localTcpAddress = localTcpAddress; return this; }

        /** Local socket path. */
        public Builder localSocketPath(String localSocketPath) { this.localSocketPath = localSocketPath; return this; }

        /** Public key. */
        public Builder publicKey(String publicKey) { this.publicKey = publicKey; return this; }

        /** Categories. */
        public Builder categories(LogCategoryConfigMap categories) { this.categories = categories; return this; }

        /** What was told. */
        public LogConfig build() { return new LogConfig(localStorage, localEncoder, localFormat, localTcpAddress, localSocketPath, publicKey, categories); }
    }
}
