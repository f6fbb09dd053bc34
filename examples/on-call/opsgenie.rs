//! Opsgenie: who is on call of a schedule, asked again and again.

use anyhow::{Context, Result};
use glue::outside::Outside;
use glue::settings::{optional, required};

use crate::provider::OnCall;

pub(crate) struct Opsgenie {
    api: Outside,
    schedule: String,
}

impl Opsgenie {
    pub(crate) fn from_environment() -> Result<Opsgenie> {
        let url = optional("OPSGENIE_URL", "https://api.opsgenie.com");
        let api = Outside::new(&url, &format!("GenieKey {}", required("OPSGENIE_KEY")?))?;
        Ok(Opsgenie { api, schedule: required("OPSGENIE_SCHEDULE")? })
    }

    pub(crate) async fn on_call(&self) -> Result<Vec<OnCall>> {
        let path = format!("/v2/schedules/{}/on-calls", self.schedule);
        let found = self.api.get(&path, &[("flat", "true")]).await?.context("there is no such schedule")?;
        let people =
            found["data"]["onCallRecipients"].as_array().context("the answer holds no recipients")?;
        let email = |person: &serde_json::Value| {
            let email = person.as_str().context("a recipient has no email")?;
            Ok(OnCall { email: email.to_owned(), until: None })
        };
        people.iter().map(email).collect()
    }
}
