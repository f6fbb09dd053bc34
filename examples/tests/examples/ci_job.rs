//! The job of CI, in Rust and in shell: access while it runs, and not a moment longer.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::fixture::{Gate, Process, Variables, command, file};

/// Who the pipeline is.
async fn reaches(gate: &Gate) -> bool {
    gate.admin.check("pipeline", "orders").await.expect("an answer").allowed
}

/// The job says when it runs, and ends once it reads a line.
const JOB: &str = r#"test -z "$GATEPASS_SECRET_KEY" && echo running && read -r line && exit 7"#;

/// Both ways to run a job.
fn ways(settings: &Variables) -> [Command; 2] {
    let mut rust = command(env!("CARGO_BIN_EXE_ci-job"));
    rust.args(["orders", "10m", "release 42", "--", "sh", "-c", JOB]);
    let mut shell = command(file("ci-job/job.sh"));
    shell.args(["orders", "10m", "release 42", "sh", "-c", JOB]);
    for way in [&mut rust, &mut shell] {
        way.envs(settings.iter().cloned())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
    }
    [rust, shell]
}

/// Starts a job and waits until it runs.
fn running(mut way: Command) -> Process {
    let mut job = Process(way.spawn().expect("it starts"));
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_job_has_the_database_while_it_runs() {
    let gate = Gate::start().await;
    let settings = gate.set_up("ci-job", &[]);
    for way in ways(&settings) {
        let mut job = running(way);
        assert!(reaches(&gate).await);
        job.0.stdin.take().expect("piped").write_all(b"go on\n").expect("it reads");
        assert_eq!(job.0.wait().expect("it ends").code(), Some(7), "the job's own status");
        assert!(!reaches(&gate).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_job_that_is_cancelled_loses_it() {
    let gate = Gate::start().await;
    let settings = gate.set_up("ci-job", &[]);
    for way in ways(&settings) {
        let mut job = running(way);
        // Else waiting would close it, and the job would end by that.
        let _held = job.0.stdin.take();
        assert!(reaches(&gate).await);
        kill_process(Pid::from_child(&job.0), Signal::TERM).expect("it lives");
        assert_eq!(job.0.wait().expect("it ends").code(), Some(143));
        assert!(!reaches(&gate).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_started_or_is_asked_for_too_long_leaves_no_access() {
    let gate = Gate::start().await;
    let settings = gate.set_up("ci-job", &[]);
    for arguments in [
        ["orders", "10m", "x", "--", "/no/such/program"],
        // More than the set-up allows is cut to what it allows; nothing at all is refused.
        ["orders", "0m", "x", "--", "true"],
        ["nothing", "10m", "x", "--", "true"],
    ] {
        let mut job = command(env!("CARGO_BIN_EXE_ci-job"));
        let output = job.args(arguments).envs(settings.iter().cloned()).output().expect("it runs");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(!reaches(&gate).await);
    }
}
