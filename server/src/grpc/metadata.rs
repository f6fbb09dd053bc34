use gatepass::service::Metadata;
use gatepass::{Code, Error};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, header};

/// The metadata that is ours or StrongDM's; whatever else came stays outside. A value that is not ASCII is refused:
/// passed over, it could change what the call means without anyone noticing.
pub(crate) fn of_request(headers: &HeaderMap) -> Result<Metadata, Error> {
    let mut metadata = Metadata::new();
    for (name, value) in headers {
        let name = name.as_str();
        if !(name.starts_with("x-sdm-") || name.starts_with("gatepass-")) {
            continue;
        }
        let value = value.to_str().map_err(|_| {
            Error::new(Code::InvalidArgument, format!("metadata `{name}` must be visible ASCII"))
        })?;
        metadata.push(name, value);
    }
    Ok(metadata)
}

/// The authority the caller named (`host:port`), which the fresh signature covers (RULES 5.2).
pub(crate) fn host(request: &Parts) -> &str {
    match request.uri.authority() {
        Some(authority) => authority.as_str(),
        None => request.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default(),
    }
}

/// Puts what goes beside a reply into its headers; `Err` names what cannot travel.
pub(crate) fn into_headers(metadata: &Metadata, headers: &mut HeaderMap) -> Result<(), String> {
    for (name, value) in metadata.iter() {
        let header = HeaderName::try_from(name).map_err(|_| name.to_owned())?;
        headers.append(header, HeaderValue::try_from(value).map_err(|_| name.to_owned())?);
    }
    Ok(())
}
