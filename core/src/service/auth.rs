//! Who calls: the signature is checked over the bytes as they arrived, before anything in them is believed
//! (RULES 5.1, 5.2).

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::net::IpAddr;

use parking_lot::Mutex;

use crate::engine::View;
use crate::engine::decide::{TokenTerms, token_terms};
use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{self};
use crate::model::{EntityId, Kind, PermissionSet, Revision, Timestamp};
use crate::wire::sign::{
    Day, DayKey, FreshKey, FreshRequest, ReplayCache, ReplayLimits, SecretKey, demands_fresh,
};

use super::activity::Origin;
use super::call::{Call, Caller, Proof};
use super::principal::{Principal, account_named, level_of, permissions_of};
use super::runtime::{Runtime, undecided};

/// The name of the secret that belongs to a key, in the journal.
pub(crate) const SECRET: &str = "secret_key";
/// The name of the mark, among an API key's sealed secrets, that HTTP Basic may carry its secret. StrongDM's `Token`
/// has no field for it.
pub(crate) const BASIC: &str = "basic";

/// Access keys of tokens and of personal credentials: the digits are those of the entity's id.
const KEYS: [(&str, Kind); 2] = [("auth-", Kind::Account), ("cred-", Kind::Credential)];

/// Failures an address may have in a minute before its unknown callers are turned away unheard.
const FAILURES: u32 = 600;
const MINUTE: i64 = 60_000_000_000;
/// Addresses remembered at most.
const ADDRESSES: usize = 10_000;

/// The access key of a token or a personal credential.
pub(crate) fn access_key(id: EntityId) -> String {
    let prefix = KEYS.iter().find(|(_, kind)| *kind == id.kind).map_or("", |(prefix, _)| prefix);
    format!("{prefix}{:016x}", id.number)
}

/// The access key that a call claims to be made with.
fn claimed_key<'a>(call: &'a Call, proof: &'a Proof) -> &'a str {
    match proof {
        Proof::Signed | Proof::Http { .. } => {
            call.metadata.get("x-sdm-authentication").map(str::trim).unwrap_or_default()
        }
        Proof::Bearer(token) => super::bearer::access_key_of(token.expose()),
        Proof::Basic { access_key, .. } => access_key,
    }
}

fn credential_of(access_key: &str) -> Option<EntityId> {
    KEYS.iter().find_map(|(prefix, kind)| {
        let digits = access_key.strip_prefix(prefix)?;
        EntityId::parse_as(*kind, &format!("{}{digits}", kind.prefix()))
    })
}

/// The credential that a call of the network claims to be made with.
pub(super) fn claimed_credential(call: &Call) -> Option<EntityId> {
    match &call.caller {
        Caller::Network { proof, .. } => credential_of(claimed_key(call, proof)),
        Caller::Embedded { .. } => None,
    }
}

/// Keys derived from a secret, so that a call costs one HMAC and not five.
struct Keys {
    secret: SecretKey,
    fresh: FreshKey,
    days: Vec<(Day, DayKey)>,
    /// An API key whose secret may be sent itself; never changes while the key lives.
    basic: bool,
}

/// Where a call of the network came from.
#[derive(Clone, Copy)]
struct Peer<'a> {
    address: Option<IpAddr>,
    host: &'a str,
    secure: bool,
}

/// What a fresh signature covers besides the metadata.
struct FreshParts<'a> {
    target: &'a str,
    host: &'a str,
    body: &'a [u8],
}

impl Keys {
    fn new(secret: SecretKey) -> Keys {
        Keys { fresh: secret.fresh_key(), secret, days: Vec::new(), basic: false }
    }

    /// The keys of the days that are taken at this instant.
    fn accepted_days(&mut self, now: Timestamp) -> Vec<DayKey> {
        let (today, other) = Day::accepted(now);
        [Some(today), other].into_iter().flatten().map(|day| self.day(day)).collect()
    }

