use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use gatepass::Code;
use ring::rand::SecureRandom;

use crate::metrics::Metrics;

/// Names requests: 16 hexadecimal digits that do not repeat while the process lives.
pub(crate) struct RequestIds {
    start: u64,
    count: AtomicU64,
}

impl RequestIds {
    pub(crate) fn new(random: &dyn SecureRandom) -> RequestIds {
        let mut start = [0; 8];
        // Ids only tell lines of a log apart; without randomness two processes' ids may meet, nothing worse.
        _ = random.fill(&mut start);
        RequestIds { start: u64::from_be_bytes(start), count: AtomicU64::new(0) }
    }

    pub(crate) fn next(&self) -> RequestId {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        // An odd factor permutes the numbers, so that neighbours look apart.
        RequestId(self.start ^ count.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }
}

/// The name of one request.
#[derive(Clone, Copy)]
pub(crate) struct RequestId(u64);

impl std::fmt::Display for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Writes the one line of a call when it ends, however it ends: a call whose caller went away is `cancelled`.
/// Metadata and bodies never get here.
pub(crate) struct CallLog {
    pub(crate) id: RequestId,
    pub(crate) method: &'static str,
    pub(crate) peer: IpAddr,
    pub(crate) code: Code,
    started: Instant,
    metrics: Option<Arc<Metrics>>,
}

impl CallLog {
    pub(crate) fn start(
        id: RequestId,
        method: &'static str,
        peer: IpAddr,
        metrics: Option<Arc<Metrics>>,
    ) -> CallLog {
        CallLog { id, method, peer, code: Code::Cancelled, started: Instant::now(), metrics }
    }
}

impl Drop for CallLog {
    fn drop(&mut self) {
        let taken = self.started.elapsed();
        if let Some(metrics) = &self.metrics {
            metrics.call(self.method, self.code, taken);
        }
        tracing::info!(
            target: "gatepass::call",
            request = %self.id,
            method = self.method,
            code = self.code.words(),
            duration_us = u64::try_from(taken.as_micros()).unwrap_or(u64::MAX),
            peer = %self.peer,
        );
    }
}
