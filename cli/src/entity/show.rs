//! Entities for people and for machines.

use serde_json::{Map, Value, json};

use crate::console::Console;
use crate::failure::Done;

/// The most columns of a table.
const COLUMNS: usize = 7;
/// The most characters of one cell of a table; the rest is in `get` and in JSON.
const CELL: usize = 48;
/// What people look for first.
const FIRST: [&str; 6] = ["id", "type", "name", "email", "first_name", "last_name"];

/// One entity: a field a line.
pub(crate) fn one(console: &mut Console, entity: Value) -> Done {
    if console.json {
        return Ok(console.value(&entity)?);
    }
    let Value::Object(fields) = &entity else { return Ok(console.line(cell(&entity))?) };
    let filled = |name: &&String| !is_empty(&fields[name.as_str()]);
    let pairs: Vec<_> =
        ordered(fields.keys().filter(filled)).map(|name| (name.clone(), cell(&fields[name]))).collect();
    Ok(console.pairs(&pairs)?)
}

/// Several entities: a table of the columns that hold anything.
pub(super) fn list(console: &mut Console, entities: Vec<Value>) -> Done {
    if console.json {
        return Ok(console.value(&json!({ "items": entities }))?);
    }
    let objects: Vec<&Map<String, Value>> = entities.iter().filter_map(Value::as_object).collect();
    if objects.is_empty() {
        return Ok(console.line("nothing found")?);
    }
    let mut names: Vec<&String> = Vec::new();
    for (name, value) in objects.iter().flat_map(|object| object.iter()) {
        if !is_empty(value) && !names.contains(&name) {
            names.push(name);
        }
    }
    let names: Vec<&String> = ordered(names.into_iter()).take(COLUMNS).collect();
    let row = |object: &&Map<String, Value>| -> Vec<String> {
        names.iter().map(|name| object.get(*name).map(cell).map(cut).unwrap_or_default()).collect()
    };
    let rows = objects.iter().map(row).collect();
    let headings: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
    Ok(console.table(&headings, rows)?)
}

/// A deletion.
pub(super) fn deleted(console: &mut Console) -> Done {
    if console.json {
        return Ok(console.value(&json!({ "deleted": true }))?);
    }
    Ok(console.line("deleted")?)
}

fn ordered<'a>(names: impl Iterator<Item = &'a String>) -> impl Iterator<Item = &'a String> {
    let mut names: Vec<&String> = names.collect();
    names.sort_by_key(|name| FIRST.iter().position(|first| *first == name.as_str()).unwrap_or(FIRST.len()));
    names.into_iter()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(true) => false,
    }
}

/// A value on one line: tags and other objects of texts as `name=value`, entities by what they are called, instants
/// to the second.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => to_the_second(text),
        Value::Null => String::new(),
        Value::Object(fields) if fields.values().all(Value::is_string) => {
            let filled = fields.iter().filter(|(_, value)| !is_empty(value));
            filled.map(|(name, value)| format!("{name}={}", cell(value))).collect::<Vec<_>>().join(", ")
        }
        Value::Array(items) if items.iter().all(|item| called(item).is_some()) => {
            items.iter().filter_map(called).collect::<Vec<_>>().join(", ")
        }
        Value::Array(items) if items.iter().all(Value::is_string) => {
            items.iter().map(cell).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// What people call an entity that stands inside another.
fn called(item: &Value) -> Option<&str> {
    let text = |name| item.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    text("name").or_else(|| text("email")).or_else(|| text("id"))
}

fn to_the_second(text: &str) -> String {
    let is_instant = text.len() > 20 && text.ends_with('Z') && text.parse::<jiff::Timestamp>().is_ok();
    match text.split_once('.') {
        Some((seconds, _)) if is_instant => format!("{seconds}Z"),
        _ => text.to_owned(),
    }
}

fn cut(text: String) -> String {
    match text.char_indices().nth(CELL) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
