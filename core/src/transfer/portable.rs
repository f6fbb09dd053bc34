//! An entity without what belongs to the place it stands in: no id, nothing that the server alone sets, no secrets, and
//! every id in it replaced by what the entity is called elsewhere.

use std::borrow::Cow;

use gatepass_wire::schema::{Field, Flags, Message, OnDelete, Type};

use crate::error::Error;
use crate::wire::json::{holds_json, is_shown};
use crate::wire::raw::extract::{self, Edit};
use crate::wire::raw::{RawField, Special, fields, is_wrapper, writer};

use super::kinds::{Copied, NAMED_BY_POLICIES, is_policy_text, of_noun};
use super::{policy_text, rule_text};

/// What a secret that must be given is given, where the true one does not come out of the source. A server that needs
/// none (gatepass) drops it; one that does (StrongDM) cannot connect with it, which its health checks say.
const PLACEHOLDER: &str = "not-imported";

/// What an entity that is named by an id is called elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named<'a> {
    /// This.
    As(Cow<'a, str>),
    /// It will have a name, and has none yet.
    Later,
    /// There is no such entity where the id was read.
    Gone,
    /// A key (`Token`): it is not copied.
    Key,
    /// It stays behind; why.
    Behind(&'a str),
}

/// Who knows what entities are called elsewhere.
pub(super) trait Names {
    /// What the entity is called.
    fn name<'a>(&'a self, noun: &'static str, id: &'a str) -> Named<'a>;

    /// What stands for an entity that is gone, where one may stand for it.
    fn gone(&self) -> Option<&'static str> {
        None
    }
}

/// Everything keeps its id: for entities that are where they belong.
pub(super) struct InPlace;

impl Names for InPlace {
    fn name<'a>(&'a self, _: &'static str, id: &'a str) -> Named<'a> {
        Named::As(Cow::Borrowed(id))
    }
}

/// Why an entity cannot be carried elsewhere.
#[derive(Debug)]
pub(super) enum Obstacle {
    /// It names a key, and keys are not copied.
    Key(String),
    /// It names what is gone, or what stays behind; a sentence.
    Names(String),
    /// It cannot be read.
    Unreadable(Error),
}

/// An entity that can be carried elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Portable {
    /// The entity: canonical, without id and secrets.
    pub(super) bytes: Vec<u8>,
    /// The fields that hold secrets which did not come along, by their paths.
    pub(super) secrets: Vec<String>,
    /// Those of them that must be given at a creation, by their proto names.
    required: Vec<&'static str>,
    /// Whether a reference waits for its target.
    pub(super) waits: bool,
    /// What was left out of it, in sentences.
    pub(super) left_out: Vec<String>,
}

impl Portable {
    /// Makes an entity portable.
    ///
    /// # Errors
    /// An obstacle: something that it cannot do without is not there.
    pub(super) fn of(copied: &Copied, bytes: &[u8], names: &dyn Names) -> Result<Portable, Obstacle> {
        let mut walk = Walk { names, noun: copied.noun(), portable: Portable::default() };
        let mut out = Vec::with_capacity(bytes.len());
        walk.message(copied.entity, bytes, true, "", &mut out)?;
        walk.portable.bytes = suspended_as_level(copied, bytes, out);
        Ok(walk.portable)
    }

    /// The entity as it is created: with something in place of secrets that must be given.
    pub(super) fn to_create(&self, copied: &Copied) -> Vec<u8> {
        let edits: Vec<(&str, Edit<'_>)> =
            self.required.iter().map(|name| (*name, Edit::Text(PLACEHOLDER))).collect();
        if edits.is_empty() {
            self.bytes.clone()
        } else {
            extract::set_named(copied.entity, &self.bytes, &edits)
        }
    }

    /// The entity as it replaces the one with this id.
    pub(super) fn to_update(&self, copied: &Copied, id: &str) -> Vec<u8> {
        extract::set_named(copied.entity, &self.bytes, &[("id", Edit::Text(id))])
    }
}

/// A user is suspended by the level `suspended`; a server may say it in the other field alone (strongdm-api 2.1).
fn suspended_as_level(copied: &Copied, bytes: &[u8], portable: Vec<u8>) -> Vec<u8> {
    let is_user = extract::member(copied.entity, bytes).is_some_and(|member| member.inner.name == "v1.User");
    let suspended = is_user && extract::named(copied.entity, bytes, "suspendedRO").is_some();
    if !suspended {
        return portable;
    }
    extract::set_named(copied.entity, &portable, &[("permission_levelRW", Edit::Text("suspended"))])
}

struct Walk<'n> {
    names: &'n dyn Names,
    noun: &'static str,
    portable: Portable,
}

