use proptest::prelude::*;

use super::*;

fn key(name: &str, byte: u8) -> SigningKey {
    SigningKey::from_seed(name, &[byte; 32]).unwrap()
}

#[test]
fn a_key_reads_back_from_its_texts_and_shows_its_secret_nowhere_else() {
    let key = key("example.com/log", 7);
    let text = key.to_text();
    let read = SigningKey::from_text(&format!(" {}\n", *text)).unwrap();
    assert_eq!((read.seed(), read.verifier_key()), (key.seed(), key.verifier_key()));
    let verifier = key.verifier_key().to_string();
    assert_eq!(verifier.parse::<VerifierKey>().unwrap(), *key.verifier_key());
    let secret = STANDARD.encode([7; 32]);
    assert!(!format!("{key:?}").contains(&secret[..20]), "{key:?}");
}

#[test]
fn what_is_no_key_is_refused_without_repeating_a_secret() {
    let good = key("a", 1).verifier_key().to_string();
    for bad in
        ["", "a", "a+b", &good[1..], &format!("b{}", &good[1..]), &good[..good.len() - 1], "a+00000000+AQ=="]
    {
        assert!(bad.parse::<VerifierKey>().is_err(), "{bad}");
    }
    assert!(VerifierKey::new("two words", [0; 32]).is_err());
    let secret = key("a", 1).to_text();
    for bad in [&secret[1..], &secret[..secret.len() - 1], &secret.replace("+a+", "+b+")] {
        let error = SigningKey::from_text(bad).unwrap_err().to_string();
        assert!(!error.contains("AQEB"), "{error}");
    }
}

#[test]
fn only_lines_can_be_signed() {
    let key = key("a", 1);
    for bad in ["", "text", "a\n\nb\n", "a\n\n", "a\tb\n", &"a".repeat(LONGEST)] {
        assert!(sign_note(bad, &key).is_err(), "{bad:?}");
    }
}

#[test]
fn a_note_opens_with_the_key_that_signed_it_and_no_other() {
    let note = sign_note("one\ntwo\n", &key("a", 1)).unwrap();
    assert_eq!(open_note(&note, key("a", 1).verifier_key()), Ok("one\ntwo\n"));
    for other in [key("a", 2), key("b", 1)] {
        let error = open_note(&note, other.verifier_key()).unwrap_err();
        assert!(matches!(error, NoteError::NotSigned { .. }), "{error}");
    }
    assert_eq!(unverified_text(&note), Ok("one\ntwo\n"));
    // Others, known or not, may sign too.
    let second = sign_note("one\ntwo\n", &key("b", 2)).unwrap();
    let both = note.clone() + second.rsplit_once("\n\n").unwrap().1 + "— c AAAAAA==\n";
    assert_eq!(open_note(&both, key("b", 2).verifier_key()), Ok("one\ntwo\n"));
}

#[test]
fn every_flipped_bit_and_every_cut_is_found() {
    let key = key("example.com/log", 3);
    let note = sign_note("example.com/log\n17\nroot\n", &key).unwrap();
    for bit in 0..note.len() * 8 {
        let mut bytes = note.clone().into_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        if let Ok(altered) = std::str::from_utf8(&bytes) {
            assert!(open_note(altered, key.verifier_key()).is_err(), "bit {bit}");
        }
    }
    for end in (0..note.len()).filter(|&end| note.is_char_boundary(end)) {
        assert!(open_note(&note[..end], key.verifier_key()).is_err(), "cut at {end}");
    }
}

proptest! {
    #[test]
    fn reading_anything_does_not_panic(note in any::<String>(), lines in "(— [a-z]{1,3} [A-Za-z0-9=]{0,8}\n){0,3}") {
        let key = key("a", 1);
        let _ = open_note(&note, key.verifier_key());
        let _ = open_note(&format!("{note}\n\n{lines}"), key.verifier_key());
        let _ = note.parse::<VerifierKey>();
        let _ = SigningKey::from_text(&note);
    }
}
