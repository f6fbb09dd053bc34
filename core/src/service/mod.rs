//! Every API method once: authenticate, authorize, decide, append, apply, answer.

mod access;
mod activities;
mod activity;
mod audit;
mod auth;
mod authors;
mod bearer;
mod call;
mod checkpoint;
mod clock;
mod credentials;
mod derived;
mod entities;
mod entitlements;
mod erasure;
mod explain;
mod fields;
mod figures;
mod gain;
mod grants;
mod groups;
mod history;
mod limits;
mod links;
mod lint;
mod lint_warnings;
mod list;
mod managed_secrets;
mod mutation;
mod open;
mod operations;
mod options;
mod organization;
mod past;
mod principal;
mod reachable;
mod refusals;
mod request_settings;
mod requests;
mod review;
mod runtime;
mod secret_engines;
mod secrets;
mod simulate;
mod standing;
mod stream;
mod testing;
mod unrecorded;
mod watch;
mod webhooks;
mod writer;

use std::sync::Arc;

use crate::error::{Error, RateLimited, Result};
use crate::model::{EntityId, Kind, Timestamp};
use crate::webhook::AllowedAddresses;
use gatepass_wire::schema::{Method, Permission};

pub use call::{Call, Caller, Metadata, Proof, Reply};
pub use clock::{Clock, SystemClock, TestClock};
pub use figures::{Figures, RateLimitRefusals};
pub use limits::RateLimits;
pub(crate) use lint_warnings::LINT;
pub(crate) use open::embedded_name;
pub use open::{Bootstrap, Options, Store};
pub use stream::ReplyStream;
pub use watch::WatchLimits;
pub use webhooks::{Attempt, Outbox, Outcome};

use auth::Gate;
use limits::Limiter;
use past::Past;
use principal::Principal;
use runtime::Runtime;
use testing::Testing;
use watch::Hub;
use writer::Writer;

/// The engine behind its API: what a program embeds and what a server serves.
///
/// Cheap to clone; clones share one store. Dropping the last one writes what is queued.
#[derive(Clone)]
pub struct Service {
    inner: Arc<Inner>,
}

struct Inner {
    // Dropped first: the writer and the watchers' thread end before the journal closes.
    writer: Writer,
    hub: Hub,
    runtime: Arc<Runtime>,
    gate: Gate,
    limiter: Limiter,
    /// Held while a bearer token is made.
    minting: tokio::sync::Mutex<()>,
    past: Past,
    /// Where webhooks may be sent.
    webhook_allow: AllowedAddresses,
    signed: audit::Signed,
    testing: Option<Testing>,
    refusals: refusals::Refusals,
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service")
            .field("revision", &self.inner.runtime.state().revision())
            .finish_non_exhaustive()
    }
}

impl Service {
    /// Carries out one call.
    ///
    /// # Errors
    /// What the method says; `Unauthenticated` and `PermissionDenied` for callers who may not.
    pub async fn call(&self, call: Call) -> Result<Reply> {
        if let Some(testing) = &self.inner.testing {
            return Box::pin(testing.around(call, |call| self.carry_out(call))).await;
        }
        self.carry_out(call).await
    }

    async fn carry_out(&self, call: Call) -> Result<Reply> {
        let (principal, left) = self.let_in(&call)?;
        // Boxed: it has room for every kind of write, and a server moves a call's future several times.
        let reply = Box::pin(self.dispatch(&principal, &call)).await;
        let reply = reply.inspect_err(|error| self.note_refusal(Some(&principal), &call, error))?;
        let reply = self.with_lint(&principal, &call, reply);
        Ok(match left {
            Some((left, now)) => limits::told(&call, reply, &left, now),
            None => reply,
        })
    }

    /// Who calls, if they may; and how much is left to them of their rate limit, as of when.
    fn let_in(&self, call: &Call) -> Result<(Principal, Option<(RateLimited, Timestamp)>)> {
        let principal = self.inner.gate.admit(&self.inner.runtime, call);
        let principal = principal.inspect_err(|error| self.note_refusal(None, call, error))?;
        let now = self.inner.runtime.now.real();
        let left = match call.caller {
            Caller::Network { .. } => {
                let is_read = call.method.streams || auth::asks_only(call);
                let left = self.inner.limiter.take(&principal.credential, is_read, now);
                left.inspect_err(|error| self.inner.runtime.counts.rate_limited(error))?
            }
            Caller::Embedded { .. } => None,
        };
        authorize(&principal, call).inspect_err(|error| self.note_refusal(Some(&principal), call, error))?;
        call.metadata.check_ours()?;
        self.at_least(call)?;
        Ok((principal, left.map(|left| (left, now))))
    }

