//! What was asked, for the tests to read.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use serde_json::Value;

/// A file of lines.
#[derive(Clone)]
pub(crate) struct Seen(Arc<(PathBuf, Mutex<File>)>);

impl Seen {
    /// A fresh one.
    pub(crate) fn new(path: PathBuf) -> Result<Seen> {
        let file = File::create(&path).with_context(|| path.display().to_string())?;
        Ok(Seen(Arc::new((path, Mutex::new(file)))))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0.0
    }

    /// Adds a line; it is there when this returns.
    pub(crate) fn add(&self, line: &Value) {
        let mut file = self.0.1.lock().unwrap_or_else(|broken| broken.into_inner());
        if let Err(error) = file.write_all(format!("{line}\n").as_bytes()) {
            eprintln!("{}: {error}", self.0.0.display());
        }
    }
}
