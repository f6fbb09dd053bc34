//! What holds for every message of the schema.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use gatepass_wire::schema::{Flags, Message, Type};
use gatepass_wire::{SERVICES, gatepass, v1};
use prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage};

use super::super::look::is_canonical;
use super::super::probe::{messages, probe_message};
use super::super::{Intent, Special, accept, canonical, extract, is_wrapper};
use super::generate::{Generator, MARK, Rng, scramble};

/// The proto files, compiled by somebody else's compiler and decoded by somebody else's decoder.
static POOL: LazyLock<DescriptorPool> = LazyLock::new(|| {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../proto"));
    let mut names = Vec::new();
    for part in ["v1", "gatepass/v1"] {
        for entry in std::fs::read_dir(folder.join(part)).unwrap() {
            names.push(format!("{part}/{}", entry.unwrap().file_name().into_string().unwrap()));
        }
    }
    let mut compiler = protox::Compiler::new([folder]).unwrap();
    compiler.include_imports(true).open_files(&names).unwrap();
    compiler.descriptor_pool()
});

/// Every message but `Tags`, whose order only counts where a message holds them.
fn all() -> impl Iterator<Item = (u64, &'static Message)> {
    let messages = messages().into_iter().filter(|message| Special::of(message) != Special::Tags);
    (0..).zip(messages)
}

fn entities() -> Vec<&'static Message> {
    let is_kept = |message: &&Message| crate::model::stored::kind_of_noun(message.short_name()).is_some();
    let mut entities: Vec<_> = SERVICES.iter().filter_map(|service| service.entity).filter(is_kept).collect();
    entities.sort_by_key(|entity| entity.name);
    entities.dedup_by_key(|entity| entity.name);
    entities
}

#[test]
fn canonical_bytes_are_what_an_independent_encoder_writes() {
    let mut compared = 0;
    for (seed, message) in all() {
        let mut generator = Generator { map_entries: 1, ..Generator::new(seed) };
        let descriptor = POOL.get_message_by_name(message.name).unwrap();
        for _ in 0..6 {
            let body = generator.message(message);
            let decoded = DynamicMessage::decode(descriptor.clone(), body.as_slice()).unwrap();
            assert_eq!(decoded.encode_to_vec(), body, "{}: the generator is not canonical", message.name);
            let written = scramble(message, &body, &mut generator.rng);
            let ours =
                canonical(message, &written).unwrap_or_else(|error| panic!("{}: {error}", message.name));
            assert_eq!(ours, body, "{}", message.name);
            compared += 1;
        }
    }
    assert!(compared > 3_000, "{compared}");
}

#[test]
fn canonical_bytes_stay_as_they_are() {
    for (seed, message) in all() {
        let mut generator = Generator::new(1_000 + seed);
        for _ in 0..6 {
            let body = generator.message(message);
            assert!(canonical(message, &body).unwrap() == body, "{}", message.name);
            let written = scramble(message, &body, &mut generator.rng);
            assert!(canonical(message, &written).unwrap() == body, "{}", message.name);
        }
    }
}

type ThroughProst = fn(&[u8]) -> Vec<u8>;

macro_rules! through_prost {
    ($($name:literal: $type:ty),* $(,)?) => {
        [$(($name, (|bytes| <$type>::decode(bytes).unwrap().encode_to_vec()) as ThroughProst)),*]
    };
}

