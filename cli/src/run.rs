//! `gatepass run`: a command with access that is asked for before it and taken back after it, whatever happens.

use std::ffi::OsStr;
use std::process::ExitStatus;
use std::time::Duration;

use gatepass::client::{Client, Phase, Until};
use gatepass::gatepass_v1::AccessRequest;
use rustix::process::{Pid, Signal, kill_process};
use tokio::process::{Child, Command};
use tokio::signal::unix::{self, SignalKind};

use crate::access::instant;
use crate::arguments::Run;
use crate::failure::{Done, Failure};
use crate::requests::{to_all, what, wish};

/// What a shell answers for a command that cannot be run, or is not there.
const CANNOT_RUN: u8 = 126;
const NOT_THERE: u8 = 127;
/// Added to a signal's number for a command that the signal ended.
const BY_SIGNAL: u8 = 128;
/// How long at least, and at most, a server that does not answer is not asked again.
const SOON: Duration = Duration::from_secs(1);
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// Longer than any access: the end of a request is waited for as long as the command runs.
const FOR_EVER: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

/// The signals that end a command from outside.
struct Signals {
    interrupt: unix::Signal,
    terminate: unix::Signal,
    hang_up: unix::Signal,
}

impl Signals {
    fn listen() -> Result<Signals, Failure> {
        Ok(Signals {
            interrupt: unix::signal(SignalKind::interrupt())?,
            terminate: unix::signal(SignalKind::terminate())?,
            hang_up: unix::signal(SignalKind::hangup())?,
        })
    }

    async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.interrupt.recv() => Signal::INT,
            _ = self.terminate.recv() => Signal::TERM,
            _ = self.hang_up.recv() => Signal::HUP,
        }
    }
}

/// Asks, waits, runs, takes back, and ends as the command ended.
pub(crate) async fn run(client: &Client, run: &Run, act_as: &str) -> Done {
    // From the first call on no signal may end this without taking back what was asked for.
    let mut signals = Signals::listen()?;
    let requests = client.access_requests();
    let request = requests.create(wish(to_all(&run.resources), &run.wished, act_as)?).await?;
    say(&format!("asked for {} ({})", what(&request), request.id));
    if request.status == "pending" {
        say(&format!("waiting for approval, at most {}", length(run.wait)));
    }
    let granted = tokio::select! {
        waited = requests.wait(&request.id, Until::Started, run.wait, act_as) => waited,
        signal = signals.next() => {
            take_back(client, &request, act_as).await;
            return Err(Failure::Exit(by(signal)));
        }
    };
    let granted = match granted {
        Ok(granted) => granted,
        Err(error) => {
            take_back(client, &request, act_as).await;
            return Err(error.into());
        }
    };
    say(&format!("granted until {}", instant(granted.valid_until).unwrap_or_default()));
    let status = match start(run) {
        Ok(child) => attend(client, &granted, act_as, child, &mut signals).await,
        Err(failure) => Err(failure),
    };
    take_back(client, &granted, act_as).await;
    match status? {
        0 => Ok(()),
        status => Err(Failure::Exit(status)),
    }
}

/// The command, without our secrets in its environment (RULES 7.4).
fn start(run: &Run) -> Result<Child, Failure> {
    let (program, arguments) = run.command.split_first().ok_or(Failure::Exit(CANNOT_RUN))?;
    let ours = |name: &OsStr| {
        name.to_str().is_some_and(|name| name.starts_with("GATEPASS_") || name.starts_with("SDM_API_"))
    };
    let mut command = Command::new(program);
    command.args(arguments);
    std::env::vars_os().filter(|(name, _)| ours(name)).for_each(|(name, _)| {
        command.env_remove(name);
    });
    command.spawn().map_err(|error| {
        say(&format!("cannot run `{}`: {error}", program.to_string_lossy()));
        Failure::Exit(match error.kind() {
            std::io::ErrorKind::NotFound => NOT_THERE,
            _ => CANNOT_RUN,
        })
    })
}

