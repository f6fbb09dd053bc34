// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/secret_engine_types.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { SecretEnginePolicy, SecretEnginePolicyInit } from "./secret_engine_policy.js";

/**
 * What makes and rotates managed secrets.
 *
 * One of its kinds: `type` says which.
 */
export type SecretEngine =
  | KeyValueEngine
  | ActiveDirectoryEngine
  | PostgresEngine
  | MysqlEngine
  | SqlserverEngine;

/** What makes one: What makes and rotates managed secrets. */
export type SecretEngineInit =
  | KeyValueEngineInit
  | ActiveDirectoryEngineInit
  | PostgresEngineInit
  | MysqlEngineInit
  | SqlserverEngineInit;

/** A secret engine of the kind `ActiveDirectoryEngine`. */
export interface ActiveDirectoryEngine {
  /** Its kind. */
  readonly type: "active_directory";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Secret store root path. Required. */
  readonly secretStoreRootPath: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Public key. Set by the server. */
  readonly publicKey: Uint8Array;
  /** Key rotation interval days. */
  readonly keyRotationIntervalDays: number;
  /** Node selector. */
  readonly nodeSelector: string;
  /** Url. Required. */
  readonly url: string;
  /** Connection timeout. */
  readonly connectionTimeout: number;
  /** Request timeout. */
  readonly requestTimeout: number;
  /** Start tls. */
  readonly startTls: boolean;
  /** Insecure tls. */
  readonly insecureTls: boolean;
  /** Certificate. */
  readonly certificate: string;
  /** Binddn. Required. */
  readonly binddn: string;
  /** Bindpass. Required. A secret: it is never printed. */
  readonly bindpass?: string;
  /** Userdn. */
  readonly userdn: string;
  /** Upndomain. */
  readonly upndomain: string;
  /** After read ttl. */
  readonly afterReadTtl?: string;
  /** Ttl. */
  readonly ttl?: string;
  /** Policy. */
  readonly policy?: SecretEnginePolicy;
  /** Do not validate timestamps. */
  readonly doNotValidateTimestamps: boolean;
  /** Max backoff duration. */
  readonly maxBackoffDuration?: string;
}

/** What makes one: A secret engine of the kind `ActiveDirectoryEngine`. */
export interface ActiveDirectoryEngineInit {
  /** Its kind. */
  type: "active_directory";
  /** Name. Required. */
  name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  secretStore: Ref;
  /** Secret store root path. Required. */
  secretStoreRootPath: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Key rotation interval days. */
  keyRotationIntervalDays?: number;
  /** Node selector. */
  nodeSelector?: string;
  /** Url. Required. */
  url: string;
  /** Connection timeout. */
  connectionTimeout?: number;
  /** Request timeout. */
  requestTimeout?: number;
  /** Start tls. */
  startTls?: boolean;
  /** Insecure tls. */
  insecureTls?: boolean;
  /** Certificate. */
  certificate?: string;
  /** Binddn. Required. */
  binddn: string;
  /** Bindpass. Required. A secret: it is never printed. */
  bindpass: string;
  /** Userdn. */
  userdn?: string;
  /** Upndomain. */
  upndomain?: string;
  /** After read ttl. */
  afterReadTtl?: Duration;
  /** Ttl. */
  ttl?: Duration;
  /** Policy. */
  policy?: SecretEnginePolicyInit | SecretEnginePolicy;
  /** Do not validate timestamps. */
  doNotValidateTimestamps?: boolean;
  /** Max backoff duration. */
  maxBackoffDuration?: Duration;
}

/** A secret engine of the kind `KeyValueEngine`. */
export interface KeyValueEngine {
  /** Its kind. */
  readonly type: "key_value";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Secret store root path. Required. */
  readonly secretStoreRootPath: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Public key. Set by the server. */
  readonly publicKey: Uint8Array;
  /** Key rotation interval days. */
  readonly keyRotationIntervalDays: number;
  /** Node selector. */
  readonly nodeSelector: string;
}

/** What makes one: A secret engine of the kind `KeyValueEngine`. */
export interface KeyValueEngineInit {
  /** Its kind. */
  type: "key_value";
  /** Name. Required. */
  name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  secretStore: Ref;
  /** Secret store root path. Required. */
  secretStoreRootPath: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Key rotation interval days. */
  keyRotationIntervalDays?: number;
  /** Node selector. */
  nodeSelector?: string;
}

