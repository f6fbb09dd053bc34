//! Ruby: value classes, services, errors, and RBS for all of it.

mod params;
mod rbs;
mod services;
mod values;

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::model::{Surface, Type};
use super::text::Text;

/// Every file, by its path in the folder of the gem.
pub(super) fn files(surface: &Surface) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let lib = "lib/gatepass/generated";
    files.insert(format!("{lib}/errors.rb"), errors(surface));
    files.insert(format!("{lib}/names.rb"), names(surface));
    for module in surface.modules() {
        files.insert(format!("{lib}/types/{module}.rb"), values::file(surface, &module));
        files.insert(format!("sig/generated/{module}.rbs"), rbs::types(surface, &module));
    }
    for (name, text) in services::files(surface) {
        files.insert(format!("{lib}/services/{name}"), text);
    }
    files.insert("sig/generated/services.rbs".to_owned(), rbs::services(surface));
    files.insert("sig/generated/errors.rbs".to_owned(), rbs::errors(surface));
    files
}

fn header() -> Text {
    let mut out = Text::new("  ");
    out.line("# frozen_string_literal: true");
    out.blank();
    out.line(format!("# {}", super::ORIGIN));
    out.blank();
    out
}

fn docs(out: &mut Text, doc: &str) {
    out.comment(doc, "# ", "# ", "");
}

/// `NotFoundError` for `NOT_FOUND`.
fn error_class(text: &str) -> String {
    format!("{}Error", text.to_lowercase().to_upper_camel_case())
}

fn errors(surface: &Surface) -> String {
    let mut out = header();
    out.block("module Gatepass", "end", |out| {
        for reason in &surface.reasons {
            docs(out, &reason.doc);
            let base = reason.refines.as_deref().map_or("Error".to_owned(), error_class);
            out.line(format!("class {} < {base}; end", error_class(&reason.text)));
            out.blank();
        }
        out.line("class Error");
        out.indented(|out| {
            out.line("# The class of each kind.");
            out.block("KINDS = {", "}.freeze", |out| {
                for reason in &surface.reasons {
                    out.line(format!("\"{}\" => {},", reason.text, error_class(&reason.text)));
                }
            });
        });
        out.line("end");
    });
    out.finish()
}

/// Which file each type and each service is in: they are loaded when first used.
fn names(surface: &Surface) -> String {
    let mut out = header();
    out.block("module Gatepass", "end", |out| {
        let records = surface.records.iter().map(|record| (&record.name, &record.module));
        let unions = surface.unions.iter().map(|union| (&union.name, &union.module));
        let enums = surface.enums.iter().map(|one| (&one.name, &one.module));
        let types: BTreeMap<_, _> = records.chain(unions).chain(enums).collect();
        for (name, module) in types {
            out.line(format!("autoload :{name}, \"gatepass/generated/types/{module}\""));
        }
        out.blank();
        out.line("# Services, each loaded when first used.");
        out.block("module Services", "end", |out| {
            for service in &surface.services {
                out.line(format!(
                    "autoload :{}, \"gatepass/generated/services/{}\"",
                    service.name, service.module
                ));
            }
        });
        out.blank();
        out.line("class Client");
        out.indented(|out| {
            for service in &surface.services {
                docs(out, &service.doc);
                out.line(format!("# @return [Services::{}]", service.name));
                out.line(format!(
                    "def {0} = (@services[:{0}] ||= Services::{1}.new(self))",
                    service.field, service.name
                ));
                out.blank();
            }
        });
        out.line("end");
    });
    out.finish()
}

/// How a value is read and written: the names that `Gatepass::Value` knows.
fn reader(ty: &Type) -> String {
    match ty {
        Type::Bool => ":bool".to_owned(),
        Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 => ":integer".to_owned(),
        Type::Float | Type::Double => ":float".to_owned(),
        Type::Text => ":text".to_owned(),
        Type::Enum(_) => ":word".to_owned(),
        Type::Bytes => ":bytes".to_owned(),
        Type::Time => ":time".to_owned(),
        Type::Duration => ":duration".to_owned(),
        Type::Tags => ":tags".to_owned(),
        Type::Rules => ":rules".to_owned(),
        Type::Record(name) | Type::Union(name) => format!("\"{name}\""),
        Type::List(inner) => format!("[{}]", reader(inner)),
        Type::Map(_) => ":tags".to_owned(),
    }
}

/// What a value is read as, in RBS.
fn given(ty: &Type) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 => "Integer".to_owned(),
        Type::Float | Type::Double => "Float".to_owned(),
        Type::Text | Type::Enum(_) | Type::Bytes => "String".to_owned(),
        Type::Time => "Time?".to_owned(),
        Type::Duration => "Rational?".to_owned(),
        Type::Tags => "Hash[String, String]".to_owned(),
        Type::Rules => "Array[Hash[String, untyped]]".to_owned(),
        Type::Record(name) | Type::Union(name) => format!("{name}?"),
        Type::List(inner) => format!("Array[{}]", item(inner)),
        Type::Map(inner) => format!("Hash[String, {}]", item(inner)),
    }
}

fn item(ty: &Type) -> String {
    given(ty).trim_end_matches('?').to_owned()
}

/// What a caller may give, in RBS.
fn taken(ty: &Type) -> String {
    match ty {
        Type::Duration => "duration".to_owned(),
        Type::Rules => "access_rules".to_owned(),
        Type::Tags => "Hash[String | Symbol, String]".to_owned(),
        Type::List(inner) => format!("Array[{}]", taken(inner)),
        other => given(other).trim_end_matches('?').to_owned(),
    }
}
