//! A wheel, by maturin.

use std::fs;

use anyhow::{Context, Result};

use super::{Workshop, text};

pub(super) fn package(workshop: &Workshop) -> Result<String> {
    let source = workshop.root.join("bindings-python");
    let tools = workshop.out.join("tools");
    workshop.call(&workshop.root, "python3", &["-m", "venv", text(&tools)?])?;
    workshop.call(
        &workshop.root,
        text(&tools.join("bin/pip"))?,
        &["install", "--quiet", "maturin>=1.7,<2"],
    )?;
    let mut arguments = vec!["build", "--quiet", "--out", text(&workshop.out)?];
    if workshop.release {
        arguments.push("--release");
    }
    // What a test left beside the sources would be packed too.
    let left = source.join("python/gatepass/_native.abi3.so");
    if left.exists() {
        fs::remove_file(left)?;
    }
    workshop.call(&source, text(&tools.join("bin/maturin"))?, &arguments)?;
    fs::remove_dir_all(&tools)?;

    let wheel = fs::read_dir(&workshop.out)?.next().context("maturin made a wheel")??.path();
    let environment = workshop.empty.join("environment");
    workshop.call(&workshop.empty, "python3", &["-m", "venv", text(&environment)?])?;
    let pip = environment.join("bin/pip");
    workshop.call(&workshop.empty, text(&pip)?, &["install", "--quiet", "--no-index", text(&wheel)?])?;
    let program = workshop.quickstart("quickstart.py")?;
    workshop.ask(&workshop.empty, text(&environment.join("bin/python"))?, &[text(&program)?])
}
