//! What must hold for any bytes whatever: the entry for fuzzing.

use gatepass_wire::SERVICES;
use gatepass_wire::schema::Message;
use once_cell::race::OnceBox;

use super::canonical::{Intent, accept, canonical};
use super::extract;
use super::look::is_canonical;
use super::request::fields_of;

static MESSAGES: OnceBox<Vec<&'static Message>> = OnceBox::new();

/// Every message a request or a response can hold, by name.
pub fn messages() -> Vec<&'static Message> {
    let mut found: Vec<&'static Message> = Vec::new();
    let methods = SERVICES.iter().flat_map(|service| service.methods);
    let mut open: Vec<&'static Message> =
        methods.flat_map(|method| [method.request, method.response]).collect();
    while let Some(message) = open.pop() {
        if !found.iter().any(|known| std::ptr::eq(*known, message)) {
            found.push(message);
            open.extend(message.fields.iter().filter_map(|field| field.message()));
        }
    }
    found.sort_by_key(|message| message.name);
    found
}

/// Takes two bytes for the choice of a message and the rest for its bytes.
///
/// # Panics
/// If [`probe_message`] does.
pub fn probe(data: &[u8]) {
    if let [low, high, body @ ..] = data {
        let choice = usize::from(u16::from_le_bytes([*low, *high]));
        let messages = MESSAGES.get_or_init(|| Box::new(messages()));
        probe_message(messages[choice % messages.len()], body);
    }
}

/// Does all that can be done with bytes that claim to be this message, and says whether they were one.
///
/// # Panics
/// If what was accepted is not canonical, or accepting it again changes it.
pub fn probe_message(message: &'static Message, body: &[u8]) -> bool {
    let _ = fields_of(message, body);
    let _ = accept(message, body, Intent::Update { previous: body });
    let _ = extract::references(message, body);
    let _ = extract::tags(message, body).count();
    let _ = extract::set_named(message, body, &[("id", extract::Edit::Text("x"))]);
    if let Ok(accepted) = accept(message, body, Intent::Create) {
        let again = canonical(message, &accepted.bytes).expect("what was accepted is well-formed");
        assert_eq!(again, accepted.bytes, "accepted bytes of {} are canonical", message.name);
    }
    let unchanged = is_canonical(message, body);
    match canonical(message, body) {
        Ok(bytes) => {
            assert!(!unchanged || bytes == body, "{} was taken for canonical", message.name);
            let again = canonical(message, &bytes).expect("canonical bytes are well-formed");
            assert_eq!(again, bytes, "canonical bytes of {} stay as they are", message.name);
            true
        }
        Err(error) => {
            assert!(!unchanged, "{} was taken for canonical", message.name);
            assert!(error.field().is_some(), "{error} names a field");
            false
        }
    }
}
