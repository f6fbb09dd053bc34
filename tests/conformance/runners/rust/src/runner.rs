//! What is open, what was kept, and what the driver's commands do with it.

use std::collections::HashMap;
use std::future::Future;
use std::time::Duration;

use gatepass::client::{Client, EventFilter, ScopedAccess, Since, Until, Watch, connect};
use serde_json::{Value as Json, json};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::arguments::{Arguments, Kept, given};
use crate::failure::Failure;
use crate::value::Value;
use crate::{by_hand, operations, options, verify};

/// How long one who joins waits for a call that was begun.
const PATIENCE: Duration = Duration::from_secs(60);

type Outcome = Result<Value, Failure>;

/// The state of one scenario.
#[derive(Debug, Default)]
pub(crate) struct Runner {
    clients: HashMap<String, Client>,
    kept: Kept,
    begun: HashMap<String, JoinHandle<Outcome>>,
    watches: HashMap<String, Watch>,
    /// Access in use, and by whom.
    scopes: HashMap<String, (ScopedAccess, Client)>,
}

impl Runner {
    /// Carries a command out, and answers as the driver reads it.
    pub(crate) async fn run(&mut self, command: &Json) -> Json {
        match self.carry_out(command).await {
            Ok(value) => value.told(),
            Err(failure) => json!({"error": failure.told()}),
        }
    }

    async fn carry_out(&mut self, command: &Json) -> Outcome {
        let value = match text(command, "do")? {
            "reset" => {
                self.reset().await;
                Ok(Value::nothing())
            }
            "open" => self.open(command).await,
            "acting" => self.acting(command),
            "close" => self.close(command).await,
            "revision" => {
                let revision = self.client(command)?.revision().map(|mark| mark.to_string());
                Ok(Value::plain(revision.clone(), &revision))
            }
            "call" | "modify" => self.prepared(command)?.await,
            "start" => {
                let begun = tokio::spawn(self.prepared(&command["command"])?);
                self.begun.insert(text(command, "id")?.to_owned(), begun);
                Ok(Value::nothing())
            }
            "join" => self.join(command).await,
            "pages" => self.pages(command).await,
            "allowed" => self.allowed(command).await,
            "watch" => self.watch(command).await,
            "next" => self.next(command).await,
            "stop" => {
                let watch =
                    self.watches.remove(text(command, "id")?).ok_or_else(|| nothing_called(command))?;
                Ok(Value::plain(watch.revision().to_string(), &watch))
            }
            "access" => self.access(command).await,
            "leave" => self.leave(command).await,
            "verify" => verify::verified(text(command, "what")?, &given(&command["args"], &self.kept)),
            "print" => {
                let shown =
                    operations::printed(text(command, "entity")?, &Arguments::of(command, &self.kept))?;
                Ok(Value { json: Json::Null, shown })
            }
            "show" => {
                let kept = self.kept.get(text(command, "name")?).ok_or_else(|| nothing_called(command))?;
                Ok(Value { json: Json::Null, shown: kept.shown.clone() })
            }
            other => Err(Failure::of_runner(format!("no command is called `{other}`"))),
        }?;
        if let Some(name) = command.get("keep").and_then(Json::as_str) {
            self.kept.insert(name.to_owned(), value.clone());
        }
        Ok(value)
    }

    /// Ends everything.
    pub(crate) async fn reset(&mut self) {
        let Runner { clients, begun, watches, scopes, kept } = std::mem::take(self);
        for call in begun.into_values() {
            call.abort();
            let _ = call.await;
        }
        drop((watches, kept));
        for (scope, _) in scopes.into_values() {
            let _ = scope.end().await;
        }
        for client in clients.into_values() {
            client.close().await;
        }
    }

    fn client(&self, command: &Json) -> Result<Client, Failure> {
        let name = text(command, "as")?;
        let client = self.clients.get(name).cloned();
        client
            .ok_or_else(|| Failure::of_runner(format!("this does not compile in Rust: `{name}` was closed")))
    }

    async fn open(&mut self, command: &Json) -> Outcome {
        let settings = given(&command["settings"], &self.kept);
        let settings = options::connecting(settings.as_object().unwrap_or(&serde_json::Map::new()))?;
        let client = connect(text(command, "url")?, settings).await?;
        let shown = format!("{client:?}");
        self.clients.insert(text(command, "as")?.to_owned(), client);
        Ok(Value { json: Json::Null, shown })
    }

    fn acting(&mut self, command: &Json) -> Outcome {
        let of = self.clients.get(text(command, "of")?).ok_or_else(|| nothing_called(command))?;
        let account = given(&command["account"], &self.kept);
        let account = account.as_str().ok_or_else(|| Failure::of_runner("an account is named by a text"))?;
        let client = of.acting_as(account)?;
        self.clients.insert(text(command, "as")?.to_owned(), client);
        Ok(Value::nothing())
    }

    /// A client that is closed is one that nobody holds any more.
    async fn close(&mut self, command: &Json) -> Outcome {
        if let Some(client) = self.clients.remove(text(command, "as")?) {
            client.close().await;
        }
        Ok(Value::nothing())
    }

