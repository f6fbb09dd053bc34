//! `gatepass import` and `gatepass diff`.

mod bar;
mod endpoints;
mod show;

use std::path::{Path, PathBuf};

use gatepass::client::Client;
use gatepass::transfer::{Conflicts, ImportOptions, Ledger, copied_kinds, diff as compare, import as copy};
use heck::{ToKebabCase, ToUpperCamelCase};

use crate::arguments::{Diff, Globals, Import, OnConflict};
use crate::console::Console;
use crate::failure::{Done, Failure};

use bar::Bar;
use endpoints::{End, FROM, TO};

/// `gatepass import`.
pub(crate) async fn import(globals: &Globals, console: &mut Console, asked: &Import) -> Done {
    refuse_url(globals)?;
    let from = End::named(&FROM, asked.from.as_deref())?;
    let to = End::named(&TO, asked.to.as_deref())?;
    from.refuse_same(&to)?;
    let state = match &asked.state {
        Some(file) => Some(file.clone()),
        None => to.state_file(&from),
    };
    if state.is_none() && !asked.dry_run {
        return Err(Failure::usage(
            "to",
            "`memory:` forgets what is copied into it: name a file or a server",
        ));
    }
    let options = ImportOptions {
        dry_run: asked.dry_run,
        conflicts: match asked.conflicts {
            OnConflict::Report => Conflicts::Report,
            OnConflict::Update => Conflicts::Update,
            OnConflict::Keep => Conflicts::Keep,
        },
        delete_gone: asked.delete_gone,
        skip: kinds(&asked.skip)?,
        concurrency: asked.concurrency.into(),
        ..ImportOptions::default()
    };
    let ledger = ledger(state.as_deref(), asked.dry_run, &from, &to)?;
    let source = from.open_to_read(globals).await?;
    let target = if asked.dry_run { to.open_to_read(globals).await? } else { to.open(globals).await? };
    let bar = Bar::new(console);
    let done = copy(&source, &target, ledger, &options, &bar).await;
    bar.finish();
    if !asked.dry_run {
        target.close().await;
    }
    show::import(console, &done?, state.as_deref())
}

/// `gatepass diff`.
pub(crate) async fn diff(globals: &Globals, console: &mut Console, asked: &Diff) -> Done {
    refuse_url(globals)?;
    let from = End::named(&FROM, asked.from.as_deref())?;
    let to = End::named(&TO, asked.to.as_deref())?;
    from.refuse_same(&to)?;
    let skip = kinds(&asked.skip)?;
    let (left, right): (Client, Client) =
        (from.open_to_read(globals).await?, to.open_to_read(globals).await?);
    let bar = Bar::new(console);
    let done = compare(&left, &right, &skip, &bar).await;
    bar.finish();
    show::diff(console, &done?, (from.url(), to.url()))
}

/// Two endpoints need two URLs: the one that every other command takes would be anybody's guess.
fn refuse_url(globals: &Globals) -> Result<(), Failure> {
    if globals.url.is_some() {
        return Err(Failure::usage(
            "url",
            "`--url` names one endpoint, and this command has two: give FROM and TO",
        ));
    }
    if globals.actor.is_some() {
        return Err(Failure::usage(
            "as",
            "`--as` is for calls by one account; copying is nobody's but the holder's",
        ));
    }
    Ok(())
}

/// The services behind the names that the command line gives to kinds (`account-grants`).
fn kinds(names: &[String]) -> Result<Vec<String>, Failure> {
    let known: Vec<String> = copied_kinds().map(|name| name.to_kebab_case()).collect();
    match names.iter().find(|name| !known.contains(name)) {
        None => Ok(names.iter().map(|name| name.to_upper_camel_case()).collect()),
        Some(name) => Err(Failure::usage(
            "skip",
            format!("`--skip {name}` is no kind that is copied; those are {}", known.join(", ")),
        )),
    }
}

/// The memory of the import. A dry run makes no file: where there is none, nothing is remembered.
fn ledger(state: Option<&Path>, dry_run: bool, from: &End, to: &End) -> Result<Ledger, Failure> {
    let file: Option<PathBuf> = state.filter(|file| !dry_run || file.exists()).map(Path::to_path_buf);
    Ok(match file {
        Some(file) => Ledger::open(&file, from.url(), to.url())?,
        None => Ledger::in_memory()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_can_be_named() {
        let all: Vec<String> = copied_kinds().map(|name| name.to_kebab_case()).collect();
        let services = kinds(&all).expect("all are known");
        assert_eq!(services, copied_kinds().collect::<Vec<_>>());
        assert!(kinds(&["tokens".to_owned()]).is_err());
    }
}
