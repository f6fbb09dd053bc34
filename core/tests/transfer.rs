//! Imports from one engine into another, and what two of them differ in.

#[path = "support/organisation.rs"]
#[allow(dead_code, unreachable_pub, reason = "every test file uses its own part")]
mod organisation;

use std::sync::Arc;
use std::time::Duration;

use gatepass::client::{Client, ConnectOptions, Filter, RetryPolicy};
use gatepass::model::{Revision, Timestamp};
use gatepass::service::{Options, Service, Store, TestClock};
use gatepass::transfer::{
    ChangeKind, Conflicts, Differences, ImportOptions, Ledger, ProblemKind, Progress, Report, diff, import,
};
use gatepass::{Code, Error, gatepass_v1 as api, v1};
use organisation::{Made, Sizes};

/// In the future of the machine's clock, so that what compares by that clock sees grants that live.
const NOW: i64 = 4_070_908_800;

/// One engine.
struct End {
    service: Service,
    client: Client,
    clock: TestClock,
}

impl End {
    fn new() -> End {
        let clock = TestClock::at(Timestamp(NOW * 1_000_000_000));
        let options = Options {
            test_store: true,
            testing: true,
            clock: Arc::new(clock.clone()),
            ..Options::new(Store::Memory)
        };
        let service = Service::open(options).expect("a store");
        let client = Client::of_service(service.clone(), ConnectOptions::new().retry(RetryPolicy::never()));
        End { service, client, clock }
    }

    fn revision(&self) -> Revision {
        self.service.journal().head().expect("a head").revision
    }

    /// The next calls of a method fail.
    async fn disturb(&self, method: &str, calls: u32, code: Code, after: bool) {
        let request = api::DisturbRequest {
            method: method.to_owned(),
            calls,
            code: code.number() as u32,
            after,
            delay: None,
        };
        self.client.disturb(request).await.expect("a test store");
    }

    async fn role(&self, name: &str) -> v1::Role {
        let roles = self.client.roles().list("").collect().await.expect("roles");
        roles.into_iter().find(|role| role.name == name).unwrap_or_else(|| panic!("no role {name}"))
    }
}

/// Two engines, the first of them full, and a memory in a file.
struct Pair {
    source: End,
    target: End,
    made: Made,
    folder: tempfile::TempDir,
}

impl Pair {
    async fn new() -> Pair {
        let (source, target) = (End::new(), End::new());
        let made = organisation::fill(&source.client, Sizes::about(60), NOW).await.expect("it is filled");
        Pair { source, target, made, folder: tempfile::tempdir().expect("a folder") }
    }

    fn options(&self) -> ImportOptions {
        ImportOptions { clock: Arc::new(self.source.clock.clone()), ..ImportOptions::default() }
    }

    async fn try_import(&self, options: &ImportOptions, progress: &dyn Progress) -> Result<Report, Error> {
        let ledger = Ledger::open(&self.folder.path().join("ledger"), "one", "two")?;
        import(&self.source.client, &self.target.client, ledger, options, progress).await
    }

    async fn import_with(&self, options: &ImportOptions) -> Report {
        self.try_import(options, &()).await.expect("both ends can be read")
    }

    #[track_caller]
    fn complete(report: Report) -> Report {
        assert!(report.is_complete(), "{:#?} {:?}", report.problems, report.stopped);
        report
    }

    async fn import(&self) -> Report {
        Self::complete(self.import_with(&self.options()).await)
    }

    async fn diff(&self) -> Differences {
        diff(&self.source.client, &self.target.client, &[], &()).await.expect("both ends can be read")
    }

    async fn assert_equal(&self) {
        let differences = self.diff().await;
        let told: Vec<_> = differences.kinds.iter().filter(|kind| !kind.are_equal()).collect();
        assert!(differences.are_equal(), "{told:#?}");
        assert!(differences.kinds.iter().all(|kind| kind.left == kind.right), "{differences:#?}");
    }
}

