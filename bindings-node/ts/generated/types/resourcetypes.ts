// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/resourcetypes.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
