//! gatepass measured beside its peers: the same data, the same questions, the same run; see `README.md`.
//!
//! Each subject runs on each set in a process of its own, one after the other, so that none disturbs another's memory
//! or takes the run down with it.

mod child;
mod dataset;
mod figure;
mod gatepass;
mod load;
mod measure;
mod peers;
mod questions;
mod random;
mod report;
mod rows;
mod subject;
mod suite;
mod truth;
mod windows;

use std::path::PathBuf;
use std::process::ExitCode;

use child::Contender;
use dataset::{BIG, SMALL, Spec};
use report::Results;
use subject::Failure;

const USAGE: &str = "usage: gatepass-benches [small|big|all] [SUBJECT …] [--json FILE]
subjects: gatepass cedar-policy casbin regorus floor tonic; all of them unless some are named
parts of gatepass, each a subject too: file open service engine windows past durable network";

/// What was asked for.
struct Arguments {
    sets: Vec<Spec>,
    contenders: Vec<Contender>,
    json: Option<PathBuf>,
}

impl Arguments {
    fn parse(arguments: impl Iterator<Item = String>) -> Result<Arguments, String> {
        let mut parsed = Arguments { sets: Vec::new(), contenders: Vec::new(), json: None };
        let mut arguments = arguments.peekable();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "small" => parsed.sets.push(SMALL),
                "big" => parsed.sets.push(BIG),
                "all" => parsed.sets.extend([SMALL, BIG]),
                "--json" => match arguments.next() {
                    Some(path) => parsed.json = Some(path.into()),
                    None => return Err("`--json` needs a file".to_owned()),
                },
                name => match Contender::named(name) {
                    named if named.is_empty() => {
                        return Err(format!("`{name}` is neither a set nor a subject"));
                    }
                    named => parsed.contenders.extend(named),
                },
            }
        }
        if parsed.sets.is_empty() {
            parsed.sets.extend([SMALL, BIG]);
        }
        if parsed.contenders.is_empty() {
            parsed.contenders = Contender::all();
            // A partial run must not replace the published figures unasked.
            parsed
                .json
                .get_or_insert_with(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/results.json")));
        }
        Ok(parsed)
    }
}

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == child::FLAG) {
        arguments.remove(0);
        return child::main(&arguments);
    }
    if cfg!(debug_assertions) {
        eprintln!("a debug build measures nothing: run with `--release`");
        return ExitCode::from(2);
    }
    match Arguments::parse(arguments.into_iter()) {
        Ok(arguments) => run(&arguments),
        Err(message) => {
            eprintln!("{message}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Runs everything, prints the table and writes the JSON file. Fails if any subject failed or gave a wrong answer.
fn run(arguments: &Arguments) -> ExitCode {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    let mut reports = Vec::new();
    let mut failures = Vec::new();
    for &spec in &arguments.sets {
        let contenders = match Contender::with_file(&arguments.contenders, spec) {
            Ok(contenders) => contenders,
            Err(failure) => {
                failures.push(format!("on the {} set: {failure}", spec.name));
                continue;
            }
        };
        for contender in contenders {
            eprintln!("{} on the {} set …", contender.name(), spec.name);
            match child::run(contender, spec) {
                Ok(report) => reports.push(report),
                Err(failure) => {
                    failures.push(format!("{} on the {} set: {failure}", contender.name(), spec.name))
                }
            }
        }
    }
    failures.extend(differing_questions(&reports));
    let sets: Vec<&str> = arguments.sets.iter().map(|spec| spec.name).collect();
    let results = Results::new(reports, &sets, load);
    println!("{}", results.table());
    if let Some(path) = &arguments.json
        && let Err(error) = results.write(path)
    {
        failures.push(format!("{}: {error}", path.display()));
    }
    for failure in &failures {
        eprintln!("error: {failure}");
    }
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// All subjects of a set were asked the same, or the comparison is none.
fn differing_questions(reports: &[figure::Report]) -> Option<String> {
    let asked = |report: &figure::Report| report.questions.map(|digest| (report.set.clone(), digest));
    let digests: Vec<(String, u64)> = reports.iter().filter_map(asked).collect();
    let differ = digests
        .iter()
        .any(|(set, digest)| digests.iter().any(|(other, another)| set == other && digest != another));
    differ.then(|| "subjects were asked different questions".to_owned())
}

/// The version of a crate in the workspace's lock file.
fn version_of(name: &str) -> String {
    let lock = include_str!("../../Cargo.lock");
    let after = lock.split_once(&format!("name = \"{name}\"\nversion = \"")).map(|(_, after)| after);
    after.and_then(|after| after.split('"').next()).unwrap_or("unknown").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Arguments, String> {
        Arguments::parse(arguments.iter().map(|&argument| argument.to_owned()))
    }

    #[test]
    fn a_partial_run_leaves_the_published_figures_alone() {
        assert!(parse(&["small", "casbin"]).unwrap().json.is_none());
        assert!(parse(&["all"]).unwrap().json.is_some());
    }

    #[test]
    fn what_is_neither_set_nor_subject_is_refused() {
        assert_eq!(parse(&["smal"]).err().as_deref(), Some("`smal` is neither a set nor a subject"));
        assert!(parse(&["--json"]).is_err());
    }

    #[test]
    fn versions_come_from_the_lock_file() {
        assert!(version_of("casbin").starts_with("2."));
        assert_eq!(version_of("no such crate"), "unknown");
    }
}
