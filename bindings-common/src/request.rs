//! What the settings of a call put into its request.

use bytes::Bytes;
use gatepass::Error;
use gatepass::client::Filter;
use gatepass::model::Timestamp;
use gatepass::wire::raw::extract::{self, Edit};
use gatepass_wire::schema::{Field, Method};

use crate::CallSettings;
use crate::operation::{Paging, holder};

/// The request with the filter's values in their places and the instant it asks about.
pub(crate) fn with_settings(
    method: &'static Method,
    request: Bytes,
    settings: &CallSettings,
) -> Result<Bytes, Error> {
    let request = with_filter(method, request, &settings.filter_values)?;
    match settings.snapshot_at {
        Some(instant) if method.http_method == "get" => with_snapshot(method, request, instant),
        _ => Ok(request),
    }
}

/// The request for the page after a cursor.
pub(crate) fn with_cursor(
    method: &'static Method,
    paging: &Paging,
    request: &Bytes,
    cursor: &str,
    page_size: i32,
) -> Result<Bytes, Error> {
    let mut edits = vec![("cursor", Edit::Text(cursor))];
    if page_size != 0 {
        edits.push(("limit", Edit::Int(page_size.into())));
    }
    edited(method, paging.request_meta, request, &edits)
}

fn with_filter(method: &'static Method, request: Bytes, values: &[String]) -> Result<Bytes, Error> {
    let Some(field) = method.request.field_named("filter") else {
        return match values {
            [] => Ok(request),
            _ => Err(Error::invalid("filter", format!("is nothing `{}` knows", method.signed_name))),
        };
    };
    let template = extract::text(&request, field.number);
    if template.is_empty() && values.is_empty() {
        return Ok(request);
    }
    let filter = values.iter().fold(Filter::new(template), Filter::value).text()?;
    Ok(extract::set_fields(&request, &[(field.number, Edit::Text(&filter))]).into())
}

fn with_snapshot(method: &'static Method, request: Bytes, instant: Timestamp) -> Result<Bytes, Error> {
    match holder(method.request, "snapshot_at") {
        Some((meta, _)) => edited(method, meta, &request, &[("snapshot_at", Edit::Time(instant))]),
        None => Err(Error::invalid("snapshot_at", format!("is nothing `{}` knows", method.signed_name))),
    }
}

/// The request with these fields set, in `meta` where that holds them.
fn edited(
    method: &'static Method,
    meta: Option<&'static Field>,
    request: &Bytes,
    edits: &[(&str, Edit<'_>)],
) -> Result<Bytes, Error> {
    let message = match meta {
        Some(meta) => meta.message().ok_or_else(Error::internal)?,
        None => method.request,
    };
    let numbered: Vec<(u32, Edit<'_>)> = edits
        .iter()
        .map(|(name, edit)| Some((message.field_named(name)?.number, *edit)))
        .collect::<Option<_>>()
        .ok_or_else(Error::internal)?;
    let Some(meta) = meta else { return Ok(extract::set_fields(request, &numbered).into()) };
    let present = extract::field(request, meta.number).and_then(|value| value.as_bytes()).unwrap_or_default();
    let inner = extract::set_fields(present, &numbered);
    Ok(extract::set_fields(request, &[(meta.number, Edit::Message(&inner))]).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation;

    use gatepass::wire::json;
    use serde_json::json;

    fn shown(
        operation: &str,
        request: serde_json::Value,
        pairs: &[(&str, &str)],
    ) -> Result<serde_json::Value, Error> {
        let method = operation::find(operation)?;
        let settings = CallSettings::from_pairs(pairs.iter().copied())?;
        let request = with_settings(method, json::from_json(method.request, &request)?.into(), &settings)?;
        let request = match Paging::of(method) {
            Some(paging) => with_cursor(method, &paging, &request, "c1", settings.page_size())?,
            None => request,
        };
        json::to_json(method.request, &request)
    }

    #[test]
    fn a_lists_request_gets_filter_cursor_limit_and_instant() {
        let pairs =
            [("filter_value", "on \"call\""), ("page_size", "7"), ("snapshot_at", "2030-01-31T09:00:00Z")];
        assert_eq!(
            shown("Roles.List", json!({"filter": "name:?"}), &pairs),
            Ok(json!({
                "meta": {"cursor": "c1", "limit": 7, "snapshot_at": "2030-01-31T09:00:00Z"},
                "filter": "name:\"on \\\"call\\\"\"",
            }))
        );
        assert_eq!(
            shown("Access.ListResources", json!({"account": "a-1"}), &[("page_size", "7")]),
            Ok(json!({"account": "a-1", "cursor": "c1", "limit": 7}))
        );
    }

    #[test]
    fn a_get_asks_about_the_instant_and_a_write_does_not() {
        let at = [("snapshot_at", "2030-01-31T09:00:00Z")];
        assert_eq!(
            shown("Roles.Get", json!({"id": "r-1"}), &at),
            Ok(json!({"meta": {"snapshot_at": "2030-01-31T09:00:00Z"}, "id": "r-1"}))
        );
        assert_eq!(shown("Roles.Delete", json!({"id": "r-1"}), &at), Ok(json!({"id": "r-1"})));
    }

    #[test]
    fn values_without_a_place_are_refused() {
        let error = shown("Roles.List", json!({"filter": "name:x"}), &[("filter_value", "y")]);
        assert_eq!(error.expect_err("no place").field(), Some("filter"));
        let error = shown("Roles.Get", json!({"id": "r-1"}), &[("filter_value", "y")]);
        assert_eq!(error.expect_err("no filter").field(), Some("filter"));
    }
}
