//! What stands on the command line, apart from the entities, which the schema describes.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgMatches, Args, Parser, Subcommand, ValueEnum};
use gatepass::client::Since;
use gatepass::model::{Timestamp, parse_duration};
use gatepass::service::{RateLimits, WatchLimits};
use gatepass::webhook::AllowedAddresses;

/// gatepass: privileged access that is asked for, time-boxed, checked, explained, revoked and audited
#[derive(Parser)]
#[command(name = "gatepass", version, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    globals: GlobalArguments,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What every command takes.
#[derive(Args, Clone)]
#[command(next_help_heading = "Global options")]
pub(crate) struct GlobalArguments {
    /// Where to connect: `memory:`, `sqlite:PATH`, `https://HOST[:PORT]` [env: GATEPASS_URL, else SDM_API_HOST]
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// The account the call is for, an id, an email or a name: of any call to an embedded engine; of calls about access
    /// requests to a server, by a key that may act for it
    #[arg(long = "as", value_name = "ACCOUNT")]
    actor: Option<String>,
    /// How long a call may take
    #[arg(long, value_name = "DURATION", value_parser = duration, default_value = "10s")]
    timeout: Duration,
    /// When to use colour; `auto`: on a terminal, unless NO_COLOR is set
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    color: Color,
    /// What to log to stderr, such as `info` or `gatepass=debug` [env: RUST_LOG]
    #[arg(long, value_name = "FILTER")]
    log: Option<String>,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// The global options as they were given, on whichever level of the command.
#[derive(Clone, Debug)]
pub(crate) struct Globals {
    pub(crate) url: Option<String>,
    pub(crate) json: bool,
    pub(crate) actor: Option<String>,
    pub(crate) timeout: Duration,
    pub(crate) color: Color,
    pub(crate) log: Option<String>,
}

impl Globals {
    /// Reads the options from every level, the innermost first.
    pub(crate) fn read(matches: &ArgMatches) -> Globals {
        let mut levels = vec![matches];
        while let Some((_, inner)) = levels[levels.len() - 1].subcommand() {
            levels.push(inner);
        }
        levels.reverse();
        Globals {
            url: given(&levels, "url"),
            json: levels.iter().any(|level| level.try_get_one::<bool>("json").ok().flatten() == Some(&true)),
            actor: given(&levels, "actor"),
            timeout: given(&levels, "timeout").unwrap_or(gatepass::client::DEFAULT_DEADLINE),
            color: given(&levels, "color").unwrap_or(Color::Auto),
            log: given(&levels, "log"),
        }
    }
}

fn given<T: Clone + Send + Sync + 'static>(levels: &[&ArgMatches], id: &str) -> Option<T> {
    let said = |level: &&ArgMatches| {
        level.try_contains_id(id).unwrap_or(false)
            && level.value_source(id) == Some(clap::parser::ValueSource::CommandLine)
    };
    levels.iter().find(|level| said(level))?.try_get_one::<T>(id).ok().flatten().cloned()
}

