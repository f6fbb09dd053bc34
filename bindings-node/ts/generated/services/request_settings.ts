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
  /** `RequestSettings.Get`. */
  async get(options?: CallOptions): Promise<types.OrganizationRequestSettings> {
    const answer = await this.call("RequestSettings.Get", {}, options);
    return read(":OrganizationRequestSettings", part(answer, "settings")) as types.OrganizationRequestSettings;
  }

  /** `RequestSettings.Update`. */
  async update(request: { settings?: types.OrganizationRequestSettingsInit | types.OrganizationRequestSettings } = {}, options?: CallOptions): Promise<types.OrganizationRequestSettings> {
    const answer = await this.call("RequestSettings.Update", { settings: write(":OrganizationRequestSettings", request.settings, "settings") }, options);
    return read(":OrganizationRequestSettings", part(answer, "settings")) as types.OrganizationRequestSettings;
  }
}
