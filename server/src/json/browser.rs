//! What a browser must not be made to do for somebody else: pages of other origins, and names that were pointed at
//! this machine (DNS rebinding), are turned away before anything is read (RULES 5.4).

use http::request::Parts;
use http::{StatusCode, header};

use crate::grpc::authority;
use crate::respond::Peer;

/// Refuses a request made under a foreign name or for a foreign page.
pub(crate) fn check(request: &Parts, peer: Peer, hosts: &[String]) -> Result<(), (StatusCode, String)> {
    let named = request.headers.get_all(header::HOST).iter().count();
    let authority = authority(request);
    if named > 1 || authority.is_empty() {
        return Err((StatusCode::BAD_REQUEST, "name the host once, in `Host`".to_owned()));
    }
    let name = host_name(authority);
    let configured = hosts.iter().any(|host| host.eq_ignore_ascii_case(name));
    let local = peer.address.is_loopback() && is_loopback_name(name);
    let open = hosts.is_empty() && !peer.address.is_loopback();
    if !(configured || local || open) {
        let why = format!("this server does not answer for the host `{}`", printable(authority));
        return Err((StatusCode::MISDIRECTED_REQUEST, why));
    }
    check_origin(request, peer, authority)
}

/// A page may only call the server it came from.
fn check_origin(request: &Parts, peer: Peer, authority: &str) -> Result<(), (StatusCode, String)> {
    let mut origins = request.headers.get_all(header::ORIGIN).iter();
    let Some(origin) = origins.next() else { return Ok(()) };
    let scheme = if peer.tls { "https" } else { "http" };
    let own = format!("{scheme}://{}", without_default_port(authority, peer.tls));
    let same = origin.as_bytes().eq_ignore_ascii_case(own.as_bytes());
    match same && origins.next().is_none() {
        true => Ok(()),
        false => Err((
            StatusCode::FORBIDDEN,
            format!("pages of another origin than `{}` may not call", printable(&own)),
        )),
    }
}

fn without_default_port(authority: &str, tls: bool) -> &str {
    authority.strip_suffix(if tls { ":443" } else { ":80" }).unwrap_or(authority)
}

/// The name in `name:port`, `[::1]:port` or either alone.
fn host_name(authority: &str) -> &str {
    match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => address,
        None => authority.rsplit_once(':').map_or(authority, |(name, _)| name),
    }
}

/// Names that no name server can point here: a literal address of this machine, and the name reserved for it.
fn is_loopback_name(name: &str) -> bool {
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

fn printable(text: &str) -> String {
    text.chars().take(100).flat_map(char::escape_debug).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_told_from_the_port() {
        for (authority, name) in [
            ("a.test:80", "a.test"),
            ("a.test", "a.test"),
            ("[::1]:80", "::1"),
            ("[::1]", "::1"),
            ("127.0.0.1:1", "127.0.0.1"),
        ] {
            assert_eq!(host_name(authority), name);
        }
    }

    #[test]
    fn only_this_machines_own_names_are_loopback() {
        for name in ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] {
            assert!(is_loopback_name(name), "{name}");
        }
        for name in ["localhost.evil.test", "127.0.0.1.evil.test", "evil.test", "10.0.0.1", "", "127.1.evil"]
        {
            assert!(!is_loopback_name(name), "{name}");
        }
    }
}