/// The commands that are not entities.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Tell the whole story on an engine in memory, step by step
    Quickstart,
    /// Create an organisation and its first API key, which is shown this once
    Init(Init),
    /// Serve an organisation on the network
    Serve(Serve),
    /// Serve a test store on this machine, created if need be
    Dev(Dev),
    /// Say whether an account reaches a resource: exit status 0 if so, 3 if not
    Check(Question),
    /// Say why an account reaches a resource, or what is missing
    Explain(Question),
    /// List what an account reaches
    Reach {
        /// An id, an email or a name
        account: String,
        #[command(flatten)]
        at: At,
    },
    /// List who reaches a resource
    Who {
        /// An id or a name
        resource: String,
        #[command(flatten)]
        at: At,
    },
    /// Print what happens, as it happens
    Watch(Watch),
    /// Ask for access to resources, or for a role, for a while
    Request(Request),
    /// Vote for an access request
    Approve(Vote),
    /// Vote against an access request, which ends it
    Deny(Vote),
    /// Take an access request of one's own back while it is pending
    Cancel(Vote),
    /// Look at a use of break-glass afterwards
    Review(Vote),
    /// List access requests, or show one
    Requests(Requests),
    /// Run a command with access that is asked for before it and taken back after it
    Run(Run),
    /// Move the end of access: of a request or a grant
    Extend(Extend),
    /// End access now: of a request, a grant, or all that an account, a resource or a role has
    Revoke(Revoke),
    /// Personal keys, which act only as their account
    #[command(subcommand)]
    Credentials(Credentials),
    /// The audit trail: checkpoints, exports, verification
    #[command(subcommand)]
    Audit(Audit),
    /// The key that seals an organisation's secrets
    #[command(subcommand)]
    Keys(Keys),
    /// Copy an organisation into one verified file, also while it is served
    Backup(Backup),
    /// Make an organisation of a backup; it is paused until `gatepass operate resume` accepts it
    Restore(Restore),
    /// Make a new first API key for whoever owns the data, shown this once
    Recover(Recover),
    /// What whoever runs the server does
    #[command(subcommand)]
    Operate(Operate),
    /// Erase what the record holds of a deleted account's person; it cannot be undone
    Erase {
        /// The id of the deleted account: it has no name any more
        account: String,
    },
    /// Copy what a StrongDM or gatepass organisation holds into another
    Import(Import),
    /// Say in what two endpoints differ: exit status 0 if in nothing, 1 if in something
    Diff(Diff),
    /// Print a script that completes this command in a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Args)]
pub(crate) struct Init {
    /// The folder to create the organisation in
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The file of the key that seals secrets, if it shall not be kept beside the data
    #[arg(long, value_name = "FILE")]
    pub(crate) master_key_file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) checkpoint_key: CheckpointKey,
}

