// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `Nodes`. */
export class Nodes extends Service {
  /** Creates one and returns it as it was stored. */
  async create<K extends types.NodeInit | types.Node>(node: K, options?: CallOptions): Promise<Extract<types.Node, { type: K["type"] }>> {
    const answer = await this.call("Nodes.Create", { node: write(":Node", node, "node") }, options);
    return read(":Node", part(answer, "node")) as Extract<types.Node, { type: K["type"] }>;
  }

  /** Creates one and returns the whole answer, with the keys it shows this once. */
  async createResponse(node: types.NodeInit | types.Node, options?: CallOptions): Promise<types.NodeCreateResponse> {
    const answer = await this.call("Nodes.Create", { node: write(":Node", node, "node") }, options);
    return read(":NodeCreateResponse", answer) as types.NodeCreateResponse;
  }

  /** The one with this id. */
  async get(id: Ref, options?: CallOptions): Promise<types.Node> {
    const answer = await this.call("Nodes.Get", { id: write("r", id, "id") }, options);
    return read(":Node", part(answer, "node")) as types.Node;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update<K extends types.Node>(node: K, options?: CallOptions): Promise<K> {
    const answer = await this.call("Nodes.Update", { id: node.id, node: write(":Node", node, "node") }, options);
    return read(":Node", part(answer, "node")) as unknown as K;
  }

  /** Deletes the one with this id. */
  async delete(id: Ref, options?: CallOptions): Promise<void> {
    await this.call("Nodes.Delete", { id: write("r", id, "id") }, options);
  }

  /**
   * Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands for
   * the next of the values.
   */
  list(filter = "", options?: ListOptions): Pages<types.Node> {
    return this.pages<types.Node>("Nodes.List", { filter }, options, ":Node");
  }

  /** `Nodes.TCPProbe`. */
  async tcpProbe(request: { nodeId?: string; host?: string; port?: number } = {}, options?: CallOptions): Promise<types.NodeTCPProbeResponse> {
    const answer = await this.call("Nodes.TCPProbe", { node_id: write("s", request.nodeId, "nodeId"), host: write("s", request.host, "host"), port: write("n", request.port, "port") }, options);
    return read(":NodeTCPProbeResponse", answer) as types.NodeTCPProbeResponse;
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(id: Ref, change: (current: types.Node) => types.Node, options?: CallOptions): Promise<types.Node> {
    return this.modified(
      "Nodes.Get", { id: write("r", id, "id") },
      "Nodes.Update", (entity: types.Node) => ({ id: entity.id, node: write(":Node", entity, "entity") }),
      (answer) => read(":Node", part(answer, "node")) as types.Node,
      change,
      options,
    );
  }
}
