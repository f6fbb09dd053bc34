//! Backups and restores of a journal (RULES 6.4): what is in the file, what is refused, and that nothing is left half
//! done.

mod journal_support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use gatepass::journal::*;
use gatepass::model::{Revision, Timestamp};
use journal_support::*;

const KEY: [u8; 32] = [7; 32];
const NOW: Timestamp = Timestamp(1_772_625_600_000_000_000);

fn taking(include_master_key: bool) -> BackupOptions {
    BackupOptions { master_key: KeySource::Bytes(KEY), include_master_key, now: NOW }
}

fn restoring() -> RestoreOptions {
    RestoreOptions { master_key: KeySource::Bytes(KEY), now: Timestamp(NOW.0 + 1) }
}

fn sqlite() -> SqliteOptions {
    SqliteOptions { master_key: KeySource::Bytes(KEY), ..SqliteOptions::default() }
}

fn take(database: &Path, file: &Path) -> BackupManifest {
    backup(database, file, &taking(false), &mut |_| ()).expect("a backup")
}

fn undone(result: Result<Restored, BackupError>) -> BackupError {
    result.expect_err("it is refused")
}

/// A journal with records, a secret and a checkpoint.
fn filled(database: &Path, records: u64) -> SqliteJournal {
    let journal = open_sqlite(database, sqlite()).unwrap();
    for after in (0..records).step_by(50) {
        journal.append(Revision(after), processes::batch(after, 50.min(records - after))).unwrap();
    }
    let secret = SecretChange {
        id: role(1),
        field: "key".into(),
        value: Some(Secret::new(b"hunter2hunter2".to_vec())),
    };
    let head = journal.head().unwrap();
    let last = Entry { secrets: vec![secret], ..Entry::new(head.time, "role updated", "Roles.Update") };
    journal.append(head.revision, vec![last]).unwrap();
    let chunk = || Ok(b"the state".to_vec());
    journal.save_checkpoint(Revision(records), &mut [chunk(), chunk()].into_iter()).unwrap();
    journal
}

fn names(folder: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}

fn holds(file: &Path, bytes: &[u8]) -> bool {
    fs::read(file).unwrap().windows(bytes.len()).any(|window| window == bytes)
}

#[test]
fn a_restored_journal_is_the_one_that_was_copied_in_a_new_epoch() {
    for exclusive in [false, true] {
        let (folder, other) = (Folder::new(), Folder::new());
        let file = other.0.join("copy");
        drop(filled(&folder.database(), 700));
        // Held as a server holds it, alone or with others.
        let journal = open_sqlite(folder.database(), SqliteOptions { exclusive, ..sqlite() }).unwrap();
        let mut steps = Vec::new();
        let manifest =
            backup(folder.database(), &file, &taking(false), &mut |progress| steps.push(progress)).unwrap();
        let tree = journal.tree_head().unwrap();
        assert_eq!((manifest.revision().0, manifest.taken_at()), (tree.size, NOW));
        assert!(!manifest.has_master_key);
        for step in ["copying pages", "verifying records", "reading"] {
            let told: Vec<_> = steps.iter().filter(|progress| progress.step == step).collect();
            assert!(
                told.iter().all(|progress| progress.done <= progress.total && progress.total > 0),
                "{step}"
            );
            assert!(!told.is_empty(), "{step}");
        }
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(names(&other.0), ["copy"], "nothing else is left");
        // What is written afterwards is not in it.
        let head = journal.head().unwrap();
        journal.append(head.revision, processes::batch(head.revision.0, 3)).unwrap();
        let restored = restore(&file, other.database(), &restoring(), &mut |_| ()).unwrap();
        assert_eq!(restored.manifest, manifest);
        let copy = open_sqlite(other.database(), sqlite()).unwrap();
        assert_eq!(copy.verify().unwrap(), tree);
        assert_eq!(copy.secret(role(1), "key").unwrap().unwrap().expose(), b"hunter2hunter2");
        assert_eq!(copy.load_checkpoint().unwrap().unwrap().revision, Revision(700));
        assert_eq!(copy.epoch(), restored.epoch);
        assert_ne!(copy.epoch(), journal.epoch());
        let review =
            Review { taken_at: NOW, restored_at: Timestamp(NOW.0 + 1), revision: Revision(tree.size) };
        assert_eq!(copy.review().unwrap(), Some(review));
        assert_eq!(journal.review().unwrap(), None);
        copy.accept_review().unwrap();
        assert_eq!(copy.review().unwrap(), None);
        drop(copy);
        let copy = open_sqlite(other.database(), sqlite()).unwrap();
        assert_eq!((copy.review().unwrap(), copy.epoch()), (None, restored.epoch));
    }
}