/// Where the key that signs checkpoints is.
#[derive(Args, Clone)]
pub(crate) struct CheckpointKey {
    /// The file of the key that signs checkpoints, if it is not sealed in the data
    #[arg(long, value_name = "FILE")]
    pub(crate) checkpoint_key_file: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Audit {
    /// Print a signed checkpoint: keep some of them elsewhere
    Checkpoint {
        /// Of how many records; left out: of all
        #[arg(long, value_name = "RECORDS", value_parser = clap::value_parser!(u64).range(1..))]
        size: Option<u64>,
        #[command(flatten)]
        checkpoint_key: CheckpointKey,
    },
    /// Print the key that checkpoints are verified with
    Key,
    /// Write every record to a file that anybody can verify
    Export {
        /// The file, which must not exist yet; `-`: stdout
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        #[command(flatten)]
        checkpoint_key: CheckpointKey,
    },
    /// Check an exported file, or the log of what this is connected to
    ///
    /// Exit status 0: everything is as it was written, as far as was said. 1: it is not, or it could not be checked.
    Verify(VerifyAudit),
}

#[derive(Args)]
pub(crate) struct VerifyAudit {
    /// The exported file (`-`: stdin); left out: the log of what this is connected to
    pub(crate) file: Option<PathBuf>,
    /// A checkpoint kept from before, or a folder of them; repeat it for several
    #[arg(long = "checkpoint", value_name = "FILE|DIR")]
    pub(crate) checkpoints: Vec<PathBuf>,
    /// The key that must have signed, as `gatepass audit key` printed it
    #[arg(long, value_name = "VKEY")]
    pub(crate) key: Option<gatepass::audit::VerifierKey>,
    /// Ask for proofs alone and read no record
    #[arg(long, conflicts_with = "file")]
    pub(crate) proofs: bool,
    #[command(flatten)]
    pub(crate) checkpoint_key: CheckpointKey,
}

#[derive(Subcommand)]
pub(crate) enum Keys {
    /// Seal every secret anew under a new master key
    Rotate(Rotate),
}

#[derive(Args)]
pub(crate) struct Rotate {
    /// The folder that `gatepass init` made
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The file of the master key, if it is not kept beside the data
    #[arg(long, value_name = "FILE")]
    pub(crate) master_key_file: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Backup {
    /// The folder that `gatepass init` made
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The file to write; it must not exist
    #[arg(long = "to", value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The file of the key that seals secrets, if it is not kept beside the data
    #[arg(long, value_name = "FILE")]
    pub(crate) master_key_file: Option<PathBuf>,
    /// Put the master key into the backup: whoever reads it is then administrator
    #[arg(long)]
    pub(crate) include_master_key: bool,
}

#[derive(Args)]
pub(crate) struct Restore {
    /// The backup
    pub(crate) file: PathBuf,
    /// The folder to make the organisation in; it must not hold one
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The file of the master key, or where it goes if it is in the backup; left out: beside the data
    #[arg(long, value_name = "FILE")]
    pub(crate) master_key_file: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Recover {
    /// The folder that `gatepass init` made
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The file of the key that seals secrets, if it is not kept beside the data
    #[arg(long, value_name = "FILE")]
    pub(crate) master_key_file: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Operate {
    /// Say whether the server is ready, and why not
    Status,
    /// Accept the wall clock's time after it was set while the server ran
    AcceptTime,
    /// Accept a restored organisation: from then on it takes writes
    Resume,
}

#[derive(Args)]
pub(crate) struct Serve {
    /// The folder that `gatepass init` made
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The address to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:4600")]
    pub(crate) listen: SocketAddr,
    /// The certificate, with its intermediates (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// The certificate's private key (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub(crate) tls_key: Option<PathBuf>,
    /// Allow plaintext beyond this machine
    #[arg(long, conflicts_with = "tls_cert")]
    pub(crate) insecure: bool,
    /// The file of the key that seals secrets, if it is not kept beside the data
    #[arg(long, value_name = "FILE")]
    pub(crate) master_key_file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) checkpoint_key: CheckpointKey,
    /// Where a signed checkpoint is written every minute: a folder (`DIR/`), which keeps all, or a file, which keeps the
    /// last; on another machine than the data
    #[arg(long, value_name = "DIR|FILE")]
    pub(crate) checkpoint_push: Option<String>,
    /// Answer `/metrics` (Prometheus) at this address too, in plaintext and without credentials
    #[arg(long, value_name = "ADDR")]
    pub(crate) metrics_listen: Option<SocketAddr>,
    /// Allow metrics beyond this machine
    #[arg(long, requires = "metrics_listen")]
    pub(crate) metrics_insecure: bool,
    /// A name under which JSON is answered, without a port; repeat it for several
    #[arg(long = "host", value_name = "NAME")]
    pub(crate) hosts: Vec<String>,
    /// Reads answered to one key in a minute; 0: any number
    #[arg(long, value_name = "N", default_value_t = RateLimits::PUBLISHED.reads)]
    rate_limit_reads: u32,
    /// Writes answered to one key in a minute; 0: any number
    #[arg(long, value_name = "N", default_value_t = RateLimits::PUBLISHED.writes)]
    rate_limit_writes: u32,
    /// Reads answered to all keys together in a minute; 0: any number
    #[arg(long, value_name = "N", default_value_t = RateLimits::PUBLISHED.organization_reads)]
    rate_limit_all_reads: u32,
    /// Writes answered to all keys together in a minute; 0: any number
    #[arg(long, value_name = "N", default_value_t = RateLimits::PUBLISHED.organization_writes)]
    rate_limit_all_writes: u32,
    /// Watchers of one key at one time
    #[arg(long, value_name = "N", default_value_t = WatchLimits::default().per_key)]
    watchers_per_key: usize,
    /// Watchers of all keys together at one time
    #[arg(long, value_name = "N", default_value_t = WatchLimits::default().in_all)]
    watchers: usize,
    #[command(flatten)]
    pub(crate) webhooks: Webhooks,
}

/// Where events are sent.
#[derive(Args)]
pub(crate) struct Webhooks {
    /// Let webhooks lead to these addresses, which are none of the internet, such as `10.1.0.0/16`; repeat it for
    /// several. To a loopback address allowed so, `http` is allowed too
    #[arg(long = "webhook-allow", value_name = "CIDR")]
    allowed: Vec<ipnet::IpNet>,
    /// The certificates (PEM) of which one must have issued a receiver's, instead of those the system trusts
    #[arg(long = "webhook-roots", value_name = "FILE")]
    pub(crate) roots: Option<PathBuf>,
}

impl Webhooks {
    /// Where webhooks may lead.
    pub(crate) fn allowed(&self) -> AllowedAddresses {
        AllowedAddresses::with(self.allowed.iter().copied())
    }
}

impl Serve {
    /// How many calls are answered in a minute.
    pub(crate) fn rate_limits(&self) -> RateLimits {
        RateLimits {
            reads: self.rate_limit_reads,
            writes: self.rate_limit_writes,
            organization_reads: self.rate_limit_all_reads,
            organization_writes: self.rate_limit_all_writes,
        }
    }

