//! `gatepass.v1.AccessRequests`: asked, voted on, extended, revoked, reviewed.

mod acting;
mod list;
mod render;

use std::sync::Arc;

use bytes::Bytes;
use gatepass_wire::gatepass::v1::{
    AccessRequestApproveRequest, AccessRequestApproveResponse, AccessRequestCancelRequest,
    AccessRequestCancelResponse, AccessRequestCreateRequest, AccessRequestCreateResponse,
    AccessRequestDenyRequest, AccessRequestDenyResponse, AccessRequestExtendRequest,
    AccessRequestExtendResponse, AccessRequestGetRequest, AccessRequestGetResponse,
    AccessRequestReviewRequest, AccessRequestReviewResponse, AccessRequestRevokeRequest,
    AccessRequestRevokeResponse, RemainingAccess, access_request_extend_request::End,
    access_request_revoke_request::Target,
};
use prost::Message;

use crate::engine::decide::requests::{self, Ballot, Bundle, Longer, Revoked, Wish};
use crate::engine::decide::{Context, Decision, Side};
use crate::engine::request::Thing;
use crate::engine::{Overlay, UniqueKey, View};
use crate::error::{Error, Result};
use crate::journal::Replay;
use crate::model::stored::{self, time};
use crate::model::{EntityId, Kind, Revision, Timestamp};

use super::Service;
use super::access::decode;
use super::authors::RecordAuthors;
use super::call::{Call, Reply};
use super::principal::{Principal, account_named, resource_named};
use super::runtime::undecided;
use super::writer::{Answered, Decided};

use acting::{Acting, act};
use render::{AtRevision, Reader};

impl Service {
    pub(super) async fn access_requests(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        match call.method.name {
            "Create" => self.create_request(principal, call).await,
            "Get" => self.get_request(principal, call).await,
            "List" => self.list_requests(principal, call).await,
            "Approve" | "Deny" => self.vote(principal, call).await,
            "Cancel" => self.cancel_request(principal, call).await,
            "Extend" => self.extend_request(principal, call).await,
            "Revoke" => self.revoke(principal, call).await,
            "Review" => self.review(principal, call).await,
            _ => Err(super::not_offered(call.method)),
        }
    }

