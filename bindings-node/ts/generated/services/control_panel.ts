// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** The service `ControlPanel`. */
export class ControlPanel extends Service {
  /** `ControlPanel.GetSSHCAPublicKey`. */
  async getSshcaPublicKey(options?: CallOptions): Promise<string> {
    const answer = await this.call("ControlPanel.GetSSHCAPublicKey", {}, options);
    return read("s", answer["public_key"]) as string;
  }

  /** `ControlPanel.GetRDPCAPublicKey`. */
  async getRdpcaPublicKey(options?: CallOptions): Promise<string> {
    const answer = await this.call("ControlPanel.GetRDPCAPublicKey", {}, options);
    return read("s", answer["public_key"]) as string;
  }

  /** `ControlPanel.GetOrgURLInfo`. */
  async getOrgUrlInfo(options?: CallOptions): Promise<types.ControlPanelGetOrgURLInfoResponse> {
    const answer = await this.call("ControlPanel.GetOrgURLInfo", {}, options);
    return read(":ControlPanelGetOrgURLInfoResponse", answer) as types.ControlPanelGetOrgURLInfoResponse;
  }

  /** `ControlPanel.VerifyJWT`. */
  async verifyJwt(request: { token?: string } = {}, options?: CallOptions): Promise<boolean> {
    const answer = await this.call("ControlPanel.VerifyJWT", { token: write("s", request.token, "token") }, options);
    return read("b", answer["valid"]) as boolean;
  }
}
