//! A connection and a list.

use gatepass_bindings::{self as common, Answer, Body, CallSettings, ConnectSettings, Failure, Form};
use magnus::{Error, IntoValue, RArray, Ruby, Value};
use serde_json::Value as Json;
use serde_magnus::{deserialize, serialize};

use crate::nogvl;

/// Names and values of options.
type Pairs = Vec<(String, String)>;

fn texts(pairs: &Pairs) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

fn prepared(
    ruby: &Ruby,
    message: Value,
    pairs: &Pairs,
) -> Result<Result<(Body, CallSettings), Failure>, Error> {
    let message: Json = deserialize(ruby, message)?;
    let settings = CallSettings::from_pairs(texts(pairs)).map_err(Failure::from);
    Ok(settings.map(|settings| (Body::Json(message), settings)))
}

/// `[true, value, revision]` or `[false, failure, nil]`.
pub(crate) fn outcome(ruby: &Ruby, ended: Result<Option<Answer>, Failure>) -> Result<RArray, Error> {
    let array = ruby.ary_new_capa(3);
    match ended {
        Ok(Some(Answer { body: Body::Json(value), revision })) => {
            array.push(true)?;
            array.push(serialize::<_, Value>(ruby, &value)?)?;
            array.push(revision)?;
        }
        // A list's end.
        Ok(_) => {
            array.push(true)?;
            array.push(ruby.qnil())?;
            array.push(ruby.qnil())?;
        }
        Err(failure) => {
            array.push(false)?;
            array.push(serialize::<_, Value>(ruby, &failure)?)?;
            array.push(ruby.qnil())?;
        }
    }
    Ok(array)
}

/// A connection.
#[magnus::wrap(class = "Gatepass::Native::Session", free_immediately, size)]
pub(crate) struct Session(common::Session);

impl Session {
    /// A session, or an outcome that says why there is none.
    pub(crate) fn open(ruby: &Ruby, pairs: Pairs) -> Result<Value, Error> {
        let open =
            || common::Session::open(ConnectSettings::from_pairs(texts(&pairs)).map_err(Failure::from)?);
        session_or_outcome(ruby, nogvl::uninterrupted(open)?)
    }

    /// Another connection to the same embedded engine, or an outcome that says why there is none.
    pub(crate) fn acting_as(ruby: &Ruby, this: &Session, account: String) -> Result<Value, Error> {
        session_or_outcome(ruby, this.0.acting_as(&account))
    }

    /// Calls an operation.
    pub(crate) fn call(
        ruby: &Ruby,
        this: &Session,
        operation: String,
        message: Value,
        pairs: Pairs,
    ) -> Result<RArray, Error> {
        let (request, settings) = match prepared(ruby, message, &pairs)? {
            Ok(prepared) => prepared,
            Err(failure) => return outcome(ruby, Err(failure)),
        };
        let cancel = common::Cancel::new();
        let ended = nogvl::wait(this.0.call(&operation, request, settings, &cancel))?;
        outcome(ruby, ended.and_then(|ended| ended.map(Some)))
    }

    /// A list, or an outcome that says why there is none.
    pub(crate) fn pages(
        ruby: &Ruby,
        this: &Session,
        operation: String,
        message: Value,
        pairs: Pairs,
    ) -> Result<Value, Error> {
        let pages = prepared(ruby, message, &pairs)?
            .and_then(|(request, settings)| this.0.pages(&operation, request, Form::Json, settings));
        match pages {
            Ok(pages) => Ok(Pages { pages, closed: common::Cancel::new() }.into_value_with(ruby)),
            Err(failure) => Ok(outcome(ruby, Err(failure))?.into_value_with(ruby)),
        }
    }

    /// The hot question by ids: true, false, an outcome where it failed; nil where the engine is not in this process.
    pub(crate) fn is_allowed(
        ruby: &Ruby,
        this: &Session,
        account: magnus::RString,
        resource: magnus::RString,
    ) -> Result<Value, Error> {
        match this.0.is_allowed(&account.to_string()?, &resource.to_string()?) {
            Some(Ok(allowed)) => Ok(allowed.into_value_with(ruby)),
            Some(Err(failure)) => Ok(outcome(ruby, Err(failure))?.into_value_with(ruby)),
            None => Ok(ruby.qnil().into_value_with(ruby)),
        }
    }

    /// The highest revision that came back, in an outcome.
    pub(crate) fn revision(ruby: &Ruby, this: &Session) -> Result<RArray, Error> {
        let revision = this.0.revision();
        outcome(ruby, revision.map(|revision| Some(Answer { body: Body::Json(Json::Null), revision })))
    }

    /// Whether the engine is in this process.
    pub(crate) fn is_embedded(&self) -> bool {
        self.0.is_embedded()
    }

    /// Ends the connection.
    pub(crate) fn close(&self) -> Result<(), Error> {
        // Closing after the end of the runtime has nothing left to do.
        nogvl::wait(self.0.close()).map(|_| ())
    }
}

fn session_or_outcome(ruby: &Ruby, opened: Result<common::Session, Failure>) -> Result<Value, Error> {
    match opened {
        Ok(session) => Ok(Session(session).into_value_with(ruby)),
        Err(failure) => Ok(outcome(ruby, Err(failure))?.into_value_with(ruby)),
    }
}

/// A list, or a stream.
#[magnus::wrap(class = "Gatepass::Native::Pages", free_immediately, size)]
pub(crate) struct Pages {
    pages: common::Pages,
    /// Gives up whatever waits for a page.
    closed: common::Cancel,
}

impl Pages {
    /// The next page in an outcome; its value is nil after the last.
    pub(crate) fn next(ruby: &Ruby, this: &Pages) -> Result<RArray, Error> {
        let ended = nogvl::wait(this.pages.next(&this.closed))?;
        outcome(ruby, ended.and_then(|ended| ended))
    }

    /// Ends it: whoever waits for a page, and whoever asks for one later, gets `CANCELLED`.
    pub(crate) fn close(&self) {
        self.closed.cancel();
    }
}
