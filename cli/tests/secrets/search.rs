//! What is searched for, and where.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use aho_corasick::AhoCorasick;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// A text that must stand nowhere, in every form that a program may write it in.
pub(crate) struct Needle {
    label: String,
    forms: Vec<Vec<u8>>,
}

impl Needle {
    /// The text itself, its base64 at each of the three places it may begin at, and hexadecimal digits.
    pub(crate) fn text(label: &str, text: &str) -> Needle {
        Needle { label: label.to_owned(), forms: forms(text.as_bytes()) }
    }

    /// A key as it was shown, and the bytes it stands for.
    pub(crate) fn key(label: &str, shown: &str) -> Needle {
        let mut all = forms(shown.as_bytes());
        for decoded in [STANDARD.decode(shown), URL_SAFE_NO_PAD.decode(shown)].into_iter().flatten() {
            all.extend(forms(&decoded));
        }
        Needle { label: label.to_owned(), forms: all }
    }
}

/// All needles, looked for in one pass.
struct Search<'a> {
    needles: &'a [Needle],
    /// Whose form a pattern is.
    owners: Vec<usize>,
    patterns: AhoCorasick,
}

impl Search<'_> {
    fn new(needles: &[Needle]) -> Search<'_> {
        let forms = || {
            needles
                .iter()
                .enumerate()
                .flat_map(|(place, needle)| needle.forms.iter().map(move |form| (place, form)))
        };
        let patterns = AhoCorasick::new(forms().map(|(_, form)| form)).expect("patterns");
        Search { needles, owners: forms().map(|(place, _)| place).collect(), patterns }
    }

    /// The labels of the needles that stand in these bytes, each once.
    fn found_in(&self, hay: &[u8]) -> BTreeSet<&str> {
        let found = self.patterns.find_overlapping_iter(hay);
        found.map(|found| self.needles[self.owners[found.pattern().as_usize()]].label.as_str()).collect()
    }
}

fn forms(bytes: &[u8]) -> Vec<Vec<u8>> {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut all = vec![bytes.to_vec(), hex.to_uppercase().into_bytes(), hex.into_bytes()];
    for before in 0..3 {
        // What stands before and after changes the characters at the ends; those between are the same.
        let padded = [&vec![0; before][..], bytes].concat();
        let encoded = STANDARD.encode(padded);
        let begin = (before * 8).div_ceil(6);
        let end = (before + bytes.len()) * 8 / 6;
        let kept = &encoded[begin..end];
        all.push(kept.as_bytes().to_vec());
        all.push(kept.replace('+', "-").replace('/', "_").into_bytes());
    }
    all
}

/// Everything that a program wrote, each with where it stood.
#[derive(Default)]
pub(crate) struct Written {
    parts: Vec<(String, Vec<u8>)>,
}

impl Written {
    pub(crate) fn add(&mut self, whence: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.parts.push((whence.into(), bytes.into()));
    }

    /// Every file in a folder but those named.
    pub(crate) fn add_folder(&mut self, when: &str, folder: &Path, but: &[&str]) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if path.is_dir() {
                self.add_folder(when, &path, but);
            } else if !but.contains(&name.as_str()) {
                self.add(format!("{name} {when}"), fs::read(&path).expect("readable"));
            }
        }
    }

    /// Where the needles stand: lines for the test's report.
    pub(crate) fn leaks(&self, needles: &[Needle]) -> Vec<String> {
        let search = Search::new(needles);
        let mut found = Vec::new();
        for (whence, bytes) in &self.parts {
            found.extend(
                search.found_in(bytes).into_iter().map(|label| format!("{label} stands in {whence}")),
            );
        }
        found
    }

    pub(crate) fn bytes(&self) -> usize {
        self.parts.iter().map(|(_, bytes)| bytes.len()).sum()
    }

    pub(crate) fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether a part whose name begins so holds the text: what shows that the search looks where it should.
    pub(crate) fn holds(&self, whence: &str, text: &str) -> bool {
        let text = AhoCorasick::new([text]).expect("a pattern");
        let mut parts = self.parts.iter().filter(|(name, _)| name.starts_with(whence));
        parts.any(|(_, bytes)| text.is_match(bytes))
    }
}

#[test]
fn every_form_of_a_secret_is_found() {
    let needle = [Needle::text("it", "s3cr3t-mark")];
    let is_found = |hay: &[u8]| !Search::new(&needle).found_in(hay).is_empty();
    let plain = b"password=s3cr3t-mark-7;".to_vec();
    let mut found = vec![plain.clone(), b"s3cr3t-mark".to_vec()];
    for before in 0..4 {
        let text = [&vec![b'x'; before][..], &plain].concat();
        found.push(STANDARD.encode(&text).into_bytes());
        found.push(URL_SAFE_NO_PAD.encode(&text).into_bytes());
        found.push(text.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes());
    }
    for hay in found {
        assert!(is_found(&hay), "{}", String::from_utf8_lossy(&hay));
    }
    for hay in ["", "s3cr3t-mar", "ss3cr3t_mark", "password"] {
        assert!(!is_found(hay.as_bytes()), "{hay}");
    }
    let shown = STANDARD.encode([7u8; 32]);
    let key = [Needle::key("key", &shown)];
    let search = Search::new(&key);
    for hay in [shown.into_bytes(), [[0; 3].as_slice(), &[7; 32]].concat()] {
        assert_eq!(search.found_in(&hay), BTreeSet::from(["key"]));
    }
}