    /// Whether the caller is known and may call the method, without carrying anything out. Where the permission
    /// depends on the request, this says yes.
    ///
    /// # Errors
    /// `Unauthenticated` and `PermissionDenied`, as [`Service::call`] says them.
    pub fn admit(&self, call: &Call) -> Result<()> {
        let principal = self.inner.gate.admit(&self.inner.runtime, call)?;
        match call.method.permission {
            Permission::Named(name) => principal.must(name),
            Permission::Cases(cases) if !cases.iter().any(|(_, name)| principal.may(name)) => {
                principal.must(cases.first().map_or("", |(_, name)| name))
            }
            Permission::Any | Permission::UnlessSelf(_) | Permission::Cases(_) => Ok(()),
        }
    }

    /// Whether the method is carried out here; every other one answers `Unimplemented`.
    pub fn offers(&self, method: &Method) -> bool {
        let (service, name) = (method.service, method.name);
        if !method.is_strongdm() {
            return match service {
                "Testing" => self.inner.testing.is_some(),
                _ => {
                    matches!(
                        service,
                        "Access"
                            | "AccessRequests"
                            | "Audit"
                            | "Credentials"
                            | "Events"
                            | "Grants"
                            | "Operations"
                            | "RequestSettings"
                            | "Webhooks"
                            | "Workflows"
                    ) || options::is_served(service)
                }
            };
        }
        match name {
            "CreateFromRoles" => service == "Groups",
            "EnumerateTags" => service == "Resources",
            "ListSecretStores" | "GenerateKeys" => service == "SecretEngines",
            "ListByActor" | "ForceDelete" | "Retrieve" => service == "ManagedSecrets",
            "Get" | "Update" | "GetMFA" | "UpdateMFA" if service == "Organizations" => true,
            "GetOrgURLInfo" => service == "ControlPanel",
            "Get" if service == "Activities" => true,
            "List"
                if matches!(
                    service,
                    "AccountResources"
                        | "RoleResources"
                        | "AccountPermissions"
                        | "Activities"
                        | "Queries"
                        | "Replays"
                        | "HealthChecks"
                        | "SecretStoreHealths"
                ) =>
            {
                true
            }
            "List" if entitlements::is_entitlements(service) || history::is_history(service) => true,
            "Create" | "Get" | "Update" | "Delete" | "List" => entities::is_served(service),
            _ => false,
        }
    }

    async fn dispatch(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let method = call.method;
        if method.streams {
            // Who may not call learns nothing of what is wrong with the call.
            if let Permission::UnlessSelf(name) = method.permission {
                principal.must(name)?;
            }
            return Err(stream::wrong_door(call, "a stream; call it as one"));
        }
        if !method.is_strongdm() {
            return match method.service {
                "Access" => self.access(principal, call),
                "AccessRequests" => self.access_requests(principal, call).await,
                "Audit" => self.audit(call),
                "Grants" => self.extend_grant(principal, call).await,
                "RequestSettings" => self.request_settings(principal, call).await,
                "Workflows" => self.lint(call),
                service if options::is_served(service) => self.options(principal, call).await,
                "Credentials" => self.credentials(principal, call).await,
                "Testing" => self.test_control(call),
                "Operations" => self.operations(principal, call).await,
                "Webhooks" => self.webhooks(principal, call).await,
                _ => Err(not_offered(method)),
            };
        }
        match (method.service, method.name) {
            ("Groups", "CreateFromRoles") => self.groups_from_roles(principal, call).await,
            ("Resources", "EnumerateTags") => self.enumerate_tags(call),
            ("AccountResources", "List") => self.account_resources(call),
            ("RoleResources", "List") => self.role_resources(call),
            ("AccountPermissions", "List") => self.account_permissions(call),
            ("Activities", "List") => self.list_activities(call),
            ("Activities", "Get") => self.get_activity(call),
            ("Organizations", _) => self.organizations(principal, call).await,
            ("ControlPanel", "GetOrgURLInfo") => self.url_info(call),
            ("Queries" | "Replays" | "HealthChecks" | "SecretStoreHealths", "List") => {
                self.list_unrecorded(call)
            }
            (service, "List") if entitlements::is_entitlements(service) => self.entitlements(call),
            (service, "List") if history::is_history(service) => self.history(call).await,
            ("AccessRequests", "List") => {
                // What fell due by now shows as it became, whether or not the sweeper has come by.
                self.sweep_due().await?;
                self.list(call)
            }
            ("SecretEngines", "ListSecretStores" | "GenerateKeys") => {
                self.secret_engines(principal, call).await
            }
            ("ManagedSecrets", "ListByActor" | "ForceDelete" | "Retrieve") => {
                self.managed_secrets(principal, call).await
            }
            (service, name) if entities::is_served(service) => match name {
                "Create" => self.create(principal, call).await,
                "Get" => self.get(call),
                "Update" => self.update(principal, call).await,
                "Delete" => self.delete(principal, call).await,
                "List" => self.list(call),
                _ => Err(not_offered(method)),
            },
            _ => Err(not_offered(method)),
        }
    }

