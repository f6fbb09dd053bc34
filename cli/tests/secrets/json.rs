//! The same secrets in JSON over HTTP: as they should be sent, and as they should not.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gatepass_wire::schema;
use serde_json::{Value, json};

use crate::drive::Kept;
use crate::support::entity::{Entity, Fill, SECRET, is_secret, kinds};

/// Sends every kind that has a secret, well and badly; answers how many secrets were sent well.
pub(crate) fn drive(door: &Kept<'_>, address: &str, access_key: &str, secret_key: &str) -> usize {
    let http = Http { address, authorization: STANDARD.encode(format!("{access_key}:{secret_key}")) };
    let mut planted = 0;
    for kind in kinds() {
        let entity = Entity::filled(door, kind, Fill::Everything);
        let secrets: Vec<&str> = kind
            .message
            .fields
            .iter()
            .filter(|field| is_secret(field) && entity.tree.contains_key(&field.number))
            .map(|field| field.json_name)
            .collect();
        if secrets.is_empty() {
            continue;
        }
        let method = schema::method(&kind.path("Create")).expect("a method");
        let wrapper = method.request.field(method.request_entity).and_then(|field| field.message());
        let body = gatepass::wire::json::to_json(wrapper.expect("an entity"), &entity.bytes());
        let body = body.expect("an entity as JSON");
        let post = |body: &str| {
            let answer = http.post(method.http_path, body);
            door.written.borrow_mut().add(format!("an answer of POST {}", method.http_path), answer.clone());
            answer
        };
        for bad in spoilt(&body, &secrets) {
            let answer = post(&bad);
            assert!(answer.starts_with("HTTP/1.1 4"), "{}: {bad}\n{answer}", kind.label());
        }
        let answer = post(&body.to_string());
        assert!(answer.starts_with("HTTP/1.1 201"), "{}: {answer}", kind.label());
        planted += secrets.len();
    }
    assert!(planted > 100, "{planted} secrets in JSON");
    planted
}

/// Bodies that are refused.
fn spoilt(body: &Value, secrets: &[&str]) -> Vec<String> {
    let text = body.to_string();
    let mut all = vec![text[..text.len() - 1].to_owned(), format!("{text}{SECRET}"), format!("\"{SECRET}\"")];
    for name in secrets {
        for wrong in [json!([SECRET]), json!({ SECRET: SECRET }), json!(7), json!(true)] {
            let mut changed = body.clone();
            changed[*name] = wrong;
            all.push(changed.to_string());
        }
        // A name that does not quite exist, with what should not be told.
        let mut misspelt = body.clone();
        misspelt[format!("{name}x")] = json!(format!("{SECRET}-misspelt"));
        all.push(misspelt.to_string());
        // The same name twice.
        let twice = format!("{},\"{name}\":\"{SECRET}-twice\"}}", &text[..text.len() - 1]);
        all.push(twice);
    }
    all
}

struct Http<'a> {
    address: &'a str,
    authorization: String,
}

impl Http<'_> {
    /// A POST, and all that comes back.
    fn post(&self, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a time-out");
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\nauthorization: Basic {}\r\ncontent-type: application/json\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{body}",
            self.address,
            self.authorization,
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }
}
