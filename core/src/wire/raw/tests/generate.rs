//! Messages out of the schema table: random canonical ones, and the many other ways to write the same message.

use gatepass_wire::schema::{Field, Flags, Message, Type};

use super::super::canonical::is_wrapper;
use super::super::reader::{Value, fields, varints};
use super::super::special::{Special, is_packable};
use super::super::writer;

/// What stands in every generated secret.
pub(in crate::wire) const MARK: &str = "hunter2";

/// SplitMix64: small, and the same on every machine.
pub(in crate::wire) struct Rng(pub(in crate::wire) u64);

impl Rng {
    pub(in crate::wire) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(in crate::wire) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    pub(in crate::wire) fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }
}

/// Writes random canonical messages.
pub(in crate::wire) struct Generator {
    pub(in crate::wire) rng: Rng,
    /// Every required field is given, whatever its conditions.
    pub(in crate::wire) complete: bool,
    /// `secret_store_id` may be given.
    pub(in crate::wire) stores: bool,
    /// How many entries a map has at most: other encoders write them in any order.
    pub(in crate::wire) map_entries: usize,
}

impl Generator {
    pub(in crate::wire) fn new(seed: u64) -> Generator {
        Generator { rng: Rng(seed), complete: false, stores: true, map_entries: 4 }
    }

    pub(in crate::wire) fn message(&mut self, message: &'static Message) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(message, 0, &mut out);
        out
    }

    fn write(&mut self, message: &'static Message, depth: usize, out: &mut Vec<u8>) {
        match Special::of(message) {
            Special::Timestamp => {
                let nanos = self.rng.below(3) as i32 * 333_333_333;
                return writer::time(out, (self.rng.below(4_000_000_000) as i64 - 1_000_000_000 | 1, nanos));
            }
            Special::Duration => {
                let sign = if self.rng.chance(80) { 1 } else { -1 };
                let parts = (1 + self.rng.below(100_000) as i64, self.rng.below(3) as i32 * 333_333_333);
                return writer::time(out, (sign * parts.0, sign as i32 * parts.1));
            }
            _ => {}
        }
        let chosen: Vec<usize> = message
            .oneofs
            .iter()
            .enumerate()
            .map(|(oneof, _)| {
                let members: Vec<u32> = message
                    .fields
                    .iter()
                    .filter(|field| field.oneof.map(usize::from) == Some(oneof))
                    .map(|field| field.number)
                    .collect();
                members[self.rng.below(members.len())] as usize
            })
            .collect();
        let wrapper = is_wrapper(message);
        for field in message.fields {
            let given = match field.oneof {
                Some(oneof) => {
                    chosen[usize::from(oneof)] == field.number as usize && (wrapper || self.rng.chance(70))
                }
                None => self.gives(field, depth),
            };
            if given {
                self.field(field, depth, out);
            }
        }
    }

    fn gives(&mut self, field: &'static Field, depth: usize) -> bool {
        if field.name == "secret_store_id" && !self.stores && !field.is(Flags::REQUIRED) {
            return false;
        }
        if self.complete && field.is(Flags::REQUIRED) {
            return true;
        }
        self.rng.chance(if depth > 5 { 10 } else { 60 })
    }

    fn field(&mut self, field: &'static Field, depth: usize, out: &mut Vec<u8>) {
        let special = field.message().map(Special::of);
        if special == Some(Special::Tags) {
            return writer::nested_field(out, field.number, |out| {
                for (name, value) in self.sorted(6) {
                    writer::nested_field(out, 1, |out| pair(out, &name, &value));
                }
            });
        }
        if special == Some(Special::MapEntry) {
            for (key, value) in self.sorted(self.map_entries) {
                writer::nested_field(out, field.number, |out| pair(out, &key, &value));
            }
            return;
        }
        if !field.repeated {
            return self.value(field, depth, out);
        }
        let items = 1 + self.rng.below(3);
        if is_packable(field.ty) {
            let mut run = Vec::new();
            for _ in 0..items {
                let number = self.number(field.ty);
                writer::varint(&mut run, number);
            }
            return writer::bytes_field(out, field.number, &run);
        }
        for _ in 0..items {
            self.value(field, depth, out);
        }
    }

    fn value(&mut self, field: &'static Field, depth: usize, out: &mut Vec<u8>) {
        match field.ty {
            Type::String => {
                let mut text = self.text();
                if field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY) {
                    text = format!("{MARK}{text}");
                }
                writer::bytes_field(out, field.number, text.as_bytes());
            }
            Type::Bytes => {
                let bytes: Vec<u8> = if field.is(Flags::SECRET) {
                    MARK.into()
                } else {
                    (0..1 + self.rng.below(200)).map(|_| self.rng.next() as u8).collect()
                };
                writer::bytes_field(out, field.number, &bytes);
            }
            Type::Message(inner) => {
                writer::nested_field(out, field.number, |out| self.write(inner, depth + 1, out));
            }
            ty => {
                let number = self.number(ty);
                if number != 0 || field.oneof.is_some() {
                    writer::varint_field(out, field.number, number);
                }
            }
        }
    }

    /// Never 0 outside enums.
    fn number(&mut self, ty: Type) -> u64 {
        let spread = self.rng.next() >> self.rng.below(64);
        match ty {
            Type::Bool => 1,
            Type::Int32 => i64::from(spread as i32 | 1) as u64,
            Type::Uint32 => u64::from(spread as u32 | 1),
            Type::Int64 | Type::Uint64 => spread | 1,
            Type::Enum(of) => i64::from(of.values[self.rng.below(of.values.len())].1) as u64,
            _ => unreachable!("the schema has no floating-point numbers"),
        }
    }

    fn text(&mut self) -> String {
        const PARTS: [&str; 8] = ["a", "Zz", "ä", "日本", "🗝", "\"quoted\"", "tab\tline\n", "x y.z"];
        (0..1 + self.rng.below(5)).map(|_| PARTS[self.rng.below(PARTS.len())]).collect()
    }

    /// Names, sorted and each once, with values.
    fn sorted(&mut self, most: usize) -> Vec<(String, String)> {
        let mut names: Vec<String> =
            (0..1 + self.rng.below(most)).map(|_| format!("n{}", self.rng.below(1_000))).collect();
        names.sort();
        names.dedup();
        names
            .into_iter()
            .map(|name| (name, if self.rng.chance(30) { String::new() } else { self.text() }))
            .collect()
    }
}

