//! `gatepass.v1.Access.Simulate`: who would gain or lose what by writes that are not made.

use gatepass_wire::gatepass::v1::{Pair, SimulateRequest, SimulateResponse, SimulatedCall};
use prost::Message;
use ring::rand::SystemRandom;

use crate::engine::decide::{self, Context, Decision};
use crate::engine::query::simulate;
use crate::engine::{Change, Overlay, View};
use crate::error::{Error, Result};
use crate::model::EntityId;

use super::Service;
use super::access::{decode, instant};
use super::authors::RecordAuthors;
use super::call::{Call, Reply};
use super::entities::{decide_call, is_served};
use super::grants::Extension;
use super::groups;
use super::principal::Principal;
use super::writer::SystemRandomness;

/// The most writes of one simulation.
const CALLS: usize = 1000;

impl Service {
    pub(super) fn simulate(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: SimulateRequest = decode(call)?;
        if request.calls.is_empty() || request.calls.len() > CALLS {
            let asked = request.calls.len().to_string();
            return Err(Error::invalid_value(
                "calls",
                asked,
                format!("one simulation makes 1 to {CALLS} calls"),
            ));
        }
        self.inner.runtime.read(|state, now| {
            let at = request.time.as_ref().map_or(now, instant);
            let mut random = SystemRandomness::new(SystemRandom::new());
            let authors = RecordAuthors::new(&*self.inner.runtime.journal, None);
            let mut context = Context { now, random: &mut random, authors: &authors };
            let mut changes: Vec<Change> = Vec::new();
            let mut overlay = Overlay::new(state, state.revision());
            for (place, simulated) in request.calls.iter().enumerate() {
                let decision = decide_simulated(principal, place, simulated, &overlay, &mut context)?;
                overlay.push(&decision.changes, state.revision());
                changes.extend(decision.changes);
            }
            let found = simulate(state, &changes, at)
                .map_err(|error| Error::resource_exhausted(error.to_string()))?;
            let pair = |(account, resource): &(EntityId, EntityId)| Pair {
                account_id: account.to_string(),
                resource_id: resource.to_string(),
            };
            let answer = SimulateResponse {
                gained: found.gained.iter().map(pair).collect(),
                lost: found.lost.iter().map(pair).collect(),
                revision: state.revision().0,
            };
            Ok(self.reply(answer.encode_to_vec().into(), state.revision()))
        })?
    }
}

/// What one simulated write would do.
fn decide_simulated(
    principal: &Principal,
    place: usize,
    call: &SimulatedCall,
    view: &dyn View,
    context: &mut Context<'_>,
) -> Result<Decision> {
    match call.method.as_str() {
        "Grants.Extend" => Extension::read(&call.request)?.decide(view, context, principal.account),
        "Groups.CreateFromRoles" => {
            let (roles, commit) = groups::read(&call.request)?;
            let (_, decision) = decide::groups_from_roles(view, context, &roles)?;
            let changes = if commit { decision.changes } else { Vec::new() };
            Ok(Decision { changes, ..decision })
        }
        name => {
            let method = gatepass_wire::schema::method(&format!("/v1.{}", name.replacen('.', "/", 1)));
            let method = method.filter(|method| is_served(method.service)).ok_or_else(|| {
                let field = format!("calls[{place}].method");
                Error::invalid_value(field, name, "name a write such as `Roles.Update`")
            })?;
            decide_call(principal, method, &call.request, view, context)
        }
    }
}
