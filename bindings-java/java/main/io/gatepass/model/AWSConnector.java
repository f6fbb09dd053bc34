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
 * A connector of the kind {@code AWSConnector}.
 *
 * <p>Made by its builder.
 */
public record AWSConnector(
    String id,
    String name,
    String description,
    String scanPeriod,
    List<String> services,
    List<Tag> includeTags,
    List<Tag> excludeTags,
    String roleName,
    List<String> accountIds
) implements Connector {
    /** What is not given is as what is not set; lists and maps are copied. */
    public AWSConnector {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        description = description == null ? "" : description;
        scanPeriod = scanPeriod == null ? "" : scanPeriod;
        services = Values.copy(services);
        includeTags = Values.copy(includeTags);
        excludeTags = Values.copy(excludeTags);
        roleName = roleName == null ? "" : roleName;
        accountIds = Values.copy(accountIds);
    }

    @Override
    public String kind() {
        return "aws";
    }

    @Override
    public void write(Writer out) {
        out.nested(100, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, description);
        out.text(4, scanPeriod);
        out.texts(5, services);
        out.messages(6, includeTags);
        out.messages(7, excludeTags);
        out.text(20, roleName);
        out.texts(21, accountIds);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.description = description;
        builder.scanPeriod = scanPeriod;
        builder.services = services;
        builder.includeTags = includeTags;
        builder.excludeTags = excludeTags;
        builder.roleName = roleName;
        builder.accountIds = accountIds;
        return builder;
    }

    /** Reads one. @hidden */
    public static AWSConnector read(Reader in) {
        var builder = new Builder();
        var servicesItems = new ArrayList<String>();
        var includeTagsItems = new ArrayList<Tag>();
        var excludeTagsItems = new ArrayList<Tag>();
        var accountIdsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> builder.scanPeriod = in.text();
                case 5 -> servicesItems.add(in.text());
                case 6 -> includeTagsItems.add(Tag.read(in.message()));
                case 7 -> excludeTagsItems.add(Tag.read(in.message()));
                case 20 -> builder.roleName = in.text();
                case 21 -> accountIdsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.services = servicesItems;
        builder.includeTags = includeTagsItems;
        builder.excludeTags = excludeTagsItems;
        builder.accountIds = accountIdsItems;
        return builder.build();
    }

    /** Makes a {@link AWSConnector}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String description = "";
        private String scanPeriod = "";
        private List<String> services = List.of();
        private List<Tag> includeTags = List.of();
        private List<Tag> excludeTags = List.of();
        private String roleName = "";
        private List<String> accountIds = List.of();

        private Builder() {}

        /** Id. Set by the server. */
        public Builder id(String id) { this.id = id; return this; }

        /** Name. Required. */
        public Builder name(String name) { this.name = name; return this; }

        /** Description. */
        public Builder description(String description) { this.description = description; return this; }

        /** Scan period. */
        public Builder scanPeriod(String scanPeriod) { this.scanPeriod = scanPeriod; return this; }

        /** Services. */
        public Builder services(List<String> services) { this.services = services; return this; }

        /** Include tags. */
        public Builder includeTags(List<Tag> includeTags) { this.includeTags = includeTags; return this; }

        /** Exclude tags. */
        public Builder excludeTags(List<Tag> excludeTags) { this.excludeTags = excludeTags; return this; }

        /** Role name. */
        public Builder roleName(String roleName) { this.roleName = roleName; return this; }

        /** Account ids. */
        public Builder accountIds(List<String> accountIds) { this.accountIds = accountIds; return this; }

        /** What was told. */
        public AWSConnector build() { return new AWSConnector(id, name, description, scanPeriod, services, includeTags, excludeTags, roleName, accountIds); }
    }
}
