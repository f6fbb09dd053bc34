//! `gatepass quickstart`: the whole story on an engine in memory, whose clock we move.

use std::time::Duration;

use gatepass::client::{Client, ConnectOptions, connect};
use gatepass::gatepass_v1::{CheckResponse, ExplainResponse};
use gatepass::model::Timestamp;
use gatepass::v1;

use crate::console::{BAD, BOLD, Console, DIM, GOOD};
use crate::failure::{Done, Failure};

const MINUTE: Duration = Duration::from_secs(60);
const DAY_NANOS: i64 = 86_400_000_000_000;
/// How wide the calls are printed.
const CALLS: usize = 64;

/// What the story is told with.
struct Story<'a> {
    console: &'a mut Console,
    gp: Client,
    step: usize,
}

/// Who and what the story is about.
struct Cast {
    orders: v1::Postgres,
    alice: v1::User,
    bob: v1::User,
    developers: v1::Role,
}

/// Tells the story.
pub(crate) async fn run(console: &mut Console) -> Done {
    let gp = connect("memory:", ConnectOptions::new().test_store(true)).await?;
    // Nine in the morning, tomorrow: the clock of a test store moves forward only.
    let now = jiff::Timestamp::now().as_second() * 1_000_000_000;
    gp.set_clock(Timestamp((now / DAY_NANOS + 1) * DAY_NANOS + DAY_NANOS * 9 / 24)).await?;
    let mut story = Story { console, gp, step: 0 };
    story.console.line("An engine in memory, with a clock that we can move. It is 09:00.")?;
    let cast = story.set_the_stage().await?;
    let attachment = story.give_a_role(&cast).await?;
    story.give_for_a_while(&cast).await?;
    story.let_time_pass(&cast).await?;
    story.take_the_role(&cast, &attachment).await?;
    story.read_the_trail().await?;
    story.gp.close().await;
    Ok(())
}

