//! Whatever is altered in an exported file or in the database itself is found, given an earlier checkpoint (RULES 6.6).
//!
//! `GATEPASS_FULL=1` injects 10,000 alterations into each.

mod journal_support;

use std::fs;
use std::path::Path;

use gatepass::audit::{
    Expected, ExportedRecord, FileVerification, Report, SignedCheckpoint, VerifierKey, VerifyError,
    file_header, file_line,
};
use gatepass::journal::{Entry, Journal, JournalError, MemoryOptions, SqliteOptions, memory, open_sqlite};
use gatepass::model::Revision;
use journal_support::*;

const RECORDS: u64 = 300;

fn alterations(default: usize) -> usize {
    if std::env::var_os("GATEPASS_FULL").is_some_and(|full| full == "1") { 10_000 } else { default }
}

/// Entries with one to three changes each, some of them deletions.
fn entries(numbers: &mut Numbers, count: u64) -> Vec<Entry> {
    let entry_of = |number: u64, numbers: &mut Numbers| {
        let changes = (0..=numbers.below(3)).map(|place| {
            let id = resource(number * 3 + place);
            let mut change = match numbers.below(4) {
                0 => delete(id),
                _ => put(id, &format!("state of {number}-{place}, {}", numbers.next())),
            };
            change.salt = numbers.bytes32();
            change
        });
        entry(number as i64, changes.collect())
    };
    (1..=count).map(|number| entry_of(number, numbers)).collect()
}

fn checkpoint(journal: &dyn Journal, size: u64) -> SignedCheckpoint {
    let head = journal.tree_head_at(Revision(size)).unwrap();
    SignedCheckpoint::sign(head, journal.signing_key().unwrap()).unwrap()
}

/// The lines of an export of everything.
fn lines(journal: &dyn Journal) -> Result<Vec<Vec<u8>>, JournalError> {
    let size = journal.tree_head()?.size;
    let records = journal.records(Revision(0), usize::MAX >> 1)?;
    let mut lines = vec![file_header(&checkpoint(journal, size), journal.verifier_key()).into_bytes()];
    lines.extend(records.iter().map(|record| file_line(&ExportedRecord::of(record)).unwrap().into_bytes()));
    Ok(lines)
}

fn verify(lines: &[Vec<u8>], expected: &Expected) -> Result<Report, VerifyError> {
    let mut verification = FileVerification::new(expected.clone());
    for line in lines {
        // A file's lines are what stands between its line breaks, wherever those were put.
        for line in line.split_inclusive(|byte| *byte == b'\n') {
            verification.line(line)?;
        }
    }
    verification.finish()
}

/// Every bit of an export of three records: nothing in a file can be another way and the file still verify.
#[test]
fn every_flipped_bit_of_a_small_export_is_found_at_its_place() {
    let journal = memory(MemoryOptions::default());
    journal.append(Revision(0), entries(&mut Numbers(1), 3)).unwrap();
    let lines = lines(&journal).unwrap();
    let expected = Expected { key: Some(journal.verifier_key().clone()), earlier: vec![] };
    verify(&lines, &expected).unwrap();
    for line in 0..lines.len() {
        for bit in 0..lines[line].len() * 8 {
            let mut altered = lines.clone();
            altered[line][bit / 8] ^= 1 << (bit % 8);
            let error = verify(&altered, &expected).expect_err("an altered file");
            if line > 0 {
                assert_eq!(error.first_wrong(), Some(line as u64), "line {line}, bit {bit}: {error}");
            }
        }
    }
}

/// What was done to an export, and what must be said of it.
struct Altered {
    what: String,
    lines: Vec<Vec<u8>>,
    /// The first wrong record, where the alteration has a place that the file itself gives away.
    first: Option<u64>,
}

