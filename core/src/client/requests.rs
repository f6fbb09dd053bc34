//! `gatepass.v1.AccessRequests`: ask, vote, wait, extend, revoke. StrongDM's part of the service, the list that its
//! SDKs know, is [`AccessRequests::list`](super::services::AccessRequests::list).

use std::time::Duration;

use gatepass_wire::gatepass::v1 as api;

use super::services::AccessRequests;
use super::typed::{duration, part, timestamp};
use super::{Client, Pages};
use crate::model::Timestamp;
use crate::{Code, Error, Result};

/// What is asked for: resources or a role, for a while, with a reason.
///
/// Resources and roles are named by id or name, accounts by id, email or name; programs should pass ids (RULES 4.6).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wish(pub(super) api::AccessRequestCreateRequest);

impl Wish {
    /// Access to one resource.
    pub fn resource(resource: impl Into<String>) -> Wish {
        Wish::default().and_resource(resource)
    }

    /// Membership of a role.
    pub fn role(role: impl Into<String>) -> Wish {
        Wish(api::AccessRequestCreateRequest { role: role.into(), ..Default::default() })
    }

    /// One more resource, decided together with the others; at most 100.
    pub fn and_resource(mut self, resource: impl Into<String>) -> Wish {
        self.0.resources.push(resource.into());
        self
    }

    /// Why.
    pub fn reason(mut self, reason: impl Into<String>) -> Wish {
        self.0.reason = reason.into();
        self
    }

    /// For how long, from the grant on (RULES 2.4). Without it: what the workflow or the organization says.
    pub fn duration(mut self, length: Duration) -> Result<Wish> {
        self.0.duration = Some(duration("duration", length)?);
        Ok(self)
    }

    /// From when on. Without it: with the grant.
    pub fn start_from(mut self, start: Timestamp) -> Wish {
        self.0.start_from = Some(timestamp(start));
        self
    }

    /// At once, in an emergency, where the workflow allows it; somebody else reviews it afterwards (RULES 3.8).
    pub fn break_glass(mut self) -> Wish {
        self.0.break_glass = true;
        self
    }

    /// Only while this condition holds.
    pub fn while_condition(mut self, condition: impl Into<String>) -> Wish {
        self.0.condition = condition.into();
        self
    }

    /// For this account, by a key that may ask for it (RULES 4.2).
    pub fn act_as(mut self, account: impl Into<String>) -> Wish {
        self.0.act_as = account.into();
        self
    }
}

impl From<api::AccessRequestCreateRequest> for Wish {
    fn from(request: api::AccessRequestCreateRequest) -> Wish {
        Wish(request)
    }
}

/// Whose access ends: [`AccessRequests::revoke`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revocation {
    /// A request's, or one grant.
    Id(String),
    /// All grants that an account has.
    Account(String),
    /// All grants on a resource.
    Resource(String),
    /// All memberships of a role that requests gave.
    Role(String),
}

/// When access ends: [`AccessRequests::extend`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewEnd {
    /// So much later than it would.
    By(Duration),
    /// At this instant.
    At(Timestamp),
}

/// Requests in full: with their steps and votes. `act_as` is the account that the call is for, empty for the caller's
/// own (RULES 4.2).
impl AccessRequests {
    /// Asks. The answer is granted already where the workflow grants by itself.
    ///
    /// # Errors
    /// `InvalidArgument` for a wish that makes no sense; `FailedPrecondition` where no workflow covers it, nobody could
    /// approve it, or a reason is missing; `AlreadyExists` for a second pending one, naming the first.
    pub async fn create(&self, wish: impl Into<Wish>) -> Result<api::AccessRequest> {
        let Wish(request) = wish.into();
        let answer = self.0.call::<_, api::AccessRequestCreateResponse>(&path("Create"), &request).await?;
        part(answer.message.access_request, "access_request")
    }

    /// The request with this id, with its events.
    ///
    /// # Errors
    /// `NotFound` where there is none, or the caller may not see it.
    pub async fn get(&self, id: &str, act_as: &str) -> Result<api::AccessRequest> {
        let request = api::AccessRequestGetRequest { id: id.into(), act_as: act_as.into() };
        let answer = self.0.call::<_, api::AccessRequestGetResponse>(&path("Get"), &request).await?;
        part(answer.message.access_request, "access_request")
    }

    /// Those that all of what is asked for holds of, as far as the caller may see them. Cursor and limit are the
    /// pages' own.
    pub fn search(&self, request: api::AccessRequestsListRequest) -> Pages<api::AccessRequest> {
        let client = self.0.clone();
        Pages::new(move |cursor| {
            let (client, mut request) = (client.clone(), request.clone());
            async move {
                (request.cursor, request.limit) = (cursor, client.options.page_size);
                let answer =
                    client.call::<_, api::AccessRequestsListResponse>(&path("List"), &request).await?.message;
                Ok((answer.access_requests, answer.next_cursor))
            }
        })
    }

    /// Votes for it, as an approver of its current step.
    ///
    /// # Errors
    /// `PermissionDenied` for who is no approver now, or stands on the other side (RULES 3.5); `FailedPrecondition`
    /// once it has ended.
    pub async fn approve(&self, id: &str, comment: &str, act_as: &str) -> Result<api::AccessRequest> {
        let request = api::AccessRequestApproveRequest {
            id: id.into(),
            comment: comment.into(),
            act_as: act_as.into(),
        };
        let answer = self.0.call::<_, api::AccessRequestApproveResponse>(&path("Approve"), &request).await?;
        part(answer.message.access_request, "access_request")
    }