#[test]
fn prost_writes_the_same_bytes() {
    let types = through_prost! {
        "v1.Account": v1::Account,
        "v1.Resource": v1::Resource,
        "v1.Node": v1::Node,
        "v1.Role": v1::Role,
        "v1.Workflow": v1::Workflow,
        "v1.ApprovalWorkflow": v1::ApprovalWorkflow,
        "v1.AccountGrant": v1::AccountGrant,
        "v1.AccessRequest": v1::AccessRequest,
        "v1.SecretStore": v1::SecretStore,
        "v1.SecretEngine": v1::SecretEngine,
        "v1.AuthorizationPolicy": v1::AuthorizationPolicy,
        "v1.Connector": v1::Connector,
        "v1.Activity": v1::Activity,
        "v1.ManagedSecret": v1::ManagedSecret,
        "v1.ResourceListResponse": v1::ResourceListResponse,
        "v1.AccountCreateRequest": v1::AccountCreateRequest,
        "gatepass.v1.ExplainResponse": gatepass::v1::ExplainResponse,
        "gatepass.v1.GrantExtendRequest": gatepass::v1::GrantExtendRequest,
    };
    let all: BTreeMap<_, _> = messages().into_iter().map(|message| (message.name, message)).collect();
    for (name, through) in types {
        let Some(message) = all.get(name) else { panic!("{name} is not in the schema") };
        let mut generator = Generator { map_entries: 1, ..Generator::new(7) };
        for _ in 0..300 {
            let body = generator.message(message);
            assert_eq!(through(&body), body, "{name}");
            let written = scramble(message, &body, &mut generator.rng);
            assert_eq!(canonical(message, &written).unwrap(), body, "{name}");
        }
    }
}

fn holds_mark(bytes: &[u8]) -> bool {
    bytes.windows(MARK.len()).any(|window| window == MARK.as_bytes())
}

#[test]
fn every_entity_is_accepted_once_and_for_all_and_keeps_no_secret() {
    let mut with_secrets = 0;
    for (seed, message) in entities().into_iter().enumerate() {
        let mut generator =
            Generator { complete: true, stores: false, ..Generator::new(2_000 + seed as u64) };
        // Resources have 119 kinds.
        let rounds = if message.fields.len() > 50 { 2_000 } else { 60 };
        for _ in 0..rounds {
            let body = generator.message(message);
            let first = accept(message, &scramble(message, &body, &mut generator.rng), Intent::Create)
                .unwrap_or_else(|error| panic!("{}: {error}", message.name));
            assert!(!holds_mark(&first.bytes), "{} keeps a secret", message.name);
            with_secrets += usize::from(!first.secrets.is_empty());
            let again = accept(message, &first.bytes, Intent::Update { previous: &first.bytes })
                .unwrap_or_else(|error| panic!("{}: {error}", message.name));
            assert_eq!(again.bytes, first.bytes, "{}", message.name);
            // Server-set values survive a client that sends others, or none.
            let stored = canonical(message, &without_secrets(message, &body)).unwrap();
            let updated = accept(message, &first.bytes, Intent::Update { previous: &stored })
                .unwrap_or_else(|error| panic!("{}: {error}", message.name));
            assert_eq!(updated.bytes, stored, "{}", message.name);
        }
    }
    assert!(with_secrets > 500, "{with_secrets}");
}

/// What an accepted entity is, with its server-set values.
fn without_secrets(message: &'static Message, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for raw in super::super::fields(body).map(Result::unwrap) {
        let field = message.field(raw.number).unwrap();
        if field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY) {
            continue;
        }
        match (field.message(), raw.value.as_bytes()) {
            // Server-set messages and those in lists: the first are kept whole, the latter have no server-set fields.
            (Some(inner), Some(bytes)) if !field.is(Flags::READ_ONLY) => {
                super::super::writer::bytes_field(&mut out, raw.number, &without_secrets(inner, bytes));
            }
            _ => out.extend_from_slice(raw.raw),
        }
    }
    out
}

#[test]
fn credentials_stay_where_a_secret_store_holds_them() {
    let resource = entities().into_iter().find(|entity| entity.name == "v1.Resource").unwrap();
    let mut generator = Generator { complete: true, ..Generator::new(3_000) };
    let mut stayed = 0;
    for _ in 0..2_000 {
        let body = generator.message(resource);
        let accepted = accept(resource, &body, Intent::Create).unwrap();
        let member = extract::member(resource, &accepted.bytes).unwrap();
        let has_store = !extract::named_text(resource, &accepted.bytes, "secret_store_id").is_empty();
        for field in member.inner.fields.iter().filter(|field| field.is(Flags::SECRET)) {
            let kept = extract::field(member.bytes, field.number).is_some();
            assert!(!kept || (has_store && field.is(Flags::CREDENTIAL)), "{}", field.name);
            stayed += usize::from(kept);
        }
    }
    assert!(stayed > 500, "{stayed}");
}

