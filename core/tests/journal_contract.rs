//! What every journal does, in memory and in a file alike.

mod journal_support;

use gatepass::journal::*;
use gatepass::model::{EntityId, Kind, Revision, Timestamp};
use journal_support::*;

const R: fn(u64) -> Revision = Revision;

#[test]
fn what_is_appended_is_read_back() {
    on_each(|journal| {
        assert_eq!(journal.head().unwrap(), Head::EMPTY);
        let account = EntityId::new(Kind::Account, u64::MAX);
        let first = Entry {
            actor: Actor::Account(account),
            credential: Some(EntityId::new(Kind::Credential, 3)),
            ..entry(10, vec![put(resource(u64::MAX), "a"), put(role(1), ""), delete(resource(2))])
        };
        let second = Entry { actor: Actor::Embedded, ..entry(10, vec![]) };
        assert_eq!(journal.append(R(0), vec![first, second]).unwrap(), R(2));

        let records = journal.records(R(0), 10).unwrap();
        assert_eq!(records.len(), 2);
        let record = &records[0];
        assert_eq!((record.revision, record.time), (R(1), Timestamp(10)));
        assert_eq!(record.actor, Actor::Account(account));
        assert_eq!(record.credential, Some(EntityId::new(Kind::Credential, 3)));
        assert_eq!((&*record.verb, &*record.method), ("resource updated", "Resources.Update"));
        let contents: Vec<_> = record.changes.iter().map(|c| (c.id, c.content.clone())).collect();
        assert_eq!(
            contents,
            [
                (resource(u64::MAX), Content::State("a".into())),
                (role(1), Content::State("".into())),
                (resource(2), Content::Deleted),
            ]
        );
        assert_eq!(records[1].actor, Actor::Embedded);
        assert_eq!(journal.record(R(2)).unwrap().as_ref(), Some(&records[1]));
        assert_eq!(journal.record(R(3)).unwrap(), None);
        assert_eq!(journal.record(R(0)).unwrap(), None);
        assert_eq!(journal.record(R(u64::MAX)).unwrap(), None);
        let head = Head { revision: R(2), time: Timestamp(10), leaf: records[1].leaf };
        assert_eq!(journal.head().unwrap(), head);
        assert_eq!(journal.records(R(1), 10).unwrap(), records[1..]);
        assert_eq!(journal.records(R(0), 1).unwrap(), records[..1]);
        assert_eq!(journal.records(R(2), 10).unwrap(), []);
        assert!(matches!(journal.records(R(3), 10), Err(JournalError::OutOfRange { asked: 3, .. })));
    });
}

#[test]
fn a_batch_decided_on_an_old_revision_is_refused_whole() {
    on_each(|journal| {
        journal.append(R(0), vec![entry(1, vec![put(role(1), "a")])]).unwrap();
        for wrong in [0, 2, u64::MAX >> 3] {
            let error = journal.append(R(wrong), vec![entry(2, vec![put(role(1), "b")])]).unwrap_err();
            assert!(matches!(error, AppendError::Conflict { actual, .. } if actual == R(1)), "{error}");
        }
        assert_eq!(journal.head().unwrap().revision, R(1));
    });
}

#[test]
fn refresh_tells_of_what_is_past_the_known() {
    on_each(|journal| {
        assert_eq!(journal.refresh(R(0)).unwrap(), None);
        journal.append(R(0), vec![entry(1, vec![])]).unwrap();
        assert_eq!(journal.refresh(R(0)).unwrap(), Some(R(1)));
        assert_eq!(journal.refresh(R(1)).unwrap(), None);
    });
}

#[test]
fn bad_batches_change_nothing() {
    on_each(|journal| {
        journal.append(R(0), vec![entry(5, vec![])]).unwrap();
        let key = |key: &str| {
            Some(IdempotencyEntry {
                credential: "c".into(),
                key: key.into(),
                request_hash: [1; 32],
                expires: Timestamp(100),
            })
        };
        let with_key = |name| Entry { idempotency: key(name), ..entry(6, vec![put(role(9), "x")]) };
        let bad: Vec<Vec<Entry>> = vec![
            vec![entry(4, vec![])],
            vec![entry(6, vec![put(role(9), "x")]), entry(5, vec![])],
            vec![entry(6, vec![put(role(9), "x"), delete(role(9))])],
            vec![with_key("k"), with_key("k")],
            vec![with_key("k"), Entry { verb: "v".repeat(70_000).into(), ..entry(6, vec![]) }],
        ];
        for batch in bad {
            journal.append(R(1), batch).unwrap_err();
            assert_eq!(journal.head().unwrap().revision, R(1));
            assert_eq!(journal.entity_history(role(9), R(0), 9).unwrap(), []);
            assert_eq!(journal.idempotency("c", "k", Timestamp(6)).unwrap(), None);
            assert_eq!(journal.verify().unwrap().size, 1);
        }
        assert_eq!(journal.append(R(1), vec![]).unwrap(), R(1));
        assert_eq!(journal.append(R(1), vec![with_key("k")]).unwrap(), R(2));
    });
}