fn only(report: &Report) -> (&str, &str, ProblemKind) {
    let [problem] = report.problems.as_slice() else { panic!("{:#?}", report.problems) };
    (problem.kind, &problem.name, problem.problem)
}

fn total(report: &Report, count: impl Fn(&gatepass::transfer::KindReport) -> usize) -> usize {
    report.kinds.iter().map(count).sum()
}

#[tokio::test]
async fn everything_is_copied_and_a_second_run_writes_nothing() {
    let pair = Pair::new().await;
    let first = pair.import().await;
    assert_eq!(total(&first, |kind| kind.created), pair.made.entities);
    assert_eq!(total(&first, |kind| kind.in_source), pair.made.entities);
    assert_eq!(first.notes, [], "everything stands there as it was sent");
    pair.assert_equal().await;
    let kinds: Vec<&str> = first.kinds.iter().map(|kind| kind.kind).collect();
    for kind in gatepass::transfer::copied_kinds() {
        // What nothing was made of in the source.
        let absent = ["AuthorizationPolicies", "DiscoveryConnectors", "PeeringGroupNodes"].contains(&kind);
        assert_ne!(kinds.contains(&kind), absent, "{kind}");
    }
    let before = pair.target.revision();
    let second = pair.import().await;
    assert_eq!(total(&second, |kind| kind.unchanged), pair.made.entities);
    assert_eq!(total(&second, |kind| kind.created + kind.updated + kind.deleted), 0);
    assert_eq!(pair.target.revision(), before);
    assert_eq!(second.lacking_secrets, first.lacking_secrets, "what lacks secrets is said each time");
}

#[tokio::test]
async fn every_check_has_the_same_answer() {
    let pair = Pair::new().await;
    pair.import().await;
    let (mut pairs, mut allowed) = (Vec::new(), 0);
    for account in (0..pair.made.users.len()).map(organisation::email) {
        pairs.extend(
            (0..pair.made.resources.len()).map(|place| (account.clone(), organisation::resource(place))),
        );
    }
    for instant in [NOW, NOW + 100_000] {
        for end in [&pair.source, &pair.target] {
            end.client.set_clock(Timestamp(instant * 1_000_000_000)).await.expect("a test store");
        }
        for some in pairs.chunks(1000) {
            let left = pair.source.client.check_many(some.to_vec()).await.expect("answers");
            assert_eq!(left, pair.target.client.check_many(some.to_vec()).await.expect("answers"));
            allowed += left.iter().filter(|allowed| **allowed).count();
        }
    }
    assert!(allowed > 20 && allowed < pairs.len(), "{allowed} of twice {}", pairs.len());
}

#[tokio::test]
async fn a_dry_run_says_what_a_run_does_and_writes_nothing() {
    let pair = Pair::new().await;
    let before = pair.target.revision();
    let dry = pair.import_with(&ImportOptions { dry_run: true, ..pair.options() }).await;
    assert_eq!(pair.target.revision(), before);
    assert_eq!(dry.changes.len(), pair.made.entities);
    let real = pair.import().await;
    assert_eq!(dry.kinds, real.kinds);
    let role = pair.source.role("role 0").await;
    pair.source
        .client
        .roles()
        .modify(&role.id, |role| role.name = "renamed".to_owned())
        .await
        .expect("renamed");
    let dry = pair.import_with(&ImportOptions { dry_run: true, ..pair.options() }).await;
    let [change] = dry.changes.as_slice() else { panic!("{:#?}", dry.changes) };
    assert_eq!((change.kind, change.name.as_str(), change.change), ("Roles", "renamed", ChangeKind::Update));
    assert_eq!(change.fields[0].field, "name");
    let real = pair.import().await;
    assert_eq!(dry.kinds, real.kinds);
    pair.assert_equal().await;
}

