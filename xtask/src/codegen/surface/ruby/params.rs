//! What a method takes: what it cannot do without and what it is all about by place, everything else by name.

use super::super::model::{Field, Type, by_place};
use super::{given, taken};

/// A method's parameters, in Ruby and in RBS.
pub(super) struct Params<'a> {
    fields: &'a [Field],
    needed: usize,
    more: usize,
}

impl<'a> Params<'a> {
    /// All by place.
    pub(super) fn all_by_place(fields: &'a [Field]) -> Params<'a> {
        Params { fields, needed: fields.len(), more: 0 }
    }

    /// All by name.
    pub(super) fn all_by_name(fields: &'a [Field]) -> Params<'a> {
        Params { fields, needed: 0, more: 0 }
    }

    /// What a call makes no sense without by place, and what it is all about; the others by name.
    pub(super) fn of(fields: &'a [Field]) -> Params<'a> {
        let (needed, more) = by_place(fields);
        Params { fields, needed, more }
    }

    /// As they are declared in Ruby.
    pub(super) fn ruby(&self) -> Vec<String> {
        let mut out = Vec::new();
        for (index, field) in self.fields.iter().enumerate() {
            // One alone is the usual case of a list.
            out.extend(field.singular().map(|one| format!("{one} = nil")));
            out.push(match index {
                _ if index < self.needed => field.name.clone(),
                _ if index < self.needed + self.more => format!("{} = nil", field.name),
                _ => format!("{}: nil", field.name),
            });
        }
        out
    }

    /// As they are declared in RBS.
    pub(super) fn rbs(&self) -> Vec<String> {
        let mut out = Vec::new();
        for (index, field) in self.fields.iter().enumerate() {
            let ty = type_of(field);
            out.extend(field.singular().map(|_| "?ref?".to_owned()));
            out.push(match index {
                _ if index < self.needed => ty,
                _ if index < self.needed + self.more => format!("?{ty}?"),
                _ => format!("?{}: {ty}?", field.name),
            });
        }
        out
    }

    /// The request.
    pub(super) fn request(&self) -> String {
        match self.fields {
            [] => "{}".to_owned(),
            fields => format!("{{ {} }}", fields.iter().map(pair).collect::<Vec<_>>().join(", ")),
        }
    }
}

/// A name of the request's and its value.
pub(super) fn pair(field: &Field) -> String {
    let name = &field.name;
    let value = match (field.singular(), &field.ty) {
        (Some(one), _) => format!("Value.references([{one}, *{name}].compact, :{name})"),
        _ if field.names_entities() => format!("Value.references({name}, :{name})"),
        _ if field.names_entity() => format!("Value.reference({name}, :{name})"),
        (_, Type::Duration) => format!("Value.write(Value.duration({name}), :{name})"),
        _ => format!("Value.write({name}, :{name})"),
    };
    format!("\"{name}\" => {value}")
}

fn type_of(field: &Field) -> String {
    match &field.ty {
        _ if field.names_entity() => "ref".to_owned(),
        _ if field.names_entities() => "Array[ref]".to_owned(),
        Type::Record(_) | Type::Union(_) => given(&field.ty).trim_end_matches('?').to_owned(),
        Type::List(inner) if matches!(**inner, Type::Record(_)) => {
            format!("Array[{} | Hash[Symbol, untyped]]", given(inner).trim_end_matches('?'))
        }
        ty => taken(ty),
    }
}
