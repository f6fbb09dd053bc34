//! Java: records with builders, services (blocking and with futures), errors.

mod params;
mod services;
mod values;

use std::collections::BTreeMap;

use heck::{ToLowerCamelCase, ToUpperCamelCase};

use super::model::{Field, OpenEnum, Surface, Type};
use super::text::Text;

/// Every file, by its path in the folder of the package.
pub(super) fn files(surface: &Surface) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for record in &surface.records {
        files.insert(format!("model/{}.java", record.name), values::record(surface, record));
    }
    for union in &surface.unions {
        files.insert(format!("model/{}.java", union.name), values::union(union));
        files.insert(format!("model/Unknown{}.java", union.name), values::unknown(union));
    }
    for one in &surface.enums {
        files.insert(format!("model/{}.java", one.name), open_enum(one));
    }
    for reason in &surface.reasons {
        let name = exception(&reason.text);
        files.insert(format!("{name}.java"), error(surface, reason));
    }
    files.insert("GatepassException.java".to_owned(), base(surface));
    files.insert("internal/Errors.java".to_owned(), errors(surface));
    files.extend(services::files(surface));
    files
}

fn header(package: &str) -> Text {
    let mut out = Text::new("    ");
    out.line(format!("// {}", super::ORIGIN));
    out.line(format!("package {package};"));
    out.blank();
    out
}

fn docs(out: &mut Text, doc: &str) {
    // Words in backticks become code; nothing else is markup.
    let mut code = false;
    let mut text = String::new();
    for character in doc.replace('&', "&amp;").replace('<', "&lt;").replace("*/", "*&#47;").chars() {
        match (character, code) {
            ('`', false) => text.push_str("{@code "),
            ('`', true) => text.push('}'),
            (other, _) => text.push(other),
        }
        code ^= character == '`';
    }
    let text = text.replace("\n\n", "\n\n<p>");
    if text.contains("\n\n") || text.len() > 100 {
        out.line("/**");
        out.comment(&text, " * ", " * ", "");
        out.line(" */");
    } else {
        out.line(format!("/** {text} */"));
    }
}

fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}

/// `NotFoundException` for `NOT_FOUND`.
fn exception(text: &str) -> String {
    format!("{}Exception", text.to_lowercase().to_upper_camel_case())
}

fn error(surface: &Surface, reason: &super::model::Reason) -> String {
    let mut out = header("io.gatepass");
    let name = exception(&reason.text);
    let base = reason.refines.as_deref().map_or("GatepassException".to_owned(), exception);
    let below: Vec<String> = surface
        .reasons
        .iter()
        .filter(|other| other.refines.as_deref() == Some(&reason.text))
        .map(|other| exception(&other.text))
        .collect();
    out.line("import io.gatepass.internal.Failure;");
    out.blank();
    docs(&mut out, &reason.doc);
    let head = match below.is_empty() {
        true => format!("public final class {name} extends {base} {{"),
        false => format!("public sealed class {name} extends {base} permits {} {{", below.join(", ")),
    };
    out.block(&head, "}", |out| {
        out.line("private static final long serialVersionUID = 1L;");
        out.blank();
        out.line("/** Of a native failure. @param failure what it says */");
        out.block(&format!("public {name}(Failure failure) {{"), "}", |out| out.line("super(failure);"));
    });
    out.finish()
}

/// What all exceptions are: which there are, a `switch` shall know.
fn base(surface: &Surface) -> String {
    let mut out = header("io.gatepass");
    out.line("import io.gatepass.internal.Failure;\nimport java.util.Optional;");
    out.blank();
    docs(
        &mut out,
        "A call failed. `NotFoundException` and its like say why; all carry the same fields. Nothing secret stands in them.",
    );
    let above = surface.reasons.iter().filter(|reason| reason.refines.is_none());
    let above: Vec<String> = above.map(|reason| exception(&reason.text)).collect();
    out.block("public abstract sealed class GatepassException extends RuntimeException", "{", |out| {
        out.line(format!("permits {}", above.join(", ")));
    });
    out.indented(|out| {
        out.line("private static final long serialVersionUID = 1L;");
        out.blank();
        out.line("private final Failure failure;");
        out.blank();
        out.line("/** Of a native failure. @param failure what it says */");
        out.block("protected GatepassException(Failure failure) {", "}", |out| {
            out.line("super(failure.message());\n        this.failure = failure;");
        });
        for (ty, name, value, doc) in GETTERS {
            out.blank();
            docs(out, doc);
            out.line(format!("public {ty} {name}() {{ return {value}; }}"));
        }
    });
    out.line("}");
    out.finish()
}

