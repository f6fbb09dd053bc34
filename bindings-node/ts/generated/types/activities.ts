// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/activities.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** One line of the audit trail: who did what to which entities, when, from where. */
export interface Activity {
  /** Id. */
  readonly id: string;
  /** Verb. */
  readonly verb: string;
  /** Description. */
  readonly description: string;
  /** Completed at. */
  readonly completedAt?: Date;
  /** Entities. */
  readonly entities: readonly ActivityEntity[];
  /** Ip address. */
  readonly ipAddress: string;
  /** Actor. */
  readonly actor?: ActivityActor;
  /** User agent. */
  readonly userAgent: string;
}

/** What makes one: One line of the audit trail: who did what to which entities, when, from where. */
export interface ActivityInit {
  /** Id. */
  id?: Ref;
  /** Verb. */
  verb?: string;
  /** Description. */
  description?: string;
  /** Completed at. */
  completedAt?: Date;
  /** Entities. */
  entities?: readonly (ActivityEntityInit | ActivityEntity)[];
  /** Ip address. */
  ipAddress?: string;
  /** Actor. */
  actor?: ActivityActorInit | ActivityActor;
  /** User agent. */
  userAgent?: string;
}

/** Activity actor. */
export interface ActivityActor {
  /** Id. */
  readonly id: string;
  /** Email. */
  readonly email: string;
  /** First name. */
  readonly firstName: string;
  /** Last name. */
  readonly lastName: string;
  /** Activity external id. */
  readonly activityExternalId: string;
}

/** What makes one: Activity actor. */
export interface ActivityActorInit {
  /** Id. */
  id?: Ref;
  /** Email. */
  email?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Activity external id. */
  activityExternalId?: string;
}

/** Activity entity. */
export interface ActivityEntity {
  /** Id. */
  readonly id: string;
  /** Type. */
  readonly type: string;
  /** Name. */
  readonly name: string;
  /** Email. */
  readonly email: string;
  /** External id. */
  readonly externalId: string;
}

/** What makes one: Activity entity. */
export interface ActivityEntityInit {
  /** Id. */
  id?: Ref;
  /** Type. */
  type?: string;
  /** Name. */
  name?: string;
  /** Email. */
  email?: string;
  /** External id. */
  externalId?: string;
}
