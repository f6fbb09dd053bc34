//! What a client sends, made into what is stored (RULES 6.2).

use gatepass_wire::schema::{Field, Flags, Message, Type};

use crate::error::{Error, Result};

use super::extract;
use super::path::Path;
use super::reader::{Value, fields};
use super::secret::SecretValue;
use super::seen::{Around, Seen, SeenList, check_once, locate};
use super::special::{Special, is_packable, is_unset};
use super::stored::{Stored, corrupt};
use super::values::{check_controls, check_number, fits, packed, wrong_wire_type};
use super::writer;

/// The largest entity in bytes, as sent (RULES 8).
pub const MAX_ENTITY: usize = 1 << 20;

/// What the client wants with the entity.
#[derive(Debug, Clone, Copy)]
pub enum Intent<'a> {
    /// A new one.
    Create,
    /// In place of the one stored.
    Update {
        /// The stored, canonical bytes: values only the server sets are taken from here.
        previous: &'a [u8],
    },
}

/// An entity fit to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Canonical bytes without secrets: fields by number, defaults left out.
    pub bytes: Vec<u8>,
    /// The secrets taken out, by the path of their field (`resource.postgres.password`).
    pub secrets: Vec<(String, SecretValue)>,
    /// How many fields nobody here knows were dropped.
    pub unknown: usize,
}

/// Checks an entity that a client sends and makes it canonical: server-set fields ignored (on Update: kept from
/// before), required fields there, secrets taken out, unknown fields dropped (RULES 6.2, 7.2).
///
/// # Errors
/// `InvalidArgument`, naming the field's path and what is wrong with it; `DataLoss` if `previous` is no protobuf.
pub fn accept(message: &'static Message, body: &[u8], intent: Intent<'_>) -> Result<Accepted> {
    let path = Path::root(message.short_name());
    if body.len() > MAX_ENTITY {
        return Err(path.error(format!("is {} bytes long; at most {MAX_ENTITY} are possible", body.len())));
    }
    let mut walk = Walk { mode: Mode::Create, secrets: Vec::new(), unknown: 0 };
    let mut bytes = Vec::with_capacity(body.len() + 64);
    match intent {
        Intent::Create => walk.message(message, body, None, &path, &mut bytes)?,
        Intent::Update { previous } => {
            walk.mode = Mode::Update;
            walk.message(message, body, Some(previous), &path, &mut bytes)?;
        }
    }
    Ok(Accepted { bytes, secrets: walk.secrets, unknown: walk.unknown })
}

/// The canonical bytes of any message, whoever may set its fields: only its form is checked.
///
/// # Errors
/// As [`accept`], for the form.
pub fn canonical(message: &'static Message, body: &[u8]) -> Result<Vec<u8>> {
    let mut walk = Walk { mode: Mode::Form, secrets: Vec::new(), unknown: 0 };
    let mut bytes = Vec::with_capacity(body.len());
    walk.message(message, body, None, &Path::root(message.short_name()), &mut bytes)?;
    Ok(bytes)
}

