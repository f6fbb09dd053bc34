use bytes::Bytes;
use gatepass::engine::Change;
use gatepass::model::stored::{Value, with_member, write_field};
use gatepass::model::{EntityId, Kind, resource_type, resource_type_name};
use gatepass_wire::messages::V1_RESOURCE;
use gatepass_wire::v1;
use prost::Message;

/// A set of section 9 of the design.
pub(crate) struct Set {
    pub(crate) users: u64,
    pub(crate) roles: u64,
    pub(crate) resources: u64,
    /// How many values the tag `app` has; 0: there is no such tag.
    apps: u64,
}

/// The changes that make a set, their bytes in pieces of a mebibyte, as a checkpoint holds them.
pub(crate) struct Encoded {
    pub(crate) changes: Vec<Change>,
}

const TYPES: [&str; 20] = [
    "postgres",
    "mysql",
    "ssh",
    "redis",
    "mongo_host",
    "kubernetes",
    "rdp",
    "http_basic_auth",
    "oracle",
    "mssql",
    "snowflake",
    "clickhouse_http",
    "amazon_eks",
    "aws",
    "gcp",
    "azure",
    "elastic",
    "cassandra",
    "db_2_luw",
    "maria",
];

impl Set {
    pub(crate) fn small() -> Set {
        Set { users: 1_000, roles: 200, resources: 10_000, apps: 0 }
    }

    pub(crate) fn big() -> Set {
        Set { users: 100_000, roles: 10_000, resources: 1_000_000, apps: 5_000 }
    }

    pub(crate) fn user(&self, index: u64) -> EntityId {
        EntityId::new(Kind::Account, mixed(1 << 40 | index))
    }

    pub(crate) fn role(&self, index: u64) -> EntityId {
        EntityId::new(Kind::Role, mixed(2 << 40 | index))
    }

    pub(crate) fn resource(&self, index: u64) -> EntityId {
        EntityId::new(Kind::Resource, mixed(3 << 40 | index))
    }

    /// Everything, kind by kind.
    pub(crate) fn encode(&self) -> Encoded {
        let mut writer = Writer::default();
        let dice = &mut Dice(1);
        (0..self.users).for_each(|index| writer.add(self.user(index), self.user_bytes(index)));
        (0..self.roles).for_each(|index| writer.add(self.role(index), self.role_bytes(index, dice)));
        (0..self.resources).for_each(|index| writer.add(self.resource(index), self.resource_bytes(index, 0)));
        for index in 0..self.users {
            for place in 0..5 {
                // Five different ones: each out of its fifth of the roles.
                let role = self.role(place * self.roles / 5 + dice.roll(self.roles / 5));
                let id = EntityId::new(Kind::AccountAttachment, mixed((4 << 40) | (index * 5 + place)));
                let attachment = v1::AccountAttachment {
                    id: id.to_string(),
                    account_id: self.user(index).to_string(),
                    role_id: role.to_string(),
                };
                writer.add(id, attachment.encode_to_vec());
            }
        }
        writer.finish()
    }

    fn user_bytes(&self, index: u64) -> Vec<u8> {
        let user = v1::User {
            id: self.user(index).to_string(),
            email: format!("person{index}@example.com"),
            first_name: "Alice".into(),
            last_name: format!("Ames{index}"),
            permission_level_rw: "user".into(),
            ..Default::default()
        };
        with_member(1, &user.encode_to_vec())
    }

    fn role_bytes(&self, index: u64, dice: &mut Dice) -> Vec<u8> {
        let mut rules: Vec<String> = (0..3).map(|rule| self.rule(index * 3 + rule, dice)).collect();
        let ids: Vec<String> =
            (0..20).map(|_| format!("\"{}\"", self.resource(dice.roll(self.resources)))).collect();
        rules.push(format!("{{\"ids\":[{}]}}", ids.join(",")));
        let role = v1::Role {
            id: self.role(index).to_string(),
            name: format!("role {index}"),
            access_rules: format!("[{}]", rules.join(",")),
            ..Default::default()
        };
        role.encode_to_vec()
    }

