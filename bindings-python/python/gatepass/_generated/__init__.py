# Generated from proto/ by `cargo xtask codegen`; do not edit.
