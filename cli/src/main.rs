//! The gatepass command line: tables for people, `--json` for machines. Exit status 0: done; 1: refused or failed;
//! 2: usage; 3: denied; 4: timed out.
#![forbid(unsafe_code)]

mod access;
mod actions;
mod arguments;
mod audit;
mod console;
mod credentials;
mod entity;
mod failure;
mod grants;
mod log;
mod operate;
mod quickstart;
mod requests;
mod run;
mod server;
mod transfer;
mod tree;
mod watch;

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use clap::error::{ContextKind, ContextValue};
use clap::{ArgMatches, FromArgMatches};
use gatepass::client::{CallOptions, Client, ConnectOptions, Endpoint, connect, connect_from_environment};

use arguments::{Color, Command, Globals};
use console::{BAD, Console};
use failure::{Done, Failure};

/// How long an erasure may take at least: it reads the whole journal.
const ERASURE: Duration = Duration::from_secs(600);

fn main() -> ExitCode {
    let line: Vec<OsString> = std::env::args_os().collect();
    let matches = match tree::for_line(&line).color(clap_color(&line)).try_get_matches_from(&line) {
        Ok(matches) => matches,
        Err(error) => return complain_about_usage(error, &line),
    };
    let globals = Globals::read(&matches);
    let mut console = Console::of_process(globals.color, globals.json);
    let done = run(&globals, &mut console, &matches).and_then(|()| Ok(console.finish()?));
    let Err(failure) = done else { return ExitCode::SUCCESS };
    // What was printed before the failure belongs before it; if nobody reads it, the failure says enough.
    let _ = console.finish();
    complain(&globals, &failure);
    ExitCode::from(failure.status())
}

fn run(globals: &Globals, console: &mut Console, matches: &ArgMatches) -> Done {
    let name = matches.subcommand_name().unwrap_or_default();
    if let Some(Command::Completions { shell }) = fixed(matches)? {
        return print_completions(shell);
    }
    let serves = matches!(name, "serve" | "dev");
    let runtime = match serves {
        true => tokio::runtime::Builder::new_multi_thread().enable_all().build()?,
        false => tokio::runtime::Builder::new_current_thread().enable_all().build()?,
    };
    let entered = runtime.enter();
    let traces = log::start(globals, serves)?;
    drop(entered);
    let done = runtime.block_on(dispatch(globals, console, matches));
    if let Some(traces) = traces {
        traces.finish();
    }
    done
}

/// The command, unless it is one on an entity or a simulation.
fn fixed(matches: &ArgMatches) -> Result<Option<Command>, Failure> {
    match matches.subcommand_name() {
        Some(name) if name == "simulate" || entity::named(name).is_some() => Ok(None),
        _ => Command::from_arg_matches(matches)
            .map(Some)
            .map_err(|error| Failure::Usage { message: error.to_string(), field: None }),
    }
}

async fn dispatch(globals: &Globals, console: &mut Console, matches: &ArgMatches) -> Done {
    let Some(command) = fixed(matches)? else {
        let client = open(globals, None).await?;
        let done = match matches.subcommand() {
            Some(("simulate", inner)) => access::simulate(&client, console, inner).await,
            Some((name, inner)) => match entity::named(name) {
                Some(entity) => entity::run(&client, console, &entity, inner).await,
                None => Err(Failure::usage("command", format!("there is no entity `{name}`"))),
            },
            None => Err(Failure::usage("command", "name a command")),
        };
        client.close().await;
        return done;
    };
    match &command {
        Command::Quickstart => quickstart::run(console).await,
        Command::Init(init) => server::init(console, init).await,
        Command::Serve(serve) => server::serve(console, serve).await,
        Command::Dev(dev) => server::dev(console, dev).await,
        Command::Keys(arguments::Keys::Rotate(rotate)) => server::rotate(console, rotate).await,
        Command::Audit(command) => audit::run(globals, console, command).await,
        Command::Backup(backup) => server::backup(console, backup),
        Command::Restore(restore) => server::restore(console, restore),
        Command::Recover(recover) => server::recover(console, recover).await,
        Command::Import(import) => transfer::import(globals, console, import).await,
        Command::Diff(diff) => transfer::diff(globals, console, diff).await,
        command => {
            let (mut connected, act_as) = for_whom(globals, command);
            if matches!(command, Command::Erase { .. }) {
                connected.timeout = connected.timeout.max(ERASURE);
            }
            let client = open(&connected, None).await?;
            let done = ask(&client, console, command, &act_as).await;
            client.close().await;
            done
        }
    }
}

/// For whom a call about requests is: of an engine in this process the connection says it, to a server the call does
/// (RULES 4.2, 4.4).
fn for_whom(globals: &Globals, command: &Command) -> (Globals, String) {
    let takes_it = matches!(
        command,
        Command::Request(_)
            | Command::Approve(_)
            | Command::Deny(_)
            | Command::Cancel(_)
            | Command::Review(_)
            | Command::Requests(_)
            | Command::Run(_)
            | Command::Extend(_)
            | Command::Revoke(_)
    );
    let url = globals.url.clone().or_else(|| std::env::var("GATEPASS_URL").ok());
    let is_embedded = url.and_then(|url| Endpoint::parse(&url).ok()).is_some_and(|url| url.is_embedded());
    let act_as = globals.actor.clone().filter(|_| takes_it && !is_embedded);
    match act_as {
        Some(act_as) => (Globals { actor: None, ..globals.clone() }, act_as),
        None => (globals.clone(), String::new()),
    }
}