#[test]
fn a_copy_taken_while_others_write_is_of_one_instant() {
    let (folder, other) = (Folder::new(), Folder::new());
    let journal = filled(&folder.database(), 300);
    let done = std::sync::atomic::AtomicBool::new(false);
    let relaxed = std::sync::atomic::Ordering::Relaxed;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(relaxed) {
                let head = journal.head().unwrap().revision;
                journal.append(head, processes::batch(head.0, 2)).unwrap();
            }
        });
        for round in 0..3 {
            let file = other.0.join(format!("copy{round}"));
            let manifest = take(&folder.database(), &file);
            let database = other.0.join(format!("{round}.db"));
            restore(&file, &database, &restoring(), &mut |_| ()).unwrap();
            let copy = open_sqlite(&database, sqlite()).unwrap();
            let expected = journal.tree_head_at(manifest.revision()).unwrap();
            assert_eq!(copy.verify().unwrap(), expected);
        }
        done.store(true, relaxed);
    });
}

#[test]
fn the_master_key_is_in_it_only_when_that_is_asked_for() {
    let (folder, other) = (Folder::new(), Folder::new());
    let options = SqliteOptions { master_key: KeySource::Beside, ..sqlite() };
    let database = folder.database();
    drop(open_sqlite(&database, options.clone()).unwrap());
    let key_file = folder.0.join("access.db.key");
    let text = fs::read_to_string(&key_file).unwrap();
    let key: Vec<u8> = (0..32).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect();
    let beside =
        |include_master_key| BackupOptions { master_key: KeySource::Beside, ..taking(include_master_key) };
    let from_beside = RestoreOptions { master_key: KeySource::Beside, ..restoring() };
    let (without, with) = (other.0.join("without"), other.0.join("with"));
    assert!(!backup(&database, &without, &beside(false), &mut |_| ()).unwrap().has_master_key);
    assert!(backup(&database, &with, &beside(true), &mut |_| ()).unwrap().has_master_key);
    assert!(holds(&with, &key));
    assert!(!holds(&without, &key) && !holds(&without, text.trim().as_bytes()));
    assert!(!holds(&with, b"hunter2"));

    let error = undone(restore(&without, other.database(), &from_beside, &mut |_| ()));
    assert!(matches!(&error, BackupError::NoKey { .. }), "{error}");
    assert!(
        error.to_string().contains("without") && error.to_string().contains("--master-key-file"),
        "{error}"
    );
    assert_eq!(names(&other.0), ["with", "without"]);
    let restored = restore(&with, other.database(), &from_beside, &mut |_| ()).unwrap();
    assert_eq!(restored.key_file, Some(fs::canonicalize(&other.0).unwrap().join("access.db.key")));
    assert_eq!(fs::read_to_string(other.0.join("access.db.key")).unwrap(), text);
    open_sqlite(other.database(), options).unwrap().verify().unwrap();
    // Another key in its place is not replaced, nor is the database made then.
    let third = Folder::new();
    let present = third.0.join("access.db.key");
    fs::write(&present, "00".repeat(32)).unwrap();
    fs::set_permissions(&present, fs::Permissions::from_mode(0o600)).unwrap();
    let error = undone(restore(&with, third.database(), &from_beside, &mut |_| ()));
    assert!(matches!(error, BackupError::OtherKey { .. }), "{error}");
    assert_eq!(names(&third.0), ["access.db.key"]);
}

#[test]
fn what_is_no_whole_backup_is_refused_by_name_and_leaves_nothing() {
    let (folder, other) = (Folder::new(), Folder::new());
    drop(filled(&folder.database(), 120));
    let file = other.0.join("copy");
    take(&folder.database(), &file);
    let good = fs::read(&file).unwrap();
    let length = good.len();
    let bad = other.0.join("bad");
    let refused = |bytes: &[u8], wanted: &str| {
        fs::write(&bad, bytes).unwrap();
        let error = undone(restore(&bad, other.database(), &restoring(), &mut |_| ()));
        assert!(error.to_string().contains("bad`"), "{error}");
        let kind = format!("{error:?}");
        assert!(wanted.split('|').any(|wanted| kind.starts_with(wanted)), "{wanted}: {kind}");
        assert_eq!(names(&other.0), ["bad", "copy"], "{kind}");
    };
    for cut in [0, 8, 16, 40, 100, 4096, length / 2, length - 24, length - 1] {
        refused(&good[..cut], "Foreign|Damaged");
    }
    refused(&[&good[..], b"x"].concat(), "Damaged");
    refused(b"SQLite format 3\0 and so on", "Foreign");
    refused(&fs::read(folder.database()).unwrap(), "Foreign");
    // Every part of it, and of the image a byte in each of its pages.
    let places = (0..length).step_by(1500).chain(length - 700..length);
    for place in places {
        let mut altered = good.clone();
        altered[place] ^= 1;
        let is_format = (length - 12..length - 8).contains(&place);
        refused(&altered, if is_format { "Newer|Damaged" } else { "Foreign|Damaged|WrongKey" });
    }
    let mut newer = good.clone();
    newer[length - 9] = 9;
    refused(&newer, "Newer");
    let missing = undone(restore(other.0.join("no such"), other.database(), &restoring(), &mut |_| ()));
    assert!(matches!(missing, BackupError::NotFound { .. }), "{missing}");
    let directory = undone(restore(&folder.0, other.database(), &restoring(), &mut |_| ()));
    assert!(directory.to_string().contains(folder.0.to_str().unwrap()), "{directory}");
    let wrong = RestoreOptions { master_key: KeySource::Bytes([8; 32]), ..restoring() };
    let wrong = undone(restore(&file, other.database(), &wrong, &mut |_| ()));
    assert!(matches!(wrong, BackupError::WrongKey { .. }), "{wrong}");
    fs::remove_file(&bad).unwrap();
    assert_eq!(names(&other.0), ["copy"]);
    restore(&file, other.database(), &restoring(), &mut |_| ()).unwrap();
}

