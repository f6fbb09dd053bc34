//! The audit trail as its readers see it: checkpoints, proofs, exports, and what a verification finds (RULES 6.6).

mod journal_support;
mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use gatepass::audit::{
    Expected, ExportedChange, ExportedRecord, FileVerification, Report, SignedCheckpoint, SigningKey,
    Verification, VerifyError, file_header, file_line, leaf_hash_of, verify_consistency, verify_inclusion,
};
use gatepass::client::{CallOptions, Client, ConnectOptions, connect};
use gatepass::journal::Journal;
use gatepass::journal::{KeySource, OpenError, SqliteOptions, open_sqlite};
use gatepass::model::{Kind, Revision};
use gatepass::service::{Store, TestClock};
use gatepass::v1;
use gatepass::{Code, ErrorReason};
use gatepass_wire::gatepass::v1::{ExportRequest, ExportResponse};
use journal_support::{Folder, entry, put, resource};
use support::{NOON, World};

/// A store with some records, and a client of it.
fn filled(world: &World, records: u64) -> Client {
    let client = Client::of_service(world.service.clone(), ConnectOptions::new());
    for number in 0..records {
        let role = v1::Role { name: format!("role {}-{number}", world.unique()), ..Default::default() };
        world.block_on(client.roles().create(role)).expect("a role");
    }
    client
}

fn export(world: &World, client: &Client) -> Vec<u8> {
    world.block_on(async {
        let audit = client.audit();
        let checkpoint = audit.checkpoint(None).await.expect("a checkpoint");
        let mut file = file_header(&checkpoint, &audit.verifier_key().await.expect("a key"));
        for record in audit.export(checkpoint.checkpoint().size).collect().await.expect("records") {
            file += &file_line(&record).expect("a record");
        }
        file.into_bytes()
    })
}

fn verify(file: &[u8], expected: Expected) -> Result<Report, VerifyError> {
    let mut verification = FileVerification::new(expected);
    file.split_inclusive(|byte| *byte == b'\n').try_for_each(|line| verification.line(line))?;
    verification.finish()
}

fn on_each_store(test: impl Fn(&World)) {
    test(&World::new());
    let folder = Folder::new();
    let store = Store::Sqlite { path: folder.database(), exclusive: true, create: true };
    test(&World::open(store, TestClock::at(NOON), true));
}

#[test]
fn every_record_is_proven_in_every_later_tree_and_every_tree_continues_the_earlier_ones() {
    on_each_store(|world| {
        let client = filled(world, 20);
        let audit = client.audit();
        world.block_on(async {
            let size = world.revision().0;
            let mut heads = Vec::new();
            for size in 1..=size {
                let checkpoint = audit.checkpoint(Some(size)).await.expect("a checkpoint");
                checkpoint.verify(world.service.verifier_key()).expect("signed");
                heads.push(checkpoint.checkpoint().head());
            }
            let records = audit.export(size).collect().await.expect("records");
            assert_eq!(records.len() as u64, size);
            for head in &heads {
                for revision in 1..=head.size {
                    let proof = audit.inclusion_proof(revision, Some(head.size)).await.expect("a proof");
                    let leaf = records[revision as usize - 1].read().expect("a record").leaf;
                    assert_eq!(proof.leaf, leaf);
                    verify_inclusion(leaf, revision - 1, head.size, &proof.hashes, head.root)
                        .expect("included");
                    let other = leaf_hash_of(b"another");
                    verify_inclusion(other, revision - 1, head.size, &proof.hashes, head.root).unwrap_err();
                }
                for old in &heads[..head.size as usize] {
                    let proof = audit.consistency_proof(old.size, Some(head.size)).await.expect("a proof");
                    verify_consistency(old.size, old.root, head.size, head.root, &proof.hashes)
                        .expect("grown");
                }
            }
        });
    });
}

