//! `gatepass keys rotate`: another master key.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use gatepass::journal::{SqliteOptions, open_sqlite};
use serde_json::json;
use tempfile::Builder;

use super::store;
use crate::arguments::Rotate;
use crate::console::Console;
use crate::failure::{Done, Failure};

/// Seals every secret anew under a new master key, while nobody serves the data.
///
/// The new key is on disk before the first secret is sealed with it: whatever happens between, one of the two files
/// opens the data.
pub(crate) async fn rotate(console: &mut Console, rotate: &Rotate) -> Done {
    let database = store::database(&rotate.data);
    let file = rotate.master_key_file.clone().unwrap_or_else(|| beside(&database));
    let options = SqliteOptions {
        create: false,
        test_store: false,
        exclusive: true,
        master_key: store::key_source(rotate.master_key_file.as_deref()),
        checkpoint_key_file: None,
        busy_timeout: Duration::from_secs(5),
    };
    let journal = open_sqlite(&database, options).map_err(|error| Failure::Local(error.to_string()))?;
    let key = new_key()?;
    let draft = draft(&file, &key)?;
    let draft_path = draft.path().to_owned();
    // From here on the draft must outlive a failure: it may be the only key that opens the data.
    let draft = draft.into_temp_path().keep().map_err(|error| Failure::Local(error.to_string()))?;
    journal.rotate_key(&key).map_err(|error| {
        Failure::Local(format!(
            "{error}; the new key is in `{}`, should the data need it",
            draft_path.display()
        ))
    })?;
    std::fs::rename(&draft, &file).map_err(|error| {
        Failure::Local(format!(
            "the secrets are sealed with the new key in `{}`, which could not be moved to `{}`: {error}; move it there",
            draft.display(),
            file.display()
        ))
    })?;
    let name = file.display().to_string();
    if console.json {
        return Ok(console.value(&json!({ "master_key_file": name }))?);
    }
    Ok(console.line(format!("every secret is sealed with the new key in {name}; back it up"))?)
}

/// Where the key stands by default.
fn beside(database: &Path) -> PathBuf {
    let mut name = OsString::from(database);
    name.push(".key");
    PathBuf::from(name)
}

fn new_key() -> Result<[u8; 32], Failure> {
    use ring::rand::{SecureRandom, SystemRandom};
    let mut key = [0; 32];
    let filled = SystemRandom::new().fill(&mut key);
    filled.map_err(|_| Failure::Local("the system's random generator failed".to_owned()))?;
    Ok(key)
}

fn draft(file: &Path, key: &[u8; 32]) -> Result<tempfile::NamedTempFile, Failure> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |error: std::io::Error| {
        Failure::Local(format!("cannot write a key to `{}`: {error}", folder.display()))
    };
    // tempfile creates exclusively, with mode 0600.
    let mut draft =
        Builder::new().prefix("new-master-").suffix(".key").tempfile_in(folder).map_err(failed)?;
    let text: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    writeln!(draft, "{text}").map_err(failed)?;
    draft.as_file().sync_all().map_err(failed)?;
    Ok(draft)
}