/// Whether the message is nothing but a choice of one of its members (`Account`, `Resource`, `Node` …).
pub fn is_wrapper(message: &'static Message) -> bool {
    // Of a message with a choice and more, the first or the last field is of the rest; a test holds the schema to it.
    match (message.oneofs, message.fields) {
        ([_], [first, .., last]) => first.oneof.is_some() && last.oneof.is_some(),
        ([_], [_]) => true,
        _ => false,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Create,
    Update,
    /// Flags are not looked at.
    Form,
}

/// One walk over an entity, and what it found on the way.
pub(super) struct Walk {
    mode: Mode,
    secrets: Vec<(String, SecretValue)>,
    unknown: usize,
}

impl Walk {
    fn message<'a>(
        &mut self,
        message: &'static Message,
        body: &'a [u8],
        previous: Option<&'a [u8]>,
        path: &Path<'_>,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        path.check_depth()?;
        let seen = self.collect(message, body, path)?;
        check_once(message, &seen, path)?;
        if is_wrapper(message) {
            return self.wrapper(message, &seen, previous, path, out);
        }
        let around = Around { message, seen: &seen, previous };
        let mut stored = Stored::new(previous);
        let mut rest = &seen[..];
        for (index, field) in message.fields.iter().enumerate() {
            let count = rest.iter().take_while(|seen| seen.index == index).count();
            let (values, others) = rest.split_at(count);
            rest = others;
            self.field(field, values, &around, &mut stored, path, out)?;
        }
        Ok(())
    }

    /// The known fields in the order of their numbers.
    pub(super) fn collect<'a>(
        &mut self,
        message: &'static Message,
        body: &'a [u8],
        path: &Path<'_>,
    ) -> Result<SeenList<'a>> {
        let mut seen = SeenList::new();
        let mut sorted = true;
        let mut hint = 0;
        for raw in fields(body) {
            let raw = raw.map_err(|why| path.wire(why))?;
            let Some(index) = locate(message, raw.number, hint) else {
                self.unknown_field(message, raw.number, path)?;
                continue;
            };
            let field = &message.fields[index];
            if !fits(field, raw.value) {
                return Err(wrong_wire_type(field, raw.value, path));
            }
            sorted &= index >= hint;
            hint = index;
            seen.push(Seen { index, value: raw.value });
        }
        if !sorted {
            seen.sort_by_key(|seen| seen.index);
        }
        Ok(seen)
    }

    /// Counts it, or refuses it where it is the kind of the entity.
    fn unknown_field(&mut self, message: &'static Message, number: u32, path: &Path<'_>) -> Result<()> {
        if is_wrapper(message) {
            return Err(path.error(format!("is of the unknown kind with the field number `{number}`")));
        }
        self.unknown += 1;
        Ok(())
    }

    /// A message that is nothing but its one member.
    fn wrapper<'a>(
        &mut self,
        message: &'static Message,
        seen: &[Seen<'a>],
        previous: Option<&'a [u8]>,
        path: &Path<'_>,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        let Some(given) = seen.first() else {
            return if self.mode == Mode::Form { Ok(()) } else { Err(no_kind(message, path)) };
        };
        let field = &message.fields[given.index];
        let stored = match previous {
            Some(previous) => stored_member(message, previous, field, path)?,
            None => None,
        };
        self.single(field, given.value, stored, &path.field(field.json_name), out)
    }

    /// One field with all its values.
    fn field<'a>(
        &mut self,
        field: &'static Field,
        values: &[Seen<'a>],
        around: &Around<'a, '_>,
        stored: &mut Stored<'a>,
        path: &Path<'_>,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        if self.mode != Mode::Form {
            if field.is(Flags::READ_ONLY) && !field.is(Flags::WRITE_ONLY) {
                return stored.copy(field.number, out);
            }
            if is_secret(field) && !(field.is(Flags::CREDENTIAL) && around.credentials_are_paths()) {
                return self.secret(field, values, around, path);
            }
        }
        let before = out.len();
        if field.repeated {
            self.list(field, values, path, out)?;
        } else if let Some(seen) = values.first() {
            let previous = if field.message().is_some() { stored.bytes(field.number)? } else { None };
            self.single(field, seen.value, previous, &path.field(field.json_name), out)?;
        }
        if out.len() == before && self.is_required(field, around) {
            return Err(missing(field, path));
        }
        Ok(())
    }

    fn is_required(&self, field: &Field, around: &Around<'_, '_>) -> bool {
        self.mode != Mode::Form
            && field.is(Flags::REQUIRED)
            // Its default, false, is an answer too.
            && !matches!(field.ty, Type::Bool)
            && around.conditions_hold(field)
    }

    /// Takes a secret out. On Update an empty one means "as before", unless before it was a path.
    fn secret(
        &mut self,
        field: &'static Field,
        values: &[Seen<'_>],
        around: &Around<'_, '_>,
        path: &Path<'_>,
    ) -> Result<()> {
        let mut given = false;
        for value in values.iter().filter_map(|seen| seen.value.as_bytes()).filter(|value| !value.is_empty())
        {
            if matches!(field.ty, Type::String) && std::str::from_utf8(value).is_err() {
                return Err(path.field(field.json_name).error("is not valid UTF-8"));
            }
            self.secrets.push((path.field(field.json_name).to_string(), SecretValue::new(value)));
            given = true;
        }
        let kept =
            self.mode == Mode::Update && !(field.is(Flags::CREDENTIAL) && around.credentials_were_paths());
        if !given && !kept && self.is_required(field, around) {
            return Err(missing(field, path));
        }
        Ok(())
    }

    /// One value of a field that is no list, or one item of a list of messages.
    fn single<'a>(
        &mut self,
        field: &'static Field,
        value: Value<'a>,
        previous: Option<&'a [u8]>,
        path: &Path<'_>,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        // A member of a oneof says by its presence that it was chosen.
        let keep_default = field.oneof.is_some();
        match (field.ty, value) {
            (Type::Message(message), Value::Bytes(body)) => {
                self.embedded(field, message, body, previous, path, out)?;
            }
            (Type::String, Value::Bytes(text)) => {
                self.check_text(text, path)?;
                if !text.is_empty() || keep_default {
                    writer::bytes_field(out, field.number, text);
                }
            }
            (_, Value::Bytes(bytes)) => {
                if !bytes.is_empty() || keep_default {
                    writer::bytes_field(out, field.number, bytes);
                }
            }
            (ty, Value::Varint(number)) => {
                let number = check_number(ty, number, path)?;
                if number != 0 || keep_default {
                    writer::varint_field(out, field.number, number);
                }
            }
            (_, Value::Fixed64(bits)) => {
                if bits != 0 || keep_default {
                    writer::fixed64_field(out, field.number, bits);
                }
            }
            (_, Value::Fixed32(bits)) => {
                if bits != 0 || keep_default {
                    writer::fixed32_field(out, field.number, bits);
                }
            }
        }
        Ok(())
    }

    /// A message in a field.
    fn embedded<'a>(
        &mut self,
        field: &'static Field,
        message: &'static Message,
        body: &'a [u8],
        previous: Option<&'a [u8]>,
        path: &Path<'_>,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        match Special::of(message) {
            special @ (Special::Timestamp | Special::Duration) => {
                let (seconds, nanos) = self.time(special, message, body, path)?;
                if !is_unset(special, seconds, nanos) {
                    writer::nested_field(out, field.number, |out| writer::time(out, (seconds, nanos)));
                }
                Ok(())
            }
            Special::Tags => self.tags(field, message, body, path, out),
            Special::MapEntry | Special::Plain => writer::nested_field(out, field.number, |out| {
                self.message(message, body, previous, path, out)
            }),
        }
    }

    /// A list, in the order given; a map, by its keys.
    fn list(
        &mut self,
        field: &'static Field,
        values: &[Seen<'_>],
        path: &Path<'_>,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        if values.is_empty() {
            return Ok(());
        }
        if is_packable(field.ty) {
            return packed(field, values, path, out);
        }
        if field.message().is_some_and(|message| Special::of(message) == Special::MapEntry) {
            return self.map(field, values, path, out);
        }
        for (index, seen) in values.iter().enumerate() {
            let path = path.item(field.json_name, index);
            match (field.ty, seen.value) {
                // An empty item is an item.
                (Type::String, Value::Bytes(text)) => {
                    self.check_text(text, &path)?;
                    writer::bytes_field(out, field.number, text);
                }
                (Type::Bytes, Value::Bytes(bytes)) => writer::bytes_field(out, field.number, bytes),
                _ => self.single(field, seen.value, None, &path, out)?,
            }
        }
        Ok(())
    }

    fn map(
        &mut self,
        field: &'static Field,
        values: &[Seen<'_>],
        path: &Path<'_>,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        let mut entries: Vec<(Vec<u8>, Vec<u8>)> = Vec::with_capacity(values.len());
        for (index, seen) in values.iter().enumerate() {
            let mut entry = Vec::new();
            self.single(field, seen.value, None, &path.item(field.json_name, index), &mut entry)?;
            let inner = extract::field(&entry, field.number).and_then(Value::as_bytes).unwrap_or_default();
            let key = extract::field(inner, 1).map(Value::sort_key).unwrap_or_default();
            entries.push((key, entry));
        }
        entries.sort();
        if entries.windows(2).any(|two| two[0].0 == two[1].0) {
            return Err(path.field(field.json_name).error("holds one key twice"));
        }
        for (_, entry) in entries {
            out.extend_from_slice(&entry);
        }
        Ok(())
    }

    /// UTF-8, and in entities no control characters but tab and line ends: they could forge lines of a log or
    /// move a terminal's cursor.
    pub(super) fn check_text<'a>(&self, text: &'a [u8], path: &Path<'_>) -> Result<&'a str> {
        let text = std::str::from_utf8(text).map_err(|_| path.error("is not valid UTF-8"))?;
        if self.mode != Mode::Form {
            check_controls(text).map_err(|why| path.error(why))?;
        }
        Ok(text)
    }
}

