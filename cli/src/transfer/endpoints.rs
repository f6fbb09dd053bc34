//! The two ends of a copy or a comparison. Each has variables of its own, so that no key goes to the other end.

use std::path::{Path, PathBuf};

use gatepass::client::{CallOptions, Client, ConnectOptions, Endpoint, connect};

use crate::arguments::Globals;
use crate::failure::Failure;

/// How one end is named.
pub(super) struct Names {
    /// The option or argument.
    option: &'static str,
    url: &'static str,
    access_key: &'static str,
    secret_key: &'static str,
}

pub(super) const FROM: Names = Names {
    option: "from",
    url: "GATEPASS_FROM_URL",
    access_key: "GATEPASS_FROM_ACCESS_KEY",
    secret_key: "GATEPASS_FROM_SECRET_KEY",
};

pub(super) const TO: Names = Names {
    option: "to",
    url: "GATEPASS_TO_URL",
    access_key: "GATEPASS_TO_ACCESS_KEY",
    secret_key: "GATEPASS_TO_SECRET_KEY",
};

/// One end.
pub(super) struct End {
    names: &'static Names,
    url: String,
    endpoint: Endpoint,
}

impl End {
    /// The end that the command line names, else the environment.
    pub(super) fn named(names: &'static Names, given: Option<&str>) -> Result<End, Failure> {
        let from_environment = || variable(names.url);
        let url = given.map(str::to_owned).or_else(from_environment).ok_or_else(|| {
            let message =
                format!("nothing says the endpoint `{}`: give it, or set `{}`", names.option, names.url);
            Failure::usage(names.option, message)
        })?;
        let endpoint =
            Endpoint::parse(&url).map_err(|error| Failure::usage(names.option, error.message()))?;
        Ok(End { names, url, endpoint })
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Copying something onto itself, or comparing it with itself, is a slip.
    pub(super) fn refuse_same(&self, other: &End) -> Result<(), Failure> {
        let same = match (&self.endpoint, &other.endpoint) {
            (Endpoint::Memory, Endpoint::Memory) => false,
            (Endpoint::Sqlite { path: one, .. }, Endpoint::Sqlite { path: other, .. }) => {
                one == other || absolute(one).is_some_and(|one| Some(one) == absolute(other))
            }
            (one, other) => one == other,
        };
        if same {
            let message = format!("`{}` is both ends: name two", self.url);
            return Err(Failure::usage(other.names.option, message));
        }
        Ok(())
    }

    /// Connects.
    pub(super) async fn open(&self, globals: &Globals) -> Result<Client, Failure> {
        self.connect(&self.url, globals).await
    }

    /// Connects to read alone: a file that does not exist is not made. One that would be made is empty as yet.
    pub(super) async fn open_to_read(&self, globals: &Globals) -> Result<Client, Failure> {
        match &self.endpoint {
            Endpoint::Sqlite { path, .. } if !path.exists() && self.names.option == TO.option => {
                self.connect("memory:", globals).await
            }
            Endpoint::Sqlite { create: true, .. } => {
                let joint = if self.url.contains('?') { '&' } else { '?' };
                self.connect(&format!("{}{joint}create=0", self.url), globals).await
            }
            _ => self.connect(&self.url, globals).await,
        }
    }

    async fn connect(&self, url: &str, globals: &Globals) -> Result<Client, Failure> {
        let mut options = ConnectOptions::new().call(CallOptions::new().deadline(globals.timeout));
        let Names { access_key, secret_key, .. } = self.names;
        if !self.endpoint.is_embedded() {
            let (Some(access), Some(secret)) = (variable(access_key), variable(secret_key)) else {
                let message = format!("`{}` asks who calls: set `{access_key}` and `{secret_key}`", self.url);
                return Err(Failure::usage(self.names.option, message));
            };
            options = options.keys(access, secret);
        }
        Ok(connect(url, options).await?)
    }

    /// Where an import into this end keeps its memory: beside a file, else in the folder it is started in. `None` for
    /// an end that has no memory itself.
    pub(super) fn state_file(&self, from: &End) -> Option<PathBuf> {
        match &self.endpoint {
            Endpoint::Memory => None,
            Endpoint::Sqlite { path, .. } => {
                let mut name = path.file_name()?.to_os_string();
                name.push(format!(".import-{}", short(&from.url)));
                Some(path.with_file_name(name))
            }
            Endpoint::Server { .. } | Endpoint::StrongDm { .. } => Some(
                format!("gatepass-import-{}.jsonl", short(&format!("{}\n{}", from.url, self.url))).into(),
            ),
        }
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The path as the system knows it, of a file that may not exist yet.
fn absolute(path: &Path) -> Option<PathBuf> {
    if let Ok(path) = path.canonicalize() {
        return Some(path);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(folder.canonicalize().ok()?.join(path.file_name()?))
}

/// Eight hexadecimal digits that tell one URL from others in a file's name.
fn short(text: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    digest.as_ref()[..4].iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(names: &'static Names, url: &str) -> End {
        End::named(names, Some(url)).unwrap_or_else(|failure| panic!("{}", failure.line()))
    }

    #[test]
    fn one_file_by_two_names_is_one_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.db");
        std::fs::write(&path, "").expect("a file");
        let url = |path: &Path| format!("sqlite:{}", path.display());
        let around = folder.path().join(".").join("a.db");
        let one = end(&FROM, &url(&path));
        assert!(one.refuse_same(&end(&TO, &url(&around))).is_err());
        assert!(one.refuse_same(&end(&TO, &url(&folder.path().join("b.db")))).is_ok());
        let server = end(&FROM, "http://HOST:1");
        assert!(server.refuse_same(&end(&TO, "http://host:1/")).is_err());
        assert!(server.refuse_same(&end(&TO, "http://host:2")).is_ok());
    }

    #[test]
    fn each_pair_of_ends_has_a_memory_of_its_own() {
        let (one, other) = (end(&FROM, "https://one.example.com"), end(&FROM, "https://other.example.com"));
        let file = end(&TO, "sqlite:/data/a.db");
        let beside = file.state_file(&one).expect("a file");
        assert!(beside.starts_with("/data") && beside != file.state_file(&other).expect("a file"));
        let server = end(&TO, "https://two.example.com");
        assert_ne!(server.state_file(&one), server.state_file(&other));
        assert_eq!(end(&TO, "memory:").state_file(&one), None);
    }
}
