//! What Java holds by number.

use gatepass_bindings::{Cancel, Pages, Session, Table};

pub(crate) static SESSIONS: Table<Session> = Table::new();
pub(crate) static PAGES: Table<Pages> = Table::new();
/// By the numbers of their calls.
pub(crate) static CANCELS: Table<Cancel> = Table::new();
