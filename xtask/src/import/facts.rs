//! The facts as they stand in JSON.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Facts {
    pub files: Vec<File>,
}

#[derive(Deserialize)]
pub(super) struct File {
    pub file: String,
    pub services: Vec<Service>,
    pub enums: Vec<Enum>,
    pub messages: Vec<Message>,
}

#[derive(Deserialize)]
pub(super) struct Service {
    pub name: String,
    pub noun: String,
    pub id_prefix: String,
    pub snapshots: bool,
    pub methods: Vec<Method>,
}

#[derive(Deserialize)]
pub(super) struct Method {
    pub name: String,
    pub request: String,
    pub response: String,
    pub http_method: String,
    pub http_path: String,
    #[serde(default)]
    pub private: bool,
}

#[derive(Deserialize)]
pub(super) struct Enum {
    pub name: String,
    pub values: BTreeMap<String, i32>,
}

#[derive(Deserialize, Clone)]
pub(super) struct Message {
    pub name: String,
    pub fields: Vec<Field>,
    #[serde(default)]
    pub oneofs: Vec<Oneof>,
    #[serde(default)]
    pub map_entry: bool,
    #[serde(default)]
    pub grpc_status: u32,
}

#[derive(Deserialize, Clone)]
pub(super) struct Oneof {
    pub name: String,
    pub common_fields: Vec<String>,
    pub filter_name: String,
}

#[derive(Deserialize, Clone)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Field {
    pub number: u32,
    pub name: String,
    pub r#type: String,
    pub repeated: bool,
    pub oneof: Option<String>,
    pub required: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub credential: bool,
    pub server_default: bool,
    pub private: bool,
    pub deprecated: bool,
    pub nullable: bool,
    pub type_alias: Option<String>,
    pub json_name_override: Option<String>,
    pub sdk_name: Option<String>,
    pub conditions: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Overlay {
    pub secret: Vec<String>,
    pub read_only_messages: Vec<String>,
    pub unique: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
pub(super) struct Overrides {
    pub permissions: BTreeMap<String, BTreeMap<String, Permission>>,
    /// `Message.field` or `*.field` → noun and what its deletion does.
    pub references: BTreeMap<String, (String, String)>,
    /// Message → sets of fields that no two entities share, beyond those of the facts.
    pub unique: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Permission {
    Name(String),
    Cases(BTreeMap<String, String>),
}
