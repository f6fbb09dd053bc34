use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::{SecureRandom, SystemRandom};

use crate::engine::decide::{self, Decision};
use crate::error::{Error, ErrorReason, Result};
use crate::journal::{
    self, Journal, JournalError, KeySource, MemoryOptions, OpenError, Secret, SecretChange, SqliteOptions,
};
use crate::model::stored::{Value, with_member, write_field};
use crate::model::{EntityId, Kind, PermissionSet};
use crate::webhook::AllowedAddresses;
use crate::wire::sign::SecretKey;

use super::activity::Origin;
use super::auth::{BASIC, Gate, SECRET, access_key};
use super::clock::{Clock, Now, SystemClock};
use super::limits::{Limiter, RateLimits};
use super::past::Past;
use super::runtime::{Runtime, undecided};
use super::testing::Testing;
use super::watch::{Hub, WatchLimits};
use super::writer::{Command, Decided, Writer};
use super::{Inner, Service};

/// Where the state lasts.
#[derive(Debug, Clone)]
pub enum Store {
    /// As long as the process.
    Memory,
    /// In a SQLite file.
    Sqlite {
        /// The file.
        path: PathBuf,
        /// Held by this process alone: checks then need not look whether others wrote.
        exclusive: bool,
        /// Created if it is not there.
        create: bool,
    },
}

/// How a store is opened.
pub struct Options {
    /// Where the state lasts.
    pub store: Store,
    /// A store created now is for tests: its clock can be moved (RULES 7.4). `Store::Memory` always is.
    pub test_store: bool,
    /// Whether `gatepass.v1.Testing` answers; only on test stores.
    pub testing: bool,
    /// Where the key that seals secrets comes from.
    pub master_key: KeySource,
    /// The file of the key that signs checkpoints; without one it is sealed in the store (RULES 6.6).
    pub checkpoint_key_file: Option<PathBuf>,
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// How many calls of the network are answered in a minute.
    pub rate_limits: RateLimits,
    /// How many watch at one time, and how.
    pub watch: WatchLimits,
    /// Where webhooks may be sent besides the internet.
    pub webhook_allow: AllowedAddresses,
}

impl Options {
    /// The defaults for a store: the system's clock, the master key beside the file, no rate limits.
    pub fn new(store: Store) -> Options {
        Options {
            store,
            test_store: false,
            testing: false,
            master_key: KeySource::default(),
            checkpoint_key_file: None,
            clock: Arc::new(SystemClock::default()),
            rate_limits: RateLimits::OFF,
            watch: WatchLimits::default(),
            webhook_allow: AllowedAddresses::default(),
        }
    }
}

/// The first API key of an organization, shown once.
#[derive(Clone)]
pub struct Bootstrap {
    /// The id of the key's account.
    pub id: EntityId,
    /// The access key.
    pub access_key: String,
    /// The secret key, in base64.
    pub secret_key: String,
}

impl std::fmt::Debug for Bootstrap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bootstrap").field("access_key", &self.access_key).finish_non_exhaustive()
    }
}

impl Service {
    /// Opens a store, creating it where asked.
    ///
    /// # Errors
    /// `FailedPrecondition` where the file is not one this program may use, saying why and what to do;
    /// `DataLoss` where it is damaged.
    pub fn open(options: Options) -> Result<Service> {
        let (journal, shared): (Arc<dyn Journal>, bool) = match &options.store {
            Store::Memory => (Arc::new(journal::memory(MemoryOptions { test_store: true })), false),
            Store::Sqlite { path, exclusive, create } => {
                let sqlite = SqliteOptions {
                    create: *create,
                    test_store: options.test_store,
                    exclusive: *exclusive,
                    master_key: options.master_key.clone(),
                    checkpoint_key_file: options.checkpoint_key_file.clone(),
                    busy_timeout: Duration::from_secs(5),
                };
                (Arc::new(journal::open_sqlite(path, sqlite).map_err(unopened)?), !exclusive)
            }
        };
        if options.testing && !journal.is_test_store() {
            let message = "this store was not created for tests; a clock one can move works only on `memory:` and on stores created by `gatepass dev`";
            return Err(Error::failed_precondition(message));
        }
        let runtime = Arc::new(Runtime::open(journal, Now::new(options.clock), shared)?);
        let mut decoy = vec![0; 32];
        fill(&mut decoy)?;
        let decoy = SecretKey::from_bytes(decoy).map_err(|_| Error::internal())?;
        Ok(Service {
            inner: Arc::new(Inner {
                writer: Writer::start(Arc::clone(&runtime))?,
                hub: Hub::new(Arc::clone(&runtime), options.watch),
                runtime,
                gate: Gate::new(decoy),
                limiter: Limiter::new(options.rate_limits),
                minting: tokio::sync::Mutex::default(),
                past: Past::default(),
                webhook_allow: options.webhook_allow,
                signed: super::audit::Signed::default(),
                testing: options.testing.then(Testing::default),
                refusals: super::refusals::Refusals::default(),
            }),
        })
    }

