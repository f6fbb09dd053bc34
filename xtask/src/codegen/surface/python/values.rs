//! Value classes: what came over the wire, read where it is asked for.

use std::collections::BTreeSet;

use super::super::model::{Field, OpenEnum, Record, Surface, Union};
use super::super::text::Text;
use super::{docstring, given, header, module_of, parameter, read};

pub(super) fn file(surface: &Surface, module: &str) -> String {
    let mut out = header(&format!("Types of `proto/…/{module}.proto`."));
    let records: Vec<_> = surface.records.iter().filter(|record| record.module == module).collect();
    let unions: Vec<_> = surface.unions.iter().filter(|union| union.module == module).collect();
    let enums: Vec<_> = surface.enums.iter().filter(|one| one.module == module).collect();
    imports(&mut out, surface, module, &records, &unions);
    for one in enums {
        open_enum(&mut out, one);
    }
    // A kind's class stands below its entity's.
    for union in unions {
        entity(&mut out, union);
    }
    for record in records {
        value(&mut out, record);
    }
    out.finish()
}

fn imports(out: &mut Text, surface: &Surface, module: &str, records: &[&Record], unions: &[&Union]) {
    out.line("from datetime import datetime, timedelta");
    out.line("from typing import Any, ClassVar, Mapping, Sequence");
    out.blank();
    out.line("from .._values import *");
    let fields = records.iter().flat_map(|record| &record.fields);
    let fields = fields.chain(unions.iter().flat_map(|union| &union.common));
    let mut names: BTreeSet<String> =
        fields.filter_map(|field| field.ty.named().map(str::to_owned)).collect();
    names.extend(records.iter().filter_map(|record| Some(record.kind.as_ref()?.union.clone())));
    for name in names {
        let other = module_of(surface, &name);
        if other != module {
            out.line(format!("from .{other} import {name}"));
        }
    }
}

fn open_enum(out: &mut Text, one: &OpenEnum) {
    out.blank();
    out.blank();
    out.line(format!("class {}(OpenEnum):", one.name));
    out.indented(|out| {
        docstring(out, &one.doc);
        out.blank();
        out.line("__slots__ = ()");
        for value in &one.values {
            out.line(format!("{}: ClassVar[{}]", safe(&value.name), one.name));
            if !value.doc.is_empty() {
                docstring(out, &value.doc);
            }
        }
    });
    out.blank();
    out.blank();
    for value in &one.values {
        out.line(format!("{0}.{1} = {0}(\"{2}\")", one.name, safe(&value.name), value.wire));
    }
}

/// Two countries' codes are words of the language.
fn safe(name: &str) -> String {
    name.to_owned()
}

fn entity(out: &mut Text, union: &Union) {
    out.blank();
    out.blank();
    out.line(format!("class {}(Entity):", union.name));
    out.indented(|out| {
        docstring(out, &format!("{}\n\nOne of its kinds, which are classes below this one; a kind that this version does not know is of this class itself.", union.doc));
        out.blank();
        out.line("__slots__ = ()");
        let kinds: Vec<String> =
            union.kinds.iter().map(|kind| format!("\"{}\": \"{}\"", kind.tag, kind.record)).collect();
        out.block("_kinds: ClassVar[dict[str, str]] = {", "}", |out| {
            for kind in kinds {
                out.line(format!("{kind},"));
            }
        });
        for field in &union.common {
            property(out, field);
        }
    });
}

fn value(out: &mut Text, record: &Record) {
    let base = match &record.kind {
        Some(kind) => kind.union.clone(),
        None if record.field("id").is_some() => "Entity".to_owned(),
        None => "Value".to_owned(),
    };
    out.blank();
    out.blank();
    out.line(format!("class {}({base}):", record.name));
    out.indented(|out| {
        docstring(out, &record.doc);
        out.blank();
        out.line("__slots__ = ()");
        names(out, "_fields", record.fields.iter());
        names(out, "_secrets", record.fields.iter().filter(|field| field.secret));
        names(out, "_references", record.fields.iter().filter(|field| field.reference.is_some()));
        if let Some(kind) = &record.kind {
            out.line(format!("_kind = \"{}\"", kind.tag));
        }
        constructor(out, record);
        for field in &record.fields {
            property(out, field);
        }
    });
}

fn names<'a>(out: &mut Text, name: &str, fields: impl Iterator<Item = &'a Field>) {
    let names: Vec<String> = fields.map(|field| format!("\"{}\"", field.name)).collect();
    if !names.is_empty() {
        out.block(&format!("{name} = ("), ")", |out| {
            for name in names {
                out.line(format!("{name},"));
            }
        });
    }
}

fn constructor(out: &mut Text, record: &Record) {
    let (first, last): (Vec<&Field>, Vec<&Field>) = record.fields.iter().partition(|field| !field.read_only);
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        first.into_iter().partition(|field| field.required);
    if record.fields.is_empty() {
        return;
    }
    out.blank();
    out.block("def __init__(", ") -> None:", |out| {
        out.line("self,");
        out.line("*,");
        for field in required {
            out.line(format!("{},", parameter(field, &field.name, true)));
        }
        for field in optional.into_iter().chain(last) {
            out.line(format!("{},", parameter(field, &field.name, false)));
        }
    });
    out.indented(|out| {
        out.block("self._make(", ")", |out| {
            for field in &record.fields {
                out.line(format!("{0}={0},", field.name));
            }
        });
    });
}

fn property(out: &mut Text, field: &Field) {
    out.blank();
    out.line("@property");
    out.line(format!("def {}(self) -> {}:", field.name, given(&field.ty)));
    out.indented(|out| {
        docstring(out, &field.doc);
        out.line(format!("return {}", read(&field.ty, "self._data", &field.name)));
    });
}
