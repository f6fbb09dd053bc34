//! The shape of the static schema table that `gen/schema.rs` fills: what codegen read from `proto/`.
//!
//! One walker over raw bytes (in the core crate) is driven by this table for validation, canonical encoding,
//! stripping, extraction and JSON; it is why no entity needs code of its own.

/// A message and what is known of its fields.
#[derive(Debug)]
pub struct Message {
    /// The full name without a leading dot (`v1.Role`).
    pub name: &'static str,
    /// In the order of their numbers.
    pub fields: &'static [Field],
    /// Real oneofs only.
    pub oneofs: &'static [Oneof],
    /// Sets of fields, joined by `+`, whose values no two entities share.
    pub unique: &'static [&'static str],
    /// The server alone writes such entities.
    pub read_only: bool,
}

impl Message {
    /// The field with this number.
    pub fn field(&self, number: u32) -> Option<&'static Field> {
        let fields: &'static [Field] = self.fields;
        fields.binary_search_by_key(&number, |field| field.number).ok().map(|index| &fields[index])
    }

    /// The field with this proto name.
    pub fn field_named(&self, name: &str) -> Option<&'static Field> {
        let fields: &'static [Field] = self.fields;
        fields.iter().find(|field| field.name == name)
    }

    /// The name without its package.
    pub fn short_name(&self) -> &'static str {
        self.name.rsplit('.').next().unwrap_or(self.name)
    }
}

/// A oneof of a message.
#[derive(Debug)]
pub struct Oneof {
    /// Its name (`resource`).
    pub name: &'static str,
    /// Fields every member has.
    pub common_fields: &'static [&'static str],
}

/// One field.
#[derive(Debug)]
pub struct Field {
    /// The number on the wire.
    pub number: u32,
    /// The name in the proto file.
    pub name: &'static str,
    /// What it holds.
    pub ty: Type,
    /// Whether it holds a list.
    pub repeated: bool,
    /// The index of its oneof in the message.
    pub oneof: Option<u8>,
    /// Its flags.
    pub flags: Flags,
    /// For a member of a oneof: the legacy short name that filters and access rules call `type`. May be empty.
    pub type_alias: &'static str,
    /// Its name in JSON, in filters and on the command line: snake case.
    pub json_name: &'static str,
    /// `required` holds only where all of these do.
    pub conditions: &'static [&'static str],
    /// The entity it names must exist.
    pub references: Option<Reference>,
}

impl Field {
    /// Whether the flag is set.
    pub const fn is(&self, flag: Flags) -> bool {
        self.flags.0 & flag.0 != 0
    }

    /// The message it holds, if it holds one.
    pub const fn message(&self) -> Option<&'static Message> {
        match self.ty {
            Type::Message(message) => Some(message),
            _ => None,
        }
    }
}

/// A set of a field's flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flags(pub u16);

impl Flags {
    /// No flag.
    pub const NONE: Flags = Flags(0);
    /// A client must give it (where `conditions` hold).
    pub const REQUIRED: Flags = Flags(1);
    /// Set by the server; what a client sends is ignored.
    pub const READ_ONLY: Flags = Flags(1 << 1);
    /// Accepted, never returned.
    pub const WRITE_ONLY: Flags = Flags(1 << 2);
    /// Part of how the server reaches a resource.
    pub const CREDENTIAL: Flags = Flags(1 << 3);
    /// The server chooses a value where the client gives none.
    pub const SERVER_DEFAULT: Flags = Flags(1 << 4);
    /// On the wire, not in StrongDM's public SDKs.
    pub const PRIVATE: Flags = Flags(1 << 5);
    /// Never enters the journal, an answer, a log or an error.
    pub const SECRET: Flags = Flags(1 << 6);
    /// Deprecated.
    pub const DEPRECATED: Flags = Flags(1 << 7);