#[test]
fn an_idempotency_key_is_kept_until_it_expires() {
    on_each(|journal| {
        let entry = |time, credential: &str, expires| Entry {
            idempotency: Some(IdempotencyEntry {
                credential: credential.into(),
                key: "k".into(),
                request_hash: [time as u8; 32],
                expires: Timestamp(expires),
            }),
            ..entry(time, vec![put(resource(time as u64), "x"), put(role(1), "y")])
        };
        journal.append(R(0), vec![entry(1, "a", 10), entry(2, "b", 20)]).unwrap();
        let replay = journal.idempotency("a", "k", Timestamp(9)).unwrap().unwrap();
        assert_eq!(replay, Replay { revision: R(1), request_hash: [1; 32], ids: vec![resource(1), role(1)] });
        assert_eq!(journal.idempotency("a", "k", Timestamp(10)).unwrap(), None);
        assert_eq!(journal.idempotency("c", "k", Timestamp(9)).unwrap(), None);

        let error = journal.append(R(2), vec![entry(9, "a", 50)]).unwrap_err();
        assert!(matches!(error, AppendError::KeyInUse { .. }), "{error}");
        journal.append(R(2), vec![entry(10, "a", 50)]).unwrap();
        assert_eq!(journal.idempotency("a", "k", Timestamp(11)).unwrap().unwrap().revision, R(3));
        assert_eq!(journal.idempotency("b", "k", Timestamp(11)).unwrap().unwrap().revision, R(2));
    });
}

#[test]
fn times_find_revisions() {
    on_each(|journal| {
        assert_eq!(journal.revision_at(Timestamp::MAX).unwrap(), R(0));
        let times = [-5, 0, 0, 7, 7, 7, 9];
        journal.append(R(0), times.iter().map(|&t| entry(t, vec![])).collect()).unwrap();
        for time in -7..12 {
            let expected = times.iter().filter(|&&t| t <= time).count() as u64;
            assert_eq!(journal.revision_at(Timestamp(time)).unwrap(), R(expected), "{time}");
        }
    });
}

#[test]
fn histories_answer_for_every_revision() {
    on_each(|journal| {
        let activity = EntityId::new(Kind::Activity, 1);
        let batch = vec![
            entry(1, vec![put(role(1), "a"), put(role(2), "b"), put(activity, "who")]),
            entry(2, vec![put(resource(1), "c")]),
            entry(3, vec![delete(role(1))]),
            entry(4, vec![put(role(1), "d")]),
        ];
        journal.append(R(0), batch).unwrap();
        let version = |id, revision: u64, activity, content| EntityVersion {
            id,
            revision: R(revision),
            time: Timestamp(revision as i64),
            activity,
            content,
        };
        let versions = [
            version(role(1), 1, Some(activity), Content::State("a".into())),
            version(role(1), 3, None, Content::Deleted),
            version(role(1), 4, None, Content::State("d".into())),
        ];
        for (at, expected) in [(0, None), (1, Some(0)), (2, Some(0)), (3, Some(1)), (4, Some(2))] {
            let expected = expected.map(|i: usize| versions[i].clone());
            assert_eq!(journal.entity_at(role(1), R(at)).unwrap(), expected, "{at}");
        }
        assert!(matches!(journal.entity_at(role(1), R(5)), Err(JournalError::OutOfRange { .. })));
        assert_eq!(journal.entity_at(role(3), R(4)).unwrap(), None);
        assert_eq!(journal.entity_history(role(1), R(0), 9).unwrap(), versions);
        assert_eq!(journal.entity_history(role(1), R(1), 1).unwrap(), versions[1..2]);

        let two = version(role(2), 1, Some(activity), Content::State("b".into()));
        let [first, second, third] = versions;
        assert_eq!(journal.kind_history(Kind::Role, R(0), 1).unwrap(), [first, two], "a record is not split");
        assert_eq!(journal.kind_history(Kind::Role, R(1), 9).unwrap(), [second, third]);
        assert_eq!(journal.kind_history(Kind::Group, R(0), 9).unwrap(), []);
    });
}