#[test]
fn nothing_is_overwritten() {
    let (folder, other) = (Folder::new(), Folder::new());
    drop(filled(&folder.database(), 60));
    let file = other.0.join("copy");
    take(&folder.database(), &file);
    let before = fs::read(&file).unwrap();
    let again = backup(folder.database(), &file, &taking(false), &mut |_| ());
    assert!(matches!(again, Err(BackupError::Exists { .. })), "{again:?}");
    assert_eq!(fs::read(&file).unwrap(), before);
    let present = fs::read(folder.database()).unwrap();
    let error = undone(restore(&file, folder.database(), &restoring(), &mut |_| ()));
    assert!(matches!(error, BackupError::Exists { .. }), "{error}");
    assert_eq!(fs::read(folder.database()).unwrap(), present);
    std::os::unix::fs::symlink("nowhere", other.0.join("link")).unwrap();
    let error = undone(restore(&file, other.0.join("link"), &restoring(), &mut |_| ()));
    assert!(matches!(error, BackupError::Exists { .. }), "{error}");
    // A log that a database left would be replayed into the new one.
    fs::write(other.0.join("access.db-wal"), b"old").unwrap();
    assert!(undone(restore(&file, other.database(), &restoring(), &mut |_| ())).to_string().contains("-wal"));
}

#[test]
fn what_a_killed_process_left_is_cleared_and_what_another_writes_is_not() {
    let (folder, other) = (Folder::new(), Folder::new());
    drop(filled(&folder.database(), 60));
    let file = other.0.join("copy");
    let abandoned = other.0.join("copy.part-00112233445566aa");
    let (in_use, foreign) = (other.0.join("copy.part-00112233445566bb"), other.0.join("copy.part-notes"));
    for path in [&abandoned, &in_use, &foreign] {
        fs::write(path, b"half").unwrap();
    }
    let writing = fs::File::open(&in_use).unwrap();
    writing.lock().unwrap();
    take(&folder.database(), &file);
    assert_eq!(names(&other.0), ["copy", "copy.part-00112233445566bb", "copy.part-notes"]);
}

#[test]
fn a_damaged_store_makes_no_backup() {
    let (folder, other) = (Folder::new(), Folder::new());
    drop(filled(&folder.database(), 120));
    let database: PathBuf = folder.database();
    let mut bytes = fs::read(&database).unwrap();
    let at =
        bytes.windows(4).rposition(|window| window == b"stat").or(bytes.len().checked_sub(5000)).unwrap();
    for byte in &mut bytes[at..at + 4] {
        *byte ^= 0x55;
    }
    fs::write(&database, bytes).unwrap();
    let result = backup(&database, other.0.join("copy"), &taking(false), &mut |_| ());
    assert!(matches!(result, Err(BackupError::Journal(_) | BackupError::Open(_))), "{result:?}");
    assert_eq!(names(&other.0), Vec::<String>::new());
}

#[test]
fn a_key_that_was_rotated_seals_the_next_backup() {
    let (folder, other) = (Folder::new(), Folder::new());
    let journal = filled(&folder.database(), 60);
    let former = other.0.join("former");
    take(&folder.database(), &former);
    journal.rotate_key(&[9; 32]).unwrap();
    let result = backup(folder.database(), other.0.join("copy"), &taking(false), &mut |_| ());
    assert!(matches!(result, Err(BackupError::WrongKey { .. })), "{result:?}");
    let rotated = BackupOptions { master_key: KeySource::Bytes([9; 32]), ..taking(false) };
    backup(folder.database(), other.0.join("copy"), &rotated, &mut |_| ()).unwrap();
    let options = RestoreOptions { master_key: KeySource::Bytes([9; 32]), ..restoring() };
    assert!(matches!(
        undone(restore(&former, other.database(), &options, &mut |_| ())),
        BackupError::WrongKey { .. }
    ));
    restore(other.0.join("copy"), other.database(), &options, &mut |_| ()).unwrap();
}
