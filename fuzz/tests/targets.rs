//! The fuzz targets, each bounded when run as a test. Texts are made by the grammar of the language in question and
//! then broken by edits, beside random bytes, which alone hardly ever get past a parser's first step.

use bolero::{TypeGenerator, check, generator};
use gatepass_fuzz as targets;

/// Inputs a target is tried with when run as a test.
const ITERATIONS: usize = 10_000;

/// A text to be: operands and joints of a language by their numbers, and edits that break it here and there.
#[derive(Debug, Clone, TypeGenerator)]
struct Draft {
    #[generator(generator::produce::<Vec<(u8, u8)>>().with().len(0usize..8))]
    words: Vec<(u8, u8)>,
    #[generator(generator::produce::<Vec<Edit>>().with().len(0usize..3))]
    edits: Vec<Edit>,
}

/// A change at some place: a character deleted, put in, or doubled with what follows it.
#[derive(Debug, Clone, TypeGenerator)]
enum Edit {
    Delete(u16),
    Insert(u16, char),
    InsertSign(u16, u8),
    Repeat(u16, u8),
}

/// A language as alternating operands and joints between an opening and a closing text.
struct Language<'a> {
    open: &'a str,
    operands: &'a [&'a str],
    joints: &'a [&'a str],
    close: &'a str,
}

impl Language<'_> {
    fn text(&self, draft: &Draft) -> String {
        let mut text = String::from(self.open);
        for (index, (operand, joint)) in draft.words.iter().enumerate() {
            if index > 0 {
                text.push_str(self.joints[usize::from(*joint) % self.joints.len()]);
            }
            text.push_str(self.operands[usize::from(*operand) % self.operands.len()]);
        }
        text.push_str(self.close);
        draft.edits.iter().fold(text, |text, edit| edit.apply(text))
    }
}

impl Edit {
    fn apply(&self, text: String) -> String {
        let mut chars: Vec<char> = text.chars().collect();
        let (Edit::Delete(place)
        | Edit::Insert(place, _)
        | Edit::InsertSign(place, _)
        | Edit::Repeat(place, _)) = self;
        let at = usize::from(*place) % (chars.len() + 1);
        match *self {
            Edit::Delete(_) if at < chars.len() => _ = chars.remove(at),
            Edit::Delete(_) => {}
            Edit::Insert(_, ch) => chars.insert(at, ch),
            Edit::InsertSign(_, sign) => {
                let signs = b" ,:=*()\"\\[]{}u0";
                chars.insert(at, char::from(signs[usize::from(sign) % signs.len()]));
            }
            Edit::Repeat(_, length) => {
                let again = chars[at..].iter().copied().take(usize::from(length)).collect::<Vec<_>>();
                chars.splice(at..at, again);
            }
        }
        chars.into_iter().collect()
    }
}

// Macros, because the engine names a target after the function in which `check!` stands.
macro_rules! try_texts {
    ($language:expr, $target:path) => {{
        let language = $language;
        check!()
            .with_iterations(ITERATIONS)
            .with_type::<Draft>()
            .for_each(|draft| $target(&language.text(draft)));
    }};
}

macro_rules! try_bytes {
    ($target:path) => {
        check!()
            .with_iterations(ITERATIONS)
            .for_each(|bytes: &[u8]| $target(&String::from_utf8_lossy(bytes)));
    };
}

#[test]
fn list_filter() {
    let operands = [
        "name:a",
        "name:*É*",
        "na_me:\"a b\"",
        r#"name:"\u002a\u00e9\ud83d\ude00""#,
        "name:\"\"",
        "id:rs-0000000000000001",
        "id:\"x\"",
        "type:Mongo_Replica*",
        "enabled:True",
        "port:5432",
        "port:-1",
        "port:54*",
        "created_at:2026-01-02T03:04:05.25Z",
        "created_at:1767323045",
        "created_at:2026-*",
        "max_duration:45m0s",
        "max_duration:0.5",
        "tag:env",
        "tag:\"a b\"=\"c=d\"",
        "tag:*=x*y",
        "colour:red",
    ];
    let language = Language { open: "", operands: &operands, joints: &[" ", ",", ", ", "\t"], close: "" };
    try_texts!(language, targets::list_filter);
}