#[tokio::test]
async fn what_is_there_under_the_same_name_is_left_updated_or_kept_as_told() {
    let pair = Pair::new().await;
    let role = v1::Role {
        name: "role 0".to_owned(),
        access_rules: r#"[{"tags":{"env":"*"}}]"#.to_owned(),
        ..v1::Role::default()
    };
    let theirs = pair.target.client.roles().create(role).await.expect("a role");
    // Alike: matched, and nobody's problem.
    pair.target
        .client
        .groups()
        .create(v1::Group {
            name: "group 1".to_owned(),
            description: "number 1".to_owned(),
            tags: organisation::tags(&[("n", "1".to_owned())]),
            ..v1::Group::default()
        })
        .await
        .expect("a group");
    let report = pair.import_with(&pair.options()).await;
    let conflicts: Vec<_> =
        report.problems.iter().filter(|problem| problem.problem == ProblemKind::Conflict).collect();
    assert_eq!(conflicts.len(), 1, "{conflicts:#?}");
    assert_eq!((conflicts[0].kind, conflicts[0].name.as_str()), ("Roles", "role 0"));
    assert!(conflicts[0].fields.iter().any(|change| change.field == "access_rules"));
    // The target's role gives more: whoever holds the source's gets nothing of it.
    let attached = pair.target.client.account_attachments().list("").collect().await.expect("attachments");
    assert!(!attached.iter().any(|link| link.role_id == theirs.id));
    assert!(report.problems.iter().any(|problem| problem.problem == ProblemKind::Blocked));
    assert_eq!(pair.target.role("role 0").await, theirs);

    let kept = pair.import_with(&ImportOptions { conflicts: Conflicts::Keep, ..pair.options() }).await;
    Pair::complete(kept);
    assert_eq!(pair.target.role("role 0").await, theirs);
    let attached = pair.target.client.account_attachments().list("").collect().await.expect("attachments");
    assert!(attached.iter().any(|link| link.role_id == theirs.id));

    Pair::complete(pair.import_with(&ImportOptions { conflicts: Conflicts::Update, ..pair.options() }).await);
    pair.assert_equal().await;
}

#[tokio::test]
async fn what_others_changed_in_the_target_is_not_overwritten() {
    let pair = Pair::new().await;
    pair.import().await;
    let role = pair.target.role("role 1").await;
    pair.target
        .client
        .roles()
        .modify(&role.id, |role| role.access_rules = "[]".to_owned())
        .await
        .expect("changed");
    let report = pair.import_with(&pair.options()).await;
    assert!(report.problems.iter().any(|problem| {
        (problem.kind, problem.name.as_str(), problem.problem) == ("Roles", "role 1", ProblemKind::Conflict)
    }));
    assert_eq!(pair.target.role("role 1").await.access_rules, "[]");
    let differences = pair.diff().await;
    let roles = differences.kinds.iter().find(|kind| kind.kind == "Roles").expect("roles");
    assert_eq!(roles.different.len(), 1);
    assert_eq!(
        (roles.different[0].name.as_str(), roles.different[0].fields[0].field.as_str()),
        ("role 1", "access_rules")
    );
}

#[tokio::test]
async fn one_refusal_leaves_the_rest_and_the_next_run_makes_it_good() {
    let pair = Pair::new().await;
    pair.target.disturb("Groups.Create", 1, Code::PermissionDenied, false).await;
    let report = pair.import_with(&pair.options()).await;
    let refused: Vec<_> =
        report.problems.iter().filter(|problem| problem.problem == ProblemKind::Refused).collect();
    assert_eq!(refused.len(), 1, "{:#?}", report.problems);
    assert_eq!(refused[0].kind, "Groups");
    assert!(
        report
            .problems
            .iter()
            .all(|problem| matches!(problem.problem, ProblemKind::Refused | ProblemKind::Blocked))
    );
    assert!(report.stopped.is_none());
    let created = total(&report, |kind| kind.created);
    assert!(created > pair.made.entities * 3 / 4 && created < pair.made.entities, "{created}");
    let second = pair.import().await;
    assert_eq!(total(&second, |kind| kind.created) + created, pair.made.entities);
    pair.assert_equal().await;
}

