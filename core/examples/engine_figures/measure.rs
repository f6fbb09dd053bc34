use std::hint::black_box;
use std::time::Instant;

/// Nanoseconds of each round, a round being `asked` questions.
pub(crate) fn time_loop<T>(rounds: usize, mut round: impl FnMut() -> T, asked: usize) -> Vec<f64> {
    let time = |_| {
        let start = Instant::now();
        black_box(round());
        start.elapsed().as_nanos() as f64 / asked as f64
    };
    (0..rounds).map(time).collect()
}

/// Nanoseconds of each question by itself, the clock's own cost included.
pub(crate) fn time_each<Q, T>(questions: &[Q], mut ask: impl FnMut(&Q) -> T) -> Vec<f64> {
    let time = |question| {
        let start = Instant::now();
        black_box(ask(question));
        start.elapsed().as_nanos() as f64
    };
    questions.iter().map(time).collect()
}

pub(crate) fn median(of: &[f64]) -> f64 {
    percentile(&mut of.to_vec(), 50)
}

pub(crate) fn percentile(of: &mut [f64], percent: usize) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() * percent / 100]
}

pub(crate) fn print(what: &str, nanos: f64) {
    let (value, unit) = if nanos < 10_000.0 { (nanos, "ns") } else { (nanos / 1000.0, "µs") };
    println!("  {what:<48} {value:>10.1} {unit}");
}

/// What this process holds in memory, where the system says so.
pub(crate) fn resident_mib() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

/// How long this process has run on a processor, where the system says so: other programs do not count.
pub(crate) fn cpu_seconds() -> f64 {
    let spent = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    spent.split(' ').next().and_then(|nanos| nanos.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}
