//! What a method is called, takes and answers, as Rust text.

use heck::{ToSnakeCase, ToUpperCamelCase};
use prost_reflect::{Kind, MessageDescriptor, MethodDescriptor};

/// Its path on the wire.
pub(super) fn path(method: &MethodDescriptor) -> String {
    format!("/{}/{}", method.parent_service().full_name(), method.name())
}

/// prost's type of a message, under the name of its package in the generated file.
pub(in crate::codegen) fn rust_type(message: &MessageDescriptor) -> String {
    let package = if message.package_name() == "v1" { "v1" } else { "api" };
    format!("{package}::{}", message.name().to_upper_camel_case())
}

/// The types of request and response.
pub(super) fn message(method: &MethodDescriptor) -> (String, String) {
    (rust_type(&method.input()), rust_type(&method.output()))
}

/// The request's metadata as a field's value, where it has any.
pub(super) fn initial(method: &MethodDescriptor, value: &str) -> String {
    match method.input().get_field_by_name("meta") {
        Some(_) => format!("meta: {value}, "),
        None => String::new(),
    }
}

/// The request's fields that are neither metadata nor messages.
pub(super) fn plain_fields(method: &MethodDescriptor) -> Vec<String> {
    let input = method.input();
    let fields = input.fields().filter(|field| !matches!(field.kind(), Kind::Message(_)));
    fields.map(|field| field.name().to_snake_case()).collect()
}

/// Those fields as parameters, and as values of the request's fields.
pub(super) fn parameters(method: &MethodDescriptor) -> (String, String) {
    let fields = plain_fields(method);
    (
        fields.iter().map(|name| format!(", {name}: &str")).collect(),
        fields.iter().map(|name| format!("{name}: {name}.to_owned()")).collect::<Vec<_>>().join(", "),
    )
}

/// Those fields as arguments.
pub(super) fn arguments(method: &MethodDescriptor) -> String {
    plain_fields(method).join(", ")
}

/// What the definition says of the method, as a doc comment.
pub(super) fn comment(method: &MethodDescriptor) -> Option<String> {
    let file = method.parent_file();
    let info = file.file_descriptor_proto().source_code_info.as_ref()?;
    let place = info.location.iter().find(|location| location.path == method.path())?;
    let text = place.leading_comments.as_deref().filter(|text| !text.trim().is_empty())?;
    let lines = text.trim_end().lines().map(|line| format!("///{}", line.trim_end()));
    Some(lines.collect::<Vec<_>>().join("\n"))
}
