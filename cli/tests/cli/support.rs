use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// The binary without anything of the caller's environment that it reads.
pub(crate) fn gatepass() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gatepass"));
    for name in [
        "GATEPASS_URL",
        "GATEPASS_ACCESS_KEY",
        "GATEPASS_SECRET_KEY",
        "RUST_LOG",
        "NO_COLOR",
        "CLICOLOR_FORCE",
    ] {
        command.env_remove(name);
    }
    for name in ["SDM_API_HOST", "SDM_API_ACCESS_KEY", "SDM_API_SECRET_KEY"] {
        command.env_remove(name);
    }
    for end in ["FROM", "TO"] {
        for part in ["URL", "ACCESS_KEY", "SECRET_KEY"] {
            command.env_remove(format!("GATEPASS_{end}_{part}"));
        }
    }
    command
}

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn of(output: Output) -> Run {
        Run {
            status: output.status.code().expect("it was not killed"),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        }
    }

    /// The run, which must have succeeded in silence.
    #[track_caller]
    pub(crate) fn good(self) -> Run {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.out);
        self
    }

    /// The run, which must have ended with this status and one line that says why, and printed nothing else.
    #[track_caller]
    pub(crate) fn bad(self, status: i32, part: &str) -> Run {
        assert_eq!(self.status, status, "{}{}", self.out, self.err);
        assert!(self.err.starts_with("error: ") && self.err.contains(part), "{}", self.err);
        assert_eq!(self.out, "");
        self
    }

    /// The run, which must have ended with this status without a complaint, its answer holding this.
    #[track_caller]
    pub(crate) fn bad_quietly(self, status: i32, part: &str) -> Run {
        assert_eq!((self.status, self.err.as_str()), (status, ""), "{}", self.out);
        assert!(self.out.contains(part), "{}", self.out);
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// A store in a file of its own.
pub(crate) struct Store {
    folder: TempDir,
}

impl Store {
    pub(crate) fn new() -> Store {
        Store { folder: TempDir::new().expect("a folder") }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).expect("a file");
        path
    }

    pub(crate) fn command(&self, line: &[&str]) -> Command {
        let mut command = gatepass();
        command
            .env("GATEPASS_URL", format!("sqlite:{}", self.folder.path().join("a.db").display()))
            .args(line);
        command
    }

    pub(crate) fn run(&self, line: &[&str]) -> Run {
        Run::of(self.command(line).output().expect("it runs"))
    }

    /// The id of what a command with `--json` made.
    #[track_caller]
    pub(crate) fn make(&self, line: &[&str]) -> String {
        let run = self.run(&[line, &["--json"]].concat()).good();
        run.json()["id"].as_str().expect("an id").to_owned()
    }

    /// Alice, the database `orders` (env=prod) and the role `on-call` for env=prod, not hers yet.
    pub(crate) fn with_alice_and_orders() -> Store {
        let store = Store::new();
        let alice = ["accounts", "create", "user", "--email", "alice@example.com"];
        store.make(&[&alice[..], &["--first-name", "Alice", "--last-name", "Ames"]].concat());
        let orders =
            ["resources", "create", "postgres", "--name", "orders", "--hostname", "db1", "--database", "d"];
        store.make(
            &[&orders[..], &["--username", "app", "--password", "hunter2", "--tag", "env=prod"]].concat(),
        );
        store.make(&[
            "roles",
            "create",
            "--name",
            "on-call",
            "--access-rules",
            r#"[{"tags":{"env":"prod"}}]"#,
        ]);
        store
    }

    pub(crate) fn attach(&self) -> String {
        self.make(&["account-attachments", "create", "--account", "alice@example.com", "--role", "on-call"])
    }
}
