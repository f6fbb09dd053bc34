//! `cargo xtask test`: every suite, one after the other, and a line for each at the end.

use std::path::Path;
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::audit::SKIPPED;

/// One suite: a name, and the command that runs it from the root.
struct Suite {
    name: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
}

/// Stands for the native parts of the other languages. Every suite of cargo's builds with them, so that what all have in
/// common is compiled once.
const NATIVE: &str = "(native parts)";
/// The languages whose native parts are built; Ruby's needs headers that a machine may lack.
const LANGUAGES: &[&str] = &["python", "node", "java", "ruby"];

/// The features that build the native parts, without those of languages that cannot be had here.
fn native(lacking: &[&str]) -> String {
    let there = LANGUAGES.iter().filter(|language| **language != "ruby" || !lacking.contains(language));
    there.map(|language| format!("gatepass-{language}/extension")).collect::<Vec<_>>().join(",")
}

const XTASK_LICENCES: &[&str] = &["run", "--quiet", "--package", "xtask", "--", "licences"];
const XTASK_ADVISORIES: &[&str] = &["run", "--quiet", "--package", "xtask", "--", "advisories"];

const XTASK_PACKAGES: &[&str] =
    &["run", "--quiet", "--package", "xtask", "--", "package", "--debug", "node", "java", "ruby", "cli"];