impl Story<'_> {
    async fn set_the_stage(&mut self) -> Result<Cast, Failure> {
        self.begin("A database, two people, and a role for everything tagged env=prod")?;
        let pair = v1::tags::Pair { name: "env".into(), value: "prod".into() };
        let orders = v1::Postgres {
            name: "orders".into(),
            hostname: "db1".into(),
            username: "app".into(),
            password: "not kept".into(),
            database: "orders".into(),
            tags: Some(v1::Tags { pairs: vec![pair] }),
            ..Default::default()
        };
        let orders = self.gp.resources().create(orders).await?;
        self.call("resources create postgres --name orders --tag env=prod", &orders.id)?;
        let alice = self.gp.accounts().create(user("alice", "Alice", "Ames")).await?;
        self.call("accounts create user --email alice@example.com", &alice.id)?;
        let bob = self.gp.accounts().create(user("bob", "Bob", "Byrd")).await?;
        self.call("accounts create user --email bob@example.com", &bob.id)?;
        let rules = r#"[{"tags":{"env":"prod"}}]"#;
        let developers =
            v1::Role { name: "developers".into(), access_rules: rules.into(), ..Default::default() };
        let developers = self.gp.roles().create(developers).await?;
        self.call(&format!("roles create --name developers --access-rules '{rules}'"), "")?;
        self.check("alice", &alice.id, &orders.id).await?;
        Ok(Cast { orders, alice, bob, developers })
    }

    async fn give_a_role(&mut self, cast: &Cast) -> Result<v1::AccountAttachment, Failure> {
        self.begin("Alice joins the developers")?;
        let attachment = v1::AccountAttachment {
            account_id: cast.alice.id.clone(),
            role_id: cast.developers.id.clone(),
            ..Default::default()
        };
        let attachment = self.gp.account_attachments().create(attachment).await?;
        self.call("account-attachments create --account alice … --role developers", &attachment.id)?;
        self.check("alice", &cast.alice.id, &cast.orders.id).await?;
        self.explain("alice", &cast.alice.id, &cast.orders.id).await?;
        Ok(attachment)
    }

    async fn give_for_a_while(&mut self, cast: &Cast) -> Done {
        self.begin("Bob, on call, gets the database for half an hour: no role, a grant")?;
        let now = self.gp.status().await?.time.unwrap_or_default();
        let grant = v1::AccountGrant {
            account_id: cast.bob.id.clone(),
            resource_id: cast.orders.id.clone(),
            start_from: Some(now),
            valid_until: Some(prost_types::Timestamp { seconds: now.seconds + 30 * 60, ..now }),
            ..Default::default()
        };
        let grant = self.gp.account_grants().create(grant).await?;
        self.call("account-grants create --account bob … --valid-until …T09:30:00Z", &grant.id)?;
        self.check("bob", &cast.bob.id, &cast.orders.id).await
    }

    async fn let_time_pass(&mut self, cast: &Cast) -> Done {
        self.begin("31 minutes later nobody had to remember to take it back")?;
        self.gp.advance_clock(31 * MINUTE).await?;
        self.check("bob", &cast.bob.id, &cast.orders.id).await
    }

    async fn take_the_role(&mut self, cast: &Cast, attachment: &v1::AccountAttachment) -> Done {
        self.begin("Alice leaves the developers, and that counts at once")?;
        self.gp.account_attachments().delete(&attachment.id).await?;
        self.call(&format!("account-attachments delete {}", attachment.id), "done")?;
        self.check("alice", &cast.alice.id, &cast.orders.id).await?;
        self.explain("alice", &cast.alice.id, &cast.orders.id).await
    }

    async fn read_the_trail(&mut self) -> Done {
        self.begin("All of it stands in the audit trail: when, who, what")?;
        self.call("activities list", "")?;
        // An activity that names no window covers the last week up to now.
        for activity in self.gp.activities().list("").collect().await? {
            let time = clock_time(activity.completed_at);
            let what = if activity.description.is_empty() { activity.verb } else { activity.description };
            let actor = activity.actor.map(|actor| actor.email).filter(|email| !email.is_empty());
            let who = actor.unwrap_or_else(|| "the system".to_owned());
            let time = self.console.styled(DIM, &time);
            self.console.line(format!("     {time}  {who}  {what}"))?;
        }
        Ok(())
    }

    fn begin(&mut self, title: &str) -> Done {
        self.step += 1;
        let title = self.console.styled(BOLD, &format!("{}. {title}", self.step));
        Ok(self.console.line(title)?)
    }

    fn call(&mut self, call: &str, result: &str) -> Done {
        let line = format!("   {call:CALLS$}  {}", self.console.styled(DIM, result));
        Ok(self.console.line(line.trim_end())?)
    }

    async fn check(&mut self, name: &str, account: &str, resource: &str) -> Done {
        let answer = self.gp.check(account, resource).await?;
        let call = format!("check {name}@example.com orders");
        let verdict = verdict(self.console, &answer);
        Ok(self.console.line(format!("   {call:CALLS$}  {verdict}"))?)
    }

    async fn explain(&mut self, name: &str, account: &str, resource: &str) -> Done {
        let answer = self.gp.explain(account, resource).await?;
        self.call(&format!("explain {name}@example.com orders"), "")?;
        for line in reasons(&answer) {
            let line = self.console.styled(DIM, &line);
            self.console.line(format!("     {line}"))?;
        }
        Ok(())
    }
}

fn verdict(console: &Console, answer: &CheckResponse) -> String {
    match (answer.allowed, answer.allowed_until) {
        (false, _) => console.styled(BAD, "denied"),
        (true, None) => console.styled(GOOD, "allowed"),
        (true, until) => format!("{} until {}", console.styled(GOOD, "allowed"), clock_time(until)),
    }
}

/// The chain in one line, or what is missing.
fn reasons(answer: &ExplainResponse) -> Vec<String> {
    if answer.allowed {
        let name = |link: &gatepass::gatepass_v1::Link| {
            if link.name.is_empty() { link.id.clone() } else { link.name.clone() }
        };
        return vec![answer.chain.iter().map(name).collect::<Vec<_>>().join(" → ")];
    }
    answer.missing.iter().map(|fact| format!("missing: {}", fact.text)).collect()
}

fn clock_time(time: Option<prost_types::Timestamp>) -> String {
    let instant = time.and_then(|time| jiff::Timestamp::new(time.seconds, time.nanos).ok());
    instant.map(|instant| instant.strftime("%H:%M").to_string()).unwrap_or_default()
}

fn user(name: &str, first_name: &str, last_name: &str) -> v1::User {
    v1::User {
        email: format!("{name}@example.com"),
        first_name: first_name.into(),
        last_name: last_name.into(),
        ..Default::default()
    }
}
