//! What requests hold of a person's words, taken out of them (RULES 6.3).

use std::collections::HashSet;

use gatepass_wire::v1;
use prost::Message;

use crate::model::stored::Request;
use crate::model::{EntityId, Kind};

use super::event;

/// What stands where words were.
const ERASED: &str = "erased";

/// Which words are a person's: all of their own requests, and of others' what they wrote. It learns by looking at
/// requests and their events in the order in which they were written, or all of them first.
#[derive(Debug)]
pub struct Forgetting {
    person: EntityId,
    /// The person's own requests.
    own: HashSet<EntityId>,
    /// Others' requests that the person ended with words.
    ended: HashSet<EntityId>,
}

impl Forgetting {
    /// Of a person of whom nothing is known yet.
    pub fn new(person: EntityId) -> Forgetting {
        Forgetting { person, own: HashSet::new(), ended: HashSet::new() }
    }

    /// Whether a kind of entities holds such words at all.
    pub fn is_about(kind: Kind) -> bool {
        matches!(kind, Kind::AccessRequest | Kind::AccessRequestEvent)
    }

    /// Remembers whose a request is, or who ended it.
    pub fn look_at(&mut self, id: EntityId, state: &[u8]) {
        match id.kind {
            Kind::AccessRequest
                if Request::read(id, state).and_then(|request| request.account()) == Some(self.person) =>
            {
                self.own.insert(id);
            }
            Kind::AccessRequestEvent => {
                let Ok(event) = v1::AccessRequestEvent::decode(state) else { return };
                let request = event.request_id.parse::<EntityId>().ok();
                if let Some(request) = request.filter(|_| self.wrote(&event.actor_id) && has_words(&event)) {
                    self.ended.insert(request);
                }
            }
            _ => {}
        }
    }

    /// The state without the person's words; `None` where it holds none.
    pub fn forgotten(&self, id: EntityId, state: &[u8]) -> Option<Vec<u8>> {
        match id.kind {
            Kind::AccessRequest => self.forget_request(id, state),
            Kind::AccessRequestEvent => self.forget_event(state),
            _ => None,
        }
    }

    fn wrote(&self, account: &str) -> bool {
        EntityId::parse_as(Kind::Account, account) == Some(self.person)
    }

    fn forget_request(&self, id: EntityId, state: &[u8]) -> Option<Vec<u8>> {
        let mut request = Request::read(id, state)?;
        let before = request.clone();
        let is_own = request.account() == Some(self.person);
        if is_own {
            forget(&mut request.shown.reason);
            forget(&mut request.shown.requester_name);
        }
        if is_own || self.ended.contains(&id) || self.ended.contains(&request.lead()) {
            forget(&mut request.record.status_reason);
        }
        let votes = request.record.progress.iter_mut().flat_map(|progress| &mut progress.votes);
        for vote in votes.filter(|vote| is_own || self.wrote(&vote.account_id)) {
            forget(&mut vote.comment);
        }
        let review = request.record.review.as_mut();
        if let Some(review) = review.filter(|review| is_own || self.wrote(&review.account_id)) {
            forget(&mut review.comment);
        }
        (request != before).then(|| request.encode())
    }

    fn forget_event(&self, state: &[u8]) -> Option<Vec<u8>> {
        let mut event = v1::AccessRequestEvent::decode(state).ok()?;
        let of_own = event.request_id.parse().is_ok_and(|request| self.own.contains(&request));
        let before = event.clone();
        // The other types tell facts, and when `requested` was written is when the request was made.
        if has_words(&event) && (of_own || self.wrote(&event.actor_id)) {
            forget(&mut event.metadata);
        }
        (event != before).then(|| event.encode_to_vec())
    }
}

/// Whether what an event tells may be somebody's words.
fn has_words(told: &v1::AccessRequestEvent) -> bool {
    [event::DENIED, event::CANCELED, event::REVOKED].contains(&told.r#type.as_str())
}

fn forget(words: &mut String) {
    if !words.is_empty() {
        ERASED.clone_into(words);
    }
}
