use std::collections::HashSet;

use crate::error::{Error, ErrorReason, Result};
use crate::model::rule::{AccessRule, Selector, parse_rules, rules_to_json};
use crate::model::stored::{self, Value, shape};
use crate::model::{EntityId, Kind, resource_types};

use super::super::store::View;
use super::edit;

/// The access rules of a role or a workflow: checked, and written in one way.
pub(super) fn prepare(view: &dyn View, kind: Kind, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(kind, state) else { return Ok(state.to_vec()) };
    let field = shape.message.field_named("access_rules").map_or(0, |field| field.number);
    let rules = parse_rules(stored::text(inner, field), resource_types())
        .map_err(|error| Error::invalid_field(error.path(), &error.problem))?;
    check_ids(view, before.map(|before| stored::text(before, field)), &rules)?;
    let json = rules_to_json(&rules);
    Ok(edit(shape, inner, &[(field, Some(Value::Bytes(json.as_bytes())))]))
}

fn ids(rules: &[AccessRule]) -> impl Iterator<Item = (usize, EntityId)> {
    let lists = rules.iter().enumerate().map(|(index, rule)| match &rule.selector {
        Selector::Ids(ids) => (index, ids.as_slice()),
        _ => (index, &[][..]),
    });
    lists.flat_map(|(index, ids)| ids.iter().map(move |id| (index, *id)))
}

/// An id that is new in a rule must name a resource; one that is stored already may have lost its resource.
fn check_ids(view: &dyn View, before: Option<&str>, rules: &[AccessRule]) -> Result<()> {
    let before = before.map(|before| parse_rules(before, resource_types()).unwrap_or_default());
    let known: HashSet<EntityId> = before.iter().flat_map(|rules| ids(rules)).map(|(_, id)| id).collect();
    match ids(rules).find(|(_, id)| !known.contains(id) && view.get(*id).is_none()) {
        None => Ok(()),
        Some((index, id)) => {
            let field = format!("access_rules[{index}].ids");
            let message = format!("`{field}` names `{id}`, and no resource with this id exists");
            Err(Error::new(ErrorReason::Invalid, message).with_field(field))
        }
    }
}