    /// Creates an API key with every permission of its store's kind, for whoever holds the store: the way in for
    /// the first caller. On test stores it may also test and stand on both sides (RULES 4.2).
    ///
    /// # Errors
    /// `AlreadyExists` if a key has this name; `Unavailable` if the journal fails.
    pub async fn bootstrap(&self, name: &str) -> Result<Bootstrap> {
        let permissions = if self.inner.testing.is_some() {
            PermissionSet::all()
        } else {
            PermissionSet::matching(|name| {
                !matches!(name, "gatepass:both_sides" | "gatepass:testing") && !name.starts_with("testing:")
            })
        };
        let mut token = Vec::new();
        write_field(&mut token, 2, Value::Bytes(name.as_bytes()));
        write_field(&mut token, 7, Value::Bytes(b"api"));
        for permission in permissions.names() {
            write_field(&mut token, 8, Value::Bytes(permission.as_bytes()));
        }
        let state = with_member(3, &token);
        let mut secret = vec![0; 32];
        fill(&mut secret)?;
        let secret_key = STANDARD.encode(&secret);
        // Of a test store the key may be sent itself, so that `curl` is enough to try things (RULES 5.4).
        let is_basic = self.inner.testing.is_some();
        let decide = move |view: &crate::engine::Overlay<'_>, context: &mut decide::Context<'_>| {
            let (id, mut decision): (EntityId, Decision) =
                decide::create(view, context, Kind::Account, &state)?;
            decision.changes.extend(decide::found(view, context.now));
            decision.changes.push(decide::first_scope(view, context, id));
            let keep = |field: &'static str, value: Vec<u8>| SecretChange {
                id,
                field: field.into(),
                value: Some(Secret::new(value)),
            };
            let mut secrets = vec![keep(SECRET, secret.clone())];
            secrets.extend(is_basic.then(|| keep(BASIC, vec![1])));
            Ok(Decided { decision, secrets, reply: id.to_string().into() })
        };
        let origin = Origin::Caller {
            account: None,
            for_account: None,
            credential: None,
            name: embedded_name(),
            address: String::new(),
            user_agent: String::new(),
        };
        let command = Command::new(Arc::new(origin), "Accounts.Create", Box::new(decide));
        let written = self.inner.writer.write(command).await?;
        let id = std::str::from_utf8(&written.reply).ok().and_then(|text| text.parse().ok());
        let id: EntityId = id.ok_or_else(Error::internal)?;
        Ok(Bootstrap { id, access_key: access_key(id), secret_key })
    }

    /// The journal, for what reads history: exports, proofs, the audit trail.
    pub fn journal(&self) -> &dyn Journal {
        &*self.inner.runtime.journal
    }

    /// Saves the state, so that the next opening need not read the whole journal (RULES 6.4).
    ///
    /// # Errors
    /// `Unavailable` if the journal fails.
    pub fn save_checkpoint(&self) -> Result<()> {
        self.inner.runtime.refresh()?;
        self.try_save_checkpoint().map_err(undecided)
    }

    /// The same, of the state as it is, with the journal's own error.
    pub(super) fn try_save_checkpoint(&self) -> std::result::Result<(), JournalError> {
        let (revision, chunks) = {
            let state = self.inner.runtime.state();
            (state.revision(), super::checkpoint::chunks(&state))
        };
        let mut chunks = chunks.into_iter().map(Ok);
        self.inner.runtime.journal.save_checkpoint(revision, &mut chunks)
    }
}

/// How whoever opens a store stands in its audit trail: not verified (RULES 4.4).
pub(crate) fn embedded_name() -> String {
    let user =
        std::env::var("USER").or_else(|_| std::env::var("LOGNAME")).unwrap_or_else(|_| "unknown".to_owned());
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    format!("embedded:{user}@{}", if host.trim().is_empty() { "localhost" } else { host.trim() })
}

fn fill(bytes: &mut [u8]) -> Result<()> {
    SystemRandom::new()
        .fill(bytes)
        .map_err(|_| Error::unavailable("the system's random generator failed", false))
}

fn unopened(error: OpenError) -> Error {
    let reason = match &error {
        OpenError::Corrupt { .. } => ErrorReason::Corrupt,
        _ => ErrorReason::FailedPrecondition,
    };
    Error::new(reason, error.to_string())
}
