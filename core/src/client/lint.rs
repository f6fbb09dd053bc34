//! What the linter says of the workflows that a write touched.

use serde::{Deserialize, Serialize};

use crate::service::{LINT, Reply};

/// One finding about one workflow, as `Workflows.Lint` has it. It came beside the answer of a write, which was carried
/// out all the same.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct LintWarning {
    /// The workflow.
    pub workflow_id: String,
    /// `error`: nobody gets access by it, or it gives access that nobody approved. `warning`: likely not what was meant.
    pub severity: String,
    /// What it is about, such as `single_approver`.
    pub code: String,
    /// Of which step, from 1; 0 where it is of the whole.
    pub step: u32,
    /// One line for people.
    pub message: String,
}

/// What came beside a reply. Advice that cannot be read is no reason to call a write failed.
pub fn lint_warnings(reply: &Reply) -> Vec<LintWarning> {
    let Some(text) = reply.metadata.get(LINT) else { return Vec::new() };
    serde_json::from_str(text).unwrap_or_else(|error| {
        tracing::warn!(%error, "what the linter said beside an answer is not readable");
        Vec::new()
    })
}