    async fn create_request(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: AccessRequestCreateRequest = decode(call)?;
        if request.resources.is_empty() == request.role.is_empty() {
            return Err(Error::invalid("resources", "or `role` must be given, and not both"));
        }
        self.inner.runtime.now.trusted()?;
        let caller = self.acting(principal, &request.act_as, Side::Request)?;
        let origin = caller.principal.clone();
        let (holder, name) = (principal.clone(), request.act_as.clone());
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let acting = act(view, &holder, &name, Side::Request)?;
            let wish = wish(view, &request, &acting)?;
            let (id, decision) = requests::request(view, context, &wish)?;
            let body = rendered(view, context, &decision, id, &Reader::of(&acting), |access_request| {
                AccessRequestCreateResponse { access_request: Some(access_request) }.encode_to_vec()
            })?;
            Ok(Decided { decision, secrets: Vec::new(), reply: body })
        };
        let again = self.again(Reader::of(&caller), None, |access_request, _| {
            AccessRequestCreateResponse { access_request: Some(access_request) }.encode_to_vec()
        });
        self.mutate(&origin, call, None, again, decide).await
    }

    async fn get_request(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: AccessRequestGetRequest = decode(call)?;
        let id = request_id(&request.id)?;
        let acting = self.reading_as(principal, &request.act_as)?;
        self.sweep_due().await?;
        self.inner.runtime.read(|state, now| {
            let authors = RecordAuthors::new(&*self.inner.runtime.journal, None);
            let reader = Reader::of(&acting);
            let bundle = visible(state, &authors, now, id, &reader)?;
            let mut access_request = reader.render(state, &authors, now, &bundle);
            access_request.events = render::events(state, bundle.lead.id);
            let body = AccessRequestGetResponse { access_request: Some(access_request) }.encode_to_vec();
            Ok(self.reply(body.into(), state.revision()))
        })?
    }

    async fn vote(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let approve = call.method.name == "Approve";
        let (id, comment, act_as) = if approve {
            let request: AccessRequestApproveRequest = decode(call)?;
            (request.id, request.comment, request.act_as)
        } else {
            let request: AccessRequestDenyRequest = decode(call)?;
            (request.id, request.reason, request.act_as)
        };
        let id = request_id(&id)?;
        check_words(if approve { "comment" } else { "reason" }, &comment)?;
        self.inner.runtime.now.trusted()?;
        let caller = self.acting(principal, &act_as, Side::Vote)?;
        let origin = caller.principal.clone();
        let holder = principal.clone();
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let acting = act(view, &holder, &act_as, Side::Vote)?;
            let reader = Reader::of(&acting);
            let bundle = visible(view, context.authors, context.now, id, &reader)?;
            let ballot = Ballot {
                request: bundle.lead.id,
                voter: acting.account,
                credential: acting.credential(),
                both_sides: acting.both_sides(),
                approve,
                comment: comment.clone(),
            };
            let decision = requests::vote(view, context, &ballot)?;
            let lead = bundle.lead.id;
            let reply = rendered(view, context, &decision, lead, &reader, |request| voted(approve, request))?;
            Ok(Decided { decision, secrets: Vec::new(), reply })
        };
        let again = self.again(Reader::of(&caller), Some(id), move |request, _| voted(approve, request));
        self.mutate(&origin, call, Some(id), again, decide).await
    }

    async fn cancel_request(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: AccessRequestCancelRequest = decode(call)?;
        let id = request_id(&request.id)?;
        check_words("reason", &request.reason)?;
        let caller = self.acting(principal, &request.act_as, Side::Request)?;
        let origin = caller.principal.clone();
        let holder = principal.clone();
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let acting = act(view, &holder, &request.act_as, Side::Request)?;
            let reader = Reader::of(&acting);
            let lead = visible(view, context.authors, context.now, id, &reader)?.lead.id;
            let decision = requests::cancel(view, context, lead, acting.account, &request.reason)?;
            let reply = rendered(view, context, &decision, lead, &reader, canceled)?;
            Ok(Decided { decision, secrets: Vec::new(), reply })
        };
        let again = self.again(Reader::of(&caller), Some(id), |request, _| canceled(request));
        self.mutate(&origin, call, Some(id), again, decide).await
    }

    async fn extend_request(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: AccessRequestExtendRequest = decode(call)?;
        let id = given_id("id", &request.id, &[Kind::AccessRequest, Kind::AccountGrant, Kind::RoleGrant])?;
        check_words("reason", &request.reason)?;
        let end = new_end(&request)?;
        self.inner.runtime.now.trusted()?;
        let caller = self.acting_or_holder(principal, &request.act_as)?;
        let origin = caller.principal.clone();
        let holder = principal.clone();
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let acting = acting::act_or_hold(view, &holder, &request.act_as)?;
            let reader = Reader::of(&acting);
            if id.kind == Kind::AccessRequest {
                visible(view, context.authors, context.now, id, &reader)?;
            }
            let longer = Longer {
                id,
                end: &*end,
                account: acting.named(),
                directly: acting.permissions.contains("grant:write"),
                reason: request.reason.clone(),
                filed_by: acting.filed_by(),
            };
            let (id, extended, decision) = requests::extend_request(view, context, &longer)?;
            let reply = rendered(view, context, &decision, id, &reader, |access_request| {
                AccessRequestExtendResponse { access_request: Some(access_request), extended }.encode_to_vec()
            })?;
            Ok(Decided { decision, secrets: Vec::new(), reply })
        };
        let again = self.again(Reader::of(&caller), None, |access_request, replay| {
            let grants = [Kind::AccountGrant, Kind::RoleGrant];
            let extended = replay.ids.iter().any(|id| grants.contains(&id.kind));
            AccessRequestExtendResponse { access_request: Some(access_request), extended }.encode_to_vec()
        });
        self.mutate(&origin, call, None, again, decide).await
    }

    async fn revoke(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: AccessRequestRevokeRequest = decode(call)?;
        check_words("reason", &request.reason)?;
        let target = request.target.clone().ok_or_else(|| {
            Error::invalid("id", "or `account`, `resource` or `role` must be given: what is revoked")
        })?;
        let caller = self.acting_or_holder(principal, &request.act_as)?;
        let origin = caller.principal.clone();
        let holder = principal.clone();
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let acting = acting::act_or_hold(view, &holder, &request.act_as)?;
            let target = revoked_target(view, &acting, &target)?;
            let found = requests::revoke(view, context, target, acting.named(), &request.reason);
            let all = acting.permissions.contains("grant:write");
            let (revoked, decision) = match found {
                Ok(found) => found,
                // Whoever may revoke nothing of others learns nothing of what others have.
                Err(error) if all || owns(view, &acting, target) => return Err(error),
                Err(_) => return Err(Error::permission_denied("grant:write")),
            };
            let own =
                acting.named().is_some_and(|own| revoked.accounts.iter().all(|account| *account == own));
            let asked_of_self = own && !revoked.accounts.is_empty() || owns(view, &acting, target);
            if !all && !asked_of_self {
                return Err(Error::permission_denied("grant:write"));
            }
            let reply = revocation(&revoked).encode_to_vec().into();
            Ok(Decided { decision, secrets: Vec::new(), reply })
        };
        let runtime = Arc::clone(&self.inner.runtime);
        let again: Answered = Box::new(move |replay: &Replay| {
            let kinds = [Kind::AccountGrant, Kind::RoleGrant];
            let grants: Vec<EntityId> =
                replay.ids.iter().copied().filter(|id| kinds.contains(&id.kind)).collect();
            let journal = &*runtime.journal;
            let record = journal.record(replay.revision).map_err(undecided)?.ok_or_else(Error::internal)?;
            let before = AtRevision::new(journal, Revision(replay.revision.0.saturating_sub(1)));
            let after = AtRevision::new(journal, replay.revision);
            let remaining = requests::remaining(&before, &after, &grants, record.time);
            before.whole()?;
            after.whole()?;
            let revoked = Revoked { grants, accounts: Vec::new(), remaining };
            Ok(revocation(&revoked).encode_to_vec().into())
        });
        self.mutate(&origin, call, None, again, decide).await
    }

    async fn review(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: AccessRequestReviewRequest = decode(call)?;
        let id = request_id(&request.id)?;
        check_words("comment", &request.comment)?;
        let caller = self.acting(principal, &request.act_as, Side::Vote)?;
        let origin = caller.principal.clone();
        let holder = principal.clone();
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let acting = act(view, &holder, &request.act_as, Side::Vote)?;
            let mut reader = Reader::of(&acting);
            let writes_grants = acting.permissions.contains("grant:write");
            reader.sees_all |= writes_grants;
            let lead = visible(view, context.authors, context.now, id, &reader)?.lead.id;
            let comment = &request.comment;
            let decision = requests::review(view, context, lead, acting.account, writes_grants, comment)?;
            let reply = rendered(view, context, &decision, lead, &reader, reviewed)?;
            Ok(Decided { decision, secrets: Vec::new(), reply })
        };
        let again = self.again(Reader::of(&caller), Some(id), |request, _| reviewed(request));
        self.mutate(&origin, call, Some(id), again, decide).await
    }

    /// How to answer once more a call that was carried out before (RULES 5.3): the request as it was then.
    fn again(
        &self,
        reader: Reader,
        id: Option<EntityId>,
        wrap: impl Fn(gatepass_wire::gatepass::v1::AccessRequest, &Replay) -> Vec<u8> + Send + 'static,
    ) -> Answered {
        let runtime = Arc::clone(&self.inner.runtime);
        Box::new(move |replay: &Replay| {
            let view = AtRevision::new(&*runtime.journal, replay.revision);
            // Of several, the one that stands for all was written first.
            let made = || replay.ids.iter().find(|id| id.kind == Kind::AccessRequest).copied();
            let id = id.or_else(made).ok_or_else(Error::internal)?;
            let bundle = Bundle::read(&view, id).ok_or_else(|| {
                Error::failed_precondition(format!("the answer cannot be given again: `{id}` was erased"))
            })?;
            let authors = RecordAuthors::new(&*runtime.journal, None);
            let now = bundle.lead.shown.status_at.as_ref().map(time::instant).unwrap_or_default();
            let request = reader.render(&view, &authors, now, &bundle);
            view.whole()?;
            Ok(wrap(request, replay).into())
        })
    }
}

