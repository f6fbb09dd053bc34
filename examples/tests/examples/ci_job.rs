//! The job of CI, in every language: access while it runs, and not a moment longer.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::fixture::{Gate, Process, Variables, command, file};
use crate::languages::{self, told_by};

fn rust() -> Command {
    command(env!("CARGO_BIN_EXE_ci-job"))
}

fn shell() -> Command {
    command(file("ci-job/job.sh"))
}

fn python() -> Command {
    languages::python("ci-job/job.py")
}

fn node() -> Command {
    languages::node("ci-job/job.mjs")
}

told_by!(rust:
    a_job_has_the_database_while_it_runs,
    a_job_that_is_cancelled_loses_it,
    what_cannot_be_started_or_is_asked_for_too_long_leaves_no_access
);
told_by!(shell:
    a_job_has_the_database_while_it_runs,
    a_job_that_is_cancelled_loses_it
);
told_by!(elsewhere python:
    a_job_has_the_database_while_it_runs,
    a_job_that_is_cancelled_loses_it,
    what_cannot_be_started_or_is_asked_for_too_long_leaves_no_access
);
told_by!(elsewhere node:
    a_job_has_the_database_while_it_runs,
    a_job_that_is_cancelled_loses_it,
    what_cannot_be_started_or_is_asked_for_too_long_leaves_no_access
);

/// Who the pipeline is.
async fn reaches(gate: &Gate) -> bool {
    gate.admin.check("pipeline", "orders").await.expect("an answer").allowed
}

/// The job says when it runs, and ends once it reads a line.
const JOB: &str = r#"test -z "$GATEPASS_SECRET_KEY" && echo running && read -r line && exit 7"#;

/// Starts a job and waits until it runs.
fn running(program: fn() -> Command, settings: &Variables) -> Process {
    let mut job = program();
    job.args(["orders", "10m", "release 42", "--", "sh", "-c", JOB]).envs(settings.iter().cloned());
    job.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut job = Process(job.spawn().expect("it starts"));
    let mut line = String::new();
    let out = job.0.stdout.as_mut().expect("piped");
    BufReader::new(out).read_line(&mut line).expect("a line");
    if line != "running\n" {
        let mut err = String::new();
        job.0.stderr.take().expect("piped").read_to_string(&mut err).expect("text");
        panic!("{line}{err}");
    }
    job
}

async fn a_job_has_the_database_while_it_runs(program: fn() -> Command) {
    let gate = Gate::start().await;
    let settings = gate.set_up("ci-job", &[]);
    let mut job = running(program, &settings);
    assert!(reaches(&gate).await);
    job.0.stdin.take().expect("piped").write_all(b"go on\n").expect("it reads");
    assert_eq!(job.0.wait().expect("it ends").code(), Some(7), "the job's own status");
    assert!(!reaches(&gate).await);
}

async fn a_job_that_is_cancelled_loses_it(program: fn() -> Command) {
    let gate = Gate::start().await;
    let settings = gate.set_up("ci-job", &[]);
    let mut job = running(program, &settings);
    // Else waiting would close it, and the job would end by that.
    let _held = job.0.stdin.take();
    assert!(reaches(&gate).await);
    kill_process(Pid::from_child(&job.0), Signal::TERM).expect("it lives");
    assert_eq!(job.0.wait().expect("it ends").code(), Some(143));
    assert!(!reaches(&gate).await);
}

async fn what_cannot_be_started_or_is_asked_for_too_long_leaves_no_access(program: fn() -> Command) {
    let gate = Gate::start().await;
    let settings = gate.set_up("ci-job", &[]);
    for arguments in [
        ["orders", "10m", "x", "--", "/no/such/program"],
        // More than the set-up allows is cut to what it allows; nothing at all is refused.
        ["orders", "0m", "x", "--", "true"],
        ["nothing", "10m", "x", "--", "true"],
    ] {
        let mut job = program();
        let output = job.args(arguments).envs(settings.iter().cloned()).output().expect("it runs");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(!reaches(&gate).await);
    }
}
