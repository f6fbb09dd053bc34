//! A gem for this platform and this minor version of Ruby.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{Workshop, text};

/// What the gem is made of, beside the native library and the licence.
const PARTS: &[&str] = &["gatepass.gemspec", "README.md", "lib", "sig"];
/// Without these it is no gem of ours.
const NEEDED: &[&str] =
    &["LICENSE", "README.md", "lib/gatepass.rb", "lib/gatepass/gatepass_ruby.so", "sig/gatepass.rbs"];

pub(super) fn package(workshop: &Workshop) -> Result<String> {
    let library = workshop.native("gatepass-ruby")?;
    let source = gathered(workshop, &library)?;
    let made = workshop.out.join("gatepass.gem");
    workshop.call(&source, "gem", &["build", "--silent", "--output", text(&made)?, "gatepass.gemspec"])?;
    let full = workshop.ask(&source, "gem", &["specification", text(&made)?, "full_name"])?;
    let name = full.trim_start_matches("---").trim();
    let named = workshop.out.join(format!("{name}.gem"));
    fs::rename(&made, &named).context("a gem is named by its specification")?;
    fs::remove_dir_all(&source)?;
    tried(workshop, &named, name)
}

/// A folder with what goes into the gem, and nothing else: the source tree stays as it is.
fn gathered(workshop: &Workshop, library: &Path) -> Result<PathBuf> {
    let source = workshop.out.join("source");
    fs::create_dir(&source)?;
    let from = workshop.root.join("bindings-ruby");
    for part in PARTS {
        workshop.call(&from, "cp", &["-r", part, text(&source)?])?;
    }
    fs::copy(workshop.root.join("LICENSE"), source.join("LICENSE"))?;
    let native = source.join("lib/gatepass/gatepass_ruby.so");
    fs::copy(library, &native)?;
    if workshop.release {
        workshop.call(&source, "strip", &["--strip-unneeded", text(&native)?])?;
    }
    Ok(source)
}

/// Installs it where there is Ruby and nothing else, no compiler and no other gem, and runs the quickstart there.
fn tried(workshop: &Workshop, gem: &Path, name: &str) -> Result<String> {
    let (home, programs) = (workshop.empty.join("gems"), workshop.empty.join("bin"));
    fs::create_dir(&programs)?;
    for program in ["ruby", "gem"] {
        let found = workshop.ask(&workshop.empty, "sh", &["-c", &format!("command -v {program}")])?;
        symlink(found, programs.join(program))?;
    }
    let settings = [
        "-i".to_owned(),
        format!("PATH={}", text(&programs)?),
        format!("HOME={}", text(&workshop.empty)?),
        format!("GEM_HOME={}", text(&home)?),
        format!("GEM_PATH={}", text(&home)?),
        "LANG=C.UTF-8".to_owned(),
    ];
    let alone = |command: &[&str]| {
        let arguments: Vec<&str> =
            settings.iter().map(String::as_str).chain(command.iter().copied()).collect();
        workshop.ask(&workshop.empty, "env", &arguments)
    };
    alone(&["ruby", "-S", "gem", "install", "--silent", "--local", "--no-document", text(gem)?])?;
    let installed = home.join("gems").join(name);
    for file in NEEDED {
        ensure!(installed.join(file).is_file(), "the gem lacks {file}");
    }
    alone(&["ruby", text(&workshop.quickstart("quickstart.rb")?)?])
}
