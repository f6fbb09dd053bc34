//! `gatepass.v1`: who may reach what, grants, and the controls of a server and of a test store.

use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::gatepass::v1 as api;
use gatepass_wire::schema;
use gatepass_wire::v1;
use prost::Message;

use super::typed::{duration, part, timestamp};
use super::{Client, Pages};
use crate::model::{Revision, Timestamp};
use crate::{Code, Error, Result};

/// Questions about access at an instant or a revision other than now: [`Client::access_at`].
#[derive(Debug, Clone)]
pub struct AccessAt {
    client: Client,
    as_of: Option<api::AsOf>,
}

/// A write for [`Client::simulate`].
#[derive(Debug, Clone, PartialEq)]
pub struct Simulated(api::SimulatedCall);

impl Simulated {
    /// One write of StrongDM's API by its path (`/v1.Roles/Update`) and its request.
    pub fn new(path: &str, request: &impl Message) -> Result<Simulated> {
        Simulated::encoded(path, request.encode_to_vec().into())
    }

    /// The same with an encoded request.
    pub fn encoded(path: &str, request: Bytes) -> Result<Simulated> {
        let method = schema::method(path)
            .filter(|method| method.is_strongdm())
            .ok_or_else(|| Error::invalid("method", format!("`{path}` is no method of StrongDM's API")))?;
        let method = method.signed_name.to_owned();
        Ok(Simulated(api::SimulatedCall { method, request: request.into() }))
    }
}

impl AccessAt {
    /// Whether the account reaches the resource (RULES 1.1). Ids, or names as [`Client::check`] takes them.
    pub async fn check(&self, account: &str, resource: &str) -> Result<api::CheckResponse> {
        let request =
            api::CheckRequest { account: account.into(), resource: resource.into(), as_of: self.as_of };
        Ok(self.client.call("/gatepass.v1.Access/Check", &request).await?.message)
    }

    /// Up to 1,000 checks against one and the same state; one answer a question, in their order.
    pub async fn check_many<A, R>(&self, pairs: impl IntoIterator<Item = (A, R)>) -> Result<Vec<bool>>
    where
        A: Into<String>,
        R: Into<String>,
    {
        let questions: Vec<_> = pairs
            .into_iter()
            .map(|(account, resource)| api::Question { account: account.into(), resource: resource.into() })
            .collect();
        let asked = questions.len();
        let request = api::CheckManyRequest { questions, as_of: self.as_of };
        let answer =
            self.client.call::<_, api::CheckManyResponse>("/gatepass.v1.Access/CheckMany", &request).await?;
        let allowed = answer.message.allowed;
        if allowed.len() == asked {
            return Ok(allowed);
        }
        // Nobody may guess which answer belongs to which question (RULES 1.5).
        Err(Error::new(Code::Internal, format!("{asked} questions got {} answers", allowed.len())))
    }

    /// Why the account reaches the resource, or which smallest set of facts is missing.
    pub async fn explain(&self, account: &str, resource: &str) -> Result<api::ExplainResponse> {
        let request =
            api::ExplainRequest { account: account.into(), resource: resource.into(), as_of: self.as_of };
        Ok(self.client.call("/gatepass.v1.Access/Explain", &request).await?.message)
    }

    /// What the account reaches, in the order of ids.
    pub fn reach(&self, account: impl Into<String>) -> Pages<api::Reachable> {
        let (this, account) = (self.clone(), account.into());
        Pages::new(move |cursor| {
            let (this, account) = (this.clone(), account.clone());
            async move {
                let limit = this.client.options.page_size;
                let request = api::ListResourcesRequest { account, as_of: this.as_of, cursor, limit };
                let path = "/gatepass.v1.Access/ListResources";
                let answer = this.client.call::<_, api::ListResourcesResponse>(path, &request).await?.message;
                Ok((answer.resources, answer.next_cursor))
            }
        })
    }

    /// Who reaches the resource, in the order of ids.
    pub fn who(&self, resource: impl Into<String>) -> Pages<api::Reachable> {
        let (this, resource) = (self.clone(), resource.into());
        Pages::new(move |cursor| {
            let (this, resource) = (this.clone(), resource.clone());
            async move {
                let limit = this.client.options.page_size;
                let request = api::ListAccountsRequest { resource, as_of: this.as_of, cursor, limit };
                let path = "/gatepass.v1.Access/ListAccounts";
                let answer = this.client.call::<_, api::ListAccountsResponse>(path, &request).await?.message;
                Ok((answer.accounts, answer.next_cursor))
            }
        })
    }
}

/// Questions about access, now.
impl Client {
    /// Questions about another instant, the state of another revision, or both.
    pub fn access_at(&self, time: Option<Timestamp>, revision: Option<Revision>) -> AccessAt {
        let as_of = match (time, revision) {
            (None, None) => None,
            _ => Some(api::AsOf {
                time: time.map(timestamp),
                revision: revision.map_or(0, |Revision(number)| number),
            }),
        };
        AccessAt { client: self.clone(), as_of }
    }

    fn access_now(&self) -> AccessAt {
        self.access_at(None, None)
    }

    /// Whether the account (an id, an email or a name) reaches the resource (an id or a name). Programs should
    /// pass ids (RULES 4.6).
    pub async fn check(&self, account: &str, resource: &str) -> Result<api::CheckResponse> {
        self.access_now().check(account, resource).await
    }

