//! Nothing that a process has one of makes a thread wait for another to make it: a fork copies memory and one thread, and
//! in the child the other thread would never be done (docs/decisions/0038).

use std::fs;
use std::path::{Path, PathBuf};

/// What lets one thread make a value while others wait.
const WAITING: &[&str] = &["OnceLock<", "LazyLock<", "Once ", "sync::OnceCell<", "sync::Lazy<"];

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && !path.ends_with("tests") {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

fn waits(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    let of_type = code.split_once("static ").and_then(|(_, rest)| rest.split_once(": "));
    // Whoever waits on it stands in a table of all threads that wait, and stays there in the child.
    let in_a_table = code.contains("parking_lot") && code.contains("Condvar");
    in_a_table
        || of_type.is_some_and(|(_, of_type)| {
            let of_type = of_type.split('=').next().unwrap_or_default();
            WAITING.iter().any(|waiting| of_type.contains(waiting))
        })
}

#[test]
fn no_static_waits_for_another_thread_to_make_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let mut files = Vec::new();
    for folder in ["core/src", "wire/src", "bindings-common/src", "bindings-ruby/src", "bindings-python/src"]
    {
        sources(&root.join(folder), &mut files);
    }
    assert!(files.len() > 100, "only {} files", files.len());
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("text");
        let lines = text.lines().enumerate().filter(|(_, line)| waits(line));
        found.extend(lines.map(|(number, _)| format!("{}:{}", file.display(), number + 1)));
    }
    assert!(found.is_empty(), "use once_cell::race::OnceBox or PerProcess, and std's Condvar, at {found:?}");
}

#[test]
fn what_waits_is_recognized() {
    assert!(waits("    static TABLE: OnceLock<Vec<u8>> = OnceLock::new();"));
    assert!(waits("pub(crate) static A: std::sync::LazyLock<u8> = LazyLock::new(make);"));
    assert!(!waits("    static TABLE: OnceBox<Vec<u8>> = OnceBox::new();"));
    assert!(waits("use parking_lot::{Condvar, Mutex};"));
    assert!(!waits("use std::sync::{Condvar, Mutex};"));
    assert!(!waits("    order: OnceLock<u8>,"));
    assert!(!waits("// static A: OnceLock<u8>"));
}
