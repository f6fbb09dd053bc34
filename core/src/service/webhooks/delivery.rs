//! What is known of one event on its way to one webhook. It stands beside the journal's records, as a small value under
//! the webhook's and the event's numbers: attempts are nothing that happened to an entity.

use crate::journal::{JournalError, MetaChange};
use crate::model::{EntityId, Kind, Timestamp};

const SECOND: i64 = 1_000_000_000;
/// How long to wait after each attempt that failed: nine attempts within some 28 hours.
const WAITS: [i64; 8] = [
    5 * SECOND,
    60 * SECOND,
    300 * SECOND,
    1800 * SECOND,
    2 * 3600 * SECOND,
    5 * 3600 * SECOND,
    10 * 3600 * SECOND,
    10 * 3600 * SECOND,
];

/// Bytes of a stored delivery: version, status, attempts, outcome, and the two instants.
const LENGTH: usize = 23;
const VERSION: u8 = 1;

/// What became of an attempt. Nothing of the receiver's answer is in it but whether it was a yes (RULES 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Outcome {
    /// The receiver took it.
    Delivered = 1,
    /// The receiver answered, and not that it took it.
    Rejected = 2,
    /// The receiver named another place, where nothing is sent.
    Redirected = 3,
    /// The receiver did not answer in time.
    TimedOut = 4,
    /// Nobody takes connections there.
    Unreachable = 5,
    /// The receiver could not prove that it has the URL's name.
    NotTrusted = 6,
    /// The URL's name stands for no address.
    NameUnknown = 7,
    /// The URL leads to an address that nothing is sent to.
    AddressRefused = 8,
    /// The connection ended before the answer.
    BrokenOff = 9,
}

impl Outcome {
    const ALL: [Outcome; 9] = [
        Outcome::Delivered,
        Outcome::Rejected,
        Outcome::Redirected,
        Outcome::TimedOut,
        Outcome::Unreachable,
        Outcome::NotTrusted,
        Outcome::NameUnknown,
        Outcome::AddressRefused,
        Outcome::BrokenOff,
    ];

    /// The word for it in answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Delivered => "delivered",
            Outcome::Rejected => "rejected",
            Outcome::Redirected => "redirected",
            Outcome::TimedOut => "timed_out",
            Outcome::Unreachable => "unreachable",
            Outcome::NotTrusted => "not_trusted",
            Outcome::NameUnknown => "name_unknown",
            Outcome::AddressRefused => "address_refused",
            Outcome::BrokenOff => "broken_off",
        }
    }
}

/// One event on its way, or given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Delivery {
    pub(super) is_dead: bool,
    pub(super) attempts: u32,
    /// Of the last attempt.
    pub(super) outcome: Option<Outcome>,
    pub(super) last: Timestamp,
    pub(super) next: Timestamp,
}

impl Delivery {
    /// One to be tried at once.
    pub(super) fn new(now: Timestamp) -> Delivery {
        Delivery { is_dead: false, attempts: 0, outcome: None, last: Timestamp::MIN, next: now }
    }

    /// What it is after an attempt that failed. `spread` keeps what failed together from being tried together.
    pub(super) fn failed(mut self, outcome: Outcome, now: Timestamp, spread: u64) -> Delivery {
        self.outcome = Some(outcome);
        self.last = now;
        match WAITS.get(self.attempts as usize) {
            Some(wait) => {
                let more = (spread % 1000) as i64 * (wait / 10_000);
                self.next = now.plus_nanos(wait + more);
            }
            None => self.is_dead = true,
        }
        self.attempts += 1;
        self
    }

    /// The word for how it stands.
    pub(super) fn status(&self) -> &'static str {
        if self.is_dead { "dead" } else { "pending" }
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(LENGTH);
        out.extend([VERSION, u8::from(self.is_dead)]);
        out.extend(self.attempts.to_be_bytes());
        out.push(self.outcome.map_or(0, |outcome| outcome as u8));
        out.extend(self.last.0.to_be_bytes());
        out.extend(self.next.0.to_be_bytes());
        out
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Delivery, JournalError> {
        let read = || {
            let bytes: &[u8; LENGTH] = bytes.try_into().ok()?;
            let (head, instants) = bytes.split_first_chunk::<7>()?;
            let (last, next) = instants.split_first_chunk::<8>()?;
            let [VERSION, is_dead, a, b, c, d, outcome] = *head else { return None };
            let known = Outcome::ALL.into_iter().find(|known| *known as u8 == outcome);
            let outcome = if outcome == 0 { None } else { Some(known?) };
            Some(Delivery {
                is_dead: is_dead != 0,
                attempts: u32::from_be_bytes([a, b, c, d]),
                outcome,
                last: Timestamp(i64::from_be_bytes(*last)),
                next: Timestamp(i64::from_be_bytes(next.try_into().ok()?)),
            })
        };
        read().ok_or_else(|| JournalError::corrupt(0, "a webhook's delivery is not readable"))
    }
}

