//! Which files are opened, and which are refused with what to do about it (RULES 6.5, 7.1); and what was altered is
//! found (RULES 6.3).

#![cfg(unix)]

mod journal_support;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use gatepass::journal::*;
use gatepass::model::{EntityId, Kind, Revision};
use journal_support::*;
use rusqlite::Connection;

const R: fn(u64) -> Revision = Revision;

fn refusal(path: &Path, options: SqliteOptions) -> OpenError {
    match open_sqlite(path, options) {
        Ok(_) => panic!("it was opened"),
        Err(error) => error,
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

#[test]
fn everything_is_there_again_after_opening() {
    let folder = Folder::new();
    let database = folder.database();
    let journal = open(&database);
    let epoch = journal.epoch();
    for time in 1..=600 {
        let batch = (0..2).map(|i| entry(time, vec![put(role(time as u64 * 2 + i), "x")])).collect();
        journal.append(R(time as u64 * 2 - 2), batch).unwrap();
    }
    let (head, tree) = (journal.head().unwrap(), journal.tree_head().unwrap());
    drop(journal);
    let journal = open(&database);
    assert_eq!((journal.epoch(), journal.head().unwrap(), journal.tree_head().unwrap()), (epoch, head, tree));
    assert_eq!(journal.refresh(R(0)).unwrap(), Some(R(1200)));
    for size in 1201..=1300 {
        journal.append(R(size - 1), vec![entry(1000, vec![])]).unwrap();
    }
    assert_eq!(journal.verify().unwrap(), journal.tree_head().unwrap());
    let proof = journal.consistency_proof(1200, 1300).unwrap();
    verify_consistency(1200, tree.root, 1300, journal.tree_head().unwrap().root, &proof).unwrap();
}

#[test]
fn files_are_for_their_owner_alone() {
    let folder = Folder::new();
    let database = folder.database();
    let journal = open_sqlite(&database, SqliteOptions::default()).unwrap();
    journal.append(R(0), vec![entry(1, vec![])]).unwrap();
    journal.save_checkpoint(R(1), &mut std::iter::empty()).unwrap();
    let mut names: Vec<String> = Vec::new();
    for file in fs::read_dir(&folder.0).unwrap() {
        let file = file.unwrap();
        assert_eq!(mode(&file.path()), 0o600, "{:?}", file.path());
        names.push(file.file_name().into_string().unwrap());
    }
    names.sort();
    let suffixes = ["", "-busy", "-checkpoint", "-commit", "-next", "-shm", "-wal", ".key"];
    assert_eq!(names, suffixes.map(|suffix| format!("access.db{suffix}")));
}

#[test]
fn what_others_can_write_is_refused() {
    let folder = Folder::new();
    let database = folder.database();
    drop(open_sqlite(&database, SqliteOptions::default()).unwrap());
    for (suffix, wrong, fix) in [
        ("", 0o620, "go-w"),
        ("", 0o602, "go-w"),
        ("-commit", 0o666, "go-w"),
        ("-busy", 0o660, "go-w"),
        (".key", 0o620, "go-w"),
        (".key", 0o604, "o-r"),
    ] {
        let path = beside(&database, suffix);
        set_mode(&path, wrong);
        let error = refusal(&database, SqliteOptions::default());
        assert!(matches!(error, OpenError::Permissions { .. }), "{error}");
        let text = error.to_string();
        let path = fs::canonicalize(&path).unwrap();
        assert!(text.contains(&format!("`chmod {fix} {}`", path.display())), "{text}");
        assert!(text.contains(&format!("{wrong:04o}")), "{text}");
        set_mode(&path, 0o600);
    }
    set_mode(&beside(&database, ".key"), 0o640);
    drop(open_sqlite(&database, SqliteOptions::default()).unwrap());
}

#[test]
fn what_is_no_journal_is_refused() {
    let folder = Folder::new();
    let file = |name: &str| folder.0.join(name);
    let expect = |path: &Path, part: &str| {
        let before = fs::read(path).ok();
        let error = refusal(path, options());
        assert!(error.to_string().contains(part), "{error}");
        assert_eq!(fs::read(path).ok(), before, "it is left as it was");
        if !matches!(error, OpenError::Newer { .. }) && !part.contains("mode") && !part.contains("names") {
            assert!(
                !beside(path, "-commit").exists() && !beside(path, "-wal").exists(),
                "nothing is put beside it"
            );
        }
        error
    };

    let error = refusal(&file("none"), SqliteOptions { create: false, ..options() });
    assert!(matches!(error, OpenError::NotFound { .. }), "{error}");
    let error = refusal(&file("no folder/none"), options());
    assert!(matches!(error, OpenError::Folder { .. }), "{error}");
    assert!(matches!(expect(&folder.0, "regular file"), OpenError::NotAFile { .. }));
    fs::write(file("text"), "x".repeat(5000)).unwrap();
    set_mode(&file("text"), 0o600);
    assert!(matches!(expect(&file("text"), "not an SQLite database"), OpenError::NotADatabase { .. }));
    fs::write(file("empty"), "").unwrap();
    set_mode(&file("empty"), 0o600);
    assert!(matches!(expect(&file("empty"), "empty"), OpenError::NotADatabase { .. }));

    Connection::open(file("other")).unwrap().execute_batch("CREATE TABLE x(y)").unwrap();
    set_mode(&file("other"), 0o600);
    assert!(matches!(expect(&file("other"), "something else"), OpenError::NotADatabase { .. }));

    drop(open(&file("newer")));
    Connection::open(file("newer")).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(expect(&file("newer"), "format 99"), OpenError::Newer { found: 99, .. }));

    drop(open(&file("mode")));
    Connection::open(file("mode")).unwrap().execute_batch("PRAGMA journal_mode = DELETE").unwrap();
    assert!(matches!(expect(&file("mode"), "journal mode"), OpenError::NotADatabase { .. }));

    fs::write(file("gone-wal"), "x").unwrap();
    let error = refusal(&file("gone"), options());
    assert!(matches!(error, OpenError::Leftover { .. }), "{error}");
    assert!(!file("gone").exists());

    drop(open(&file("two")));
    fs::hard_link(file("two"), file("names")).unwrap();
    assert!(matches!(expect(&file("two"), "2 names"), OpenError::HardLinked { links: 2, .. }));

    symlink(file("nowhere"), file("dangling")).unwrap();
    assert!(matches!(refusal(&file("dangling"), options()), OpenError::NotFound { .. }));
}

#[test]
fn two_names_are_one_database() {
    let folder = Folder::new();
    let database = folder.database();
    let journal = open(&database);
    symlink(&database, folder.0.join("link")).unwrap();
    let other = open(&folder.0.join("link"));
    assert_eq!(journal.path(), other.path());
    journal.append(R(0), vec![entry(1, vec![])]).unwrap();
    assert_eq!(other.refresh(R(0)).unwrap(), Some(R(1)));
    assert!(!folder.0.join("link-commit").exists());
}

#[test]
fn a_program_that_locks_the_file_is_named_as_the_reason() {
    let folder = Folder::new();
    let database = folder.database();
    drop(open(&database));
    let tool = Connection::open(&database).unwrap();
    tool.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").unwrap();
    let quick = SqliteOptions { busy_timeout: std::time::Duration::from_millis(20), ..options() };
    let error = refusal(&database, quick.clone());
    assert!(matches!(error, OpenError::Locked { .. }), "{error}");
    drop(tool);

    let journal = open_sqlite(&database, quick).unwrap();
    let tool = Connection::open(&database).unwrap();
    tool.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = journal.append(R(0), vec![entry(1, vec![])]).unwrap_err();
    let locked = matches!(error, AppendError::Storage { source: StorageError::Locked(_), .. });
    assert!(locked, "{error}");
    assert_eq!(journal.head().unwrap(), Head::EMPTY, "reading goes on");
    drop(tool);
    journal.append(R(0), vec![entry(1, vec![])]).unwrap();
}

#[test]
fn the_master_key_must_be_the_right_one() {
    let folder = Folder::new();
    let database = folder.database();
    drop(open(&database));
    let with = |master_key| SqliteOptions { master_key, ..SqliteOptions::default() };
    assert!(matches!(refusal(&database, with(KeySource::Bytes([8; 32]))), OpenError::WrongKey { .. }));
    assert!(matches!(refusal(&database, with(KeySource::Beside)), OpenError::Key { .. }));
    assert!(!beside(&database, ".key").exists(), "no new key is made for an old database");
    let error = refusal(&database, with(KeySource::Env("GATEPASS_TEST_NO_SUCH".into())));
    assert!(error.to_string().contains("`GATEPASS_TEST_NO_SUCH`"), "{error}");

    let key = folder.0.join("key");
    fs::write(&key, "07".repeat(31)).unwrap();
    set_mode(&key, 0o600);
    let error = refusal(&database, with(KeySource::File(key.clone())));
    assert!(matches!(error, OpenError::Key { .. }), "{error}");
    assert!(!error.to_string().contains("0707"), "a key is never shown: {error}");
    fs::write(&key, format!("{}\n", "07".repeat(32))).unwrap();
    drop(open_sqlite(&database, with(KeySource::File(key))).unwrap());
}

#[test]
fn a_key_is_rotated_and_everything_opens_with_the_new_one() {
    let folder = Folder::new();
    let database = folder.database();
    let journal = open_sqlite(&database, SqliteOptions::default()).unwrap();
    let other = open_sqlite(&database, SqliteOptions::default()).unwrap();
    let id = EntityId::new(Kind::Credential, 1);
    let keep = |journal: &SqliteJournal, after, value: &str| {
        let secrets = vec![SecretChange { id, field: "key".into(), value: Some(Secret::new(value.into())) }];
        journal.append(R(after), vec![Entry { secrets, ..entry(1, vec![]) }])
    };
    keep(&journal, 0, "hunter2").unwrap();
    journal.save_checkpoint(R(1), &mut [Ok(vec![1])].into_iter()).unwrap();
    let file = beside(&database, ".key");
    let old = fs::read_to_string(&file).unwrap();
    journal.rotate_key(&[9; 32]).unwrap();
    let check = |journal: &SqliteJournal| {
        assert_eq!(journal.secret(id, "key").unwrap().unwrap().expose(), b"hunter2");
        assert_eq!(journal.load_checkpoint().unwrap().unwrap().chunks.count(), 1);
    };
    check(&journal);
    assert_eq!(fs::read_to_string(&file).unwrap().trim(), "09".repeat(32));
    assert_eq!(mode(&file), 0o600);

    // The other one opened with the old key: it says so, and writes nothing nobody could read.
    assert!(other.secret(id, "key").is_err());
    let error = keep(&other, 1, "lost").unwrap_err();
    assert!(matches!(error, AppendError::Journal(JournalError::KeyChanged)), "{error}");
    drop((journal, other));

    // Cut off after the commit: the new key still has its interim name.
    fs::rename(&file, beside(&database, ".key.next")).unwrap();
    fs::write(&file, &old).unwrap();
    set_mode(&file, 0o600);
    check(&open_sqlite(&database, SqliteOptions::default()).unwrap());
    assert_eq!(fs::read_to_string(&file).unwrap().trim(), "09".repeat(32));
    assert!(!beside(&database, ".key.next").exists());

    // Cut off before the commit: a new key nobody uses lies there.
    fs::write(beside(&database, ".key.next"), &old).unwrap();
    set_mode(&beside(&database, ".key.next"), 0o600);
    let journal = open_sqlite(&database, SqliteOptions::default()).unwrap();
    check(&journal);
    journal.rotate_key(&[10; 32]).unwrap();
    check(&journal);
    drop(journal);
    check(&open_sqlite(&database, SqliteOptions::default()).unwrap());
}

#[test]
fn a_key_is_rotated_while_others_write() {
    let folder = Folder::new();
    let journal = open(&folder.database());
    let id = EntityId::new(Kind::Credential, 1);
    let done = std::sync::atomic::AtomicBool::new(false);
    let running = || !done.load(std::sync::atomic::Ordering::Relaxed);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for revision in 0u64.. {
                let value = Some(Secret::new(revision.to_string().into()));
                let secrets = vec![SecretChange { id, field: "key".into(), value }];
                journal.append(R(revision), vec![Entry { secrets, ..entry(1, vec![]) }]).unwrap();
                assert_eq!(
                    journal.secret(id, "key").unwrap().unwrap().expose(),
                    revision.to_string().as_bytes()
                );
                if !running() {
                    return;
                }
            }
        });
        scope.spawn(|| {
            while running() {
                let at = journal.head().unwrap().revision;
                journal.save_checkpoint(at, &mut [Ok(vec![1])].into_iter()).unwrap();
                assert!(journal.load_checkpoint().unwrap().unwrap().revision >= at);
            }
        });
        for i in 0..30 {
            journal.rotate_key(&[i; 32]).unwrap();
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
    });
    journal.verify().unwrap();
}

