// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/location_enums.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
