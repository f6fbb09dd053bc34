//! Access requests from end to end, each rule of RULES 2 and 3 once.

mod support;

use gatepass::Code;
use gatepass::model::Timestamp;
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;
use support::keys::token;
use support::story::{
    CREATE, REVOKE, Story, account, at, instant, minutes_long, refused, role, skipped_after, step,
};
use support::{HOUR, NOON, list_all, tree};

const MINUTE: i64 = HOUR / 60;

/// RULES 2.4, 3.1, 1.4: asked, approved, used, ended in its time; StrongDM's lists show the same.
#[test]
fn access_is_asked_for_approved_and_ends_in_its_time() {
    let story = Story::new();
    let asked = story.asked();
    assert_eq!((asked.status.as_str(), asked.current_step), ("pending", 1));
    assert_eq!(asked.reason, "INC-1042");
    assert!(!story.reaches(&story.alice, &story.db));
    story.minutes(10);
    let granted = story.approve(&story.bob, &asked.id).expect("an approval");
    assert_eq!(granted.status, "granted");
    assert!(granted.live && story.reaches(&story.alice, &story.db));
    let start = instant(&granted.start_from);
    assert_eq!(start, NOON.plus_nanos(10 * MINUTE), "the duration starts at the grant");
    assert_eq!(instant(&granted.valid_until), start.plus_nanos(HOUR));
    let grants = list_all(&story.world, "/v1.AccountGrants/List", "", 10);
    assert_eq!(tree::text(&grants[0], 7), asked.id, "the grant names its request");
    assert_eq!(tree::text(&grants[0], 1), granted.items[0].grant_id);
    let listed = list_all(&story.world, "/v1.AccessRequests/List", "status:granted", 10);
    assert_eq!((listed.len(), tree::text(&listed[0], 1)), (1, asked.id.as_str()));
    assert!(listed[0].keys().all(|number| *number < 1000), "StrongDM's list shows StrongDM's fields");

    story.minutes(60);
    assert!(!story.reaches(&story.alice, &story.db), "access ends whether or not anybody swept");
    assert_eq!(story.status(&asked.id), "expired");
    assert_eq!(story.events(&asked.id), ["requested", "approved", "step_completed", "granted", "expired"]);
    let history = list_all(&story.world, "/v1.AccessRequestsHistory/List", &format!("id:{}", asked.id), 10);
    let statuses: Vec<String> = history
        .iter()
        .map(|line| tree::text(tree::inner(line, 3).expect("the request"), 8).to_owned())
        .collect();
    assert_eq!(statuses, ["pending", "granted", "expired"]);
    let told = list_all(&story.world, "/v1.AccessRequestEventsHistory/List", "", 50);
    assert_eq!(told.len(), 5);
    let verbs = story.verbs();
    let of_requests: Vec<&str> =
        verbs.iter().map(String::as_str).filter(|verb| verb.contains("access")).collect();
    for verb in [
        "access requested to resource",
        "access request to resource granted",
        "user temporary access expired",
    ] {
        assert!(of_requests.contains(&verb), "{verb}: {of_requests:?}");
    }
}

/// RULES 3.1: a workflow that grants by itself does so in the same record.
#[test]
fn an_automatic_workflow_grants_at_once() {
    let story = Story::automatic();
    let before = story.world.revision();
    let granted = story.asked();
    assert_eq!(granted.status, "granted");
    assert!(story.reaches(&story.alice, &story.db));
    assert_eq!(story.world.revision().0, before.0 + 1, "one command is one record");
    assert_eq!(story.events(&granted.id), ["requested", "granted_automatically"]);
    assert!(story.verbs().contains(&"access request to resource granted automatically".to_owned()));
}