    fn day(&mut self, day: Day) -> DayKey {
        if let Some((_, key)) = self.days.iter().find(|(known, _)| *known == day) {
            return key.clone();
        }
        let key = self.secret.day_key(day);
        // Around midnight two days are asked for by turns; no more are ever needed.
        if self.days.len() == 2 {
            self.days.remove(0);
        }
        self.days.push((day, key.clone()));
        key
    }
}

/// The gate every call of the network passes.
pub(crate) struct Gate {
    keys: Mutex<HashMap<EntityId, Keys>>,
    /// The terms of API keys, and the revision that gave them: to read a hundred permissions for each call would cost
    /// more than the call.
    terms: Mutex<HashMap<EntityId, (Revision, TokenTerms)>>,
    /// Stands in for the secret of a key that does not exist, so that both take as long (RULES 5.1).
    decoy: Mutex<Keys>,
    replays: Mutex<ReplayCache>,
    failures: Mutex<HashMap<IpAddr, (Timestamp, u32)>>,
}

impl Gate {
    pub(crate) fn new(decoy: SecretKey) -> Gate {
        Gate {
            keys: Mutex::default(),
            terms: Mutex::default(),
            decoy: Mutex::new(Keys::new(decoy)),
            replays: Mutex::new(ReplayCache::new(ReplayLimits::default())),
            failures: Mutex::default(),
        }
    }

    /// Who calls.
    pub(crate) fn admit(&self, runtime: &Runtime, call: &Call) -> Result<Principal> {
        match &call.caller {
            Caller::Embedded { name, actor } => embedded(runtime, name, actor.as_deref()),
            Caller::Network { address, host, secure, proof } => {
                let now = runtime.now.real();
                let peer = Peer { address: *address, host, secure: *secure };
                let admitted = self.network(runtime, call, peer, proof, now);
                if admitted.is_err() {
                    self.count_failure(*address, now);
                }
                admitted
            }
        }
    }

    fn network(
        &self,
        runtime: &Runtime,
        call: &Call,
        peer: Peer<'_>,
        proof: &Proof,
        now: Timestamp,
    ) -> Result<Principal> {
        let key = claimed_key(call, proof);
        let credential = credential_of(key);
        let user_agent = call.metadata.get("x-sdm-user-agent").unwrap_or_default();
        let found = match credential {
            Some(credential) => runtime.read(|state, now| self.lookup(state, credential, now))?,
            None => None,
        };
        if found.is_none() && self.is_throttled(peer.address, now) {
            return Err(Error::unauthenticated());
        }
        let known = credential.filter(|_| found.is_some());
        let mut proof_ends = None;
        let fresh = match proof {
            Proof::Signed => {
                let fresh_only = found.as_ref().is_some_and(|found| found.fresh_only);
                self.verify_grpc(runtime, call, peer.host, known, fresh_only, now)?
            }
            Proof::Http { target, body } => {
                self.verify_fresh(runtime, call, FreshParts { target, host: peer.host, body }, known, now)?;
                true
            }
            Proof::Bearer(token) => {
                proof_ends = Some(super::bearer::verify(runtime, known, token.expose(), peer.secure)?);
                false
            }
            Proof::Basic { secret_key, .. } => {
                let basic = found.as_ref().is_some_and(|found| found.basic);
                self.verify_basic(runtime, known, basic, secret_key.expose(), peer.secure)?;
                false
            }
        };
        let (Some(found), Some(credential)) = (found, credential) else {
            return Err(Error::unauthenticated());
        };
        let origin = Origin::Caller {
            account: Some(found.account),
            for_account: None,
            credential: Some(credential),
            name: String::new(),
            address: peer.address.map(|address| address.to_string()).unwrap_or_default(),
            user_agent: user_agent.chars().filter(|character| !character.is_control()).take(200).collect(),
        };
        Ok(Principal {
            account: Some(found.account),
            permissions: found.permissions,
            deadline: found.deadline,
            proof_ends,
            credential: key.to_owned(),
            fresh,
            origin,
        })
    }

