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
 * Node create response.
 *
 * <p>Made by its builder.
 */
public record NodeCreateResponse(
    Node node,
    String token
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public NodeCreateResponse {
        token = token == null ? "" : token;
    }

    @Override
    public void write(Writer out) {
        out.message(2, node);
        out.text(3, token);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.node = node;
        builder.token = token;
        return builder;
    }

    /** Reads one. @hidden */
    public static NodeCreateResponse read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 2 -> builder.node = Node.read(in.message());
                case 3 -> builder.token = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "NodeCreateResponse[" + String.join(", ", "node=" + node, "token=…") + "]";
    }

    /** Makes a {@link NodeCreateResponse}. */
    public static final class Builder {
        private Node node;
        private String token = "";

        private Builder() {}

        /** Node. */
        public Builder node(Node node) { this.node = node; return this; }

        /** Token. A secret: it is never printed. */
        public Builder token(String token) { this.token = token; return this; }

        /** What was told. */
        public NodeCreateResponse build() { return new NodeCreateResponse(node, token); }
    }
}
