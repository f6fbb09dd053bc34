//! Tasks of the project: `cargo xtask help`.

mod codegen;
mod import;

use std::path::{Path, PathBuf};

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
    /// Write wire/src/gen from proto/
    Codegen {
        /// Write nothing; fail where a file differs
        #[arg(long)]
        check: bool,
    },
}

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace");
    match Arguments::parse().task {
        Task::Import { facts } => import::run(root, &facts),
        Task::Codegen { check } => codegen::run(root, check),
    }
}
