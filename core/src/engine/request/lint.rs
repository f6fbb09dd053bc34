//! Whether requests under a workflow can be satisfied today and by whom, and what in it is not safe.

use std::collections::BTreeSet;

use gatepass_wire::gatepass::v1::{
    LintFinding, RequestTerms, StepLint, StepTerms, WorkflowLint, WorkflowOptionSet,
};

use crate::engine::store::{Author, View};
use crate::model::stored::{self, display_name, time};
use crate::model::{EntityId, Kind};

use super::authors::Authors;
use super::choose::options_of;
use super::limits::TIME_OUT;
use super::people::{Electorate, active_account, holders};
use super::settings::settings;
use super::tally::{are_satisfiable, is_satisfiable, needed};
use super::terms::{Approval, approval_of, frozen_steps};

/// The most approvers named of a step.
const NAMED: usize = 100;
/// The most requesters for whom a workflow is tried.
const REQUESTERS: usize = 1000;

/// Fields of `v1.Workflow` and `v1.WorkflowRole`.
const ENABLED: u32 = 6;
const RULES: u32 = 8;
const ROLE_OF_WORKFLOW: u32 = 3;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Severity {
    /// Nobody gets access by it, or it gives access that nobody approved.
    Error,
    /// Likely not what was meant.
    Warning,
}

/// What there is to say of one workflow.
struct Report<'a> {
    view: &'a dyn View,
    authors: &'a dyn Authors,
    findings: Vec<LintFinding>,
}

impl Report<'_> {
    fn say(&mut self, severity: Severity, code: &str, step: usize, message: String) {
        let severity = match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        self.findings.push(LintFinding {
            severity: severity.to_owned(),
            code: code.to_owned(),
            step: step as u32,
            message,
        });
    }
}

/// Looks at a stored workflow.
pub fn lint(view: &dyn View, authors: &dyn Authors, id: EntityId) -> WorkflowLint {
    let state = view.get(id).unwrap_or_default();
    let options = options_of(view, id);
    let mut report = Report { view, authors, findings: Vec::new() };
    if stored::integer(&state, ENABLED) == 0 {
        report.say(
            Severity::Warning,
            "disabled",
            0,
            "it is disabled: nothing can be requested under it".to_owned(),
        );
    }
    let requests_roles = options.as_ref().is_some_and(|options| !options.requestable_role_ids.is_empty());
    if matches!(stored::text(&state, RULES), "" | "[]") && !requests_roles {
        report.say(
            Severity::Error,
            "no_rules",
            0,
            "no rule says which resources may be requested".to_owned(),
        );
    }
    let requesters = requesters(view, id);
    if requesters.is_empty() {
        let message = "no active account holds a role that may use it".to_owned();
        report.say(Severity::Error, "nobody_may_request", 0, message);
    }
    let approval = approval_of(view, id, &state);
    let steps = match &approval {
        Approval::Automatic => {
            report.say(Severity::Warning, "automatic", 0, "it grants without approval".to_owned());
            Vec::new()
        }
        Approval::Steps { steps, distinct_people } => {
            report.silence(steps, options.as_ref());
            let told = report.people(steps, &requesters);
            if *distinct_people {
                report.distinct_people(steps, &requesters);
            }
            told
        }
    };
    report.break_glass(options.as_ref());
    let blocking = [
        "disabled",
        "no_rules",
        "nobody_may_request",
        "step_unsatisfiable",
        "requester_unsatisfiable",
        "too_few_people",
    ];
    let satisfiable = !report.findings.iter().any(|finding| blocking.contains(&finding.code.as_str()));
    WorkflowLint {
        workflow_id: id.to_string(),
        workflow_name: display_name(Kind::Workflow, &state).to_owned(),
        satisfiable,
        steps,
        findings: report.findings,
    }
}

/// The active accounts that may use a workflow, in the order of ids.
fn requesters(view: &dyn View, workflow: EntityId) -> Vec<EntityId> {
    let roles = view
        .referrers(workflow, Kind::WorkflowRole)
        .into_iter()
        .filter_map(|link| EntityId::parse_as(Kind::Role, stored::text(&view.get(link)?, ROLE_OF_WORKFLOW)));
    let accounts: BTreeSet<EntityId> = roles.flat_map(|role| holders(view, role)).collect();
    accounts.into_iter().filter(|account| active_account(view, *account)).collect()
}

/// How long a step waits before it is passed over without enough approvals.
fn skips_after(step: &StepTerms) -> Option<i64> {
    let by_options = step.options.as_ref().filter(|options| options.on_deadline == "skip");
    let deadline = by_options.and_then(|options| options.deadline.as_ref()).map(time::length);
    step.skip_after.as_ref().map(time::length).into_iter().chain(deadline).min()
}

