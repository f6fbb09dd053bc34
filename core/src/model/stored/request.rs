//! Access requests as they are stored: StrongDM's message, and our record of the rest in a field it does not have.

use gatepass_wire::gatepass::v1::RequestRecord;
use gatepass_wire::v1;
use prost::Message;

use crate::model::{EntityId, Kind, Timestamp};

use super::bytes::{Fields, Value, integer, message, text, timestamp, write_field};

/// Where the record stands in a stored `v1.AccessRequest`.
pub const REQUEST_RECORD: u32 = 1000;

/// How far a request has come (RULES 3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RequestStatus {
    /// It is voted on.
    Pending,
    /// Access was given, and has neither ended nor been taken back.
    Granted,
    /// An approver said no.
    Denied,
    /// Its requester took it back, or it lost what it rested on.
    Canceled,
    /// Nobody decided in time.
    TimedOut,
    /// Access ended in its time.
    Expired,
    /// Access was taken back.
    Revoked,
}

impl RequestStatus {
    /// All of them.
    pub const ALL: [RequestStatus; 7] = [
        RequestStatus::Pending,
        RequestStatus::Granted,
        RequestStatus::Denied,
        RequestStatus::Canceled,
        RequestStatus::TimedOut,
        RequestStatus::Expired,
        RequestStatus::Revoked,
    ];

    /// As it is stored and shown.
    pub const fn as_str(self) -> &'static str {
        match self {
            RequestStatus::Pending => "pending",
            RequestStatus::Granted => "granted",
            RequestStatus::Denied => "denied",
            RequestStatus::Canceled => "canceled",
            RequestStatus::TimedOut => "timed_out",
            RequestStatus::Expired => "expired",
            RequestStatus::Revoked => "revoked",
        }
    }

    /// The status of this name.
    pub fn from_text(text: &str) -> Option<RequestStatus> {
        RequestStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

/// A stored request, taken apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Its id.
    pub id: EntityId,
    /// What StrongDM's API shows of it.
    pub shown: v1::AccessRequest,
    /// The rest.
    pub record: RequestRecord,
}

impl Request {
    /// Reads a stored request.
    pub fn read(id: EntityId, state: &[u8]) -> Option<Request> {
        let shown = v1::AccessRequest::decode(state).ok()?;
        let record = RequestRecord::decode(message(state, REQUEST_RECORD)?).ok()?;
        Some(Request { id, shown, record })
    }

    /// As it is stored.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = self.shown.encode_to_vec();
        write_field(&mut out, REQUEST_RECORD, Value::Bytes(&self.record.encode_to_vec()));
        out
    }

    /// How far it has come. What cannot be read has ended: the safe side.
    pub fn status(&self) -> RequestStatus {
        RequestStatus::from_text(&self.shown.status).unwrap_or(RequestStatus::Canceled)
    }

    /// Its requester.
    pub fn account(&self) -> Option<EntityId> {
        EntityId::parse_as(Kind::Account, &self.shown.account_id)
    }

    /// The resource asked for; none where a role is.
    pub fn resource(&self) -> Option<EntityId> {
        EntityId::parse_as(Kind::Resource, &self.shown.resource_id)
    }

    /// The role asked for.
    pub fn role(&self) -> Option<EntityId> {
        EntityId::parse_as(Kind::Role, &self.record.role_id)
    }

    /// The workflow it is under.
    pub fn workflow(&self) -> Option<EntityId> {
        EntityId::parse_as(Kind::Workflow, &self.shown.workflow_id)
    }

    /// The grant it became.
    pub fn grant(&self) -> Option<EntityId> {
        self.shown.grant_id.parse().ok()
    }

    /// The request that stands for all that are decided together with it: itself, or another.
    pub fn lead(&self) -> EntityId {
        EntityId::parse_as(Kind::AccessRequest, &self.record.lead_id).unwrap_or(self.id)
    }
}

/// What of a stored request decides whether it matters to the next one of its requester, read without taking the rest
/// apart: one account may have thousands that have ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestOutline {
    /// The resource or the role asked for.
    pub thing: Option<EntityId>,
    /// As [`Request::status`].
    pub status: RequestStatus,
    /// Whether it is a use of break-glass that nobody has reviewed.
    pub unreviewed: bool,
}

impl RequestOutline {
    /// Reads a stored request.
    pub fn read(state: &[u8]) -> RequestOutline {
        const RESOURCE: u32 = 2;
        const STATUS: u32 = 8;
        const ROLE: u32 = 3;
        const BREAK_GLASS: u32 = 9;
        const REVIEW: u32 = 10;
        let record = message(state, REQUEST_RECORD).unwrap_or_default();
        let resource = EntityId::parse_as(Kind::Resource, text(state, RESOURCE));
        RequestOutline {
            thing: resource.or_else(|| EntityId::parse_as(Kind::Role, text(record, ROLE))),
            status: RequestStatus::from_text(text(state, STATUS)).unwrap_or(RequestStatus::Canceled),
            unreviewed: integer(record, BREAK_GLASS) != 0 && message(record, REVIEW).is_none(),
        }
    }
}

