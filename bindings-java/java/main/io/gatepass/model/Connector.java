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
 * Connector.
 *
 * <p>One of its kinds.
 */
public sealed interface Connector extends Entity
    permits AWSConnector, AzureConnector, GCPConnector, UnknownConnector
{
    /** Which kind it is: {@code postgres}. */
    String kind();

    /** Name. Required. */
    String name();

    /** Description. */
    String description();

    /** Scan period. */
    String scanPeriod();

    /** Services. */
    List<String> services();

    /** Include tags. */
    List<Tag> includeTags();

    /** Exclude tags. */
    List<Tag> excludeTags();

    /** Reads one. @hidden */
    static Connector read(Reader in) {
        if (!in.next()) {
            return new UnknownConnector(0);
        }
        return switch (in.number()) {
            case 100 -> AWSConnector.read(in.message());
            case 101 -> AzureConnector.read(in.message());
            case 102 -> GCPConnector.read(in.message());
            default -> new UnknownConnector(in.number());
        };
    }
}