/// What an exception tells: types, names, where they come from, and docs.
const GETTERS: &[(&str, &str, &str, &str)] = &[
    ("String", "kind", "failure.kind()", "Why, from a closed list: `NOT_FOUND`. Stable."),
    ("int", "code", "failure.code()", "The gRPC code."),
    (
        "Optional<String>",
        "field",
        "Optional.ofNullable(failure.field())",
        "The field at fault, as a path: `role.access_rules[1].tags`.",
    ),
    (
        "Optional<String>",
        "value",
        "Optional.ofNullable(failure.value())",
        "The value at fault, cut and made printable.",
    ),
    ("boolean", "isRetryable", "failure.retryable()", "Whether the same call, unchanged, may succeed later."),
    (
        "Optional<String>",
        "requestId",
        "Optional.ofNullable(failure.requestId())",
        "What the operator finds this call by.",
    ),
    (
        "Optional<RateLimit>",
        "rateLimit",
        "Optional.ofNullable(failure.rateLimit())",
        "The rate limit that is used up.",
    ),
];

fn errors(surface: &Surface) -> String {
    let mut out = header("io.gatepass.internal");
    out.line("import io.gatepass.*;");
    out.blank();
    docs(&mut out, "The exception of each kind of failure.");
    out.block("public final class Errors {", "}", |out| {
        out.line("private Errors() {}");
        out.blank();
        out.line(
            "/** The exception of a native failure. @param failure what it says @return what to throw */",
        );
        out.block("public static GatepassException of(Failure failure) {", "}", |out| {
            out.block("return switch (failure.kind()) {", "};", |out| {
                for reason in &surface.reasons {
                    out.line(format!(
                        "case \"{}\" -> new {}(failure);",
                        reason.text,
                        exception(&reason.text)
                    ));
                }
                out.line("default -> new UnknownException(failure);");
            });
        });
    });
    out.finish()
}

fn open_enum(one: &OpenEnum) -> String {
    let mut out = header("io.gatepass.model");
    docs(
        &mut out,
        &format!("{}\n\nLater versions of a server may know more values than the constants here.", one.doc),
    );
    out.line("/* A class, not an enum: a value that is not known yet is a value too. */");
    out.block(&format!("public record {}(int number) {{", one.name), "}", |out| {
        for value in &one.values {
            let doc = if value.doc.is_empty() { format!("`{}`.", value.wire) } else { value.doc.clone() };
            docs(out, &doc);
            out.line(format!(
                "public static final {0} {1} = new {0}({2});",
                one.name, value.name, value.number
            ));
        }
        out.blank();
        docs(out, "Its name; of a value that is not known, its number.");
        out.block("public String name() {", "}", |out| {
            out.block("return switch (number) {", "};", |out| {
                for value in &one.values {
                    out.line(format!("case {} -> \"{}\";", value.number, value.name));
                }
                out.line("default -> Integer.toString(number);");
            });
        });
        out.blank();
        out.line("@Override");
        out.block("public String toString() {", "}", |out| out.line("return name();"));
    });
    out.finish()
}

/// What a component of a record holds.
fn held(ty: &Type) -> String {
    match ty {
        Type::Bool => "boolean".to_owned(),
        Type::Int32 | Type::Uint32 => "int".to_owned(),
        Type::Int64 | Type::Uint64 => "long".to_owned(),
        Type::Float => "float".to_owned(),
        Type::Double => "double".to_owned(),
        Type::Text => "String".to_owned(),
        Type::Bytes => "Bytes".to_owned(),
        Type::Time => "Instant".to_owned(),
        Type::Duration => "Duration".to_owned(),
        Type::Tags => "Map<String, String>".to_owned(),
        Type::Rules => "AccessRules".to_owned(),
        Type::Enum(name) | Type::Record(name) | Type::Union(name) => name.clone(),
        Type::List(inner) => format!("List<{}>", boxed(inner)),
        Type::Map(inner) => format!("Map<String, {}>", boxed(inner)),
    }
}