    /// Checks the signature of a gRPC call: the fresh one where it must be, else StrongDM's. Answers whether it was
    /// the fresh one.
    fn verify_grpc(
        &self,
        runtime: &Runtime,
        call: &Call,
        host: &str,
        known: Option<EntityId>,
        fresh_only: bool,
        now: Timestamp,
    ) -> Result<bool> {
        let names = call.metadata.iter().map(|(name, _)| name);
        if demands_fresh(call.method.path, names) {
            let parts = FreshParts { target: call.method.path, host, body: &call.body };
            self.verify_fresh(runtime, call, parts, known, now)?;
            return Ok(true);
        }
        let days = self.with_keys(runtime, known, |keys| keys.accepted_days(now))?;
        let signature = call.metadata.get("x-sdm-signature").unwrap_or_default();
        let name = call.method.signed_name;
        // Both days are tried whatever the first says: the time tells nothing.
        let passed = days.iter().fold(false, |passed, key| key.verify(name, &call.body, signature) | passed);
        match passed && known.is_some() {
            // A key that takes only the fresh signature says so to whoever can make the other one, and to nobody
            // else.
            true if fresh_only => Err(fresh_demanded()),
            true => Ok(false),
            false => Err(Error::unauthenticated()),
        }
    }

    fn verify_fresh(
        &self,
        runtime: &Runtime,
        call: &Call,
        parts: FreshParts<'_>,
        known: Option<EntityId>,
        now: Timestamp,
    ) -> Result<()> {
        let key = self.with_keys(runtime, known, |keys| keys.fresh.clone())?;
        let metadata: Vec<_> = call.metadata.iter().collect();
        let FreshParts { target, host, body } = parts;
        let request = FreshRequest { target, authority: host, body, metadata: &metadata };
        let proof = key.verify(&request, now)?;
        let credential = known.ok_or_else(Error::unauthenticated)?;
        // A question asked twice tells its answer twice, to whoever could read the first one.
        if !asks_only(call) {
            self.replays.lock().admit(credential, &proof, now)?;
        }
        Ok(())
    }

    /// The secret itself, where nobody can listen in, of a key that is marked for it. Whatever is wrong answers
    /// alike (RULES 5.4).
    fn verify_basic(
        &self,
        runtime: &Runtime,
        known: Option<EntityId>,
        marked: bool,
        given: &[u8],
        secure: bool,
    ) -> Result<()> {
        let given = std::str::from_utf8(given).unwrap_or_default();
        let (is_secret, token_marked) =
            self.with_keys(runtime, known, |keys| (keys.secret.is(given), keys.basic))?;
        match is_secret & (marked | token_marked) & secure & known.is_some() {
            true => Ok(()),
            false => Err(Error::unauthenticated()),
        }
    }

    /// The keys of a credential, or the decoy's, which nothing passes.
    fn with_keys<T>(
        &self,
        runtime: &Runtime,
        known: Option<EntityId>,
        with: impl FnOnce(&mut Keys) -> T,
    ) -> Result<T> {
        let Some(credential) = known else { return Ok(with(&mut self.decoy.lock())) };
        let mut keys = self.keys.lock();
        let keys = match keys.entry(credential) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let mut keys = Keys::new(secret_of(runtime, credential)?);
                keys.basic = is_marked_basic(runtime, credential)?;
                new.insert(keys)
            }
        };
        Ok(with(keys))
    }

    fn is_throttled(&self, address: Option<IpAddr>, now: Timestamp) -> bool {
        let failures = self.failures.lock();
        let counted = address.and_then(|address| failures.get(&address));
        counted.is_some_and(|(since, count)| *count >= FAILURES && now < since.plus_nanos(MINUTE))
    }

    fn count_failure(&self, address: Option<IpAddr>, now: Timestamp) {
        let Some(address) = address else { return };
        let mut failures = self.failures.lock();
        if failures.len() >= ADDRESSES {
            failures.retain(|_, (since, _)| now < since.plus_nanos(MINUTE));
        }
        let counted = failures.entry(address).or_insert((now, 0));
        if now >= counted.0.plus_nanos(MINUTE) {
            *counted = (now, 0);
        }
        counted.1 += 1;
    }
}