    /// A call that holds everything it needs: it may run beside others.
    fn prepared(&self, command: &Json) -> Result<impl Future<Output = Outcome> + Send + use<>, Failure> {
        let client = self.client(command)?;
        let client = client.with(options::calling(client.options(), command.get("options"))?);
        let arguments = Arguments::of(command, &self.kept);
        let is_change = text(command, "do")? == "modify";
        let name = text(command, if is_change { "service" } else { "operation" })?.to_owned();
        Ok(Box::pin(async move {
            let generated = match is_change {
                true => operations::modify(&client, &name, &arguments).await?,
                false => operations::call(&client, &name, &arguments).await?,
            };
            let value = match generated {
                Some(value) => Some(value),
                None => by_hand::call(&client, &name, &arguments).await?,
            };
            value.ok_or_else(|| Failure::of_runner(format!("the client has no `{name}`")))
        }))
    }

    async fn join(&mut self, command: &Json) -> Outcome {
        let begun = self.begun.remove(text(command, "id")?).ok_or_else(|| nothing_called(command))?;
        match timeout(PATIENCE, begun).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(error)) => Err(Failure::of_runner(error.to_string())),
            Err(_) => Err(Failure::of_runner("what was begun did not end")),
        }
    }

    /// How many entities each page has.
    async fn pages(&mut self, command: &Json) -> Outcome {
        let client = self.client(command)?;
        let client = client.with(options::calling(client.options(), command.get("options"))?);
        let arguments = Arguments::of(command, &self.kept);
        let sizes = operations::page_sizes(&client, text(command, "operation")?, &arguments).await?;
        let sizes = sizes.ok_or_else(|| Failure::of_runner("the pages of this list are not counted"))?;
        Ok(Value::plain(sizes.clone(), &sizes))
    }

    async fn allowed(&self, command: &Json) -> Outcome {
        let client = self.client(command)?;
        let (account, resource) =
            (given(&command["account"], &self.kept), given(&command["resource"], &self.kept));
        let (account, resource) =
            (account.as_str().unwrap_or_default(), resource.as_str().unwrap_or_default());
        let allowed = match client.endpoint().is_embedded() {
            true => client.is_allowed(account, resource)?,
            false => client.check(account, resource).await?.allowed,
        };
        Ok(Value::plain(allowed, &allowed))
    }

    async fn watch(&mut self, command: &Json) -> Outcome {
        let client = self.client(command)?;
        let client = client.with(options::calling(client.options(), command.get("options"))?);
        let args = given(&command["args"], &self.kept);
        let texts = |name: &str| {
            let all = args.get(name).and_then(Json::as_array).into_iter().flatten();
            all.filter_map(Json::as_str).map(str::to_owned).collect::<Vec<_>>()
        };
        let mut filter = EventFilter::everything();
        filter = texts("kinds").into_iter().fold(filter, EventFilter::kind);
        filter = texts("entities").into_iter().fold(filter, EventFilter::entity);
        filter = texts("verbs").into_iter().fold(filter, EventFilter::verb);
        let since: Since = args.get("since").and_then(Json::as_str).map_or(Ok(Since::Now), str::parse)?;
        let watch = client.watch(since, filter).await?;
        let value = Value::plain(watch.revision().to_string(), &watch);
        self.watches.insert(text(command, "id")?.to_owned(), watch);
        Ok(value)
    }

    async fn next(&mut self, command: &Json) -> Outcome {
        let watch = self.watches.get_mut(text(command, "id")?).ok_or_else(|| nothing_called(command))?;
        let mut events = Vec::new();
        for _ in 0..command.get("count").and_then(Json::as_u64).unwrap_or(1) {
            let event = watch.next().await.ok_or_else(|| Failure::of_runner("the watch has ended"))?;
            events.push(event?);
        }
        Value::list(&events)
    }

    async fn access(&mut self, command: &Json) -> Outcome {
        let client = self.client(command)?;
        let client = client.with(options::calling(client.options(), command.get("options"))?);
        let arguments = Arguments::of(&json!({"args": command["args"]}), &self.kept);
        let scope = client.access(by_hand::wish(&arguments)?, by_hand::patience(&arguments)?).await?;
        let value = Value::of(scope.request())?;
        self.scopes.insert(text(command, "id")?.to_owned(), (scope, client));
        Ok(value)
    }

    /// A block that ends says so; of one that fails the access is dropped, and taken back in the background.
    async fn leave(&mut self, command: &Json) -> Outcome {
        let (scope, client) =
            self.scopes.remove(text(command, "id")?).ok_or_else(|| nothing_called(command))?;
        if command.get("failing").and_then(Json::as_bool) != Some(true) {
            return Value::part(&scope.end().await?, "remaining");
        }
        let id = scope.request().id.clone();
        drop(scope);
        client.access_requests().wait(&id, Until::Ended, PATIENCE, "").await?;
        Ok(Value::nothing())
    }
}

fn text<'a>(command: &'a Json, name: &str) -> Result<&'a str, Failure> {
    command
        .get(name)
        .and_then(Json::as_str)
        .ok_or_else(|| Failure::of_runner(format!("a command needs `{name}`")))
}

fn nothing_called(command: &Json) -> Failure {
    Failure::of_runner(format!("nothing is there of what {command} names"))
}
