//! A gem for this platform and this minor version of Ruby.

use std::fs;
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
    workshop.stripped(library, &source.join("lib/gatepass/gatepass_ruby.so"))?;
    Ok(source)
}

/// Installs it where there is Ruby and nothing else, no compiler and no other gem, and runs the quickstart there.
fn tried(workshop: &Workshop, gem: &Path, name: &str) -> Result<String> {
    let home = workshop.empty.join("gems");
    let settings = [("GEM_HOME", home.as_path()), ("GEM_PATH", home.as_path())];
    let alone = |arguments: &[&str]| workshop.alone_with(&settings, &["ruby", "gem"], "ruby", arguments);
    alone(&["-S", "gem", "install", "--silent", "--local", "--no-document", text(gem)?])?;
    let installed = home.join("gems").join(name);
    for file in NEEDED {
        ensure!(installed.join(file).is_file(), "the gem lacks {file}");
    }
    workshop.is_stripped(&installed.join("lib/gatepass/gatepass_ruby.so"))?;
    alone(&[text(&workshop.quickstart("quickstart.rb")?)?])
}
