//! The fuzz targets, each bounded when run as a test. Texts are made of the words of the language in question as
//! well as of random bytes: random bytes alone hardly ever get past a parser's first step.

use bolero::{TypeGenerator, check, generator};
use gatepass_fuzz as targets;

/// Inputs a target is tried with when run as a test.
const ITERATIONS: usize = 20_000;

/// A piece of a text: a word of the language, by its number, or anything.
#[derive(Debug, Clone, TypeGenerator)]
enum Piece {
    Word(u8),
    Pair(u8, u8),
    Any(char),
}

fn assemble(pieces: &[Piece], words: &[&str]) -> String {
    let word = |number: &u8| words[usize::from(*number) % words.len()];
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Word(number) => text.push_str(word(number)),
            Piece::Pair(first, second) => {
                text.push_str(word(first));
                text.push_str(word(second));
            }
            Piece::Any(ch) => text.push(*ch),
        }
    }
    text
}

fn try_texts(words: &[&str], target: fn(&str)) {
    check!()
        .with_iterations(ITERATIONS)
        .with_generator(generator::produce::<Vec<Piece>>().with().len(0usize..24))
        .for_each(|pieces| target(&assemble(pieces, words)));
}

fn try_bytes(target: fn(&str)) {
    check!().with_iterations(ITERATIONS).for_each(|bytes: &[u8]| target(&String::from_utf8_lossy(bytes)));
}

#[test]
fn list_filter() {
    let words = [
        " ",
        ",",
        ":",
        "\"",
        "*",
        "=",
        "id:",
        "name:",
        "type:",
        "enabled:",
        "port:",
        "created_at:",
        "max_duration:",
        "tag:",
        "\"a b\"",
        "\"\\u002a\"",
        "true",
        "5432",
        "45m0s",
        "2026-01-02T03:04:05Z",
        "a",
        "É",
        "\\u00e9",
        "rs-0000000000000001",
    ];
    try_texts(&words, targets::list_filter);
}

#[test]
fn list_filter_bytes() {
    try_bytes(targets::list_filter);
}

#[test]
fn access_rules() {
    let words = [
        "[",
        "]",
        "{",
        "}",
        "[{",
        "}]",
        ",",
        ":",
        "\"ids\":[",
        "\"type\":",
        "\"tags\":{",
        "\"query\":",
        "\"privileges\":{\"k8s\":{\"groups\":[",
        "\"rs-0000000000000001\"",
        "\"postgres\"",
        "\"env\":\"prod\"",
        "\"*\":\"*\"",
        "\"a AND NOT b\"",
        "null",
        "1",
        "\"\"",
        "[{\"type\":\"Ssh\"}]",
    ];
    try_texts(&words, targets::access_rules);
}

#[test]
fn access_rules_bytes() {
    try_bytes(targets::access_rules);
}

#[test]
fn tag_query() {
    let words = [
        " ", "(", ")", " AND ", " or ", " NOT ", "=", "*", "\"", "env", "a.b", "\"and\"", "\"x y\"", "é",
        "\\u0041", "a=b",
    ];
    try_texts(&words, targets::tag_query);
}

#[test]
fn tag_query_bytes() {
    try_bytes(targets::tag_query);
}

#[test]
fn duration() {
    try_texts(&["1", "0", ".", "h", "m", "s", "ms", "µs", "ns", "-", "+", "9223372036"], targets::duration);
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
