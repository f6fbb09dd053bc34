//! What a URL names: an engine in this process, a gatepass server, or StrongDM.

use std::path::PathBuf;

use crate::{Code, Error, Result};

/// What answers the calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Endpoint {
    /// `memory:` — an engine in this process that forgets everything at its end.
    Memory,
    /// `sqlite:PATH[?exclusive=1][&create=0]` — an engine in this process on a file.
    Sqlite {
        /// The file.
        path: PathBuf,
        /// Whether no other process may open it meanwhile (RULES 6.5).
        exclusive: bool,
        /// Whether a file that does not exist is created.
        create: bool,
    },
    /// `http(s)://HOST[:PORT]` — a gatepass server.
    Server {
        /// Scheme and authority, without a slash at the end.
        origin: String,
    },
    /// StrongDM itself.
    StrongDm {
        /// Scheme and authority, without a slash at the end.
        origin: String,
    },
}

const EXPECTED: &str = "write `memory:`, `sqlite:PATH`, `http://HOST:PORT` or `https://HOST`";

impl Endpoint {
    /// Reads a URL. An error never repeats the URL where it could hold a password.
    pub fn parse(url: &str) -> Result<Endpoint> {
        let (scheme, rest) = url
            .split_once(':')
            .ok_or_else(|| Error::invalid("url", format!("`{url}` has no scheme; {EXPECTED}")))?;
        match scheme.to_ascii_lowercase().as_str() {
            "memory" if rest.is_empty() => Ok(Endpoint::Memory),
            "memory" => {
                Err(Error::invalid("url", "holds something after `memory:`, where nothing may stand"))
            }
            "sqlite" => sqlite(rest),
            "http" => remote("http", rest),
            "https" => remote("https", rest),
            "postgres" | "postgresql" => Err(Error::new(
                Code::Unimplemented,
                "`url`: PostgreSQL is not supported yet; `sqlite:PATH` holds the same data in one file",
            )
            .with_field("url")),
            other => Err(Error::invalid("url", format!("has the unknown scheme `{other}`; {EXPECTED}"))),
        }
    }

    /// Reads what StrongDM's tools accept as a host: `HOST[:PORT]`, or a URL. Like its Terraform provider, hosts
    /// of this machine are spoken to without TLS.
    pub fn parse_host(host: &str) -> Result<Endpoint> {
        if host.contains("://") {
            return Endpoint::parse(host);
        }
        let local = ["localhost:", "127.0.0.1:", "[::1]:", "host.docker.internal:"];
        let plaintext = local.iter().any(|prefix| host.starts_with(prefix));
        remote(if plaintext { "http" } else { "https" }, &format!("//{host}"))
    }

    /// Whether the engine runs in this process.
    pub fn is_embedded(&self) -> bool {
        matches!(self, Endpoint::Memory | Endpoint::Sqlite { .. })
    }
}

fn sqlite(rest: &str) -> Result<Endpoint> {
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    // `sqlite:///var/lib/a.db` is how other tools write the absolute path.
    let path = match path.strip_prefix("//") {
        Some(absolute) if absolute.starts_with('/') => absolute,
        Some(_) => {
            return Err(Error::invalid("url", "holds a host after `sqlite://`; write `sqlite:PATH`"));
        }
        None => path,
    };
    if path.is_empty() || path == ":memory:" {
        return Err(Error::invalid("url", "names no file; write `sqlite:PATH`, or `memory:` for no file"));
    }
    let (mut exclusive, mut create) = (false, true);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=').unwrap_or((pair, "")) {
            ("exclusive", value) => exclusive = switch("exclusive", value)?,
            ("create", value) => create = switch("create", value)?,
            (name, _) => {
                return Err(Error::invalid(
                    "url",
                    format!("has the unknown parameter `{name}`; known are `exclusive` and `create`"),
                ));
            }
        }
    }
    Ok(Endpoint::Sqlite { path: PathBuf::from(path), exclusive, create })
}

fn switch(name: &str, value: &str) -> Result<bool> {
    match value {
        "1" | "true" => Ok(true),
        "0" | "false" => Ok(false),
        _ => Err(Error::invalid("url", format!("has `{name}={value}`; write `{name}=1` or `{name}=0`"))),
    }
}

