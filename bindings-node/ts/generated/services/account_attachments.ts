// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `AccountAttachments`. */
export class AccountAttachments extends Service {
  /** Creates one and returns it as it was stored. */
  async create(accountAttachment: types.AccountAttachmentInit | types.AccountAttachment, options?: CallOptions): Promise<types.AccountAttachment> {
    const answer = await this.call("AccountAttachments.Create", { account_attachment: write(":AccountAttachment", accountAttachment, "accountAttachment") }, options);
    return read(":AccountAttachment", part(answer, "account_attachment")) as types.AccountAttachment;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.AccountAttachment> {
    const answer = await this.call("AccountAttachments.Get", { id: write("r", id, "id") }, options);
    return read(":AccountAttachment", part(answer, "account_attachment")) as types.AccountAttachment;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("AccountAttachments.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.AccountAttachment> {
    return this.pages<types.AccountAttachment>("AccountAttachments.List", { filter }, options, ":AccountAttachment");
  }
}
