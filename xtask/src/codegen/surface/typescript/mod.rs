//! TypeScript: interfaces, the table that converts between them and JSON, services and errors.

mod services;
mod types;

use std::collections::BTreeMap;

use heck::{ToLowerCamelCase, ToUpperCamelCase};

use super::model::{Field, Record, Surface, Type};
use super::text::Text;

/// Every file, by its path in the folder of what is generated.
pub(super) fn files(surface: &Surface) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("errors.ts".to_owned(), errors(surface));
    files.insert("enums.ts".to_owned(), types::enums(surface));
    files.insert("shapes.ts".to_owned(), shapes(surface));
    for module in surface.modules() {
        files.insert(format!("types/{module}.ts"), types::file(surface, &module));
    }
    files.insert("types/index.ts".to_owned(), index(&surface.modules()));
    for (name, text) in services::files(surface) {
        files.insert(format!("services/{name}"), text);
    }
    files
}

fn header(doc: &str) -> Text {
    let mut out = Text::new("  ");
    out.line(format!("// {}", super::ORIGIN));
    out.line(format!("/** {doc} */"));
    out.blank();
    out
}

fn docs(out: &mut Text, doc: &str) {
    let doc = doc.replace("*/", "*∕");
    if doc.contains("\n\n") || doc.len() > 100 {
        out.line("/**");
        out.comment(&doc, " * ", " * ", "");
        out.line(" */");
    } else {
        out.line(format!("/** {doc} */"));
    }
}

fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}

fn index(modules: &[String]) -> String {
    let mut out = header("All types of the API.");
    for module in modules {
        out.line(format!("export type * from \"./{module}.js\";"));
    }
    out.finish()
}

/// `NotFoundError` for `NOT_FOUND`.
fn error_class(text: &str) -> String {
    format!("{}Error", text.to_lowercase().to_upper_camel_case())
}

fn errors(surface: &Surface) -> String {
    let mut out = header("A class for every kind of error. All of them are `GatepassError`.");
    out.line("import { GatepassError } from \"../errors.js\";");
    for reason in &surface.reasons {
        out.blank();
        docs(&mut out, &reason.doc);
        let base = reason.refines.as_deref().map_or("GatepassError".to_owned(), error_class);
        out.line(format!("export class {} extends {base} {{}}", error_class(&reason.text)));
    }
    out.blank();
    docs(&mut out, "The class of each kind.");
    out.block("export const KINDS: Record<string, typeof GatepassError> = {", "};", |out| {
        for reason in &surface.reasons {
            out.line(format!("{}: {},", reason.text, error_class(&reason.text)));
        }
    });
    out.finish()
}

/// The table: of each record its fields by their names in JSON, and what each holds.
fn shapes(surface: &Surface) -> String {
    let mut out =
        header("What the fields of each type hold, by their names in JSON. See ../shapes.ts for the codes.");
    out.block("export const RECORDS: Record<string, Record<string, string>> = {", "};", |out| {
        for record in &surface.records {
            let mut fields: Vec<String> =
                record.fields.iter().map(|field| format!("{}: \"{}\"", field.name, code(field))).collect();
            if record.kind.is_some() {
                fields.insert(0, "type: \"s\"".to_owned());
            }
            out.line(format!("{}: {{ {} }},", record.name, fields.join(", ")));
        }
    });
    out.blank();
    out.block("export const KINDS: Record<string, Record<string, string>> = {", "};", |out| {
        for union in &surface.unions {
            let kinds: Vec<String> =
                union.kinds.iter().map(|kind| format!("{}: \"{}\"", kind.tag, kind.record)).collect();
            out.line(format!("{}: {{ {} }},", union.name, kinds.join(", ")));
        }
    });
    out.blank();
    out.block("export const SECRETS: Record<string, readonly string[]> = {", "};", |out| {
        for record in surface.records.iter().filter(|record| record.has_secrets()) {
            let secrets: Vec<String> = record
                .fields
                .iter()
                .filter(|field| field.secret)
                .map(|field| format!("\"{}\"", camel(&field.name)))
                .collect();
            out.line(format!("{}: [{}],", record.name, secrets.join(", ")));
        }
    });
    out.finish()
}

fn code(field: &Field) -> String {
    let code = type_code(&field.ty);
    match (&field.reference, field.secret, field.in_oneof) {
        (Some(_), _, _) => format!("r{}", camel(field.short_name())),
        (None, true, _) | (None, _, true) => format!("?{code}"),
        _ => code,
    }
}

fn type_code(ty: &Type) -> String {
    match ty {
        Type::Bool => "b".to_owned(),
        Type::Int32 | Type::Uint32 | Type::Float | Type::Double => "n".to_owned(),
        Type::Int64 | Type::Uint64 => "i".to_owned(),
        Type::Text | Type::Enum(_) => "s".to_owned(),
        Type::Bytes => "B".to_owned(),
        Type::Time => "T".to_owned(),
        Type::Duration => "D".to_owned(),
        Type::Tags => "t".to_owned(),
        Type::Rules => "j".to_owned(),
        Type::Record(name) | Type::Union(name) => format!(":{name}"),
        Type::List(inner) => format!("[{}", type_code(inner)),
        Type::Map(inner) => match &**inner {
            Type::Text => "t".to_owned(),
            inner => format!("{{{}", type_code(inner)),
        },
    }
}

/// What a field is read as.
fn given(ty: &Type) -> String {
    match ty {
        Type::Bool => "boolean".to_owned(),
        Type::Int32 | Type::Uint32 | Type::Float | Type::Double => "number".to_owned(),
        Type::Int64 | Type::Uint64 => "bigint".to_owned(),
        Type::Text => "string".to_owned(),
        Type::Bytes => "Uint8Array".to_owned(),
        Type::Time => "Date".to_owned(),
        Type::Duration => "string".to_owned(),
        Type::Tags => "Readonly<Record<string, string>>".to_owned(),
        Type::Rules => "AccessRules".to_owned(),
        Type::Enum(name) | Type::Record(name) | Type::Union(name) => name.clone(),
        Type::List(inner) => format!("readonly {}[]", given(inner)),
        Type::Map(inner) => format!("Readonly<Record<string, {}>>", given(inner)),
    }
}

/// What a caller may give for it.
fn taken(ty: &Type) -> String {
    match ty {
        Type::Int64 | Type::Uint64 => "bigint | number".to_owned(),
        Type::Duration => "Duration".to_owned(),
        Type::Record(name) => format!("{name}Init | {name}"),
        Type::Union(name) => format!("{name}Init | {name}"),
        Type::List(inner) => match &**inner {
            Type::Record(_) | Type::Union(_) | Type::Int64 | Type::Uint64 => {
                format!("readonly ({})[]", taken(inner))
            }
            _ => given(ty),
        },
        other => given(other),
    }
}

/// Whether the field may be absent where an answer does not set it.
fn may_lack(field: &Field) -> bool {
    field.in_oneof
        || field.secret
        || matches!(field.ty, Type::Time | Type::Duration | Type::Record(_) | Type::Union(_))
}

fn is_record(surface: &Surface, name: &str) -> bool {
    surface.record(name).is_some()
}

/// The names of other modules' types that a record's fields use, with their `Init`s.
fn used(surface: &Surface, record: &Record) -> Vec<String> {
    let names = record.fields.iter().filter_map(|field| field.ty.named());
    names
        .map(str::to_owned)
        .filter(|name| is_record(surface, name) || surface.union(name).is_some())
        .collect()
}
