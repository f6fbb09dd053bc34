//! gatepass as a subject.
//!
//! The engine is not part of this tree yet, so every figure is reported as not measured, with that reason. What is to
//! be filled in: `impl Subject for Gatepass` (then [`report`] begins with `suite::run::<Gatepass>(spec)?`, which
//! measures checks, lists, explanations and tag edits as it does for the peers), and the bodies of [`ALONE`].

use std::path::Path;

use crate::dataset::Spec;
use crate::figure::{Figure, Metric, Report};
use crate::subject::Failure;

const NOT_YET: &str = "the engine is not part of this tree yet";

/// A figure that only gatepass is asked for, on a set, with files in this folder.
type Measurement = fn(Spec, &Path) -> Result<Figure, Failure>;

const ALONE: &[(Metric, Measurement)] = &[
    (Metric::CheckWindows, check_windows),
    (Metric::Revoke, revoke),
    (Metric::RevokeBy64, revoke_by_64),
    (Metric::RevokeVisible, revoke_visible),
    (Metric::Open, open),
    (Metric::OpenMemory, open_memory),
    (Metric::CheckPast, check_past),
    (Metric::GrpcCheck, grpc_check),
    (Metric::GrpcCheckRate, grpc_check_rate),
    (Metric::WriteRate, write_rate),
    (Metric::GrpcWriteRate, grpc_write_rate),
];

/// What the suite of all subjects will measure.
const IN_THE_SUITE: &[Metric] = &[
    Metric::CheckHot,
    Metric::CheckRandom,
    Metric::Explain,
    Metric::Reach,
    Metric::ReachPage,
    Metric::Who,
    Metric::Retag,
];

/// Everything that gatepass is asked on one set.
pub(crate) fn report(spec: Spec, folder: &Path) -> Result<Report, Failure> {
    let mut figures: Vec<Figure> =
        IN_THE_SUITE.iter().map(|&metric| Figure::not_measured(metric, NOT_YET)).collect();
    for &(metric, measure) in ALONE {
        figures.push(match measure(spec, folder) {
            Err(Failure::NotMeasured(reason)) => Figure::not_measured(metric, reason),
            outcome => outcome?,
        });
    }
    Ok(Report {
        subject: "gatepass".to_owned(),
        version: crate::version_of("gatepass"),
        set: spec.name.to_owned(),
        questions: None,
        compared: 0,
        figures,
    })
}

/// Checks with [`crate::windows`]: each user holds live, expired and scheduled grants beside its roles.
fn check_windows(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// One client revokes grants on a file: from the call to its acknowledgement, each followed by a check that denies.
fn revoke(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// The same by 64 threads through [`crate::load::threads`]: the latency that each sees.
fn revoke_by_64(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// From the acknowledgement of a revocation to the first check that denies, seen by a thread that checks all the time.
fn revoke_visible(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// Opening the file that holds the set, written before by another process, read once already (warm).
fn open(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// What [`crate::measure::Memory`] says of a process that did nothing but [`open`] the set.
fn open_memory(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// A check at the instant before the last 1,000,000 records.
fn check_past(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// A check over gRPC on loopback with the signature verified, one at a time: [`crate::load::calls`].
fn grpc_check(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// The second figure of [`crate::load::calls`].
fn grpc_check_rate(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// Grants created by 64 threads on a file through [`crate::load::threads`].
fn write_rate(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

/// The same over gRPC by 64 clients.
fn grpc_write_rate(_spec: Spec, _folder: &Path) -> Result<Figure, Failure> {
    not_yet()
}

fn not_yet() -> Result<Figure, Failure> {
    Err(Failure::NotMeasured(NOT_YET.to_owned()))
}
