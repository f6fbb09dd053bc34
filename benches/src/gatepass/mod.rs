//! gatepass as a subject: the service, as a program embeds it, on a file that it holds alone; and its engine without
//! the service. Each part runs in a process of its own, in this order, on files that the first part writes.

mod durable;
mod engine;
mod entities;
mod file;
mod network;
mod open;
mod past;
mod scratch;
mod service;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use crate::dataset::{Dataset, Spec};
use crate::figure::{Figure, Report};
use crate::subject::Failure;
use crate::suite;
use scratch::Scratch;

/// One part of what gatepass is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Writes the set to a file. No figures.
    File,
    /// Opens that file.
    Open,
    /// What every subject is asked, through the service.
    Service,
    /// The same without the service: the state in memory, no clock, no locks, no journal.
    Engine,
    /// Checks of accounts that hold grants too.
    Windows,
    /// Checks of the past.
    Past,
    /// Revocations and writes, durable.
    Durable,
    /// Over gRPC.
    Network,
}

impl Part {
    /// In the order in which they run.
    pub(crate) const ALL: [Part; 8] = [
        Part::File,
        Part::Open,
        Part::Service,
        Part::Engine,
        Part::Windows,
        Part::Past,
        Part::Durable,
        Part::Network,
    ];

    /// The word for it in arguments and messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Part::File => "gatepass/file",
            Part::Open => "gatepass/open",
            Part::Service => "gatepass/service",
            Part::Engine => "gatepass/engine",
            Part::Windows => "gatepass/windows",
            Part::Past => "gatepass/past",
            Part::Durable => "gatepass/durable",
            Part::Network => "gatepass/network",
        }
    }

    /// What its copy of the file is called by.
    fn word(self) -> &'static str {
        self.name().strip_prefix("gatepass/").unwrap_or_default()
    }

    /// Whether it writes: it then works on a copy, and leaves the file as the set is.
    fn writes(self) -> bool {
        matches!(self, Part::Service | Part::Past | Part::Durable | Part::Network)
    }

    /// Whether it works on the file that [`Part::File`] writes.
    pub(crate) fn reads_file(self) -> bool {
        !matches!(self, Part::File | Part::Engine | Part::Windows)
    }

    pub(crate) fn measure(self, spec: Spec, folder: &Path) -> Result<Report, Failure> {
        let path = path(spec, folder);
        let copy = self.writes().then(|| Scratch::of(&path, self.word())).transpose()?;
        let path = copy.as_ref().map_or(&*path, Scratch::path);
        match self {
            Part::File => {
                file::write(&Dataset::generate(spec), &[], path)?;
                Ok(report(spec, Vec::new(), 0))
            }
            Part::Open => open::measure(spec, path),
            Part::Service => service::measure(spec, path),
            Part::Engine => suite::run::<engine::Alone>(spec),
            Part::Windows => service::windows(spec, &path.with_extension("windows.db")),
            Part::Past => past::measure(spec, path),
            Part::Durable => durable::measure(spec, path),
            Part::Network => network::measure(spec, path),
        }
    }
}

/// Where the file of a set is.
pub(crate) fn path(spec: Spec, folder: &Path) -> PathBuf {
    folder.join(format!("{}.db", spec.name))
}

fn report(spec: Spec, figures: Vec<Figure>, compared: usize) -> Report {
    Report {
        subject: "gatepass".to_owned(),
        version: crate::version_of("gatepass"),
        set: spec.name.to_owned(),
        questions: None,
        compared,
        figures,
    }
}
