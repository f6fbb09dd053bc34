//! Operations by their names, and what the schema table says of their lists.

use std::collections::HashMap;
use std::sync::LazyLock;

use gatepass::{Code, Error};
use gatepass_wire::METHOD_PATHS;
use gatepass_wire::schema::{Field, Message, Method, Type};

/// Every method by `Service.Method`: no two packages share a service's name (a test holds the schema to it).
static OPERATIONS: LazyLock<HashMap<&'static str, &'static Method>> =
    LazyLock::new(|| METHOD_PATHS.iter().map(|(_, method)| (method.signed_name, *method)).collect());

/// The method of this name.
pub(crate) fn find(operation: &str) -> Result<&'static Method, Error> {
    OPERATIONS.get(operation).copied().ok_or_else(|| {
        Error::new(Code::Unimplemented, format!("there is no operation `{operation}`; write `Roles.Create`"))
    })
}

/// How a list's pages are asked for and read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paging {
    /// The response's field that holds the entities.
    pub(crate) items: &'static Field,
    /// The message of the entities.
    pub(crate) item: &'static Message,
    /// The request's metadata, where cursor and limit stand in it.
    pub(crate) request_meta: Option<&'static Field>,
    /// The response's metadata, where the next cursor stands in it.
    pub(crate) response_meta: Option<&'static Field>,
}

impl Paging {
    /// Of a method that answers with pages; `None` for every other.
    pub(crate) fn of(method: &'static Method) -> Option<Paging> {
        let mut lists = method.response.fields.iter().filter(|field| field.repeated);
        let items = lists.next().filter(|_| lists.next().is_none())?;
        let (request_meta, cursor) = holder(method.request, "cursor")?;
        let (response_meta, next) = holder(method.response, "next_cursor")?;
        (is_text(cursor) && is_text(next)).then_some(())?;
        Some(Paging { items, item: items.message()?, request_meta, response_meta })
    }
}

/// The field of this name, in the message or in its `meta`; and that `meta`.
pub(crate) fn holder(
    message: &'static Message,
    name: &str,
) -> Option<(Option<&'static Field>, &'static Field)> {
    if let Some(field) = message.field_named(name) {
        return Some((None, field));
    }
    let meta = message.field_named("meta")?;
    Some((Some(meta), meta.message()?.field_named(name)?))
}

fn is_text(field: &Field) -> bool {
    matches!(field.ty, Type::String) && !field.repeated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_methods_share_a_name() {
        assert_eq!(OPERATIONS.len(), METHOD_PATHS.len());
        assert!(find("Roles.Create").is_ok());
        let error = find("Roles.Destroy").expect_err("no such method");
        assert!(error.message().contains("`Roles.Destroy`"), "{error}");
    }

    #[test]
    fn what_lists_has_pages_and_what_does_not_has_none() {
        for (_, method) in METHOD_PATHS {
            let lists = method.name.starts_with("List") || method.signed_name == "ManagedSecrets.Logs";
            assert_eq!(Paging::of(method).is_some(), lists, "{}", method.signed_name);
        }
    }
}