#[test]
fn mangled_bytes_never_panic_and_what_passes_is_canonical() {
    let rounds = std::env::var("GATEPASS_FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(3);
    let mut passed = 0;
    for (seed, message) in all() {
        let mut generator = Generator::new(4_000 + seed);
        for _ in 0..rounds {
            let body = generator.message(message);
            for _ in 0..20 {
                passed += usize::from(probe_message(message, &mangle(&body, &mut generator.rng)));
            }
        }
    }
    assert!(passed > 1_000, "{passed}");
}

/// [`probe_message`] says where a look was wrong.
#[test]
fn a_look_knows_canonical_bytes_and_is_not_deceived() {
    let (mut known, mut deceptive) = ((0, 0), 0);
    for (seed, message) in all() {
        let mut generator = Generator::new(5_000 + seed);
        for _ in 0..5 {
            let body = canonical(message, &generator.message(message)).unwrap();
            known.0 += usize::from(is_canonical(message, &body));
            known.1 += 1;
            for _ in 0..20 {
                let mangled = mangle(&body, &mut generator.rng);
                probe_message(message, &mangled);
                deceptive += usize::from(mangled != body && is_canonical(message, &mangled));
            }
        }
    }
    assert!(known.0 * 10 > known.1 * 9 && deceptive > 1_000, "{known:?} {deceptive}");
    let resource = entities().into_iter().find(|entity| entity.name == "v1.Resource").unwrap();
    let mut generator = Generator::new(6_000);
    for _ in 0..500 {
        let body = canonical(resource, &generator.message(resource)).unwrap();
        assert!(is_canonical(resource, &body), "{body:?}");
    }
}

fn mangle(body: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut mangled = body.to_vec();
    for _ in 0..1 + rng.below(4) {
        if mangled.is_empty() {
            mangled.push(rng.next() as u8);
        }
        let at = rng.below(mangled.len());
        match rng.below(5) {
            0 => mangled[at] = rng.next() as u8,
            1 => mangled[at] ^= 1 << rng.below(8),
            2 => mangled.truncate(at),
            3 => mangled.insert(at, rng.next() as u8),
            _ => {
                let piece = mangled[at..].to_vec();
                mangled.extend(piece);
            }
        }
    }
    mangled
}

#[test]
fn random_bytes_never_panic() {
    let mut rng = Rng(5_000);
    for _ in 0..20_000 {
        let data: Vec<u8> = (0..rng.below(60)).map(|_| rng.next() as u8).collect();
        super::super::probe(&data);
    }
}

#[test]
fn the_schema_holds_what_the_walk_takes_for_granted() {
    for message in messages() {
        let ascending = message.fields.windows(2).all(|two| two[0].number < two[1].number);
        assert!(ascending, "{}", message.name);
        let choice = message.oneofs.len() == 1 && message.fields.iter().all(|field| field.oneof.is_some());
        assert_eq!(is_wrapper(message), choice, "{}", message.name);
        for field in message.fields {
            let name = format!("{}.{}", message.name, field.name);
            assert!(!matches!(field.ty, Type::Float | Type::Double), "{name}: floats have no JSON yet");
            for condition in field.conditions {
                let other = match *condition {
                    "identity-alias" | "leased-credentials" => "identity_set_id",
                    "discovery-enabled" | "discovery-disabled" => "discovery_enabled",
                    other => panic!("{name}: unknown condition {other}"),
                };
                assert!(message.field_named(other).is_some(), "{name}: {condition}, but no {other}");
            }
            if field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY) {
                assert!(matches!(field.ty, Type::String | Type::Bytes) && !field.repeated, "{name}");
            }
            if field.repeated {
                let inner = field.message().map_or(&[][..], |inner| inner.fields);
                let server_set = inner.iter().find(|field| field.is(Flags::READ_ONLY));
                let of_client =
                    entities().iter().any(|entity| entity.name == message.name && !entity.read_only);
                assert!(
                    server_set.is_none() || !of_client,
                    "{name}: server-set fields in a list are lost on Update"
                );
            }
        }
    }
}
