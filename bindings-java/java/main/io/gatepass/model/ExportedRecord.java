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
 * All that a record's leaf is made of: SHA-256(0x00, header, each change's commitment).
 *
 * <p>Made by its builder.
 */
public record ExportedRecord(
    Bytes header,
    List<ExportedChange> changes
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ExportedRecord {
        header = header == null ? Bytes.EMPTY : header;
        changes = Values.copy(changes);
    }

    @Override
    public void write(Writer out) {
        out.bytes(1, header);
        out.messages(2, changes);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.header = header;
        builder.changes = changes;
        return builder;
    }

    /** Reads one. @hidden */
    public static ExportedRecord read(Reader in) {
        var builder = new Builder();
        var changesItems = new ArrayList<ExportedChange>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.header = in.bytes();
                case 2 -> changesItems.add(ExportedChange.read(in.message()));
                default -> in.skip();
            }
        }
        builder.changes = changesItems;
        return builder.build();
    }

    /** Makes a {@link ExportedRecord}. */
    public static final class Builder {
        private Bytes header = Bytes.EMPTY;
        private List<ExportedChange> changes = List.of();

        private Builder() {}

        /** Header. */
        public Builder header(Bytes header) { this.header = header; return this; }

        /** In the order in which the header names the entities. */
        public Builder changes(List<ExportedChange> changes) { this.changes = changes; return this; }

        /** What was told. */
        public ExportedRecord build() { return new ExportedRecord(header, changes); }
    }
}
