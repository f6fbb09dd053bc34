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
 * Authorization policy.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicy(
    String id,
    String name,
    String description,
    List<AuthorizationPolicyRule> rules,
    AuthorizationPolicyState state
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicy {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        description = description == null ? "" : description;
        rules = Values.copy(rules);
        state = state == null ? new AuthorizationPolicyState(0) : state;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, description);
        out.messages(4, rules);
        out.integer(5, state.number());
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.description = description;
        builder.rules = rules;
        builder.state = state;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicy read(Reader in) {
        var builder = new Builder();
        var rulesItems = new ArrayList<AuthorizationPolicyRule>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> rulesItems.add(AuthorizationPolicyRule.read(in.message()));
                case 5 -> builder.state = new AuthorizationPolicyState((int) in.integer());
                default -> in.skip();
            }
        }
        builder.rules = rulesItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicy}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String description = "";
        private List<AuthorizationPolicyRule> rules = List.of();
        private AuthorizationPolicyState state = new AuthorizationPolicyState(0);

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Description. */
        public Builder description(String description) { this.description = description; return this; }

        /** Rules. */
        public Builder rules(List<AuthorizationPolicyRule> rules) { this.rules = rules; return this; }

        /** State. */
        public Builder state(AuthorizationPolicyState state) { this.state = state; return this; }

        /** What was told. */
        public AuthorizationPolicy build() { return new AuthorizationPolicy(id, name, description, rules, state); }
    }
}
