//! What is left of requests when something under them changes: prolonged access that ends, duties that are taken back,
//! guises, and words of people who are erased.

mod support;

use gatepass::model::Revision;
use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;
use prost::Message;
use support::story::{REVOKE, Story, account, at, instant, minutes_long, refused, role, skipped_after, step};
use support::{HOUR, NOON, by_id, holder};

const MINUTE: i64 = HOUR / 60;

fn revoked(story: &Story, id: &str) {
    let target = g::access_request_revoke_request::Target::Id(id.to_owned());
    let request = g::AccessRequestRevokeRequest { target: Some(target), ..Default::default() };
    let _: g::AccessRequestRevokeResponse = story.world.send(REVOKE, &request).expect("a revocation");
}

/// RULES 2.5: the maximum counts from the first start, whichever of the requests is named.
#[test]
fn what_was_prolonged_is_prolonged_from_its_first_start() {
    let story = Story::new();
    story.update_workflow(|workflow, _| workflow.access_request_max_duration = Some(minutes_long(120)));
    let first = story.asked();
    story.approve(&story.bob, &first.id).expect("an approval");
    let second = story.extend(&story.alice, &first.id, 30).expect("a request for more");
    let second = second.access_request.expect("it");
    story.approve(&story.bob, &second.id).expect("an approval");
    story.minutes(30);
    refused(story.extend(&story.alice, &second.id, 31), Code::InvalidArgument, "valid_until");
    let third = story.extend(&story.alice, &second.id, 30).expect("more of it").access_request.expect("it");
    assert_eq!(third.extends_id, first.id);
    let end = story.approve(&story.bob, &third.id).expect("an approval").valid_until;
    assert_eq!(instant(&end), NOON.plus_nanos(2 * HOUR));
    story.minutes(90);
    for request in [first, second, third] {
        assert_eq!(story.status(&request.id), "expired");
    }
}

/// A request for more time ends with the last of the access that it would prolong, and not before.
#[test]
fn a_request_for_more_time_ends_with_what_it_would_prolong() {
    let story = Story::new();
    let other = story.resource("prod");
    let wish =
        g::AccessRequestCreateRequest { resources: vec![story.db.clone(), other.clone()], ..story.wish() };
    let both = story.ask(&wish).expect("a request");
    let granted = story.approve(&story.bob, &both.id).expect("an approval");
    let more = story.extend(&story.alice, &both.id, 10).expect("more").access_request.expect("it");
    revoked(&story, &granted.items[0].grant_id);
    assert_eq!(story.status(&more.id), "pending", "some of it is left");
    revoked(&story, &granted.items[1].grant_id);
    let ended = story.seen(&more.id);
    assert_eq!(ended.status, "canceled");
    assert!(ended.status_reason.contains(&both.id), "{}", ended.status_reason);

    // Granted, it ends grant by grant.
    let both = story.ask(&wish).expect("a request");
    story.approve(&story.bob, &both.id).expect("an approval");
    let more = story.extend(&story.alice, &both.id, 10).expect("more").access_request.expect("it");
    let longer = story.approve(&story.bob, &more.id).expect("an approval");
    revoked(&story, &longer.items[0].grant_id);
    revoked(&story, &longer.items[1].grant_id);
    let ended = story.seen(&more.id);
    let statuses: Vec<&str> = ended.items.iter().map(|item| item.status.as_str()).collect();
    assert_eq!((ended.status.as_str(), statuses), ("revoked", vec!["revoked", "revoked"]));
}

/// `Grants.Extend` compares with the grant that it is of, not with others of the request.
#[test]
fn one_grant_of_several_is_extended_by_itself() {
    let story = Story::automatic();
    let other = story.resource("prod");
    let wish = g::AccessRequestCreateRequest { resources: vec![story.db.clone(), other], ..story.wish() };
    let granted = story.ask(&wish).expect("access");
    for item in &granted.items {
        let end = g::grant_extend_request::End::By(minutes_long(10));
        let request = g::GrantExtendRequest { id: item.grant_id.clone(), end: Some(end) };
        let _: g::GrantExtendResponse =
            story.world.send("/gatepass.v1.Grants/Extend", &request).expect("longer");
    }
    let seen = story.seen(&granted.id);
    let ends: Vec<_> = seen.items.iter().map(|item| instant(&item.valid_until)).collect();
    assert_eq!(ends, [NOON.plus_nanos(70 * MINUTE); 2]);
}

