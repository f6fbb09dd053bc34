// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/roles.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** A named set of access rules; accounts hold it by attachment, directly or through a group. */
export interface Role {
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Access rules. The server chooses it where it is not given. */
  readonly accessRules: AccessRules;
  /** Managed by. Set by the server. */
  readonly managedBy: string;
  /** Scope. */
  readonly scope?: RoleScope;
}

/**
 * What makes one: A named set of access rules; accounts hold it by attachment, directly or through a group.
 */
export interface RoleInit {
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Access rules. The server chooses it where it is not given. */
  accessRules?: AccessRules;
  /** Scope. */
  scope?: RoleScopeInit | RoleScope;
}

/** Role scope. */
export interface RoleScope {
  /** Type. */
  readonly type: string;
  /** Agents. */
  readonly agents: readonly string[];
}

/** What makes one: Role scope. */
export interface RoleScopeInit {
  /** Type. */
  type?: string;
  /** Agents. */
  agents?: readonly string[];
}
