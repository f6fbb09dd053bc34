//! The runner of the conformance suite in Rust: a line of JSON in for each command, a line out. It connects as any program
//! does and calls the typed services; between the suite's JSON and their values stands the schema table.
#![forbid(unsafe_code)]

mod arguments;
mod by_hand;
mod failure;
mod operations;
mod options;
mod runner;
mod value;
mod verify;

use std::io::{self, BufRead, Write};

use serde_json::Value as Json;

use runner::Runner;

fn main() -> io::Result<()> {
    // What it would log is read by the driver, who looks for secrets in it.
    let most = tracing_subscriber::filter::LevelFilter::DEBUG;
    tracing_subscriber::fmt().with_writer(io::stderr).with_ansi(false).with_max_level(most).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let mut runner = Runner::default();
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let command: Json = serde_json::from_str(&line?)?;
        let answer = runtime.block_on(runner.run(&command));
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    runtime.block_on(runner.reset());
    Ok(())
}
