//! Histories and snapshots: what a list told at an instant, told again later (RULES 1.4, 6.4).

mod support;

use std::collections::BTreeMap;

use gatepass::Code;
use gatepass::model::Timestamp;
use gatepass_wire::schema;

use support::entity::{Entity, Fill, Kind, SERVED, instant, tags};
use support::tree::{Tree, Val, encode, inner, number, text};
use support::{HOUR, SECOND, World, list_all, list_request, page};

const DERIVED: &[&str] = &["AccountResources", "RoleResources"];

/// A source of choices that a seed repeats.
struct Choices(u64);

impl Choices {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { of.get(self.below(of.len() as u64) as usize) }
    }
}

/// Every line of a history.
fn lines(world: &World, service: &str, filter: &str, limit: i64) -> Vec<Tree> {
    list_all(world, &format!("/v1.{service}History/List"), filter, limit)
}

/// The fields that are filled in histories alone (strongdm-api 2.8).
fn told_alone(service: &str) -> &'static [u32] {
    match service {
        "ApprovalWorkflowSteps" => &[3, 4, 5],
        "ApprovalWorkflowApprovers" => &[6],
        _ => &[],
    }
}

fn history_of(service: &str) -> Option<&'static schema::Service> {
    schema::service("v1", &format!("{service}History"))
}

fn time_of(tree: &Tree) -> Timestamp {
    let part = |number| match tree.get(&number).and_then(|values| values.first()) {
        Some(Val::Number(number)) => *number,
        _ => 0,
    };
    Timestamp::from_parts(part(1) as i64, part(2) as i32)
}

fn told_at(line: &Tree) -> Timestamp {
    time_of(inner(line, 2).expect("a line has a time"))
}

fn is_deletion(line: &Tree) -> bool {
    inner(line, 4).is_some()
}

/// Members of a oneof keep their id where their own message says.
fn id_of(service: &str, entity: &Tree) -> String {
    let message = schema::service("v1", service).and_then(|service| service.entity).expect("an entity");
    match message.field_named("id") {
        Some(field) => text(entity, field.number).to_owned(),
        None => entity
            .iter()
            .find_map(|(member, _)| {
                let inner_message = message.field(*member)?.message()?;
                Some(text(inner(entity, *member)?, number(inner_message, "id")).to_owned())
            })
            .expect("a member has an id"),
    }
}

/// What the lines up to an instant leave: the list as it was then.
fn left(service: &str, lines: &[Tree], until: Timestamp) -> Vec<Tree> {
    if DERIVED.contains(&service) {
        return left_of_rows(service, lines, until);
    }
    let mut entities: BTreeMap<String, Tree> = BTreeMap::new();
    for line in lines.iter().filter(|line| told_at(line) <= until) {
        let entity = inner(line, 3).expect("a line holds the entity");
        let id = id_of(service, entity);
        if is_deletion(line) {
            let before = entities.remove(&id);
            assert_eq!(before.as_ref(), Some(entity), "{service}: what ended is not what was told before");
        } else {
            entities.insert(id, entity.clone());
        }
    }
    let mut left: Vec<Tree> = entities.into_values().collect();
    left.iter_mut()
        .for_each(|entity| told_alone(service).iter().for_each(|field| drop(entity.remove(field))));
    left
}

/// Rows that one key names are replaced; of an account's paths by role several may read alike.
fn left_of_rows(service: &str, lines: &[Tree], until: Timestamp) -> Vec<Tree> {
    let mut rows: Vec<Tree> = Vec::new();
    for line in lines.iter().filter(|line| told_at(line) <= until) {
        let row = inner(line, 3).expect("a line holds the row");
        let key: &[u32] = match service {
            "RoleResources" => &[1, 2],
            _ if text(row, 6).is_empty() => &[],
            _ => &[6],
        };
        let keyed = |other: &Tree| key.iter().all(|number| text(other, *number) == text(row, *number));
        let same = |other: &Tree| if key.is_empty() { other == row } else { keyed(other) };
        if is_deletion(line) {
            let place = rows.iter().position(same).expect("what ended was told before");
            rows.remove(place);
        } else {
            if !key.is_empty() {
                rows.retain(|other| !same(other));
            }
            rows.push(row.clone());
        }
    }
    rows
}

