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
 * Query.
 *
 * <p>Made by its builder.
 */
public record Query(
    String id,
    String accountId,
    String resourceId,
    String queryBody,
    Duration duration,
    boolean encrypted,
    String queryHash,
    String remoteIdentityUsername,
    Instant timestamp,
    String egressNodeId,
    boolean replayable,
    long recordCount,
    String resourceType,
    String queryCategory,
    String queryKey,
    String resourceName,
    Map<String, String> resourceTags,
    String accountFirstName,
    String accountLastName,
    String accountEmail,
    Map<String, String> accountTags,
    String queryKeyId,
    Instant completedAt,
    QueryCapture capture,
    String sourceIp,
    String authenticationId,
    String target,
    String authzJson,
    String clientIp,
    String identityAliasUsername,
    String metadataJson,
    Initiator initiator
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public Query {
        id = id == null ? "" : id;
        accountId = accountId == null ? "" : accountId;
        resourceId = resourceId == null ? "" : resourceId;
        queryBody = queryBody == null ? "" : queryBody;
        queryHash = queryHash == null ? "" : queryHash;
        remoteIdentityUsername = remoteIdentityUsername == null ? "" : remoteIdentityUsername;
        egressNodeId = egressNodeId == null ? "" : egressNodeId;
        resourceType = resourceType == null ? "" : resourceType;
        queryCategory = queryCategory == null ? "" : queryCategory;
        queryKey = queryKey == null ? "" : queryKey;
        resourceName = resourceName == null ? "" : resourceName;
        resourceTags = Values.copy(resourceTags);
        accountFirstName = accountFirstName == null ? "" : accountFirstName;
        accountLastName = accountLastName == null ? "" : accountLastName;
        accountEmail = accountEmail == null ? "" : accountEmail;
        accountTags = Values.copy(accountTags);
        queryKeyId = queryKeyId == null ? "" : queryKeyId;
        sourceIp = sourceIp == null ? "" : sourceIp;
        authenticationId = authenticationId == null ? "" : authenticationId;
        target = target == null ? "" : target;
        authzJson = authzJson == null ? "" : authzJson;
        clientIp = clientIp == null ? "" : clientIp;
        identityAliasUsername = identityAliasUsername == null ? "" : identityAliasUsername;
        metadataJson = metadataJson == null ? "" : metadataJson;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, accountId);
        out.text(3, resourceId);
        out.text(4, queryBody);
        out.duration(5, duration);
        out.bool(6, encrypted);
        out.text(7, queryHash);
        out.text(8, remoteIdentityUsername);
        out.instant(9, timestamp);
        out.text(10, egressNodeId);
        out.bool(11, replayable);
        out.integer(12, recordCount);
        out.text(13, resourceType);
        out.text(14, queryCategory);
        out.text(15, queryKey);
        out.text(16, resourceName);
        out.tags(17, resourceTags);
        out.text(18, accountFirstName);
        out.text(19, accountLastName);
        out.text(20, accountEmail);
        out.tags(21, accountTags);
        out.text(22, queryKeyId);
        out.instant(23, completedAt);
        out.message(24, capture);
        out.text(25, sourceIp);
        out.text(26, authenticationId);
        out.text(27, target);
        out.text(28, authzJson);
        out.text(29, clientIp);
        out.text(30, identityAliasUsername);
        out.text(31, metadataJson);
        out.message(32, initiator);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.accountId = accountId;
        builder.resourceId = resourceId;
        builder.queryBody = queryBody;
        builder.duration = duration;
        builder.encrypted = encrypted;
        builder.queryHash = queryHash;
        builder.remoteIdentityUsername = remoteIdentityUsername;
        builder.timestamp = timestamp;
        builder.egressNodeId = egressNodeId;
        builder.replayable = replayable;
        builder.recordCount = recordCount;
        builder.resourceType = resourceType;
        builder.queryCategory = queryCategory;
        builder.queryKey = queryKey;
        builder.resourceName = resourceName;
        builder.resourceTags = resourceTags;
        builder.accountFirstName = accountFirstName;
        builder.accountLastName = accountLastName;
        builder.accountEmail = accountEmail;
        builder.accountTags = accountTags;
        builder.queryKeyId = queryKeyId;
        builder.completedAt = completedAt;
        builder.capture = capture;
        builder.sourceIp = sourceIp;
        builder.authenticationId = authenticationId;
        builder.target = target;
        builder.authzJson = authzJson;
        builder.clientIp = clientIp;
        builder.identityAliasUsername = identityAliasUsername;
        builder.metadataJson = metadataJson;
        builder.initiator = initiator;
        return builder;
    }

    /** Reads one. @hidden */
    public static Query read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.accountId = in.text();
                case 3 -> builder.resourceId = in.text();
                case 4 -> builder.queryBody = in.text();
                case 5 -> builder.duration = in.duration();
                case 6 -> builder.encrypted = in.bool();
                case 7 -> builder.queryHash = in.text();
                case 8 -> builder.remoteIdentityUsername = in.text();
                case 9 -> builder.timestamp = in.instant();
                case 10 -> builder.egressNodeId = in.text();
                case 11 -> builder.replayable = in.bool();
                case 12 -> builder.recordCount = in.integer();
                case 13 -> builder.resourceType = in.text();
                case 14 -> builder.queryCategory = in.text();
                case 15 -> builder.queryKey = in.text();
                case 16 -> builder.resourceName = in.text();
                case 17 -> builder.resourceTags = in.tags();
                case 18 -> builder.accountFirstName = in.text();
                case 19 -> builder.accountLastName = in.text();
                case 20 -> builder.accountEmail = in.text();
                case 21 -> builder.accountTags = in.tags();
                case 22 -> builder.queryKeyId = in.text();
                case 23 -> builder.completedAt = in.instant();
                case 24 -> builder.capture = QueryCapture.read(in.message());
                case 25 -> builder.sourceIp = in.text();
                case 26 -> builder.authenticationId = in.text();
                case 27 -> builder.target = in.text();
                case 28 -> builder.authzJson = in.text();
                case 29 -> builder.clientIp = in.text();
                case 30 -> builder.identityAliasUsername = in.text();
                case 31 -> builder.metadataJson = in.text();
                case 32 -> builder.initiator = Initiator.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "Query[" + String.join(", ", "id=" + id, "accountId=" + accountId, "resourceId=" + resourceId, "queryBody=" + queryBody, "duration=" + duration, "encrypted=" + encrypted, "queryHash=" + queryHash, "remoteIdentityUsername=" + remoteIdentityUsername, "timestamp=" + timestamp, "egressNodeId=" + egressNodeId, "replayable=" + replayable, "recordCount=" + recordCount, "resourceType=" + resourceType, "queryCategory=" + queryCategory, "queryKey=…", "resourceName=" + resourceName, "resourceTags=" + resourceTags, "accountFirstName=" + accountFirstName, "accountLastName=" + accountLastName, "accountEmail=" + accountEmail, "accountTags=" + accountTags, "queryKeyId=" + queryKeyId, "completedAt=" + completedAt, "capture=" + capture, "sourceIp=" + sourceIp, "authenticationId=" + authenticationId, "target=" + target, "authzJson=" + authzJson, "clientIp=" + clientIp, "identityAliasUsername=" + identityAliasUsername, "metadataJson=" + metadataJson, "initiator=" + initiator) + "]";
    }

    /** Makes a {@link Query}. */
    public static final class Builder {
        private String id = "";
        private String accountId = "";
        private String resourceId = "";
        private String queryBody = "";
        private Duration duration;
        private boolean encrypted = false;
        private String queryHash = "";
        private String remoteIdentityUsername = "";
        private Instant timestamp;
        private String egressNodeId = "";
        private boolean replayable = false;
        private long recordCount = 0;
        private String resourceType = "";
        private String queryCategory = "";
        private String queryKey = "";
        private String resourceName = "";
        private Map<String, String> resourceTags = Map.of();
        private String accountFirstName = "";
        private String accountLastName = "";
        private String accountEmail = "";
        private Map<String, String> accountTags = Map.of();
        private String queryKeyId = "";
        private Instant completedAt;
        private QueryCapture capture;
        private String sourceIp = "";
        private String authenticationId = "";
        private String target = "";
        private String authzJson = "";
        private String clientIp = "";
        private String identityAliasUsername = "";
        private String metadataJson = "";
        private Initiator initiator;

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Account id. */
        public Builder accountId(String accountId) { this.accountId = accountId; return this; }

        /** Resource id. */
        public Builder resourceId(String resourceId) { this.resourceId = resourceId; return this; }

        /** Query body. */
        public Builder queryBody(String queryBody) { this.queryBody = queryBody; return this; }

        /** Duration. */
        public Builder duration(Duration duration) { this.duration = duration; return this; }

        /** Encrypted. */
        public Builder encrypted(boolean encrypted) { this.encrypted = encrypted; return this; }

        /** Query hash. */
        public Builder queryHash(String queryHash) { this.queryHash = queryHash; return this; }

        /** Remote identity username. Deprecated. */
        public Builder remoteIdentityUsername(String remoteIdentityUsername) { this.remoteIdentityUsername = remoteIdentityUsername; return this; }

        /** Timestamp. */
        public Builder timestamp(Instant timestamp) { this.timestamp = timestamp; return this; }

        /** Egress node id. */
        public Builder egressNodeId(String egressNodeId) { this.egressNodeId = egressNodeId; return this; }

        /** Replayable. */
        public Builder replayable(boolean replayable) { this.replayable = replayable; return this; }

        /** Record count. */
        public Builder recordCount(long recordCount) { this.recordCount = recordCount; return this; }

        /** Resource type. */
        public Builder resourceType(String resourceType) { this.resourceType = resourceType; return this; }

        /** Query category. */
        public Builder queryCategory(String queryCategory) { this.queryCategory = queryCategory; return this; }

        /** Query key. A secret: it is never printed. */
        public Builder queryKey(String queryKey) { this.queryKey = queryKey; return this; }

        /** Resource name. */
        public Builder resourceName(String resourceName) { this.resourceName = resourceName; return this; }

        /** Resource tags. */
        public Builder resourceTags(Map<String, String> resourceTags) { this.resourceTags = resourceTags; return this; }

        /** Account first name. */
        public Builder accountFirstName(String accountFirstName) { this.accountFirstName = accountFirstName; return this; }

        /** Account last name. */
        public Builder accountLastName(String accountLastName) { this.accountLastName = accountLastName; return this; }

        /** Account email. */
        public Builder accountEmail(String accountEmail) { this.accountEmail = accountEmail; return this; }

        /** Account tags. */
        public Builder accountTags(Map<String, String> accountTags) { this.accountTags = accountTags; return this; }

        /** Query key id. */
        public Builder queryKeyId(String queryKeyId) { this.queryKeyId = queryKeyId; return this; }

        /** Completed at. */
        public Builder completedAt(Instant completedAt) { this.completedAt = completedAt; return this; }

        /** Capture. */
        public Builder capture(QueryCapture capture) { this.capture = capture; return this; }

        /** Source ip. */
        public Builder sourceIp(String sourceIp) { this.sourceIp = sourceIp; return this; }

        /** Authentication id. */
        public Builder authenticationId(String authenticationId) { this.authenticationId = authenticationId; return this; }

        /** Target. */
        public Builder target(String target) { this.target = target; return this; }

        /** AuthzJson. */
        public Builder authzJson(String authzJson) { this.authzJson = authzJson; return this; }

        /** Client ip. */
        public Builder clientIp(String clientIp) { this.clientIp = clientIp; return this; }

        /** Identity alias username. */
        public Builder identityAliasUsername(String identityAliasUsername) { this.identityAliasUsername = identityAliasUsername; return this; }

        /** Metadata json. */
        public Builder metadataJson(String metadataJson) { this.metadataJson = metadataJson; return this; }

        /** Initiator. */
        public Builder initiator(Initiator initiator) { this.initiator = initiator; return this; }

        /** What was told. */
        public Query build() { return new Query(id, accountId, resourceId, queryBody, duration, encrypted, queryHash, remoteIdentityUsername, timestamp, egressNodeId, replayable, recordCount, resourceType, queryCategory, queryKey, resourceName, resourceTags, accountFirstName, accountLastName, accountEmail, accountTags, queryKeyId, completedAt, capture, sourceIp, authenticationId, target, authzJson, clientIp, identityAliasUsername, metadataJson, initiator); }
    }
}
