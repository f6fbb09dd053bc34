//! The examples in every language, by their command lines: whatever a program is written in, it lives through the same stories.
//!
//! A story is `async fn story(start: Start)`, or of what starts a command. `examples/run` prepares what another language needs, says by variables
//! where that is, and tells the stories that `cargo test` leaves out.

use std::process::Command;

use crate::fixture::{command, file};

/// Makes tests of a module's stories: `told_by!(rust: one, another)` tells them of what the function `rust` starts.
macro_rules! told_by {
    ($language:ident: $($story:ident),+) => {
        mod $language {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $story() {
                    super::$story(super::$language).await;
                }
            )+
        }
    };
    (elsewhere $language:ident: $($story:ident),+) => {
        mod $language {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                #[ignore = "needs the library of that language: examples/run"]
                async fn $story() {
                    super::$story(super::$language).await;
                }
            )+
        }
    };
}
pub(crate) use told_by;

fn prepared(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `examples/run`"))
}

/// A program in Python, by its file.
pub(crate) fn python(program: &str) -> Command {
    let mut python = command(prepared("EXAMPLES_PYTHON"));
    let path = format!("{}:{}", prepared("EXAMPLES_PYTHONPATH"), file("glue").display());
    python.arg(file(program)).env("PYTHONPATH", path).env("PYTHONDONTWRITEBYTECODE", "1");
    python
}

/// A program for Node.js, by its file.
pub(crate) fn node(program: &str) -> Command {
    let mut node = command(prepared("EXAMPLES_NODE"));
    node.arg(file(program));
    node
}

/// A program in Java, by its class.
pub(crate) fn java(class: &str) -> Command {
    let mut java = command("java");
    let native = format!("-Dgatepass.native={}", prepared("EXAMPLES_JAVA_NATIVE"));
    java.args([&native, "-cp", &prepared("EXAMPLES_CLASSPATH"), class]);
    java
}

/// A program in Ruby, by its file.
pub(crate) fn ruby(program: &str) -> Command {
    let mut ruby = command("ruby");
    ruby.arg("-w").arg(file(program)).env("RUBYLIB", file("../bindings-ruby/lib"));
    ruby
}