/// The secret that belongs to a credential. One that has none, an admin token, signs nothing.
fn secret_of(runtime: &Runtime, credential: EntityId) -> Result<SecretKey> {
    let secret = runtime.journal.secret(credential, SECRET).map_err(undecided)?;
    let secret = secret.ok_or_else(Error::unauthenticated)?;
    SecretKey::from_bytes(secret.expose().to_vec()).map_err(|_| Error::unauthenticated())
}

fn is_marked_basic(runtime: &Runtime, credential: EntityId) -> Result<bool> {
    Ok(runtime.journal.secret(credential, BASIC).map_err(undecided)?.is_some())
}

/// Whether the call changes nothing, whatever it says, and is answered at once: a stream that is asked for twice would
/// tell a second one what the first did not see yet.
pub(super) fn asks_only(call: &Call) -> bool {
    (matches!(call.method.service, "Access" | "Audit") && !call.method.is_strongdm())
        || matches!(call.method.name, "Get" | "List")
}

fn fresh_demanded() -> Error {
    Error::new(
        ErrorReason::Unauthenticated,
        "this key takes only the fresh signature: send `gatepass-timestamp`, `gatepass-nonce` and `gatepass-signature`",
    )
}

/// Who is behind a stream: asked again and again whether they still may.
pub(crate) enum Identity {
    /// Whoever opened the store, or the account they call for.
    Embedded { name: String, actor: Option<String> },
    Credential {
        id: EntityId,
        /// When what proved it ends.
        proof_ends: Option<Timestamp>,
    },
}

impl Identity {
    pub(crate) fn of(principal: &Principal, caller: &Caller) -> Identity {
        match (caller, &principal.origin) {
            (Caller::Network { .. }, Origin::Caller { credential: Some(id), .. }) => {
                Identity::Credential { id: *id, proof_ends: principal.proof_ends }
            }
            // The account's id: a name may be another's by the next time.
            (Caller::Embedded { name, .. }, _) => {
                let actor = principal.account.map(|account| account.to_string());
                Identity::Embedded { name: name.clone(), actor }
            }
            // Nobody comes over the network without a credential; were it so, they would be nobody.
            (Caller::Network { .. }, _) => Identity::Credential {
                id: EntityId::new(Kind::Credential, 0),
                proof_ends: Some(Timestamp::MIN),
            },
        }
    }

    pub(crate) fn is_embedded(&self) -> bool {
        matches!(self, Identity::Embedded { .. })
    }
}

/// What a credential may do, as of now.
pub(crate) struct Standing {
    pub(crate) permissions: PermissionSet,
    /// From when on it may nothing.
    pub(crate) ends: Option<Timestamp>,
}

/// A credential that works now.
struct Found {
    account: EntityId,
    permissions: PermissionSet,
    deadline: Option<Timestamp>,
    fresh_only: bool,
    /// A personal credential whose secret may be sent itself.
    basic: bool,
}

impl Gate {
    /// What somebody who was let in earlier may do now.
    ///
    /// # Errors
    /// `Unauthenticated` or `PermissionDenied` where the credential, the token or the account does not work any more.
    pub(crate) fn standing(&self, runtime: &Runtime, identity: &Identity) -> Result<Standing> {
        match identity {
            Identity::Embedded { name, actor } => {
                let principal = embedded(runtime, name, actor.as_deref())?;
                Ok(Standing { permissions: principal.permissions, ends: None })
            }
            Identity::Credential { id, proof_ends } => {
                let (found, now) = runtime.read(|state, now| (self.lookup(state, *id, now), now))?;
                let found = found.filter(|_| proof_ends.is_none_or(|end| now < end));
                let found = found.ok_or_else(|| {
                    let why = "the credential was suspended or revoked, or it has expired";
                    Error::new(ErrorReason::Unauthenticated, why)
                })?;
                let ends = found.deadline.into_iter().chain(*proof_ends).min();
                Ok(Standing { permissions: found.permissions, ends })
            }
        }
    }

