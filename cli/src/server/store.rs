//! The folder that holds an organisation.

use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use gatepass::journal::KeySource;
use gatepass::service::{Options, Service, Store};
use gatepass::webhook::AllowedAddresses;

use crate::failure::Failure;

/// The database in a data folder.
pub(super) fn database(folder: &Path) -> PathBuf {
    folder.join("gatepass.db")
}

/// Where the key that seals secrets comes from.
pub(super) fn key_source(file: Option<&Path>) -> KeySource {
    file.map_or(KeySource::Beside, |file| KeySource::File(file.to_owned()))
}

/// Creates an organisation in a folder that holds none.
pub(super) fn create(
    folder: &Path,
    master_key: Option<&Path>,
    checkpoint_key: Option<&Path>,
) -> Result<Service, Failure> {
    let path = database(folder);
    if path.exists() {
        return Err(Failure::Local(format!("`{}` holds an organisation already", folder.display())));
    }
    make_folder(folder)?;
    let store = Store::Sqlite { path, exclusive: true, create: true };
    let (master_key, checkpoint_key_file) = (key_source(master_key), checkpoint_key.map(Path::to_owned));
    Ok(Service::open(Options { master_key, checkpoint_key_file, ..Options::new(store) })?)
}

/// The database in a folder that holds an organisation.
pub(super) fn existing(folder: &Path) -> Result<PathBuf, Failure> {
    let path = database(folder);
    if path.exists() {
        return Ok(path);
    }
    let folder = folder.display();
    Err(Failure::Local(format!(
        "`{folder}` holds no organisation; create one with `gatepass init --data {folder}`"
    )))
}

/// The place of the database in a folder that holds no organisation; the folder is made for a backup that is there.
pub(super) fn free(folder: &Path, backup: &Path) -> Result<PathBuf, Failure> {
    let path = database(folder);
    if path.exists() {
        let folder = folder.display();
        return Err(Failure::Local(format!(
            "`{folder}` holds an organisation already, which is not replaced; name another folder"
        )));
    }
    if !backup.is_file() {
        return Err(Failure::Local(format!("there is no backup `{}`", backup.display())));
    }
    make_folder(folder)?;
    Ok(path)
}

/// Opens what `gatepass init` made, as `asked` says.
pub(super) fn open(folder: &Path, asked: impl FnOnce(Options) -> Options) -> Result<Service, Failure> {
    let path = existing(folder)?;
    let store = Store::Sqlite { path, exclusive: true, create: false };
    let service = Service::open(asked(Options::new(store)))?;
    if service.journal().is_test_store() {
        return Err(Failure::Local(format!(
            "`{}` is a test store, whose clock can be moved; only `gatepass dev` serves it",
            folder.display()
        )));
    }
    Ok(service)
}

/// The test store in a folder, made if need be.
pub(super) fn of_tests(folder: &Path) -> Result<Store, Failure> {
    make_folder(folder)?;
    Ok(Store::Sqlite { path: database(folder), exclusive: true, create: true })
}

/// Opens a test store.
pub(super) fn open_for_tests(store: Store, webhook_allow: AllowedAddresses) -> Result<Service, Failure> {
    let options = Options { test_store: true, testing: true, webhook_allow, ..Options::new(store) };
    Ok(Service::open(options)?)
}

/// Nobody else shall read what is in it (RULES 6.5).
fn make_folder(folder: &Path) -> Result<(), Failure> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error: io::Error| Failure::Local(format!("cannot create `{}`: {error}", folder.display())))
}
