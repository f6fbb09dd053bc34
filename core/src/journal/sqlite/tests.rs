use super::*;
use crate::journal::{Change, MemoryOptions, memory};

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn journal() -> (Folder, SqliteJournal) {
    let folder = std::env::temp_dir().join(format!("gatepass-{:016x}", u64::from_ne_bytes(seal::random())));
    std::fs::create_dir(&folder).unwrap();
    let options = SqliteOptions { master_key: KeySource::Bytes([1; 32]), ..SqliteOptions::default() };
    let journal = open_sqlite(folder.join("access.db"), options).unwrap();
    (Folder(folder), journal)
}

/// A role that is changed again and again, and refers to a resource.
fn entry(revision: u64) -> Entry {
    let spread = |number: u64| number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let role = EntityId::new(Kind::Role, spread(revision % 997));
    let target = EntityId::new(Kind::Resource, spread(revision % 7));
    let change = Change {
        id: role,
        state: Some(vec![7].into()),
        salt: [3; 32],
        references: [target].into_iter().collect(),
    };
    Entry { changes: vec![change], ..Entry::new(Timestamp(revision as i64), "role updated", "Roles.Update") }
}

fn runs(journal: &SqliteJournal) -> i64 {
    let conn = journal.shared.readers.take().unwrap();
    conn.query_row("SELECT count(*) FROM run", [], |row| row.get(0)).unwrap()
}

