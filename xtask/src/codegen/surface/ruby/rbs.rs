//! RBS: the types of everything.

use super::super::model::{Call, Field, Method, Record, Returns, Slot, Surface, Type};
use super::super::text::Text;
use super::params::Params;
use super::{error_class, given, item, taken};

fn header() -> Text {
    let mut out = Text::new("  ");
    out.line(format!("# {}", super::super::ORIGIN));
    out.blank();
    out
}

pub(super) fn errors(surface: &Surface) -> String {
    let mut out = header();
    out.block("module Gatepass", "end", |out| {
        for reason in &surface.reasons {
            let base = reason.refines.as_deref().map_or("Error".to_owned(), error_class);
            out.line(format!("class {} < {base}", error_class(&reason.text)));
            out.line("end");
        }
    });
    out.finish()
}

pub(super) fn types(surface: &Surface, module: &str) -> String {
    let mut out = header();
    out.block("module Gatepass", "end", |out| {
        for one in surface.enums.iter().filter(|one| one.module == module) {
            out.block(&format!("module {}", one.name), "end", |out| {
                for value in &one.values {
                    out.line(format!("{}: String", value.name));
                }
            });
        }
        for union in surface.unions.iter().filter(|union| union.module == module) {
            out.block(&format!("class {} < Entity", union.name), "end", |out| {
                for field in &union.common {
                    out.line(format!("def {}: () -> {}", field.name, given(&field.ty)));
                }
            });
        }
        for record in surface.records.iter().filter(|record| record.module == module) {
            value(out, record);
        }
    });
    out.finish()
}

fn value(out: &mut Text, record: &Record) {
    let base = match &record.kind {
        Some(kind) => kind.union.as_str(),
        None if record.field("id").is_some() => "Entity",
        None => "Value",
    };
    out.block(&format!("class {} < {base}", record.name), "end", |out| {
        let given: Vec<String> = record.fields.iter().map(keyword).collect();
        out.line(format!("def initialize: ({}) -> void", given.join(", ")));
        for field in &record.fields {
            out.line(format!("def {}: () -> {}", field.name, self::given(&field.ty)));
        }
    });
}

fn keyword(field: &Field) -> String {
    let mark = if field.required { "" } else { "?" };
    format!("{mark}{}: {}", field.name, parameter(field))
}

fn parameter(field: &Field) -> String {
    if field.reference.is_some() { "ref".to_owned() } else { taken(&field.ty) }
}

pub(super) fn services(surface: &Surface) -> String {
    let mut out = header();
    out.block("module Gatepass", "end", |out| {
        out.block("class Client", "end", |out| {
            for service in &surface.services {
                out.line(format!("def {}: () -> Services::{}", service.field, service.name));
            }
        });
        out.block("module Services", "end", |out| {
            for service in &surface.services {
                out.block(&format!("class {} < Service", service.name), "end", |out| {
                    for method in &service.methods {
                        print_method(out, surface, method);
                    }
                    if let Some((get, _)) = service.modifies()
                        && let Call::Get { params, answer } = &get.call
                    {
                        let ty = item(&answer.ty);
                        let mut given: Vec<String> = params.iter().map(|_| "ref".to_owned()).collect();
                        given.push("**untyped".to_owned());
                        out.line(format!("def modify: ({}) {{ ({ty}) -> {ty} }} -> {ty}", given.join(", ")));
                    }
                });
            }
        });
    });
    out.finish()
}

fn print_method(out: &mut Text, surface: &Surface, method: &Method) {
    let name = &method.name;
    match &method.call {
        Call::Create { entity, extras, .. } => {
            let ty = item(&entity.ty);
            create(out, surface, name, entity, &ty);
            if let Some(extras) = extras {
                create(out, surface, &format!("{name}_response"), entity, extras);
            }
        }
        Call::Get { params, answer } => {
            print_call(out, name, &Params::all_by_place(params), &item(&answer.ty));
        }
        Call::Wait { params, answer } => {
            print_call(out, name, &Params::of(params), &item(&answer.ty));
        }
        Call::Update { entity, .. } => {
            let ty = item(&entity.ty);
            let (generic, ty) = match &entity.ty {
                Type::Union(_) => (format!("[T < {ty}] "), "T".to_owned()),
                _ => (String::new(), ty),
            };
            out.line(format!("def {name}: {generic}({ty}, **untyped) -> {ty}"));
        }
        Call::Delete { params } => print_call(out, name, &Params::all_by_place(params), "nil"),
        Call::List { params, items, filter } => {
            let returns = format!("Pages[{}]", item_of(items));
            match filter {
                Some(_) => {
                    let places: String = params.iter().map(|_| "ref, ").collect();
                    out.line(format!("def {name}: ({places}?String, *untyped, **untyped) -> {returns}"));
                }
                None => print_call(out, name, &Params::of(params), &returns),
            }
        }
        Call::Watch { params, items } => {
            let named = Params::all_by_name(params).rbs().join(", ");
            let watch = format!("Watch[{}]", item_of(items));
            out.line(format!("def {name}: ({named}, **untyped) -> {watch}"));
            out.line(format!("       | [T] ({named}, **untyped) {{ ({watch}) -> T }} -> T"));
        }
        Call::Other { params, returns } => {
            let ty = match returns {
                Returns::Nothing => "nil".to_owned(),
                Returns::Field(slot) => given(&slot.ty),
                Returns::Record(name) => name.clone(),
            };
            print_call(out, name, &Params::of(params), &ty);
        }
    }
}

fn print_call(out: &mut Text, name: &str, params: &Params<'_>, returns: &str) {
    let mut given = params.rbs();
    given.push("**untyped".to_owned());
    out.line(format!("def {name}: ({}) -> {returns}", given.join(", ")));
}

fn item_of(items: &Slot) -> String {
    match &items.ty {
        Type::List(inner) => item(inner),
        other => item(other),
    }
}

fn create(out: &mut Text, surface: &Surface, name: &str, entity: &Slot, returns: &str) {
    match &entity.ty {
        Type::Record(ty) => {
            let fields =
                surface.record(ty).map(|record| record.fields.iter().filter(|field| !field.read_only));
            let fields: Vec<String> = fields
                .into_iter()
                .flatten()
                .map(|field| format!("?{}: {}", field.short_name(), parameter(field)))
                .collect();
            out.line(format!("def {name}: (?{ty}, {}, **untyped) -> {returns}", fields.join(", ")));
        }
        _ => {
            let ty = item(&entity.ty);
            match returns == ty {
                true => out.line(format!("def {name}: [T < {ty}] (T, **untyped) -> T")),
                false => out.line(format!("def {name}: ({ty}, **untyped) -> {returns}")),
            }
        }
    }
}