fn alter(original: &[Vec<u8>], numbers: &mut Numbers) -> Altered {
    let count = original.len() as u64 - 1;
    let mut lines = original.to_vec();
    let any = |numbers: &mut Numbers| 1 + numbers.below(count) as usize;
    match numbers.below(5) {
        0 => {
            let line = any(numbers);
            let bit = numbers.below(lines[line].len() as u64 * 8) as usize;
            lines[line][bit / 8] ^= 1 << (bit % 8);
            Altered { what: format!("bit {bit} of record {line} flipped"), lines, first: Some(line as u64) }
        }
        1 => {
            let line = any(numbers);
            lines.remove(line);
            Altered { what: format!("record {line} removed"), lines, first: Some(line as u64) }
        }
        2 => {
            let (one, mut two) = (any(numbers), any(numbers));
            if one == two {
                two = one % count as usize + 1;
            }
            lines.swap(one, two);
            let first = Some(one.min(two) as u64);
            Altered { what: format!("records {one} and {two} swapped"), lines, first }
        }
        3 => {
            let last = numbers.below(count);
            lines.truncate(last as usize + 1);
            Altered { what: format!("cut after {last}"), lines, first: Some(last + 1) }
        }
        _ => {
            let line = any(numbers);
            let end = numbers.below(lines[line].len() as u64) as usize;
            lines[line].truncate(end);
            lines.truncate(line + 1);
            Altered { what: format!("cut in record {line} at byte {end}"), lines, first: Some(line as u64) }
        }
    }
}

#[test]
fn what_is_altered_in_an_export_is_found_at_its_place() {
    let journal = memory(MemoryOptions::default());
    let mut numbers = Numbers(2);
    journal.append(Revision(0), entries(&mut numbers, RECORDS)).unwrap();
    let original = lines(&journal).unwrap();
    let expected = Expected { key: None, earlier: vec![checkpoint(&journal, 100)] };
    verify(&original, &expected).unwrap();
    let count = alterations(1_000);
    for _ in 0..count {
        let altered = alter(&original, &mut numbers);
        let error = verify(&altered.lines, &expected).expect_err(&altered.what);
        assert_eq!(error.first_wrong(), altered.first, "{}: {error}", altered.what);
        let agreed = if altered.first.is_some_and(|first| first > 100) { 100 } else { 0 };
        assert_eq!(error.last_common(), Some(agreed), "{}: {error}", altered.what);
    }
    println!("{count} alterations of an export, all found, each at its record");
}

/// The same history but for what a forger wanted otherwise, written by the program itself, with the same key: nothing in
/// it is wrong but that it is another one.
fn forge(numbers: &mut Numbers, original: &[Entry]) -> (String, Vec<Entry>, u64) {
    let mut entries = original.to_vec();
    let place = numbers.below(entries.len() as u64) as usize;
    match numbers.below(5) {
        0 => {
            let salt = &mut entries[place].changes[0].salt;
            let bit = numbers.below(256) as usize;
            salt[bit / 8] ^= 1 << (bit % 8);
            (format!("a bit of record {} flipped, all hashes anew", place + 1), entries, place as u64)
        }
        1 => {
            entries.remove(place);
            (format!("record {} left out, all hashes anew", place + 1), entries, place as u64)
        }
        2 => {
            let place = place.min(entries.len() - 2);
            let times = (entries[place].time, entries[place + 1].time);
            entries.swap(place, place + 1);
            (entries[place].time, entries[place + 1].time) = times;
            (
                format!("records {} and {} swapped, all hashes anew", place + 1, place + 2),
                entries,
                place as u64,
            )
        }
        3 => {
            entries.truncate(place);
            (format!("cut after {place}, all hashes anew"), entries, place as u64)
        }
        _ => {
            let time = entries[place].time;
            entries.truncate(place);
            let forked = (place as u64..original.len() as u64)
                .map(|number| entry(time.0, vec![put(role(number), &format!("forked {}", numbers.next()))]));
            entries.extend(forked);
            (format!("forked after {place}"), entries, place as u64)
        }
    }
}

