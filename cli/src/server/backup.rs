//! `gatepass backup` and `gatepass restore`: an organisation as one file, and back.

use std::path::PathBuf;

use gatepass::journal::{self, BackupManifest, BackupOptions, Progress, RestoreOptions};
use gatepass::model::Timestamp;
use gatepass::service::{Clock, SystemClock};
use indicatif::ProgressBar;
use serde_json::{Value, json};

use super::store;
use crate::arguments::{Backup, Restore};
use crate::console::Console;
use crate::failure::{Done, Failure};

/// `gatepass backup`.
pub(crate) fn backup(console: &mut Console, backup: &Backup) -> Done {
    let database = store::existing(&backup.data)?;
    let options = BackupOptions {
        master_key: store::key_source(backup.master_key_file.as_deref()),
        include_master_key: backup.include_master_key,
        now: now(),
    };
    let bar = console.busy("");
    let manifest = journal::backup(&database, &backup.file, &options, &mut |progress| show(&bar, progress));
    bar.finish_and_clear();
    let manifest = manifest.map_err(local)?;
    let file = backup.file.display().to_string();
    if console.json {
        let mut value = about(&manifest);
        value["file"] = file.into();
        return Ok(console.value(&value)?);
    }
    console.pairs(&pairs(&manifest, "backup", file))?;
    console.line("The copy was verified and read back.")?;
    Ok(console.line(if manifest.has_master_key {
        "WARNING: the master key is in it. Whoever reads the file is administrator: keep it as you keep the key."
    } else {
        "The master key is not in it: a restore needs the key's file too. Keep a copy of that elsewhere."
    })?)
}

/// `gatepass restore`.
pub(crate) fn restore(console: &mut Console, restore: &Restore) -> Done {
    // Looked at first, so that a mistaken name makes no folder.
    let database = store::free(&restore.data, &restore.file)?;
    let options =
        RestoreOptions { master_key: store::key_source(restore.master_key_file.as_deref()), now: now() };
    let bar = console.busy("");
    let restored = journal::restore(&restore.file, &database, &options, &mut |progress| show(&bar, progress));
    bar.finish_and_clear();
    let restored = restored.map_err(local)?;
    let data = restore.data.display().to_string();
    let key_file: Option<String> = restored.key_file.map(|file: PathBuf| file.display().to_string());
    if console.json {
        let mut value = about(&restored.manifest);
        value["data"] = data.into();
        value["master_key_file"] = key_file.into();
        value["paused"] = true.into();
        return Ok(console.value(&value)?);
    }
    console.pairs(&pairs(&restored.manifest, "data", data.clone()))?;
    if let Some(file) = key_file {
        console.line(format!("The master key was in the backup; it is in {file} now."))?;
    }
    console.line("Every record was verified. Cursors and revisions of before are no longer valid.")?;
    console.line(
        "Paused for review: questions are answered, nothing is written. What was changed after the backup is lost, \
         and access that was revoked since is back.",
    )?;
    let resume = format!("gatepass operate resume --url sqlite:{}", database.display());
    Ok(console.line(format!("Look through it, then accept it: {resume}"))?)
}

fn now() -> Timestamp {
    SystemClock::default().wall()
}

fn local(error: journal::BackupError) -> Failure {
    Failure::Local(error.to_string())
}

fn show(bar: &ProgressBar, progress: Progress) {
    bar.set_message(format!("{} of {}:", progress.step, progress.total));
    bar.set_position(progress.done);
}

fn about(manifest: &BackupManifest) -> Value {
    json!({
        "taken_at": manifest.taken_at().to_string(),
        "revision": manifest.revision().0.to_string(),
        "tree_root": manifest.tree_root,
        "database_bytes": manifest.database_bytes.to_string(),
        "master_key_included": manifest.has_master_key,
    })
}

fn pairs(manifest: &BackupManifest, name: &str, value: String) -> Vec<(String, String)> {
    let pair = |name: &str, value: String| (name.to_owned(), value);
    vec![
        pair(name, value),
        pair("taken at", manifest.taken_at().to_string()),
        pair("revision", manifest.revision().to_string()),
        pair("tree root", manifest.tree_root.clone()),
        pair("master key", if manifest.has_master_key { "included" } else { "not included" }.to_owned()),
    ]
}