#[test]
fn an_export_verifies_and_says_what_is_not_excluded() {
    on_each_store(|world| {
        let client = filled(world, 5);
        let early = world.block_on(client.audit().checkpoint(None)).expect("a checkpoint");
        filled(world, 5);
        let file = export(world, &client);
        let size = world.revision().0;

        let report = verify(&file, Expected::default()).expect("whole");
        assert_eq!(
            (report.size, report.read, report.pinned, &report.agreed[..]),
            (size, size, false, &[][..])
        );
        let said = report.not_excluded().join("; ");
        assert!(said.contains("truncation and a full rewrite cannot be excluded"), "{said}");

        let key = Some(world.service.verifier_key().clone());
        let report = verify(&file, Expected { key: key.clone(), earlier: vec![] }).expect("whole");
        assert!(report.pinned && report.not_excluded().join("").contains("earlier state"));

        let expected = Expected { key, earlier: vec![early.clone()] };
        let report = verify(&file, expected.clone()).expect("whole");
        assert_eq!(report.agreed, [early.checkpoint().size]);
        assert!(
            report.not_excluded().join("").contains(&format!("records after {}", early.checkpoint().size))
        );

        let last = world.block_on(client.audit().checkpoint(None)).expect("a checkpoint");
        let report =
            verify(&file, Expected { key: None, earlier: vec![last.clone(), early] }).expect("whole");
        assert_eq!(report.not_excluded(), Vec::<String>::new());

        // Without the records, by proofs.
        let verification =
            Verification::begin(last, world.service.verifier_key().clone(), expected).expect("signed");
        let proofs = verification.earlier().iter().map(|old| {
            let proof = world.block_on(client.audit().consistency_proof(old.size, Some(size)));
            proof.expect("a proof").hashes
        });
        let proofs: Vec<_> = proofs.collect();
        let report = verification.finish_with_proofs(&proofs).expect("grown");
        assert!(report.not_excluded().join("").contains("were not read"));
    });
}

#[test]
fn an_empty_log_has_a_checkpoint_and_an_export() {
    let world = World::new();
    let client = filled(&world, 0);
    let report = verify(&export(&world, &client), Expected::default()).expect("whole");
    assert_eq!(report.size, 0);
    // The earliest checkpoint there can be agrees with every later log.
    let empty = world.block_on(client.audit().checkpoint(None)).expect("a checkpoint");
    filled(&world, 3);
    verify(&export(&world, &client), Expected { key: None, earlier: vec![empty] }).expect("whole");
}

#[test]
fn pages_are_of_one_size_whatever_is_written_meanwhile() {
    let world = World::new();
    let client = filled(&world, 10).with(CallOptions::new().page_size(3));
    let size = world.revision().0;
    let page = |cursor: &str| -> ExportResponse {
        let request = ExportRequest { cursor: cursor.to_owned(), limit: 3, ..Default::default() };
        world.send("/gatepass.v1.Audit/Export", &request).expect("a page")
    };
    let (mut cursor, mut count) = (String::new(), 0);
    loop {
        let page = page(&cursor);
        assert_eq!(page.size, size);
        assert!(page.records.len() <= 3);
        count += page.records.len() as u64;
        filled(&world, 1);
        cursor = page.next_cursor;
        if cursor.is_empty() {
            break;
        }
    }
    assert_eq!(count, size);
    verify(&export(&world, &client), Expected::default()).expect("whole");
}

#[test]
fn a_page_ends_before_it_grows_too_large() {
    let world = World::new();
    let client = filled(&world, 0);
    let state = |bytes: usize| "x".repeat(bytes);
    // Four of these fill a page; the fifth alone is larger than one.
    let mut entries: Vec<_> =
        (1..=6).map(|number| entry(number, vec![put(resource(number as u64), &state(700_000))])).collect();
    entries.insert(4, entry(4, vec![put(resource(9), &state(4 << 20))]));
    world.service.journal().append(Revision(0), entries).expect("appended");
    let (mut cursor, mut counts) = (String::new(), Vec::new());
    loop {
        let request = ExportRequest { cursor, ..Default::default() };
        let page: ExportResponse = world.send("/gatepass.v1.Audit/Export", &request).expect("a page");
        counts.push(page.records.len());
        cursor = page.next_cursor;
        if cursor.is_empty() {
            break;
        }
    }
    assert_eq!(counts, [4, 1, 2]);
    verify(&export(&world, &client), Expected::default()).expect("whole");
}

