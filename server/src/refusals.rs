use std::time::Duration;

use tokio::time::Instant;

/// How often it is said that connections are refused.
const INTERVAL: Duration = Duration::from_secs(10);

/// When to say that connections are refused: at once, then once an interval with how many it were, so that who
/// opens connections in a loop does not fill the log.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    said: Option<Instant>,
    unsaid: u64,
}

impl Refusals {
    /// Counts a refusal.
    pub(crate) fn count(&mut self) {
        self.unsaid += 1;
    }

    /// How many refusals are to be told of now: all since the last time. `None` while there is nothing to say.
    pub(crate) fn due(&mut self, now: Instant) -> Option<u64> {
        let soon = self.said.is_some_and(|said| now.saturating_duration_since(said) < INTERVAL);
        if soon || self.unsaid == 0 {
            return None;
        }
        self.said = Some(now);
        Some(std::mem::take(&mut self.unsaid))
    }

    /// Waits until something is due; never ends where nothing was refused since it was last said.
    pub(crate) async fn wait(&self) {
        match self.said {
            Some(said) if self.unsaid > 0 => tokio::time::sleep_until(said + INTERVAL).await,
            _ => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_said_at_once_and_the_others_together() {
        let (mut refusals, start) = (Refusals::default(), Instant::now());
        assert_eq!(refusals.due(start), None);
        refusals.count();
        assert_eq!(refusals.due(start), Some(1));
        for _ in 0..5000 {
            refusals.count();
            assert_eq!(refusals.due(start + INTERVAL - Duration::from_nanos(1)), None);
        }
        assert_eq!(refusals.due(start + INTERVAL), Some(5000));
        assert_eq!(refusals.due(start + 3 * INTERVAL), None, "nothing is said twice");
        refusals.count();
        assert_eq!(refusals.due(start + 3 * INTERVAL), Some(1));
    }
}
