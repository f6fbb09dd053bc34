//! The tree of commands, built no further than this command line needs: a check must not wait for the flags of 119
//! kinds of resources.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory};

use crate::arguments::Cli;
use crate::entity::{self, Entity};

/// The tree for this command line.
pub(crate) fn for_line(line: &[OsString]) -> Command {
    let words: Vec<&str> = line.iter().skip(1).filter_map(|word| word.to_str()).collect();
    let mut root = root();
    let named: Vec<Entity> = entity::all().filter(|entity| words.contains(&entity.name.as_str())).collect();
    // Without any, the names alone: for the help and for words that are misspelt.
    let stubs =
        named.is_empty() && !root.get_subcommands().any(|command| words.contains(&command.get_name()));
    for entity in &named {
        root = root.subcommand(entity::command(entity, &words));
    }
    if stubs {
        root = root.subcommands(entity::all().map(|entity| Command::new(entity.name).hide(true)));
    }
    if words.contains(&"simulate") || stubs {
        root = root.subcommand(simulate(named.iter().map(|entity| entity::command(entity, &words))));
    }
    with_globals(root)
}

/// Every command, entity and kind, for completions. The flags of kinds and the global options, repeated thousands of
/// times, would make a script that takes seconds to load.
pub(crate) fn outline() -> Command {
    let mut root = root();
    for entity in entity::all() {
        root = root.subcommand(entity::outline(&entity).disable_help_subcommand(true));
    }
    root.subcommand(simulate(std::iter::empty())).disable_help_subcommand(true)
}

/// The whole tree, with every flag.
#[cfg(test)]
pub(crate) fn whole() -> Command {
    let root = root().subcommands(entity::all().map(|entity| entity::whole_command(&entity)));
    with_globals(root.subcommand(simulate(std::iter::empty())))
}

fn root() -> Command {
    let names: Vec<String> = entity::all().map(|entity| entity.name).collect();
    let text = format!(
        "Entities, each with list, get, create, update and delete where it has them:\n{}",
        in_lines(&names, 96)
    );
    Cli::command().subcommand_value_name("COMMAND|ENTITY").after_help(text)
}

fn simulate(entities: impl Iterator<Item = Command>) -> Command {
    Command::new("simulate")
        .about("Say who would gain and who would lose access by a change; nothing is written")
        .long_about(
            "Says which pairs of account and resource a change would gain or lose. Nothing is written.\n\n\
             The change is a command on an entity, `gatepass simulate roles update on-call --access-rules '[]'`, or a \
             file of several calls.",
        )
        .arg(
            Arg::new("calls")
                .long("calls")
                .value_name("FILE")
                .help("A JSON list of {\"method\": \"Roles.Update\", \"request\": {…}}; `-` reads stdin"),
        )
        .arg(
            Arg::new("at")
                .long("at")
                .value_name("TIME")
                .value_parser(crate::arguments::instant)
                .help("Compare access at this instant (RFC 3339) instead of now"),
        )
        .subcommands(entities)
        .subcommand_value_name("ENTITY create|update|delete …")
}

/// Every command takes the global options, unless it has one of that name of its own: a website's `--url`.
fn with_globals(root: Command) -> Command {
    let globals: Vec<Arg> =
        root.get_arguments().filter(|argument| argument.get_long().is_some()).cloned().collect();
    add_globals(root, &globals, true)
}

fn add_globals(command: Command, globals: &[Arg], is_root: bool) -> Command {
    let command = command.mut_subcommands(|inner| add_globals(inner, globals, false));
    if is_root {
        return command;
    }
    let taken: Vec<String> =
        command.get_arguments().filter_map(|argument| argument.get_long()).map(str::to_owned).collect();
    let free = globals.iter().filter(|argument| {
        let long = argument.get_long().unwrap_or_default();
        !taken.iter().any(|other| other == long)
    });
    let free: Vec<Arg> = free.cloned().collect();
    command.args(free)
}

fn in_lines(words: &[String], width: usize) -> String {
    let mut lines = vec![String::from("  ")];
    for word in words {
        let last = lines.len() - 1;
        if lines[last].len() + word.len() + 2 > width {
            lines.push(String::from("  "));
        }
        let line = lines.last_mut().expect("there is a first line");
        if line.trim().is_empty() {
            line.push_str(word);
        } else {
            line.push_str(", ");
            line.push_str(word);
        }
    }
    lines.join("\n")
}
