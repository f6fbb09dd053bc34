//! The one place where commands are decided and written: in order, many to a commit (RULES 6.1).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;

use bytes::Bytes;
use ring::rand::{SecureRandom, SystemRandom};
use tokio::sync::oneshot;
use zeroize::{Zeroize, Zeroizing};

use crate::engine::decide::{self, Context, Decision, Randomness};
use crate::engine::{Author, Change, Overlay, State, View};
use crate::error::{Error, ErrorReason, Result};
use crate::journal::{self, Actor, AppendError, Entry, IdempotencyEntry, Replay, SecretChange};
use crate::model::{EntityId, Revision, Timestamp};

use super::activity::{self, Origin};
use super::authors::RecordAuthors;
use super::runtime::{Runtime, undecided, unwritten};

/// How many commands share a commit at most: nobody holds the journal for longer than this takes.
const BATCH: usize = 512;
/// How many commands wait at most before callers are told to come back.
const QUEUE: usize = 8192;

/// What a decided command leaves behind for its caller, besides the record.
pub(crate) struct Decided {
    pub(crate) decision: Decision,
    pub(crate) secrets: Vec<SecretChange>,
    pub(crate) reply: Bytes,
}

/// What decides: called again from the start where others wrote first.
pub(crate) type Decide = Box<dyn FnMut(&Overlay<'_>, &mut Context<'_>) -> Result<Decided> + Send>;

/// What answers a call whose idempotency key was used before, from the record the first call became.
pub(crate) type Answered = Box<dyn Fn(&Replay) -> Result<Bytes> + Send>;

/// One command on its way.
pub(crate) struct Command {
    pub(crate) origin: Arc<Origin>,
    pub(crate) method: &'static str,
    pub(crate) idempotency: Option<(IdempotencyEntry, Answered)>,
    pub(crate) decide: Decide,
    /// What the audit trail says of it, where that is not told by what it changes; such a command is recorded even if it
    /// changes nothing.
    pub(crate) words: Option<String>,
    /// What is erased in the same transaction; a command that erases is recorded even if it changes nothing else.
    pub(crate) erasures: Vec<(Revision, usize)>,
    /// Recorded even if it changes nothing, and carried out while a restore waits for review: its acceptance.
    pub(crate) accepts_review: bool,
}

impl Command {
    /// A command that changes what it decides and nothing besides.
    pub(crate) fn new(origin: Arc<Origin>, method: &'static str, decide: Decide) -> Command {
        Command {
            origin,
            method,
            idempotency: None,
            decide,
            words: None,
            erasures: Vec::new(),
            accepts_review: false,
        }
    }
}

/// What became of a command.
#[derive(Debug, Clone)]
pub(crate) struct Written {
    pub(crate) reply: Bytes,
    pub(crate) revision: Revision,
}

type Answer = oneshot::Sender<Result<Written>>;

/// The writer's thread and the way to it.
pub(crate) struct Writer {
    queue: Option<SyncSender<(Command, Answer)>>,
    thread: Option<JoinHandle<()>>,
    runtime: Arc<Runtime>,
}

impl Writer {
    pub(crate) fn start(runtime: Arc<Runtime>) -> Result<Writer> {
        let (sender, receiver) = sync_channel(QUEUE);
        let thread = std::thread::Builder::new().name("gatepass-writer".to_owned()).spawn({
            let runtime = Arc::clone(&runtime);
            move || run(&runtime, &receiver)
        });
        let thread = thread.map_err(|error| {
            Error::unavailable(format!("the writer's thread does not start: {error}"), false)
        })?;
        Ok(Writer { queue: Some(sender), thread: Some(thread), runtime })
    }

    /// Decides and writes; answers once it is durable.
    pub(crate) async fn write(&self, command: Command) -> Result<Written> {
        let stopped = || Error::unavailable("this store is closed", false);
        let (answer, outcome) = oneshot::channel();
        let queue = self.queue.as_ref().ok_or_else(stopped)?;
        self.runtime.counts.queued();
        queue.try_send((command, answer)).map_err(|error| {
            self.runtime.counts.taken(1);
            match error {
                TrySendError::Full(_) => {
                    Error::resource_exhausted(format!("{QUEUE} writes are waiting; try again"))
                }
                TrySendError::Disconnected(_) => stopped(),
            }
        })?;
        outcome.await.map_err(|_| stopped())?
    }
}

