// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/nodes.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/**
 * A gateway, relay or proxy cluster.
 *
 * One of its kinds: `type` says which.
 */
export type Node =
  | Relay
  | Gateway
  | ProxyCluster
  | AIRouter;

/** What makes one: A gateway, relay or proxy cluster. */
export type NodeInit =
  | RelayInit
  | GatewayInit
  | ProxyClusterInit
  | AIRouterInit;

/** A node of the kind `AIRouter`. */
export interface AIRouter {
  /** Its kind. */
  readonly type: "ai_router";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Address. Required. */
  readonly address: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Maintenance windows. */
  readonly maintenanceWindows: readonly NodeMaintenanceWindow[];
  /** Certificate authority id. */
  readonly certificateAuthorityId: string;
}

/** What makes one: A node of the kind `AIRouter`. */
export interface AIRouterInit {
  /** Its kind. */
  type: "ai_router";
  /** Name. */
  name?: string;
  /** Address. Required. */
  address: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Maintenance windows. */
  maintenanceWindows?: readonly (NodeMaintenanceWindowInit | NodeMaintenanceWindow)[];
  /** Certificate authority id. */
  certificateAuthorityId?: string;
}

/** A node of the kind `Gateway`. */
export interface Gateway {
  /** Its kind. */
  readonly type: "gateway";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. The server chooses it where it is not given. */
  readonly name: string;
  /** State. Set by the server. */
  readonly state: string;
  /** Listen address. Required. */
  readonly listenAddress: string;
  /** Bind address. The server chooses it where it is not given. */
  readonly bindAddress: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Gateway filter. */
  readonly gatewayFilter: string;
  /** Device. Set by the server. */
  readonly device: string;
  /** Location. Set by the server. */
  readonly location: string;
  /** Version. Set by the server. */
  readonly version: string;
  /** Uuid. Set by the server. */
  readonly uuid: string;
  /** Maintenance windows. */
  readonly maintenanceWindows: readonly NodeMaintenanceWindow[];
}

/** What makes one: A node of the kind `Gateway`. */
export interface GatewayInit {
  /** Its kind. */
  type: "gateway";
  /** Name. The server chooses it where it is not given. */
  name?: string;
  /** Listen address. Required. */
  listenAddress: string;
  /** Bind address. The server chooses it where it is not given. */
  bindAddress?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Gateway filter. */
  gatewayFilter?: string;
  /** Maintenance windows. */
  maintenanceWindows?: readonly (NodeMaintenanceWindowInit | NodeMaintenanceWindow)[];
}

/** Node create response. */
export interface NodeCreateResponse {
  /** Node. */
  readonly node?: Node;
  /** Token. A secret: it is never printed. */
  readonly token?: string;
}

/** What makes one: Node create response. */
export interface NodeCreateResponseInit {
  /** Node. */
  node?: NodeInit | Node;
  /** Token. A secret: it is never printed. */
  token?: string;
}

/** Node maintenance window. */
export interface NodeMaintenanceWindow {
  /** Cron schedule. */
  readonly cronSchedule: string;
  /** Require idleness. */
  readonly requireIdleness: boolean;
}

/** What makes one: Node maintenance window. */
export interface NodeMaintenanceWindowInit {
  /** Cron schedule. */
  cronSchedule?: string;
  /** Require idleness. */
  requireIdleness?: boolean;
}

/** Node TCP probe response. */
export interface NodeTCPProbeResponse {
  /** Succeeded. */
  readonly succeeded: boolean;
  /** Error. */
  readonly error: string;
}

/** What makes one: Node TCP probe response. */
export interface NodeTCPProbeResponseInit {
  /** Succeeded. */
  succeeded?: boolean;
  /** Error. */
  error?: string;
}

/** A node of the kind `ProxyCluster`. */
export interface ProxyCluster {
  /** Its kind. */
  readonly type: "proxy_cluster";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. The server chooses it where it is not given. */
  readonly name: string;
  /** Address. Required. */
  readonly address: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Maintenance windows. */
  readonly maintenanceWindows: readonly NodeMaintenanceWindow[];
}

/** What makes one: A node of the kind `ProxyCluster`. */
export interface ProxyClusterInit {
  /** Its kind. */
  type: "proxy_cluster";
  /** Name. The server chooses it where it is not given. */
  name?: string;
  /** Address. Required. */
  address: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Maintenance windows. */
  maintenanceWindows?: readonly (NodeMaintenanceWindowInit | NodeMaintenanceWindow)[];
}

/** A node of the kind `Relay`. */
export interface Relay {
  /** Its kind. */
  readonly type: "relay";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. The server chooses it where it is not given. */
  readonly name: string;
  /** State. Set by the server. */
  readonly state: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Gateway filter. */
  readonly gatewayFilter: string;
  /** Device. Set by the server. */
  readonly device: string;
  /** Location. Set by the server. */
  readonly location: string;
  /** Version. Set by the server. */
  readonly version: string;
  /** Uuid. Set by the server. */
  readonly uuid: string;
  /** Maintenance windows. */
  readonly maintenanceWindows: readonly NodeMaintenanceWindow[];
}

/** What makes one: A node of the kind `Relay`. */
export interface RelayInit {
  /** Its kind. */
  type: "relay";
  /** Name. The server chooses it where it is not given. */
  name?: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Gateway filter. */
  gatewayFilter?: string;
  /** Maintenance windows. */
  maintenanceWindows?: readonly (NodeMaintenanceWindowInit | NodeMaintenanceWindow)[];
}
