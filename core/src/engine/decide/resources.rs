use crate::error::{Error, Result};
use crate::model::Kind;
use crate::model::stored::{self, Value, shape};

use super::{Context, edit};

/// Ports that are allocated: none that needs privileges, none that systems hand out themselves.
const FIRST_PORT: u64 = 10_000;
const PORTS: u64 = 22_000;

pub(super) fn prepare(context: &mut Context<'_>, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(Kind::Resource, state) else { return Ok(state.to_vec()) };
    let number = |name: &str| shape.message.field_named(name).map_or(0, |field| field.number);
    let mut changes = Vec::new();
    let port_override = number("port_override");
    let port = stored::integer(inner, port_override) as i64;
    if !(-1..=65_535).contains(&port) {
        return Err(Error::invalid_field(
            "port_override",
            format!("{port} is no port; give 1 to 65535, 0 to have one allocated, or -1 for another one"),
        ));
    }
    let kept =
        before.and_then(stored::member).map_or(0, |(_, before)| stored::integer(before, port_override));
    let allocated = FIRST_PORT + context.random.number() % PORTS;
    match (port_override, port) {
        (0, _) | (_, 1..) => {}
        (field, 0) if kept != 0 => changes.push((field, Some(Value::Varint(kept)))),
        (field, _) => changes.push((field, Some(Value::Varint(allocated)))),
    }
    let interface = number("bind_interface");
    if interface != 0 && stored::text(inner, interface).is_empty() {
        changes.push((interface, Some(Value::Bytes(b"127.0.0.1"))));
    }
    changes.sort_unstable_by_key(|(number, _)| *number);
    Ok(edit(shape, inner, &changes))
}
