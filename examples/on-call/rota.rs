//! Makes conditions and access what the rota says.
//!
//! Each engineer has a condition, `on shift ROTA: NAME`, whose description is their email. It holds while they are on call;
//! their workflow grants without approval while it holds, and what it grants ends with it.

use std::time::Duration;

use anyhow::{Result, bail};
use gatepass::client::{Client, Wish};
use gatepass::gatepass_v1::{Condition, ConditionClearRequest, ConditionSetRequest};
use gatepass::model::Timestamp;
use glue::gate::{self, LIVE, filed, from_proto, now, once, proto};
use glue::settings::{duration, required};
use tokio::sync::Mutex;

use crate::provider::{OnCall, Provider};

pub(crate) struct Rota {
    gate: Client,
    provider: Provider,
    name: String,
    resources: Vec<String>,
    /// How long a shift is at most. One whose end nobody knows is looked at anew then.
    longest: Duration,
    /// One pass at a time.
    turn: Mutex<()>,
}

impl Rota {
    pub(crate) async fn from_environment() -> Result<Rota> {
        let resources = required("RESOURCES")?;
        Ok(Rota {
            gate: gate::client("GATEPASS_ACCESS_KEY", "GATEPASS_SECRET_KEY").await?,
            provider: Provider::from_environment()?,
            name: required("ROTA")?,
            resources: resources.split(',').map(|name| name.trim().to_owned()).collect(),
            longest: duration("SHIFT", "12h")?,
            turn: Mutex::new(()),
        })
    }

    pub(crate) fn provider(&self) -> &Provider {
        &self.provider
    }

    /// Asks who is on call, ends the shifts that are over, then begins those that are on. Where the provider does not
    /// answer nothing changes, and every shift ends when it would have.
    pub(crate) async fn settle(&self) -> Result<()> {
        let _turn = self.turn.lock().await;
        let on_call = self.provider.on_call().await?;
        let conditions = self.gate.conditions().list("").collect().await?;
        let prefix = format!("on shift {}: ", self.name);
        let shifts: Vec<(&str, &Condition)> = conditions
            .iter()
            .filter(|one| one.name.starts_with(&prefix))
            .map(|one| (one.description.trim(), one))
            .collect();
        let is_on = |email: &str| on_call.iter().find(|one| one.email.eq_ignore_ascii_case(email));
        let mut failed = Vec::new();
        for (email, condition) in shifts.iter().filter(|(email, _)| is_on(email).is_none()) {
            if let Err(error) = self.end(email, condition).await {
                failed.push(format!("{email}: {error:#}"));
            }
        }
        for (email, condition) in &shifts {
            let Some(one) = is_on(email) else { continue };
            if let Err(error) = self.begin(one, condition).await {
                failed.push(format!("{email}: {error:#}"));
            }
        }
        for one in &on_call {
            if !shifts.iter().any(|(email, _)| one.email.eq_ignore_ascii_case(email)) {
                // Nobody's access hangs on it, and the next pass would fail as this one.
                eprintln!("{}: no condition `{prefix}…` has this description", one.email);
            }
        }
        if failed.is_empty() { Ok(()) } else { bail!("{}", failed.join("; ")) }
    }

    async fn end(&self, email: &str, condition: &Condition) -> Result<()> {
        if condition.holds {
            let request = ConditionClearRequest { id: condition.id.clone() };
            let answer = self.gate.conditions().clear(request).await?;
            println!("{email}: shift ended, {} grants with it", answer.revoked_ids.len());
        }
        Ok(())
    }

    async fn begin(&self, one: &OnCall, condition: &Condition) -> Result<()> {
        let until = one.until.unwrap_or_else(|| self.end_of(condition));
        let mut condition = condition.clone();
        if !condition.holds || condition.valid_until.map(from_proto) != Some(until) {
            let request = ConditionSetRequest { id: condition.id.clone(), valid_until: Some(proto(until)) };
            condition = self.gate.conditions().set(request).await?.condition.unwrap_or_default();
            println!("{}: on shift", one.email);
        }
        self.ask(one, &condition, until).await
    }

    /// When a shift of unknown end counts as over: as it was said before, as long as that is to come.
    fn end_of(&self, condition: &Condition) -> Timestamp {
        let said = condition.valid_until.map(from_proto).filter(|until| condition.holds && *until > now());
        let longest = i64::try_from(self.longest.as_nanos()).unwrap_or(i64::MAX);
        said.unwrap_or_else(|| now().plus_nanos(longest))
    }

    /// Asks once for each time that the shift began: what was revoked by hand stays so.
    async fn ask(&self, one: &OnCall, condition: &Condition, until: Timestamp) -> Result<()> {
        let since = condition.changed_at.map(from_proto).unwrap_or(now());
        let mark = format!("on call {} since {}", self.name, since.0);
        let before = filed(&self.gate, &one.email, &[]).await?;
        let answers = |status: &str| LIVE.contains(&status);
        let is_there = before.iter().any(|request| {
            request.condition_id == condition.id && (request.reason == mark || answers(&request.status))
        });
        if is_there || until <= now() {
            return Ok(());
        }
        let wish = self.resources.iter().fold(Wish::default(), |wish, name| wish.and_resource(name));
        let wish = wish
            .act_as(&one.email)
            .while_condition(&condition.id)
            // It is cut to the condition's end when it is given.
            .duration(self.longest)?
            .reason(&mark);
        let cause = format!("{mark}\n{}\n{}", condition.id, one.email);
        let request = once(&self.gate, &cause).access_requests().create(wish).await?;
        println!("{}: {} ({})", one.email, request.status, request.id);
        Ok(())
    }
}
