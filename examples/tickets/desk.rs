//! Makes access what the tickets say. Every step may be repeated, and may be done by several receivers.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Result, bail};
use gatepass::client::{Client, Wish};
use gatepass::gatepass_v1::AccessRequest;
use glue::gate::{LIVE, filed, once};
use tokio::sync::Mutex;

use crate::ticket::{System, Wanted};

pub(crate) struct Desk {
    gate: Client,
    system: System,
    /// How long access holds at most, whatever becomes of the ticket and of this program.
    duration: Duration,
    /// One pass at a time.
    turn: Mutex<()>,
}

impl Desk {
    pub(crate) fn new(gate: Client, system: System, duration: Duration) -> Desk {
        Desk { gate, system, duration, turn: Mutex::new(()) }
    }

    pub(crate) fn system(&self) -> &System {
        &self.system
    }

    /// Looks at one ticket.
    pub(crate) async fn settle(&self, key: &str) -> Result<()> {
        let _turn = self.turn.lock().await;
        self.settle_one(key).await
    }

    /// Looks at every ticket that is approved, and at every one that something was asked for: what callbacks were lost
    /// does not matter.
    pub(crate) async fn settle_all(&self) -> Result<()> {
        let _turn = self.turn.lock().await;
        let live = filed(&self.gate, "", &LIVE).await?;
        let asked_for = live.iter().filter_map(|request| self.ticket_of(request)).map(str::to_owned);
        let mut keys: BTreeSet<String> = asked_for.collect();
        let mut failed = Vec::new();
        match self.system.approved().await {
            Ok(approved) => keys.extend(approved),
            Err(error) => failed.push(format!("the list of approved tickets: {error:#}")),
        }
        for key in keys {
            // One ticket that cannot be settled must not keep the access of others.
            if let Err(error) = self.settle_one(&key).await {
                failed.push(format!("{key}: {error:#}"));
            }
        }
        if failed.is_empty() { Ok(()) } else { bail!("{}", failed.join("; ")) }
    }

    async fn settle_one(&self, key: &str) -> Result<()> {
        let wanted = self.system.wanted(key).await?;
        let mark = wanted.as_ref().map(|wanted| format!("{}approval {}", self.prefix(key), wanted.approval));
        for request in filed(&self.gate, "", &LIVE).await? {
            if self.ticket_of(&request) == Some(key) && mark.as_ref() != Some(&request.reason) {
                self.gate.access_requests().take_back(&request.id, &request.account_id).await?;
                println!("{key}: taken back {}", request.id);
            }
        }
        match (wanted, mark) {
            (Some(wanted), Some(mark)) => self.ask(key, &wanted, mark).await,
            _ => Ok(()),
        }
    }

    /// Asks once for each approval: what was denied, has ended or was revoked by hand stays so.
    async fn ask(&self, key: &str, wanted: &Wanted, mark: String) -> Result<()> {
        let before = filed(&self.gate, &wanted.account, &[]).await?;
        if before.iter().any(|request| request.reason == mark) {
            return Ok(());
        }
        let cause = [&mark, &wanted.account, &wanted.resource].map(String::as_str).join("\n");
        let wish =
            Wish::resource(&wanted.resource).act_as(&wanted.account).duration(self.duration)?.reason(mark);
        let request = once(&self.gate, &cause).access_requests().create(wish).await?;
        println!("{key}: asked for {} ({})", wanted.resource, request.id);
        Ok(())
    }

    /// What the reasons of a ticket's requests begin with.
    fn prefix(&self, key: &str) -> String {
        format!("{} {key}: ", self.system.name())
    }

    fn ticket_of<'a>(&self, request: &'a AccessRequest) -> Option<&'a str> {
        let rest = request.reason.strip_prefix(self.system.name())?.strip_prefix(' ')?;
        Some(rest.split_once(": ")?.0)
    }
}