impl Writer {
    /// Records what fell due by now: an empty command, before which that always happens.
    pub(crate) async fn sweep(&self) -> Result<()> {
        let decide = |_: &Overlay<'_>, _: &mut Context<'_>| {
            let decision = Decision { changes: Vec::new(), verb: "", subjects: Vec::new() };
            Ok(Decided { decision, secrets: Vec::new(), reply: Bytes::new() })
        };
        let command = Command::new(Arc::new(Origin::System), "", Box::new(decide));
        self.write(command).await.map(drop)
    }
}

impl Drop for Writer {
    /// Writes what is queued, then ends.
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // The last user of a store may be the writer's own answer: a thread cannot wait for itself.
            if thread.thread().id() != std::thread::current().id() {
                _ = thread.join();
            }
        }
    }
}

fn run(runtime: &Runtime, receiver: &Receiver<(Command, Answer)>) {
    let mut random = SystemRandomness::new(SystemRandom::new());
    while let Ok(first) = receiver.recv() {
        let mut batch = vec![first];
        batch.extend(receiver.try_iter().take(BATCH - 1));
        runtime.counts.taken(batch.len());
        write_batch(runtime, &mut random, batch);
    }
}

/// What the commands of a batch were decided to be.
struct Plan {
    expected: Revision,
    entries: Vec<Entry>,
    published: Vec<(Revision, Timestamp, Vec<Change>)>,
    outcomes: Vec<Result<Written>>,
}

fn write_batch(runtime: &Runtime, random: &mut dyn Randomness, batch: Vec<(Command, Answer)>) {
    let (mut commands, answers): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
    let mut keys = Keys::Unseen;
    let outcomes = loop {
        match try_batch(runtime, random, &mut commands, keys) {
            Ok(outcomes) => break outcomes,
            Err(Failed::Conflict) => {}
            Err(Failed::KeyInUse) => keys = Keys::Sought,
            Err(Failed::Error(error)) => {
                runtime.counts.commit_failed();
                break commands.iter().map(|_| Err(error.clone())).collect();
            }
        }
    };
    for (answer, outcome) in answers.into_iter().zip(outcomes) {
        // Whoever gave up waiting does not hear of it; the record stands all the same.
        _ = answer.send(outcome);
    }
}

/// What is supposed of a batch's idempotency keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// That none was used before, as nearly always: appending finds out. A command that would be refused, or changes
    /// nothing, is looked up first all the same.
    Unseen,
    /// Nothing: each is looked up before its command is decided.
    Sought,
}

enum Failed {
    /// Others wrote first: decide again.
    Conflict,
    /// A key was used before: decide again, and look first.
    KeyInUse,
    /// Nothing of the batch happened.
    Error(Error),
}

fn try_batch(
    runtime: &Runtime,
    random: &mut dyn Randomness,
    commands: &mut [Command],
    keys: Keys,
) -> Result<Vec<Result<Written>>, Failed> {
    runtime.refresh().map_err(Failed::Error)?;
    let plan = {
        let state = runtime.state();
        plan(runtime, &state, random, commands, keys)
    };
    if plan.entries.is_empty() {
        return Ok(plan.outcomes);
    }
    match runtime.journal.append(plan.expected, plan.entries) {
        Ok(_) => {}
        Err(AppendError::Conflict { .. }) => {
            runtime.catch_up().map_err(Failed::Error)?;
            return Err(Failed::Conflict);
        }
        // Looked for and not found: another process has used it since.
        Err(AppendError::KeyInUse { .. }) => {
            runtime.catch_up().map_err(Failed::Error)?;
            return Err(Failed::KeyInUse);
        }
        Err(error) => return Err(Failed::Error(unwritten(&error))),
    }
    runtime.counts.committed(plan.published.len());
    // It is durable: whatever happens now, nobody may be told that it did not happen.
    runtime.publish(plan.published).map_err(Failed::Error)?;
    Ok(plan.outcomes)
}

