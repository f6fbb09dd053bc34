// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/access.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { LinkKind, MissingFactKind } from "../enums.js";

/**
 * The instant or revision a question is about. Neither: now. Both: the state of the revision, grants as of the
 * instant.
 */
export interface AsOf {
  /** Time. */
  readonly time?: Date;
  /** Revision. */
  readonly revision: bigint;
}

/**
 * What makes one: The instant or revision a question is about. Neither: now. Both: the state of the revision,
 * grants as of the instant.
 */
export interface AsOfInit {
  /** Time. */
  time?: Date;
  /** Revision. */
  revision?: bigint | number;
}

/** Check many response. */
export interface CheckManyResponse {
  /** One for each question, in their order. */
  readonly allowed: readonly boolean[];
  /** Revision. */
  readonly revision: bigint;
}

/** What makes one: Check many response. */
export interface CheckManyResponseInit {
  /** One for each question, in their order. */
  allowed?: readonly boolean[];
  /** Revision. */
  revision?: bigint | number;
}

/** Check response. */
export interface CheckResponse {
  /** Allowed. */
  readonly allowed: boolean;
  /**
   * Where only grants allow it: the instant from which it is denied unless something changes. Where a policy asks
   * for the time: the next minute, from which it may say something else.
   */
  readonly allowedUntil?: Date;
  /** The revision that was asked. */
  readonly revision: bigint;
}

/** What makes one: Check response. */
export interface CheckResponseInit {
  /** Allowed. */
  allowed?: boolean;
  /**
   * Where only grants allow it: the instant from which it is denied unless something changes. Where a policy asks
   * for the time: the next minute, from which it may say something else.
   */
  allowedUntil?: Date;
  /** The revision that was asked. */
  revision?: bigint | number;
}

/** Explain response. */
export interface ExplainResponse {
  /** Allowed. */
  readonly allowed: boolean;
  /** One line for people. */
  readonly summary: string;
  /** Where allowed: each link follows from the one before it, from the account to the resource. */
  readonly chain: readonly Link[];
  /** Where denied: were these true, access would be allowed. No smaller set exists. */
  readonly missing: readonly MissingFact[];
  /** Where denied: other smallest sets of one fact each, at most 20. */
  readonly alternatives: readonly MissingFact[];
  /** Allowed until. */
  readonly allowedUntil?: Date;
  /** Revision. */
  readonly revision: bigint;
  /** Where allowed: how many further chains allow it. */
  readonly otherPaths: number;
}

/** What makes one: Explain response. */
export interface ExplainResponseInit {
  /** Allowed. */
  allowed?: boolean;
  /** One line for people. */
  summary?: string;
  /** Where allowed: each link follows from the one before it, from the account to the resource. */
  chain?: readonly (LinkInit | Link)[];
  /** Where denied: were these true, access would be allowed. No smaller set exists. */
  missing?: readonly (MissingFactInit | MissingFact)[];
  /** Where denied: other smallest sets of one fact each, at most 20. */
  alternatives?: readonly (MissingFactInit | MissingFact)[];
  /** Allowed until. */
  allowedUntil?: Date;
  /** Revision. */
  revision?: bigint | number;
  /** Where allowed: how many further chains allow it. */
  otherPaths?: number;
}

/** Link. */
export interface Link {
  /** Kind. */
  readonly kind: LinkKind;
  /** The entity; for a rule, its role. */
  readonly id: string;
  /** The entity's name; for a rule, its text. Empty where the caller may not see it (RULES 4.5). */
  readonly name: string;
  /** For a rule: its place in the role, from 0. */
  readonly ruleIndex: number;
}

/** What makes one: Link. */
export interface LinkInit {
  /** Kind. */
  kind?: LinkKind;
  /** The entity; for a rule, its role. */
  id?: Ref;
  /** The entity's name; for a rule, its text. Empty where the caller may not see it (RULES 4.5). */
  name?: string;
  /** For a rule: its place in the role, from 0. */
  ruleIndex?: number;
}

/** Missing fact. */
export interface MissingFact {
  /** Kind. */
  readonly kind: MissingFactKind;
  /** Id. */
  readonly id: string;
  /** One line for people. */
  readonly text: string;
}

/** What makes one: Missing fact. */
export interface MissingFactInit {
  /** Kind. */
  kind?: MissingFactKind;
  /** Id. */
  id?: Ref;
  /** One line for people. */
  text?: string;
}

/** Pair. */
export interface Pair {
  /** Account id. */
  readonly accountId: string;
  /** Resource id. */
  readonly resourceId: string;
}

/** What makes one: Pair. */
export interface PairInit {
  /** Account id. */
  accountId?: string;
  /** Resource id. */
  resourceId?: string;
}

/** Question. */
export interface Question {
  /** Account. */
  readonly account: string;
  /** Resource. */
  readonly resource: string;
}

/** What makes one: Question. */
export interface QuestionInit {
  /** Account. */
  account?: Ref;
  /** Resource. */
  resource?: Ref;
}

/** Reachable. */
export interface Reachable {
  /** Id. */
  readonly id: string;
  /** Empty where the caller may not see it (RULES 4.5). */
  readonly name: string;
  /** A resource's type (`postgres`), an account's kind (`user`, `service`). */
  readonly type: string;
  /** Where only grants allow it: when the last of them ends. */
  readonly allowedUntil?: Date;
}

/** What makes one: Reachable. */
export interface ReachableInit {
  /** Id. */
  id?: Ref;
  /** Empty where the caller may not see it (RULES 4.5). */
  name?: string;
  /** A resource's type (`postgres`), an account's kind (`user`, `service`). */
  type?: string;
  /** Where only grants allow it: when the last of them ends. */
  allowedUntil?: Date;
}

/** Simulate response. */
export interface SimulateResponse {
  /** Pairs that would be allowed and are not; complete, else the call fails with ResourceExhausted. */
  readonly gained: readonly Pair[];
  /** Pairs that are allowed and would not be. */
  readonly lost: readonly Pair[];
  /** Revision. */
  readonly revision: bigint;
}

/** What makes one: Simulate response. */
export interface SimulateResponseInit {
  /** Pairs that would be allowed and are not; complete, else the call fails with ResourceExhausted. */
  gained?: readonly (PairInit | Pair)[];
  /** Pairs that are allowed and would not be. */
  lost?: readonly (PairInit | Pair)[];
  /** Revision. */
  revision?: bigint | number;
}

/** One write of StrongDM's API. */
export interface SimulatedCall {
  /** `Roles.Update`. */
  readonly method: string;
  /** The encoded request of that method. */
  readonly request: Uint8Array;
}

/** What makes one: One write of StrongDM's API. */
export interface SimulatedCallInit {
  /** `Roles.Update`. */
  method?: string;
  /** The encoded request of that method. */
  request?: Uint8Array;
}
