//! What a run leaves behind: one table for people, one JSON file for everything else.

use std::collections::BTreeSet;
use std::path::Path;

use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;

use crate::figure::{Figure, Outcome, Report};
use crate::rows::{ROWS, Row};
use crate::subject::NOT_OFFERED;

/// A whole run.
#[derive(Debug, Serialize)]
pub(crate) struct Results {
    /// `x86_64 linux, 2 cores, load 0.4 before the run`: others at work on the machine show in every figure.
    machine: String,
    /// Whether others were at work: then every figure is too high.
    busy: bool,
    rows: Vec<Cells>,
    /// All that was measured, the figures of no row included.
    reports: Vec<Report>,
}

/// One row as it is in the JSON file.
#[derive(Debug, Serialize)]
struct Cells {
    what: &'static str,
    set: &'static str,
    aim: Option<String>,
    /// Absent where gatepass was not measured.
    met: Option<bool>,
    gatepass: Option<Figure>,
    peers: Vec<Peer>,
}

#[derive(Debug, Serialize)]
struct Peer {
    subject: String,
    #[serde(flatten)]
    figure: Figure,
}

impl Results {
    /// The rows of the sets that were asked for, filled from the reports.
    pub(crate) fn new(reports: Vec<Report>, sets: &[&str], load: &str) -> Results {
        let rows =
            ROWS.iter().filter(|row| sets.contains(&row.set)).map(|row| Cells::new(row, &reports)).collect();
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        let busy = load.parse().is_ok_and(|load: f64| load > 1.0);
        let machine = format!(
            "{} {}, {cores} cores, load {load} before the run",
            std::env::consts::ARCH,
            std::env::consts::OS
        );
        Results { machine, busy, rows, reports }
    }

    /// The table, and below it whatever a reader of figures has to know.
    pub(crate) fn table(&self) -> String {
        let mut table = Table::new();
        table
            .load_style(presets::UTF8_HORIZONTAL_ONLY)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(150)
            .set_header(["what", "aim", "gatepass", "peers"]);
        for row in &self.rows {
            table.add_row([row.title(), row.aim.clone().unwrap_or_default(), row.gatepass(), row.peers()]);
        }
        let versions: BTreeSet<String> = (self.reports.iter().filter(|report| !report.version.is_empty()))
            .map(|report| format!("{} {}", report.subject, report.version))
            .collect();
        let versions: Vec<String> = versions.into_iter().collect();
        let compared: usize = self.reports.iter().map(|report| report.compared).sum();
        let reasons = self.reasons();
        let warning = if self.busy {
            "The machine was busy: these figures are too high. Run again alone.\n"
        } else {
            ""
        };
        format!(
            "{table}\nMedians, p99 in brackets; {}. {}.\n{compared} answers compared, none wrong.\n{warning}{reasons}",
            self.machine,
            versions.join(", ")
        )
    }

    /// What a row lacks, and why, a line each; who simply does not offer it stands on no line.
    fn reasons(&self) -> String {
        let mut lines = String::new();
        for row in &self.rows {
            for peer in &row.peers {
                if let Outcome::NotMeasured { not_measured } = &peer.figure.outcome
                    && !peer.not_offered()
                {
                    lines += &format!("Not measured: {}, {}: {not_measured}.\n", row.title(), peer.name());
                }
            }
        }
        lines
    }

    pub(crate) fn write(&self, path: &Path) -> std::io::Result<()> {
        std::fs::write(path, serde_json::to_string_pretty(self)? + "\n")
    }
}

impl Cells {
    fn new(row: &Row, reports: &[Report]) -> Cells {
        let of_set = || reports.iter().filter(|report| report.set == row.set);
        let find = |report: &Report| -> Vec<Figure> {
            report.figures.iter().filter(|figure| figure.metric == row.metric).cloned().collect()
        };
        // What gatepass alone is asked comes before what the suite asked it in memory, and a figure before none.
        let rank =
            |figure: &Figure| (matches!(figure.outcome, Outcome::NotMeasured { .. }), figure.way.is_some());
        let gatepass = of_set().filter(|report| report.subject == "gatepass").flat_map(find).min_by_key(rank);
        let peers = of_set().filter(|report| report.subject != "gatepass").flat_map(|report| {
            find(report).into_iter().map(|figure| Peer { subject: report.subject.clone(), figure })
        });
        let met = gatepass.as_ref().zip(row.aim).and_then(|(figure, aim)| match figure.outcome {
            Outcome::Measured { value, p99, .. } => Some(aim.met(value, p99)),
            Outcome::NotMeasured { .. } => None,
        });
        Cells {
            what: row.what,
            set: row.set,
            aim: row.aim.map(|aim| aim.text(row.metric)),
            met,
            peers: peers.collect(),
            gatepass,
        }
    }

    fn title(&self) -> String {
        format!("{} ({})", self.what, self.set)
    }

    fn gatepass(&self) -> String {
        let verdict = match self.met {
            Some(true) => " — met",
            Some(false) => " — MISSED",
            None => "",
        };
        match &self.gatepass {
            Some(figure) => figure.text() + verdict,
            None => "not measured: not asked".to_owned(),
        }
    }

    /// Those that were measured; what was not stands below the table.
    fn peers(&self) -> String {
        let measured =
            self.peers.iter().filter(|peer| matches!(peer.figure.outcome, Outcome::Measured { .. }));
        let lines: Vec<String> =
            measured.map(|peer| format!("{}: {}", peer.name(), peer.figure.text())).collect();
        match () {
            () if !lines.is_empty() => lines.join("\n"),
            () if self.peers.iter().any(|peer| !peer.not_offered()) => "not measured: see below".to_owned(),
            () => "–".to_owned(),
        }
    }
}

impl Peer {
    fn not_offered(&self) -> bool {
        matches!(&self.figure.outcome, Outcome::NotMeasured { not_measured } if not_measured == NOT_OFFERED)
    }

    fn name(&self) -> String {
        match &self.figure.way {
            Some(way) => format!("{} ({way})", self.subject),
            None => self.subject.clone(),
        }
    }
}

impl Figure {
    fn text(&self) -> String {
        match &self.outcome {
            Outcome::Measured { value, p99: Some(p99), .. } => {
                format!("{} ({})", self.metric.text(*value), self.metric.text(*p99))
            }
            Outcome::Measured { value, .. } => self.metric.text(*value),
            Outcome::NotMeasured { not_measured } => format!("not measured: {not_measured}"),
        }
    }
}
