//! What goes beyond StrongDM's workflows: options, conditions, windows, delegations, break-glass, roles for a while, and
//! keys that act for people (RULES 3.7, 3.8, 4.2).

mod support;

use gatepass::Code;
use gatepass::journal::{Change, Entry};
use gatepass::model::{EntityId, Kind};
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;
use prost::Message;
use support::keys::{Key, key_of, token};
use support::story::{
    APPROVE, CREATE, REVOKE, Story, account, at, instant, minutes_long, refused, role, skipped_after, step,
};
use support::{HOUR, NOON, by_id, list_all, tree};

const MINUTE: i64 = HOUR / 60;

fn beside(needed: u32) -> g::StepOptions {
    g::StepOptions { needed, ..Default::default() }
}

/// k of a step's entries.
#[test]
fn a_step_may_need_some_of_its_approvers() {
    let mut story = Story::new();
    let third = story.world.user("user");
    let approvers = vec![account(&story.bob), account(&story.carol), account(&third)];
    story.flow = story.approval("two of three", "manual", vec![step("any", approvers)]);
    story.update_workflow(|workflow, story| workflow.approval_flow_id.clone_from(&story.flow));
    story.approval_options(false, vec![beside(2)]);
    let asked = story.asked();
    assert_eq!((asked.steps[0].quantifier.as_str(), asked.steps[0].needed), ("some", 2));
    assert_eq!(story.approve(&story.bob, &asked.id).expect("one").status, "pending");
    assert_eq!(story.approve(&third, &asked.id).expect("two").status, "granted");
}

#[test]
fn steps_may_take_different_people_and_exclude_some() {
    let story = Story::with(|bob, carol| {
        vec![step("any", vec![account(bob), account(carol)]), step("any", vec![account(bob), account(carol)])]
    });
    let out =
        g::StepOptions { needed: 1, excluded_account_ids: vec![story.carol.clone()], ..Default::default() };
    story.approval_options(true, vec![out, beside(1)]);
    let asked = story.asked();
    refused(story.approve(&story.carol, &asked.id), Code::PermissionDenied, "no approver");
    story.approve(&story.bob, &asked.id).expect("the first step");
    refused(story.approve(&story.bob, &asked.id), Code::FailedPrecondition, "different people");
    assert_eq!(story.approve(&story.carol, &asked.id).expect("the second step").status, "granted");
}

#[test]
fn a_deadline_escalates_denies_or_skips() {
    let deadline = |on_deadline: &str, escalate_to: Vec<g::EscalationApprover>| g::StepOptions {
        needed: 1,
        deadline: Some(minutes_long(10)),
        on_deadline: on_deadline.to_owned(),
        escalate_to,
        ..Default::default()
    };
    let story = Story::with(|bob, _| vec![step("any", vec![account(bob)])]);
    let carol = g::EscalationApprover { account_id: story.carol.clone(), ..Default::default() };
    story.approval_options(false, vec![deadline("escalate", vec![carol])]);
    let asked = story.asked();
    refused(story.approve(&story.carol, &asked.id), Code::NotFound, "aq-");
    story.minutes(10);
    assert_eq!(story.approve(&story.carol, &asked.id).expect("it escalated").status, "granted");
    assert_eq!(story.events(&asked.id), ["requested", "escalated", "approved", "step_completed", "granted"]);

    let story = Story::with(|bob, _| vec![step("any", vec![account(bob)])]);
    story.approval_options(false, vec![deadline("deny", Vec::new())]);
    let asked = story.asked();
    story.minutes(11);
    let seen = story.seen(&asked.id);
    assert_eq!((seen.status.as_str(), instant(&seen.status_at)), ("denied", NOON.plus_nanos(10 * MINUTE)));

    let story = Story::with(|bob, _| vec![step("any", vec![account(bob)])]);
    story.approval_options(false, vec![deadline("skip", Vec::new())]);
    let asked = story.asked();
    story.minutes(11);
    assert_eq!(story.status(&asked.id), "timed_out", "silence is not consent, whatever it is called");
}