/// RULES 5.3: the same call again tells the same, what remained included.
#[test]
fn a_repeated_revocation_tells_what_remained() {
    let story = Story::automatic();
    let first = story.asked();
    let second = story.asked();
    let target = g::access_request_revoke_request::Target::Id(first.id);
    let body = g::AccessRequestRevokeRequest { target: Some(target), ..Default::default() }.encode_to_vec();
    let key = [("gatepass-idempotency-key", "once")];
    let answer = |story: &Story| {
        let reply = story.world.call(REVOKE, body.clone(), &key, holder()).expect("a revocation");
        g::AccessRequestRevokeResponse::decode(reply.body).expect("an answer")
    };
    let told = answer(&story);
    assert_eq!(told.remaining[0].via_ids, [second.items[0].grant_id.clone()]);
    // What happens since does not change what is told.
    revoked(&story, &second.id);
    story.hours(2);
    assert_eq!(answer(&story), told);
}

fn delegate(story: &Story, from: &str, to: &str, minutes: i64) -> String {
    let delegation = g::Delegation {
        delegator_id: from.to_owned(),
        delegate_id: to.to_owned(),
        valid_until: Some(at(story.world.now().plus_nanos(minutes * MINUTE))),
        ..Default::default()
    };
    let request = g::DelegationCreateRequest { meta: None, delegation: Some(delegation) };
    let made: g::DelegationCreateResponse =
        story.world.send("/gatepass.v1.Delegations/Create", &request).expect("a delegation");
    made.delegation.expect("it").id
}

/// RULES 3.3: who voted in somebody's place must still stand in for them; a duty that ran out was done in its time.
#[test]
fn a_duty_that_is_taken_back_takes_its_vote_along() {
    let two = |bob: &str, carol: &str| {
        vec![step("any", vec![account(bob)]), step("any", vec![account(bob), account(carol)])]
    };
    let vote = |taken_back: bool| {
        let story = Story::with(two);
        let stand_in = story.world.user("user");
        let delegation = delegate(&story, &story.bob, &stand_in, 10);
        let asked = story.asked();
        story.approve(&stand_in, &asked.id).expect("for Bob");
        if taken_back {
            let path = "/gatepass.v1.Delegations/Delete";
            story.world.raw(path, by_id(path, &delegation)).expect("taken back");
        } else {
            story.minutes(11);
        }
        let ended = story.approve(&story.carol, &asked.id).expect("the second step");
        (ended.status, ended.status_reason.contains(&stand_in))
    };
    assert_eq!(vote(false), ("granted".to_owned(), false));
    assert_eq!(vote(true), ("canceled".to_owned(), true));
}

/// RULES 3.3, 3.5: who lets their own service account in after the request has let themselves in.
#[test]
fn nobody_lets_their_other_self_in_afterwards() {
    let mut story = Story::new();
    let leads = story.role("leads");
    story.attach(&story.bob, &leads);
    story.flow = story.approval("leads", "manual", vec![step("any", vec![role(&leads)])]);
    story.update_workflow(|workflow, story| workflow.approval_flow_id.clone_from(&story.flow));
    story.suspend(&story.carol, "admin");
    let robot = story.robot_of(&story.carol);
    let asked = story.asked();
    let attachment = story.attachment(&robot, &leads);
    let _: v1::AccountAttachmentCreateResponse =
        story.as_person(&story.carol, "/v1.AccountAttachments/Create", &attachment).expect("attached");
    assert!(story.approve(&robot, &asked.id).is_err(), "Carol's robot votes by Carol's hand");
    // On a later request it has a vote.
    story.cancel(&story.alice, &asked.id).expect("a cancellation");
    let later = story.asked();
    assert_eq!(story.approve(&robot, &later.id).expect("an approval").status, "granted");
}

