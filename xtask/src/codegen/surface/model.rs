//! The API as the SDKs show it, between descriptors and any language: plain data, names still in snake case.

use anyhow::{Result, bail};

/// All of it.
pub(super) struct Surface {
    /// Value types, in the order of their names.
    pub(super) records: Vec<Record>,
    /// Entities that come in kinds.
    pub(super) unions: Vec<Union>,
    pub(super) enums: Vec<OpenEnum>,
    pub(super) services: Vec<Service>,
    pub(super) reasons: Vec<Reason>,
}

impl Surface {
    pub(super) fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.name == name)
    }

    pub(super) fn union(&self, name: &str) -> Option<&Union> {
        self.unions.iter().find(|union| union.name == name)
    }

    /// The files' names that records, unions and enums are declared in, each once.
    pub(super) fn modules(&self) -> Vec<String> {
        let records = self.records.iter().map(|record| &record.module);
        let rest = self.unions.iter().map(|union| &union.module);
        let mut modules: Vec<String> =
            records.chain(rest).chain(self.enums.iter().map(|one| &one.module)).cloned().collect();
        modules.sort();
        modules.dedup();
        modules
    }
}

/// A value type: an entity, a part of one, or an answer.
pub(super) struct Record {
    /// `Role`
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) fields: Vec<Field>,
    /// Where it is one kind of an entity.
    pub(super) kind: Option<Kind>,
    /// The proto file that declares it, without its folder: `roles`.
    pub(super) module: String,
}

impl Record {
    pub(super) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether something of it must not be printed.
    pub(super) fn has_secrets(&self) -> bool {
        self.fields.iter().any(|field| field.secret)
    }
}

/// One kind of an entity.
#[derive(Clone)]
pub(super) struct Kind {
    /// `Resource`
    pub(super) union: String,
    /// `postgres`
    pub(super) tag: String,
    /// The member's number in the whole.
    pub(super) number: u32,
    /// The record: `Postgres`.
    pub(super) record: String,
}

/// An entity that comes in kinds.
pub(super) struct Union {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) kinds: Vec<Kind>,
    /// What all kinds have, with the same type.
    pub(super) common: Vec<Field>,
    pub(super) module: String,
}

/// An enum whose values may grow.
pub(super) struct OpenEnum {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) values: Vec<EnumValue>,
    pub(super) module: String,
}

pub(super) struct EnumValue {
    /// Without the enum's prefix: `ACTIVE`.
    pub(super) name: String,
    /// As it stands in JSON: `AUTHORIZATION_POLICY_STATE_ACTIVE`.
    pub(super) wire: String,
    pub(super) number: i32,
    pub(super) doc: String,
}

#[derive(Clone)]
pub(super) struct Field {
    /// Its name in JSON: `access_rules`.
    pub(super) name: String,
    pub(super) number: u32,
    pub(super) ty: Type,
    pub(super) doc: String,
    pub(super) required: bool,
    pub(super) read_only: bool,
    /// Never printed.
    pub(super) secret: bool,
    /// A member of a choice: its presence says something even where its value is the default.
    pub(super) in_oneof: bool,
    /// The noun of what it refers to: `Role`.
    pub(super) reference: Option<String>,
}

impl Field {
    /// Whether it is a text that names an entity, which may be given itself: a reference, or what a question is about.
    pub(super) fn names_entity(&self) -> bool {
        let asked = matches!(
            self.name.as_str(),
            "account" | "act_as" | "condition" | "id" | "resource" | "role" | "workflow"
        );
        self.reference.is_some() || matches!(self.ty, Type::Text) && asked
    }

    /// Whether it is a list of texts that name entities, which may be given themselves.
    pub(super) fn names_entities(&self) -> bool {
        let is_texts = matches!(&self.ty, Type::List(inner) if **inner == Type::Text);
        is_texts && matches!(self.name.as_str(), "resources" | "workflows" | "entities")
    }

    /// Whether a call makes no sense without it: one of the first two parameters, and the id or the resource that the
    /// call is about.
    pub(super) fn is_subject(&self, index: usize) -> bool {
        self.required
            || index < 2
                && !self.in_oneof
                && self.ty == Type::Text
                && matches!(self.name.as_str(), "id" | "resource")
    }

    /// Whether a call is about it though it can do without: an entity, or a list of questions.
    fn is_the_matter(&self) -> bool {
        let is_list = matches!(&self.ty, Type::List(inner) if matches!(**inner, Type::Record(_)));
        !self.in_oneof && (self.ty == Type::Text && self.names_entity() || is_list)
    }

    /// Whether it counts, measures or switches something: a value that says nothing without a name.
    fn is_bare(&self) -> bool {
        matches!(
            self.ty,
            Type::Bool | Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 | Type::Float | Type::Double
        )
    }

