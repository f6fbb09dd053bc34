//! The URL of a webhook, read the same way when it is registered and when something is sent there.

use std::net::{IpAddr, Ipv4Addr};

use url::{Host, Url};

use super::AllowedAddresses;
use crate::error::{Error, Result};

/// The longest URL.
const LONGEST: usize = 2048;
const FIELD: &str = "url";

/// Where a webhook is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    url: Url,
    is_https: bool,
    host: String,
    address: Option<IpAddr>,
    port: u16,
}

impl Target {
    /// Reads a URL: `https`, or `http` for what [`AllowedAddresses::takes_plaintext`] allows; a host; no user name,
    /// password or fragment.
    ///
    /// # Errors
    /// `InvalidArgument` for the field `url`. A URL that may hold a password is not repeated.
    pub fn parse(text: &str) -> Result<Target> {
        if text.len() > LONGEST {
            return Err(Error::invalid(
                FIELD,
                format!("has {} characters; at most {LONGEST} are taken", text.len()),
            ));
        }
        let url = Url::parse(text).map_err(|error| {
            Error::invalid(FIELD, format!("is no URL ({error}); write `https://HOST/PATH`"))
        })?;
        if !url.username().is_empty() || url.password().is_some() {
            let why =
                "must hold no user name and no password: what is sent is signed with the webhook's secret";
            return Err(Error::invalid(FIELD, why));
        }
        // `https:///a/b` is read as the host `a`, which nobody meant.
        if text.contains(":///") {
            return Err(Error::invalid_value(FIELD, text, "it must name a host behind `//`"));
        }
        let is_https = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(Error::invalid_value(FIELD, text, "it must begin with `https://`")),
        };
        if url.fragment().is_some() {
            return Err(Error::invalid_value(FIELD, text, "what follows `#` is never sent; leave it out"));
        }
        let address = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            Some(Host::Domain(_)) => None,
            None => return Err(Error::invalid_value(FIELD, text, "it must name a host")),
        };
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        match url.port_or_known_default() {
            Some(port) if port != 0 => Ok(Target { is_https, host, address, port, url }),
            _ => Err(Error::invalid_value(FIELD, text, "its port must not be 0")),
        }
    }

    /// Refuses what can never be sent to, as far as the URL alone tells it. A name is looked up when something is sent.
    ///
    /// # Errors
    /// `InvalidArgument` for the field `url`, saying what the address is.
    pub fn check(&self, allowed: &AllowedAddresses) -> Result<()> {
        // Names that mean this machine, wherever they are looked up (RFC 6761).
        let name = self.host.trim_end_matches('.');
        let is_local =
            name.eq_ignore_ascii_case("localhost") || name.to_ascii_lowercase().ends_with(".localhost");
        let known = self.address.or_else(|| is_local.then_some(IpAddr::V4(Ipv4Addr::LOCALHOST)));
        let wrong = |why: String| Error::invalid_value(FIELD, self.url.as_str(), why);
        if let Some(address) = known {
            allowed.check(address).map_err(|refused| wrong(refused.to_string()))?;
        }
        let plaintext = known.is_some_and(|address| allowed.takes_plaintext(address));
        if !self.is_https && !plaintext {
            return Err(wrong("it must begin with `https://`".to_owned()));
        }
        Ok(())
    }

    /// Whether it is sent in TLS.
    pub fn is_https(&self) -> bool {
        self.is_https
    }

    /// The host without brackets: what a certificate must name.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The host, where it is an address and no name.
    pub fn address(&self) -> Option<IpAddr> {
        self.address
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Host and port as the header `Host` has them.
    pub fn authority(&self) -> &str {
        self.url.authority()
    }

    /// The path with its query.
    pub fn path(&self) -> &str {
        &self.url[url::Position::BeforePath..url::Position::AfterQuery]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;

    fn check(text: &str, allowed: &AllowedAddresses) -> Result<()> {
        Target::parse(text)?.check(allowed)
    }

    #[test]
    fn a_url_that_could_reach_inside_is_refused_whatever_its_spelling() {
        let none = AllowedAddresses::default();
        for text in [
            "https://127.0.0.1/",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f.0.0.1/",
            "https://0177.0.0.1/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[::ffff:a00:1]/",
            "https://10.0.0.1:8443/",
            "https://169.254.169.254/latest/meta-data/",
            "https://localhost/",
            "https://LOCALHOST./",
            "https://a.localhost/",
            "https://[fd00:ec2::254]/",
            "https://0/",
            "https://%31%32%37.0.0.1/",
            "https://127。0。0。1/",
            "http://127.0.0.1/",
            "http://example.com/",
            "http://1.1.1.1/",
            "ftp://example.com/",
            "file:///etc/passwd",
            "https:///path",
            "https://",
            "",
            "example.com",
            "//example.com/",
            "https://example.com:0/",
            "https://example.com/#x",
            "https://exa mple.com/",
            "javascript:alert(1)",
            "https://[::1",
            "https://1.1.1.1.1.1.1.1.1:99999/",
        ] {
            let error = check(text, &none).expect_err(text);
            assert_eq!(
                (error.code(), error.field()),
                (Code::InvalidArgument, Some("url")),
                "{text}: {error}"
            );
        }
        let error = check("https://user:hunter2@example.com/", &none).unwrap_err();
        assert!(!error.to_string().contains("hunter2"), "{error}");
        check(&format!("https://example.com/{}", "x".repeat(2048)), &none).unwrap_err();
        for text in [
            "https://example.com",
            "https://1.1.1.1:8443/a?b=c",
            "https://[2606:4700::1111]/",
            "https://bücher.example/",
        ] {
            check(text, &none).unwrap();
        }
    }

    #[test]
    fn plaintext_goes_only_to_an_allowed_loopback() {
        let allowed =
            AllowedAddresses::with(["127.0.0.0/8", "10.0.0.0/8"].map(|range| range.parse().unwrap()));
        for text in
            ["http://127.0.0.1:8080/", "http://localhost:1/", "https://10.0.0.1/", "https://127.0.0.1/"]
        {
            check(text, &allowed).unwrap();
        }
        for text in ["http://10.0.0.1/", "http://[::1]/", "http://example.com/", "https://192.168.0.1/"] {
            check(text, &allowed).unwrap_err();
        }
    }

    #[test]
    fn what_is_sent_where_is_read_off() {
        let target = Target::parse("https://Bücher.example:8443/a%20b/../c?d=e&f").unwrap();
        assert_eq!(target.host(), "xn--bcher-kva.example");
        assert_eq!((target.port(), target.authority()), (8443, "xn--bcher-kva.example:8443"));
        assert_eq!(target.path(), "/c?d=e&f");
        let target = Target::parse("https://[2606:4700::1111]/").unwrap();
        assert_eq!((target.host(), target.port()), ("2606:4700::1111", 443));
        assert_eq!(target.authority(), "[2606:4700::1111]");
        assert!(target.address().is_some());
    }
}
