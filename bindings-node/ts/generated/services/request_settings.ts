// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/**
 * What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are less
 * safe.
 */
export class RequestSettings extends Service {
  /** The one with this id. */
  async get(options?: CallOptions): Promise<types.OrganizationRequestSettings> {
    const answer = await this.call("RequestSettings.Get", {}, options);
    return read(":OrganizationRequestSettings", part(answer, "settings")) as types.OrganizationRequestSettings;
  }

  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(settings: types.OrganizationRequestSettings, options?: CallOptions): Promise<types.OrganizationRequestSettings> {
    const answer = await this.call("RequestSettings.Update", { settings: write(":OrganizationRequestSettings", settings, "settings") }, options);
    return read(":OrganizationRequestSettings", part(answer, "settings")) as types.OrganizationRequestSettings;
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(change: (current: types.OrganizationRequestSettings) => types.OrganizationRequestSettings, options?: CallOptions): Promise<types.OrganizationRequestSettings> {
    return this.modified(
      "RequestSettings.Get", {},
      "RequestSettings.Update", (entity: types.OrganizationRequestSettings) => ({ settings: write(":OrganizationRequestSettings", entity, "entity") }),
      (answer) => read(":OrganizationRequestSettings", part(answer, "settings")) as types.OrganizationRequestSettings,
      change,
      options,
    );
  }
}