#[test]
fn a_history_that_was_written_anew_is_found_with_the_last_common_size() {
    let mut numbers = Numbers(3);
    let original = entries(&mut numbers, 60);
    let journal = memory(MemoryOptions::default());
    journal.append(Revision(0), original.clone()).unwrap();
    let (key, verifier) = (journal.signing_key().unwrap(), journal.verifier_key());
    let sizes = [10, 25, 40, 60];
    let earlier: Vec<_> = sizes.iter().map(|size| checkpoint(&journal, *size)).collect();
    let expected = Expected { key: Some(verifier.clone()), earlier };
    let count = alterations(500);
    for _ in 0..count {
        let (what, forged, common) = forge(&mut numbers, &original);
        let other = memory(MemoryOptions::default());
        other.append(Revision(0), forged).unwrap();
        let head = SignedCheckpoint::sign(other.tree_head().unwrap(), key).unwrap();
        let mut lines = vec![file_header(&head, verifier).into_bytes()];
        let records = other.records(Revision(0), 1000).unwrap();
        lines.extend(
            records.iter().map(|record| file_line(&ExportedRecord::of(record)).unwrap().into_bytes()),
        );
        // Nothing in the file itself gives it away; without an earlier checkpoint it is whole.
        let pinned = Expected { key: Some(verifier.clone()), earlier: vec![] };
        verify(&lines, &pinned).unwrap_or_else(|error| panic!("{what}: {error}"));
        let error = verify(&lines, &expected).expect_err(&what);
        let agreed = sizes.into_iter().filter(|size| *size <= common).max().unwrap_or(0);
        assert_eq!(error.last_common(), Some(agreed), "{what}: {error}");
    }
    println!("{count} forged histories, all found, each with the last common size");
}

fn sqlite_options() -> SqliteOptions {
    SqliteOptions { exclusive: true, ..options() }
}

/// Opens the database, checks all of it and exports it: what an auditor gets of a file.
fn audit(path: &Path, expected: &Expected) -> Result<Vec<Vec<u8>>, String> {
    let journal = open_sqlite(path, sqlite_options()).map_err(|error| error.to_string())?;
    let head = journal.verify().map_err(|error| error.to_string())?;
    let lines = lines(&journal).map_err(|error| error.to_string())?;
    let report = verify(&lines, expected).map_err(|error| error.to_string())?;
    assert_eq!((report.size, report.root), (head.size, head.root));
    Ok(lines)
}

/// An alteration of the database's tables as somebody makes it who knows them, or of its bytes as chance makes it.
/// Answers what was done, and whether the records themselves were altered for sure.
fn alter_database(path: &Path, records: u64, numbers: &mut Numbers) -> (String, bool) {
    if numbers.below(3) == 0 {
        let mut bytes = fs::read(path).unwrap();
        let bit = numbers.below(bytes.len() as u64 * 8) as usize;
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(path, bytes).unwrap();
        return (format!("bit {bit} of the file flipped"), false);
    }
    let conn = rusqlite::Connection::open(path).unwrap();
    let revision = 1 + numbers.below(records);
    let what = match numbers.below(5) {
        0 | 1 => {
            let column = if numbers.below(2) == 0 { "body" } else { "leaf" };
            let read = format!("SELECT {column} FROM record WHERE revision = ?1");
            let mut bytes: Vec<u8> = conn.query_row(&read, [revision as i64], |row| row.get(0)).unwrap();
            let bit = numbers.below(bytes.len() as u64 * 8) as usize;
            bytes[bit / 8] ^= 1 << (bit % 8);
            let write = format!("UPDATE record SET {column} = ?1 WHERE revision = ?2");
            conn.execute(&write, rusqlite::params![bytes, revision as i64]).unwrap();
            format!("bit {bit} of the {column} of record {revision} flipped")
        }
        2 => {
            conn.execute("DELETE FROM record WHERE revision = ?1", [revision as i64]).unwrap();
            format!("record {revision} removed")
        }
        3 => {
            let other = revision % records + 1;
            conn.execute_batch(&format!(
                "UPDATE record SET revision = -1 WHERE revision = {revision};
                 UPDATE record SET revision = {revision} WHERE revision = {other};
                 UPDATE record SET revision = {other} WHERE revision = -1;"
            ))
            .unwrap();
            format!("records {revision} and {other} swapped")
        }
        _ => {
            conn.execute("DELETE FROM record WHERE revision >= ?1", [revision as i64]).unwrap();
            format!("cut before {revision}")
        }
    };
    conn.close().unwrap();
    (what, true)
}

