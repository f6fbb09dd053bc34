//! `/openapi.json`: the JSON surface in OpenAPI 3.1, made of the schema table like the surface itself.

mod schemas;

use gatepass_wire::schema::{Field, Method, Permission};
use serde_json::{Map, Value, json};

use crate::json::methods;
use crate::json::request::{body_names, entity_of, needs_body, path_names, query_fields, takes_body};
use crate::json::response::{Shape, shape, shown, status};
use schemas::{Schemas, reference};

/// The statuses of refusals that any call may meet, and what each means.
const REFUSALS: [(u16, &str); 12] = [
    (400, "The request or the state does not allow it"),
    (401, "The caller is not known"),
    (403, "The caller may not, or the page that calls is foreign"),
    (404, "What the request names does not exist, or is not for this caller to see"),
    (405, "The path answers other methods"),
    (408, "The body did not arrive in time"),
    (409, "It exists already, or another change came first"),
    (412, "The condition in `gatepass-if-revision` does not hold"),
    (413, "The body is too long"),
    (415, "The body is not `application/json`"),
    (421, "The server does not answer under this host"),
    (429, "A limit is used up"),
];

/// The description of every method; `offers` says which are carried out and not refused as not offered.
pub(crate) fn document(offers: &dyn Fn(&Method) -> bool) -> Value {
    let mut schemas = Schemas::default();
    let mut paths: Map<String, Value> = Map::new();
    for method in methods() {
        let operation = operation(method, offers(method), &mut schemas);
        let path = paths.entry(method.http_path).or_insert_with(|| Value::Object(Map::new()));
        path[method.http_method] = operation;
    }
    let mut components = schemas.finish();
    components.insert("Problem".to_owned(), problem());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "gatepass",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Privileged access: StrongDM's API and gatepass's own, as JSON over HTTP.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "security": [{ "basic": [] }, { "bearer": [] }, { "freshSignature": [] }],
        "paths": paths,
        "components": {
            "schemas": components,
            "responses": { "Refusal": refusal("The call was refused") },
            "securitySchemes": security(),
        },
    })
}

fn security() -> Value {
    json!({
        "basic": {
            "type": "http",
            "scheme": "basic",
            "description": "Access key and secret key, on loopback or TLS, of keys marked `basic`.",
        },
        "bearer": {
            "type": "http",
            "scheme": "bearer",
            "description": "A token of `POST /gatepass/v1/credentials/tokens`, on loopback or TLS.",
        },
        "freshSignature": {
            "type": "apiKey",
            "in": "header",
            "name": "gatepass-signature",
            "description": "The fresh signature over method, path, query, host, body and `gatepass-*` headers.",
        },
    })
}

fn operation(method: &'static Method, offered: bool, schemas: &mut Schemas) -> Value {
    let mut operation = json!({
        "operationId": method.path.trim_start_matches('/').replace('/', "."),
        "tags": [method.service],
        "description": description(method, offered),
        "parameters": parameters(method, schemas),
        "responses": responses(method, offered, schemas),
    });
    if takes_body(method)
        && let Some(body) = body(method, schemas)
    {
        operation["requestBody"] = body;
    }
    operation
}

fn description(method: &Method, offered: bool) -> String {
    let needs = match method.permission {
        Permission::Any => "Any credential may call it.".to_owned(),
        Permission::Named(name) => format!("Needs the permission `{name}`."),
        Permission::UnlessSelf(name) => {
            format!("Needs the permission `{name}`, unless it is about the caller.")
        }
        Permission::Cases(cases) => {
            let cases: Vec<String> =
                cases.iter().map(|(kind, name)| format!("`{name}` for `{kind}`")).collect();
            format!("Needs a permission by kind: {}.", cases.join(", "))
        }
    };
    if offered { needs } else { format!("Not offered yet: answers 501. {needs}") }
}

fn parameters(method: &'static Method, schemas: &mut Schemas) -> Vec<Value> {
    let in_path = path_names(method).map(|name| {
        json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "minLength": 1 } })
    });
    let mut all: Vec<Value> = in_path.collect();
    for field in query_fields(method) {
        let schema = schemas.field(field);
        all.push(json!({ "name": field.json_name, "in": "query", "required": false, "schema": schema }));
    }
    if method.streams {
        all.push(header("last-event-id", "^[0-9a-f]{8}\\.[0-9]{1,18}$", "Goes on after this event."));
    }
    if method.http_method != "get" {
        let key = "Carries the call out once, however often it is sent; kept for 24 hours.";
        all.push(header("gatepass-idempotency-key", "^[!-~]{1,200}$", key));
        let condition = "Refuses the change where something changed after this revision.";
        all.push(header("gatepass-if-revision", "^[0-9a-f]{8}\\.[0-9]{1,18}$", condition));
    }
    all
}

fn header(name: &str, pattern: &str, description: &str) -> Value {
    json!({
        "name": name,
        "in": "header",
        "required": false,
        "description": description,
        "schema": { "type": "string", "pattern": pattern },
    })
}

fn body(method: &'static Method, schemas: &mut Schemas) -> Option<Value> {
    let schema = match entity_of(method).and_then(Field::message) {
        Some(entity) => schemas.message(entity),
        None => {
            let fields: Vec<&'static Field> = body_names(method).collect();
            schemas.object(&fields, &[])
        }
    };
    let mut media = json!({ "schema": schema });
    if let Some(example) = example(method) {
        media["example"] = example;
    }
    Some(json!({ "required": needs_body(method), "content": { "application/json": media } }))
}

