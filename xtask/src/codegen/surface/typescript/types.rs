//! Interfaces: what is read, and what is given (`…Init`).

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Field, Record, Surface, Union};
use super::super::text::Text;
use super::{camel, docs, given, header, may_lack, taken, used};

/// Enums: their values as constants, and a type that is open to values of later versions.
pub(super) fn enums(surface: &Surface) -> String {
    let mut out = header("Enums. Later versions of a server may know more values.");
    for one in &surface.enums {
        docs(&mut out, &one.doc);
        out.block(&format!("export const {} = {{", one.name), "} as const;", |out| {
            for value in &one.values {
                if !value.doc.is_empty() {
                    docs(out, &value.doc);
                }
                out.line(format!("{}: \"{}\",", value.name, value.wire));
            }
        });
        out.line(format!("/** {} */", one.doc));
        out.line(format!("export type {0} = (typeof {0})[keyof typeof {0}] | (string & {{}});", one.name));
        out.blank();
    }
    out.finish()
}

pub(super) fn file(surface: &Surface, module: &str) -> String {
    let mut out = header(&format!("Types of `proto/…/{module}.proto`."));
    let records: Vec<&Record> = surface.records.iter().filter(|record| record.module == module).collect();
    let unions: Vec<&Union> = surface.unions.iter().filter(|union| union.module == module).collect();
    imports(&mut out, surface, module, &records);
    for union in unions {
        whole(&mut out, union);
    }
    for record in records {
        read(&mut out, record);
        init(&mut out, record);
    }
    out.finish()
}

fn imports(out: &mut Text, surface: &Surface, module: &str, records: &[&Record]) {
    out.line("import type { AccessRules, Duration, Ref } from \"../../values.js\";");
    let mut by_module: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut enums = BTreeSet::new();
    for record in records {
        enums.extend(
            record
                .fields
                .iter()
                .filter_map(|field| field.ty.named())
                .filter(|name| surface.enums.iter().any(|one| one.name == *name)),
        );
        for name in used(surface, record) {
            let of = surface.record(&name).map(|record| &record.module);
            let of =
                of.or_else(|| surface.union(&name).map(|union| &union.module)).cloned().unwrap_or_default();
            if of != module {
                by_module.entry(of).or_default().extend([name.clone(), format!("{name}Init")]);
            }
        }
    }
    if !enums.is_empty() {
        out.line(format!("import type {{ {} }} from \"../enums.js\";", Vec::from_iter(enums).join(", ")));
    }
    for (module, names) in by_module {
        out.line(format!("import type {{ {} }} from \"./{module}.js\";", Vec::from_iter(names).join(", ")));
    }
    out.blank();
}

fn whole(out: &mut Text, union: &Union) {
    docs(out, &format!("{}\n\nOne of its kinds: `type` says which.", union.doc));
    let kinds: Vec<&str> = union.kinds.iter().map(|kind| kind.record.as_str()).collect();
    out.block(&format!("export type {} =", union.name), "", |out| {
        for (index, kind) in kinds.iter().enumerate() {
            let end = if index + 1 == kinds.len() { ";" } else { "" };
            out.line(format!("| {kind}{end}"));
        }
    });
    docs(out, &format!("What makes one: {}", union.doc));
    out.block(&format!("export type {}Init =", union.name), "", |out| {
        for (index, kind) in kinds.iter().enumerate() {
            let end = if index + 1 == kinds.len() { ";" } else { "" };
            out.line(format!("| {kind}Init{end}"));
        }
    });
}

fn read(out: &mut Text, record: &Record) {
    docs(out, &record.doc);
    out.block(&format!("export interface {} {{", record.name), "}", |out| {
        if let Some(kind) = &record.kind {
            out.line("/** Its kind. */");
            out.line(format!("readonly type: \"{}\";", kind.tag));
        }
        for field in &record.fields {
            docs(out, &field.doc);
            let mark = if may_lack(field) { "?" } else { "" };
            out.line(format!("readonly {}{mark}: {};", camel(&field.name), given(&field.ty)));
        }
    });
    out.blank();
}

fn init(out: &mut Text, record: &Record) {
    docs(out, &format!("What makes one: {}", record.doc));
    out.block(&format!("export interface {}Init {{", record.name), "}", |out| {
        if let Some(kind) = &record.kind {
            out.line("/** Its kind. */");
            out.line(format!("type: \"{}\";", kind.tag));
        }
        for field in record.fields.iter().filter(|field| !field.read_only) {
            docs(out, &field.doc);
            let mark = if field.required { "" } else { "?" };
            out.line(format!("{}{mark}: {};", camel(field.short_name()), parameter(field)));
        }
    });
    out.blank();
}

/// What a caller may give for a field: an entity, where it refers to one.
pub(super) fn parameter(field: &Field) -> String {
    match field.names_entities() {
        true => "readonly Ref[]".to_owned(),
        false if field.names_entity() => "Ref".to_owned(),
        false => taken(&field.ty),
    }
}
