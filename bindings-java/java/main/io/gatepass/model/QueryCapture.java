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
 * Query capture.
 *
 * <p>Made by its builder.
 */
public record QueryCapture(
    int width,
    int height,
    String command,
    Map<String, String> env,
    String type,
    String fileName,
    long fileSize,
    String clientCommand,
    String pod,
    String container,
    String requestMethod,
    String requestUri,
    Bytes requestBody,
    String impersonationUser,
    List<String> impersonationGroups,
    List<String> privilegeGroups
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public QueryCapture {
        command = command == null ? "" : command;
        env = Values.copy(env);
        type = type == null ? "" : type;
        fileName = fileName == null ? "" : fileName;
        clientCommand = clientCommand == null ? "" : clientCommand;
        pod = pod == null ? "" : pod;
        container = container == null ? "" : container;
        requestMethod = requestMethod == null ? "" : requestMethod;
        requestUri = requestUri == null ? "" : requestUri;
        requestBody = requestBody == null ? Bytes.EMPTY : requestBody;
        impersonationUser = impersonationUser == null ? "" : impersonationUser;
        impersonationGroups = Values.copy(impersonationGroups);
        privilegeGroups = Values.copy(privilegeGroups);
    }

    @Override
    public void write(Writer out) {
        out.integer(1, width);
        out.integer(2, height);
        out.text(3, command);
        out.map(4, env);
        out.text(5, type);
        out.text(6, fileName);
        out.integer(7, fileSize);
        out.text(8, clientCommand);
        out.text(9, pod);
        out.text(10, container);
        out.text(11, requestMethod);
        out.text(12, requestUri);
        out.bytes(13, requestBody);
        out.text(14, impersonationUser);
        out.texts(15, impersonationGroups);
        out.texts(16, privilegeGroups);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.width = width;
        builder.height = height;
        builder.command = command;
        builder.env = env;
        builder.type = type;
        builder.fileName = fileName;
        builder.fileSize = fileSize;
        builder.clientCommand = clientCommand;
        builder.pod = pod;
        builder.container = container;
        builder.requestMethod = requestMethod;
        builder.requestUri = requestUri;
        builder.requestBody = requestBody;
        builder.impersonationUser = impersonationUser;
        builder.impersonationGroups = impersonationGroups;
        builder.privilegeGroups = privilegeGroups;
        return builder;
    }

    /** Reads one. @hidden */
    public static QueryCapture read(Reader in) {
        var builder = new Builder();
        var envItems = new LinkedHashMap<String, String>();
        var impersonationGroupsItems = new ArrayList<String>();
        var privilegeGroupsItems = new ArrayList<String>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.width = (int) in.integer();
                case 2 -> builder.height = (int) in.integer();
                case 3 -> builder.command = in.text();
                case 4 -> in.entry(envItems);
                case 5 -> builder.type = in.text();
                case 6 -> builder.fileName = in.text();
                case 7 -> builder.fileSize = in.integer();
                case 8 -> builder.clientCommand = in.text();
                case 9 -> builder.pod = in.text();
                case 10 -> builder.container = in.text();
                case 11 -> builder.requestMethod = in.text();
                case 12 -> builder.requestUri = in.text();
                case 13 -> builder.requestBody = in.bytes();
                case 14 -> builder.impersonationUser = in.text();
                case 15 -> impersonationGroupsItems.add(in.text());
                case 16 -> privilegeGroupsItems.add(in.text());
                default -> in.skip();
            }
        }
        builder.env = envItems;
        builder.impersonationGroups = impersonationGroupsItems;
        builder.privilegeGroups = privilegeGroupsItems;
        return builder.build();
    }

    /** Makes a {@link QueryCapture}. */
    public static final class Builder {
        private int width = 0;
        private int height = 0;
        private String command = "";
        private Map<String, String> env = Map.of();
        private String type = "";
        private String fileName = "";
        private long fileSize = 0;
        private String clientCommand = "";
        private String pod = "";
        private String container = "";
        private String requestMethod = "";
        private String requestUri = "";
        private Bytes requestBody = Bytes.EMPTY;
        private String impersonationUser = "";
        private List<String> impersonationGroups = List.of();
        private List<String> privilegeGroups = List.of();

        private Builder() {}

        /** Width. */
        public Builder width(int width) { this.width = width; return this; }

        /** Height. */
        public Builder height(int height) { this.height = height; return this; }

        /** Command. */
        public Builder command(String command) { this.command = command; return this; }

        /** Env. */
        public Builder env(Map<String, String> env) { this.env = env; return this; }

        /** Type. */
        public Builder type(String type) { this.type = type; return this; }

        /** File name. */
        public Builder fileName(String fileName) { this.fileName = fileName; return this; }

        /** File size. */
        public Builder fileSize(long fileSize) { this.fileSize = fileSize; return this; }

        /** Client command. */
        public Builder clientCommand(String clientCommand) { this.clientCommand = clientCommand; return this; }

        /** Pod. */
        public Builder pod(String pod) { this.pod = pod; return this; }

        /** Container. */
        public Builder container(String container) { this.container = container; return this; }

        /** Request method. */
        public Builder requestMethod(String requestMethod) { this.requestMethod = requestMethod; return this; }

        /** Request uri. */
        public Builder requestUri(String requestUri) { this.requestUri = requestUri; return this; }

        /** Request body. */
        public Builder requestBody(Bytes requestBody) { this.requestBody = requestBody; return this; }

        /** Impersonation user. */
        public Builder impersonationUser(String impersonationUser) { this.impersonationUser = impersonationUser; return this; }

        /** Impersonation groups. */
        public Builder impersonationGroups(List<String> impersonationGroups) { this.impersonationGroups = impersonationGroups; return this; }

        /** Privilege groups. */
        public Builder privilegeGroups(List<String> privilegeGroups) { this.privilegeGroups = privilegeGroups; return this; }

        /** What was told. */
        public QueryCapture build() { return new QueryCapture(width, height, command, env, type, fileName, fileSize, clientCommand, pod, container, requestMethod, requestUri, requestBody, impersonationUser, impersonationGroups, privilegeGroups); }
    }
}