#[test]
fn list_filter_bytes() {
    try_bytes!(targets::list_filter);
}

#[test]
fn access_rules() {
    let operands = [
        r#"{"ids":["rs-0000000000000001","rs-ffffffffffffffff"]}"#,
        r#"{"type":"Post_gres"}"#,
        r#"{"type":"ssh","tags":{"env":"prod","*":"*"}}"#,
        r#"{"tags":{"a b":"","caf\u00e9":"x"}}"#,
        r#"{"query":"env=prod AND NOT (a OR \"b c\")"}"#,
        r#"{"type":"ssh","privileges":{"k8s":{"groups":["a","\u0001"]},"OktaGroups":{"Groups":["b"]}}}"#,
        r#"{"type":"ssh","ids":[],"query":"","privileges":{"googleGroups":null}}"#,
        "{}",
    ];
    try_texts!(
        Language { open: "[", operands: &operands, joints: &[",", " , "], close: "]" },
        targets::access_rules
    );
}

#[test]
fn access_rule() {
    let operands = [
        r#""ids":["rs-0000000000000001"]"#,
        r#""type":"ssh""#,
        r#""type":"""#,
        r#""tags":{"env":"prod"}"#,
        r#""tags":{}"#,
        r#""query":"env""#,
        r#""privileges":{"k8s":{"groups":["a"]}}"#,
        r#""privileges":null"#,
    ];
    try_texts!(
        Language { open: "{", operands: &operands, joints: &[","], close: "}" },
        targets::access_rules
    );
}

#[test]
fn access_rules_bytes() {
    try_bytes!(targets::access_rules);
}

#[test]
fn tag_query() {
    let operands = [
        "a",
        "env = prod",
        "NOT b=\"c d\"",
        "(a OR b)",
        "not(NOT (a AND *) or b)",
        "*=*",
        "\"and\"",
        "é=\"\"",
        "\"a=b\"=\"\\u0041\"",
    ];
    let joints = [" AND ", " or ", " OR ", ")AND(", " OR NOT "];
    try_texts!(Language { open: "", operands: &operands, joints: &joints, close: "" }, targets::tag_query);
}

#[test]
fn tag_query_bytes() {
    try_bytes!(targets::tag_query);
}

#[test]
fn duration() {
    let operands = ["1", "0.5", ".25", "9223372036", "00"];
    let language =
        Language { open: "", operands: &operands, joints: &["h", "m", "s", "ms", "µs", "ns"], close: "s" };
    try_texts!(language, targets::duration);
}

#[test]
fn status_trailers() {
    check!().with_iterations(ITERATIONS).with_type::<(i32, String, Vec<u8>)>().for_each(
        |(code, message, details)| {
            targets::status_trailers(*code, message, &String::from_utf8_lossy(details));
            targets::status_trailers(*code, message, &base64(details));
        },
    );
}

#[test]
fn signatures() {
    check!().with_iterations(ITERATIONS).with_type::<(Vec<(u8, String)>, Vec<u8>, i64)>().for_each(
        |(metadata, body, now)| {
            let names = ["gatepass-timestamp", "gatepass-nonce", "gatepass-signature", "gatepass-x", "other"];
            let metadata: Vec<(&str, &str)> = metadata
                .iter()
                .map(|(name, value)| (names[usize::from(*name) % names.len()], &**value))
                .collect();
            targets::signatures(&metadata, body, *now);
        },
    );
}

/// Base64 without padding, so that random bytes reach the protobuf reader.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |chunk: &[u8], index: usize| {
        let word =
            chunk.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        char::from(DIGITS[(word >> (18 - 6 * index)) as usize & 63])
    };
    bytes.chunks(3).flat_map(|chunk| (0..=chunk.len()).map(move |index| digit(chunk, index))).collect()
}