async fn ask(client: &Client, console: &mut Console, command: &Command, act_as: &str) -> Done {
    match command {
        Command::Request(asked) => requests::request(client, console, asked, act_as).await,
        Command::Approve(vote) => requests::approve(client, console, vote, act_as).await,
        Command::Deny(vote) => requests::deny(client, console, vote, act_as).await,
        Command::Cancel(vote) => requests::cancel(client, console, vote, act_as).await,
        Command::Review(vote) => requests::review(client, console, vote, act_as).await,
        Command::Requests(asked) => requests::list(client, console, asked, act_as).await,
        Command::Run(asked) => run::run(client, asked, act_as).await,
        Command::Check(question) => access::check(client, console, question).await,
        Command::Explain(question) => access::explain(client, console, question).await,
        Command::Reach { account, at } => access::reach(client, console, account, *at).await,
        Command::Who { resource, at } => access::who(client, console, resource, *at).await,
        Command::Watch(asked) => watch::run(client, console, asked).await,
        Command::Extend(extend) => grants::extend(client, console, extend, act_as).await,
        Command::Revoke(revoke) => grants::revoke(client, console, revoke, act_as).await,
        Command::Credentials(command) => credentials::run(client, console, command).await,
        Command::Operate(operate) => operate::run(client, console, operate).await,
        Command::Erase { account } => operate::erase(client, console, account).await,
        Command::Quickstart
        | Command::Backup(_)
        | Command::Restore(_)
        | Command::Recover(_)
        | Command::Init(_)
        | Command::Serve(_)
        | Command::Dev(_)
        | Command::Keys(_)
        | Command::Audit(_)
        | Command::Import(_)
        | Command::Diff(_)
        | Command::Completions { .. } => Err(Failure::usage("command", "this command asks no engine")),
    }
}

/// Connects as `--url` says, else as the environment says.
async fn open(globals: &Globals, checkpoint_key: Option<&Path>) -> Result<Client, Failure> {
    let mut options = ConnectOptions::new().call(CallOptions::new().deadline(globals.timeout));
    if let Some(actor) = &globals.actor {
        options = options.actor(actor);
    }
    if let Some(file) = checkpoint_key {
        options = options.checkpoint_key_file(file);
    }
    let Some(url) = &globals.url else {
        return connect_from_environment(options).await.map_err(|error| usage_of(error, "GATEPASS_URL"));
    };
    let keys = ["GATEPASS_ACCESS_KEY", "GATEPASS_SECRET_KEY"].map(|name| std::env::var(name).ok());
    if let [Some(access_key), Some(secret_key)] = keys {
        options = options.keys(access_key, secret_key);
    }
    connect(url, options).await.map_err(|error| usage_of(error, "url"))
}

/// A bad URL is a mistake in the command line; a store that does not open is not.
fn usage_of(error: gatepass::Error, field: &str) -> Failure {
    match error.field() {
        Some("actor") => Failure::usage("as", error.message().replace("`actor`", "`--as`")),
        Some("checkpoint_key_file") => Failure::usage(
            "checkpoint-key-file",
            error.message().replace("`checkpoint_key_file`", "`--checkpoint-key-file`"),
        ),
        Some("url" | "GATEPASS_URL" | "SDM_API_HOST") => {
            Failure::usage(error.field().unwrap_or(field), error.message())
        }
        _ => error.into(),
    }
}

fn print_completions(shell: clap_complete::Shell) -> Done {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut tree::outline(), "gatepass", &mut script);
    Ok(std::io::stdout().write_all(&script)?)
}

/// clap speaks before the options are read: `--color` is looked for by hand.
fn clap_color(line: &[OsString]) -> clap::ColorChoice {
    let words: Vec<&str> = line.iter().filter_map(|word| word.to_str()).collect();
    let said = |value: &str| {
        words.contains(&format!("--color={value}").as_str())
            || words.windows(2).any(|pair| pair == ["--color", value])
    };
    match (said("always"), said("never")) {
        (true, _) => clap::ColorChoice::Always,
        (_, true) => clap::ColorChoice::Never,
        _ => clap::ColorChoice::Auto,
    }
}

fn complain_about_usage(mut error: clap::Error, line: &[OsString]) -> ExitCode {
    keep_best_suggestion(&mut error);
    if !error.use_stderr() {
        // Help and version are answers; a reader that has gone needs none.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    if line.iter().any(|word| word == "--json") {
        let text = error.render().to_string();
        let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        let failure = Failure::Usage { message, field: None };
        eprintln!("{:#}", failure.json());
    } else {
        let _ = error.print();
    }
    ExitCode::from(2)
}

/// Among a hundred names many are alike; the last suggestion is the nearest.
fn keep_best_suggestion(error: &mut clap::Error) {
    let kind = ContextKind::SuggestedSubcommand;
    if let Some(ContextValue::Strings(names)) = error.get(kind)
        && let Some(best) = names.last().cloned()
    {
        error.insert(kind, ContextValue::Strings(vec![best]));
    }
}

fn complain(globals: &Globals, failure: &Failure) {
    let is_said =
        matches!(failure, Failure::Denied | Failure::Different | Failure::NobodyReads | Failure::Exit(_));
    if is_said {
        return;
    }
    if globals.json {
        eprintln!("{:#}", failure.json());
        return;
    }
    let colored =
        console::colors(&std::io::stderr(), if globals.json { Color::Never } else { globals.color });
    let word = if colored { format!("{BAD}error:{BAD:#}") } else { "error:".to_owned() };
    eprintln!("{word} {}", failure.line());
}
