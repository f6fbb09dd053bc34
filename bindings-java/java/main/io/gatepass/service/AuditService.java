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

/**
 * The audit trail as something that can be checked without trusting this server: signed checkpoints, proofs, and
 * the records themselves.
 */
public final class AuditService {
    private final Caller caller;

    AuditService(Caller caller) { this.caller = caller; }

    /** Size and root of the tree over the records, signed by the store's checkpoint key. */
    public CheckpointResponse checkpoint() { return checkpoint(more -> {}, CallOptions.NONE); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. With options for this call.
     */
    public CheckpointResponse checkpoint(CallOptions options) { return checkpoint(more -> {}, options); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. {@code more} takes the rest
     * by name.
     */
    public CheckpointResponse checkpoint(Consumer<CheckpointParams> more) { return checkpoint(more, CallOptions.NONE); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. With options for this call.
     */
    public CheckpointResponse checkpoint(Consumer<CheckpointParams> more, CallOptions options) { return caller.await(checkpointAsync(more, options)); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. Cancelling the future gives
     * the call up.
     */
    public CompletableFuture<CheckpointResponse> checkpointAsync() { return checkpointAsync(more -> {}, CallOptions.NONE); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. Cancelling the future gives
     * the call up. With options for this call.
     */
    public CompletableFuture<CheckpointResponse> checkpointAsync(CallOptions options) { return checkpointAsync(more -> {}, options); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. Cancelling the future gives
     * the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<CheckpointResponse> checkpointAsync(Consumer<CheckpointParams> more) { return checkpointAsync(more, CallOptions.NONE); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. Cancelling the future gives
     * the call up. With options for this call.
     */
    public CompletableFuture<CheckpointResponse> checkpointAsync(Consumer<CheckpointParams> more, CallOptions options) {
        var given = new CheckpointParams();
        more.accept(given);
        var out = new Writer();
        out.integer(1, given.size);
        return caller.call("Audit.Checkpoint", out, options, in -> CheckpointResponse.read(in));
    }

    /** What {@code checkpoint} takes by name, none of which it needs. */
    public static final class CheckpointParams {
        private long size = 0;

        private CheckpointParams() {}

        /** Of how many records. Not set: of all there are. */
        public CheckpointParams size(long size) { this.size = size; return this; }

        /** What was given. @return size */
        public long size() { return size; }
    }

    /** That a record is among the first {@code size} (RFC 6962, 2.1.1). */
    public InclusionProofResponse inclusionProof() { return inclusionProof(more -> {}, CallOptions.NONE); }

    /** That a record is among the first {@code size} (RFC 6962, 2.1.1). With options for this call. */
    public InclusionProofResponse inclusionProof(CallOptions options) { return inclusionProof(more -> {}, options); }

    /**
     * That a record is among the first {@code size} (RFC 6962, 2.1.1). {@code more} takes the rest by name.
     */
    public InclusionProofResponse inclusionProof(Consumer<InclusionProofParams> more) { return inclusionProof(more, CallOptions.NONE); }

    /** That a record is among the first {@code size} (RFC 6962, 2.1.1). With options for this call. */
    public InclusionProofResponse inclusionProof(Consumer<InclusionProofParams> more, CallOptions options) { return caller.await(inclusionProofAsync(more, options)); }

    /**
     * That a record is among the first {@code size} (RFC 6962, 2.1.1). Cancelling the future gives the call up.
     */
    public CompletableFuture<InclusionProofResponse> inclusionProofAsync() { return inclusionProofAsync(more -> {}, CallOptions.NONE); }

    /**
     * That a record is among the first {@code size} (RFC 6962, 2.1.1). Cancelling the future gives the call up.
     * With options for this call.
     */
    public CompletableFuture<InclusionProofResponse> inclusionProofAsync(CallOptions options) { return inclusionProofAsync(more -> {}, options); }

    /**
     * That a record is among the first {@code size} (RFC 6962, 2.1.1). Cancelling the future gives the call up.
     * {@code more} takes the rest by name.
     */
    public CompletableFuture<InclusionProofResponse> inclusionProofAsync(Consumer<InclusionProofParams> more) { return inclusionProofAsync(more, CallOptions.NONE); }

    /**
     * That a record is among the first {@code size} (RFC 6962, 2.1.1). Cancelling the future gives the call up.
     * With options for this call.
     */
    public CompletableFuture<InclusionProofResponse> inclusionProofAsync(Consumer<InclusionProofParams> more, CallOptions options) {
        var given = new InclusionProofParams();
        more.accept(given);
        var out = new Writer();
        out.integer(1, given.revision);
        out.integer(2, given.size);
        return caller.call("Audit.InclusionProof", out, options, in -> InclusionProofResponse.read(in));
    }

    /** What {@code inclusionProof} takes by name, none of which it needs. */
    public static final class InclusionProofParams {
        private long revision = 0;
        private long size = 0;

        private InclusionProofParams() {}

        /** Which record. */
        public InclusionProofParams revision(long revision) { this.revision = revision; return this; }

        /** What was given. @return revision */
        public long revision() { return revision; }

        /** Among how many. Not set: among all there are. */
        public InclusionProofParams size(long size) { this.size = size; return this; }

        /** What was given. @return size */
        public long size() { return size; }
    }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     */
    public ConsistencyProofResponse consistencyProof() { return consistencyProof(more -> {}, CallOptions.NONE); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * With options for this call.
     */
    public ConsistencyProofResponse consistencyProof(CallOptions options) { return consistencyProof(more -> {}, options); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * {@code more} takes the rest by name.
     */
    public ConsistencyProofResponse consistencyProof(Consumer<ConsistencyProofParams> more) { return consistencyProof(more, CallOptions.NONE); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * With options for this call.
     */
    public ConsistencyProofResponse consistencyProof(Consumer<ConsistencyProofParams> more, CallOptions options) { return caller.await(consistencyProofAsync(more, options)); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<ConsistencyProofResponse> consistencyProofAsync() { return consistencyProofAsync(more -> {}, CallOptions.NONE); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ConsistencyProofResponse> consistencyProofAsync(CallOptions options) { return consistencyProofAsync(more -> {}, options); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<ConsistencyProofResponse> consistencyProofAsync(Consumer<ConsistencyProofParams> more) { return consistencyProofAsync(more, CallOptions.NONE); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<ConsistencyProofResponse> consistencyProofAsync(Consumer<ConsistencyProofParams> more, CallOptions options) {
        var given = new ConsistencyProofParams();
        more.accept(given);
        var out = new Writer();
        out.integer(1, given.oldSize);
        out.integer(2, given.newSize);
        return caller.call("Audit.ConsistencyProof", out, options, in -> ConsistencyProofResponse.read(in));
    }

    /** What {@code consistencyProof} takes by name, none of which it needs. */
    public static final class ConsistencyProofParams {
        private long oldSize = 0;
        private long newSize = 0;

        private ConsistencyProofParams() {}

        /** Old size. */
        public ConsistencyProofParams oldSize(long oldSize) { this.oldSize = oldSize; return this; }

        /** What was given. @return oldSize */
        public long oldSize() { return oldSize; }

        /** Not set: all records there are. */
        public ConsistencyProofParams newSize(long newSize) { this.newSize = newSize; return this; }

        /** What was given. @return newSize */
        public long newSize() { return newSize; }
    }

    /** The records in order, page by page, up to the size that the first page was of. */
    public Pages<ExportedRecord> export() { return export(more -> {}, CallOptions.NONE); }

    /**
     * The records in order, page by page, up to the size that the first page was of. With options for this call.
     */
    public Pages<ExportedRecord> export(CallOptions options) { return export(more -> {}, options); }

    /**
     * The records in order, page by page, up to the size that the first page was of. {@code more} takes the rest by
     * name.
     */
    public Pages<ExportedRecord> export(Consumer<ExportParams> more) { return export(more, CallOptions.NONE); }

    /**
     * The records in order, page by page, up to the size that the first page was of. With options for this call.
     */
    public Pages<ExportedRecord> export(Consumer<ExportParams> more, CallOptions options) {
        var given = new ExportParams();
        more.accept(given);
        var out = new Writer();
        out.integer(1, given.size);
        return caller.pages("Audit.Export", out, List.of(), options, 1, ExportedRecord::read);
    }

    /** What {@code export} takes by name, none of which it needs. */
    public static final class ExportParams {
        private long size = 0;

        private ExportParams() {}

        /** Up to which record. Not set: up to the last there is when the first page is asked for. */
        public ExportParams size(long size) { this.size = size; return this; }

        /** What was given. @return size */
        public long size() { return size; }
    }

    /** Whom the signatures under checkpoints are verified with. It is public, and never changes. */
    public String verifierKey() { return verifierKey(CallOptions.NONE); }

    /**
     * Whom the signatures under checkpoints are verified with. It is public, and never changes. With options for
     * this call.
     */
    public String verifierKey(CallOptions options) { return caller.await(verifierKeyAsync(options)); }

    /**
     * Whom the signatures under checkpoints are verified with. It is public, and never changes. Cancelling the
     * future gives the call up.
     */
    public CompletableFuture<String> verifierKeyAsync() { return verifierKeyAsync(CallOptions.NONE); }

    /**
     * Whom the signatures under checkpoints are verified with. It is public, and never changes. Cancelling the
     * future gives the call up. With options for this call.
     */
    public CompletableFuture<String> verifierKeyAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Audit.VerifierKey", out, options, in -> Values.<String>field(in, 1, "", one -> one.text()));
    }
}
