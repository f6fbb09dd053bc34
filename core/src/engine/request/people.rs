//! Who may vote on a request: not the requester in any guise, not who got in after it was made, not who is excluded
//! (RULES 3.3 to 3.5).

use std::collections::HashSet;

use gatepass_wire::gatepass::v1::{AccessRequestApprover, RequestTerms, StepTerms};

use crate::engine::store::{Author, View};
use crate::model::stored::{self, AccountType};
use crate::model::{EntityId, Kind, Revision, Timestamp};

use super::authors::Authors;

/// How many creators are followed from a service account or a key to the person behind it.
const GENERATIONS: usize = 8;

/// Who votes, and whose entry the vote may fill: the same, or who delegated to the voter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seat {
    /// Who votes.
    pub voter: EntityId,
    /// Whose duty it is.
    pub of: EntityId,
}

impl Seat {
    /// Somebody's own.
    pub fn own(voter: EntityId) -> Seat {
        Seat { voter, of: voter }
    }
}

/// Everything that bears on who may vote on one request.
pub struct Electorate<'a> {
    view: &'a dyn View,
    authors: &'a dyn Authors,
    terms: &'a RequestTerms,
    requester: EntityId,
    /// The requester and whoever stands behind it.
    requester_chain: Vec<EntityId>,
    filed_by: Author,
    /// The revision at which the request was made; not there while it is being made.
    made: Option<Revision>,
}

impl<'a> Electorate<'a> {
    /// Of a request of this requester, filed by that author, made at that revision.
    pub fn new(
        view: &'a dyn View,
        authors: &'a dyn Authors,
        terms: &'a RequestTerms,
        requester: EntityId,
        filed_by: Author,
        made: Option<Revision>,
    ) -> Electorate<'a> {
        let requester_chain = person_chain(view, authors, requester);
        Electorate { view, authors, terms, requester, requester_chain, filed_by, made }
    }

    /// Whether an account is the requester, or stands behind it, or the other way round (RULES 3.5).
    pub fn is_requester(&self, account: EntityId) -> bool {
        if account == self.requester || Some(account) == self.filed_by.account {
            return true;
        }
        let chain = person_chain(self.view, self.authors, account);
        chain.contains(&self.requester)
            || self.requester_chain.contains(&account)
            || self.share_person(&chain, &self.requester_chain)
    }

    /// Whether the same person stands behind two accounts. A key that made both is nobody in particular.
    fn share_person(&self, left: &[EntityId], right: &[EntityId]) -> bool {
        let is_person = |id: &EntityId| {
            let state = self.view.get(*id);
            !matches!(state.as_deref().and_then(stored::account_type), Some(AccountType::Token))
        };
        left.iter().any(|id| right.contains(id) && is_person(id))
    }

    /// Whether somebody may vote at all, in this seat: both are there and active, and neither is the requester, unless
    /// the organization allows that.
    pub fn may_sit(&self, seat: Seat) -> bool {
        let fits = |account| {
            active_account(self.view, account)
                && (self.terms.allow_self_approval || !self.is_requester(account))
        };
        fits(seat.voter) && (seat.of == seat.voter || fits(seat.of))
    }

    /// Whether a vote from this seat can fill an entry of a step. Whether they may sit is not asked again.
    pub fn fills(&self, step: &StepTerms, entry: &AccessRequestApprover, seat: Seat) -> bool {
        if excluded(step, seat.voter) || excluded(step, seat.of) {
            return false;
        }
        let names = |kind, text: &str| EntityId::parse_as(kind, text);
        if let Some(role) = names(Kind::Role, &entry.role_id) {
            return self.view.get(role).is_some() && holds_role(self.view, seat.of, role, &self.counts(seat));
        }
        if let Some(group) = names(Kind::Group, &entry.group_id) {
            return self.view.get(group).is_some()
                && is_member(self.view, seat.of, group, &self.counts(seat));
        }
        names(Kind::Account, &entry.account_id) == Some(seat.of)
    }

    /// Whether a link counts for a seat: not one that was written after the request by the voter, the requester or a
    /// credential of either (RULES 3.3), in whatever guise.
    fn counts(&self, seat: Seat) -> impl Fn(EntityId) -> bool + '_ {
        move |link| self.is_older_or_foreign(link, seat)
    }

    /// Whether an entity was written before the request, or by nobody of the two sides.
    pub fn is_older_or_foreign(&self, id: EntityId, seat: Seat) -> bool {
        let Some(made) = self.made else { return true };
        if self.view.revision_of(id).is_some_and(|revision| revision <= made) {
            return true;
        }
        // Who wrote it is not known: it may have been one of them.
        let Some(author) = self.authors.last(id) else { return false };
        let same_credential = author.credential.is_some() && author.credential == self.filed_by.credential;
        let Some(account) = author.account else { return !same_credential };
        let behind = person_chain(self.view, self.authors, account);
        let is = |side: EntityId| {
            behind.contains(&side) || self.share_person(&behind, &person_chain(self.view, self.authors, side))
        };
        let is_one_of_them = is(seat.voter)
            || (seat.of != seat.voter && is(seat.of))
            || is(self.requester)
            || self.filed_by.account.is_some_and(|filer| behind.contains(&filer));
        !same_credential && !is_one_of_them
    }

    /// The accounts that could fill an entry of a step by themselves, in the order of ids, at most `most`.
    pub fn candidates(&self, step: &StepTerms, entry: &AccessRequestApprover, most: usize) -> Vec<EntityId> {
        let named = if let Some(role) = EntityId::parse_as(Kind::Role, &entry.role_id) {
            holders(self.view, role)
        } else if let Some(group) = EntityId::parse_as(Kind::Group, &entry.group_id) {
            members(self.view, group)
        } else {
            EntityId::parse_as(Kind::Account, &entry.account_id).into_iter().collect()
        };
        let mut named: Vec<EntityId> = named.into_iter().collect::<HashSet<_>>().into_iter().collect();
        named.sort_unstable();
        let fits = |account: &EntityId| {
            let seat = Seat::own(*account);
            self.may_sit(seat) && self.fills(step, entry, seat)
        };
        named.into_iter().filter(fits).take(most).collect()
    }

    /// The seats that an account has at an instant: its own, and those of whoever delegated to it.
    pub fn seats(&self, voter: EntityId, at: Timestamp) -> Vec<Seat> {
        let mut seats = vec![Seat::own(voter)];
        let mut delegations = self.view.referrers(voter, Kind::Delegation);
        delegations.sort_unstable();
        for id in delegations {
            let Some(state) = self.view.get(id) else { continue };
            let delegator = EntityId::parse_as(Kind::Account, stored::text(&state, 2));
            let to_voter = stored::text(&state, 3) == voter.to_string();
            let (start, end) = (stored::timestamp(&state, 4), stored::timestamp(&state, 5));
            let open = start.is_some_and(|start| start <= at) && end.is_some_and(|end| at < end);
            if let Some(of) = delegator.filter(|of| to_voter && open && *of != voter) {
                // The delegator gives the duty away whenever they like; nobody takes it.
                if self.is_older_or_foreign(id, Seat::own(voter)) {
                    seats.push(Seat { voter, of });
                }
            }
        }
        seats
    }
}

