//! Writes what is generated from `proto/`: prost messages and the static schema table (`wire/src/gen`), the typed
//! services of the client (`core/src/client/services.rs`), and the surfaces of the SDKs in other languages ([`surface`]).

mod client;
mod debug;
mod entities;
mod facts;
mod schema;
mod surface;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use prost::Message as _;
use prost_reflect::DescriptorPool;

/// What the conformance suite's runner in Rust dispatches on.
const RUNNER: &str = "tests/conformance/runners/rust/src/operations.rs";

/// Writes every generated file; with `check`, fails where one differs and writes nothing.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let pool = compile(&root.join("proto"))?;
    let mut files: BTreeMap<String, String> =
        messages(&pool)?.into_iter().map(|(name, text)| (format!("wire/src/gen/{name}"), text)).collect();
    files.insert("wire/src/gen/schema.rs".to_owned(), schema::generate(&pool)?);
    files.insert("wire/src/gen/entities.rs".to_owned(), entities::generate(&pool)?);
    files.insert("wire/src/gen/debug.rs".to_owned(), debug::generate(&pool)?);
    files.insert("core/src/client/services.rs".to_owned(), client::generate(&pool)?);
    files.insert(RUNNER.to_owned(), client::generate_runner(&pool)?);
    for (name, text) in &mut files {
        *text = format(text).with_context(|| format!("cannot format {name}"))?;
    }
    files.extend(surface::generate(&pool)?);
    let mut differing = Vec::new();
    for (name, text) in files {
        let path = root.join(&name);
        if fs::read_to_string(&path).is_ok_and(|present| present == text) {
            continue;
        }
        if check {
            differing.push(name);
        } else {
            fs::create_dir_all(path.parent().context("a file stands in a folder")?)?;
            fs::write(&path, text)?;
            println!("wrote {name}");
        }
    }
    if !differing.is_empty() {
        bail!("generated files differ from proto/: {}; run `cargo xtask codegen`", differing.join(", "));
    }
    Ok(())
}

/// Writes every proto file and what it imports as a FileDescriptorSet.
pub(crate) fn descriptors(root: &Path, out: &Path) -> Result<()> {
    let pool = compile(&root.join("proto"))?;
    fs::write(out, pool.encode_to_vec()).with_context(|| format!("cannot write {}", out.display()))
}

/// Every proto file but the options themselves. `protox::compile` would drop custom options; the pool keeps them.
fn compile(folder: &Path) -> Result<DescriptorPool> {
    let mut names = Vec::new();
    // StrongDM's first: what ours import must not move what stands in their file.
    for part in ["v1", "gatepass/v1"] {
        let mut of_part = Vec::new();
        for entry in fs::read_dir(folder.join(part))? {
            let name = entry?.file_name().into_string().ok().context("file names are UTF-8")?;
            if name.ends_with(".proto") {
                of_part.push(format!("{part}/{name}"));
            }
        }
        of_part.sort();
        names.extend(of_part);
    }
    let mut compiler = protox::Compiler::new([folder])?;
    compiler.include_source_info(true).include_imports(true).open_files(&names)?;
    Ok(compiler.descriptor_pool())
}

/// prost's own output, a file a package.
fn messages(pool: &DescriptorPool) -> Result<BTreeMap<String, String>> {
    // The encoded form still holds our options; prost's types pass over them, which is all prost needs.
    let set = prost_types::FileDescriptorSet::decode(pool.encode_to_vec().as_slice())?;
    let requests: Vec<_> = set
        .file
        .into_iter()
        .map(|file| (prost_build::Module::from_protobuf_package_name(file.package()), file))
        .collect();
    let names: BTreeMap<_, _> =
        requests.iter().map(|(module, _)| (module.clone(), module.to_file_name_or("root"))).collect();
    let mut config = prost_build::Config::new();
    config.disable_comments(["v1"]);
    config.skip_debug(debug::secretive(pool).iter().map(|message| format!(".{}", message.full_name())));
    let generated = config.generate(requests)?;
    let header = "// Generated from proto/ by `cargo xtask codegen`; do not edit.\n";
    // prost wants to see every file; only our two packages' output is kept.
    let named =
        generated.into_iter().map(|(module, text)| (names[&module].clone(), format!("{header}{text}")));
    Ok(named.filter(|(name, _)| matches!(name.as_str(), "v1.rs" | "gatepass.v1.rs")).collect())
}

/// rustfmt with the project's settings.
fn format(text: &str) -> Result<String> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=110,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run rustfmt")?;
    child.stdin.take().context("rustfmt takes text")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt refused the text");
    }
    Ok(String::from_utf8(output.stdout)?)
}
