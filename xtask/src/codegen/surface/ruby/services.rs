//! Services.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Call, Field, Method, Returns, Service, Slot, Surface, Type};
use super::super::text::Text;
use super::params::{Params, pair};
use super::{docs, header, item, reader};

pub(super) fn files(surface: &Surface) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let modules: BTreeSet<&String> = surface.services.iter().map(|service| &service.module).collect();
    for module in modules {
        let mut out = header();
        out.line("require_relative \"../../service\"");
        out.blank();
        out.block("module Gatepass", "end", |out| {
            out.block("module Services", "end", |out| {
                for service in surface.services.iter().filter(|service| service.module == *module) {
                    print_service(out, service);
                }
            });
        });
        files.insert(format!("{module}.rb"), out.finish());
    }
    files
}

fn print_service(out: &mut Text, service: &Service) {
    docs(out, &service.doc);
    out.block(&format!("class {} < Service", service.name), "end", |out| {
        for method in &service.methods {
            print_method(out, method);
        }
        if let Some((get, update)) = service.modifies() {
            modify(out, get, update);
        }
    });
    out.blank();
}

fn print_method(out: &mut Text, method: &Method) {
    match &method.call {
        Call::Create { entity, answer, extras } => {
            create(out, method, &method.name, &method.doc, entity, &read(answer));
            if let Some(extras) = extras {
                let doc = "Creates one and returns the whole answer, with the keys it shows this once.";
                let name = format!("{}_response", method.name);
                create(out, method, &name, doc, entity, &format!("Value.read(\"{extras}\", answer)"));
            }
        }
        Call::Get { params, answer } => {
            docs(out, &method.doc);
            out.line(format!("# @return [{}]", item(&answer.ty)));
            print_call(out, method, &Params::all_by_place(params), &read(answer));
        }
        Call::Wait { params, answer } => {
            docs(out, &method.doc);
            out.line("# @param options [Hash] until: (:granted, :started or :ended; :granted), timeout: (a duration; \"10m\")");
            out.line(format!("# @return [{}]", item(&answer.ty)));
            print_call(out, method, &Params::of(params), &read(answer));
        }
        Call::Update { entity, answer, id } => {
            docs(out, &method.doc);
            out.line(format!("# @return [{}]", item(&answer.ty)));
            let params = vec![entity.name.clone()];
            define(out, &method.name, &params, |out| {
                call(out, method, &update_request(entity, *id, &entity.name), &read(answer))
            });
        }
        Call::Delete { params } => {
            docs(out, &method.doc);
            out.line("# @return [nil]");
            print_call(out, method, &Params::all_by_place(params), "");
        }
        Call::List { params, filter, items } => {
            docs(out, &method.doc);
            let item = item_of(items);
            out.line(format!("# @return [Pages<{item}>]"));
            let named = Params::of(params);
            let (mut given, mut pairs) = (named.ruby(), params.iter().map(pair).collect::<Vec<_>>());
            let mut values = "[]";
            if filter.is_some() {
                given = positional(params);
                given.extend(["filter = \"\"".to_owned(), "*values".to_owned()]);
                pairs.push("\"filter\" => filter".to_owned());
                values = "values";
            }
            define(out, &method.name, &given, |out| {
                out.line(format!(
                    "pages(\"{}\", {{ {} }}, {values}, options, \"{item}\")",
                    method.operation,
                    pairs.join(", ")
                ));
            });
        }
        Call::Watch { params, items } => {
            docs(out, &method.doc);
            let item = item_of(items);
            out.line(format!(
                "# @return [Watch<{item}>]; with a block, what that returns, and the watch is closed"
            ));
            let pairs: Vec<String> = params.iter().map(pair).collect();
            let mut given = Params::all_by_name(params).ruby();
            given.extend(["**options".to_owned(), "&block".to_owned()]);
            out.block(&format!("def {}({})", method.name, given.join(", ")), "end", |out| {
                out.line(format!(
                    "watched(\"{}\", {{ {} }}, options, \"{item}\", &block)",
                    method.operation,
                    pairs.join(", ")
                ));
            });
            out.blank();
        }
        Call::Other { params, returns } => {
            docs(out, &method.doc);
            let (ty, result) = match returns {
                Returns::Nothing => ("nil".to_owned(), String::new()),
                Returns::Field(slot) => {
                    (item(&slot.ty), format!("Value.read({}, answer[\"{}\"])", reader(&slot.ty), slot.name))
                }
                Returns::Record(name) => (name.clone(), format!("Value.read(\"{name}\", answer)")),
            };
            out.line(format!("# @return [{ty}]"));
            print_call(out, method, &Params::of(params), &result);
        }
    }
}

