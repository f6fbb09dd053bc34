//! Checks of the past: the set, then a million records, then questions as of before them.

use std::path::Path;

use gatepass::model::Timestamp;
use gatepass_wire::gatepass::v1::{AsOf, CheckRequest, CheckResponse};
use prost::Message;

use super::file::Writer;
use super::{entities, file, service};
use crate::dataset::{Dataset, Spec};
use crate::figure::{Figure, Metric, Report};
use crate::measure::{self, Effort};
use crate::random::Random;
use crate::subject::Failure;
use crate::suite;

const RECORDS: usize = if cfg!(test) { 1_000 } else { 1_000_000 };
const RECORDS_PER_COMMIT: usize = 500;

pub(super) fn measure(spec: Spec, path: &Path) -> Result<Report, Failure> {
    let set = Dataset::generate(spec);
    let before = write_a_million(&set, path)?;
    let store = file::open(path)?;
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(Failure::from)?;
    let (_, questions) = suite::questions(&set);
    let mut at = 0;
    let timing = measure::batched(Effort::SLOW, |_| {
        let (account, resource, expected) = questions.get(at);
        at = if at + 1 == questions.len() { 0 } else { at + 1 };
        let as_of = Some(AsOf { time: None, revision: before });
        let request = CheckRequest { account: account.to_owned(), resource: resource.to_owned(), as_of };
        let call = service::call("/gatepass.v1.Access/Check", &request)?;
        let reply = service::wait(runtime.handle(), &store, call)?;
        let answer = CheckResponse::decode(reply).map_err(Failure::from)?;
        if answer.allowed == expected && answer.revision == before {
            Ok(())
        } else {
            Err(Failure::Wrong(format!("as of {before}: {account} on {resource} gives {answer:?}")))
        }
    })?;
    Ok(super::report(spec, vec![Figure::timing(Metric::CheckPast, timing)], timing.samples))
}

/// Grants of all accounts that come and go, one record each. Returns the revision before them.
fn write_a_million(set: &Dataset, path: &Path) -> Result<u64, Failure> {
    let mut writer = Writer::open(path)?;
    let before = writer.revision()?;
    let mut random = Random::new(7);
    let now = file::now();
    let window = (now, Timestamp(now.0 + 3_600_000_000_000));
    for _ in 0..RECORDS / RECORDS_PER_COMMIT {
        let mut records = Vec::with_capacity(RECORDS_PER_COMMIT);
        for _ in 0..RECORDS_PER_COMMIT / 2 {
            let user = &set.users[random.below(set.users.len())];
            let resource = &set.resources[random.below(set.resources.len())];
            let grant = entities::grant(random.next(), user, resource, window);
            records.push(vec![writer.put(&grant)]);
            records.push(vec![writer.delete(&grant)]);
        }
        writer.append(records)?;
    }
    Ok(before)
}
