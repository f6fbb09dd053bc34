use proptest::prelude::*;

use super::*;
use crate::model::Kind;

fn kinds(name: &str) -> Option<u16> {
    match &*fold_kind_name(name) {
        "postgres" => Some(1),
        "mongoreplicaset" => Some(2),
        "mongo-replicaset" => Some(3),
        _ => None,
    }
}

fn id(number: u64) -> EntityId {
    EntityId::new(Kind::Resource, number)
}

fn refusal(text: &str) -> String {
    parse_rules(text, &kinds).expect_err(text).to_string()
}

#[test]
fn malformed_rules_are_refused_naming_rule_key_and_value() {
    for (text, message) in [
        (r#"{"type":"postgres"}"#, "`access_rules`: an object stands where a list of rules belongs"),
        (r#"[{"type":"postgres"}"#, "`access_rules`: not JSON: EOF while parsing a list at line 1 column 20"),
        (r#"[{"type":"postgres"}] x"#, "`access_rules`: not JSON: trailing characters at line 1 column 23"),
        ("[3]", "`access_rules[0]`: a number stands where a rule, an object, belongs"),
        (
            r#"[{"type":"postgres"},{}]"#,
            "`access_rules[1]`: an empty rule; give `ids`, or `type` and `tags`, or `query`, and leave out what is not meant",
        ),
        (
            r#"[{"type":"postgres","Tags":{"env":"prod"}}]"#,
            "`access_rules[0].Tags`: unknown key; known here are `ids`, `type`, `tags`, `query`, `privileges`",
        ),
        (
            r#"[{"type":"postgres","type":"mongoReplicaSet"}]"#,
            "`access_rules[0].type`: the key is given twice; give it once",
        ),
        (
            r#"[{"tags":{"env":"a","env":"b"}}]"#,
            "`access_rules[0].tags.env`: the key is given twice; give it once",
        ),
        (
            r#"[{"type":"reddis"}]"#,
            "`access_rules[0].type`: `reddis` is no kind of resource, such as `postgres` or `ssh`",
        ),
        (
            r#"[{"ids":["rs-00000000000000FF"]}]"#,
            "`access_rules[0].ids`: `rs-00000000000000FF` is not the id of a resource: it is `rs-` and 16 lowercase hexadecimal digits",
        ),
        (
            r#"[{"tags":{"env":7}}]"#,
            "`access_rules[0].tags.env`: a number stands where the tag's value, a string, belongs",
        ),
        (
            r#"[{"tags":{"env":"pr*"}}]"#,
            "`access_rules[0].tags.env`: `pr*` can match no tag: `*` is a wildcard only when it stands alone",
        ),
        (
            r#"[{"query":"env=prod AND"}]"#,
            "`access_rules[0].query`: tag query, byte 12: the end stands where the name of a tag, `NOT` or `(` belongs",
        ),
    ] {
        assert_eq!(refusal(text), message);
    }
}

#[test]
fn nothing_selected_is_refused() {
    let empty = [
        "{}",
        r#"{"ids":[]}"#,
        r#"{"tags":{}}"#,
        r#"{"type":""}"#,
        r#"{"query":""}"#,
        r#"{"privileges":{"k8s":null}}"#,
    ];
    for rule in empty {
        let error = parse_rules(&format!("[{rule}]"), &kinds).expect_err(rule);
        assert_eq!(error.problem, RuleProblem::Empty, "{rule}");
    }
    let error = parse_rules(r#"[{"privileges":{"k8s":{"groups":["g"]}}}]"#, &kinds).unwrap_err();
    assert_eq!(error.problem, RuleProblem::PrivilegesOnly);
}

#[test]
fn null_never_widens_a_rule() {
    for rule in [
        r#"{"type":"postgres","tags":null}"#,
        r#"{"tags":{"a":"b"},"type":null}"#,
        r#"{"type":"postgres","ids":null}"#,
    ] {
        let error = parse_rules(&format!("[{rule}]"), &kinds).expect_err(rule);
        assert!(matches!(error.problem, RuleProblem::Shape { found: "null", .. }), "{error}");
    }
}

#[test]
fn static_dynamic_and_query_never_mix() {
    let (ids, kind, tags, query) = (
        r#""ids":["rs-0000000000000001"]"#,
        r#""type":"postgres""#,
        r#""tags":{"env":"prod"}"#,
        r#""query":"env""#,
    );
    for (one, other) in [(ids, kind), (ids, tags), (ids, query), (query, kind), (query, tags)] {
        for text in [format!("[{{{one},{other}}}]"), format!("[{{{other},{one}}}]")] {
            let error = parse_rules(&text, &kinds).expect_err(&text);
            assert!(matches!(error.problem, RuleProblem::Mixed { .. }), "{error}");
        }
    }
    assert!(parse_rules(&format!("[{{{kind},{tags}}}]"), &kinds).is_ok());
}

#[test]
fn limits_are_kept() {
    let rules = |count: usize| format!("[{}]", vec![r#"{"type":"postgres"}"#; count].join(","));
    assert_eq!(parse_rules(&rules(10), &kinds).map(|rules| rules.len()), Ok(10));
    assert_eq!(parse_rules(&rules(11), &kinds).unwrap_err().problem, RuleProblem::TooManyRules { count: 11 });

    let ids = |count: u64| {
        let ids: Vec<String> = (0..count).map(|number| format!("\"{}\"", id(number))).collect();
        format!(r#"[{{"ids":[{}]}}]"#, ids.join(","))
    };
    assert!(parse_rules(&ids(2000), &kinds).is_ok());
    assert_eq!(parse_rules(&ids(2001), &kinds).unwrap_err().problem, RuleProblem::TooManyIds { count: 2001 });

    let tags = |count: usize| {
        let tags: Vec<String> = (0..count).map(|number| format!("\"t{number}\":\"\"")).collect();
        format!(r#"[{{"tags":{{{}}}}}]"#, tags.join(","))
    };
    assert!(parse_rules(&tags(20), &kinds).is_ok());
    assert_eq!(parse_rules(&tags(21), &kinds).unwrap_err().problem, RuleProblem::TooManyTags { count: 21 });

    let blanks = " ".repeat(MAX_RULES_BYTES + 1);
    assert_eq!(
        parse_rules(&blanks, &kinds).unwrap_err().problem,
        RuleProblem::TooLarge { bytes: MAX_RULES_BYTES + 1 }
    );
    assert!(refusal(&"[".repeat(100_000)).contains("recursion limit"));
}

#[test]
fn privileges_are_kept_in_one_spelling() {
    let text = r#"[{"ids":["rs-0000000000000001"],"privileges":{"K8s":{"Groups":["b","a"]},"oktaGroups":{"groups":null},"ENTRAGROUPS":{"groups":["e"]}}}]"#;
    let rules = parse_rules(text, &kinds).unwrap();
    let normal = r#"[{"ids":["rs-0000000000000001"],"privileges":{"k8s":{"groups":["b","a"]},"entraGroups":{"groups":["e"]}}}]"#;
    assert_eq!(rules_to_json(&rules), normal);
    // StrongDM once wrote these empty members; they say nothing and are left out.
    let empty = r#"[{"type":"postgres","privileges":{"K8s":{"Groups":null},"googleGroups":{}}}]"#;
    assert_eq!(rules_to_json(&parse_rules(empty, &kinds).unwrap()), r#"[{"type":"postgres"}]"#);
}

#[test]
fn malformed_privileges_are_refused() {
    for (privileges, message) in [
        (
            r#"{"k9s":{"groups":["a"]}}"#,
            "privileges.k9s`: unknown key; known here are `k8s`, `entraGroups`, `oktaGroups`, `googleGroups`",
        ),
        (r#"{"k8s":{"group":["a"]}}"#, "privileges.k8s.group`: unknown key; known here are `groups`"),
        (
            r#"{"k8s":{"groups":["a"]},"K8S":{"groups":["b"]}}"#,
            "privileges.K8S`: the key is given twice; give it once",
        ),
        (
            r#"{"k8s":{"groups":["a"],"GROUPS":[]}}"#,
            "privileges.k8s.groups`: the key is given twice; give it once",
        ),
        (
            r#"{"k8s":{"groups":[1]}}"#,
            "privileges.k8s.groups`: a number stands where the name of a group, a string, belongs",
        ),
        (r#"{"k8s":{"groups":[""]}}"#, "privileges.k8s.groups`: the name of a group is empty"),
        (r#"["k8s"]"#, "privileges`: a list stands where an object belongs"),
    ] {
        let text = format!(r#"[{{"type":"postgres","privileges":{privileges}}}]"#);
        assert_eq!(refusal(&text), format!("`access_rules[0].{message}"));
    }
}

#[test]
fn what_is_written_is_read_back_as_its_author_spelt_it() {
    assert_eq!(parse_rules("", &kinds), Ok(vec![]));
    assert_eq!(parse_rules("[]", &kinds), Ok(vec![]));
    assert_eq!(rules_to_json(&[]), "[]");
    assert_eq!(parse_rule("", &kinds), Ok(None));
    assert_eq!(parse_rule(" {} ", &kinds), Ok(None));
    assert_eq!(rule_to_json(None), "{}");
    for text in [
        r#"[{"type":"Postgres"},{"tags":{"*":"*","env":"prod"}},{"ids":["rs-0000000000000002","rs-0000000000000001"]}]"#,
        r#"[{"query":"env = prod   and not \"a b\""}]"#,
        r#"[{"type":"mongo_replica_set","tags":{"a b":""}}]"#,
    ] {
        assert_eq!(rules_to_json(&parse_rules(text, &kinds).unwrap()), text);
    }
    let spread = "[ { \"tags\": {\"z\": \"1\", \"a\": \"2\"}, \"type\": \"postgres\", \"ids\": [] } ]";
    assert_eq!(
        rules_to_json(&parse_rules(spread, &kinds).unwrap()),
        r#"[{"type":"postgres","tags":{"a":"2","z":"1"}}]"#
    );
}

#[test]
fn a_grants_rule_is_named_by_its_own_field() {
    let error = parse_rule(r#"{"type":"nope"}"#, &kinds).unwrap_err();
    assert_eq!(error.path(), "access_rule.type");
    assert!(parse_rule("[]", &kinds).is_err());
}

#[test]
fn kinds_compare_without_case_and_underscores_but_with_hyphens() {
    let table = KindTable::new([
        ("postgres", 1),
        ("mongo_replica_set", 2),
        ("mongoReplicaSet", 2),
        ("mongo-replicaset", 3),
    ])
    .unwrap();
    assert_eq!(table.kind("MONGO_REPLICASET"), Some(2));
    assert_eq!(table.kind("mongo-replicaset"), Some(3));
    assert_eq!(table.kind("Mongo-Replica_Set"), Some(3));
    assert_eq!(table.kind("mongo-replica-set"), None);
    let clash = KindTable::new([("a_b", 1), ("AB", 2)]).unwrap_err();
    assert_eq!(clash.to_string(), "the name `ab` means both kind 1 and kind 2");
}

fn matches(rule: &str, kind: u16, tags: &[(&str, &str)]) -> bool {
    parse_rules(&format!("[{rule}]"), &kinds).unwrap()[0].matches(kind, id(1), tags)
}

#[test]
fn a_rule_matches_by_id_alone_or_by_kind_and_every_tag() {
    let prod = [("env", "prod"), ("team", "data")];
    assert!(matches(r#"{"ids":["rs-0000000000000001"]}"#, 9, &[]));
    assert!(!matches(r#"{"ids":["rs-0000000000000002"]}"#, 1, &prod));
    let rule = r#"{"type":"postgres","tags":{"env":"prod","team":"data"}}"#;
    assert!(matches(rule, 1, &prod));
    assert!(!matches(rule, 2, &prod) && !matches(rule, 0, &prod), "the kind differs");
    assert!(!matches(rule, 1, &prod[..1]), "one tag is missing");
    assert!(!matches(rule, 1, &[("env", "Prod"), ("team", "data")]), "tags keep their case");
}

#[test]
fn only_a_star_alone_is_a_wildcard() {
    assert!(matches(r#"{"tags":{"env":"*"}}"#, 1, &[("env", "")]));
    assert!(!matches(r#"{"tags":{"env":"*"}}"#, 1, &[("tier", "1")]));
    assert!(matches(r#"{"tags":{"*":"prod"}}"#, 1, &[("any", "prod")]));
    assert!(matches(r#"{"tags":{"*":"*"}}"#, 1, &[("any", "thing")]));
    assert!(!matches(r#"{"tags":{"*":"*"}}"#, 1, &[]), "a resource without tags has none that could match");
    assert!(matches(r#"{"query":"*=\"*\""}"#, 1, &[("any", "thing")]));
}

#[test]
fn queries_bind_not_before_and_before_or() {
    let accepts = |query: &str, tags: &[(&str, &str)]| query.parse::<TagQuery>().unwrap().matches(tags);
    assert!(accepts("a=1 OR b=1 AND c=1", &[("a", "1")]));
    assert!(!accepts("(a=1 OR b=1) AND c=1", &[("a", "1")]));
    assert!(accepts("NOT a AND b", &[("b", "")]));
    assert!(!accepts("NOT a AND b", &[("a", ""), ("b", "")]));
    assert!(!accepts("not (a or b)", &[("b", "")]));
    assert!(accepts("a", &[("a", "any")]));
    assert!(!accepts("a=\"\"", &[("a", "any")]));
    assert!(accepts(r#""and"="caf\u00e9 x""#, &[("and", "café x")]));
}

#[test]
fn malformed_queries_say_at_which_byte() {
    let nots = "NOT ".repeat(16);
    for (query, at) in [
        ("", 0),
        ("   ", 3),
        ("a b", 2),
        ("a=", 2),
        ("a=AND b", 2),
        ("and", 0),
        ("(a", 2),
        ("a)", 1),
        ("()", 1),
        ("a & b", 2),
        ("a = \"x", 4),
        (r#"a="\q""#, 3),
        ("a=x*", 2),
        ("a=b=c", 3),
        ("\"\"=x", 0),
        ("é=\"<\"", 3),
        (&*format!("{nots}NOT a"), 64),
        (&*format!("{}a{}", "(".repeat(17), ")".repeat(17)), 16),
        (&*"a".repeat(MAX_QUERY_BYTES + 1), MAX_QUERY_BYTES),
    ] {
        let error = query.parse::<TagQuery>().expect_err(query);
        assert_eq!(error.at, at, "{query}: {error}");
    }
    assert!(format!("{nots}a").parse::<TagQuery>().is_ok());
    let beside = vec!["(NOT a)"; 40].join(" AND ");
    assert!(beside.parse::<TagQuery>().is_ok(), "only what nests is deep");
}

fn tag_text() -> impl Strategy<Value = String> {
    prop_oneof![Just("and".to_owned()), "[a-c]{1,2}", "[a-cé =+:/@._-]{1,6}"]
}

fn tag_match(text: impl Strategy<Value = String>) -> impl Strategy<Value = TagMatch> {
    prop_oneof![1 => Just(TagMatch::Any), 4 => text.prop_map(TagMatch::Exact)]
}

fn query() -> impl Strategy<Value = TagQuery> {
    let value = prop_oneof![Just(String::new()), tag_text()];
    let leaf =
        (tag_match(tag_text()), tag_match(value)).prop_map(|(name, value)| TagQuery::Has { name, value });
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|query| TagQuery::Not(Box::new(query))),
            prop::collection::vec(inner.clone(), 2..4).prop_map(TagQuery::And),
            prop::collection::vec(inner, 2..4).prop_map(TagQuery::Or),
        ]
    })
}

fn rule() -> impl Strategy<Value = AccessRule> {
    let groups = || prop::collection::vec("[a-z\"\u{1}é]{1,5}", 0..3);
    let privileges = (groups(), groups(), groups(), groups()).prop_map(
        |(k8s, entra_groups, okta_groups, google_groups)| Privileges {
            k8s,
            entra_groups,
            okta_groups,
            google_groups,
        },
    );
    let kind = prop::option::of(Just(RuleKind { name: "Postgres".into(), code: 1 }));
    let tags = prop::collection::btree_map(tag_match(tag_text()), tag_match(tag_text()), 0..4);
    let selector = prop_oneof![
        prop::collection::vec(any::<u64>().prop_map(id), 1..5).prop_map(Selector::Ids),
        (kind, tags)
            .prop_filter("selects something", |(kind, tags)| kind.is_some() || !tags.is_empty())
            .prop_map(|(kind, tags)| Selector::Dynamic { kind, tags: tags.into_iter().collect() }),
        query().prop_map(|query| Selector::Query { text: query.to_string(), query }),
    ];
    (selector, privileges).prop_map(|(selector, privileges)| AccessRule { selector, privileges })
}

proptest! {
    #[test]
    fn queries_read_back_as_written(query in query()) {
        prop_assert_eq!(query.to_string().parse(), Ok(query));
    }

    #[test]
    fn rules_read_back_as_written(rules in prop::collection::vec(rule(), 0..5)) {
        let text = rules_to_json(&rules);
        prop_assert_eq!(parse_rules(&text, &kinds), Ok(rules.clone()));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
        if let [rule] = &rules[..] {
            prop_assert_eq!(parse_rule(&rule_to_json(Some(rule)), &kinds), Ok(Some(rule.clone())));
        }
    }

    #[test]
    fn no_query_text_panics(text in r#"([ab*]|[ ()="\\u0é]|and|OR|not ){0,20}"#) {
        if let Ok(query) = text.parse::<TagQuery>() {
            prop_assert_eq!(query.to_string().parse(), Ok(query));
        }
    }
}
