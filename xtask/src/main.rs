//! Tasks of the project: `cargo xtask help`.

mod audit;
mod codegen;
mod import;
mod package;
mod setup;
mod suites;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of the gatepass project")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write proto/v1 from StrongDM's wire facts (strongdm-v1.json, overlay.json) and proto/overrides.json
    Import {
        /// The folder that holds the facts
        facts: PathBuf,
    },
    /// Write what is generated from proto/: wire/src/gen and the client's services
    Codegen {
        /// Write nothing; fail where a file differs
        #[arg(long)]
        check: bool,
    },
    /// Write proto/ as one FileDescriptorSet, for clients that are made from it at run time
    Descriptors {
        /// The file to write
        out: PathBuf,
    },
    /// Install what the suites need beyond Rust, where this machine allows it
    Setup,
    /// Run every suite
    Test {
        /// Only suites with this in their name
        suite: Option<String>,
        /// The largest counts: for a night, not for an edit
        #[arg(long)]
        full: bool,
    },
    /// Make the packages of other languages, install each into an empty environment and run its quickstart there
    Package {
        /// Only these
        languages: Vec<package::Language>,
        /// Not optimised: to try it out
        #[arg(long)]
        debug: bool,
    },
    /// Fail on dependencies under licences that deny.toml does not allow
    Licences,
    /// Fail on dependencies that an advisory is known against, where a database of advisories is at hand
    Advisories,
    /// Measure against peers in the same run and print one table
    Bench {
        /// `small`, `big` or `all`
        #[arg(default_value = "all")]
        set: String,
    },
}

fn main() -> Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace");
    match Arguments::parse().task {
        Task::Import { facts } => import::run(root, &facts)?,
        Task::Codegen { check } => codegen::run(root, check)?,
        Task::Descriptors { out } => codegen::descriptors(root, &out)?,
        Task::Setup => setup::run()?,
        Task::Test { suite, full } => suites::run(root, suite.as_deref(), full)?,
        Task::Package { languages, debug } => package::run(root, &languages, debug)?,
        Task::Licences => audit::licences(root)?,
        Task::Advisories => return audit::advisories(root),
        Task::Bench { set } => suites::bench(root, &set)?,
    }
    Ok(ExitCode::SUCCESS)
}
