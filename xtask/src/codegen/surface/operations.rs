//! The operation table: what the conformance suite and its runners dispatch on.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Value, json};

use super::model::{Call, Field, Surface};

pub(super) fn files(surface: &Surface) -> Result<BTreeMap<String, String>> {
    let methods = surface
        .services
        .iter()
        .flat_map(|service| service.methods.iter().map(move |method| (service, method)));
    let operations: Vec<Value> = methods
        .map(|(service, method)| {
            let names = |params: &[Field]| params.iter().map(|param| param.name.clone()).collect::<Vec<_>>();
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
            json!({
                "operation": method.operation, "service": service.field, "method": method.name, "shape": shape,
                "params": params,
            })
        })
        .collect();
    let errors: Vec<Value> = surface
        .reasons
        .iter()
        .map(|reason| json!({"kind": reason.text, "code": reason.code, "refines": reason.refines}))
        .collect();
    let table = json!({"origin": super::ORIGIN, "operations": operations, "errors": errors});
    Ok(BTreeMap::from([("operations.json".to_owned(), serde_json::to_string_pretty(&table)? + "\n")]))
}