#[tokio::test]
async fn a_rule_loses_what_was_refused_and_gets_it_back() {
    let pair = Pair::new().await;
    // All of them: which ones a rule names is chance.
    let all = u32::try_from(pair.made.resources.len()).expect("few");
    pair.target.disturb("Resources.Create", all, Code::InvalidArgument, false).await;
    let report = pair.import_with(&pair.options()).await;
    let lost =
        |note: &gatepass::transfer::Note| note.kind == "Roles" && note.message.contains("were not copied");
    assert!(report.notes.iter().any(lost), "{:#?}", report.notes);
    pair.import().await;
    pair.assert_equal().await;
}

/// Whatever call's answer is lost, the target being gone from then on, the next run goes on and makes nothing twice.
#[tokio::test]
async fn no_answer_that_is_lost_makes_anything_twice() {
    for method in [
        "Accounts.Create",
        "Accounts.Update",
        "AccountGrants.Create",
        "AccountAttachments.Create",
        "Workflows.Create",
        "Workflows.Update",
        "Policies.Create",
    ] {
        let pair = Pair::new().await;
        pair.target.disturb(method, 3, Code::Unavailable, true).await;
        let report = pair.import_with(&pair.options()).await;
        assert!(report.stopped.as_ref().is_some_and(|error| error.code() == Code::Unavailable), "{method}");
        pair.target.disturb(method, 0, Code::Unavailable, true).await;
        pair.import().await;
        pair.assert_equal().await;
    }
}

#[tokio::test]
async fn without_its_policies_nothing_that_gives_access_is_copied() {
    let pair = Pair::new().await;
    pair.target.disturb("Policies.Create", 1, Code::InvalidArgument, false).await;
    let report = pair.import_with(&pair.options()).await;
    assert_eq!(only(&report).0, "Policies");
    assert!(report.stopped.as_ref().is_some_and(|error| error.message().contains("would be allowed")));
    let target = &pair.target.client;
    assert_eq!(target.account_attachments().list("").collect().await.expect("links").len(), 0);
    assert_eq!(target.account_grants().list("").collect().await.expect("grants").len(), 0);
    assert_eq!(target.accounts_groups().list("").collect().await.expect("links").len(), 0);
    pair.import().await;
    pair.assert_equal().await;
}

#[tokio::test]
async fn a_policy_names_the_targets_entities() {
    let pair = Pair::new().await;
    pair.import().await;
    let policies = pair.target.client.policies().list("").collect().await.expect("policies");
    let policy = policies.iter().find(|policy| policy.name == "not this one").expect("it is there");
    let (person, thing) = (organisation::email(0), organisation::resource(0));
    for end in [&pair.source, &pair.target] {
        let role = v1::Role {
            name: "all".to_owned(),
            access_rules: r#"[{"tags":{"env":"*"}}]"#.to_owned(),
            ..Default::default()
        };
        let role_id = end.client.roles().create(role).await.expect("a role").id;
        let found = end.client.accounts().list(Filter::new("email:?").value(&person)).collect().await;
        let account_id = found.expect("accounts").first().expect("the person").id().to_owned();
        let link = v1::AccountAttachment { account_id: account_id.clone(), role_id, ..Default::default() };
        end.client.account_attachments().create(link).await.expect("a link");
        let pairs = [(person.as_str(), thing.as_str()), (person.as_str(), "thing 3")];
        assert_eq!(end.client.check_many(pairs).await.expect("answers"), [false, true]);
        let is_target = std::ptr::eq(end, &pair.target);
        assert_eq!(policy.policy.contains(&format!("::\"{account_id}\"")), is_target);
    }
    assert!(policy.policy.starts_with(&format!("// {}", pair.made.users[0])), "comments stay as they are");
}

