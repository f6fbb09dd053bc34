//! What an import did and how two endpoints differ, for people and for machines.

use std::path::Path;

use gatepass::transfer::{Differences, FieldDifference, Report};
use heck::{ToKebabCase, ToSnakeCase};
use serde_json::{Value, json};

use crate::console::{BAD, Console, GOOD};
use crate::failure::{Done, Failure};

/// The most lines of one sort that a person is shown; all of them are in the JSON.
const LINES: usize = 20;

/// The report of an import; a failure where something was asked for and not done.
pub(super) fn import(console: &mut Console, report: &Report, state: Option<&Path>) -> Done {
    if console.json {
        let mut value = serde_json::to_value(report).unwrap_or_default();
        kinds_in_snake_case(&mut value);
        value["complete"] = report.is_complete().into();
        value["state"] = state.map(|file| file.display().to_string()).into();
        console.value(&value)?;
    } else {
        in_words(console, report, state)?;
    }
    match (&report.stopped, report.problems.len()) {
        (Some(error), _) => Err(Failure::Call(error.clone())),
        (None, 0) => Ok(()),
        (None, problems) => Err(Failure::Local(format!(
            "{problems} {} not copied; solve what stands above and run it again",
            if problems == 1 { "thing was" } else { "things were" }
        ))),
    }
}

fn in_words(console: &mut Console, report: &Report, state: Option<&Path>) -> Done {
    if report.kinds.is_empty() {
        console.line("there is nothing to copy")?;
    } else {
        let row = |line: &gatepass::transfer::KindReport| {
            let numbers =
                [line.in_source, line.created, line.updated, line.unchanged, line.deleted, line.problems];
            let mut row = vec![line.kind.to_kebab_case()];
            row.extend(numbers.map(|number| number.to_string()));
            row
        };
        let headings = match report.dry_run {
            true => {
                ["kind", "in source", "would create", "would update", "unchanged", "would delete", "problems"]
            }
            false => ["kind", "in source", "created", "updated", "unchanged", "deleted", "problems"],
        };
        console.table(&headings, report.kinds.iter().map(row).collect())?;
    }
    let changes = report.changes.iter().map(|change| {
        let what = serde_json::to_value(change.change).ok();
        let what = what.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        let fields: Vec<String> = change
            .fields
            .iter()
            .map(|field| format!("{}: {} → {}", field.field, field.before, field.after))
            .collect();
        vec![what, change.kind.to_kebab_case(), change.name.clone(), cut(&fields.join(", "))]
    });
    section(console, "What would change:", &["change", "kind", "name", "fields"], changes.collect())?;
    let problems = report.problems.iter().map(|problem| {
        let what = serde_json::to_value(problem.problem).ok();
        let what = what.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        vec![what, problem.kind.to_kebab_case(), problem.name.clone(), problem.message.clone()]
    });
    section(console, "Not copied:", &["why", "kind", "name", "message"], problems.collect())?;
    let left = report
        .left_out
        .iter()
        .map(|line| vec![line.count.to_string(), line.what.to_owned(), line.why.to_owned()]);
    section(console, "Left out:", &["count", "what", "why"], left.collect())?;
    let lacking = report
        .lacking_secrets
        .iter()
        .map(|lacking| vec![lacking.kind.to_kebab_case(), lacking.name.clone(), lacking.fields.join(", ")]);
    let title = "Secrets do not come out of an API. Give them again where there were any:";
    section(console, title, &["kind", "name", "fields"], lacking.collect())?;
    let notes = report
        .notes
        .iter()
        .map(|note| vec![note.kind.to_kebab_case(), note.name.clone(), note.message.clone()]);
    section(console, "To know:", &["kind", "name", "note"], notes.collect())?;
    if let Some(file) = state.filter(|_| !report.dry_run) {
        console.line("")?;
        console.line(format!(
            "Run it again to go on or to follow the source; it remembers in {}",
            file.display()
        ))?;
    }
    Ok(())
}

fn section(console: &mut Console, title: &str, headings: &[&str], mut rows: Vec<Vec<String>>) -> Done {
    if rows.is_empty() {
        return Ok(());
    }
    let more = rows.len().saturating_sub(LINES);
    rows.truncate(LINES);
    console.line("")?;
    console.line(title)?;
    console.table(headings, rows)?;
    if more > 0 {
        console.line(format!("… and {more} more; --json has all"))?;
    }
    Ok(())
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The differences; exit status 1 where there are any.
pub(super) fn diff(console: &mut Console, differences: &Differences, (left, right): (&str, &str)) -> Done {
    let equal = differences.are_equal();
    if console.json {
        let mut value = serde_json::to_value(differences).unwrap_or_default();
        kinds_in_snake_case(&mut value);
        value["equal"] = equal.into();
        value["left"] = left.into();
        value["right"] = right.into();
        console.value(&value)?;
    } else {
        table(console, differences, (left, right))?;
    }
    if equal { Ok(()) } else { Err(Failure::Different) }
}

fn table(console: &mut Console, differences: &Differences, (left, right): (&str, &str)) -> Done {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for kind in &differences.kinds {
        let name = kind.kind.to_kebab_case();
        let mut row = |name: &str, entity: &String, what: String| {
            rows.push(vec![name.to_owned(), entity.clone(), what])
        };
        kind.only_left.iter().for_each(|entity| row(&name, entity, format!("only in {left}")));
        kind.only_right.iter().for_each(|entity| row(&name, entity, format!("only in {right}")));
        for different in &kind.different {
            row(
                &name,
                &different.name,
                different.fields.iter().map(in_one_line).collect::<Vec<_>>().join(", "),
            );
        }
    }
    let summary = differences.kinds.iter().map(|kind| {
        let numbers =
            [kind.left, kind.right, kind.only_left.len(), kind.only_right.len(), kind.different.len()];
        let mut row = vec![kind.kind.to_kebab_case()];
        row.extend(numbers.map(|number| number.to_string()));
        row
    });
    let summary: Vec<Vec<String>> = summary.collect();
    if !summary.is_empty() {
        console.table(&["kind", "left", "right", "only left", "only right", "different"], summary)?;
    }
    section(console, "Differences:", &["kind", "name", "difference"], rows)?;
    console.line("")?;
    let verdict = match differences.are_equal() {
        true => console.styled(GOOD, "equal"),
        false => console.styled(BAD, "different"),
    };
    Ok(console.line(format!("{verdict}: {left} and {right}"))?)
}

fn in_one_line(difference: &FieldDifference) -> String {
    cut(&format!("{}: {} / {}", difference.field, difference.left, difference.right))
}

/// Kinds are called in JSON as everything is there.
fn kinds_in_snake_case(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str().filter(|_| name == "kind") {
                    Some(kind) => *member = json!(kind.to_snake_case()),
                    None => kinds_in_snake_case(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(kinds_in_snake_case),
        _ => {}
    }
}
