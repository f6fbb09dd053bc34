// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/accounts.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/**
 * Who reaches resources: a user, a service account or a token.
 *
 * One of its kinds: `type` says which.
 */
export type Account =
  | User
  | Service
  | Token;

/** What makes one: Who reaches resources: a user, a service account or a token. */
export type AccountInit =
  | UserInit
  | ServiceInit
  | TokenInit;

/** Account create response. */
export interface AccountCreateResponse {
  /** Account. */
  readonly account?: Account;
  /** Token. A secret: it is never printed. */
  readonly token?: string;
  /** Access key. */
  readonly accessKey: string;
  /** Secret key. A secret: it is never printed. */
  readonly secretKey?: string;
}

/** What makes one: Account create response. */
export interface AccountCreateResponseInit {
  /** Account. */
  account?: AccountInit | Account;
  /** Token. A secret: it is never printed. */
  token?: string;
  /** Access key. */
  accessKey?: string;
  /** Secret key. A secret: it is never printed. */
  secretKey?: string;
}

/** A service account. */
export interface Service {
  /** Its kind. */
  readonly type: "service";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Suspended. */
  readonly suspended: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Created at. Set by the server. */
  readonly createdAt?: Date;
}

/** What makes one: A service account. */
export interface ServiceInit {
  /** Its kind. */
  type: "service";
  /** Name. Required. */
  name: string;
  /** Suspended. */
  suspended?: boolean;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
}

/** An API key or an admin token. */
export interface Token {
  /** Its kind. */
  readonly type: "token";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Suspended. */
  readonly suspended: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Rekeyed. */
  readonly rekeyed?: Date;
  /** Deadline. */
  readonly deadline?: Date;
  /** Account type. */
  readonly accountType: string;
  /** Permissions. */
  readonly permissions: readonly string[];
  /** Duration. */
  readonly duration?: string;
  /** Created at. Set by the server. */
  readonly createdAt?: Date;
}

/** What makes one: An API key or an admin token. */
export interface TokenInit {
  /** Its kind. */
  type: "token";
  /** Name. Required. */
  name: string;
  /** Suspended. */
  suspended?: boolean;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Rekeyed. */
  rekeyed?: Date;
  /** Deadline. */
  deadline?: Date;
  /** Account type. */
  accountType?: string;
  /** Permissions. */
  permissions?: readonly string[];
  /** Duration. */
  duration?: Duration;
}

/** A person. */
export interface User {
  /** Its kind. */
  readonly type: "user";
  /** Id. Set by the server. */
  readonly id: string;
  /** Email. Required. */
  readonly email: string;
  /** First name. Required. */
  readonly firstName: string;
  /** Last name. Required. */
  readonly lastName: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Managed by. Set by the server. */
  readonly managedBy: string;
  /** External id. */
  readonly externalId: string;
  /** SuspendedRO. Set by the server. */
  readonly suspended: boolean;
  /** Permission levelRW. The server chooses it where it is not given. */
  readonly permissionLevel: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** SCIM. Set by the server. */
  readonly scim: string;
  /** Manager id. Names a account: by its id, or by its name where it is written. */
  readonly managerId: string;
  /** Resolved manager id. Set by the server. */
  readonly resolvedManagerId: string;
  /** Created at. Set by the server. */
  readonly createdAt?: Date;
  /** Employee number. */
  readonly employeeNumber: string;
}

/** What makes one: A person. */
export interface UserInit {
  /** Its kind. */
  type: "user";
  /** Email. Required. */
  email: string;
  /** First name. Required. */
  firstName: string;
  /** Last name. Required. */
  lastName: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** External id. */
  externalId?: string;
  /** Permission levelRW. The server chooses it where it is not given. */
  permissionLevel?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Manager id. Names a account: by its id, or by its name where it is written. */
  manager?: Ref;
  /** Employee number. */
  employeeNumber?: string;
}
