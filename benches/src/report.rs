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
    aim: String,
    gatepass: Vec<Own>,
    peers: Vec<Peer>,
}

/// A figure of gatepass.
#[derive(Debug, Serialize)]
struct Own {
    /// Whether it is what was aimed at; absent for figures that the aim is not about.
    #[serde(skip_serializing_if = "Option::is_none")]
    met: Option<bool>,
    #[serde(flatten)]
    figure: Figure,
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
            table.add_row([row.title(), row.aim.clone(), row.gatepass(), row.peers()]);
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
        let own = |figure: Figure| {
            let met = match figure.outcome {
                Outcome::Measured { value, p99, .. }
                    if figure.way.as_deref().unwrap_or_default() == row.way =>
                {
                    Some(row.aim.met(value, p99))
                }
                _ => None,
            };
            Own { met, figure }
        };
        let gatepass = of_set().filter(|report| report.subject == "gatepass").flat_map(find).map(own);
        let peers = of_set().filter(|report| report.subject != "gatepass").flat_map(|report| {
            find(report).into_iter().map(|figure| Peer { subject: report.subject.clone(), figure })
        });
        Cells {
            what: row.what,
            set: row.set,
            aim: row.aim.text(row.metric),
            gatepass: gatepass.collect(),
            peers: peers.collect(),
        }
    }

    fn title(&self) -> String {
        format!("{} ({})", self.what, self.set)
    }

    /// A line for each figure; where there is none, why.
    fn gatepass(&self) -> String {
        let measured =
            self.gatepass.iter().filter(|own| matches!(own.figure.outcome, Outcome::Measured { .. }));
        let lines: Vec<String> = measured.map(Own::text).collect();
        match self.gatepass.first() {
            None => "not measured: not asked".to_owned(),
            Some(first) if lines.is_empty() => first.text(),
            Some(_) => lines.join("\n"),
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

impl Own {
    fn text(&self) -> String {
        let verdict = match self.met {
            Some(true) => " — met",
            Some(false) => " — MISSED",
            None => "",
        };
        let way = self.figure.way.as_ref().map(|way| format!("{way}: ")).unwrap_or_default();
        format!("{way}{}{verdict}", self.figure.text())
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
