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
 * Granted entitlement kubernetes privileges.
 *
 * <p>Made by its builder.
 */
public record GrantedEntitlementKubernetesPrivileges(
    List<String> groups
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public GrantedEntitlementKubernetesPrivileges {
        groups = Values.copy(groups);
    }

    @Override
    public void write(Writer out) {
        out.texts(1, groups);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.groups = groups;
        return builder;
    }

    /** Reads one. @hidden */
    public static GrantedEntitlementKubernetesPrivileges read(Reader in) {
        var builder = new Builder();
        var groupsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> groupsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.groups = groupsItems;
        return builder.build();
    }

    /** Makes a {@link GrantedEntitlementKubernetesPrivileges}. */
    public static final class Builder {
        private List<String> groups = List.of();

        private Builder() {}

        /** Groups. */
        public Builder groups(List<String> groups) { this.groups = groups; return this; }

        /** What was told. */
        public GrantedEntitlementKubernetesPrivileges build() { return new GrantedEntitlementKubernetesPrivileges(groups); }
    }
}
