// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Services and their methods. */

import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from "../../service.js";
import type { AccessRules, Duration, Ref } from "../../values.js";
import { read, write } from "../../shapes.js";
import type * as types from "../types/index.js";
import type * as enums from "../enums.js";

/** Personal keys of one user or service account: they act only as that account (RULES 4.2). */
export class Credentials extends Service {
  /** For another account, the caller must hold every permission the credential would (RULES 4.3). */
  async create(request: { account?: Ref; name?: string; lifetime?: Duration; freshOnly?: boolean; basic?: boolean } = {}, options?: CallOptions): Promise<types.CredentialCreateResponse> {
    const answer = await this.call("Credentials.Create", { account: write("r", request.account, "account"), name: write("s", request.name, "name"), lifetime: write("D", request.lifetime, "lifetime"), fresh_only: write("b", request.freshOnly, "freshOnly"), basic: write("b", request.basic, "basic") }, options);
    return read(":CredentialCreateResponse", answer) as types.CredentialCreateResponse;
  }

  /** All of them, in the order of their ids. */
  list(account?: Ref, options?: ListOptions): Pages<types.Credential> {
    return this.pages<types.Credential>("Credentials.List", { account: write("r", account, "account") }, options, ":Credential");
  }

  /**
   * A bearer token for JSON over HTTP. The call must bear the fresh signature; the token acts as its credential and
   * ends with it (RULES 5.4). A credential has at most 8 live tokens.
   */
  async createToken(request: { duration?: Duration } = {}, options?: CallOptions): Promise<types.CredentialCreateTokenResponse> {
    const answer = await this.call("Credentials.CreateToken", { duration: write("D", request.duration, "duration") }, options);
    return read(":CredentialCreateTokenResponse", answer) as types.CredentialCreateTokenResponse;
  }

  /** The key stops working at once. */
  async revoke(request: { id: Ref }, options?: CallOptions): Promise<void> {
    await this.call("Credentials.Revoke", { id: write("r", request.id, "id") }, options);
  }
}
