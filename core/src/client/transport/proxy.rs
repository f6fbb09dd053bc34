//! Whether calls go through a proxy, and through which.

use std::fmt;

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

use crate::{Code, Error, Result};

/// Where the environment names a proxy for `https`; the first that is not empty holds.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
/// Where it names the servers that are called without one.
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];
const EXPECTED: &str = "write `http://[USER:PASSWORD@]HOST[:PORT]`, `https://…`, or `direct` for none";

/// The proxy that calls to a server go through, by HTTP's `CONNECT`: it sees where they go and nothing of them.
#[derive(Clone, Default)]
pub struct Proxy(Choice);

#[derive(Clone, Default)]
enum Choice {
    #[default]
    Environment,
    Direct,
    Given(Box<Intercept>),
}

impl Proxy {
    /// The one that the environment names: `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` names the server. Calls to
    /// `http` never go through it: what they say, a proxy could read.
    pub fn environment() -> Proxy {
        Proxy::default()
    }

    /// None, whatever the environment says.
    pub fn direct() -> Proxy {
        Proxy(Choice::Direct)
    }

    /// This one, for `https` and `http` alike and whatever the environment says: `http://[USER:PASSWORD@]HOST[:PORT]`, or
    /// `https://…` for a proxy that is itself reached in TLS; `direct` is [`Proxy::direct`]. Fails with
    /// `InvalidArgument` for `proxy`; what is refused is not repeated, it may hold a password.
    pub fn parse(text: &str) -> Result<Proxy> {
        if text == "direct" {
            return Ok(Proxy::direct());
        }
        let wrong = |why: String| Error::invalid("proxy", format!("{why}; {EXPECTED}"));
        Ok(Proxy(Choice::Given(Box::new(intercept(text).map_err(wrong)?))))
    }

    /// What to connect to in place of this server; `None` where that is the server itself.
    pub(super) fn towards(
        &self,
        server: &Uri,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Option<Intercept>> {
        match &self.0 {
            Choice::Direct => Ok(None),
            Choice::Given(proxy) => Ok(Some(Intercept::clone(proxy))),
            Choice::Environment if server.scheme_str() != Some("https") => Ok(None),
            Choice::Environment => {
                let set = |names: &[&'static str]| {
                    names
                        .iter()
                        .find_map(|name| Some((*name, variable(name).filter(|value| !value.is_empty())?)))
                };
                let Some((name, value)) = set(&VARIABLES) else { return Ok(None) };
                let exceptions = set(&EXCEPTIONS).map_or(String::new(), |(_, value)| value);
                // A proxy that cannot be used hurts nobody who does not need it.
                let needed = Matcher::builder().all("http://proxy").no(exceptions).build().intercept(server);
                let Some(_) = needed else { return Ok(None) };
                let unusable = |why: String| {
                    Error::new(Code::FailedPrecondition, format!("`{name}` {why}; {EXPECTED}"))
                        .with_field(name)
                };
                intercept(&value).map(Some).map_err(unusable)
            }
        }
    }
}

/// Shows no password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Choice::Environment => f.write_str("Environment"),
            Choice::Direct => f.write_str("Direct"),
            Choice::Given(proxy) => write!(f, "Given({})", proxy.uri()),
        }
    }
}