fn sorted(mut rows: Vec<Tree>) -> Vec<Vec<u8>> {
    rows.sort_by_key(encode);
    rows.iter().map(encode).collect()
}

/// A list as of an instant.
fn snapshot(world: &World, service: &str, at: Timestamp) -> Vec<Tree> {
    let path = format!("/v1.{service}/List");
    let request = schema::method(&path).expect("a list").request;
    let meta = number(request, "meta");
    let snapshot_at =
        number(request.field(meta).and_then(|field| field.message()).expect("meta"), "snapshot_at");
    let (mut all, mut cursor) = (Vec::new(), String::new());
    loop {
        let mut asked = Tree::from([(snapshot_at, vec![instant(at)]), (3, vec![Val::Number(7)])]);
        if !cursor.is_empty() {
            asked.insert(1, vec![Val::text(&cursor)]);
        }
        let body = encode(&Tree::from([(meta, vec![Val::Tree(asked)])]));
        let (entries, next) = page(world, &path, body).expect("a page of the past");
        all.extend(entries);
        if next.is_empty() {
            return all;
        }
        cursor = next;
    }
}

/// A store that much happens in.
struct Story {
    world: World,
    choices: Choices,
    /// What is there, by the noun of its service.
    there: BTreeMap<&'static str, Vec<(Kind, String)>>,
    seen: Vec<(Timestamp, BTreeMap<&'static str, Vec<Tree>>)>,
}

const RULES: &[&str] = &[
    r#"[{"tags":{"env":"prod"}}]"#,
    r#"[{"type":"postgres","tags":{"env":"dev"}},{"type":"redis"}]"#,
    r#"[{"query":"env=prod AND NOT team=web"}]"#,
    "[]",
];

impl Story {
    fn new(seed: u64) -> Story {
        let choices = Choices(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        Story { world: World::new(), choices, there: BTreeMap::new(), seen: Vec::new() }
    }

    fn kind(&mut self) -> Kind {
        // What access hangs on comes up more often than the rest.
        let often = [
            "Accounts",
            "Roles",
            "Groups",
            "AccountAttachments",
            "AccountsGroups",
            "GroupsRoles",
            "AccountGrants",
            "Resources",
        ];
        let service = match self.choices.below(3) {
            0 => *self.choices.one(SERVED).expect("a service"),
            _ => *self.choices.one(&often).expect("a service"),
        };
        let member = match service {
            "Accounts" => *self.choices.one(&["user", "service", "token"]).expect("a member"),
            "Resources" => *self.choices.one(&["postgres", "redis"]).expect("a member"),
            _ => "",
        };
        if member.is_empty() {
            let kinds = support::entity::kinds().into_iter();
            let kinds: Vec<Kind> = kinds.filter(|kind| kind.service.name == service).collect();
            return *self.choices.one(&kinds).expect("a kind");
        }
        Kind::of(service, member)
    }

    /// Something of every kind that is referred to, made outright: choices follow.
    fn create(&mut self) {
        let kind = self.kind();
        let mut entity = Entity::filled(&self.world, kind, Fill::Required);
        for field in kind.message.fields {
            let Some(reference) = field.references.filter(|_| entity.tree.contains_key(&field.number)) else {
                continue;
            };
            let there = self.there.get(reference.noun).cloned().unwrap_or_default();
            let usable: Vec<_> = there
                .into_iter()
                .filter(|(kind, _)| kind.member.is_none_or(|member| member.name != "token"))
                .filter(|(kind, _)| {
                    reference.noun != "Node" || kind.member.is_some_and(|m| m.name == "proxy_cluster")
                })
                .collect();
            if let Some((_, id)) = self.choices.one(&usable) {
                entity.set_text(field.name, id);
            }
        }
        if kind.service.name == "AccountGrants" {
            let start = self.world.now().plus_nanos(self.choices.below(3) as i64 * HOUR / 2);
            let length = (1 + self.choices.below(6) as i64) * HOUR / 4;
            entity.set("start_from", instant(start));
            entity.set("valid_until", instant(start.plus_nanos(length)));
        }
        self.vary(&mut entity);
        if let Ok(made) = self.world.try_create(&entity) {
            let id = made.id().to_owned();
            self.there.entry(kind.service.noun).or_default().push((kind, id));
        }
    }

    fn vary(&mut self, entity: &mut Entity) {
        if entity.kind.message.field_named("access_rules").is_some() {
            let rules = *self.choices.one(RULES).expect("rules");
            entity.set_text("access_rules", rules);
        }
        if entity.kind.service.name == "Resources" {
            let env = *self.choices.one(&["prod", "dev"]).expect("a value");
            let team = *self.choices.one(&["web", "ops"]).expect("a value");
            entity.set("tags", tags(&[("env", env), ("team", team)]));
        }
        if entity.kind.member.is_some_and(|member| member.name == "user") {
            let level = *self.choices.one(&["user", "user", "suspended"]).expect("a level");
            entity.set_text("permission_levelRW", level);
        }
    }

    fn one_there(&mut self) -> Option<(&'static str, usize)> {
        let nouns: Vec<&'static str> = self.there.keys().copied().collect();
        let noun = *self.choices.one(&nouns)?;
        let many = self.there[noun].len() as u64;
        (many > 0).then(|| (noun, self.choices.below(many) as usize))
    }

    fn change(&mut self) {
        let Some((noun, place)) = self.one_there() else { return };
        let (kind, id) = self.there[noun][place].clone();
        let Ok(mut entity) = self.world.get(kind, &id) else {
            self.there.get_mut(noun).expect("a noun").remove(place);
            return;
        };
        if self.choices.below(4) == 0 {
            drop(self.world.delete(kind, &id));
        } else if kind.has("Update") {
            self.vary(&mut entity);
            if kind.message.field_named("name").is_some() {
                entity.set_text("name", &format!("thing-{}", self.world.unique()));
            }
            drop(self.world.try_update(&entity));
        }
    }

    fn step(&mut self) {
        self.world.clock.advance(SECOND * (1 + self.choices.below(900) as i64));
        match self.choices.below(2) {
            0 => self.create(),
            _ => self.change(),
        }
    }

    /// What every list tells now.
    fn look(&mut self) {
        let lists = SERVED.iter().chain(DERIVED);
        let told =
            lists.map(|service| (*service, list_all(&self.world, &format!("/v1.{service}/List"), "", 0)));
        self.seen.push((self.world.now(), told.collect()));
    }
}

#[test]
fn lists_of_past_instants_and_what_histories_leave_are_what_was_seen_then() {
    let mut rows = 0;
    for seed in 1..=4 {
        let mut story = Story::new(seed);
        for _ in 0..90 {
            story.step();
            story.step();
            story.look();
        }
        let world = &story.world;
        for service in SERVED.iter().chain(DERIVED) {
            let lines = history_of(service).map(|_| lines(world, service, "", 9));
            for (time, seen) in &story.seen {
                let seen = sorted(seen[service].clone());
                rows += seen.len();
                if let Some(lines) = &lines {
                    let told = sorted(left(service, lines, *time));
                    assert!(
                        told == seen,
                        "seed {seed}: the history of {service} tells other than was seen at {time}"
                    );
                }
                if schema::service("v1", service).is_some_and(|service| service.snapshots) {
                    let past = sorted(snapshot(world, service, *time));
                    assert!(past == seen, "seed {seed}: {service} as of {time} is other than was seen then");
                }
            }
        }
    }
    assert!(rows > 10_000, "too little was compared: {rows}");
}

#[test]
fn a_line_names_its_activity_and_a_deletion_shows_what_was_deleted() {
    let world = World::new();
    let role = world.made("Roles", "");
    world.clock.advance(SECOND);
    world.delete(role.kind, role.id()).expect("a deletion");
    let filter = format!("id:{}", role.id());
    let lines = lines(&world, "Roles", &filter, 0);
    let deletions: Vec<bool> = lines.iter().map(is_deletion).collect();
    assert_eq!(deletions, [false, true]);
    for (line, verb) in lines.iter().zip(["role created", "role deleted"]) {
        assert_eq!(text(inner(line, 3).expect("the role"), 2), role.text("name"));
        let activity = format!("id:{}", text(line, 1));
        let told = list_all(&world, "/v1.Activities/List", &activity, 0);
        assert_eq!(told.len(), 1, "a line's activity is listed");
        let known = text(&told[0], 2);
        assert!(known.contains("role"), "`{known}` tells of no role ({verb})");
    }
}

#[test]
fn histories_take_filters_and_pages_like_any_list() {
    let world = World::new();
    let roles: Vec<Entity> = (0..5).map(|_| world.made("Roles", "")).collect();
    let both = format!("id:{} id:{}", roles[1].id(), roles[3].id());
    for limit in [1, 2, 50] {
        let names: Vec<String> = lines(&world, "Roles", &both, limit)
            .iter()
            .map(|line| text(inner(line, 3).expect("a role"), 2).to_owned())
            .collect();
        assert_eq!(names, [roles[1].text("name"), roles[3].text("name")]);
    }
    let named = format!("name:{}", roles[2].text("name"));
    assert_eq!(lines(&world, "Roles", &named, 0).len(), 1);
    let path = "/v1.RolesHistory/List";
    world.refused(path, list_request(path, "colour:red", 0, ""), Code::InvalidArgument, "colour");
    let (_, cursor) = page(&world, path, list_request(path, "", 2, "")).expect("a page");
    let foreign = "/v1.GroupsHistory/List";
    world.refused(foreign, list_request(foreign, "", 2, &cursor), Code::InvalidArgument, "cursor");
}

#[test]
fn every_history_is_told_and_takes_no_instant() {
    let world = World::new();
    let histories: Vec<_> =
        gatepass_wire::SERVICES.iter().filter(|service| service.name.ends_with("History")).collect();
    assert_eq!(histories.len(), 26);
    for service in histories {
        let path = service.methods[0].path;
        page(&world, path, list_request(path, "", 0, "")).unwrap_or_else(|error| panic!("{path}: {error}"));
        let meta = Tree::from([(5, vec![instant(world.now())])]);
        let body = encode(&Tree::from([(1, vec![Val::Tree(meta)])]));
        world.refused(path, body, Code::InvalidArgument, "snapshot_at");
    }
}

#[test]
fn a_grant_that_begins_and_ends_without_a_call_is_told_at_its_instants() {
    let world = World::new();
    let mut grant = Entity::filled(&world, Kind::of("AccountGrants", ""), Fill::Required);
    let (start, end) = (world.now().plus_nanos(HOUR), world.now().plus_nanos(2 * HOUR));
    grant.set("start_from", instant(start));
    grant.set("valid_until", instant(end));
    let grant = world.create(&grant);
    let filter = format!("account_id:{}", grant.text("account_id"));
    assert_eq!(lines(&world, "AccountResources", &filter, 0).len(), 0);
    world.clock.advance(5 * HOUR);
    for limit in [1, 50] {
        let lines = lines(&world, "AccountResources", &filter, limit);
        let told: Vec<_> = lines.iter().map(|line| (told_at(line), is_deletion(line))).collect();
        assert_eq!(told, [(start, false), (end, true)]);
    }
    let ended = lines(&world, "AccountGrants", &format!("id:{}", grant.id()), 0);
    assert_eq!(ended.last().map(|line| (told_at(line), is_deletion(line))), Some((end, true)));
}
