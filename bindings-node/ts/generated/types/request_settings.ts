// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/request_settings.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Organization request settings. */
export interface OrganizationRequestSettings {
  /** Whether people may approve their own requests (RULES 3.5). */
  readonly allowSelfApproval: boolean;
  /** Whether a request all of whose steps were skipped is granted, though nobody approved (RULES 3.6). */
  readonly silenceIsConsent: boolean;
  /** The longest access where a workflow has no limit. Not set: 7 days. */
  readonly maxDuration?: string;
  /** The length of access where neither request nor workflow says one. Not set: 1 hour. */
  readonly defaultDuration?: string;
}

/** What makes one: Organization request settings. */
export interface OrganizationRequestSettingsInit {
  /** Whether people may approve their own requests (RULES 3.5). */
  allowSelfApproval?: boolean;
  /** Whether a request all of whose steps were skipped is granted, though nobody approved (RULES 3.6). */
  silenceIsConsent?: boolean;
  /** The longest access where a workflow has no limit. Not set: 7 days. */
  maxDuration?: Duration;
  /** The length of access where neither request nor workflow says one. Not set: 1 hour. */
  defaultDuration?: Duration;
}
