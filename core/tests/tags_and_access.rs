//! Nobody opens a resource to themselves by its tags (`docs/decisions/0022-refused-attempts.md`).

mod support;

use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;
use support::story::{Story, minutes_long, refused};

/// Retags the database as this person; other fields stay.
fn retag(story: &Story, who: &str, resource: &str, tags: &[(&str, &str)]) -> Result<(), Error> {
    let get = v1::ResourceGetRequest { id: resource.to_owned(), ..Default::default() };
    let found: v1::ResourceGetResponse = story.world.send("/v1.Resources/Get", &get).expect("the resource");
    let mut found = found.resource.expect("it");
    let Some(v1::resource::Resource::Postgres(postgres)) = &mut found.resource else { panic!("a database") };
    let pair = |(name, value): &(&str, &str)| v1::tags::Pair { name: (*name).into(), value: (*value).into() };
    postgres.tags = Some(v1::Tags { pairs: tags.iter().map(pair).collect() });
    let request = v1::ResourceUpdateRequest { meta: None, resource: Some(found), ..Default::default() };
    story.as_person::<_, v1::ResourceUpdateResponse>(who, "/v1.Resources/Update", &request).map(drop)
}

/// A database administrator who is a developer, too.
fn administrator(story: &Story) -> String {
    let dana = story.world.user("database-admin");
    story.attach(&dana, &story.developers);
    dana
}

fn role_with(story: &Story, rules: &str) -> String {
    let role = v1::Role { name: "by tags".into(), access_rules: rules.into(), ..v1::Role::default() };
    let request = v1::RoleCreateRequest { meta: None, role: Some(role) };
    let made: v1::RoleCreateResponse = story.world.send("/v1.Roles/Create", &request).expect("a role");
    made.role.expect("it").id
}

#[test]
fn a_role_that_one_holds_is_not_pointed_at_something_else() {
    let story = Story::new();
    let dana = administrator(&story);
    let role = role_with(&story, r#"[{"tags":{"env":"dev"}}]"#);
    let attachment = story.attach(&dana, &role);
    refused(retag(&story, &dana, &story.db, &[("env", "dev")]), Code::PermissionDenied, "grant:write");
    assert!(!story.reaches(&dana, &story.db));
    // What gives her nothing is hers to change.
    retag(&story, &dana, &story.db, &[("env", "prod"), ("team", "a")]).expect("another tag");
    // Others are not kept from it, and she is not once the role is another's.
    story.delete("AccountAttachments", &attachment);
    retag(&story, &dana, &story.db, &[("env", "dev")]).expect("no role of hers matches");
    let erin = story.world.user("admin");
    story.attach(&erin, &role);
    retag(&story, &erin, &story.db, &[("env", "prod")]).expect("back");
    retag(&story, &erin, &story.db, &[("env", "dev")]).expect("she may give access");
    assert!(story.reaches(&erin, &story.db));
}

#[test]
fn nobody_chooses_the_workflow_of_their_own_requests_by_a_tag() {
    let story = Story::new();
    let dana = administrator(&story);
    let by_hand = story.flow.clone();
    let mut story = story;
    story.flow = story.approval("at once", "automatic", Vec::new());
    story.workflow(|workflow| workflow.access_rules = r#"[{"tags":{"env":"dev"}}]"#.into());
    story.flow = by_hand;
    refused(retag(&story, &dana, &story.db, &[("env", "dev")]), Code::PermissionDenied, "ask for");
    // Under both, the choice is not hers either: by its weight the other might come first.
    let both = [("env", "dev"), ("env2", "prod")];
    refused(retag(&story, &dana, &story.db, &both), Code::PermissionDenied, "tags");
    // Out of every workflow is no gain.
    retag(&story, &dana, &story.db, &[]).expect("less than before");
    refused(retag(&story, &dana, &story.db, &[("env", "prod")]), Code::PermissionDenied, "ask for");
}

#[test]
fn a_limit_by_tags_and_a_policy_stay_in_force() {
    let story = Story::new();
    let dana = administrator(&story);
    let critical = [("env", "prod"), ("tier", "1")];
    let tags = v1::Tags { pairs: vec![v1::tags::Pair { name: "tier".into(), value: "1".into() }] };
    story.options(|options| {
        let max_duration = Some(minutes_long(10));
        options.duration_limits = vec![g::DurationLimit { tags: Some(tags), max_duration }];
    });
    retag(&story, &dana, &story.db, &critical).expect("shorter than before");
    refused(retag(&story, &dana, &story.db, &[("env", "prod")]), Code::PermissionDenied, "longer");

    let role = role_with(&story, r#"[{"tags":{"env":"prod"}}]"#);
    story.attach(&dana, &role);
    let forbid = format!(
        "forbid(principal == StrongDM::Account::\"{dana}\", action, resource) \
         when {{ resource.sdm.hasTag(\"tier\") }};"
    );
    let policy = v1::Policy { name: "not the critical ones".into(), policy: forbid, ..v1::Policy::default() };
    let request = v1::PolicyCreateRequest { meta: None, policy: Some(policy) };
    let _: v1::PolicyCreateResponse = story.world.send("/v1.Policies/Create", &request).expect("a policy");
    assert!(!story.reaches(&dana, &story.db));
    refused(retag(&story, &dana, &story.db, &[("env", "prod")]), Code::PermissionDenied, "tags");
    assert!(!story.reaches(&dana, &story.db));
}
