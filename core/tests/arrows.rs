//! Arrows between the modules only point down (ARCHITECTURE.md): a line of code knows its room.

use std::fs;
use std::path::{Path, PathBuf};

/// A module and the modules and crates that its code must not name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "model",
        &[
            "crate::engine",
            "crate::journal",
            "crate::service",
            "crate::wire",
            "crate::client",
            "tokio",
            "tonic",
            "rusqlite",
            "hyper",
        ],
    ),
    (
        "engine",
        &[
            "crate::journal",
            "crate::service",
            "crate::wire",
            "crate::client",
            "tokio",
            "tonic",
            "rusqlite",
            "hyper",
            "SystemTime",
            "Instant::now",
        ],
    ),
    (
        "note",
        &[
            "crate::model",
            "crate::engine",
            "crate::journal",
            "crate::audit",
            "crate::service",
            "crate::wire",
            "crate::client",
            "tokio",
            "tonic",
            "rusqlite",
            "hyper",
            "std::fs",
            "SystemTime",
        ],
    ),
    (
        "audit",
        &[
            "crate::engine",
            "crate::service",
            "crate::wire",
            "crate::client",
            "tokio",
            "tonic",
            "rusqlite",
            "hyper",
            "std::fs",
            "SystemTime",
        ],
    ),
    (
        "journal",
        &[
            "crate::engine",
            "crate::audit",
            "crate::service",
            "crate::wire",
            "crate::client",
            "tokio",
            "tonic",
            "hyper",
        ],
    ),
    (
        "wire",
        &["crate::engine", "crate::journal", "crate::service", "crate::client", "tokio", "tonic", "rusqlite"],
    ),
    (
        "webhook",
        &[
            "crate::engine",
            "crate::journal",
            "crate::service",
            "crate::client",
            "tokio",
            "tonic",
            "rusqlite",
            "hyper",
        ],
    ),
    ("service", &["crate::client", "tonic", "hyper", "rusqlite"]),
    ("client", &["crate::engine", "crate::journal", "crate::transfer", "rusqlite"]),
    ("transfer", &["crate::engine", "crate::journal", "rusqlite", "hyper", "tonic"]),
];

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the crate") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// Code alone: what stands in comments names whatever it explains.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.map(|(number, line)| (number, line.split("//").next().unwrap_or_default()))
}

#[test]
fn arrows_only_point_down() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for (module, forbidden) in FORBIDDEN {
        let mut files = Vec::new();
        sources(&source.join(module), &mut files);
        assert!(!files.is_empty(), "{module} has moved; say here where");
        for file in files {
            let text = fs::read_to_string(&file).expect("a source file");
            for (number, line) in code(&text) {
                let names = |word: &&&str| {
                    line.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
                        .any(|token| token == **word || token.starts_with(&format!("{word}::")))
                };
                found.extend(
                    forbidden
                        .iter()
                        .filter(names)
                        .map(|word| format!("{}:{number} names {word}", file.display())),
                );
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
