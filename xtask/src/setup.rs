//! What the suites need beyond Rust: said by name where it is missing, installed where the machine allows it.

use std::process::{Command, Stdio};

use anyhow::{Result, bail};

/// A program a suite cannot do without, and the Debian package that brings it.
struct Tool {
    program: &'static str,
    /// The one suite that needs it; empty where more of them do.
    suite: &'static str,
    /// What asks it for its version.
    version: &'static str,
    package: &'static str,
    purpose: &'static str,
}

const TOOLS: &[Tool] = &[
    Tool {
        program: "cc",
        suite: "",
        version: "--version",
        package: "gcc",
        purpose: "builds SQLite, and the shim that makes the journal's system calls fail",
    },
    Tool {
        program: "curl",
        suite: "",
        version: "--version",
        package: "curl",
        purpose: "calls outside systems in the examples in shell",
    },
    Tool {
        program: "jq",
        suite: "",
        version: "--version",
        package: "jq",
        purpose: "reads JSON in the examples in shell",
    },
    Tool {
        program: "openssl",
        suite: "",
        version: "version",
        package: "openssl",
        purpose: "checks signatures in the examples in shell",
    },
    Tool {
        program: "python3",
        suite: "",
        version: "--version",
        package: "python3",
        purpose: "runs StrongDM's Python SDK against the server",
    },
    Tool {
        program: "go",
        suite: "",
        version: "version",
        package: "golang-go",
        purpose: "runs a client made from grpc-go",
    },
    Tool {
        program: "javac",
        suite: "",
        version: "--version",
        package: "default-jdk-headless",
        purpose: "builds a client made from grpc-java",
    },
    Tool {
        program: "mvn",
        suite: "",
        version: "--version",
        package: "maven",
        purpose: "builds a client made from grpc-java, and our own library for Java",
    },
    Tool {
        program: "node",
        suite: "node",
        version: "--version",
        package: "nodejs",
        purpose: "runs the package for Node.js (20 or later)",
    },
    Tool {
        program: "npm",
        suite: "node",
        version: "--version",
        package: "npm",
        purpose: "fetches the compiler of TypeScript",
    },
    Tool { program: "ruby", suite: "ruby", version: "--version", package: "ruby", purpose: "runs the gem" },
];

/// What is no program: a file that is there once the package is. All of it is for the suite `ruby`.
const FILES: &[(&str, &str, &str)] = &[
    ("/usr/include/ruby-*", "ruby-dev", "headers of Ruby, for the gem's native part"),
    ("/usr/share/rubygems-integration/all/gems/minitest-*", "ruby-minitest", "runs the gem's tests"),
    (
        "/usr/lib/*/rubygems-integration/*/gems/puma-*",
        "puma",
        "forks workers in the gem's tests, and serves an example",
    ),
    (
        "/usr/lib/*/libclang-[0-9]*.so.*",
        "libclang1-14",
        "reads Ruby's headers (30 MB; all of libclang-dev is 240 MB)",
    ),
    ("/usr/lib/llvm-*/lib/clang/*/include/stddef.h", "libclang-common-14-dev", "headers that Ruby's include"),
];

/// Modules of Python that its package leaves out on Debian.
const PYTHON_MODULES: &[(&str, &str)] = &[("venv", "python3-venv"), ("ensurepip", "python3-venv")];

/// What is not there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Missing {
    package: &'static str,
    purpose: &'static str,
    suite: &'static str,
}

/// Installs what is missing as far as it may; fails naming what it may not.
pub(crate) fn run() -> Result<()> {
    let missing = missing();
    if missing.is_empty() {
        println!("nothing is missing");
        return Ok(());
    }
    install(&missing)
}

/// As [`run`], but what one suite alone needs and cannot be had costs that suite: answers the suites that cannot be run.
pub(crate) fn run_for_suites() -> Result<Vec<&'static str>> {
    let Err(error) = run() else { return Ok(Vec::new()) };
    let mut suites: Vec<&str> = missing().iter().map(|missing| missing.suite).collect();
    if suites.contains(&"") {
        return Err(error);
    }
    println!("{error:#}");
    suites.dedup();
    Ok(suites)
}

fn missing() -> Vec<Missing> {
    let mut missing: Vec<Missing> = TOOLS
        .iter()
        .filter(|tool| !runs(tool.program, &[tool.version]))
        .map(|tool| Missing { package: tool.package, purpose: tool.purpose, suite: tool.suite })
        .collect();
    if missing.iter().all(|missing| missing.package != "python3") {
        let modules = PYTHON_MODULES
            .iter()
            .filter(|(module, _)| !runs("python3", &["-c", &format!("import {module}")]));
        missing.extend(modules.map(|(_, package)| Missing {
            package,
            purpose: "makes the environment that the SDK is installed in",
            suite: "",
        }));
    }
    let files = FILES.iter().filter(|(file, ..)| !exists(file));
    missing.extend(files.map(|(_, package, purpose)| Missing { package, purpose, suite: "ruby" }));
    missing.sort_unstable();
    missing.dedup_by_key(|missing| missing.package);
    missing.sort_by_key(|missing| missing.suite);
    missing
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Whether a file is there whose name matches.
fn exists(pattern: &str) -> bool {
    runs("sh", &["-c", &format!("ls -d {pattern}")])
}

/// Only root on a Debian machine may install; anybody else is told what to install.
fn install(missing: &[Missing]) -> Result<()> {
    for Missing { package, purpose, .. } in missing {
        println!("missing: {package} ({purpose})");
    }
    let packages: Vec<&str> = missing.iter().map(|missing| missing.package).collect();
    let list = packages.join(" ");
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
    if !is_root || !runs("apt-get", &["--version"]) {
        bail!("install {list} and run this again (on Debian: `apt-get install {list}` as root)");
    }
    let steps: [Vec<&str>; 2] = [
        vec!["update", "-q"],
        [&["install", "-y", "-q", "--no-install-recommends"][..], &packages[..]].concat(),
    ];
    for step in steps {
        if !Command::new("apt-get").args(&step).env("DEBIAN_FRONTEND", "noninteractive").status()?.success() {
            bail!("`apt-get {}` failed; install {list} by hand and run this again", step.join(" "));
        }
    }
    Ok(())
}
