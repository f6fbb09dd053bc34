use gatepass_wire::gatepass::v1::{GrantExtendRequest, GrantExtendResponse, grant_extend_request::End};
use gatepass_wire::v1::AccountGrant;
use prost::Message;

use crate::engine::Overlay;
use crate::engine::View;
use crate::engine::decide::{self, Context, Decision};
use crate::error::{Error, Result};
use crate::journal::Content;
use crate::model::{EntityId, Kind, Timestamp};

use super::Service;
use super::call::{Call, Reply};
use super::entities::required_id;
use super::principal::Principal;
use super::runtime::undecided;
use super::writer::Decided;

impl Service {
    /// Moves the end of a grant (RULES 2.5).
    pub(super) async fn extend_grant(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let extension = Extension::read(&call.body)?;
        let (id, actor) = (extension.id, principal.account);
        self.inner.runtime.now.trusted()?;
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let decision = extension.decide(view, context, actor)?;
            let changed = decision.changes.iter().find(|change| change.id == id);
            let state = changed.and_then(|change| change.state.clone()).unwrap_or_default();
            Ok(Decided { decision, secrets: Vec::new(), reply: answer(&state)? })
        };
        let runtime = std::sync::Arc::clone(&self.inner.runtime);
        let again = Box::new(move |replay: &crate::journal::Replay| {
            let version = runtime.journal.entity_at(id, replay.revision).map_err(undecided)?;
            match version.map(|version| version.content) {
                Some(Content::State(state)) => answer(&state),
                _ => Err(Error::not_found(Kind::AccountGrant, id.to_string())),
            }
        });
        self.mutate(principal, call, Some(id), again, decide).await
    }

    /// Records what fell due, and saves the state where many records stand behind the last checkpoint.
    pub(super) async fn sweep_due(&self) -> Result<()> {
        let due = self.inner.runtime.read(decide::is_due)?;
        if !due || self.inner.runtime.now.doubt().is_some() || self.inner.runtime.may_write().is_err() {
            return Ok(());
        }
        self.inner.writer.sweep().await
    }
}

/// What an extension asks for.
pub(super) struct Extension {
    id: EntityId,
    end: NewEnd,
}

enum NewEnd {
    At(Timestamp),
    Later(i64),
}

impl Extension {
    /// Reads an encoded `GrantExtendRequest`.
    pub(super) fn read(body: &[u8]) -> Result<Extension> {
        let request = GrantExtendRequest::decode(body).map_err(|error| {
            Error::invalid("request", format!("is no `gatepass.v1.GrantExtendRequest`: {error}"))
        })?;
        let id = required_id(Kind::AccountGrant, "id", &request.id)?;
        let end = match request.end {
            Some(End::ValidUntil(time)) => NewEnd::At(Timestamp::from_parts(time.seconds, time.nanos)),
            Some(End::By(by)) => NewEnd::Later(Timestamp::from_parts(by.seconds, by.nanos).0),
            None => return Err(Error::invalid("valid_until", "or `by` must be given")),
        };
        if let NewEnd::Later(by @ ..=0) = end {
            let seconds = by / 1_000_000_000;
            return Err(Error::invalid(
                "by",
                format!("is {seconds} s; a grant is extended by a positive time"),
            ));
        }
        Ok(Extension { id, end })
    }

    /// Decides it.
    pub(super) fn decide(
        &self,
        view: &dyn View,
        context: &mut Context<'_>,
        actor: Option<EntityId>,
    ) -> Result<Decision> {
        decide::extend(view, context, self.id, actor, |present| match self.end {
            NewEnd::At(time) => time,
            NewEnd::Later(by) => present.plus_nanos(by),
        })
    }
}

fn answer(state: &[u8]) -> Result<bytes::Bytes> {
    let account_grant = AccountGrant::decode(state).map_err(|_| Error::internal())?;
    Ok(GrantExtendResponse { account_grant: Some(account_grant) }.encode_to_vec().into())
}
