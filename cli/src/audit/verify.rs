//! `gatepass audit verify`.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use gatepass::audit::{Expected, FileVerification, Report, SignedCheckpoint, Verification};
use gatepass::client::Client;
use serde_json::json;

use super::failed;
use crate::arguments::VerifyAudit;
use crate::console::{Console, GOOD};
use crate::failure::{Done, Failure};

/// The longest file that is read as a checkpoint.
const NOTE: u64 = 64 << 10;

/// Checks an exported file, with no connection to anything.
pub(super) async fn file(console: &mut Console, verify: &VerifyAudit) -> Done {
    let expected = expected(verify)?;
    let Some(path) = &verify.file else { return Err(Failure::usage("file", "name a file")) };
    let reader: Box<dyn Read> = if path == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(File::open(path).map_err(|error| failed("read", path, error))?)
    };
    let mut reader = BufReader::with_capacity(1 << 20, reader);
    let mut verification = FileVerification::new(expected);
    let busy = console.busy("verifying");
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).map_err(|error| failed("read", path, error))? > 0 {
        verification.line(&line)?;
        line.clear();
        busy.inc(1);
    }
    busy.finish_and_clear();
    show(console, &verification.finish()?)
}

/// Checks the log of what the client is connected to: every record, or with `--proofs` only that it continues the
/// earlier checkpoints.
pub(super) async fn live(client: &Client, console: &mut Console, verify: &VerifyAudit) -> Done {
    let expected = expected(verify)?;
    let audit = client.audit();
    let key = audit.verifier_key().await?;
    let head = audit.checkpoint(None).await?;
    let mut verification = Verification::begin(head, key, expected)?;
    let size = verification.expected_size();
    if verify.proofs {
        let mut proofs = Vec::new();
        for earlier in verification.earlier() {
            // A log that has fewer records has no proof to give.
            proofs.push(match earlier.size <= size {
                true => audit.consistency_proof(earlier.size, Some(size)).await?.hashes,
                false => Vec::new(),
            });
        }
        return show(console, &verification.finish_with_proofs(&proofs)?);
    }
    let busy = console.busy("verifying");
    let mut records = audit.export(size);
    while let Some(record) = records.next().await {
        verification.record(&record?)?;
        busy.inc(1);
    }
    busy.finish_and_clear();
    show(console, &verification.finish()?)
}

fn expected(verify: &VerifyAudit) -> Result<Expected, Failure> {
    let mut earlier = Vec::new();
    for path in &verify.checkpoints {
        let before = earlier.len();
        read_checkpoints(path, &mut earlier)?;
        if earlier.len() == before {
            return Err(failed("find a checkpoint in", path, "no file in it ends in `.checkpoint`"));
        }
    }
    Ok(Expected { key: verify.key.clone(), earlier })
}

/// A file is a checkpoint; of a folder, all files that end in `.checkpoint`, in its folders too.
fn read_checkpoints(path: &Path, into: &mut Vec<SignedCheckpoint>) -> Result<(), Failure> {
    if !path.is_dir() {
        into.push(read_checkpoint(path)?);
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(|error| failed("read", path, error))? {
        let entry = entry.map_err(|error| failed("read", path, error))?.path();
        if entry.is_dir() || entry.extension().is_some_and(|extension| extension == "checkpoint") {
            read_checkpoints(&entry, into)?;
        }
    }
    Ok(())
}

/// The checkpoint in a file.
pub(crate) fn read_checkpoint(path: &Path) -> Result<SignedCheckpoint, Failure> {
    let failed = |error: String| failed("read a checkpoint from", path, error);
    let mut note = String::new();
    let file = File::open(path).map_err(|error| failed(error.to_string()))?;
    file.take(NOTE + 1).read_to_string(&mut note).map_err(|error| failed(error.to_string()))?;
    SignedCheckpoint::read(&note).map_err(|error| failed(error.to_string()))
}

fn show(console: &mut Console, report: &Report) -> Done {
    let open = report.not_excluded();
    if console.json {
        return Ok(console.value(&json!({
            "verified": true,
            "origin": report.origin,
            "size": report.size,
            "root": report.root.to_string(),
            "records_read": report.read,
            "erased_states": report.erased,
            "key": report.key.to_string(),
            "key_was_pinned": report.pinned,
            "earlier_checkpoints": report.agreed,
            "last_time": report.last_time.map(|time| time.to_string()),
            "not_excluded": open,
        }))?);
    }
    let verified = console.styled(GOOD, "verified");
    console.line(format!("{verified} {} of {} records", report.read, report.size))?;
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let sizes: Vec<String> = report.agreed.iter().map(u64::to_string).collect();
    let mut pairs = vec![
        pair("log", report.origin.clone()),
        pair("root", report.root.to_string()),
        pair("signed by", format!("{}{}", report.key, if report.pinned { ", as expected" } else { "" })),
    ];
    pairs.extend(report.last_time.map(|time| pair("last record", time.to_string())));
    pairs.extend((report.erased > 0).then(|| pair("erased states", report.erased.to_string())));
    pairs.extend(
        (!sizes.is_empty()).then(|| pair("agrees with", format!("checkpoints of {}", sizes.join(", ")))),
    );
    console.pairs(&pairs)?;
    for sentence in open {
        console.line(format!("note: {sentence}"))?;
    }
    Ok(())
}