/// Reads a proxy's address. Without a scheme it is `http`, as everybody's tools take it.
fn intercept(text: &str) -> std::result::Result<Intercept, String> {
    let address = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    let url = Url::parse(&address).map_err(|error| format!("is no address: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("names a proxy that is spoken to in `{}`, which is not supported", url.scheme()));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err("does not end after the host and port".to_owned());
    }
    let any = Uri::from_static("https://server");
    Matcher::builder().all(address).build().intercept(&any).ok_or_else(|| "is no address".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn towards(
        proxy: &Proxy,
        server: &'static str,
        environment: &[(&str, &str)],
    ) -> Result<Option<(String, bool)>> {
        let variable = |name: &str| {
            environment.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned())
        };
        let proxy = proxy.towards(&Uri::from_static(server), variable)?;
        Ok(proxy.map(|proxy| (proxy.uri().to_string(), proxy.basic_auth().is_some())))
    }

    fn through(address: &str, authenticated: bool) -> Option<(String, bool)> {
        Some((address.to_owned(), authenticated))
    }

    #[test]
    fn the_environment_is_read_as_others_read_it() {
        let ask = |server, environment: &[(&str, &str)]| {
            towards(&Proxy::environment(), server, environment).unwrap()
        };
        let proxy = ("HTTPS_PROXY", "http://ada:secret@proxy:3128");
        assert_eq!(ask("https://gp.example.com/", &[proxy]), through("http://proxy:3128/", true));
        assert_eq!(ask("http://gp.example.com/", &[proxy]), None);
        assert_eq!(ask("https://gp.example.com/", &[]), None);
        // What is set to nothing is not set.
        let set = [("HTTPS_PROXY", ""), ("https_proxy", "other:1"), ("ALL_PROXY", "http://all")];
        assert_eq!(ask("https://gp.example.com/", &set), through("http://other:1/", false));
        assert_eq!(ask("https://gp.example.com/", &set[2..]), through("http://all/", false));
        assert_eq!(ask("https://gp.example.com/", &[("HTTP_PROXY", "http://p")]), None);
        for (exceptions, server, called) in [
            ("example.com", "https://gp.example.com/", false),
            ("other.com, .example.com", "https://gp.example.com:8443/", false),
            ("ample.com", "https://gp.example.com/", true),
            ("10.0.0.0/8", "https://10.1.2.3/", false),
            ("10.0.0.0/8", "https://11.1.2.3/", true),
            ("*", "https://gp.example.com/", false),
        ] {
            for name in EXCEPTIONS {
                let found = ask(server, &[proxy, (name, exceptions)]);
                assert_eq!(found.is_some(), called, "{server} {name}={exceptions}");
            }
        }
    }

    #[test]
    fn what_is_set_comes_before_the_environment() {
        let environment = [("HTTPS_PROXY", "http://environment"), ("NO_PROXY", "*")];
        for server in ["http://gp.example.com/", "https://gp.example.com/"] {
            let given = Proxy::parse("https://proxy").unwrap();
            assert_eq!(towards(&given, server, &environment), Ok(through("https://proxy/", false)));
            assert_eq!(towards(&Proxy::parse("direct").unwrap(), server, &environment[..1]), Ok(None));
        }
    }

    #[test]
    fn what_is_no_proxy_is_refused_and_not_repeated() {
        let wrong = [
            ("", "address"),
            ("socks5://ada:SECRET@proxy", "`socks5`"),
            ("http://ada:SECRET@", "address"),
            ("http://ada:SECRET@proxy/path", "host and port"),
            ("http://ada:SECRET@proxy:99999", "address"),
            ("ada:SECRET@pro xy", "address"),
        ];
        for (text, part) in wrong {
            let error = Proxy::parse(text).unwrap_err();
            assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("proxy")), "{text}");
            assert!(error.message().contains(part) && !error.message().contains("SECRET"), "{error}");
        }
        for (text, _) in &wrong[1..] {
            let server = "https://gp.example.com/";
            let ask = |environment: &[(&str, &str)]| towards(&Proxy::environment(), server, environment);
            let error = ask(&[("ALL_PROXY", text)]).unwrap_err();
            assert_eq!((error.code(), error.field()), (Code::FailedPrecondition, Some("ALL_PROXY")));
            assert!(!error.message().contains("SECRET"), "{error}");
            assert_eq!(ask(&[("ALL_PROXY", text), ("NO_PROXY", "gp.example.com")]), Ok(None), "not needed");
        }
    }

    #[test]
    fn debugging_shows_no_password() {
        let text = format!("{:?}", Proxy::parse("http://ada:SECRET@proxy").unwrap());
        assert!(text.contains("proxy") && !text.contains("SECRET") && !text.contains("ada"), "{text}");
    }
}
