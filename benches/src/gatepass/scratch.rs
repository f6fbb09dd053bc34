//! A copy of a set's file for one part to change. What a part writes must not be there for the next one: a grant that is
//! left behind allows what the truth of the set denies, today or, where it begins later, tomorrow.

use std::path::{Path, PathBuf};

use super::file;
use crate::subject::Failure;

/// A copy beside the file, removed with this value.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    /// Of the file, and of whatever lies beside it: its key, its lock files, a log that was not moved.
    pub(super) fn of(path: &Path, part: &str) -> Result<Scratch, Failure> {
        let copy = Scratch(path.with_extension(format!("{part}.db")));
        // A run that was cut off leaves its copy behind.
        file::remove(&copy.0)?;
        for (from, suffix) in file::beside(path)? {
            let mut to = copy.0.clone().into_os_string();
            to.push(suffix);
            std::fs::copy(from, to).map_err(Failure::from)?;
        }
        Ok(copy)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(failure) = file::remove(&self.0) {
            eprintln!("{}: {failure}", self.0.display());
        }
    }
}