/// Until the command ends: hands signals on to it, and says so when the access ends before it.
async fn attend(
    client: &Client,
    granted: &AccessRequest,
    act_as: &str,
    mut child: Child,
    signals: &mut Signals,
) -> Result<u8, Failure> {
    let pid = child.id().and_then(|id| Pid::from_raw(id as i32));
    let mut ended = std::pin::pin!(tell_the_end(client, granted, act_as));
    let mut listens = true;
    loop {
        tokio::select! {
            status = child.wait() => return Ok(code(status?)),
            signal = signals.next() => {
                // Ctrl-C at a terminal reaches the command by itself.
                let comes_twice = signal == Signal::INT && rustix::termios::isatty(std::io::stdin());
                if let Some(pid) = pid.filter(|_| !comes_twice) {
                    // It may have ended this very moment.
                    _ = kill_process(pid, signal);
                }
            }
            () = &mut ended, if listens => listens = false,
        }
    }
}

/// Until access ends: by what the server says, and where it says nothing, by the clock. Says what is to be said.
async fn tell_the_end(client: &Client, granted: &AccessRequest, act_as: &str) {
    let requests = client.access_requests();
    let mut known = granted.clone();
    let mut is_blind = false;
    loop {
        let waiting = requests.wait(&known.id, Until::Ended, FOR_EVER, act_as);
        let seen = match tokio::time::timeout(left(&known).max(SOON), waiting).await {
            Ok(seen) => seen,
            // Its time is over, unless it was extended.
            Err(_) => requests.get(&known.id, act_as).await,
        };
        let until = instant(known.valid_until).unwrap_or_default();
        match seen {
            Ok(request) if Phase::of(&request.status) == Phase::Ended => {
                return say(&format!("access has ended ({}) while the command still runs", request.status));
            }
            Ok(request) => (known, is_blind) = (request, false),
            // The server granted it until then, and is not there to have granted more.
            Err(error) if left(&known).is_zero() => {
                let why = error.message();
                return say(&format!(
                    "access has ended by itself, at {until}, while the command still runs ({why})"
                ));
            }
            Err(error) => {
                if !is_blind {
                    let why = error.message();
                    say(&format!("cannot see whether access still holds: {why}; it ends {until} by itself"));
                }
                is_blind = true;
                // The server may come back, and access may have been taken back meanwhile.
                tokio::time::sleep(left(&known).min(LOOK_AGAIN)).await;
            }
        }
    }
}

/// How long the access lasts by this machine's clock.
fn left(granted: &AccessRequest) -> Duration {
    let end = granted.valid_until.and_then(|end| std::time::SystemTime::try_from(end).ok());
    end.and_then(|end| end.duration_since(std::time::SystemTime::now()).ok()).unwrap_or_default()
}

async fn take_back(client: &Client, request: &AccessRequest, act_as: &str) {
    let end =
        instant(request.valid_until).map_or_else(|| "by itself".to_owned(), |end| format!("{end} by itself"));
    match client.access_requests().take_back(&request.id, act_as).await {
        Ok(answer) if answer.revoked_ids.is_empty() => {}
        Ok(answer) => {
            say("access revoked");
            for pair in answer.remaining {
                say(&format!("note: {} still reaches {}", pair.account_id, pair.resource_id));
            }
        }
        Err(error) => {
            say(&format!("access could not be revoked: {}; it ends {end}", error.message()));
        }
    }
}

/// The status that a shell would have: the command's own, or of the signal that ended it.
fn code(status: ExitStatus) -> u8 {
    use std::os::unix::process::ExitStatusExt;
    let ended = status.code().or_else(|| status.signal().map(|signal| i32::from(BY_SIGNAL) + signal));
    ended.and_then(|status| u8::try_from(status).ok()).unwrap_or(1)
}

fn by(signal: Signal) -> u8 {
    BY_SIGNAL.saturating_add(u8::try_from(signal.as_raw()).unwrap_or(0))
}

fn length(duration: Duration) -> String {
    gatepass::model::format_duration(i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX))
}

/// To people: the command's own output goes where it would without us.
fn say(text: &str) {
    eprintln!("gatepass: {text}");
}
