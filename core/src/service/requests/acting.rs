//! For whom a call is: the caller, or somebody that a scoped key acts for (RULES 4.2).

use crate::engine::decide::{Side, acts_for, scope_of};
use crate::engine::{Author, View};
use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{self, AccountType};
use crate::model::{EntityId, PermissionSet};
use crate::service::Service;
use crate::service::activity::Origin;
use crate::service::principal::{Principal, account_named, permissions_of};

const REQUEST_AS: &str = "gatepass:request_as";
const VOTE_AS: &str = "gatepass:vote_as";
const BOTH_SIDES: &str = "gatepass:both_sides";

/// The person a call is for, and what proves that it may be.
pub(super) struct Acting {
    /// For whom.
    pub(super) account: EntityId,
    /// What caller and person both may.
    pub(super) permissions: PermissionSet,
    /// The caller, with both names for the audit trail.
    pub(super) principal: Principal,
    /// Whether the caller acts for somebody else.
    is_for_another: bool,
    /// Whether there is a person at all: whoever holds the store needs be none.
    is_nobody: bool,
}

impl Acting {
    /// The credential that proved the call.
    pub(super) fn credential(&self) -> Option<EntityId> {
        self.principal.origin.credential()
    }

    /// Whether that credential may stand on both sides of a request.
    pub(super) fn both_sides(&self) -> bool {
        self.principal.may(BOTH_SIDES)
    }

    /// Who filed what the call files.
    pub(super) fn filed_by(&self) -> Author {
        let filer = self.principal.account.filter(|_| self.is_for_another);
        Author { account: filer, credential: self.credential() }
    }

    /// The person, where there is one.
    pub(super) fn named(&self) -> Option<EntityId> {
        (!self.is_nobody).then_some(self.account)
    }
}

/// Whom a call is for.
pub(super) fn act(view: &dyn View, principal: &Principal, act_as: &str, side: Side) -> Result<Acting> {
    match (principal.account, act_as.is_empty()) {
        (None, true) => Err(Error::invalid(
            "act_as",
            "must name an account: whoever opened the store has none of their own",
        )),
        (Some(own), true) => by_oneself(view, principal, own),
        (_, false) => for_another(view, principal, act_as, side),
    }
}

/// [`act`] for what whoever holds the store, or a key, may do without being anybody.
pub(super) fn act_or_hold(view: &dyn View, principal: &Principal, act_as: &str) -> Result<Acting> {
    let is_key = |account: EntityId| {
        let state = view.get(account);
        state.as_deref().and_then(stored::account_type) == Some(AccountType::Token)
    };
    match principal.account {
        own if act_as.is_empty() && own.is_none_or(is_key) => Ok(Acting {
            account: own.unwrap_or(EntityId::new(crate::model::Kind::Account, 0)),
            permissions: principal.permissions,
            principal: principal.clone(),
            is_for_another: false,
            is_nobody: own.is_none(),
        }),
        _ => act(view, principal, act_as, Side::Request),
    }
}

fn by_oneself(view: &dyn View, principal: &Principal, own: EntityId) -> Result<Acting> {
    let state = view.get(own).unwrap_or_default();
    if stored::account_type(&state) == Some(AccountType::Token) {
        return Err(Error::invalid(
            "act_as",
            "must name an account: a key asks and votes for others, and has no access of its own",
        ));
    }
    Ok(Acting {
        account: own,
        permissions: principal.permissions,
        principal: principal.clone(),
        is_for_another: false,
        is_nobody: false,
    })
}

fn for_another(view: &dyn View, principal: &Principal, act_as: &str, side: Side) -> Result<Acting> {
    let found = account_named(view, "act_as", act_as);
    if let (Ok(account), Some(own)) = (&found, principal.account)
        && *account == own
    {
        return by_oneself(view, principal, own);
    }
    let account = match principal.account {
        // Whoever holds the store is administrator (RULES 4.4).
        None => found?,
        Some(key) => {
            may_act(principal, side)?;
            let outside = || {
                let message = format!("`act_as` is `{act_as}`, whom the scope of this key does not hold");
                Error::new(ErrorReason::PermissionDenied, message).with_field("act_as")
            };
            let account = match found {
                Err(error) if principal.may("user:list") => return Err(error),
                Err(_) => return Err(outside()),
                Ok(account) => account,
            };
            let scope = scope_of(view, key).ok_or_else(outside)?;
            if !acts_for(view, &scope, side, account) {
                return Err(outside());
            }
            account
        }
    };
    let state = view.get(account).unwrap_or_default();
    if stored::account_type(&state) == Some(AccountType::Token) {
        return Err(Error::invalid_value(
            "act_as",
            act_as,
            "this is a key; name a user or a service account",
        ));
    }
    let permissions = permissions_of(&state).and(principal.permissions);
    if side == Side::Request && !permissions.contains("accessrequest:requester") {
        return Err(Error::permission_denied("accessrequest:requester").with_field("act_as"));
    }
    let mut principal = principal.clone();
    if let Origin::Caller { for_account, .. } = &mut principal.origin {
        *for_account = Some(account);
    }
    Ok(Acting { account, permissions, principal, is_for_another: true, is_nobody: false })
}

/// A key that acts for others has the permission of the side, and not of both (RULES 4.2).
fn may_act(principal: &Principal, side: Side) -> Result<()> {
    principal.must(match side {
        Side::Request => REQUEST_AS,
        Side::Vote => VOTE_AS,
    })?;
    if principal.may(REQUEST_AS) && principal.may(VOTE_AS) { principal.must(BOTH_SIDES) } else { Ok(()) }
}

impl Service {
    /// Whom a call is for, as of now; the decision asks again.
    pub(super) fn acting(&self, principal: &Principal, act_as: &str, side: Side) -> Result<Acting> {
        self.inner.runtime.read(|state, _| act(state, principal, act_as, side))?
    }

    /// [`act_or_hold`] as of now.
    pub(super) fn acting_or_holder(&self, principal: &Principal, act_as: &str) -> Result<Acting> {
        self.inner.runtime.read(|state, _| act_or_hold(state, principal, act_as))?
    }

    /// For whom something is read: a key of either side may read for those it acts for.
    pub(super) fn reading_as(&self, principal: &Principal, act_as: &str) -> Result<Acting> {
        self.inner.runtime.read(|state, _| match act_or_hold(state, principal, act_as) {
            Err(error) if principal.may(VOTE_AS) => {
                act(state, principal, act_as, Side::Vote).map_err(|_| error)
            }
            acting => acting,
        })?
    }
}
