//! The programs of the project's README, as they stand there: Alice asks, reaches, and gives back.

use std::path::Path;
use std::process::Command;

use gatepass::client::{ConnectOptions, connect};
use gatepass::gatepass_v1::{AccessRequest, AccessRequestsListRequest};
use tempfile::TempDir;

use crate::fixture::{command, file};
use crate::languages;

/// The README's program between fences of this kind that speaks of the file.
fn program(kind: &str) -> String {
    let readme = std::fs::read_to_string(file("../README.md")).expect("a README");
    let begin = format!("\n```{kind}\n");
    let blocks = readme.split(&begin).skip(1).map(|rest| rest.split("\n```\n").next().unwrap_or_default());
    let mut of_the_file = blocks.filter(|block| block.contains("INC-1042"));
    let program = of_the_file.next().expect("a program").to_owned();
    assert!(of_the_file.next().is_none() && program.lines().count() <= 14, "a dozen lines, once");
    program
}

/// Makes `access.db` in the folder, with a workflow that grants at once; runs the program beside it and asks what became of
/// it.
async fn lives(folder: &Path, mut program: Command) {
    let url = format!("sqlite:{}", folder.join("access.db").display());
    let set_up = command(file("tickets/setup.sh")).env("GATEPASS_URL", &url).output().expect("it runs");
    assert!(set_up.status.success(), "{}", String::from_utf8_lossy(&set_up.stderr));

    let output = program.current_dir(folder).output().expect("it runs");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    let lines: Vec<String> = out.lines().map(str::to_lowercase).collect();
    assert!(lines.len() == 2 && lines[0] == "true" && lines[1].starts_with("migrating"), "{out}{err}");
    let gate = connect(&url, ConnectOptions::new()).await.expect("a file");
    let all = gate.access_requests().search(AccessRequestsListRequest::default());
    let all: Vec<AccessRequest> = all.collect().await.expect("requests");
    let mut told: Vec<(&str, &str)> =
        all.iter().map(|request| (request.reason.as_str(), request.status.as_str())).collect();
    told.sort_unstable();
    assert_eq!(told, [("INC-1042", "revoked"), ("INC-1043", "revoked")]);
    assert!(!gate.check("alice@example.com", "orders").await.expect("an answer").allowed);
}

mod python {
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "needs the library of that language: examples/run"]
    async fn the_readmes_program_runs() {
        let folder = super::TempDir::new().expect("a folder");
        let written = folder.path().join("readme.py");
        std::fs::write(&written, super::program("python")).expect("written");
        super::lives(folder.path(), super::languages::python(written.to_str().expect("text"))).await;
    }
}

mod node {
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "needs the library of that language: examples/run"]
    async fn the_readmes_program_runs() {
        // Where `gatepass` is found.
        let folder = super::TempDir::new_in(super::file("node_modules")).expect("a folder");
        let written = folder.path().join("readme.mjs");
        std::fs::write(&written, super::program("js")).expect("written");
        super::lives(folder.path(), super::languages::node(written.to_str().expect("text"))).await;
    }
}

mod java {
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "needs the library of that language: examples/run"]
    async fn the_readmes_program_runs() {
        let folder = super::TempDir::new().expect("a folder");
        let written = folder.path().join("Readme.java");
        let body = super::program("java");
        let text = format!(
            "import io.gatepass.*;\nimport java.time.Duration;\n\npublic class Readme {{\n\
             public static void main(String[] arguments) {{\n{body}\n}}\n}}\n"
        );
        std::fs::write(&written, text).expect("written");
        // A file instead of a class: Java compiles it by itself.
        super::lives(folder.path(), super::languages::java(written.to_str().expect("text"))).await;
    }
}

mod ruby {
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "needs the library of that language: examples/run"]
    async fn the_readmes_program_runs() {
        let folder = super::TempDir::new().expect("a folder");
        let written = folder.path().join("readme.rb");
        std::fs::write(&written, super::program("ruby")).expect("written");
        let mut ruby = super::command("ruby");
        ruby.arg("-I").arg(super::file("../bindings-ruby/lib")).arg(&written);
        super::lives(folder.path(), ruby).await;
    }
}