/// Decides every command against the published state with the batch so far on top.
fn plan(
    runtime: &Runtime,
    state: &State,
    random: &mut dyn Randomness,
    commands: &mut [Command],
    keys: Keys,
) -> Plan {
    let now = runtime.now.get().max(state.time());
    let expected = state.revision();
    let mut plan = Plan { expected, entries: Vec::new(), published: Vec::new(), outcomes: Vec::new() };
    let mut overlay = Overlay::new(state, expected);
    // While the clock is in doubt nothing is recorded as having ended; reads end it all the same (RULES 2.6).
    let may_sweep = runtime.now.doubt().is_none() && runtime.may_write().is_ok();
    let due = if may_sweep && decide::is_due(state, now) {
        let authors = RecordAuthors::new(&*runtime.journal, None);
        decide::due(state, &mut Context { now, random, authors: &authors }, now)
    } else {
        Vec::new()
    };
    for (at, decision) in due {
        let entry = entry(at.max(state.time()), &Origin::System, ("", None), &decision, random, &overlay);
        plan.push(&mut overlay, entry, &decision.changes);
    }
    for command in commands {
        let outcome = plan_one(runtime, &mut plan, &mut overlay, random, command, (now, keys));
        plan.outcomes.push(outcome);
    }
    plan
}

fn plan_one(
    runtime: &Runtime,
    plan: &mut Plan,
    overlay: &mut Overlay<'_>,
    random: &mut dyn Randomness,
    command: &mut Command,
    (now, keys): (Timestamp, Keys),
) -> Result<Written> {
    if !command.accepts_review {
        runtime.may_write()?;
    }
    let idempotency = command.idempotency.as_ref();
    if let Some((key, _)) = idempotency {
        plan.refuse_twice(key)?;
    }
    let before = || match idempotency {
        Some((key, answered)) => answered_before(runtime, key, answered, now),
        None => Ok(None),
    };
    if keys == Keys::Sought
        && let Some(written) = before()?
    {
        return Ok(written);
    }
    let decided = {
        let authors = RecordAuthors::new(&*runtime.journal, Some(overlay));
        let mut context = Context { now, random, authors: &authors };
        decide_one(&mut command.decide, command.method, overlay, &mut context)
    };
    let changes_nothing = decided.as_ref().map_or(true, |decided| decided.decision.changes.is_empty());
    if changes_nothing
        && keys == Keys::Unseen
        && let Some(written) = before()?
    {
        return Ok(written);
    }
    let decided = decided?;
    let revision = Revision(plan.expected.0 + plan.entries.len() as u64);
    // A bearer token and the retrieval of a secret change no entity and are told all the same.
    let stands_alone = command.accepts_review
        || command.words.is_some()
        || !command.erasures.is_empty()
        || !decided.secrets.is_empty()
        || !decided.decision.subjects.is_empty();
    if changes_nothing && !stands_alone {
        return Ok(Written { reply: decided.reply, revision });
    }
    let told = (command.method, command.words.as_deref());
    let mut entry = entry(now, &command.origin, told, &decided.decision, random, overlay);
    entry.secrets = decided.secrets;
    entry.erasures.clone_from(&command.erasures);
    entry.idempotency = idempotency.map(|(key, _)| key.clone());
    plan.push(overlay, entry, &decided.decision.changes);
    Ok(Written { reply: decided.reply, revision: Revision(revision.0 + 1) })
}

fn decide_one(
    decide: &mut Decide,
    method: &'static str,
    overlay: &Overlay<'_>,
    context: &mut Context<'_>,
) -> Result<Decided> {
    catch_unwind(AssertUnwindSafe(|| decide(overlay, context))).unwrap_or_else(|_| {
        tracing::error!(method, "deciding a command panicked");
        Err(Error::internal())
    })
}

/// The answer of an earlier call with the same key (RULES 5.3); another request under that key is an error.
fn answered_before(
    runtime: &Runtime,
    key: &IdempotencyEntry,
    answered: &Answered,
    now: Timestamp,
) -> Result<Option<Written>> {
    let Some(replay) = runtime.journal.idempotency(&key.credential, &key.key, now).map_err(undecided)? else {
        return Ok(None);
    };
    if replay.request_hash != key.request_hash {
        let message = format!(
            "`gatepass-idempotency-key` `{}` was used for another request; use a new key for each call",
            key.key
        );
        return Err(
            Error::new(ErrorReason::IdempotencyMismatch, message).with_field("gatepass-idempotency-key")
        );
    }
    Ok(Some(Written { reply: answered(&replay)?, revision: replay.revision }))
}

