use super::{AccessRule, Privileges, Selector};
use crate::text::write_json_string;

/// The rules as compact JSON: a list in the order given, empty members left out, tags sorted by name. It parses back
/// to the same rules.
pub fn rules_to_json(rules: &[AccessRule]) -> String {
    let mut out = String::from("[");
    for (index, rule) in rules.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_rule(&mut out, rule);
    }
    out.push(']');
    out
}

/// The rule of a grant as compact JSON; `{}` for none.
pub fn rule_to_json(rule: Option<&AccessRule>) -> String {
    let mut out = String::new();
    match rule {
        Some(rule) => write_rule(&mut out, rule),
        None => out.push_str("{}"),
    }
    out
}

fn write_rule(out: &mut String, rule: &AccessRule) {
    out.push('{');
    match &rule.selector {
        Selector::Ids(ids) => {
            out.push_str("\"ids\":");
            write_list(out, ids.iter().map(ToString::to_string));
        }
        Selector::Dynamic { kind, tags } => {
            if let Some(kind) = kind {
                out.push_str("\"type\":");
                write_json_string(out, &kind.name);
            }
            if !tags.is_empty() {
                out.push_str(if kind.is_some() { ",\"tags\":{" } else { "\"tags\":{" });
                for (index, (name, value)) in tags.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_json_string(out, name.text());
                    out.push(':');
                    write_json_string(out, value.text());
                }
                out.push('}');
            }
        }
        Selector::Query { text, .. } => {
            out.push_str("\"query\":");
            write_json_string(out, text);
        }
    }
    if !rule.privileges.is_empty() {
        write_privileges(out, &rule.privileges);
    }
    out.push('}');
}

fn write_privileges(out: &mut String, privileges: &Privileges) {
    out.push_str(",\"privileges\":{");
    let given = privileges.members().into_iter().filter(|(_, groups)| !groups.is_empty());
    for (index, (key, groups)) in given.enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_json_string(out, key);
        out.push_str(":{\"groups\":");
        write_list(out, groups);
        out.push('}');
    }
    out.push('}');
}

fn write_list(out: &mut String, items: impl IntoIterator<Item = impl AsRef<str>>) {
    out.push('[');
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_json_string(out, item.as_ref());
    }
    out.push(']');
}
