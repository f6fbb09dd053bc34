//! What happens, as it happens: a stream that goes on by itself where it was cut.

use std::fmt;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use backon::ExponentialBackoff;
use bytes::Bytes;
use futures_util::stream::{self, BoxStream, Stream, StreamExt};
use gatepass_wire::gatepass::v1::{Event, WatchRequest, WatchResponse};
use gatepass_wire::schema::{self, Method};
use parking_lot::Mutex;
use prost::Message;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::call::timed_out;
use super::{Client, RevisionMark};
use crate::service::ReplyStream;
use crate::{Code, Error, Result};

const PATH: &str = "/gatepass.v1.Events/Watch";
/// The beginning of any history, on the wire.
const BEGINNING: &str = "0";
/// How many signs of life in a row may fail to come before the other side counts as gone.
const MISSED: u32 = 3;
/// What a server that says nothing else is supposed to mean.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Where a watcher begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Since {
    /// With what happens from now on.
    #[default]
    Now,
    /// With the first event of all.
    Beginning,
    /// With the first event after this revision.
    After(RevisionMark),
}

impl From<RevisionMark> for Since {
    fn from(mark: RevisionMark) -> Since {
        Since::After(mark)
    }
}

impl FromStr for Since {
    type Err = Error;

    /// `0`, or a revision as an event or an answer names it.
    fn from_str(text: &str) -> Result<Since> {
        if text == BEGINNING { Ok(Since::Beginning) } else { text.parse().map(Since::After) }
    }
}

/// Which events a watcher is told. Several kinds, entities or verbs mean any of them; of kinds, entities and verbs
/// together, all must fit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventFilter {
    kinds: Vec<String>,
    entities: Vec<String>,
    verbs: Vec<String>,
}

impl EventFilter {
    /// Every event.
    pub fn everything() -> EventFilter {
        EventFilter::default()
    }

    /// Events that change an entity of this kind (`role`, `account_grant`).
    pub fn kind(mut self, kind: impl Into<String>) -> EventFilter {
        self.kinds.push(kind.into());
        self
    }

    /// Events that change the entity with this id.
    pub fn entity(mut self, id: impl Into<String>) -> EventFilter {
        self.entities.push(id.into());
        self
    }

    /// Events with this verb (`role added`).
    pub fn verb(mut self, verb: impl Into<String>) -> EventFilter {
        self.verbs.push(verb.into());
        self
    }
}

/// Events in order, without end. Where the stream is cut it goes on by itself after the last event it gave, so that none
/// is missed and none comes twice. An error is the last: it could not go on, or may not.
///
/// It is a [`Stream`]; without that trait in scope [`next`](Watch::next) does.
#[must_use = "nothing is read until it is asked for"]
pub struct Watch {
    events: BoxStream<'static, Result<Event>>,
    told: Arc<Mutex<RevisionMark>>,
}

impl Watch {
    /// The next event. Waits for one to happen.
    pub async fn next(&mut self) -> Option<Result<Event>> {
        self.events.next().await
    }

    /// Everything up to here was given, or does not pass the filter: where another watcher can go on.
    pub fn revision(&self) -> RevisionMark {
        self.told.lock().clone()
    }
}

impl Stream for Watch {
    type Item = Result<Event>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Event>>> {
        self.events.poll_next_unpin(context)
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").field("revision", &*self.told.lock()).finish()
    }
}

impl Client {
    /// Watches what happens. The permission `audit:activities` is needed; of what the caller may not list, events have
    /// ids and kinds alone. When this returns the watcher stands: what happens from then on is told.
    ///
    /// # Errors
    /// `Unimplemented` on StrongDM; `InvalidArgument` for a filter that makes no sense and a revision of another
    /// history; `OutOfRange` for one that is yet to come.
    pub async fn watch(&self, since: impl Into<Since>, filter: EventFilter) -> Result<Watch> {
        let method = schema::method(PATH).ok_or_else(Error::internal)?;
        self.check_supported(method)?;
        let since = match since.into() {
            Since::Now => String::new(),
            Since::Beginning => BEGINNING.to_owned(),
            Since::After(mark) => mark.to_string(),
        };
        let EventFilter { kinds, entities, verbs } = filter;
        let request = WatchRequest { since, kinds, entities, verbs };
        let opened = self.open(method, &request).await?;
        let told = Arc::new(Mutex::new(opened.told.clone()));
        let waits = self.shared.retry.waits();
        let watching = Watching {
            client: self.clone(),
            method,
            request,
            live: Some(opened.stream),
            silence: opened.silence,
            told: Arc::clone(&told),
            waits,
        };
        let events = stream::unfold(Some(watching), Watching::next).boxed();
        Ok(Watch { events, told })
    }

