//! Records, and the interfaces above the kinds of an entity.

use super::super::model::{Field, Record, Surface, Type, Union};
use super::super::text::Text;
use super::{boxed, camel, default, docs, header, held, is_nullable, read, write};

const IMPORTS: &str = "import io.gatepass.*;\nimport io.gatepass.internal.Reader;\nimport io.gatepass.internal.Values;\n\
    import io.gatepass.internal.Writer;\nimport java.time.Duration;\nimport java.time.Instant;\nimport java.util.ArrayList;\n\
    import java.util.LinkedHashMap;\nimport java.util.List;\nimport java.util.Map;";

pub(super) fn record(_: &Surface, record: &Record) -> String {
    let mut out = header("io.gatepass.model");
    out.line(IMPORTS);
    out.blank();
    let name = &record.name;
    record_docs(&mut out, record);
    let components: Vec<String> =
        record.fields.iter().map(|field| format!("{} {}", held(&field.ty), camel(&field.name))).collect();
    let above = match &record.kind {
        Some(kind) => kind.union.as_str(),
        None if record.field("id").is_some() => "Entity",
        None => "Value",
    };
    out.block(&format!("public record {name}("), &format!(") implements {above} {{"), |out| {
        for (index, component) in components.iter().enumerate() {
            let end = if index + 1 == components.len() { "" } else { "," };
            out.line(format!("{component}{end}"));
        }
    });
    out.indented(|out| {
        docs(out, "What is not given is as what is not set; lists and maps are copied.");
        out.block(&format!("public {name} {{"), "}", |out| {
            for field in record.fields.iter().filter(|field| !is_nullable(field)) {
                compact(out, field);
            }
        });
        out.blank();
        writer(out, record);
        out.blank();
        docs(out, "Begins a new one.");
        out.line("public static Builder builder() { return new Builder(); }");
        out.blank();
        docs(out, "Begins another one with the same values.");
        to_builder(out, record);
        out.blank();
        reader(out, record);
        out.blank();
        if record.has_secrets() {
            to_string(out, record);
            out.blank();
        }
        builder(out, record);
    });
    out.line("}");
    out.finish()
}

fn record_docs(out: &mut Text, record: &Record) {
    let mut doc = record.doc.clone();
    doc.push_str("\n\nMade by its builder.");
    docs(out, &doc);
}

fn compact(out: &mut Text, field: &Field) {
    let name = camel(&field.name);
    match &field.ty {
        Type::Tags | Type::Map(_) => out.line(format!("{name} = Values.copy({name});")),
        Type::List(_) => out.line(format!("{name} = Values.copy({name});")),
        Type::Bool | Type::Int32 | Type::Uint32 | Type::Int64 | Type::Uint64 | Type::Float | Type::Double => {
        }
        ty => out.line(format!("{name} = {name} == null ? {} : {name};", default(ty))),
    }
}

/// A kind is written as a member of its whole.
fn writer(out: &mut Text, record: &Record) {
    let fields = |out: &mut Text| write_fields(out, &record.fields);
    let Some(kind) = &record.kind else {
        out.line("@Override");
        out.block("public void write(Writer out) {", "}", fields);
        return;
    };
    out.line("@Override");
    out.block("public String kind() {", "}", |out| out.line(format!("return \"{}\";", kind.tag)));
    out.blank();
    out.line("@Override");
    out.block("public void write(Writer out) {", "}", |out| {
        out.line(format!("out.nested({}, this::writeFields);", kind.number));
    });
    out.blank();
    out.block("private void writeFields(Writer out) {", "}", fields);
}

fn to_builder(out: &mut Text, record: &Record) {
    out.block("public Builder toBuilder() {", "}", |out| {
        out.line("var builder = new Builder();");
        for field in &record.fields {
            out.line(format!("builder.{0} = {0};", camel(&field.name)));
        }
        out.line("return builder;");
    });
}

fn reader(out: &mut Text, record: &Record) {
    let name = &record.name;
    out.line("/** Reads one. @hidden */");
    out.block(&format!("public static {name} read(Reader in) {{"), "}", |out| {
        out.line("var builder = new Builder();");
        for field in &record.fields {
            match &field.ty {
                Type::List(inner) => {
                    out.line(format!("var {} = new ArrayList<{}>();", local(field), boxed(inner)));
                }
                Type::Map(inner) => {
                    out.line(format!(
                        "var {} = new LinkedHashMap<String, {}>();",
                        local(field),
                        boxed(inner)
                    ));
                }
                _ => {}
            }
        }
        out.block("while (in.next()) {", "}", |out| {
            out.block("switch (in.number()) {", "}", |out| {
                for field in &record.fields {
                    out.line(format!("case {} -> {}", field.number, taken(field)));
                }
                out.line("default -> in.skip();");
            });
        });
        for field in &record.fields {
            if matches!(field.ty, Type::List(_) | Type::Map(_)) {
                out.line(format!("builder.{} = {};", camel(&field.name), local(field)));
            }
        }
        out.line("return builder.build();");
    });
}

fn local(field: &Field) -> String {
    format!("{}Items", camel(&field.name))
}

fn taken(field: &Field) -> String {
    match &field.ty {
        Type::List(inner) => match &**inner {
            Type::Text | Type::Bytes | Type::Record(_) | Type::Union(_) => {
                format!("{}.add({});", local(field), read(inner))
            }
            Type::Enum(name) => format!("in.integers(item -> {}.add(new {name}((int) item)));", local(field)),
            Type::Bool => format!("in.integers(item -> {}.add(item != 0));", local(field)),
            Type::Int32 | Type::Uint32 => format!("in.integers(item -> {}.add((int) item));", local(field)),
            _ => format!("in.integers({}::add);", local(field)),
        },
        Type::Map(_) => format!("in.entry({});", local(field)),
        ty => format!("builder.{} = {};", camel(&field.name), read(ty)),
    }
}