/// RULES 3.7: StrongDM's wire shows the stricter plain step; what it returns keeps the options, what differs is refused.
#[test]
fn strongdms_wire_neither_weakens_nor_loses_options() {
    let story = Story::new();
    let options = story.approval_options(false, vec![beside(2)]);
    let path = "/v1.ApprovalWorkflows/Get";
    let body = story.world.raw(path, by_id(path, &story.flow)).expect("the workflow").body;
    let flow = v1::ApprovalWorkflowGetResponse::decode(body).expect("it").approval_workflow.expect("it");
    assert_eq!(flow.approval_workflow_steps[0].quantifier, "all");
    let update = |flow: &v1::ApprovalWorkflow| {
        let request = v1::ApprovalWorkflowUpdateRequest { meta: None, approval_workflow: Some(flow.clone()) };
        story.world.send::<_, v1::ApprovalWorkflowUpdateResponse>("/v1.ApprovalWorkflows/Update", &request)
    };
    let renamed = v1::ApprovalWorkflow { name: "renamed".to_owned(), ..flow.clone() };
    update(&renamed).expect("the same steps");
    let mut weaker = renamed.clone();
    weaker.approval_workflow_steps[0].quantifier = "any".to_owned();
    refused(update(&weaker), Code::FailedPrecondition, "gatepass.v1.ApprovalOptions");
    let mut fewer = renamed.clone();
    fewer.approval_workflow_steps[0].approvers.pop();
    refused(update(&fewer), Code::FailedPrecondition, "gatepass.v1.ApprovalOptions");
    let part = list_all(&story.world, "/v1.ApprovalWorkflowApprovers/List", "", 10);
    let delete = "/v1.ApprovalWorkflowApprovers/Delete";
    story.world.refused(
        delete,
        by_id(delete, tree::text(&part[0], 1)),
        Code::FailedPrecondition,
        "gatepass.v1.ApprovalOptions",
    );
    let asked = story.asked();
    assert_eq!(asked.steps[0].needed, 2, "the options count still");
    let delete = "/gatepass.v1.ApprovalOptions/Delete";
    story.world.raw(delete, by_id(delete, &options)).expect("a deletion");
    update(&fewer).expect("without options the steps are free");
}

#[test]
fn options_that_cannot_be_are_refused() {
    let story = Story::new();
    let path = "/gatepass.v1.ApprovalOptions/Create";
    let refuse = |steps: Vec<g::StepOptions>, names: &str| {
        let options =
            g::ApprovalOptionSet { approval_workflow_id: story.flow.clone(), steps, ..Default::default() };
        let request = g::ApprovalOptionsCreateRequest { meta: None, approval_options: Some(options) };
        story.world.refused(path, request.encode_to_vec(), Code::InvalidArgument, names);
    };
    refuse(vec![beside(3)], "steps[0].needed");
    refuse(vec![beside(1), beside(1)], "steps");
    let late = g::StepOptions {
        deadline: Some(minutes_long(1)),
        on_deadline: "shout".to_owned(),
        ..Default::default()
    };
    refuse(vec![late], "steps[0].on_deadline");
    let empty = g::StepOptions {
        deadline: Some(minutes_long(1)),
        on_deadline: "escalate".to_owned(),
        ..Default::default()
    };
    refuse(vec![empty], "steps[0].escalate_to");
    let path = "/gatepass.v1.WorkflowOptions/Create";
    let refuse = |change: &dyn Fn(&mut g::WorkflowOptionSet), names: &str| {
        let mut options = g::WorkflowOptionSet { workflow_id: story.workflow.clone(), ..Default::default() };
        change(&mut options);
        let request = g::WorkflowOptionsCreateRequest { meta: None, workflow_options: Some(options) };
        story.world.refused(path, request.encode_to_vec(), Code::InvalidArgument, names);
    };
    refuse(&|options| options.time_out = Some(minutes_long(-1)), "time_out");
    refuse(&|options| options.time_out = Some(minutes_long(60 * 24 * 91)), "time_out");
    refuse(&|options| options.duration_limits = vec![g::DurationLimit::default()], "duration_limits[0].tags");
    let nowhere = g::WeeklyWindow {
        days: vec![1],
        end_minute: 60,
        time_zone: "Middle/Earth".into(),
        ..Default::default()
    };
    refuse(&|options| options.automatic_windows = vec![nowhere.clone()], "automatic_windows[0].time_zone");
}

