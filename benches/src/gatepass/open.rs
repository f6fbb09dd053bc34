//! Opening the file, in a process that has done nothing else.

use std::path::Path;
use std::time::Instant;

use super::file;
use crate::dataset::Spec;
use crate::figure::{Figure, Metric, Report};
use crate::measure::{Memory, summary};
use crate::subject::Failure;

/// How often: each opening is one sample.
const TIMES: usize = 3;

/// The file was written just now, so that it is warm. Memory is that of the first opening: later ones find what the
/// allocator kept.
pub(super) fn measure(spec: Spec, path: &Path) -> Result<Report, Failure> {
    let mut samples = Vec::new();
    let mut memory = None;
    for _ in 0..TIMES {
        let start = Instant::now();
        let service = file::open(path)?;
        samples.push(start.elapsed().as_nanos() as f64);
        memory = memory.or_else(Memory::of_this_process);
        drop(service);
    }
    let mut figures = vec![Figure::timing(Metric::Open, summary(samples))];
    figures.extend(memory.map(|memory| Figure::value(Metric::OpenMemory, memory.resident as f64, 1)));
    Ok(super::report(spec, figures, 0))
}
