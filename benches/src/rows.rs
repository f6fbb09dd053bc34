//! The rows of DESIGN.md section 9 that concern engine, journal and server, with what each aims at.

use crate::figure::Metric;

/// What a figure should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Aim {
    /// At most this, in the metric's unit.
    AtMost(f64),
    /// At most this, and p99 at most that.
    WithTail(f64, f64),
    /// At least this.
    AtLeast(f64),
}

/// One row: a figure of gatepass on one set, and beside it the same figure of whoever has it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) what: &'static str,
    pub(crate) set: &'static str,
    pub(crate) metric: Metric,
    pub(crate) aim: Aim,
    /// Which figure of gatepass the aim is about: empty for what a program that embeds it sees.
    pub(crate) way: &'static str,
}

const US: f64 = 1e3;
const MS: f64 = 1e6;
const S: f64 = 1e9;
const MB: f64 = 1e6;

const fn row(what: &'static str, set: &'static str, metric: Metric, aim: Aim) -> Row {
    Row { what, set, metric, aim, way: "" }
}

/// An aim for the engine, of which the service shows only more than that: ids in pages, durable changes.
const fn of_engine(what: &'static str, set: &'static str, metric: Metric, aim: Aim) -> Row {
    Row { way: "engine alone", ..row(what, set, metric, aim) }
}

/// In the order of the table.
pub(crate) const ROWS: &[Row] = &[
    row("check by string ids, 1,000 hot pairs", "small", Metric::CheckHot, Aim::WithTail(100.0, 2.0 * US)),
    row("check by string ids, random pairs", "small", Metric::CheckRandom, Aim::WithTail(100.0, 2.0 * US)),
    row(
        "check, grants live, over and to come",
        "small",
        Metric::CheckWindows,
        Aim::WithTail(100.0, 2.0 * US),
    ),
    row("check by string ids, 1,000 hot pairs", "big", Metric::CheckHot, Aim::WithTail(150.0, 2.0 * US)),
    row("check by string ids, random pairs", "big", Metric::CheckRandom, Aim::WithTail(0.6 * US, 2.0 * US)),
    row("explain", "small", Metric::Explain, Aim::AtMost(5.0 * US)),
    row("explain", "big", Metric::Explain, Aim::AtMost(5.0 * US)),
    of_engine("what can U reach, as a set", "small", Metric::Reach, Aim::AtMost(15.0 * US)),
    row("what can U reach, first 50 ids", "small", Metric::ReachPage, Aim::AtMost(20.0 * US)),
    of_engine("what can U reach, as a set", "big", Metric::Reach, Aim::AtMost(0.3 * MS)),
    row("what can U reach, first 50 ids", "big", Metric::ReachPage, Aim::AtMost(0.35 * MS)),
    row("who can reach R", "big", Metric::Who, Aim::AtMost(0.3 * MS)),
    of_engine("one tag edit, effect in the index", "big", Metric::Retag, Aim::AtMost(5.0 * US)),
    row("revoke acknowledged, one client", "big", Metric::Revoke, Aim::AtMost(0.4 * MS)),
    row("revoke acknowledged, 64 clients", "big", Metric::RevokeBy64, Aim::AtMost(MS)),
    row("revoke visible after it is durable", "big", Metric::RevokeVisible, Aim::AtMost(US)),
    row("open the set from its own file, warm", "big", Metric::Open, Aim::AtMost(1.5 * S)),
    row("memory with the set open", "big", Metric::OpenMemory, Aim::AtMost(500.0 * MB)),
    row("check 1,000,000 records ago", "big", Metric::CheckPast, Aim::AtMost(50.0 * MS)),
    row("check over gRPC, signature verified", "big", Metric::GrpcCheck, Aim::AtMost(120.0 * US)),
    row("the same, many clients, both cores", "big", Metric::GrpcCheckRate, Aim::AtLeast(60_000.0)),
    row("durable writes, 64 clients, embedded", "big", Metric::WriteRate, Aim::AtLeast(60_000.0)),
    row("durable writes, 64 clients, gRPC", "big", Metric::GrpcWriteRate, Aim::AtLeast(15_000.0)),
];

impl Aim {
    /// As the table shows it.
    pub(crate) fn text(self, metric: Metric) -> String {
        match self {
            Aim::AtMost(bound) => format!("≤ {}", metric.text(bound)),
            Aim::WithTail(bound, tail) => format!("≤ {}, p99 ≤ {}", metric.text(bound), metric.text(tail)),
            Aim::AtLeast(bound) => format!("≥ {}", metric.text(bound)),
        }
    }

    /// Whether a figure reaches it. A tail that was not measured does not.
    pub(crate) fn met(self, value: f64, p99: Option<f64>) -> bool {
        match self {
            Aim::AtMost(bound) => value <= bound,
            Aim::WithTail(bound, tail) => value <= bound && p99.is_some_and(|p99| p99 <= tail),
            Aim::AtLeast(bound) => value >= bound,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_aim_is_met_up_to_its_bound_and_no_further() {
        assert!(Aim::AtMost(5.0).met(5.0, None) && !Aim::AtMost(5.0).met(5.1, None));
        assert!(Aim::AtLeast(5.0).met(5.0, None) && !Aim::AtLeast(5.0).met(4.9, None));
        assert!(!Aim::AtMost(5.0).met(f64::NAN, None) && !Aim::AtLeast(5.0).met(f64::NAN, None));
        let tail = Aim::WithTail(5.0, 9.0);
        assert!(tail.met(5.0, Some(9.0)) && !tail.met(5.0, Some(9.1)) && !tail.met(5.0, None));
    }

    #[test]
    fn aims_read_like_the_design() {
        let text = |index: usize| ROWS[index].aim.text(ROWS[index].metric);
        assert_eq!(text(0), "≤ 100 ns, p99 ≤ 2.0 µs");
        assert_eq!(text(ROWS.len() - 1), "≥ 15,000/s");
    }
}
