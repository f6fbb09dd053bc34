//! What a run of one subject on one set hands back: figures, or the reason why there is none.

use serde::{Deserialize, Serialize};

use crate::measure::Timing;

/// What is measured. Times are in nanoseconds, memory in bytes, rates per second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Metric {
    /// A check by string ids: 1,000 pairs over and over.
    CheckHot,
    /// A check by string ids: uniformly random pairs.
    CheckRandom,
    /// A check by string ids where accounts hold live, expired and scheduled grants too.
    CheckWindows,
    /// Why an account reaches a resource, or what is missing.
    Explain,
    /// All that an account reaches.
    Reach,
    /// The first 50 ids of what an account reaches.
    ReachPage,
    /// All accounts that reach a resource.
    Who,
    /// One resource's tags change and checks answer by it.
    Retag,
    /// An account loses what a role gave it, and checks answer by it. For gatepass: durable and audited.
    Revoke,
    /// The same by 64 clients at once.
    RevokeBy64,
    /// From durable to what checks answer.
    RevokeVisible,
    /// A stored set is opened, or, for a subject without a store, loaded from structures in memory.
    Open,
    /// What the process holds more after that.
    OpenMemory,
    /// A check at an instant 1,000,000 records ago.
    CheckPast,
    /// A signed check over gRPC on loopback, one at a time.
    GrpcCheck,
    /// Such checks from as many clients as it takes.
    GrpcCheckRate,
    /// Durable writes by 64 clients, embedded.
    WriteRate,
    /// Durable writes by 64 clients, over gRPC.
    GrpcWriteRate,
}

impl Metric {
    /// How to write a value of it.
    pub(crate) fn text(self, value: f64) -> String {
        match self {
            Metric::OpenMemory if value >= 1e9 => format!("{} GB", digits(value / 1e9)),
            Metric::OpenMemory => format!("{} MB", digits(value / 1e6)),
            Metric::GrpcCheckRate | Metric::WriteRate | Metric::GrpcWriteRate => {
                format!("{}/s", thousands(value))
            }
            _ if value >= 1e9 => format!("{} s", digits(value / 1e9)),
            _ if value >= 1e6 => format!("{} ms", digits(value / 1e6)),
            _ if value >= 1e3 => format!("{} µs", digits(value / 1e3)),
            _ => format!("{} ns", digits(value)),
        }
    }
}

/// Two significant digits below ten, whole numbers above.
fn digits(value: f64) -> String {
    if value < 10.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}

fn thousands(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// One figure, or its absence with a reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Figure {
    pub(crate) metric: Metric,
    /// How the subject was asked, where there is more than one way (`whole`, `sliced`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) way: Option<String>,
    #[serde(flatten)]
    pub(crate) outcome: Outcome,
}

/// What came of measuring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Outcome {
    /// It was measured.
    Measured {
        /// The median, in the metric's unit.
        value: f64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        p99: Option<f64>,
        /// How many operations it is the median of.
        samples: usize,
    },
    /// It was not.
    NotMeasured {
        /// Why.
        not_measured: String,
    },
}

impl Figure {
    pub(crate) fn timing(metric: Metric, timing: Timing) -> Figure {
        let outcome = Outcome::Measured { value: timing.median, p99: timing.p99, samples: timing.samples };
        Figure { metric, way: None, outcome }
    }

    pub(crate) fn value(metric: Metric, value: f64, samples: usize) -> Figure {
        Figure { metric, way: None, outcome: Outcome::Measured { value, p99: None, samples } }
    }

    pub(crate) fn not_measured(metric: Metric, reason: impl Into<String>) -> Figure {
        Figure { metric, way: None, outcome: Outcome::NotMeasured { not_measured: reason.into() } }
    }

    pub(crate) fn way(self, way: &str) -> Figure {
        Figure { way: (!way.is_empty()).then(|| way.to_owned()), ..self }
    }
}

/// Everything that one subject said about one set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Report {
    /// `cedar-policy`, `gatepass` …
    pub(crate) subject: String,
    pub(crate) version: String,
    /// `small` or `big`.
    pub(crate) set: String,
    /// Of the questions asked and their right answers; equal for all subjects of a set.
    pub(crate) questions: Option<u64>,
    /// How many answers were compared with the truth. Every one was right, or there would be no report.
    pub(crate) compared: usize,
    pub(crate) figures: Vec<Figure>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_in_the_unit_that_suits_them() {
        let text = |value| Metric::CheckHot.text(value);
        assert_eq!(
            [text(85.4), text(1_240.0), text(73e6), text(12.3e9)],
            ["85 ns", "1.2 µs", "73 ms", "12 s"]
        );
        assert_eq!(Metric::OpenMemory.text(3.1e9), "3.1 GB");
        assert_eq!(Metric::WriteRate.text(113_000.0), "113,000/s");
        assert_eq!(Metric::WriteRate.text(7.0), "7/s");
    }

    #[test]
    fn a_figure_survives_json() {
        for figure in [
            Figure::value(Metric::OpenMemory, 3.0, 1).way("whole"),
            Figure::not_measured(Metric::Who, "not offered"),
        ] {
            let json = serde_json::to_string(&figure).unwrap();
            assert_eq!(serde_json::from_str::<Figure>(&json).unwrap(), figure, "{json}");
        }
    }
}
