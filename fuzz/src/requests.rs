//! Requests as the server decodes them, from protobuf and from JSON, beside an independent decoder.

use std::path::Path;
use std::sync::LazyLock;

use gatepass::wire::{json, raw};
use gatepass_wire::schema::Message;
use gatepass_wire::{gatepass as ours, messages, v1};
use prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage};

/// The proto files, compiled by somebody else's compiler for somebody else's decoder.
static POOL: LazyLock<DescriptorPool> = LazyLock::new(|| {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../proto"));
    let mut names = Vec::new();
    for part in ["v1", "gatepass/v1"] {
        for entry in std::fs::read_dir(folder.join(part)).expect("the repository holds the proto files") {
            let entry = entry.expect("the folder can be read");
            names.push(format!("{part}/{}", entry.file_name().to_string_lossy()));
        }
    }
    let mut compiler = protox::Compiler::new([folder]).expect("the folder is there");
    compiler.include_imports(true).open_files(&names).expect("the proto files compile");
    compiler.descriptor_pool()
});

/// Two bytes that choose among all messages, then the bytes of one: whatever they are, the walker's own promises
/// hold.
pub fn any_message(data: &[u8]) {
    raw::probe(data);
}

/// Bytes of this message: what we take, another decoder takes, and both read the same from it. Gives back whether
/// it was taken.
///
/// # Panics
/// If something does not hold.
pub fn message(message: &'static Message, body: &[u8]) -> bool {
    let taken = raw::probe_message(message, body);
    if let Ok(bytes) = raw::canonical(message, body) {
        let again = raw::canonical(message, &through_another_decoder(message, body));
        assert_eq!(again.as_ref(), Ok(&bytes), "{}: two readers of {body:02x?}", message.name);
    }
    taken
}

/// JSON of this message: what it says is canonical, another decoder takes it, and written as JSON it says the
/// same. Gives back whether it was taken.
///
/// # Panics
/// If something does not hold.
pub fn json(message: &'static Message, text: &str) -> bool {
    let Ok(bytes) = json::from_text(message, text.as_bytes()) else { return false };
    match raw::canonical(message, &bytes) {
        Ok(canonical) => assert_eq!(canonical, bytes, "{}: {text}", message.name),
        // The only thing that is left to the walker, which every request passes next.
        Err(error) => {
            assert!(error.message().contains("control character"), "{}: {text}: {error}", message.name);
            return false;
        }
    }
    through_another_decoder(message, &bytes);
    let written = json::to_json(message, &bytes).expect("canonical bytes can be shown");
    assert_eq!(json::from_json(message, &written).as_ref(), Ok(&bytes), "{}: {written}", message.name);
    true
}

fn through_another_decoder(message: &'static Message, body: &[u8]) -> Vec<u8> {
    let descriptor = POOL.get_message_by_name(message.name).expect("the schema is made from these files");
    match DynamicMessage::decode(descriptor, body) {
        Ok(decoded) => decoded.encode_to_vec(),
        Err(error) => panic!("{} was taken, but for another decoder {error}: {body:02x?}", message.name),
    }
}

/// Valid messages to begin with, most of them requests: every way a field can be written stands in one of them.
pub fn seeds() -> Vec<(&'static Message, Vec<u8>)> {
    let tags = |name: &str, value: &str| {
        Some(v1::Tags { pairs: vec![v1::tags::Pair { name: name.into(), value: value.into() }] })
    };
    let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 500_000_000 });
    let metadata = Some(v1::ListRequestMetadata { limit: 25, cursor: "AAAA".into(), ..Default::default() });
    let user = v1::User {
        email: "ada@example.com".into(),
        first_name: "Ada".into(),
        last_name: "Löfgren".into(),
        tags: tags("team", "blue"),
        ..Default::default()
    };
    let key = v1::Token {
        name: "ci".into(),
        account_type: "api".into(),
        permissions: vec!["role:list".into(), "user:list".into()],
        duration: Some(prost_types::Duration { seconds: 3600, nanos: 0 }),
        ..Default::default()
    };
    let postgres = v1::Postgres {
        name: "orders".into(),
        hostname: "db".into(),
        // An edge: one more digit does not fit.
        port: i32::MAX,
        password: "secret".into(),
        override_database: true,
        tags: tags("env", "prod"),
        ..Default::default()
    };
    let role = v1::Role {
        id: "r-0000000000000001".into(),
        name: "dev".into(),
        access_rules: r#"[{"type":"postgres","tags":{"env":"prod"}}]"#.into(),
        ..Default::default()
    };
    let grant = v1::AccountGrant {
        account_id: "a-0000000000000001".into(),
        resource_id: "rs-0000000000000001".into(),
        start_from: at(1_900_000_000),
        valid_until: at(1_900_003_600),
        ..Default::default()
    };
    let account = |member| Some(v1::Account { account: Some(member) });
    vec![
        (
            &messages::V1_ACCOUNT_CREATE_REQUEST,
            v1::AccountCreateRequest {
                account: account(v1::account::Account::User(user)),
                ..Default::default()
            }
            .encode_to_vec(),
        ),
        (
            &messages::V1_ACCOUNT_CREATE_REQUEST,
            v1::AccountCreateRequest {
                account: account(v1::account::Account::Token(key)),
                ..Default::default()
            }
            .encode_to_vec(),
        ),
        (
            &messages::V1_RESOURCE_CREATE_REQUEST,
            v1::ResourceCreateRequest {
                resource: Some(v1::Resource { resource: Some(v1::resource::Resource::Postgres(postgres)) }),
                ..Default::default()
            }
            .encode_to_vec(),
        ),
        (
            &messages::V1_ROLE_UPDATE_REQUEST,
            v1::RoleUpdateRequest { id: role.id.clone(), role: Some(role), ..Default::default() }
                .encode_to_vec(),
        ),
        (
            &messages::V1_ACCOUNT_GRANT_CREATE_REQUEST,
            v1::AccountGrantCreateRequest { account_grant: Some(grant), ..Default::default() }
                .encode_to_vec(),
        ),
        (
            &messages::V1_ROLE_LIST_REQUEST,
            v1::RoleListRequest { meta: metadata, filter: "name:d*".into() }.encode_to_vec(),
        ),
        (
            &messages::GATEPASS_V1_CHECK_REQUEST,
            ours::v1::CheckRequest {
                account: "ada@example.com".into(),
                resource: "orders".into(),
                ..Default::default()
            }
            .encode_to_vec(),
        ),
        (
            &messages::GATEPASS_V1_CHECK_MANY_RESPONSE,
            ours::v1::CheckManyResponse { allowed: vec![true, false, true], ..Default::default() }
                .encode_to_vec(),
        ),
        (
            &messages::V1_QUERY_CAPTURE,
            v1::QueryCapture {
                env: [("HOME".into(), "/".into())].into(),
                file_size: -1,
                request_body: vec![0, 255],
                ..Default::default()
            }
            .encode_to_vec(),
        ),
    ]
}
