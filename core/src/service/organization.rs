//! `Organizations` and what of `ControlPanel` is known here.

use gatepass_wire::messages::{V1_MFA_CONFIG, V1_ORGANIZATION};

use crate::engine::Overlay;
use crate::engine::decide::{self, Context, Decision};
use crate::error::{Error, Result};
use crate::model::Kind;
use crate::model::stored::{self, ORGANIZATION_MFA, Value};
use crate::wire::raw::request::fields_of;
use crate::wire::raw::response::ResponseWriter;
use crate::wire::raw::{Intent, accept};

use super::Service;
use super::call::{Call, Reply};
use super::entities::number;
use super::principal::Principal;
use super::writer::Decided;

/// Fields of `v1.MFAConfig` and `v1.OktaMFAConfig`.
mod mfa {
    pub(super) const PROVIDER: u32 = 2;
    pub(super) const OKTA: u32 = 3;
    /// What says whether a secret is set: the secret's name, and the number of the field that says so.
    pub(super) const SECRETS: [(&str, u32); 2] = [("api_token", 3), ("private_key_pem", 6)];
    pub(super) const KEY_ID: u32 = 10;
    pub(super) const KEY_ID_SET: u32 = 11;
}

/// Providers of multi-factor authentication (strongdm constants, `MFAProvider`).
const PROVIDERS: &[&str] = &["", "duo", "totp", "okta", "rsa"];

impl Service {
    pub(super) async fn organizations(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        match call.method.name {
            "Get" | "GetMFA" => self.inner.runtime.read(|state, _| {
                let body = answer(call, &decide::organization(state));
                Ok(self.reply(body, state.revision()))
            })?,
            "Update" => {
                let fields = fields_of(call.method.request, &call.body)?;
                let given = fields.bytes(number(call.method.request, "organization")).unwrap_or_default();
                let given = accept(&V1_ORGANIZATION, given, Intent::Create)?.bytes;
                self.write_organization(principal, call, move |view, context| {
                    decide::update_organization(view, context, &given)
                })
                .await
            }
            "UpdateMFA" => {
                let fields = fields_of(call.method.request, &call.body)?;
                let given = fields.bytes(number(call.method.request, "mfa")).unwrap_or_default();
                let accepted = accept(&V1_MFA_CONFIG, given, Intent::Create)?;
                let provider = stored::text(&accepted.bytes, mfa::PROVIDER);
                if !PROVIDERS.contains(&provider) {
                    let known = PROVIDERS[1..].join(", ");
                    return Err(Error::invalid_value("provider", provider, format!("it is one of {known}")));
                }
                let secrets: Vec<String> = accepted.secrets.into_iter().map(|(path, _)| path).collect();
                self.write_organization(principal, call, move |view, context| {
                    let before = decide::organization(view);
                    let mfa = kept_mfa(&before, &accepted.bytes, &secrets);
                    Ok(decide::update_mfa(view, context, &mfa))
                })
                .await
            }
            _ => Err(super::not_offered(call.method)),
        }
    }

    async fn write_organization(
        &self,
        principal: &Principal,
        call: &Call,
        mut change: impl FnMut(&Overlay<'_>, &Context<'_>) -> Result<Decision> + Send + 'static,
    ) -> Result<Reply> {
        let answered = {
            let (call, runtime) = (call.clone(), std::sync::Arc::clone(&self.inner.runtime));
            Box::new(move |replay: &crate::journal::Replay| {
                let version = runtime.journal.entity_at(decide::ORGANIZATION, replay.revision);
                match version.map_err(super::runtime::undecided)?.map(|version| version.content) {
                    Some(crate::journal::Content::State(state)) => Ok(answer(&call, &state)),
                    _ => Err(Error::internal()),
                }
            })
        };
        let again = call.clone();
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let decision = change(view, context)?;
            let state = decision.changes.first().and_then(|change| change.state.clone()).unwrap_or_default();
            Ok(Decided { decision, secrets: Vec::new(), reply: answer(&again, &state) })
        };
        self.mutate(principal, call, Some(decide::ORGANIZATION), answered, decide).await
    }

    /// The addresses of the organization, as far as they are known: nobody serves pages here.
    pub(super) fn url_info(&self, call: &Call) -> Result<Reply> {
        self.inner.runtime.read(|state, _| {
            let organization = decide::organization(state);
            let of = |name: &str| stored::text(&organization, number(&V1_ORGANIZATION, name));
            let mut response = ResponseWriter::new();
            for name in ["websites_subdomain", "saml_metadata_url"] {
                response.text(number(call.method.response, name), of(name));
            }
            Ok(self.reply(response.finish(), state.revision()))
        })?
    }
}

/// The answer of any of the methods: the organization, or its settings of multi-factor authentication.
fn answer(call: &Call, organization: &[u8]) -> bytes::Bytes {
    let mut response = ResponseWriter::new();
    let field = number(call.method.response, "mfa");
    if field != 0 {
        let mfa = stored::message(organization, ORGANIZATION_MFA).unwrap_or_default();
        response.message(field, mfa);
    } else {
        let field = number(call.method.response, "organization");
        response.message(field, &stored::outward(Kind::Organization, organization));
    }
    response.finish()
}

/// The settings as they are kept: secrets are checked and dropped (RULES 7.2), what stays is whether they are set; one
/// that is not given is as before.
fn kept_mfa(organization: &[u8], given: &[u8], secrets: &[String]) -> Vec<u8> {
    let Some(okta) = stored::message(given, mfa::OKTA) else { return given.to_vec() };
    let before = stored::message(organization, ORGANIZATION_MFA).unwrap_or_default();
    let before = stored::message(before, mfa::OKTA).unwrap_or_default();
    let mut changes: Vec<(u32, Option<Value<'_>>)> = Vec::new();
    for (name, set) in mfa::SECRETS {
        let is_set = secrets.iter().any(|path| path.ends_with(name)) || stored::integer(before, set) != 0;
        changes.push((set, is_set.then_some(Value::Varint(1))));
    }
    // The id of a key is no secret: given as set and empty, it is cleared.
    let cleared = stored::integer(okta, mfa::KEY_ID_SET) != 0;
    let id =
        stored::field(okta, mfa::KEY_ID).or_else(|| stored::field(before, mfa::KEY_ID).filter(|_| !cleared));
    changes.push((mfa::KEY_ID, id));
    changes.push((mfa::KEY_ID_SET, id.map(|_| Value::Varint(1))));
    let okta = stored::replace(okta, &changes);
    stored::replace(given, &[(mfa::OKTA, Some(Value::Bytes(&okta)))])
}
