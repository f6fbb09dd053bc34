// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `SecretStoreHealths`. */
export class SecretStoreHealths extends Service {
  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.SecretStoreHealth> {
    return this.pages<types.SecretStoreHealth>("SecretStoreHealths.List", { filter }, options, ":SecretStoreHealth");
  }

  /** `SecretStoreHealths.Check`. */
  async check(request: { secretStoreId?: string } = {}, options?: CallOptions): Promise<void> {
    await this.call("SecretStoreHealths.Check", { secret_store_id: write("s", request.secretStoreId, "secretStoreId") }, options);
  }

  /** `SecretStoreHealths.Healthcheck`. */
  async healthcheck(request: { secretStoreId?: string } = {}, options?: CallOptions): Promise<void> {
    await this.call("SecretStoreHealths.Healthcheck", { secret_store_id: write("s", request.secretStoreId, "secretStoreId") }, options);
  }
}
