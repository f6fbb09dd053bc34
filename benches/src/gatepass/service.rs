//! The service as a program embeds it, on a file that it holds alone.

use std::collections::HashMap;
use std::path::Path;

use bytes::Bytes;
use gatepass::Code;
use gatepass::model::Timestamp;
use gatepass::service::{Call, Caller, Metadata, Service};
use gatepass_wire::gatepass::v1::{
    ExplainRequest, ExplainResponse, ListAccountsRequest, ListAccountsResponse, ListResourcesRequest,
    ListResourcesResponse,
};
use gatepass_wire::{schema, v1};
use prost::Message;
use tokio::runtime::{Builder, Runtime};

use super::{entities, file};
use crate::dataset::{Dataset, Spec};
use crate::figure::{Figure, Metric, Report};
use crate::measure::{self, Effort};
use crate::questions::{HOT, Pair, Questions};
use crate::random::Random;
use crate::subject::{Edit, Failure, Subject};
use crate::{suite, windows};

/// The most that a page of the API holds.
const PAGE: i32 = 1_000;

/// An open store and a thread's way of waiting for it.
pub(super) struct Embedded {
    service: Service,
    runtime: Runtime,
    /// Attachments that were made anew, by user and role: their ids are not those of the file.
    remade: HashMap<(usize, u32), String>,
}

/// One call, as the embedding program makes it.
pub(super) fn call(path: &str, request: &impl Message) -> Result<Call, Failure> {
    let method = schema::method(path).ok_or_else(|| Failure::from(format!("no method `{path}`")))?;
    let caller = Caller::Embedded { name: "embedded:bench@localhost".to_owned(), actor: None };
    Ok(Call { method, body: request.encode_to_vec().into(), metadata: Metadata::new(), caller })
}

/// What is not built yet is not measured; everything else that goes wrong is a failure.
pub(super) fn failure(error: gatepass::Error) -> Failure {
    match error.code() {
        Code::Unimplemented => Failure::NotMeasured("not part of this tree yet".to_owned()),
        _ => Failure::from(error),
    }
}

impl Embedded {
    pub(super) fn open(path: &Path) -> Result<Embedded, Failure> {
        let runtime = Builder::new_current_thread().build().map_err(Failure::from)?;
        Ok(Embedded { service: file::open(path)?, runtime, remade: HashMap::new() })
    }

    fn call<R: Message + Default>(&self, path: &str, request: &impl Message) -> Result<R, Failure> {
        let reply = self.runtime.block_on(self.service.call(call(path, request)?)).map_err(failure)?;
        R::decode(reply.body).map_err(Failure::from)
    }

    fn resources(&self, account: &str, cursor: String, limit: i32) -> Result<ListResourcesResponse, Failure> {
        let request =
            ListResourcesRequest { account: account.to_owned(), cursor, limit, ..Default::default() };
        self.call("/gatepass.v1.Access/ListResources", &request)
    }
}

impl Subject for Embedded {
    const CRATE: &'static str = "gatepass";
    const REACH: &'static str = "all ids, in pages of 1,000";
    const DURABLE: bool = true;

    /// A service has no set but that of its file: [`measure`] opens it.
    fn load(_set: &Dataset) -> Result<Embedded, Failure> {
        Err(Failure::not_offered())
    }

    fn check(&mut self, _way: usize, account: &str, resource: &str) -> Result<bool, Failure> {
        self.service.check(account, resource).map_err(failure)
    }

    fn reach(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let mut ids = Vec::new();
        let mut cursor = String::new();
        loop {
            let page = self.resources(account, cursor, PAGE)?;
            ids.extend(page.resources.into_iter().map(|found| found.id));
            cursor = page.next_cursor;
            if cursor.is_empty() {
                return Ok(ids);
            }
        }
    }

    fn reach_is_a_scan() -> bool {
        false
    }

    fn reach_page(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let page = self.resources(account, String::new(), 50)?;
        Ok(page.resources.into_iter().map(|found| found.id).collect())
    }

    fn who(&mut self, resource: &str) -> Result<Vec<String>, Failure> {
        let mut ids = Vec::new();
        let mut cursor = String::new();
        loop {
            let resource = resource.to_owned();
            let request = ListAccountsRequest { resource, cursor, limit: PAGE, ..Default::default() };
            let page: ListAccountsResponse = self.call("/gatepass.v1.Access/ListAccounts", &request)?;
            ids.extend(page.accounts.into_iter().map(|found| found.id));
            cursor = page.next_cursor;
            if cursor.is_empty() {
                return Ok(ids);
            }
        }
    }

