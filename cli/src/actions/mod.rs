//! What can be done with entities beyond listing and changing them: `gatepass workflows lint`, `gatepass conditions set` …

mod conditions;
pub(crate) mod lint;
mod webhooks;

use clap::{ArgMatches, Args, Command, FromArgMatches};
use gatepass::client::Client;

use crate::console::Console;
use crate::entity::Entity;
use crate::failure::{Done, Failure};

/// The entity and the name of each action.
const ACTIONS: [(&str, &str); 5] = [
    ("workflows", "lint"),
    ("conditions", "set"),
    ("conditions", "clear"),
    ("webhooks", "deliveries"),
    ("webhooks", "redeliver"),
];

/// Whether the entity has an action of this name.
pub(crate) fn has(entity: &Entity, name: &str) -> bool {
    ACTIONS.contains(&(entity.name.as_str(), name))
}

/// The commands of an entity's actions.
pub(crate) fn commands(entity: &Entity) -> Vec<Command> {
    let of_entity = ACTIONS.iter().filter(|(owner, _)| *owner == entity.name);
    of_entity.map(|(_, name)| arguments(name, Command::new(*name))).collect()
}

fn arguments(name: &str, command: Command) -> Command {
    match name {
        "lint" => lint::Lint::augment_args(command),
        "set" => conditions::Set::augment_args(command),
        "clear" => conditions::Clear::augment_args(command),
        "deliveries" => webhooks::Deliveries::augment_args(command),
        _ => webhooks::Redeliver::augment_args(command),
    }
}

/// Carries out an action.
pub(crate) async fn run(client: &Client, console: &mut Console, name: &str, matches: &ArgMatches) -> Done {
    match name {
        "lint" => lint::run(client, console, &read(matches)?).await,
        "set" => conditions::set(client, console, &read(matches)?).await,
        "clear" => conditions::clear(client, console, &read(matches)?).await,
        "deliveries" => webhooks::deliveries(client, console, &read(matches)?).await,
        _ => webhooks::redeliver(client, console, &read(matches)?).await,
    }
}

fn read<T: FromArgMatches>(matches: &ArgMatches) -> Result<T, Failure> {
    T::from_arg_matches(matches).map_err(|error| Failure::Usage { message: error.to_string(), field: None })
}