#[test]
fn what_is_erased_shows_as_erased_and_still_verifies() {
    on_each_store(|world| {
        let client = filled(world, 3);
        let user = v1::User {
            email: "ada@example.com".into(),
            first_name: "Ada".into(),
            last_name: "Lovelace".into(),
            ..Default::default()
        };
        let user = world.block_on(client.accounts().create(user)).expect("a user");
        let created = world.revision();
        let before = export(world, &client);
        let checkpoint = world.block_on(client.audit().checkpoint(None)).expect("a checkpoint");
        world.block_on(client.accounts().delete(&user.id)).expect("deleted");
        let journal = world.service.journal();
        let record = journal.record(created).expect("readable").expect("there");
        let place =
            record.changes.iter().position(|change| change.id.kind == Kind::Account).expect("the user");
        journal.erase(created, place).expect("erased");
        let after = export(world, &client);
        let line =
            |file: &[u8]| file.split(|b| *b == b'\n').nth(created.0 as usize).expect("its line").to_vec();
        assert_ne!(line(&before), line(&after));
        let text = String::from_utf8(line(&after)).expect("text");
        assert!(text.contains(r#""op":"erased","commitment":""#), "{text}");
        let expected = Expected { key: None, earlier: vec![checkpoint] };
        assert_eq!(verify(&before, expected.clone()).expect("whole").erased, 0);
        assert_eq!(verify(&after, expected).expect("whole").erased, 1);
        let size = world.revision().0;
        world.block_on(async {
            let proof = client.audit().inclusion_proof(created.0, Some(size)).await.expect("a proof");
            let head = client.audit().checkpoint(Some(size)).await.expect("a checkpoint");
            let root = head.checkpoint().root;
            verify_inclusion(proof.leaf, created.0 - 1, size, &proof.hashes, root).expect("included");
        });
    });
}

#[test]
fn secrets_are_in_no_export() {
    let world = World::new();
    let client = filled(&world, 0);
    let resource = v1::Postgres {
        name: "orders".into(),
        hostname: "db1".into(),
        username: "app".into(),
        password: "correct horse".into(),
        database: "orders".into(),
        ..Default::default()
    };
    world.block_on(client.resources().create(resource)).expect("a resource");
    let key = world.block_on(world.service.bootstrap("a key")).expect("a key");
    let records = world.block_on(client.audit().export(world.revision().0).collect()).expect("records");
    let mut all = Vec::new();
    for record in &records {
        all.extend_from_slice(&record.header);
        for change in &record.changes {
            if let ExportedChange::Present { payload, .. } = change {
                all.extend_from_slice(payload);
            }
        }
    }
    let holds = |needle: &[u8]| all.windows(needle.len()).any(|window| window == needle);
    assert!(holds(b"orders"), "the search finds what is there");
    assert!(!holds(b"correct horse") && !holds(key.secret_key.as_bytes()));
}

#[test]
fn what_makes_no_sense_is_refused_naming_the_field() {
    let world = World::new();
    let client = filled(&world, 4);
    let audit = client.audit();
    let size = world.revision().0;
    world.block_on(async {
        let errors = [
            (audit.checkpoint(Some(size + 1)).await.unwrap_err(), "size"),
            (audit.inclusion_proof(0, None).await.unwrap_err(), "revision"),
            (audit.inclusion_proof(size, Some(size - 1)).await.unwrap_err(), "revision"),
            (audit.inclusion_proof(1, Some(size + 1)).await.unwrap_err(), "size"),
            (audit.consistency_proof(size, Some(1)).await.unwrap_err(), "old_size"),
            (audit.consistency_proof(1, Some(u64::MAX)).await.unwrap_err(), "new_size"),
            (audit.export(size + 1).collect().await.unwrap_err(), "size"),
        ];
        for (error, field) in errors {
            assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some(field)), "{error}");
        }
    });
    let bad = |request: &ExportRequest| {
        world.send::<_, ExportResponse>("/gatepass.v1.Audit/Export", request).unwrap_err()
    };
    assert_eq!(bad(&ExportRequest { limit: -1, ..Default::default() }).field(), Some("limit"));
    assert_eq!(bad(&ExportRequest { cursor: "x".into(), ..Default::default() }).field(), Some("cursor"));
    let page: ExportResponse = world
        .send("/gatepass.v1.Audit/Export", &ExportRequest { size: 3, limit: 1, ..Default::default() })
        .expect("a page");
    let foreign = ExportRequest { size: 2, cursor: page.next_cursor, limit: 1 };
    assert_eq!(bad(&foreign).field(), Some("cursor"), "a cursor belongs to its size");
}