const SUITES: &[Suite] = &[
    Suite { name: "format", program: "cargo", arguments: &["fmt", "--all", "--check"] },
    Suite {
        name: "generated",
        program: "cargo",
        arguments: &["run", "--quiet", "--package", "xtask", "--", "codegen", "--check"],
    },
    Suite {
        name: "lint",
        program: "cargo",
        arguments: &[
            "clippy",
            "--quiet",
            "--workspace",
            "--exclude",
            "gatepass-benches",
            "--features",
            NATIVE,
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    },
    Suite { name: "licences", program: "cargo", arguments: XTASK_LICENCES },
    Suite { name: "advisories", program: "cargo", arguments: XTASK_ADVISORIES },
    Suite {
        name: BUILD,
        program: "cargo",
        arguments: &[
            "build",
            "--quiet",
            "--workspace",
            "--exclude",
            "gatepass-benches",
            "--features",
            NATIVE,
            // With the tests, whose own dependencies turn on features too: what is built here the next suite runs.
            "--all-targets",
        ],
    },
    Suite {
        name: "rust",
        program: "cargo",
        arguments: &[
            "test",
            "--workspace",
            "--exclude",
            "gatepass-benches",
            "--features",
            NATIVE,
            "--no-fail-fast",
        ],
    },
    Suite { name: "strongdm-python", program: "tests/compat/run", arguments: &["python"] },
    Suite { name: "grpc-go", program: "tests/compat/run", arguments: &["go"] },
    Suite { name: "grpc-java", program: "tests/compat/run", arguments: &["java"] },
    Suite { name: "json", program: "tests/json/run", arguments: &[] },
    Suite { name: "python", program: "bindings-python/run", arguments: &[] },
    Suite { name: "node", program: "bindings-node/run", arguments: &[] },
    Suite { name: "java", program: "bindings-java/run", arguments: &[] },
    Suite { name: "ruby", program: "bindings-ruby/run", arguments: &[] },
    // After the languages: both play with what they built.
    Suite { name: "conformance", program: "tests/conformance/run", arguments: &[] },
    Suite { name: "examples", program: "examples/run", arguments: &[NATIVE] },
    // The packages that users install, not optimised, of what is built already.
    Suite { name: "packages", program: "cargo", arguments: XTASK_PACKAGES },
];

/// The suite that builds the command line and the native parts.
const BUILD: &str = "build";

/// The benches and their peers, which are in no other build and take minutes to build: with the largest counts alone.
const BENCHES: Suite = Suite {
    name: "benches",
    program: "cargo",
    arguments: &["check", "--quiet", "--package", "gatepass-benches", "--all-targets"],
};

/// The wheel, for which maturin compiles what all have in common once more, with its features alone.
const WHEEL: Suite = Suite {
    name: "wheel",
    program: "cargo",
    arguments: &["run", "--quiet", "--package", "xtask", "--", "package", "--debug", "python"],
};

/// What happened to a suite.
struct Outcome {
    name: &'static str,
    verdict: Verdict,
    took: Duration,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Passed,
    /// It said why it could not be run.
    Skipped,
    Failed,
}

impl Verdict {
    fn of(status: ExitStatus) -> Verdict {
        match status.code() {
            Some(0) => Verdict::Passed,
            Some(code) if code == i32::from(SKIPPED) => Verdict::Skipped,
            _ => Verdict::Failed,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Verdict::Passed => "passed",
            Verdict::Skipped => "SKIPPED",
            Verdict::Failed => "FAILED",
        }
    }
}

/// Runs the suites whose names contain `only`, or all; `full` asks each for its largest counts, and adds the benches.
pub(crate) fn run(root: &Path, only: Option<&str>, full: bool) -> Result<()> {
    let lacking = crate::setup::run_for_suites()?;
    let native = native(&lacking);
    let chosen: Vec<&Suite> = SUITES
        .iter()
        .chain(full.then_some([&BENCHES, &WHEEL]).into_iter().flatten())
        .filter(|suite| only.is_none_or(|only| suite.name.contains(only)))
        .collect();
    if chosen.is_empty() {
        let names: Vec<_> = SUITES.iter().chain([&BENCHES, &WHEEL]).map(|suite| suite.name).collect();
        bail!("no suite has `{}` in its name; there are {}", only.unwrap_or_default(), names.join(", "));
    }
    let mut outcomes: Vec<Outcome> = Vec::new();
    for suite in chosen {
        // A language that is missing here has no package either.
        let there = suite.arguments.iter().copied().filter(|word| !lacking.contains(word));
        let arguments: Vec<&str> =
            there.map(|word| if word == NATIVE { native.as_str() } else { word }).collect();
        println!("== {}: {} {}", suite.name, suite.program, arguments.join(" "));
        let start = Instant::now();
        if lacking.contains(&suite.name) {
            println!("SKIPPED: what it needs is missing here and could not be installed, see above");
            outcomes.push(Outcome { name: suite.name, verdict: Verdict::Skipped, took: start.elapsed() });
            continue;
        }
        let mut command = Command::new(suite.program);
        command.args(arguments).current_dir(root);
        if full {
            command.env("GATEPASS_FULL", "1");
        }
        // What is built already is not built by each language again, with its features alone.
        if outcomes.iter().any(|outcome| outcome.name == BUILD && outcome.verdict == Verdict::Passed) {
            command.env("GATEPASS_BUILT", "1");
        }
        let status = command.status().with_context(|| format!("cannot run {}", suite.program))?;
        outcomes.push(Outcome { name: suite.name, verdict: Verdict::of(status), took: start.elapsed() });
    }
    report(&outcomes)
}

/// Runs the benches, whose peers stay out of every other build.
pub(crate) fn bench(root: &Path, set: &str) -> Result<()> {
    let arguments = ["run", "--release", "--package", "gatepass-benches", "--", set];
    if !Command::new("cargo").args(arguments).current_dir(root).status()?.success() {
        bail!("the benches failed");
    }
    Ok(())
}

fn report(outcomes: &[Outcome]) -> Result<()> {
    println!();
    for outcome in outcomes {
        println!("{:<18} {:<7}  {:>5.0} s", outcome.name, outcome.verdict.word(), outcome.took.as_secs_f64());
    }
    let count = |verdict| outcomes.iter().filter(|outcome| outcome.verdict == verdict).count();
    let (failed, skipped) = (count(Verdict::Failed), count(Verdict::Skipped));
    println!("suites: {} passed, {failed} failed, {skipped} skipped", count(Verdict::Passed));
    if failed > 0 {
        bail!("{failed} suites failed");
    }
    Ok(())
}
