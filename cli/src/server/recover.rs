//! `gatepass recover`: a new first key for whoever owns the data (RULES 4.4).

use gatepass::service::Options;
use serde_json::json;

use super::store;
use crate::arguments::Recover;
use crate::console::Console;
use crate::failure::Done;

/// Makes an API key that may do everything, while nobody serves the data. It stands in the audit trail as made by
/// `embedded:<os user>@<host>`; keys that were lost go on working until they are deleted.
pub(crate) async fn recover(console: &mut Console, recover: &Recover) -> Done {
    let service = store::open(&recover.data, |options| Options {
        master_key: store::key_source(recover.master_key_file.as_deref()),
        ..options
    })?;
    let key = service.bootstrap(&format!("recovered key {}", service.now())).await?;
    let id = key.id.to_string();
    if console.json {
        let value = json!({ "id": id, "access_key": key.access_key, "secret_key": key.secret_key });
        return Ok(console.value(&value)?);
    }
    let pair = |name: &str, value: String| (name.to_owned(), value);
    console.pairs(&[
        pair("id", id),
        pair("access key", key.access_key),
        pair("secret key", key.secret_key),
    ])?;
    console.line("The secret key is shown this once. It may do everything: keep it well.")?;
    Ok(console.line("Keys that were lost still work: delete them with `gatepass accounts delete`.")?)
}
