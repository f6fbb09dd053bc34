//! What the dependencies are licensed under, by the list in `deny.toml`, and whether anything is known against them.

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};

/// What a suite ends with that could not be run, so that nobody takes it for passed.
pub(crate) const SKIPPED: u8 = 77;

#[derive(Deserialize)]
struct Deny {
    licenses: Licenses,
}

/// As cargo-deny reads them.
#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

/// What one crate alone may have.
#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
}

/// Fails naming every crate of the tree, on any platform, whose licence is not allowed.
pub(crate) fn licences(root: &Path) -> Result<()> {
    let path = root.join("deny.toml");
    let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let deny: Deny = toml::from_str(&text).context("deny.toml")?;
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("`cargo metadata` failed");
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout).context("what `cargo metadata` wrote")?;
    let faults = faults(&deny.licenses, &metadata.packages)?;
    if !faults.is_empty() {
        faults.iter().for_each(|fault| eprintln!("{fault}"));
        bail!("{} crates have licences that deny.toml does not allow", faults.len());
    }
    println!("licences: {} crates, all allowed by deny.toml", metadata.packages.len());
    Ok(())
}

/// A line for each crate whose licence is not allowed, or that has none.
fn faults(licenses: &Licenses, packages: &[Package]) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for package in packages {
        let own = licenses.exceptions.iter().filter(|exception| exception.name == package.name);
        let allowed = licensees(licenses.allow.iter().chain(own.flat_map(|exception| &exception.allow)))?;
        if let Some(why) = fault(package.license.as_deref(), &allowed) {
            faults.push(format!("{} {}: {why}", package.name, package.version));
        }
    }
    Ok(faults)
}

fn licensees<'a>(names: impl Iterator<Item = &'a String>) -> Result<Vec<Licensee>> {
    names.map(|name| Licensee::parse(name).with_context(|| format!("deny.toml: `{name}`"))).collect()
}

fn fault(license: Option<&str>, allowed: &[Licensee]) -> Option<String> {
    let Some(text) = license.filter(|text| !text.trim().is_empty()) else {
        return Some("names no licence".to_owned());
    };
    // Older crates write `MIT/Apache-2.0`.
    let expression = match Expression::parse_mode(text, ParseMode::LAX) {
        Ok(expression) => expression,
        Err(error) => return Some(format!("`{text}` is no licence expression: {}", error.reason)),
    };
    let allows = |request: &spdx::LicenseReq| allowed.iter().any(|licensee| licensee.satisfies(request));
    let missing = expression.evaluate_with_failures(allows).err()?;
    let missing: Vec<String> = missing.iter().map(|request| format!("`{}`", request.req)).collect();
    Some(format!("`{text}`: {} is not allowed", missing.join(", ")))
}

/// A program that knows advisories, how it is asked, and how it gets its database.
struct Auditor {
    program: &'static str,
    /// Its database, below cargo's home.
    database: &'static str,
    arguments: &'static [&'static str],
    fetch: &'static str,
}

const AUDITORS: &[Auditor] = &[
    Auditor {
        program: "deny",
        database: "advisory-dbs",
        arguments: &["deny", "--offline", "check", "advisories"],
        fetch: "cargo deny fetch",
    },
    Auditor {
        program: "audit",
        database: "advisory-db",
        arguments: &["audit", "--no-fetch"],
        fetch: "cargo audit",
    },
];

/// Asks the first auditor that is there and has a database. Where there is none the check is skipped, aloud.
pub(crate) fn advisories(root: &Path) -> Result<ExitCode> {
    let mut lacking = Vec::new();
    for auditor in AUDITORS {
        if !is_installed(auditor) {
            lacking.push(format!("cargo-{} is not installed", auditor.program));
        } else if !has_database(auditor) {
            lacking.push(format!(
                "cargo-{} has no advisory database (`{}` gets one)",
                auditor.program, auditor.fetch
            ));
        } else {
            let status = Command::new("cargo").args(auditor.arguments).current_dir(root).status()?;
            return Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
    }
    println!("SKIPPED: nothing was looked up, for want of an advisory database: {}", lacking.join("; "));
    Ok(ExitCode::from(SKIPPED))
}

fn is_installed(auditor: &Auditor) -> bool {
    let mut command = Command::new("cargo");
    command.args([auditor.program, "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn has_database(auditor: &Auditor) -> bool {
    let home = std::env::var_os("CARGO_HOME").map(std::path::PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let entries = home.and_then(|home| std::fs::read_dir(home.join(auditor.database)).ok());
    entries.is_some_and(|mut entries| entries.next().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DENY: &str = r#"
        [licenses]
        allow = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "ISC"]
        exceptions = [{ crate = "odd", allow = ["MPL-2.0"] }]
    "#;

    fn found(name: &str, license: Option<&str>) -> Vec<String> {
        let deny: Deny = toml::from_str(DENY).unwrap();
        let package = Package {
            name: name.to_owned(),
            version: "1.2.3".to_owned(),
            license: license.map(str::to_owned),
        };
        faults(&deny.licenses, &[package]).unwrap()
    }

    #[test]
    fn what_one_allowed_licence_covers_is_allowed() {
        for license in [
            "MIT",
            "MIT OR Apache-2.0",
            "MIT/Apache-2.0",
            "GPL-3.0-only OR ISC",
            "(MIT OR Apache-2.0) AND ISC",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(found("a", Some(license)).is_empty(), "{license}");
        }
    }

    #[test]
    fn a_licence_that_is_not_allowed_is_named_with_its_crate() {
        assert_eq!(
            found("viral", Some("GPL-3.0-only")),
            ["viral 1.2.3: `GPL-3.0-only`: `GPL-3.0-only` is not allowed"]
        );
        assert_eq!(
            found("half", Some("MIT AND AGPL-3.0-or-later")),
            ["half 1.2.3: `MIT AND AGPL-3.0-or-later`: `AGPL-3.0-or-later` is not allowed"]
        );
        assert_eq!(found("none", None), ["none 1.2.3: names no licence"]);
        assert!(found("own", Some("Ours, ask us"))[0].contains("no licence expression"));
        // Another exception than the one allowed is another licence.
        assert_eq!(found("a", Some("Apache-2.0 WITH Bison-exception-2.2")).len(), 1);
    }

    #[test]
    fn an_exception_is_for_its_crate_alone() {
        assert!(found("odd", Some("MPL-2.0+")).is_empty());
        assert_eq!(found("other", Some("MPL-2.0")).len(), 1);
    }

    #[test]
    fn the_list_itself_is_readable() {
        let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../deny.toml")).unwrap();
        let deny: Deny = toml::from_str(&text).unwrap();
        assert!(!licensees(deny.licenses.allow.iter()).unwrap().is_empty());
    }
}