    /// Whether an account reaches a resource now, by their ids: the shortest way to an answer, for whoever holds
    /// the store. The caller is administrator (RULES 4.4).
    ///
    /// # Errors
    /// `NotFound` for an id of nothing; `Unavailable` and indeterminate where nothing could be decided.
    #[inline]
    pub fn check(&self, account: &str, resource: &str) -> Result<bool> {
        let answer =
            self.inner.runtime.ask(|state, now| state.check_text(account, resource, || now.get()))?;
        answer.and_then(std::result::Result::ok).map_or_else(|| Err(self.unknown(account, resource)), Ok)
    }

    /// Which of the two names nothing.
    #[cold]
    fn unknown(&self, account: &str, resource: &str) -> Error {
        let exists =
            |kind, text| EntityId::parse_as(kind, text).is_some_and(|id| self.exists(id).unwrap_or(false));
        if exists(Kind::Account, account) {
            Error::not_found(Kind::Resource, resource).with_field("resource")
        } else {
            Error::not_found(Kind::Account, account).with_field("account")
        }
    }

    fn exists(&self, id: EntityId) -> Result<bool> {
        self.inner.runtime.read(|state, _| state.store().state(id).is_some())
    }

    /// Why calls that give access would be refused; empty where all is well.
    pub fn readiness(&self) -> Vec<String> {
        let runtime = &self.inner.runtime;
        let broken = runtime.is_broken().then(|| "the state is not whole; restart the process".to_owned());
        broken.into_iter().chain(runtime.now.doubt()).chain(runtime.review_reason()).collect()
    }

    /// The instant that decisions are made with.
    pub fn now(&self) -> Timestamp {
        self.inner.runtime.now.get()
    }

    /// Records what fell due by now and who was refused, saves a checkpoint where the journal has grown, and waits for
    /// what is queued.
    ///
    /// # Errors
    /// `Unavailable` if the journal fails.
    pub async fn sweep(&self) -> Result<()> {
        self.inner.runtime.counts.swept();
        self.sweep_due().await?;
        self.record_refusals().await
    }
}

/// Whether the caller has the method's permission (RULES 4.1). Where the permission depends on who is asked
/// about, the method itself decides once it knows.
fn authorize(principal: &Principal, call: &Call) -> Result<()> {
    match call.method.permission {
        Permission::Any | Permission::UnlessSelf(_) => Ok(()),
        Permission::Named(name) => principal.must(name),
        Permission::Cases(cases) => {
            let kind = entities::member_name(call)?;
            match cases.iter().find(|(case, _)| Some(*case) == kind) {
                Some((_, name)) => principal.must(name),
                // No kind was given: the request is refused for that, but only to whoever might have made it.
                None if kind.is_none() && cases.iter().any(|(_, name)| principal.may(name)) => Ok(()),
                None => principal.must(cases.first().map_or("", |(_, name)| name)),
            }
        }
    }
}

/// `Unimplemented`, saying so and why.
fn not_offered(method: &Method) -> Error {
    Error::unimplemented(format!("`{}`", method.signed_name), unrecorded::why_not(method))
}