#[test]
fn whoever_ever_referred_is_found() {
    on_each(|journal| {
        let grant = |number| EntityId::new(Kind::AccountGrant, number);
        let refer = |id, targets: &[EntityId]| Change { references: targets.into(), ..put(id, "g") };
        let batch = vec![
            entry(1, vec![refer(grant(u64::MAX), &[resource(1), role(1)]), refer(grant(1), &[resource(1)])]),
            entry(2, vec![refer(role(5), &[resource(1)])]),
            entry(3, vec![refer(grant(1), &[resource(2)])]),
            entry(4, vec![refer(grant(1), &[resource(1)]), delete(grant(u64::MAX))]),
        ];
        journal.append(R(0), batch).unwrap();
        assert_eq!(journal.referrers(resource(1), Kind::AccountGrant).unwrap(), [grant(1), grant(u64::MAX)]);
        assert_eq!(journal.referrers(resource(2), Kind::AccountGrant).unwrap(), [grant(1)]);
        assert_eq!(journal.referrers(resource(1), Kind::Role).unwrap(), [role(5)]);
        assert_eq!(journal.referrers(resource(3), Kind::Role).unwrap(), []);
    });
}

#[test]
fn secrets_come_change_and_go() {
    on_each(|journal| {
        let secret = |id, field: &'static str, value: Option<&str>| SecretChange {
            id,
            field: field.into(),
            value: value.map(|value| Secret::new(value.into())),
        };
        let with = |time, secrets, changes| Entry { secrets, ..entry(time, changes) };
        let secrets = vec![
            secret(role(1), "hmac", Some("one")),
            secret(role(1), "hook", Some("two")),
            secret(role(2), "hmac", Some("three")),
        ];
        journal.append(R(0), vec![with(1, secrets, vec![])]).unwrap();
        let read = |id, field| journal.secret(id, field).unwrap().map(|s| s.expose().to_vec());
        assert_eq!(read(role(1), "hmac").unwrap(), b"one");
        assert_eq!(read(role(1), "other"), None);
        let secrets = vec![secret(role(1), "hmac", Some("four")), secret(role(1), "hook", None)];
        journal.append(R(1), vec![with(2, secrets, vec![])]).unwrap();
        assert_eq!(read(role(1), "hmac").unwrap(), b"four");
        assert_eq!(read(role(1), "hook"), None);
        journal.append(R(2), vec![with(3, vec![], vec![delete(role(1))])]).unwrap();
        assert_eq!(read(role(1), "hmac"), None, "a deleted entity keeps no secret");
        assert_eq!(read(role(2), "hmac").unwrap(), b"three");
    });
}

#[test]
fn an_erased_state_is_gone_and_everything_still_proves() {
    on_each(|journal| {
        let batch = vec![
            entry(1, vec![put(role(1), "personal"), put(role(2), "kept")]),
            entry(2, vec![put(role(1), "public")]),
            entry(3, vec![delete(role(2))]),
        ];
        journal.append(R(0), batch).unwrap();
        let before = journal.tree_head().unwrap();
        let leaf = journal.record(R(1)).unwrap().unwrap().leaf;

        assert!(matches!(journal.erase(R(2), 0), Err(EraseError::Current { .. })));
        assert!(matches!(journal.erase(R(9), 0), Err(EraseError::NoRecord(_))));
        assert!(matches!(journal.erase(R(1), 2), Err(EraseError::NoChange { changes: 2, .. })));
        journal.erase(R(3), 0).unwrap();
        for _ in 0..2 {
            journal.erase(R(1), 0).unwrap();
        }
        let record = journal.record(R(1)).unwrap().unwrap();
        assert_eq!(
            (record.leaf, &record.changes[0].content, record.changes[0].salt),
            (leaf, &Content::Erased, None)
        );
        assert_eq!(record.changes[1].content, Content::State("kept".into()));
        assert_eq!(journal.entity_at(role(1), R(1)).unwrap().unwrap().content, Content::Erased);
        assert_eq!(
            journal.entity_at(role(1), R(2)).unwrap().unwrap().content,
            Content::State("public".into())
        );
        assert_eq!(journal.record(R(3)).unwrap().unwrap().changes[0].content, Content::Deleted);
        journal.erase(R(1), 1).unwrap();
        assert_eq!(journal.record(R(1)).unwrap().unwrap().changes[1].content, Content::Erased);
        assert_eq!(journal.verify().unwrap(), before);
        let proof = journal.inclusion_proof(R(1), 3).unwrap();
        verify_inclusion(leaf, 0, 3, &proof, before.root).unwrap();
    });
}