    /// Opens the stream within the deadline, trying again as calls are.
    async fn open(&self, method: &'static Method, request: &WatchRequest) -> Result<Opened> {
        let deadline = Instant::now()
            .checked_add(self.options.deadline)
            .ok_or_else(|| Error::invalid("deadline", "is too far away; give at most some years"))?;
        let body = Bytes::from(request.encode_to_vec());
        let mut waits = self.shared.retry.waits();
        loop {
            let attempt = timeout_at(deadline, self.open_once(method, body.clone())).await;
            let error = match attempt.unwrap_or_else(|_| Err(timed_out(method, self.options.deadline))) {
                Ok(opened) => {
                    self.shared.budget.give_back();
                    return Ok(opened);
                }
                Err(error) => error,
            };
            match waits.next() {
                Some(wait)
                    if may_go_on(&error) && Instant::now() + wait < deadline && self.shared.budget.take() =>
                {
                    sleep(wait).await
                }
                _ => return Err(error),
            }
        }
    }

    /// The stream, once its first message says that it stands.
    async fn open_once(&self, method: &'static Method, body: Bytes) -> Result<Opened> {
        let metadata = self.metadata(method)?;
        let mut stream = self.shared.backend.stream(method, body, metadata).await?;
        let first = stream.next().await.unwrap_or_else(|| Err(ended()))?;
        let (message, told) = read(first.body)?;
        if message.event.is_some() {
            return Err(Error::new(Code::Internal, "the stream did not begin with a sign of life"));
        }
        self.shared.seen.note(Some(&told));
        let heartbeat = message.heartbeat.and_then(|heartbeat| Duration::try_from(heartbeat).ok());
        Ok(Opened { stream, told, silence: heartbeat.unwrap_or(HEARTBEAT).saturating_mul(MISSED) })
    }
}

struct Opened {
    stream: ReplyStream,
    told: RevisionMark,
    silence: Duration,
}

/// What a watch goes on with.
struct Watching {
    client: Client,
    method: &'static Method,
    request: WatchRequest,
    live: Option<ReplyStream>,
    /// How long nothing at all may come.
    silence: Duration,
    told: Arc<Mutex<RevisionMark>>,
    /// Of the attempts since something last came.
    waits: ExponentialBackoff,
}

type Step = Option<(Result<Event>, Option<Watching>)>;

impl Watching {
    async fn next(this: Option<Watching>) -> Step {
        let mut this = this?;
        loop {
            match this.step().await {
                Ok(Some(event)) => return Some((Ok(event), Some(this))),
                Ok(None) => {}
                Err(error) => {
                    this.live = None;
                    let wait = this.waits.next().filter(|_| may_go_on(&error));
                    let Some(wait) = wait else { return Some((Err(error), None)) };
                    tracing::debug!(%error, "a watch was cut and goes on");
                    sleep(wait).await;
                }
            }
        }
    }

    /// One message further; the event, if it is one that was not given yet.
    async fn step(&mut self) -> Result<Option<Event>> {
        let Some(live) = &mut self.live else {
            self.request.since = self.told.lock().to_string();
            let opened = self.client.open(self.method, &self.request).await?;
            (self.live, self.silence) = (Some(opened.stream), opened.silence);
            return Ok(None);
        };
        let next = timeout(self.silence, live.next()).await.map_err(|_| {
            let why = format!("the stream gave no sign of life for {:?}", self.silence);
            Error::new(Code::Unavailable, why)
        })?;
        let (message, mark) = read(next.unwrap_or_else(|| Err(ended()))?.body)?;
        self.waits = self.client.shared.retry.waits();
        let is_new = mark.number() > self.told.lock().number();
        if is_new {
            self.client.shared.seen.note(Some(&mark));
            *self.told.lock() = mark;
        }
        Ok(message.event.filter(|_| is_new))
    }
}

/// Whether the same stream may be asked for again after this error.
fn may_go_on(error: &Error) -> bool {
    matches!(error.code(), Code::Unavailable | Code::ResourceExhausted | Code::DeadlineExceeded)
}

fn read(body: Bytes) -> Result<(WatchResponse, RevisionMark)> {
    let unreadable = |error: &dyn fmt::Display| {
        Error::new(Code::Internal, format!("a message of the stream is not readable: {error}"))
    };
    let message = WatchResponse::decode(body).map_err(|error| unreadable(&error))?;
    let mark = message.revision.parse().map_err(|error: Error| unreadable(&error.message()))?;
    Ok((message, mark))
}

fn ended() -> Error {
    Error::new(Code::Unavailable, "the stream ended, which it should not")
}