/** A secret engine of the kind `MysqlEngine`. */
export interface MysqlEngine {
  /** Its kind. */
  readonly type: "mysql";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Secret store root path. Required. */
  readonly secretStoreRootPath: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Public key. Set by the server. */
  readonly publicKey: Uint8Array;
  /** Key rotation interval days. */
  readonly keyRotationIntervalDays: number;
  /** Node selector. */
  readonly nodeSelector: string;
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. */
  readonly password?: string;
  /** Port. Required. */
  readonly port: number;
  /** After read ttl. */
  readonly afterReadTtl?: string;
  /** Ttl. */
  readonly ttl?: string;
  /** Policy. */
  readonly policy?: SecretEnginePolicy;
  /** Database. Required. */
  readonly database: string;
  /** Tls. */
  readonly tls: boolean;
  /** Tls skip verify. */
  readonly tlsSkipVerify: boolean;
}

/** What makes one: A secret engine of the kind `MysqlEngine`. */
export interface MysqlEngineInit {
  /** Its kind. */
  type: "mysql";
  /** Name. Required. */
  name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  secretStore: Ref;
  /** Secret store root path. Required. */
  secretStoreRootPath: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Key rotation interval days. */
  keyRotationIntervalDays?: number;
  /** Node selector. */
  nodeSelector?: string;
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. */
  password: string;
  /** Port. Required. */
  port: number;
  /** After read ttl. */
  afterReadTtl?: Duration;
  /** Ttl. */
  ttl?: Duration;
  /** Policy. */
  policy?: SecretEnginePolicyInit | SecretEnginePolicy;
  /** Database. Required. */
  database: string;
  /** Tls. */
  tls?: boolean;
  /** Tls skip verify. */
  tlsSkipVerify?: boolean;
}

/** A secret engine of the kind `PostgresEngine`. */
export interface PostgresEngine {
  /** Its kind. */
  readonly type: "postgres";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Secret store root path. Required. */
  readonly secretStoreRootPath: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Public key. Set by the server. */
  readonly publicKey: Uint8Array;
  /** Key rotation interval days. */
  readonly keyRotationIntervalDays: number;
  /** Node selector. */
  readonly nodeSelector: string;
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. */
  readonly password?: string;
  /** Port. Required. */
  readonly port: number;
  /** After read ttl. */
  readonly afterReadTtl?: string;
  /** Ttl. */
  readonly ttl?: string;
  /** Policy. */
  readonly policy?: SecretEnginePolicy;
  /** Database. Required. */
  readonly database: string;
  /** Tls. */
  readonly tls: boolean;
}

/** What makes one: A secret engine of the kind `PostgresEngine`. */
export interface PostgresEngineInit {
  /** Its kind. */
  type: "postgres";
  /** Name. Required. */
  name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  secretStore: Ref;
  /** Secret store root path. Required. */
  secretStoreRootPath: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Key rotation interval days. */
  keyRotationIntervalDays?: number;
  /** Node selector. */
  nodeSelector?: string;
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. */
  password: string;
  /** Port. Required. */
  port: number;
  /** After read ttl. */
  afterReadTtl?: Duration;
  /** Ttl. */
  ttl?: Duration;
  /** Policy. */
  policy?: SecretEnginePolicyInit | SecretEnginePolicy;
  /** Database. Required. */
  database: string;
  /** Tls. */
  tls?: boolean;
}

/** A secret engine of the kind `SqlserverEngine`. */
export interface SqlserverEngine {
  /** Its kind. */
  readonly type: "sqlserver";
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Secret store root path. Required. */
  readonly secretStoreRootPath: string;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Public key. Set by the server. */
  readonly publicKey: Uint8Array;
  /** Key rotation interval days. */
  readonly keyRotationIntervalDays: number;
  /** Node selector. */
  readonly nodeSelector: string;
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. */
  readonly password?: string;
  /** Port. Required. */
  readonly port: number;
  /** After read ttl. */
  readonly afterReadTtl?: string;
  /** Ttl. */
  readonly ttl?: string;
  /** Policy. */
  readonly policy?: SecretEnginePolicy;
  /** Database. Required. */
  readonly database: string;
  /** Tls. */
  readonly tls: boolean;
  /** Tls skip verify. */
  readonly tlsSkipVerify: boolean;
}

/** What makes one: A secret engine of the kind `SqlserverEngine`. */
export interface SqlserverEngineInit {
  /** Its kind. */
  type: "sqlserver";
  /** Name. Required. */
  name: string;
  /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
  secretStore: Ref;
  /** Secret store root path. Required. */
  secretStoreRootPath: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Key rotation interval days. */
  keyRotationIntervalDays?: number;
  /** Node selector. */
  nodeSelector?: string;
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. */
  password: string;
  /** Port. Required. */
  port: number;
  /** After read ttl. */
  afterReadTtl?: Duration;
  /** Ttl. */
  ttl?: Duration;
  /** Policy. */
  policy?: SecretEnginePolicyInit | SecretEnginePolicy;
  /** Database. Required. */
  database: string;
  /** Tls. */
  tls?: boolean;
  /** Tls skip verify. */
  tlsSkipVerify?: boolean;
}
