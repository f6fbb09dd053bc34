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
 * A gateway, relay or proxy cluster.
 *
 * <p>One of its kinds.
 */
public sealed interface Node extends Entity
    permits Relay, Gateway, ProxyCluster, AIRouter, UnknownNode
{
    /** Which kind it is: {@code postgres}. */
    String kind();

    /** Name. The server chooses it where it is not given. */
    String name();

    /** Tags. */
    Map<String, String> tags();

    /** Maintenance windows. */
    List<NodeMaintenanceWindow> maintenanceWindows();

    /** Reads one. @hidden */
    static Node read(Reader in) {
        if (!in.next()) {
            return new UnknownNode(0);
        }
        return switch (in.number()) {
            case 1 -> Relay.read(in.message());
            case 2 -> Gateway.read(in.message());
            case 3 -> ProxyCluster.read(in.message());
            case 4 -> AIRouter.read(in.message());
            default -> new UnknownNode(in.number());
        };
    }
}
