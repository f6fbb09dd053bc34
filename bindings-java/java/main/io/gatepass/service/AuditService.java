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
import java.util.function.UnaryOperator;

/**
 * The audit trail as something that can be checked without trusting this server: signed checkpoints, proofs, and
 * the records themselves.
 */
public final class AuditService {
    private final Caller caller;

    AuditService(Caller caller) { this.caller = caller; }

    /** Size and root of the tree over the records, signed by the store's checkpoint key. */
    public CheckpointResponse checkpoint(long size) { return checkpoint(size, CallOptions.NONE); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. With options for this call.
     */
    public CheckpointResponse checkpoint(long size, CallOptions options) { return caller.await(checkpointAsync(size, options)); }

    /**
     * Size and root of the tree over the records, signed by the store's checkpoint key. Cancelling the future gives
     * the call up.
     */
    public CompletableFuture<CheckpointResponse> checkpointAsync(long size, CallOptions options) {
        var out = new Writer();
        out.integer(1, size);
        return caller.call("Audit.Checkpoint", out, options, in -> CheckpointResponse.read(in));
    }

    /** That a record is among the first {@code size} (RFC 6962, 2.1.1). */
    public InclusionProofResponse inclusionProof(long revision, long size) { return inclusionProof(revision, size, CallOptions.NONE); }

    /** That a record is among the first {@code size} (RFC 6962, 2.1.1). With options for this call. */
    public InclusionProofResponse inclusionProof(long revision, long size, CallOptions options) { return caller.await(inclusionProofAsync(revision, size, options)); }

    /**
     * That a record is among the first {@code size} (RFC 6962, 2.1.1). Cancelling the future gives the call up.
     */
    public CompletableFuture<InclusionProofResponse> inclusionProofAsync(long revision, long size, CallOptions options) {
        var out = new Writer();
        out.integer(1, revision);
        out.integer(2, size);
        return caller.call("Audit.InclusionProof", out, options, in -> InclusionProofResponse.read(in));
    }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     */
    public ConsistencyProofResponse consistencyProof(long oldSize, long newSize) { return consistencyProof(oldSize, newSize, CallOptions.NONE); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * With options for this call.
     */
    public ConsistencyProofResponse consistencyProof(long oldSize, long newSize, CallOptions options) { return caller.await(consistencyProofAsync(oldSize, newSize, options)); }

    /**
     * That the first {@code old_size} records are the beginning of the first {@code new_size} (RFC 6962, 2.1.2).
     * Cancelling the future gives the call up.
     */
    public CompletableFuture<ConsistencyProofResponse> consistencyProofAsync(long oldSize, long newSize, CallOptions options) {
        var out = new Writer();
        out.integer(1, oldSize);
        out.integer(2, newSize);
        return caller.call("Audit.ConsistencyProof", out, options, in -> ConsistencyProofResponse.read(in));
    }

    /** The records in order, page by page, up to the size that the first page was of. */
    public Pages<ExportedRecord> export(long size) { return export(size, CallOptions.NONE); }

    /**
     * The records in order, page by page, up to the size that the first page was of. With options for this call.
     */
    public Pages<ExportedRecord> export(long size, CallOptions options) {
        var out = new Writer();
        out.integer(1, size);
        return caller.pages("Audit.Export", out, List.of(), options, 1, ExportedRecord::read);
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
    public CompletableFuture<String> verifierKeyAsync(CallOptions options) {
        var out = new Writer();
        return caller.call("Audit.VerifierKey", out, options, in -> Values.<String>field(in, 1, "", one -> one.text()));
    }
}