    /// How many watch at one time.
    pub(crate) fn watch_limits(&self) -> WatchLimits {
        WatchLimits { per_key: self.watchers_per_key, in_all: self.watchers, ..WatchLimits::default() }
    }
}

#[derive(Args)]
pub(crate) struct Dev {
    /// The address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,
    /// The folder of the test store; without it everything is forgotten at the end
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Write address and keys to this file once calls are accepted
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) webhooks: Webhooks,
}

#[derive(Args)]
pub(crate) struct Question {
    /// An id, an email or a name
    pub(crate) account: String,
    /// An id or a name
    pub(crate) resource: String,
    #[command(flatten)]
    pub(crate) at: At,
}

/// Which instant or revision a question is about.
#[derive(Args, Clone, Copy)]
pub(crate) struct At {
    /// Ask about this instant (RFC 3339) instead of now
    #[arg(long, value_name = "TIME", value_parser = instant)]
    pub(crate) at: Option<Timestamp>,
    /// Ask about the state at this revision
    #[arg(long, value_name = "REVISION", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) revision: Option<u64>,
}

#[derive(Args)]
pub(crate) struct Watch {
    /// Begin after this revision, as an event or an answer names it; `0`: with the first event of all; left out: now
    #[arg(long, value_name = "REVISION", value_parser = since)]
    pub(crate) since: Option<Since>,
    /// Only events that change an entity of this kind, such as `role` or `account_grant`; repeat it for several
    #[arg(long = "kind", value_name = "KIND")]
    pub(crate) kinds: Vec<String>,
    /// Only events that change the entity with this id; repeat it for several
    #[arg(long = "entity", value_name = "ID")]
    pub(crate) entities: Vec<String>,
    /// Only events with this verb, such as `role added`; repeat it for several
    #[arg(long = "verb", value_name = "VERB")]
    pub(crate) verbs: Vec<String>,
}

#[derive(Args)]
#[command(group = clap::ArgGroup::new("end").required(true))]
pub(crate) struct Extend {
    /// The id of a request or a grant
    pub(crate) id: String,
    /// How much later it shall end, such as `30m`
    #[arg(long = "for", value_name = "DURATION", value_parser = duration, group = "end")]
    pub(crate) by: Option<Duration>,
    /// When it shall end (RFC 3339)
    #[arg(long, value_name = "TIME", value_parser = instant, group = "end")]
    pub(crate) until: Option<Timestamp>,
    /// Why
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) reason: String,
}

/// What is asked for, whichever command asks.
#[derive(Args)]
pub(crate) struct Wished {
    /// Why
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) reason: String,
    /// For how long, such as `45m`, from the grant on; left out: as the workflow says
    #[arg(long = "for", value_name = "DURATION", value_parser = duration)]
    pub(crate) duration: Option<Duration>,
    /// At once, in an emergency, where the workflow allows it; somebody else reviews it afterwards
    #[arg(long)]
    pub(crate) break_glass: bool,
    /// Only while this condition holds: its id or name
    #[arg(long = "while", value_name = "CONDITION", default_value = "")]
    pub(crate) condition: String,
}

