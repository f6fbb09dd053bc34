//! What a method takes: what it cannot do without by place, everything else by name.

use heck::ToUpperCamelCase;

use super::super::model::{Field, by_place};
use super::super::text::Text;
use super::{camel, default, docs, held, write};

/// A method's parameters.
pub(super) struct Params<'a> {
    /// By place.
    pub(super) leading: Vec<&'a Field>,
    /// By name: fields of a class of the method's own.
    pub(super) named: Vec<&'a Field>,
    /// Whether it waits: then how far and how long is said by name as well.
    pub(super) waits: bool,
    /// `ApproveParams`
    pub(super) class: String,
}

impl<'a> Params<'a> {
    /// All by place.
    pub(super) fn by_place(fields: &'a [Field]) -> Params<'a> {
        Params { leading: fields.iter().collect(), named: Vec::new(), waits: false, class: String::new() }
    }

    /// What a call makes no sense without by place, or what it is all about; the others by name.
    pub(super) fn of(method: &str, fields: &'a [Field]) -> Params<'a> {
        let (needed, more) = by_place(fields);
        let (leading, named) = fields.split_at(needed + more);
        Params {
            leading: leading.iter().collect(),
            named: named.iter().collect(),
            waits: false,
            class: format!("{}Params", method.to_upper_camel_case()),
        }
    }

    /// Types and names of what is given by place.
    pub(super) fn written(&self) -> Vec<(String, String)> {
        self.leading.iter().map(|field| (held(&field.ty), camel(&field.name))).collect()
    }

    /// Whether there is anything to be given by name.
    pub(super) fn has_named(&self) -> bool {
        !self.named.is_empty() || self.waits
    }

    /// The one parameter by place that names an entity, which may be given itself.
    pub(super) fn entity(&self) -> Option<&'a Field> {
        match self.leading.as_slice() {
            [one] if one.names_entity() => Some(*one),
            _ => None,
        }
    }

    /// The statements that write the request, in the order of the fields' numbers.
    pub(super) fn request(&self) -> Vec<String> {
        let by_place = self.leading.iter().map(|field| (*field, camel(&field.name)));
        let by_name = self.named.iter().map(|field| (*field, format!("given.{}", camel(&field.name))));
        let mut fields: Vec<(&Field, String)> = by_place.chain(by_name).collect();
        fields.sort_by_key(|(field, _)| field.number);
        fields.iter().map(|(field, value)| write(&field.ty, field.number, value)).collect()
    }

    /// The class that takes what is given by name.
    pub(super) fn class(&self, out: &mut Text, method: &str) {
        let name = &self.class;
        out.blank();
        docs(out, &format!("What `{method}` takes by name, none of which it needs."));
        out.block(&format!("public static final class {name} {{"), "}", |out| {
            for field in &self.named {
                out.line(format!(
                    "private {} {} = {};",
                    held(&field.ty),
                    camel(&field.name),
                    default(&field.ty)
                ));
            }
            if self.waits {
                out.line("private Until until;");
                out.line("private Duration timeout;");
            }
            out.blank();
            out.line(format!("private {name}() {{}}"));
            for field in &self.named {
                setters(out, name, field);
            }
            if self.waits {
                waiting(out, name);
            }
        });
    }
}

fn setters(out: &mut Text, class: &str, field: &Field) {
    let name = camel(&field.name);
    let mut setter = |doc: &str, params: &str, value: &str| {
        out.blank();
        docs(out, doc);
        out.line(format!("public {class} {params} {{ this.{name} = {value}; return this; }}"));
    };
    setter(&field.doc, &format!("{name}({} {name})", held(&field.ty)), &name);
    if field.names_entity() {
        setter(&field.doc, &format!("{name}(Entity {name})"), &format!("Values.id(\"{name}\", {name})"));
    }
    if field.names_entities() {
        setter(&field.doc, &format!("{name}(Entity... {name})"), &format!("Values.ids(\"{name}\", {name})"));
    }
    if let Some(one) = field.singular() {
        let doc = format!("{} Adds one.", field.doc);
        setter(&doc, &format!("{one}(String {one})"), &format!("Values.added({name}, {one})"));
        let id = format!("Values.added({name}, Values.id(\"{one}\", {one}))");
        setter(&doc, &format!("{one}(Entity {one})"), &id);
    }
    out.blank();
    out.line(format!("/** What was given. @return {name} */"));
    out.line(format!("public {} {name}() {{ return {name}; }}", held(&field.ty)));
}

/// How far a wait goes, and how long.
fn waiting(out: &mut Text, class: &str) {
    for (ty, name, doc) in [
        ("Until", "until", "How far it has to get; until it is granted, where nothing is said."),
        ("Duration", "timeout", "How long to wait at most; 10 minutes where nothing is said."),
    ] {
        out.blank();
        docs(out, doc);
        out.line(format!("public {class} {name}({ty} {name}) {{ this.{name} = {name}; return this; }}"));
    }
}