/// Fields are written in the order of their numbers, as our canonical form has them.
fn write_fields(out: &mut Text, fields: &[Field]) {
    for field in fields {
        let name = camel(&field.name);
        out.line(write(&field.ty, field.number, &name));
    }
}

fn to_string(out: &mut Text, record: &Record) {
    out.line("/** Shows no secret. */");
    out.line("@Override");
    out.block("public String toString() {", "}", |out| {
        let parts: Vec<String> = record
            .fields
            .iter()
            .map(|field| match field.secret {
                true => format!("\"{}=…\"", camel(&field.name)),
                false => format!("\"{0}=\" + {0}", camel(&field.name)),
            })
            .collect();
        out.line(format!("return \"{}[\" + String.join(\", \", {}) + \"]\";", record.name, parts.join(", ")));
    });
}

fn builder(out: &mut Text, record: &Record) {
    let name = &record.name;
    docs(out, &format!("Makes a {{@link {name}}}."));
    out.block("public static final class Builder {", "}", |out| {
        for field in &record.fields {
            let default =
                if is_nullable(field) { String::new() } else { format!(" = {}", default(&field.ty)) };
            out.line(format!("private {} {}{default};", held(&field.ty), camel(&field.name)));
        }
        out.blank();
        out.line("private Builder() {}");
        for field in &record.fields {
            setter(out, field);
        }
        out.blank();
        docs(out, "What was told.");
        let values: Vec<String> = record.fields.iter().map(|field| camel(&field.name)).collect();
        out.line(format!("public {name} build() {{ return new {name}({}); }}", values.join(", ")));
    });
}

fn setter(out: &mut Text, field: &Field) {
    let name = camel(&field.name);
    out.blank();
    docs(out, &field.doc);
    out.line(format!(
        "public Builder {name}({} {name}) {{ this.{name} = {name}; return this; }}",
        held(&field.ty)
    ));
    if field.reference.is_some() {
        let short = camel(field.short_name());
        if short != name {
            out.blank();
            docs(out, &format!("{} By id, or by name where it is written.", field.doc));
            out.line(format!(
                "public Builder {short}(String {short}) {{ this.{name} = {short}; return this; }}"
            ));
        }
        out.blank();
        docs(out, &field.doc);
        out.line(format!(
            "public Builder {short}(Entity {short}) {{ this.{name} = Values.id(\"{short}\", {short}); return this; }}"
        ));
    }
    if field.ty == Type::Rules {
        out.blank();
        docs(out, &field.doc);
        out.line(format!(
            "public Builder {name}(AccessRule... {name}) {{ this.{name} = AccessRules.of({name}); return this; }}"
        ));
    }
}

pub(super) fn union(union: &Union) -> String {
    let mut out = header("io.gatepass.model");
    out.line(IMPORTS);
    out.blank();
    let name = &union.name;
    docs(&mut out, &format!("{}\n\nOne of its kinds.", union.doc));
    let kinds: Vec<String> = union.kinds.iter().map(|kind| kind.record.clone()).collect();
    out.block(&format!("public sealed interface {name} extends Entity"), "{", |out| {
        out.line(format!("permits {}, Unknown{name}", kinds.join(", ")));
    });
    out.indented(|out| {
        docs(out, "Which kind it is: `postgres`.");
        out.line("String kind();");
        for field in union.common.iter().filter(|field| field.name != "id") {
            out.blank();
            docs(out, &field.doc);
            out.line(format!("{} {}();", held(&field.ty), camel(&field.name)));
        }
        out.blank();
        out.line("/** Reads one. @hidden */");
        out.block(&format!("static {name} read(Reader in) {{"), "}", |out| {
            out.block("if (!in.next()) {", "}", |out| out.line(format!("return new Unknown{name}(0);")));
            out.block("return switch (in.number()) {", "};", |out| {
                for kind in &union.kinds {
                    out.line(format!("case {} -> {}.read(in.message());", kind.number, kind.record));
                }
                out.line(format!("default -> new Unknown{name}(in.number());"));
            });
        });
    });
    out.line("}");
    out.finish()
}

/// What stands for a kind that a later version knows.
pub(super) fn unknown(union: &Union) -> String {
    let mut out = header("io.gatepass.model");
    out.line(IMPORTS);
    out.blank();
    let name = &union.name;
    docs(
        &mut out,
        &format!("A {name} of a kind that this version does not know; nothing of it can be read or written."),
    );
    out.block(&format!("public record Unknown{name}(int number) implements {name} {{"), "}", |out| {
        for (ty, method, value) in [("String", "id", "\"\""), ("String", "kind", "\"unknown\"")] {
            out.line("@Override");
            out.line(format!("public {ty} {method}() {{ return {value}; }}"));
            out.blank();
        }
        for field in union.common.iter().filter(|field| field.name != "id") {
            out.line("@Override");
            out.line(format!("public {} {}() {{ return {}; }}", held(&field.ty), camel(&field.name), default(&field.ty)));
            out.blank();
        }
        out.line("@Override");
        out.block("public void write(Writer out) {", "}", |out| {
            out.line(format!(
                "throw new IllegalStateException(\"a {name} of the unknown kind \" + number + \" cannot be written\");"
            ));
        });
    });
    out.finish()
}
