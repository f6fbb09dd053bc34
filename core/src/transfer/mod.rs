//! From one endpoint to another: [`import`] copies what a StrongDM or gatepass organisation holds into another, [`diff`]
//! says in what two differ. Both go through StrongDM's API (`v1`) alone, so that either end may be StrongDM itself.
//!
//! What is copied, and in which order, is read from the schema table ([`kinds`]); no entity has code of its own here
//! but grants, which end, and the texts that hold ids: access rules and policies. Decision 0012 has the reasons.
//!
//! ```no_run
//! use gatepass::client::{ConnectOptions, connect};
//! use gatepass::transfer::{ImportOptions, Ledger, diff, import};
//!
//! # async fn example() -> gatepass::Result<()> {
//! let from = connect("https://app.strongdm.com", ConnectOptions::new().keys("auth-…", "…")).await?;
//! let to = connect("sqlite:access.db", ConnectOptions::new()).await?;
//! let ledger = Ledger::open("access.import".as_ref(), "strongdm", "access.db")?;
//! let report = import(&from, &to, ledger, &ImportOptions::default(), &()).await?;
//! assert!(report.is_complete(), "{:?}", report.problems);
//! assert!(diff(&from, &to, &[], &()).await?.are_equal());
//! # Ok(())
//! # }
//! ```

mod comparison;
mod decide;
mod diff;
mod fates;
mod gone;
mod grants;
mod import;
mod kinds;
mod labels;
mod ledger;
mod listing;
mod policy_text;
mod portable;
mod progress;
mod report;
mod rule_text;
mod run;
mod shelf;
mod side;
mod write;

pub use decide::Conflicts;
pub use diff::{Differences, Different, FieldDifference, KindDifferences, diff};
pub use import::{ImportOptions, import};
pub use kinds::copied_kinds;
pub use ledger::Ledger;
pub use progress::Progress;
pub use report::{
    Change, ChangeKind, FieldChange, KindReport, LackingSecrets, LeftOut, Note, Problem, ProblemKind, Report,
};
