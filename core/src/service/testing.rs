//! `gatepass.v1.Testing`: a clock one can move, calls that fail on request, and what was seen (RULES 7.4).

use std::collections::VecDeque;
use std::time::Duration;

use gatepass_wire::gatepass::v1::{
    AdvanceClockRequest, ClockResponse, DisturbRequest, DisturbResponse, SeenCall, SeenResponse,
    SetClockRequest,
};
use parking_lot::Mutex;
use prost::Message;

use crate::error::{Code, Error, Result};
use crate::model::Timestamp;

use super::Service;
use super::access::{decode, instant, proto};
use super::call::{Call, Reply};
use super::mutation::IDEMPOTENCY_KEY;

/// Calls remembered at most.
const SEEN: usize = 10_000;

/// What a test asked for, and what it will ask about.
#[derive(Default)]
pub(crate) struct Testing {
    disturbances: Mutex<Vec<Disturbance>>,
    seen: Mutex<VecDeque<SeenCall>>,
}

#[derive(Clone)]
struct Disturbance {
    method: String,
    calls: u32,
    code: Option<Code>,
    after: bool,
    delay: Duration,
}

impl Testing {
    /// Carries out a call with what was asked to go wrong.
    pub(crate) async fn around<F, T>(&self, call: Call, carry_out: impl FnOnce(Call) -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        if call.method.service == "Testing" && !call.method.is_strongdm() {
            return carry_out(call).await;
        }
        let method = call.method.signed_name;
        let idempotency_key = call.metadata.get(IDEMPOTENCY_KEY).unwrap_or_default().to_owned();
        let disturbance = self.next(method);
        let outcome = match &disturbance {
            Some(disturbance) => disturbance.apply(call, carry_out).await,
            None => carry_out(call).await,
        };
        let code = outcome.as_ref().map_or_else(|error| error.code().number(), |_| 0);
        let mut seen = self.seen.lock();
        if seen.len() >= SEEN {
            seen.pop_front();
        }
        seen.push_back(SeenCall { method: method.to_owned(), code: code as u32, idempotency_key });
        outcome
    }

    fn next(&self, method: &str) -> Option<Disturbance> {
        let mut disturbances = self.disturbances.lock();
        let found = disturbances
            .iter_mut()
            .find(|found| found.calls > 0 && (found.method.is_empty() || found.method == method))?;
        found.calls -= 1;
        let found = found.clone();
        disturbances.retain(|disturbance| disturbance.calls > 0);
        Some(found)
    }
}

impl Disturbance {
    async fn apply<F, T>(&self, call: Call, carry_out: impl FnOnce(Call) -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let refused =
            || self.code.map(|code| Error::new(code, "this call failed because a test asked for it"));
        let outcome = match refused() {
            Some(error) if !self.after => Err(error),
            Some(error) => carry_out(call).await.and(Err(error)),
            None => carry_out(call).await,
        };
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        outcome
    }
}

impl Service {
    pub(super) fn test_control(&self, call: &Call) -> Result<Reply> {
        let Some(testing) = &self.inner.testing else { return Err(super::not_offered(call.method)) };
        let now = &self.inner.runtime.now;
        let body = match call.method.name {
            "SetClock" => {
                let request: SetClockRequest = decode(call)?;
                let time = request.time.as_ref().ok_or_else(|| Error::invalid("time", "must be given"))?;
                ClockResponse { time: Some(proto(now.freeze(instant(time))?)) }.encode_to_vec()
            }
            "AdvanceClock" => {
                let request: AdvanceClockRequest = decode(call)?;
                let by = request.by.map_or(0, |by| Timestamp::from_parts(by.seconds, by.nanos).0);
                if by < 0 {
                    return Err(Error::invalid("by", "is negative; time only goes forward"));
                }
                ClockResponse { time: Some(proto(now.freeze(now.get().plus_nanos(by))?)) }.encode_to_vec()
            }
            "Disturb" => {
                testing.disturb(&decode(call)?)?;
                DisturbResponse {}.encode_to_vec()
            }
            "Seen" => SeenResponse { calls: testing.seen.lock().drain(..).collect() }.encode_to_vec(),
            _ => return Err(super::not_offered(call.method)),
        };
        // The time may be another one now, and with it whose credential still works.
        self.inner.hub.stir();
        Ok(self.reply(body.into(), self.inner.runtime.state().revision()))
    }
}

impl Testing {
    fn disturb(&self, request: &DisturbRequest) -> Result<()> {
        let code = i32::try_from(request.code)
            .ok()
            .map(Code::from_number)
            .filter(|code| code.number() as u32 == request.code);
        let Some(code) = code else {
            return Err(Error::invalid_value("code", request.code.to_string(), "gRPC's codes are 0 to 16"));
        };
        let known =
            gatepass_wire::METHOD_PATHS.iter().any(|(_, method)| method.signed_name == request.method);
        if !request.method.is_empty() && !known {
            return Err(Error::invalid_value(
                "method",
                &request.method,
                "methods are named like `Roles.Get`",
            ));
        }
        let delay = request.delay.map_or(0, |delay| Timestamp::from_parts(delay.seconds, delay.nanos).0);
        let mut disturbances = self.disturbances.lock();
        disturbances.retain(|disturbance| disturbance.method != request.method);
        disturbances.push(Disturbance {
            method: request.method.clone(),
            calls: request.calls,
            code: Some(code).filter(|code| *code != Code::Ok),
            after: request.after,
            delay: Duration::from_nanos(u64::try_from(delay).unwrap_or(0)),
        });
        Ok(())
    }
}
