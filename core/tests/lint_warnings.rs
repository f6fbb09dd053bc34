//! What the linter says beside the answer to a write (decision 23).

mod support;

use gatepass::client::lint_warnings;
use gatepass::service::Reply;
use gatepass_wire::v1;
use prost::Message;
use support::story::Story;

const UPDATE: &str = "/v1.Workflows/Update";

/// A workflow's update by a key with these permissions.
fn updated(story: &Story, permissions: &[&str]) -> Reply {
    let workflow = v1::WorkflowGetRequest { meta: None, id: story.workflow.clone() };
    let stored: v1::WorkflowGetResponse =
        story.world.send("/v1.Workflows/Get", &workflow).expect("it is there");
    let request = v1::WorkflowUpdateRequest { meta: None, workflow: stored.workflow };
    let key = story.world.key(permissions);
    key.call(&story.world, UPDATE, request.encode_to_vec()).expect("it may")
}

#[test]
fn findings_come_beside_the_answer_for_who_may_ask_the_linter() {
    let story = Story::automatic();
    let found = lint_warnings(&updated(&story, &["workflow:edit", "workflow:list"]));
    let codes: Vec<&str> = found.iter().map(|warning| warning.code.as_str()).collect();
    assert_eq!(codes, ["automatic"]);
    assert_eq!((found[0].workflow_id.as_str(), found[0].severity.as_str()), (&*story.workflow, "warning"));
    assert!(lint_warnings(&updated(&story, &["workflow:edit"])).is_empty(), "the linter is not for this key");
}

#[test]
fn a_workflow_without_findings_and_other_writes_say_nothing() {
    let story = Story::new();
    let reply = updated(&story, &["workflow:edit", "workflow:list"]);
    assert_eq!(reply.metadata.get("gatepass-lint"), None);
    let role = v1::Role { name: "another".to_owned(), ..Default::default() };
    let request = v1::RoleCreateRequest { meta: None, role: Some(role) };
    let key = story.world.key(&["role:create", "workflow:list"]);
    let reply = key.call(&story.world, "/v1.Roles/Create", request.encode_to_vec()).expect("it may");
    assert_eq!(reply.metadata.get("gatepass-lint"), None);
}
