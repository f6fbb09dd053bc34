//! Questions about access: check, explain, reach, who, simulate.

use clap::ArgMatches;
use gatepass::client::{AccessAt, Client, Pages, Simulated};
use gatepass::gatepass_v1::{ExplainResponse, Link, MissingFact, Reachable, SimulateResponse, link};
use gatepass::model::{Revision, Timestamp};
use gatepass_wire::messages;
use gatepass_wire::schema::Message;
use serde_json::{Value, json};

use crate::arguments::{At, Question};
use crate::console::{BAD, BOLD, Console, DIM, GOOD};
use crate::entity;
use crate::failure::{Done, Failure};

fn access(client: &Client, at: At) -> AccessAt {
    client.access_at(at.at, at.revision.map(Revision))
}

/// A message as JSON, what is not set included.
pub(crate) fn as_json(message: &'static Message, value: &impl prost::Message) -> Result<Value, Failure> {
    Ok(gatepass::wire::json::to_json_with_defaults(message, &value.encode_to_vec())?)
}

/// An instant for people: to the second.
pub(crate) fn instant(time: Option<prost_types::Timestamp>) -> Option<String> {
    time.map(|time| Timestamp::from_parts(time.seconds, 0).to_string())
}

/// `gatepass check`: the exit status is the answer too.
pub(crate) async fn check(client: &Client, console: &mut Console, question: &Question) -> Done {
    let answer = access(client, question.at).check(&question.account, &question.resource).await?;
    if console.json {
        console.value(&as_json(&messages::GATEPASS_V1_CHECK_RESPONSE, &answer)?)?;
    } else {
        let word =
            if answer.allowed { console.styled(GOOD, "allowed") } else { console.styled(BAD, "denied") };
        let until = instant(answer.allowed_until).map(|until| format!(" until {until}"));
        console.line(format!("{word}{}", until.unwrap_or_default()))?;
    }
    if answer.allowed { Ok(()) } else { Err(Failure::Denied) }
}

/// `gatepass explain`.
pub(crate) async fn explain(client: &Client, console: &mut Console, question: &Question) -> Done {
    let answer = access(client, question.at).explain(&question.account, &question.resource).await?;
    if console.json {
        return Ok(console.value(&as_json(&messages::GATEPASS_V1_EXPLAIN_RESPONSE, &answer)?)?);
    }
    for line in explained(console, &answer) {
        console.line(line)?;
    }
    Ok(())
}

/// An explanation in lines: the verdict, then the chain or what is missing.
pub(crate) fn explained(console: &Console, answer: &ExplainResponse) -> Vec<String> {
    let mut lines = vec![verdict(console, answer)];
    lines.extend(answer.chain.iter().enumerate().map(|(depth, link)| chained(console, depth, link)));
    if answer.other_paths > 0 {
        let paths = if answer.other_paths == 1 { "path allows" } else { "paths allow" };
        lines.push(format!("  {} more {paths} it too", answer.other_paths));
    }
    let fact = |fact: &MissingFact, mark: &str| format!("  {mark} {}", fact.text);
    lines.extend(answer.missing.iter().map(|missing| fact(missing, "missing:")));
    lines.extend(answer.alternatives.iter().map(|missing| fact(missing, "or:")));
    lines
}

fn verdict(console: &Console, answer: &ExplainResponse) -> String {
    let word = if answer.allowed { console.styled(GOOD, "allowed") } else { console.styled(BAD, "denied") };
    let until = instant(answer.allowed_until).map(|until| format!(" until {until}")).unwrap_or_default();
    match answer.summary.as_str() {
        "" => format!("{word}{until}"),
        summary => format!("{word}{until}: {summary}"),
    }
}

fn chained(console: &Console, depth: usize, link: &Link) -> String {
    let kind = match link.kind() {
        link::Kind::Unspecified => "link",
        link::Kind::Account => "account",
        link::Kind::Attachment => "holds, by attachment",
        link::Kind::Membership => "belongs, by membership",
        link::Kind::Group => "group",
        link::Kind::GroupRole => "holds, by the group's role",
        link::Kind::Role => "role",
        link::Kind::Rule => "whose rule",
        link::Kind::Grant => "grant",
        link::Kind::Resource => "resource",
    };
    let arrow = if depth == 0 { "  " } else { "→ " };
    let rule =
        if link.kind() == link::Kind::Rule { format!(" {}", link.rule_index + 1) } else { String::new() };
    let id = console.styled(DIM, &link.id);
    let name = console.styled(BOLD, &link.name);
    let text = match (link.name.as_str(), link.kind()) {
        (_, link::Kind::Rule) => format!("{kind}{rule} matches {}", link.name),
        ("", _) => format!("{kind} {id}"),
        _ => format!("{kind} {name} {id}"),
    };
    format!("  {arrow}{text}")
}