#[derive(Args)]
#[command(group = clap::ArgGroup::new("what").required(true))]
pub(crate) struct Request {
    /// Ids or names of resources, decided together
    #[arg(value_name = "RESOURCE", group = "what")]
    pub(crate) resources: Vec<String>,
    /// Membership of this role instead: its id or name
    #[arg(long, value_name = "ROLE", group = "what")]
    pub(crate) role: Option<String>,
    #[command(flatten)]
    pub(crate) wished: Wished,
    /// From when on (RFC 3339); left out: with the grant
    #[arg(long, value_name = "TIME", value_parser = instant)]
    pub(crate) start: Option<Timestamp>,
    /// Wait so long at most until it is decided: exit status 0 granted, 3 denied, 4 timed out
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    pub(crate) wait: Option<Duration>,
    /// Ask at most once within 24 h for what this names, however often this is run
    #[arg(long, value_name = "KEY")]
    pub(crate) idempotency_key: Option<String>,
}

/// Something said to a request.
#[derive(Args)]
pub(crate) struct Vote {
    /// The request's id
    pub(crate) request: String,
    /// What to say to it
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) reason: String,
}

#[derive(Args)]
pub(crate) struct Requests {
    /// Show this request, with its steps, votes and events, instead of a list
    #[arg(value_name = "REQUEST", conflicts_with_all = ["mine", "waiting", "account", "resource", "role", "statuses", "unreviewed"])]
    pub(crate) request: Option<String>,
    /// Only one's own
    #[arg(long)]
    pub(crate) mine: bool,
    /// Only those that wait for one's vote
    #[arg(long)]
    pub(crate) waiting: bool,
    /// Only of this account: an id, an email or a name
    #[arg(long, value_name = "ACCOUNT", default_value = "")]
    pub(crate) account: String,
    /// Only for this resource: an id or a name
    #[arg(long, value_name = "RESOURCE", default_value = "")]
    pub(crate) resource: String,
    /// Only for this role: an id or a name
    #[arg(long, value_name = "ROLE", default_value = "")]
    pub(crate) role: String,
    /// Only with this status, such as `pending`; repeat it for several
    #[arg(long = "status", value_name = "STATUS")]
    pub(crate) statuses: Vec<String>,
    /// Only uses of break-glass that nobody has reviewed
    #[arg(long)]
    pub(crate) unreviewed: bool,
}

#[derive(Args)]
pub(crate) struct Run {
    /// The id or name of the resource; repeat it for several, decided together
    #[arg(long = "resource", value_name = "RESOURCE", required = true)]
    pub(crate) resources: Vec<String>,
    #[command(flatten)]
    pub(crate) wished: Wished,
    /// Wait so long at most until access has begun
    #[arg(long, value_name = "DURATION", value_parser = duration, default_value = "10m")]
    pub(crate) wait: Duration,
    /// The command and its arguments
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub(crate) command: Vec<std::ffi::OsString>,
}

/// Copies accounts, groups, roles, resources, grants, workflows, policies and what they refer to, through the API of both
/// ends. Run again it goes on where it was broken off, and follows what changed in the source since.
///
/// Never copied: keys and tokens, passwords and other secrets (they do not come out of an API), access requests, and
/// grants that have ended. Exit status 1 if anything else was not copied.
#[derive(Args)]
pub(crate) struct Import {
    /// Where to read; its keys are in GATEPASS_FROM_ACCESS_KEY and GATEPASS_FROM_SECRET_KEY [env: GATEPASS_FROM_URL]
    #[arg(long, value_name = "URL")]
    pub(crate) from: Option<String>,
    /// Where to write; its keys are in GATEPASS_TO_ACCESS_KEY and GATEPASS_TO_SECRET_KEY [env: GATEPASS_TO_URL]
    #[arg(long, value_name = "URL")]
    pub(crate) to: Option<String>,
    /// Write nothing; print what would change
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// What happens where the target has another entity of the same name: `report` leaves it and what depends on it,
    /// `update` makes it what the source says, `keep` takes it as it is
    #[arg(long, value_name = "WHAT", default_value = "report")]
    pub(crate) conflicts: OnConflict,
    /// Delete from the target what an earlier run made and the source no longer has
    #[arg(long)]
    pub(crate) delete_gone: bool,
    /// A kind to leave out, such as `policies`; may be repeated
    #[arg(long, value_name = "KIND")]
    pub(crate) skip: Vec<String>,
    /// How many writes are on their way at one time
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) concurrency: u16,
    /// The file that remembers what became of what; left out: beside a target file, else in this folder
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,
}

