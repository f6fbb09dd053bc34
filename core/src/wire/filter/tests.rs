use proptest::prelude::*;

use super::*;
use crate::model::Timestamp;

const ID: FieldRef = FieldRef(0);
const NAME: FieldRef = FieldRef(1);
const KIND: FieldRef = FieldRef(2);
const ENABLED: FieldRef = FieldRef(3);
const PORT: FieldRef = FieldRef(4);
const CREATED: FieldRef = FieldRef(5);
const LONGEST: FieldRef = FieldRef(6);
const TAGS: FieldRef = FieldRef(7);

fn known() -> FilterFields {
    FilterFields::new([
        ("id", ID, ValueClass::Id),
        ("name", NAME, ValueClass::Text),
        ("type", KIND, ValueClass::Kind),
        ("enabled", ENABLED, ValueClass::Bool),
        ("port", PORT, ValueClass::Number),
        ("created_at", CREATED, ValueClass::Time),
        ("max_duration", LONGEST, ValueClass::Duration),
        ("tag", TAGS, ValueClass::Tag),
        ("tags", TAGS, ValueClass::Tag),
    ])
}

#[derive(Debug, Clone, Default)]
struct Entity {
    id: String,
    names: Vec<String>,
    kinds: Vec<String>,
    enabled: bool,
    port: i64,
    created: Option<Timestamp>,
    longest: Option<i64>,
    tags: Vec<(String, String)>,
}

