//! What happens, read as the pages of a list are.

use futures_util::FutureExt;
use futures_util::future::{Either, select};
use gatepass::Error;
use gatepass::client::{Client, EventFilter, Since, Watch};
use gatepass::wire::{json, raw::writer};
use gatepass_wire::gatepass::v1::{Event, WatchRequest};
use gatepass_wire::schema::{Field, Method};
use prost::Message as _;
use serde_json::Value;
use std::pin::pin;
use tokio::sync::Mutex;

use crate::{Answer, Body, Cancel, Failure, Form};

/// More events than these do not come at once, though more have happened.
const MOST: usize = 256;

/// A stream of events. Its first page is empty and comes once the stream stands: what happens from then on is told. Each
/// further page waits for something to happen. A page's revision is where another stream can go on after it.
#[derive(Debug)]
pub(crate) struct Events {
    client: Client,
    since: Since,
    filter: EventFilter,
    /// The response's field that holds an event.
    event: &'static Field,
    form: Form,
    /// Says that the connection was closed.
    closed: Cancel,
    stage: Mutex<Stage>,
}

#[derive(Debug)]
enum Stage {
    New,
    Open(Watch),
    /// What came after the last page.
    Failed(Error),
    Over,
}

impl Events {
    pub(crate) fn new(
        client: Client,
        method: &'static Method,
        request: &[u8],
        form: Form,
        closed: Cancel,
    ) -> Result<Events, Error> {
        let request = WatchRequest::decode(request)
            .map_err(|_| Error::invalid("request", "is no message that `Events.Watch` knows"))?;
        let since = match request.since.as_str() {
            "" => Since::Now,
            text => text.parse().map_err(|error: Error| error.with_field("since"))?,
        };
        let filter = EventFilter::everything();
        let filter = request.kinds.into_iter().fold(filter, EventFilter::kind);
        let filter = request.entities.into_iter().fold(filter, EventFilter::entity);
        let filter = request.verbs.into_iter().fold(filter, EventFilter::verb);
        let event = method.response.field_named("event").ok_or_else(Error::internal)?;
        Ok(Events { client, since, filter, event, form, closed, stage: Mutex::new(Stage::New) })
    }

    pub(crate) async fn next(&self) -> Result<Option<Answer>, Failure> {
        let mut stage = self.stage.lock().await;
        let closed = self.closed.cancelled();
        let ended = match select(pin!(self.step(&mut stage)), pin!(closed)).await {
            Either::Left((ended, _)) => ended,
            Either::Right(((), _)) => Err(Failure::closed()),
        };
        if ended.is_err() {
            *stage = Stage::Over;
        }
        ended
    }

    async fn step(&self, stage: &mut Stage) -> Result<Option<Answer>, Failure> {
        match stage {
            Stage::New => {
                let watch = self.client.watch(self.since.clone(), self.filter.clone()).await?;
                let answer = self.page(&[], &watch)?;
                *stage = Stage::Open(watch);
                Ok(Some(answer))
            }
            Stage::Open(watch) => {
                let Some(first) = watch.next().await else { return Ok(None) };
                let (mut events, mut failed) = (vec![first?], None);
                while events.len() < MOST && failed.is_none() {
                    match watch.next().now_or_never().flatten() {
                        Some(Ok(event)) => events.push(event),
                        Some(Err(error)) => failed = Some(error),
                        None => break,
                    }
                }
                let answer = self.page(&events, watch)?;
                if let Some(error) = failed {
                    *stage = Stage::Failed(error);
                }
                Ok(Some(answer))
            }
            Stage::Failed(error) => Err(error.clone().into()),
            Stage::Over => Ok(None),
        }
    }

    /// As JSON the list of events, as bytes a message that holds each of them in the field of the response's.
    fn page(&self, events: &[Event], watch: &Watch) -> Result<Answer, Failure> {
        let message = self.event.message().ok_or_else(Error::internal)?;
        let body = match self.form {
            Form::Json | Form::Entities => {
                let read = events.iter().map(|event| json::to_json(message, &event.encode_to_vec()));
                Body::Json(Value::Array(read.collect::<Result<_, _>>()?))
            }
            Form::Bytes => {
                let mut bytes = Vec::new();
                for event in events {
                    writer::bytes_field(&mut bytes, self.event.number, &event.encode_to_vec());
                }
                Body::Bytes(bytes.into())
            }
        };
        Ok(Answer { body, revision: Some(watch.revision().to_string()) })
    }
}