#[tokio::test]
async fn an_end_that_cannot_be_read_stops_it_before_it_writes() {
    let pair = Pair::new().await;
    for (method, code) in [("Roles.List", Code::Unavailable), ("AccountGrants.List", Code::PermissionDenied)]
    {
        let before = pair.target.revision();
        for end in [&pair.source, &pair.target] {
            end.disturb(method, 1, code, false).await;
            let error = pair.try_import(&pair.options(), &()).await.expect_err("it cannot be read");
            assert_eq!(error.code(), code);
            let word = if std::ptr::eq(end, &pair.source) { "source" } else { "target" };
            assert!(error.message().starts_with(&format!("{word} `{method}`")), "{error}");
        }
        assert_eq!(pair.target.revision(), before);
    }
    pair.import().await;
    pair.assert_equal().await;
}

/// Does something to an engine when a stage begins.
struct At<'a, F: Fn() + Sync> {
    stage: &'a str,
    what: F,
}

impl<F: Fn() + Sync> Progress for At<'_, F> {
    fn stage(&self, what: &str, _: Option<usize>) {
        if what == self.stage {
            (self.what)();
        }
    }
}

/// Carries a call out to its end from within a call that is no future.
fn at_once<T: Send>(call: impl Future<Output = T> + Send) -> T {
    std::thread::scope(|scope| {
        let run = || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(call)
        };
        scope.spawn(run).join().expect("it ends")
    })
}

#[tokio::test]
async fn a_source_that_changes_while_it_is_read_is_followed_by_the_next_run() {
    let pair = Pair::new().await;
    let gone = pair.made.roles[0].clone();
    let client = &pair.source.client;
    let delete = At {
        stage: "reading Roles of the source",
        what: || at_once(async { client.roles().delete(&gone).await.expect("deleted") }),
    };
    let report = pair.try_import(&pair.options(), &delete).await.expect("it reads");
    let blocked = report.problems.iter().filter(|problem| problem.message.contains("no longer")).count();
    assert!(blocked > 0 && blocked == report.problems.len(), "{:#?}", report.problems);
    let made = At {
        stage: "writing Roles",
        what: || {
            at_once(async {
                let user = v1::User { email: "late@example.com".to_owned(), ..organisation::user(0) };
                client.accounts().create(user).await.expect("made");
                let role = client.roles().list("").collect().await.expect("roles").remove(0);
                client.roles().modify(&role.id, |role| role.name = "late".to_owned()).await.expect("renamed");
            });
        },
    };
    // The approval workflow names the role that is gone: a step must not get weaker.
    let report = pair.try_import(&pair.options(), &made).await.expect("it reads");
    assert!(
        report
            .problems
            .iter()
            .all(|problem| problem.message.contains("no longer") || problem.message.contains("not copied")),
        "{:#?}",
        report.problems
    );
    assert!(report.problems.iter().any(|problem| problem.name == "four eyes"));
    let flow = client.approval_workflows().list("").collect().await.expect("flows");
    let flow = flow.iter().find(|flow| flow.name == "four eyes").expect("it is there");
    client
        .approval_workflows()
        .modify(&flow.id, |flow| {
            flow.approval_workflow_steps[0].approvers.pop();
        })
        .await
        .expect("changed");
    pair.import().await;
    pair.assert_equal().await;
}

