//! Which field has which name in JSON.

use gatepass_wire::schema::{Field, Message, Type};

use crate::wire::raw::is_wrapper;

/// What an entity's kind is called.
pub(super) const KIND: &str = "type";

/// Whether the message is written as its one member with the kind beside the member's fields: an entity of several
/// kinds. Choices inside an entity stay as they are, because their members may have a field `type` of their own.
pub fn is_flattened(message: &'static Message) -> bool {
    is_wrapper(message) && message.oneofs.iter().all(|oneof| !oneof.common_fields.is_empty())
}

/// Whether JSON knows the field. A legacy field whose name a newer one took over (`User.suspended` and
/// `suspendedRO`) is not shown, nor is a member's own `type` beside the entity's kind.
pub fn is_shown(message: &'static Message, field: &Field, in_kind: bool) -> bool {
    if in_kind && field.json_name == KIND {
        return false;
    }
    field.json_name != field.name
        || !message
            .fields
            .iter()
            .any(|other| other.json_name == field.json_name && other.number != field.number)
}

/// Whether the string in the field is itself JSON.
pub fn holds_json(field: &Field) -> bool {
    matches!(field.ty, Type::String)
        && !field.repeated
        && matches!(field.json_name, "access_rules" | "access_rule")
}

/// The member that this kind names: by the name in its oneof, else by its legacy short name.
pub(super) fn kind(message: &'static Message, kind: &str) -> Option<&'static Field> {
    let fields = message.fields;
    fields
        .iter()
        .find(|field| field.json_name == kind)
        .or_else(|| fields.iter().find(|field| field.type_alias == kind && !kind.is_empty()))
}
