//! Keeps the channel's messages true: one for each request, with the buttons that fit.

use anyhow::Result;
use gatepass::gatepass_v1::AccessRequest;
use glue::gate::{LIVE, filed};

use crate::bot::Bot;
use crate::message::about;

impl Bot {
    /// Posts what stands nowhere yet and changes what is no longer so. What was posted is read from the channel itself.
    pub(crate) async fn announce(&self) -> Result<()> {
        let _turn = self.turn.lock().await;
        let posted = self.slack().posted().await?;
        let live = filed(&self.asks, "", &LIVE).await?;
        for request in &live {
            match posted.iter().find(|message| message.id == request.id) {
                None => self.say(None, request).await?,
                Some(message) if message.status != request.status => {
                    self.say(Some(&message.ts), request).await?;
                }
                Some(_) => {}
            }
        }
        let is_live = |id: &str| live.iter().any(|request| request.id == id);
        let open = posted.iter().filter(|message| LIVE.contains(&message.status.as_str()));
        for message in open.filter(|message| !is_live(&message.id)) {
            let request = self.asks.access_requests().get(&message.id, "").await?;
            self.say(Some(&message.ts), &request).await?;
        }
        Ok(())
    }

    async fn say(&self, place: Option<&str>, request: &AccessRequest) -> Result<()> {
        let who = match request.account_name.as_str() {
            "" => &request.account_id,
            name => name,
        };
        self.slack().say(place, &request.id, &request.status, about(request, who)).await
    }
}