/// RULES 2.4: a future start is kept, and the whole length begins there.
#[test]
fn a_future_start_is_kept() {
    let story = Story::new();
    let start = NOON.plus_nanos(5 * HOUR);
    let asked = story
        .ask(&g::AccessRequestCreateRequest { start_from: Some(at(start)), ..story.wish() })
        .expect("a request");
    story.approve(&story.bob, &asked.id).expect("an approval");
    assert!(!story.reaches(&story.alice, &story.db));
    let seen = story.seen(&asked.id);
    assert!(!seen.live);
    assert_eq!((instant(&seen.start_from), instant(&seen.valid_until)), (start, start.plus_nanos(HOUR)));
    story.hours(5);
    assert!(story.reaches(&story.alice, &story.db));
    story.hours(1);
    assert!(!story.reaches(&story.alice, &story.db));
}

/// RULES 3.2: of several workflows the highest weight, then the older.
#[test]
fn the_heaviest_workflow_is_chosen_then_the_older() {
    let story = Story::new();
    let younger = story.workflow(|workflow| workflow.weight = 1);
    let asked = story.asked();
    assert_eq!(asked.workflow_id, story.workflow, "of equal weight the older");
    story.cancel(&story.alice, &asked.id).expect("a cancellation");
    let heavy = story.workflow(|workflow| workflow.weight = 10);
    assert_eq!(story.asked().workflow_id, heavy);
    assert_ne!(younger, heavy);
}

/// RULES 3.2: a second pending request is refused with the id of the first.
#[test]
fn a_second_pending_request_names_the_first() {
    let story = Story::new();
    let first = story.asked();
    refused(story.ask(&story.wish()), Code::AlreadyExists, &first.id);
    story.deny(&story.bob, &first.id).expect("a denial");
    let second = story.asked();
    story.approve(&story.bob, &second.id).expect("an approval");
    story.asked();
}

/// RULES 3.2: nobody decided within 24 hours; it is recorded at its own instant, in the order of time (1.4).
#[test]
fn a_request_times_out_at_its_own_instant() {
    let story = Story::new();
    let asked = story.asked();
    story.hours(24);
    story.minutes(7);
    refused(story.approve(&story.bob, &asked.id), Code::FailedPrecondition, "timed_out");
    let seen = story.seen(&asked.id);
    assert_eq!(instant(&seen.status_at), NOON.plus_nanos(24 * HOUR));
    assert_eq!(story.events(&asked.id), ["requested", "timed_out"]);
}

/// RULES 3.4: `all` is every entry, and one person fills one.
#[test]
fn all_takes_every_entry_and_one_person_fills_one() {
    let mut story = Story::new();
    let leads = story.role("leads");
    story.attach(&story.bob, &leads);
    story.attach(&story.carol, &leads);
    let steps = vec![step("all", vec![account(&story.bob), role(&leads)])];
    story.flow = story.approval("both", "manual", steps);
    story.update_workflow(|workflow, story| workflow.approval_flow_id.clone_from(&story.flow));
    let asked = story.asked();
    assert_eq!((asked.steps[0].quantifier.as_str(), asked.steps[0].needed), ("all", 2));
    let once = story.approve(&story.bob, &asked.id).expect("an approval");
    assert_eq!(once.status, "pending");
    refused(story.approve(&story.bob, &asked.id), Code::FailedPrecondition, "already");
    assert_eq!(story.approve(&story.carol, &asked.id).expect("another").status, "granted");
}

/// RULES 3.4: an entry that nobody can fill makes `all` unsatisfiable; such a request is refused, naming the step.
#[test]
fn what_nobody_can_approve_is_refused_at_creation() {
    let story = Story::with(|bob, carol| vec![step("all", vec![account(bob), account(carol)])]);
    story.delete("Accounts", &story.carol);
    let before = story.world.revision();
    refused(story.ask(&story.wish()), Code::FailedPrecondition, "step 1");
    assert_eq!(story.world.revision(), before);
    let manager = Story::with(|_, _| {
        let manager =
            v1::ApprovalFlowApprover { reference: "manager-of-requester".to_owned(), ..Default::default() };
        vec![step("any", vec![manager])]
    });
    refused(manager.ask(&manager.wish()), Code::FailedPrecondition, "step 1");
    let own = Story::new();
    own.update_workflow(|workflow, story| {
        let steps = vec![step("any", vec![account(&story.alice)])];
        workflow.approval_flow_id = story.approval("herself", "manual", steps);
    });
    refused(own.ask(&own.wish()), Code::FailedPrecondition, "step 1");
}