/// The same as a type's parameter.
fn boxed(ty: &Type) -> String {
    match ty {
        Type::Bool => "Boolean".to_owned(),
        Type::Int32 | Type::Uint32 => "Integer".to_owned(),
        Type::Int64 | Type::Uint64 => "Long".to_owned(),
        Type::Float => "Float".to_owned(),
        Type::Double => "Double".to_owned(),
        other => held(other),
    }
}

/// Whether a value that is not set is null.
fn is_nullable(field: &Field) -> bool {
    matches!(field.ty, Type::Time | Type::Duration | Type::Record(_) | Type::Union(_))
}

/// The value of what is not set.
fn default(ty: &Type) -> String {
    match ty {
        Type::Bool => "false".to_owned(),
        Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 | Type::Float | Type::Double => {
            "0".to_owned()
        }
        Type::Text => "\"\"".to_owned(),
        Type::Bytes => "Bytes.EMPTY".to_owned(),
        Type::Tags | Type::Map(_) => "Map.of()".to_owned(),
        Type::Rules => "AccessRules.UNSET".to_owned(),
        Type::Enum(name) => format!("new {name}(0)"),
        Type::List(_) => "List.of()".to_owned(),
        Type::Time | Type::Duration | Type::Record(_) | Type::Union(_) => "null".to_owned(),
    }
}

/// The statement that writes a value.
fn write(ty: &Type, number: u32, value: &str) -> String {
    let function = match ty {
        Type::Bool => "bool",
        Type::Int32 | Type::Int64 | Type::Uint64 => "integer",
        Type::Uint32 => "unsigned",
        Type::Float => "float32",
        Type::Double => "float64",
        Type::Text => "text",
        Type::Bytes => "bytes",
        Type::Time => "instant",
        Type::Duration => "duration",
        Type::Tags => "tags",
        Type::Rules => "rules",
        Type::Enum(_) => return format!("out.integer({number}, {value}.number());"),
        Type::Record(_) | Type::Union(_) => "message",
        Type::List(inner) => match &**inner {
            Type::Text => "texts",
            Type::Bytes => "byteStrings",
            Type::Record(_) | Type::Union(_) => "messages",
            Type::Enum(name) => return format!("out.integers({number}, {value}, {name}::number);"),
            Type::Bool => return format!("out.integers({number}, {value}, item -> item ? 1 : 0);"),
            Type::Uint32 => return format!("out.integers({number}, {value}, Integer::toUnsignedLong);"),
            _ => return format!("out.integers({number}, {value}, Number::longValue);"),
        },
        Type::Map(_) => "map",
    };
    format!("out.{function}({number}, {value});")
}

/// The expression that reads one value.
fn read(ty: &Type) -> String {
    match ty {
        Type::Bool => "in.bool()".to_owned(),
        Type::Int32 | Type::Uint32 => "(int) in.integer()".to_owned(),
        Type::Int64 | Type::Uint64 => "in.integer()".to_owned(),
        Type::Float => "in.float32()".to_owned(),
        Type::Double => "in.float64()".to_owned(),
        Type::Text => "in.text()".to_owned(),
        Type::Bytes => "in.bytes()".to_owned(),
        Type::Time => "in.instant()".to_owned(),
        Type::Duration => "in.duration()".to_owned(),
        Type::Tags => "in.tags()".to_owned(),
        Type::Rules => "AccessRules.ofJson(in.text())".to_owned(),
        Type::Enum(name) => format!("new {name}((int) in.integer())"),
        Type::Record(name) | Type::Union(name) => format!("{name}.read(in.message())"),
        Type::List(inner) | Type::Map(inner) => read(inner),
    }
}