#[test]
fn secrets_and_erased_states_are_not_in_the_files() {
    let folder = Folder::new();
    let database = folder.database();
    let journal = open_sqlite(&database, SqliteOptions::default()).unwrap();
    let secrets = vec![SecretChange {
        id: role(1),
        field: "key".into(),
        value: Some(Secret::new(b"hunter2hunter2".to_vec())),
    }];
    let personal = "alice@personal.example ".repeat(300);
    let first = Entry { secrets, ..entry(1, vec![put(role(1), &personal), put(role(2), "kept")]) };
    journal.append(R(0), vec![first, entry(2, vec![put(role(1), "public")])]).unwrap();
    assert!(in_files(&folder.0, b"alice@personal.example"), "the test sees what is there");
    journal.erase(R(1), 0).unwrap();
    assert!(!in_files(&folder.0, b"alice@personal.example"));
    drop(journal);
    assert!(!in_files(&folder.0, b"alice@personal.example"));
    assert!(!in_files(&folder.0, b"hunter2"));
    let journal = open_sqlite(&database, SqliteOptions::default()).unwrap();
    assert_eq!(journal.record(R(1)).unwrap().unwrap().changes[0].content, Content::Erased);
    journal.verify().unwrap();
}

fn in_files(folder: &Path, bytes: &[u8]) -> bool {
    fs::read_dir(folder).unwrap().any(|file| {
        fs::read(file.unwrap().path()).unwrap().windows(bytes.len()).any(|window| window == bytes)
    })
}