/// RULES 3.6: a skip counts from when its step became current; silence is not consent, unless a setting says so.
#[test]
fn silence_is_not_consent() {
    let both = |bob: &str, carol: &str| {
        vec![skipped_after(10, vec![account(bob)]), skipped_after(20, vec![account(carol)])]
    };
    let story = Story::with(both);
    let silent = story.asked();
    story.minutes(40);
    let seen = story.seen(&silent.id);
    assert_eq!(seen.status, "timed_out");
    assert_eq!(instant(&seen.status_at), NOON.plus_nanos(30 * MINUTE), "at the instant of the last skip");
    assert_eq!(story.events(&silent.id), ["requested", "step_skipped", "step_skipped", "timed_out"]);
    assert!(!story.reaches(&story.alice, &story.db));

    let approved = story.asked();
    story.minutes(5);
    story.approve(&story.bob, &approved.id).expect("an approval");
    story.minutes(19);
    assert_eq!(story.status(&approved.id), "pending");
    story.minutes(1);
    let seen = story.seen(&approved.id);
    assert_eq!(seen.status, "granted", "somebody approved, and the last step was skipped");
    assert_eq!(instant(&seen.start_from), NOON.plus_nanos(65 * MINUTE));

    let plain = Story::with(both);
    plain.settings(g::OrganizationRequestSettings { silence_is_consent: true, ..Default::default() });
    let silent = plain.asked();
    plain.minutes(31);
    assert_eq!(plain.status(&silent.id), "granted");
}

