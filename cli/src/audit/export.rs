//! `gatepass audit export`.

use std::io::{BufWriter, Write};
use std::path::Path;

use gatepass::audit::{file_header, file_line};
use gatepass::client::Client;
use serde_json::json;
use tempfile::Builder;

use super::failed;
use crate::console::Console;
use crate::failure::{Done, Failure};

/// Writes the records of one checkpoint. A file gets its name once it is whole, and replaces none: an earlier export is
/// evidence.
pub(super) async fn run(client: &Client, console: &mut Console, to: &Path) -> Done {
    if to == Path::new("-") {
        let stdout = std::io::stdout();
        write(client, console, &mut BufWriter::new(stdout), to).await?;
        return Ok(());
    }
    let taken = || failed("write", to, "it exists; an export replaces no file, name another one");
    if to.exists() {
        return Err(taken());
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // tempfile creates exclusively, with mode 0600.
    let draft = Builder::new().prefix(".audit-").suffix(".unfinished").tempfile_in(folder);
    let draft = draft.map_err(|error| failed("write to", folder, error))?;
    let mut out = BufWriter::with_capacity(1 << 20, draft);
    let written = write(client, console, &mut out, to).await?;
    let draft = out.into_inner().map_err(|error| failed("write", to, error.error()))?;
    draft.as_file().sync_all().map_err(|error| failed("write", to, error))?;
    draft.persist_noclobber(to).map_err(|error| match error.error.kind() {
        std::io::ErrorKind::AlreadyExists => taken(),
        _ => failed("write", to, error.error),
    })?;
    let (size, name) = (written.size, to.display().to_string());
    if console.json {
        let value = json!({ "file": name, "size": size, "root": written.root.to_string() });
        return Ok(console.value(&value)?);
    }
    let records = if size == 1 { "record" } else { "records" };
    Ok(console
        .line(format!("exported {size} {records} to {name}; verify it with `gatepass audit verify`"))?)
}

async fn write(
    client: &Client,
    console: &Console,
    out: &mut impl Write,
    to: &Path,
) -> Result<gatepass::audit::TreeHead, Failure> {
    let audit = client.audit();
    let key = audit.verifier_key().await?;
    let checkpoint = audit.checkpoint(None).await?;
    let head = checkpoint.checkpoint().head();
    let mut put = |line: String| out.write_all(line.as_bytes()).map_err(|error| failed("write", to, error));
    put(file_header(&checkpoint, &key))?;
    let busy = console.busy("exporting");
    let mut records = audit.export(head.size);
    let mut count = 0;
    while let Some(record) = records.next().await {
        let line = file_line(&record?);
        count += 1;
        let wrong = |why| Failure::Local(format!("record {count} came in a form that is none: {why}"));
        put(line.map_err(wrong)?)?;
        busy.inc(1);
    }
    busy.finish_and_clear();
    if count != head.size {
        return Err(Failure::Local(format!("{count} records came, not the {} of the checkpoint", head.size)));
    }
    out.flush().map_err(|error| failed("write", to, error))?;
    Ok(head)
}