fn excluded(step: &StepTerms, account: EntityId) -> bool {
    let text = account.to_string();
    step.options.as_ref().is_some_and(|options| options.excluded_account_ids.contains(&text))
}

/// Whether an account is there, not suspended, and no key.
pub fn active_account(view: &dyn View, account: EntityId) -> bool {
    view.get(account).is_some_and(|state| {
        !stored::account_suspended(&state) && stored::account_type(&state) != Some(AccountType::Token)
    })
}

/// An account and, where it is a service account or a key, who created it, who created that, and so on: the people it
/// may be a guise of (RULES 3.5).
pub fn person_chain(view: &dyn View, authors: &dyn Authors, account: EntityId) -> Vec<EntityId> {
    let mut chain = vec![account];
    while chain.len() < GENERATIONS {
        let last = chain[chain.len() - 1];
        let state = view.get(last);
        if state.as_deref().and_then(stored::account_type) == Some(AccountType::User) {
            break;
        }
        match authors.first(last).and_then(|(author, _)| author.account) {
            Some(creator) if !chain.contains(&creator) => chain.push(creator),
            _ => break,
        }
    }
    chain
}

/// Links of a kind that name an entity: who and what they join.
fn links(
    view: &dyn View,
    of: EntityId,
    kind: Kind,
) -> impl Iterator<Item = (EntityId, stored::LinkView)> + '_ {
    let ids = view.referrers(of, kind).into_iter();
    ids.filter_map(move |id| Some((id, stored::link(kind, &view.get(id)?)?)))
}

/// The roles that an account holds by attachment or through a group, each once.
pub fn roles_held(view: &dyn View, account: EntityId) -> Vec<EntityId> {
    let mut roles: Vec<EntityId> =
        links(view, account, Kind::AccountAttachment).map(|(_, link)| link.to).collect();
    for (_, membership) in links(view, account, Kind::AccountGroup) {
        roles.extend(links(view, membership.to, Kind::GroupRole).map(|(_, link)| link.to));
    }
    roles.sort_unstable();
    roles.dedup();
    roles
}

/// Whether an account holds a role by links that count.
pub fn holds_role(
    view: &dyn View,
    account: EntityId,
    role: EntityId,
    counts: &dyn Fn(EntityId) -> bool,
) -> bool {
    let attached =
        links(view, account, Kind::AccountAttachment).any(|(id, link)| link.to == role && counts(id));
    attached
        || links(view, account, Kind::AccountGroup).any(|(id, membership)| {
            let gives = |(id, link): (EntityId, stored::LinkView)| link.to == role && counts(id);
            links(view, membership.to, Kind::GroupRole).any(gives) && counts(id)
        })
}

/// Whether an account is a member of a group by links that count.
pub fn is_member(
    view: &dyn View,
    account: EntityId,
    group: EntityId,
    counts: &dyn Fn(EntityId) -> bool,
) -> bool {
    links(view, account, Kind::AccountGroup).any(|(id, link)| link.to == group && counts(id))
}

/// The members of a group.
pub fn members(view: &dyn View, group: EntityId) -> Vec<EntityId> {
    links(view, group, Kind::AccountGroup).map(|(_, link)| link.from).collect()
}

/// The accounts that hold a role, directly or through a group.
pub(super) fn holders(view: &dyn View, role: EntityId) -> Vec<EntityId> {
    let mut holders: Vec<EntityId> =
        links(view, role, Kind::AccountAttachment).map(|(_, link)| link.from).collect();
    for (_, link) in links(view, role, Kind::GroupRole) {
        holders.extend(members(view, link.from));
    }
    holders
}
