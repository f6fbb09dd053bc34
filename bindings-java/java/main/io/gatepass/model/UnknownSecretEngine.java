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

/** A SecretEngine of a kind that this version does not know; nothing of it can be read or written. */
public record UnknownSecretEngine(int number) implements SecretEngine {
    @Override
    public String id() { return ""; }

    @Override
    public String kind() { return "unknown"; }

    @Override
    public String name() { return ""; }

    @Override
    public String secretStoreId() { return ""; }

    @Override
    public String secretStoreRootPath() { return ""; }

    @Override
    public Map<String, String> tags() { return Map.of(); }

    @Override
    public Bytes publicKey() { return Bytes.EMPTY; }

    @Override
    public int keyRotationIntervalDays() { return 0; }

    @Override
    public String nodeSelector() { return ""; }

    @Override
    public void write(Writer out) {
        throw new IllegalStateException("a SecretEngine of the unknown kind " + number + " cannot be written");
    }
}