/// When something happens to a stored request by itself.
pub fn request_due(state: &[u8]) -> Option<Timestamp> {
    const PROGRESS: u32 = 15;
    const DUE_AT: u32 = 6;
    timestamp(message(message(state, REQUEST_RECORD)?, PROGRESS)?, DUE_AT)
}

/// The entities that a stored request names: what StrongDM's message names, and what the record does.
pub fn request_targets(state: &[u8]) -> impl Iterator<Item = EntityId> {
    const SHOWN: [(u32, Kind); 3] = [(2, Kind::Resource), (4, Kind::Workflow), (5, Kind::Account)];
    const RECORDED: [(u32, Kind); 4] =
        [(1, Kind::AccessRequest), (3, Kind::Role), (8, Kind::Condition), (11, Kind::AccessRequest)];
    let record = message(state, REQUEST_RECORD).unwrap_or_default();
    let shown = SHOWN.into_iter().map(move |(number, kind)| (state, number, kind));
    let recorded = RECORDED.into_iter().map(move |(number, kind)| (record, number, kind));
    shown.chain(recorded).filter_map(|(bytes, number, kind)| EntityId::parse_as(kind, text(bytes, number)))
}

/// The request that a stored event is of.
pub fn event_request(state: &[u8]) -> Option<EntityId> {
    EntityId::parse_as(Kind::AccessRequest, text(state, 2))
}

/// The request that made a stored grant, of a resource or of a role.
pub fn grant_request(kind: Kind, state: &[u8]) -> Option<EntityId> {
    let field = match kind {
        Kind::AccountGrant => 7,
        Kind::RoleGrant => 6,
        _ => return None,
    };
    EntityId::parse_as(Kind::AccessRequest, text(state, field))
}

/// The nanoseconds of an encoded `google.protobuf.Duration`.
pub fn duration_nanos(bytes: &[u8], number: u32) -> Option<i64> {
    let parts = message(bytes, number)?;
    Some(nanos(super::integer(parts, 1) as i64, super::integer(parts, 2) as i32))
}

fn nanos(seconds: i64, nanos: i32) -> i64 {
    Timestamp::from_parts(seconds, nanos).0
}

/// The messages in a repeated field.
pub fn messages(bytes: &[u8], number: u32) -> impl Iterator<Item = &[u8]> {
    Fields::new(bytes).filter(move |(found, _)| *found == number).map(|(_, value)| value.bytes())
}

/// Protobuf's times as the engine counts them, and back.
pub mod time {
    use crate::model::Timestamp;

    /// An instant of the engine.
    pub fn instant(time: &prost_types::Timestamp) -> Timestamp {
        Timestamp::from_parts(time.seconds, time.nanos)
    }

    /// An instant on the wire.
    pub fn proto(time: Timestamp) -> prost_types::Timestamp {
        let (seconds, nanos) = time.to_parts();
        prost_types::Timestamp { seconds, nanos }
    }

    /// A length in nanoseconds.
    pub fn length(duration: &prost_types::Duration) -> i64 {
        super::nanos(duration.seconds, duration.nanos)
    }

    /// A length on the wire.
    pub fn duration(nanos: i64) -> prost_types::Duration {
        let (seconds, nanos) = (nanos / 1_000_000_000, (nanos % 1_000_000_000) as i32);
        prost_types::Duration { seconds, nanos }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_reads_back_and_names_what_it_names() {
        let text = |kind, number| EntityId::new(kind, number).to_string();
        let request = Request {
            id: EntityId::new(Kind::AccessRequest, 1),
            shown: v1::AccessRequest {
                id: text(Kind::AccessRequest, 1),
                resource_id: text(Kind::Resource, 2),
                workflow_id: text(Kind::Workflow, 3),
                account_id: text(Kind::Account, 4),
                status: "pending".to_owned(),
                ..v1::AccessRequest::default()
            },
            record: RequestRecord {
                lead_id: text(Kind::AccessRequest, 5),
                role_id: text(Kind::Role, 6),
                condition_id: text(Kind::Condition, 7),
                extends_id: text(Kind::AccessRequest, 8),
                progress: Some(gatepass_wire::gatepass::v1::RequestProgress {
                    due_at: Some(time::proto(Timestamp(77))),
                    ..Default::default()
                }),
                ..RequestRecord::default()
            },
        };
        let state = request.encode();
        assert_eq!(Request::read(request.id, &state), Some(request));
        assert_eq!(request_due(&state), Some(Timestamp(77)));
        let named: Vec<EntityId> = request_targets(&state).collect();
        let kinds = [
            (Kind::Resource, 2),
            (Kind::Workflow, 3),
            (Kind::Account, 4),
            (Kind::AccessRequest, 5),
            (Kind::Role, 6),
            (Kind::Condition, 7),
            (Kind::AccessRequest, 8),
        ];
        assert_eq!(named, kinds.map(|(kind, number)| EntityId::new(kind, number)));
    }
}
