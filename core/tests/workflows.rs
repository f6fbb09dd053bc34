//! Access workflows, approval workflows, and the deprecated services of their parts (strongdm-api 2.7, 2.8).

mod support;

use gatepass::{Code, Error};
use gatepass_wire::v1;
use support::entity::{Entity, Fill, Kind};
use support::tree::Val;
use support::{World, by_id, list_all};

fn workflow(world: &World) -> Entity {
    Entity::filled(world, Kind::of("Workflows", ""), Fill::Required)
}

fn enabled(entity: &Entity) -> bool {
    entity.tree.contains_key(&entity.number("enabled"))
}

fn seconds(seconds: i64) -> Val {
    Val::Tree([(1, vec![Val::Number(seconds as u64)])].into())
}

#[test]
fn a_workflow_that_can_grant_nothing_is_not_enabled() {
    let world = World::new();
    let mut bare = workflow(&world);
    bare.set("enabled", Val::Number(1));
    let created = world.create(&bare);
    assert!(!enabled(&created));
    assert_eq!(created.tree.get(&4), Some(&vec![Val::Number(1)]), "the weight it is given");
    assert_eq!(created.text("access_rules"), "[]");

    let mut automatic = bare.clone();
    automatic.set_text("name", "automatic");
    automatic.set("auto_grant", Val::Number(1));
    let mut automatic = world.create(&automatic);
    assert!(enabled(&automatic));
    automatic.remove("auto_grant");
    let mut updated = world.try_update(&automatic).expect("an update");
    assert!(!enabled(&updated), "the way to grant is gone");

    updated.set_text("approval_flow_id", &world.referent("ApprovalWorkflow"));
    updated.set("enabled", Val::Number(1));
    let mut updated = world.try_update(&updated).expect("an update");
    assert!(enabled(&updated));
    updated.remove("approval_flow_id");
    assert!(!enabled(&world.try_update(&updated).expect("an update")));
}

#[test]
fn a_workflow_goes_off_with_its_last_approver_however_that_goes() {
    let world = World::new();
    let approvers = Kind::of("WorkflowApprovers", "");
    for way in ["approver", "account", "role"] {
        let mut workflow = world.create(&workflow(&world));
        let approver = |field: &str, id: &str| {
            let mut approver = Entity::filled(&world, approvers, Fill::Required);
            approver.set_text("workflow_id", workflow.id());
            approver.set_text(field, id);
            world.create(&approver).id().to_owned()
        };
        let (account, role) = (world.referent("Account"), world.referent("Role"));
        let first = approver("account_id", &world.referent("Account"));
        let last = if way == "role" { approver("role_id", &role) } else { approver("account_id", &account) };
        workflow.set("enabled", Val::Number(1));
        assert!(enabled(&world.try_update(&workflow).expect("an update")), "an approver is enough");
        world.delete(approvers, &first).expect("a deletion");
        assert!(enabled(&world.get(workflow.kind, workflow.id()).expect("it")), "one is left");
        match way {
            "approver" => world.delete(approvers, &last),
            "account" => world.delete(Kind::of("Accounts", "user"), &account),
            _ => world.delete(Kind::of("Roles", ""), &role),
        }
        .expect("a deletion");
        let left = world.get(workflow.kind, workflow.id()).expect("it stays");
        assert!(!enabled(&left), "by the {way}");
        world.delete(workflow.kind, workflow.id()).expect("a deletion");
    }
}

#[test]
fn durations_of_workflows() {
    let world = World::new();
    let path = "/v1.Workflows/Create";
    for field in ["access_request_max_duration", "access_request_fixed_duration"] {
        let mut negative = workflow(&world);
        negative.set(field, seconds(-60));
        world.refused(path, negative.request("Create"), Code::InvalidArgument, field);
    }
    let mut both = workflow(&world);
    both.set("access_request_max_duration", seconds(60));
    both.tree.insert(11, vec![seconds(60)]);
    let error =
        world.refused(path, both.request("Create"), Code::InvalidArgument, "access_request_max_duration");
    assert!(error.message().contains("access_request_fixed_duration"), "{error}");
    // Python's `None` arrives as an empty message, and means that none is given (strongdm-api 1.10).
    both.tree.insert(11, vec![Val::Tree([].into())]);
    let mut created = world.create(&both);
    created.set("access_request_fixed_duration", seconds(60));
    let updated = world.try_update(&created).expect("from a longest to a fixed time");
    assert!(!updated.tree.contains_key(&10) && updated.tree.contains_key(&11));
}

