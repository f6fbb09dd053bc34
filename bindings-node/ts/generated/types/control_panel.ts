// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/control_panel.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";

/** Control panel get org URL info response. */
export interface ControlPanelGetOrgURLInfoResponse {
  /** Base url. */
  readonly baseUrl: string;
  /** Websites subdomain. */
  readonly websitesSubdomain: string;
  /** Oidc issuer url. */
  readonly oidcIssuerUrl: string;
  /** Saml metadata url. */
  readonly samlMetadataUrl: string;
}

/** What makes one: Control panel get org URL info response. */
export interface ControlPanelGetOrgURLInfoResponseInit {
  /** Base url. */
  baseUrl?: string;
  /** Websites subdomain. */
  websitesSubdomain?: string;
  /** Oidc issuer url. */
  oidcIssuerUrl?: string;
  /** Saml metadata url. */
  samlMetadataUrl?: string;
}
