use crate::error::{Error, Result};
use crate::model::Kind;
use crate::model::stored::{self, Value, shape};

use super::{Context, edit};

/// A node without a name keeps the one it has, or is given one; names hold letters, digits and hyphens; a gateway
/// binds to the port it listens on (strongdm-api 2.14).
pub(super) fn prepare(context: &mut Context<'_>, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(Kind::Node, state) else { return Ok(state.to_vec()) };
    let before = before.and_then(stored::member).map(|(_, inner)| inner);
    let number = |name: &str| shape.message.field_named(name).map_or(0, |field| field.number);
    let given = stored::text(inner, shape.name);
    let kept = before.map_or("", |before| stored::text(before, shape.name));
    let name = match (given, kept) {
        ("", "") => format!("{}-{:08x}", shape.member_name.replace('_', "-"), context.random.number() as u32),
        ("", kept) => kept.to_owned(),
        (given, _) => given.to_owned(),
    };
    let is_allowed = |character: char| character.is_ascii_alphanumeric() || character == '-';
    if name != kept && !name.chars().all(is_allowed) {
        return Err(Error::invalid_value("name", name, "a node's name holds letters, digits and hyphens"));
    }
    let mut changes = vec![(shape.name, Some(Value::Bytes(name.as_bytes())))];
    let (listen, bind) = (number("listen_address"), number("bind_address"));
    let port = stored::text(inner, listen).rsplit_once(':').map_or("", |(_, port)| port);
    let address = format!("0.0.0.0:{port}");
    if bind != 0 && !port.is_empty() && stored::text(inner, bind).is_empty() {
        changes.push((bind, Some(Value::Bytes(address.as_bytes()))));
    }
    changes.sort_unstable_by_key(|(number, _)| *number);
    Ok(edit(shape, inner, &changes))
}
