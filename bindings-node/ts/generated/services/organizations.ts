// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `Organizations`. */
export class Organizations extends Service {
  /**
   * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
   * meanwhile; `modify` does not.
   */
  async update(organization: types.Organization, options?: CallOptions): Promise<types.Organization> {
    const answer = await this.call("Organizations.Update", { organization: write(":Organization", organization, "organization") }, options);
    return read(":Organization", part(answer, "organization")) as types.Organization;
  }

  /** The one with this id. */
  async get(options?: CallOptions): Promise<types.Organization> {
    const answer = await this.call("Organizations.Get", {}, options);
    return read(":Organization", part(answer, "organization")) as types.Organization;
  }

  /** `Organizations.GetMFA`. */
  async getMfa(options?: CallOptions): Promise<types.MFAConfig> {
    const answer = await this.call("Organizations.GetMFA", {}, options);
    return read(":MFAConfig", part(answer, "mfa")) as types.MFAConfig;
  }

  /** `Organizations.UpdateMFA`. */
  async updateMfa(request: { mfa?: types.MFAConfigInit | types.MFAConfig } = {}, options?: CallOptions): Promise<types.MFAConfig> {
    const answer = await this.call("Organizations.UpdateMFA", { mfa: write(":MFAConfig", request.mfa, "mfa") }, options);
    return read(":MFAConfig", part(answer, "mfa")) as types.MFAConfig;
  }

  /** `Organizations.TestMFA`. */
  async testMfa(request: { mfa?: types.MFAConfigInit | types.MFAConfig } = {}, options?: CallOptions): Promise<void> {
    await this.call("Organizations.TestMFA", { mfa: write(":MFAConfig", request.mfa, "mfa") }, options);
  }

  /**
   * Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile:
   * then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write
   * wins.
   */
  modify(change: (current: types.Organization) => types.Organization, options?: CallOptions): Promise<types.Organization> {
    return this.modified(
      "Organizations.Get", {},
      "Organizations.Update", (entity: types.Organization) => ({ organization: write(":Organization", entity, "entity") }),
      (answer) => read(":Organization", part(answer, "organization")) as types.Organization,
      change,
      options,
    );
  }
}
