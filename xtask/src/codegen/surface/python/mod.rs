//! Python: value classes, services (sync and async by the same names) and errors.

mod errors;
mod services;
mod values;

use std::collections::BTreeMap;

use super::model::{Field, Surface, Type};
use super::text::Text;

/// Every file, by its path in the folder of what is generated.
pub(super) fn files(surface: &Surface) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("__init__.py".to_owned(), format!("# {}\n", super::ORIGIN));
    files.insert("errors.py".to_owned(), errors::file(surface));
    files.insert("exports.py".to_owned(), exports(surface));
    files.insert("names.py".to_owned(), names(surface));
    for module in surface.modules() {
        files.insert(format!("{module}.py"), values::file(surface, &module));
    }
    for flavour in [services::Flavour::Sync, services::Flavour::Async] {
        for (name, text) in services::files(surface, flavour) {
            files.insert(format!("{}/{name}", flavour.folder()), text);
        }
    }
    files
}

/// A file's beginning.
fn header(doc: &str) -> Text {
    let mut out = Text::new("    ");
    out.line(format!("# {}", super::ORIGIN));
    out.line(format!("\"\"\"{doc}\"\"\""));
    out.blank();
    out.line("from __future__ import annotations");
    out.blank();
    out
}

fn docstring(out: &mut Text, doc: &str) {
    let doc = doc.replace('\\', "\\\\");
    out.comment(&doc, "\"\"\"", "", "\"\"\"");
}

/// The names of all types, and the module each is declared in: types are loaded when first asked for.
fn names(surface: &Surface) -> String {
    let mut out = header("Which module declares which type.");
    out.block("MODULES = {", "}", |out| {
        for (name, module) in types(surface) {
            out.line(format!("\"{name}\": \"{module}\","));
        }
    });
    out.finish()
}

/// What type checkers see of the package.
fn exports(surface: &Surface) -> String {
    let mut out = header("All types at once: for type checkers, loaded by nobody.");
    let mut by_module: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, module) in types(surface) {
        by_module.entry(module).or_default().push(name);
    }
    for (module, names) in &by_module {
        for name in names {
            out.line(format!("from .{module} import {name} as {name}"));
        }
    }
    out.blank();
    out.block("__all__ = [", "]", |out| {
        for names in by_module.values() {
            for name in names {
                out.line(format!("\"{name}\","));
            }
        }
    });
    out.finish()
}

fn types(surface: &Surface) -> BTreeMap<String, String> {
    let records = surface.records.iter().map(|record| (record.name.clone(), record.module.clone()));
    let unions = surface.unions.iter().map(|union| (union.name.clone(), union.module.clone()));
    let enums = surface.enums.iter().map(|one| (one.name.clone(), one.module.clone()));
    records.chain(unions).chain(enums).collect()
}

/// The module a type stands in.
fn module_of(surface: &Surface, name: &str) -> String {
    types(surface).remove(name).unwrap_or_default()
}

/// What a caller may give for a value of this type.
fn taken(ty: &Type) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 => "int".to_owned(),
        Type::Float | Type::Double => "float".to_owned(),
        Type::Text => "str".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Time => "datetime".to_owned(),
        Type::Duration => "Duration".to_owned(),
        Type::Tags => "Mapping[str, str]".to_owned(),
        Type::Rules => "AccessRules".to_owned(),
        Type::Enum(name) => format!("{name} | str"),
        Type::Record(name) | Type::Union(name) => name.clone(),
        Type::List(inner) => format!("Sequence[{}]", taken(inner)),
        Type::Map(inner) => format!("Mapping[str, {}]", taken(inner)),
    }
}

/// What a value of this type is read as.
fn given(ty: &Type) -> String {
    match ty {
        Type::Time => "datetime | None".to_owned(),
        Type::Duration => "timedelta | None".to_owned(),
        Type::Tags => "Mapping[str, str]".to_owned(),
        Type::Rules => "list[dict[str, Any]]".to_owned(),
        Type::Enum(name) => name.clone(),
        Type::Record(name) | Type::Union(name) => format!("{name} | None"),
        Type::List(inner) => format!("tuple[{}, ...]", item(inner)),
        Type::Map(inner) => format!("Mapping[str, {}]", item(inner)),
        other => taken(other),
    }
}

/// The type of an item: always there.
fn item(ty: &Type) -> String {
    given(ty).trim_end_matches(" | None").to_owned()
}

/// The expression that reads a value of this type off the answer.
fn read(ty: &Type, data: &str, name: &str) -> String {
    let function = match ty {
        Type::Bool => "read_bool",
        Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 => "read_int",
        Type::Float | Type::Double => "read_float",
        Type::Text => "read_text",
        Type::Bytes => "read_bytes",
        Type::Time => "read_time",
        Type::Duration => "read_duration",
        Type::Tags => "read_tags",
        Type::Rules => "read_rules",
        Type::Enum(of) => return format!("read_enum({data}, \"{name}\", {of})"),
        Type::Record(of) | Type::Union(of) => return format!("read_value({data}, \"{name}\", {of})"),
        Type::List(inner) => match &**inner {
            Type::Record(of) | Type::Union(of) => return format!("read_values({data}, \"{name}\", {of})"),
            Type::Enum(of) => return format!("read_enums({data}, \"{name}\", {of})"),
            Type::Bool => "read_bools",
            Type::Text => "read_texts",
            Type::Bytes => "read_byte_strings",
            _ => "read_ints",
        },
        Type::Map(_) => "read_tags",
    };
    format!("{function}({data}, \"{name}\")")
}

/// An argument as the request has it.
fn argument(field: &Field) -> String {
    let name = &field.name;
    match field.singular() {
        Some(one) => format!("\"{name}\": references(\"{name}\", {name}, {one})"),
        None if field.names_entities() => format!("\"{name}\": references(\"{name}\", {name})"),
        None if field.names_entity() => format!("\"{name}\": reference(\"{name}\", {name})"),
        None => format!("\"{name}\": to_wire(\"{name}\", {name})"),
    }
}

/// A parameter's type, with what stands for "not given".
fn parameter(field: &Field, name: &str, required: bool) -> String {
    let is_own_id = field.name == "id" && field.read_only;
    let ty = match is_own_id {
        _ if field.names_entities() => "Sequence[Ref]".to_owned(),
        false if field.names_entity() => "Ref".to_owned(),
        _ => taken(&field.ty),
    };
    if required {
        return format!("{name}: {ty}");
    }
    let (ty, default) = match &field.ty {
        _ if field.in_oneof => (format!("{ty} | None"), "None"),
        Type::Bool => (ty, "False"),
        Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 => (ty, "0"),
        Type::Float | Type::Double => (ty, "0.0"),
        Type::Text => (ty, "\"\""),
        Type::Bytes => (ty, "b\"\""),
        _ => (format!("{ty} | None"), "None"),
    };
    format!("{name}: {ty} = {default}")
}
