//! `gatepass.v1.Access`: who reaches what.

use gatepass_wire::gatepass::v1::{AsOf, CheckManyRequest, CheckManyResponse, CheckRequest, CheckResponse};
use gatepass_wire::schema::Permission;
use prost::Message;

use crate::engine::query::Missing;
use crate::engine::{State, View};
use crate::error::{Error, Result};
use crate::model::{EntityId, Kind, Revision, Timestamp};

use super::Service;
use super::call::{Call, Reply};
use super::past::{self, Moment};
use super::principal::{Principal, account_named, resource_named};

/// The most questions of one call (RULES 5.5).
const QUESTIONS: usize = 1000;

/// Decodes a request of ours; what does not decode is the caller's mistake.
pub(super) fn decode<M: Message + Default>(call: &Call) -> Result<M> {
    M::decode(call.body.clone()).map_err(|error| {
        Error::new(
            crate::error::ErrorReason::Invalid,
            format!("the request is no `{}`: {error}", call.method.request.name),
        )
    })
}

pub(super) fn proto(time: Timestamp) -> prost_types::Timestamp {
    let (seconds, nanos) = time.to_parts();
    prost_types::Timestamp { seconds, nanos }
}

pub(super) fn instant(time: &prost_types::Timestamp) -> Timestamp {
    Timestamp::from_parts(time.seconds, time.nanos)
}

/// What the engine does not know about the state it was asked of.
pub(super) fn missing(missing: Missing, account: EntityId, resource: EntityId) -> Error {
    match missing {
        Missing::Account => Error::not_found(Kind::Account, account.to_string()).with_field("account"),
        Missing::Resource => Error::not_found(Kind::Resource, resource.to_string()).with_field("resource"),
        other => Error::unavailable(other.to_string(), true),
    }
}

impl Service {
    pub(super) fn access(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        match call.method.name {
            "Check" => self.check_call(principal, call),
            "CheckMany" => self.check_many(principal, call),
            "Explain" => self.explain(principal, call),
            "ListResources" => self.list_resources(principal, call),
            "ListAccounts" => self.list_accounts(principal, call),
            "Simulate" => self.simulate(principal, call),
            _ => Err(super::not_offered(call.method)),
        }
    }

    fn check_call(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: CheckRequest = decode(call)?;
        let moment = self.as_of(request.as_of.as_ref())?;
        let (account, resource) = self.pair(principal, call, &request.account, &request.resource)?;
        self.about_pair(moment, account, resource, |state, at| {
            let access =
                state.access(account, resource, at).map_err(|gone| missing(gone, account, resource))?;
            let answer = CheckResponse {
                allowed: access.allowed,
                allowed_until: access.until.map(proto),
                revision: state.revision().0,
            };
            Ok(self.reply(answer.encode_to_vec().into(), state.revision()))
        })?
    }

    fn check_many(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: CheckManyRequest = decode(call)?;
        let asked = request.questions.len();
        if asked == 0 || asked > QUESTIONS {
            return Err(Error::invalid_value(
                "questions",
                asked.to_string(),
                format!("one call asks 1 to {QUESTIONS} questions"),
            ));
        }
        let moment = self.as_of(request.as_of.as_ref())?;
        self.at(moment, |state, at| {
            let allowed = request.questions.iter().map(|question| {
                let account = self.subject(principal, call, state, &question.account)?;
                let resource = resource_named(state, "resource", &question.resource)?;
                state.check(account, resource, at).map_err(|gone| missing(gone, account, resource))
            });
            let allowed = allowed.collect::<Result<Vec<bool>>>()?;
            let answer = CheckManyResponse { allowed, revision: state.revision().0 };
            Ok(self.reply(answer.encode_to_vec().into(), state.revision()))
        })?
    }

    /// The account asked about, if the caller may ask about it (RULES 4.1). Without read rights, unknown and
    /// invisible answer alike.
    pub(super) fn subject(
        &self,
        principal: &Principal,
        call: &Call,
        view: &dyn View,
        reference: &str,
    ) -> Result<EntityId> {
        let needed = match call.method.permission {
            Permission::UnlessSelf(name) | Permission::Named(name) => name,
            _ => return account_named(view, "account", reference),
        };
        let found = account_named(view, "account", reference);
        match &found {
            Ok(account) if principal.is(*account) => found,
            _ if principal.may(needed) => found,
            _ => Err(Error::permission_denied(needed)),
        }
    }

    /// The ids of the pair a call names, by the names of the present.
    pub(super) fn pair(
        &self,
        principal: &Principal,
        call: &Call,
        account: &str,
        resource: &str,
    ) -> Result<(EntityId, EntityId)> {
        self.inner.runtime.read(|state, _| {
            // What was deleted is still known by its id: the past may be asked about it.
            let past_account = EntityId::parse_as(Kind::Account, account).filter(
                |_| matches!(call.method.permission, Permission::UnlessSelf(name) if principal.may(name)),
            );
            let account = match past_account {
                Some(account) => account,
                None => self.subject(principal, call, state, account)?,
            };
            let resource = match EntityId::parse_as(Kind::Resource, resource) {
                Some(resource) => resource,
                None => resource_named(state, "resource", resource)?,
            };
            Ok((account, resource))
        })?
    }

    /// Runs a question about one pair; for the past only what bears on the pair is read.
    pub(super) fn about_pair<R>(
        &self,
        moment: Moment,
        account: EntityId,
        resource: EntityId,
        question: impl FnOnce(&State, Timestamp) -> R,
    ) -> Result<R> {
        match moment.revision {
            None => self.at(moment, question),
            Some(revision) => {
                let state = past::of_pair(&*self.inner.runtime.journal, account, resource, revision)?;
                Ok(question(&state, moment.time.unwrap_or_else(|| state.time())))
            }
        }
    }

    /// The moment a request asks about.
    pub(super) fn as_of(&self, asked: Option<&AsOf>) -> Result<Moment> {
        let Some(asked) = asked else { return Ok(Moment::NOW) };
        let time = asked.time.as_ref().map(instant);
        if asked.revision == 0 {
            return time.map_or(Ok(Moment::NOW), |time| Moment::at(&self.inner.runtime, time));
        }
        self.inner.runtime.refresh()?;
        let (wanted, head) = (Revision(asked.revision), self.inner.runtime.state().revision());
        if wanted > head {
            return Err(Error::invalid_value(
                "as_of.revision",
                wanted.to_string(),
                format!("the last revision is {head}"),
            ));
        }
        Ok(Moment { revision: Some(wanted), time })
    }
}
