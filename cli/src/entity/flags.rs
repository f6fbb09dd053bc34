//! A flag for every field, and what was given for them.

use std::collections::BTreeMap;

use clap::builder::BoolishValueParser;
use clap::{Arg, ArgAction, ArgMatches};
use gatepass_wire::messages::{GOOGLE_PROTOBUF_DURATION, GOOGLE_PROTOBUF_TIMESTAMP, V1_TAGS};
use gatepass_wire::schema::{Field, Flags, Message, Type};
use heck::{ToKebabCase, ToShoutySnakeCase};

use super::settable;

/// What was given: the texts of a field's flag, by the field's name in JSON.
pub(crate) type Given = BTreeMap<String, Vec<String>>;

const PREFIX: &str = "field:";
pub(super) const TAG: &str = "tag";
pub(super) const REMOVE_TAG: &str = "remove-tag";
pub(super) const BODY: &str = "body";

/// The id of a field's argument: apart from those of other arguments.
pub(super) fn id(field: &Field) -> String {
    format!("{PREFIX}{}", field.json_name)
}

/// What the field's flag is called.
pub(super) fn long(field: &Field) -> String {
    field.json_name.to_kebab_case()
}

/// Whether the field holds this message.
fn holds(field: &Field, message: &Message) -> bool {
    matches!(field.ty, Type::Message(held) if std::ptr::eq(held, message))
}

pub(super) fn is_tags(field: &Field) -> bool {
    holds(field, &V1_TAGS)
}

pub(super) fn is_time(field: &Field) -> bool {
    holds(field, &GOOGLE_PROTOBUF_TIMESTAMP)
}

pub(super) fn is_duration(field: &Field) -> bool {
    holds(field, &GOOGLE_PROTOBUF_DURATION)
}

/// Fields that hold JSON as text.
pub(super) fn is_json_text(field: &Field) -> bool {
    matches!(field.json_name, "access_rules" | "access_rule")
}

/// What stands for the value in the help.
pub(super) fn value_name(field: &Field) -> String {
    if is_time(field) {
        return "TIME".to_owned();
    }
    if is_duration(field) {
        return "DURATION".to_owned();
    }
    if is_json_text(field) {
        return "JSON".to_owned();
    }
    match field.ty {
        Type::Message(_) => "JSON".to_owned(),
        Type::Bool => "BOOL".to_owned(),
        Type::String | Type::Enum(_) => field.json_name.to_shouty_snake_case(),
        Type::Bytes => "BASE64".to_owned(),
        _ => "NUMBER".to_owned(),
    }
}

/// Flags to create an entity (or one kind of it) with: those it cannot be without first.
pub(super) fn create(message: &'static Message) -> Vec<Arg> {
    let mut fields: Vec<&Field> = settable(message).collect();
    fields.sort_by_key(|field| !is_required(field));
    let mut args: Vec<Arg> = fields
        .iter()
        .map(|field| match is_required(field) {
            true => flag(field).required_unless_present(BODY),
            false => flag(field),
        })
        .collect();
    if settable(message).any(is_tags) {
        args.push(tag("A tag, such as env=prod; may be repeated"));
    }
    args.push(body("The entity in JSON; flags come on top of it; `-` reads stdin"));
    args
}

/// Flags to change an entity with: for one in kinds, those of all kinds, since the kind is known only later.
pub(super) fn update(message: &'static Message, kinds: &[(String, &'static Message)]) -> Vec<Arg> {
    let messages: Vec<&'static Message> =
        if kinds.is_empty() { vec![message] } else { kinds.iter().map(|(_, message)| *message).collect() };
    let mut fields: BTreeMap<&str, &Field> = BTreeMap::new();
    for field in messages.iter().flat_map(|message| settable(message)) {
        // Where kinds disagree on what a field holds, the flag takes any text.
        let present = fields.entry(field.json_name).or_insert(field);
        if matches!(present.ty, Type::Bool) && !matches!(field.ty, Type::Bool) {
            *present = field;
        }
    }
    let mut args: Vec<Arg> = fields.values().map(|field| flag(field)).collect();
    if fields.values().any(|field| is_tags(field)) {
        args.push(tag("A tag to add or change; may be repeated"));
        args.push(
            Arg::new(REMOVE_TAG)
                .long(REMOVE_TAG)
                .value_name("NAME")
                .action(ArgAction::Append)
                .help("A tag to take away; may be repeated"),
        );
    }
    args.push(body("Fields in JSON to change; flags come on top of them; `-` reads stdin"));
    args
}

fn is_required(field: &Field) -> bool {
    field.is(Flags::REQUIRED) && field.conditions.is_empty()
}

fn tag(help: &'static str) -> Arg {
    Arg::new(TAG).long(TAG).value_name("NAME=VALUE").action(ArgAction::Append).help(help)
}

fn body(help: &'static str) -> Arg {
    Arg::new(BODY).long(BODY).value_name("FILE").help(help)
}

fn flag(field: &Field) -> Arg {
    let name = long(field);
    let mut arg = Arg::new(id(field)).long(name.clone()).value_name(value_name(field));
    if name != field.json_name {
        arg = arg.alias(field.json_name.to_owned());
    }
    if field.references.is_some()
        && let Some(short) = name.strip_suffix("-id")
    {
        arg = arg.alias(short.to_owned());
    }
    if field.repeated && !is_tags(field) {
        arg = arg.action(ArgAction::Append);
    }
    if matches!(field.ty, Type::Bool) && !field.repeated {
        arg = arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_parser(BoolishValueParser::new());
    }
    if !matches!(field.ty, Type::Bool) {
        arg = arg.allow_hyphen_values(true);
    }
    arg.hide(field.is(Flags::DEPRECATED)).help(help(field))
}

fn help(field: &Field) -> String {
    if let Some(reference) = field.references {
        return format!("{}: an id or a name", reference.noun);
    }
    if let Type::Enum(declared) = field.ty {
        let names: Vec<&str> = declared.values.iter().map(|(name, _)| *name).collect();
        return format!("One of {}", names.join(", "));
    }
    let mut parts = Vec::new();
    if field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY) {
        parts.push("@FILE reads it from a file, @- from stdin");
    }
    if is_time(field) {
        parts.push("RFC 3339");
    }
    if is_duration(field) {
        parts.push("such as 45m");
    }
    if is_tags(field) {
        parts.push("All tags as a JSON object; `--tag` adds single ones");
    }
    if field.repeated && !is_tags(field) {
        parts.push("May be repeated");
    }
    parts.join("; ")
}

/// The texts of every field's flag that stands on the command line.
pub(super) fn given(matches: &ArgMatches) -> Given {
    let mut given = Given::new();
    for id in matches.ids() {
        let Some(name) = id.as_str().strip_prefix(PREFIX) else { continue };
        let texts = match matches.try_get_many::<String>(id.as_str()) {
            Ok(texts) => texts.into_iter().flatten().cloned().collect(),
            Err(_) => {
                let values = matches.try_get_many::<bool>(id.as_str()).ok().flatten();
                values.into_iter().flatten().map(bool::to_string).collect()
            }
        };
        given.insert(name.to_owned(), texts);
    }
    given
}
