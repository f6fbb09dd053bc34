use super::*;

fn entry() -> Entry {
    let change = |kind, number, state: Option<&'static str>| Change {
        id: EntityId::new(kind, number),
        state: state.map(Bytes::from),
        salt: [number as u8; 32],
        references: Default::default(),
    };
    Entry {
        actor: Actor::Account(EntityId::new(Kind::Account, 77)),
        credential: Some(EntityId::new(Kind::Credential, 78)),
        changes: vec![
            change(Kind::Resource, 1, Some("state of one")),
            change(Kind::Role, 2, None),
            change(Kind::Role, 3, Some("")),
        ],
        ..Entry::new(Timestamp(-5), "user added", "Accounts.Create")
    }
}

fn encoded() -> (Bytes, Hash) {
    let Encoded { body, leaf } = encode(&entry(), Revision(9)).unwrap();
    (body.into(), leaf)
}

#[test]
fn the_leaf_is_what_the_format_says() {
    let (body, leaf) = encoded();
    let mut header = vec![1];
    header.extend(9u64.to_be_bytes());
    header.extend((-5i64).to_be_bytes());
    header.extend([2, 1, 0, 0, 0, 0, 0, 0, 0, 77]);
    header.extend([1, 32, 0, 0, 0, 0, 0, 0, 0, 78]);
    header.extend([0, 10]);
    header.extend(b"user added");
    header.extend([0, 15]);
    header.extend(b"Accounts.Create");
    header.extend([0, 0, 0, 3]);
    header.extend([3, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    header.extend([2, 0, 0, 0, 0, 0, 0, 0, 2, 2]);
    header.extend([2, 0, 0, 0, 0, 0, 0, 0, 3, 1]);
    assert!(body.starts_with(&header));
    let commitments = [sha256(&[&[1; 32], b"state of one"]), sha256(&[&[2; 32]]), sha256(&[&[3; 32]])];
    let parts: Vec<u8> = header.iter().copied().chain(commitments.iter().flat_map(|c| c.0)).collect();
    assert_eq!(leaf, crate::journal::leaf_hash_of(&parts));
}

#[test]
fn a_record_reads_back() {
    let (body, leaf) = encoded();
    let record = decode(body.clone(), 9, -5, leaf).unwrap();
    let entry = entry();
    assert_eq!((record.revision, record.time, record.actor), (Revision(9), entry.time, entry.actor));
    assert_eq!(
        (record.credential, &record.verb, &record.method),
        (entry.credential, &entry.verb, &entry.method)
    );
    assert_eq!(record.leaf, leaf);
    for (recorded, change) in record.changes.iter().zip(&entry.changes) {
        let content = change.state.clone().map_or(Content::Deleted, Content::State);
        let commitment = sha256(&[&change.salt, change.state.as_deref().unwrap_or_default()]);
        let expected = RecordedChange { id: change.id, content, salt: Some(change.salt), commitment };
        assert_eq!(*recorded, expected);
    }
    assert!(body.starts_with(&header(&record)));
}

#[test]
fn any_altered_bit_is_found() {
    let (body, leaf) = encoded();
    for i in 0..body.len() * 8 {
        let mut altered = body.to_vec();
        altered[i / 8] ^= 1 << (i % 8);
        let error = decode(altered.into(), 9, -5, leaf).unwrap_err();
        assert!(matches!(error, JournalError::Corrupt { revision: Revision(9), .. }), "bit {i}: {error}");
    }
    for length in 0..body.len() {
        decode(body.slice(..length), 9, -5, leaf).unwrap_err();
    }
    decode([&body[..], b"x"].concat().into(), 9, -5, leaf).unwrap_err();
    decode(body.clone(), 8, -5, leaf).unwrap_err();
    decode(body.clone(), 9, -4, leaf).unwrap_err();
    decode(body, 9, -5, Hash([0; 32])).unwrap_err();
}

#[test]
fn arbitrary_bytes_are_an_error_and_no_more() {
    let (body, leaf) = encoded();
    let mut seed = 1u64;
    for _ in 0..20_000 {
        let mut bytes = body.to_vec();
        for _ in 0..4 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 33) as usize % bytes.len();
            bytes[at] = (seed >> 24) as u8;
        }
        if bytes != body {
            decode(bytes.into(), 9, -5, leaf).unwrap_err();
        }
    }
}

#[test]
fn erasing_keeps_the_leaf() {
    let (body, leaf) = encoded();
    let erased: Bytes = erase(&body, 0).unwrap().into();
    assert!(!erased.windows(5).any(|w| w == b"state"));
    assert!(!erased.windows(8).any(|w| w == [1; 8]), "the salt is gone too");
    let record = decode(erased.clone(), 9, -5, leaf).unwrap();
    assert_eq!(record.changes[0].content, Content::Erased);
    assert_eq!(record.changes[1].content, Content::Deleted);
    assert_eq!(record.changes[2].content, Content::State("".into()));
    let both = erase(&erased, 2).unwrap();
    let record = decode(both.into(), 9, -5, leaf).unwrap();
    assert_eq!(record.changes[2].content, Content::Erased);
    assert_eq!(record.leaf, leaf);
    assert!(body.starts_with(&header(&record)), "what was erased leaves the header as it was");
}
