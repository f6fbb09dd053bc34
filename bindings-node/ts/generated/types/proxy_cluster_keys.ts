// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/proxy_cluster_keys.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Proxy cluster key. */
export interface ProxyClusterKey {
  /** Id. Set by the server. */
  readonly id: string;
  /** Proxy cluster id. Required. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
  /** Created at. Set by the server. */
  readonly createdAt?: Date;
  /** Last used at. Set by the server. */
  readonly lastUsedAt?: Date;
}

/** What makes one: Proxy cluster key. */
export interface ProxyClusterKeyInit {
  /** Proxy cluster id. Required. Names a node: by its id, or by its name where it is written. */
  proxyCluster: Ref;
}

/** Proxy cluster key create response. */
export interface ProxyClusterKeyCreateResponse {
  /** Proxy cluster key. */
  readonly proxyClusterKey?: ProxyClusterKey;
  /** Secret key. A secret: it is never printed. */
  readonly secretKey?: string;
}

/** What makes one: Proxy cluster key create response. */
export interface ProxyClusterKeyCreateResponseInit {
  /** Proxy cluster key. */
  proxyClusterKey?: ProxyClusterKeyInit | ProxyClusterKey;
  /** Secret key. A secret: it is never printed. */
  secretKey?: string;
}