fn pair(out: &mut Vec<u8>, name: &str, value: &str) {
    writer::bytes_field(out, 1, name.as_bytes());
    if !value.is_empty() {
        writer::bytes_field(out, 2, value.as_bytes());
    }
}

/// The same message otherwise: fields out of order, lists unpacked, defaults written out, numbers padded, fields
/// nobody knows in between.
pub(super) fn scramble(message: &'static Message, body: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut parts: Vec<(u32, Vec<u8>)> = Vec::new();
    for raw in fields(body) {
        let raw = raw.unwrap();
        let field = message.field(raw.number).unwrap();
        scramble_field(field, raw.value, rng, &mut parts);
    }
    if !is_wrapper(message) {
        add_noise(message, rng, &mut parts);
    }
    for _ in 0..parts.len() * 2 {
        let (left, right) = (rng.below(parts.len()), rng.below(parts.len()));
        parts.swap(left, right);
    }
    restore_lists(message, body, &mut parts, rng);
    parts.into_iter().flat_map(|(_, bytes)| bytes).collect()
}

fn scramble_field(field: &'static Field, value: Value<'_>, rng: &mut Rng, parts: &mut Vec<(u32, Vec<u8>)>) {
    let mut out = Vec::new();
    match (field.ty, value) {
        (Type::Message(inner), Value::Bytes(bytes)) => {
            padded(&mut out, u64::from(field.number) << 3 | 2, rng);
            let inner = scramble(inner, bytes, rng);
            padded(&mut out, inner.len() as u64, rng);
            out.extend(inner);
        }
        (ty, Value::Bytes(bytes)) if is_packable(ty) => {
            for number in varints(bytes) {
                let number = number.unwrap();
                if rng.chance(50) {
                    padded(&mut out, u64::from(field.number) << 3, rng);
                    padded(&mut out, number, rng);
                } else {
                    writer::nested_field(&mut out, field.number, |out| padded(out, number, rng));
                }
            }
        }
        (_, Value::Bytes(bytes)) => writer::bytes_field(&mut out, field.number, bytes),
        (Type::Bool, _) => writer::varint_field(&mut out, field.number, 1 + rng.next() % 1_000),
        (_, Value::Varint(number)) => {
            padded(&mut out, u64::from(field.number) << 3, rng);
            padded(&mut out, number, rng);
        }
        _ => unreachable!("the schema has no floating-point numbers"),
    }
    parts.push((field.number, out));
}

/// Defaults of fields not given, and fields nobody knows.
fn add_noise(message: &'static Message, rng: &mut Rng, parts: &mut Vec<(u32, Vec<u8>)>) {
    for field in message.fields {
        let absent = parts.iter().all(|(number, _)| *number != field.number);
        if !absent || field.oneof.is_some() || field.repeated || rng.chance(50) {
            continue;
        }
        let mut out = Vec::new();
        match field.ty {
            Type::String | Type::Bytes => writer::bytes_field(&mut out, field.number, b""),
            Type::Message(inner) if matches!(Special::of(inner), Special::Plain | Special::MapEntry) => {
                continue;
            }
            Type::Message(_) => writer::bytes_field(&mut out, field.number, b""),
            _ => writer::varint_field(&mut out, field.number, 0),
        }
        parts.push((field.number, out));
    }
    for number in [19_000, 536_870_911] {
        if rng.chance(20) {
            let mut out = Vec::new();
            writer::bytes_field(&mut out, number, b"from the future");
            parts.push((number, out));
        }
    }
}

/// A list's items keep their order wherever they went; tags and maps have none.
fn restore_lists(message: &'static Message, body: &[u8], parts: &mut [(u32, Vec<u8>)], rng: &mut Rng) {
    for field in message.fields.iter().filter(|field| field.repeated) {
        let unordered = field.message().is_some_and(|inner| Special::of(inner) == Special::MapEntry)
            || Special::of(message) == Special::Tags;
        let places: Vec<usize> = (0..parts.len()).filter(|place| parts[*place].0 == field.number).collect();
        if unordered || places.len() < 2 {
            continue;
        }
        let mut again = Vec::new();
        for raw in fields(body).map(Result::unwrap).filter(|raw| raw.number == field.number) {
            scramble_field(field, raw.value, rng, &mut again);
        }
        for (place, part) in places.into_iter().zip(again) {
            parts[place] = part;
        }
    }
}

/// A number in up to ten bytes where fewer would do.
fn padded(out: &mut Vec<u8>, number: u64, rng: &mut Rng) {
    let at = out.len();
    writer::varint(out, number);
    let most = 10 - (out.len() - at);
    if most > 0 && rng.chance(10) {
        let more = 1 + rng.below(most);
        *out.last_mut().unwrap() |= 0x80;
        out.extend(std::iter::repeat_n(0x80, more - 1));
        out.push(0);
    }
}
