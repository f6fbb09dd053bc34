//! Methods that no server has: what the client makes of several calls about one access request. A language asks for them
//! by name as for any other, with the messages of the calls they stand for.

use std::time::Duration;

use bytes::Bytes;
use gatepass::client::{Client, Until};
use gatepass::wire::raw::extract;
use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1 as api;
use gatepass_wire::schema::{Message, Method};
use prost::Message as _;

use crate::{CallSettings, Failure, operation};

/// How long a wait takes at most that says nothing.
const TIMEOUT: Duration = Duration::from_secs(600);

/// One of these methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Composed {
    /// `AccessRequests.Wait`: takes and answers what `Get` does, once the request got so far. The settings `until` and
    /// `timeout` say how far, and how long it may take.
    Wait,
    /// `AccessRequests.TakeBack`: takes what `Cancel` does and answers what `Revoke` does.
    TakeBack,
}

impl Composed {
    /// The one of this name.
    pub(crate) fn find(operation: &str) -> Option<Composed> {
        match operation {
            "AccessRequests.Wait" => Some(Composed::Wait),
            "AccessRequests.TakeBack" => Some(Composed::TakeBack),
            _ => None,
        }
    }

    /// The method whose request it takes.
    pub(crate) fn takes(self) -> Result<&'static Method, Error> {
        operation::find(match self {
            Composed::Wait => "AccessRequests.Get",
            Composed::TakeBack => "AccessRequests.Cancel",
        })
    }

    /// The message it answers with.
    pub(crate) fn answers(self) -> Result<&'static Message, Error> {
        let method = match self {
            Composed::Wait => "AccessRequests.Get",
            Composed::TakeBack => "AccessRequests.Revoke",
        };
        Ok(operation::find(method)?.response)
    }

    pub(crate) async fn run(
        self,
        client: &Client,
        request: Bytes,
        settings: &CallSettings,
    ) -> Result<Bytes, Failure> {
        let text = |name| {
            let field = self.takes()?.request.field_named(name).ok_or_else(Error::internal)?;
            Ok::<_, Error>(extract::text(&request, field.number).to_owned())
        };
        let (id, act_as) = (text("id")?, text("act_as")?);
        let requests = client.access_requests();
        let answer = match self {
            Composed::Wait => {
                let until = settings.until.unwrap_or(Until::Granted);
                let waited = requests.wait(&id, until, settings.timeout.unwrap_or(TIMEOUT), &act_as).await;
                let access_request = Some(waited.map_err(not_granted)?);
                api::AccessRequestGetResponse { access_request }.encode_to_vec()
            }
            Composed::TakeBack => requests.take_back(&id, &act_as).await?.encode_to_vec(),
        };
        Ok(answer.into())
    }
}

/// A request that ended without what was waited for has kinds of its own.
fn not_granted(error: Error) -> Failure {
    let has_ended = error.code() == Code::FailedPrecondition && error.field() == Some("status");
    let kind = match error.value() {
        Some("denied") => "DENIED",
        _ => "NOT_GRANTED",
    };
    let failure = Failure::from(error);
    if has_ended { Failure { kind, ..failure } } else { failure }
}

/// How far a wait goes, from its name.
pub(crate) fn until(name: &str, value: &str) -> Result<Until, Error> {
    match value {
        "granted" => Ok(Until::Granted),
        "started" => Ok(Until::Started),
        "ended" => Ok(Until::Ended),
        _ => Err(Error::invalid_value(name, value, "write `granted`, `started` or `ended`")),
    }
}