/// A request as it is after a decision, wrapped into an answer.
fn rendered(
    view: &Overlay<'_>,
    context: &Context<'_>,
    decision: &Decision,
    id: EntityId,
    reader: &Reader,
    wrap: impl FnOnce(gatepass_wire::gatepass::v1::AccessRequest) -> Vec<u8>,
) -> Result<Bytes> {
    let mut after = Overlay::new(view, view.revision());
    after.push(&decision.changes, Revision(view.revision().0 + 1));
    let bundle = Bundle::read(&after, id).ok_or_else(Error::internal)?;
    Ok(wrap(reader.render(&after, context.authors, context.now, &bundle)).into())
}

fn voted(approve: bool, request: gatepass_wire::gatepass::v1::AccessRequest) -> Vec<u8> {
    if approve {
        AccessRequestApproveResponse { access_request: Some(request) }.encode_to_vec()
    } else {
        AccessRequestDenyResponse { access_request: Some(request) }.encode_to_vec()
    }
}

fn canceled(request: gatepass_wire::gatepass::v1::AccessRequest) -> Vec<u8> {
    AccessRequestCancelResponse { access_request: Some(request) }.encode_to_vec()
}

fn reviewed(request: gatepass_wire::gatepass::v1::AccessRequest) -> Vec<u8> {
    AccessRequestReviewResponse { access_request: Some(request) }.encode_to_vec()
}

