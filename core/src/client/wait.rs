//! Waiting for what becomes of a request: on the stream of events, or by asking again where there is none.

use std::time::Duration;

use gatepass_wire::gatepass::v1 as api;
use gatepass_wire::v1;
use tokio::time::{Instant, sleep, timeout_at};

use super::requests::{Phase, ended};
use super::services::AccessRequests;
use super::{EventFilter, Filter, Since, Watch};
use crate::model::Timestamp;
use crate::{Code, Error, Result};

/// How long nobody asks again though no event came: what falls due by itself is recorded within a second where a server
/// runs, and a stream may be slow to notice that it is cut.
const LOOK_AGAIN: Duration = Duration::from_secs(15);
/// The pauses between two questions where there is no stream.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// It is granted. Its access may start later.
    Granted,
    /// Its access has begun.
    Started,
    /// It has ended: denied, taken back, timed out, expired or revoked.
    Ended,
}

impl AccessRequests {
    /// Waits for a request to get so far, and answers with it as it is then. It listens to the events of the request
    /// and asks again from time to time; StrongDM, which has no events, is asked every few seconds.
    ///
    /// # Errors
    /// `DeadlineExceeded` once `limit` is over; `FailedPrecondition` with the field `status` where the request ended
    /// before it got so far, saying how and why.
    pub async fn wait(
        &self,
        id: &str,
        until: Until,
        limit: Duration,
        act_as: &str,
    ) -> Result<api::AccessRequest> {
        let deadline = Instant::now()
            .checked_add(limit)
            .ok_or_else(|| Error::invalid("timeout", "is too far away; give at most some years"))?;
        let mut news = News::none();
        loop {
            // Listening begins before the question: what happens in between is not missed.
            if news.is_silent() {
                news.listen(self, id, deadline).await?;
            }
            let request = match timeout_at(deadline, self.ask(id, act_as)).await {
                Ok(request) => request?,
                Err(_) => return Err(too_late(id, limit)),
            };
            match progress(&request, until) {
                Progress::There => return Ok(request),
                Progress::Never => return Err(ended(&request)),
                Progress::NotYet => {}
            }
            if !news.come(deadline).await {
                return Err(too_late(id, limit));
            }
        }
    }

    async fn ask(&self, id: &str, act_as: &str) -> Result<api::AccessRequest> {
        if !self.client().is_strongdm() {
            return self.get(id, act_as).await;
        }
        let filter = Filter::new("id:?").value(id);
        let found = self.list(filter).next().await.transpose()?;
        found.map(of_strongdm).ok_or_else(|| Error::not_found("access request", id).with_field("id"))
    }
}

enum Progress {
    There,
    NotYet,
    Never,
}

fn progress(request: &api::AccessRequest, until: Until) -> Progress {
    match (Phase::of(&request.status), until) {
        (Phase::Granted, Until::Granted) | (Phase::Ended, Until::Ended) => Progress::There,
        (Phase::Granted, Until::Started) if request.live => Progress::There,
        (Phase::Ended, _) => Progress::Never,
        _ => Progress::NotYet,
    }
}

/// StrongDM's words for a status are not documented: a request with a grant is granted, and of the others those whose
/// word says so have ended.
fn of_strongdm(request: v1::AccessRequest) -> api::AccessRequest {
    let word = request.status.to_lowercase();
    let has = |part: &str| word.contains(part);
    let status = match word.as_str() {
        _ if has("revok") => "revoked",
        _ if has("expir") => "expired",
        _ if has("den") || has("reject") => "denied",
        _ if has("cancel") => "canceled",
        _ if has("time") => "timed_out",
        _ if !request.grant_id.is_empty() => "granted",
        _ => "pending",
    };
    let item = api::AccessRequestItem {
        request_id: request.id.clone(),
        resource_id: request.resource_id,
        grant_id: request.grant_id,
        status: status.into(),
        valid_until: request.valid_until,
        ..Default::default()
    };
    api::AccessRequest {
        id: request.id,
        account_id: request.account_id,
        items: vec![item],
        reason: request.reason,
        workflow_id: request.workflow_id,
        status: status.into(),
        status_at: request.status_at,
        start_from: request.start_from,
        valid_until: request.valid_until,
        // It has no say of its own whether access has begun: an account grant holds from its start on.
        live: status == "granted" && has_begun(request.start_from),
        ..Default::default()
    }
}

fn has_begun(start: Option<prost_types::Timestamp>) -> bool {
    start.is_none_or(|start| {
        let start = Timestamp::from_parts(start.seconds, start.nanos);
        i128::from(start.0) <= jiff::Timestamp::now().as_nanosecond()
    })
}

/// How one hears that something happened.
struct News {
    watch: Option<Watch>,
    /// There is no stream to be had.
    polls: bool,
    pause: Duration,
}

impl News {
    fn none() -> News {
        News { watch: None, polls: false, pause: FIRST_PAUSE }
    }

    fn is_silent(&self) -> bool {
        self.watch.is_none() && !self.polls
    }

    /// Opens the stream; where there is none for this caller, the request is asked for again and again.
    async fn listen(&mut self, requests: &AccessRequests, id: &str, deadline: Instant) -> Result<()> {
        let filter = EventFilter::everything().entity(id);
        match timeout_at(deadline, requests.client().watch(Since::Now, filter)).await {
            Ok(Ok(watch)) => self.watch = Some(watch),
            Ok(Err(error)) if cannot_listen(&error) => self.polls = true,
            Ok(Err(error)) => return Err(error),
            // The wait is over; the question that follows says so.
            Err(_) => self.polls = true,
        }
        Ok(())
    }

    /// Until something may have happened; `false` once the wait is over.
    async fn come(&mut self, deadline: Instant) -> bool {
        let now = Instant::now();
        if now >= deadline {
            return false;
        }
        if let Some(watch) = &mut self.watch {
            let look = deadline.min(now + LOOK_AGAIN);
            if let Ok(None | Some(Err(_))) = timeout_at(look, watch.next()).await {
                // It could not go on: another one is opened, or says why none can be.
                self.watch = None;
            }
            return true;
        }
        sleep(self.pause.min(deadline - now)).await;
        self.pause = (self.pause * 2).min(LONGEST_PAUSE);
        true
    }
}

/// Whether no stream can be had, though the endpoint answers.
fn cannot_listen(error: &Error) -> bool {
    matches!(error.code(), Code::Unimplemented | Code::PermissionDenied | Code::ResourceExhausted)
}

fn too_late(id: &str, limit: Duration) -> Error {
    let error = Error::new(
        Code::DeadlineExceeded,
        format!("the access request `{id}` did not get so far within {limit:?}"),
    );
    error.with_field("timeout")
}