#[test]
fn the_rules_of_a_workflow_are_rules() {
    let world = World::new();
    for (rules, names) in [
        ("no json", "access_rules"),
        (r#"[{"type":"no_such_type"}]"#, "no_such_type"),
        (r#"[{"ids":["rs-00000000000000aa"]}]"#, "rs-00000000000000aa"),
    ] {
        let mut bad = workflow(&world);
        bad.set_text("access_rules", rules);
        world.refused("/v1.Workflows/Create", bad.request("Create"), Code::InvalidArgument, names);
    }
    let resource = world.referent("Resource");
    let mut by_id = workflow(&world);
    by_id.set_text("access_rules", &format!(r#"[ {{"ids": ["{resource}"]}} ]"#));
    let mut created = world.create(&by_id);
    assert_eq!(created.text("access_rules"), format!(r#"[{{"ids":["{resource}"]}}]"#));
    world.delete(Kind::of("Resources", "postgres"), &resource).expect("a deletion");
    created.set_text("name", "renamed");
    world.try_update(&created).expect("a stored id may have lost its resource");
}

#[test]
fn an_approver_is_one_account_or_one_role() {
    let world = World::new();
    let kind = Kind::of("WorkflowApprovers", "");
    let path = kind.path("Create");
    let mut nobody = Entity::filled(&world, kind, Fill::Required);
    nobody.remove("account_id");
    world.refused(&path, nobody.request("Create"), Code::InvalidArgument, "role_id");
    let mut both = Entity::filled(&world, kind, Fill::Required);
    both.tree.insert(4, vec![Val::text(world.referent("Role"))]);
    world.refused(&path, both.request("Create"), Code::InvalidArgument, "role_id");
    let mut key = Entity::filled(&world, kind, Fill::Required);
    key.set_text("account_id", &world.key(&[]).id);
    world.refused(&path, key.request("Create"), Code::InvalidArgument, "account_id");
}

#[test]
fn deleting_parts_of_workflows_answers_with_the_id_and_does_so_again() {
    let world = World::new();
    for service in ["Workflows", "ApprovalWorkflows", "ApprovalWorkflowSteps", "ApprovalWorkflowApprovers"] {
        let created = world.made(service, "");
        let path = created.kind.path("Delete");
        let key = [("gatepass-idempotency-key", "once")];
        let first = world.with(&path, by_id(&path, created.id()), &key).expect("a deletion");
        let again = world.with(&path, by_id(&path, created.id()), &key).expect("the same answer");
        assert_eq!(first.body, again.body);
        // All these responses have the id in field 2.
        let mut expected = Vec::new();
        gatepass::wire::raw::writer::bytes_field(&mut expected, 2, created.id().as_bytes());
        assert_eq!(&first.body[..], &expected[..], "{service}");
        world.clock.advance(25 * support::HOUR);
    }
}

// Approval workflows, as messages.

#[derive(Default)]
struct Flow {
    id: String,
}

fn account(id: &str) -> v1::ApprovalFlowApprover {
    v1::ApprovalFlowApprover { account_id: id.to_owned(), ..Default::default() }
}

fn role(id: &str) -> v1::ApprovalFlowApprover {
    v1::ApprovalFlowApprover { role_id: id.to_owned(), ..Default::default() }
}

fn manager() -> v1::ApprovalFlowApprover {
    v1::ApprovalFlowApprover { reference: "manager-of-requester".to_owned(), ..Default::default() }
}

fn step(quantifier: &str, approvers: &[&v1::ApprovalFlowApprover]) -> v1::ApprovalFlowStep {
    v1::ApprovalFlowStep {
        quantifier: quantifier.to_owned(),
        skip_after: None,
        approvers: approvers.iter().map(|approver| (*approver).clone()).collect(),
    }
}

fn flow(world: &World, mode: &str, steps: Vec<v1::ApprovalFlowStep>) -> v1::ApprovalWorkflow {
    v1::ApprovalWorkflow {
        name: format!("flow {}", world.unique()),
        approval_mode: mode.to_owned(),
        approval_workflow_steps: steps,
        ..Default::default()
    }
}

fn write(world: &World, flow: &v1::ApprovalWorkflow) -> Result<v1::ApprovalWorkflow, Error> {
    if flow.id.is_empty() {
        let request = v1::ApprovalWorkflowCreateRequest { meta: None, approval_workflow: Some(flow.clone()) };
        let response: v1::ApprovalWorkflowCreateResponse =
            world.send("/v1.ApprovalWorkflows/Create", &request)?;
        Ok(response.approval_workflow.expect("the workflow"))
    } else {
        let request = v1::ApprovalWorkflowUpdateRequest { meta: None, approval_workflow: Some(flow.clone()) };
        let response: v1::ApprovalWorkflowUpdateResponse =
            world.send("/v1.ApprovalWorkflows/Update", &request)?;
        Ok(response.approval_workflow.expect("the workflow"))
    }
}

impl Flow {
    fn steps(&self, world: &World) -> Vec<v1::ApprovalFlowStep> {
        let request = v1::ApprovalWorkflowGetRequest { meta: None, id: self.id.clone() };
        let response: v1::ApprovalWorkflowGetResponse =
            world.send("/v1.ApprovalWorkflows/Get", &request).expect("the workflow");
        response.approval_workflow.expect("the workflow").approval_workflow_steps
    }

    /// Ids of the steps that are entities, in their order; those of the approvers of each.
    fn entities(&self, world: &World) -> Vec<(String, Vec<(String, String)>)> {
        let of = |list: &str| list_all(world, list, &format!("approval_flow_id:{}", self.id), 0);
        let text = |tree: &support::tree::Tree, number| support::tree::text(tree, number).to_owned();
        let approvers = of("/v1.ApprovalWorkflowApprovers/List");
        let mut steps: Vec<(u64, String)> = of("/v1.ApprovalWorkflowSteps/List")
            .iter()
            .map(|step| {
                // What only histories show stands in the journal.
                let id = text(step, 1).parse().expect("an id");
                let head = world.revision();
                let stored = world.service.journal().entity_at(id, head).expect("a journal").expect("a step");
                let gatepass::journal::Content::State(state) = stored.content else { panic!("no state") };
                let stored: v1::ApprovalWorkflowStep = prost::Message::decode(state).expect("a step");
                assert!(!step.contains_key(&3) && !step.contains_key(&5), "a list shows {step:?}");
                (stored.step_order as u64, text(step, 1))
            })
            .collect();
        steps.sort_unstable();
        assert!(steps.iter().zip(1..).all(|((order, _), place)| *order == place), "{steps:?}");
        let of_step = |step: &str| {
            let own = approvers.iter().filter(|approver| text(approver, 3) == step);
            let named = |approver: &support::tree::Tree| {
                assert!(!approver.contains_key(&6), "a list shows the reference");
                [4, 5, 7].iter().map(|number| text(approver, *number)).collect::<String>()
            };
            let mut own: Vec<_> = own.map(|approver| (named(approver), text(approver, 1))).collect();
            own.sort_unstable();
            own
        };
        steps
            .into_iter()
            .map(|(_, id)| {
                let own = of_step(&id);
                (id, own)
            })
            .collect()
    }
}

#[test]
fn an_approval_workflow_is_refused_for_what_it_cannot_mean() {
    let world = World::new();
    let (alice, bob, team) = (world.user("user"), world.user("user"), world.referent("Role"));
    let key = world.key(&[]).id;
    let nobody = v1::ApprovalFlowApprover::default();
    let two = v1::ApprovalFlowApprover { role_id: team.clone(), ..account(&alice) };
    let boss = v1::ApprovalFlowApprover { reference: "the-boss".to_owned(), ..Default::default() };
    let gone = "a-00000000000000aa";
    let mut hasty = step("any", &[&account(&alice)]);
    hasty.skip_after = Some(prost_types::Duration { seconds: -1, nanos: 0 });
    let path = "approval_workflow_steps[0]";
    let cases: Vec<(&str, Vec<v1::ApprovalFlowStep>, Vec<String>)> = vec![
        ("", vec![], vec!["approval_mode".into()]),
        ("maybe", vec![], vec!["maybe".into(), "manual, automatic".into()]),
        ("automatic", vec![step("any", &[&account(&alice)])], vec!["automatic".into()]),
        (
            "manual",
            vec![step("most", &[&account(&alice)])],
            vec!["most".into(), "any, all".into(), path.into()],
        ),
        ("manual", vec![step("any", &[])], vec!["approvers".into()]),
        ("manual", vec![step("any", &[&nobody])], vec![format!("{path}.approvers[0]")]),
        (
            "manual",
            vec![step("any", &[&account(&bob), &two])],
            vec![format!("{path}.approvers[1]"), "role_id".into()],
        ),
        (
            "manual",
            vec![step("any", &[&boss])],
            vec!["the-boss".into(), "manager-of-manager-of-requester".into()],
        ),
        ("manual", vec![step("any", &[&account(gone)])], vec![gone.into(), "account_id".into()]),
        ("manual", vec![step("any", &[&account(&team)])], vec![team.clone(), "account_id".into()]),
        ("manual", vec![step("any", &[&account(&key)])], vec![key, "account_id".into()]),
        (
            "manual",
            vec![step("all", &[&account(&bob), &account(&bob)])],
            vec![bob, format!("{path}.approvers[1]")],
        ),
        ("manual", vec![hasty], vec!["skip_after".into()]),
    ];
    let stored =
        write(&world, &flow(&world, "manual", vec![step("any", &[&account(&alice)])])).expect("a flow");
    for (mode, steps, names) in cases {
        let created = flow(&world, mode, steps.clone());
        let updated = v1::ApprovalWorkflow { id: stored.id.clone(), ..created.clone() };
        for given in [created, updated] {
            let before = world.revision();
            let error = write(&world, &given).expect_err("a refusal");
            assert!(matches!(error.code(), Code::InvalidArgument | Code::NotFound), "{error}");
            assert_eq!(world.revision(), before);
            for name in &names {
                assert!(error.message().contains(name), "`{name}` is not named: {error}");
            }
        }
    }
}

#[test]
fn steps_and_approvers_are_entities_and_keep_their_ids() {
    let world = World::new();
    let (alice, bob) = (world.user("user"), world.user("user"));
    let team = world.referent("Role");
    let first = step("all", &[&role(&team), &account(&alice)]);
    let second = step("", &[&manager()]);
    let mut written =
        write(&world, &flow(&world, "manual", vec![first.clone(), second.clone()])).expect("a flow");
    let flow = Flow { id: written.id.clone() };
    assert_eq!(written.approval_workflow_steps[0], first, "the order of approvers stays");
    assert_eq!(written.approval_workflow_steps[1].quantifier, "any");
    let before = flow.entities(&world);
    assert_eq!(before.len(), 2);
    assert_eq!(before[0].1.iter().map(|(named, _)| named.clone()).collect::<Vec<_>>(), {
        let mut both = [alice.clone(), team.clone()];
        both.sort_unstable();
        both.to_vec()
    });

    // Nothing changes: no id, no entity.
    let again = write(&world, &written).expect("the same");
    assert_eq!((again, flow.entities(&world)), (written.clone(), before.clone()));

    written.approval_workflow_steps.reverse();
    let turned = write(&world, &written).expect("the other way round");
    assert_eq!(turned.approval_workflow_steps, written.approval_workflow_steps);
    let after = flow.entities(&world);
    assert_eq!(after, [before[1].clone(), before[0].clone()], "ids go with their steps");

    // A step between them, and another approver in place of one.
    written.approval_workflow_steps.insert(1, step("any", &[&account(&bob)]));
    written.approval_workflow_steps[2].approvers = vec![account(&bob), role(&team)];
    write(&world, &written).expect("three steps");
    let three = flow.entities(&world);
    assert_eq!((three[0].clone(), three[2].0.clone()), (before[1].clone(), before[0].0.clone()));
    let kept = |entities: &[(String, String)]| entities.iter().find(|(named, _)| *named == team).cloned();
    assert_eq!(kept(&three[2].1), kept(&before[0].1), "the approver that stays keeps its id");
    let replaced = before[0].1.iter().find(|(named, _)| *named == alice).expect("alice").1.clone();
    let path = "/v1.ApprovalWorkflowApprovers/Get";
    world.refused(path, by_id(path, &replaced), Code::NotFound, &replaced);

    // Automatic: the steps go, and so do their entities.
    written.approval_mode = "automatic".to_owned();
    written.approval_workflow_steps.clear();
    write(&world, &written).expect("an automatic one");
    assert_eq!(flow.entities(&world), []);
}

#[test]
fn the_deprecated_services_write_the_workflow() {
    let world = World::new();
    let alice = world.user("user");
    let (steps, approvers) =
        (Kind::of("ApprovalWorkflowSteps", ""), Kind::of("ApprovalWorkflowApprovers", ""));
    let written =
        write(&world, &flow(&world, "manual", vec![step("all", &[&account(&alice)])])).expect("a flow");
    let flow_ = Flow { id: written.id.clone() };
    let old = flow_.entities(&world)[0].clone();

    let mut new_step = Entity { kind: steps, tree: Default::default() };
    new_step.set_text("approval_flow_id", &written.id);
    let made = world.create(&new_step);
    assert_eq!(flow_.steps(&world)[1], step("any", &[]));
    assert_eq!(
        flow_.entities(&world).iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        [&old.0, made.id()]
    );

    let approver = |step: &str, field: &str, id: &str| {
        let mut approver = Entity { kind: approvers, tree: Default::default() };
        approver.set_text("approval_flow_id", &written.id);
        approver.set_text("approval_step_id", step);
        approver.set_text(field, id);
        approver
    };
    let (group, bob) = (world.referent("Group"), world.user("user"));
    let of_group = world.create(&approver(made.id(), "group_id", &group));
    world.create(&approver(made.id(), "account_id", &bob));
    let by_group = v1::ApprovalFlowApprover { group_id: group, ..Default::default() };
    assert_eq!(flow_.steps(&world)[1], step("any", &[&by_group, &account(&bob)]));
    assert_eq!(flow_.steps(&world)[0], step("all", &[&account(&alice)]), "the other step is as it was");

    let twice = approver(made.id(), "account_id", &bob);
    world.refused(&approvers.path("Create"), twice.request("Create"), Code::InvalidArgument, &bob);
    let mut nobody = approver(made.id(), "account_id", &bob);
    nobody.remove("account_id");
    world.refused(&approvers.path("Create"), nobody.request("Create"), Code::InvalidArgument, "account_id");
    let other = world.made("ApprovalWorkflowSteps", "");
    let astray = approver(other.id(), "account_id", &alice);
    world.refused(&approvers.path("Create"), astray.request("Create"), Code::InvalidArgument, other.id());
    let automatic = write(&world, &flow(&world, "automatic", vec![])).expect("a flow");
    let mut step_of_it = new_step.clone();
    step_of_it.set_text("approval_flow_id", &automatic.id);
    world.refused(&steps.path("Create"), step_of_it.request("Create"), Code::FailedPrecondition, "automatic");

    world.delete(approvers, of_group.id()).expect("a deletion");
    assert_eq!(flow_.steps(&world)[1], step("any", &[&account(&bob)]));
    world.delete(steps, &old.0).expect("a deletion");
    assert_eq!(flow_.steps(&world), [step("any", &[&account(&bob)])]);
    assert_eq!(flow_.entities(&world).len(), 1, "the step after it moved up, and no approver was left over");
    let gone = &old.1[0].1;
    world.refused(&approvers.path("Get"), by_id(&approvers.path("Get"), gone), Code::NotFound, gone);
    world.delete(Kind::of("ApprovalWorkflows", ""), &written.id).expect("a deletion");
    assert_eq!(flow_.entities(&world), []);
}

#[test]
fn a_deleted_approver_stays_and_a_step_gets_no_weaker() {
    let world = World::new();
    let (alice, bob, team) = (world.user("user"), world.user("user"), world.referent("Role"));
    let all = step("all", &[&account(&alice), &role(&team), &account(&bob)]);
    let mut written = write(&world, &flow(&world, "manual", vec![all.clone()])).expect("a flow");
    let flow_ = Flow { id: written.id.clone() };
    let before = flow_.entities(&world);
    world.delete(Kind::of("Accounts", "user"), &alice).expect("a deletion");
    world.delete(Kind::of("Roles", ""), &team).expect("a deletion");
    assert_eq!(flow_.steps(&world), std::slice::from_ref(&all));
    assert_eq!(flow_.entities(&world), before);
    written.description = "get, change, update".to_owned();
    write(&world, &written).expect("what stands there already may be gone");
    // In another workflow it never stood.
    let error = write(&world, &flow(&world, "manual", vec![all])).expect_err("it is gone");
    assert!(error.message().contains(&alice), "{error}");
}

#[test]
fn an_approval_workflow_in_use_is_named_with_its_user() {
    let world = World::new();
    let approval = world.referent("ApprovalWorkflow");
    let mut user = workflow(&world);
    user.set_text("approval_flow_id", &approval);
    let user = world.create(&user);
    let path = "/v1.ApprovalWorkflows/Delete";
    let error = world.refused(path, by_id(path, &approval), Code::FailedPrecondition, user.id());
    assert!(error.message().contains(user.text("name")), "{error}");
}

/// What each write is called in the audit trail.
#[test]
fn verbs_of_workflows() {
    let world = World::new();
    let verbs = |world: &World| {
        let last = list_all(world, "/v1.Activities/List", "", 1000);
        let mut told: Vec<(u64, String)> = last
            .iter()
            .map(|activity| {
                let at = match activity.get(&4).and_then(|values| values.first()) {
                    Some(Val::Tree(time)) => match time.get(&1).and_then(|values| values.first()) {
                        Some(Val::Number(seconds)) => *seconds,
                        _ => 0,
                    },
                    _ => 0,
                };
                (at, support::tree::text(activity, 2).to_owned())
            })
            .collect();
        told.sort();
        told.pop().map(|(_, verb)| verb).unwrap_or_default()
    };
    let mut workflow = world.create(&workflow(&world));
    assert_eq!(verbs(&world), "workflow added");
    let approval = world.referent("ApprovalWorkflow");
    let steps: [(&str, Val, &str); 8] = [
        ("approval_flow_id", Val::text(approval), "workflow settings updated"),
        ("enabled", Val::Number(1), "workflow enabled"),
        ("access_rules", Val::text(r#"[{"type":"postgres"}]"#), "workflow access rules created"),
        ("access_rules", Val::text(r#"[{"type":"mysql"}]"#), "workflow access rules updated"),
        ("access_rules", Val::text("[]"), "workflow access rules deleted"),
        ("name", Val::text("renamed"), "workflow name updated"),
        ("requires_reason", Val::Number(1), "workflow requires reason updated"),
        ("enabled", Val::Number(0), "workflow disabled"),
    ];
    for (field, value, verb) in steps {
        world.clock.advance(support::SECOND);
        workflow.set(field, value);
        world.try_update(&workflow).expect("an update");
        assert_eq!(verbs(&world), verb);
    }
}
