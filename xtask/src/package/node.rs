//! Two npm packages: `gatepass`, and `@gatepass/<platform>` with the library.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::{Workshop, text};

pub(super) fn package(workshop: &Workshop) -> Result<String> {
    let source = workshop.root.join("bindings-node");
    let library = workshop.native("gatepass-node")?;
    workshop.call(&source, "npm", &["ci", "--silent", "--no-audit", "--no-fund"])?;
    workshop.call(&source, "npx", &["--no-install", "tsc", "-p", "tsconfig.json"])?;
    let platform = workshop.ask(&source, "node", &["-p", "process.platform + '-' + process.arch"])?;
    let manifest = fs::read_to_string(source.join("package.json"))?;
    let mut manifest: serde_json::Value = serde_json::from_str(&manifest).context("package.json is JSON")?;
    let version = manifest["version"].clone();

    let native = workshop.out.join("native");
    fs::create_dir_all(&native)?;
    workshop.stripped(&library, &native.join("gatepass.node"))?;
    fs::copy(workshop.root.join("LICENSE"), native.join("LICENSE"))?;
    fs::write(native.join("README.md"), format!("The native library of `gatepass` for {platform}.\n"))?;
    let name = format!("@gatepass/{platform}");
    let (os, cpu) = platform.split_once('-').context("a platform has two parts")?;
    let own = json!({
        "name": name, "version": version, "license": "Apache-2.0", "main": "gatepass.node", "os": [os], "cpu": [cpu],
        "description": "The native library of gatepass for this platform.",
    });
    fs::write(native.join("package.json"), serde_json::to_string_pretty(&own)?)?;

    let code = workshop.out.join("code");
    fs::create_dir_all(&code)?;
    for file in ["index.mjs", "index.d.mts", "README.md"] {
        fs::copy(source.join(file), code.join(file))?;
    }
    fs::copy(workshop.root.join("LICENSE"), code.join("LICENSE"))?;
    workshop.call(&source, "cp", &["-r", "dist", text(&code)?])?;
    manifest["optionalDependencies"] = json!({ name.as_str(): version });
    for unwanted in ["devDependencies", "scripts"] {
        manifest.as_object_mut().context("package.json is an object")?.remove(unwanted);
    }
    fs::write(code.join("package.json"), serde_json::to_string_pretty(&manifest)?)?;

    let mut packed = Vec::new();
    for folder in [&native, &code] {
        let file =
            workshop.ask(folder, "npm", &["pack", "--silent", "--pack-destination", text(&workshop.out)?])?;
        packed.push(workshop.out.join(file.lines().last().context("npm says what it packed")?));
        fs::remove_dir_all(folder)?;
    }
    fs::write(workshop.empty.join("package.json"), "{\"private\": true}")?;
    let files: Vec<&str> = packed.iter().map(|file| text(file)).collect::<Result<_>>()?;
    let install = ["install", "--silent", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
    workshop.call(&workshop.empty, "npm", &[&install[..], files.as_slice()].concat())?;
    let modules = workshop.empty.join("node_modules");
    for package in ["gatepass", name.as_str()] {
        for file in ["LICENSE", "README.md", "package.json"] {
            ensure!(modules.join(package).join(file).is_file(), "the package {package} lacks {file}");
        }
    }
    ensure!(modules.join("gatepass/dist/index.d.ts").is_file(), "the package gatepass has no types");
    workshop.is_stripped(&modules.join(&name).join("gatepass.node"))?;
    let program = workshop.quickstart("quickstart.mjs")?;
    let common = workshop.alone(&["node"], "node", &["-p", "typeof require('gatepass').connect"])?;
    ensure!(common == "function", "require('gatepass') gives no connect");
    workshop.alone(&["node"], "node", &[text(&program)?])
}