impl Plan {
    /// Refuses a key that a command of the same batch has.
    fn refuse_twice(&self, key: &IdempotencyEntry) -> Result<()> {
        // Keys differ in their first characters, credentials seldom at all.
        let same = |other: &IdempotencyEntry| other.key == key.key && other.credential == key.credential;
        if self.entries.iter().filter_map(|entry| entry.idempotency.as_ref()).any(same) {
            let message = "a call with the same idempotency key is under way; try again";
            return Err(Error::unavailable(message, false));
        }
        Ok(())
    }

    fn push(&mut self, overlay: &mut Overlay<'_>, entry: Entry, changes: &[Change]) {
        let revision = Revision(self.expected.0 + self.entries.len() as u64 + 1);
        let account = match entry.actor {
            Actor::Account(account) => Some(account),
            Actor::System | Actor::Embedded => None,
        };
        overlay.push_by(changes, revision, Author { account, credential: entry.credential });
        self.published.push((revision, entry.time, changes.to_vec()));
        self.entries.push(entry);
    }
}

/// The record of a decision: its changes and the activity that tells of it.
fn entry(
    time: Timestamp,
    origin: &Origin,
    (method, words): (&'static str, Option<&str>),
    decision: &Decision,
    random: &mut dyn Randomness,
    view: &dyn View,
) -> Entry {
    let mut entry = Entry::new(time, decision.verb, method);
    entry.actor = origin.actor();
    entry.credential = origin.credential();
    let activity = EntityId::new(crate::model::Kind::Activity, random.number());
    let told = activity::encode(activity, time, origin, decision, words, view);
    let changes = decision.changes.iter().cloned().chain([Change { id: activity, state: Some(told.into()) }]);
    entry.changes = changes
        .map(|change| {
            let mut salt = [0; 32];
            random.fill(&mut salt);
            let references = change.state.as_deref().map(|state| crate::engine::targets(change.id, state));
            journal::Change {
                id: change.id,
                state: change.state,
                salt,
                references: references.unwrap_or_default(),
            }
        })
        .collect();
    entry
}

/// How many bytes are asked of the system at a time: a call for each salt would take longer than hashing with it.
const BLOCK: usize = 4096;

/// The system's generator, read a block at a time.
pub(crate) struct SystemRandomness {
    system: SystemRandom,
    block: Zeroizing<Vec<u8>>,
}

impl SystemRandomness {
    /// Over the system's generator.
    pub(crate) fn new(system: SystemRandom) -> SystemRandomness {
        SystemRandomness { system, block: Zeroizing::new(Vec::with_capacity(BLOCK)) }
    }

    fn draw(&self, bytes: &mut [u8]) {
        // It fails only where the system has no generator; then nothing may be written that should be unguessable.
        if self.system.fill(bytes).is_err() {
            panic!("the system's random generator failed");
        }
    }
}

impl Randomness for SystemRandomness {
    fn fill(&mut self, bytes: &mut [u8]) {
        if bytes.len() > BLOCK {
            return self.draw(bytes);
        }
        if self.block.len() < bytes.len() {
            let mut block = std::mem::take(&mut self.block);
            block.resize(BLOCK, 0);
            self.draw(&mut block);
            self.block = block;
        }
        // What is handed out is a secret perhaps, and stays with who asked alone.
        let rest = self.block.len() - bytes.len();
        bytes.copy_from_slice(&self.block[rest..]);
        self.block[rest..].zeroize();
        self.block.truncate(rest);
    }
}

/// The actor of the record.
impl Origin {
    fn actor(&self) -> Actor {
        match self {
            Origin::System | Origin::Nobody { .. } => Actor::System,
            Origin::Caller { account: Some(account), .. } => Actor::Account(*account),
            Origin::Caller { account: None, .. } => Actor::Embedded,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_random_byte_is_handed_out_twice() {
        let mut random = SystemRandomness::new(SystemRandom::new());
        let mut seen = std::collections::HashSet::new();
        for length in [16, BLOCK - 8, BLOCK, BLOCK + 1, 32].into_iter().cycle().take(200) {
            let mut bytes = vec![0; length];
            random.fill(&mut bytes);
            // Sixteen random bytes never come again by chance.
            assert!(bytes.chunks_exact(16).all(|part| seen.insert(part.to_vec())), "{length}");
        }
    }
}
