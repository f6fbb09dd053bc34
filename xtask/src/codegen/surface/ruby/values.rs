//! Value classes.

use super::super::model::{Field, Record, Surface, Union};
use super::super::text::Text;
use super::{docs, header, item, reader};

pub(super) fn file(surface: &Surface, module: &str) -> String {
    let mut out = header();
    out.block("module Gatepass", "end", |out| {
        for one in surface.enums.iter().filter(|one| one.module == module) {
            docs(out, &one.doc);
            out.block(&format!("module {}", one.name), "end", |out| {
                for value in &one.values {
                    if !value.doc.is_empty() {
                        docs(out, &value.doc);
                    }
                    out.line(format!("{} = \"{}\"", value.name, value.wire));
                }
            });
            out.blank();
        }
        for union in surface.unions.iter().filter(|union| union.module == module) {
            entity(out, union);
        }
        for record in surface.records.iter().filter(|record| record.module == module) {
            value(out, record);
        }
    });
    out.finish()
}

fn entity(out: &mut Text, union: &Union) {
    let doc = "One of its kinds, which are classes below this one; a kind that this version does not know is of this class \
        itself.";
    docs(out, &format!("{}\n\n{doc}", union.doc));
    out.block(&format!("class {} < Entity", union.name), "end", |out| {
        for field in &union.common {
            attribute(out, field);
        }
        out.block("kinds(", ")", |out| {
            for kind in &union.kinds {
                out.line(format!("\"{}\" => \"{}\",", kind.tag, kind.record));
            }
        });
    });
    out.blank();
}

fn value(out: &mut Text, record: &Record) {
    let base = match &record.kind {
        Some(kind) => kind.union.as_str(),
        None if record.field("id").is_some() => "Entity",
        None => "Value",
    };
    docs(out, &record.doc);
    out.block(&format!("class {} < {base}", record.name), "end", |out| {
        if let Some(kind) = &record.kind {
            out.line(format!("kind \"{}\"", kind.tag));
            out.blank();
        }
        for field in &record.fields {
            attribute(out, field);
        }
    });
    out.blank();
}

fn attribute(out: &mut Text, field: &Field) {
    docs(out, &field.doc);
    out.line(format!("# @return [{}]", item(&field.ty)));
    let mut flags = String::new();
    if field.secret {
        flags.push_str(", secret: true");
    }
    if field.reference.is_some() {
        flags.push_str(&format!(", names: :{}", field.short_name()));
    }
    if field.required {
        flags.push_str(", required: true");
    }
    out.line(format!("attribute :{}, {}{flags}", field.name, reader(&field.ty)));
    out.blank();
}