fn is_secret(field: &Field) -> bool {
    field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY)
}

/// The stored bytes of the same member. An entity does not change its kind; a choice inside it may.
fn stored_member<'a>(
    message: &'static Message,
    previous: &'a [u8],
    field: &'static Field,
    path: &Path<'_>,
) -> Result<Option<&'a [u8]>> {
    match extract::member(message, previous) {
        Some(member) if member.field.number == field.number => Ok(Some(member.bytes)),
        Some(member) if path.is_root() => Err(path.error(format!(
            "is of the kind `{}` and cannot become `{}`; create a new one instead",
            member.field.json_name, field.json_name
        ))),
        None if path.is_root() => Err(corrupt()),
        _ => Ok(None),
    }
}

#[cold]
fn missing(field: &'static Field, path: &Path<'_>) -> Error {
    path.field(field.json_name).error("must be given")
}

#[cold]
fn no_kind(message: &'static Message, path: &Path<'_>) -> Error {
    let shown: Vec<String> =
        message.fields.iter().take(8).map(|field| format!("`{}`", field.json_name)).collect();
    let more = message.fields.len().saturating_sub(shown.len());
    let rest = if more > 0 { format!(" or one of {more} more") } else { String::new() };
    path.error(format!("has no kind; give it as {}{rest}", shown.join(", ")))
}
