//! Outcomes as bytes: protobuf's encoding again, so that Java needs one reader. `Outcome.java` has the same numbers.

use gatepass_bindings::{Answer, Body, Failure, FieldWriter, LogRecord, Outcome};
use jni::sys::jlong;

const NUMBER: u32 = 1;
const BODY: u32 = 2;
const REVISION: u32 = 3;
const EMBEDDED: u32 = 4;
const NOTHING: u32 = 5;
const FAILURE: u32 = 6;

/// A session or a list of this number.
pub(crate) fn opened(number: jlong, embedded: bool) -> Vec<u8> {
    let mut out = FieldWriter::new();
    out.int(NUMBER, number).flag(EMBEDDED, embedded);
    out.finish()
}

/// A call's outcome, as the queue of completions holds it: a list's end is a missing body.
pub(crate) fn completed(ended: Result<Option<Answer>, Failure>) -> Outcome {
    ended.map(|answer| answer.unwrap_or_else(Answer::nothing))
}

/// A call's outcome.
pub(crate) fn encoded(ended: Outcome) -> Vec<u8> {
    let mut out = FieldWriter::new();
    match ended {
        Ok(Answer { body: Body::Bytes(body), revision }) => {
            out.bytes(BODY, &body).text(REVISION, revision.as_deref().unwrap_or_default());
        }
        Ok(_) => {
            out.flag(NOTHING, true);
        }
        Err(failure) => {
            out.bytes(FAILURE, &fail(&failure));
        }
    }
    out.finish()
}

/// What the hot question answered.
pub(crate) fn question(answer: Result<bool, Failure>) -> Vec<u8> {
    let mut out = FieldWriter::new();
    match answer {
        Ok(allowed) => out.int(NUMBER, allowed.into()),
        Err(failure) => out.bytes(FAILURE, &fail(&failure)),
    };
    out.finish()
}

/// The highest revision.
pub(crate) fn revision(revision: Result<Option<String>, Failure>) -> Vec<u8> {
    let mut out = FieldWriter::new();
    match revision {
        Ok(revision) => out.text(REVISION, revision.as_deref().unwrap_or_default()),
        Err(failure) => out.bytes(FAILURE, &fail(&failure)),
    };
    out.finish()
}

fn fail(failure: &Failure) -> Vec<u8> {
    let mut out = FieldWriter::new();
    let text = |value: &Option<Box<str>>| value.as_deref().unwrap_or_default().to_owned();
    out.text(1, failure.kind)
        .int(2, failure.code.into())
        .text(3, &failure.message)
        .text(4, &text(&failure.field))
        .text(5, &text(&failure.value))
        .flag(6, failure.retryable)
        .text(7, &text(&failure.request_id));
    if let Some(limit) = &failure.rate_limit {
        let mut inner = FieldWriter::new();
        inner
            .int(1, limit.limit)
            .int(2, limit.remaining)
            .text(3, &limit.reset_at)
            .int(4, limit.retry_after_seconds)
            .text(5, &limit.bucket);
        out.bytes(8, &inner.finish());
    }
    out.finish()
}

/// Log lines.
pub(crate) fn logs(lines: Vec<LogRecord>) -> Vec<u8> {
    let mut out = FieldWriter::new();
    for line in lines {
        let mut inner = FieldWriter::new();
        inner.text(1, line.level).text(2, &line.target).text(3, &line.message);
        out.bytes(1, &inner.finish());
    }
    out.finish()
}
