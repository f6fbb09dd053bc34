//! A gem for this platform and this minor version of Ruby.

use std::fs;

use anyhow::{Context, Result};

use super::{Workshop, text};

pub(super) fn package(workshop: &Workshop) -> Result<String> {
    let source = workshop.root.join("bindings-ruby");
    let library = workshop.native("gatepass-ruby")?;
    fs::copy(&library, source.join("lib/gatepass/gatepass_ruby.so"))?;
    let made = workshop.out.join("gatepass.gem");
    workshop.call(&source, "gem", &["build", "--silent", "--output", text(&made)?, "gatepass.gemspec"])?;
    let full = workshop.ask(&source, "gem", &["specification", text(&made)?, "full_name"])?;
    let name = full.trim_start_matches("---").trim();
    let named = workshop.out.join(format!("{name}.gem"));
    fs::rename(&made, &named).context("a gem is named by its specification")?;

    let home = workshop.empty.join("gems");
    workshop.call(
        &workshop.empty,
        "gem",
        &["install", "--silent", "--local", "--no-document", "--install-dir", text(&home)?, text(&named)?],
    )?;
    let program = workshop.quickstart("quickstart.rb")?;
    let only = format!("GEM_HOME={0} GEM_PATH={0} ruby {1}", text(&home)?, text(&program)?);
    workshop.ask(&workshop.empty, "sh", &["-c", &only])
}