#[test]
fn a_workflow_may_limit_by_tag_cool_down_and_time_out() {
    let story = Story::new();
    story.options(|options| {
        let tags = v1::Tags { pairs: vec![v1::tags::Pair { name: "env".into(), value: "*".into() }] };
        let limit = g::DurationLimit { tags: Some(tags), max_duration: Some(minutes_long(30)) };
        options.duration_limits = vec![limit];
        options.cool_down = Some(minutes_long(15));
        options.time_out = Some(minutes_long(20));
    });
    refused(story.ask(&story.wish()), Code::InvalidArgument, "duration");
    let short = g::AccessRequestCreateRequest { duration: Some(minutes_long(30)), ..story.wish() };
    let asked = story.ask(&short).expect("a request");
    story.minutes(21);
    assert_eq!(story.status(&asked.id), "timed_out");
    refused(story.ask(&short), Code::FailedPrecondition, &asked.id);
    story.minutes(14);
    story.ask(&short).expect("cooled down");
}

/// Noon of 2026-03-04 UTC is a Wednesday, 13:00 in Berlin.
#[test]
fn in_a_window_approval_is_automatic() {
    let story = Story::new();
    story.options(|options| {
        options.automatic_windows = vec![g::WeeklyWindow {
            days: vec![3],
            start_minute: 13 * 60,
            end_minute: 14 * 60,
            time_zone: "Europe/Berlin".to_owned(),
        }];
        options.automatic_max_duration = Some(minutes_long(60));
    });
    let long = g::AccessRequestCreateRequest { duration: Some(minutes_long(61)), ..story.wish() };
    let asked = story.ask(&long).expect("a request");
    assert_eq!(asked.status, "pending", "longer takes approval");
    story.cancel(&story.alice, &asked.id).expect("a cancellation");
    let later =
        g::AccessRequestCreateRequest { start_from: Some(at(NOON.plus_nanos(2 * HOUR))), ..story.wish() };
    let asked = story.ask(&later).expect("a request");
    assert_eq!(asked.status, "pending", "access that begins outside of it takes approval");
    story.cancel(&story.alice, &asked.id).expect("a cancellation");
    assert_eq!(story.asked().status, "granted");
    story.minutes(60);
    assert_eq!(story.asked().status, "pending");
}

fn condition(story: &Story, name: &str) -> String {
    let condition = g::Condition { name: name.to_owned(), holds: true, ..Default::default() };
    let request = g::ConditionCreateRequest { meta: None, condition: Some(condition) };
    let made: g::ConditionCreateResponse =
        story.world.send("/gatepass.v1.Conditions/Create", &request).expect("a condition");
    let made = made.condition.expect("it");
    assert!(!made.holds, "one begins as one that does not hold");
    made.id
}

fn set(story: &Story, id: &str, until: Option<gatepass::model::Timestamp>) {
    let request = g::ConditionSetRequest { id: id.to_owned(), valid_until: until.map(at) };
    let _: g::ConditionSetResponse =
        story.world.send("/gatepass.v1.Conditions/Set", &request).expect("it is set");
}

fn clear(story: &Story, id: &str) -> Vec<String> {
    let request = g::ConditionClearRequest { id: id.to_owned() };
    let cleared: g::ConditionClearResponse =
        story.world.send("/gatepass.v1.Conditions/Clear", &request).expect("it is cleared");
    cleared.revoked_ids
}

