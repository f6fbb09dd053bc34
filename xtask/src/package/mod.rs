//! `cargo xtask package`: what users of each language install, and the proof that it installs where nothing else is.

mod cli;
mod java;
mod node;
mod python;
mod ruby;

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

/// Whose package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// A wheel
    Python,
    /// Two npm packages: the code, and this platform's library
    Node,
    /// A jar
    Java,
    /// A gem for this platform
    Ruby,
    /// The command line, in an archive
    Cli,
}

impl Language {
    /// What its quickstart says, if all went well.
    fn proof(self) -> &'static str {
        match self {
            Language::Cli => "the system  user temporary access expired: bob@example.com, orders",
            Language::Python => "attached: True",
            Language::Node | Language::Java | Language::Ruby => "attached: true",
        }
    }
}

/// Where packages are made.
struct Workshop {
    root: PathBuf,
    /// `target/package/<language>`, empty at first.
    out: PathBuf,
    /// An empty folder outside of the source tree, where the package is tried.
    empty: PathBuf,
    /// Optimised, or for trying out.
    release: bool,
}

/// Makes the packages of these languages (or of all), installs each into an empty environment, and runs its quickstart
/// there.
pub(crate) fn run(root: &Path, languages: &[Language], debug: bool) -> Result<()> {
    let all = Language::value_variants();
    for language in if languages.is_empty() { all } else { languages } {
        let name = format!("{language:?}").to_lowercase();
        println!("== {name}");
        let workshop = Workshop {
            root: root.to_owned(),
            out: fresh(root.join("target/package").join(&name))?,
            empty: fresh(
                std::env::temp_dir().join(format!("gatepass-package-{name}-{}", std::process::id())),
            )?,
            release: !debug,
        };
        let said = match language {
            Language::Python => python::package(&workshop)?,
            Language::Node => node::package(&workshop)?,
            Language::Java => java::package(&workshop)?,
            Language::Ruby => ruby::package(&workshop)?,
            Language::Cli => cli::package(&workshop)?,
        };
        fs::remove_dir_all(&workshop.empty)?;
        println!("{said}");
        if !said.contains(language.proof()) {
            bail!("the quickstart of {name} did not say what it should");
        }
        for entry in fs::read_dir(&workshop.out)? {
            let path = entry?.path();
            if path.is_file() {
                println!("{} ({} kB)", path.display(), fs::metadata(&path)?.len() / 1_000);
            }
        }
    }
    Ok(())
}

fn fresh(folder: PathBuf) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

impl Workshop {
    /// Builds a binding's native library and returns where it is.
    fn native(&self, package: &str) -> Result<PathBuf> {
        self.built(package, &["--features", "extension"], &format!("lib{}.so", package.replace('-', "_")))
    }

    /// Builds a package and returns where the file of this name is. One who built all of them says so by `GATEPASS_BUILT`, as
    /// to the suites.
    fn built(&self, package: &str, features: &[&str], file: &str) -> Result<PathBuf> {
        let profile: &[&str] = if self.release { &["--release"] } else { &[] };
        if std::env::var_os("GATEPASS_BUILT").is_none() {
            let arguments = [&["build", "--quiet", "-p", package], features, profile].concat();
            self.call(&self.root, "cargo", &arguments)?;
        }
        let folder = if self.release { "release" } else { "debug" };
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from);
        Ok(target.join(folder).join(file))
    }

    /// Copies a library or program without what only a debugger reads.
    fn stripped(&self, from: &Path, to: &Path) -> Result<()> {
        self.call(&self.root, "strip", &["--strip-unneeded", "-o", text(to)?, text(from)?])
    }

    /// Fails where a library or program holds what only a debugger reads.
    fn is_stripped(&self, file: &Path) -> Result<()> {
        let sections = self.ask(&self.root, "readelf", &["--sections", "--wide", text(file)?])?;
        let left = [".symtab", ".debug_info", ".debug_line"].into_iter().find(|name| sections.contains(name));
        left.map_or(Ok(()), |name| bail!("{} holds {name}", file.display()))
    }

    /// Runs a program where there is nothing but these programs: no compiler, no settings, nobody's home. What it prints.
    fn alone(&self, there: &[&str], program: &str, arguments: &[&str]) -> Result<String> {
        self.alone_with(&[], there, program, arguments)
    }

    /// As `alone`, with these settings.
    fn alone_with(
        &self,
        settings: &[(&str, &Path)],
        there: &[&str],
        program: &str,
        arguments: &[&str],
    ) -> Result<String> {
        let programs = self.empty.join("bin");
        fs::create_dir_all(&programs)?;
        for name in there {
            let (found, link) =
                (self.ask(&self.empty, "sh", &["-c", &format!("command -v {name}")])?, programs.join(name));
            if !link.exists() {
                symlink(found, link)?;
            }
        }
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.empty).env_clear();
        command.envs([
            ("PATH", programs.as_os_str()),
            ("HOME", self.empty.as_os_str()),
            ("LANG", "C.UTF-8".as_ref()),
        ]);
        command.envs(settings.iter().copied());
        printed(program, &mut command)
    }

    /// A language's quickstart.
    fn quickstart(&self, file: &str) -> Result<PathBuf> {
        let copied = self.empty.join(file);
        fs::copy(self.root.join("examples/quickstart").join(file), &copied)?;
        Ok(copied)
    }

    /// Runs a command in a folder; fails where it fails.
    fn call<S: AsRef<OsStr>>(&self, folder: &Path, program: &str, arguments: &[S]) -> Result<()> {
        let status =
            command(folder, program, arguments).status().with_context(|| format!("cannot run {program}"))?;
        if !status.success() {
            bail!("{program} failed with {status}");
        }
        Ok(())
    }

    /// As `call`, for what it prints.
    fn ask<S: AsRef<OsStr>>(&self, folder: &Path, program: &str, arguments: &[S]) -> Result<String> {
        printed(program, &mut command(folder, program, arguments))
    }
}

/// What a command prints; fails where it fails.
fn printed(program: &str, command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot run {program}"))?;
    let said = String::from_utf8(output.stdout)?;
    if !output.status.success() {
        bail!("{program} failed with {}: {said}{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(said.trim_end().to_owned())
}

/// A command that knows nothing of this source tree.
fn command<S: AsRef<OsStr>>(folder: &Path, program: &str, arguments: &[S]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    for variable in ["PYTHONPATH", "NODE_PATH", "CLASSPATH", "RUBYLIB", "GATEPASS_NATIVE", "GATEPASS_URL"] {
        command.env_remove(variable);
    }
    command
}

/// A path as an argument.
fn text(path: &Path) -> Result<&str> {
    path.to_str().with_context(|| format!("{} is not UTF-8", path.display()))
}
