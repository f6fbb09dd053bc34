//! What a binding holds: a connection, its calls, its end.

use std::future::Future;
use std::mem;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::pin::pin;

use futures_util::FutureExt;
use futures_util::future::{Either, select};
use gatepass::Error;
use gatepass::client::{Client, Endpoint, connect, connect_from_environment};
use gatepass::service::Reply;
use parking_lot::RwLock;

use crate::events::Events;
use crate::forked::Process;
use crate::pages::{LATER_PAGES, Listed};
use crate::process::{self, is_own};
use crate::requests::Composed;
use crate::{
    Answer, Body, CallSettings, Cancel, ConnectSettings, Failure, Form, Outcome, Pages, names, operation,
    request, selftest,
};

/// A connection. It belongs to the process that opened it: in a forked child every use of it is `FORKED`.
#[derive(Debug)]
pub struct Session {
    pid: u32,
    /// The same for who asks too often to ask the kernel.
    process: Process,
    embedded: bool,
    defaults: CallSettings,
    open: RwLock<Option<Open>>,
}

#[derive(Debug)]
struct Open {
    client: Client,
    /// Ends the streams that are read over the connection.
    closed: Cancel,
    /// The file that its engine holds.
    file: Option<PathBuf>,
}

/// The part of a connection that a call needs.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) client: Client,
    closed: Cancel,
    /// What answers is not known to write our canonical form.
    pub(crate) foreign: bool,
    strongdm: bool,
}

impl Session {
    /// Connects; an embedded engine is opened here, to a server nothing is sent yet. It blocks.
    ///
    /// # Errors
    /// What [`gatepass::client::connect`] says; `FORKED` for a file that was open when this process was forked.
    pub fn open(settings: ConnectSettings) -> Result<Session, Failure> {
        let handle = process::handle()?;
        let ConnectSettings { url, options, call } = settings;
        let file = match url.clone().or_else(environment_url).as_deref().map(Endpoint::parse) {
            Some(Ok(Endpoint::Sqlite { path, .. })) => Some(process::hold_file(&path)?),
            _ => None,
        };
        let connected = handle.block_on(async {
            match &url {
                Some(url) => connect(url, options).await,
                None => connect_from_environment(options).await,
            }
        });
        match connected {
            Ok(client) => {
                let embedded = client.endpoint().is_embedded();
                let open = RwLock::new(Some(Open { client, closed: Cancel::new(), file }));
                let (pid, process) = (std::process::id(), Process::this());
                Ok(Session { pid, process, embedded, defaults: call, open })
            }
            Err(error) => {
                file.iter().for_each(|file| process::let_go(file));
                Err(error.into())
            }
        }
    }

    fn own(&self) -> Result<(), Failure> {
        match is_own(self.pid) {
            true => Ok(()),
            false => Err(inherited()),
        }
    }

    fn line(&self) -> Result<Line, Failure> {
        self.own()?;
        let open = self.open.read();
        let Open { client, closed, .. } = open.as_ref().ok_or_else(Failure::closed)?;
        let (client, closed) = (client.clone(), closed.clone());
        drop(open);
        let strongdm = matches!(client.endpoint(), Endpoint::StrongDm { .. });
        Ok(Line { client, closed, foreign: !self.embedded, strongdm })
    }

    /// Another connection to the same embedded engine, whose calls are for this account (an id, an email or a name). Each of
    /// both is closed for itself.
    ///
    /// # Errors
    /// `UNSUPPORTED` where a server answers: it takes that account's own key. `CLOSED`, `FORKED`.
    pub fn acting_as(&self, account: &str) -> Result<Session, Failure> {
        let client = self.line()?.client.acting_as(account)?;
        let file = match client.endpoint() {
            Endpoint::Sqlite { path, .. } => Some(process::hold_file(path)?),
            _ => None,
        };
        let open = RwLock::new(Some(Open { client, closed: Cancel::new(), file }));
        let (pid, process, defaults) = (self.pid, self.process, self.defaults.clone());
        Ok(Session { pid, process, embedded: true, defaults, open })
    }

    /// Whether the engine is in this process.
    pub fn is_embedded(&self) -> bool {
        self.embedded
    }

    /// Calls an operation (`Roles.Create`). The future is not bound to this session: closing it meanwhile lets the call
    /// end first.
    pub fn call(
        &self,
        operation: &str,
        request: Body,
        settings: CallSettings,
        cancel: &Cancel,
    ) -> impl Future<Output = Outcome> + Send + use<> {
        let (line, operation) = (self.line(), operation.to_owned());
        let settings = settings.over(&self.defaults);
        supervised(self.pid, operation.clone(), cancel, async move {
            let line = line?;
            match operation.strip_prefix("SelfTest.") {
                Some(test) => selftest::run(test, request).await,
                None => line.call(&operation, request, settings).await,
            }
        })
    }

    /// A list by an operation (`Roles.List`), to be read page by page in this form, or a stream (`Events.Watch`), to be read in the same
    /// way. Nothing is asked yet.
    ///
    /// # Errors
    /// Where the operation neither lists nor streams anything, or the request is wrong.
    pub fn pages(
        &self,
        operation: &str,
        request: Body,
        form: Form,
        settings: CallSettings,
    ) -> Result<Pages, Failure> {
        let line = self.line()?;
        let settings = settings.over(&self.defaults);
        settings.refuse_wait(operation)?;
        let method = operation::find(operation)?;
        let request = request::with_settings(method, request.encode(method.request)?, &settings)?;
        if method.streams {
            let events = Events::new(line.with(&settings)?, method, &request, form, line.closed)?;
            return Ok(Pages::of_events(self.pid, method.signed_name, events));
        }
        let listed = Listed {
            client: line.with(&settings)?,
            method,
            request,
            form,
            page_size: settings.page_size(),
            later_pages: match settings.page_size() {
                // How many StrongDM gives at most is not known.
                0 if !line.strongdm => LATER_PAGES,
                size => size,
            },
            foreign: line.foreign,
        };
        Pages::of_list(self.pid, listed)
    }

