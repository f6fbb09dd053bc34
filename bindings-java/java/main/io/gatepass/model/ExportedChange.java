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
 * Salt and payload, whose SHA-256 is the commitment, or the commitment alone where the state was erased.
 *
 * <p>Made by its builder.
 */
public record ExportedChange(
    Bytes salt,
    Bytes payload,
    Bytes commitment
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ExportedChange {
        salt = salt == null ? Bytes.EMPTY : salt;
        payload = payload == null ? Bytes.EMPTY : payload;
        commitment = commitment == null ? Bytes.EMPTY : commitment;
    }

    @Override
    public void write(Writer out) {
        out.bytes(1, salt);
        out.bytes(2, payload);
        out.bytes(3, commitment);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.salt = salt;
        builder.payload = payload;
        builder.commitment = commitment;
        return builder;
    }

    /** Reads one. @hidden */
    public static ExportedChange read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.salt = in.bytes();
                case 2 -> builder.payload = in.bytes();
                case 3 -> builder.commitment = in.bytes();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ExportedChange}. */
    public static final class Builder {
        private Bytes salt = Bytes.EMPTY;
        private Bytes payload = Bytes.EMPTY;
        private Bytes commitment = Bytes.EMPTY;

        private Builder() {}

        /** Salt. */
        public Builder salt(Bytes salt) { this.salt = salt; return this; }

        /** The entity's state as it is stored; empty where it was deleted. */
        public Builder payload(Bytes payload) { this.payload = payload; return this; }

        /** Commitment. */
        public Builder commitment(Bytes commitment) { this.commitment = commitment; return this; }

        /** What was told. */
        public ExportedChange build() { return new ExportedChange(salt, payload, commitment); }
    }
}
