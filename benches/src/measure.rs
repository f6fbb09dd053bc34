//! The harness: warm-up, many samples, medians. Two views of one call are taken, because neither is enough:
//! batches give a median that the clock does not blur, single calls give the tail.

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// How long to try. Whatever ends first ends it; at least one sample is taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// Spent before anything counts.
    pub(crate) warm_up: Duration,
    /// Spent on each view.
    pub(crate) time: Duration,
    /// Samples of single calls, at most.
    pub(crate) samples: usize,
}

impl Effort {
    /// For calls of less than about 50 µs.
    pub(crate) const FAST: Effort = Effort {
        warm_up: Duration::from_millis(if cfg!(test) { 0 } else { 300 }),
        time: Duration::from_millis(if cfg!(test) { 5 } else { 1_500 }),
        samples: 200_000,
    };
    /// For calls that take up to a second.
    pub(crate) const SLOW: Effort = Effort {
        warm_up: Duration::ZERO,
        time: Duration::from_millis(if cfg!(test) { 5 } else { 4_000 }),
        samples: 1_000,
    };
}

/// How long a batch of calls is.
const BATCH: Duration = Duration::from_micros(100);

/// What one call takes, in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Timing {
    pub(crate) median: f64,
    /// Absent where fewer than 100 calls were timed one by one.
    pub(crate) p99: Option<f64>,
    /// How many calls were timed.
    pub(crate) samples: usize,
}

/// Times `call`, which is given 0, 1, 2 … Each call's clock overhead (the median of an empty measurement) is
/// subtracted.
pub(crate) fn single<E>(effort: Effort, mut call: impl FnMut(usize) -> Result<(), E>) -> Result<Timing, E> {
    let mut count = 0;
    let warm = Instant::now();
    while warm.elapsed() < effort.warm_up {
        call(count)?;
        count += 1;
    }
    let overhead = clock_overhead();
    let mut samples = Vec::with_capacity(effort.samples);
    let start = Instant::now();
    while samples.is_empty() || (samples.len() < effort.samples && start.elapsed() < effort.time) {
        let before = Instant::now();
        call(count)?;
        samples.push((before.elapsed().as_nanos() as f64 - overhead).max(0.0));
        count += 1;
    }
    Ok(summary(samples))
}

/// Like [`single`], but calls of less than [`BATCH`] are timed in batches of about that long, and the median is that of
/// the batches, divided: the clock does not blur it, and a batch is short enough that most are not interrupted.
pub(crate) fn batched<E>(effort: Effort, mut call: impl FnMut(usize) -> Result<(), E>) -> Result<Timing, E> {
    let tail = single(effort, &mut call)?;
    let size = (BATCH.as_nanos() as f64 / tail.median.max(1.0)).clamp(1.0, 1_000.0) as usize;
    if size == 1 {
        return Ok(tail);
    }
    let mut next = 0;
    let mut batches = Vec::new();
    let start = Instant::now();
    while batches.is_empty() || start.elapsed() < effort.time {
        let before = Instant::now();
        for _ in 0..size {
            call(next)?;
            next += 1;
        }
        batches.push(before.elapsed().as_nanos() as f64 / size as f64);
    }
    Ok(Timing { median: median(&mut batches), samples: tail.samples + next, ..tail })
}

/// Median and p99 of what single calls took, in nanoseconds.
pub(crate) fn summary(mut samples: Vec<f64>) -> Timing {
    let median = median(&mut samples);
    let p99 = (samples.len() >= 100).then(|| samples[samples.len() * 99 / 100]);
    Timing { median, p99, samples: samples.len() }
}

/// Sorts, and takes the middle (of two, their mean). Of nothing it is not a number, which no report can hide.
fn median(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        count if count.is_multiple_of(2) => f64::midpoint(values[count / 2 - 1], values[count / 2]),
        count => values[count / 2],
    }
}

/// The nanoseconds that asking the clock twice takes.
fn clock_overhead() -> f64 {
    let mut samples: Vec<f64> = (0..10_001)
        .map(|_| {
            let before = Instant::now();
            black_box(());
            before.elapsed().as_nanos() as f64
        })
        .collect();
    median(&mut samples)
}

/// What a process holds in memory, in bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Memory {
    pub(crate) resident: u64,
}

impl Memory {
    /// Of this process, from `/proc`; `None` where there is no such thing.
    pub(crate) fn of_this_process() -> Option<Memory> {
        Memory::parse(&std::fs::read_to_string("/proc/self/status").ok()?)
    }

    /// Of another process.
    pub(crate) fn of(process: u32) -> Option<Memory> {
        Memory::parse(&std::fs::read_to_string(format!("/proc/{process}/status")).ok()?)
    }

    fn parse(status: &str) -> Option<Memory> {
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
        };
        Some(Memory { resident: field("VmRSS:")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    #[test]
    fn medians_and_tails_are_of_the_sorted_samples() {
        let timing = summary((1..=200).rev().map(f64::from).collect());
        assert_eq!(timing, Timing { median: 100.5, p99: Some(199.0), samples: 200 });
        assert_eq!(summary(vec![3.0, 1.0, 2.0]), Timing { median: 2.0, p99: None, samples: 3 });
    }

    #[test]
    fn every_call_gets_the_next_number_and_an_error_ends_it() {
        let effort = Effort { warm_up: Duration::ZERO, time: Duration::from_secs(60), samples: 5 };
        let mut seen = Vec::new();
        let timing = single(effort, |index| {
            seen.push(index);
            Ok::<_, Infallible>(())
        });
        assert_eq!((seen, timing.map(|timing| timing.samples)), (vec![0, 1, 2, 3, 4], Ok(5)));
        assert_eq!(single(effort, |index| if index == 3 { Err("third") } else { Ok(()) }), Err("third"));
    }

    #[test]
    fn memory_is_read_from_the_status_file() {
        let memory = Memory::parse("Name:\tx\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n").unwrap();
        assert_eq!(memory.resident, 1 << 20);
    }
}