#[tokio::test]
async fn what_the_source_no_longer_has_is_told_and_deleted_where_asked() {
    let pair = Pair::new().await;
    pair.import().await;
    let links = pair.source.client.account_attachments().list("").collect().await.expect("links");
    pair.source.client.account_attachments().delete(&links[0].id).await.expect("deleted");
    let theirs = v1::Role { name: "theirs".to_owned(), ..Default::default() };
    pair.target.client.roles().create(theirs).await.expect("a role");
    let report = pair.import_with(&pair.options()).await;
    let (kind, name, problem) = only(&report);
    assert_eq!((kind, problem), ("AccountAttachments", ProblemKind::Gone));
    assert!(!name.is_empty());
    let dry = ImportOptions { dry_run: true, delete_gone: true, ..pair.options() };
    assert_eq!(pair.import_with(&dry).await.changes[0].change, ChangeKind::Delete);
    let deleting = ImportOptions { delete_gone: true, ..pair.options() };
    let report = Pair::complete(pair.import_with(&deleting).await);
    assert_eq!(total(&report, |kind| kind.deleted), 1);
    let differences = pair.diff().await;
    let different: Vec<_> = differences.kinds.iter().filter(|kind| !kind.are_equal()).collect();
    assert_eq!(different.len(), 1);
    assert_eq!(different[0].only_right, ["theirs"], "what others made is left alone");
}

#[tokio::test]
async fn a_grant_that_was_extended_or_revoked_is_followed() {
    let pair = Pair::new().await;
    pair.import().await;
    let grants = pair.source.client.account_grants().list("").collect().await.expect("grants");
    pair.source.client.extend(&grants[0].id, Duration::from_secs(60)).await.expect("extended");
    pair.source.client.account_grants().delete(&grants[1].id).await.expect("revoked");
    let report = pair.import_with(&ImportOptions { delete_gone: true, ..pair.options() }).await;
    Pair::complete(report);
    pair.assert_equal().await;
}

#[tokio::test]
async fn grants_that_have_ended_keys_and_secrets_stay_behind_and_are_counted() {
    let pair = Pair::new().await;
    let key = v1::Token {
        name: "script".to_owned(),
        account_type: "api".to_owned(),
        permissions: vec!["role:list".to_owned()],
        ..v1::Token::default()
    };
    pair.source.client.accounts().create(key).await.expect("a key");
    let ending = ImportOptions {
        clock: Arc::new(TestClock::at(Timestamp((NOW + 200_000) * 1_000_000_000))),
        ..pair.options()
    };
    let report = Pair::complete(pair.import_with(&ending).await);
    let left =
        |what: &str| report.left_out.iter().find(|line| line.what.contains(what)).map(|line| line.count);
    assert_eq!(left("keys"), Some(1));
    assert_eq!(left("tokens of"), Some(pair.made.services.len() + 1), "a node has one too");
    assert_eq!(left("ended"), Some(1), "{:#?}", report.left_out);
    let lacking: Vec<&str> = report.lacking_secrets.iter().map(|lacking| lacking.name.as_str()).collect();
    assert!(lacking.contains(&"thing 0"), "a database with a password: {lacking:?}");
    assert!(!lacking.contains(&"thing 3"), "its credentials are paths, which came along");
    let resources = pair.target.client.resources().list("").collect().await.expect("resources");
    let paths = resources.iter().find_map(|resource| match &resource.resource {
        Some(v1::resource::Resource::Mysql(mysql)) => Some((mysql.name.clone(), mysql.password.clone())),
        _ => None,
    });
    let (name, path) = paths.expect("one with a secret store");
    assert_eq!(path, format!("secret/{}?key=p", name.trim_start_matches("thing ")));
    assert_eq!(pair.target.client.accounts().list("type:token").collect().await.expect("keys").len(), 0);
    let journal = pair.target.service.journal().records(Revision(0), 10_000).expect("records");
    assert!(!format!("{journal:?}").contains("not-imported"));
}

