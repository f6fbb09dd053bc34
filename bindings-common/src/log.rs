//! Our log lines, kept until a thread of the host fetches them. A thread of ours that called the host's logger could
//! wait for the lock that the host holds while it waits for us.

use std::collections::VecDeque;
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use parking_lot::Mutex;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::per_process::PerProcess;

/// More than these wait for nobody: the oldest are dropped, and how many is said.
const MOST: usize = 1_000;

static QUEUE: PerProcess<Mutex<Queue>> = PerProcess::new();
static WAITING: AtomicBool = AtomicBool::new(false);
/// The least severe level that is kept, from 1 (error) to 5 (trace); 0 keeps nothing.
static LEVEL: AtomicU8 = AtomicU8::new(2);

#[derive(Default)]
struct Queue {
    lines: VecDeque<LogRecord>,
    dropped: usize,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRecord {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    pub level: &'static str,
    /// The module it comes from.
    pub target: String,
    /// What it says, with its fields.
    pub message: String,
}

/// Begins to collect lines, unless another library in this process collects them already.
pub fn install_logs() {
    let _ = tracing::subscriber::set_global_default(Collector);
}

/// Which lines are kept: `off`, `error`, `warn` (at first), `info`, `debug`, `trace`. `false` for any other word.
pub fn set_log_level(level: &str) -> bool {
    let names = ["off", "error", "warn", "info", "debug", "trace"];
    match names.iter().position(|name| *name == level) {
        Some(number) => {
            LEVEL.store(number as u8, Ordering::Relaxed);
            tracing::callsite::rebuild_interest_cache();
            true
        }
        None => false,
    }
}

/// Whether lines wait. Costs nothing to ask after every call.
#[inline]
pub fn has_logs() -> bool {
    WAITING.load(Ordering::Relaxed)
}

/// The lines that wait, oldest first.
pub fn drain_logs() -> Vec<LogRecord> {
    let Some(queue) = QUEUE.get() else { return Vec::new() };
    let mut queue = queue.lock();
    WAITING.store(false, Ordering::Relaxed);
    let dropped = std::mem::take(&mut queue.dropped);
    let mut lines: Vec<LogRecord> = queue.lines.drain(..).collect();
    if dropped > 0 {
        let message = format!("{dropped} earlier lines were dropped: nobody fetched them");
        lines.insert(0, LogRecord { level: "warn", target: "gatepass".to_owned(), message });
    }
    lines
}

struct Collector;

fn number(level: &Level) -> u8 {
    match *level {
        Level::ERROR => 1,
        Level::WARN => 2,
        Level::INFO => 3,
        Level::DEBUG => 4,
        Level::TRACE => 5,
    }
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event()
            && metadata.target().starts_with("gatepass")
            && number(metadata.level()) <= LEVEL.load(Ordering::Relaxed)
    }

    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        let level = match number(event.metadata().level()) {
            1 => "error",
            2 => "warn",
            3 => "info",
            4 => "debug",
            _ => "trace",
        };
        let line = LogRecord {
            level,
            target: event.metadata().target().to_owned(),
            message: format!("{}{}", text.message, text.fields),
        };
        let Ok(queue) = QUEUE.get_or_make(|_| Ok(Mutex::default())) else { return };
        let mut queue = queue.lock();
        if queue.lines.len() == MOST {
            queue.lines.pop_front();
            queue.dropped += 1;
        }
        queue.lines.push_back(line);
        WAITING.store(true, Ordering::Relaxed);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// A line's message, and its fields as `name=value`.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}
