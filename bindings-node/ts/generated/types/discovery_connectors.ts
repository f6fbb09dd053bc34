// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/discovery_connectors.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { Tag, TagInit } from "./tags.js";

/**
 * Connector.
 *
 * One of its kinds: `type` says which.
 */
export type Connector =
  | AWSConnector
  | AzureConnector
  | GCPConnector;

/** What makes one: Connector. */
export type ConnectorInit =
  | AWSConnectorInit
  | AzureConnectorInit
  | GCPConnectorInit;

/** A connector of the kind `AWSConnector`. */
export interface AWSConnector {
  /** Its kind. */
  readonly type: "aws";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Scan period. */
  readonly scanPeriod: string;
  /** Services. */
  readonly services: readonly string[];
  /** Include tags. */
  readonly includeTags: readonly Tag[];
  /** Exclude tags. */
  readonly excludeTags: readonly Tag[];
  /** Role name. */
  readonly roleName: string;
  /** Account ids. */
  readonly accountIds: readonly string[];
}

/** What makes one: A connector of the kind `AWSConnector`. */
export interface AWSConnectorInit {
  /** Its kind. */
  type: "aws";
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
  /** Scan period. */
  scanPeriod?: string;
  /** Services. */
  services?: readonly string[];
  /** Include tags. */
  includeTags?: readonly (TagInit | Tag)[];
  /** Exclude tags. */
  excludeTags?: readonly (TagInit | Tag)[];
  /** Role name. */
  roleName?: string;
  /** Account ids. */
  accountIds?: readonly string[];
}

/** A connector of the kind `AzureConnector`. */
export interface AzureConnector {
  /** Its kind. */
  readonly type: "azure";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Scan period. */
  readonly scanPeriod: string;
  /** Services. */
  readonly services: readonly string[];
  /** Include tags. */
  readonly includeTags: readonly Tag[];
  /** Exclude tags. */
  readonly excludeTags: readonly Tag[];
  /** Tenant id. */
  readonly tenantId: string;
  /** Client id. */
  readonly clientId: string;
  /** Subscription ids. */
  readonly subscriptionIds: readonly string[];
}

/** What makes one: A connector of the kind `AzureConnector`. */
export interface AzureConnectorInit {
  /** Its kind. */
  type: "azure";
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
  /** Scan period. */
  scanPeriod?: string;
  /** Services. */
  services?: readonly string[];
  /** Include tags. */
  includeTags?: readonly (TagInit | Tag)[];
  /** Exclude tags. */
  excludeTags?: readonly (TagInit | Tag)[];
  /** Tenant id. */
  tenantId?: string;
  /** Client id. */
  clientId?: string;
  /** Subscription ids. */
  subscriptionIds?: readonly string[];
}

/** A connector of the kind `GCPConnector`. */
export interface GCPConnector {
  /** Its kind. */
  readonly type: "gcp";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** Scan period. */
  readonly scanPeriod: string;
  /** Services. */
  readonly services: readonly string[];
  /** Include tags. */
  readonly includeTags: readonly Tag[];
  /** Exclude tags. */
  readonly excludeTags: readonly Tag[];
  /** Project ids. */
  readonly projectIds: readonly string[];
  /** Workload project number. */
  readonly workloadProjectNumber: string;
  /** Workload project id. */
  readonly workloadProjectId: string;
  /** Workload provider id. */
  readonly workloadProviderId: string;
  /** Workload pool id. */
  readonly workloadPoolId: string;
}

/** What makes one: A connector of the kind `GCPConnector`. */
export interface GCPConnectorInit {
  /** Its kind. */
  type: "gcp";
  /** Name. Required. */
  name: string;
  /** Description. */
  description?: string;
  /** Scan period. */
  scanPeriod?: string;
  /** Services. */
  services?: readonly string[];
  /** Include tags. */
  includeTags?: readonly (TagInit | Tag)[];
  /** Exclude tags. */
  excludeTags?: readonly (TagInit | Tag)[];
  /** Project ids. */
  projectIds?: readonly string[];
  /** Workload project number. */
  workloadProjectNumber?: string;
  /** Workload project id. */
  workloadProjectId?: string;
  /** Workload provider id. */
  workloadProviderId?: string;
  /** Workload pool id. */
  workloadPoolId?: string;
}
