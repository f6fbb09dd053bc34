//! The engine without the service: what a check costs before clock, locks and journal.

use bytes::Bytes;
use gatepass::engine::{Change, State};
use gatepass::model::{EntityId, Kind, Revision, Timestamp};

use super::entities::{self, Entity};
use super::file;
use crate::dataset::{Dataset, Resource};
use crate::subject::{Edit, Failure, Subject};

/// A state that holds one set.
pub(crate) struct Alone {
    state: State,
    now: Timestamp,
}

fn id(kind: Kind, text: &str) -> Result<EntityId, Failure> {
    EntityId::parse_as(kind, text).ok_or_else(|| Failure::from(format!("`{text}` is no id")))
}

impl Subject for Alone {
    const CRATE: &'static str = "gatepass";
    const LABEL: &'static str = "engine alone";
    const REACH: &'static str = "";

    fn load(set: &Dataset) -> Result<Alone, Failure> {
        let mut state = State::default();
        for entity in entities::all(set) {
            let entity = entity?;
            state.put(&Change { id: entity.id, state: Some(entity.state) }, Revision(1));
        }
        Ok(Alone { state, now: file::now() })
    }

    fn check(&mut self, _way: usize, account: &str, resource: &str) -> Result<bool, Failure> {
        match self.state.check_text(account, resource, || self.now) {
            Some(answer) => answer.map_err(Failure::from),
            None => Err(Failure::from("no ids")),
        }
    }

    fn reach(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let account = id(Kind::Account, account)?;
        let page = self.state.list_resources(account, self.now, None, usize::MAX).map_err(Failure::from)?;
        Ok(page.items.iter().map(|item| item.id.to_string()).collect())
    }

    fn reach_as_a_set(&mut self, account: &str) -> Result<u64, Failure> {
        self.state.count_resources(id(Kind::Account, account)?, self.now).map_err(Failure::from)
    }

    fn reach_is_a_scan() -> bool {
        false
    }

    fn reach_page(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let account = id(Kind::Account, account)?;
        let page = self.state.list_resources(account, self.now, None, 50).map_err(Failure::from)?;
        Ok(page.items.iter().map(|item| item.id.to_string()).collect())
    }

    fn who(&mut self, resource: &str) -> Result<Vec<String>, Failure> {
        let resource = id(Kind::Resource, resource)?;
        let page = self.state.list_accounts(resource, self.now, None, usize::MAX).map_err(Failure::from)?;
        Ok(page.items.iter().map(|item| item.id.to_string()).collect())
    }

    fn detach(&self, _set: &Dataset, user: usize, role: u32) -> Result<Edit<Alone>, Failure> {
        Ok(edit(entities::attachment_id(user, role), None))
    }

    fn attach(&self, set: &Dataset, user: usize, role: u32) -> Result<Edit<Alone>, Failure> {
        let Entity { id, state, .. } = entities::attachment(set, user, role);
        Ok(edit(id, Some(state)))
    }

    fn retag(&self, set: &Dataset, resource: &Resource) -> Result<Edit<Alone>, Failure> {
        let Entity { id, state, .. } = entities::resource(set, resource)?;
        Ok(edit(id, Some(state)))
    }
}

fn edit(id: EntityId, state: Option<Bytes>) -> Edit<Alone> {
    let change = Change { id, state };
    Box::new(move |alone| {
        alone.state.put(&change, Revision(1));
        Ok(())
    })
}