/// A grant may be bound to a condition and ends when it clears, or when its time is over.
#[test]
fn what_is_bound_to_a_condition_ends_with_it() {
    let story = Story::automatic();
    let ticket = condition(&story, "ticket open");
    let bound = g::AccessRequestCreateRequest { condition: "ticket open".to_owned(), ..story.wish() };
    refused(story.ask(&bound), Code::FailedPrecondition, "condition");
    set(&story, "ticket open", None);
    let granted = story.ask(&bound).expect("a request");
    assert_eq!((granted.status.as_str(), granted.condition_id.as_str()), ("granted", ticket.as_str()));
    assert_eq!(clear(&story, &ticket), [granted.items[0].grant_id.clone()]);
    assert!(!story.reaches(&story.alice, &story.db));
    assert_eq!(story.status(&granted.id), "revoked");

    set(&story, &ticket, Some(NOON.plus_nanos(20 * MINUTE)));
    let granted = story.ask(&bound).expect("a request");
    assert_eq!(instant(&granted.valid_until), NOON.plus_nanos(20 * MINUTE));
    set(&story, &ticket, Some(NOON.plus_nanos(10 * MINUTE)));
    story.minutes(9);
    assert!(story.reaches(&story.alice, &story.db));
    story.minutes(1);
    assert!(!story.reaches(&story.alice, &story.db), "set again until earlier, it cuts");
    let path = "/gatepass.v1.Conditions/Get";
    let shown: g::ConditionGetResponse =
        story.world.send(path, &g::ConditionGetRequest { meta: None, id: ticket.clone() }).expect("it");
    let shown = shown.condition.expect("it");
    assert!(!shown.holds, "it shows as it is at that instant, whether or not the sweeper came by");
    assert_eq!(instant(&shown.valid_until), instant(&shown.changed_at));
    refused(story.ask(&bound), Code::FailedPrecondition, "condition");
    assert_eq!(story.verbs().iter().filter(|verb| *verb == "condition ended").count(), 1);
}

#[test]
fn while_a_condition_holds_approval_is_automatic_and_bound_to_it() {
    let story = Story::new();
    let shift = condition(&story, "on call");
    story.options(|options| options.automatic_condition_id.clone_from(&shift));
    let asked = story.asked();
    assert_eq!(asked.status, "pending");
    story.cancel(&story.alice, &asked.id).expect("a cancellation");
    set(&story, &shift, None);
    let granted = story.asked();
    assert_eq!((granted.status.as_str(), granted.condition_id.as_str()), ("granted", shift.as_str()));
    assert_eq!(clear(&story, &shift).len(), 1);
    assert!(!story.reaches(&story.alice, &story.db));
    let delete = "/gatepass.v1.Conditions/Delete";
    story.world.refused(delete, by_id(delete, &shift), Code::FailedPrecondition, "in use");
}

fn delegate(
    story: &Story,
    who: &str,
    from: &str,
    to: &str,
) -> Result<g::DelegationCreateResponse, gatepass::Error> {
    let delegation = g::Delegation {
        delegator_id: from.to_owned(),
        delegate_id: to.to_owned(),
        valid_until: Some(at(story.world.now().plus_nanos(HOUR))),
        ..Default::default()
    };
    let request = g::DelegationCreateRequest { meta: None, delegation: Some(delegation) };
    story.as_person(who, "/gatepass.v1.Delegations/Create", &request)
}

#[test]
fn duty_is_delegated_for_a_while_and_counts_once() {
    let story = Story::with(|bob, carol| vec![step("all", vec![account(bob), account(carol)])]);
    let dave = story.world.user("user");
    refused(delegate(&story, &dave, &story.bob, &dave), Code::PermissionDenied, "approvalflow:edit");
    let asked = story.asked();
    refused(story.approve(&dave, &asked.id), Code::NotFound, "aq-");
    delegate(&story, &story.bob, &story.bob, &dave).expect("his own duty");
    refused(delegate(&story, &story.bob, &story.bob, &story.carol), Code::AlreadyExists, "start_from");
    let voted = story.approve(&dave, &asked.id).expect("for Bob");
    assert_eq!(voted.steps[0].votes[0].for_account_id, story.bob);
    refused(story.approve(&story.bob, &asked.id), Code::FailedPrecondition, "filled");
    assert_eq!(story.approve(&story.carol, &asked.id).expect("the other entry").status, "granted");
    story.minutes(60);
    let later = story.asked();
    refused(story.approve(&dave, &later.id), Code::NotFound, "aq-");
}