#[test]
fn an_entry_erases_with_its_record_or_not_at_all() {
    let activity = |number| EntityId::new(Kind::Activity, number);
    on_each(|journal| {
        let first = entry(1, vec![put(role(1), "personal"), put(activity(1), "who")]);
        journal.append(R(0), vec![first, entry(2, vec![delete(role(1)), put(role(2), "kept")])]).unwrap();
        let erasing = |erasures| Entry { erasures, ..entry(3, vec![put(activity(2), "erased")]) };
        let content = |revision, change: usize| {
            journal.record(R(revision)).unwrap().unwrap().changes[change].content.clone()
        };
        let refused = journal.append(R(2), vec![erasing(vec![(R(1), 0), (R(2), 1)])]);
        assert!(matches!(refused, Err(AppendError::Erase(EraseError::Current { .. }))), "{refused:?}");
        let refused = journal.append(R(2), vec![erasing(vec![(R(1), 0), (R(1), 9)])]);
        assert!(matches!(refused, Err(AppendError::Erase(EraseError::NoChange { .. }))), "{refused:?}");
        assert_eq!(content(1, 0), Content::State("personal".into()), "the batch did not happen");
        assert_eq!(journal.head().unwrap().revision, R(2));
        // An activity has one version, and no state is made of it.
        journal.append(R(2), vec![erasing(vec![(R(1), 0), (R(1), 1)])]).unwrap();
        assert_eq!([content(1, 0), content(1, 1)], [Content::Erased, Content::Erased]);
        assert_eq!(content(3, 0), Content::State("erased".into()));
        assert!(!journal.is_erasing());
        journal.verify().unwrap();
    });
}

#[test]
fn proofs_of_every_size_verify() {
    on_each(|journal| {
        let mut frontier = Frontier::default();
        let mut heads = vec![journal.tree_head().unwrap()];
        for time in 1..=70 {
            journal.append(R(time - 1), vec![entry(time as i64, vec![put(role(time), "x")])]).unwrap();
            frontier.push(journal.record(R(time)).unwrap().unwrap().leaf);
            heads.push(journal.tree_head().unwrap());
            assert_eq!(heads.last(), Some(&TreeHead { size: time, root: frontier.root() }));
        }
        for size in [1, 2, 3, 64, 69, 70] {
            let head = journal.tree_head_at(R(size)).unwrap();
            assert_eq!(head, heads[size as usize]);
            for revision in 1..=size {
                let leaf = journal.record(R(revision)).unwrap().unwrap().leaf;
                let proof = journal.inclusion_proof(R(revision), size).unwrap();
                verify_inclusion(leaf, revision - 1, size, &proof, head.root).unwrap();
            }
            for old in 0..=size {
                let proof = journal.consistency_proof(old, size).unwrap();
                verify_consistency(old, heads[old as usize].root, size, head.root, &proof).unwrap();
            }
        }
        assert!(journal.inclusion_proof(R(0), 70).is_err());
        assert!(journal.inclusion_proof(R(5), 4).is_err());
        assert!(journal.inclusion_proof(R(5), 71).is_err());
        assert!(journal.consistency_proof(5, 4).is_err());
        assert!(journal.consistency_proof(5, 71).is_err());
        assert!(journal.tree_head_at(R(71)).is_err());
        assert_eq!(journal.verify().unwrap(), heads[70]);
    });
}