impl Walk<'_> {
    /// `own`: the fields are the entity's own, not those of something in it.
    fn message(
        &mut self,
        message: &'static Message,
        bytes: &[u8],
        own: bool,
        path: &str,
        out: &mut Vec<u8>,
    ) -> Result<(), Obstacle> {
        let paths = message
            .field_named("secret_store_id")
            .is_some_and(|store| !extract::text(bytes, store.number).is_empty());
        if !paths && self.noun != "Account" {
            self.note_secrets(message, own, path);
        }
        for raw in fields(bytes).map_while(Result::ok) {
            let Some(field) = message.field(raw.number) else { continue };
            if carries(message, field, paths) && !(own && field.name == "id") {
                self.field(message, field, &raw, own, path, out)?;
            }
        }
        Ok(())
    }

    fn note_secrets(&mut self, message: &'static Message, own: bool, path: &str) {
        for field in message.fields.iter().filter(|field| is_secret(field)) {
            self.portable.secrets.push(join(path, field.json_name));
            if own && field.is(Flags::REQUIRED) {
                self.portable.required.push(field.name);
            }
        }
    }

    fn field(
        &mut self,
        message: &'static Message,
        field: &'static Field,
        raw: &RawField<'_>,
        own: bool,
        path: &str,
        out: &mut Vec<u8>,
    ) -> Result<(), Obstacle> {
        let text = raw.value.as_str().unwrap_or_default();
        match field.ty {
            Type::Message(inner) if Special::of(inner) == Special::Plain => {
                let bytes = raw.value.as_bytes().unwrap_or_default();
                let path = if is_wrapper(message) { path.to_owned() } else { join(path, field.json_name) };
                writer::nested_field(out, field.number, |out| {
                    self.message(inner, bytes, own && is_wrapper(message), &path, out)
                })
            }
            Type::String if field.references.is_some() && !text.is_empty() => {
                self.reference(field, text, own, &join(path, field.json_name), out)
            }
            Type::String if holds_json(field) => self.rules(field, text, out),
            Type::String if is_policy_text(message, field) => {
                let renamed = policy_text::renamed(text, |id| self.in_policy(id))?;
                writer::bytes_field(out, field.number, renamed.as_bytes());
                Ok(())
            }
            _ => {
                out.extend_from_slice(raw.raw);
                Ok(())
            }
        }
    }

    fn reference(
        &mut self,
        field: &'static Field,
        id: &str,
        own: bool,
        path: &str,
        out: &mut Vec<u8>,
    ) -> Result<(), Obstacle> {
        let Some(reference) = field.references else { return Ok(()) };
        let noun = reference.noun;
        // What may dangle in the source may be left out; deeper in the entity, an approver that is left out would make
        // a step weaker (RULES 3.4).
        let optional = own && reference.on_delete == OnDelete::Keep && !field.is(Flags::REQUIRED);
        let why = match self.names.name(noun, id) {
            Named::As(name) => {
                writer::bytes_field(out, field.number, name.as_bytes());
                return Ok(());
            }
            Named::Later => {
                self.portable.waits = true;
                return Ok(());
            }
            Named::Gone => match self.names.gone() {
                Some(text) => {
                    writer::bytes_field(out, field.number, text.as_bytes());
                    return Ok(());
                }
                None => format!("`{path}` names `{id}`, which is not (or no longer) there"),
            },
            Named::Key if !optional => {
                return Err(Obstacle::Key(format!("`{path}` names `{id}`, a key; keys are not copied")));
            }
            Named::Key => format!("`{path}` names `{id}`, a key; keys are not copied"),
            Named::Behind(why) => format!("`{path}` names `{id}`, which was not copied: {why}"),
        };
        if !optional {
            return Err(Obstacle::Names(why));
        }
        self.portable.left_out.push(why);
        Ok(())
    }

    fn rules(&mut self, field: &'static Field, text: &str, out: &mut Vec<u8>) -> Result<(), Obstacle> {
        let names = self.names;
        let renamed = rule_text::renamed(field.json_name, text, |id| match names.name("Resource", id) {
            Named::As(name) => Some(name.into_owned()),
            Named::Later | Named::Gone | Named::Key | Named::Behind(_) => None,
        });
        let (text, lost) = renamed.map_err(Obstacle::Unreadable)?;
        if lost > 0 {
            self.portable.left_out.push(format!(
                "`{}` names {lost} resources that are gone or were not copied",
                field.json_name
            ));
        }
        if !text.is_empty() {
            writer::bytes_field(out, field.number, text.as_bytes());
        }
        Ok(())
    }

    /// A policy that lost an entity would forbid less: it is carried whole or not at all.
    fn in_policy(&mut self, id: &str) -> Result<Option<String>, Obstacle> {
        let is_of = |noun: &&str| {
            let prefix = of_noun(noun).map_or("", |copied| copied.service.id_prefix);
            !prefix.is_empty()
                && id
                    .strip_prefix(prefix)
                    .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_hexdigit()))
        };
        let Some(noun) = NAMED_BY_POLICIES.into_iter().find(is_of) else { return Ok(None) };
        match self.names.name(noun, id) {
            Named::As(name) => Ok(Some(name.into_owned())),
            Named::Gone | Named::Key => {
                self.portable
                    .left_out
                    .push(format!("`policy` names `{id}`, which is a key or gone; it still does"));
                Ok(None)
            }
            Named::Later => Err(Obstacle::Names(format!("`policy` names `{id}`, which was not copied yet"))),
            Named::Behind(why) => {
                Err(Obstacle::Names(format!("`policy` names `{id}`, which was not copied: {why}")))
            }
        }
    }
}

/// Whether the field's value goes along: nothing that the server sets, no legacy field that a newer one replaces, and
/// of what is secret only the paths in a secret store.
fn carries(message: &'static Message, field: &Field, paths: bool) -> bool {
    if field.is(Flags::READ_ONLY) || !is_shown(message, field, false) {
        return false;
    }
    !is_secret(field) || (field.is(Flags::CREDENTIAL) && paths)
}

fn is_secret(field: &Field) -> bool {
    field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY)
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
