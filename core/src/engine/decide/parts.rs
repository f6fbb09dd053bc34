//! What single kinds ask for beyond the schema, in a few lines each.

use crate::error::{Error, Result};
use crate::model::stored::{self, Value, shape};
use crate::model::{EntityId, Kind};

use super::super::store::View;
use super::{Context, edit};

/// A peering group without a name is given one.
pub(super) fn peering_group(context: &mut Context<'_>, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(Kind::PeeringGroup, state) else { return Ok(state.to_vec()) };
    if !stored::text(inner, shape.name).is_empty() {
        return Ok(state.to_vec());
    }
    let name = format!("peering-group-{:08x}", context.random.number() as u32);
    Ok(edit(shape, inner, &[(shape.name, Some(Value::Bytes(name.as_bytes())))]))
}

/// What a peering group is linked to must be given: nothing here chooses it. A group does not peer with itself.
pub(super) fn peering_link(kind: Kind, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(kind, state) else { return Ok(state.to_vec()) };
    let mut ids = Vec::new();
    for reference in &shape.references {
        let id = stored::text(inner, reference.field.number);
        if id.is_empty() {
            let why = format!("must be given: the id of the {}", reference.kind);
            return Err(Error::invalid(reference.field.name, why));
        }
        if ids.contains(&id) {
            return Err(Error::invalid_value(reference.field.name, id, "a group does not peer with itself"));
        }
        ids.push(id);
    }
    Ok(state.to_vec())
}

/// A key is of a proxy cluster, not of another node.
pub(super) fn proxy_cluster_key(view: &dyn View, state: &[u8]) -> Result<Vec<u8>> {
    const PROXY_CLUSTER: u32 = 2;
    let text = stored::text(state, PROXY_CLUSTER);
    let node = EntityId::parse_as(Kind::Node, text).and_then(|id| view.get(id));
    let other = node.as_deref().and_then(|node| shape(Kind::Node, node));
    match other.filter(|(shape, _)| shape.member_name != "proxy_cluster") {
        Some((shape, _)) => Err(Error::invalid_value(
            "proxy_cluster_id",
            text,
            format!("this node is a {}; name a proxy cluster", shape.member_name.replace('_', " ")),
        )),
        None => Ok(state.to_vec()),
    }
}
