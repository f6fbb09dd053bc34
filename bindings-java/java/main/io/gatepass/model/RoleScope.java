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
 * Role scope.
 *
 * <p>Made by its builder.
 */
public record RoleScope(
    String type,
    List<String> agents
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public RoleScope {
        type = type == null ? "" : type;
        agents = Values.copy(agents);
    }

    @Override
    public void write(Writer out) {
        out.text(1, type);
        out.texts(2, agents);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.type = type;
        builder.agents = agents;
        return builder;
    }

    /** Reads one. @hidden */
    public static RoleScope read(Reader in) {
        var builder = new Builder();
        var agentsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.type = in.text();
                case 2 -> agentsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.agents = agentsItems;
        return builder.build();
    }

    /** Makes a {@link RoleScope}. */
    public static final class Builder {
        private String type = "";
        private List<String> agents = List.of();

        private Builder() {}

        /** Type. */
        public Builder type(String type) { this.type = type; return this; }

        /** Agents. */
        public Builder agents(List<String> agents) { this.agents = agents; return this; }

        /** What was told. */
        public RoleScope build() { return new RoleScope(type, agents); }
    }
}