    /// Votes against it, which ends it.
    ///
    /// # Errors
    /// As [`AccessRequests::approve`].
    pub async fn deny(&self, id: &str, reason: &str, act_as: &str) -> Result<api::AccessRequest> {
        let request =
            api::AccessRequestDenyRequest { id: id.into(), reason: reason.into(), act_as: act_as.into() };
        let answer = self.0.call::<_, api::AccessRequestDenyResponse>(&path("Deny"), &request).await?;
        part(answer.message.access_request, "access_request")
    }

    /// Takes it back, as its requester, while it is pending.
    ///
    /// # Errors
    /// `FailedPrecondition` once it is not.
    pub async fn cancel(&self, id: &str, reason: &str, act_as: &str) -> Result<api::AccessRequest> {
        let request =
            api::AccessRequestCancelRequest { id: id.into(), reason: reason.into(), act_as: act_as.into() };
        let answer = self.0.call::<_, api::AccessRequestCancelResponse>(&path("Cancel"), &request).await?;
        part(answer.message.access_request, "access_request")
    }

    /// More time for a request, or for a grant that one made. `extended` says whether access is longer now; else the
    /// answer holds the request for more time, which waits for approval (RULES 2.5).
    ///
    /// # Errors
    /// `FailedPrecondition` for what has ended, is of fixed length, or would be longer than the workflow allows.
    pub async fn extend(
        &self,
        id: &str,
        end: NewEnd,
        reason: &str,
        act_as: &str,
    ) -> Result<api::AccessRequestExtendResponse> {
        use api::access_request_extend_request::End;
        let end = match end {
            NewEnd::By(by) => End::By(duration("by", by)?),
            NewEnd::At(time) => End::ValidUntil(timestamp(time)),
        };
        let request = api::AccessRequestExtendRequest {
            id: id.into(),
            end: Some(end),
            reason: reason.into(),
            act_as: act_as.into(),
        };
        Ok(self.0.call(&path("Extend"), &request).await?.message)
    }

    /// Ends access that grants give, at once. Access by roles stays, and the answer says where (RULES 2.7).
    ///
    /// # Errors
    /// `NotFound` for what does not exist; `PermissionDenied` for others' access without `grant:write`.
    pub async fn revoke(
        &self,
        what: Revocation,
        reason: &str,
        act_as: &str,
    ) -> Result<api::AccessRequestRevokeResponse> {
        use api::access_request_revoke_request::Target;
        let target = match what {
            Revocation::Id(id) => Target::Id(id),
            Revocation::Account(account) => Target::Account(account),
            Revocation::Resource(resource) => Target::Resource(resource),
            Revocation::Role(role) => Target::Role(role),
        };
        let request = api::AccessRequestRevokeRequest {
            target: Some(target),
            reason: reason.into(),
            act_as: act_as.into(),
        };
        Ok(self.0.call(&path("Revoke"), &request).await?.message)
    }

    /// Looks at a use of break-glass afterwards (RULES 3.8).
    ///
    /// # Errors
    /// `PermissionDenied` for its user and who could not have approved it; `FailedPrecondition` where there is nothing
    /// to review.
    pub async fn review(&self, id: &str, comment: &str, act_as: &str) -> Result<api::AccessRequest> {
        let request =
            api::AccessRequestReviewRequest { id: id.into(), comment: comment.into(), act_as: act_as.into() };
        let answer = self.0.call::<_, api::AccessRequestReviewResponse>(&path("Review"), &request).await?;
        part(answer.message.access_request, "access_request")
    }

    /// Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has done
    /// what it was for. What has ended already stays as it is.
    ///
    /// # Errors
    /// What the calls say; the access then ends by itself.
    pub async fn take_back(&self, id: &str, act_as: &str) -> Result<api::AccessRequestRevokeResponse> {
        match self.cancel(id, "", act_as).await {
            Ok(_) => return Ok(api::AccessRequestRevokeResponse::default()),
            Err(error) if error.code() == Code::FailedPrecondition => {}
            Err(error) => return Err(error),
        }
        match self.revoke(Revocation::Id(id.to_owned()), "", act_as).await {
            // It has ended by itself, or somebody was faster.
            Err(error) if error.code() == Code::FailedPrecondition => Ok(Default::default()),
            answer => answer,
        }
    }

    pub(super) fn client(&self) -> &Client {
        &self.0
    }
}

fn path(method: &str) -> String {
    format!("/gatepass.v1.AccessRequests/{method}")
}

/// What a request's status says of what may still come (RULES 3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It may still be granted.
    Pending,
    /// It was granted and holds, or will from its start on.
    Granted,
    /// Nothing comes any more.
    Ended,
}

impl Phase {
    /// Reads a status. One that this version does not know counts as ended: nobody may take it for a grant.
    pub fn of(status: &str) -> Phase {
        match status {
            "pending" => Phase::Pending,
            "granted" => Phase::Granted,
            _ => Phase::Ended,
        }
    }
}

/// The error for a request that ended without what was waited for.
pub(super) fn ended(request: &api::AccessRequest) -> Error {
    let why = match request.status_reason.as_str() {
        "" => String::new(),
        why => format!(": {why}"),
    };
    let status = request.status.replace('_', " ");
    let error = Error::failed_precondition(format!("the access request `{}` is {status}{why}", request.id));
    Error { field: Some("status".to_owned()), value: Some(request.status.clone()), ..error }
}