    /// What one of the entities that a list of them names is called, where one alone is the usual case.
    pub(super) fn singular(&self) -> Option<&'static str> {
        (self.names_entities() && self.name == "resources").then_some("resource")
    }

    /// What a person would call the entity it refers to: `account` for `account_id`.
    pub(super) fn short_name(&self) -> &str {
        match self.reference {
            Some(_) => self.name.strip_suffix("_id").unwrap_or(&self.name),
            None => &self.name,
        }
    }
}

/// Of a method's parameters those that stand by place where others stand by name: how many may not be left out, and how
/// many more may.
pub(super) fn by_place(params: &[Field]) -> (usize, usize) {
    if let [one] = params
        && !one.is_bare()
        && !one.names_entities()
    {
        return if one.is_subject(0) || !one.is_the_matter() { (1, 0) } else { (0, 1) };
    }
    let needed =
        (0..params.len()).rfind(|index| params[*index].is_subject(*index)).map_or(0, |last| last + 1);
    let more = needed == 0 && params.first().is_some_and(Field::is_the_matter);
    (needed, more.into())
}

#[derive(Clone, PartialEq)]
pub(super) enum Type {
    Bool,
    Int32,
    Uint32,
    Int64,
    Uint64,
    Float,
    Double,
    Text,
    Bytes,
    Time,
    Duration,
    /// Names and values.
    Tags,
    /// JSON, carried as text.
    Rules,
    Enum(String),
    Record(String),
    Union(String),
    List(Box<Type>),
    /// From texts.
    Map(Box<Type>),
}

impl Type {
    /// The record, union or enum it names, at any depth.
    pub(super) fn named(&self) -> Option<&str> {
        match self {
            Type::Enum(name) | Type::Record(name) | Type::Union(name) => Some(name),
            Type::List(inner) | Type::Map(inner) => inner.named(),
            _ => None,
        }
    }
}

pub(super) struct Service {
    /// `AccountGrants`
    pub(super) name: String,
    /// `account_grants`
    pub(super) field: String,
    pub(super) doc: String,
    pub(super) methods: Vec<Method>,
    pub(super) module: String,
}

impl Service {
    /// Takes in the methods of the other package's service of the same name.
    pub(super) fn join(&mut self, other: Service) -> Result<()> {
        for method in other.methods {
            if self.methods.iter().any(|known| known.name == method.name) {
                bail!("two methods would be called {}.{}", self.name, method.name);
            }
            self.methods.push(method);
        }
        Ok(())
    }

    /// The update that goes with a get, where a change can be written back.
    pub(super) fn modifies(&self) -> Option<(&Method, &Method)> {
        let get = self.methods.iter().find(|method| matches!(method.call, Call::Get { .. }))?;
        let update = self.methods.iter().find(|method| matches!(method.call, Call::Update { .. }))?;
        Some((get, update))
    }
}

pub(super) struct Method {
    /// `create_from_roles`
    pub(super) name: String,
    /// `Groups.CreateFromRoles`
    pub(super) operation: String,
    pub(super) doc: String,
    pub(super) call: Call,
}

/// A field of a request or a response that holds something.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) name: String,
    pub(super) number: u32,
    pub(super) ty: Type,
}

/// What a method looks like to its callers.
pub(super) enum Call {
    /// `extras`: the response's record, where it holds more than the entity (keys that are shown once).
    Create {
        entity: Slot,
        answer: Slot,
        extras: Option<String>,
    },
    Get {
        params: Vec<Field>,
        answer: Slot,
    },
    /// `id`: the number of the request's own id, where it has one.
    Update {
        entity: Slot,
        answer: Slot,
        id: Option<u32>,
    },
    Delete {
        params: Vec<Field>,
    },
    /// `filter`: the number of the request's filter, where it has one.
    List {
        params: Vec<Field>,
        filter: Option<u32>,
        items: Slot,
    },
    /// A stream without end, read as the pages of a list are: the first stands for its beginning and is empty.
    Watch {
        params: Vec<Field>,
        items: Slot,
    },
    /// A get that answers once the entity got so far; takes `until` and `timeout` beside the call's options.
    Wait {
        params: Vec<Field>,
        answer: Slot,
    },
    Other {
        params: Vec<Field>,
        returns: Returns,
    },
}

pub(super) enum Returns {
    Nothing,
    /// The response's one field.
    Field(Slot),
    /// The response, as a record.
    Record(String),
}

/// Why a call failed.
pub(super) struct Reason {
    /// `NOT_FOUND`
    pub(super) text: String,
    pub(super) doc: String,
    /// The gRPC code.
    pub(super) code: i32,
    /// The reason it says more of.
    pub(super) refines: Option<String>,
}
