//! What exporting and verifying an audit trail costs:
//! `cargo run --release -p gatepass --example audit_measure [-- RECORDS]`.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::time::{Duration, Instant};

use gatepass::audit::{Expected, FileVerification, SignedCheckpoint, file_header, file_line};
use gatepass::client::{CallOptions, Client, ConnectOptions};
use gatepass::journal::{Change, Entry, Journal, KeySource, SqliteOptions, open_sqlite};
use gatepass::model::{EntityId, Kind, Revision, Timestamp};
use gatepass::service::{Options, Service, Store};

const BATCH: u64 = 500;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let records = std::env::args().nth(1).map_or(Ok(1_000_000), |text| text.parse())?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("access.db");
    let early = fill(&path, records)?;

    let master_key = KeySource::Bytes([1; 32]);
    let store = Store::Sqlite { path, exclusive: true, create: false };
    let service = Service::open(Options { master_key, ..Options::new(store) })?;
    let client = Client::of_service(service, ConnectOptions::new())
        .with(CallOptions::new().deadline(Duration::from_secs(60)));
    let audit = client.audit();
    let start = Instant::now();
    let head = audit.checkpoint(None).await?;
    println!("checkpoint: {:.0?}", start.elapsed());

    let file = folder.path().join("audit.jsonl");
    let start = Instant::now();
    let mut out = BufWriter::with_capacity(1 << 20, File::create(&file)?);
    out.write_all(file_header(&head, &audit.verifier_key().await?).as_bytes())?;
    let mut pages = audit.export(records);
    while let Some(record) = pages.next().await {
        out.write_all(file_line(&record?)?.as_bytes())?;
    }
    out.flush()?;
    said("export to a file", records, start.elapsed());
    println!("the file has {} bytes", file.metadata()?.len());

    let start = Instant::now();
    let mut reader = BufReader::with_capacity(1 << 20, File::open(&file)?);
    let key = Some(audit.verifier_key().await?);
    let mut verification = FileVerification::new(Expected { key, earlier: vec![early.clone()] });
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        verification.line(&line)?;
        line.clear();
    }
    let report = verification.finish()?;
    said("verify the file", report.read, start.elapsed());

    let start = Instant::now();
    let old = early.checkpoint().size;
    let proof = audit.consistency_proof(old, Some(records)).await?;
    println!("consistency proof from {old}: {:.0?}, {} hashes", start.elapsed(), proof.hashes.len());
    let start = Instant::now();
    for number in 0..1000 {
        audit.inclusion_proof(1 + number * (records / 1000), Some(records)).await?;
    }
    println!("inclusion proof: {:.0?} on average of 1000", start.elapsed() / 1000);
    Ok(())
}

/// Records of two changes each, a role's state and an activity of usual size; answers a checkpoint of half of them.
fn fill(path: &std::path::Path, records: u64) -> Outcome<SignedCheckpoint> {
    let master_key = KeySource::Bytes([1; 32]);
    let options = SqliteOptions { exclusive: true, master_key, ..SqliteOptions::default() };
    let journal = open_sqlite(path, options)?;
    let change = |kind, number: u64, state: Vec<u8>| Change {
        id: EntityId::new(kind, number),
        state: Some(state.into()),
        salt: [number as u8; 32],
        references: Default::default(),
    };
    let entry = |number: u64| {
        // A role's id and name as the engine stores them; what the activity holds is for nobody here to read.
        let id = EntityId::new(Kind::Role, number % 1000 + 1).to_string();
        let name = format!("role {}", number % 1000);
        let mut role = vec![0x0a, id.len() as u8];
        role.extend(id.bytes());
        role.extend([0x12, name.len() as u8]);
        role.extend(name.bytes());
        let changes = vec![
            change(Kind::Role, number % 1000 + 1, role),
            change(Kind::Activity, number, vec![b'a'; 180]),
        ];
        Entry { changes, ..Entry::new(Timestamp(number as i64), "role updated", "Roles.Update") }
    };
    let mut head = 0;
    while head < records {
        let batch = (head + 1..=(head + BATCH).min(records)).map(entry).collect();
        head = journal.append(Revision(head), batch)?.0;
    }
    let half = journal.tree_head_at(Revision(records / 2))?;
    let key = journal.signing_key().ok_or("no checkpoint key")?;
    Ok(SignedCheckpoint::sign(half, key)?)
}

fn said(what: &str, records: u64, took: Duration) {
    println!("{what}: {records} records in {took:.1?}, {:.0} records/s", records as f64 / took.as_secs_f64());
}