/// RULES 3.5: duty is not delegated around the rule that nobody approves for themselves.
#[test]
fn a_requester_has_nobody_vote_in_their_place() {
    let mut story = Story::new();
    let dave = story.world.user("user");
    let steps = vec![step("any", vec![account(&story.alice), account(&story.bob)])];
    story.flow = story.approval("alice or bob", "manual", steps);
    story.update_workflow(|workflow, story| workflow.approval_flow_id.clone_from(&story.flow));
    delegate(&story, &story.alice, &story.alice, &dave).expect("her own duty");
    let asked = story.asked();
    refused(story.approve(&dave, &asked.id), Code::NotFound, "aq-");
}

/// A webhook as its own service will store one.
fn webhook(story: &Story) {
    let journal = story.world.service.journal();
    let mut entry = Entry::new(story.world.now(), "webhook created", "");
    let id = EntityId::new(Kind::Webhook, 1);
    let state = Some(vec![0x0a, 0x00].into());
    entry.changes = vec![Change { id, state, salt: [7; 32], references: Default::default() }];
    journal.append(story.world.revision(), vec![entry]).expect("a record");
    // The next write finds it.
    story.role("noticed");
}

/// RULES 3.8: allowed, announced, capped, marked, and reviewed by somebody else before the next.
#[test]
fn break_glass_is_capped_and_reviewed_by_somebody_else() {
    let story = Story::new();
    story.options(|options| {
        options.break_glass = Some(g::BreakGlass { allowed: true, max_duration: Some(minutes_long(30)) });
    });
    let glass = |minutes: i64, reason: &str| g::AccessRequestCreateRequest {
        break_glass: true,
        duration: Some(minutes_long(minutes)),
        reason: reason.to_owned(),
        ..story.wish()
    };
    refused(story.ask(&glass(10, "fire")), Code::FailedPrecondition, "webhook");
    webhook(&story);
    refused(story.ask(&glass(10, "")), Code::InvalidArgument, "reason");
    refused(story.ask(&glass(31, "fire")), Code::InvalidArgument, "duration");
    let granted = story.ask(&glass(30, "fire")).expect("access at once");
    assert!(granted.break_glass && granted.live);
    assert_eq!(story.events(&granted.id), ["requested", "granted_break_glass"]);
    assert_eq!(granted.steps[0].approvers.len(), 2, "who would have approved is known");
    refused(story.extend(&story.alice, &granted.id, 5), Code::FailedPrecondition, "break-glass");
    story.minutes(31);
    refused(story.ask(&glass(10, "fire again")), Code::FailedPrecondition, &granted.id);
    let review = |who: &str| {
        let request = g::AccessRequestReviewRequest { id: granted.id.clone(), ..Default::default() };
        story.as_person::<_, g::AccessRequestReviewResponse>(
            who,
            "/gatepass.v1.AccessRequests/Review",
            &request,
        )
    };
    refused(review(&story.alice), Code::PermissionDenied, "somebody else");
    refused(review(&story.world.user("user")), Code::NotFound, "aq-");
    let reviewed = review(&story.bob).expect("a review").access_request.expect("it");
    assert_eq!(reviewed.review.expect("who").account_id, story.bob);
    refused(review(&story.carol), Code::FailedPrecondition, "reviewed");
    story.ask(&glass(10, "fire again")).expect("the next use");
}

