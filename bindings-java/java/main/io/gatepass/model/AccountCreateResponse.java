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
 * Account create response.
 *
 * <p>Made by its builder.
 */
public record AccountCreateResponse(
    Account account,
    String token,
    String accessKey,
    String secretKey
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AccountCreateResponse {
        token = token == null ? "" : token;
        accessKey = accessKey == null ? "" : accessKey;
        secretKey = secretKey == null ? "" : secretKey;
    }

    @Override
    public void write(Writer out) {
        out.message(2, account);
        out.text(3, token);
        out.text(5, accessKey);
        out.text(6, secretKey);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.account = account;
        builder.token = token;
        builder.accessKey = accessKey;
        builder.secretKey = secretKey;
        return builder;
    }

    /** Reads one. @hidden */
    public static AccountCreateResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 2 -> builder.account = Account.read(in.message());
                case 3 -> builder.token = in.text();
                case 5 -> builder.accessKey = in.text();
                case 6 -> builder.secretKey = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "AccountCreateResponse[" + String.join(", ", "account=" + account, "token=…", "accessKey=" + accessKey, "secretKey=…") + "]";
    }

    /** Makes a {@link AccountCreateResponse}. */
    public static final class Builder {
        private Account account;
        private String token = "";
        private String accessKey = "";
        private String secretKey = "";

        private Builder() {}

        /** Account. */
        public Builder account(Account account) { this.account = account; return this; }

        /** Token. A secret: it is never printed. */
        public Builder token(String token) { this.token = token; return this; }

        /** Access key. */
        public Builder accessKey(String accessKey) { this.accessKey = accessKey; return this; }

        /** Secret key. A secret: it is never printed. */
        public Builder secretKey(String secretKey) { this.secretKey = secretKey; return this; }

        /** What was told. */
        public AccountCreateResponse build() { return new AccountCreateResponse(account, token, accessKey, secretKey); }
    }
}
