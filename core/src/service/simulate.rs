//! `gatepass.v1.Access.Simulate`: who would gain or lose what by writes that are not made.

use gatepass_wire::gatepass::v1::{Pair, SimulateRequest, SimulateResponse};
use prost::Message;
use ring::rand::SystemRandom;

use crate::engine::decide::Context;
use crate::engine::query::simulate;
use crate::engine::{Change, Overlay};
use crate::error::{Error, Result};
use crate::model::EntityId;

use super::Service;
use super::access::{decode, instant};
use super::call::{Call, Reply};
use super::entities::{decide_call, is_served};
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
            let mut context = Context { now, random: &mut random };
            let mut changes: Vec<Change> = Vec::new();
            let mut overlay = Overlay::new(state, state.revision());
            for (place, simulated) in request.calls.iter().enumerate() {
                let path = simulated.method.replacen('.', "/", 1);
                let method = gatepass_wire::schema::method(&format!("/v1.{path}"))
                    .filter(|method| is_served(method.service));
                let method = method.ok_or_else(|| {
                    Error::invalid_value(
                        format!("calls[{place}].method"),
                        &simulated.method,
                        "name a write such as `Roles.Update`",
                    )
                })?;
                let decision = decide_call(principal, method, &simulated.request, &overlay, &mut context)?;
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