/// RULES 1.4: what fell due while nobody looked is recorded in the order of time, each at its own instant.
#[test]
fn what_fell_due_is_recorded_in_time_order() {
    let story =
        Story::with(|bob, _| vec![step("any", vec![account(bob)]), skipped_after(10, vec![account(bob)])]);
    let asked = story
        .ask(&g::AccessRequestCreateRequest { duration: Some(minutes_long(5)), ..story.wish() })
        .expect("a request");
    story.approve(&story.bob, &asked.id).expect("an approval");
    // Skipped after 10 minutes, granted then, ended 5 minutes later: nobody looked in between.
    story.hours(3);
    let seen = story.seen(&asked.id);
    let told: Vec<(String, Timestamp)> =
        seen.events.iter().map(|event| (event.r#type.clone(), instant(&event.at))).collect();
    let minutes = |count: i64| NOON.plus_nanos(count * MINUTE);
    let expected = [
        ("requested", minutes(0)),
        ("approved", minutes(0)),
        ("step_completed", minutes(0)),
        ("step_skipped", minutes(10)),
        ("granted", minutes(10)),
        ("expired", minutes(15)),
    ];
    assert_eq!(told, expected.map(|(kind, at)| (kind.to_owned(), at)));
}

/// RULES 3.5: nobody approves for themselves, in no guise.
#[test]
fn nobody_approves_for_themselves() {
    let story = Story::with(|bob, carol| vec![step("any", vec![account(bob), account(carol)])]);
    story.suspend(&story.alice, "admin");
    let robot = story.robot_of(&story.alice);
    story.update_workflow(|workflow, story| {
        let approvers = vec![account(&story.alice), account(&robot), account(&story.bob)];
        workflow.approval_flow_id = story.approval("any of them", "manual", vec![step("any", approvers)]);
    });
    let asked = story.asked();
    refused(story.approve(&story.alice, &asked.id), Code::PermissionDenied, "themselves");
    // Who has no vote on it and did not make it does not see it.
    refused(story.approve(&robot, &asked.id), Code::NotFound, "aq-");
    assert_eq!(story.approve(&story.bob, &asked.id).expect("an approval").status, "granted");

    story.settings(g::OrganizationRequestSettings { allow_self_approval: true, ..Default::default() });
    assert!(story.verbs().contains(&"organization workflow setting updated".to_owned()), "it is audited");
    let asked = story.asked();
    assert_eq!(story.approve(&story.alice, &asked.id).expect("her own").status, "granted");
}

/// RULES 3.3: a membership that the voter or the requester wrote after the request confers no vote on it.
#[test]
fn who_lets_themselves_in_afterwards_has_no_vote() {
    let mut story = Story::new();
    let leads = story.role("leads");
    story.attach(&story.bob, &leads);
    story.flow = story.approval("leads", "manual", vec![step("any", vec![role(&leads)])]);
    story.update_workflow(|workflow, story| workflow.approval_flow_id.clone_from(&story.flow));
    story.suspend(&story.carol, "admin");
    let asked = story.asked();
    let path = "/v1.AccountAttachments/Create";
    let attachment = story.attachment(&story.carol, &leads);
    let made: v1::AccountAttachmentCreateResponse =
        story.as_person(&story.carol, path, &attachment).expect("she may attach");
    refused(story.approve(&story.carol, &asked.id), Code::PermissionDenied, "no approver");
    // On the next request she has one: she was a member when it was made.
    story.cancel(&story.alice, &asked.id).expect("a cancellation");
    let later = story.asked();
    assert_eq!(story.approve(&story.carol, &later.id).expect("an approval").status, "granted");
    let id = made.account_attachment.expect("it").id;
    story.delete("AccountAttachments", &id);
    let third = story.asked();
    story.attach(&story.carol, &leads);
    let granted = story.approve(&story.carol, &third.id).expect("somebody else let her in");
    assert_eq!(granted.status, "granted");
}

/// RULES 3.3: at each vote and at the grant all is looked at again.
#[test]
fn what_no_longer_holds_cancels_and_names_the_fact() {
    let two = |bob: &str, carol: &str| vec![step("all", vec![account(bob), account(carol)])];
    let story = Story::with(two);
    let asked = story.asked();
    story.approve(&story.bob, &asked.id).expect("an approval");
    story.suspend(&story.bob, "suspended");
    let ended = story.approve(&story.carol, &asked.id).expect("a vote that comes too late");
    assert_eq!(ended.status, "canceled");
    assert!(ended.status_reason.contains(&story.bob), "{}", ended.status_reason);
    assert!(!story.reaches(&story.alice, &story.db));

    let story = Story::new();
    let asked = story.asked();
    story.update_workflow(|workflow, _| workflow.access_rules = r#"[{"tags":{"env":"test"}}]"#.to_owned());
    let ended = story.approve(&story.bob, &asked.id).expect("a vote");
    assert_eq!(ended.status, "canceled");
    assert!(ended.status_reason.contains("not covered"), "{}", ended.status_reason);
}

/// RULES 3.3: disabling or deleting a workflow, an account or a resource cancels its pending requests.
#[test]
fn what_goes_takes_its_pending_requests_along() {
    type Case = (&'static str, fn(&Story));
    let cases: [Case; 5] = [
        ("workflow off", |story| story.update_workflow(|workflow, _| workflow.enabled = false)),
        ("workflow gone", |story| story.delete("Workflows", &story.workflow)),
        ("resource gone", |story| story.delete("Resources", &story.db)),
        ("account gone", |story| story.delete("Accounts", &story.alice)),
        ("account suspended", |story| story.suspend(&story.alice, "suspended")),
    ];
    for (what, change) in cases {
        let story = Story::new();
        let asked = story.asked();
        let before = story.world.revision();
        change(&story);
        assert_eq!(story.world.revision().0, before.0 + 1, "{what}: one record");
        let seen = story.seen(&asked.id);
        assert_eq!(seen.status, "canceled", "{what}");
        assert!(!seen.status_reason.is_empty(), "{what}");
    }
}

/// RULES 2.7: the grant of a request that is deleted on StrongDM's wire revokes the request.
#[test]
fn a_deleted_grant_revokes_its_request() {
    let story = Story::automatic();
    let granted = story.asked();
    story.delete("AccountGrants", &granted.items[0].grant_id);
    assert_eq!(story.status(&granted.id), "revoked");
    assert!(!story.reaches(&story.alice, &story.db));
}

/// Bad input of the issue: a clear typed error, and the state as before.
#[test]
fn bad_requests_are_refused_and_write_nothing() {
    let story = Story::new();
    story.update_workflow(|workflow, _| {
        workflow.requires_reason = true;
        workflow.access_request_max_duration = Some(minutes_long(120));
    });
    let other = story.resource("test");
    let before = story.world.revision();
    let with = |change: &dyn Fn(&mut g::AccessRequestCreateRequest)| {
        let mut wish = story.wish();
        change(&mut wish);
        story.ask(&wish)
    };
    let seconds = |seconds| Some(prost_types::Duration { seconds, nanos: 0 });
    refused(with(&|wish| wish.reason = " ".to_owned()), Code::InvalidArgument, "reason");
    refused(with(&|wish| wish.duration = seconds(0)), Code::InvalidArgument, "duration");
    refused(with(&|wish| wish.duration = seconds(-5)), Code::InvalidArgument, "duration");
    refused(with(&|wish| wish.duration = seconds(7201)), Code::InvalidArgument, "duration");
    refused(with(&|wish| wish.duration = seconds(i64::MAX)), Code::InvalidArgument, "duration");
    refused(with(&|wish| wish.resources.clear()), Code::InvalidArgument, "resources");
    refused(with(&|wish| wish.resources.push(story.db.clone())), Code::InvalidArgument, "twice");
    let past = Some(at(NOON.plus_nanos(-1)));
    refused(with(&|wish| wish.start_from = past), Code::InvalidArgument, "start_from");
    refused(with(&|wish| wish.act_as = story.bob.clone()), Code::PermissionDenied, "gatepass:request_as");
    refused(with(&|wish| wish.condition = "none".to_owned()), Code::NotFound, "condition");
    refused(with(&|wish| wish.break_glass = true), Code::FailedPrecondition, "break_glass");
    // What is not covered and what is not there answer alike to who may not list resources (RULES 4.5).
    let uncovered = refused(with(&|wish| wish.resources = vec![other.clone()]), Code::NotFound, &other);
    let unknown = "rs-00000000000000aa";
    let missing = refused(with(&|wish| wish.resources = vec![unknown.to_owned()]), Code::NotFound, unknown);
    assert_eq!(uncovered.message().replace(&other, unknown), missing.message());
    assert_eq!(story.world.revision(), before, "a refused request wrote");
    let admin = story.world.user("admin");
    story.attach(&admin, &story.developers);
    let wish = g::AccessRequestCreateRequest { resources: vec![other.clone()], ..story.wish() };
    let told: Result<g::AccessRequestCreateResponse, _> = story.as_person(&admin, CREATE, &wish);
    refused(told, Code::FailedPrecondition, "no enabled workflow");
}

/// Bad input of the issue: votes by who is no approver, twice, after the end, on one's own request.
#[test]
fn bad_votes_are_refused_and_write_nothing() {
    let story = Story::with(|bob, carol| vec![step("all", vec![account(bob), account(carol)])]);
    let asked = story.asked();
    story.approve(&story.bob, &asked.id).expect("an approval");
    let stranger = story.world.user("user");
    let before = story.world.revision();
    refused(story.approve(&story.bob, &asked.id), Code::FailedPrecondition, "already");
    refused(story.approve(&story.alice, &asked.id), Code::PermissionDenied, "themselves");
    let hidden = refused(story.approve(&stranger, &asked.id), Code::NotFound, &asked.id);
    let never = "aq-00000000000000aa";
    let missing = refused(story.approve(&stranger, never), Code::NotFound, never);
    assert_eq!(hidden.message().replace(&asked.id, never), missing.message());
    refused(story.cancel(&story.bob, &asked.id), Code::PermissionDenied, "requester");
    refused(story.approve(&story.bob, ""), Code::InvalidArgument, "id");
    assert_eq!(story.world.revision(), before);
    story.deny(&story.carol, &asked.id).expect("a denial");
    refused(story.approve(&story.carol, &asked.id), Code::FailedPrecondition, "denied");
    refused(story.cancel(&story.alice, &asked.id), Code::FailedPrecondition, "denied");
    refused(story.extend(&story.alice, &asked.id, 10), Code::FailedPrecondition, "ended");
    assert_eq!(story.seen(&asked.id).status_reason, "not today");
}

/// RULES 2.5: more time takes the same approval as a new request, in place, within the maximum of the whole.
#[test]
fn an_extension_is_approved_like_a_request() {
    let story = Story::new();
    story.update_workflow(|workflow, _| workflow.access_request_max_duration = Some(minutes_long(120)));
    let asked = story.asked();
    let granted = story.approve(&story.bob, &asked.id).expect("an approval");
    let first_end = instant(&granted.valid_until);
    story.minutes(30);
    refused(story.extend(&story.alice, &asked.id, 61), Code::InvalidArgument, "valid_until");
    let more = story.extend(&story.alice, &asked.id, 60).expect("a request for more");
    assert!(!more.extended);
    let wanted = more.access_request.expect("the new request");
    assert_eq!((wanted.status.as_str(), wanted.extends_id.as_str()), ("pending", asked.id.as_str()));
    assert_eq!(instant(&story.seen(&asked.id).valid_until), first_end);
    let given = story.approve(&story.carol, &wanted.id).expect("an approval");
    assert_eq!(given.status, "granted");
    let seen = story.seen(&asked.id);
    assert_eq!(instant(&seen.valid_until), first_end.plus_nanos(HOUR));
    assert_eq!(seen.items[0].grant_id, granted.items[0].grant_id, "in place");
    assert!(story.events(&asked.id).contains(&"extended".to_owned()));
    story.minutes(89);
    assert!(story.reaches(&story.alice, &story.db));
    story.minutes(1);
    assert!(!story.reaches(&story.alice, &story.db));
    assert_eq!((story.status(&asked.id), story.status(&wanted.id)), ("expired".into(), "expired".into()));
    refused(story.extend(&story.alice, &asked.id, 10), Code::FailedPrecondition, "ended");
}

/// RULES 2.5: what ends meanwhile takes the request for more of it along.
#[test]
fn an_extension_of_what_ended_is_canceled() {
    let story = Story::new();
    let asked = story.asked();
    story.approve(&story.bob, &asked.id).expect("an approval");
    let more = story.extend(&story.alice, &asked.id, 30).expect("a request for more");
    let wanted = more.access_request.expect("the new request").id;
    story.minutes(61);
    assert_eq!(story.status(&wanted), "canceled");
    refused(story.approve(&story.bob, &wanted), Code::FailedPrecondition, "canceled");
}

/// RULES 2.5: at once within what the workflow lets, and for who has `grant:write`; never what has a fixed length.
#[test]
fn some_extensions_need_no_approval() {
    let story = Story::new();
    story.options(|options| options.extend_without_approval_up_to = Some(minutes_long(30)));
    let asked = story.asked();
    story.approve(&story.bob, &asked.id).expect("an approval");
    assert!(story.extend(&story.alice, &asked.id, 20).expect("more").extended);
    assert!(!story.extend(&story.alice, &asked.id, 20).expect("too much for that").extended);
    let admin = story.world.user("admin");
    assert!(story.extend(&admin, &asked.id, 90).expect("directly").extended);
    refused(story.extend(&story.bob, &asked.id, 5), Code::PermissionDenied, "grant:write");

    let fixed = Story::automatic();
    fixed.update_workflow(|workflow, _| workflow.access_request_fixed_duration = Some(minutes_long(15)));
    let granted = fixed.asked();
    assert_eq!(granted.duration, Some(minutes_long(15)));
    assert_eq!(granted.requested_duration, Some(minutes_long(60)));
    let admin = fixed.world.user("admin");
    refused(fixed.extend(&admin, &granted.id, 5), Code::FailedPrecondition, "fixed length");
    let grant = g::GrantExtendRequest {
        id: granted.items[0].grant_id.clone(),
        end: Some(g::grant_extend_request::End::By(minutes_long(5))),
    };
    let extended: Result<g::GrantExtendResponse, _> = fixed.world.send("/gatepass.v1.Grants/Extend", &grant);
    refused(extended, Code::FailedPrecondition, "fixed length");
}

/// RULES 2.7: a grant, a request, all of an account or of a resource; and it says where access remains.
#[test]
fn a_revocation_takes_what_it_says_and_tells_what_remains() {
    use g::access_request_revoke_request::Target;
    let story = Story::automatic();
    let revoke = |who: &str, target: Target| {
        let request = g::AccessRequestRevokeRequest { target: Some(target), ..Default::default() };
        story.as_person::<_, g::AccessRequestRevokeResponse>(who, REVOKE, &request)
    };
    let admin = story.world.user("admin");
    for round in 0..4 {
        let granted = story.asked();
        let grant = granted.items[0].grant_id.clone();
        refused(revoke(&story.bob, Target::Id(grant.clone())), Code::PermissionDenied, "grant:write");
        let (who, target) = match round {
            0 => (&story.alice, Target::Id(grant.clone())),
            1 => (&story.alice, Target::Id(granted.id.clone())),
            2 => (&admin, Target::Account(story.alice.clone())),
            _ => (&admin, Target::Resource(story.db.clone())),
        };
        let revoked = revoke(who, target).expect("a revocation");
        assert_eq!(revoked.revoked_ids, std::slice::from_ref(&grant), "round {round}");
        assert!(revoked.remaining.is_empty());
        assert!(!story.reaches(&story.alice, &story.db), "round {round}");
        assert_eq!(story.status(&granted.id), "revoked");
        let again = revoke(&story.alice, Target::Id(granted.id));
        refused(again, Code::FailedPrecondition, "ended");
    }
    let (first, second) = (story.asked(), story.asked());
    let revoked = revoke(&story.alice, Target::Id(first.id)).expect("a revocation");
    let remaining = &revoked.remaining[0];
    assert_eq!(remaining.via_ids, [second.items[0].grant_id.clone()]);
    assert!(story.reaches(&story.alice, &story.db), "it says so where access remains");
    let of_others = revoke(&story.bob, Target::Account(story.alice.clone()));
    refused(of_others, Code::PermissionDenied, "grant:write");
}

/// One request for several resources is decided together; each shows as one of StrongDM's.
#[test]
fn several_resources_are_decided_together() {
    let story = Story::new();
    let second = story.resource("prod");
    let wish =
        g::AccessRequestCreateRequest { resources: vec![story.db.clone(), second.clone()], ..story.wish() };
    let asked = story.ask(&wish).expect("a request");
    assert_eq!(asked.items.len(), 2);
    let other = asked.items.iter().map(|item| &item.request_id).find(|id| **id != asked.id).expect("two");
    let granted = story.approve(&story.bob, other).expect("a vote on either is a vote on both");
    assert_eq!((granted.id.as_str(), granted.status.as_str()), (asked.id.as_str(), "granted"));
    assert!(story.reaches(&story.alice, &story.db) && story.reaches(&story.alice, &second));
    let listed = list_all(&story.world, "/v1.AccessRequests/List", "status:granted", 10);
    assert_eq!(listed.len(), 2);
    let target = g::access_request_revoke_request::Target::Id(granted.items[0].grant_id.clone());
    let revoke = g::AccessRequestRevokeRequest { target: Some(target), ..Default::default() };
    let _: g::AccessRequestRevokeResponse =
        story.as_person(&story.alice, REVOKE, &revoke).expect("one of the two");
    let seen = story.seen(&asked.id);
    assert_eq!(seen.status, "granted", "the other is still there");
    let mut statuses: Vec<&str> = seen.items.iter().map(|item| item.status.as_str()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, ["granted", "revoked"]);

    // Under another workflow one of them might be had for less.
    let lenient = story.resource("test");
    story.workflow(|workflow| workflow.access_rules = r#"[{"tags":{"env":"test"}}]"#.to_owned());
    let mixed = g::AccessRequestCreateRequest { resources: vec![story.db.clone(), lenient], ..story.wish() };
    refused(story.ask(&mixed), Code::FailedPrecondition, "two workflows");
}

/// Who sees what: the requester, the approvers, who lists all.
#[test]
fn lists_show_ones_own_and_what_waits_for_one() {
    let story = Story::new();
    let asked = story.asked();
    let list = |who: &str, mine: bool, waiting_for_me: bool| {
        let request = g::AccessRequestsListRequest { mine, waiting_for_me, ..Default::default() };
        let listed: g::AccessRequestsListResponse =
            story.as_person(who, "/gatepass.v1.AccessRequests/List", &request).expect("a list");
        listed.access_requests.into_iter().map(|request| request.id).collect::<Vec<_>>()
    };
    let stranger = story.world.user("user");
    let one = vec![asked.id.clone()];
    assert_eq!(list(&story.alice, true, false), one);
    assert_eq!(list(&story.alice, false, true), Vec::<String>::new());
    assert_eq!(list(&story.bob, false, true), one);
    assert_eq!(list(&story.bob, true, false), Vec::<String>::new());
    assert_eq!(list(&story.bob, false, false), one);
    assert_eq!(list(&stranger, false, false), Vec::<String>::new());
    assert_eq!(list(&story.world.user("auditor"), false, false), one);
    story.approve(&story.bob, &asked.id).expect("an approval");
    assert_eq!(list(&story.carol, false, true), Vec::<String>::new());
}

/// RULES 5.3: the same call with the same key is carried out once and answered alike.
#[test]
fn a_repeated_call_asks_once() {
    use prost::Message;
    let story = Story::new();
    let wish = g::AccessRequestCreateRequest { act_as: story.alice.clone(), ..story.wish() }.encode_to_vec();
    let key = [("gatepass-idempotency-key", "once")];
    let first = story.world.with(CREATE, wish.clone(), &key).expect("a request");
    let before = story.world.revision();
    let again = story.world.with(CREATE, wish, &key).expect("the same answer");
    assert_eq!(story.world.revision(), before);
    let read = |body| g::AccessRequestCreateResponse::decode(body).expect("it").access_request.expect("it");
    let (first, again) = (read(first.body), read(again.body));
    assert_eq!((first.id, first.status, first.steps), (again.id, again.status, again.steps));
}

/// Keys have no access of their own to ask for, and no vote.
#[test]
fn a_key_asks_for_nobody() {
    let story = Story::new();
    let answer: v1::AccountCreateResponse = story
        .world
        .send("/v1.Accounts/Create", &token("robot", &["accessrequest:requester"], None))
        .expect("a key");
    let key = support::keys::key_of(answer);
    let asked: Result<g::AccessRequestCreateResponse, _> = key.send(&story.world, CREATE, &story.wish());
    refused(asked, Code::InvalidArgument, "act_as");
}
