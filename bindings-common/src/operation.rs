//! Operations by their names, and what the schema table says of their lists.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use gatepass::{Code, Error};
use gatepass_wire::METHOD_PATHS;
use gatepass_wire::schema::{Field, Message, Method, Type};
use once_cell::race::OnceBox;

/// Every method by `Service.Method`. Where both packages have one of that name, it is StrongDM's, and ours is found with
/// its package: `gatepass.v1.AccessRequests.List`.
static OPERATIONS: OnceBox<HashMap<&'static str, &'static Method>> = OnceBox::new();

fn operations() -> HashMap<&'static str, &'static Method> {
    let mut found = HashMap::new();
    for (_, method) in METHOD_PATHS {
        let is_theirs = method.path.starts_with("/v1.");
        match found.entry(method.signed_name) {
            Entry::Vacant(entry) => _ = entry.insert(*method),
            Entry::Occupied(mut entry) if is_theirs => _ = entry.insert(*method),
            Entry::Occupied(_) => {}
        }
    }
    found
}

/// What the name of a method of ours begins with, where it is given in full.
const OURS: &str = "gatepass.v1.";

/// The method of this name.
pub(crate) fn find(operation: &str) -> Result<&'static Method, Error> {
    let found = match operation.strip_prefix(OURS) {
        Some(name) => METHOD_PATHS
            .iter()
            .map(|(_, method)| *method)
            .find(|method| method.signed_name == name && method.path[1..].starts_with(OURS)),
        None => OPERATIONS.get_or_init(|| Box::new(operations())).get(operation).copied(),
    };
    found.ok_or_else(|| {
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
    fn every_method_is_found_by_one_name() {
        for (_, method) in METHOD_PATHS {
            let own = find(method.signed_name).is_ok_and(|found| found.path == method.path);
            let in_full =
                find(&format!("{OURS}{}", method.signed_name)).is_ok_and(|found| found.path == method.path);
            assert!(own || in_full, "{}", method.path);
        }
        assert_eq!(find("AccessRequests.List").expect("StrongDM's").path, "/v1.AccessRequests/List");
        assert!(find("Roles.Create").is_ok());
        let error = find("Roles.Destroy").expect_err("no such method");
        assert!(error.message().contains("`Roles.Destroy`"), "{error}");
    }

    #[test]
    fn what_lists_has_pages_and_what_does_not_has_none() {
        for (_, method) in METHOD_PATHS {
            let others =
                ["ManagedSecrets.Logs", "Audit.Export", "Webhooks.Deliveries", "Resources.EnumerateTags"];
            let lists = method.name.starts_with("List") || others.contains(&method.signed_name);
            assert_eq!(Paging::of(method).is_some(), lists, "{}", method.signed_name);
        }
    }
}
