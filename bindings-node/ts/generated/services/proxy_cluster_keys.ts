// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `ProxyClusterKeys`. */
export class ProxyClusterKeys extends Service {
  /** Creates one and returns it as it was stored. */
  async create(proxyClusterKey: types.ProxyClusterKeyInit | types.ProxyClusterKey, options?: CallOptions): Promise<types.ProxyClusterKey> {
    const answer = await this.call("ProxyClusterKeys.Create", { proxy_cluster_key: write(":ProxyClusterKey", proxyClusterKey, "proxyClusterKey") }, options);
    return read(":ProxyClusterKey", part(answer, "proxy_cluster_key")) as types.ProxyClusterKey;
  }

  /** Creates one and returns the whole answer, with the keys it shows this once. */
  async createResponse(proxyClusterKey: types.ProxyClusterKeyInit | types.ProxyClusterKey, options?: CallOptions): Promise<types.ProxyClusterKeyCreateResponse> {
    const answer = await this.call("ProxyClusterKeys.Create", { proxy_cluster_key: write(":ProxyClusterKey", proxyClusterKey, "proxyClusterKey") }, options);
    return read(":ProxyClusterKeyCreateResponse", answer) as types.ProxyClusterKeyCreateResponse;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.ProxyClusterKey> {
    const answer = await this.call("ProxyClusterKeys.Get", { id: write("r", id, "id") }, options);
    return read(":ProxyClusterKey", part(answer, "proxy_cluster_key")) as types.ProxyClusterKey;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("ProxyClusterKeys.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.ProxyClusterKey> {
    return this.pages<types.ProxyClusterKey>("ProxyClusterKeys.List", { filter }, options, ":ProxyClusterKey");
  }
}