/// What a person would send first.
fn example(method: &Method) -> Option<Value> {
    Some(match method.path {
        "/v1.Roles/Create" => {
            json!({ "name": "developers", "access_rules": [{ "tags": { "env": "prod" } }] })
        }
        "/v1.Accounts/Create" => json!({
            "type": "user", "email": "alice@example.com", "first_name": "Alice", "last_name": "Ames",
        }),
        "/v1.Resources/Create" => json!({
            "type": "postgres", "name": "orders", "hostname": "db1", "username": "app", "password": "s3cret",
            "database": "orders", "tags": { "env": "prod" },
        }),
        "/gatepass.v1.Access/Check" | "/gatepass.v1.Access/Explain" => {
            json!({ "account": "alice@example.com", "resource": "orders" })
        }
        "/gatepass.v1.Credentials/CreateToken" => json!({ "duration": "10m0s" }),
        _ => return None,
    })
}

fn responses(method: &'static Method, offered: bool, schemas: &mut Schemas) -> Value {
    let mut all = Map::new();
    if offered {
        all.insert(status(method).as_str().to_owned(), success(method, schemas));
    }
    for (status, why) in REFUSALS {
        all.insert(status.to_string(), refusal(why));
    }
    if !offered {
        all.insert("501".to_owned(), refusal("The method is not offered here"));
    } else if method.service == "ManagedSecrets" && takes_body(method) {
        all.insert("501".to_owned(), refusal("The key of the secret's engine was not made here"));
    }
    all.insert("503".to_owned(), refusal("No answer now; where `indeterminate`, neither allowed nor denied"));
    Value::Object(all)
}

fn success(method: &'static Method, schemas: &mut Schemas) -> Value {
    if method.streams {
        return stream(method, schemas);
    }
    let schema = match shape(method) {
        Shape::Empty => return json!({ "description": "Done" }),
        Shape::Fields => {
            let fields: Vec<&'static Field> = shown(method).collect();
            schemas.object(&fields, &[])
        }
        Shape::List(name) => {
            let item =
                method.response.field_named(name).or_else(|| method.response.field(method.response_entity));
            let items = item.map_or_else(|| json!({}), |field| schemas.field(field));
            json!({
                "type": "object",
                "properties": { "items": items, "next_cursor": { "type": "string" } },
                "required": ["items", "next_cursor"],
                "additionalProperties": false,
            })
        }
        Shape::Entity(_) => {
            let beside: Vec<&'static Field> =
                shown(method).filter(|field| field.number != method.response_entity).collect();
            match method.response.field(method.response_entity).and_then(Field::message) {
                Some(entity) if beside.is_empty() => schemas.message(entity),
                Some(entity) => schemas.with(entity, &beside),
                None => json!({}),
            }
        }
    };
    json!({
        "description": "Done",
        "headers": { "gatepass-revision": {
            "description": "The revision that answered, or that the change became.",
            "schema": { "type": "string" },
        } },
        "content": { "application/json": { "schema": schema } },
    })
}

/// Server-sent events, whose `data` is described.
fn stream(method: &'static Method, schemas: &mut Schemas) -> Value {
    let item = method.response.field(method.response_entity).and_then(Field::message);
    let item = item.map_or_else(|| json!({}), |message| schemas.message(message));
    json!({
        "description": "Events without end. `id` says where to go on: send it as `Last-Event-ID`. `event: end` \
                        with a problem is the last.",
        "content": { "text/event-stream": {
            "schema": { "type": "string", "contentMediaType": "application/json", "contentSchema": item },
        } },
    })
}

fn refusal(why: &str) -> Value {
    json!({
        "description": why,
        "content": { "application/problem+json": { "schema": reference("Problem") } },
    })
}

/// RFC 9457, with what gatepass adds.
fn problem() -> Value {
    json!({
        "type": "object",
        "properties": {
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string", "description": "What happened and what would be right." },
            "code": { "type": "string", "description": "The gRPC code's name, such as `NOT_FOUND`." },
            "reason": { "type": "string", "description": "Why, from a closed list." },
            "field": { "type": "string", "description": "The field at fault." },
            "request_id": { "type": "string", "description": "What the operator finds this call by." },
            "retryable": { "type": "boolean", "description": "The same call, unchanged, may succeed later." },
            "indeterminate": { "type": "boolean", "description": "Neither allowed nor denied." },
        },
        "required": ["title", "status", "detail"],
        "additionalProperties": false,
        "example": {
            "title": "Not Found", "status": 404, "detail": "no role `r-1` exists, or you may not see it",
            "code": "NOT_FOUND", "reason": "NOT_FOUND", "request_id": "99fd0a2fe8fdc27f",
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_stands_under_its_path_and_every_reference_leads_somewhere() {
        let document = document(&|method| method.service != "Queries");
        let paths = document["paths"].as_object().unwrap();
        let operations: usize = paths.values().map(|path| path.as_object().unwrap().len()).sum();
        // Two methods share one path.
        assert_eq!(operations, gatepass_wire::METHOD_PATHS.len() - 1);
        let text = document.to_string();
        for part in text.split("\"$ref\":\"#/components/schemas/").skip(1) {
            let name = part.split('"').next().unwrap();
            assert!(document["components"]["schemas"].get(name).is_some(), "{name}");
        }
        assert!(document["paths"]["/v1/queries"]["get"]["responses"].get("501").is_some());
        assert!(document["paths"]["/v1/roles"]["get"]["responses"].get("501").is_none());
        assert!(document["paths"]["/v1/roles"]["post"]["responses"].get("201").is_some());
    }
}