impl Report<'_> {
    /// Steps that pass by themselves.
    fn silence(&mut self, steps: &[StepTerms], options: Option<&WorkflowOptionSet>) {
        let time_out = options.and_then(|options| options.time_out.as_ref()).map_or(TIME_OUT, time::length);
        let consent = settings(self.view).silence_is_consent;
        let skipping = steps.iter().filter(|step| skips_after(step).is_some()).count();
        if consent && skipping == steps.len() && !steps.is_empty() {
            let message =
                "every step is skipped where nobody reacts, and the organization takes that for consent";
            self.say(Severity::Error, "silence_grants", 0, message.to_owned());
        }
        for (place, step) in steps.iter().enumerate() {
            let Some(nanos) = skips_after(step) else { continue };
            let (number, seconds) = (place + 1, nanos / 1_000_000_000);
            if nanos >= time_out {
                let message = format!(
                    "step {number} is skipped after {seconds} s, and the request times out after {} s: it never is",
                    time_out / 1_000_000_000
                );
                self.say(Severity::Warning, "skip_not_before_time_out", number, message);
            } else if steps.len() > 1 || needed(step) > 1 {
                let message =
                    format!("step {number} is passed over after {seconds} s: access is given without it");
                self.say(Severity::Warning, "skip_can_grant", number, message);
            }
        }
    }

    /// Who could approve each step, and for whom nobody can.
    fn people(&mut self, steps: &[StepTerms], requesters: &[EntityId]) -> Vec<StepLint> {
        let terms = self.terms();
        // Whom a request of nobody in particular could be approved by.
        let nobody = EntityId::new(Kind::Account, 0);
        let mut tried = vec![(0usize, None::<EntityId>); steps.len()];
        for requester in requesters.iter().take(REQUESTERS) {
            let frozen = frozen_steps(self.view, *requester, steps.to_vec());
            let electorate =
                Electorate::new(self.view, self.authors, &terms, *requester, Author::default(), None);
            for (place, step) in frozen.iter().enumerate() {
                if !is_satisfiable(&electorate, step) {
                    tried[place].0 += 1;
                    tried[place].1.get_or_insert(*requester);
                }
            }
        }
        let all = requesters.len().min(REQUESTERS);
        let electorate = Electorate::new(self.view, self.authors, &terms, nobody, Author::default(), None);
        let mut told = Vec::new();
        for (place, step) in steps.iter().enumerate() {
            let mut approvers: BTreeSet<EntityId> = BTreeSet::new();
            for entry in &step.approvers {
                approvers.extend(electorate.candidates(step, entry, usize::MAX));
            }
            // Who is the manager depends on who asks.
            if step.approvers.iter().any(|entry| !entry.reference.is_empty()) {
                for requester in requesters.iter().take(REQUESTERS) {
                    for step in frozen_steps(self.view, *requester, vec![step.clone()]) {
                        for entry in step.approvers.iter().filter(|entry| !entry.reference.is_empty()) {
                            approvers.extend(electorate.candidates(&step, entry, 1));
                        }
                    }
                }
            }
            told.push(StepLint {
                step: place as u32 + 1,
                account_ids: approvers.iter().take(NAMED).map(EntityId::to_string).collect(),
                approvers: approvers.len() as u32,
                needed: needed(step) as u32,
            });
            self.unsatisfiable(place + 1, tried[place], all);
            if approvers.len() == needed(step) && tried[place].0 == 0 {
                let message = format!(
                    "step {} has no more approvers than it needs ({}): one who is away stops it",
                    place + 1,
                    approvers.len()
                );
                self.say(Severity::Warning, "single_approver", place + 1, message);
            }
        }
        told
    }

    /// For whom each step has enough approvers, but not all of them different people.
    fn distinct_people(&mut self, steps: &[StepTerms], requesters: &[EntityId]) {
        let terms = self.terms();
        let mut failing = Vec::new();
        for requester in requesters.iter().take(REQUESTERS) {
            let frozen = frozen_steps(self.view, *requester, steps.to_vec());
            let electorate =
                Electorate::new(self.view, self.authors, &terms, *requester, Author::default(), None);
            let is_alone = frozen.iter().all(|step| is_satisfiable(&electorate, step));
            if is_alone && !are_satisfiable(&electorate, &frozen) {
                failing.push(*requester);
            }
        }
        let Some(first) = failing.first() else { return };
        let message = format!(
            "its steps take different people, and there are too few for {} of the {} who may ask, `{first}` for one",
            failing.len(),
            requesters.len().min(REQUESTERS)
        );
        self.say(Severity::Error, "too_few_people", 0, message);
    }

    /// What requests would be voted on by, as far as the organization decides it.
    fn terms(&self) -> RequestTerms {
        RequestTerms {
            allow_self_approval: settings(self.view).allow_self_approval,
            ..RequestTerms::default()
        }
    }

    fn unsatisfiable(&mut self, number: usize, (failed, first): (usize, Option<EntityId>), all: usize) {
        if failed == 0 {
            return;
        }
        if failed == all {
            let message = format!("nobody can satisfy step {number} today, whoever asks");
            return self.say(Severity::Error, "step_unsatisfiable", number, message);
        }
        let example = first.map(|id| id.to_string()).unwrap_or_default();
        let message = format!(
            "nobody can satisfy step {number} for {failed} of the {all} who may ask, `{example}` for one"
        );
        self.say(Severity::Error, "requester_unsatisfiable", number, message);
    }

    fn break_glass(&mut self, options: Option<&WorkflowOptionSet>) {
        let allowed = options.and_then(|options| options.break_glass).is_some_and(|glass| glass.allowed);
        if allowed && self.view.count_of(Kind::Webhook) == 0 {
            let message = "it allows break-glass, which is refused while no webhook is registered".to_owned();
            self.say(Severity::Warning, "break_glass_unannounced", 0, message);
        }
    }
}