#[test]
fn merged_indexes_answer_as_before() {
    let (folder, file) = journal();
    // Keeps the background thread from merging before the test does.
    let lock = std::fs::File::create(folder.0.join("access.db-merge")).unwrap();
    lock.lock().unwrap();
    let memory = memory(MemoryOptions::default());
    let mut head = Revision(0);
    let mut grow = |appends: u64| {
        for size in (1..=13).cycle().take(appends as usize) {
            let batch: Vec<Entry> = (head.0 + 1..=head.0 + size).map(entry).collect();
            memory.append(head, batch.clone()).unwrap();
            head = file.append(head, batch).unwrap();
        }
        head
    };
    let check = |head: Revision| {
        assert_eq!(file.verify().unwrap(), memory.tree_head().unwrap());
        for revision in (1..head.0).step_by(13) {
            let id = entry(revision).changes[0].id;
            let both =
                |at| (file.entity_at(id, Revision(at)).unwrap(), memory.entity_at(id, Revision(at)).unwrap());
            for at in [0, revision - 1, revision, head.0] {
                let (found, expected) = both(at);
                assert_eq!(found, expected, "{id} at {at}");
            }
            let after = Revision(revision / 2);
            let found = file.entity_history(id, after, 20).unwrap();
            assert_eq!(found, memory.entity_history(id, after, 20).unwrap());
            let target = entry(revision).changes[0].references[0];
            let found = file.referrers(target, Kind::Role).unwrap();
            assert_eq!(found, memory.referrers(target, Kind::Role).unwrap());
        }
    };
    let head = grow(10);
    assert_eq!(runs(&file), 10);
    check(head);

    // What a merge that was cut off leaves behind neither counts nor stays.
    {
        let (writer, _turn) = file.shared.enter().unwrap();
        let orphan = "INSERT INTO pack SELECT 17, first, facts FROM pack WHERE run > 16 GROUP BY first";
        assert!(writer.conn.execute(orphan, []).unwrap() > 10);
    }
    check(head);
    lock.unlock().unwrap();
    merge::merge_runs(&file.shared, false).unwrap();
    // While others write it is put off; unless the background thread just found them idle.
    assert!([10, 1].contains(&runs(&file)));
    while runs(&file) > 1 {
        merge::merge_runs(&file.shared, true).unwrap();
    }
    check(head);
    let orphans = "SELECT count(*) FROM pack WHERE run NOT IN (SELECT id FROM run)";
    let conn = file.shared.readers.take().unwrap();
    assert_eq!(conn.query_row(orphans, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
    drop(conn);
    // Through several levels, up to runs that stay as they are.
    let mut head = head;
    for _ in 0..40 {
        head = grow(5);
        merge::merge_runs(&file.shared, true).unwrap();
    }
    assert!(runs(&file) < 20, "{}", runs(&file));
    check(head);
}

#[test]
fn many_appends_are_merged_while_others_write() {
    let (_folder, file) = journal();
    let mut head = Revision(0);
    // The background thread is woken each time that enough have come together; nothing here waits a second for it.
    for revision in 1..=merge::MANY as u64 * 4 {
        head = file.append(head, vec![entry(revision)]).unwrap();
    }
    while runs(&file) > merge::MANY as i64 {
        std::thread::yield_now();
    }
    assert_eq!(file.verify().unwrap().size, head.0);
}

#[test]
fn a_replaced_file_is_noticed() {
    let (folder, file) = journal();
    file.append(Revision(0), vec![entry(1)]).unwrap();
    std::fs::rename(folder.0.join("access.db-commit"), folder.0.join("elsewhere")).unwrap();
    let error = file.append(Revision(1), vec![entry(2)]).unwrap_err();
    assert!(matches!(error, AppendError::Storage { .. }), "{error}");
    std::fs::write(folder.0.join("access.db-commit"), [0; 8]).unwrap();
    let error = file.append(Revision(1), vec![entry(2)]).unwrap_err();
    assert!(error.to_string().contains("replaced"), "{error}");
    wal::watch_files(&file.shared);
    let error = file.refresh(Revision(1)).unwrap_err();
    assert!(error.to_string().contains("replaced"), "{error}");
}

#[test]
fn a_mark_left_by_a_dead_process_hides_nothing() {
    let (folder, dead) = journal();
    let options = SqliteOptions { master_key: KeySource::Bytes([1; 32]), ..SqliteOptions::default() };
    let other = open_sqlite(folder.0.join("access.db"), options).unwrap();
    dead.append(Revision(0), vec![entry(1)]).unwrap();
    // It died between its commit and its counter.
    dead.shared.sidecar.mark(0).unwrap();
    assert_eq!(other.refresh(Revision(0)).unwrap(), Some(Revision(1)));
    let counter = other.shared.sidecar.counter().unwrap();
    assert_eq!((counter.revision, counter.marked), (1, false), "and the mark is gone");
}

#[test]
fn a_writer_catches_up_with_the_tree_of_another() {
    let (folder, one) = journal();
    let options = SqliteOptions { master_key: KeySource::Bytes([1; 32]), ..SqliteOptions::default() };
    let other = open_sqlite(folder.0.join("access.db"), options).unwrap();
    let memory = memory(MemoryOptions::default());
    let mut head = Revision(0);
    // Some in the middle of a tile, some over its end, and one so large that the tree is read anew.
    for (i, size) in [1, 100, 200, 3, 255, 256, 5000, 1, 513, 7].into_iter().enumerate() {
        let writer = if i % 2 == 0 { &one } else { &other };
        let batch: Vec<Entry> = (head.0 + 1..=head.0 + size).map(entry).collect();
        memory.append(head, batch.clone()).unwrap();
        head = writer.append(head, batch).unwrap();
        assert_eq!(writer.tree_head().unwrap(), memory.tree_head().unwrap());
    }
    assert_eq!(one.verify().unwrap(), memory.tree_head().unwrap());
}

/// The files as they are while the database is held, as a crash leaves them.
fn crashed(folder: &Folder) -> (Folder, SqliteJournal) {
    let to = folder.0.with_extension(format!("{:016x}", u64::from_ne_bytes(seal::random())));
    std::fs::create_dir(&to).unwrap();
    for name in ["access.db", "access.db-wal"] {
        std::fs::copy(folder.0.join(name), to.join(name)).unwrap();
    }
    let options = SqliteOptions { master_key: KeySource::Bytes([1; 32]), ..SqliteOptions::default() };
    let journal = open_sqlite(to.join("access.db"), options).unwrap();
    (Folder(to), journal)
}

#[test]
fn room_in_the_log_is_none_of_it() {
    let (folder, file) = journal();
    let length = || std::fs::metadata(folder.0.join("access.db-wal")).unwrap().len();
    let mut head = Revision(0);
    let mut grow = || {
        head = file.append(head, vec![entry(head.0 + 1)]).unwrap();
        head
    };
    // The background thread makes the file longer while others write; nothing here waits a second for it.
    while file.shared.wal.pages() < 16 || file.shared.wal.wants_room() {
        grow();
        std::thread::yield_now();
    }
    assert!(length() > u64::from(file.shared.wal.pages()) * wal::FRAME + (1 << 20), "{}", length());
    for _ in 0..2 {
        let (head, long) = (grow(), length());
        let (_copy, journal) = crashed(&folder);
        assert_eq!(journal.verify().unwrap(), file.tree_head().unwrap());
        journal.append(head, vec![entry(head.0 + 1)]).unwrap();
        assert_eq!(length(), long, "a commit overwrites what is there");
    }
    drop(file);
    assert!(!folder.0.join("access.db-wal").exists(), "it goes with the last who has the database open");
}