#[tokio::test]
async fn people_keep_their_managers_and_the_suspended_stay_suspended() {
    let pair = Pair::new().await;
    pair.import().await;
    let accounts = pair.target.client.accounts().list("").collect().await.expect("accounts");
    let users: Vec<&v1::User> = accounts
        .iter()
        .filter_map(|account| match &account.account {
            Some(v1::account::Account::User(user)) => Some(user),
            _ => None,
        })
        .collect();
    let named = |place: usize| {
        users.iter().find(|user| user.email.eq_ignore_ascii_case(&organisation::email(place))).expect("there")
    };
    assert_eq!(
        (named(1).manager_id.as_str(), named(2).manager_id.as_str()),
        (named(2).id.as_str(), named(1).id.as_str())
    );
    assert!(named(3).suspended_ro && !named(4).suspended_ro);
}

#[tokio::test]
async fn what_is_left_out_is_taken_by_name() {
    let pair = Pair::new().await;
    let skip = ImportOptions { skip: vec!["Policies".to_owned(), "Groups".to_owned()], ..pair.options() };
    let report = pair.import_with(&skip).await;
    assert!(!report.problems.is_empty());
    assert!(
        report.problems.iter().all(|problem| problem.message.contains("left out")),
        "{:#?}",
        report.problems
    );
    assert_eq!(pair.target.client.policies().list("").collect().await.expect("policies").len(), 0);
    pair.import().await;
    let again = pair.import_with(&skip).await;
    Pair::complete(again);
    pair.assert_equal().await;
    let unknown = ImportOptions { skip: vec!["Tokens".to_owned()], ..pair.options() };
    let error = pair.try_import(&unknown, &()).await.expect_err("no such kind");
    assert_eq!(error.field(), Some("skip"));
}

#[tokio::test]
async fn two_of_one_name_in_the_source_are_not_made_one() {
    // Emails are unique ignoring case here; a source that thinks otherwise has two people.
    let pair = Pair::new().await;
    let ledger = pair.folder.path().join("ledger");
    pair.import().await;
    let text = std::fs::read_to_string(&ledger).expect("a ledger");
    let target = |id: &str| {
        let line =
            text.lines().rev().find(|line| line.contains(id) && line.contains("target")).expect("a line");
        let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
        value["target"].as_str().expect("an id").to_owned()
    };
    let (one, other) = (target(&pair.made.groups[0]), target(&pair.made.groups[1]));
    std::fs::write(&ledger, text.replace(&other, &one)).expect("written");
    let report = pair.import_with(&pair.options()).await;
    assert!(
        report.problems.iter().any(|problem| problem.message.contains("already: both have one name")),
        "{:#?}",
        report.problems
    );
}

#[tokio::test]
async fn without_a_memory_what_was_made_is_found_by_name() {
    let pair = Pair::new().await;
    pair.import().await;
    let before = pair.target.revision();
    std::fs::remove_file(pair.folder.path().join("ledger")).expect("a ledger");
    let report = pair.import().await;
    assert_eq!(total(&report, |kind| kind.unchanged), pair.made.entities);
    assert_eq!(pair.target.revision(), before);
}

/// Hears how long it is waited.
#[derive(Default)]
struct Waits(std::sync::Mutex<Vec<Duration>>);

impl Progress for Waits {
    fn waiting(&self, time: Duration) {
        self.0.lock().expect("whole").push(time);
    }
}

/// Reads alone: with time that passes by itself a write, which another thread does, would look as if it took for ever.
#[tokio::test(start_paused = true)]
async fn a_rate_limit_is_waited_out() {
    let (left, right) = (End::new(), End::new());
    left.disturb("Roles.List", 3, Code::ResourceExhausted, false).await;
    let waits = Waits::default();
    let differences = diff(&left.client, &right.client, &[], &waits).await.expect("it reads in the end");
    assert!(differences.are_equal());
    let waits = waits.0.into_inner().expect("whole");
    assert_eq!(waits, [2, 4, 8].map(Duration::from_secs));
    left.disturb("Roles.List", 1000, Code::ResourceExhausted, false).await;
    let error = diff(&left.client, &right.client, &[], &()).await.expect_err("a limit that no waiting cures");
    assert_eq!(error.code(), Code::ResourceExhausted);
}