/// The folder of the cursors: up to where each webhook's events were taken.
pub(super) const CURSORS: &str = "webhook.cursor/";
/// The folder of what was asked to be sent again.
pub(super) const AGAIN: &str = "webhook.again/";
/// What orders to send again have in a row at most.
pub(super) const ORDERS: usize = 1000;

/// The name of a webhook's cursor.
pub(super) fn cursor_name(webhook: EntityId) -> String {
    format!("{CURSORS}{:016x}", webhook.number)
}

/// The webhook whose cursor has this name.
pub(super) fn of_cursor(name: &str) -> Option<EntityId> {
    Some(EntityId::new(Kind::Webhook, number(name.strip_prefix(CURSORS)?)?))
}

/// The folder of a webhook's deliveries.
pub(super) fn deliveries(webhook: EntityId) -> String {
    format!("webhook.delivery/{:016x}/", webhook.number)
}

/// The name of a webhook's delivery of an event.
pub(super) fn delivery_name(webhook: EntityId, revision: u64) -> String {
    format!("{}{revision:016x}", deliveries(webhook))
}

/// The event whose delivery has this name.
pub(super) fn of_delivery(name: &str) -> Option<u64> {
    number(name.rsplit_once('/')?.1)
}

/// The order to send an event to a webhook again.
pub(super) fn order(webhook: EntityId, revision: u64) -> MetaChange {
    MetaChange { name: format!("{AGAIN}{:016x}-{revision:016x}", webhook.number), value: Some(Vec::new()) }
}

/// The webhook and the event that an order of this name is about.
pub(super) fn of_order(name: &str) -> Option<(EntityId, u64)> {
    let (webhook, revision) = name.strip_prefix(AGAIN)?.split_once('-')?;
    Some((EntityId::new(Kind::Webhook, number(webhook)?), number(revision)?))
}

fn number(digits: &str) -> Option<u64> {
    u64::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_reads_back() {
        let mut delivery = Delivery::new(Timestamp(5));
        for outcome in Outcome::ALL {
            delivery = delivery.failed(outcome, Timestamp(-7), 3);
            assert_eq!(Delivery::decode(&delivery.encode()).unwrap(), delivery);
        }
        assert!(delivery.is_dead);
        let bytes = delivery.encode();
        for (place, value) in [(0, 2), (6, 10)] {
            let mut wrong = bytes.clone();
            wrong[place] = value;
            Delivery::decode(&wrong).unwrap_err();
        }
        Delivery::decode(&bytes[1..]).unwrap_err();
        let id = EntityId::new(Kind::Webhook, u64::MAX - 1);
        assert_eq!(of_cursor(&cursor_name(id)), Some(id));
        assert_eq!(of_delivery(&delivery_name(id, 77)), Some(77));
        assert_eq!(of_order(&order(id, 77).name), Some((id, 77)));
    }

    #[test]
    fn it_is_tried_nine_times_ever_more_seldom_and_then_dead() {
        for spread in [0, 999, u64::MAX] {
            let mut delivery = Delivery::new(Timestamp(0));
            let (mut waits, mut now) = (Vec::new(), Timestamp(0));
            while !delivery.is_dead {
                delivery = delivery.failed(Outcome::Rejected, now, spread);
                if !delivery.is_dead {
                    waits.push(delivery.next.0 - now.0);
                    now = delivery.next;
                }
            }
            assert_eq!((delivery.attempts, waits.len()), (9, 8));
            assert!(waits.windows(2).all(|pair| pair[0] <= pair[1]), "{waits:?}");
            assert!(now.0 < 32 * 3600 * SECOND && now.0 > 27 * 3600 * SECOND, "{now}");
        }
    }
}