    /// The flags of both.
    pub const fn with(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// `bool`
    Bool,
    /// `int32`
    Int32,
    /// `int64`
    Int64,
    /// `uint32`
    Uint32,
    /// `uint64`
    Uint64,
    /// `float`
    Float,
    /// `double`
    Double,
    /// `string`
    String,
    /// `bytes`
    Bytes,
    /// An enum.
    Enum(&'static Enum),
    /// A message; a map is a repeated entry message with fields 1 and 2.
    Message(&'static Message),
}

/// An enum and its values.
#[derive(Debug)]
pub struct Enum {
    /// The full name.
    pub name: &'static str,
    /// Names and numbers, in the order of the numbers.
    pub values: &'static [(&'static str, i32)],
}

/// The entity a field names.
#[derive(Debug, Clone, Copy)]
pub struct Reference {
    /// The noun of the service that serves it (`Role`).
    pub noun: &'static str,
    /// What its deletion does to the entity that holds the field.
    pub on_delete: OnDelete,
}

/// What happens to an entity when the one it refers to is deleted (RULES 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDelete {
    /// The reference stays and dangles.
    Keep,
    /// The referring entity goes too.
    Cascade,
    /// The deletion is refused, naming the referring entity.
    Refuse,
}

/// One service.
#[derive(Debug)]
pub struct Service {
    /// `v1` or `gatepass.v1`.
    pub package: &'static str,
    /// `Roles`
    pub name: &'static str,
    /// `Role`; empty where it serves no entity.
    pub noun: &'static str,
    /// What ids begin with; may be empty.
    pub id_prefix: &'static str,
    /// Whether Get and List accept `snapshot_at`.
    pub snapshots: bool,
    /// The message of the entity.
    pub entity: Option<&'static Message>,
    /// Its methods.
    pub methods: &'static [Method],
}

/// One method.
#[derive(Debug)]
pub struct Method {
    /// The service's name.
    pub service: &'static str,
    /// `Create`
    pub name: &'static str,
    /// The path on the wire: `/v1.Roles/Create`.
    pub path: &'static str,
    /// What StrongDM's signature covers: `Roles.Create`.
    pub signed_name: &'static str,
    /// The request's message.
    pub request: &'static Message,
    /// The response's message.
    pub response: &'static Message,
    /// What a caller needs.
    pub permission: Permission,
    /// On the wire, not in StrongDM's public SDKs.
    pub private: bool,
    /// Whether it answers with a stream of messages.
    pub streams: bool,
    /// `get`, `post`, `put`, `delete`
    pub http_method: &'static str,
    /// `/v1/roles/{id}`
    pub http_path: &'static str,
    /// The number of the request's field that holds the entity; 0 where there is none.
    pub request_entity: u32,
    /// The number of the response's field that holds the entity, or the list of them; 0 where there is none.
    pub response_entity: u32,
    /// The number of the response's `rate_limit`; 0 where there is none.
    pub rate_limit: u32,
}

impl Method {
    /// Whether it belongs to StrongDM's own API.
    pub fn is_strongdm(&self) -> bool {
        self.path.starts_with("/v1.")
    }
}

/// What a caller needs (RULES 4.1).
#[derive(Debug, Clone, Copy)]
pub enum Permission {
    /// Any authenticated credential.
    Any,
    /// This permission.
    Named(&'static str),
    /// This permission, unless the caller asks about the account its credential stands for.
    UnlessSelf(&'static str),
    /// By the member of the entity's oneof in the request.
    Cases(&'static [(&'static str, &'static str)]),
}

/// The method with this path on the wire.
pub fn method(path: &str) -> Option<&'static Method> {
    let index = crate::METHOD_PATHS.binary_search_by_key(&path, |(path, _)| path).ok()?;
    Some(crate::METHOD_PATHS[index].1)
}

/// The service with this package and name.
pub fn service(package: &str, name: &str) -> Option<&'static Service> {
    crate::SERVICES.iter().copied().find(|service| service.package == package && service.name == name)
}
