//! The examples in shell: the same stories, with curl, jq, openssl and the command line.

use std::io::Write;
use std::process::{Output, Stdio};

use crate::chat::{STRANGERS, form, signature, slack_settings, start_slack};
use crate::fixture::{Gate, Variables, command, file};
use crate::on_call::{ROTA, in_hours, pagerduty_settings, start_pagerduty};
use crate::signed::seconds;
use crate::tickets::{jira_callback, jira_settings, start_jira};

/// Runs a script as a web server runs a CGI program, beside the outside systems that answer it.
async fn run(
    script: &str,
    argument: Option<&str>,
    settings: &Variables,
    headers: &[(&str, String)],
    body: &str,
) -> Output {
    let mut script = command(file(script));
    script.args(argument).envs(settings.iter().cloned()).env("CONTENT_LENGTH", body.len().to_string());
    script.envs(headers.iter().map(|(name, value)| (*name, value)));
    script.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let body = body.to_owned();
    let done = tokio::task::spawn_blocking(move || {
        let mut child = script.spawn().expect("it starts");
        // A script that reads nothing may have ended.
        _ = child.stdin.take().expect("piped").write_all(body.as_bytes());
        child.wait_with_output().expect("it ends")
    });
    done.await.expect("it ran")
}

#[track_caller]
fn good(output: &Output) -> String {
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{err}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tickets() {
    let (gate, fake) = (Gate::start().await, start_jira().await);
    let settings = [gate.set_up("tickets", &[]), jira_settings(&fake)].concat();
    let pass = async || good(&run("tickets/tickets.sh", Some("reconcile"), &settings, &[], "").await);
    fake.change(|jira| jira.put("OPS-1", "Approved"));
    let (body, signature) = jira_callback("OPS-1");
    let wrong = [("HTTP_X_HUB_SIGNATURE", signature.replace(['1', '2'], "0"))];
    let answer = run("tickets/tickets.sh", Some("callback"), &settings, &wrong, &body).await;
    assert!(good(&answer).starts_with("Status: 401"), "{answer:?}");
    assert!(!gate.reaches("alice").await);
    let right = [("HTTP_X_HUB_SIGNATURE", signature)];
    for _ in 0..2 {
        let answer = run("tickets/tickets.sh", Some("callback"), &settings, &right, &body).await;
        assert!(good(&answer).starts_with("Status: 204"), "{answer:?}");
        pass().await;
    }
    assert!(gate.reaches("alice").await);
    assert_eq!(gate.requests().await.len(), 1);
    fake.change(|jira| jira.put("OPS-1", "Done"));
    pass().await;
    assert!(!gate.reaches("alice").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_call() {
    let (gate, fake) = (Gate::start().await, start_pagerduty().await);
    let settings = [gate.set_up("on-call", &ROTA), pagerduty_settings(&fake)].concat();
    fake.change(|schedule| schedule.people = vec![("alice@example.com", in_hours(4))]);
    let pass = async || run("on-call/on-call.sh", None, &settings, &[], "").await;
    for _ in 0..2 {
        good(&pass().await);
        assert!(gate.reaches("alice").await && !gate.reaches("carol").await);
    }
    assert_eq!(gate.requests().await.len(), 1);
    fake.change(|schedule| schedule.is_down = true);
    assert!(!pass().await.status.success());
    assert!(gate.reaches("alice").await);
    fake.change(|schedule| {
        schedule.is_down = false;
        schedule.people = vec![("carol@example.com", in_hours(4))];
    });
    good(&pass().await);
    assert!(!gate.reaches("alice").await && gate.reaches("carol").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn chat() {
    let (gate, fake) = (Gate::start().await, start_slack().await);
    let settings = [gate.set_up("chat", &[]), slack_settings(&fake)].concat();
    let say = async |user: &str, text: &str| {
        let (at, body) = (seconds(), form(user, text, text));
        let headers = [
            ("HTTP_X_SLACK_REQUEST_TIMESTAMP", at.to_string()),
            ("HTTP_X_SLACK_SIGNATURE", signature(at, &body)),
        ];
        good(&run("chat/chat.sh", None, &settings, &headers, &body).await)
    };
    for _ in 0..2 {
        let answer = say("UALICE", "request orders 30m INC-1 grüße & --as=bob@example.com").await;
        assert!(answer.contains("is pending"), "{answer}");
    }
    let requests = gate.requests().await;
    assert_eq!((requests.len(), requests[0].reason.as_str()), (1, "INC-1 grüße & --as=bob@example.com"));
    let id = &requests[0].id;
    let answer = say("UALICE", &format!("approve {id}")).await;
    assert!(answer.contains("scope of this key"), "{answer}");
    for user in STRANGERS {
        say(user, &format!("approve {id}")).await;
    }
    say("UBOB", "approve --as=alice@example.com").await;
    assert!(!gate.reaches("alice").await);
    let answer = say("UBOB", &format!("approve {id}")).await;
    assert!(answer.contains("is granted"), "{answer}");
    assert!(gate.reaches("alice").await);
    say("UALICE", &format!("revoke {id}")).await;
    assert!(!gate.reaches("alice").await);
    let (old, body) = (seconds() - 400, form("UALICE", "2", "request orders 30m again"));
    let stale = [
        ("HTTP_X_SLACK_REQUEST_TIMESTAMP", old.to_string()),
        ("HTTP_X_SLACK_SIGNATURE", signature(old, &body)),
    ];
    let answer = run("chat/chat.sh", None, &settings, &stale, &body).await;
    assert!(good(&answer).starts_with("Status: 401"), "{answer:?}");
}
