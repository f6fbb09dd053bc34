// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `DiscoveryConnectors`. */
export class DiscoveryConnectors extends Service {
  /** Creates one and returns it as it was stored. */
  async create<K extends types.ConnectorInit | types.Connector>(connector: K, options?: CallOptions): Promise<Extract<types.Connector, { type: K["type"] }>> {
    const answer = await this.call("DiscoveryConnectors.Create", { connector: write(":Connector", connector, "connector") }, options);
    return read(":Connector", part(answer, "connector")) as Extract<types.Connector, { type: K["type"] }>;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Connector> {
    const answer = await this.call("DiscoveryConnectors.Get", { id: write("r", id, "id") }, options);
    return read(":Connector", part(answer, "connector")) as types.Connector;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update<K extends types.Connector>(connector: K, options?: CallOptions): Promise<K> {
    const answer = await this.call("DiscoveryConnectors.Update", { id: connector.id, connector: write(":Connector", connector, "connector") }, options);
    return read(":Connector", part(answer, "connector")) as unknown as K;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("DiscoveryConnectors.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Connector> {
    return this.pages<types.Connector>("DiscoveryConnectors.List", { filter }, options, ":Connector");
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Connector) => types.Connector, options?: CallOptions): Promise<types.Connector> {
    return this.modified(
      "DiscoveryConnectors.Get", { id: write("r", id, "id") },
      "DiscoveryConnectors.Update", (entity: types.Connector) => ({ id: entity.id, connector: write(":Connector", entity, "entity") }),
      (answer) => read(":Connector", part(answer, "connector")) as types.Connector,
      change,
      options,
    );
  }
}
