use crate::arguments::{Dev, Init, Serve};
use crate::console::Console;
use crate::failure::Done;
pub(crate) async fn init(_: &mut Console, _: &Init) -> Done { Ok(()) }
pub(crate) async fn serve(_: &Serve) -> Done { Ok(()) }
pub(crate) async fn dev(_: &Dev) -> Done { Ok(()) }
