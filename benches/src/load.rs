//! Many clients at once: threads for what runs in this process, tasks for what goes over the network. Peers and
//! gatepass are driven by the same loops.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::figure::{Figure, Metric};
use crate::measure::{Timing, summary};
use crate::subject::Failure;

const CALL_TIME: Duration = Duration::from_millis(if cfg!(test) { 10 } else { 2_000 });
const CALLS_IN_FLIGHT: usize = 16;

/// What many clients saw.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Load {
    /// Of one operation, among the others.
    pub(crate) latency: Timing,
    /// Operations per second, all clients together.
    pub(crate) rate: f64,
}

/// Runs `operation(client, n)` in a thread for each client, each as fast as it can, for `time`.
pub(crate) fn threads(
    clients: usize,
    time: Duration,
    operation: impl Fn(usize, usize) -> Result<(), Failure> + Sync,
) -> Result<Load, Failure> {
    let start = Instant::now();
    let run = |client| {
        let mut samples = Vec::new();
        while samples.is_empty() || start.elapsed() < time {
            let before = Instant::now();
            operation(client, samples.len())?;
            samples.push(before.elapsed().as_nanos() as f64);
        }
        Ok(samples)
    };
    let run = &run;
    let samples: Vec<Result<Vec<f64>, Failure>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..clients).map(|client| scope.spawn(move || run(client))).collect();
        (threads.into_iter())
            .map(|thread| thread.join().unwrap_or_else(|_| Err(Failure::from("a client panicked"))))
            .collect()
    });
    let elapsed = start.elapsed();
    let samples: Vec<f64> = samples.into_iter().collect::<Result<Vec<_>, _>>()?.concat();
    let rate = samples.len() as f64 / elapsed.as_secs_f64();
    Ok(Load { latency: summary(samples), rate })
}

/// Latency of one call at a time over the first channel; then calls per second over all of them at once.
pub(crate) async fn calls<C, F>(
    channels: &[C],
    call: impl Fn(C) -> F + Clone + Send + 'static,
) -> Result<[Figure; 2], Failure>
where
    C: Clone + Send + 'static,
    F: Future<Output = Result<(), Failure>> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    tasks.spawn(repeat(channels[0].clone(), call.clone()));
    let mut samples = joined(tasks).await?;
    let counted = samples.split_off(samples.len() / 4); // the first quarter is warm-up
    let latency = Figure::timing(Metric::GrpcCheck, summary(counted));

    let mut tasks = JoinSet::new();
    let start = Instant::now();
    for channel in channels {
        for _ in 0..CALLS_IN_FLIGHT {
            tasks.spawn(repeat(channel.clone(), call.clone()));
        }
    }
    let count = joined(tasks).await?.len();
    let rate = count as f64 / start.elapsed().as_secs_f64();
    Ok([latency, Figure::value(Metric::GrpcCheckRate, rate, count)])
}

/// Runs `operation(client, place, n)` in a task for each client, each as fast as it can.
pub(crate) async fn tasks<C, F>(
    clients: &[C],
    operation: impl Fn(C, usize, usize) -> F + Clone + Send + 'static,
) -> Result<Load, Failure>
where
    C: Clone + Send + 'static,
    F: Future<Output = Result<(), Failure>> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    let start = Instant::now();
    for (place, client) in clients.iter().enumerate() {
        let (operation, count) = (operation.clone(), AtomicUsize::new(0));
        let next = move |client| operation(client, place, count.fetch_add(1, Ordering::Relaxed));
        tasks.spawn(repeat(client.clone(), next));
    }
    let samples = joined(tasks).await?;
    let rate = samples.len() as f64 / start.elapsed().as_secs_f64();
    Ok(Load { latency: summary(samples), rate })
}

async fn repeat<C: Clone, F>(channel: C, call: impl Fn(C) -> F) -> Result<Vec<f64>, Failure>
where
    F: Future<Output = Result<(), Failure>>,
{
    let (start, mut samples) = (Instant::now(), Vec::new());
    while start.elapsed() < CALL_TIME {
        let before = Instant::now();
        call(channel.clone()).await?;
        samples.push(before.elapsed().as_nanos() as f64);
    }
    Ok(samples)
}

async fn joined(mut tasks: JoinSet<Result<Vec<f64>, Failure>>) -> Result<Vec<f64>, Failure> {
    let mut samples = Vec::new();
    while let Some(task) = tasks.join_next().await {
        samples.extend(task.map_err(Failure::from)??);
    }
    Ok(samples)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_every_client_counts() {
        let count = AtomicUsize::new(0);
        let load = threads(4, Duration::ZERO, |_, _| {
            count.fetch_add(1, Ordering::Relaxed);
            Ok(())
        });
        assert_eq!((load.unwrap().latency.samples, count.into_inner()), (4, 4));
    }

    #[test]
    fn one_failing_client_fails_the_load() {
        let load = threads(
            3,
            Duration::ZERO,
            |client, _| if client == 2 { Err(Failure::not_offered()) } else { Ok(()) },
        );
        assert!(matches!(load, Err(Failure::NotMeasured(_))));
    }
}
