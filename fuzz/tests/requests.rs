//! The decoding of requests, bounded when run as a test: valid encodings broken by edits, beside random bytes, which
//! alone hardly ever make a message that says anything.

use bolero::{TypeGenerator, check, generator};
use gatepass::wire::json::to_json;
use gatepass::wire::raw::messages;
use gatepass_fuzz::requests;

/// Inputs a target is tried with when run as a test.
const ITERATIONS: usize = 10_000;

/// A valid encoding by its number, and edits that break it here and there.
#[derive(Debug, Clone, TypeGenerator)]
struct Draft {
    seed: u8,
    #[generator(generator::produce::<Vec<Edit>>().with().len(0usize..4))]
    edits: Vec<Edit>,
}

/// A change at some place.
#[derive(Debug, Clone, TypeGenerator)]
enum Edit {
    Delete(u16),
    Insert(u16, u8),
    Set(u16, u8),
    /// A digit or a sign of JSON.
    Sign(u16, u8),
    Cut(u16),
    /// So many bytes stand twice: a field that is given again.
    Repeat(u16, u8),
    /// Another seed follows, which protobuf reads as a merge.
    Append(u8),
}

impl Edit {
    fn apply(&self, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let place = |at: u16, length: usize| usize::from(at) % length;
        match *self {
            Edit::Append(seed) => bytes.extend(&seeds[usize::from(seed) % seeds.len()]),
            Edit::Insert(at, byte) => bytes.insert(place(at, bytes.len() + 1), byte),
            Edit::Sign(at, sign) => {
                let signs = b"0123456789\"\\{}[],:-.e";
                bytes.insert(place(at, bytes.len() + 1), signs[place(u16::from(sign), signs.len())]);
            }
            _ if bytes.is_empty() => {}
            Edit::Delete(at) => _ = bytes.remove(place(at, bytes.len())),
            Edit::Set(at, byte) => {
                let at = place(at, bytes.len());
                bytes[at] = byte;
            }
            Edit::Cut(at) => bytes.truncate(place(at, bytes.len())),
            Edit::Repeat(at, length) => {
                let at = place(at, bytes.len());
                let again: Vec<u8> = bytes[at..].iter().copied().take(usize::from(length)).collect();
                bytes.splice(at..at, again);
            }
        }
    }
}

impl Draft {
    fn bytes(&self, seeds: &[Vec<u8>]) -> (usize, Vec<u8>) {
        let chosen = usize::from(self.seed) % seeds.len();
        let mut bytes = seeds[chosen].clone();
        self.edits.iter().for_each(|edit| edit.apply(&mut bytes, seeds));
        (chosen, bytes)
    }
}

#[test]
fn seeds_are_taken() {
    for (message, body) in requests::seeds() {
        assert!(requests::message(message, &body), "{}", message.name);
        let text = to_json(message, &body).unwrap().to_string();
        assert!(requests::json(message, &text), "{text}");
    }
}

#[test]
fn request() {
    let (schemas, bodies): (Vec<_>, Vec<_>) = requests::seeds().into_iter().unzip();
    check!().with_iterations(ITERATIONS).with_type::<Draft>().for_each(|draft| {
        let (chosen, body) = draft.bytes(&bodies);
        requests::message(schemas[chosen], &body);
    });
}

#[test]
fn request_as_any_message() {
    let bodies: Vec<Vec<u8>> = requests::seeds().into_iter().map(|(_, body)| body).collect();
    let messages = messages();
    check!().with_iterations(ITERATIONS).with_type::<(u16, Draft)>().for_each(|(choice, draft)| {
        requests::message(messages[usize::from(*choice) % messages.len()], &draft.bytes(&bodies).1);
    });
}

#[test]
fn request_bytes() {
    check!().with_iterations(ITERATIONS).for_each(|bytes: &[u8]| requests::any_message(bytes));
}

#[test]
fn request_json() {
    let (schemas, texts): (Vec<_>, Vec<Vec<u8>>) = requests::seeds()
        .into_iter()
        .map(|(message, body)| (message, to_json(message, &body).unwrap().to_string().into_bytes()))
        .unzip();
    check!().with_iterations(ITERATIONS).with_type::<Draft>().for_each(|draft| {
        let (chosen, text) = draft.bytes(&texts);
        requests::json(schemas[chosen], &String::from_utf8_lossy(&text));
    });
}
