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
 * Question.
 *
 * <p>Made by its builder.
 */
public record Question(
    String account,
    String resource
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Question {
        account = account == null ? "" : account;
        resource = resource == null ? "" : resource;
    }

    @Override
    public void write(Writer out) {
        out.text(1, account);
        out.text(2, resource);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.account = account;
        builder.resource = resource;
        return builder;
    }

    /** Reads one. @hidden */
    public static Question read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.account = in.text();
                case 2 -> builder.resource = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link Question}. */
    public static final class Builder {
        private String account = "";
        private String resource = "";

        private Builder() {}

        /** Account. */
        public Builder account(String account) { this.account = account; return this; }

        /** Resource. */
        public Builder resource(String resource) { this.resource = resource; return this; }

        /** What was told. */
        public Question build() { return new Question(account, resource); }
    }
}
