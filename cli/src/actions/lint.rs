//! `gatepass workflows lint`, and what the linter says beside a write.

use clap::Args;
use gatepass::client::{Client, LintWarning};
use gatepass::gatepass_v1::{StepLint, WorkflowLint, WorkflowLintRequest};
use gatepass::v1::account::Account;
use gatepass_wire::messages;
use serde_json::{Value, json};

use crate::access::as_json;
use crate::console::{BAD, BOLD, Console, GOOD, printable};
use crate::failure::{Done, Failure};

/// How many approvers of a step are named.
const NAMED: usize = 5;

/// Say of workflows whether requests can be satisfied today and by whom, and what in them is not safe
///
/// Exit status 0: no finding is an error (with `--strict`: there is none at all); 1: one is.
#[derive(Args)]
pub(crate) struct Lint {
    /// Ids or names; left out: all
    #[arg(value_name = "WORKFLOW")]
    workflows: Vec<String>,
    /// Take warnings for errors
    #[arg(long)]
    strict: bool,
}

pub(super) async fn run(client: &Client, console: &mut Console, asked: &Lint) -> Done {
    let request = WorkflowLintRequest { workflows: asked.workflows.clone() };
    let found = client.workflows().lint(request).await?.workflows;
    if console.json {
        let items: Result<Vec<Value>, Failure> =
            found.iter().map(|item| as_json(&messages::GATEPASS_V1_WORKFLOW_LINT, item)).collect();
        console.value(&json!({ "items": items? }))?;
    } else if found.is_empty() {
        console.line("no workflows")?;
    } else {
        let mut names = Names { client, known: Vec::new() };
        for workflow in &found {
            show(console, &mut names, workflow).await?;
        }
    }
    let mut findings = found.iter().flat_map(|workflow| &workflow.findings);
    match findings.any(|finding| asked.strict || finding.severity == "error") {
        true => Err(Failure::Exit(1)),
        false => Ok(()),
    }
}

async fn show(console: &mut Console, names: &mut Names<'_>, workflow: &WorkflowLint) -> Done {
    let name = console.styled(BOLD, &printable(&workflow.workflow_name));
    let verdict = match workflow.satisfiable {
        true => console.styled(GOOD, "can be satisfied"),
        false => console.styled(BAD, "cannot be satisfied"),
    };
    console.line(format!("{name} ({}): {verdict}", workflow.workflow_id))?;
    for step in &workflow.steps {
        let people = names.of(step).await;
        console.line(format!("  step {}: {} of {}{people}", step.step, step.needed, step.approvers))?;
    }
    for finding in &workflow.findings {
        let style = if finding.severity == "error" { BAD } else { BOLD };
        let severity = console.styled(style, &finding.severity);
        console.line(format!("  {severity}: {} [{}]", printable(&finding.message), finding.code))?;
    }
    Ok(())
}

/// What approvers are called, as far as the caller may see them.
struct Names<'a> {
    client: &'a Client,
    known: Vec<(String, String)>,
}

impl Names<'_> {
    async fn of(&mut self, step: &StepLint) -> String {
        let mut named = Vec::new();
        for id in step.account_ids.iter().take(NAMED) {
            named.push(self.one(id).await);
        }
        match usize::try_from(step.approvers).unwrap_or(usize::MAX).saturating_sub(named.len()) {
            0 if named.is_empty() => String::new(),
            0 => format!(": {}", named.join(", ")),
            more => format!(": {} and {more} more", named.join(", ")),
        }
    }

    async fn one(&mut self, id: &str) -> String {
        if let Some((_, name)) = self.known.iter().find(|(known, _)| known == id) {
            return name.clone();
        }
        let account = self.client.accounts().get(id).await.ok().and_then(|account| account.account);
        let name = match account {
            Some(Account::User(user)) => user.email,
            Some(Account::Service(service)) => service.name,
            Some(Account::Token(token)) => token.name,
            None => id.to_owned(),
        };
        let name = printable(&name);
        self.known.push((id.to_owned(), name.clone()));
        name
    }
}

/// A finding that came beside a write, for people: beside the answer.
pub(crate) fn warn(warning: &LintWarning) {
    let LintWarning { workflow_id, code, message, .. } = warning;
    eprintln!("warning: workflow {workflow_id}: {} [{code}]", printable(message));
}