/// What happens where the target has another entity of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OnConflict {
    Report,
    Update,
    Keep,
}

#[derive(Args)]
pub(crate) struct Diff {
    /// One end; its keys are in GATEPASS_FROM_ACCESS_KEY and GATEPASS_FROM_SECRET_KEY [env: GATEPASS_FROM_URL]
    #[arg(value_name = "FROM")]
    pub(crate) from: Option<String>,
    /// The other end; its keys are in GATEPASS_TO_ACCESS_KEY and GATEPASS_TO_SECRET_KEY [env: GATEPASS_TO_URL]
    #[arg(value_name = "TO")]
    pub(crate) to: Option<String>,
    /// A kind to leave out, such as `policies`; may be repeated
    #[arg(long, value_name = "KIND")]
    pub(crate) skip: Vec<String>,
}

#[derive(Args)]
#[command(group = clap::ArgGroup::new("what").required(true).multiple(true))]
pub(crate) struct Revoke {
    /// The id of a request or a grant
    #[arg(group = "what", conflicts_with_all = ["account", "resource", "role"])]
    pub(crate) id: Option<String>,
    /// All grants of this account: an id, an email or a name
    #[arg(long, value_name = "ACCOUNT", group = "what")]
    pub(crate) account: Option<String>,
    /// All grants on this resource: an id or a name
    #[arg(long, value_name = "RESOURCE", group = "what")]
    pub(crate) resource: Option<String>,
    /// All memberships of this role that requests gave: an id or a name
    #[arg(long, value_name = "ROLE", group = "what", conflicts_with_all = ["account", "resource"])]
    pub(crate) role: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) reason: String,
}

#[derive(Subcommand)]
pub(crate) enum Credentials {
    /// Make a key; its secret is shown this once
    Create {
        /// Whose key: an id, an email or a name; left out: the caller's own
        account: Option<String>,
        /// A name for people
        #[arg(long, default_value = "")]
        name: String,
        /// How long it works; left out: without end
        #[arg(long = "for", value_name = "DURATION", value_parser = duration)]
        lifetime: Option<Duration>,
        /// Accept StrongDM's signature from it too, for StrongDM's own SDKs
        #[arg(long)]
        strongdm_signature: bool,
        /// Let the secret itself be sent, as HTTP Basic, on loopback or TLS; takes StrongDM's signature too
        #[arg(long)]
        basic: bool,
    },
    /// List keys, without their secrets
    List {
        /// Whose keys: an id, an email or a name; left out: the caller's own
        account: Option<String>,
    },
    /// Make a bearer token of the caller's key, for JSON over HTTP; it is shown this once
    Token {
        /// How long it works, at most 15m
        #[arg(long = "for", value_name = "DURATION", value_parser = duration, default_value = "15m")]
        duration: Duration,
    },
    /// Stop a key from working, at once
    Revoke {
        /// The key's id
        id: String,
    },
}

/// A positive duration: `45m`, `1h30m`.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let nanos = parse_duration(text).map_err(|error| error.to_string())?;
    match u64::try_from(nanos) {
        Ok(nanos) if nanos > 0 => Ok(Duration::from_nanos(nanos)),
        _ => Err(format!("`{text}` is not longer than nothing")),
    }
}

/// Where a watcher begins.
fn since(text: &str) -> Result<Since, String> {
    text.parse().map_err(|error: gatepass::Error| error.message().to_owned())
}

/// An instant in RFC 3339.
pub(crate) fn instant(text: &str) -> Result<Timestamp, String> {
    let instant: jiff::Timestamp =
        text.parse().map_err(|_| format!("`{text}` is no instant: write it like `2026-01-02T03:04:05Z`"))?;
    i64::try_from(instant.as_nanosecond())
        .map(Timestamp)
        .map_err(|_| format!("`{text}` is before 1677 or after 2262"))
}
