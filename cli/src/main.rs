//! The gatepass command line: tables for people, `--json` for machines. Exit status 0: done; 1: refused or failed;
//! 2: usage; 3: denied; 4: timed out.
#![forbid(unsafe_code)]

mod access;
mod arguments;
mod console;
mod credentials;
mod entity;
mod failure;
mod grants;
mod log;
mod quickstart;
mod server;
mod transfer;
mod tree;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue};
use clap::{ArgMatches, FromArgMatches};
use gatepass::client::{CallOptions, Client, ConnectOptions, connect, connect_from_environment};

use arguments::{Color, Command, Globals};
use console::{BAD, Console};
use failure::{Done, Failure};

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
    log::start(globals)?;
    let runtime = match name {
        "serve" | "dev" => tokio::runtime::Builder::new_multi_thread().enable_all().build()?,
        _ => tokio::runtime::Builder::new_current_thread().enable_all().build()?,
    };
    runtime.block_on(dispatch(globals, console, matches))
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
        let client = open(globals).await?;
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
        Command::Import(import) => transfer::import(globals, console, import).await,
        Command::Diff(diff) => transfer::diff(globals, console, diff).await,
        command => {
            let client = open(globals).await?;
            let done = ask(&client, console, command).await;
            client.close().await;
            done
        }
    }
}

async fn ask(client: &Client, console: &mut Console, command: &Command) -> Done {
    match command {
        Command::Check(question) => access::check(client, console, question).await,
        Command::Explain(question) => access::explain(client, console, question).await,
        Command::Reach { account, at } => access::reach(client, console, account, *at).await,
        Command::Who { resource, at } => access::who(client, console, resource, *at).await,
        Command::Extend(extend) => grants::extend(client, console, extend).await,
        Command::Revoke(revoke) => grants::revoke(client, console, revoke).await,
        Command::Credentials(command) => credentials::run(client, console, command).await,
        Command::Quickstart
        | Command::Init(_)
        | Command::Serve(_)
        | Command::Dev(_)
        | Command::Keys(_)
        | Command::Import(_)
        | Command::Diff(_)
        | Command::Completions { .. } => Err(Failure::usage("command", "this command asks no engine")),
    }
}

/// Connects as `--url` says, else as the environment says.
async fn open(globals: &Globals) -> Result<Client, Failure> {
    let mut options = ConnectOptions::new().call(CallOptions::new().deadline(globals.timeout));
    if let Some(actor) = &globals.actor {
        options = options.actor(actor);
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
    if matches!(failure, Failure::Denied | Failure::Different | Failure::NobodyReads) {
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
