use std::collections::HashSet;

use crate::error::{Error, ErrorReason, Result};
use crate::model::rule::{AccessRule, Selector, parse_rules, rules_to_json};
use crate::model::stored::{self, Value, shape};
use crate::model::{EntityId, Kind, resource_types};

use super::super::store::View;
use super::edit;

const ACCESS_RULES: u32 = 5;

pub(super) fn prepare(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(Kind::Role, state) else { return Ok(state.to_vec()) };
    let rules = parse_rules(stored::role_rules(inner), resource_types())
        .map_err(|error| Error::invalid_field(error.path(), &error.problem))?;
    check_ids(view, before, &rules)?;
    let json = rules_to_json(&rules);
    Ok(edit(shape, inner, &[(ACCESS_RULES, Some(Value::Bytes(json.as_bytes())))]))
}

fn ids(rules: &[AccessRule]) -> impl Iterator<Item = (usize, EntityId)> {
    let lists = rules.iter().enumerate().map(|(index, rule)| match &rule.selector {
        Selector::Ids(ids) => (index, ids.as_slice()),
        _ => (index, &[][..]),
    });
    lists.flat_map(|(index, ids)| ids.iter().map(move |id| (index, *id)))
}

/// An id that is new in a rule must name a resource; one that is stored already may have lost its resource.
fn check_ids(view: &dyn View, before: Option<&[u8]>, rules: &[AccessRule]) -> Result<()> {
    let before =
        before.map(|before| parse_rules(stored::role_rules(before), resource_types()).unwrap_or_default());
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