/// Membership of a role for a while: it gives what the role gives, ends by itself, and confers no vote.
#[test]
fn a_role_is_held_for_a_while() {
    let mut story = Story::new();
    let operators = story.role("operators");
    let get = "/v1.Roles/Get";
    let body = story.world.raw(get, by_id(get, &operators)).expect("the role").body;
    let mut held = v1::RoleGetResponse::decode(body).expect("it").role.expect("it");
    held.access_rules = r#"[{"tags":{"env":"test"}}]"#.to_owned();
    let update = v1::RoleUpdateRequest { meta: None, role: Some(held), ..Default::default() };
    let _: v1::RoleUpdateResponse = story.world.send("/v1.Roles/Update", &update).expect("rules");
    let target = story.resource("test");
    let wish =
        g::AccessRequestCreateRequest { resources: Vec::new(), role: "operators".to_owned(), ..story.wish() };
    refused(story.ask(&wish), Code::NotFound, "role");
    story.options(|options| options.requestable_role_ids = vec![operators.clone()]);
    let asked = story.ask(&wish).expect("a request");
    assert_eq!((asked.role_id.as_str(), asked.items.len()), (operators.as_str(), 0));
    assert!(!story.reaches(&story.alice, &target));
    story.approve(&story.bob, &asked.id).expect("an approval");
    assert!(story.reaches(&story.alice, &target));

    let explain = g::ExplainRequest { account: story.alice.clone(), resource: target.clone(), as_of: None };
    let explained: g::ExplainResponse =
        story.world.send("/gatepass.v1.Access/Explain", &explain).expect("an explanation");
    assert!(explained.allowed, "{}", explained.summary);
    assert_eq!(instant(&explained.allowed_until), NOON.plus_nanos(HOUR));
    let reach = g::ListResourcesRequest { account: story.alice.clone(), ..Default::default() };
    let reached: g::ListResourcesResponse =
        story.world.send("/gatepass.v1.Access/ListResources", &reach).expect("a list");
    let one = &reached.resources[0];
    assert_eq!((one.id.as_str(), instant(&one.allowed_until)), (target.as_str(), NOON.plus_nanos(HOUR)));
    let who = g::ListAccountsRequest { resource: target.clone(), ..Default::default() };
    let accounts: g::ListAccountsResponse =
        story.world.send("/gatepass.v1.Access/ListAccounts", &who).expect("a list");
    assert_eq!(accounts.accounts[0].id, story.alice);
    let rows = list_all(&story.world, "/v1.AccountResources/List", "", 10);
    assert_eq!((tree::text(&rows[0], 2), tree::text(&rows[0], 5)), (target.as_str(), operators.as_str()));
    let grants = list_all(&story.world, "/gatepass.v1.RoleGrants/List", "", 10);
    assert_eq!(grants.len(), 1);

    // It gives access, and no vote.
    story.flow =
        story.approval("operators", "manual", vec![step("any", vec![role(&operators), account(&story.bob)])]);
    story.update_workflow(|workflow, story| workflow.approval_flow_id.clone_from(&story.flow));
    story.attach(&story.carol, &story.developers);
    let of_carol: g::AccessRequestCreateResponse =
        story.as_person(&story.carol, CREATE, &story.wish()).expect("a request");
    refused(story.approve(&story.alice, &of_carol.access_request.expect("it").id), Code::NotFound, "aq-");

    story.minutes(60);
    assert!(!story.reaches(&story.alice, &target), "it ends by itself");
    assert_eq!(story.status(&asked.id), "expired");
    assert!(list_all(&story.world, "/gatepass.v1.RoleGrants/List", "", 10).is_empty());
    let past = g::CheckRequest {
        account: story.alice.clone(),
        resource: target.clone(),
        as_of: Some(g::AsOf { time: Some(at(NOON.plus_nanos(30 * MINUTE))), revision: 0 }),
    };
    let checked: g::CheckResponse = story.world.send("/gatepass.v1.Access/Check", &past).expect("an answer");
    assert!(checked.allowed, "the past knows it");
    let again = story.ask(&wish).expect("a request");
    story.approve(&story.bob, &again.id).expect("an approval");
    let revoke = g::AccessRequestRevokeRequest {
        target: Some(g::access_request_revoke_request::Target::Role(operators)),
        ..Default::default()
    };
    let revoked: g::AccessRequestRevokeResponse = story.world.send(REVOKE, &revoke).expect("a revocation");
    assert_eq!(revoked.revoked_ids.len(), 1);
    assert!(!story.reaches(&story.alice, &target));
}

