// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/queries.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Initiator. */
export interface Initiator {
  /** Type. */
  readonly type: string;
  /** Ai agent. */
  readonly aiAgent: string;
  /** Version. */
  readonly version: string;
  /** Trusted. */
  readonly trusted: boolean;
}

/** What makes one: Initiator. */
export interface InitiatorInit {
  /** Type. */
  type?: string;
  /** Ai agent. */
  aiAgent?: string;
  /** Version. */
  version?: string;
  /** Trusted. */
  trusted?: boolean;
}

/** Query. */
export interface Query {
  /** Id. */
  readonly id: string;
  /** Account id. */
  readonly accountId: string;
  /** Resource id. */
  readonly resourceId: string;
  /** Query body. */
  readonly queryBody: string;
  /** Duration. */
  readonly duration?: string;
  /** Encrypted. */
  readonly encrypted: boolean;
  /** Query hash. */
  readonly queryHash: string;
  /** Remote identity username. Deprecated. */
  readonly remoteIdentityUsername: string;
  /** Timestamp. */
  readonly timestamp?: Date;
  /** Egress node id. */
  readonly egressNodeId: string;
  /** Replayable. */
  readonly replayable: boolean;
  /** Record count. */
  readonly recordCount: bigint;
  /** Resource type. */
  readonly resourceType: string;
  /** Query category. */
  readonly queryCategory: string;
  /** Query key. A secret: it is never printed. */
  readonly queryKey?: string;
  /** Resource name. */
  readonly resourceName: string;
  /** Resource tags. */
  readonly resourceTags: Readonly<Record<string, string>>;
  /** Account first name. */
  readonly accountFirstName: string;
  /** Account last name. */
  readonly accountLastName: string;
  /** Account email. */
  readonly accountEmail: string;
  /** Account tags. */
  readonly accountTags: Readonly<Record<string, string>>;
  /** Query key id. */
  readonly queryKeyId: string;
  /** Completed at. */
  readonly completedAt?: Date;
  /** Capture. */
  readonly capture?: QueryCapture;
  /** Source ip. */
  readonly sourceIp: string;
  /** Authentication id. */
  readonly authenticationId: string;
  /** Target. */
  readonly target: string;
  /** AuthzJson. */
  readonly authzJson: string;
  /** Client ip. */
  readonly clientIp: string;
  /** Identity alias username. */
  readonly identityAliasUsername: string;
  /** Metadata json. */
  readonly metadataJson: string;
  /** Initiator. */
  readonly initiator?: Initiator;
}

/** What makes one: Query. */
export interface QueryInit {
  /** Id. */
  id?: Ref;
  /** Account id. */
  accountId?: string;
  /** Resource id. */
  resourceId?: string;
  /** Query body. */
  queryBody?: string;
  /** Duration. */
  duration?: Duration;
  /** Encrypted. */
  encrypted?: boolean;
  /** Query hash. */
  queryHash?: string;
  /** Remote identity username. Deprecated. */
  remoteIdentityUsername?: string;
  /** Timestamp. */
  timestamp?: Date;
  /** Egress node id. */
  egressNodeId?: string;
  /** Replayable. */
  replayable?: boolean;
  /** Record count. */
  recordCount?: bigint | number;
  /** Resource type. */
  resourceType?: string;
  /** Query category. */
  queryCategory?: string;
  /** Query key. A secret: it is never printed. */
  queryKey?: string;
  /** Resource name. */
  resourceName?: string;
  /** Resource tags. */
  resourceTags?: Readonly<Record<string, string>>;
  /** Account first name. */
  accountFirstName?: string;
  /** Account last name. */
  accountLastName?: string;
  /** Account email. */
  accountEmail?: string;
  /** Account tags. */
  accountTags?: Readonly<Record<string, string>>;
  /** Query key id. */
  queryKeyId?: string;
  /** Completed at. */
  completedAt?: Date;
  /** Capture. */
  capture?: QueryCaptureInit | QueryCapture;
  /** Source ip. */
  sourceIp?: string;
  /** Authentication id. */
  authenticationId?: string;
  /** Target. */
  target?: string;
  /** AuthzJson. */
  authzJson?: string;
  /** Client ip. */
  clientIp?: string;
  /** Identity alias username. */
  identityAliasUsername?: string;
  /** Metadata json. */
  metadataJson?: string;
  /** Initiator. */
  initiator?: InitiatorInit | Initiator;
}

/** Query capture. */
export interface QueryCapture {
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
  /** Command. */
  readonly command: string;
  /** Env. */
  readonly env: Readonly<Record<string, string>>;
  /** Type. */
  readonly type: string;
  /** File name. */
  readonly fileName: string;
  /** File size. */
  readonly fileSize: bigint;
  /** Client command. */
  readonly clientCommand: string;
  /** Pod. */
  readonly pod: string;
  /** Container. */
  readonly container: string;
  /** Request method. */
  readonly requestMethod: string;
  /** Request uri. */
  readonly requestUri: string;
  /** Request body. */
  readonly requestBody: Uint8Array;
  /** Impersonation user. */
  readonly impersonationUser: string;
  /** Impersonation groups. */
  readonly impersonationGroups: readonly string[];
  /** Privilege groups. */
  readonly privilegeGroups: readonly string[];
}

/** What makes one: Query capture. */
export interface QueryCaptureInit {
  /** Width. */
  width?: number;
  /** Height. */
  height?: number;
  /** Command. */
  command?: string;
  /** Env. */
  env?: Readonly<Record<string, string>>;
  /** Type. */
  type?: string;
  /** File name. */
  fileName?: string;
  /** File size. */
  fileSize?: bigint | number;
  /** Client command. */
  clientCommand?: string;
  /** Pod. */
  pod?: string;
  /** Container. */
  container?: string;
  /** Request method. */
  requestMethod?: string;
  /** Request uri. */
  requestUri?: string;
  /** Request body. */
  requestBody?: Uint8Array;
  /** Impersonation user. */
  impersonationUser?: string;
  /** Impersonation groups. */
  impersonationGroups?: readonly string[];
  /** Privilege groups. */
  privilegeGroups?: readonly string[];
}