/// The linter counts different people over all steps.
#[test]
fn the_linter_counts_people_that_must_differ() {
    let story = Story::with(|bob, carol| {
        vec![step("any", vec![account(bob), account(carol)]), step("all", vec![account(bob), account(carol)])]
    });
    let lint = || {
        let request = g::WorkflowLintRequest { workflows: vec![story.workflow.clone()] };
        let linted: g::WorkflowLintResponse =
            story.world.send("/gatepass.v1.Workflows/Lint", &request).expect("findings");
        let one = linted.workflows.into_iter().next().expect("one");
        let codes: Vec<String> = one.findings.into_iter().map(|finding| finding.code).collect();
        (one.satisfiable, codes.contains(&"too_few_people".to_owned()))
    };
    assert_eq!(lint(), (true, false));
    story.approval_options(true, Vec::new());
    assert_eq!(lint(), (false, true));
}

/// RULES 6.3: the words of an erased person go out of requests, theirs and others'; outcome, votes and proofs stay.
#[test]
fn words_in_requests_are_erased_with_their_author() {
    let story = Story::with(|bob, _| vec![skipped_after(600, vec![account(bob)])]);
    let words = ["zyx-reason", "zyx-comment", "zyx-denial", "zyx-cancel"];
    let wish = |reason: &str| g::AccessRequestCreateRequest { reason: reason.to_owned(), ..story.wish() };
    // Alice asks and Bob comments; Bob denies another; Alice takes a third back.
    let granted = story.ask(&wish(words[0])).expect("a request");
    let vote = |comment: &str, id: &str| {
        let request = g::AccessRequestApproveRequest {
            id: id.to_owned(),
            comment: comment.to_owned(),
            ..Default::default()
        };
        story.as_person::<_, g::AccessRequestApproveResponse>(&story.bob, support::story::APPROVE, &request)
    };
    vote(words[1], &granted.id).expect("an approval");
    let denied = story.ask(&wish(words[0])).expect("a request");
    let deny = g::AccessRequestDenyRequest {
        id: denied.id.clone(),
        reason: words[2].to_owned(),
        ..Default::default()
    };
    let _: g::AccessRequestDenyResponse =
        story.as_person(&story.bob, support::story::DENY, &deny).expect("a denial");
    let taken_back = story.ask(&wish(words[0])).expect("a request");
    let cancel = g::AccessRequestCancelRequest {
        id: taken_back.id.clone(),
        reason: words[3].to_owned(),
        ..Default::default()
    };
    let _: g::AccessRequestCancelResponse =
        story.as_person(&story.alice, support::story::CANCEL, &cancel).expect("taken back");
    let holds = |word: &str| story.world.journal_holds(word);
    assert!(words.iter().all(|word| holds(word)), "the test sees what is there");
    let erase = |id: &str| -> Result<g::EraseResponse, Error> {
        story.delete("Accounts", id);
        let request = g::EraseRequest { account_id: id.to_owned() };
        story.world.send("/gatepass.v1.Operations/Erase", &request)
    };
    let before = story.world.service.journal().tree_head().expect("a tree");
    erase(&story.bob).expect("erased");
    assert_eq!(words.map(&holds), [true, false, false, true], "Bob's words went, and nobody else's");
    let seen = story.seen(&denied.id);
    assert_eq!((seen.status.as_str(), seen.status_reason.as_str()), ("denied", "erased"));
    assert_eq!(seen.reason, words[0]);
    let approved = story.seen(&granted.id);
    let vote = &approved.steps[0].votes[0];
    assert_eq!((vote.account_id.as_str(), vote.comment.as_str()), (story.bob.as_str(), "erased"));
    erase(&story.alice).expect("erased");
    assert_eq!(words.map(&holds), [false; 4]);
    let email = story.seen(&granted.id).account_name;
    assert!(email.is_empty(), "{email}");
    let seen = story.seen(&granted.id);
    assert_eq!((seen.reason.as_str(), seen.status.as_str()), ("erased", "revoked"));
    assert_eq!(instant(&seen.requested_at), NOON);
    let journal = story.world.service.journal();
    let after = journal.verify().expect("whole");
    let proof = journal.consistency_proof(before.size, after.size).expect("a proof");
    gatepass::journal::verify_consistency(before.size, before.root, after.size, after.root, &proof)
        .expect("it grew");
    let head = journal.head().expect("a head").revision;
    let request = g::EraseRequest { account_id: story.alice.clone() };
    let again: g::EraseResponse =
        story.world.send("/gatepass.v1.Operations/Erase", &request).expect("nothing left");
    assert_eq!((again.versions, journal.head().expect("a head").revision), (0, head));
    assert!(head > Revision(0));
}
