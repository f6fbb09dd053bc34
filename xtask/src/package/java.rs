//! A jar with this platform's library in it, by Maven.

use std::fs;

use anyhow::{Context, Result};

use super::{Workshop, text};

pub(super) fn package(workshop: &Workshop) -> Result<String> {
    let source = workshop.root.join("bindings-java");
    let library = workshop.native("gatepass-java")?;
    let platform = workshop.ask(
        &source,
        "sh",
        &["-c", "echo linux-$(dpkg --print-architecture 2> /dev/null || uname -m)"],
    )?;
    let resources = source.join("target/native/io/gatepass/native").join(platform);
    fs::create_dir_all(&resources)?;
    fs::copy(&library, resources.join("libgatepass_java.so"))?;
    let property = format!("-Dnative.library={}", text(&library)?);
    workshop.call(&source, "mvn", &["--quiet", "--batch-mode", "-DskipTests", &property, "package"])?;
    let jar = fs::read_dir(source.join("target"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "jar"))
        .context("Maven made a jar")?;
    let made = workshop.out.join(jar.file_name().context("a jar has a name")?);
    fs::copy(&jar, &made)?;

    let installed = workshop.empty.join("gatepass.jar");
    fs::copy(&made, &installed)?;
    let program = workshop.quickstart("Quickstart.java")?;
    let temporary = format!("-Djava.io.tmpdir={}", text(&workshop.empty)?);
    workshop.ask(&workshop.empty, "java", &[&temporary, "-cp", text(&installed)?, text(&program)?])
}
