//! A jar with this platform's library in it, by Maven.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::{Workshop, text};

/// This platform, as `Native.java` names it.
fn platform() -> String {
    let machine = match std::env::consts::ARCH {
        "x86_64" => "amd64",
        other => other,
    };
    let libc = if cfg!(target_env = "musl") { "-musl" } else { "" };
    format!("{}-{machine}{libc}", std::env::consts::OS)
}

pub(super) fn package(workshop: &Workshop) -> Result<String> {
    let source = workshop.root.join("bindings-java");
    let library = workshop.native("gatepass-java")?;
    let resources = source.join("target/native/io/gatepass/native").join(platform());
    fs::create_dir_all(&resources)?;
    let packed = resources.join("libgatepass_java.so");
    workshop.stripped(&library, &packed)?;
    workshop.is_stripped(&packed)?;
    // What a test before left there, of another version.
    workshop.call(&source, "sh", &["-c", "rm -f target/*.jar"])?;
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
    let listed = workshop.ask(&workshop.empty, "jar", &["--list", "--file", text(&installed)?])?;
    let library = format!("io/gatepass/native/{}/libgatepass_java.so", platform());
    for file in ["META-INF/LICENSE", "module-info.class", "io/gatepass/Gatepass.class", &library] {
        ensure!(listed.lines().any(|line| line == file), "the jar lacks {file}");
    }
    ensure!(!listed.contains("Test.class"), "the jar holds tests");
    let program = workshop.quickstart("Quickstart.java")?;
    let temporary = format!("-Djava.io.tmpdir={}", text(&workshop.empty)?);
    workshop.alone(&["java"], "java", &[&temporary, "-cp", text(&installed)?, text(&program)?])
}