fn remote(scheme: &str, rest: &str) -> Result<Endpoint> {
    let expected = "write `https://HOST[:PORT]`";
    let authority = rest
        .strip_prefix("//")
        .ok_or_else(|| Error::invalid("url", format!("lacks `//` after `{scheme}:`; {expected}")))?;
    let authority = authority.strip_suffix('/').unwrap_or(authority);
    if authority.contains('@') {
        return Err(Error::invalid("url", "holds a user or password; pass the keys apart from the URL"));
    }
    if let Some(extra) = authority.find(['/', '?', '#', ' ']) {
        let extra = &authority[extra..];
        return Err(Error::invalid("url", format!("holds `{extra}` after the host; {expected}")));
    }
    let host = host_of(authority).filter(|host| !host.is_empty()).ok_or_else(|| {
        Error::invalid("url", format!("holds `{authority}`, which is no host and port; {expected}"))
    })?;
    let origin = format!("{scheme}://{}", authority.to_ascii_lowercase());
    if !is_strongdm(host) {
        return Ok(Endpoint::Server { origin });
    }
    if scheme == "http" {
        return Err(Error::invalid("url", "asks StrongDM without TLS; write `https://`"));
    }
    Ok(Endpoint::StrongDm { origin })
}

/// The host of `HOST[:PORT]` or `[ADDRESS][:PORT]`, where the port is one.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (host, rest) = rest.split_once(']')?;
            host.parse::<std::net::Ipv6Addr>().ok()?;
            (host, if rest.is_empty() { None } else { Some(rest.strip_prefix(':')?) })
        }
        None => match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        },
    };
    match port {
        Some(port) if !port.bytes().all(|byte| byte.is_ascii_digit()) => None,
        Some(port) => port.parse::<u16>().ok().map(|_| host),
        None => Some(host),
    }
}

fn is_strongdm(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    host == "strongdm.com" || host.ends_with(".strongdm.com")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(url: &str) -> String {
        Endpoint::parse(url).expect_err(url).to_string()
    }

    #[test]
    fn urls_name_engines_servers_and_strongdm() {
        let sqlite =
            |path: &str, exclusive, create| Endpoint::Sqlite { path: path.into(), exclusive, create };
        let server = |origin: &str| Endpoint::Server { origin: origin.into() };
        let cases = [
            ("memory:", Endpoint::Memory),
            ("sqlite:access.db", sqlite("access.db", false, true)),
            ("sqlite:/var/lib/a.db?exclusive=1", sqlite("/var/lib/a.db", true, true)),
            ("sqlite:///var/lib/a.db?exclusive=0&create=0", sqlite("/var/lib/a.db", false, false)),
            ("http://127.0.0.1:4000", server("http://127.0.0.1:4000")),
            ("HTTPS://Access.Example.COM/", server("https://access.example.com")),
            ("http://[::1]:4000", server("http://[::1]:4000")),
            ("https://app.strongdm.com", Endpoint::StrongDm { origin: "https://app.strongdm.com".into() }),
            (
                "https://app.eu.strongdm.com:443",
                Endpoint::StrongDm { origin: "https://app.eu.strongdm.com:443".into() },
            ),
            ("https://notstrongdm.com", server("https://notstrongdm.com")),
        ];
        for (url, expected) in cases {
            assert_eq!(Endpoint::parse(url), Ok(expected), "{url}");
        }
    }

    #[test]
    fn a_bad_url_is_refused_with_what_would_be_right() {
        for (url, part) in [
            ("", "no scheme"),
            ("access.db", "no scheme"),
            ("memory:x", "nothing may stand"),
            ("sqlite:", "names no file"),
            ("sqlite::memory:", "names no file"),
            ("sqlite://host/a.db", "sqlite:PATH"),
            ("sqlite:a.db?mode=ro", "unknown parameter `mode`"),
            ("sqlite:a.db?exclusive=yes", "`exclusive=1`"),
            ("ftp://x", "unknown scheme `ftp`"),
            ("http:localhost", "lacks `//`"),
            ("http://", "no host"),
            ("http://host:port", "no host and port"),
            ("http://host:99999", "no host and port"),
            ("https://host/path", "`/path` after the host"),
            ("http://app.strongdm.com", "without TLS"),
            ("postgres://db/x", "not supported yet"),
        ] {
            let message = refusal(url);
            assert!(message.contains(part), "{url}: {message}");
        }
        assert_eq!(Endpoint::parse("postgres://db/x").expect_err("unsupported").code(), Code::Unimplemented);
    }

    #[test]
    fn a_password_in_the_url_is_not_repeated() {
        let message = refusal("https://alice:hunter2@host");
        assert!(message.contains("apart from the URL") && !message.contains("hunter2"), "{message}");
    }

    #[test]
    fn strongdms_hosts_need_no_scheme() {
        let origin = "https://app.strongdm.com:443".to_owned();
        assert_eq!(Endpoint::parse_host("app.strongdm.com:443"), Ok(Endpoint::StrongDm { origin }));
        let origin = "http://127.0.0.1:5000".to_owned();
        assert_eq!(Endpoint::parse_host("127.0.0.1:5000"), Ok(Endpoint::Server { origin }));
        let origin = "https://sdm.example.com".to_owned();
        assert_eq!(Endpoint::parse_host("sdm.example.com"), Ok(Endpoint::Server { origin }));
    }
}