impl Fields for Entity {
    fn values(&self, field: FieldRef, visit: &mut dyn FnMut(FieldValue<'_>)) {
        match field {
            ID => visit(FieldValue::Text(&self.id)),
            NAME => self.names.iter().for_each(|name| visit(FieldValue::Text(name))),
            KIND => self.kinds.iter().for_each(|name| visit(FieldValue::Text(name))),
            ENABLED => visit(FieldValue::Bool(self.enabled)),
            PORT => visit(FieldValue::Int(self.port)),
            CREATED => self.created.into_iter().for_each(|time| visit(FieldValue::Time(time))),
            LONGEST => self.longest.into_iter().for_each(|nanos| visit(FieldValue::Duration(nanos))),
            _ => {}
        }
    }

    fn tags(&self, visit: &mut dyn FnMut(&str, &str)) {
        self.tags.iter().for_each(|(name, value)| visit(name, value));
    }
}

fn named(name: &str) -> Entity {
    Entity { id: "rs-0000000000000001".into(), names: vec![name.into()], ..Entity::default() }
}

fn passes(filter: &str, entity: &Entity) -> bool {
    parse(filter, &known()).unwrap_or_else(|error| panic!("{filter}: {error}")).matches(entity)
}

fn refusal(filter: &str) -> String {
    parse(filter, &known()).expect_err(filter).to_string()
}

#[test]
fn malformed_filters_say_at_which_byte_and_what_would_be_right() {
    let term = "`field:value` (terms are joined by blanks, and all of them must match)";
    let value = "a value (`\"\"` for an empty one)";
    let time = "a time with its zone such as `2026-01-02T03:04:05Z`, or seconds since 1970";
    let fields = "`id`, `name`, `type`, `enabled`, `port`, `created_at`, `max_duration`, `tag`";
    for (filter, message) in [
        ("orders", format!("byte 0: `orders` stands where {term} belongs")),
        ("name:a OR name:b", format!("byte 7: `OR` stands where {term} belongs")),
        ("name:a b", format!("byte 7: `b` stands where {term} belongs")),
        ("name=a", format!("byte 0: `name=a` stands where {term} belongs")),
        (":a", format!("byte 0: `:a` stands where {term} belongs")),
        ("colour:red", format!("byte 0: there is no field `colour` here; known are {fields}")),
        ("name:", format!("byte 5: the end stands where {value} belongs")),
        ("name: a", format!("byte 5: a blank or comma stands where {value} belongs")),
        ("name:\"a", "byte 5: the double quote opened here is never closed".into()),
        (
            "name:\"é\\q\"",
            r#"byte 8: a backslash in quotes starts one of `\"` `\\` `\/` `\b` `\f` `\n` `\r` `\t` `\uXXXX`"#
                .into(),
        ),
        (r#"name:"\ud83d""#, r"byte 6: half of a surrogate pair; `\uD83D\uDE00` shows a whole one".into()),
        ("name:\"a\"b", "byte 8: `b` stands where a blank, a comma or the end belongs".into()),
        ("name:a\"b\"", "byte 6: `\"b\"` stands where a blank, a comma or the end belongs".into()),
        ("id:rs-*", "byte 3: `rs-*` is no value of `id`: write the id in full, without `*`".into()),
        ("enabled:yes", "byte 8: `yes` is no value of `enabled`: write `true` or `false`".into()),
        ("port:http", "byte 5: `http` is no value of `port`: write a whole number such as `5432`".into()),
        ("port:x*", "byte 5: `x*` is no value of `port`: write a whole number such as `5432`".into()),
        ("created_at:2026-01-02", format!("byte 11: `2026-01-02` is no value of `created_at`: write {time}")),
        (
            "created_at:\"2026-01-02 03:04:05\"",
            format!("byte 11: `2026-01-02 03:04:05` is no value of `created_at`: write {time}"),
        ),
        (
            "max_duration:long",
            "byte 13: `long` is no value of `max_duration`: write a duration such as `45m0s` or `2700`"
                .into(),
        ),
        ("tag:=prod", "byte 4: `=prod` stands where the name of a tag belongs".into()),
        ("tag:env=", format!("byte 8: the end stands where {value} belongs")),
        ("tag:\"a\":\"b\"", "byte 7: `:\"b\"` stands where a blank, a comma or the end belongs".into()),
    ] {
        assert_eq!(refusal(filter), message, "{filter}");
    }
}

#[test]
fn limits_are_kept() {
    let names = |count: usize| vec!["name:a"; count].join(" ");
    assert!(parse(&names(64), &known()).is_ok());
    assert_eq!(refusal(&names(65)), "byte 448: too many terms; at most 64 are allowed, `id:` terms apart");

    let ids =
        |count: usize| (0..count).map(|number| format!("id:rs-{number:016x}")).collect::<Vec<_>>().join(",");
    let thousand = parse(&ids(1000), &known()).unwrap();
    assert_eq!(thousand.ids.map(|set| set.ids.len()), Some(1000));
    assert_eq!(refusal(&ids(1001)), "byte 23000: too many `id:` terms; at most 1000 are allowed");

    let long = |length: usize| format!("name:{}", "a".repeat(length - 5));
    assert!(parse(&long(4096), &known()).is_ok());
    assert!(refusal(&long(4097)).ends_with("at most 4096 bytes are allowed, `id:` terms apart"));
    assert!(parse(&format!("{} {}", ids(1000), long(4095)), &known()).is_ok(), "ids do not count");
    assert!(parse(&format!("{} {}", ids(10), long(4097)), &known()).is_err());
    assert!(parse(&" ".repeat(4097), &known()).is_err());
    assert!(parse(&"x".repeat(10_000_000), &known()).is_err());
    let tight = FilterLimits { bytes: 10, terms: 1, ids: 0 };
    assert!(parse_within("name:a", &known(), &tight).is_ok());
    assert!(parse_within("id:a", &known(), &tight).is_err());
}

#[test]
fn an_empty_filter_lets_everything_pass() {
    for filter in ["", "  ", ",\t\n,"] {
        assert_eq!(parse(filter, &known()), Ok(Filter::default()));
        assert!(passes(filter, &named("a")));
    }
}

#[test]
fn all_terms_must_match_but_any_id_will_do() {
    let entity = Entity { port: 5432, ..named("orders") };
    assert!(passes("name:orders port:5432", &entity));
    assert!(passes("name:orders,port:5432", &entity));
    assert!(!passes("name:orders port:5433", &entity));
    assert!(!passes("name:orders name:other", &entity));
    assert!(passes("id:rs-0000000000000002,id:RS-0000000000000001", &entity));
    assert!(!passes("id:rs-0000000000000002 id:rs-0000000000000003", &entity));
    assert!(!passes("id:rs-0000000000000001 port:1", &entity));
    assert!(!passes("id:\"\"", &entity));
    assert!(
        passes("id:4XyZ", &Entity { id: "4xYz".into(), ..Entity::default() }),
        "ids of the audit trail have capitals"
    );
}

#[test]
fn a_field_of_several_values_needs_one() {
    let entity = Entity { names: vec!["orders".into(), "billing".into()], ..Entity::default() };
    assert!(passes("name:billing", &entity));
    assert!(passes("name:orders name:billing", &entity));
    assert!(!passes("name:o*g", &entity));
    assert!(!passes("name:*", &Entity::default()), "no value is not an empty value");
}

#[test]
fn fields_and_values_compare_without_case() {
    let entity = Entity { longest: Some(60_000_000_000), ..named("Équipe Σίσυφος") };
    assert!(passes("NAME:\"équipe ΣΊΣΥΦΟΣ\"", &entity));
    assert!(passes("name:e\u{301}quipe*", &entity), "both compositions of é are one");
    assert!(passes("MaxDuration:1m max_duration:60", &entity));
    assert!(!passes("name:equipe*", &entity));
}

#[test]
fn a_star_stands_for_anything_unless_escaped() {
    assert!(passes("name:ord*", &named("orders")));
    assert!(passes("name:\"*-test-acc\"", &named("x-test-acc")));
    assert!(passes("name:*r*e*", &named("orders")));
    assert!(!passes("name:*e*r*d*", &named("orders")));
    assert!(!passes("name:orders*orders", &named("orders")), "both ends need their own text");
    assert!(!passes("name:*o*o*", &named("orders")), "one place serves one piece");
    assert!(passes("name:a**b", &named("ab")));
    assert!(passes(r#"name:"a\u002ab""#, &named("a*b")));
    assert!(!passes(r#"name:"a\u002ab""#, &named("axb")));
    assert!(passes("name:*", &named("")));
    assert!(!passes("name:\"\"", &named("a")));
    assert!(passes("name:\"\"", &named("")));
}

#[test]
fn quotes_of_python_and_go_are_read() {
    assert!(passes(r#"name:"\u00e9quipe \ud83d\ude00, \"a:b\"""#, &named("Équipe 😀, \"A:B\"")));
    assert!(passes(r#"name:"\u003ca\u0026b\u003e""#, &named("<a&b>")));
    assert!(passes(r#"enabled:"True" port:"5432""#, &Entity { enabled: true, port: 5432, ..named("a") }));
    assert!(passes(r"name:CORP\alice", &named("corp\\Alice")), "without quotes a backslash is itself");
}

#[test]
fn values_compare_by_their_class() {
    let entity = Entity {
        kinds: vec!["mongo_replica_set".into(), "mongoReplicaSet".into()],
        port: 5432,
        created: Some(
            "2026-01-02T03:04:05.678901Z"
                .parse::<jiff::Timestamp>()
                .map(|time| Timestamp(time.as_nanosecond() as i64))
                .unwrap(),
        ),
        longest: Some(2_700_000_000_000),
        ..named("a")
    };
    for filter in [
        "type:mongoreplicaset",
        "type:MONGO_REPLICA*",
        "enabled:FALSE",
        "port:05432",
        "port:54*",
        "created_at:2026-01-02T03:04:05Z",
        "created_at:\"2026-01-02 04:04:05.678901+01:00\"",
        "created_at:1767323045",
        "created_at:1767323045.678",
        "created_at:2026-01-02*",
        "max_duration:45m0s",
        "max_duration:2700",
        "max_duration:\"0.75h\"",
    ] {
        assert!(passes(filter, &entity), "{filter}");
    }
    for filter in [
        "type:mongo-replicaset",
        "enabled:true",
        "port:543",
        "created_at:2026-01-02T03:04:06Z",
        "created_at:2026-01-02T03:04:05.0Z",
        "created_at:2026-01-02T03:04:05.678902Z",
        "max_duration:45m1s",
    ] {
        assert!(!passes(filter, &entity), "{filter}");
    }
    assert!(!passes("created_at:*", &named("a")), "a time that is not set has no value");
}

#[test]
fn tags_are_found_by_name_and_value() {
    let entity = Entity {
        tags: vec![("Cost Center".into(), "47=11".into()), ("env".into(), String::new())],
        ..named("a")
    };
    for filter in [
        r#"tag:"cost center"="47=11""#,
        r#"tag:"Cost Center"=47=11"#,
        r#"tags:"cost*"=*11"#,
        "tag:env",
        "tag:*",
        "tag:\"*\"=\"*\"",
        "tag:env=\"\"",
        "tag:env,tag:\"cost center\"",
    ] {
        assert!(passes(filter, &entity), "{filter}");
    }
    for filter in ["tag:env=prod", "tag:en", "tag:*=4711", "tag:env=4*", "tag:env tag:team"] {
        assert!(!passes(filter, &entity), "{filter}");
    }
    assert!(!passes("tag:*", &named("a")));
}

#[test]
fn a_filters_error_names_the_field_of_the_request() {
    let error = crate::Error::from(parse("colour:red", &known()).unwrap_err());
    assert_eq!(error.field.as_deref(), Some("filter"));
    assert!(
        error.message.starts_with("`filter`: byte 0: there is no field `colour` here"),
        "{}",
        error.message
    );
}

/// One value of a filter: its characters, of which a star is a wildcard, and whether to quote it.
type Word = (Vec<char>, bool);

fn word() -> impl Strategy<Value = Word> {
    (prop::collection::vec(prop::sample::select(vec!['a', 'B', 'é', 'É', '*']), 1..7), any::<bool>())
}

fn written((chars, quote): &Word) -> String {
    let text: String = chars.iter().collect();
    if *quote { serde_json::to_string(&text).unwrap() } else { text }
}

/// The plainest statement of what a star means.
fn naive(pattern: &[char], text: &[char]) -> bool {
    match pattern {
        [] => text.is_empty(),
        ['*', rest @ ..] => (0..=text.len()).any(|skip| naive(rest, &text[skip..])),
        [first, rest @ ..] => {
            text.first().is_some_and(|ch| ch.to_lowercase().eq(first.to_lowercase()))
                && naive(rest, &text[1..])
        }
    }
}

fn naive_text((pattern, _): &Word, text: &str) -> bool {
    naive(pattern, &text.chars().collect::<Vec<_>>())
}

#[derive(Debug, Clone)]
enum Asked {
    Id(u8),
    Name(Word),
    Tag(Word, Option<Word>),
    Enabled(bool),
    Port(i64),
}

fn asked() -> impl Strategy<Value = Asked> {
    prop_oneof![
        (0..4u8).prop_map(Asked::Id),
        word().prop_map(Asked::Name),
        (word(), prop::option::of(word())).prop_map(|(name, value)| Asked::Tag(name, value)),
        any::<bool>().prop_map(Asked::Enabled),
        (-1..2i64).prop_map(Asked::Port),
    ]
}

fn text_of(asked: &Asked) -> String {
    match asked {
        Asked::Id(number) => format!("ID:rs-{number}"),
        Asked::Name(word) => format!("na_me:{}", written(word)),
        Asked::Tag(name, None) => format!("tags:{}", written(name)),
        Asked::Tag(name, Some(value)) => format!("tag:{}={}", written(name), written(value)),
        Asked::Enabled(truth) => format!("enabled:\"{}\"", if *truth { "True" } else { "False" }),
        Asked::Port(port) => format!("port:{port}"),
    }
}

fn holds(asked: &Asked, entity: &Entity) -> bool {
    match asked {
        Asked::Id(number) => entity.id == format!("rs-{number}"),
        Asked::Name(word) => entity.names.iter().any(|name| naive_text(word, name)),
        Asked::Tag(name, value) => entity.tags.iter().any(|(tag, text)| {
            naive_text(name, tag) && value.as_ref().is_none_or(|value| naive_text(value, text))
        }),
        Asked::Enabled(truth) => entity.enabled == *truth,
        Asked::Port(port) => entity.port == *port,
    }
}

fn entity() -> impl Strategy<Value = Entity> {
    let text = || "[abBé]{0,4}";
    (
        0..4u8,
        prop::collection::vec(text(), 0..3),
        any::<bool>(),
        -1..2i64,
        prop::collection::vec((text(), text()), 0..3),
    )
        .prop_map(|(id, names, enabled, port, tags)| Entity {
            id: format!("rs-{id}"),
            names,
            enabled,
            port,
            tags,
            ..Entity::default()
        })
}

fn any_filter_text() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "id",
        "name",
        "type",
        "enabled",
        "port",
        "created_at",
        "max_duration",
        "tag",
        "colour",
    ]);
    let value = prop_oneof![
        r#"[a-zA-Z0-9*=:._é"\\, -]{0,8}"#,
        Just("\"\\u002a x\"".to_owned()),
        Just("2026-01-02T03:04:05.12Z".to_owned()),
        Just("1h0.5s".to_owned()),
        Just("true".to_owned()),
        "\\PC{0,4}",
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
        any::<i64>().prop_map(|number| number.to_string()),
    ];
    prop::collection::vec((name, value), 0..5).prop_map(|terms| {
        terms.iter().map(|(name, value)| format!("{name}:{value}")).collect::<Vec<_>>().join(" ")
    })
}

proptest! {
    #[test]
    fn evaluation_agrees_with_its_plainest_statement(
        terms in prop::collection::vec(asked(), 0..4),
        entities in prop::collection::vec(entity(), 8),
    ) {
        let text = terms.iter().map(text_of).collect::<Vec<_>>().join(if terms.len() % 2 == 0 { " " } else { "," });
        let filter = parse(&text, &known()).unwrap();
        for entity in &entities {
            let is_id = |asked: &&Asked| matches!(asked, Asked::Id(_));
            let ids: Vec<&Asked> = terms.iter().filter(is_id).collect();
            let expected = (ids.is_empty() || ids.iter().any(|asked| holds(asked, entity)))
                && terms.iter().filter(|asked| !is_id(asked)).all(|asked| holds(asked, entity));
            prop_assert_eq!(filter.matches(entity), expected, "{} on {:?}", text, entity);
        }
    }

    #[test]
    fn filters_read_back_as_written(text in any_filter_text()) {
        if let Ok(filter) = parse(&text, &known()) {
            prop_assert_eq!(parse(&filter.to_string(), &known()), Ok(filter));
        }
    }

    #[test]
    fn no_text_panics_and_errors_point_into_it(text in any::<String>()) {
        for text in [text.clone(), format!("name:{text}"), format!("tag:{text}"), format!("name:\"{text}")] {
            if let Err(error) = parse(&text, &known()) {
                prop_assert!(error.at <= text.len());
                prop_assert!(text.is_char_boundary(error.at));
            }
        }
    }
}