    /// The type and two tags of some resource; in the big set every second rule has `app` for one of them.
    fn rule(&self, number: u64, dice: &mut Dice) -> String {
        let like = dice.roll(self.resources);
        let tags = self.tags(like, 0);
        let first = if self.apps > 0 && number.is_multiple_of(2) { 4 } else { dice.roll(4) as usize };
        let second = (first + 1 + dice.roll(3) as usize) % 4;
        let second = if second == first { (second + 1) % 4 } else { second };
        let tag = |index: usize| format!("\"{}\":\"{}\"", tags[index].0, tags[index].1);
        format!("{{\"type\":\"{}\",\"tags\":{{{},{}}}}}", type_of(like), tag(first), tag(second))
    }

    fn tags(&self, index: u64, version: u64) -> Vec<(&'static str, String)> {
        let mut dice = Dice(mixed(5 << 40 | index));
        let mut tags = vec![
            ("env", format!("env{}", (dice.roll(5) + version) % 5)),
            ("region", format!("region-{}", dice.roll(10))),
            ("team", format!("team-{}", dice.roll(50))),
            ("tier", format!("tier{}", dice.roll(4))),
        ];
        tags.extend((self.apps > 0).then(|| ("app", format!("app-{}", dice.roll(self.apps)))));
        tags
    }

    fn resource_bytes(&self, index: u64, version: u64) -> Vec<u8> {
        let number = resource_type(type_of(index)).map_or(0, u32::from);
        let message =
            V1_RESOURCE.field(number).and_then(|field| field.message()).expect("a type has a message");
        let tags = self.tags(index, version).into_iter();
        let pairs = tags.map(|(name, value)| v1::tags::Pair { name: name.into(), value }).collect();
        let mut fields: Vec<(u32, Vec<u8>)> = Vec::new();
        let mut set = |name: &str, value: Vec<u8>| {
            fields.extend(message.field_named(name).map(|field| (field.number, value)));
        };
        set("id", self.resource(index).to_string().into());
        set("name", format!("resource {index}").into());
        set("hostname", format!("host{index}.example.com").into());
        set("tags", v1::Tags { pairs }.encode_to_vec());
        fields.sort();
        let mut inner = Vec::new();
        fields.iter().for_each(|(number, value)| write_field(&mut inner, *number, Value::Bytes(value)));
        with_member(number, &inner)
    }

    /// A resource with another value of `env`.
    pub(crate) fn retagged(&self, index: u64, dice: &mut Dice) -> Change {
        let bytes = self.resource_bytes(index, 1 + dice.roll(4));
        Change { id: self.resource(index), state: Some(bytes.into()) }
    }
}

fn type_of(index: u64) -> &'static str {
    let name = TYPES[(mixed(index) % 20) as usize];
    resource_type(name).and_then(|number| resource_type_name(number.into())).expect("a type")
}

#[derive(Default)]
struct Writer {
    open: Vec<u8>,
    waiting: Vec<(EntityId, std::ops::Range<usize>)>,
    changes: Vec<Change>,
}

impl Writer {
    fn add(&mut self, id: EntityId, bytes: Vec<u8>) {
        let from = self.open.len();
        self.open.extend_from_slice(&bytes);
        self.waiting.push((id, from..self.open.len()));
        if self.open.len() > 1 << 20 {
            self.close();
        }
    }

    fn close(&mut self) {
        let chunk = Bytes::copy_from_slice(&std::mem::take(&mut self.open));
        let waiting = self.waiting.drain(..);
        self.changes.extend(waiting.map(|(id, range)| Change { id, state: Some(chunk.slice(range)) }));
    }

    fn finish(mut self) -> Encoded {
        self.close();
        Encoded { changes: self.changes }
    }
}

/// Numbers that look random and are the same in every run.
pub(crate) struct Dice(pub u64);

impl Dice {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(1);
        mixed(self.0)
    }

    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.next() % sides
    }
}

fn mixed(number: u64) -> u64 {
    let mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    let mixed = (mixed ^ mixed >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}
