// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/account_attachments_history.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { AccountAttachment, AccountAttachmentInit } from "./account_attachments.js";

/** Account attachment history. */
export interface AccountAttachmentHistory {
  /** Activity id. */
  readonly activityId: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Account attachment. */
  readonly accountAttachment?: AccountAttachment;
  /** Deleted at. */
  readonly deletedAt?: Date;
}

/** What makes one: Account attachment history. */
export interface AccountAttachmentHistoryInit {
  /** Activity id. */
  activityId?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Account attachment. */
  accountAttachment?: AccountAttachmentInit | AccountAttachment;
  /** Deleted at. */
  deletedAt?: Date;
}