    /// Deleted, expired and suspended credentials are as good as none (RULES 4.3).
    fn lookup(&self, view: &dyn View, credential: EntityId, now: Timestamp) -> Option<Found> {
        if credential.kind == Kind::Account {
            let terms = self.api_key(view, credential)?;
            if terms.deadline.is_some_and(|deadline| deadline <= now) {
                return None;
            }
            return Some(Found {
                account: credential,
                permissions: terms.permissions,
                deadline: terms.deadline,
                fresh_only: false,
                // Of an API key a mark among its secrets says it.
                basic: false,
            });
        }
        let state = view.get(credential)?;
        let account = EntityId::parse_as(Kind::Account, stored::text(&state, 2))?;
        let owner = view.get(account)?;
        let deadline = stored::timestamp(&state, 5);
        if stored::account_suspended(&owner) || deadline.is_some_and(|deadline| deadline <= now) {
            return None;
        }
        Some(Found {
            account,
            permissions: permissions_of_credential(&owner, stored::text(&state, 7)),
            deadline,
            fresh_only: stored::integer(&state, 6) != 0,
            basic: stored::integer(&state, 8) != 0,
        })
    }

    /// The terms of an API key. Other tokens sign nothing: here they are no key at all, and answer like none.
    fn api_key(&self, view: &dyn View, key: EntityId) -> Option<TokenTerms> {
        // A state that is another one has another revision; one that is gone has none.
        let revision = view.revision_of(key)?;
        if let Some((_, terms)) = self.terms.lock().get(&key).filter(|(known, _)| *known == revision) {
            return Some(*terms);
        }
        let state = view.get(key)?;
        let is_api_key = stored::member(&state).is_some_and(|(_, token)| stored::text(token, 7) == "api");
        let terms = token_terms(&state).filter(|_| is_api_key)?;
        self.terms.lock().insert(key, (revision, terms));
        Some(terms)
    }
}

/// What the account may do now, and at most what the level it had when the credential was made may (RULES 4.3).
pub(super) fn permissions_of_credential(owner: &[u8], made_at_level: &str) -> PermissionSet {
    let now = permissions_of(owner);
    // Almost always: a level has not changed.
    if level_of(owner) == made_at_level { now } else { now.and(PermissionSet::of_level(made_at_level)) }
}

/// Whoever opens the file is administrator; a call for a person has that person's rights (RULES 4.4).
fn embedded(runtime: &Runtime, name: &str, actor: Option<&str>) -> Result<Principal> {
    let origin = |account| Origin::Caller {
        account,
        for_account: None,
        credential: None,
        name: name.to_owned(),
        address: String::new(),
        user_agent: String::new(),
    };
    let Some(actor) = actor else {
        return Ok(Principal {
            account: None,
            permissions: PermissionSet::all(),
            deadline: None,
            proof_ends: None,
            credential: name.to_owned(),
            fresh: false,
            origin: origin(None),
        });
    };
    let (account, permissions) = runtime.read(|state, now| -> Result<_> {
        let account = account_named(state, "actor", actor)?;
        let bytes = state.get(account).unwrap_or_default();
        if stored::account_suspended(&bytes) {
            return Err(Error::new(
                ErrorReason::PermissionDenied,
                format!("`actor` is `{actor}`, who is suspended"),
            ));
        }
        let terms = token_terms(&bytes);
        if terms.and_then(|terms| terms.deadline).is_some_and(|deadline| deadline <= now) {
            return Err(Error::new(
                crate::error::ErrorReason::PermissionDenied,
                format!("`actor` is `{actor}`, a key that has expired"),
            ));
        }
        let terms = terms.map(|terms| terms.permissions);
        Ok((account, terms.unwrap_or_else(|| permissions_of(&bytes))))
    })??;
    Ok(Principal {
        account: Some(account),
        permissions,
        deadline: None,
        proof_ends: None,
        credential: format!("{name} as {account}"),
        fresh: false,
        origin: origin(Some(account)),
    })
}
