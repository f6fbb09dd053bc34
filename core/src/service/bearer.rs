//! Bearer tokens for JSON over HTTP: minted by a call with the fresh signature, good for minutes (RULES 5.4).
//!
//! A token is its credential's access key and 32 random bytes. The journal keeps a hash of it and its end, sealed
//! among the credential's secrets: it works in every process and after a restart, and goes with the credential.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gatepass_wire::gatepass::v1::{CredentialCreateTokenRequest, CredentialCreateTokenResponse};
use prost::Message;
use ring::digest::{SHA256, digest};

use crate::engine::Overlay;
use crate::engine::decide::{Context, Decision};
use crate::error::{Error, ErrorReason, Result};
use crate::journal::{Secret, SecretChange};
use crate::model::{EntityId, Timestamp};
use crate::wire::sign::is_same;

use super::Service;
use super::access::{decode, proto};
use super::activity::Origin;
use super::call::{Call, Reply};
use super::principal::Principal;
use super::runtime::{Runtime, undecided};
use super::writer::Decided;

/// The name of the tokens' hashes in the journal.
const TOKENS: &str = "bearer_tokens";
/// What a token begins with, so that scanners for leaked secrets can know it.
const PREFIX: &str = "gatepass-";
/// Live tokens of one credential at most.
const SLOTS: usize = 8;
/// The longest a token works, and how long it does where nothing is said.
const LONGEST: i64 = 15 * 60_000_000_000;
const HASH: usize = 32;
const SLOT: usize = HASH + 8;

/// One token as it is kept.
struct Slot {
    hash: [u8; HASH],
    end: Timestamp,
}

/// The access key in a token; empty where it is none.
pub(super) fn access_key_of(token: &[u8]) -> &str {
    let text = std::str::from_utf8(token).unwrap_or_default();
    text.strip_prefix(PREFIX).and_then(|rest| rest.split_once('.')).map_or("", |(key, _)| key)
}

/// Whether the token is a live one of this credential. Unknown, wrong and expired ones answer alike, and every token
/// costs the comparison with a full set of slots, whether its credential exists or not (RULES 5.1).
/// Answers when the token ends.
pub(super) fn verify(
    runtime: &Runtime,
    known: Option<EntityId>,
    token: &[u8],
    secure: bool,
) -> Result<Timestamp> {
    let slots = match known {
        Some(credential) => read(runtime, credential)?,
        None => Vec::new(),
    };
    let now = runtime.now.get();
    let hash = hash_of(token);
    let decoy = Slot { hash: [0; HASH], end: Timestamp::MIN };
    let (mut passed, mut end) = (false, now);
    for place in 0..SLOTS {
        let slot = slots.get(place).unwrap_or(&decoy);
        let is_it = is_same(&slot.hash, &hash) & (now < slot.end);
        passed |= is_it;
        end = if is_it { slot.end } else { end };
    }
    match passed & secure & known.is_some() {
        true => Ok(end),
        false => Err(Error::unauthenticated()),
    }
}

impl Service {
    pub(super) async fn create_token(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: CredentialCreateTokenRequest = decode(call)?;
        let length =
            request.duration.map_or(LONGEST, |parts| Timestamp::from_parts(parts.seconds, parts.nanos).0);
        if !(1..=LONGEST).contains(&length) {
            let why = "a token works for more than nothing and for 15 minutes at most";
            return Err(Error::invalid_value("duration", format!("{} s", length / 1_000_000_000), why));
        }
        let Origin::Caller { credential: Some(credential), .. } = principal.origin else {
            let why = "a token stands for an access key; whoever opened the store calls with none";
            return Err(Error::failed_precondition(why));
        };
        if !principal.fresh {
            let why = "a token is given only to a call that bears the fresh signature, not for another token or a \
                       password";
            return Err(Error::new(ErrorReason::PermissionDenied, why));
        }
        let (access_key, deadline) = (principal.credential.clone(), principal.deadline);
        let runtime = std::sync::Arc::clone(&self.inner.runtime);
        // Within this process one after the other: the next reads the slots that this one wrote. Another process's
        // is seen because the decision is made again where others wrote first.
        let _turn = self.inner.minting.lock().await;
        let decide = move |_: &Overlay<'_>, context: &mut Context<'_>| {
            let end = context.now.plus_nanos(length);
            let end = deadline.map_or(end, |deadline| end.min(deadline));
            let mut random = [0; 32];
            context.random.fill(&mut random);
            let token = format!("{PREFIX}{access_key}.{}", URL_SAFE_NO_PAD.encode(random));
            let slots = with_slot(read(&runtime, credential)?, &token, end, context.now)?;
            let secret = SecretChange { id: credential, field: TOKENS.into(), value: Some(write(&slots)) };
            let decision =
                Decision { changes: Vec::new(), verb: "bearer token created", subjects: vec![credential] };
            let answer = CredentialCreateTokenResponse { token, expires_at: Some(proto(end)) };
            Ok(Decided { decision, secrets: vec![secret], reply: answer.encode_to_vec().into() })
        };
        let again = Box::new(|_: &_| {
            Err(Error::failed_precondition("a token is shown once and kept as a hash; ask for another one"))
        });
        self.mutate(principal, call, None, again, decide).await
    }
}

/// The slots with the new token in the a place of its own, or in that of the one that ended longest ago.
fn with_slot(mut slots: Vec<Slot>, token: &str, end: Timestamp, now: Timestamp) -> Result<Vec<Slot>> {
    let new = Slot { hash: hash_of(token.as_bytes()), end };
    let ended = |slot: &&mut Slot| slot.end <= now;
    if slots.len() < SLOTS {
        slots.push(new);
    } else if let Some(slot) = slots.iter_mut().filter(ended).min_by_key(|slot| slot.end) {
        *slot = new;
    } else {
        let message =
            format!("{SLOTS} tokens of this credential are live; use one of them, or wait for an end");
        return Err(Error::resource_exhausted(message));
    }
    Ok(slots)
}

fn hash_of(token: &[u8]) -> [u8; HASH] {
    let mut hash = [0; HASH];
    hash.copy_from_slice(digest(&SHA256, token).as_ref());
    hash
}

fn read(runtime: &Runtime, credential: EntityId) -> Result<Vec<Slot>> {
    let kept = runtime.journal.secret(credential, TOKENS).map_err(undecided)?;
    let kept = kept.as_ref().map_or(&[][..], Secret::expose);
    let slot = |bytes: &[u8]| {
        let (hash, end) = bytes.split_first_chunk::<HASH>()?;
        Some(Slot { hash: *hash, end: Timestamp(i64::from_be_bytes(end.try_into().ok()?)) })
    };
    let slots: Option<Vec<Slot>> = kept.chunks(SLOT).map(slot).collect();
    slots.ok_or_else(|| Error::new(ErrorReason::Corrupt, "the hashes of bearer tokens are no such hashes"))
}

fn write(slots: &[Slot]) -> Secret {
    let mut bytes = Vec::with_capacity(slots.len() * SLOT);
    for slot in slots {
        bytes.extend_from_slice(&slot.hash);
        bytes.extend_from_slice(&slot.end.0.to_be_bytes());
    }
    Secret::new(bytes)
}
