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
 * Authorization policy rule resource by type tags and kubernetes groups.
 *
 * <p>Made by its builder.
 */
public record AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups(
    ResourceType type,
    List<Tag> tags,
    List<String> kubernetesGroups
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups {
        type = type == null ? new ResourceType(0) : type;
        tags = Values.copy(tags);
        kubernetesGroups = Values.copy(kubernetesGroups);
    }

    @Override
    public void write(Writer out) {
        out.integer(1, type.number());
        out.messages(2, tags);
        out.texts(3, kubernetesGroups);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.type = type;
        builder.tags = tags;
        builder.kubernetesGroups = kubernetesGroups;
        return builder;
    }

    /** Reads one. @hidden */
    public static AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups read(Reader in) {
        var builder = new Builder();
        var tagsItems = new ArrayList<Tag>();
        var kubernetesGroupsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.type = new ResourceType((int) in.integer());
                case 2 -> tagsItems.add(Tag.read(in.message()));
                case 3 -> kubernetesGroupsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.tags = tagsItems;
        builder.kubernetesGroups = kubernetesGroupsItems;
        return builder.build();
    }

    /** Makes a {@link AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups}. */
    public static final class Builder {
        private ResourceType type = new ResourceType(0);
        private List<Tag> tags = List.of();
        private List<String> kubernetesGroups = List.of();

        private Builder() {}

        /** Type. */
        public Builder type(ResourceType type) { this.type = type; return this; }

        /** Tags. */
        public Builder tags(List<Tag> tags) { this.tags = tags; return this; }

        /** Kubernetes groups. */
        public Builder kubernetesGroups(List<String> kubernetesGroups) { this.kubernetesGroups = kubernetesGroups; return this; }

        /** What was told. */
        public AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups build() { return new AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups(type, tags, kubernetesGroups); }
    }
}
