//! Writes of the target: one entity made, changed, made anew or deleted.

use bytes::Bytes;
use gatepass_wire::schema::{Flags, Method};
use parking_lot::Mutex;

use crate::client::{Client, RevisionMark};
use crate::service::Reply;
use crate::wire::raw::{self, extract, writer};
use crate::{Code, Error, Result};

use super::comparison::hash;
use super::decide::Action;
use super::kinds::Copied;
use super::ledger::Ledger;
use super::portable::{InPlace, Portable};
use super::side::Side;

/// What the target made of an entity.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub(super) id: String,
    /// Portable, with the target's ids.
    pub(super) bytes: Vec<u8>,
    pub(super) revision: Option<RevisionMark>,
    /// Whether the answer showed a secret, this once (a service account's token): it is not kept.
    pub(super) new_secret: bool,
}

/// The target and the memory of what was written there.
pub(super) struct Pen<'a> {
    pub(super) target: &'a Side<'a>,
    pub(super) ledger: &'a Mutex<Ledger>,
}

/// One entity to be written.
#[derive(Debug, Clone)]
pub(super) struct Task {
    /// Its id in the source.
    pub(super) source: String,
    /// As it stands in the source.
    pub(super) bytes: Bytes,
    /// What people call it.
    pub(super) name: String,
    pub(super) wanted: Portable,
    pub(super) action: Action,
    /// A revision at which the target's entity was as the decision took it.
    pub(super) based_on: Option<RevisionMark>,
}

impl Pen<'_> {
    /// Carries out a task and writes down what came of it.
    ///
    /// # Errors
    /// The target's refusal; the memory's own, if it cannot be written.
    pub(super) async fn write(&self, copied: &Copied, task: &Task) -> Result<Written> {
        let sent = hash(&task.wanted.bytes);
        let written = match &task.action {
            Action::Update(id) => self.update(copied, task, id).await?,
            Action::Replace(id) => {
                self.delete(copied, id).await?;
                self.ledger.lock().forget(copied.noun(), &task.source)?;
                self.create(copied, task, &sent).await?
            }
            _ => self.create(copied, task, &sent).await?,
        };
        let got = hash(&written.bytes);
        self.ledger.lock().done(copied.noun(), &task.source, &written.id, &sent, &got)?;
        Ok(written)
    }

    async fn create(&self, copied: &Copied, task: &Task, sent: &str) -> Result<Written> {
        let (attempt, import) = {
            let mut ledger = self.ledger.lock();
            (ledger.begin(copied.noun(), &task.source, sent)?, ledger.id().to_owned())
        };
        let options = self.target.client.options().clone();
        let client = match self.target.is_gatepass() {
            // Of the source's id whatever it holds; of what is sent, so that another content is another call.
            true => {
                let source = hash(task.source.as_bytes());
                let key = format!("import-{import}-{source}-{attempt}-{sent}");
                self.target.client.with(options.idempotency_key(key))
            }
            false => self.target.client.clone(),
        };
        let body = body(copied.create, None, &task.wanted.to_create(copied));
        let made = self.target.call(&client, copied.create, body).await;
        if let Err(error) = &made
            && !is_open(error)
        {
            self.ledger.lock().forget(copied.noun(), &task.source)?;
        }
        self.written(copied, copied.create, made?)
    }

    async fn update(&self, copied: &Copied, task: &Task, id: &str) -> Result<Written> {
        let method = copied.update.ok_or_else(Error::internal)?;
        let client = self.conditional(task.based_on.clone());
        let body = body(method, Some(id), &task.wanted.to_update(copied, id));
        let reply = self.target.call(&client, method, body).await?;
        self.written(copied, method, reply)
    }

    /// Deletes an entity; one that is gone is as good.
    ///
    /// # Errors
    /// The target's refusal.
    pub(super) async fn delete(&self, copied: &Copied, id: &str) -> Result<()> {
        let body = body(copied.delete, Some(id), &[]);
        match self.target.call(self.target.client, copied.delete, body).await {
            Err(error) if error.code() == Code::NotFound => Ok(()),
            other => other.map(drop),
        }
    }

    /// A client whose write holds only for an entity as it was read: what others changed meanwhile is not undone.
    fn conditional(&self, based_on: Option<RevisionMark>) -> Client {
        let client = self.target.client;
        match based_on.filter(|_| self.target.is_gatepass()) {
            Some(revision) => client.with(client.options().clone().if_revision(revision)),
            None => client.clone(),
        }
    }

    fn written(&self, copied: &Copied, method: &Method, reply: Reply) -> Result<Written> {
        let unreadable =
            |why: &str| self.target.at(method, Error::new(Code::Internal, format!("the answer {why}")));
        let entity = extract::field(&reply.body, method.response_entity).and_then(|value| value.as_bytes());
        let entity = raw::canonical(copied.entity, entity.unwrap_or_default())
            .map_err(|error| self.target.at(method, error))?;
        let id = extract::id(copied.entity, &entity).to_owned();
        if id.is_empty() {
            return Err(unreadable("holds no entity with an id"));
        }
        let portable = Portable::of(copied, &entity, &InPlace)
            .map_err(|_| unreadable("holds an entity that is not readable"))?;
        let revision = reply.metadata.get("gatepass-revision").and_then(|text| text.parse().ok());
        let secrets = method.response.fields.iter().filter(|field| field.is(Flags::SECRET));
        let new_secret =
            secrets.map(|field| field.number).any(|number| !extract::text(&reply.body, number).is_empty());
        Ok(Written { id, bytes: portable.bytes, revision, new_secret })
    }
}

/// Whether nobody knows if the call took effect.
fn is_open(error: &Error) -> bool {
    matches!(
        error.code(),
        Code::Unavailable | Code::DeadlineExceeded | Code::Cancelled | Code::Internal | Code::Unknown
    )
}

/// Whether the next call would end the same way, whatever it is about. A server's defect (`Internal`) may be about this
/// one entity.
pub(super) fn is_everyones(error: &Error) -> bool {
    matches!(
        error.code(),
        Code::Unavailable
            | Code::DeadlineExceeded
            | Code::Cancelled
            | Code::Unauthenticated
            | Code::ResourceExhausted
            | Code::DataLoss
    )
}

fn body(method: &Method, id: Option<&str>, entity: &[u8]) -> Bytes {
    let mut fields: Vec<(u32, &[u8])> = Vec::new();
    let number = method.request.field_named("id").map(|field| field.number);
    fields.extend(number.zip(id).map(|(number, id)| (number, id.as_bytes())));
    if method.request_entity != 0 {
        fields.push((method.request_entity, entity));
    }
    fields.sort_unstable_by_key(|(number, _)| *number);
    let mut body = Vec::with_capacity(entity.len() + 32);
    fields.iter().for_each(|(number, bytes)| writer::bytes_field(&mut body, *number, bytes));
    body.into()
}
