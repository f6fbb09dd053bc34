//! The command line: an archive with the binary.

use anyhow::{Result, ensure};
use std::fs;

use super::{Workshop, text};

pub(super) fn package(workshop: &Workshop) -> Result<String> {
    let binary = workshop.built("gatepass-cli", &[], "gatepass")?;
    let version = workshop.ask(&workshop.root, text(&binary)?, &["--version"])?;
    let version = version.split_whitespace().last().unwrap_or("unknown");
    let libc = if cfg!(target_env = "musl") { "-musl" } else { "" };
    let name = format!("gatepass-{version}-{}-{}{libc}", std::env::consts::OS, std::env::consts::ARCH);
    let folder = workshop.out.join(&name);
    fs::create_dir(&folder)?;
    workshop.stripped(&binary, &folder.join("gatepass"))?;
    for file in ["LICENSE", "README.md"] {
        fs::copy(workshop.root.join(file), folder.join(file))?;
    }
    let archive = format!("{name}.tar.gz");
    workshop.call(&workshop.out, "tar", &["--create", "--gzip", "--file", &archive, &name])?;
    fs::remove_dir_all(&folder)?;

    let made = workshop.out.join(archive);
    workshop.call(&workshop.empty, "tar", &["--extract", "--file", text(&made)?])?;
    let installed = workshop.empty.join(&name);
    for file in ["LICENSE", "README.md"] {
        ensure!(installed.join(file).is_file(), "the archive lacks {file}");
    }
    let binary = installed.join("gatepass");
    workshop.is_stripped(&binary)?;
    workshop.alone(&[], text(&binary)?, &["quickstart"])
}
