// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * The audit trail as something that can be checked without trusting this server: signed checkpoints, proofs, and
 * the records themselves.
 */
export class Audit extends Service {
  /** Size and root of the tree over the records, signed by the store's checkpoint key. */
  async checkpoint(request: { size?: bigint | number } = {}, options?: CallOptions): Promise<types.CheckpointResponse> {
    const answer = await this.call("Audit.Checkpoint", { size: write("i", request.size, "size") }, options);
    return read(":CheckpointResponse", answer) as types.CheckpointResponse;
  }

  /** That a record is among the first `size` (RFC 6962, 2.1.1). */
  async inclusionProof(request: { revision?: bigint | number; size?: bigint | number } = {}, options?: CallOptions): Promise<types.InclusionProofResponse> {
    const answer = await this.call("Audit.InclusionProof", { revision: write("i", request.revision, "revision"), size: write("i", request.size, "size") }, options);
    return read(":InclusionProofResponse", answer) as types.InclusionProofResponse;
  }

  /** That the first `old_size` records are the beginning of the first `new_size` (RFC 6962, 2.1.2). */
  async consistencyProof(request: { oldSize?: bigint | number; newSize?: bigint | number } = {}, options?: CallOptions): Promise<types.ConsistencyProofResponse> {
    const answer = await this.call("Audit.ConsistencyProof", { old_size: write("i", request.oldSize, "oldSize"), new_size: write("i", request.newSize, "newSize") }, options);
    return read(":ConsistencyProofResponse", answer) as types.ConsistencyProofResponse;
  }

  /** The records in order, page by page, up to the size that the first page was of. */
  export(size?: bigint | number, options?: ListOptions): Pages<types.ExportedRecord> {
    return this.pages<types.ExportedRecord>("Audit.Export", { size: write("i", size, "size") }, options, ":ExportedRecord");
  }

  /** Whom the signatures under checkpoints are verified with. It is public, and never changes. */
  async verifierKey(options?: CallOptions): Promise<string> {
    const answer = await this.call("Audit.VerifierKey", {}, options);
    return read("s", answer["key"]) as string;
  }
}
