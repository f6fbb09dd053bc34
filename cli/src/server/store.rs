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
pub(super) fn create(folder: &Path, master_key: Option<&Path>) -> Result<Service, Failure> {
    let path = database(folder);
    if path.exists() {
        return Err(Failure::Local(format!("`{}` holds an organisation already", folder.display())));
    }
    make_folder(folder)?;
    let store = Store::Sqlite { path, exclusive: true, create: true };
    Ok(Service::open(Options { master_key: key_source(master_key), ..Options::new(store) })?)
}

/// Opens what `gatepass init` made, as `asked` says.
pub(super) fn open(folder: &Path, asked: impl FnOnce(Options) -> Options) -> Result<Service, Failure> {
    let path = database(folder);
    if !path.exists() {
        let folder = folder.display();
        return Err(Failure::Local(format!(
            "`{folder}` holds no organisation; create one with `gatepass init --data {folder}`"
        )));
    }
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
