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
 * Managed secret log.
 *
 * <p>Made by its builder.
 */
public record ManagedSecretLog(
    String id,
    Instant createdAt,
    String secretEngineId,
    String managedSecretId,
    String accountId,
    String action,
    String debug
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ManagedSecretLog {
        id = id == null ? "" : id;
        secretEngineId = secretEngineId == null ? "" : secretEngineId;
        managedSecretId = managedSecretId == null ? "" : managedSecretId;
        accountId = accountId == null ? "" : accountId;
        action = action == null ? "" : action;
        debug = debug == null ? "" : debug;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.instant(2, createdAt);
        out.text(3, secretEngineId);
        out.text(4, managedSecretId);
        out.text(5, accountId);
        out.text(6, action);
        out.text(7, debug);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.createdAt = createdAt;
        builder.secretEngineId = secretEngineId;
        builder.managedSecretId = managedSecretId;
        builder.accountId = accountId;
        builder.action = action;
        builder.debug = debug;
        return builder;
    }

    /** Reads one. @hidden */
    public static ManagedSecretLog read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.createdAt = in.instant();
                case 3 -> builder.secretEngineId = in.text();
                case 4 -> builder.managedSecretId = in.text();
                case 5 -> builder.accountId = in.text();
                case 6 -> builder.action = in.text();
                case 7 -> builder.debug = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ManagedSecretLog}. */
    public static final class Builder {
        private String id = "";
        private Instant createdAt;
        private String secretEngineId = "";
        private String managedSecretId = "";
        private String accountId = "";
        private String action = "";
        private String debug = "";

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Created at. */
        public Builder createdAt(Instant createdAt) { this.createdAt = createdAt; return this; }

        /** Secret engine id. Required. */
        public Builder secretEngineId(String secretEngineId) { this.secretEngineId = secretEngineId; return this; }

        /** Managed secret id. Required. */
        public Builder managedSecretId(String managedSecretId) { this.managedSecretId = managedSecretId; return this; }

        /** Account id. Required. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Action. Required. */
        public Builder action(String action) { this.action = action; return this; }

        /** Debug. Required. */
        public Builder debug(String debug) { this.debug = debug; return this; }

        /** What was told. */
        public ManagedSecretLog build() { return new ManagedSecretLog(id, createdAt, secretEngineId, managedSecretId, accountId, action, debug); }
    }
}
