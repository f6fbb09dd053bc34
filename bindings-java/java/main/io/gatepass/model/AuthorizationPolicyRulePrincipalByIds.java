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
 * Authorization policy rule principal by ids.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRulePrincipalByIds(
    List<String> ids
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRulePrincipalByIds {
        ids = Values.copy(ids);
    }

    @Override
    public void write(Writer out) {
        out.texts(1, ids);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.ids = ids;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyRulePrincipalByIds read(Reader in) {
        var builder = new Builder();
        var idsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> idsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.ids = idsItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRulePrincipalByIds}. */
    public static final class Builder {
        private List<String> ids = List.of();

        private Builder() {}

        /** Ids. */
        public Builder ids(List<String> ids) { this.ids = ids; return this; }

        /** What was told. */
        public AuthorizationPolicyRulePrincipalByIds build() { return new AuthorizationPolicyRulePrincipalByIds(ids); }
    }
}
