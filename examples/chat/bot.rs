//! Does what people say, as those people.

use anyhow::Result;
use gatepass::Error;
use gatepass::client::{Client, Wish};
use glue::gate::{self, once};
use tokio::sync::Mutex;

use crate::command::{Order, Said};
use crate::slack::Slack;

pub(crate) struct Bot {
    slack: Slack,
    /// A key that asks for people, and one that votes for them: no key does both.
    pub(crate) asks: Client,
    votes: Client,
    /// One pass at a time.
    pub(crate) turn: Mutex<()>,
}

impl Bot {
    pub(crate) async fn from_environment() -> Result<Bot> {
        Ok(Bot {
            slack: Slack::from_environment()?,
            asks: gate::client("ASK_ACCESS_KEY", "ASK_SECRET_KEY").await?,
            votes: gate::client("VOTE_ACCESS_KEY", "VOTE_SECRET_KEY").await?,
            turn: Mutex::new(()),
        })
    }

    pub(crate) fn slack(&self) -> &Slack {
        &self.slack
    }

    /// Carries an order out and says what became of it.
    pub(crate) async fn carry_out(&self, said: &Said) -> String {
        if let Order::Help(text) = &said.order {
            return text.clone();
        }
        let person = match self.slack.email(&said.team, &said.user).await {
            Ok(person) => person,
            Err(error) => return format!("{error:#}"),
        };
        match self.obey(said, &person).await {
            Ok(text) => text,
            Err(error) => format!("That did not work: {}", error.message()),
        }
    }

    async fn obey(&self, said: &Said, person: &str) -> Result<String, Error> {
        let cause = format!("slack {} {} {}", said.team, said.user, said.trigger);
        match &said.order {
            Order::Request { resource, duration, reason } => {
                let wish = Wish::resource(resource).duration(*duration)?.reason(reason).act_as(person);
                let request = once(&self.asks, &cause).access_requests().create(wish).await?;
                Ok(format!("`{}` is {}.", request.id, request.status))
            }
            Order::Approve { id, comment } => {
                let votes = once(&self.votes, &cause).access_requests();
                let request = votes.approve(id, comment, person).await?;
                Ok(format!("You approved `{id}`, which is {}.", request.status))
            }
            Order::Deny { id, reason } => {
                let request = once(&self.votes, &cause).access_requests().deny(id, reason, person).await?;
                Ok(format!("You denied `{id}`, which is {}.", request.status))
            }
            Order::Revoke { id } => {
                self.asks.access_requests().take_back(id, person).await?;
                Ok(format!("`{id}` gives no access any more."))
            }
            Order::Help(text) => Ok(text.clone()),
        }
    }
}
