//! One call from beginning to end: metadata, deadline, attempts, the revision that comes back.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use gatepass_wire::schema::{self, Method};
use prost::Message;
use ring::rand::{SecureRandom, SystemRandom};
use tokio::time::{Instant, sleep, timeout_at};

use super::retry::may_repeat;
use super::trace_context::{TraceContext, TraceSource};
use super::unsupported;
use super::{Client, LintWarning, RevisionMark, lint_warnings};
use crate::service::{Metadata, Reply};
use crate::{Code, Error, Result};

const IDEMPOTENCY_KEY: &str = "gatepass-idempotency-key";
const REVISION: &str = "gatepass-revision";
const AT_LEAST_REVISION: &str = "gatepass-at-least-revision";
const IF_REVISION: &str = "gatepass-if-revision";

/// An answer and what came beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<M> {
    /// The response.
    pub message: M,
    /// The revision of the write, or of the state that was read. StrongDM names none.
    pub revision: Option<RevisionMark>,
    /// After a write of a workflow, or of what belongs to one: what the linter says of it.
    pub warnings: Vec<LintWarning>,
}

impl Client {
    /// Calls a method by its path (`/v1.Roles/Create`) with decoded messages. Every typed method is one of these.
    pub async fn call<Q: Message, A: Message + Default>(&self, path: &str, request: &Q) -> Result<Answer<A>> {
        let method = schema::method(path).ok_or_else(|| {
            Error::new(Code::Unimplemented, format!("there is no method `{path}`; write `/v1.Roles/Get`"))
        })?;
        let reply = self.call_bytes(method, request.encode_to_vec().into()).await?;
        let (revision, warnings) = (revision_of(&reply)?, lint_warnings(&reply));
        let message = A::decode(reply.body).map_err(|error| {
            let name = method.signed_name;
            Error::new(Code::Internal, format!("the answer to `{name}` is not readable: {error}"))
        })?;
        Ok(Answer { message, revision, warnings })
    }

    /// Calls a method with an encoded request and returns the encoded response: for callers that work from the
    /// schema table instead of types.
    pub async fn call_bytes(&self, method: &'static Method, body: Bytes) -> Result<Reply> {
        self.check_supported(method)?;
        let metadata = self.metadata(method)?;
        let deadline = Instant::now()
            .checked_add(self.options.deadline)
            .ok_or_else(|| Error::invalid("deadline", "is too far away; give at most some years"))?;
        let mut waits = None;
        let repeatable = !is_mutation(method) || metadata.get(IDEMPOTENCY_KEY).is_some();
        loop {
            let error = match self.attempt(method, body.clone(), metadata.clone(), deadline).await {
                Ok(reply) => return self.accept(reply),
                Err(error) => error,
            };
            if !may_repeat(method, &error, repeatable) {
                return Err(error);
            }
            // An attempt that could not end before the deadline would only replace this error by a worse one.
            match waits.get_or_insert_with(|| self.shared.retry.waits()).next() {
                Some(wait) if Instant::now() + wait < deadline && self.shared.budget.take() => {
                    sleep(wait).await
                }
                _ => return Err(error),
            }
        }
    }

    async fn attempt(
        &self,
        method: &'static Method,
        body: Bytes,
        metadata: Metadata,
        deadline: Instant,
    ) -> Result<Reply> {
        let remaining = deadline.saturating_duration_since(Instant::now());
        let answer = self.shared.backend.call(method, body, metadata, remaining);
        timeout_at(deadline, answer).await.unwrap_or_else(|_| Err(timed_out(method, self.options.deadline)))
    }

    pub(super) fn accept(&self, reply: Reply) -> Result<Reply> {
        self.shared.budget.give_back();
        self.shared.seen.note(revision_of(&reply)?.as_ref());
        Ok(reply)
    }

    /// StrongDM has neither our methods nor our metadata. What the caller asked for and cannot have is an error,
    /// never left out in silence.
    pub(super) fn check_supported(&self, method: &Method) -> Result<()> {
        if !self.is_strongdm() {
            return Ok(());
        }
        if !method.is_strongdm() {
            return Err(unsupported::method(method));
        }
        let options = &self.options;
        let asked = [
            (options.idempotency_key.is_some(), "idempotency_key"),
            (options.if_revision.is_some(), "if_revision"),
            (options.at_least_revision.is_some(), "at_least_revision"),
        ];
        match asked.iter().find(|(set, _)| *set) {
            Some((_, option)) => Err(unsupported::option(option)),
            None => Ok(()),
        }
    }

    pub(super) fn metadata(&self, method: &Method) -> Result<Metadata> {
        let mut metadata = Metadata::new();
        if self.is_strongdm() {
            return Ok(metadata);
        }
        let options = &self.options;
        if let Some(revision) = &options.at_least_revision {
            metadata.push(AT_LEAST_REVISION, revision.to_string());
        }
        if is_mutation(method) {
            if let Some(revision) = &options.if_revision {
                metadata.push(IF_REVISION, revision.to_string());
            }
            let key = options.idempotency_key.clone().map_or_else(|| self.new_key(), Ok)?;
            metadata.push(IDEMPOTENCY_KEY, checked_key(key)?);
        }
        if let Some(context) = self.trace_context() {
            context.headers().for_each(|(name, value)| metadata.push(name, value));
        }
        Ok(metadata)
    }

    /// The trace that a call belongs to, where it goes to another process.
    fn trace_context(&self) -> Option<TraceContext> {
        if self.shared.endpoint.is_embedded() {
            return None;
        }
        let current = || self.shared.traces.as_ref().and_then(|TraceSource(current)| current());
        self.options.trace_context.clone().or_else(current)
    }

    /// 128 random bits: no two calls of anyone share one.
    fn new_key(&self) -> Result<String> {
        let mut bytes = [0; 16];
        SystemRandom::new().fill(&mut bytes).map_err(|_| {
            Error::new(Code::Internal, "the system gives no randomness for an idempotency key")
        })?;
        Ok(URL_SAFE_NO_PAD.encode(bytes))
    }
}

fn checked_key(key: String) -> Result<String> {
    let printable = key.bytes().all(|byte| byte.is_ascii_graphic());
    if key.is_empty() || key.len() > 200 || !printable {
        return Err(Error::invalid("idempotency_key", "must be 1 to 200 visible ASCII characters"));
    }
    Ok(key)
}

/// Whether a call changes anything. Questions about access travel by POST and change nothing.
pub(super) fn is_mutation(method: &Method) -> bool {
    let question = method.service == "Access" && !method.is_strongdm();
    method.http_method != "get" && !question
}

pub(super) fn timed_out(method: &Method, deadline: Duration) -> Error {
    let outcome = if is_mutation(method) { "; whether it took effect is unknown" } else { "" };
    let error = Error::new(
        Code::DeadlineExceeded,
        format!("no answer to `{}` within {deadline:?}{outcome}", method.signed_name),
    );
    error.with_field("deadline")
}

fn revision_of(reply: &Reply) -> Result<Option<RevisionMark>> {
    let text = reply.metadata.get(REVISION);
    text.map(str::parse).transpose().map_err(|error: Error| {
        Error::new(Code::Internal, format!("the answer's `{REVISION}` is not readable: {}", error.message()))
    })
}