#[test]
fn what_is_altered_in_the_database_is_found_or_altered_no_record() {
    let (records, folder) = (40, Folder::new());
    let original = folder.0.join("original.db");
    let mut numbers = Numbers(4);
    let journal = open_sqlite(&original, sqlite_options()).unwrap();
    journal.append(Revision(0), entries(&mut numbers, records)).unwrap();
    // Every record is in one checkpoint or the other.
    let earlier = vec![checkpoint(&journal, 20), checkpoint(&journal, records)];
    let key: VerifierKey = journal.verifier_key().clone();
    drop(journal);
    let expected = Expected { key: Some(key), earlier };
    let whole = audit(&original, &expected).unwrap();
    let count = alterations(300);
    let template = Template::of(&original);
    // Opening a file waits for the disk more than it works.
    let harmless: usize = std::thread::scope(|scope| {
        let inspect = |worker: usize| {
            let (folder, template, whole, expected) = (&folder, &template, &whole, &expected);
            scope.spawn(move || {
                let mut numbers = Numbers(4 + worker as u64);
                let path = folder.0.join(format!("altered-{worker}.db"));
                let rounds = (worker..count).step_by(WORKERS);
                rounds
                    .filter(|_| altered_harmlessly(&path, template, records, whole, expected, &mut numbers))
                    .count()
            })
        };
        let workers: Vec<_> = (0..WORKERS).map(inspect).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    });
    println!("{count} alterations of the database: {} found, {harmless} altered no record", count - harmless);
}

/// How many files are altered at one time.
const WORKERS: usize = 4;

/// A database as a file, to begin with again and again.
struct Template {
    bytes: Vec<u8>,
    permissions: fs::Permissions,
}

impl Template {
    fn of(path: &Path) -> Template {
        Template { bytes: fs::read(path).unwrap(), permissions: fs::metadata(path).unwrap().permissions() }
    }

    /// Writes it, and takes away what an earlier one left beside it.
    fn write(&self, path: &Path) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        for entry in fs::read_dir(path.parent().unwrap()).unwrap() {
            let file = entry.unwrap().path();
            if file.file_name().is_some_and(|file| file.to_string_lossy().starts_with(&name)) {
                fs::remove_file(file).unwrap();
            }
        }
        fs::write(path, &self.bytes).unwrap();
        fs::set_permissions(path, self.permissions.clone()).unwrap();
    }
}

/// Alters the database in one way and audits it: what was altered is found, or was no record, which is then exported as
/// it was.
fn altered_harmlessly(
    path: &Path,
    template: &Template,
    records: u64,
    whole: &[Vec<u8>],
    expected: &Expected,
    numbers: &mut Numbers,
) -> bool {
    template.write(path);
    let (what, certain) = alter_database(path, records, numbers);
    match audit(path, expected) {
        Err(_) => false,
        Ok(_) if certain => panic!("{what}: not found"),
        // A bit that belongs to no record, an unused byte of a page for one.
        Ok(lines) => {
            assert!(lines == whole, "{what}: another export verified");
            true
        }
    }
}

/// The same as [`forge`] in files: the forger has the database, its master key and so the checkpoint key.
#[test]
fn a_database_that_was_written_anew_is_found_with_the_last_common_size() {
    let folder = Folder::new();
    let mut numbers = Numbers(5);
    let original = entries(&mut numbers, 30);
    let path = folder.0.join("original.db");
    // An empty store with its key is what the forger begins with.
    drop(open_sqlite(&path, sqlite_options()).unwrap());
    let empty = fs::read(&path).unwrap();
    let permissions = fs::metadata(&path).unwrap().permissions();
    let journal = open_sqlite(&path, sqlite_options()).unwrap();
    journal.append(Revision(0), original.clone()).unwrap();
    let sizes = [8, 20, 30];
    let earlier: Vec<_> = sizes.iter().map(|size| checkpoint(&journal, *size)).collect();
    let expected = Expected { key: None, earlier };
    drop(journal);
    for round in 0..alterations(60) / 10 {
        let (what, forged, common) = forge(&mut numbers, &original);
        let place = folder.0.join(format!("forged-{round}.db"));
        fs::write(&place, &empty).unwrap();
        fs::set_permissions(&place, permissions.clone()).unwrap();
        let other = open_sqlite(&place, sqlite_options()).unwrap();
        other.append(Revision(0), forged).unwrap();
        other.verify().unwrap();
        let error = verify(&lines(&other).unwrap(), &expected).expect_err(&what);
        let agreed = sizes.into_iter().filter(|size| *size <= common).max().unwrap_or(0);
        assert_eq!(error.last_common(), Some(agreed), "{what}: {error}");
    }
}