#[test]
fn a_checkpoint_counts_once_it_is_whole() {
    on_each(|journal| {
        assert!(journal.load_checkpoint().unwrap().is_none());
        let save = |at, chunks: &[&str]| {
            journal.save_checkpoint(R(at), &mut chunks.iter().map(|chunk| Ok(chunk.as_bytes().to_vec())))
        };
        let load = || {
            let checkpoint = journal.load_checkpoint().unwrap().unwrap();
            let chunks =
                checkpoint.chunks.map(|chunk| String::from_utf8(chunk.unwrap()).unwrap()).collect::<Vec<_>>();
            (checkpoint.revision.0, checkpoint.hash, checkpoint.frontier, chunks)
        };
        save(0, &[]).unwrap();
        assert_eq!(load(), (0, Head::EMPTY.leaf, Frontier::default(), vec![]));
        journal.append(R(0), (1..=5).map(|t| entry(t, vec![])).collect()).unwrap();
        save(3, &["one", "two", ""]).unwrap();
        let mut frontier = Frontier::default();
        let leaves: Vec<_> = journal.records(R(0), 3).unwrap().iter().map(|r| r.leaf).collect();
        leaves.iter().for_each(|&leaf| frontier.push(leaf));
        let first = (3, leaves[2], frontier, vec!["one".to_owned(), "two".into(), "".into()]);
        assert_eq!(load(), first);

        let mut fails = vec![Ok(b"x".to_vec()), Err(JournalError::Invalid("stop".into()))].into_iter();
        journal.save_checkpoint(R(4), &mut fails).unwrap_err();
        assert_eq!(load(), first, "the abandoned one does not count");
        assert!(matches!(save(6, &[]), Err(JournalError::OutOfRange { .. })));
        save(5, &["three"]).unwrap();
        assert_eq!((load().0, load().3), (5, vec!["three".to_owned()]));
    });
}

#[test]
fn small_values_are_kept() {
    on_each(|journal| {
        assert_eq!(journal.meta("organization").unwrap(), None);
        journal.set_meta("organization", b"o-1").unwrap();
        journal.set_meta("organization", b"o-2").unwrap();
        assert_eq!(journal.meta("organization").unwrap().unwrap(), b"o-2");
        assert!(journal.set_meta("journal.epoch", b"x").is_err());
        let epoch = journal.epoch();
        let next = journal.start_epoch().unwrap();
        assert_ne!(epoch, next);
        assert_eq!(journal.epoch(), next);
        assert!(!journal.is_test_store());
    });
}

#[test]
fn small_values_are_kept_in_folders_and_written_together() {
    on_each(|journal| {
        let put = |name: &str, value: &str| MetaChange {
            name: name.to_owned(),
            value: Some(value.as_bytes().to_vec()),
        };
        let drop_it = |name: &str| MetaChange { name: name.to_owned(), value: None };
        let names = |prefix: &str, after: &str, limit| {
            let found = journal.meta_under(prefix, after, limit).unwrap();
            found.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        journal
            .change_meta(&[
                put("a/2", "two"),
                put("a/1", "one"),
                put("a", "no"),
                put("a0", "no"),
                put("ab/1", "no"),
            ])
            .unwrap();
        assert_eq!(
            journal.meta_under("a/", "", 10).unwrap(),
            [("a/1".to_owned(), b"one".to_vec()), ("a/2".to_owned(), b"two".to_vec())]
        );
        assert_eq!(names("a/", "a/1", 10), ["a/2"]);
        assert_eq!(names("a/", "", 1), ["a/1"]);
        assert_eq!(names("c/", "", 10), [""; 0]);
        assert_eq!(journal.meta("a/2").unwrap().as_deref(), Some(&b"two"[..]));
        // All or nothing: the last name is the journal's own.
        let refused = journal.change_meta(&[put("a/3", "x"), drop_it("a/1"), put("journal.epoch", "x")]);
        assert!(matches!(refused, Err(JournalError::Invalid(_))), "{refused:?}");
        assert_eq!(names("a/", "", 10), ["a/1", "a/2"]);
        journal.change_meta(&[drop_it("a/1"), drop_it("never"), put("a/2", "again")]).unwrap();
        assert_eq!(journal.meta_under("a/", "", 10).unwrap(), [("a/2".to_owned(), b"again".to_vec())]);
        for prefix in ["", "a", "/", "journal./"] {
            assert!(journal.meta_under(prefix, "", 1).is_err(), "{prefix}");
        }
    });
}

#[test]
fn a_lock_is_one_holders_at_a_time() {
    on_each(|journal| {
        let held = journal.try_lock("webhooks").unwrap();
        assert!(held.is_some());
        assert!(journal.try_lock("webhooks").unwrap().is_none());
        assert!(journal.try_lock("other").unwrap().is_some());
        drop(held);
        assert!(journal.try_lock("webhooks").unwrap().is_some());
    });
    let folder = Folder::new();
    let (one, other) = (open(&folder.database()), open(&folder.database()));
    let held = one.try_lock("webhooks").unwrap();
    assert!(held.is_some() && other.try_lock("webhooks").unwrap().is_none());
    drop(held);
    assert!(other.try_lock("webhooks").unwrap().is_some());
}
