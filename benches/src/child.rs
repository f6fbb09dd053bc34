//! One subject on one set in a process of its own, with a guard over its time and memory.

use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use crate::dataset::{BIG, Dataset, SMALL, Spec};
use crate::figure::{Figure, Metric, Report};
use crate::measure::Memory;
use crate::peers::casbin::Casbin;
use crate::peers::cedar::Cedar;
use crate::peers::regorus::Regorus;
use crate::peers::{floor, tonic};
use crate::questions::Covered;
use crate::{Failure, gatepass, suite, version_of};

/// The first argument of a process that is a child.
pub(crate) const FLAG: &str = "--child";
const TIME_LIMIT: Duration = Duration::from_secs(300);
const MEMORY_LIMIT: u64 = 10_000_000_000;

/// Who can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contender {
    Gatepass(gatepass::Part),
    Cedar,
    Casbin,
    Regorus,
    Floor,
    Tonic,
}

impl Contender {
    /// Everyone, the parts of gatepass in the order in which they need each other.
    pub(crate) fn all() -> Vec<Contender> {
        let own = gatepass::Part::ALL.into_iter().map(Contender::Gatepass);
        own.chain([
            Contender::Cedar,
            Contender::Casbin,
            Contender::Regorus,
            Contender::Floor,
            Contender::Tonic,
        ])
        .collect()
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Contender::Gatepass(part) => part.name(),
            Contender::Cedar => "cedar-policy",
            Contender::Casbin => "casbin",
            Contender::Regorus => "regorus",
            Contender::Floor => "floor",
            Contender::Tonic => "tonic",
        }
    }

    /// All contenders of this name; `gatepass` has several parts, each of which has a name of its own.
    pub(crate) fn named(name: &str) -> Vec<Contender> {
        let belongs = |contender: &Contender| {
            let part = contender.name().strip_prefix("gatepass/");
            contender.name() == name || part == Some(name) || (name == "gatepass" && part.is_some())
        };
        Contender::all().into_iter().filter(belongs).collect()
    }

    /// These contenders, and before them whoever writes the file that they need and that is not there yet.
    pub(crate) fn with_file(contenders: &[Contender], spec: Spec) -> Result<Vec<Contender>, Failure> {
        let writer = Contender::Gatepass(gatepass::Part::File);
        let reads =
            |contender: &Contender| matches!(contender, Contender::Gatepass(part) if part.reads_file());
        let missing = contenders.iter().any(reads)
            && !contenders.contains(&writer)
            && !gatepass::path(spec, &folder()?).exists();
        Ok(missing.then_some(writer).into_iter().chain(contenders.iter().copied()).collect())
    }

    fn measure(self, spec: Spec) -> Result<Report, Failure> {
        match self {
            Contender::Gatepass(part) => part.measure(spec, &folder()?),
            Contender::Cedar => suite::run::<Cedar>(spec),
            Contender::Casbin => suite::run::<Casbin>(spec),
            Contender::Regorus => suite::run::<Regorus>(spec),
            Contender::Floor => floor(spec),
            Contender::Tonic => Ok(report("tonic", spec, tonic::measured()?)),
        }
    }
}

/// Beside the binary, which is on a disk, as temporary folders often are not.
fn folder() -> Result<PathBuf, Failure> {
    let binary = std::env::current_exe().map_err(Failure::from)?;
    let folder = binary.with_file_name("gatepass-benches-data");
    std::fs::create_dir_all(&folder).map_err(Failure::from)?;
    Ok(folder)
}

fn floor(spec: Spec) -> Result<Report, Failure> {
    let set = Dataset::generate(spec);
    let covered = Covered::of(&set);
    let (hot, random) = suite::questions(&set);
    let asked = [(Metric::CheckHot, &hot), (Metric::CheckRandom, &random)];
    let mut figures = floor::bitmaps(&set, &covered, &hot)?;
    figures.extend(floor::look_ups(&set, &asked)?);
    figures.extend(floor::sync(&folder()?)?);
    let compared = hot.len();
    let questions = Some(hot.digest() ^ random.digest());
    Ok(Report { questions, compared, ..report("floor", spec, figures) })
}

fn report(subject: &str, spec: Spec, figures: Vec<Figure>) -> Report {
    let version = if subject == "floor" { String::new() } else { version_of(subject) };
    Report {
        subject: subject.to_owned(),
        version,
        set: spec.name.to_owned(),
        questions: None,
        compared: 0,
        figures,
    }
}

/// What a child does: measures, and writes its report to standard output.
pub(crate) fn main(arguments: &[String]) -> ExitCode {
    let [name, set] = arguments else { return ExitCode::from(2) };
    let spec = [SMALL, BIG].into_iter().find(|spec| spec.name == set);
    let (&[contender], Some(spec)) = (Contender::named(name).as_slice(), spec) else {
        return ExitCode::from(2);
    };
    let outcome =
        contender.measure(spec).and_then(|report| serde_json::to_string(&report).map_err(Failure::from));
    match outcome {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one subject on one set in a child and reads its report.
pub(crate) fn run(contender: Contender, spec: Spec) -> Result<Report, Failure> {
    let binary = std::env::current_exe().map_err(Failure::from)?;
    let mut command = Command::new(binary);
    command.args([FLAG, contender.name(), spec.name]).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(Failure::from)?;
    let mut output = child.stdout.take().ok_or_else(|| Failure::from("the child has no output"))?;
    // Read beside the watching: a report longer than the pipe would block the child.
    let reader = std::thread::spawn(move || {
        let mut text = String::new();
        output.read_to_string(&mut text).map(|_| text)
    });
    watch(&mut child)?;
    let text = reader.join().map_err(|_| Failure::from("reading the child's report panicked"))?;
    serde_json::from_str(&text.map_err(Failure::from)?).map_err(Failure::from)
}

/// Waits for the child, and ends it if it takes more time or memory than it may.
fn watch(child: &mut Child) -> Result<(), Failure> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().map_err(Failure::from)? {
            return if status.success() { Ok(()) } else { Err(Failure::from(status)) };
        }
        let memory = Memory::of(child.id()).map_or(0, |memory| memory.resident);
        let excess = if start.elapsed() > TIME_LIMIT {
            format!("took more than {} s", TIME_LIMIT.as_secs())
        } else if memory > MEMORY_LIMIT {
            format!("took more than {}", Metric::OpenMemory.text(MEMORY_LIMIT as f64))
        } else {
            std::thread::sleep(Duration::from_millis(50));
            continue;
        };
        child.kill().and_then(|()| child.wait()).map_err(Failure::from)?;
        return Err(Failure::Failed(excess));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subject::Subject;

    /// Every way of asking, lists and changes: the suite holds every answer against the truth.
    fn answers_are_true<S: Subject>() {
        for spec in [SMALL.sized(50, 20, 300), BIG.sized(50, 20, 300)] {
            if S::CRATE == "casbin" && spec.app {
                continue; // a process holds one set of casbin's
            }
            let report = suite::run::<S>(spec).unwrap();
            let reached = report.figures.iter().any(|figure| figure.metric == Metric::Reach);
            assert!(report.compared > 100 && reached, "{report:?}");
        }
    }

    #[test]
    fn cedar_answers_truly() {
        answers_are_true::<Cedar>();
    }

    #[test]
    fn casbin_answers_truly() {
        answers_are_true::<Casbin>();
    }

    #[test]
    fn regorus_answers_truly() {
        answers_are_true::<Regorus>();
    }
}
