// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.service;

import io.gatepass.*;
import io.gatepass.internal.Caller;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import io.gatepass.model.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The service {@code Nodes}. */
public final class NodesService {
    private final Caller caller;

    NodesService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public <T extends Node> T create(T node) { return create(node, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public <T extends Node> T create(T node, CallOptions options) { return caller.await(createAsync(node, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public <T extends Node> CompletableFuture<T> createAsync(T node) { return createAsync(node, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public <T extends Node> CompletableFuture<T> createAsync(T node, CallOptions options) {
        var out = new Writer();
        out.message(2, node);
        return caller.call("Nodes.Create", out, options, in -> Values.sameKind(node, Values.part(in, 2, "node", Node::read)));
    }

    /** Creates one and returns the whole answer, with the keys it shows this once. */
    public NodeCreateResponse createResponse(Node node) { return createResponse(node, CallOptions.NONE); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. With options for this call.
     */
    public NodeCreateResponse createResponse(Node node, CallOptions options) { return caller.await(createResponseAsync(node, options)); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. Cancelling the future gives the
     * call up.
     */
    public CompletableFuture<NodeCreateResponse> createResponseAsync(Node node) { return createResponseAsync(node, CallOptions.NONE); }

    /**
     * Creates one and returns the whole answer, with the keys it shows this once. Cancelling the future gives the
     * call up. With options for this call.
     */
    public CompletableFuture<NodeCreateResponse> createResponseAsync(Node node, CallOptions options) {
        var out = new Writer();
        out.message(2, node);
        return caller.call("Nodes.Create", out, options, in -> NodeCreateResponse.read(in));
    }

    /** The one with this id. */
    public Node get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Node get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Node get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Node> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Node> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Node> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Nodes.Get", out, options, in -> Values.part(in, 2, "node", Node::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public <T extends Node> T update(T node) { return update(node, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public <T extends Node> T update(T node, CallOptions options) { return caller.await(updateAsync(node, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public <T extends Node> CompletableFuture<T> updateAsync(T node) { return updateAsync(node, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public <T extends Node> CompletableFuture<T> updateAsync(T node, CallOptions options) {
        var out = new Writer();
        out.text(2, node.id());
        out.message(3, node);
        return caller.call("Nodes.Update", out, options, in -> Values.sameKind(node, Values.part(in, 2, "node", Node::read)));
    }

    /** Deletes the one with this id. */
    public void delete(String id) { delete(id, CallOptions.NONE); }

    /** Deletes the one with this id. */
    public void delete(Entity id) { delete(Values.id("id", id), CallOptions.NONE); }

    /** Deletes the one with this id. With options for this call. */
    public void delete(String id, CallOptions options) { caller.await(deleteAsync(id, options)); }

    /** Deletes the one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(String id) { return deleteAsync(id, CallOptions.NONE); }

    /** Deletes the one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(Entity id) { return deleteAsync(Values.id("id", id), CallOptions.NONE); }

    /** Deletes the one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> deleteAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Nodes.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<Node> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Node> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Node> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Node> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("Nodes.List", out, filter.values(), options, 2, Node::read);
    }

    /** {@code Nodes.TCPProbe}. */
    public NodeTCPProbeResponse tcpProbe() { return tcpProbe(more -> {}, CallOptions.NONE); }

    /** {@code Nodes.TCPProbe}. With options for this call. */
    public NodeTCPProbeResponse tcpProbe(CallOptions options) { return tcpProbe(more -> {}, options); }

    /** {@code Nodes.TCPProbe}. {@code more} takes the rest by name. */
    public NodeTCPProbeResponse tcpProbe(Consumer<TcpProbeParams> more) { return tcpProbe(more, CallOptions.NONE); }

    /** {@code Nodes.TCPProbe}. With options for this call. */
    public NodeTCPProbeResponse tcpProbe(Consumer<TcpProbeParams> more, CallOptions options) { return caller.await(tcpProbeAsync(more, options)); }

    /** {@code Nodes.TCPProbe}. Cancelling the future gives the call up. */
    public CompletableFuture<NodeTCPProbeResponse> tcpProbeAsync() { return tcpProbeAsync(more -> {}, CallOptions.NONE); }

    /** {@code Nodes.TCPProbe}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<NodeTCPProbeResponse> tcpProbeAsync(CallOptions options) { return tcpProbeAsync(more -> {}, options); }

    /**
     * {@code Nodes.TCPProbe}. Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<NodeTCPProbeResponse> tcpProbeAsync(Consumer<TcpProbeParams> more) { return tcpProbeAsync(more, CallOptions.NONE); }

    /** {@code Nodes.TCPProbe}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<NodeTCPProbeResponse> tcpProbeAsync(Consumer<TcpProbeParams> more, CallOptions options) {
        var given = new TcpProbeParams();
        more.accept(given);
        var out = new Writer();
        out.text(2, given.nodeId);
        out.text(3, given.host);
        out.integer(4, given.port);
        return caller.call("Nodes.TCPProbe", out, options, in -> NodeTCPProbeResponse.read(in));
    }

    /** What {@code tcpProbe} takes by name, none of which it needs. */
    public static final class TcpProbeParams {
        private String nodeId = "";
        private String host = "";
        private int port = 0;

        private TcpProbeParams() {}

        /** Node id. */
        public TcpProbeParams nodeId(String nodeId) { this.nodeId = nodeId; return this; }

        /** What was given. @return nodeId */
        public String nodeId() { return nodeId; }

        /** Host. */
        public TcpProbeParams host(String host) { this.host = host; return this; }

        /** What was given. @return host */
        public String host() { return host; }

        /** Port. */
        public TcpProbeParams port(int port) { this.port = port; return this; }

        /** What was given. @return port */
        public int port() { return port; }
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public Node modify(String id, UnaryOperator<Node> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public Node modify(String id, UnaryOperator<Node> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "Nodes.Get", get, in -> Values.part(in, 2, "node", Node::read),
            "Nodes.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