#[test]
fn what_was_altered_by_hand_is_found() {
    let alter: &[(&str, &str)] = &[
        ("UPDATE record SET body = zeroblob(length(body)) WHERE revision = 200", "200"),
        (
            "UPDATE record SET body = CAST(replace(body, 'state', 'stale') AS BLOB) WHERE revision = 200",
            "200",
        ),
        ("UPDATE record SET time = time + 1 WHERE revision = 200", "200"),
        ("UPDATE record SET leaf = zeroblob(32) WHERE revision = 200", "200"),
        ("DELETE FROM record WHERE revision = 200", "200"),
        (
            "UPDATE record SET body = (SELECT body FROM record WHERE revision = 199) WHERE revision = 200",
            "200",
        ),
    ];
    for (sql, at) in alter {
        let (_folder, journal) = altered(sql);
        for error in [
            journal.records(R(100), 200).unwrap_err(),
            journal.record(R(200)).unwrap_err(),
            journal.entity_at(role(200), R(201)).unwrap_err(),
            journal.kind_history(Kind::Role, R(190), 20).unwrap_err(),
            journal.verify().unwrap_err(),
        ] {
            assert!(
                matches!(&error, JournalError::Corrupt { revision, .. } if revision.to_string() == *at),
                "{error}"
            );
        }
    }
    let verified: &[&str] = &[
        "DELETE FROM pack WHERE first = (SELECT min(first) FROM pack)",
        "DELETE FROM pack WHERE first = (SELECT max(first) FROM pack)",
        "UPDATE pack SET facts = substr(facts, 1, 19)",
        "UPDATE pack SET facts = substr(facts, 1, 190) WHERE first = (SELECT min(first) FROM pack)",
        "UPDATE pack SET facts = substr(facts, 2)",
        "UPDATE pack SET facts = zeroblob(length(facts))",
        "INSERT INTO pack SELECT run, zeroblob(19), facts FROM pack LIMIT 1",
        // A version, of the record 401, that it does not have.
        "INSERT INTO pack VALUES (401 << 4, x'01020000000000000063000000000000000191',
         x'01020000000000000063000000000000000191')",
        "UPDATE run SET last = last - 1 WHERE id = 1 << 4",
        "UPDATE tile SET hashes = zeroblob(8192) WHERE id = 0",
        "DELETE FROM tile WHERE id = 0",
        "DELETE FROM run",
    ];
    for sql in verified {
        let (_folder, journal) = altered(sql);
        let error = journal.verify().unwrap_err();
        assert!(matches!(error, JournalError::Corrupt { .. }), "{sql}: {error}");
    }
    let checkpoints: &[&str] = &[
        "UPDATE checkpoint SET revision = 399",
        "UPDATE checkpoint SET hash = zeroblob(32)",
        "UPDATE checkpoint SET peaks = zeroblob(length(peaks))",
        "UPDATE checkpoint SET chunk_hashes = zeroblob(64)",
        "UPDATE checkpoint SET seal = zeroblob(29)",
        "UPDATE chunk SET body = CAST('other' AS BLOB) WHERE position = 1",
        "DELETE FROM chunk WHERE position = 1",
        "UPDATE tile SET hashes = zeroblob(32) WHERE id = 1 << 56",
        "UPDATE record SET leaf = zeroblob(32) WHERE revision = 400",
    ];
    for sql in checkpoints {
        let (_folder, journal) = altered(sql);
        let loaded = journal.load_checkpoint().and_then(|c| c.unwrap().chunks.collect::<Result<Vec<_>, _>>());
        assert!(matches!(loaded, Err(JournalError::Corrupt { .. })), "{sql}");
    }
    let (_folder, journal) = altered("UPDATE secret SET number = 2");
    let error = journal.secret(role(2), "key").unwrap_err();
    assert!(matches!(error, JournalError::Unsealable { .. }), "{error}");
    // The unfinished tile is made of the records' rows on opening.
    for sql in [
        "DELETE FROM record WHERE revision = 300",
        "UPDATE record SET revision = 9999 WHERE revision = 200",
        "UPDATE record SET leaf = zeroblob(31) WHERE revision = 300",
    ] {
        let folder = journal_of_400();
        tool(&folder, sql);
        assert!(matches!(refusal(&folder.database(), options()), OpenError::Corrupt { .. }), "{sql}");
    }
}

/// A journal of 401 records that somebody altered while it was closed.
fn altered(sql: &str) -> (Folder, SqliteJournal) {
    let folder = journal_of_400();
    tool(&folder, sql);
    let journal = open(&folder.database());
    (folder, journal)
}

fn tool(folder: &Folder, sql: &str) {
    let tool = Connection::open(folder.database()).unwrap();
    assert!(tool.execute(sql, []).unwrap() > 0, "{sql}");
}

/// 400 records with a checkpoint of two chunks, and one more.
fn journal_of_400() -> Folder {
    let folder = Folder::new();
    let journal = open(&folder.database());
    let mut batch: Vec<Entry> = (1..=400).map(|i| entry(i as i64, vec![put(role(i), "state")])).collect();
    batch[0].secrets.push(SecretChange {
        id: role(1),
        field: "key".into(),
        value: Some(Secret::new(b"secret".to_vec())),
    });
    journal.append(R(0), batch).unwrap();
    journal.save_checkpoint(R(400), &mut [Ok(b"one".to_vec()), Ok(b"two".to_vec())].into_iter()).unwrap();
    journal.append(R(400), vec![entry(401, vec![])]).unwrap();
    folder
}
