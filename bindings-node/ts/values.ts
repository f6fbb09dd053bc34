/** Types of values that are not entities. */

/** What has an id: an entity. */
export interface HasId {
  /** Its id. */
  readonly id: string;
}

/** An entity, its id, or its name (an account's email). */
export type Ref = string | HasId;

/** `"45m"`, `"1h30m"`, or milliseconds. Read, it is a text such as `"45m0s"`. */
export type Duration = string | number;

/** Access rules: `[{ tags: { env: "prod" } }]`. */
export type AccessRules = readonly AccessRule[] | AccessRule;

/** One access rule: static (`ids`) or dynamic (`type` and tags, or a tag query). */
export interface AccessRule {
  readonly ids?: readonly string[];
  readonly type?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}