/// `gatepass reach`.
pub(crate) async fn reach(client: &Client, console: &mut Console, account: &str, at: At) -> Done {
    show(console, access(client, at).reach(account)).await
}

/// `gatepass who`.
pub(crate) async fn who(client: &Client, console: &mut Console, resource: &str, at: At) -> Done {
    show(console, access(client, at).who(resource)).await
}

async fn show(console: &mut Console, mut pages: Pages<Reachable>) -> Done {
    let busy = console.busy("listing");
    let mut found = Vec::new();
    while let Some(item) = pages.next().await {
        found.push(item?);
        busy.inc(1);
    }
    busy.finish_and_clear();
    if console.json {
        let items: Result<Vec<Value>, Failure> =
            found.iter().map(|item| as_json(&messages::GATEPASS_V1_REACHABLE, item)).collect();
        return Ok(console.value(&json!({ "items": items? }))?);
    }
    if found.is_empty() {
        return Ok(console.line("nobody and nothing")?);
    }
    let row = |item: Reachable| {
        let until = instant(item.allowed_until).unwrap_or_default();
        vec![item.id, item.r#type, item.name, until]
    };
    Ok(console.table(&["id", "type", "name", "until"], found.into_iter().map(row).collect())?)
}

/// `gatepass simulate`.
pub(crate) async fn simulate(client: &Client, console: &mut Console, matches: &ArgMatches) -> Done {
    let mut calls = Vec::new();
    if let Some(file) = matches.get_one::<String>("calls") {
        calls = read_calls(file)?;
    }
    if let Some((name, inner)) = matches.subcommand() {
        let unknown = || Failure::usage("command", format!("there is no entity `{name}`"));
        let prepared = entity::prepare(client, &entity::named(name).ok_or_else(unknown)?, inner).await?;
        calls.push(Simulated::encoded(prepared.method.path, prepared.body)?);
    }
    if calls.is_empty() {
        return Err(Failure::usage(
            "command",
            "nothing to simulate: name a change (`gatepass simulate roles update …`) or `--calls FILE`",
        ));
    }
    let answer = client.simulate(calls, matches.get_one::<Timestamp>("at").copied()).await?;
    show_simulated(console, &answer)
}

fn read_calls(file: &str) -> Result<Vec<Simulated>, Failure> {
    let wrong = |text: String| Failure::usage("calls", text);
    let Value::Array(items) = entity::read_json("calls", file)? else {
        return Err(wrong(format!("`{file}` holds no JSON list")));
    };
    let mut calls = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let name = item.get("method").and_then(Value::as_str).unwrap_or_default();
        let path = format!("/v1.{}", name.replace('.', "/"));
        let method = gatepass_wire::schema::method(&path).ok_or_else(|| {
            wrong(format!("call {index} names `{name}`; write a method such as `Roles.Update`"))
        })?;
        let request = item.get("request").unwrap_or(&Value::Null);
        let body = gatepass::wire::json::from_json(method.request, request)
            .map_err(|error| wrong(format!("call {index}: {}", error.message())))?;
        calls.push(Simulated::encoded(method.path, body.into())?);
    }
    Ok(calls)
}

fn show_simulated(console: &mut Console, answer: &SimulateResponse) -> Done {
    if console.json {
        return Ok(console.value(&as_json(&messages::GATEPASS_V1_SIMULATE_RESPONSE, answer)?)?);
    }
    if answer.gained.is_empty() && answer.lost.is_empty() {
        return Ok(console.line("nobody would gain or lose access")?);
    }
    let gained = answer.gained.iter().map(|pair| ("gains", pair));
    let lost = answer.lost.iter().map(|pair| ("loses", pair));
    let row = |(word, pair): (&str, &gatepass::gatepass_v1::Pair)| {
        vec![word.to_owned(), pair.account_id.clone(), pair.resource_id.clone()]
    };
    Ok(console.table(&["effect", "account", "resource"], gained.chain(lost).map(row).collect())?)
}
