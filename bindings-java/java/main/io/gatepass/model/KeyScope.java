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
 * Key scope.
 *
 * <p>Made by its builder.
 */
public record KeyScope(
    String id,
    String keyId,
    ActsFor requestAs,
    ActsFor voteAs
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public KeyScope {
        id = id == null ? "" : id;
        keyId = keyId == null ? "" : keyId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, keyId);
        out.message(3, requestAs);
        out.message(4, voteAs);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.keyId = keyId;
        builder.requestAs = requestAs;
        builder.voteAs = voteAs;
        return builder;
    }

    /** Reads one. @hidden */
    public static KeyScope read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.keyId = in.text();
                case 3 -> builder.requestAs = ActsFor.read(in.message());
                case 4 -> builder.voteAs = ActsFor.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link KeyScope}. */
    public static final class Builder {
        private String id = "";
        private String keyId = "";
        private ActsFor requestAs;
        private ActsFor voteAs;

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Key id. Required. Names a account: by its id, or by its name where it is written. */
        public Builder keyId(String keyId) { this.keyId = keyId; return this; }

        /**
         * Key id. Required. Names a account: by its id, or by its name where it is written. By id, or by name where
         * it is written.
         */
        public Builder key(String key) { this.keyId = key; return this; }

        /** Key id. Required. Names a account: by its id, or by its name where it is written. */
        public Builder key(Entity key) { this.keyId = Values.id("key", key); return this; }

        /** For whom it asks. */
        public Builder requestAs(ActsFor requestAs) { this.requestAs = requestAs; return this; }

        /** For whom it votes. */
        public Builder voteAs(ActsFor voteAs) { this.voteAs = voteAs; return this; }

        /** What was told. */
        public KeyScope build() { return new KeyScope(id, keyId, requestAs, voteAs); }
    }
}
