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
 * A connector of the kind {@code GCPConnector}.
 *
 * <p>Made by its builder.
 */
public record GCPConnector(
    String id,
    String name,
    String description,
    String scanPeriod,
    List<String> services,
    List<Tag> includeTags,
    List<Tag> excludeTags,
    List<String> projectIds,
    String workloadProjectNumber,
    String workloadProjectId,
    String workloadProviderId,
    String workloadPoolId
) implements Connector {
    /** What is not given is as what is not set; lists and maps are copied. */
    public GCPConnector {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
        description = description == null ? "" : description;
        scanPeriod = scanPeriod == null ? "" : scanPeriod;
        services = Values.copy(services);
        includeTags = Values.copy(includeTags);
        excludeTags = Values.copy(excludeTags);
        projectIds = Values.copy(projectIds);
        workloadProjectNumber = workloadProjectNumber == null ? "" : workloadProjectNumber;
        workloadProjectId = workloadProjectId == null ? "" : workloadProjectId;
        workloadProviderId = workloadProviderId == null ? "" : workloadProviderId;
        workloadPoolId = workloadPoolId == null ? "" : workloadPoolId;
    }

    @Override
    public String kind() {
        return "gcp";
    }

    @Override
    public void write(Writer out) {
        out.nested(102, this::writeFields);
    }

    private void writeFields(Writer out) {
        out.text(1, id);
        out.text(2, name);
        out.text(3, description);
        out.text(4, scanPeriod);
        out.texts(5, services);
        out.messages(6, includeTags);
        out.messages(7, excludeTags);
        out.texts(23, projectIds);
        out.text(24, workloadProjectNumber);
        out.text(25, workloadProjectId);
        out.text(26, workloadProviderId);
        out.text(27, workloadPoolId);
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
        builder.projectIds = projectIds;
        builder.workloadProjectNumber = workloadProjectNumber;
        builder.workloadProjectId = workloadProjectId;
        builder.workloadProviderId = workloadProviderId;
        builder.workloadPoolId = workloadPoolId;
        return builder;
    }

    /** Reads one. @hidden */
    public static GCPConnector read(Reader in) {
        var builder = new Builder();
        var servicesItems = new ArrayList<String>();
        var includeTagsItems = new ArrayList<Tag>();
        var excludeTagsItems = new ArrayList<Tag>();
        var projectIdsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.name = in.text();
                case 3 -> builder.description = in.text();
                case 4 -> builder.scanPeriod = in.text();
                case 5 -> servicesItems.add(in.text());
                case 6 -> includeTagsItems.add(Tag.read(in.message()));
                case 7 -> excludeTagsItems.add(Tag.read(in.message()));
                case 23 -> projectIdsItems.add(in.text());
                case 24 -> builder.workloadProjectNumber = in.text();
                case 25 -> builder.workloadProjectId = in.text();
                case 26 -> builder.workloadProviderId = in.text();
                case 27 -> builder.workloadPoolId = in.text();
                default -> in.skip();
            }
        }
        builder.services = servicesItems;
        builder.includeTags = includeTagsItems;
        builder.excludeTags = excludeTagsItems;
        builder.projectIds = projectIdsItems;
        return builder.build();
    }

    /** Makes a {@link GCPConnector}. */
    public static final class Builder {
        private String id = "";
        private String name = "";
        private String description = "";
        private String scanPeriod = "";
        private List<String> services = List.of();
        private List<Tag> includeTags = List.of();
        private List<Tag> excludeTags = List.of();
        private List<String> projectIds = List.of();
        private String workloadProjectNumber = "";
        private String workloadProjectId = "";
        private String workloadProviderId = "";
        private String workloadPoolId = "";

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

        /** Project ids. */
        public Builder projectIds(List<String> projectIds) { this.projectIds = projectIds; return this; }

        /** Workload project number. */
        public Builder workloadProjectNumber(String workloadProjectNumber) { this.workloadProjectNumber = workloadProjectNumber; return this; }

        /** Workload project id. */
        public Builder workloadProjectId(String workloadProjectId) { this.workloadProjectId = workloadProjectId; return this; }

        /** Workload provider id. */
        public Builder workloadProviderId(String workloadProviderId) { this.workloadProviderId = workloadProviderId; return this; }

        /** Workload pool id. */
        public Builder workloadPoolId(String workloadPoolId) { this.workloadPoolId = workloadPoolId; return this; }

        /** What was told. */
        public GCPConnector build() { return new GCPConnector(id, name, description, scanPeriod, services, includeTags, excludeTags, projectIds, workloadProjectNumber, workloadProjectId, workloadProviderId, workloadPoolId); }
    }
}