/// A key with these permissions and, where given, a scope over these accounts.
fn glue(story: &Story, permissions: &[&str], accounts: &[&str]) -> Key {
    let name = format!("glue {}", story.world.unique());
    let answer = story.world.send("/v1.Accounts/Create", &token(&name, permissions, None)).expect("a key");
    let key = key_of(answer);
    if !accounts.is_empty() {
        let acts = g::ActsFor {
            account_ids: accounts.iter().map(|id| (*id).to_owned()).collect(),
            ..Default::default()
        };
        let scope = g::KeyScope {
            key_id: key.id.clone(),
            request_as: Some(acts.clone()),
            vote_as: Some(acts),
            ..Default::default()
        };
        let request = g::KeyScopeCreateRequest { meta: None, key_scope: Some(scope) };
        let _: g::KeyScopeCreateResponse =
            story.world.send("/gatepass.v1.KeyScopes/Create", &request).expect("a scope");
    }
    key
}

/// RULES 4.2: glue acts for whom its scope holds, on one side; both names stand in the activity.
#[test]
fn glue_asks_and_votes_for_people_and_never_both() {
    let story = Story::new();
    let asks = &["accessrequest:requester", "gatepass:request_as"][..];
    let wish = g::AccessRequestCreateRequest { act_as: story.alice.clone(), ..story.wish() };
    let ask = |key: &Key| key.send::<_, g::AccessRequestCreateResponse>(&story.world, CREATE, &wish);
    refused(ask(&glue(&story, asks, &[])), Code::PermissionDenied, "scope");
    refused(ask(&glue(&story, asks, &[&story.bob])), Code::PermissionDenied, "scope");
    let without = glue(&story, &["accessrequest:requester"], &[&story.alice]);
    refused(ask(&without), Code::PermissionDenied, "gatepass:request_as");
    let both = glue(
        &story,
        &["accessrequest:requester", "gatepass:request_as", "gatepass:vote_as"],
        &[&story.alice],
    );
    refused(ask(&both), Code::PermissionDenied, "gatepass:both_sides");

    let filer = glue(&story, asks, &[&story.alice]);
    let asked = ask(&filer).expect("a request").access_request.expect("it");
    assert_eq!(
        (asked.account_id.as_str(), asked.filed_by_id.as_str()),
        (story.alice.as_str(), filer.id.as_str())
    );
    let activities =
        list_all(&story.world, "/v1.Activities/List", "verb:\"access requested to resource\"", 10);
    let activity = activities.last().expect("an activity");
    let actor = tree::inner(activity, 7).expect("an actor");
    assert_eq!(tree::text(actor, 1), filer.id, "who proved itself");
    let email = story.seen(&asked.id).account_name;
    assert!(tree::text(activity, 3).contains(&format!("for {email}")), "{}", tree::text(activity, 3));

    let vote = g::AccessRequestApproveRequest {
        id: asked.id.clone(),
        act_as: story.bob.clone(),
        ..Default::default()
    };
    let by = |key: &Key| key.send::<_, g::AccessRequestApproveResponse>(&story.world, APPROVE, &vote);
    refused(by(&filer), Code::PermissionDenied, "gatepass:vote_as");
    let voter = glue(&story, &["gatepass:vote_as"], &[&story.bob]);
    assert_eq!(by(&voter).expect("a vote").access_request.expect("it").status, "granted");
}

/// RULES 4.2: with `gatepass:both_sides` one key may, but still not for one person.
#[test]
fn both_sides_take_a_permission_of_their_own() {
    let story = Story::new();
    let all = ["accessrequest:requester", "gatepass:request_as", "gatepass:vote_as", "gatepass:both_sides"];
    let key = glue(&story, &all, &[&story.alice, &story.bob]);
    let wish = g::AccessRequestCreateRequest { act_as: story.alice.clone(), ..story.wish() };
    let made: g::AccessRequestCreateResponse = key.send(&story.world, CREATE, &wish).expect("a request");
    let id = made.access_request.expect("it").id;
    let vote = |who: &str| {
        let request =
            g::AccessRequestApproveRequest { id: id.clone(), act_as: who.to_owned(), ..Default::default() };
        key.send::<_, g::AccessRequestApproveResponse>(&story.world, APPROVE, &request)
    };
    refused(vote(&story.alice), Code::PermissionDenied, "themselves");
    assert_eq!(vote(&story.bob).expect("a vote").access_request.expect("it").status, "granted");
}

