//! The ids in access rules: JSON text that names resources (RULES 1.2).

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// The rules in a form that two writers of the same rules share: members sorted, empty ones left out. `rename` gives a
/// resource's id at the other end, or nothing where it is not there: the id is left out then, which selects less and
/// never more, and a rule that selected only such ids goes. Answers the text and how many ids were left out.
///
/// # Errors
/// `InvalidArgument`: the text is no JSON.
pub(super) fn renamed(
    field: &str,
    text: &str,
    mut rename: impl FnMut(&str) -> Option<String>,
) -> Result<(String, usize)> {
    if text.trim().is_empty() {
        return Ok((String::new(), 0));
    }
    let mut value: Value = serde_json::from_str(text)
        .map_err(|error| Error::invalid_field(field, format!("its rules are no JSON: {error}")))?;
    let mut left_out = 0;
    let mut edit = |rule: &mut Value| -> bool {
        let (kept, lost) = rename_ids(rule, &mut rename);
        left_out += lost;
        kept
    };
    match &mut value {
        Value::Array(rules) => rules.retain_mut(&mut edit),
        rule => {
            if !edit(rule) {
                *rule = Value::Object(Map::new());
            }
        }
    }
    let value = match value {
        Value::Array(rules) => Value::Array(rules.into_iter().map(normal).collect()),
        other => normal(other),
    };
    Ok((value.to_string(), left_out))
}

/// Renames the ids of one rule; `false` where it selected by ids and none is left.
fn rename_ids(rule: &mut Value, rename: &mut impl FnMut(&str) -> Option<String>) -> (bool, usize) {
    let Some(Value::Array(ids)) = rule.get_mut("ids") else { return (true, 0) };
    let before = ids.len();
    ids.retain_mut(|id| match id.as_str().map(&mut *rename) {
        Some(Some(renamed)) => {
            *id = renamed.into();
            true
        }
        Some(None) => false,
        None => true,
    });
    (before == 0 || !ids.is_empty(), before - ids.len())
}

/// Sorted, and without empty members. Order and repetition inside lists stay.
fn normal(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> =
                members.into_iter().map(|(name, value)| (name, normal(value))).collect();
            members.retain(|(_, value)| !is_empty(value));
            members.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(members.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(normal).collect()),
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        // A tag without a value is a tag.
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rename(text: &str) -> (String, usize) {
        renamed("access_rules", text, |id| (id != "rs-gone").then(|| id.replace("rs-", "rs-new-")))
            .expect("rules")
    }

    #[test]
    fn ids_are_renamed_and_those_of_nothing_left_out() {
        let cases = [
            (r#"[{"ids":["rs-1","rs-2"]}]"#, r#"[{"ids":["rs-new-1","rs-new-2"]}]"#, 0),
            (r#"[{"ids":["rs-gone","rs-2"]}]"#, r#"[{"ids":["rs-new-2"]}]"#, 1),
            (r#"[{"ids":["rs-gone"]},{"type":"ssh"}]"#, r#"[{"type":"ssh"}]"#, 1),
            (r#"{"ids":["rs-gone"],"privileges":{"k8s":{"groups":["g"]}}}"#, "{}", 1),
            (r#"[{"tags":{"b":"rs-1","a":""},"type":""}]"#, r#"[{"tags":{"a":"","b":"rs-1"},"type":""}]"#, 0),
            (r#"[{"tags":{"a":"1"},"ids":[]}]"#, r#"[{"tags":{"a":"1"}}]"#, 0),
            ("[]", "[]", 0),
            ("{}", "{}", 0),
            ("", "", 0),
        ];
        for (text, expected, lost) in cases {
            assert_eq!(rename(text), (expected.to_owned(), lost), "{text}");
        }
        let error = renamed("access_rules", "[{", |_| None).expect_err("no JSON");
        assert_eq!(error.field(), Some("access_rules"));
    }
}
