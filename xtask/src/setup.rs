//! What the suites need beyond Rust: said by name where it is missing, installed where the machine allows it.

use std::process::{Command, Stdio};

use anyhow::{Result, bail};

/// A program a suite cannot do without, and the Debian package that brings it.
struct Tool {
    program: &'static str,
    /// What asks it for its version.
    version: &'static str,
    package: &'static str,
    purpose: &'static str,
}

const TOOLS: &[Tool] = &[
    Tool {
        program: "cc",
        version: "--version",
        package: "gcc",
        purpose: "builds SQLite, and the shim that makes the journal's system calls fail",
    },
    Tool {
        program: "curl",
        version: "--version",
        package: "curl",
        purpose: "calls outside systems in the examples in shell",
    },
    Tool {
        program: "jq",
        version: "--version",
        package: "jq",
        purpose: "reads JSON in the examples in shell",
    },
    Tool {
        program: "openssl",
        version: "version",
        package: "openssl",
        purpose: "checks signatures in the examples in shell",
    },
    Tool {
        program: "python3",
        version: "--version",
        package: "python3",
        purpose: "runs StrongDM's Python SDK against the server",
    },
    Tool {
        program: "go",
        version: "version",
        package: "golang-go",
        purpose: "runs a client made from grpc-go",
    },
    Tool {
        program: "javac",
        version: "--version",
        package: "default-jdk-headless",
        purpose: "builds a client made from grpc-java",
    },
    Tool {
        program: "mvn",
        version: "--version",
        package: "maven",
        purpose: "builds a client made from grpc-java, and our own library for Java",
    },
    Tool {
        program: "node",
        version: "--version",
        package: "nodejs",
        purpose: "runs the package for Node.js (20 or later)",
    },
    Tool {
        program: "npm",
        version: "--version",
        package: "npm",
        purpose: "fetches the compiler of TypeScript",
    },
    Tool { program: "ruby", version: "--version", package: "ruby", purpose: "runs the gem" },
];

/// What is no program: a file that is there once the package is.
const FILES: &[(&str, &str, &str)] = &[
    ("/usr/include/ruby-*", "ruby-dev", "headers of Ruby, for the gem's native part"),
    ("/usr/share/rubygems-integration/all/gems/minitest-*", "ruby-minitest", "runs the gem's tests"),
    (
        "/usr/lib/*/libclang-[0-9]*.so.*",
        "libclang1-14",
        "reads Ruby's headers (30 MB; all of libclang-dev is 240 MB)",
    ),
    ("/usr/lib/llvm-*/lib/clang/*/include/stddef.h", "libclang-common-14-dev", "headers that Ruby's include"),
];

/// Modules of Python that its package leaves out on Debian.
const PYTHON_MODULES: &[(&str, &str)] = &[("venv", "python3-venv"), ("ensurepip", "python3-venv")];

/// Installs what is missing as far as it may; fails naming what it may not.
pub(crate) fn run() -> Result<()> {
    let mut missing: Vec<(&str, &str)> = TOOLS
        .iter()
        .filter(|tool| !runs(tool.program, &[tool.version]))
        .map(|tool| (tool.package, tool.purpose))
        .collect();
    if missing.iter().all(|(package, _)| *package != "python3") {
        let modules = PYTHON_MODULES
            .iter()
            .filter(|(module, _)| !runs("python3", &["-c", &format!("import {module}")]));
        missing.extend(
            modules.map(|(_, package)| (*package, "makes the environment that the SDK is installed in")),
        );
    }
    missing.extend(
        FILES.iter().filter(|(file, ..)| !exists(file)).map(|(_, package, purpose)| (*package, *purpose)),
    );
    missing.sort_unstable();
    missing.dedup_by_key(|(package, _)| *package);
    if missing.is_empty() {
        println!("nothing is missing");
        return Ok(());
    }
    for (package, purpose) in &missing {
        println!("missing: {package} ({purpose})");
    }
    install(&missing.iter().map(|(package, _)| *package).collect::<Vec<_>>())
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
fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
    if !is_root || !runs("apt-get", &["--version"]) {
        bail!("install {list} and run this again (on Debian: `apt-get install {list}` as root)");
    }
    let steps: [Vec<&str>; 2] =
        [vec!["update", "-q"], [&["install", "-y", "-q", "--no-install-recommends"], packages].concat()];
    for step in steps {
        if !Command::new("apt-get").args(&step).env("DEBIAN_FRONTEND", "noninteractive").status()?.success() {
            bail!("`apt-get {}` failed; install {list} by hand and run this again", step.join(" "));
        }
    }
    Ok(())
}
