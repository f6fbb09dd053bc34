//! Lists, page by page.

use std::future::Future;
use std::mem;
use std::sync::Arc;

use bytes::Bytes;
use gatepass::ErrorReason;
use gatepass::client::Client;
use gatepass::wire::json;
use gatepass::wire::raw::extract;
use gatepass_wire::schema::{Message, Method};
use serde_json::Value;
use tokio::sync::Mutex;

use crate::events::Events;
use crate::operation::Paging;
use crate::process::is_own;
use crate::session::{revision_text, supervised};
use crate::{Answer, Body, Cancel, Entity, Failure, Form, request};

/// How many entities are asked for at a time after a first page of the server's own size, where the caller has no wish.
pub(crate) const LATER_PAGES: i32 = 500;

/// A list under way. Each [`Pages::next`] asks for one page; a list is complete or ends with an error (RULES 1.5).
///
/// A stream of events is read in the same way: its first page is empty and says that the stream stands, each further one
/// waits until something happens. It has no end of its own.
#[derive(Debug, Clone)]
pub struct Pages(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    pid: u32,
    operation: &'static str,
    /// Always there; an option for the end alone.
    source: Option<Source>,
}

#[derive(Debug)]
enum Source {
    List(List),
    Events(Box<Events>),
}

#[derive(Debug)]
struct List {
    method: &'static Method,
    paging: Paging,
    request: Bytes,
    form: Form,
    page_size: i32,
    later_pages: i32,
    foreign: bool,
    step: Mutex<Step>,
}

#[derive(Debug)]
enum Step {
    /// The page after this cursor is next; this client asks for it.
    After(Box<Client>, String),
    /// It asks no more, and so keeps no engine open that its connection has closed: a host may keep the list for long.
    End,
}

/// What a list is of.
pub(crate) struct Listed {
    pub(crate) client: Client,
    pub(crate) method: &'static Method,
    pub(crate) request: Bytes,
    pub(crate) form: Form,
    /// How many entities the first page shall hold, and each after it; 0 leaves it to the server. Who looks at a few is
    /// answered soon, and who reads on needs few calls.
    pub(crate) page_size: i32,
    pub(crate) later_pages: i32,
    pub(crate) foreign: bool,
}

impl Pages {
    pub(crate) fn of_list(pid: u32, listed: Listed) -> Result<Pages, Failure> {
        let Listed { client, method, request, form, page_size, later_pages, foreign } = listed;
        let paging = Paging::of(method).ok_or_else(|| {
            gatepass::Error::unimplemented(
                format!("a list by `{}`", method.signed_name),
                "it has no pages: call it instead",
            )
        })?;
        let step = Mutex::new(Step::After(Box::new(client), String::new()));
        let list = List { method, paging, request, form, page_size, later_pages, foreign, step };
        Ok(Pages(Arc::new(Inner { pid, operation: method.signed_name, source: Some(Source::List(list)) })))
    }

    pub(crate) fn of_events(pid: u32, operation: &'static str, events: Events) -> Pages {
        Pages(Arc::new(Inner { pid, operation, source: Some(Source::Events(Box::new(events))) }))
    }

    /// The next page: the list of its entities, and as bytes the whole response. `None` after the last one.
    pub fn next(
        &self,
        cancel: &Cancel,
    ) -> impl Future<Output = Result<Option<Answer>, Failure>> + Send + use<> {
        let inner = Arc::clone(&self.0);
        let (pid, name) = (inner.pid, inner.operation);
        supervised(pid, name.to_owned(), cancel, async move {
            match inner.source.as_ref().ok_or_else(Failure::closed)? {
                Source::List(list) => list.next().await,
                Source::Events(events) => events.next().await,
            }
        })
    }
}

impl List {
    async fn next(&self) -> Result<Option<Answer>, Failure> {
        let mut step = self.step.lock().await;
        let Step::After(client, cursor) = &mut *step else { return Ok(None) };
        let size = if cursor.is_empty() { self.page_size } else { self.later_pages };
        let request = request::with_cursor(self.method, &self.paging, &self.request, cursor, size)?;
        let reply = client.call_bytes(self.method, request).await?;
        let revision = revision_text(&reply);
        let body: Bytes = match self.foreign {
            true => Body::canonical(self.method.response, reply.body)?,
            false => reply.body,
        };
        match self.next_cursor(&body) {
            "" => *step = Step::End,
            next if next == cursor.as_str() => {
                return Err(gatepass::Error::new(
                    ErrorReason::Internal,
                    "the next page's cursor is this page's: the list would never end",
                )
                .into());
            }
            next => next.clone_into(cursor),
        }
        Ok(Some(Answer { body: self.entities(body)?, revision }))
    }

    fn next_cursor<'a>(&self, body: &'a [u8]) -> &'a str {
        let (bytes, message): (&[u8], &'static Message) = match self.paging.response_meta {
            Some(meta) => {
                match (extract::field(body, meta.number).and_then(|value| value.as_bytes()), meta.message()) {
                    (Some(bytes), Some(message)) => (bytes, message),
                    _ => return "",
                }
            }
            None => (body, self.method.response),
        };
        message.field_named("next_cursor").map_or("", |field| extract::text(bytes, field.number))
    }

    fn entities(&self, body: Bytes) -> Result<Body, Failure> {
        let items = extract::all(&body, self.paging.items.number);
        match self.form {
            Form::Json => {
                let items: Result<Vec<Value>, _> =
                    items.map(|item| json::to_json(self.paging.item, item)).collect();
                Ok(Body::Json(Value::Array(items?)))
            }
            Form::Entities => {
                let items: Result<_, _> = items.map(|item| Entity::new(self.paging.item, item)).collect();
                Ok(Body::Entities(items?))
            }
            Form::Bytes => {
                drop(items);
                Ok(Body::Bytes(body))
            }
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if !is_own(self.pid) {
            // As a session's: its threads are the parent's.
            mem::forget(self.source.take());
        }
    }
}