    fn explain(&mut self, account: &str, resource: &str) -> Result<bool, Failure> {
        let (account, resource) = (account.to_owned(), resource.to_owned());
        let request = ExplainRequest { account, resource, ..Default::default() };
        let answer: ExplainResponse = self.call("/gatepass.v1.Access/Explain", &request)?;
        if answer.allowed && answer.chain.is_empty() || !answer.allowed && answer.missing.is_empty() {
            return Err(Failure::Wrong("an explanation that explains nothing".to_owned()));
        }
        Ok(answer.allowed)
    }

    fn detach(&self, _set: &Dataset, user: usize, role: u32) -> Result<Edit<Embedded>, Failure> {
        let of_file = || entities::attachment_id(user, role).to_string();
        let id = self.remade.get(&(user, role)).cloned().unwrap_or_else(of_file);
        let request = v1::AccountAttachmentDeleteRequest { id, ..Default::default() };
        Ok(Box::new(move |embedded| {
            let deleted: Result<v1::AccountAttachmentDeleteResponse, Failure> =
                embedded.call("/v1.AccountAttachments/Delete", &request);
            deleted.map(drop)
        }))
    }

    fn attach(&self, set: &Dataset, user: usize, role: u32) -> Result<Edit<Embedded>, Failure> {
        let (account_id, role_id) = (set.users[user].id(), set.roles[role as usize].id());
        let attachment = v1::AccountAttachment { account_id, role_id, ..Default::default() };
        let account_attachment = Some(attachment);
        let request = v1::AccountAttachmentCreateRequest { account_attachment, ..Default::default() };
        Ok(Box::new(move |embedded| {
            let created: v1::AccountAttachmentCreateResponse =
                embedded.call("/v1.AccountAttachments/Create", &request)?;
            let id = created.account_attachment.map(|attachment| attachment.id).unwrap_or_default();
            embedded.remade.insert((user, role), id);
            Ok(())
        }))
    }
}

/// What every subject is asked.
pub(super) fn measure(spec: Spec, path: &Path) -> Result<Report, Failure> {
    let set = Dataset::generate(spec);
    suite::ask(set, Embedded::open(path)?, Vec::new())
}

/// Checks among live grants, ended and scheduled ones, and roles: a quarter of the questions each is allowed by a grant,
/// allowed by a role, denied although there was or will be a grant, denied without any.
pub(super) fn windows(spec: Spec, path: &Path) -> Result<Report, Failure> {
    let set = Dataset::generate(spec);
    let now = file::now();
    let grants = windows::grants(&set);
    let entities: Vec<_> = (1..)
        .zip(&grants)
        .map(|(number, grant)| {
            let (user, resource) = (&set.users[grant.user as usize], &set.resources[grant.resource as usize]);
            let at = |seconds: i64| Timestamp(now.0 + seconds * 1_000_000_000);
            entities::grant(number, user, resource, (at(grant.start), at(grant.end)))
        })
        .collect();
    file::write(&set, &entities, path)?;
    let embedded = Embedded::open(path)?;

    let mut random = Random::new(6);
    let (by_role, _) = suite::questions(&set);
    let mut pairs = by_role.pairs()[..HOT / 2].to_vec();
    for live in [true, false] {
        let of_kind: Vec<_> = grants.iter().filter(|grant| grant.live() == live).collect();
        for _ in 0..HOT / 4 {
            let grant = of_kind[random.below(of_kind.len())];
            pairs.push(Pair { user: grant.user, resource: grant.resource, allowed: live });
        }
    }
    random.shuffle(&mut pairs);
    let questions = Questions::new(&set, pairs);
    let mut at = 0;
    let timing = measure::batched(Effort::FAST, |_| {
        let (account, resource, expected) = questions.get(at);
        at = if at + 1 == questions.len() { 0 } else { at + 1 };
        match embedded.service.check(account, resource).map_err(failure)? {
            answer if answer == expected => Ok(()),
            answer => Err(Failure::Wrong(format!("with grants: {account} on {resource} gives {answer}"))),
        }
    })?;
    let figures = vec![Figure::timing(Metric::CheckWindows, timing)];
    Ok(super::report(spec, figures, timing.samples))
}

/// The reply of a call, waited for on whatever thread this is.
pub(super) fn wait(
    runtime: &tokio::runtime::Handle,
    service: &Service,
    call: Call,
) -> Result<Bytes, Failure> {
    runtime.block_on(service.call(call)).map(|reply| reply.body).map_err(failure)
}
