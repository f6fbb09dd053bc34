//! The file that says that `gatepass dev` accepts calls.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::Builder;

use crate::failure::Failure;

/// A ready file; it goes with the server.
pub(super) struct ReadyFile(PathBuf);

impl Drop for ReadyFile {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_file(&self.0) {
            tracing::debug!(%error, "the ready file could not be removed");
        }
    }
}

/// Writes the file beside its place, readable to its owner alone, and moves it there whole.
pub(super) fn write(file: &Path, content: &Value) -> Result<ReadyFile, Failure> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let failed =
        |error: std::io::Error| Failure::Local(format!("cannot write `{}`: {error}", file.display()));
    // tempfile creates exclusively, with mode 0600.
    let mut draft = Builder::new().prefix(".ready-").tempfile_in(folder).map_err(failed)?;
    writeln!(draft, "{content}").map_err(failed)?;
    draft.as_file().sync_all().map_err(failed)?;
    draft.persist(file).map_err(|error| failed(error.error))?;
    Ok(ReadyFile(file.to_owned()))
}
