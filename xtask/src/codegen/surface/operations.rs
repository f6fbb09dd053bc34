//! The operation table: what the conformance suite and its runners dispatch on.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Value, json};

use super::model::{Call, Field, Record, Surface, Type};

pub(super) fn files(surface: &Surface) -> Result<BTreeMap<String, String>> {
    let methods = surface
        .services
        .iter()
        .flat_map(|service| service.methods.iter().map(move |method| (service, method)));
    let operations: Vec<Value> = methods
        .map(|(service, method)| {
            let names = |params: &[Field]| params.iter().map(|param| param.name.clone()).collect::<Vec<_>>();
            let secret: Vec<String> = match &method.call {
                Call::Other { params, .. } => params.iter().filter(|param| param.secret).map(|param| param.name.clone()).collect(),
                _ => Vec::new(),
            };
            let (shape, params) = match &method.call {
                Call::Create { entity, .. } => ("create", vec![entity.name.clone()]),
                Call::Get { params, .. } => ("get", names(params)),
                Call::Update { entity, .. } => ("update", vec![entity.name.clone()]),
                Call::Delete { params } => ("delete", names(params)),
                Call::List { params, filter, .. } => {
                    let filter = filter.map(|_| "filter".to_owned());
                    ("list", names(params).into_iter().chain(filter).collect())
                }
                Call::Watch { params, .. } => ("watch", names(params)),
                Call::Wait { params, .. } => ("wait", names(params)),
                Call::Other { params, .. } => ("call", names(params)),
            };
            let entity = match &method.call {
                Call::Create { entity, .. } | Call::Update { entity, .. } => entity.ty.named(),
                _ => None,
            };
            let mut operation = json!({
                "operation": method.operation, "service": service.field, "method": method.name, "shape": shape,
                "params": params,
            });
            if let Some(entity) = entity {
                operation["entity"] = json!(entity);
            }
            if !secret.is_empty() {
                operation["secret"] = json!(secret);
            }
            operation
        })
        .collect();
    let errors: Vec<Value> = surface
        .reasons
        .iter()
        .map(|reason| json!({"kind": reason.text, "code": reason.code, "refines": reason.refines}))
        .collect();
    let types: BTreeMap<&str, Value> =
        surface.records.iter().map(|record| (record.name.as_str(), type_of(record))).collect();
    let table = json!({"origin": super::ORIGIN, "operations": operations, "errors": errors, "types": types});
    Ok(BTreeMap::from([("operations.json".to_owned(), serde_json::to_string_pretty(&table)? + "\n")]))
}

/// A type's fields, each with its type in words and what else a runner must know of it; and which kind of which entity it is.
fn type_of(record: &Record) -> Value {
    let fields: BTreeMap<&str, Value> = record
        .fields
        .iter()
        .map(|field| {
            let mut known = json!({"type": word(&field.ty)});
            for (name, holds) in
                [("required", field.required), ("read_only", field.read_only), ("secret", field.secret)]
            {
                if holds {
                    known[name] = json!(true);
                }
            }
            if let Some(noun) = &field.reference {
                known["names"] = json!(noun);
            }
            (field.name.as_str(), known)
        })
        .collect();
    let mut known = json!({"fields": fields});
    if let Some(kind) = &record.kind {
        known["entity"] = json!(kind.union);
        known["kind"] = json!(kind.tag);
    }
    known
}

fn word(ty: &Type) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 => "integer".to_owned(),
        Type::Float | Type::Double => "number".to_owned(),
        Type::Text => "text".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Time => "time".to_owned(),
        Type::Duration => "duration".to_owned(),
        Type::Tags => "tags".to_owned(),
        Type::Rules => "rules".to_owned(),
        Type::Enum(name) => format!("word {name}"),
        Type::Record(name) | Type::Union(name) => format!("value {name}"),
        Type::List(inner) => format!("list of {}", word(inner)),
        Type::Map(inner) => format!("map of {}", word(inner)),
    }
}
