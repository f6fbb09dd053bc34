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

/** A Connector of a kind that this version does not know; nothing of it can be read or written. */
public record UnknownConnector(int number) implements Connector {
    @Override
    public String id() { return ""; }

    @Override
    public String kind() { return "unknown"; }

    @Override
    public String name() { return ""; }

    @Override
    public String description() { return ""; }

    @Override
    public String scanPeriod() { return ""; }

    @Override
    public List<String> services() { return List.of(); }

    @Override
    public List<Tag> includeTags() { return List.of(); }

    @Override
    public List<Tag> excludeTags() { return List.of(); }

    @Override
    public void write(Writer out) {
        throw new IllegalStateException("a Connector of the unknown kind " + number + " cannot be written");
    }
}