/// Cuts the end of the journal's file off, while it is open.
fn cut(path: &std::path::Path, from: u64) {
    let conn = rusqlite::Connection::open(path).expect("a database");
    conn.execute("DELETE FROM record WHERE revision >= ?1", [from as i64]).expect("deleted");
}

#[test]
fn a_log_that_lost_what_it_signed_signs_nothing_more() {
    let folder = Folder::new();
    let store = Store::Sqlite { path: folder.database(), exclusive: false, create: true };
    let world = World::open(store, TestClock::at(NOON), true);
    let client = filled(&world, 6);
    let size = world.revision().0;
    world.block_on(client.audit().checkpoint(None)).expect("a checkpoint");
    cut(&folder.database(), size);
    let error = world.block_on(client.audit().checkpoint(None)).unwrap_err();
    assert_eq!(error.reason(), ErrorReason::Corrupt);
    assert!(error.message().contains("nothing is signed"), "{error}");
}

fn options(key_file: Option<PathBuf>, master: u8) -> SqliteOptions {
    SqliteOptions {
        master_key: KeySource::Bytes([master; 32]),
        checkpoint_key_file: key_file,
        ..SqliteOptions::default()
    }
}

#[test]
fn the_sealed_key_stays_the_same_and_goes_along_with_another_master_key() {
    let folder = Folder::new();
    let journal = open_sqlite(folder.database(), options(None, 1)).unwrap();
    let verifier = journal.verifier_key().clone();
    let seed = *journal.signing_key().unwrap().seed();
    journal.rotate_key(&[2; 32]).unwrap();
    drop(journal);
    let journal = open_sqlite(folder.database(), options(None, 2)).unwrap();
    assert_eq!((journal.verifier_key(), journal.signing_key().unwrap().seed()), (&verifier, &seed));
    drop(journal);
    let file = fs::read(folder.database()).unwrap();
    assert!(!file.windows(32).any(|window| window == seed), "the key is sealed");
}

#[test]
fn a_store_from_before_there_were_checkpoint_keys_gets_one() {
    let folder = Folder::new();
    drop(open_sqlite(folder.database(), options(None, 1)).unwrap());
    let conn = rusqlite::Connection::open(folder.database()).unwrap();
    assert_eq!(conn.execute("DELETE FROM meta WHERE name LIKE 'journal.checkpoint%'", []).unwrap(), 2);
    drop(conn);
    let verifier = open_sqlite(folder.database(), options(None, 1)).unwrap().verifier_key().clone();
    let journal = open_sqlite(folder.database(), options(None, 1)).unwrap();
    assert_eq!(*journal.verifier_key(), verifier);
    assert!(journal.signing_key().is_some());
}