/// The bundle of a request that the reader may see; one that it may not see is not there (RULES 4.5).
fn visible(
    view: &dyn View,
    authors: &dyn crate::engine::request::Authors,
    now: Timestamp,
    id: EntityId,
    reader: &Reader,
) -> Result<Bundle> {
    let bundle = Bundle::read(view, id).filter(|bundle| reader.may_see(view, authors, now, bundle));
    bundle.ok_or_else(|| Error::not_found(Kind::AccessRequest, id.to_string()).with_field("id"))
}

/// The id of a request in a call.
fn request_id(text: &str) -> Result<EntityId> {
    given_id("id", text, &[Kind::AccessRequest])
}

fn given_id(field: &str, text: &str, kinds: &[Kind]) -> Result<EntityId> {
    let words: Vec<String> = kinds.iter().map(|kind| kind.with_article()).collect();
    if text.is_empty() {
        return Err(Error::invalid(field, format!("must be given: the id of {}", words.join(", or "))));
    }
    let id = text.parse::<EntityId>().ok().filter(|id| kinds.contains(&id.kind));
    id.ok_or_else(|| Error::not_found(kinds[0], text).with_field(field))
}

/// The longest text that goes with a call, in characters.
const MAX_WORDS: usize = 4096;

fn check_words(field: &str, words: &str) -> Result<()> {
    let count = words.chars().count();
    if count <= MAX_WORDS {
        return Ok(());
    }
    Err(Error::invalid(field, format!("has {count} characters; at most {MAX_WORDS} are kept")))
}

type NewEnd = Box<dyn Fn(Timestamp) -> Timestamp + Send>;

fn new_end(request: &AccessRequestExtendRequest) -> Result<NewEnd> {
    match &request.end {
        None => Err(Error::invalid("by", "or `valid_until` must be given")),
        Some(End::By(by)) => match time::length(by) {
            by @ ..=0 => {
                let seconds = by / 1_000_000_000;
                Err(Error::invalid("by", format!("is {seconds} s; access is extended by a positive time")))
            }
            by => Ok(Box::new(move |present: Timestamp| present.plus_nanos(by))),
        },
        Some(End::ValidUntil(at)) => {
            let at = time::instant(at);
            Ok(Box::new(move |_| at))
        }
    }
}

