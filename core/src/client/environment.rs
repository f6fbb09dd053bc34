//! Where to connect to, from the environment.

use super::endpoint::Endpoint;
use super::options::Keys;
use crate::{Code, Error, Result};

/// StrongDM's host where its variables name none.
const STRONGDM_HOST: &str = "app.strongdm.com:443";

/// Endpoint and keys from `GATEPASS_URL`, `GATEPASS_ACCESS_KEY`, `GATEPASS_SECRET_KEY`; without the first, from
/// `SDM_API_HOST`, `SDM_API_ACCESS_KEY`, `SDM_API_SECRET_KEY`. The two sets never mix: a key goes nowhere but where
/// it belongs. An empty variable counts as unset.
pub(super) fn read(variable: impl Fn(&str) -> Option<String>) -> Result<(Endpoint, Option<Keys>)> {
    let get = |name: &str| variable(name).filter(|value| !value.is_empty());
    if let Some(url) = get("GATEPASS_URL") {
        let endpoint = Endpoint::parse(&url).map_err(|error| named("GATEPASS_URL", &error))?;
        return Ok((endpoint, keys(&get, "GATEPASS_ACCESS_KEY", "GATEPASS_SECRET_KEY")?));
    }
    let keys = keys(&get, "SDM_API_ACCESS_KEY", "SDM_API_SECRET_KEY")?;
    let host = match (get("SDM_API_HOST"), &keys) {
        (Some(host), _) => host,
        (None, Some(_)) => STRONGDM_HOST.to_owned(),
        (None, None) => {
            return Err(Error::new(
                Code::FailedPrecondition,
                "nothing says where to connect: set `GATEPASS_URL` (`sqlite:PATH`, `https://HOST`), or `SDM_API_HOST`",
            ));
        }
    };
    let endpoint = Endpoint::parse_host(&host).map_err(|error| named("SDM_API_HOST", &error))?;
    Ok((endpoint, keys))
}

fn keys(get: &impl Fn(&str) -> Option<String>, access: &str, secret: &str) -> Result<Option<Keys>> {
    match (get(access), get(secret)) {
        (Some(access_key), Some(secret_key)) => Ok(Some(Keys { access_key, secret_key })),
        (None, None) => Ok(None),
        (Some(_), None) => {
            Err(Error::new(Code::FailedPrecondition, format!("`{access}` is set and `{secret}` is not")))
        }
        (None, Some(_)) => {
            Err(Error::new(Code::FailedPrecondition, format!("`{secret}` is set and `{access}` is not")))
        }
    }
}

fn named(variable: &str, error: &Error) -> Error {
    Error::new(error.code(), format!("`{variable}`: {}", error.message())).with_field(variable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_from(pairs: &[(&str, &str)]) -> Result<(Endpoint, Option<Keys>)> {
        read(|name| pairs.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned()))
    }

    fn keys(access_key: &str, secret_key: &str) -> Option<Keys> {
        Some(Keys { access_key: access_key.into(), secret_key: secret_key.into() })
    }

    #[test]
    fn ours_come_before_strongdms_and_never_mix() {
        let both = [
            ("GATEPASS_URL", "https://gp.example.com"),
            ("SDM_API_HOST", "app.strongdm.com:443"),
            ("SDM_API_ACCESS_KEY", "auth-s"),
            ("SDM_API_SECRET_KEY", "s"),
        ];
        let origin = "https://gp.example.com".to_owned();
        assert_eq!(read_from(&both), Ok((Endpoint::Server { origin }, None)));
        let origin = "https://app.strongdm.com:443".to_owned();
        assert_eq!(read_from(&both[2..]), Ok((Endpoint::StrongDm { origin }, keys("auth-s", "s"))));
    }

    #[test]
    fn half_a_key_is_refused_by_name() {
        let error = read_from(&[("GATEPASS_URL", "https://h"), ("GATEPASS_ACCESS_KEY", "auth-1")]);
        let message = error.expect_err("half a key").to_string();
        assert!(message.contains("`GATEPASS_SECRET_KEY` is not"), "{message}");
        let error = read_from(&[("SDM_API_SECRET_KEY", "hidden")]).expect_err("half a key").to_string();
        assert!(error.contains("`SDM_API_ACCESS_KEY` is not") && !error.contains("hidden"), "{error}");
    }

    #[test]
    fn an_empty_environment_says_what_to_set() {
        let error = read_from(&[("GATEPASS_URL", "")]).expect_err("nothing is set");
        assert!(error.message().contains("set `GATEPASS_URL`"), "{error}");
        let error = read_from(&[("GATEPASS_URL", "nowhere")]).expect_err("not a url");
        assert_eq!(error.field(), Some("GATEPASS_URL"));
    }
}