    /// The hot question, by ids, without a detour through messages. It never blocks. `None` where the engine is not
    /// in this process: call `Access.Check`.
    ///
    /// # Errors
    /// `NOT_FOUND` for an id of nothing; `CLOSED`, `FORKED`; what cannot be decided.
    pub fn is_allowed(&self, account_id: &str, resource_id: &str) -> Option<Result<bool, Failure>> {
        if !self.embedded {
            return None;
        }
        Some(self.answer(account_id, resource_id))
    }

    fn answer(&self, account_id: &str, resource_id: &str) -> Result<bool, Failure> {
        if self.process != Process::this() {
            return Err(inherited());
        }
        let open = self.open.read();
        let client = &open.as_ref().ok_or_else(Failure::closed)?.client;
        Ok(client.is_allowed(account_id, resource_id)?)
    }

    /// The highest revision that came back over this connection.
    ///
    /// # Errors
    /// `CLOSED`, `FORKED`.
    pub fn revision(&self) -> Result<Option<String>, Failure> {
        Ok(self.line()?.client.revision().map(|mark| mark.to_string()))
    }

    /// Ends the connection. Calls under way end first; files are let go of with the last of them. Closing twice is
    /// fine, and closing the parent's connection in a forked child touches nothing.
    pub fn close(&self) -> impl Future<Output = ()> + Send + use<> {
        let open = match is_own(self.pid) {
            true => self.open.write().take(),
            false => None,
        };
        async move {
            if let Some(Open { client, closed, file }) = open {
                closed.cancel();
                client.close().await;
                drop(client);
                file.iter().for_each(|file| process::let_go(file));
            }
        }
    }
}

fn inherited() -> Failure {
    Failure::forked("this connection was opened before the process was forked; connect again in the child")
}

impl Drop for Session {
    fn drop(&mut self) {
        let open = self.open.get_mut().take();
        if !is_own(self.pid) {
            // Its threads are the parent's: waiting for them would never end.
            mem::forget(open);
        } else if let Some(Open { client, closed, file }) = open {
            closed.cancel();
            drop(client);
            file.iter().for_each(|file| process::let_go(file));
        }
    }
}

impl Line {
    /// The client with a call's own options in place of the connection's.
    fn with(&self, settings: &CallSettings) -> Result<Client, Error> {
        let revision = match &settings.unchanged_since {
            // On StrongDM the last write wins: it knows no revisions.
            Some(revision) if !self.strongdm => revision,
            _ => return Ok(self.client.with(settings.options(None))),
        };
        let revision = revision.parse().map_err(|_| {
            let why = "the answer names no revision, so that a change could overwrite another's";
            Error::new(gatepass::ErrorReason::Internal, why)
        })?;
        Ok(self.client.with(settings.options(Some(revision))))
    }

    async fn call(&self, operation: &str, request: Body, settings: CallSettings) -> Outcome {
        let form = request.form();
        if let Some(composed) = Composed::find(operation) {
            let request = request.encode(composed.takes()?.request)?;
            let answer = composed.run(&self.with(&settings)?, request, &settings).await?;
            let revision = self.client.revision().map(|mark| mark.to_string());
            return Ok(Answer { body: Body::decode(composed.answers()?, answer, form, false)?, revision });
        }
        settings.refuse_wait(operation)?;
        let method = operation::find(operation)?;
        let request = request::with_settings(method, request.encode(method.request)?, &settings)?;
        let client = self.with(&settings)?;
        let request = names::resolved(&self.client, method, request).await?;
        let reply = client.call_bytes(method, request).await?;
        let revision = revision_text(&reply);
        let body = Body::decode(method.response, reply.body, form, self.foreign)?;
        Ok(Answer { body, revision })
    }
}

/// Where the environment says to connect to, if it names one of ours.
fn environment_url() -> Option<String> {
    std::env::var("GATEPASS_URL").ok().filter(|url| !url.is_empty())
}

pub(crate) fn revision_text(reply: &Reply) -> Option<String> {
    reply.metadata.get("gatepass-revision").map(str::to_owned)
}

/// A call under supervision: given up when `cancel` says so, an `INTERNAL` failure where it panics, and refused in a
/// forked child.
pub(crate) fn supervised<T, F>(
    pid: u32,
    operation: String,
    cancel: &Cancel,
    work: F,
) -> impl Future<Output = Result<T, Failure>> + Send + use<T, F>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Failure>> + Send + 'static,
{
    let cancelled = cancel.cancelled();
    let work = AssertUnwindSafe(work).catch_unwind();
    async move {
        if !is_own(pid) {
            mem::forget(work);
            return Err(Failure::forked(
                "this call was begun before the process was forked; connect again in the child",
            ));
        }
        match select(pin!(work), pin!(cancelled)).await {
            Either::Left((ended, _)) => ended.unwrap_or_else(|_| Err(Failure::panicked(&operation))),
            Either::Right(((), _)) => Err(Failure::cancelled(&operation)),
        }
    }
}
