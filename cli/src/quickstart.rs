//! `gatepass quickstart`.

use crate::console::Console;
use crate::failure::Done;

pub(crate) async fn run(_: &mut Console) -> Done {
    Ok(())
}