/// RULES 4.3: a key makes no key that acts for more than it does.
#[test]
fn scopes_do_not_grow() {
    let story = Story::new();
    let maker = glue(
        &story,
        &["user:create_admin_token", "accessrequest:requester", "gatepass:request_as"],
        &[&story.alice],
    );
    let other = glue(&story, &["gatepass:request_as"], &[]);
    let scope = |accounts: &[&str], vote: bool| {
        let acts = g::ActsFor {
            account_ids: accounts.iter().map(|id| (*id).to_owned()).collect(),
            ..Default::default()
        };
        let scope = g::KeyScope {
            key_id: other.id.clone(),
            request_as: Some(acts.clone()),
            vote_as: vote.then_some(acts),
            ..Default::default()
        };
        let request = g::KeyScopeCreateRequest { meta: None, key_scope: Some(scope) };
        maker.send::<_, g::KeyScopeCreateResponse>(&story.world, "/gatepass.v1.KeyScopes/Create", &request)
    };
    refused(scope(&[&story.alice, &story.bob], false), Code::PermissionDenied, "request_as");
    refused(scope(&[&story.alice], true), Code::PermissionDenied, "gatepass:vote_as");
    scope(&[&story.alice], false).expect("no more than its own");
}

/// Findings of a linted workflow.
fn findings(story: &Story) -> (bool, Vec<String>) {
    let request = g::WorkflowLintRequest { workflows: vec![story.workflow.clone()] };
    let linted: g::WorkflowLintResponse =
        story.world.send("/gatepass.v1.Workflows/Lint", &request).expect("findings");
    let one = &linted.workflows[0];
    (one.satisfiable, one.findings.iter().map(|finding| finding.code.clone()).collect())
}

#[test]
fn the_linter_says_who_could_approve_and_what_is_not_safe() {
    let story = Story::new();
    assert_eq!(findings(&story), (true, Vec::new()));
    let request = g::WorkflowLintRequest::default();
    let linted: g::WorkflowLintResponse =
        story.world.send("/gatepass.v1.Workflows/Lint", &request).expect("findings");
    let mut both = vec![story.bob.clone(), story.carol.clone()];
    both.sort();
    assert_eq!(
        (linted.workflows[0].steps[0].account_ids.clone(), linted.workflows[0].steps[0].needed),
        (both, 1)
    );
    story.delete("Accounts", &story.bob);
    assert_eq!(findings(&story), (true, vec!["single_approver".to_owned()]));
    story.delete("Accounts", &story.carol);
    assert_eq!(findings(&story), (false, vec!["step_unsatisfiable".to_owned()]));

    let skipping = Story::with(|bob, carol| {
        vec![
            skipped_after(10, vec![account(bob), account(carol)]),
            skipped_after(60 * 25, vec![account(bob), account(carol)]),
        ]
    });
    let found = findings(&skipping).1;
    assert_eq!(found, ["skip_can_grant", "skip_not_before_time_out"]);
    skipping.settings(g::OrganizationRequestSettings { silence_is_consent: true, ..Default::default() });
    assert!(findings(&skipping).1.contains(&"silence_grants".to_owned()));
    assert_eq!(findings(&Story::automatic()), (true, vec!["automatic".to_owned()]));
    let alone = Story::new();
    alone.update_workflow(|workflow, story| {
        let steps = vec![step("any", vec![account(&story.alice), account(&story.bob)])];
        workflow.approval_flow_id = story.approval("alice or bob", "manual", steps);
    });
    alone.attach(&alone.bob, &alone.developers);
    alone.suspend(&alone.carol, "suspended");
    assert!(findings(&alone).0);
    alone.suspend(&alone.bob, "suspended");
    assert_eq!(findings(&alone), (false, vec!["step_unsatisfiable".to_owned()]));
}
