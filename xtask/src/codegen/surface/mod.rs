//! The SDKs' surfaces in Python, TypeScript, Java and Ruby, from one [`model`] of the API.

mod build;
mod docs;
mod java;
mod local;
mod model;
mod operations;
mod python;
mod ruby;
mod text;
mod typescript;

use std::collections::BTreeMap;

use anyhow::Result;
use prost_reflect::DescriptorPool;

/// Every file, by its path from the root. Complete: what stands in the same folders beside them is left over.
pub(super) fn generate(pool: &DescriptorPool) -> Result<BTreeMap<String, String>> {
    let surface = build::surface(pool)?;
    let mut files = BTreeMap::new();
    for (folder, written) in [
        ("tests/conformance", operations::files(&surface)?),
        ("bindings-python/python/gatepass/_generated", python::files(&surface)),
        ("bindings-java/java/main/io/gatepass", java::files(&surface)),
        ("bindings-ruby", ruby::files(&surface)),
        ("bindings-node/ts/generated", typescript::files(&surface)),
    ] {
        files.extend(written.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)));
    }
    Ok(files)
}

/// What every generated file says of itself.
const ORIGIN: &str = "Generated from proto/ by `cargo xtask codegen`; do not edit.";
