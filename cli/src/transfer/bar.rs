//! How far an import is, on a terminal's stderr.

use std::time::Duration;

use gatepass::transfer::Progress;
use indicatif::ProgressBar;

use crate::console::Console;

/// A bar for each stage; elsewhere than on a terminal nothing.
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(console: &Console) -> Bar {
        Bar(console.stages())
    }

    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn stage(&self, what: &str, entities: Option<usize>) {
        self.0.reset();
        match entities {
            Some(entities) => self.0.set_length(entities as u64),
            None => self.0.unset_length(),
        }
        self.0.set_message(what.to_owned());
    }

    fn done(&self, entities: usize) {
        self.0.inc(entities as u64);
    }

    fn waiting(&self, time: Duration) {
        self.0.println(format!("the rate limit is used up: waiting {} s", time.as_secs().max(1)));
    }
}