    /// The same question by ids, without a detour through messages: the fastest way to ask an engine in this process,
    /// and it never blocks. Whoever holds the engine is administrator (RULES 4.4). `FailedPrecondition` where the
    /// engine is elsewhere.
    pub fn is_allowed(&self, account_id: &str, resource_id: &str) -> Result<bool> {
        self.shared.backend.check(account_id, resource_id).unwrap_or_else(|| {
            Err(Error::failed_precondition(
                "the engine is not in this process: use `check`, or connect to `memory:` or `sqlite:PATH`",
            ))
        })
    }

    /// [`AccessAt::check_many`], now.
    pub async fn check_many<A, R>(&self, pairs: impl IntoIterator<Item = (A, R)>) -> Result<Vec<bool>>
    where
        A: Into<String>,
        R: Into<String>,
    {
        self.access_now().check_many(pairs).await
    }

    /// [`AccessAt::explain`], now.
    pub async fn explain(&self, account: &str, resource: &str) -> Result<api::ExplainResponse> {
        self.access_now().explain(account, resource).await
    }

    /// [`AccessAt::reach`], now.
    pub fn reach(&self, account: impl Into<String>) -> Pages<api::Reachable> {
        self.access_now().reach(account)
    }

    /// [`AccessAt::who`], now.
    pub fn who(&self, resource: impl Into<String>) -> Pages<api::Reachable> {
        self.access_now().who(resource)
    }

    /// Which pairs of account and resource these writes would gain or lose, compared now or at an instant. Nothing
    /// is written.
    pub async fn simulate(
        &self,
        calls: impl IntoIterator<Item = Simulated>,
        time: Option<Timestamp>,
    ) -> Result<api::SimulateResponse> {
        let calls = calls.into_iter().map(|Simulated(call)| call).collect();
        let request = api::SimulateRequest { calls, time: time.map(timestamp) };
        Ok(self.call("/gatepass.v1.Access/Simulate", &request).await?.message)
    }
}

/// Grants.
impl Client {
    /// Moves a grant's end by so much, in place (RULES 2.5).
    pub async fn extend(&self, grant_id: &str, by: Duration) -> Result<v1::AccountGrant> {
        self.extend_grant(grant_id, api::grant_extend_request::End::By(duration("by", by)?)).await
    }

    /// Moves a grant's end to an instant later than its present one.
    pub async fn extend_until(&self, grant_id: &str, valid_until: Timestamp) -> Result<v1::AccountGrant> {
        self.extend_grant(grant_id, api::grant_extend_request::End::ValidUntil(timestamp(valid_until))).await
    }

    async fn extend_grant(&self, id: &str, end: api::grant_extend_request::End) -> Result<v1::AccountGrant> {
        let request = api::GrantExtendRequest { id: id.into(), end: Some(end) };
        let answer = self.call::<_, api::GrantExtendResponse>("/gatepass.v1.Grants/Extend", &request).await?;
        part(answer.message.account_grant, "account_grant")
    }
}

/// Whoever runs the server.
impl Client {
    /// Whether the server is ready, and why not.
    pub async fn status(&self) -> Result<api::StatusResponse> {
        Ok(self.call("/gatepass.v1.Operations/Status", &api::StatusRequest {}).await?.message)
    }

    /// Accepts the wall clock's time after it parted from the monotonic clock (RULES 2.6).
    pub async fn accept_time(&self) -> Result<api::AcceptTimeResponse> {
        Ok(self.call("/gatepass.v1.Operations/AcceptTime", &api::AcceptTimeRequest {}).await?.message)
    }
}

/// What whoever runs the server does seldom.
impl Client {
    /// Accepts a store that was restored from a backup (RULES 6.4). Answers what was accepted.
    pub async fn resume(&self) -> Result<api::ResumeResponse> {
        Ok(self.call("/gatepass.v1.Operations/Resume", &api::ResumeRequest {}).await?.message)
    }

    /// Erases what the record holds of a deleted account's person (RULES 6.3). It cannot be undone.
    pub async fn erase(&self, account_id: &str) -> Result<api::EraseResponse> {
        let request = api::EraseRequest { account_id: account_id.into() };
        Ok(self.call("/gatepass.v1.Operations/Erase", &request).await?.message)
    }
}

/// Test stores (RULES 7.4).
impl Client {
    /// Stops the clock at an instant, and returns it.
    pub async fn set_clock(&self, time: Timestamp) -> Result<Timestamp> {
        let request = api::SetClockRequest { time: Some(timestamp(time)) };
        clock(self.call("/gatepass.v1.Testing/SetClock", &request).await?.message)
    }

    /// Moves the clock forward, stops it there, and returns the instant.
    pub async fn advance_clock(&self, by: Duration) -> Result<Timestamp> {
        let request = api::AdvanceClockRequest { by: Some(duration("by", by)?) };
        clock(self.call("/gatepass.v1.Testing/AdvanceClock", &request).await?.message)
    }

    /// Makes the next calls fail, or be answered late.
    pub async fn disturb(&self, request: api::DisturbRequest) -> Result<()> {
        self.call::<_, api::DisturbResponse>("/gatepass.v1.Testing/Disturb", &request).await?;
        Ok(())
    }

    /// The calls that arrived since this was last asked.
    pub async fn seen(&self) -> Result<Vec<api::SeenCall>> {
        let answer =
            self.call::<_, api::SeenResponse>("/gatepass.v1.Testing/Seen", &api::SeenRequest {}).await?;
        Ok(answer.message.calls)
    }
}

fn clock(answer: api::ClockResponse) -> Result<Timestamp> {
    let time = part(answer.time, "time")?;
    Ok(Timestamp::from_parts(time.seconds, time.nanos))
}
