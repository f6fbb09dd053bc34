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
 * Secret store health.
 *
 * <p>Made by its builder.
 */
public record SecretStoreHealth(
    String secretStoreId,
    String nodeId,
    String status,
    Instant changedAt,
    Instant checkedAt,
    String error,
    String reachability,
    List<String> flags
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public SecretStoreHealth {
        secretStoreId = secretStoreId == null ? "" : secretStoreId;
        nodeId = nodeId == null ? "" : nodeId;
        status = status == null ? "" : status;
        error = error == null ? "" : error;
        reachability = reachability == null ? "" : reachability;
        flags = Values.copy(flags);
    }

    @Override
    public void write(Writer out) {
        out.text(1, secretStoreId);
        out.text(2, nodeId);
        out.text(4, status);
        out.instant(6, changedAt);
        out.instant(7, checkedAt);
        out.text(8, error);
        out.text(9, reachability);
        out.texts(10, flags);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.secretStoreId = secretStoreId;
        builder.nodeId = nodeId;
        builder.status = status;
        builder.changedAt = changedAt;
        builder.checkedAt = checkedAt;
        builder.error = error;
        builder.reachability = reachability;
        builder.flags = flags;
        return builder;
    }

    /** Reads one. @hidden */
    public static SecretStoreHealth read(Reader in) {
        var builder = new Builder();
        var flagsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.secretStoreId = in.text();
                case 2 -> builder.nodeId = in.text();
                case 4 -> builder.status = in.text();
                case 6 -> builder.changedAt = in.instant();
                case 7 -> builder.checkedAt = in.instant();
                case 8 -> builder.error = in.text();
                case 9 -> builder.reachability = in.text();
                case 10 -> flagsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.flags = flagsItems;
        return builder.build();
    }

    /** Makes a {@link SecretStoreHealth}. */
    public static final class Builder {
        private String secretStoreId = "";
        private String nodeId = "";
        private String status = "";
        private Instant changedAt;
        private Instant checkedAt;
        private String error = "";
        private String reachability = "";
        private List<String> flags = List.of();

        private Builder() {}

        /** Secret store id. */
        public Builder secretStoreId(String secretStoreId) { this.secretStoreId = secretStoreId; return this; }

        /** Node id. */
        public Builder nodeId(String nodeId) { this.nodeId = nodeId; return this; }

        /** Status. */
        public Builder status(String status) { this.status = status; return this; }

        /** Changed at. */
        public Builder changedAt(Instant changedAt) { this.changedAt = changedAt; return this; }

        /** Checked at. */
        public Builder checkedAt(Instant checkedAt) { this.checkedAt = checkedAt; return this; }

        /** Error. */
        public Builder error(String error) { this.error = error; return this; }

        /** Reachability. */
        public Builder reachability(String reachability) { this.reachability = reachability; return this; }

        /** Flags. */
        public Builder flags(List<String> flags) { this.flags = flags; return this; }

        /** What was told. */
        public SecretStoreHealth build() { return new SecretStoreHealth(secretStoreId, nodeId, status, changedAt, checkedAt, error, reachability, flags); }
    }
}