/// What a request to create asks for, names resolved.
fn wish(view: &dyn View, request: &AccessRequestCreateRequest, acting: &Acting) -> Result<Wish> {
    let mut things = Vec::new();
    let (named, may_list) = if request.role.is_empty() {
        for resource in &request.resources {
            things.push(Thing::Resource(resource_named(view, "resources", resource)?));
        }
        (request.resources.clone(), acting.permissions.contains("datasource:list"))
    } else {
        things.push(Thing::Role(named_id(view, Kind::Role, "role", &request.role)?));
        (vec![request.role.clone()], acting.permissions.contains("role:list"))
    };
    let condition = match request.condition.as_str() {
        "" => None,
        name => Some(named_id(view, Kind::Condition, "condition", name)?),
    };
    Ok(Wish {
        account: acting.account,
        things,
        named,
        may_list,
        reason: request.reason.clone(),
        duration: request.duration.as_ref().map(time::length),
        start_from: request.start_from.as_ref().map(time::instant),
        break_glass: request.break_glass,
        condition,
        filed_by: acting.filed_by(),
        extends: None,
    })
}

/// The entity that an id or a unique name names (RULES 4.6).
pub(super) fn named_id(view: &dyn View, kind: Kind, field: &str, reference: &str) -> Result<EntityId> {
    let missing = || Error::not_found(kind, reference).with_field(field);
    if reference.is_empty() {
        return Err(Error::invalid(field, format!("must name {} by id or name", kind.with_article())));
    }
    if let Ok(id) = reference.parse::<EntityId>() {
        return if id.kind == kind && view.get(id).is_some() { Ok(id) } else { Err(missing()) };
    }
    let shape = stored::Shape::members(kind).first();
    let key = shape.and_then(|shape| UniqueKey::named(kind, shape, reference));
    key.and_then(|key| view.find(&key)).ok_or_else(missing)
}

/// What a revocation is of. Whose everything is revoked must be told to whoever may revoke of others, or be oneself.
fn revoked_target(view: &dyn View, acting: &Acting, target: &Target) -> Result<EntityId> {
    let all = acting.permissions.contains("grant:write");
    let denied = || Error::permission_denied("grant:write");
    match target {
        Target::Id(text) => given_id("id", text, &[Kind::AccessRequest, Kind::AccountGrant, Kind::RoleGrant]),
        Target::Account(reference) => match account_named(view, "account", reference) {
            Ok(account) if all || acting.named() == Some(account) => Ok(account),
            Err(error) if all => Err(error),
            _ => Err(denied()),
        },
        Target::Resource(_) | Target::Role(_) if !all => Err(denied()),
        Target::Resource(reference) => resource_named(view, "resource", reference),
        Target::Role(reference) => named_id(view, Kind::Role, "role", reference),
    }
}

/// Whether a target is the caller's own: the account itself, its request or its grant.
fn owns(view: &dyn View, acting: &Acting, target: EntityId) -> bool {
    let Some(own) = acting.named() else { return false };
    let state = view.get(target).unwrap_or_default();
    let holder = match target.kind {
        Kind::Account => return target == own,
        Kind::AccountGrant => stored::text(&state, 3),
        Kind::RoleGrant => stored::text(&state, 2),
        Kind::AccessRequest => stored::text(&state, 5),
        _ => return false,
    };
    holder == own.to_string()
}

fn revocation(revoked: &Revoked) -> AccessRequestRevokeResponse {
    let remaining = revoked.remaining.iter().map(|remaining| RemainingAccess {
        account_id: remaining.account.to_string(),
        resource_id: remaining.resource.to_string(),
        via_ids: remaining.via.iter().map(EntityId::to_string).collect(),
    });
    AccessRequestRevokeResponse {
        revoked_ids: revoked.grants.iter().map(EntityId::to_string).collect(),
        remaining: remaining.collect(),
    }
}