#[test]
fn a_key_kept_outside_is_nowhere_in_the_data_and_is_asked_for() {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    let file = elsewhere.0.join("checkpoint.key");
    let journal = open_sqlite(folder.database(), options(Some(file.clone()), 1)).unwrap();
    let (verifier, seed) = (journal.verifier_key().clone(), *journal.signing_key().unwrap().seed());
    drop(journal);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let data = fs::read(folder.database()).unwrap();
    assert!(!data.windows(32).any(|window| window == seed));

    // Without it everything works but signing.
    let journal = open_sqlite(folder.database(), options(None, 1)).unwrap();
    assert!(journal.signing_key().is_none());
    assert_eq!(*journal.verifier_key(), verifier);
    journal.rotate_key(&[1; 32]).unwrap();
    drop(journal);

    // With it checkpoints are signed; another one is refused, naming both.
    let journal = open_sqlite(folder.database(), options(Some(file.clone()), 1)).unwrap();
    assert_eq!(*journal.signing_key().unwrap().verifier_key(), verifier);
    drop(journal);
    let other = SigningKey::from_seed("other", &[9; 32]).unwrap();
    let wrong = elsewhere.0.join("other.key");
    fs::write(&wrong, other.to_text().as_bytes()).unwrap();
    fs::set_permissions(&wrong, fs::Permissions::from_mode(0o600)).unwrap();
    let error = open_sqlite(folder.database(), options(Some(wrong.clone()), 1)).err().unwrap();
    assert!(matches!(error, OpenError::WrongCheckpointKey { .. }), "{error}");
    assert!(error.to_string().contains(&verifier.to_string()), "{error}");
    fs::set_permissions(&wrong, fs::Permissions::from_mode(0o644)).unwrap();
    let error = open_sqlite(folder.database(), options(Some(wrong), 1)).err().unwrap();
    assert!(matches!(error, OpenError::Permissions { .. }), "{error}");
    fs::write(&file, "PRIVATE+KEY+nonsense").unwrap();
    let error = open_sqlite(folder.database(), options(Some(file.clone()), 1)).err().unwrap();
    assert!(matches!(error, OpenError::CheckpointKey { .. }), "{error}");
    fs::remove_file(&file).unwrap();
    let error = open_sqlite(folder.database(), options(Some(file), 1)).err().unwrap();
    assert!(error.to_string().contains("does not exist"), "{error}");
}

#[tokio::test]
async fn a_client_of_a_store_whose_key_is_elsewhere_says_so() {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    let file = elsewhere.0.join("checkpoint.key");
    // The key's name becomes the log's origin.
    let key = SigningKey::from_seed("example.com/audit", &[3; 32]).unwrap();
    fs::write(&file, key.to_text().as_bytes()).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    let url = format!("sqlite:{}", folder.database().display());
    let gp = connect(&url, ConnectOptions::new().checkpoint_key_file(&file)).await.unwrap();
    let signed = gp.audit().checkpoint(None).await.unwrap();
    assert_eq!(signed.checkpoint().origin, "example.com/audit");
    signed.verify(key.verifier_key()).unwrap();
    drop(gp);
    let gp = connect(&url, ConnectOptions::new()).await.unwrap();
    let error = gp.audit().checkpoint(None).await.unwrap_err();
    assert_eq!(error.code(), Code::FailedPrecondition);
    assert!(error.message().contains("--checkpoint-key-file"), "{error}");
    assert_eq!(gp.audit().verifier_key().await.unwrap(), *key.verifier_key());
    let error = connect("memory:", ConnectOptions::new().checkpoint_key_file(&file)).await.unwrap_err();
    assert_eq!(error.field(), Some("checkpoint_key_file"));
}

#[test]
fn another_log_and_another_key_are_told_apart_from_a_rewrite() {
    let (one, two) = (World::new(), World::new());
    let (of_one, of_two) = (filled(&one, 3), filled(&two, 3));
    let checkpoint = one.block_on(of_one.audit().checkpoint(None)).expect("a checkpoint");
    let file = export(&two, &of_two);
    let pinned = Expected { key: Some(one.service.verifier_key().clone()), earlier: vec![] };
    assert!(matches!(verify(&file, pinned), Err(VerifyError::OtherKey { .. })));
    let earlier = Expected { key: None, earlier: vec![checkpoint.clone()] };
    assert!(matches!(verify(&file, earlier), Err(VerifyError::OtherLog { .. })));
    // The same name, another key: the log was taken over.
    let name = two.service.verifier_key().name().to_owned();
    let taken = SigningKey::from_seed(name, &[7; 32]).expect("a key");
    let forged = SignedCheckpoint::sign(checkpoint.checkpoint().head(), &taken).expect("signed");
    let earlier = Expected { key: None, earlier: vec![forged] };
    assert!(matches!(verify(&file, earlier), Err(VerifyError::Checkpoint { .. })));
}

#[test]
fn records_of_the_journal_and_of_an_export_are_the_same() {
    let world = World::new();
    filled(&world, 10);
    for record in world.service.journal().records(Revision(0), 1000).expect("records") {
        assert_eq!(ExportedRecord::of(&record).read().as_ref(), Ok(&record));
    }
}
