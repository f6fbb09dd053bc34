// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/credentials.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Credential. */
export interface Credential {
  /** Id. Set by the server. */
  readonly id: string;
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  readonly accountId: string;
  /** For people; need not be unique. */
  readonly name: string;
  /** Created at. Set by the server. */
  readonly createdAt?: Date;
  /** When the key stops working. Not set: never. */
  readonly deadline?: Date;
  /** Takes only the fresh signature, StrongDM's no longer (RULES 5.2). */
  readonly freshOnly: boolean;
  /**
   * The account's level when this was made (`user`, `admin`, `service`). The credential has what the account may do
   * now, and never more than this level may (RULES 4.3). Set by the server.
   */
  readonly level: string;
  /** HTTP Basic may carry the secret itself, on loopback or TLS (RULES 5.4). */
  readonly basic: boolean;
}

/** What makes one: Credential. */
export interface CredentialInit {
  /** Account id. Required. Names a account: by its id, or by its name where it is written. */
  account: Ref;
  /** For people; need not be unique. */
  name?: string;
  /** When the key stops working. Not set: never. */
  deadline?: Date;
  /** Takes only the fresh signature, StrongDM's no longer (RULES 5.2). */
  freshOnly?: boolean;
  /** HTTP Basic may carry the secret itself, on loopback or TLS (RULES 5.4). */
  basic?: boolean;
}

/** Credential create response. */
export interface CredentialCreateResponse {
  /** Credential. */
  readonly credential?: Credential;
  /** Access key. */
  readonly accessKey: string;
  /** Shown here and never again. A secret: it is never printed. */
  readonly secretKey?: string;
}

/** What makes one: Credential create response. */
export interface CredentialCreateResponseInit {
  /** Credential. */
  credential?: CredentialInit | Credential;
  /** Access key. */
  accessKey?: string;
  /** Shown here and never again. A secret: it is never printed. */
  secretKey?: string;
}

/** Credential create token response. */
export interface CredentialCreateTokenResponse {
  /** Shown here and never again. A secret: it is never printed. */
  readonly token?: string;
  /** Expires at. */
  readonly expiresAt?: Date;
}

/** What makes one: Credential create token response. */
export interface CredentialCreateTokenResponseInit {
  /** Shown here and never again. A secret: it is never printed. */
  token?: string;
  /** Expires at. */
  expiresAt?: Date;
}