/// A method that calls one operation; nil where there is nothing to read.
fn print_call(out: &mut Text, method: &Method, params: &Params<'_>, result: &str) {
    define(out, &method.name, &params.ruby(), |out| {
        call(out, method, &params.request(), result);
        if result.is_empty() {
            out.line("nil");
        }
    });
}

fn item_of(items: &Slot) -> String {
    match &items.ty {
        Type::List(inner) => item(inner),
        other => item(other),
    }
}

fn positional(params: &[Field]) -> Vec<String> {
    params.iter().map(|param| param.name.clone()).collect()
}

fn define(out: &mut Text, name: &str, params: &[String], write: impl FnOnce(&mut Text)) {
    let mut params = params.to_vec();
    params.push("**options".to_owned());
    out.block(&format!("def {name}({})", params.join(", ")), "end", write);
    out.blank();
}

fn read(answer: &Slot) -> String {
    format!("Value.read({}, part(answer, \"{}\"))", reader(&answer.ty), answer.name)
}

fn update_request(entity: &Slot, id: Option<u32>, name: &str) -> String {
    let id = id.map(|_| format!("\"id\" => {name}.id, ")).unwrap_or_default();
    format!("{{ {id}\"{}\" => Value.write({name}, :{}) }}", entity.name, entity.name)
}

fn call(out: &mut Text, method: &Method, request: &str, result: &str) {
    let call = format!("call(\"{}\", {request}, options)", method.operation);
    match result.is_empty() {
        true => out.line(call),
        false => {
            out.line(format!("answer = {call}"));
            out.line(result);
        }
    }
}

fn create(out: &mut Text, method: &Method, name: &str, doc: &str, entity: &Slot, result: &str) {
    docs(out, doc);
    let ty = item(&entity.ty);
    match &entity.ty {
        Type::Record(_) => {
            out.line(format!("# Takes a {ty}, or its fields by name; what refers to an entity takes it, its id or its name."));
            out.line(format!("# @return [{ty}]"));
            out.block(&format!("def {name}({} = nil, **fields)", entity.name), "end", |out| {
                out.line(format!("{0}, options = either(\"{ty}\", {0}, fields)", entity.name));
                call(out, method, &format!("{{ \"{0}\" => {0} }}", entity.name), result);
            });
            out.blank();
        }
        _ => {
            out.line(format!("# @return [{ty}] of the same kind"));
            define(out, name, std::slice::from_ref(&entity.name), |out| {
                call(out, method, &update_request(entity, None, &entity.name), result);
            });
        }
    }
}

/// Get, change, write if nobody else wrote meanwhile.
fn modify(out: &mut Text, get: &Method, update: &Method) {
    let (Call::Get { params, answer }, Call::Update { entity, id, .. }) = (&get.call, &update.call) else {
        return;
    };
    docs(
        out,
        "Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile: \
         then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last \
         write wins.",
    );
    out.line(format!("# @return [{}]", item(&answer.ty)));
    let mut given = positional(params);
    given.push("**options".to_owned());
    given.push("&change".to_owned());
    out.block(&format!("def modify({})", given.join(", ")), "end", |out| {
        out.block("modified(", ")", |out| {
            out.line(format!("\"{}\", {},", get.operation, Params::all_by_place(params).request()));
            out.line(format!(
                "\"{}\", ->(entity) {{ {} }},",
                update.operation,
                update_request(entity, *id, "entity")
            ));
            out.line(format!("->(answer) {{ {} }},", read(answer)));
            out.line("options,");
            out.line("&change");
        });
    });
    out.blank();
}
