//! What the linter says of the workflows that a write touched, told beside its answer (decision 23).

use gatepass_wire::gatepass::v1::WorkflowLint;
use gatepass_wire::schema::Method;
use serde_json::json;

use crate::engine::View;
use crate::engine::request::lint;
use crate::model::stored;
use crate::model::{EntityId, Kind};

use super::Service;
use super::authors::RecordAuthors;
use super::call::{Call, Reply};
use super::entities::number;
use super::principal::Principal;

/// The metadata of an answer that tells it: JSON in ASCII. StrongDM's SDKs pass over it.
pub(crate) const LINT: &str = "gatepass-lint";
/// Headers have little room; `Workflows.Lint` tells everything.
const MOST_WORKFLOWS: usize = 20;
const MOST_FINDINGS: usize = 20;

impl Service {
    /// The reply, with what the linter says of the workflows that the write bears on. Only who may ask the linter is
    /// told. What it cannot say is left out: the write has happened.
    pub(super) fn with_lint(&self, principal: &Principal, call: &Call, mut reply: Reply) -> Reply {
        let Some(touched) = Touched::by(call.method).filter(|_| principal.may("workflow:list")) else {
            return reply;
        };
        let Some(entity) = stored::message(&reply.body, call.method.response_entity) else { return reply };
        let lints = self.inner.runtime.read(|state, _| {
            let view: &dyn View = state;
            let authors = RecordAuthors::new(&*self.inner.runtime.journal, None);
            let workflows = touched.workflows(view, call.method, entity).into_iter().take(MOST_WORKFLOWS);
            workflows.map(|id| lint(view, &authors, id)).collect::<Vec<_>>()
        });
        let told = lints.map(|lints| text(&lints)).unwrap_or_default();
        if !told.is_empty() {
            reply.metadata.push(LINT, told);
        }
        reply
    }
}

/// Which workflows a written entity bears on.
#[derive(Clone, Copy)]
enum Touched {
    /// It is one.
    Itself,
    /// It names one in this field.
    Named(&'static str),
    /// It is an approval workflow, and they use it.
    Users,
    /// It names such an approval workflow in this field.
    UsersOf(&'static str),
}

impl Touched {
    fn by(method: &Method) -> Option<Touched> {
        if !matches!(method.name, "Create" | "Update") {
            return None;
        }
        Some(match (method.is_strongdm(), method.service) {
            (true, "Workflows") => Touched::Itself,
            (true, "WorkflowRoles" | "WorkflowApprovers") => Touched::Named("workflow_id"),
            (false, "WorkflowOptions") => Touched::Named("workflow_id"),
            (true, "ApprovalWorkflows") => Touched::Users,
            (false, "ApprovalOptions") => Touched::UsersOf("approval_workflow_id"),
            _ => return None,
        })
    }

    fn workflows(self, view: &dyn View, method: &Method, entity: &[u8]) -> Vec<EntityId> {
        let message = method.response.field(method.response_entity).and_then(|field| field.message());
        let id = |kind, field| {
            EntityId::parse_as(
                kind,
                stored::text(entity, message.map_or(0, |message| number(message, field))),
            )
        };
        let users = |flow: Option<EntityId>| {
            let mut users = flow.map(|flow| view.referrers(flow, Kind::Workflow)).unwrap_or_default();
            users.sort_unstable();
            users
        };
        match self {
            Touched::Itself => id(Kind::Workflow, "id").into_iter().collect(),
            Touched::Named(field) => id(Kind::Workflow, field).into_iter().collect(),
            Touched::Users => users(id(Kind::ApprovalWorkflow, "id")),
            Touched::UsersOf(field) => users(id(Kind::ApprovalWorkflow, field)),
        }
    }
}

/// The findings as a header's value; empty where there are none.
fn text(lints: &[WorkflowLint]) -> String {
    let findings = lints.iter().flat_map(|lint| lint.findings.iter().map(move |finding| (lint, finding)));
    let told: Vec<_> = findings
        .take(MOST_FINDINGS)
        .map(|(lint, finding)| {
            json!({
                "workflow_id": lint.workflow_id,
                "severity": finding.severity,
                "code": finding.code,
                "step": finding.step,
                "message": finding.message,
            })
        })
        .collect();
    if told.is_empty() { String::new() } else { ascii(&serde_json::Value::from(told).to_string()) }
}

/// JSON without characters that no header holds.
fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for ch in json.chars() {
        if ch.is_ascii() {
            out.push(ch);
        } else {
            let mut units = [0; 2];
            for unit in ch.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}
