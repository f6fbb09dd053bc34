// Generated from proto/ by `cargo xtask codegen`; do not edit.
use crate::schema::{Field, Method, Service};

/// Every message and enum, by its full name with `_` for dots.
#[allow(missing_docs)]
pub mod messages {
    use super::plain;
    use crate::schema::{Enum, Field, Flags, Message, OnDelete, Oneof, Reference, Type};
    pub static GATEPASS_V1_ACCEPT_TIME_REQUEST: Message = Message {
        name: "gatepass.v1.AcceptTimeRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static GATEPASS_V1_ACCEPT_TIME_RESPONSE: Message = Message {
        name: "gatepass.v1.AcceptTimeResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "time", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "account_id", Type::String),
            plain(3, "account_name", Type::String),
            Field { repeated: true, ..plain(4, "items", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_ITEM)) },
            plain(5, "role_id", Type::String),
            plain(6, "role_name", Type::String),
            plain(7, "reason", Type::String),
            plain(8, "workflow_id", Type::String),
            plain(9, "status", Type::String),
            plain(10, "status_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(11, "status_reason", Type::String),
            plain(12, "requested_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(13, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(14, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(15, "requested_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(16, "duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(17, "times_out_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            Field { repeated: true, ..plain(18, "steps", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_STEP)) },
            plain(19, "current_step", Type::Uint32),
            plain(20, "break_glass", Type::Bool),
            plain(21, "review", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_REVIEW)),
            plain(22, "condition_id", Type::String),
            plain(23, "extends_id", Type::String),
            plain(24, "filed_by_id", Type::String),
            plain(25, "may_vote", Type::Bool),
            Field {
                repeated: true,
                ..plain(26, "events", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_LOG_ENTRY))
            },
            plain(27, "live", Type::Bool),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_APPROVE_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestApproveRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "comment", Type::String),
            plain(3, "act_as", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_APPROVE_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestApproveResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "access_request", Type::Message(&GATEPASS_V1_ACCESS_REQUEST))],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_APPROVER: Message = Message {
        name: "gatepass.v1.AccessRequestApprover",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "role_id", Type::String),
            plain(3, "group_id", Type::String),
            plain(4, "reference", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_CANCEL_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestCancelRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "reason", Type::String),
            plain(3, "act_as", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_CANCEL_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestCancelResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "access_request", Type::Message(&GATEPASS_V1_ACCESS_REQUEST))],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_CREATE_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "resources", Type::String) },
            plain(2, "role", Type::String),
            plain(3, "reason", Type::String),
            plain(4, "duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(5, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(6, "break_glass", Type::Bool),
            plain(7, "condition", Type::String),
            plain(8, "act_as", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_CREATE_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "access_request", Type::Message(&GATEPASS_V1_ACCESS_REQUEST))],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_DENY_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestDenyRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "reason", Type::String),
            plain(3, "act_as", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_DENY_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestDenyResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "access_request", Type::Message(&GATEPASS_V1_ACCESS_REQUEST))],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_EXTEND_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestExtendRequest",
        unique: &[],
        read_only: false,
        oneofs: &[Oneof { name: "end", common_fields: &[] }],
        fields: &[
            plain(1, "id", Type::String),
            Field { oneof: Some(0), ..plain(2, "by", Type::Message(&GOOGLE_PROTOBUF_DURATION)) },
            Field { oneof: Some(0), ..plain(3, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)) },
            plain(4, "reason", Type::String),
            plain(5, "act_as", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_EXTEND_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestExtendResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "access_request", Type::Message(&GATEPASS_V1_ACCESS_REQUEST)),
            plain(2, "extended", Type::Bool),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_GET_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "id", Type::String), plain(2, "act_as", Type::String)],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "access_request", Type::Message(&GATEPASS_V1_ACCESS_REQUEST))],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_ITEM: Message = Message {
        name: "gatepass.v1.AccessRequestItem",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "request_id", Type::String),
            plain(2, "resource_id", Type::String),
            plain(3, "resource_name", Type::String),
            plain(4, "grant_id", Type::String),
            plain(5, "status", Type::String),
            plain(6, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_LOG_ENTRY: Message = Message {
        name: "gatepass.v1.AccessRequestLogEntry",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "type", Type::String),
            plain(3, "at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(4, "actor_id", Type::String),
            plain(5, "detail", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_REVIEW: Message = Message {
        name: "gatepass.v1.AccessRequestReview",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "comment", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_REVIEW_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestReviewRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "comment", Type::String),
            plain(3, "act_as", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_REVIEW_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestReviewResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "access_request", Type::Message(&GATEPASS_V1_ACCESS_REQUEST))],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_REVOKE_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestRevokeRequest",
        unique: &[],
        read_only: false,
        oneofs: &[Oneof { name: "target", common_fields: &[] }],
        fields: &[
            Field { oneof: Some(0), ..plain(1, "id", Type::String) },
            Field { oneof: Some(0), ..plain(2, "account", Type::String) },
            Field { oneof: Some(0), ..plain(3, "resource", Type::String) },
            Field { oneof: Some(0), ..plain(4, "role", Type::String) },
            plain(5, "reason", Type::String),
            plain(6, "act_as", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_REVOKE_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestRevokeResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "revoked_ids", Type::String) },
            Field { repeated: true, ..plain(2, "remaining", Type::Message(&GATEPASS_V1_REMAINING_ACCESS)) },
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_STEP: Message = Message {
        name: "gatepass.v1.AccessRequestStep",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "quantifier", Type::String),
            plain(2, "needed", Type::Uint32),
            plain(3, "state", Type::String),
            plain(4, "skip_after", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            Field {
                repeated: true,
                ..plain(5, "approvers", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_APPROVER))
            },
            Field {
                repeated: true,
                ..plain(6, "escalation", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_APPROVER))
            },
            plain(7, "escalated", Type::Bool),
            Field { repeated: true, ..plain(8, "votes", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_VOTE)) },
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUEST_VOTE: Message = Message {
        name: "gatepass.v1.AccessRequestVote",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "comment", Type::String),
            plain(4, "for_account_id", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUESTS_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.AccessRequestsListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "mine", Type::Bool),
            plain(2, "waiting_for_me", Type::Bool),
            plain(3, "account", Type::String),
            plain(4, "resource", Type::String),
            plain(5, "role", Type::String),
            plain(6, "workflow", Type::String),
            Field { repeated: true, ..plain(7, "statuses", Type::String) },
            plain(8, "unreviewed", Type::Bool),
            plain(9, "act_as", Type::String),
            plain(10, "cursor", Type::String),
            plain(11, "limit", Type::Int32),
        ],
    };
    pub static GATEPASS_V1_ACCESS_REQUESTS_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.AccessRequestsListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                repeated: true,
                ..plain(1, "access_requests", Type::Message(&GATEPASS_V1_ACCESS_REQUEST))
            },
            plain(2, "next_cursor", Type::String),
        ],
    };
    pub static GATEPASS_V1_ACTS_FOR: Message = Message {
        name: "gatepass.v1.ActsFor",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "everybody", Type::Bool),
            Field { repeated: true, ..plain(2, "account_ids", Type::String) },
            Field { repeated: true, ..plain(3, "group_ids", Type::String) },
            Field { repeated: true, ..plain(4, "role_ids", Type::String) },
        ],
    };
    pub static GATEPASS_V1_ADVANCE_CLOCK_REQUEST: Message = Message {
        name: "gatepass.v1.AdvanceClockRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field {
            flags: Flags::REQUIRED,
            ..plain(1, "by", Type::Message(&GOOGLE_PROTOBUF_DURATION))
        }],
    };
    pub static GATEPASS_V1_APPROVAL_OPTION_SET: Message = Message {
        name: "gatepass.v1.ApprovalOptionSet",
        unique: &["approval_workflow_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "ApprovalWorkflow", on_delete: OnDelete::Cascade }),
                ..plain(2, "approval_workflow_id", Type::String)
            },
            Field { repeated: true, ..plain(3, "steps", Type::Message(&GATEPASS_V1_STEP_OPTIONS)) },
            plain(4, "distinct_people", Type::Bool),
        ],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_CREATE_REQUEST: Message = Message {
        name: "gatepass.v1.ApprovalOptionsCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "approval_options", Type::Message(&GATEPASS_V1_APPROVAL_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_CREATE_RESPONSE: Message = Message {
        name: "gatepass.v1.ApprovalOptionsCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "approval_options", Type::Message(&GATEPASS_V1_APPROVAL_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_DELETE_REQUEST: Message = Message {
        name: "gatepass.v1.ApprovalOptionsDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_DELETE_RESPONSE: Message = Message {
        name: "gatepass.v1.ApprovalOptionsDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
        ],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_GET_REQUEST: Message = Message {
        name: "gatepass.v1.ApprovalOptionsGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.ApprovalOptionsGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "approval_options", Type::Message(&GATEPASS_V1_APPROVAL_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.ApprovalOptionsListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.ApprovalOptionsListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "approval_options", Type::Message(&GATEPASS_V1_APPROVAL_OPTION_SET))
            },
        ],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_UPDATE_REQUEST: Message = Message {
        name: "gatepass.v1.ApprovalOptionsUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "approval_options", Type::Message(&GATEPASS_V1_APPROVAL_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_APPROVAL_OPTIONS_UPDATE_RESPONSE: Message = Message {
        name: "gatepass.v1.ApprovalOptionsUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "approval_options", Type::Message(&GATEPASS_V1_APPROVAL_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_AS_OF: Message = Message {
        name: "gatepass.v1.AsOf",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "time", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(2, "revision", Type::Uint64),
        ],
    };
    pub static GATEPASS_V1_BREAK_GLASS: Message = Message {
        name: "gatepass.v1.BreakGlass",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "allowed", Type::Bool),
            plain(2, "max_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
        ],
    };
    pub static GATEPASS_V1_CHECK_MANY_REQUEST: Message = Message {
        name: "gatepass.v1.CheckManyRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "questions", Type::Message(&GATEPASS_V1_QUESTION)) },
            plain(2, "as_of", Type::Message(&GATEPASS_V1_AS_OF)),
        ],
    };
    pub static GATEPASS_V1_CHECK_MANY_RESPONSE: Message = Message {
        name: "gatepass.v1.CheckManyResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "allowed", Type::Bool) },
            plain(2, "revision", Type::Uint64),
        ],
    };
    pub static GATEPASS_V1_CHECK_REQUEST: Message = Message {
        name: "gatepass.v1.CheckRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account", Type::String),
            plain(2, "resource", Type::String),
            plain(3, "as_of", Type::Message(&GATEPASS_V1_AS_OF)),
        ],
    };
    pub static GATEPASS_V1_CHECK_RESPONSE: Message = Message {
        name: "gatepass.v1.CheckResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "allowed", Type::Bool),
            plain(2, "allowed_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "revision", Type::Uint64),
        ],
    };
    pub static GATEPASS_V1_CHECKPOINT_REQUEST: Message = Message {
        name: "gatepass.v1.CheckpointRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "size", Type::Uint64)],
    };
    pub static GATEPASS_V1_CHECKPOINT_RESPONSE: Message = Message {
        name: "gatepass.v1.CheckpointResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "note", Type::String),
            plain(2, "origin", Type::String),
            plain(3, "size", Type::Uint64),
            plain(4, "root", Type::Bytes),
        ],
    };
    pub static GATEPASS_V1_CLOCK_RESPONSE: Message = Message {
        name: "gatepass.v1.ClockResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "time", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))],
    };
    pub static GATEPASS_V1_CONDITION: Message = Message {
        name: "gatepass.v1.Condition",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "description", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(4, "holds", Type::Bool) },
            Field {
                flags: Flags::READ_ONLY,
                ..plain(5, "changed_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
            Field {
                flags: Flags::READ_ONLY,
                ..plain(6, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
        ],
    };
    pub static GATEPASS_V1_CONDITION_CLEAR_REQUEST: Message = Message {
        name: "gatepass.v1.ConditionClearRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "id", Type::String)],
    };
    pub static GATEPASS_V1_CONDITION_CLEAR_RESPONSE: Message = Message {
        name: "gatepass.v1.ConditionClearResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "condition", Type::Message(&GATEPASS_V1_CONDITION)),
            Field { repeated: true, ..plain(2, "revoked_ids", Type::String) },
        ],
    };
    pub static GATEPASS_V1_CONDITION_CREATE_REQUEST: Message = Message {
        name: "gatepass.v1.ConditionCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "condition", Type::Message(&GATEPASS_V1_CONDITION)),
        ],
    };
    pub static GATEPASS_V1_CONDITION_CREATE_RESPONSE: Message = Message {
        name: "gatepass.v1.ConditionCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "condition", Type::Message(&GATEPASS_V1_CONDITION)),
        ],
    };
    pub static GATEPASS_V1_CONDITION_DELETE_REQUEST: Message = Message {
        name: "gatepass.v1.ConditionDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_CONDITION_DELETE_RESPONSE: Message = Message {
        name: "gatepass.v1.ConditionDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
        ],
    };
    pub static GATEPASS_V1_CONDITION_GET_REQUEST: Message = Message {
        name: "gatepass.v1.ConditionGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_CONDITION_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.ConditionGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "condition", Type::Message(&GATEPASS_V1_CONDITION)),
        ],
    };
    pub static GATEPASS_V1_CONDITION_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.ConditionListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static GATEPASS_V1_CONDITION_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.ConditionListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "conditions", Type::Message(&GATEPASS_V1_CONDITION)) },
        ],
    };
    pub static GATEPASS_V1_CONDITION_SET_REQUEST: Message = Message {
        name: "gatepass.v1.ConditionSetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static GATEPASS_V1_CONDITION_SET_RESPONSE: Message = Message {
        name: "gatepass.v1.ConditionSetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "condition", Type::Message(&GATEPASS_V1_CONDITION))],
    };
    pub static GATEPASS_V1_CONSISTENCY_PROOF_REQUEST: Message = Message {
        name: "gatepass.v1.ConsistencyProofRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "old_size", Type::Uint64), plain(2, "new_size", Type::Uint64)],
    };
    pub static GATEPASS_V1_CONSISTENCY_PROOF_RESPONSE: Message = Message {
        name: "gatepass.v1.ConsistencyProofResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "old_size", Type::Uint64),
            plain(2, "new_size", Type::Uint64),
            Field { repeated: true, ..plain(3, "hashes", Type::Bytes) },
        ],
    };
    pub static GATEPASS_V1_COUNTED_VOTE: Message = Message {
        name: "gatepass.v1.CountedVote",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "step", Type::Uint32),
            plain(2, "account_id", Type::String),
            plain(3, "for_account_id", Type::String),
            plain(4, "at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(5, "comment", Type::String),
            plain(6, "credential_id", Type::String),
        ],
    };
    pub static GATEPASS_V1_CREDENTIAL: Message = Message {
        name: "gatepass.v1.Credential",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(2, "account_id", Type::String)
            },
            plain(3, "name", Type::String),
            Field {
                flags: Flags::READ_ONLY,
                ..plain(4, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
            plain(5, "deadline", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(6, "fresh_only", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(7, "level", Type::String) },
            plain(8, "basic", Type::Bool),
        ],
    };
    pub static GATEPASS_V1_CREDENTIAL_CREATE_REQUEST: Message = Message {
        name: "gatepass.v1.CredentialCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account", Type::String),
            plain(2, "name", Type::String),
            plain(3, "lifetime", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(4, "fresh_only", Type::Bool),
            plain(5, "basic", Type::Bool),
        ],
    };
    pub static GATEPASS_V1_CREDENTIAL_CREATE_RESPONSE: Message = Message {
        name: "gatepass.v1.CredentialCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "credential", Type::Message(&GATEPASS_V1_CREDENTIAL)),
            plain(2, "access_key", Type::String),
            Field { flags: Flags::SECRET, ..plain(3, "secret_key", Type::String) },
        ],
    };
    pub static GATEPASS_V1_CREDENTIAL_CREATE_TOKEN_REQUEST: Message = Message {
        name: "gatepass.v1.CredentialCreateTokenRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "duration", Type::Message(&GOOGLE_PROTOBUF_DURATION))],
    };
    pub static GATEPASS_V1_CREDENTIAL_CREATE_TOKEN_RESPONSE: Message = Message {
        name: "gatepass.v1.CredentialCreateTokenResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::SECRET, ..plain(1, "token", Type::String) },
            plain(2, "expires_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static GATEPASS_V1_CREDENTIAL_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.CredentialListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account", Type::String),
            plain(2, "cursor", Type::String),
            plain(3, "limit", Type::Int32),
        ],
    };
    pub static GATEPASS_V1_CREDENTIAL_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.CredentialListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "credentials", Type::Message(&GATEPASS_V1_CREDENTIAL)) },
            plain(2, "next_cursor", Type::String),
        ],
    };
    pub static GATEPASS_V1_CREDENTIAL_REVOKE_REQUEST: Message = Message {
        name: "gatepass.v1.CredentialRevokeRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "id", Type::String)],
    };
    pub static GATEPASS_V1_CREDENTIAL_REVOKE_RESPONSE: Message = Message {
        name: "gatepass.v1.CredentialRevokeResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static GATEPASS_V1_DELEGATION: Message = Message {
        name: "gatepass.v1.Delegation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(2, "delegator_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(3, "delegate_id", Type::String)
            },
            plain(4, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            Field {
                flags: Flags::REQUIRED,
                ..plain(5, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
            Field {
                flags: Flags::READ_ONLY,
                ..plain(6, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
        ],
    };
    pub static GATEPASS_V1_DELEGATION_CREATE_REQUEST: Message = Message {
        name: "gatepass.v1.DelegationCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "delegation", Type::Message(&GATEPASS_V1_DELEGATION)),
        ],
    };
    pub static GATEPASS_V1_DELEGATION_CREATE_RESPONSE: Message = Message {
        name: "gatepass.v1.DelegationCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "delegation", Type::Message(&GATEPASS_V1_DELEGATION)),
        ],
    };
    pub static GATEPASS_V1_DELEGATION_DELETE_REQUEST: Message = Message {
        name: "gatepass.v1.DelegationDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_DELEGATION_DELETE_RESPONSE: Message = Message {
        name: "gatepass.v1.DelegationDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
        ],
    };
    pub static GATEPASS_V1_DELEGATION_GET_REQUEST: Message = Message {
        name: "gatepass.v1.DelegationGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_DELEGATION_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.DelegationGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "delegation", Type::Message(&GATEPASS_V1_DELEGATION)),
        ],
    };
    pub static GATEPASS_V1_DELEGATION_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.DelegationListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static GATEPASS_V1_DELEGATION_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.DelegationListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "delegations", Type::Message(&GATEPASS_V1_DELEGATION)) },
        ],
    };
    pub static GATEPASS_V1_DISTURB_REQUEST: Message = Message {
        name: "gatepass.v1.DisturbRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "method", Type::String),
            plain(2, "calls", Type::Uint32),
            plain(3, "code", Type::Uint32),
            plain(4, "after", Type::Bool),
            plain(5, "delay", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
        ],
    };
    pub static GATEPASS_V1_DISTURB_RESPONSE: Message = Message {
        name: "gatepass.v1.DisturbResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static GATEPASS_V1_DURATION_LIMIT: Message = Message {
        name: "gatepass.v1.DurationLimit",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "tags", Type::Message(&V1_TAGS)),
            plain(2, "max_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
        ],
    };
    pub static GATEPASS_V1_ERASE_REQUEST: Message = Message {
        name: "gatepass.v1.EraseRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "account_id", Type::String)],
    };
    pub static GATEPASS_V1_ERASE_RESPONSE: Message = Message {
        name: "gatepass.v1.EraseResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "versions", Type::Uint64),
            plain(2, "activities", Type::Uint64),
            plain(3, "log_emptied", Type::Bool),
        ],
    };
    pub static GATEPASS_V1_ESCALATION_APPROVER: Message = Message {
        name: "gatepass.v1.EscalationApprover",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "role_id", Type::String),
            plain(3, "group_id", Type::String),
        ],
    };
    pub static GATEPASS_V1_EVENT: Message = Message {
        name: "gatepass.v1.Event",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "revision", Type::String),
            plain(2, "time", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "actor", Type::Message(&GATEPASS_V1_EVENT_ACTOR)),
            plain(4, "verb", Type::String),
            plain(5, "method", Type::String),
            plain(6, "activity_id", Type::String),
            Field { repeated: true, ..plain(7, "changes", Type::Message(&GATEPASS_V1_EVENT_CHANGE)) },
        ],
    };
    pub static GATEPASS_V1_EVENT_ACTOR: Message = Message {
        name: "gatepass.v1.EventActor",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "type", Type::String),
            plain(2, "account_id", Type::String),
            plain(3, "name", Type::String),
            plain(4, "credential_id", Type::String),
        ],
    };
    pub static GATEPASS_V1_EVENT_CHANGE: Message = Message {
        name: "gatepass.v1.EventChange",
        unique: &[],
        read_only: false,
        oneofs: &[Oneof { name: "entity", common_fields: &[] }],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "kind", Type::String),
            plain(3, "deleted", Type::Bool),
            plain(4, "erased", Type::Bool),
            plain(5, "hidden", Type::Bool),
            Field { oneof: Some(0), ..plain(101, "account", Type::Message(&V1_ACCOUNT)) },
            Field { oneof: Some(0), ..plain(102, "role", Type::Message(&V1_ROLE)) },
            Field { oneof: Some(0), ..plain(103, "resource", Type::Message(&V1_RESOURCE)) },
            Field { oneof: Some(0), ..plain(104, "group", Type::Message(&V1_GROUP)) },
            Field {
                oneof: Some(0),
                ..plain(105, "account_attachment", Type::Message(&V1_ACCOUNT_ATTACHMENT))
            },
            Field { oneof: Some(0), ..plain(106, "account_grant", Type::Message(&V1_ACCOUNT_GRANT)) },
            Field { oneof: Some(0), ..plain(107, "account_group", Type::Message(&V1_ACCOUNT_GROUP)) },
            Field { oneof: Some(0), ..plain(108, "group_role", Type::Message(&V1_GROUP_ROLE)) },
            Field { oneof: Some(0), ..plain(109, "workflow", Type::Message(&V1_WORKFLOW)) },
            Field { oneof: Some(0), ..plain(110, "workflow_role", Type::Message(&V1_WORKFLOW_ROLE)) },
            Field { oneof: Some(0), ..plain(111, "approval_workflow", Type::Message(&V1_APPROVAL_WORKFLOW)) },
            Field { oneof: Some(0), ..plain(112, "workflow_approver", Type::Message(&V1_WORKFLOW_APPROVER)) },
            Field { oneof: Some(0), ..plain(113, "access_request", Type::Message(&V1_ACCESS_REQUEST)) },
            Field { oneof: Some(0), ..plain(114, "policy", Type::Message(&V1_POLICY)) },
            Field { oneof: Some(0), ..plain(115, "organization", Type::Message(&V1_ORGANIZATION)) },
            Field { oneof: Some(0), ..plain(116, "node", Type::Message(&V1_NODE)) },
            Field { oneof: Some(0), ..plain(117, "secret_store", Type::Message(&V1_SECRET_STORE)) },
            Field { oneof: Some(0), ..plain(118, "secret_engine", Type::Message(&V1_SECRET_ENGINE)) },
            Field { oneof: Some(0), ..plain(119, "managed_secret", Type::Message(&V1_MANAGED_SECRET)) },
            Field { oneof: Some(0), ..plain(120, "identity_set", Type::Message(&V1_IDENTITY_SET)) },
            Field { oneof: Some(0), ..plain(121, "identity_alias", Type::Message(&V1_IDENTITY_ALIAS)) },
            Field { oneof: Some(0), ..plain(122, "peering_group", Type::Message(&V1_PEERING_GROUP)) },
            Field {
                oneof: Some(0),
                ..plain(123, "peering_group_node", Type::Message(&V1_PEERING_GROUP_NODE))
            },
            Field {
                oneof: Some(0),
                ..plain(124, "peering_group_peer", Type::Message(&V1_PEERING_GROUP_PEER))
            },
            Field {
                oneof: Some(0),
                ..plain(125, "peering_group_resource", Type::Message(&V1_PEERING_GROUP_RESOURCE))
            },
            Field { oneof: Some(0), ..plain(126, "proxy_cluster_key", Type::Message(&V1_PROXY_CLUSTER_KEY)) },
            Field { oneof: Some(0), ..plain(127, "discovery_connector", Type::Message(&V1_CONNECTOR)) },
            Field {
                oneof: Some(0),
                ..plain(128, "authorization_policy", Type::Message(&V1_AUTHORIZATION_POLICY))
            },
            Field {
                oneof: Some(0),
                ..plain(129, "approval_workflow_step", Type::Message(&V1_APPROVAL_WORKFLOW_STEP))
            },
            Field {
                oneof: Some(0),
                ..plain(130, "approval_workflow_approver", Type::Message(&V1_APPROVAL_WORKFLOW_APPROVER))
            },
            Field { oneof: Some(0), ..plain(132, "credential", Type::Message(&GATEPASS_V1_CREDENTIAL)) },
            Field {
                oneof: Some(0),
                ..plain(133, "access_request_event", Type::Message(&V1_ACCESS_REQUEST_EVENT))
            },
            Field {
                oneof: Some(0),
                ..plain(134, "set_of_workflow_options", Type::Message(&GATEPASS_V1_WORKFLOW_OPTION_SET))
            },
            Field {
                oneof: Some(0),
                ..plain(135, "set_of_approval_options", Type::Message(&GATEPASS_V1_APPROVAL_OPTION_SET))
            },
            Field { oneof: Some(0), ..plain(136, "condition", Type::Message(&GATEPASS_V1_CONDITION)) },
            Field { oneof: Some(0), ..plain(137, "delegation", Type::Message(&GATEPASS_V1_DELEGATION)) },
            Field { oneof: Some(0), ..plain(138, "role_grant", Type::Message(&GATEPASS_V1_ROLE_GRANT)) },
            Field { oneof: Some(0), ..plain(139, "webhook", Type::Message(&GATEPASS_V1_WEBHOOK)) },
            Field { oneof: Some(0), ..plain(140, "key_scope", Type::Message(&GATEPASS_V1_KEY_SCOPE)) },
        ],
    };
    pub static GATEPASS_V1_EXPLAIN_REQUEST: Message = Message {
        name: "gatepass.v1.ExplainRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account", Type::String),
            plain(2, "resource", Type::String),
            plain(3, "as_of", Type::Message(&GATEPASS_V1_AS_OF)),
        ],
    };
    pub static GATEPASS_V1_EXPLAIN_RESPONSE: Message = Message {
        name: "gatepass.v1.ExplainResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "allowed", Type::Bool),
            plain(2, "summary", Type::String),
            Field { repeated: true, ..plain(3, "chain", Type::Message(&GATEPASS_V1_LINK)) },
            Field { repeated: true, ..plain(4, "missing", Type::Message(&GATEPASS_V1_MISSING_FACT)) },
            Field { repeated: true, ..plain(5, "alternatives", Type::Message(&GATEPASS_V1_MISSING_FACT)) },
            plain(6, "allowed_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(7, "revision", Type::Uint64),
            plain(8, "other_paths", Type::Uint32),
        ],
    };
    pub static GATEPASS_V1_EXPORT_REQUEST: Message = Message {
        name: "gatepass.v1.ExportRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "size", Type::Uint64),
            plain(2, "cursor", Type::String),
            plain(3, "limit", Type::Int32),
        ],
    };
    pub static GATEPASS_V1_EXPORT_RESPONSE: Message = Message {
        name: "gatepass.v1.ExportResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "records", Type::Message(&GATEPASS_V1_EXPORTED_RECORD)) },
            plain(2, "next_cursor", Type::String),
            plain(3, "size", Type::Uint64),
        ],
    };
    pub static GATEPASS_V1_EXPORTED_CHANGE: Message = Message {
        name: "gatepass.v1.ExportedChange",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "salt", Type::Bytes),
            plain(2, "payload", Type::Bytes),
            plain(3, "commitment", Type::Bytes),
        ],
    };
    pub static GATEPASS_V1_EXPORTED_RECORD: Message = Message {
        name: "gatepass.v1.ExportedRecord",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "header", Type::Bytes),
            Field { repeated: true, ..plain(2, "changes", Type::Message(&GATEPASS_V1_EXPORTED_CHANGE)) },
        ],
    };
    pub static GATEPASS_V1_GRANT_EXTEND_REQUEST: Message = Message {
        name: "gatepass.v1.GrantExtendRequest",
        unique: &[],
        read_only: false,
        oneofs: &[Oneof { name: "end", common_fields: &[] }],
        fields: &[
            plain(1, "id", Type::String),
            Field { oneof: Some(0), ..plain(2, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)) },
            Field { oneof: Some(0), ..plain(3, "by", Type::Message(&GOOGLE_PROTOBUF_DURATION)) },
        ],
    };
    pub static GATEPASS_V1_GRANT_EXTEND_RESPONSE: Message = Message {
        name: "gatepass.v1.GrantExtendResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "account_grant", Type::Message(&V1_ACCOUNT_GRANT))],
    };
    pub static GATEPASS_V1_INCLUSION_PROOF_REQUEST: Message = Message {
        name: "gatepass.v1.InclusionProofRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "revision", Type::Uint64), plain(2, "size", Type::Uint64)],
    };
    pub static GATEPASS_V1_INCLUSION_PROOF_RESPONSE: Message = Message {
        name: "gatepass.v1.InclusionProofResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "revision", Type::Uint64),
            plain(2, "size", Type::Uint64),
            plain(3, "leaf", Type::Bytes),
            Field { repeated: true, ..plain(4, "hashes", Type::Bytes) },
        ],
    };
    pub static GATEPASS_V1_KEY_SCOPE: Message = Message {
        name: "gatepass.v1.KeyScope",
        unique: &["key_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(2, "key_id", Type::String)
            },
            plain(3, "request_as", Type::Message(&GATEPASS_V1_ACTS_FOR)),
            plain(4, "vote_as", Type::Message(&GATEPASS_V1_ACTS_FOR)),
        ],
    };
    pub static GATEPASS_V1_KEY_SCOPE_CREATE_REQUEST: Message = Message {
        name: "gatepass.v1.KeyScopeCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "key_scope", Type::Message(&GATEPASS_V1_KEY_SCOPE)),
        ],
    };
    pub static GATEPASS_V1_KEY_SCOPE_CREATE_RESPONSE: Message = Message {
        name: "gatepass.v1.KeyScopeCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "key_scope", Type::Message(&GATEPASS_V1_KEY_SCOPE)),
        ],
    };
    pub static GATEPASS_V1_KEY_SCOPE_DELETE_REQUEST: Message = Message {
        name: "gatepass.v1.KeyScopeDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_KEY_SCOPE_DELETE_RESPONSE: Message = Message {
        name: "gatepass.v1.KeyScopeDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
        ],
    };
    pub static GATEPASS_V1_KEY_SCOPE_GET_REQUEST: Message = Message {
        name: "gatepass.v1.KeyScopeGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_KEY_SCOPE_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.KeyScopeGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "key_scope", Type::Message(&GATEPASS_V1_KEY_SCOPE)),
        ],
    };
    pub static GATEPASS_V1_KEY_SCOPE_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.KeyScopeListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static GATEPASS_V1_KEY_SCOPE_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.KeyScopeListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "key_scopes", Type::Message(&GATEPASS_V1_KEY_SCOPE)) },
        ],
    };
    pub static GATEPASS_V1_LINK: Message = Message {
        name: "gatepass.v1.Link",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "kind", Type::Enum(&GATEPASS_V1_LINK_KIND)),
            plain(2, "id", Type::String),
            plain(3, "name", Type::String),
            plain(4, "rule_index", Type::Uint32),
        ],
    };
    pub static GATEPASS_V1_LINT_FINDING: Message = Message {
        name: "gatepass.v1.LintFinding",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "severity", Type::String),
            plain(2, "code", Type::String),
            plain(3, "step", Type::Uint32),
            plain(4, "message", Type::String),
        ],
    };
    pub static GATEPASS_V1_LIST_ACCOUNTS_REQUEST: Message = Message {
        name: "gatepass.v1.ListAccountsRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "resource", Type::String),
            plain(2, "as_of", Type::Message(&GATEPASS_V1_AS_OF)),
            plain(3, "cursor", Type::String),
            plain(4, "limit", Type::Int32),
        ],
    };
    pub static GATEPASS_V1_LIST_ACCOUNTS_RESPONSE: Message = Message {
        name: "gatepass.v1.ListAccountsResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "accounts", Type::Message(&GATEPASS_V1_REACHABLE)) },
            plain(2, "next_cursor", Type::String),
            plain(3, "revision", Type::Uint64),
        ],
    };
    pub static GATEPASS_V1_LIST_RESOURCES_REQUEST: Message = Message {
        name: "gatepass.v1.ListResourcesRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account", Type::String),
            plain(2, "as_of", Type::Message(&GATEPASS_V1_AS_OF)),
            plain(3, "cursor", Type::String),
            plain(4, "limit", Type::Int32),
        ],
    };
    pub static GATEPASS_V1_LIST_RESOURCES_RESPONSE: Message = Message {
        name: "gatepass.v1.ListResourcesResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "resources", Type::Message(&GATEPASS_V1_REACHABLE)) },
            plain(2, "next_cursor", Type::String),
            plain(3, "revision", Type::Uint64),
        ],
    };
    pub static GATEPASS_V1_MISSING_FACT: Message = Message {
        name: "gatepass.v1.MissingFact",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "kind", Type::Enum(&GATEPASS_V1_MISSING_FACT_KIND)),
            plain(2, "id", Type::String),
            plain(3, "text", Type::String),
        ],
    };
    pub static GATEPASS_V1_ORGANIZATION_REQUEST_SETTINGS: Message = Message {
        name: "gatepass.v1.OrganizationRequestSettings",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "allow_self_approval", Type::Bool),
            plain(2, "silence_is_consent", Type::Bool),
            plain(3, "max_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(4, "default_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
        ],
    };
    pub static GATEPASS_V1_PAIR: Message = Message {
        name: "gatepass.v1.Pair",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "account_id", Type::String), plain(2, "resource_id", Type::String)],
    };
    pub static GATEPASS_V1_QUESTION: Message = Message {
        name: "gatepass.v1.Question",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "account", Type::String), plain(2, "resource", Type::String)],
    };
    pub static GATEPASS_V1_REACHABLE: Message = Message {
        name: "gatepass.v1.Reachable",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "name", Type::String),
            plain(3, "type", Type::String),
            plain(4, "allowed_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static GATEPASS_V1_REMAINING_ACCESS: Message = Message {
        name: "gatepass.v1.RemainingAccess",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "resource_id", Type::String),
            Field { repeated: true, ..plain(3, "via_ids", Type::String) },
        ],
    };
    pub static GATEPASS_V1_REQUEST_PROGRESS: Message = Message {
        name: "gatepass.v1.RequestProgress",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "step", Type::Uint32),
            plain(2, "step_since", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "escalated", Type::Bool),
            Field { repeated: true, ..plain(4, "votes", Type::Message(&GATEPASS_V1_COUNTED_VOTE)) },
            Field { repeated: true, ..plain(5, "skipped", Type::Uint32) },
            plain(6, "due_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static GATEPASS_V1_REQUEST_RECORD: Message = Message {
        name: "gatepass.v1.RequestRecord",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "lead_id", Type::String),
            Field { repeated: true, ..plain(2, "follower_ids", Type::String) },
            plain(3, "role_id", Type::String),
            plain(4, "requested_event_id", Type::String),
            plain(5, "requested_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(6, "filed_by_id", Type::String),
            plain(7, "filed_credential_id", Type::String),
            plain(8, "condition_id", Type::String),
            plain(9, "break_glass", Type::Bool),
            plain(10, "review", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_REVIEW)),
            plain(11, "extends_id", Type::String),
            plain(12, "new_end", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(13, "status_reason", Type::String),
            plain(14, "terms", Type::Message(&GATEPASS_V1_REQUEST_TERMS)),
            plain(15, "progress", Type::Message(&GATEPASS_V1_REQUEST_PROGRESS)),
            plain(16, "first_start", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(17, "first_end", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static GATEPASS_V1_REQUEST_SETTINGS_GET_REQUEST: Message = Message {
        name: "gatepass.v1.RequestSettingsGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static GATEPASS_V1_REQUEST_SETTINGS_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.RequestSettingsGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "settings", Type::Message(&GATEPASS_V1_ORGANIZATION_REQUEST_SETTINGS))],
    };
    pub static GATEPASS_V1_REQUEST_SETTINGS_UPDATE_REQUEST: Message = Message {
        name: "gatepass.v1.RequestSettingsUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "settings", Type::Message(&GATEPASS_V1_ORGANIZATION_REQUEST_SETTINGS))],
    };
    pub static GATEPASS_V1_REQUEST_SETTINGS_UPDATE_RESPONSE: Message = Message {
        name: "gatepass.v1.RequestSettingsUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "settings", Type::Message(&GATEPASS_V1_ORGANIZATION_REQUEST_SETTINGS))],
    };
    pub static GATEPASS_V1_REQUEST_TERMS: Message = Message {
        name: "gatepass.v1.RequestTerms",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(2, "duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(3, "max_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(4, "fixed", Type::Bool),
            plain(5, "times_out_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(6, "extend_without_approval_up_to", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            Field { repeated: true, ..plain(7, "steps", Type::Message(&GATEPASS_V1_STEP_TERMS)) },
            plain(8, "distinct_people", Type::Bool),
            plain(9, "allow_self_approval", Type::Bool),
            plain(10, "silence_is_consent", Type::Bool),
        ],
    };
    pub static GATEPASS_V1_RESUME_REQUEST: Message = Message {
        name: "gatepass.v1.ResumeRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static GATEPASS_V1_RESUME_RESPONSE: Message = Message {
        name: "gatepass.v1.ResumeResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "accepted", Type::Message(&GATEPASS_V1_REVIEW))],
    };
    pub static GATEPASS_V1_REVIEW: Message = Message {
        name: "gatepass.v1.Review",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "taken_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(2, "restored_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "revision", Type::Uint64),
        ],
    };
    pub static GATEPASS_V1_ROLE_GRANT: Message = Message {
        name: "gatepass.v1.RoleGrant",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(2, "account_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Role", on_delete: OnDelete::Cascade }),
                ..plain(3, "role_id", Type::String)
            },
            plain(4, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(5, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            Field { flags: Flags::READ_ONLY, ..plain(6, "access_request_id", Type::String) },
        ],
    };
    pub static GATEPASS_V1_ROLE_GRANT_GET_REQUEST: Message = Message {
        name: "gatepass.v1.RoleGrantGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_ROLE_GRANT_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.RoleGrantGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "role_grant", Type::Message(&GATEPASS_V1_ROLE_GRANT)),
        ],
    };
    pub static GATEPASS_V1_ROLE_GRANT_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.RoleGrantListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static GATEPASS_V1_ROLE_GRANT_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.RoleGrantListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "role_grants", Type::Message(&GATEPASS_V1_ROLE_GRANT)) },
        ],
    };
    pub static GATEPASS_V1_SEEN_CALL: Message = Message {
        name: "gatepass.v1.SeenCall",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "method", Type::String),
            plain(2, "code", Type::Uint32),
            plain(3, "idempotency_key", Type::String),
        ],
    };
    pub static GATEPASS_V1_SEEN_REQUEST: Message =
        Message { name: "gatepass.v1.SeenRequest", unique: &[], read_only: false, oneofs: &[], fields: &[] };
    pub static GATEPASS_V1_SEEN_RESPONSE: Message = Message {
        name: "gatepass.v1.SeenResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "calls", Type::Message(&GATEPASS_V1_SEEN_CALL)) }],
    };
    pub static GATEPASS_V1_SET_CLOCK_REQUEST: Message = Message {
        name: "gatepass.v1.SetClockRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field {
            flags: Flags::REQUIRED,
            ..plain(1, "time", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
        }],
    };
    pub static GATEPASS_V1_SIMULATE_REQUEST: Message = Message {
        name: "gatepass.v1.SimulateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "calls", Type::Message(&GATEPASS_V1_SIMULATED_CALL)) },
            plain(2, "time", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static GATEPASS_V1_SIMULATE_RESPONSE: Message = Message {
        name: "gatepass.v1.SimulateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "gained", Type::Message(&GATEPASS_V1_PAIR)) },
            Field { repeated: true, ..plain(2, "lost", Type::Message(&GATEPASS_V1_PAIR)) },
            plain(3, "revision", Type::Uint64),
        ],
    };
    pub static GATEPASS_V1_SIMULATED_CALL: Message = Message {
        name: "gatepass.v1.SimulatedCall",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "method", Type::String), plain(2, "request", Type::Bytes)],
    };
    pub static GATEPASS_V1_STATUS_REQUEST: Message = Message {
        name: "gatepass.v1.StatusRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static GATEPASS_V1_STATUS_RESPONSE: Message = Message {
        name: "gatepass.v1.StatusResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "ready", Type::Bool),
            Field { repeated: true, ..plain(2, "reasons", Type::String) },
            plain(3, "revision", Type::Uint64),
            plain(4, "time", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(5, "version", Type::String),
            plain(6, "review", Type::Message(&GATEPASS_V1_REVIEW)),
        ],
    };
    pub static GATEPASS_V1_STEP_LINT: Message = Message {
        name: "gatepass.v1.StepLint",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "step", Type::Uint32),
            Field { repeated: true, ..plain(2, "account_ids", Type::String) },
            plain(3, "approvers", Type::Uint32),
            plain(4, "needed", Type::Uint32),
        ],
    };
    pub static GATEPASS_V1_STEP_OPTIONS: Message = Message {
        name: "gatepass.v1.StepOptions",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "needed", Type::Uint32),
            Field { repeated: true, ..plain(2, "excluded_account_ids", Type::String) },
            plain(3, "deadline", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(4, "on_deadline", Type::String),
            Field {
                repeated: true,
                ..plain(5, "escalate_to", Type::Message(&GATEPASS_V1_ESCALATION_APPROVER))
            },
        ],
    };
    pub static GATEPASS_V1_STEP_TERMS: Message = Message {
        name: "gatepass.v1.StepTerms",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "needed", Type::Uint32),
            plain(2, "skip_after", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            Field {
                repeated: true,
                ..plain(3, "approvers", Type::Message(&GATEPASS_V1_ACCESS_REQUEST_APPROVER))
            },
            plain(4, "options", Type::Message(&GATEPASS_V1_STEP_OPTIONS)),
        ],
    };
    pub static GATEPASS_V1_VERIFIER_KEY_REQUEST: Message = Message {
        name: "gatepass.v1.VerifierKeyRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static GATEPASS_V1_VERIFIER_KEY_RESPONSE: Message = Message {
        name: "gatepass.v1.VerifierKeyResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "key", Type::String)],
    };
    pub static GATEPASS_V1_WATCH_REQUEST: Message = Message {
        name: "gatepass.v1.WatchRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "since", Type::String),
            Field { repeated: true, ..plain(2, "kinds", Type::String) },
            Field { repeated: true, ..plain(3, "entities", Type::String) },
            Field { repeated: true, ..plain(4, "verbs", Type::String) },
        ],
    };
    pub static GATEPASS_V1_WATCH_RESPONSE: Message = Message {
        name: "gatepass.v1.WatchResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "event", Type::Message(&GATEPASS_V1_EVENT)),
            plain(2, "revision", Type::String),
            plain(3, "heartbeat", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
        ],
    };
    pub static GATEPASS_V1_WEBHOOK: Message = Message {
        name: "gatepass.v1.Webhook",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "url", Type::String) },
            plain(3, "description", Type::String),
            Field { repeated: true, ..plain(4, "kinds", Type::String) },
            Field { repeated: true, ..plain(5, "entities", Type::String) },
            Field { repeated: true, ..plain(6, "verbs", Type::String) },
            plain(7, "disabled", Type::Bool),
            Field {
                flags: Flags::READ_ONLY,
                ..plain(8, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
        ],
    };
    pub static GATEPASS_V1_WEBHOOK_CREATE_REQUEST: Message = Message {
        name: "gatepass.v1.WebhookCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "webhook", Type::Message(&GATEPASS_V1_WEBHOOK))],
    };
    pub static GATEPASS_V1_WEBHOOK_CREATE_RESPONSE: Message = Message {
        name: "gatepass.v1.WebhookCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "webhook", Type::Message(&GATEPASS_V1_WEBHOOK)),
            Field { flags: Flags::SECRET, ..plain(2, "secret", Type::String) },
        ],
    };
    pub static GATEPASS_V1_WEBHOOK_DELETE_REQUEST: Message = Message {
        name: "gatepass.v1.WebhookDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "id", Type::String)],
    };
    pub static GATEPASS_V1_WEBHOOK_DELETE_RESPONSE: Message = Message {
        name: "gatepass.v1.WebhookDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static GATEPASS_V1_WEBHOOK_DELIVERIES_REQUEST: Message = Message {
        name: "gatepass.v1.WebhookDeliveriesRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "status", Type::String),
            plain(3, "cursor", Type::String),
            plain(4, "limit", Type::Int32),
        ],
    };
    pub static GATEPASS_V1_WEBHOOK_DELIVERIES_RESPONSE: Message = Message {
        name: "gatepass.v1.WebhookDeliveriesResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "deliveries", Type::Message(&GATEPASS_V1_WEBHOOK_DELIVERY)) },
            plain(2, "next_cursor", Type::String),
            plain(3, "revision", Type::String),
        ],
    };
    pub static GATEPASS_V1_WEBHOOK_DELIVERY: Message = Message {
        name: "gatepass.v1.WebhookDelivery",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "revision", Type::String),
            plain(2, "status", Type::String),
            plain(3, "attempts", Type::Uint32),
            plain(4, "outcome", Type::String),
            plain(5, "last_attempt_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(6, "next_attempt_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static GATEPASS_V1_WEBHOOK_GET_REQUEST: Message = Message {
        name: "gatepass.v1.WebhookGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "id", Type::String)],
    };
    pub static GATEPASS_V1_WEBHOOK_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.WebhookGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "webhook", Type::Message(&GATEPASS_V1_WEBHOOK))],
    };
    pub static GATEPASS_V1_WEBHOOK_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.WebhookListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "cursor", Type::String), plain(2, "limit", Type::Int32)],
    };
    pub static GATEPASS_V1_WEBHOOK_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.WebhookListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "webhooks", Type::Message(&GATEPASS_V1_WEBHOOK)) },
            plain(2, "next_cursor", Type::String),
        ],
    };
    pub static GATEPASS_V1_WEBHOOK_REDELIVER_REQUEST: Message = Message {
        name: "gatepass.v1.WebhookRedeliverRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "id", Type::String), plain(2, "revision", Type::String)],
    };
    pub static GATEPASS_V1_WEBHOOK_REDELIVER_RESPONSE: Message = Message {
        name: "gatepass.v1.WebhookRedeliverResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "deliveries", Type::Uint32)],
    };
    pub static GATEPASS_V1_WEBHOOK_UPDATE_REQUEST: Message = Message {
        name: "gatepass.v1.WebhookUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "id", Type::String), plain(2, "webhook", Type::Message(&GATEPASS_V1_WEBHOOK))],
    };
    pub static GATEPASS_V1_WEBHOOK_UPDATE_RESPONSE: Message = Message {
        name: "gatepass.v1.WebhookUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "webhook", Type::Message(&GATEPASS_V1_WEBHOOK))],
    };
    pub static GATEPASS_V1_WEEKLY_WINDOW: Message = Message {
        name: "gatepass.v1.WeeklyWindow",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { repeated: true, ..plain(1, "days", Type::Uint32) },
            plain(2, "start_minute", Type::Uint32),
            plain(3, "end_minute", Type::Uint32),
            plain(4, "time_zone", Type::String),
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_LINT: Message = Message {
        name: "gatepass.v1.WorkflowLint",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "workflow_id", Type::String),
            plain(2, "workflow_name", Type::String),
            plain(3, "satisfiable", Type::Bool),
            Field { repeated: true, ..plain(4, "steps", Type::Message(&GATEPASS_V1_STEP_LINT)) },
            Field { repeated: true, ..plain(5, "findings", Type::Message(&GATEPASS_V1_LINT_FINDING)) },
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_LINT_REQUEST: Message = Message {
        name: "gatepass.v1.WorkflowLintRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "workflows", Type::String) }],
    };
    pub static GATEPASS_V1_WORKFLOW_LINT_RESPONSE: Message = Message {
        name: "gatepass.v1.WorkflowLintResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field {
            repeated: true,
            ..plain(1, "workflows", Type::Message(&GATEPASS_V1_WORKFLOW_LINT))
        }],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTION_SET: Message = Message {
        name: "gatepass.v1.WorkflowOptionSet",
        unique: &["workflow_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Workflow", on_delete: OnDelete::Cascade }),
                ..plain(2, "workflow_id", Type::String)
            },
            plain(3, "time_out", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(4, "extend_without_approval_up_to", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(5, "break_glass", Type::Message(&GATEPASS_V1_BREAK_GLASS)),
            Field { repeated: true, ..plain(6, "requestable_role_ids", Type::String) },
            plain(7, "cool_down", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            Field {
                repeated: true,
                ..plain(8, "duration_limits", Type::Message(&GATEPASS_V1_DURATION_LIMIT))
            },
            Field {
                repeated: true,
                ..plain(9, "automatic_windows", Type::Message(&GATEPASS_V1_WEEKLY_WINDOW))
            },
            Field {
                references: Some(Reference { noun: "Condition", on_delete: OnDelete::Refuse }),
                ..plain(10, "automatic_condition_id", Type::String)
            },
            plain(11, "automatic_max_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_CREATE_REQUEST: Message = Message {
        name: "gatepass.v1.WorkflowOptionsCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "workflow_options", Type::Message(&GATEPASS_V1_WORKFLOW_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_CREATE_RESPONSE: Message = Message {
        name: "gatepass.v1.WorkflowOptionsCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "workflow_options", Type::Message(&GATEPASS_V1_WORKFLOW_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_DELETE_REQUEST: Message = Message {
        name: "gatepass.v1.WorkflowOptionsDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_DELETE_RESPONSE: Message = Message {
        name: "gatepass.v1.WorkflowOptionsDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_GET_REQUEST: Message = Message {
        name: "gatepass.v1.WorkflowOptionsGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_GET_RESPONSE: Message = Message {
        name: "gatepass.v1.WorkflowOptionsGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "workflow_options", Type::Message(&GATEPASS_V1_WORKFLOW_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_LIST_REQUEST: Message = Message {
        name: "gatepass.v1.WorkflowOptionsListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_LIST_RESPONSE: Message = Message {
        name: "gatepass.v1.WorkflowOptionsListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "workflow_options", Type::Message(&GATEPASS_V1_WORKFLOW_OPTION_SET))
            },
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_UPDATE_REQUEST: Message = Message {
        name: "gatepass.v1.WorkflowOptionsUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "workflow_options", Type::Message(&GATEPASS_V1_WORKFLOW_OPTION_SET)),
        ],
    };
    pub static GATEPASS_V1_WORKFLOW_OPTIONS_UPDATE_RESPONSE: Message = Message {
        name: "gatepass.v1.WorkflowOptionsUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "workflow_options", Type::Message(&GATEPASS_V1_WORKFLOW_OPTION_SET)),
        ],
    };
    pub static GOOGLE_PROTOBUF_DURATION: Message = Message {
        name: "google.protobuf.Duration",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "seconds", Type::Int64), plain(2, "nanos", Type::Int32)],
    };
    pub static GOOGLE_PROTOBUF_TIMESTAMP: Message = Message {
        name: "google.protobuf.Timestamp",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "seconds", Type::Int64), plain(2, "nanos", Type::Int32)],
    };
    pub static V1_AI_ROUTER: Message = Message {
        name: "v1.AIRouter",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            plain(2, "name", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(3, "address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            Field {
                repeated: true,
                ..plain(5, "maintenance_windows", Type::Message(&V1_NODE_MAINTENANCE_WINDOW))
            },
            plain(6, "certificate_authority_id", Type::String),
        ],
    };
    pub static V1_AKS: Message = Message {
        name: "v1.AKS",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "certificate_authority", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "client_certificate", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(7, "client_key", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(9, "healthcheck_namespace", Type::String) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(10, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(11, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(12, "port_override", Type::Int32) },
            plain(17, "discovery_enabled", Type::Bool),
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias", "discovery-enabled"],
                ..plain(18, "discovery_username", Type::String)
            },
            plain(19, "allow_resource_role_bypass", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AKS_BASIC_AUTH: Message = Message {
        name: "v1.AKSBasicAuth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(3, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AKS_SERVICE_ACCOUNT: Message = Message {
        name: "v1.AKSServiceAccount",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "token", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "healthcheck_namespace", Type::String) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(5, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(6, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(7, "port_override", Type::Int32) },
            plain(11, "discovery_enabled", Type::Bool),
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias", "discovery-enabled"],
                ..plain(12, "discovery_username", Type::String)
            },
            plain(13, "allow_resource_role_bypass", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AKS_SERVICE_ACCOUNT_USER_IMPERSONATION: Message = Message {
        name: "v1.AKSServiceAccountUserImpersonation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "token", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AKS_USER_IMPERSONATION: Message = Message {
        name: "v1.AKSUserImpersonation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "certificate_authority", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "client_certificate", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(7, "client_key", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(9, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(10, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AMQP: Message = Message {
        name: "v1.AMQP",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "port", Type::Int32),
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(8, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AWS: Message = Message {
        name: "v1.AWS",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(1, "access_key", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "secret_access_key", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "healthcheck_region", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(5, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(6, "role_external_id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(10, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AWS_CERT_X509_STORE: Message = Message {
        name: "v1.AWSCertX509Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "region", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::REQUIRED, json_name: "ca_arn", ..plain(5, "caArn", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "signing_algo",
                ..plain(6, "signingAlgo", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                json_name: "certificate_template_arn",
                ..plain(7, "certificateTemplateArn", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(8, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_AWS_CONNECTOR: Message = Message {
        name: "v1.AWSConnector",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "description", Type::String),
            plain(4, "scan_period", Type::String),
            Field { repeated: true, ..plain(5, "services", Type::String) },
            Field { repeated: true, ..plain(6, "include_tags", Type::Message(&V1_TAG)) },
            Field { repeated: true, ..plain(7, "exclude_tags", Type::Message(&V1_TAG)) },
            plain(20, "role_name", Type::String),
            Field { repeated: true, ..plain(21, "account_ids", Type::String) },
        ],
    };
    pub static V1_AWS_CONSOLE: Message = Message {
        name: "v1.AWSConsole",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "enable_env_variables", Type::Bool),
            Field { flags: Flags::REQUIRED, ..plain(2, "region", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(3, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "role_external_id", Type::String) },
            plain(5, "session_expiry", Type::Int32),
            Field { flags: Flags::REQUIRED, ..plain(6, "subdomain", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(7, "port_override", Type::Int32) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(8, "identity_set_id", Type::String)
            },
            plain(9, "identity_alias_healthcheck_username", Type::String),
            plain(15, "use_https", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AWS_CONSOLE_STATIC_KEY_PAIR: Message = Message {
        name: "v1.AWSConsoleStaticKeyPair",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(1, "access_key", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "secret_access_key", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(3, "region", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(4, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(5, "role_external_id", Type::String) },
            plain(6, "session_expiry", Type::Int32),
            Field { flags: Flags::REQUIRED, ..plain(7, "subdomain", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(8, "port_override", Type::Int32) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(9, "identity_set_id", Type::String)
            },
            plain(10, "identity_alias_healthcheck_username", Type::String),
            plain(14, "use_https", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AWS_INSTANCE_PROFILE: Message = Message {
        name: "v1.AWSInstanceProfile",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "enable_env_variables", Type::Bool),
            Field { flags: Flags::REQUIRED, ..plain(2, "region", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(3, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "role_external_id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(8, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AWS_STORE: Message = Message {
        name: "v1.AWSStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "region", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "role_arn", Type::String),
            plain(6, "role_external_id", Type::String),
        ],
    };
    pub static V1_ACCESS_REQUEST: Message = Message {
        name: "v1.AccessRequest",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(2, "resource_id", Type::String) },
            plain(3, "reason", Type::String),
            plain(4, "workflow_id", Type::String),
            plain(5, "account_id", Type::String),
            plain(6, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            Field {
                flags: Flags::REQUIRED,
                ..plain(7, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
            plain(8, "status", Type::String),
            plain(9, "status_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(10, "grant_id", Type::String),
            Field { flags: Flags::DEPRECATED, ..plain(11, "duration", Type::Int64) },
            Field { flags: Flags::PRIVATE, ..plain(12, "requester_name", Type::String) },
            Field {
                json_name: "requested_duration",
                ..plain(13, "requestedDuration", Type::Message(&GOOGLE_PROTOBUF_DURATION))
            },
            Field {
                json_name: "result_duration",
                ..plain(14, "resultDuration", Type::Message(&GOOGLE_PROTOBUF_DURATION))
            },
        ],
    };
    pub static V1_ACCESS_REQUEST_CONFIG: Message = Message {
        name: "v1.AccessRequestConfig",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "resource_id", Type::String) },
            plain(2, "reason", Type::String),
            plain(3, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(4, "duration", Type::String),
        ],
    };
    pub static V1_ACCESS_REQUEST_EVENT: Message = Message {
        name: "v1.AccessRequestEvent",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "request_id", Type::String),
            plain(3, "actor_id", Type::String),
            plain(4, "type", Type::String),
            plain(5, "metadata", Type::String),
            Field { flags: Flags::PRIVATE, ..plain(6, "time", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)) },
        ],
    };
    pub static V1_ACCESS_REQUEST_EVENT_HISTORY: Message = Message {
        name: "v1.AccessRequestEventHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "access_request_event", Type::Message(&V1_ACCESS_REQUEST_EVENT)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ACCESS_REQUEST_EVENT_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.AccessRequestEventHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCESS_REQUEST_EVENT_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.AccessRequestEventHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ACCESS_REQUEST_EVENT_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCESS_REQUEST_HISTORY: Message = Message {
        name: "v1.AccessRequestHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "access_request", Type::Message(&V1_ACCESS_REQUEST)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ACCESS_REQUEST_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.AccessRequestHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCESS_REQUEST_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.AccessRequestHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ACCESS_REQUEST_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCESS_REQUEST_LIST_REQUEST: Message = Message {
        name: "v1.AccessRequestListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCESS_REQUEST_LIST_RESPONSE: Message = Message {
        name: "v1.AccessRequestListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "access_requests", Type::Message(&V1_ACCESS_REQUEST)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT: Message = Message {
        name: "v1.Account",
        unique: &[],
        read_only: false,
        oneofs: &[Oneof { name: "account", common_fields: &["suspended", "tags", "created_at"] }],
        fields: &[
            Field { oneof: Some(0), ..plain(1, "user", Type::Message(&V1_USER)) },
            Field { oneof: Some(0), ..plain(2, "service", Type::Message(&V1_SERVICE)) },
            Field { oneof: Some(0), ..plain(3, "token", Type::Message(&V1_TOKEN)) },
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT: Message = Message {
        name: "v1.AccountAttachment",
        unique: &["account_id+role_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(2, "account_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Role", on_delete: OnDelete::Cascade }),
                ..plain(3, "role_id", Type::String)
            },
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_CREATE_REQUEST: Message = Message {
        name: "v1.AccountAttachmentCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "account_attachment", Type::Message(&V1_ACCOUNT_ATTACHMENT)),
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_CREATE_RESPONSE: Message = Message {
        name: "v1.AccountAttachmentCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "account_attachment", Type::Message(&V1_ACCOUNT_ATTACHMENT)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_DELETE_REQUEST: Message = Message {
        name: "v1.AccountAttachmentDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACCOUNT_ATTACHMENT_DELETE_RESPONSE: Message = Message {
        name: "v1.AccountAttachmentDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_GET_REQUEST: Message = Message {
        name: "v1.AccountAttachmentGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACCOUNT_ATTACHMENT_GET_RESPONSE: Message = Message {
        name: "v1.AccountAttachmentGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "account_attachment", Type::Message(&V1_ACCOUNT_ATTACHMENT)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_HISTORY: Message = Message {
        name: "v1.AccountAttachmentHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "account_attachment", Type::Message(&V1_ACCOUNT_ATTACHMENT)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.AccountAttachmentHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.AccountAttachmentHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ACCOUNT_ATTACHMENT_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_LIST_REQUEST: Message = Message {
        name: "v1.AccountAttachmentListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_ATTACHMENT_LIST_RESPONSE: Message = Message {
        name: "v1.AccountAttachmentListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "account_attachments", Type::Message(&V1_ACCOUNT_ATTACHMENT))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_CREATE_REQUEST: Message = Message {
        name: "v1.AccountCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "account", Type::Message(&V1_ACCOUNT)),
        ],
    };
    pub static V1_ACCOUNT_CREATE_RESPONSE: Message = Message {
        name: "v1.AccountCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "account", Type::Message(&V1_ACCOUNT)),
            Field { flags: Flags::SECRET, ..plain(3, "token", Type::String) },
            plain(4, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
            plain(5, "access_key", Type::String),
            Field { flags: Flags::SECRET, ..plain(6, "secret_key", Type::String) },
        ],
    };
    pub static V1_ACCOUNT_DELETE_REQUEST: Message = Message {
        name: "v1.AccountDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACCOUNT_DELETE_RESPONSE: Message = Message {
        name: "v1.AccountDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GET_REQUEST: Message = Message {
        name: "v1.AccountGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACCOUNT_GET_RESPONSE: Message = Message {
        name: "v1.AccountGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "account", Type::Message(&V1_ACCOUNT)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GRANT: Message = Message {
        name: "v1.AccountGrant",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Resource", on_delete: OnDelete::Cascade }),
                ..plain(2, "resource_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(3, "account_id", Type::String)
            },
            plain(4, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(5, "valid_until", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "access_rule", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(7, "access_request_id", Type::String) },
        ],
    };
    pub static V1_ACCOUNT_GRANT_CREATE_REQUEST: Message = Message {
        name: "v1.AccountGrantCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "account_grant", Type::Message(&V1_ACCOUNT_GRANT)),
        ],
    };
    pub static V1_ACCOUNT_GRANT_CREATE_RESPONSE: Message = Message {
        name: "v1.AccountGrantCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "account_grant", Type::Message(&V1_ACCOUNT_GRANT)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GRANT_DELETE_REQUEST: Message = Message {
        name: "v1.AccountGrantDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACCOUNT_GRANT_DELETE_RESPONSE: Message = Message {
        name: "v1.AccountGrantDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GRANT_GET_REQUEST: Message = Message {
        name: "v1.AccountGrantGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACCOUNT_GRANT_GET_RESPONSE: Message = Message {
        name: "v1.AccountGrantGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "account_grant", Type::Message(&V1_ACCOUNT_GRANT)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GRANT_HISTORY: Message = Message {
        name: "v1.AccountGrantHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "account_grant", Type::Message(&V1_ACCOUNT_GRANT)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ACCOUNT_GRANT_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.AccountGrantHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_GRANT_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.AccountGrantHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ACCOUNT_GRANT_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GRANT_LIST_REQUEST: Message = Message {
        name: "v1.AccountGrantListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_GRANT_LIST_RESPONSE: Message = Message {
        name: "v1.AccountGrantListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "account_grants", Type::Message(&V1_ACCOUNT_GRANT)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GROUP: Message = Message {
        name: "v1.AccountGroup",
        unique: &["account_id+group_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(2, "account_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Group", on_delete: OnDelete::Cascade }),
                ..plain(3, "group_id", Type::String)
            },
        ],
    };
    pub static V1_ACCOUNT_GROUP_CREATE_REQUEST: Message = Message {
        name: "v1.AccountGroupCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "account_group", Type::Message(&V1_ACCOUNT_GROUP)),
        ],
    };
    pub static V1_ACCOUNT_GROUP_CREATE_RESPONSE: Message = Message {
        name: "v1.AccountGroupCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "account_group", Type::Message(&V1_ACCOUNT_GROUP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GROUP_DELETE_REQUEST: Message = Message {
        name: "v1.AccountGroupDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACCOUNT_GROUP_DELETE_RESPONSE: Message = Message {
        name: "v1.AccountGroupDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GROUP_GET_REQUEST: Message = Message {
        name: "v1.AccountGroupGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACCOUNT_GROUP_GET_RESPONSE: Message = Message {
        name: "v1.AccountGroupGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "account_group", Type::Message(&V1_ACCOUNT_GROUP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GROUP_HISTORY: Message = Message {
        name: "v1.AccountGroupHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "account_group", Type::Message(&V1_ACCOUNT_GROUP)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ACCOUNT_GROUP_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.AccountGroupHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_GROUP_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.AccountGroupHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ACCOUNT_GROUP_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_GROUP_LIST_REQUEST: Message = Message {
        name: "v1.AccountGroupListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_GROUP_LIST_RESPONSE: Message = Message {
        name: "v1.AccountGroupListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "account_groups", Type::Message(&V1_ACCOUNT_GROUP)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_HISTORY: Message = Message {
        name: "v1.AccountHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "account", Type::Message(&V1_ACCOUNT)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ACCOUNT_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.AccountHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.AccountHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ACCOUNT_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_LIST_REQUEST: Message = Message {
        name: "v1.AccountListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_LIST_RESPONSE: Message = Message {
        name: "v1.AccountListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "accounts", Type::Message(&V1_ACCOUNT)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_PERMISSION: Message = Message {
        name: "v1.AccountPermission",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "granted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "permission", Type::String),
            plain(4, "scope", Type::String),
            plain(5, "scoped_id", Type::String),
        ],
    };
    pub static V1_ACCOUNT_PERMISSION_LIST_REQUEST: Message = Message {
        name: "v1.AccountPermissionListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_PERMISSION_LIST_RESPONSE: Message = Message {
        name: "v1.AccountPermissionListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "permissions", Type::Message(&V1_ACCOUNT_PERMISSION)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_RESOURCE: Message = Message {
        name: "v1.AccountResource",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "resource_id", Type::String),
            plain(3, "granted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(4, "expires_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(5, "role_id", Type::String),
            plain(6, "account_grant_id", Type::String),
            plain(7, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ACCOUNT_RESOURCE_HISTORY: Message = Message {
        name: "v1.AccountResourceHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "account_resource", Type::Message(&V1_ACCOUNT_RESOURCE)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ACCOUNT_RESOURCE_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.AccountResourceHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_RESOURCE_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.AccountResourceHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ACCOUNT_RESOURCE_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_RESOURCE_LIST_REQUEST: Message = Message {
        name: "v1.AccountResourceListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACCOUNT_RESOURCE_LIST_RESPONSE: Message = Message {
        name: "v1.AccountResourceListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "account_resources", Type::Message(&V1_ACCOUNT_RESOURCE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACCOUNT_UPDATE_REQUEST: Message = Message {
        name: "v1.AccountUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "account", Type::Message(&V1_ACCOUNT)),
        ],
    };
    pub static V1_ACCOUNT_UPDATE_RESPONSE: Message = Message {
        name: "v1.AccountUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "account", Type::Message(&V1_ACCOUNT)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACTIVE_DIRECTORY_ENGINE: Message = Message {
        name: "v1.ActiveDirectoryEngine",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "type", Type::String),
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(5, "secret_store_id", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "secret_store_root_path", Type::String) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::READ_ONLY, ..plain(8, "public_key", Type::Bytes) },
            plain(9, "key_rotation_interval_days", Type::Int32),
            plain(10, "node_selector", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(102, "url", Type::String) },
            plain(103, "connection_timeout", Type::Uint32),
            plain(104, "request_timeout", Type::Uint32),
            plain(105, "start_tls", Type::Bool),
            plain(106, "insecure_tls", Type::Bool),
            plain(107, "certificate", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(108, "binddn", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::SECRET), ..plain(109, "bindpass", Type::String) },
            plain(1010, "userdn", Type::String),
            plain(1011, "upndomain", Type::String),
            Field {
                type_alias: "afterReadTtl",
                ..plain(1012, "after_read_ttl", Type::Message(&GOOGLE_PROTOBUF_DURATION))
            },
            Field { type_alias: "ttl", ..plain(1013, "ttl", Type::Message(&GOOGLE_PROTOBUF_DURATION)) },
            Field { type_alias: "policy", ..plain(1014, "policy", Type::Message(&V1_SECRET_ENGINE_POLICY)) },
            plain(1015, "do_not_validate_timestamps", Type::Bool),
            Field {
                type_alias: "maxBackoffDuration",
                ..plain(1016, "max_backoff_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION))
            },
        ],
    };
    pub static V1_ACTIVE_DIRECTORY_STORE: Message = Message {
        name: "v1.ActiveDirectoryStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_ACTIVITY: Message = Message {
        name: "v1.Activity",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "verb", Type::String),
            plain(3, "description", Type::String),
            plain(4, "completed_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            Field { repeated: true, ..plain(5, "entities", Type::Message(&V1_ACTIVITY_ENTITY)) },
            plain(6, "ip_address", Type::String),
            plain(7, "actor", Type::Message(&V1_ACTIVITY_ACTOR)),
            plain(8, "user_agent", Type::String),
        ],
    };
    pub static V1_ACTIVITY_ACTOR: Message = Message {
        name: "v1.ActivityActor",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "email", Type::String),
            plain(3, "first_name", Type::String),
            plain(4, "last_name", Type::String),
            plain(5, "activity_external_id", Type::String),
        ],
    };
    pub static V1_ACTIVITY_ENTITY: Message = Message {
        name: "v1.ActivityEntity",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "type", Type::String),
            plain(3, "name", Type::String),
            plain(4, "email", Type::String),
            plain(5, "external_id", Type::String),
        ],
    };
    pub static V1_ACTIVITY_GET_REQUEST: Message = Message {
        name: "v1.ActivityGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ACTIVITY_GET_RESPONSE: Message = Message {
        name: "v1.ActivityGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "activity", Type::Message(&V1_ACTIVITY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ACTIVITY_LIST_REQUEST: Message = Message {
        name: "v1.ActivityListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ACTIVITY_LIST_RESPONSE: Message = Message {
        name: "v1.ActivityListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "activities", Type::Message(&V1_ACTIVITY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_AEROSPIKE: Message = Message {
        name: "v1.Aerospike",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(10, "use_services_alternate", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ALREADY_EXISTS_ERROR: Message = Message {
        name: "v1.AlreadyExistsError",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "entity", Type::String)],
    };
    pub static V1_AMAZON_EKS: Message = Message {
        name: "v1.AmazonEKS",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "access_key", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "secret_access_key", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "certificate_authority", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "cluster_name", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(8, "role_arn", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(9, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(10, "role_external_id", Type::String) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(11, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(12, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(15, "port_override", Type::Int32) },
            plain(16, "discovery_enabled", Type::Bool),
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias", "discovery-enabled"],
                ..plain(17, "discovery_username", Type::String)
            },
            plain(18, "allow_resource_role_bypass", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AMAZON_EKS_INSTANCE_PROFILE: Message = Message {
        name: "v1.AmazonEKSInstanceProfile",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "certificate_authority", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "cluster_name", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(6, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(7, "role_external_id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(8, "healthcheck_namespace", Type::String) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(9, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(10, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(15, "port_override", Type::Int32) },
            plain(16, "discovery_enabled", Type::Bool),
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias", "discovery-enabled"],
                ..plain(17, "discovery_username", Type::String)
            },
            plain(18, "allow_resource_role_bypass", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION: Message = Message {
        name: "v1.AmazonEKSInstanceProfileUserImpersonation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "certificate_authority", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "cluster_name", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(6, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(7, "role_external_id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(8, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(15, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AMAZON_EKS_USER_IMPERSONATION: Message = Message {
        name: "v1.AmazonEKSUserImpersonation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "access_key", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "secret_access_key", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "certificate_authority", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "cluster_name", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(8, "role_arn", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(9, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(10, "role_external_id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(15, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AMAZON_ES: Message = Message {
        name: "v1.AmazonES",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "region", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "secret_access_key", Type::String)
            },
            plain(3, "endpoint", Type::String),
            Field { flags: Flags::CREDENTIAL, ..plain(4, "access_key", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(6, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(7, "role_external_id", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AMAZON_ESIAM: Message = Message {
        name: "v1.AmazonESIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "region", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { json_name: "tls_required", ..plain(4, "tlsRequired", Type::Bool) },
            Field { flags: Flags::CREDENTIAL, ..plain(5, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(6, "role_external_id", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AMAZON_MQAMQP091: Message = Message {
        name: "v1.AmazonMQAMQP091",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "port", Type::Int32),
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(8, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_APPROVAL_FLOW_APPROVER: Message = Message {
        name: "v1.ApprovalFlowApprover",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Keep }),
                ..plain(1, "account_id", Type::String)
            },
            Field {
                references: Some(Reference { noun: "Role", on_delete: OnDelete::Keep }),
                ..plain(2, "role_id", Type::String)
            },
            plain(3, "reference", Type::String),
            Field {
                references: Some(Reference { noun: "Group", on_delete: OnDelete::Keep }),
                ..plain(4, "group_id", Type::String)
            },
        ],
    };
    pub static V1_APPROVAL_FLOW_STEP: Message = Message {
        name: "v1.ApprovalFlowStep",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "quantifier", Type::String),
            plain(2, "skip_after", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            Field {
                repeated: true,
                flags: Flags::REQUIRED,
                ..plain(3, "approvers", Type::Message(&V1_APPROVAL_FLOW_APPROVER))
            },
        ],
    };
    pub static V1_APPROVAL_WORKFLOW: Message = Message {
        name: "v1.ApprovalWorkflow",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "approval_mode", Type::String) },
            plain(4, "description", Type::String),
            Field {
                repeated: true,
                ..plain(5, "approval_workflow_steps", Type::Message(&V1_APPROVAL_FLOW_STEP))
            },
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER: Message = Message {
        name: "v1.ApprovalWorkflowApprover",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "ApprovalWorkflow", on_delete: OnDelete::Cascade }),
                ..plain(2, "approval_flow_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "ApprovalWorkflowStep", on_delete: OnDelete::Cascade }),
                ..plain(3, "approval_step_id", Type::String)
            },
            Field {
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Keep }),
                ..plain(4, "account_id", Type::String)
            },
            Field {
                references: Some(Reference { noun: "Role", on_delete: OnDelete::Keep }),
                ..plain(5, "role_id", Type::String)
            },
            Field { flags: Flags::READ_ONLY, ..plain(6, "reference", Type::String) },
            Field {
                flags: Flags::PRIVATE,
                references: Some(Reference { noun: "Group", on_delete: OnDelete::Keep }),
                ..plain(7, "group_id", Type::String)
            },
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_CREATE_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowApproverCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "approval_workflow_approver", Type::Message(&V1_APPROVAL_WORKFLOW_APPROVER)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_CREATE_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowApproverCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "approval_workflow_approver", Type::Message(&V1_APPROVAL_WORKFLOW_APPROVER)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_DELETE_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowApproverDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_DELETE_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowApproverDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_GET_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowApproverGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_GET_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowApproverGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "approval_workflow_approver", Type::Message(&V1_APPROVAL_WORKFLOW_APPROVER)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_HISTORY: Message = Message {
        name: "v1.ApprovalWorkflowApproverHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "approval_workflow_approver", Type::Message(&V1_APPROVAL_WORKFLOW_APPROVER)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowApproverHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowApproverHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "history", Type::Message(&V1_APPROVAL_WORKFLOW_APPROVER_HISTORY))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_LIST_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowApproverListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_APPROVER_LIST_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowApproverListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "approval_workflow_approvers", Type::Message(&V1_APPROVAL_WORKFLOW_APPROVER))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_CREATE_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "approval_workflow", Type::Message(&V1_APPROVAL_WORKFLOW)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_CREATE_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "approval_workflow", Type::Message(&V1_APPROVAL_WORKFLOW)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_DELETE_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_APPROVAL_WORKFLOW_DELETE_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_GET_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_APPROVAL_WORKFLOW_GET_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "approval_workflow", Type::Message(&V1_APPROVAL_WORKFLOW)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_HISTORY: Message = Message {
        name: "v1.ApprovalWorkflowHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "approval_workflow", Type::Message(&V1_APPROVAL_WORKFLOW)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_APPROVAL_WORKFLOW_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_LIST_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_LIST_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "approval_workflows", Type::Message(&V1_APPROVAL_WORKFLOW)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP: Message = Message {
        name: "v1.ApprovalWorkflowStep",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "ApprovalWorkflow", on_delete: OnDelete::Cascade }),
                ..plain(2, "approval_flow_id", Type::String)
            },
            Field { flags: Flags::READ_ONLY, ..plain(3, "quantifier", Type::String) },
            Field {
                flags: Flags::READ_ONLY,
                ..plain(4, "skip_after", Type::Message(&GOOGLE_PROTOBUF_DURATION))
            },
            Field { flags: Flags::READ_ONLY, ..plain(5, "step_order", Type::Int32) },
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_CREATE_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowStepCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "approval_workflow_step", Type::Message(&V1_APPROVAL_WORKFLOW_STEP)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_CREATE_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowStepCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "approval_workflow_step", Type::Message(&V1_APPROVAL_WORKFLOW_STEP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_DELETE_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowStepDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_DELETE_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowStepDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_GET_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowStepGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_GET_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowStepGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "approval_workflow_step", Type::Message(&V1_APPROVAL_WORKFLOW_STEP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_HISTORY: Message = Message {
        name: "v1.ApprovalWorkflowStepHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "approval_workflow_step", Type::Message(&V1_APPROVAL_WORKFLOW_STEP)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowStepHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowStepHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "history", Type::Message(&V1_APPROVAL_WORKFLOW_STEP_HISTORY))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_LIST_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowStepListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_STEP_LIST_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowStepListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "approval_workflow_steps", Type::Message(&V1_APPROVAL_WORKFLOW_STEP))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_UPDATE_REQUEST: Message = Message {
        name: "v1.ApprovalWorkflowUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "approval_workflow", Type::Message(&V1_APPROVAL_WORKFLOW)),
        ],
    };
    pub static V1_APPROVAL_WORKFLOW_UPDATE_RESPONSE: Message = Message {
        name: "v1.ApprovalWorkflowUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "approval_workflow", Type::Message(&V1_APPROVAL_WORKFLOW)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ATHENA: Message = Message {
        name: "v1.Athena",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(1, "access_key", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "secret_access_key", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(3, "output", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            plain(5, "region", Type::String),
            Field { flags: Flags::CREDENTIAL, ..plain(6, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(7, "role_external_id", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ATHENA_IAM: Message = Message {
        name: "v1.AthenaIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "output", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "region", Type::String),
            Field { flags: Flags::CREDENTIAL, ..plain(4, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(5, "role_external_id", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AURORA_MYSQL: Message = Message {
        name: "v1.AuroraMysql",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "require_native_auth", Type::Bool),
            plain(10, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AURORA_MYSQL_IAM: Message = Message {
        name: "v1.AuroraMysqlIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "region", Type::String) },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(8, "role_assumption_arn", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AURORA_POSTGRES: Message = Message {
        name: "v1.AuroraPostgres",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AURORA_POSTGRES_IAM: Message = Message {
        name: "v1.AuroraPostgresIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            plain(10, "role_assumption_arn", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AUTHENTICATION_ERROR: Message =
        Message { name: "v1.AuthenticationError", unique: &[], read_only: false, oneofs: &[], fields: &[] };
    pub static V1_AUTHORIZATION_POLICY: Message = Message {
        name: "v1.AuthorizationPolicy",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "description", Type::String),
            Field { repeated: true, ..plain(4, "rules", Type::Message(&V1_AUTHORIZATION_POLICY_RULE)) },
            plain(5, "state", Type::Enum(&V1_AUTHORIZATION_POLICY_STATE)),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_CONTINENT_RULE: Message = Message {
        name: "v1.AuthorizationPolicyContinentRule",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "operator", Type::Enum(&V1_LOCATION_OPERATOR)),
            Field { repeated: true, ..plain(2, "continents", Type::Enum(&V1_LOCATION_CONTINENT)) },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_COUNTRY_RULE: Message = Message {
        name: "v1.AuthorizationPolicyCountryRule",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "operator", Type::Enum(&V1_LOCATION_OPERATOR)),
            Field { repeated: true, ..plain(2, "countries", Type::Enum(&V1_LOCATION_COUNTRY)) },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_CREATE_REQUEST: Message = Message {
        name: "v1.AuthorizationPolicyCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "authorization_policy", Type::Message(&V1_AUTHORIZATION_POLICY)),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_CREATE_RESPONSE: Message = Message {
        name: "v1.AuthorizationPolicyCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "authorization_policy", Type::Message(&V1_AUTHORIZATION_POLICY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_DELETE_REQUEST: Message = Message {
        name: "v1.AuthorizationPolicyDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_AUTHORIZATION_POLICY_DELETE_RESPONSE: Message = Message {
        name: "v1.AuthorizationPolicyDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_GET_REQUEST: Message = Message {
        name: "v1.AuthorizationPolicyGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_AUTHORIZATION_POLICY_GET_RESPONSE: Message = Message {
        name: "v1.AuthorizationPolicyGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "authorization_policy", Type::Message(&V1_AUTHORIZATION_POLICY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_IP_RULE: Message = Message {
        name: "v1.AuthorizationPolicyIPRule",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "operator", Type::Enum(&V1_AUTHORIZATION_POLICY_IP_OPERATOR)),
            plain(2, "network", Type::Enum(&V1_AUTHORIZATION_POLICY_IP_NETWORK)),
            plain(3, "cidr", Type::String),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_LIST_REQUEST: Message = Message {
        name: "v1.AuthorizationPolicyListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_LIST_RESPONSE: Message = Message {
        name: "v1.AuthorizationPolicyListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "authorization_policies", Type::Message(&V1_AUTHORIZATION_POLICY))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_LOCATION_RULE: Message = Message {
        name: "v1.AuthorizationPolicyLocationRule",
        unique: &[],
        read_only: false,
        oneofs: &[Oneof { name: "rule", common_fields: &[] }],
        fields: &[
            Field {
                oneof: Some(0),
                ..plain(1, "continent", Type::Message(&V1_AUTHORIZATION_POLICY_CONTINENT_RULE))
            },
            Field {
                oneof: Some(0),
                ..plain(2, "country", Type::Message(&V1_AUTHORIZATION_POLICY_COUNTRY_RULE))
            },
            Field {
                oneof: Some(0),
                ..plain(3, "subdivision", Type::Message(&V1_AUTHORIZATION_POLICY_SUBDIVISION_RULE))
            },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE: Message = Message {
        name: "v1.AuthorizationPolicyRule",
        unique: &[],
        read_only: false,
        oneofs: &[Oneof { name: "kind", common_fields: &[] }],
        fields: &[
            Field {
                oneof: Some(0),
                ..plain(1, "principal_all", Type::Message(&V1_AUTHORIZATION_POLICY_RULE_PRINCIPAL_ALL))
            },
            Field {
                oneof: Some(0),
                ..plain(2, "principal_by_ids", Type::Message(&V1_AUTHORIZATION_POLICY_RULE_PRINCIPAL_BY_IDS))
            },
            Field {
                oneof: Some(0),
                ..plain(3, "resources_all", Type::Message(&V1_AUTHORIZATION_POLICY_RULE_RESOURCES_ALL))
            },
            Field {
                oneof: Some(0),
                ..plain(4, "resource_by_ids", Type::Message(&V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_IDS))
            },
            Field {
                oneof: Some(0),
                ..plain(
                    5,
                    "resource_by_type_and_tags",
                    Type::Message(&V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_TYPE_AND_TAGS),
                )
            },
            Field {
                oneof: Some(0),
                ..plain(
                    6,
                    "resource_by_type_tags_and_kubernetes_groups",
                    Type::Message(&V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_TYPE_TAGS_AND_KUBERNETES_GROUPS),
                )
            },
            Field {
                oneof: Some(0),
                ..plain(
                    7,
                    "resource_by_okta_with_groups",
                    Type::Message(&V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_OKTA_WITH_GROUPS),
                )
            },
            Field {
                oneof: Some(0),
                ..plain(
                    8,
                    "resource_by_entra_with_groups",
                    Type::Message(&V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_ENTRA_WITH_GROUPS),
                )
            },
            Field {
                oneof: Some(0),
                ..plain(9, "condition_mfa", Type::Message(&V1_AUTHORIZATION_POLICY_RULE_CONDITION_MFA))
            },
            Field {
                oneof: Some(0),
                ..plain(
                    10,
                    "condition_device_trust",
                    Type::Message(&V1_AUTHORIZATION_POLICY_RULE_CONDITION_DEVICE_TRUST),
                )
            },
            Field {
                oneof: Some(0),
                ..plain(
                    11,
                    "condition_location",
                    Type::Message(&V1_AUTHORIZATION_POLICY_RULE_CONDITION_LOCATION),
                )
            },
            Field {
                oneof: Some(0),
                ..plain(12, "condition_ip", Type::Message(&V1_AUTHORIZATION_POLICY_RULE_CONDITION_IP))
            },
            Field {
                oneof: Some(0),
                ..plain(13, "condition_time", Type::Message(&V1_AUTHORIZATION_POLICY_RULE_CONDITION_TIME))
            },
            Field {
                oneof: Some(0),
                ..plain(
                    14,
                    "condition_approval_flow",
                    Type::Message(&V1_AUTHORIZATION_POLICY_RULE_CONDITION_APPROVAL_FLOW),
                )
            },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_CONDITION_APPROVAL_FLOW: Message = Message {
        name: "v1.AuthorizationPolicyRuleConditionApprovalFlow",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "approval_flow_id", Type::String)],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_CONDITION_DEVICE_TRUST: Message = Message {
        name: "v1.AuthorizationPolicyRuleConditionDeviceTrust",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "operator", Type::Enum(&V1_AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR)),
            plain(2, "level", Type::Enum(&V1_AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL)),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_CONDITION_IP: Message = Message {
        name: "v1.AuthorizationPolicyRuleConditionIP",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field {
            repeated: true,
            ..plain(1, "rules", Type::Message(&V1_AUTHORIZATION_POLICY_IP_RULE))
        }],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_CONDITION_LOCATION: Message = Message {
        name: "v1.AuthorizationPolicyRuleConditionLocation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field {
            repeated: true,
            ..plain(1, "rules", Type::Message(&V1_AUTHORIZATION_POLICY_LOCATION_RULE))
        }],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_CONDITION_MFA: Message = Message {
        name: "v1.AuthorizationPolicyRuleConditionMFA",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "reason", Type::String), plain(2, "cache_timeout_seconds", Type::Int32)],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_CONDITION_TIME: Message = Message {
        name: "v1.AuthorizationPolicyRuleConditionTime",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field {
            repeated: true,
            ..plain(1, "rules", Type::Message(&V1_AUTHORIZATION_POLICY_TIME_RULE))
        }],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_PRINCIPAL_ALL: Message = Message {
        name: "v1.AuthorizationPolicyRulePrincipalAll",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_PRINCIPAL_BY_IDS: Message = Message {
        name: "v1.AuthorizationPolicyRulePrincipalByIds",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "ids", Type::String) }],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_ENTRA_WITH_GROUPS: Message = Message {
        name: "v1.AuthorizationPolicyRuleResourceByEntraWithGroups",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "resource_id", Type::String),
            Field { repeated: true, ..plain(2, "groups", Type::String) },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_IDS: Message = Message {
        name: "v1.AuthorizationPolicyRuleResourceByIds",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "ids", Type::String) }],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_OKTA_WITH_GROUPS: Message = Message {
        name: "v1.AuthorizationPolicyRuleResourceByOktaWithGroups",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "resource_id", Type::String),
            Field { repeated: true, ..plain(2, "groups", Type::String) },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_TYPE_AND_TAGS: Message = Message {
        name: "v1.AuthorizationPolicyRuleResourceByTypeAndTags",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "type", Type::Enum(&V1_RESOURCE_TYPE)),
            Field { repeated: true, ..plain(2, "tags", Type::Message(&V1_TAG)) },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_TYPE_TAGS_AND_KUBERNETES_GROUPS: Message = Message {
        name: "v1.AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "type", Type::Enum(&V1_RESOURCE_TYPE)),
            Field { repeated: true, ..plain(2, "tags", Type::Message(&V1_TAG)) },
            Field { repeated: true, ..plain(3, "kubernetes_groups", Type::String) },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_RULE_RESOURCES_ALL: Message = Message {
        name: "v1.AuthorizationPolicyRuleResourcesAll",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static V1_AUTHORIZATION_POLICY_SUBDIVISION_RULE: Message = Message {
        name: "v1.AuthorizationPolicySubdivisionRule",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "operator", Type::Enum(&V1_LOCATION_OPERATOR)),
            Field { repeated: true, ..plain(2, "subdivisions", Type::String) },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_TIME_RULE: Message = Message {
        name: "v1.AuthorizationPolicyTimeRule",
        unique: &[],
        read_only: false,
        oneofs: &[Oneof { name: "rule", common_fields: &[] }],
        fields: &[
            Field {
                oneof: Some(0),
                ..plain(1, "day_of_week", Type::Message(&V1_AUTHORIZATION_POLICY_TIME_RULE_DAY_OF_WEEK))
            },
            Field {
                oneof: Some(0),
                ..plain(
                    2,
                    "time_of_day",
                    Type::Message(&V1_LEGACY_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY),
                )
            },
            Field {
                oneof: Some(0),
                ..plain(3, "month", Type::Message(&V1_AUTHORIZATION_POLICY_TIME_RULE_MONTH))
            },
            Field {
                oneof: Some(0),
                ..plain(4, "days_of_month", Type::Message(&V1_AUTHORIZATION_POLICY_TIME_RULE_DAYS_OF_MONTH))
            },
            Field {
                oneof: Some(0),
                ..plain(
                    5,
                    "time_of_day_outside_of",
                    Type::Message(&V1_LEGACY_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY_OUTSIDE_OF),
                )
            },
            Field {
                oneof: Some(0),
                ..plain(
                    6,
                    "time_of_day_with_operator",
                    Type::Message(&V1_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY),
                )
            },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_TIME_RULE_DAY_OF_WEEK: Message = Message {
        name: "v1.AuthorizationPolicyTimeRuleDayOfWeek",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "operator", Type::Enum(&V1_AUTHORIZATION_POLICY_TIME_OPERATOR)),
            Field { repeated: true, ..plain(2, "days", Type::Enum(&V1_AUTHORIZATION_POLICY_DAY_OF_WEEK)) },
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_TIME_RULE_DAYS_OF_MONTH: Message = Message {
        name: "v1.AuthorizationPolicyTimeRuleDaysOfMonth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "days", Type::Int32) }],
    };
    pub static V1_AUTHORIZATION_POLICY_TIME_RULE_MONTH: Message = Message {
        name: "v1.AuthorizationPolicyTimeRuleMonth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "months", Type::Int32) }],
    };
    pub static V1_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY: Message = Message {
        name: "v1.AuthorizationPolicyTimeRuleTimeOfDay",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "operator", Type::Enum(&V1_AUTHORIZATION_POLICY_TIME_OPERATOR)),
            plain(2, "start_hour", Type::Int32),
            plain(3, "start_minutes", Type::Int32),
            plain(4, "end_hour", Type::Int32),
            plain(5, "end_minutes", Type::Int32),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_UPDATE_REQUEST: Message = Message {
        name: "v1.AuthorizationPolicyUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "authorization_policy", Type::Message(&V1_AUTHORIZATION_POLICY)),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_UPDATE_RESPONSE: Message = Message {
        name: "v1.AuthorizationPolicyUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "authorization_policy", Type::Message(&V1_AUTHORIZATION_POLICY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_AZURE: Message = Message {
        name: "v1.Azure",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(1, "app_id", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "tenant_id", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(8, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AZURE_CERTIFICATE: Message = Message {
        name: "v1.AzureCertificate",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(1, "app_id", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "tenant_id", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "client_certificate", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(10, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AZURE_CONNECTOR: Message = Message {
        name: "v1.AzureConnector",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "description", Type::String),
            plain(4, "scan_period", Type::String),
            Field { repeated: true, ..plain(5, "services", Type::String) },
            Field { repeated: true, ..plain(6, "include_tags", Type::Message(&V1_TAG)) },
            Field { repeated: true, ..plain(7, "exclude_tags", Type::Message(&V1_TAG)) },
            plain(20, "tenant_id", Type::String),
            plain(21, "client_id", Type::String),
            Field { repeated: true, ..plain(22, "subscription_ids", Type::String) },
        ],
    };
    pub static V1_AZURE_MYSQL: Message = Message {
        name: "v1.AzureMysql",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "require_native_auth", Type::Bool),
            plain(9, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AZURE_MYSQL_MANAGED_IDENTITY: Message = Message {
        name: "v1.AzureMysqlManagedIdentity",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(8, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AZURE_POSTGRES: Message = Message {
        name: "v1.AzurePostgres",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AZURE_POSTGRES_MANAGED_IDENTITY: Message = Message {
        name: "v1.AzurePostgresManagedIdentity",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            plain(10, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_AZURE_STORE: Message = Message {
        name: "v1.AzureStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "vault_uri", Type::String) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_BAD_REQUEST_ERROR: Message =
        Message { name: "v1.BadRequestError", unique: &[], read_only: false, oneofs: &[], fields: &[] };
    pub static V1_BIG_QUERY: Message = Message {
        name: "v1.BigQuery",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(1, "private_key", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(2, "project", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(4, "endpoint", Type::String) },
            plain(5, "username", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_CASSANDRA: Message = Message {
        name: "v1.Cassandra",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            plain(5, "port", Type::Int32),
            plain(6, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_CITUS: Message = Message {
        name: "v1.Citus",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_CLICK_HOUSE_HTTP: Message = Message {
        name: "v1.ClickHouseHTTP",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "url", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            plain(5, "database", Type::String),
            plain(11, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(12, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_CLICK_HOUSE_MY_SQL: Message = Message {
        name: "v1.ClickHouseMySQL",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "require_native_auth", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_CLICK_HOUSE_TCP: Message = Message {
        name: "v1.ClickHouseTCP",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(5, "port", Type::Int32) },
            plain(6, "tls_required", Type::Bool),
            plain(7, "database", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_CLUSTRIX: Message = Message {
        name: "v1.Clustrix",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "require_native_auth", Type::Bool),
            plain(9, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_COCKROACH: Message = Message {
        name: "v1.Cockroach",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_CONNECTOR: Message = Message {
        name: "v1.Connector",
        unique: &["name"],
        read_only: false,
        oneofs: &[Oneof {
            name: "cloud",
            common_fields: &[
                "name",
                "description",
                "services",
                "include_tags",
                "exclude_tags",
                "scan_period",
            ],
        }],
        fields: &[
            Field { oneof: Some(0), ..plain(100, "aws", Type::Message(&V1_AWS_CONNECTOR)) },
            Field { oneof: Some(0), ..plain(101, "azure", Type::Message(&V1_AZURE_CONNECTOR)) },
            Field { oneof: Some(0), ..plain(102, "gcp", Type::Message(&V1_GCP_CONNECTOR)) },
        ],
    };
    pub static V1_CONNECTOR_CREATE_REQUEST: Message = Message {
        name: "v1.ConnectorCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "connector", Type::Message(&V1_CONNECTOR)),
        ],
    };
    pub static V1_CONNECTOR_CREATE_RESPONSE: Message = Message {
        name: "v1.ConnectorCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "connector", Type::Message(&V1_CONNECTOR)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_CONNECTOR_DELETE_REQUEST: Message = Message {
        name: "v1.ConnectorDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_CONNECTOR_DELETE_RESPONSE: Message = Message {
        name: "v1.ConnectorDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_CONNECTOR_GET_REQUEST: Message = Message {
        name: "v1.ConnectorGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_CONNECTOR_GET_RESPONSE: Message = Message {
        name: "v1.ConnectorGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "connector", Type::Message(&V1_CONNECTOR)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_CONNECTOR_LIST_REQUEST: Message = Message {
        name: "v1.ConnectorListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_CONNECTOR_LIST_RESPONSE: Message = Message {
        name: "v1.ConnectorListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "connectors", Type::Message(&V1_CONNECTOR)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_CONNECTOR_UPDATE_REQUEST: Message = Message {
        name: "v1.ConnectorUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "connector", Type::Message(&V1_CONNECTOR)),
        ],
    };
    pub static V1_CONNECTOR_UPDATE_RESPONSE: Message = Message {
        name: "v1.ConnectorUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "connector", Type::Message(&V1_CONNECTOR)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_CONTROL_PANEL_GET_ORG_URL_INFO_REQUEST: Message = Message {
        name: "v1.ControlPanelGetOrgURLInfoRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA))],
    };
    pub static V1_CONTROL_PANEL_GET_ORG_URL_INFO_RESPONSE: Message = Message {
        name: "v1.ControlPanelGetOrgURLInfoResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "base_url", Type::String),
            plain(3, "websites_subdomain", Type::String),
            plain(4, "oidc_issuer_url", Type::String),
            plain(5, "saml_metadata_url", Type::String),
            plain(6, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_CONTROL_PANEL_GET_RDPCA_PUBLIC_KEY_REQUEST: Message = Message {
        name: "v1.ControlPanelGetRDPCAPublicKeyRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA))],
    };
    pub static V1_CONTROL_PANEL_GET_RDPCA_PUBLIC_KEY_RESPONSE: Message = Message {
        name: "v1.ControlPanelGetRDPCAPublicKeyResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "public_key", Type::String),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_CONTROL_PANEL_GET_SSHCA_PUBLIC_KEY_REQUEST: Message = Message {
        name: "v1.ControlPanelGetSSHCAPublicKeyRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA))],
    };
    pub static V1_CONTROL_PANEL_GET_SSHCA_PUBLIC_KEY_RESPONSE: Message = Message {
        name: "v1.ControlPanelGetSSHCAPublicKeyResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "public_key", Type::String),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_CONTROL_PANEL_VERIFY_JWT_REQUEST: Message = Message {
        name: "v1.ControlPanelVerifyJWTRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)),
            Field { flags: Flags::SECRET, ..plain(2, "token", Type::String) },
        ],
    };
    pub static V1_CONTROL_PANEL_VERIFY_JWT_RESPONSE: Message = Message {
        name: "v1.ControlPanelVerifyJWTResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "valid", Type::Bool),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_COUCHBASE_DATABASE: Message = Message {
        name: "v1.CouchbaseDatabase",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(1, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(4, "n1ql_port", Type::Int32) },
            plain(7, "tls_required", Type::Bool),
            Field { flags: Flags::REQUIRED, ..plain(8, "hostname", Type::String) },
            plain(9, "port", Type::Int32),
            plain(10, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(11, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_COUCHBASE_WEB_UI: Message = Message {
        name: "v1.CouchbaseWebUI",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "url", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "subdomain", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(12, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(13, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_CREATE_REQUEST_METADATA: Message = Message {
        name: "v1.CreateRequestMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "fulfillments", Type::Message(&V1_FULFILLMENTS_METADATA))],
    };
    pub static V1_CREATE_RESPONSE_METADATA: Message = Message {
        name: "v1.CreateResponseMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static V1_CUSTOM_HEADER: Message = Message {
        name: "v1.CustomHeader",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "name", Type::String),
            Field { flags: Flags::SECRET, ..plain(2, "value", Type::String) },
            plain(3, "secret", Type::Bool),
        ],
    };
    pub static V1_CUSTOM_HEADERS: Message = Message {
        name: "v1.CustomHeaders",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "custom_headers", Type::Message(&V1_CUSTOM_HEADER)) }],
    };
    pub static V1_CYBERARK_CONJUR_STORE: Message = Message {
        name: "v1.CyberarkConjurStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, json_name: "app_url", ..plain(3, "appURL", Type::String) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_CYBERARK_PAM_EXPERIMENTAL_STORE: Message = Message {
        name: "v1.CyberarkPAMExperimentalStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, json_name: "app_url", ..plain(3, "appURL", Type::String) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_CYBERARK_PAM_STORE: Message = Message {
        name: "v1.CyberarkPAMStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, json_name: "app_url", ..plain(3, "appURL", Type::String) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_DB2_I: Message = Message {
        name: "v1.DB2I",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(5, "port", Type::Int32) },
            plain(7, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DB2_LUW: Message = Message {
        name: "v1.DB2LUW",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(8, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DATABRICKS: Message = Message {
        name: "v1.Databricks",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "http_path", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "access_token", Type::String)
            },
            plain(4, "schema", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DELETE_REQUEST_METADATA: Message = Message {
        name: "v1.DeleteRequestMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "fulfillments", Type::Message(&V1_FULFILLMENTS_METADATA))],
    };
    pub static V1_DELETE_RESPONSE_METADATA: Message = Message {
        name: "v1.DeleteResponseMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static V1_DELINEA_DSV_STORE: Message = Message {
        name: "v1.DelineaDSVStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "tenant", Type::String) },
            plain(4, "tld", Type::String),
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_DELINEA_STORE: Message = Message {
        name: "v1.DelineaStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "server_url", Type::String),
            plain(4, "tenant_name", Type::String),
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_DOCUMENT_DB_HOST: Message = Message {
        name: "v1.DocumentDBHost",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "auth_database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(6, "port", Type::Int32),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DOCUMENT_DB_HOST_IAM: Message = Message {
        name: "v1.DocumentDBHostIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            Field { flags: Flags::REQUIRED, ..plain(9, "region", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DOCUMENT_DB_REPLICA_SET: Message = Message {
        name: "v1.DocumentDBReplicaSet",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "auth_database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(7, "connect_to_replica", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DOCUMENT_DB_REPLICA_SET_IAM: Message = Message {
        name: "v1.DocumentDBReplicaSetIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "connect_to_replica", Type::Bool),
            Field { flags: Flags::REQUIRED, ..plain(5, "region", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DRUID: Message = Message {
        name: "v1.Druid",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(3, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "password", Type::String)
            },
            plain(5, "port", Type::Int32),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DYNAMO_DB: Message = Message {
        name: "v1.DynamoDB",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(1, "access_key", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "secret_access_key", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(3, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "endpoint", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(6, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(7, "role_external_id", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_DYNAMO_DBIAM: Message = Message {
        name: "v1.DynamoDBIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "endpoint", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(5, "role_external_id", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ELASTIC: Message = Message {
        name: "v1.Elastic",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            plain(5, "port", Type::Int32),
            plain(6, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ELASTICACHE_REDIS: Message = Message {
        name: "v1.ElasticacheRedis",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "port", Type::Int32),
            plain(5, "tls_required", Type::Bool),
            Field { flags: Flags::CREDENTIAL, ..plain(6, "username", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ELASTICACHE_REDIS_IAM: Message = Message {
        name: "v1.ElasticacheRedisIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(3, "username", Type::String) },
            plain(5, "port", Type::Int32),
            plain(6, "tls_required", Type::Bool),
            Field { flags: Flags::REQUIRED, ..plain(9, "region", Type::String) },
            plain(10, "role_assumption_arn", Type::String),
            Field { flags: Flags::CREDENTIAL, ..plain(11, "role_external_id", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ENTRA_GROUP_PRIVILEGES: Message = Message {
        name: "v1.EntraGroupPrivileges",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "groups", Type::String) }],
    };
    pub static V1_ENTRA_ID: Message = Message {
        name: "v1.EntraID",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "tenant_id", Type::String) },
            Field { conditions: &["discovery-enabled"], ..plain(2, "management_group_id", Type::String) },
            Field { conditions: &["discovery-enabled"], ..plain(3, "subscription_id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["discovery-disabled"],
                ..plain(4, "privilege_levels", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(5, "identity_set_id", Type::String)
            },
            Field { conditions: &["discovery-enabled"], ..plain(6, "resource_group_id", Type::String) },
            Field { conditions: &["discovery-enabled"], ..plain(7, "group_names", Type::String) },
            plain(8, "discovery_enabled", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ENUMERATE_TAGS_REQUEST: Message = Message {
        name: "v1.EnumerateTagsRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ENUMERATE_TAGS_RESPONSE: Message = Message {
        name: "v1.EnumerateTagsResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "matches", Type::Message(&V1_TAG)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_FULFILLMENT: Message = Message {
        name: "v1.Fulfillment",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "requirement", Type::Message(&V1_REQUIREMENT)), plain(2, "value", Type::String)],
    };
    pub static V1_FULFILLMENTS_METADATA: Message = Message {
        name: "v1.FulfillmentsMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "fulfillments", Type::Message(&V1_FULFILLMENT)) }],
    };
    pub static V1_GCP: Message = Message {
        name: "v1.GCP",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(1, "keyfile", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(2, "scopes", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(11, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_GCP_CERT_X509_STORE: Message = Message {
        name: "v1.GCPCertX509Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, json_name: "project_id", ..plain(3, "projectID", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "location", Type::String) },
            Field { flags: Flags::REQUIRED, json_name: "ca_pool_id", ..plain(5, "caPoolID", Type::String) },
            Field { json_name: "ca_id", ..plain(6, "caID", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(7, "issuedCertTTLMinutes", Type::Int32)
            },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_GCP_CONNECTOR: Message = Message {
        name: "v1.GCPConnector",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "description", Type::String),
            plain(4, "scan_period", Type::String),
            Field { repeated: true, ..plain(5, "services", Type::String) },
            Field { repeated: true, ..plain(6, "include_tags", Type::Message(&V1_TAG)) },
            Field { repeated: true, ..plain(7, "exclude_tags", Type::Message(&V1_TAG)) },
            Field { repeated: true, ..plain(23, "project_ids", Type::String) },
            plain(24, "workload_project_number", Type::String),
            plain(25, "workload_project_id", Type::String),
            plain(26, "workload_provider_id", Type::String),
            plain(27, "workload_pool_id", Type::String),
        ],
    };
    pub static V1_GCP_CONSOLE: Message = Message {
        name: "v1.GCPConsole",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "workforce_pool_id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "workforce_provider_id", Type::String) },
            plain(3, "session_expiry", Type::Int32),
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(4, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(5, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "subdomain", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(7, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_GCP_STORE: Message = Message {
        name: "v1.GCPStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, json_name: "project_id", ..plain(3, "projectID", Type::String) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_GCPWIF: Message = Message {
        name: "v1.GCPWIF",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "workforce_pool_id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "workforce_provider_id", Type::String) },
            plain(3, "session_expiry", Type::Int32),
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(4, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(5, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(7, "scopes", Type::String) },
            plain(13, "project_id", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_GATEWAY: Message = Message {
        name: "v1.Gateway",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(3, "state", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "listen_address", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "bind_address", Type::String) },
            plain(6, "tags", Type::Message(&V1_TAGS)),
            plain(7, "gateway_filter", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(8, "device", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(9, "location", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(10, "version", Type::String) },
            Field { flags: Flags::READ_ONLY.with(Flags::PRIVATE), ..plain(11, "uuid", Type::String) },
            Field {
                repeated: true,
                ..plain(13, "maintenance_windows", Type::Message(&V1_NODE_MAINTENANCE_WINDOW))
            },
        ],
    };
    pub static V1_GENERATE_KEYS_REQUEST: Message = Message {
        name: "v1.GenerateKeysRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "secret_engine_id", Type::String),
        ],
    };
    pub static V1_GENERATE_KEYS_RESPONSE: Message = Message {
        name: "v1.GenerateKeysResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GENERIC_REQUEST_METADATA: Message = Message {
        name: "v1.GenericRequestMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "fulfillments", Type::Message(&V1_FULFILLMENTS_METADATA))],
    };
    pub static V1_GENERIC_RESPONSE_METADATA: Message = Message {
        name: "v1.GenericResponseMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static V1_GET_REQUEST_METADATA: Message = Message {
        name: "v1.GetRequestMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "snapshot_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(2, "fulfillments", Type::Message(&V1_FULFILLMENTS_METADATA)),
        ],
    };
    pub static V1_GET_RESPONSE_METADATA: Message =
        Message { name: "v1.GetResponseMetadata", unique: &[], read_only: false, oneofs: &[], fields: &[] };
    pub static V1_GOOGLE_GKE: Message = Message {
        name: "v1.GoogleGKE",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "certificate_authority", Type::String)
            },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "service_account_key", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "healthcheck_namespace", Type::String) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(7, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(8, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(14, "port_override", Type::Int32) },
            plain(15, "discovery_enabled", Type::Bool),
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias", "discovery-enabled"],
                ..plain(16, "discovery_username", Type::String)
            },
            plain(17, "allow_resource_role_bypass", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_GOOGLE_GKE_USER_IMPERSONATION: Message = Message {
        name: "v1.GoogleGKEUserImpersonation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "certificate_authority", Type::String)
            },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "service_account_key", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(12, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_GOOGLE_GROUP_PRIVILEGES: Message = Message {
        name: "v1.GoogleGroupPrivileges",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "groups", Type::String) }],
    };
    pub static V1_GOOGLE_GROUPS: Message = Message {
        name: "v1.GoogleGroups",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "domain", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["discovery-disabled"],
                ..plain(2, "privilege_levels", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(3, "identity_set_id", Type::String)
            },
            plain(4, "discovery_enabled", Type::Bool),
            Field { conditions: &["discovery-enabled"], ..plain(5, "group_emails", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_GOOGLE_SPANNER: Message = Message {
        name: "v1.GoogleSpanner",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "project", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "instance", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "database", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "endpoint", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(10, "service_account_to_impersonate", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_GRANTED_ACCOUNT_ENTITLEMENT: Message = Message {
        name: "v1.GrantedAccountEntitlement",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "resource_id", Type::String),
            plain(2, "origin_id", Type::String),
            plain(3, "last_accessed", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(4, "mapped_identities", Type::Message(&V1_MAPPED_IDENTITIES)),
            plain(5, "group_id", Type::String),
        ],
    };
    pub static V1_GRANTED_ACCOUNT_ENTITLEMENT_LIST_REQUEST: Message = Message {
        name: "v1.GrantedAccountEntitlementListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "account_id", Type::String),
            plain(3, "filter", Type::String),
        ],
    };
    pub static V1_GRANTED_ACCOUNT_ENTITLEMENT_LIST_RESPONSE: Message = Message {
        name: "v1.GrantedAccountEntitlementListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "granted_account_entitlements", Type::Message(&V1_GRANTED_ACCOUNT_ENTITLEMENT))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GRANTED_ENTITLEMENT_KUBERNETES_PRIVILEGES: Message = Message {
        name: "v1.GrantedEntitlementKubernetesPrivileges",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "groups", Type::String) }],
    };
    pub static V1_GRANTED_RESOURCE_ENTITLEMENT: Message = Message {
        name: "v1.GrantedResourceEntitlement",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "origin_id", Type::String),
            plain(3, "last_accessed", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(4, "mapped_identities", Type::Message(&V1_MAPPED_IDENTITIES)),
            plain(5, "group_id", Type::String),
        ],
    };
    pub static V1_GRANTED_RESOURCE_ENTITLEMENT_LIST_REQUEST: Message = Message {
        name: "v1.GrantedResourceEntitlementListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "resource_id", Type::String),
            plain(3, "filter", Type::String),
        ],
    };
    pub static V1_GRANTED_RESOURCE_ENTITLEMENT_LIST_RESPONSE: Message = Message {
        name: "v1.GrantedResourceEntitlementListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "granted_resource_entitlements", Type::Message(&V1_GRANTED_RESOURCE_ENTITLEMENT))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GRANTED_ROLE_ENTITLEMENT: Message = Message {
        name: "v1.GrantedRoleEntitlement",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "resource_id", Type::String),
            plain(2, "last_accessed", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "mapped_identities", Type::Message(&V1_MAPPED_IDENTITIES)),
            plain(4, "group_id", Type::String),
        ],
    };
    pub static V1_GRANTED_ROLE_ENTITLEMENT_LIST_REQUEST: Message = Message {
        name: "v1.GrantedRoleEntitlementListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "role_id", Type::String),
            plain(3, "filter", Type::String),
        ],
    };
    pub static V1_GRANTED_ROLE_ENTITLEMENT_LIST_RESPONSE: Message = Message {
        name: "v1.GrantedRoleEntitlementListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "granted_role_entitlements", Type::Message(&V1_GRANTED_ROLE_ENTITLEMENT))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GREENPLUM: Message = Message {
        name: "v1.Greenplum",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_GROUP: Message = Message {
        name: "v1.Group",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "description", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(4, "source", Type::String) },
            plain(5, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_GROUP_CREATE_FROM_ROLES_REQUEST: Message = Message {
        name: "v1.GroupCreateFromRolesRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            Field { repeated: true, ..plain(2, "role_ids", Type::String) },
            plain(3, "commit", Type::Bool),
        ],
    };
    pub static V1_GROUP_CREATE_FROM_ROLES_RESPONSE: Message = Message {
        name: "v1.GroupCreateFromRolesResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
            Field { repeated: true, ..plain(3, "group_from_role", Type::Message(&V1_GROUP_FROM_ROLE)) },
        ],
    };
    pub static V1_GROUP_CREATE_REQUEST: Message = Message {
        name: "v1.GroupCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "group", Type::Message(&V1_GROUP)),
        ],
    };
    pub static V1_GROUP_CREATE_RESPONSE: Message = Message {
        name: "v1.GroupCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "group", Type::Message(&V1_GROUP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_DELETE_REQUEST: Message = Message {
        name: "v1.GroupDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_GROUP_DELETE_RESPONSE: Message = Message {
        name: "v1.GroupDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_FROM_ROLE: Message = Message {
        name: "v1.GroupFromRole",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
            plain(2, "role", Type::Message(&V1_ROLE)),
            plain(3, "group", Type::Message(&V1_GROUP)),
            Field { repeated: true, ..plain(4, "accounts", Type::Message(&V1_USER)) },
            Field { repeated: true, ..plain(5, "approval_flows", Type::Message(&V1_APPROVAL_WORKFLOW)) },
        ],
    };
    pub static V1_GROUP_GET_REQUEST: Message = Message {
        name: "v1.GroupGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_GROUP_GET_RESPONSE: Message = Message {
        name: "v1.GroupGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "group", Type::Message(&V1_GROUP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_HISTORY: Message = Message {
        name: "v1.GroupHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "group", Type::Message(&V1_GROUP)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_GROUP_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.GroupHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_GROUP_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.GroupHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_GROUP_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_LIST_REQUEST: Message = Message {
        name: "v1.GroupListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_GROUP_LIST_RESPONSE: Message = Message {
        name: "v1.GroupListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "groups", Type::Message(&V1_GROUP)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_ROLE: Message = Message {
        name: "v1.GroupRole",
        unique: &["group_id+role_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Group", on_delete: OnDelete::Cascade }),
                ..plain(2, "group_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Role", on_delete: OnDelete::Cascade }),
                ..plain(3, "role_id", Type::String)
            },
            Field { flags: Flags::READ_ONLY.with(Flags::PRIVATE), ..plain(4, "group_name", Type::String) },
            Field {
                flags: Flags::READ_ONLY.with(Flags::SERVER_DEFAULT).with(Flags::PRIVATE),
                ..plain(5, "role_name", Type::String)
            },
        ],
    };
    pub static V1_GROUP_ROLE_CREATE_REQUEST: Message = Message {
        name: "v1.GroupRoleCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "group_role", Type::Message(&V1_GROUP_ROLE)),
        ],
    };
    pub static V1_GROUP_ROLE_CREATE_RESPONSE: Message = Message {
        name: "v1.GroupRoleCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "group_role", Type::Message(&V1_GROUP_ROLE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_ROLE_DELETE_REQUEST: Message = Message {
        name: "v1.GroupRoleDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_GROUP_ROLE_DELETE_RESPONSE: Message = Message {
        name: "v1.GroupRoleDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
            plain(3, "group_role", Type::Message(&V1_GROUP_ROLE)),
        ],
    };
    pub static V1_GROUP_ROLE_GET_REQUEST: Message = Message {
        name: "v1.GroupRoleGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_GROUP_ROLE_GET_RESPONSE: Message = Message {
        name: "v1.GroupRoleGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "group_role", Type::Message(&V1_GROUP_ROLE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_ROLE_HISTORY: Message = Message {
        name: "v1.GroupRoleHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "group_role", Type::Message(&V1_GROUP_ROLE)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_GROUP_ROLE_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.GroupRoleHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_GROUP_ROLE_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.GroupRoleHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_GROUP_ROLE_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_ROLE_LIST_REQUEST: Message = Message {
        name: "v1.GroupRoleListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_GROUP_ROLE_LIST_RESPONSE: Message = Message {
        name: "v1.GroupRoleListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "groups_roles", Type::Message(&V1_GROUP_ROLE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_GROUP_UPDATE_REQUEST: Message = Message {
        name: "v1.GroupUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "group", Type::Message(&V1_GROUP)),
        ],
    };
    pub static V1_GROUP_UPDATE_RESPONSE: Message = Message {
        name: "v1.GroupUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "group", Type::Message(&V1_GROUP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_HTTP_AUTH: Message = Message {
        name: "v1.HTTPAuth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "url", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "healthcheck_path", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "auth_header", Type::String)
            },
            plain(4, "headers_blacklist", Type::String),
            plain(5, "default_path", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "subdomain", Type::String) },
            plain(7, "host_override", Type::String),
            plain(9, "tls_required", Type::Bool),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(12, "port_override", Type::Int32) },
            plain(13, "custom_headers", Type::Message(&V1_CUSTOM_HEADERS)),
            plain(14, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(15, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_HTTP_BASIC_AUTH: Message = Message {
        name: "v1.HTTPBasicAuth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "url", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "healthcheck_path", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(3, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "password", Type::String)
            },
            plain(5, "headers_blacklist", Type::String),
            plain(6, "default_path", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(7, "subdomain", Type::String) },
            plain(8, "host_override", Type::String),
            plain(10, "tls_required", Type::Bool),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(12, "port_override", Type::Int32) },
            plain(13, "custom_headers", Type::Message(&V1_CUSTOM_HEADERS)),
            plain(14, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(15, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_HTTP_NO_AUTH: Message = Message {
        name: "v1.HTTPNoAuth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "url", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "healthcheck_path", Type::String) },
            plain(3, "headers_blacklist", Type::String),
            plain(4, "default_path", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(5, "subdomain", Type::String) },
            plain(6, "host_override", Type::String),
            plain(8, "tls_required", Type::Bool),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(12, "port_override", Type::Int32) },
            plain(13, "custom_headers", Type::Message(&V1_CUSTOM_HEADERS)),
            plain(14, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(15, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_HEALTHCHECK: Message = Message {
        name: "v1.Healthcheck",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "resource_id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "resource_name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "node_id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "node_name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(6, "healthy", Type::Bool) },
            plain(7, "error_msg", Type::String),
            Field {
                flags: Flags::REQUIRED,
                ..plain(8, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
        ],
    };
    pub static V1_HEALTHCHECK_LIST_REQUEST: Message = Message {
        name: "v1.HealthcheckListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_HEALTHCHECK_LIST_RESPONSE: Message = Message {
        name: "v1.HealthcheckListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "healthchecks", Type::Message(&V1_HEALTHCHECK)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_HEALTHCHECK_REQUEST: Message = Message {
        name: "v1.HealthcheckRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)),
            plain(2, "secret_engine_id", Type::String),
        ],
    };
    pub static V1_HEALTHCHECK_RESPONSE: Message = Message {
        name: "v1.HealthcheckResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)),
            Field { repeated: true, ..plain(2, "status", Type::Message(&V1_HEALTHCHECK_STATUS)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_HEALTHCHECK_STATUS: Message = Message {
        name: "v1.HealthcheckStatus",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "node_id", Type::String), plain(2, "status", Type::String)],
    };
    pub static V1_IDENTITY_ALIAS: Message = Message {
        name: "v1.IdentityAlias",
        unique: &["account_id+identity_set_id", "identity_set_id+username"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(2, "account_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Cascade }),
                ..plain(3, "identity_set_id", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "username", Type::String) },
        ],
    };
    pub static V1_IDENTITY_ALIAS_CREATE_REQUEST: Message = Message {
        name: "v1.IdentityAliasCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "identity_alias", Type::Message(&V1_IDENTITY_ALIAS)),
        ],
    };
    pub static V1_IDENTITY_ALIAS_CREATE_RESPONSE: Message = Message {
        name: "v1.IdentityAliasCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "identity_alias", Type::Message(&V1_IDENTITY_ALIAS)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_ALIAS_DELETE_REQUEST: Message = Message {
        name: "v1.IdentityAliasDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_IDENTITY_ALIAS_DELETE_RESPONSE: Message = Message {
        name: "v1.IdentityAliasDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_ALIAS_GET_REQUEST: Message = Message {
        name: "v1.IdentityAliasGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_IDENTITY_ALIAS_GET_RESPONSE: Message = Message {
        name: "v1.IdentityAliasGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "identity_alias", Type::Message(&V1_IDENTITY_ALIAS)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_ALIAS_HISTORY: Message = Message {
        name: "v1.IdentityAliasHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "identity_alias", Type::Message(&V1_IDENTITY_ALIAS)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_IDENTITY_ALIAS_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.IdentityAliasHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_IDENTITY_ALIAS_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.IdentityAliasHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_IDENTITY_ALIAS_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_ALIAS_LIST_REQUEST: Message = Message {
        name: "v1.IdentityAliasListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_IDENTITY_ALIAS_LIST_RESPONSE: Message = Message {
        name: "v1.IdentityAliasListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "identity_aliases", Type::Message(&V1_IDENTITY_ALIAS)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_ALIAS_UPDATE_REQUEST: Message = Message {
        name: "v1.IdentityAliasUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "identity_alias", Type::Message(&V1_IDENTITY_ALIAS)),
        ],
    };
    pub static V1_IDENTITY_ALIAS_UPDATE_RESPONSE: Message = Message {
        name: "v1.IdentityAliasUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "identity_alias", Type::Message(&V1_IDENTITY_ALIAS)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_SET: Message = Message {
        name: "v1.IdentitySet",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
        ],
    };
    pub static V1_IDENTITY_SET_CREATE_REQUEST: Message = Message {
        name: "v1.IdentitySetCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "identity_set", Type::Message(&V1_IDENTITY_SET)),
        ],
    };
    pub static V1_IDENTITY_SET_CREATE_RESPONSE: Message = Message {
        name: "v1.IdentitySetCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "identity_set", Type::Message(&V1_IDENTITY_SET)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_SET_DELETE_REQUEST: Message = Message {
        name: "v1.IdentitySetDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_IDENTITY_SET_DELETE_RESPONSE: Message = Message {
        name: "v1.IdentitySetDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_SET_GET_REQUEST: Message = Message {
        name: "v1.IdentitySetGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_IDENTITY_SET_GET_RESPONSE: Message = Message {
        name: "v1.IdentitySetGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "identity_set", Type::Message(&V1_IDENTITY_SET)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_SET_HISTORY: Message = Message {
        name: "v1.IdentitySetHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "identity_set", Type::Message(&V1_IDENTITY_SET)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_IDENTITY_SET_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.IdentitySetHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_IDENTITY_SET_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.IdentitySetHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_IDENTITY_SET_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_SET_LIST_REQUEST: Message = Message {
        name: "v1.IdentitySetListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_IDENTITY_SET_LIST_RESPONSE: Message = Message {
        name: "v1.IdentitySetListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "identity_sets", Type::Message(&V1_IDENTITY_SET)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_IDENTITY_SET_UPDATE_REQUEST: Message = Message {
        name: "v1.IdentitySetUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "identity_set", Type::Message(&V1_IDENTITY_SET)),
        ],
    };
    pub static V1_IDENTITY_SET_UPDATE_RESPONSE: Message = Message {
        name: "v1.IdentitySetUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "identity_set", Type::Message(&V1_IDENTITY_SET)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_INITIATOR: Message = Message {
        name: "v1.Initiator",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "type", Type::String),
            plain(2, "ai_agent", Type::String),
            plain(3, "version", Type::String),
            plain(4, "trusted", Type::Bool),
        ],
    };
    pub static V1_INTERNAL_ERROR: Message =
        Message { name: "v1.InternalError", unique: &[], read_only: false, oneofs: &[], fields: &[] };
    pub static V1_KEY_VALUE_ENGINE: Message = Message {
        name: "v1.KeyValueEngine",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "type", Type::String),
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(5, "secret_store_id", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "secret_store_root_path", Type::String) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::READ_ONLY, ..plain(8, "public_key", Type::Bytes) },
            plain(9, "key_rotation_interval_days", Type::Int32),
            plain(10, "node_selector", Type::String),
        ],
    };
    pub static V1_KEYFACTOR_SSH_STORE: Message = Message {
        name: "v1.KeyfactorSSHStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "certificate_file_path", Type::String) },
            plain(5, "key_file_path", Type::String),
            plain(6, "ca_file_path", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(8, "default_certificate_profile_name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(9, "default_end_entity_profile_name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(10, "default_certificate_authority_name", Type::String) },
            plain(11, "enrollment_username_env_var", Type::String),
            plain(12, "enrollment_code_env_var", Type::String),
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_KEYFACTOR_X509_STORE: Message = Message {
        name: "v1.KeyfactorX509Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "certificate_file_path", Type::String) },
            plain(5, "key_file_path", Type::String),
            plain(6, "ca_file_path", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(8, "default_certificate_profile_name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(9, "default_end_entity_profile_name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(10, "default_certificate_authority_name", Type::String) },
            plain(11, "enrollment_username_env_var", Type::String),
            plain(12, "enrollment_code_env_var", Type::String),
            plain(32771, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_KUBERNETES: Message = Message {
        name: "v1.Kubernetes",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "certificate_authority", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "client_certificate", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(7, "client_key", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(9, "healthcheck_namespace", Type::String) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(10, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(11, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(12, "port_override", Type::Int32) },
            plain(17, "discovery_enabled", Type::Bool),
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias", "discovery-enabled"],
                ..plain(18, "discovery_username", Type::String)
            },
            plain(19, "allow_resource_role_bypass", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_KUBERNETES_BASIC_AUTH: Message = Message {
        name: "v1.KubernetesBasicAuth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(3, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_KUBERNETES_POD_IDENTITY: Message = Message {
        name: "v1.KubernetesPodIdentity",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "certificate_authority", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "healthcheck_namespace", Type::String) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(7, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(8, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(9, "port_override", Type::Int32) },
            plain(13, "discovery_enabled", Type::Bool),
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias", "discovery-enabled"],
                ..plain(14, "discovery_username", Type::String)
            },
            plain(15, "allow_resource_role_bypass", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_KUBERNETES_PRIVILEGES: Message = Message {
        name: "v1.KubernetesPrivileges",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "groups", Type::String) }],
    };
    pub static V1_KUBERNETES_SERVICE_ACCOUNT: Message = Message {
        name: "v1.KubernetesServiceAccount",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "token", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "healthcheck_namespace", Type::String) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(5, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(6, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(7, "port_override", Type::Int32) },
            plain(11, "discovery_enabled", Type::Bool),
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias", "discovery-enabled"],
                ..plain(12, "discovery_username", Type::String)
            },
            plain(13, "allow_resource_role_bypass", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION: Message = Message {
        name: "v1.KubernetesServiceAccountUserImpersonation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "token", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_KUBERNETES_USER_IMPERSONATION: Message = Message {
        name: "v1.KubernetesUserImpersonation",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "port", Type::Int32) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "certificate_authority", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "client_certificate", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(7, "client_key", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(9, "healthcheck_namespace", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(10, "port_override", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_LLM: Message = Message {
        name: "v1.LLM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(9, "url", Type::String) },
            plain(10, "models", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_LEGACY_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY: Message = Message {
        name: "v1.LegacyAuthorizationPolicyTimeRuleTimeOfDay",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "start_hour", Type::Int32),
            plain(2, "start_minutes", Type::Int32),
            plain(3, "end_hour", Type::Int32),
            plain(4, "end_minutes", Type::Int32),
        ],
    };
    pub static V1_LEGACY_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY_OUTSIDE_OF: Message = Message {
        name: "v1.LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "start_hour", Type::Int32),
            plain(2, "start_minutes", Type::Int32),
            plain(3, "end_hour", Type::Int32),
            plain(4, "end_minutes", Type::Int32),
        ],
    };
    pub static V1_LIST_REQUEST_METADATA: Message = Message {
        name: "v1.ListRequestMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "cursor", Type::String),
            plain(2, "page", Type::Int32),
            plain(3, "limit", Type::Int32),
            plain(4, "order_by", Type::String),
            plain(5, "snapshot_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(6, "fulfillments", Type::Message(&V1_FULFILLMENTS_METADATA)),
        ],
    };
    pub static V1_LIST_RESPONSE_METADATA: Message = Message {
        name: "v1.ListResponseMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "next_cursor", Type::String),
            Field { flags: Flags::DEPRECATED, ..plain(2, "total", Type::Int32) },
        ],
    };
    pub static V1_LOG_CATEGORY_CONFIG: Message = Message {
        name: "v1.LogCategoryConfig",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "remote_encoder", Type::String), plain(2, "remote_discard_replays", Type::Bool)],
    };
    pub static V1_LOG_CATEGORY_CONFIG_MAP: Message = Message {
        name: "v1.LogCategoryConfigMap",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field {
            repeated: true,
            ..plain(1, "entries", Type::Message(&V1_LOG_CATEGORY_CONFIG_MAP_ENTRY))
        }],
    };
    pub static V1_LOG_CATEGORY_CONFIG_MAP_ENTRY: Message = Message {
        name: "v1.LogCategoryConfigMap.Entry",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "name", Type::String), plain(2, "config", Type::Message(&V1_LOG_CATEGORY_CONFIG))],
    };
    pub static V1_LOG_CONFIG: Message = Message {
        name: "v1.LogConfig",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "local_storage", Type::String),
            plain(2, "local_encoder", Type::String),
            plain(3, "local_format", Type::String),
            plain(4, "local_tcp_address", Type::String),
            plain(5, "local_socket_path", Type::String),
            plain(6, "public_key", Type::String),
            plain(7, "categories", Type::Message(&V1_LOG_CATEGORY_CONFIG_MAP)),
        ],
    };
    pub static V1_MCP_GATEWAY_NO_AUTH: Message = Message {
        name: "v1.MCPGatewayNoAuth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(9, "url", Type::String) },
            plain(10, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(11, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MCP_GATEWAY_O_AUTH: Message = Message {
        name: "v1.MCPGatewayOAuth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(6, "username", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(8, "oauth_auth_endpoint", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(9, "oauth_token_endpoint", Type::String) },
            plain(11, "oauth_scopes", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(12, "url", Type::String) },
            plain(13, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(14, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MCP_GATEWAY_O_AUTH_DCR: Message = Message {
        name: "v1.MCPGatewayOAuthDCR",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(8, "oauth_auth_endpoint", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(9, "oauth_token_endpoint", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(10, "oauth_register_endpoint", Type::String) },
            plain(12, "oauth_scopes", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(13, "url", Type::String) },
            plain(14, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(15, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MCP_GATEWAY_PAT: Message = Message {
        name: "v1.MCPGatewayPAT",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(9, "url", Type::String) },
            plain(10, "tls_insecure", Type::Bool),
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(11, "tls_cert", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MFA: Message = Message {
        name: "v1.MFA",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "provider", Type::String),
            Field { repeated: true, ..plain(2, "methods_enabled", Type::String) },
        ],
    };
    pub static V1_MFA_CONFIG: Message = Message {
        name: "v1.MFAConfig",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "enabled", Type::Bool),
            plain(2, "provider", Type::String),
            plain(3, "okta", Type::Message(&V1_OKTA_MFA_CONFIG)),
        ],
    };
    pub static V1_MTLS_MYSQL: Message = Message {
        name: "v1.MTLSMysql",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(7, "certificate_authority", Type::String)
            },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(9, "client_certificate", Type::String)
            },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(11, "client_key", Type::String)
            },
            plain(13, "server_name", Type::String),
            plain(14, "require_native_auth", Type::Bool),
            plain(16, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MTLS_POSTGRES: Message = Message {
        name: "v1.MTLSPostgres",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(8, "certificate_authority", Type::String)
            },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(10, "client_certificate", Type::String)
            },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(12, "client_key", Type::String)
            },
            plain(14, "server_name", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MANAGED_SECRET: Message = Message {
        name: "v1.ManagedSecret",
        unique: &["secret_engine_id+name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "SecretEngine", on_delete: OnDelete::Refuse }),
                ..plain(3, "secret_engine_id", Type::String)
            },
            Field { flags: Flags::SECRET, ..plain(4, "value", Type::Bytes) },
            Field { flags: Flags::READ_ONLY, ..plain(5, "secret_store_path", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(6, "policy", Type::Message(&V1_MANAGED_SECRET_POLICY)) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            Field {
                flags: Flags::READ_ONLY,
                ..plain(8, "last_rotated_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
            Field {
                flags: Flags::READ_ONLY,
                ..plain(9, "expires_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
            Field { flags: Flags::READ_ONLY, ..plain(10, "config", Type::String) },
            plain(11, "lock_required", Type::Bool),
        ],
    };
    pub static V1_MANAGED_SECRET_CREATE_REQUEST: Message = Message {
        name: "v1.ManagedSecretCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "managed_secret", Type::Message(&V1_MANAGED_SECRET)),
        ],
    };
    pub static V1_MANAGED_SECRET_CREATE_RESPONSE: Message = Message {
        name: "v1.ManagedSecretCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "managed_secret", Type::Message(&V1_MANAGED_SECRET)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_MANAGED_SECRET_DELETE_REQUEST: Message = Message {
        name: "v1.ManagedSecretDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_MANAGED_SECRET_DELETE_RESPONSE: Message = Message {
        name: "v1.ManagedSecretDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_MANAGED_SECRET_GET_REQUEST: Message = Message {
        name: "v1.ManagedSecretGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_MANAGED_SECRET_GET_RESPONSE: Message = Message {
        name: "v1.ManagedSecretGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "managed_secret", Type::Message(&V1_MANAGED_SECRET)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_MANAGED_SECRET_LIST_REQUEST: Message = Message {
        name: "v1.ManagedSecretListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_MANAGED_SECRET_LIST_RESPONSE: Message = Message {
        name: "v1.ManagedSecretListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "managed_secrets", Type::Message(&V1_MANAGED_SECRET)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_MANAGED_SECRET_LOG: Message = Message {
        name: "v1.ManagedSecretLog",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            Field { flags: Flags::REQUIRED, ..plain(3, "secret_engine_id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "managed_secret_id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "account_id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(6, "action", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "debug", Type::String) },
        ],
    };
    pub static V1_MANAGED_SECRET_LOGS_REQUEST: Message = Message {
        name: "v1.ManagedSecretLogsRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_MANAGED_SECRET_LOGS_RESPONSE: Message = Message {
        name: "v1.ManagedSecretLogsResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "managed_secret_logs", Type::Message(&V1_MANAGED_SECRET_LOG))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_MANAGED_SECRET_PASSWORD_POLICY: Message = Message {
        name: "v1.ManagedSecretPasswordPolicy",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "length", Type::Uint32),
            plain(2, "exclude_upper_case", Type::Bool),
            plain(3, "num_digits", Type::Uint32),
            plain(4, "num_symbols", Type::Uint32),
            plain(5, "allow_repeat", Type::Bool),
            plain(6, "exclude_characters", Type::String),
        ],
    };
    pub static V1_MANAGED_SECRET_POLICY: Message = Message {
        name: "v1.ManagedSecretPolicy",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "rotation_policy", Type::Message(&V1_MANAGED_SECRET_ROTATION_POLICY)),
            plain(2, "password_policy", Type::Message(&V1_MANAGED_SECRET_PASSWORD_POLICY)),
        ],
    };
    pub static V1_MANAGED_SECRET_RETRIEVE_REQUEST: Message = Message {
        name: "v1.ManagedSecretRetrieveRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "public_key", Type::Bytes),
        ],
    };
    pub static V1_MANAGED_SECRET_RETRIEVE_RESPONSE: Message = Message {
        name: "v1.ManagedSecretRetrieveResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "managed_secret", Type::Message(&V1_MANAGED_SECRET)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_MANAGED_SECRET_ROTATE_REQUEST: Message = Message {
        name: "v1.ManagedSecretRotateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GENERIC_REQUEST_METADATA)),
            plain(2, "id", Type::String),
        ],
    };
    pub static V1_MANAGED_SECRET_ROTATE_RESPONSE: Message = Message {
        name: "v1.ManagedSecretRotateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GENERIC_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_MANAGED_SECRET_ROTATION_POLICY: Message = Message {
        name: "v1.ManagedSecretRotationPolicy",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static V1_MANAGED_SECRET_UPDATE_REQUEST: Message = Message {
        name: "v1.ManagedSecretUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "managed_secret", Type::Message(&V1_MANAGED_SECRET)),
        ],
    };
    pub static V1_MANAGED_SECRET_UPDATE_RESPONSE: Message = Message {
        name: "v1.ManagedSecretUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "managed_secret", Type::Message(&V1_MANAGED_SECRET)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_MANAGED_SECRET_VALIDATE_REQUEST: Message = Message {
        name: "v1.ManagedSecretValidateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_MANAGED_SECRET_VALIDATE_RESPONSE: Message = Message {
        name: "v1.ManagedSecretValidateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "valid", Type::Bool),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
            plain(4, "invalid_info", Type::String),
        ],
    };
    pub static V1_MAPPED_IDENTITIES: Message = Message {
        name: "v1.MappedIdentities",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "kubernetes", Type::Message(&V1_GRANTED_ENTITLEMENT_KUBERNETES_PRIVILEGES))],
    };
    pub static V1_MARIA: Message = Message {
        name: "v1.Maria",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "require_native_auth", Type::Bool),
            plain(9, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MEMCACHED: Message = Message {
        name: "v1.Memcached",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "port", Type::Int32),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MEMSQL: Message = Message {
        name: "v1.Memsql",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "require_native_auth", Type::Bool),
            plain(9, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MONGO_HOST: Message = Message {
        name: "v1.MongoHost",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "auth_database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(6, "port", Type::Int32),
            plain(8, "tls_required", Type::Bool),
            plain(10, "region", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MONGO_LEGACY_HOST: Message = Message {
        name: "v1.MongoLegacyHost",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "auth_database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(6, "port", Type::Int32),
            plain(8, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MONGO_LEGACY_REPLICASET: Message = Message {
        name: "v1.MongoLegacyReplicaset",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "auth_database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(6, "port", Type::Int32),
            plain(8, "connect_to_replica", Type::Bool),
            plain(9, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MONGO_REPLICA_SET: Message = Message {
        name: "v1.MongoReplicaSet",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "auth_database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(6, "port", Type::Int32),
            plain(8, "connect_to_replica", Type::Bool),
            plain(9, "tls_required", Type::Bool),
            plain(10, "region", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MONGO_SHARDED_CLUSTER: Message = Message {
        name: "v1.MongoShardedCluster",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "auth_database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(6, "tls_required", Type::Bool),
            plain(9, "region", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MYSQL: Message = Message {
        name: "v1.Mysql",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "require_native_auth", Type::Bool),
            plain(10, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_MYSQL_ENGINE: Message = Message {
        name: "v1.MysqlEngine",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "type", Type::String),
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(5, "secret_store_id", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "secret_store_root_path", Type::String) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::READ_ONLY, ..plain(8, "public_key", Type::Bytes) },
            plain(9, "key_rotation_interval_days", Type::Int32),
            plain(10, "node_selector", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(101, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(102, "username", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::SECRET), ..plain(103, "password", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(104, "port", Type::Uint32) },
            Field {
                type_alias: "afterReadTtl",
                ..plain(105, "after_read_ttl", Type::Message(&GOOGLE_PROTOBUF_DURATION))
            },
            Field { type_alias: "ttl", ..plain(106, "ttl", Type::Message(&GOOGLE_PROTOBUF_DURATION)) },
            Field { type_alias: "policy", ..plain(107, "policy", Type::Message(&V1_SECRET_ENGINE_POLICY)) },
            Field { flags: Flags::REQUIRED, ..plain(108, "database", Type::String) },
            plain(109, "tls", Type::Bool),
            plain(1010, "tls_skip_verify", Type::Bool),
        ],
    };
    pub static V1_NEPTUNE: Message = Message {
        name: "v1.Neptune",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "port", Type::Int32),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_NEPTUNE_IAM: Message = Message {
        name: "v1.NeptuneIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "endpoint", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "port", Type::Int32),
            Field { flags: Flags::CREDENTIAL, ..plain(4, "access_key", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "secret_access_key", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "region", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(7, "role_arn", Type::String) },
            Field { flags: Flags::CREDENTIAL, ..plain(8, "role_external_id", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_NODE: Message = Message {
        name: "v1.Node",
        unique: &["name"],
        read_only: false,
        oneofs: &[Oneof { name: "node", common_fields: &["tags", "name"] }],
        fields: &[
            Field { oneof: Some(0), ..plain(1, "relay", Type::Message(&V1_RELAY)) },
            Field { oneof: Some(0), ..plain(2, "gateway", Type::Message(&V1_GATEWAY)) },
            Field { oneof: Some(0), ..plain(3, "proxy_cluster", Type::Message(&V1_PROXY_CLUSTER)) },
            Field {
                oneof: Some(0),
                flags: Flags::PRIVATE,
                ..plain(4, "ai_router", Type::Message(&V1_AI_ROUTER))
            },
        ],
    };
    pub static V1_NODE_CREATE_REQUEST: Message = Message {
        name: "v1.NodeCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "node", Type::Message(&V1_NODE)),
        ],
    };
    pub static V1_NODE_CREATE_RESPONSE: Message = Message {
        name: "v1.NodeCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "node", Type::Message(&V1_NODE)),
            Field { flags: Flags::SECRET, ..plain(3, "token", Type::String) },
            plain(4, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_NODE_DELETE_REQUEST: Message = Message {
        name: "v1.NodeDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_NODE_DELETE_RESPONSE: Message = Message {
        name: "v1.NodeDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_NODE_GET_REQUEST: Message = Message {
        name: "v1.NodeGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_NODE_GET_RESPONSE: Message = Message {
        name: "v1.NodeGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "node", Type::Message(&V1_NODE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_NODE_HISTORY: Message = Message {
        name: "v1.NodeHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "node", Type::Message(&V1_NODE)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_NODE_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.NodeHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_NODE_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.NodeHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_NODE_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_NODE_LIST_REQUEST: Message = Message {
        name: "v1.NodeListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_NODE_LIST_RESPONSE: Message = Message {
        name: "v1.NodeListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "nodes", Type::Message(&V1_NODE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_NODE_MAINTENANCE_WINDOW: Message = Message {
        name: "v1.NodeMaintenanceWindow",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "cron_schedule", Type::String), plain(2, "require_idleness", Type::Bool)],
    };
    pub static V1_NODE_TCP_PROBE_REQUEST: Message = Message {
        name: "v1.NodeTCPProbeRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "node_id", Type::String),
            plain(3, "host", Type::String),
            plain(4, "port", Type::Int32),
        ],
    };
    pub static V1_NODE_TCP_PROBE_RESPONSE: Message = Message {
        name: "v1.NodeTCPProbeResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "succeeded", Type::Bool),
            plain(3, "error", Type::String),
            plain(4, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_NODE_UPDATE_REQUEST: Message = Message {
        name: "v1.NodeUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "node", Type::Message(&V1_NODE)),
        ],
    };
    pub static V1_NODE_UPDATE_RESPONSE: Message = Message {
        name: "v1.NodeUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "node", Type::Message(&V1_NODE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_NOT_FOUND_ERROR: Message = Message {
        name: "v1.NotFoundError",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "entity", Type::String)],
    };
    pub static V1_OKTA_GROUP_PRIVILEGES: Message = Message {
        name: "v1.OktaGroupPrivileges",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "groups", Type::String) }],
    };
    pub static V1_OKTA_GROUPS: Message = Message {
        name: "v1.OktaGroups",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "domain", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["discovery-disabled"],
                ..plain(2, "privilege_levels", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(3, "identity_set_id", Type::String)
            },
            plain(6, "discovery_enabled", Type::Bool),
            Field { conditions: &["discovery-enabled"], ..plain(7, "group_names", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_OKTA_MFA_CONFIG: Message = Message {
        name: "v1.OktaMFAConfig",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "auth_mode", Type::String),
            Field { flags: Flags::SECRET, ..plain(2, "api_token", Type::String) },
            plain(3, "api_token_set", Type::Bool),
            plain(4, "client_id", Type::String),
            Field { flags: Flags::SECRET, ..plain(5, "private_key_pem", Type::String) },
            plain(6, "private_key_pem_set", Type::Bool),
            plain(7, "organization_url", Type::String),
            plain(8, "multidevice_push_enabled", Type::Bool),
            plain(9, "user_lookup", Type::String),
            plain(10, "private_key_id", Type::String),
            plain(11, "private_key_id_set", Type::Bool),
        ],
    };
    pub static V1_ORACLE: Message = Message {
        name: "v1.Oracle",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "port", Type::Int32) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "port_override", Type::Int32) },
            plain(7, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ORACLE_NNE: Message = Message {
        name: "v1.OracleNNE",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "port", Type::Int32) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "port_override", Type::Int32) },
            plain(7, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_ORGANIZATION: Message = Message {
        name: "v1.Organization",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "name", Type::String),
            plain(2, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "updated_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(4, "auth_provider", Type::String),
            plain(5, "idle_timeout_enabled", Type::Bool),
            plain(6, "idle_timeout", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(7, "session_timeout_enabled", Type::Bool),
            plain(8, "session_timeout", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(9, "mfa_enabled", Type::Bool),
            plain(10, "mfa_provider", Type::String),
            Field { flags: Flags::DEPRECATED, ..plain(11, "log_remote_encoder", Type::String) },
            Field { flags: Flags::DEPRECATED, ..plain(12, "log_local_storage", Type::String) },
            Field { flags: Flags::DEPRECATED, ..plain(13, "log_local_encoder", Type::String) },
            Field { flags: Flags::DEPRECATED, ..plain(14, "log_local_format", Type::String) },
            Field { flags: Flags::DEPRECATED, ..plain(15, "log_tcp_address", Type::String) },
            Field { flags: Flags::DEPRECATED, ..plain(16, "log_socket_path", Type::String) },
            plain(17, "scim_provider", Type::String),
            plain(18, "websites_subdomain", Type::String),
            plain(19, "ssh_certificate_authority_public_key", Type::String),
            plain(20, "ssh_certificate_authority_updated_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(21, "require_secret_store", Type::Bool),
            plain(22, "sensitive_label", Type::String),
            plain(23, "saml_metadata_url", Type::String),
            plain(24, "kind", Type::String),
            Field { flags: Flags::PRIVATE, ..plain(25, "id", Type::String) },
            plain(26, "loopback_range", Type::String),
            plain(27, "device_trust_enabled", Type::Bool),
            plain(28, "device_trust_provider", Type::String),
            plain(29, "enforce_single_session", Type::Bool),
            Field { flags: Flags::DEPRECATED, ..plain(30, "discard_replays", Type::Bool) },
            Field { flags: Flags::DEPRECATED, ..plain(31, "public_key_pem", Type::String) },
            plain(32, "log_config", Type::Message(&V1_LOG_CONFIG)),
            Field { flags: Flags::PRIVATE, ..plain(33, "peer_policies_enabled", Type::Bool) },
        ],
    };
    pub static V1_ORGANIZATION_GET_MFA_REQUEST: Message = Message {
        name: "v1.OrganizationGetMFARequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA))],
    };
    pub static V1_ORGANIZATION_GET_MFA_RESPONSE: Message = Message {
        name: "v1.OrganizationGetMFAResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "mfa", Type::Message(&V1_MFA_CONFIG)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ORGANIZATION_GET_REQUEST: Message = Message {
        name: "v1.OrganizationGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA))],
    };
    pub static V1_ORGANIZATION_GET_RESPONSE: Message = Message {
        name: "v1.OrganizationGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "organization", Type::Message(&V1_ORGANIZATION)),
            Field { flags: Flags::PRIVATE, ..plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)) },
        ],
    };
    pub static V1_ORGANIZATION_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.OrganizationHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ORGANIZATION_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.OrganizationHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ORGANIZATION_HISTORY_RECORD)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ORGANIZATION_HISTORY_RECORD: Message = Message {
        name: "v1.OrganizationHistoryRecord",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "organization", Type::Message(&V1_ORGANIZATION)),
        ],
    };
    pub static V1_ORGANIZATION_TEST_MFA_REQUEST: Message = Message {
        name: "v1.OrganizationTestMFARequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "mfa", Type::Message(&V1_MFA_CONFIG)),
        ],
    };
    pub static V1_ORGANIZATION_TEST_MFA_RESPONSE: Message = Message {
        name: "v1.OrganizationTestMFAResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ORGANIZATION_UPDATE_MFA_REQUEST: Message = Message {
        name: "v1.OrganizationUpdateMFARequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "mfa", Type::Message(&V1_MFA_CONFIG)),
        ],
    };
    pub static V1_ORGANIZATION_UPDATE_MFA_RESPONSE: Message = Message {
        name: "v1.OrganizationUpdateMFAResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "mfa", Type::Message(&V1_MFA_CONFIG)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ORGANIZATION_UPDATE_REQUEST: Message = Message {
        name: "v1.OrganizationUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "organization", Type::Message(&V1_ORGANIZATION)),
        ],
    };
    pub static V1_ORGANIZATION_UPDATE_RESPONSE: Message = Message {
        name: "v1.OrganizationUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "organization", Type::Message(&V1_ORGANIZATION)),
            Field { flags: Flags::PRIVATE, ..plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)) },
        ],
    };
    pub static V1_PEERING_GROUP: Message = Message {
        name: "v1.PeeringGroup",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "name", Type::String) },
        ],
    };
    pub static V1_PEERING_GROUP_CREATE_REQUEST: Message = Message {
        name: "v1.PeeringGroupCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "peering_group", Type::Message(&V1_PEERING_GROUP)),
        ],
    };
    pub static V1_PEERING_GROUP_CREATE_RESPONSE: Message = Message {
        name: "v1.PeeringGroupCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "peering_group", Type::Message(&V1_PEERING_GROUP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_DELETE_REQUEST: Message = Message {
        name: "v1.PeeringGroupDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PEERING_GROUP_DELETE_RESPONSE: Message = Message {
        name: "v1.PeeringGroupDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_GET_REQUEST: Message = Message {
        name: "v1.PeeringGroupGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PEERING_GROUP_GET_RESPONSE: Message = Message {
        name: "v1.PeeringGroupGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "peering_group", Type::Message(&V1_PEERING_GROUP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_LIST_REQUEST: Message = Message {
        name: "v1.PeeringGroupListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_PEERING_GROUP_LIST_RESPONSE: Message = Message {
        name: "v1.PeeringGroupListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "peering_groups", Type::Message(&V1_PEERING_GROUP)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_NODE: Message = Message {
        name: "v1.PeeringGroupNode",
        unique: &["node_id+group_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::SERVER_DEFAULT,
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Cascade }),
                ..plain(3, "node_id", Type::String)
            },
            Field {
                flags: Flags::SERVER_DEFAULT,
                references: Some(Reference { noun: "PeeringGroup", on_delete: OnDelete::Cascade }),
                ..plain(4, "group_id", Type::String)
            },
        ],
    };
    pub static V1_PEERING_GROUP_NODE_CREATE_REQUEST: Message = Message {
        name: "v1.PeeringGroupNodeCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "peering_group_node", Type::Message(&V1_PEERING_GROUP_NODE)),
        ],
    };
    pub static V1_PEERING_GROUP_NODE_CREATE_RESPONSE: Message = Message {
        name: "v1.PeeringGroupNodeCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "peering_group_node", Type::Message(&V1_PEERING_GROUP_NODE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_NODE_DELETE_REQUEST: Message = Message {
        name: "v1.PeeringGroupNodeDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PEERING_GROUP_NODE_DELETE_RESPONSE: Message = Message {
        name: "v1.PeeringGroupNodeDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_NODE_GET_REQUEST: Message = Message {
        name: "v1.PeeringGroupNodeGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PEERING_GROUP_NODE_GET_RESPONSE: Message = Message {
        name: "v1.PeeringGroupNodeGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "peering_group_node", Type::Message(&V1_PEERING_GROUP_NODE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_NODE_LIST_REQUEST: Message = Message {
        name: "v1.PeeringGroupNodeListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_PEERING_GROUP_NODE_LIST_RESPONSE: Message = Message {
        name: "v1.PeeringGroupNodeListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "peering_group_nodes", Type::Message(&V1_PEERING_GROUP_NODE))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_PEER: Message = Message {
        name: "v1.PeeringGroupPeer",
        unique: &["group_id+peers_with_group_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::SERVER_DEFAULT,
                references: Some(Reference { noun: "PeeringGroup", on_delete: OnDelete::Cascade }),
                ..plain(3, "group_id", Type::String)
            },
            Field {
                flags: Flags::SERVER_DEFAULT,
                references: Some(Reference { noun: "PeeringGroup", on_delete: OnDelete::Cascade }),
                ..plain(4, "peers_with_group_id", Type::String)
            },
        ],
    };
    pub static V1_PEERING_GROUP_PEER_CREATE_REQUEST: Message = Message {
        name: "v1.PeeringGroupPeerCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "peering_group_peer", Type::Message(&V1_PEERING_GROUP_PEER)),
        ],
    };
    pub static V1_PEERING_GROUP_PEER_CREATE_RESPONSE: Message = Message {
        name: "v1.PeeringGroupPeerCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "peering_group_peer", Type::Message(&V1_PEERING_GROUP_PEER)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_PEER_DELETE_REQUEST: Message = Message {
        name: "v1.PeeringGroupPeerDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PEERING_GROUP_PEER_DELETE_RESPONSE: Message = Message {
        name: "v1.PeeringGroupPeerDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_PEER_GET_REQUEST: Message = Message {
        name: "v1.PeeringGroupPeerGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PEERING_GROUP_PEER_GET_RESPONSE: Message = Message {
        name: "v1.PeeringGroupPeerGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "peering_group_peer", Type::Message(&V1_PEERING_GROUP_PEER)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_PEER_LIST_REQUEST: Message = Message {
        name: "v1.PeeringGroupPeerListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_PEERING_GROUP_PEER_LIST_RESPONSE: Message = Message {
        name: "v1.PeeringGroupPeerListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "peering_group_peers", Type::Message(&V1_PEERING_GROUP_PEER))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_RESOURCE: Message = Message {
        name: "v1.PeeringGroupResource",
        unique: &["resource_id+group_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::SERVER_DEFAULT,
                references: Some(Reference { noun: "Resource", on_delete: OnDelete::Cascade }),
                ..plain(3, "resource_id", Type::String)
            },
            Field {
                flags: Flags::SERVER_DEFAULT,
                references: Some(Reference { noun: "PeeringGroup", on_delete: OnDelete::Cascade }),
                ..plain(4, "group_id", Type::String)
            },
        ],
    };
    pub static V1_PEERING_GROUP_RESOURCE_CREATE_REQUEST: Message = Message {
        name: "v1.PeeringGroupResourceCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "peering_group_resource", Type::Message(&V1_PEERING_GROUP_RESOURCE)),
        ],
    };
    pub static V1_PEERING_GROUP_RESOURCE_CREATE_RESPONSE: Message = Message {
        name: "v1.PeeringGroupResourceCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "peering_group_resource", Type::Message(&V1_PEERING_GROUP_RESOURCE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_RESOURCE_DELETE_REQUEST: Message = Message {
        name: "v1.PeeringGroupResourceDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PEERING_GROUP_RESOURCE_DELETE_RESPONSE: Message = Message {
        name: "v1.PeeringGroupResourceDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_RESOURCE_GET_REQUEST: Message = Message {
        name: "v1.PeeringGroupResourceGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PEERING_GROUP_RESOURCE_GET_RESPONSE: Message = Message {
        name: "v1.PeeringGroupResourceGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "peering_group_resource", Type::Message(&V1_PEERING_GROUP_RESOURCE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PEERING_GROUP_RESOURCE_LIST_REQUEST: Message = Message {
        name: "v1.PeeringGroupResourceListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_PEERING_GROUP_RESOURCE_LIST_RESPONSE: Message = Message {
        name: "v1.PeeringGroupResourceListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "peering_group_resources", Type::Message(&V1_PEERING_GROUP_RESOURCE))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PERMISSION_ERROR: Message =
        Message { name: "v1.PermissionError", unique: &[], read_only: false, oneofs: &[], fields: &[] };
    pub static V1_POLICIES_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.PoliciesHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_POLICIES_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.PoliciesHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_POLICY_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_POLICY: Message = Message {
        name: "v1.Policy",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "description", Type::String),
            plain(4, "policy", Type::String),
        ],
    };
    pub static V1_POLICY_CREATE_REQUEST: Message = Message {
        name: "v1.PolicyCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "policy", Type::Message(&V1_POLICY)),
        ],
    };
    pub static V1_POLICY_CREATE_RESPONSE: Message = Message {
        name: "v1.PolicyCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "policy", Type::Message(&V1_POLICY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_POLICY_DELETE_REQUEST: Message = Message {
        name: "v1.PolicyDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_POLICY_DELETE_RESPONSE: Message = Message {
        name: "v1.PolicyDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_POLICY_GET_REQUEST: Message = Message {
        name: "v1.PolicyGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_POLICY_GET_RESPONSE: Message = Message {
        name: "v1.PolicyGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "policy", Type::Message(&V1_POLICY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_POLICY_HISTORY: Message = Message {
        name: "v1.PolicyHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "policy", Type::Message(&V1_POLICY)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_POLICY_LIST_REQUEST: Message = Message {
        name: "v1.PolicyListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_POLICY_LIST_RESPONSE: Message = Message {
        name: "v1.PolicyListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "policies", Type::Message(&V1_POLICY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_POLICY_UPDATE_REQUEST: Message = Message {
        name: "v1.PolicyUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "policy", Type::Message(&V1_POLICY)),
        ],
    };
    pub static V1_POLICY_UPDATE_RESPONSE: Message = Message {
        name: "v1.PolicyUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "policy", Type::Message(&V1_POLICY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_POSTGRES: Message = Message {
        name: "v1.Postgres",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_POSTGRES_ENGINE: Message = Message {
        name: "v1.PostgresEngine",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "type", Type::String),
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(5, "secret_store_id", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "secret_store_root_path", Type::String) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::READ_ONLY, ..plain(8, "public_key", Type::Bytes) },
            plain(9, "key_rotation_interval_days", Type::Int32),
            plain(10, "node_selector", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(101, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(102, "username", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::SECRET), ..plain(103, "password", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(104, "port", Type::Uint32) },
            Field {
                type_alias: "afterReadTtl",
                ..plain(105, "after_read_ttl", Type::Message(&GOOGLE_PROTOBUF_DURATION))
            },
            Field { type_alias: "ttl", ..plain(106, "ttl", Type::Message(&GOOGLE_PROTOBUF_DURATION)) },
            Field { type_alias: "policy", ..plain(107, "policy", Type::Message(&V1_SECRET_ENGINE_POLICY)) },
            Field { flags: Flags::REQUIRED, ..plain(108, "database", Type::String) },
            plain(109, "tls", Type::Bool),
        ],
    };
    pub static V1_PRESTO: Message = Message {
        name: "v1.Presto",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(3, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            plain(5, "port", Type::Int32),
            plain(6, "username", Type::String),
            plain(7, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_PRIVILEGES_MESSAGE: Message = Message {
        name: "v1.PrivilegesMessage",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "kubernetes", Type::Message(&V1_KUBERNETES_PRIVILEGES)),
            Field {
                json_name: "entra_groups",
                ..plain(2, "entraGroups", Type::Message(&V1_ENTRA_GROUP_PRIVILEGES))
            },
            Field {
                json_name: "okta_groups",
                ..plain(3, "oktaGroups", Type::Message(&V1_OKTA_GROUP_PRIVILEGES))
            },
            Field {
                json_name: "google_groups",
                ..plain(4, "googleGroups", Type::Message(&V1_GOOGLE_GROUP_PRIVILEGES))
            },
        ],
    };
    pub static V1_PROXY_CLUSTER: Message = Message {
        name: "v1.ProxyCluster",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            Field {
                repeated: true,
                ..plain(5, "maintenance_windows", Type::Message(&V1_NODE_MAINTENANCE_WINDOW))
            },
        ],
    };
    pub static V1_PROXY_CLUSTER_KEY: Message = Message {
        name: "v1.ProxyClusterKey",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Cascade }),
                ..plain(2, "proxy_cluster_id", Type::String)
            },
            Field {
                flags: Flags::READ_ONLY,
                ..plain(3, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
            Field {
                flags: Flags::READ_ONLY,
                ..plain(4, "last_used_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
        ],
    };
    pub static V1_PROXY_CLUSTER_KEY_CREATE_REQUEST: Message = Message {
        name: "v1.ProxyClusterKeyCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "proxy_cluster_key", Type::Message(&V1_PROXY_CLUSTER_KEY)),
        ],
    };
    pub static V1_PROXY_CLUSTER_KEY_CREATE_RESPONSE: Message = Message {
        name: "v1.ProxyClusterKeyCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "proxy_cluster_key", Type::Message(&V1_PROXY_CLUSTER_KEY)),
            Field { flags: Flags::SECRET, ..plain(3, "secret_key", Type::String) },
            plain(4, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PROXY_CLUSTER_KEY_DELETE_REQUEST: Message = Message {
        name: "v1.ProxyClusterKeyDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PROXY_CLUSTER_KEY_DELETE_RESPONSE: Message = Message {
        name: "v1.ProxyClusterKeyDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PROXY_CLUSTER_KEY_GET_REQUEST: Message = Message {
        name: "v1.ProxyClusterKeyGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_PROXY_CLUSTER_KEY_GET_RESPONSE: Message = Message {
        name: "v1.ProxyClusterKeyGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "proxy_cluster_key", Type::Message(&V1_PROXY_CLUSTER_KEY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_PROXY_CLUSTER_KEY_LIST_REQUEST: Message = Message {
        name: "v1.ProxyClusterKeyListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_PROXY_CLUSTER_KEY_LIST_RESPONSE: Message = Message {
        name: "v1.ProxyClusterKeyListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "proxy_cluster_keys", Type::Message(&V1_PROXY_CLUSTER_KEY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_QUERY: Message = Message {
        name: "v1.Query",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "account_id", Type::String),
            plain(3, "resource_id", Type::String),
            plain(4, "query_body", Type::String),
            plain(5, "duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(6, "encrypted", Type::Bool),
            plain(7, "query_hash", Type::String),
            Field { flags: Flags::DEPRECATED, ..plain(8, "remote_identity_username", Type::String) },
            plain(9, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(10, "egress_node_id", Type::String),
            plain(11, "replayable", Type::Bool),
            plain(12, "record_count", Type::Int64),
            plain(13, "resource_type", Type::String),
            plain(14, "query_category", Type::String),
            Field { flags: Flags::SECRET, ..plain(15, "query_key", Type::String) },
            plain(16, "resource_name", Type::String),
            plain(17, "resource_tags", Type::Message(&V1_TAGS)),
            plain(18, "account_first_name", Type::String),
            plain(19, "account_last_name", Type::String),
            plain(20, "account_email", Type::String),
            plain(21, "account_tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::PRIVATE, ..plain(22, "query_key_id", Type::String) },
            plain(23, "completed_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(24, "capture", Type::Message(&V1_QUERY_CAPTURE)),
            plain(25, "source_ip", Type::String),
            Field { flags: Flags::PRIVATE, ..plain(26, "authentication_id", Type::String) },
            plain(27, "target", Type::String),
            Field { json_name: "authz_json", ..plain(28, "authzJson", Type::String) },
            plain(29, "client_ip", Type::String),
            plain(30, "identity_alias_username", Type::String),
            plain(31, "metadata_json", Type::String),
            plain(32, "initiator", Type::Message(&V1_INITIATOR)),
        ],
    };
    pub static V1_QUERY_CAPTURE: Message = Message {
        name: "v1.QueryCapture",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "width", Type::Int32),
            plain(2, "height", Type::Int32),
            plain(3, "command", Type::String),
            Field { repeated: true, ..plain(4, "env", Type::Message(&V1_QUERY_CAPTURE_ENV_ENTRY)) },
            plain(5, "type", Type::String),
            plain(6, "file_name", Type::String),
            plain(7, "file_size", Type::Int64),
            plain(8, "client_command", Type::String),
            plain(9, "pod", Type::String),
            plain(10, "container", Type::String),
            plain(11, "request_method", Type::String),
            plain(12, "request_uri", Type::String),
            plain(13, "request_body", Type::Bytes),
            plain(14, "impersonation_user", Type::String),
            Field { repeated: true, ..plain(15, "impersonation_groups", Type::String) },
            Field { repeated: true, ..plain(16, "privilege_groups", Type::String) },
        ],
    };
    pub static V1_QUERY_CAPTURE_ENV_ENTRY: Message = Message {
        name: "v1.QueryCapture.EnvEntry",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "key", Type::String), plain(2, "value", Type::String)],
    };
    pub static V1_QUERY_LIST_REQUEST: Message = Message {
        name: "v1.QueryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_QUERY_LIST_RESPONSE: Message = Message {
        name: "v1.QueryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "queries", Type::Message(&V1_QUERY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_RDP: Message = Message {
        name: "v1.RDP",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            plain(5, "port", Type::Int32),
            plain(6, "downgrade_nla_connections", Type::Bool),
            plain(10, "lock_required", Type::Bool),
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(11, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(12, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::PRIVATE, ..plain(13, "enable_ephemeral_accounts", Type::Bool) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_RDP_CERT: Message = Message {
        name: "v1.RDPCert",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::CREDENTIAL),
                conditions: &["leased-credentials"],
                ..plain(2, "username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            plain(4, "port", Type::Int32),
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(5, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(6, "identity_alias_healthcheck_username", Type::String)
            },
            plain(7, "server_fqdn", Type::String),
            plain(11, "lock_required", Type::Bool),
            Field { flags: Flags::CREDENTIAL, ..plain(12, "sid", Type::String) },
            Field { conditions: &["identity-alias"], ..plain(13, "dc_hostnames", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_RDS_POSTGRES_IAM: Message = Message {
        name: "v1.RDSPostgresIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            plain(10, "role_assumption_arn", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_RABBIT_MQAMQP091: Message = Message {
        name: "v1.RabbitMQAMQP091",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "port", Type::Int32),
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(8, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_RATE_LIMIT_ERROR: Message = Message {
        name: "v1.RateLimitError",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA))],
    };
    pub static V1_RATE_LIMIT_METADATA: Message = Message {
        name: "v1.RateLimitMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "limit", Type::Int64),
            plain(2, "remaining", Type::Int64),
            plain(3, "reset_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(4, "bucket", Type::String),
        ],
    };
    pub static V1_RAW_TCP: Message = Message {
        name: "v1.RawTCP",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            plain(3, "port", Type::Int32),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_REDIS: Message = Message {
        name: "v1.Redis",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "port_override", Type::Int32) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "port", Type::Int32),
            Field { flags: Flags::CREDENTIAL, ..plain(5, "username", Type::String) },
            plain(6, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_REDIS_CLUSTER: Message = Message {
        name: "v1.RedisCluster",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            plain(2, "port", Type::Int32),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::CREDENTIAL, ..plain(4, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            plain(6, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_REDSHIFT: Message = Message {
        name: "v1.Redshift",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_REDSHIFT_IAM: Message = Message {
        name: "v1.RedshiftIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "cluster_id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            plain(11, "role_assumption_arn", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_REDSHIFT_SERVERLESS_IAM: Message = Message {
        name: "v1.RedshiftServerlessIAM",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "region", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "workgroup", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "override_database", Type::Bool),
            plain(11, "role_assumption_arn", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_RELAY: Message = Message {
        name: "v1.Relay",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(2, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(3, "state", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "gateway_filter", Type::String),
            Field { flags: Flags::READ_ONLY, ..plain(6, "device", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(7, "location", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(8, "version", Type::String) },
            Field { flags: Flags::READ_ONLY.with(Flags::PRIVATE), ..plain(9, "uuid", Type::String) },
            Field {
                repeated: true,
                ..plain(11, "maintenance_windows", Type::Message(&V1_NODE_MAINTENANCE_WINDOW))
            },
        ],
    };
    pub static V1_REMOTE_IDENTITY: Message = Message {
        name: "v1.RemoteIdentity",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(2, "account_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "RemoteIdentityGroup", on_delete: OnDelete::Cascade }),
                ..plain(3, "remote_identity_group_id", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "username", Type::String) },
        ],
    };
    pub static V1_REMOTE_IDENTITY_CREATE_REQUEST: Message = Message {
        name: "v1.RemoteIdentityCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "remote_identity", Type::Message(&V1_REMOTE_IDENTITY)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_CREATE_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "remote_identity", Type::Message(&V1_REMOTE_IDENTITY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_DELETE_REQUEST: Message = Message {
        name: "v1.RemoteIdentityDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_REMOTE_IDENTITY_DELETE_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_GET_REQUEST: Message = Message {
        name: "v1.RemoteIdentityGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_REMOTE_IDENTITY_GET_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "remote_identity", Type::Message(&V1_REMOTE_IDENTITY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_GROUP: Message = Message {
        name: "v1.RemoteIdentityGroup",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
        ],
    };
    pub static V1_REMOTE_IDENTITY_GROUP_GET_REQUEST: Message = Message {
        name: "v1.RemoteIdentityGroupGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_REMOTE_IDENTITY_GROUP_GET_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityGroupGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "remote_identity_group", Type::Message(&V1_REMOTE_IDENTITY_GROUP)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_GROUP_HISTORY: Message = Message {
        name: "v1.RemoteIdentityGroupHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "remote_identity_group", Type::Message(&V1_REMOTE_IDENTITY_GROUP)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_GROUP_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.RemoteIdentityGroupHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_REMOTE_IDENTITY_GROUP_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityGroupHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_REMOTE_IDENTITY_GROUP_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_GROUP_LIST_REQUEST: Message = Message {
        name: "v1.RemoteIdentityGroupListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_REMOTE_IDENTITY_GROUP_LIST_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityGroupListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "remote_identity_groups", Type::Message(&V1_REMOTE_IDENTITY_GROUP))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_HISTORY: Message = Message {
        name: "v1.RemoteIdentityHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "remote_identity", Type::Message(&V1_REMOTE_IDENTITY)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.RemoteIdentityHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_REMOTE_IDENTITY_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_REMOTE_IDENTITY_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_LIST_REQUEST: Message = Message {
        name: "v1.RemoteIdentityListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_REMOTE_IDENTITY_LIST_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "remote_identities", Type::Message(&V1_REMOTE_IDENTITY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_UPDATE_REQUEST: Message = Message {
        name: "v1.RemoteIdentityUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "remote_identity", Type::Message(&V1_REMOTE_IDENTITY)),
        ],
    };
    pub static V1_REMOTE_IDENTITY_UPDATE_RESPONSE: Message = Message {
        name: "v1.RemoteIdentityUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "remote_identity", Type::Message(&V1_REMOTE_IDENTITY)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REPLAY_CHUNK: Message = Message {
        name: "v1.ReplayChunk",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            plain(1, "data", Type::Bytes),
            Field { repeated: true, ..plain(2, "events", Type::Message(&V1_REPLAY_CHUNK_EVENT)) },
            Field { flags: Flags::SECRET, ..plain(3, "symmetric_key", Type::String) },
        ],
    };
    pub static V1_REPLAY_CHUNK_EVENT: Message = Message {
        name: "v1.ReplayChunkEvent",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "data", Type::Bytes),
            plain(2, "duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
        ],
    };
    pub static V1_REPLAY_LIST_REQUEST: Message = Message {
        name: "v1.ReplayListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_REPLAY_LIST_RESPONSE: Message = Message {
        name: "v1.ReplayListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "chunks", Type::Message(&V1_REPLAY_CHUNK)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REQUEST_ACCESS_REQUEST_CONFIG: Message = Message {
        name: "v1.RequestAccessRequestConfig",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                repeated: true,
                flags: Flags::REQUIRED.with(Flags::DEPRECATED),
                ..plain(1, "resource_ids", Type::String)
            },
            plain(2, "reason", Type::String),
            plain(3, "start_from", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(4, "duration", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "access_rules", Type::String) },
        ],
    };
    pub static V1_REQUESTABLE_ACCOUNT_ENTITLEMENT: Message = Message {
        name: "v1.RequestableAccountEntitlement",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "resource_id", Type::String),
            plain(2, "origin_id", Type::String),
            plain(3, "mapped_identities", Type::Message(&V1_MAPPED_IDENTITIES)),
            plain(4, "group_id", Type::String),
        ],
    };
    pub static V1_REQUESTABLE_ACCOUNT_ENTITLEMENT_LIST_REQUEST: Message = Message {
        name: "v1.RequestableAccountEntitlementListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "account_id", Type::String),
            plain(3, "filter", Type::String),
        ],
    };
    pub static V1_REQUESTABLE_ACCOUNT_ENTITLEMENT_LIST_RESPONSE: Message = Message {
        name: "v1.RequestableAccountEntitlementListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(
                    2,
                    "requestable_account_entitlements",
                    Type::Message(&V1_REQUESTABLE_ACCOUNT_ENTITLEMENT),
                )
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REQUESTABLE_RESOURCE: Message = Message {
        name: "v1.RequestableResource",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "id", Type::String),
            plain(2, "name", Type::String),
            plain(3, "healthy", Type::Bool),
            plain(4, "type", Type::String),
            plain(5, "authentication", Type::String),
            plain(6, "tags", Type::Message(&V1_TAGS)),
            plain(7, "access", Type::String),
            Field { flags: Flags::PRIVATE, ..plain(8, "privileges", Type::Message(&V1_PRIVILEGES_MESSAGE)) },
            Field { flags: Flags::PRIVATE, ..plain(9, "privileges_requirement_status", Type::String) },
        ],
    };
    pub static V1_REQUESTABLE_RESOURCE_ENTITLEMENT: Message = Message {
        name: "v1.RequestableResourceEntitlement",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "account_id", Type::String),
            plain(2, "origin_id", Type::String),
            plain(3, "mapped_identities", Type::Message(&V1_MAPPED_IDENTITIES)),
            plain(4, "group_id", Type::String),
        ],
    };
    pub static V1_REQUESTABLE_RESOURCE_ENTITLEMENT_LIST_REQUEST: Message = Message {
        name: "v1.RequestableResourceEntitlementListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "resource_id", Type::String),
            plain(3, "filter", Type::String),
        ],
    };
    pub static V1_REQUESTABLE_RESOURCE_ENTITLEMENT_LIST_RESPONSE: Message = Message {
        name: "v1.RequestableResourceEntitlementListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(
                    2,
                    "requestable_resource_entitlements",
                    Type::Message(&V1_REQUESTABLE_RESOURCE_ENTITLEMENT),
                )
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REQUESTABLE_ROLE_ENTITLEMENT: Message = Message {
        name: "v1.RequestableRoleEntitlement",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "resource_id", Type::String),
            plain(2, "origin_id", Type::String),
            plain(3, "mapped_identities", Type::Message(&V1_MAPPED_IDENTITIES)),
            plain(4, "group_id", Type::String),
        ],
    };
    pub static V1_REQUESTABLE_ROLE_ENTITLEMENT_LIST_REQUEST: Message = Message {
        name: "v1.RequestableRoleEntitlementListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "role_id", Type::String),
            plain(3, "filter", Type::String),
        ],
    };
    pub static V1_REQUESTABLE_ROLE_ENTITLEMENT_LIST_RESPONSE: Message = Message {
        name: "v1.RequestableRoleEntitlementListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "requestable_role_entitlements", Type::Message(&V1_REQUESTABLE_ROLE_ENTITLEMENT))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_REQUIREMENT: Message = Message {
        name: "v1.Requirement",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "type", Type::String),
            plain(2, "value", Type::String),
            Field { json_name: "mfa", ..plain(3, "MFA", Type::Message(&V1_MFA)) },
        ],
    };
    pub static V1_REQUIREMENTS_METADATA: Message = Message {
        name: "v1.RequirementsMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "requirements", Type::Message(&V1_REQUIREMENT)) }],
    };
    pub static V1_RESOURCE: Message = Message {
        name: "v1.Resource",
        unique: &["name"],
        read_only: false,
        oneofs: &[Oneof {
            name: "resource",
            common_fields: &["name", "tags", "secret_store_id", "egress_filter", "bind_interface"],
        }],
        fields: &[
            Field {
                oneof: Some(0),
                type_alias: "clickhouseHTTP",
                ..plain(5, "click_house_http", Type::Message(&V1_CLICK_HOUSE_HTTP))
            },
            Field {
                oneof: Some(0),
                type_alias: "clickhouseTCP",
                ..plain(6, "click_house_tcp", Type::Message(&V1_CLICK_HOUSE_TCP))
            },
            Field { oneof: Some(0), type_alias: "athena", ..plain(100, "athena", Type::Message(&V1_ATHENA)) },
            Field {
                oneof: Some(0),
                type_alias: "bigquery",
                ..plain(200, "big_query", Type::Message(&V1_BIG_QUERY))
            },
            Field {
                oneof: Some(0),
                type_alias: "cassandra",
                ..plain(300, "cassandra", Type::Message(&V1_CASSANDRA))
            },
            Field { oneof: Some(0), type_alias: "druid", ..plain(400, "druid", Type::Message(&V1_DRUID)) },
            Field {
                oneof: Some(0),
                type_alias: "dynamo",
                ..plain(500, "dynamo_db", Type::Message(&V1_DYNAMO_DB))
            },
            Field {
                oneof: Some(0),
                type_alias: "dynamoiam",
                ..plain(501, "dynamo_dbiam", Type::Message(&V1_DYNAMO_DBIAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "amazones",
                ..plain(600, "amazon_es", Type::Message(&V1_AMAZON_ES))
            },
            Field {
                oneof: Some(0),
                type_alias: "elastic",
                ..plain(601, "elastic", Type::Message(&V1_ELASTIC))
            },
            Field {
                oneof: Some(0),
                type_alias: "amazonesiam",
                ..plain(602, "amazon_esiam", Type::Message(&V1_AMAZON_ESIAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "httpBasic",
                ..plain(700, "http_basic_auth", Type::Message(&V1_HTTP_BASIC_AUTH))
            },
            Field {
                oneof: Some(0),
                type_alias: "httpNoAuth",
                ..plain(701, "http_no_auth", Type::Message(&V1_HTTP_NO_AUTH))
            },
            Field {
                oneof: Some(0),
                type_alias: "httpAuth",
                ..plain(702, "http_auth", Type::Message(&V1_HTTP_AUTH))
            },
            Field {
                oneof: Some(0),
                type_alias: "kubernetes",
                ..plain(800, "kubernetes", Type::Message(&V1_KUBERNETES))
            },
            Field {
                oneof: Some(0),
                type_alias: "kuberneteshttpbasic",
                ..plain(801, "kubernetes_basic_auth", Type::Message(&V1_KUBERNETES_BASIC_AUTH))
            },
            Field {
                oneof: Some(0),
                type_alias: "amazoneks",
                ..plain(802, "amazon_eks", Type::Message(&V1_AMAZON_EKS))
            },
            Field {
                oneof: Some(0),
                type_alias: "googlegke",
                ..plain(803, "google_gke", Type::Message(&V1_GOOGLE_GKE))
            },
            Field {
                oneof: Some(0),
                type_alias: "kubernetesserviceaccount",
                ..plain(804, "kubernetes_service_account", Type::Message(&V1_KUBERNETES_SERVICE_ACCOUNT))
            },
            Field { oneof: Some(0), type_alias: "aks", ..plain(805, "aks", Type::Message(&V1_AKS)) },
            Field {
                oneof: Some(0),
                type_alias: "akshttpbasic",
                ..plain(806, "aks_basic_auth", Type::Message(&V1_AKS_BASIC_AUTH))
            },
            Field {
                oneof: Some(0),
                type_alias: "aksserviceaccount",
                ..plain(807, "aks_service_account", Type::Message(&V1_AKS_SERVICE_ACCOUNT))
            },
            Field {
                oneof: Some(0),
                type_alias: "kubernetesserviceaccountuserimpersonation",
                ..plain(
                    808,
                    "kubernetes_service_account_user_impersonation",
                    Type::Message(&V1_KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION),
                )
            },
            Field {
                oneof: Some(0),
                type_alias: "amazoneksinstanceprofile",
                ..plain(809, "amazon_eks_instance_profile", Type::Message(&V1_AMAZON_EKS_INSTANCE_PROFILE))
            },
            Field {
                oneof: Some(0),
                type_alias: "aksserviceaccountuserimpersonation",
                ..plain(
                    810,
                    "aks_service_account_user_impersonation",
                    Type::Message(&V1_AKS_SERVICE_ACCOUNT_USER_IMPERSONATION),
                )
            },
            Field {
                oneof: Some(0),
                type_alias: "kubernetesuserimpersonation",
                ..plain(
                    812,
                    "kubernetes_user_impersonation",
                    Type::Message(&V1_KUBERNETES_USER_IMPERSONATION),
                )
            },
            Field {
                oneof: Some(0),
                type_alias: "amazoneksinstanceprofileuserimpersonation",
                ..plain(
                    813,
                    "amazon_eks_instance_profile_user_impersonation",
                    Type::Message(&V1_AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION),
                )
            },
            Field {
                oneof: Some(0),
                type_alias: "aksuserimpersonation",
                ..plain(814, "aks_user_impersonation", Type::Message(&V1_AKS_USER_IMPERSONATION))
            },
            Field {
                oneof: Some(0),
                type_alias: "googlegkeuserimpersonation",
                ..plain(
                    816,
                    "google_gke_user_impersonation",
                    Type::Message(&V1_GOOGLE_GKE_USER_IMPERSONATION),
                )
            },
            Field {
                oneof: Some(0),
                type_alias: "amazoneksuserimpersonation",
                ..plain(
                    818,
                    "amazon_eks_user_impersonation",
                    Type::Message(&V1_AMAZON_EKS_USER_IMPERSONATION),
                )
            },
            Field {
                oneof: Some(0),
                type_alias: "kubernetespodidentity",
                ..plain(819, "kubernetes_pod_identity", Type::Message(&V1_KUBERNETES_POD_IDENTITY))
            },
            Field {
                oneof: Some(0),
                type_alias: "memcached",
                ..plain(900, "memcached", Type::Message(&V1_MEMCACHED))
            },
            Field {
                oneof: Some(0),
                type_alias: "mongo",
                ..plain(1000, "mongo_legacy_host", Type::Message(&V1_MONGO_LEGACY_HOST))
            },
            Field {
                oneof: Some(0),
                type_alias: "mongo-replicaset",
                ..plain(1001, "mongo_legacy_replicaset", Type::Message(&V1_MONGO_LEGACY_REPLICASET))
            },
            Field {
                oneof: Some(0),
                type_alias: "mongoHost",
                ..plain(1002, "mongo_host", Type::Message(&V1_MONGO_HOST))
            },
            Field {
                oneof: Some(0),
                type_alias: "mongoReplicaSet",
                ..plain(1003, "mongo_replica_set", Type::Message(&V1_MONGO_REPLICA_SET))
            },
            Field {
                oneof: Some(0),
                type_alias: "documentdbhost",
                ..plain(1052, "document_db_host", Type::Message(&V1_DOCUMENT_DB_HOST))
            },
            Field {
                oneof: Some(0),
                type_alias: "documentdbreplicaset",
                ..plain(1053, "document_db_replica_set", Type::Message(&V1_DOCUMENT_DB_REPLICA_SET))
            },
            Field {
                oneof: Some(0),
                type_alias: "mongoshardedcluster",
                ..plain(1054, "mongo_sharded_cluster", Type::Message(&V1_MONGO_SHARDED_CLUSTER))
            },
            Field {
                oneof: Some(0),
                type_alias: "documentdbhostiam",
                ..plain(1055, "document_db_host_iam", Type::Message(&V1_DOCUMENT_DB_HOST_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "documentdbreplicasetiam",
                ..plain(1056, "document_db_replica_set_iam", Type::Message(&V1_DOCUMENT_DB_REPLICA_SET_IAM))
            },
            Field { oneof: Some(0), type_alias: "mysql", ..plain(1100, "mysql", Type::Message(&V1_MYSQL)) },
            Field {
                oneof: Some(0),
                type_alias: "aurora-mysql",
                ..plain(1101, "aurora_mysql", Type::Message(&V1_AURORA_MYSQL))
            },
            Field {
                oneof: Some(0),
                type_alias: "clustrix",
                ..plain(1102, "clustrix", Type::Message(&V1_CLUSTRIX))
            },
            Field { oneof: Some(0), type_alias: "maria", ..plain(1103, "maria", Type::Message(&V1_MARIA)) },
            Field {
                oneof: Some(0),
                type_alias: "memsql",
                ..plain(1104, "memsql", Type::Message(&V1_MEMSQL))
            },
            Field {
                oneof: Some(0),
                type_alias: "singlestore",
                ..plain(1105, "single_store", Type::Message(&V1_SINGLE_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "mTLSMysql",
                ..plain(1106, "mtls_mysql", Type::Message(&V1_MTLS_MYSQL))
            },
            Field {
                oneof: Some(0),
                type_alias: "azuremysql",
                ..plain(1107, "azure_mysql", Type::Message(&V1_AZURE_MYSQL))
            },
            Field {
                oneof: Some(0),
                type_alias: "clickhousemysql",
                ..plain(1108, "click_house_my_sql", Type::Message(&V1_CLICK_HOUSE_MY_SQL))
            },
            Field {
                oneof: Some(0),
                type_alias: "aurora-mysql-iam",
                ..plain(1109, "aurora_mysql_iam", Type::Message(&V1_AURORA_MYSQL_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "azuremysqlmanagedidentity",
                ..plain(1110, "azure_mysql_managed_identity", Type::Message(&V1_AZURE_MYSQL_MANAGED_IDENTITY))
            },
            Field {
                oneof: Some(0),
                type_alias: "oracle",
                ..plain(1200, "oracle", Type::Message(&V1_ORACLE))
            },
            Field {
                oneof: Some(0),
                type_alias: "oraclenne",
                ..plain(1201, "oracle_nne", Type::Message(&V1_ORACLE_NNE))
            },
            Field {
                oneof: Some(0),
                type_alias: "postgres",
                ..plain(1300, "postgres", Type::Message(&V1_POSTGRES))
            },
            Field {
                oneof: Some(0),
                type_alias: "aurora-postgres",
                ..plain(1301, "aurora_postgres", Type::Message(&V1_AURORA_POSTGRES))
            },
            Field {
                oneof: Some(0),
                type_alias: "greenplum",
                ..plain(1302, "greenplum", Type::Message(&V1_GREENPLUM))
            },
            Field {
                oneof: Some(0),
                type_alias: "cockroach",
                ..plain(1303, "cockroach", Type::Message(&V1_COCKROACH))
            },
            Field {
                oneof: Some(0),
                type_alias: "redshift",
                ..plain(1304, "redshift", Type::Message(&V1_REDSHIFT))
            },
            Field { oneof: Some(0), type_alias: "citus", ..plain(1305, "citus", Type::Message(&V1_CITUS)) },
            Field {
                oneof: Some(0),
                type_alias: "mTLSPostgres",
                ..plain(1306, "mtls_postgres", Type::Message(&V1_MTLS_POSTGRES))
            },
            Field {
                oneof: Some(0),
                type_alias: "azurepostgres",
                ..plain(1307, "azure_postgres", Type::Message(&V1_AZURE_POSTGRES))
            },
            Field {
                oneof: Some(0),
                type_alias: "azurepostgresmanagedidentity",
                ..plain(
                    1308,
                    "azure_postgres_managed_identity",
                    Type::Message(&V1_AZURE_POSTGRES_MANAGED_IDENTITY),
                )
            },
            Field {
                oneof: Some(0),
                type_alias: "aurorapostgresiam",
                ..plain(1309, "aurora_postgres_iam", Type::Message(&V1_AURORA_POSTGRES_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "rdspostgresiam",
                ..plain(1310, "rds_postgres_iam", Type::Message(&V1_RDS_POSTGRES_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "redshift-serverless-iam",
                ..plain(1311, "redshift_serverless_iam", Type::Message(&V1_REDSHIFT_SERVERLESS_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "redshift-iam",
                ..plain(1312, "redshift_iam", Type::Message(&V1_REDSHIFT_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "presto",
                ..plain(1400, "presto", Type::Message(&V1_PRESTO))
            },
            Field { oneof: Some(0), type_alias: "trino", ..plain(1401, "trino", Type::Message(&V1_TRINO)) },
            Field { oneof: Some(0), type_alias: "rdp", ..plain(1500, "rdp", Type::Message(&V1_RDP)) },
            Field {
                oneof: Some(0),
                type_alias: "rdpCert",
                ..plain(1501, "rdp_cert", Type::Message(&V1_RDP_CERT))
            },
            Field { oneof: Some(0), type_alias: "redis", ..plain(1600, "redis", Type::Message(&V1_REDIS)) },
            Field {
                oneof: Some(0),
                type_alias: "ecredis",
                ..plain(1601, "elasticache_redis", Type::Message(&V1_ELASTICACHE_REDIS))
            },
            Field {
                oneof: Some(0),
                type_alias: "redisCluster",
                ..plain(1602, "redis_cluster", Type::Message(&V1_REDIS_CLUSTER))
            },
            Field {
                oneof: Some(0),
                type_alias: "ecredisiam",
                ..plain(1603, "elasticache_redis_iam", Type::Message(&V1_ELASTICACHE_REDIS_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "snowflake",
                ..plain(1700, "snowflake", Type::Message(&V1_SNOWFLAKE))
            },
            Field {
                oneof: Some(0),
                type_alias: "snowsight",
                ..plain(1701, "snowsight", Type::Message(&V1_SNOWSIGHT))
            },
            Field {
                oneof: Some(0),
                type_alias: "mssql",
                ..plain(1800, "sql_server", Type::Message(&V1_SQL_SERVER))
            },
            Field {
                oneof: Some(0),
                type_alias: "mssqlAzureAD",
                ..plain(1805, "sql_server_azure_ad", Type::Message(&V1_SQL_SERVER_AZURE_AD))
            },
            Field {
                oneof: Some(0),
                type_alias: "mssqlKerberos",
                ..plain(1810, "sql_server_kerberos_ad", Type::Message(&V1_SQL_SERVER_KERBEROS_AD))
            },
            Field { oneof: Some(0), type_alias: "ssh", ..plain(1900, "ssh", Type::Message(&V1_SSH)) },
            Field {
                oneof: Some(0),
                type_alias: "sshCert",
                ..plain(1901, "ssh_cert", Type::Message(&V1_SSH_CERT))
            },
            Field {
                oneof: Some(0),
                type_alias: "sshCustomerKey",
                ..plain(1902, "ssh_customer_key", Type::Message(&V1_SSH_CUSTOMER_KEY))
            },
            Field {
                oneof: Some(0),
                type_alias: "sshPassword",
                ..plain(1904, "ssh_password", Type::Message(&V1_SSH_PASSWORD))
            },
            Field {
                oneof: Some(0),
                type_alias: "sybase",
                ..plain(2000, "sybase", Type::Message(&V1_SYBASE))
            },
            Field {
                oneof: Some(0),
                type_alias: "sybaseIQ",
                ..plain(2001, "sybase_iq", Type::Message(&V1_SYBASE_IQ))
            },
            Field {
                oneof: Some(0),
                type_alias: "teradata",
                ..plain(2100, "teradata", Type::Message(&V1_TERADATA))
            },
            Field {
                oneof: Some(0),
                type_alias: "db2luw",
                ..plain(2200, "db_2_luw", Type::Message(&V1_DB2_LUW))
            },
            Field {
                oneof: Some(0),
                type_alias: "neptuneiam",
                ..plain(2201, "neptune_iam", Type::Message(&V1_NEPTUNE_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "neptune",
                ..plain(2250, "neptune", Type::Message(&V1_NEPTUNE))
            },
            Field { oneof: Some(0), type_alias: "aws", ..plain(2300, "aws", Type::Message(&V1_AWS)) },
            Field {
                oneof: Some(0),
                type_alias: "awsinstanceprofile",
                ..plain(2301, "aws_instance_profile", Type::Message(&V1_AWS_INSTANCE_PROFILE))
            },
            Field { oneof: Some(0), type_alias: "db2i", ..plain(2400, "db_2_i", Type::Message(&V1_DB2_I)) },
            Field {
                oneof: Some(0),
                type_alias: "rabbitmq-amqp-091",
                ..plain(2500, "rabbit_mqamqp_091", Type::Message(&V1_RABBIT_MQAMQP091))
            },
            Field {
                oneof: Some(0),
                type_alias: "amazonmq-amqp-091",
                ..plain(2501, "amazon_mqamqp_091", Type::Message(&V1_AMAZON_MQAMQP091))
            },
            Field {
                oneof: Some(0),
                type_alias: "amazonmq-amqp",
                ..plain(2502, "amqp", Type::Message(&V1_AMQP))
            },
            Field {
                oneof: Some(0),
                type_alias: "rawtcp",
                ..plain(2600, "raw_tcp", Type::Message(&V1_RAW_TCP))
            },
            Field { oneof: Some(0), type_alias: "gcp", ..plain(2700, "gcp", Type::Message(&V1_GCP)) },
            Field {
                oneof: Some(0),
                type_alias: "gcpWIF",
                ..plain(2701, "gcpwif", Type::Message(&V1_GCPWIF))
            },
            Field { oneof: Some(0), type_alias: "azure", ..plain(2800, "azure", Type::Message(&V1_AZURE)) },
            Field {
                oneof: Some(0),
                type_alias: "azurecert",
                ..plain(2801, "azure_certificate", Type::Message(&V1_AZURE_CERTIFICATE))
            },
            Field {
                oneof: Some(0),
                type_alias: "entraID",
                ..plain(2803, "entra_id", Type::Message(&V1_ENTRA_ID))
            },
            Field {
                oneof: Some(0),
                type_alias: "awsConsole",
                ..plain(3000, "aws_console", Type::Message(&V1_AWS_CONSOLE))
            },
            Field {
                oneof: Some(0),
                type_alias: "awsConsoleStaticKeyPair",
                ..plain(3001, "aws_console_static_key_pair", Type::Message(&V1_AWS_CONSOLE_STATIC_KEY_PAIR))
            },
            Field {
                oneof: Some(0),
                type_alias: "couchbaseWebUI",
                ..plain(3200, "couchbase_web_ui", Type::Message(&V1_COUCHBASE_WEB_UI))
            },
            Field {
                oneof: Some(0),
                type_alias: "couchbaseDatabase",
                ..plain(3201, "couchbase_database", Type::Message(&V1_COUCHBASE_DATABASE))
            },
            Field {
                oneof: Some(0),
                type_alias: "gcpConsole",
                ..plain(3300, "gcp_console", Type::Message(&V1_GCP_CONSOLE))
            },
            Field {
                oneof: Some(0),
                type_alias: "athenaiam",
                ..plain(3400, "athena_iam", Type::Message(&V1_ATHENA_IAM))
            },
            Field {
                oneof: Some(0),
                type_alias: "oktaGroups",
                ..plain(3500, "okta_groups", Type::Message(&V1_OKTA_GROUPS))
            },
            Field {
                oneof: Some(0),
                type_alias: "databricks",
                ..plain(3600, "databricks", Type::Message(&V1_DATABRICKS))
            },
            Field {
                oneof: Some(0),
                type_alias: "vertica",
                ..plain(4500, "vertica", Type::Message(&V1_VERTICA))
            },
            Field {
                oneof: Some(0),
                type_alias: "aerospike",
                ..plain(4600, "aerospike", Type::Message(&V1_AEROSPIKE))
            },
            Field {
                oneof: Some(0),
                type_alias: "mcp",
                ..plain(4700, "mcp_gateway_o_auth", Type::Message(&V1_MCP_GATEWAY_O_AUTH))
            },
            Field {
                oneof: Some(0),
                type_alias: "mcpDCR",
                ..plain(4701, "mcp_gateway_o_auth_dcr", Type::Message(&V1_MCP_GATEWAY_O_AUTH_DCR))
            },
            Field {
                oneof: Some(0),
                type_alias: "mcpPAT",
                ..plain(4702, "mcp_gateway_pat", Type::Message(&V1_MCP_GATEWAY_PAT))
            },
            Field {
                oneof: Some(0),
                type_alias: "mcpNoAuth",
                ..plain(4703, "mcp_gateway_no_auth", Type::Message(&V1_MCP_GATEWAY_NO_AUTH))
            },
            Field {
                oneof: Some(0),
                type_alias: "gspanner",
                ..plain(4800, "google_spanner", Type::Message(&V1_GOOGLE_SPANNER))
            },
            Field { oneof: Some(0), type_alias: "llm", ..plain(4900, "llm", Type::Message(&V1_LLM)) },
            Field {
                oneof: Some(0),
                type_alias: "googleGroups",
                ..plain(5000, "google_groups", Type::Message(&V1_GOOGLE_GROUPS))
            },
        ],
    };
    pub static V1_RESOURCE_CREATE_REQUEST: Message = Message {
        name: "v1.ResourceCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "resource", Type::Message(&V1_RESOURCE)),
        ],
    };
    pub static V1_RESOURCE_CREATE_RESPONSE: Message = Message {
        name: "v1.ResourceCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "resource", Type::Message(&V1_RESOURCE)),
            plain(4, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_RESOURCE_DELETE_REQUEST: Message = Message {
        name: "v1.ResourceDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_RESOURCE_DELETE_RESPONSE: Message = Message {
        name: "v1.ResourceDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_RESOURCE_GET_REQUEST: Message = Message {
        name: "v1.ResourceGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_RESOURCE_GET_RESPONSE: Message = Message {
        name: "v1.ResourceGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "resource", Type::Message(&V1_RESOURCE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_RESOURCE_HEALTHCHECK_REQUEST: Message = Message {
        name: "v1.ResourceHealthcheckRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_RESOURCE_HEALTHCHECK_RESPONSE: Message = Message {
        name: "v1.ResourceHealthcheckResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_RESOURCE_HISTORY: Message = Message {
        name: "v1.ResourceHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "resource", Type::Message(&V1_RESOURCE)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_RESOURCE_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.ResourceHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_RESOURCE_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.ResourceHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_RESOURCE_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_RESOURCE_LIST_REQUEST: Message = Message {
        name: "v1.ResourceListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_RESOURCE_LIST_RESPONSE: Message = Message {
        name: "v1.ResourceListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "resources", Type::Message(&V1_RESOURCE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_RESOURCE_UPDATE_REQUEST: Message = Message {
        name: "v1.ResourceUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "resource", Type::Message(&V1_RESOURCE)),
        ],
    };
    pub static V1_RESOURCE_UPDATE_RESPONSE: Message = Message {
        name: "v1.ResourceUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "resource", Type::Message(&V1_RESOURCE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ROLE: Message = Message {
        name: "v1.Role",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "access_rules", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(6, "managed_by", Type::String) },
            Field { flags: Flags::PRIVATE, ..plain(7, "scope", Type::Message(&V1_ROLE_SCOPE)) },
        ],
    };
    pub static V1_ROLE_CREATE_REQUEST: Message = Message {
        name: "v1.RoleCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "role", Type::Message(&V1_ROLE)),
        ],
    };
    pub static V1_ROLE_CREATE_RESPONSE: Message = Message {
        name: "v1.RoleCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "role", Type::Message(&V1_ROLE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ROLE_DELETE_REQUEST: Message = Message {
        name: "v1.RoleDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ROLE_DELETE_RESPONSE: Message = Message {
        name: "v1.RoleDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ROLE_GET_REQUEST: Message = Message {
        name: "v1.RoleGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_ROLE_GET_RESPONSE: Message = Message {
        name: "v1.RoleGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "role", Type::Message(&V1_ROLE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ROLE_HISTORY: Message = Message {
        name: "v1.RoleHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "role", Type::Message(&V1_ROLE)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ROLE_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.RoleHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ROLE_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.RoleHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ROLE_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ROLE_LIST_REQUEST: Message = Message {
        name: "v1.RoleListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ROLE_LIST_RESPONSE: Message = Message {
        name: "v1.RoleListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "roles", Type::Message(&V1_ROLE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ROLE_RESOURCE: Message = Message {
        name: "v1.RoleResource",
        unique: &[],
        read_only: true,
        oneofs: &[],
        fields: &[
            plain(1, "role_id", Type::String),
            plain(2, "resource_id", Type::String),
            plain(3, "granted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ROLE_RESOURCE_HISTORY: Message = Message {
        name: "v1.RoleResourceHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "role_resource", Type::Message(&V1_ROLE_RESOURCE)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_ROLE_RESOURCE_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.RoleResourceHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ROLE_RESOURCE_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.RoleResourceHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_ROLE_RESOURCE_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ROLE_RESOURCE_LIST_REQUEST: Message = Message {
        name: "v1.RoleResourceListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_ROLE_RESOURCE_LIST_RESPONSE: Message = Message {
        name: "v1.RoleResourceListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "role_resources", Type::Message(&V1_ROLE_RESOURCE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_ROLE_SCOPE: Message = Message {
        name: "v1.RoleScope",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::PRIVATE, ..plain(1, "type", Type::String) },
            Field { repeated: true, flags: Flags::PRIVATE, ..plain(2, "agents", Type::String) },
        ],
    };
    pub static V1_ROLE_UPDATE_REQUEST: Message = Message {
        name: "v1.RoleUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "role", Type::Message(&V1_ROLE)),
        ],
    };
    pub static V1_ROLE_UPDATE_RESPONSE: Message = Message {
        name: "v1.RoleUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "role", Type::Message(&V1_ROLE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SQL_SERVER: Message = Message {
        name: "v1.SQLServer",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "schema", Type::String),
            plain(7, "port", Type::Int32),
            plain(8, "override_database", Type::Bool),
            plain(9, "allow_deprecated_encryption", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SQL_SERVER_AZURE_AD: Message = Message {
        name: "v1.SQLServerAzureAD",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "client_id", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "secret", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "schema", Type::String),
            plain(7, "port", Type::Int32),
            plain(8, "override_database", Type::Bool),
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(9, "tenant_id", Type::String) },
            plain(10, "allow_deprecated_encryption", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SQL_SERVER_KERBEROS_AD: Message = Message {
        name: "v1.SQLServerKerberosAD",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::CREDENTIAL),
                conditions: &["leased-credentials"],
                ..plain(2, "username", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "keytab", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "schema", Type::String),
            plain(7, "port", Type::Int32),
            plain(8, "override_database", Type::Bool),
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(9, "krb_config", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(10, "server_spn", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(11, "realm", Type::String) },
            plain(12, "allow_deprecated_encryption", Type::Bool),
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(13, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(14, "identity_alias_healthcheck_username", Type::String)
            },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(15, "password", Type::String)
            },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SSH: Message = Message {
        name: "v1.SSH",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "port", Type::Int32) },
            Field { flags: Flags::READ_ONLY, ..plain(4, "public_key", Type::String) },
            plain(5, "port_forwarding", Type::Bool),
            plain(6, "allow_deprecated_key_exchanges", Type::Bool),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(7, "port_override", Type::Int32) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(8, "key_type", Type::String) },
            plain(11, "lock_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SSH_CERT: Message = Message {
        name: "v1.SSHCert",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::CREDENTIAL),
                conditions: &["leased-credentials"],
                ..plain(2, "username", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(3, "port", Type::Int32) },
            plain(4, "port_forwarding", Type::Bool),
            plain(5, "allow_deprecated_key_exchanges", Type::Bool),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "port_override", Type::Int32) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(7, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(8, "identity_alias_healthcheck_username", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(9, "key_type", Type::String) },
            plain(13, "lock_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SSH_CUSTOMER_KEY: Message = Message {
        name: "v1.SSHCustomerKey",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::CREDENTIAL),
                conditions: &["leased-credentials"],
                ..plain(2, "username", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(3, "port", Type::Int32) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "private_key", Type::String)
            },
            plain(5, "port_forwarding", Type::Bool),
            plain(6, "allow_deprecated_key_exchanges", Type::Bool),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(7, "port_override", Type::Int32) },
            Field {
                references: Some(Reference { noun: "IdentitySet", on_delete: OnDelete::Refuse }),
                ..plain(10, "identity_set_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                conditions: &["identity-alias"],
                ..plain(11, "identity_alias_healthcheck_username", Type::String)
            },
            plain(12, "lock_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SSH_PASSWORD: Message = Message {
        name: "v1.SSHPassword",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "port", Type::Int32) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(4, "password", Type::String)
            },
            plain(5, "port_forwarding", Type::Bool),
            plain(6, "allow_deprecated_key_exchanges", Type::Bool),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(7, "port_override", Type::Int32) },
            plain(10, "lock_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SECRET_ENGINE: Message = Message {
        name: "v1.SecretEngine",
        unique: &["name"],
        read_only: false,
        oneofs: &[Oneof {
            name: "secret_engine",
            common_fields: &[
                "name",
                "tags",
                "secret_store_id",
                "secret_store_root_path",
                "public_key",
                "node_selector",
                "key_rotation_interval_days",
            ],
        }],
        fields: &[
            Field {
                oneof: Some(0),
                type_alias: "key_value",
                ..plain(331, "key_value", Type::Message(&V1_KEY_VALUE_ENGINE))
            },
            Field {
                oneof: Some(0),
                type_alias: "active_directory",
                ..plain(332, "active_directory", Type::Message(&V1_ACTIVE_DIRECTORY_ENGINE))
            },
            Field {
                oneof: Some(0),
                type_alias: "postgres",
                ..plain(333, "postgres", Type::Message(&V1_POSTGRES_ENGINE))
            },
            Field {
                oneof: Some(0),
                type_alias: "mysql",
                ..plain(334, "mysql", Type::Message(&V1_MYSQL_ENGINE))
            },
            Field {
                oneof: Some(0),
                type_alias: "sqlserver",
                ..plain(335, "sqlserver", Type::Message(&V1_SQLSERVER_ENGINE))
            },
        ],
    };
    pub static V1_SECRET_ENGINE_CREATE_REQUEST: Message = Message {
        name: "v1.SecretEngineCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "secret_engine", Type::Message(&V1_SECRET_ENGINE)),
        ],
    };
    pub static V1_SECRET_ENGINE_CREATE_RESPONSE: Message = Message {
        name: "v1.SecretEngineCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "secret_engine", Type::Message(&V1_SECRET_ENGINE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_ENGINE_DELETE_REQUEST: Message = Message {
        name: "v1.SecretEngineDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_SECRET_ENGINE_DELETE_RESPONSE: Message = Message {
        name: "v1.SecretEngineDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_ENGINE_GET_REQUEST: Message = Message {
        name: "v1.SecretEngineGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_SECRET_ENGINE_GET_RESPONSE: Message = Message {
        name: "v1.SecretEngineGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "secret_engine", Type::Message(&V1_SECRET_ENGINE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_ENGINE_LIST_REQUEST: Message = Message {
        name: "v1.SecretEngineListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_SECRET_ENGINE_LIST_RESPONSE: Message = Message {
        name: "v1.SecretEngineListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "secret_engines", Type::Message(&V1_SECRET_ENGINE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_ENGINE_PASSWORD_POLICY: Message = Message {
        name: "v1.SecretEnginePasswordPolicy",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "length", Type::Uint32),
            plain(2, "exclude_upper_case", Type::Bool),
            plain(3, "num_digits", Type::Uint32),
            plain(4, "num_symbols", Type::Uint32),
            plain(5, "allow_repeat", Type::Bool),
            plain(6, "exclude_characters", Type::String),
        ],
    };
    pub static V1_SECRET_ENGINE_POLICY: Message = Message {
        name: "v1.SecretEnginePolicy",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "password_policy", Type::Message(&V1_SECRET_ENGINE_PASSWORD_POLICY))],
    };
    pub static V1_SECRET_ENGINE_ROTATE_REQUEST: Message = Message {
        name: "v1.SecretEngineRotateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "password_policy", Type::Message(&V1_SECRET_ENGINE_PASSWORD_POLICY)),
        ],
    };
    pub static V1_SECRET_ENGINE_ROTATE_RESPONSE: Message = Message {
        name: "v1.SecretEngineRotateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_ENGINE_UPDATE_REQUEST: Message = Message {
        name: "v1.SecretEngineUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "secret_engine", Type::Message(&V1_SECRET_ENGINE)),
        ],
    };
    pub static V1_SECRET_ENGINE_UPDATE_RESPONSE: Message = Message {
        name: "v1.SecretEngineUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "secret_engine", Type::Message(&V1_SECRET_ENGINE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE: Message = Message {
        name: "v1.SecretStore",
        unique: &["name"],
        read_only: false,
        oneofs: &[Oneof { name: "secret_store", common_fields: &["tags", "name"] }],
        fields: &[
            Field {
                oneof: Some(0),
                type_alias: "vaultTLS",
                ..plain(1, "vault_tls", Type::Message(&V1_VAULT_TLS_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultToken",
                ..plain(2, "vault_token", Type::Message(&V1_VAULT_TOKEN_STORE))
            },
            Field { oneof: Some(0), type_alias: "aws", ..plain(3, "aws", Type::Message(&V1_AWS_STORE)) },
            Field {
                oneof: Some(0),
                type_alias: "vaultAppRole",
                ..plain(4, "vault_app_role", Type::Message(&V1_VAULT_APP_ROLE_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "awsCertX509",
                ..plain(30, "aws_cert_x_509", Type::Message(&V1_AWS_CERT_X509_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultTokenCertSSH",
                ..plain(90, "vault_token_cert_ssh", Type::Message(&V1_VAULT_TOKEN_CERT_SSH_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultTokenCertX509",
                ..plain(91, "vault_token_cert_x_509", Type::Message(&V1_VAULT_TOKEN_CERT_X509_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultTLSCertSSH",
                ..plain(92, "vault_tls_cert_ssh", Type::Message(&V1_VAULT_TLS_CERT_SSH_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultTLSCertX509",
                ..plain(93, "vault_tls_cert_x_509", Type::Message(&V1_VAULT_TLS_CERT_X509_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultAppRoleCertSSH",
                ..plain(94, "vault_app_role_cert_ssh", Type::Message(&V1_VAULT_APP_ROLE_CERT_SSH_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultAppRoleCertX509",
                ..plain(95, "vault_app_role_cert_x_509", Type::Message(&V1_VAULT_APP_ROLE_CERT_X509_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultAWSIAM",
                ..plain(96, "vault_awsiam", Type::Message(&V1_VAULT_AWSIAM_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultAWSEC2",
                ..plain(97, "vault_awsec_2", Type::Message(&V1_VAULT_AWSEC2_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultAWSEC2CertSSH",
                ..plain(98, "vault_awsec_2_cert_ssh", Type::Message(&V1_VAULT_AWSEC2_CERT_SSH_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultAWSIAMCertSSH",
                ..plain(99, "vault_awsiam_cert_ssh", Type::Message(&V1_VAULT_AWSIAM_CERT_SSH_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultAWSEC2CertX509",
                ..plain(100, "vault_awsec_2_cert_x_509", Type::Message(&V1_VAULT_AWSEC2_CERT_X509_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "azure",
                ..plain(101, "azure", Type::Message(&V1_AZURE_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "vaultAWSIAMCertX509",
                ..plain(102, "vault_awsiam_cert_x_509", Type::Message(&V1_VAULT_AWSIAM_CERT_X509_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "keyfactorX509",
                ..plain(200, "keyfactor_x_509", Type::Message(&V1_KEYFACTOR_X509_STORE))
            },
            Field { oneof: Some(0), type_alias: "gcp", ..plain(201, "gcp", Type::Message(&V1_GCP_STORE)) },
            Field {
                oneof: Some(0),
                type_alias: "gcpCertX509",
                ..plain(202, "gcp_cert_x_509", Type::Message(&V1_GCP_CERT_X509_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "keyfactorSSH",
                ..plain(210, "keyfactor_ssh", Type::Message(&V1_KEYFACTOR_SSH_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "cyberarkConjur",
                ..plain(301, "cyberark_conjur", Type::Message(&V1_CYBERARK_CONJUR_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "cyberarkPAMExperimental",
                ..plain(302, "cyberark_pam_experimental", Type::Message(&V1_CYBERARK_PAM_EXPERIMENTAL_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "cyberarkPAM",
                ..plain(303, "cyberark_pam", Type::Message(&V1_CYBERARK_PAM_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "strongVault",
                ..plain(400, "strong_vault", Type::Message(&V1_STRONG_VAULT_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "activeDirectory",
                ..plain(666, "active_directory", Type::Message(&V1_ACTIVE_DIRECTORY_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "delinea",
                ..plain(2900, "delinea", Type::Message(&V1_DELINEA_STORE))
            },
            Field {
                oneof: Some(0),
                type_alias: "delineaDSV",
                ..plain(2901, "delinea_dsv", Type::Message(&V1_DELINEA_DSV_STORE))
            },
        ],
    };
    pub static V1_SECRET_STORE_CREATE_REQUEST: Message = Message {
        name: "v1.SecretStoreCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "secret_store", Type::Message(&V1_SECRET_STORE)),
        ],
    };
    pub static V1_SECRET_STORE_CREATE_RESPONSE: Message = Message {
        name: "v1.SecretStoreCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "secret_store", Type::Message(&V1_SECRET_STORE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE_DELETE_REQUEST: Message = Message {
        name: "v1.SecretStoreDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_SECRET_STORE_DELETE_RESPONSE: Message = Message {
        name: "v1.SecretStoreDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE_GET_REQUEST: Message = Message {
        name: "v1.SecretStoreGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_SECRET_STORE_GET_RESPONSE: Message = Message {
        name: "v1.SecretStoreGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "secret_store", Type::Message(&V1_SECRET_STORE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE_HEALTH: Message = Message {
        name: "v1.SecretStoreHealth",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "secret_store_id", Type::String),
            plain(2, "node_id", Type::String),
            plain(4, "status", Type::String),
            plain(6, "changed_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(7, "checked_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(8, "error", Type::String),
            plain(9, "reachability", Type::String),
            Field { repeated: true, ..plain(10, "flags", Type::String) },
        ],
    };
    pub static V1_SECRET_STORE_HEALTH_CHECK_REQUEST: Message = Message {
        name: "v1.SecretStoreHealthCheckRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "secret_store_id", Type::String),
        ],
    };
    pub static V1_SECRET_STORE_HEALTH_CHECK_RESPONSE: Message = Message {
        name: "v1.SecretStoreHealthCheckResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE_HEALTH_LIST_REQUEST: Message = Message {
        name: "v1.SecretStoreHealthListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_SECRET_STORE_HEALTH_LIST_RESPONSE: Message = Message {
        name: "v1.SecretStoreHealthListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field {
                repeated: true,
                ..plain(2, "secret_store_healths", Type::Message(&V1_SECRET_STORE_HEALTH))
            },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE_HEALTHCHECK_REQUEST: Message = Message {
        name: "v1.SecretStoreHealthcheckRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "secret_store_id", Type::String),
        ],
    };
    pub static V1_SECRET_STORE_HEALTHCHECK_RESPONSE: Message = Message {
        name: "v1.SecretStoreHealthcheckResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE_HISTORY: Message = Message {
        name: "v1.SecretStoreHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "secret_store", Type::Message(&V1_SECRET_STORE)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_SECRET_STORE_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.SecretStoreHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_SECRET_STORE_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.SecretStoreHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_SECRET_STORE_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE_LIST_REQUEST: Message = Message {
        name: "v1.SecretStoreListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_SECRET_STORE_LIST_RESPONSE: Message = Message {
        name: "v1.SecretStoreListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "secret_stores", Type::Message(&V1_SECRET_STORE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SECRET_STORE_UPDATE_REQUEST: Message = Message {
        name: "v1.SecretStoreUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "secret_store", Type::Message(&V1_SECRET_STORE)),
        ],
    };
    pub static V1_SECRET_STORE_UPDATE_RESPONSE: Message = Message {
        name: "v1.SecretStoreUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "secret_store", Type::Message(&V1_SECRET_STORE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_SERVICE: Message = Message {
        name: "v1.Service",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "suspended", Type::Bool),
            plain(4, "tags", Type::Message(&V1_TAGS)),
            Field {
                flags: Flags::READ_ONLY,
                ..plain(5, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
        ],
    };
    pub static V1_SINGLE_STORE: Message = Message {
        name: "v1.SingleStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            plain(4, "database", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            plain(7, "require_native_auth", Type::Bool),
            plain(9, "use_azure_single_server_usernames", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SNOWFLAKE: Message = Message {
        name: "v1.Snowflake",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::READ_ONLY.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            plain(5, "schema", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(6, "port_override", Type::Int32) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(9, "private_key", Type::String)
            },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SNOWSIGHT: Message = Message {
        name: "v1.Snowsight",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field {
                flags: Flags::REQUIRED.with(Flags::CREDENTIAL),
                json_name: "saml_metadata",
                ..plain(1, "samlMetadata", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(2, "subdomain", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            Field { flags: Flags::REQUIRED, ..plain(11, "healthcheck_username", Type::String) },
            Field { json_name: "connect_to_default", ..plain(13, "connectToDefault", Type::Bool) },
            plain(14, "use_https", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SQLSERVER_ENGINE: Message = Message {
        name: "v1.SqlserverEngine",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "type", Type::String),
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(5, "secret_store_id", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(6, "secret_store_root_path", Type::String) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::READ_ONLY, ..plain(8, "public_key", Type::Bytes) },
            plain(9, "key_rotation_interval_days", Type::Int32),
            plain(10, "node_selector", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(101, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(102, "username", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::SECRET), ..plain(103, "password", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(104, "port", Type::Uint32) },
            Field {
                type_alias: "afterReadTtl",
                ..plain(105, "after_read_ttl", Type::Message(&GOOGLE_PROTOBUF_DURATION))
            },
            Field { type_alias: "ttl", ..plain(106, "ttl", Type::Message(&GOOGLE_PROTOBUF_DURATION)) },
            Field { type_alias: "policy", ..plain(107, "policy", Type::Message(&V1_SECRET_ENGINE_POLICY)) },
            Field { flags: Flags::REQUIRED, ..plain(108, "database", Type::String) },
            plain(109, "tls", Type::Bool),
            plain(1010, "tls_skip_verify", Type::Bool),
        ],
    };
    pub static V1_STRONG_VAULT_STORE: Message = Message {
        name: "v1.StrongVaultStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_SYBASE: Message = Message {
        name: "v1.Sybase",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            plain(4, "port", Type::Int32),
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_SYBASE_IQ: Message = Message {
        name: "v1.SybaseIQ",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(3, "port_override", Type::Int32) },
            plain(4, "port", Type::Int32),
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(5, "password", Type::String)
            },
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_TAG: Message = Message {
        name: "v1.Tag",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "name", Type::String), plain(2, "value", Type::String)],
    };
    pub static V1_TAGS: Message = Message {
        name: "v1.Tags",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[Field { repeated: true, ..plain(1, "pairs", Type::Message(&V1_TAGS_PAIR)) }],
    };
    pub static V1_TAGS_PAIR: Message = Message {
        name: "v1.Tags.Pair",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "name", Type::String), plain(2, "value", Type::String)],
    };
    pub static V1_TERADATA: Message = Message {
        name: "v1.Teradata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::REQUIRED.with(Flags::WRITE_ONLY).with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            plain(5, "port", Type::Int32),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_TOKEN: Message = Message {
        name: "v1.Token",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "suspended", Type::Bool),
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "rekeyed", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(6, "deadline", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(7, "account_type", Type::String),
            Field { repeated: true, ..plain(8, "permissions", Type::String) },
            plain(9, "duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            Field {
                flags: Flags::READ_ONLY,
                ..plain(10, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
        ],
    };
    pub static V1_TRINO: Message = Message {
        name: "v1.Trino",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(2, "password", Type::String)
            },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "port_override", Type::Int32) },
            plain(5, "port", Type::Int32),
            plain(6, "username", Type::String),
            plain(7, "tls_required", Type::Bool),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_UPDATE_REQUEST_METADATA: Message = Message {
        name: "v1.UpdateRequestMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "fulfillments", Type::Message(&V1_FULFILLMENTS_METADATA))],
    };
    pub static V1_UPDATE_RESPONSE_METADATA: Message = Message {
        name: "v1.UpdateResponseMetadata",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[],
    };
    pub static V1_USER: Message = Message {
        name: "v1.User",
        unique: &["email"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "email", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "first_name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(4, "last_name", Type::String) },
            plain(5, "suspended", Type::Bool),
            plain(6, "tags", Type::Message(&V1_TAGS)),
            Field { flags: Flags::READ_ONLY, ..plain(7, "permission_level", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(8, "managed_by", Type::String) },
            plain(9, "external_id", Type::String),
            Field { flags: Flags::READ_ONLY, json_name: "suspended", ..plain(10, "suspendedRO", Type::Bool) },
            Field {
                flags: Flags::SERVER_DEFAULT,
                json_name: "permission_level",
                ..plain(11, "permission_levelRW", Type::String)
            },
            Field { flags: Flags::WRITE_ONLY.with(Flags::SECRET), ..plain(12, "password", Type::String) },
            Field { flags: Flags::READ_ONLY, json_name: "scim", ..plain(13, "SCIM", Type::String) },
            Field {
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Keep }),
                ..plain(14, "manager_id", Type::String)
            },
            Field { flags: Flags::READ_ONLY, ..plain(15, "resolved_manager_id", Type::String) },
            Field {
                flags: Flags::READ_ONLY,
                ..plain(16, "created_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP))
            },
            plain(17, "employee_number", Type::String),
        ],
    };
    pub static V1_VAULT_AWSEC2_CERT_SSH_STORE: Message = Message {
        name: "v1.VaultAWSEC2CertSSHStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "ssh_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "signing_role", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(9, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_AWSEC2_CERT_X509_STORE: Message = Message {
        name: "v1.VaultAWSEC2CertX509Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "pki_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "signing_role", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(9, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_AWSEC2_STORE: Message = Message {
        name: "v1.VaultAWSEC2Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(5, "namespace", Type::String),
            plain(8, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_VAULT_AWSIAM_CERT_SSH_STORE: Message = Message {
        name: "v1.VaultAWSIAMCertSSHStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "ssh_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "signing_role", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(9, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_AWSIAM_CERT_X509_STORE: Message = Message {
        name: "v1.VaultAWSIAMCertX509Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "pki_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "signing_role", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(9, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_AWSIAM_STORE: Message = Message {
        name: "v1.VaultAWSIAMStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(5, "namespace", Type::String),
            plain(8, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_VAULT_APP_ROLE_CERT_SSH_STORE: Message = Message {
        name: "v1.VaultAppRoleCertSSHStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(5, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "ssh_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "signing_role", Type::String) },
            plain(8, "tags", Type::Message(&V1_TAGS)),
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(9, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_APP_ROLE_CERT_X509_STORE: Message = Message {
        name: "v1.VaultAppRoleCertX509Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(5, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "pki_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "signing_role", Type::String) },
            plain(8, "tags", Type::Message(&V1_TAGS)),
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(9, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_APP_ROLE_STORE: Message = Message {
        name: "v1.VaultAppRoleStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(5, "namespace", Type::String),
            plain(8, "tags", Type::Message(&V1_TAGS)),
        ],
    };
    pub static V1_VAULT_TLS_CERT_SSH_STORE: Message = Message {
        name: "v1.VaultTLSCertSSHStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            Field { json_name: "ca_cert_path", ..plain(4, "CA_cert_path", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "client_cert_path", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(6, "client_key_path", Type::String) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            plain(8, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(9, "ssh_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(10, "signing_role", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(11, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_TLS_CERT_X509_STORE: Message = Message {
        name: "v1.VaultTLSCertX509Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            Field { json_name: "ca_cert_path", ..plain(4, "CA_cert_path", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "client_cert_path", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(6, "client_key_path", Type::String) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            plain(8, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(9, "pki_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(10, "signing_role", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(11, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_TLS_STORE: Message = Message {
        name: "v1.VaultTLSStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            Field { json_name: "ca_cert_path", ..plain(4, "CA_cert_path", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(5, "client_cert_path", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(6, "client_key_path", Type::String) },
            plain(7, "tags", Type::Message(&V1_TAGS)),
            plain(8, "namespace", Type::String),
        ],
    };
    pub static V1_VAULT_TOKEN_CERT_SSH_STORE: Message = Message {
        name: "v1.VaultTokenCertSSHStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "ssh_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "signing_role", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(9, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_TOKEN_CERT_X509_STORE: Message = Message {
        name: "v1.VaultTokenCertX509Store",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "namespace", Type::String),
            Field { flags: Flags::REQUIRED, ..plain(6, "pki_mount_point", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(7, "signing_role", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                json_name: "issued_cert_ttl_minutes",
                ..plain(8, "issuedCertTTLMinutes", Type::Int32)
            },
        ],
    };
    pub static V1_VAULT_TOKEN_STORE: Message = Message {
        name: "v1.VaultTokenStore",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(3, "server_address", Type::String) },
            plain(4, "tags", Type::Message(&V1_TAGS)),
            plain(5, "namespace", Type::String),
        ],
    };
    pub static V1_VERTICA: Message = Message {
        name: "v1.Vertica",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::REQUIRED, ..plain(1, "hostname", Type::String) },
            Field { flags: Flags::REQUIRED.with(Flags::CREDENTIAL), ..plain(2, "username", Type::String) },
            Field {
                flags: Flags::WRITE_ONLY.with(Flags::CREDENTIAL).with(Flags::SECRET),
                ..plain(3, "password", Type::String)
            },
            Field { flags: Flags::REQUIRED, ..plain(4, "database", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(5, "port_override", Type::Int32) },
            plain(6, "port", Type::Int32),
            Field { flags: Flags::READ_ONLY, ..plain(32768, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(32769, "name", Type::String) },
            Field { flags: Flags::READ_ONLY, ..plain(32770, "healthy", Type::Bool) },
            plain(32771, "tags", Type::Message(&V1_TAGS)),
            Field {
                references: Some(Reference { noun: "SecretStore", on_delete: OnDelete::Refuse }),
                ..plain(32772, "secret_store_id", Type::String)
            },
            plain(32773, "egress_filter", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32774, "bind_interface", Type::String) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(32775, "subdomain", Type::String) },
            Field {
                references: Some(Reference { noun: "Node", on_delete: OnDelete::Refuse }),
                ..plain(32776, "proxy_cluster_id", Type::String)
            },
        ],
    };
    pub static V1_WORKFLOW: Message = Message {
        name: "v1.Workflow",
        unique: &["name"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field { flags: Flags::REQUIRED, ..plain(2, "name", Type::String) },
            plain(3, "description", Type::String),
            Field { flags: Flags::SERVER_DEFAULT, ..plain(4, "weight", Type::Int64) },
            Field { flags: Flags::DEPRECATED, ..plain(5, "auto_grant", Type::Bool) },
            plain(6, "enabled", Type::Bool),
            Field { flags: Flags::PRIVATE, ..plain(7, "requires_reason", Type::Bool) },
            Field { flags: Flags::SERVER_DEFAULT, ..plain(8, "access_rules", Type::String) },
            Field {
                references: Some(Reference { noun: "ApprovalWorkflow", on_delete: OnDelete::Refuse }),
                ..plain(9, "approval_flow_id", Type::String)
            },
            plain(10, "access_request_max_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
            plain(11, "access_request_fixed_duration", Type::Message(&GOOGLE_PROTOBUF_DURATION)),
        ],
    };
    pub static V1_WORKFLOW_APPROVER: Message = Message {
        name: "v1.WorkflowApprover",
        unique: &["workflow_id+account_id+role_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Workflow", on_delete: OnDelete::Cascade }),
                ..plain(2, "workflow_id", Type::String)
            },
            Field {
                references: Some(Reference { noun: "Account", on_delete: OnDelete::Cascade }),
                ..plain(3, "account_id", Type::String)
            },
            Field {
                references: Some(Reference { noun: "Role", on_delete: OnDelete::Cascade }),
                ..plain(4, "role_id", Type::String)
            },
        ],
    };
    pub static V1_WORKFLOW_APPROVER_GET_REQUEST: Message = Message {
        name: "v1.WorkflowApproverGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_WORKFLOW_APPROVER_GET_RESPONSE: Message = Message {
        name: "v1.WorkflowApproverGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "workflow_approver", Type::Message(&V1_WORKFLOW_APPROVER)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_APPROVER_HISTORY: Message = Message {
        name: "v1.WorkflowApproverHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "workflow_approver", Type::Message(&V1_WORKFLOW_APPROVER)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_WORKFLOW_APPROVERS_CREATE_REQUEST: Message = Message {
        name: "v1.WorkflowApproversCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "workflow_approver", Type::Message(&V1_WORKFLOW_APPROVER)),
        ],
    };
    pub static V1_WORKFLOW_APPROVERS_CREATE_RESPONSE: Message = Message {
        name: "v1.WorkflowApproversCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "workflow_approver", Type::Message(&V1_WORKFLOW_APPROVER)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_APPROVERS_DELETE_REQUEST: Message = Message {
        name: "v1.WorkflowApproversDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_WORKFLOW_APPROVERS_DELETE_RESPONSE: Message = Message {
        name: "v1.WorkflowApproversDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_APPROVERS_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.WorkflowApproversHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_WORKFLOW_APPROVERS_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.WorkflowApproversHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_WORKFLOW_APPROVER_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_APPROVERS_LIST_REQUEST: Message = Message {
        name: "v1.WorkflowApproversListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_WORKFLOW_APPROVERS_LIST_RESPONSE: Message = Message {
        name: "v1.WorkflowApproversListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "workflow_approvers", Type::Message(&V1_WORKFLOW_APPROVER)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_CREATE_REQUEST: Message = Message {
        name: "v1.WorkflowCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "workflow", Type::Message(&V1_WORKFLOW)),
        ],
    };
    pub static V1_WORKFLOW_CREATE_RESPONSE: Message = Message {
        name: "v1.WorkflowCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "workflow", Type::Message(&V1_WORKFLOW)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_DELETE_REQUEST: Message = Message {
        name: "v1.WorkflowDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_WORKFLOW_DELETE_RESPONSE: Message = Message {
        name: "v1.WorkflowDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "id", Type::String),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_GET_REQUEST: Message = Message {
        name: "v1.WorkflowGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_WORKFLOW_GET_RESPONSE: Message = Message {
        name: "v1.WorkflowGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "workflow", Type::Message(&V1_WORKFLOW)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_HISTORY: Message = Message {
        name: "v1.WorkflowHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "workflow", Type::Message(&V1_WORKFLOW)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_WORKFLOW_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.WorkflowHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_WORKFLOW_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.WorkflowHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_WORKFLOW_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_LIST_REQUEST: Message = Message {
        name: "v1.WorkflowListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_WORKFLOW_LIST_RESPONSE: Message = Message {
        name: "v1.WorkflowListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "workflows", Type::Message(&V1_WORKFLOW)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_ROLE: Message = Message {
        name: "v1.WorkflowRole",
        unique: &["workflow_id+role_id"],
        read_only: false,
        oneofs: &[],
        fields: &[
            Field { flags: Flags::READ_ONLY, ..plain(1, "id", Type::String) },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Workflow", on_delete: OnDelete::Cascade }),
                ..plain(2, "workflow_id", Type::String)
            },
            Field {
                flags: Flags::REQUIRED,
                references: Some(Reference { noun: "Role", on_delete: OnDelete::Cascade }),
                ..plain(3, "role_id", Type::String)
            },
        ],
    };
    pub static V1_WORKFLOW_ROLE_GET_REQUEST: Message = Message {
        name: "v1.WorkflowRoleGetRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_GET_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_WORKFLOW_ROLE_GET_RESPONSE: Message = Message {
        name: "v1.WorkflowRoleGetResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_GET_RESPONSE_METADATA)),
            plain(2, "workflow_role", Type::Message(&V1_WORKFLOW_ROLE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_ROLE_HISTORY: Message = Message {
        name: "v1.WorkflowRoleHistory",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "activity_id", Type::String),
            plain(2, "timestamp", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
            plain(3, "workflow_role", Type::Message(&V1_WORKFLOW_ROLE)),
            plain(4, "deleted_at", Type::Message(&GOOGLE_PROTOBUF_TIMESTAMP)),
        ],
    };
    pub static V1_WORKFLOW_ROLES_CREATE_REQUEST: Message = Message {
        name: "v1.WorkflowRolesCreateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_REQUEST_METADATA)),
            plain(2, "workflow_role", Type::Message(&V1_WORKFLOW_ROLE)),
        ],
    };
    pub static V1_WORKFLOW_ROLES_CREATE_RESPONSE: Message = Message {
        name: "v1.WorkflowRolesCreateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_CREATE_RESPONSE_METADATA)),
            plain(2, "workflow_role", Type::Message(&V1_WORKFLOW_ROLE)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_ROLES_DELETE_REQUEST: Message = Message {
        name: "v1.WorkflowRolesDeleteRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[plain(1, "meta", Type::Message(&V1_DELETE_REQUEST_METADATA)), plain(2, "id", Type::String)],
    };
    pub static V1_WORKFLOW_ROLES_DELETE_RESPONSE: Message = Message {
        name: "v1.WorkflowRolesDeleteResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_DELETE_RESPONSE_METADATA)),
            plain(2, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_ROLES_HISTORY_LIST_REQUEST: Message = Message {
        name: "v1.WorkflowRolesHistoryListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_WORKFLOW_ROLES_HISTORY_LIST_RESPONSE: Message = Message {
        name: "v1.WorkflowRolesHistoryListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "history", Type::Message(&V1_WORKFLOW_ROLE_HISTORY)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_ROLES_LIST_REQUEST: Message = Message {
        name: "v1.WorkflowRolesListRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_REQUEST_METADATA)),
            plain(2, "filter", Type::String),
        ],
    };
    pub static V1_WORKFLOW_ROLES_LIST_RESPONSE: Message = Message {
        name: "v1.WorkflowRolesListResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_LIST_RESPONSE_METADATA)),
            Field { repeated: true, ..plain(2, "workflow_role", Type::Message(&V1_WORKFLOW_ROLE)) },
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static V1_WORKFLOW_UPDATE_REQUEST: Message = Message {
        name: "v1.WorkflowUpdateRequest",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_REQUEST_METADATA)),
            plain(2, "workflow", Type::Message(&V1_WORKFLOW)),
        ],
    };
    pub static V1_WORKFLOW_UPDATE_RESPONSE: Message = Message {
        name: "v1.WorkflowUpdateResponse",
        unique: &[],
        read_only: false,
        oneofs: &[],
        fields: &[
            plain(1, "meta", Type::Message(&V1_UPDATE_RESPONSE_METADATA)),
            plain(2, "workflow", Type::Message(&V1_WORKFLOW)),
            plain(3, "rate_limit", Type::Message(&V1_RATE_LIMIT_METADATA)),
        ],
    };
    pub static GATEPASS_V1_ERROR_REASON: Enum = Enum {
        name: "gatepass.v1.ErrorReason",
        values: &[
            ("ERROR_REASON_UNSPECIFIED", 0),
            ("ERROR_REASON_INVALID", 1),
            ("ERROR_REASON_AMBIGUOUS", 2),
            ("ERROR_REASON_IDEMPOTENCY_MISMATCH", 3),
            ("ERROR_REASON_NOT_FOUND", 4),
            ("ERROR_REASON_ALREADY_EXISTS", 5),
            ("ERROR_REASON_PERMISSION_DENIED", 6),
            ("ERROR_REASON_UNAUTHENTICATED", 7),
            ("ERROR_REASON_FAILED_PRECONDITION", 8),
            ("ERROR_REASON_REVISION_MISMATCH", 9),
            ("ERROR_REASON_UNSUPPORTED", 10),
            ("ERROR_REASON_UNAVAILABLE", 11),
            ("ERROR_REASON_INDETERMINATE", 12),
            ("ERROR_REASON_RESOURCE_EXHAUSTED", 13),
            ("ERROR_REASON_OUT_OF_RANGE", 14),
            ("ERROR_REASON_DEADLINE_EXCEEDED", 15),
            ("ERROR_REASON_CANCELLED", 16),
            ("ERROR_REASON_CORRUPT", 17),
            ("ERROR_REASON_INTERNAL", 18),
            ("ERROR_REASON_UNKNOWN", 19),
            ("ERROR_REASON_CLOSED", 20),
            ("ERROR_REASON_FORKED", 21),
            ("ERROR_REASON_NOT_GRANTED", 22),
            ("ERROR_REASON_DENIED", 23),
        ],
    };
    pub static GATEPASS_V1_LINK_KIND: Enum = Enum {
        name: "gatepass.v1.Link.Kind",
        values: &[
            ("KIND_UNSPECIFIED", 0),
            ("KIND_ACCOUNT", 1),
            ("KIND_ATTACHMENT", 2),
            ("KIND_MEMBERSHIP", 3),
            ("KIND_GROUP", 4),
            ("KIND_GROUP_ROLE", 5),
            ("KIND_ROLE", 6),
            ("KIND_RULE", 7),
            ("KIND_GRANT", 8),
            ("KIND_RESOURCE", 9),
        ],
    };
    pub static GATEPASS_V1_MISSING_FACT_KIND: Enum = Enum {
        name: "gatepass.v1.MissingFact.Kind",
        values: &[
            ("KIND_UNSPECIFIED", 0),
            ("KIND_NOT_SUSPENDED", 1),
            ("KIND_GRANT", 2),
            ("KIND_GRANT_STARTED", 3),
            ("KIND_ROLE_HELD", 4),
            ("KIND_RULE", 5),
            ("KIND_NOT_FORBIDDEN", 6),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_DAY_OF_WEEK: Enum = Enum {
        name: "v1.AuthorizationPolicyDayOfWeek",
        values: &[
            ("AUTHORIZATION_POLICY_DAY_OF_WEEK_UNSPECIFIED", 0),
            ("AUTHORIZATION_POLICY_DAY_OF_WEEK_SUNDAY", 1),
            ("AUTHORIZATION_POLICY_DAY_OF_WEEK_MONDAY", 2),
            ("AUTHORIZATION_POLICY_DAY_OF_WEEK_TUESDAY", 3),
            ("AUTHORIZATION_POLICY_DAY_OF_WEEK_WEDNESDAY", 4),
            ("AUTHORIZATION_POLICY_DAY_OF_WEEK_THURSDAY", 5),
            ("AUTHORIZATION_POLICY_DAY_OF_WEEK_FRIDAY", 6),
            ("AUTHORIZATION_POLICY_DAY_OF_WEEK_SATURDAY", 7),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL: Enum = Enum {
        name: "v1.AuthorizationPolicyDeviceTrustLevel",
        values: &[
            ("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_UNSPECIFIED", 0),
            ("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_HIGH", 1),
            ("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_LOW", 2),
            ("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_EXEMPT", 3),
            ("AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_UNKNOWN", 4),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR: Enum = Enum {
        name: "v1.AuthorizationPolicyDeviceTrustOperator",
        values: &[
            ("AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_UNSPECIFIED", 0),
            ("AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_IS", 1),
            ("AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_IS_NOT", 2),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_IP_NETWORK: Enum = Enum {
        name: "v1.AuthorizationPolicyIPNetwork",
        values: &[
            ("AUTHORIZATION_POLICY_IP_NETWORK_UNSPECIFIED", 0),
            ("AUTHORIZATION_POLICY_IP_NETWORK_CLIENT_IP", 1),
            ("AUTHORIZATION_POLICY_IP_NETWORK_REQUEST_IP", 2),
            ("AUTHORIZATION_POLICY_IP_NETWORK_DESTINATION_IP", 3),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_IP_OPERATOR: Enum = Enum {
        name: "v1.AuthorizationPolicyIPOperator",
        values: &[
            ("AUTHORIZATION_POLICY_IP_OPERATOR_UNSPECIFIED", 0),
            ("AUTHORIZATION_POLICY_IP_OPERATOR_IN", 1),
            ("AUTHORIZATION_POLICY_IP_OPERATOR_NOT_IN", 2),
            ("AUTHORIZATION_POLICY_IP_OPERATOR_EQUALS", 3),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_STATE: Enum = Enum {
        name: "v1.AuthorizationPolicyState",
        values: &[
            ("AUTHORIZATION_POLICY_STATE_UNSPECIFIED", 0),
            ("AUTHORIZATION_POLICY_STATE_ACTIVE", 1),
            ("AUTHORIZATION_POLICY_STATE_INACTIVE", 2),
        ],
    };
    pub static V1_AUTHORIZATION_POLICY_TIME_OPERATOR: Enum = Enum {
        name: "v1.AuthorizationPolicyTimeOperator",
        values: &[
            ("AUTHORIZATION_POLICY_TIME_OPERATOR_UNSPECIFIED", 0),
            ("AUTHORIZATION_POLICY_TIME_OPERATOR_IS", 1),
            ("AUTHORIZATION_POLICY_TIME_OPERATOR_IS_NOT", 2),
        ],
    };
    pub static V1_LOCATION_CONTINENT: Enum = Enum {
        name: "v1.LocationContinent",
        values: &[
            ("LOCATION_CONTINENT_UNSPECIFIED", 0),
            ("LOCATION_CONTINENT_AF", 1),
            ("LOCATION_CONTINENT_AN", 2),
            ("LOCATION_CONTINENT_AS", 3),
            ("LOCATION_CONTINENT_EU", 4),
            ("LOCATION_CONTINENT_NA", 5),
            ("LOCATION_CONTINENT_OC", 6),
            ("LOCATION_CONTINENT_SA", 7),
        ],
    };
    pub static V1_LOCATION_COUNTRY: Enum = Enum {
        name: "v1.LocationCountry",
        values: &[
            ("LOCATION_COUNTRY_UNSPECIFIED", 0),
            ("LOCATION_COUNTRY_AD", 1),
            ("LOCATION_COUNTRY_AE", 2),
            ("LOCATION_COUNTRY_AF", 3),
            ("LOCATION_COUNTRY_AG", 4),
            ("LOCATION_COUNTRY_AI", 5),
            ("LOCATION_COUNTRY_AL", 6),
            ("LOCATION_COUNTRY_AM", 7),
            ("LOCATION_COUNTRY_AO", 8),
            ("LOCATION_COUNTRY_AQ", 9),
            ("LOCATION_COUNTRY_AR", 10),
            ("LOCATION_COUNTRY_AS", 11),
            ("LOCATION_COUNTRY_AT", 12),
            ("LOCATION_COUNTRY_AU", 13),
            ("LOCATION_COUNTRY_AW", 14),
            ("LOCATION_COUNTRY_AX", 15),
            ("LOCATION_COUNTRY_AZ", 16),
            ("LOCATION_COUNTRY_BA", 17),
            ("LOCATION_COUNTRY_BB", 18),
            ("LOCATION_COUNTRY_BD", 19),
            ("LOCATION_COUNTRY_BE", 20),
            ("LOCATION_COUNTRY_BF", 21),
            ("LOCATION_COUNTRY_BG", 22),
            ("LOCATION_COUNTRY_BH", 23),
            ("LOCATION_COUNTRY_BI", 24),
            ("LOCATION_COUNTRY_BJ", 25),
            ("LOCATION_COUNTRY_BL", 26),
            ("LOCATION_COUNTRY_BM", 27),
            ("LOCATION_COUNTRY_BN", 28),
            ("LOCATION_COUNTRY_BO", 29),
            ("LOCATION_COUNTRY_BQ", 30),
            ("LOCATION_COUNTRY_BR", 31),
            ("LOCATION_COUNTRY_BS", 32),
            ("LOCATION_COUNTRY_BT", 33),
            ("LOCATION_COUNTRY_BV", 34),
            ("LOCATION_COUNTRY_BW", 35),
            ("LOCATION_COUNTRY_BY", 36),
            ("LOCATION_COUNTRY_BZ", 37),
            ("LOCATION_COUNTRY_CA", 38),
            ("LOCATION_COUNTRY_CC", 39),
            ("LOCATION_COUNTRY_CD", 40),
            ("LOCATION_COUNTRY_CF", 41),
            ("LOCATION_COUNTRY_CG", 42),
            ("LOCATION_COUNTRY_CH", 43),
            ("LOCATION_COUNTRY_CI", 44),
            ("LOCATION_COUNTRY_CK", 45),
            ("LOCATION_COUNTRY_CL", 46),
            ("LOCATION_COUNTRY_CM", 47),
            ("LOCATION_COUNTRY_CN", 48),
            ("LOCATION_COUNTRY_CO", 49),
            ("LOCATION_COUNTRY_CR", 50),
            ("LOCATION_COUNTRY_CU", 51),
            ("LOCATION_COUNTRY_CV", 52),
            ("LOCATION_COUNTRY_CW", 53),
            ("LOCATION_COUNTRY_CX", 54),
            ("LOCATION_COUNTRY_CY", 55),
            ("LOCATION_COUNTRY_CZ", 56),
            ("LOCATION_COUNTRY_DE", 57),
            ("LOCATION_COUNTRY_DJ", 58),
            ("LOCATION_COUNTRY_DK", 59),
            ("LOCATION_COUNTRY_DM", 60),
            ("LOCATION_COUNTRY_DO", 61),
            ("LOCATION_COUNTRY_DZ", 62),
            ("LOCATION_COUNTRY_EC", 63),
            ("LOCATION_COUNTRY_EE", 64),
            ("LOCATION_COUNTRY_EG", 65),
            ("LOCATION_COUNTRY_EH", 66),
            ("LOCATION_COUNTRY_ER", 67),
            ("LOCATION_COUNTRY_ES", 68),
            ("LOCATION_COUNTRY_ET", 69),
            ("LOCATION_COUNTRY_FI", 70),
            ("LOCATION_COUNTRY_FJ", 71),
            ("LOCATION_COUNTRY_FK", 72),
            ("LOCATION_COUNTRY_FM", 73),
            ("LOCATION_COUNTRY_FO", 74),
            ("LOCATION_COUNTRY_FR", 75),
            ("LOCATION_COUNTRY_GA", 76),
            ("LOCATION_COUNTRY_GB", 77),
            ("LOCATION_COUNTRY_GD", 78),
            ("LOCATION_COUNTRY_GE", 79),
            ("LOCATION_COUNTRY_GF", 80),
            ("LOCATION_COUNTRY_GG", 81),
            ("LOCATION_COUNTRY_GH", 82),
            ("LOCATION_COUNTRY_GI", 83),
            ("LOCATION_COUNTRY_GL", 84),
            ("LOCATION_COUNTRY_GM", 85),
            ("LOCATION_COUNTRY_GN", 86),
            ("LOCATION_COUNTRY_GP", 87),
            ("LOCATION_COUNTRY_GQ", 88),
            ("LOCATION_COUNTRY_GR", 89),
            ("LOCATION_COUNTRY_GS", 90),
            ("LOCATION_COUNTRY_GT", 91),
            ("LOCATION_COUNTRY_GU", 92),
            ("LOCATION_COUNTRY_GW", 93),
            ("LOCATION_COUNTRY_GY", 94),
            ("LOCATION_COUNTRY_HK", 95),
            ("LOCATION_COUNTRY_HM", 96),
            ("LOCATION_COUNTRY_HN", 97),
            ("LOCATION_COUNTRY_HR", 98),
            ("LOCATION_COUNTRY_HT", 99),
            ("LOCATION_COUNTRY_HU", 100),
            ("LOCATION_COUNTRY_ID", 101),
            ("LOCATION_COUNTRY_IE", 102),
            ("LOCATION_COUNTRY_IL", 103),
            ("LOCATION_COUNTRY_IM", 104),
            ("LOCATION_COUNTRY_IN", 105),
            ("LOCATION_COUNTRY_IO", 106),
            ("LOCATION_COUNTRY_IQ", 107),
            ("LOCATION_COUNTRY_IR", 108),
            ("LOCATION_COUNTRY_IS", 109),
            ("LOCATION_COUNTRY_IT", 110),
            ("LOCATION_COUNTRY_JE", 111),
            ("LOCATION_COUNTRY_JM", 112),
            ("LOCATION_COUNTRY_JO", 113),
            ("LOCATION_COUNTRY_JP", 114),
            ("LOCATION_COUNTRY_KE", 115),
            ("LOCATION_COUNTRY_KG", 116),
            ("LOCATION_COUNTRY_KH", 117),
            ("LOCATION_COUNTRY_KI", 118),
            ("LOCATION_COUNTRY_KM", 119),
            ("LOCATION_COUNTRY_KN", 120),
            ("LOCATION_COUNTRY_KP", 121),
            ("LOCATION_COUNTRY_KR", 122),
            ("LOCATION_COUNTRY_KW", 123),
            ("LOCATION_COUNTRY_KY", 124),
            ("LOCATION_COUNTRY_KZ", 125),
            ("LOCATION_COUNTRY_LA", 126),
            ("LOCATION_COUNTRY_LB", 127),
            ("LOCATION_COUNTRY_LC", 128),
            ("LOCATION_COUNTRY_LI", 129),
            ("LOCATION_COUNTRY_LK", 130),
            ("LOCATION_COUNTRY_LR", 131),
            ("LOCATION_COUNTRY_LS", 132),
            ("LOCATION_COUNTRY_LT", 133),
            ("LOCATION_COUNTRY_LU", 134),
            ("LOCATION_COUNTRY_LV", 135),
            ("LOCATION_COUNTRY_LY", 136),
            ("LOCATION_COUNTRY_MA", 137),
            ("LOCATION_COUNTRY_MC", 138),
            ("LOCATION_COUNTRY_MD", 139),
            ("LOCATION_COUNTRY_ME", 140),
            ("LOCATION_COUNTRY_MF", 141),
            ("LOCATION_COUNTRY_MG", 142),
            ("LOCATION_COUNTRY_MH", 143),
            ("LOCATION_COUNTRY_MK", 144),
            ("LOCATION_COUNTRY_ML", 145),
            ("LOCATION_COUNTRY_MM", 146),
            ("LOCATION_COUNTRY_MN", 147),
            ("LOCATION_COUNTRY_MO", 148),
            ("LOCATION_COUNTRY_MP", 149),
            ("LOCATION_COUNTRY_MQ", 150),
            ("LOCATION_COUNTRY_MR", 151),
            ("LOCATION_COUNTRY_MS", 152),
            ("LOCATION_COUNTRY_MT", 153),
            ("LOCATION_COUNTRY_MU", 154),
            ("LOCATION_COUNTRY_MV", 155),
            ("LOCATION_COUNTRY_MW", 156),
            ("LOCATION_COUNTRY_MX", 157),
            ("LOCATION_COUNTRY_MY", 158),
            ("LOCATION_COUNTRY_MZ", 159),
            ("LOCATION_COUNTRY_NA", 160),
            ("LOCATION_COUNTRY_NC", 161),
            ("LOCATION_COUNTRY_NE", 162),
            ("LOCATION_COUNTRY_NF", 163),
            ("LOCATION_COUNTRY_NG", 164),
            ("LOCATION_COUNTRY_NI", 165),
            ("LOCATION_COUNTRY_NL", 166),
            ("LOCATION_COUNTRY_NO", 167),
            ("LOCATION_COUNTRY_NP", 168),
            ("LOCATION_COUNTRY_NR", 169),
            ("LOCATION_COUNTRY_NU", 170),
            ("LOCATION_COUNTRY_NZ", 171),
            ("LOCATION_COUNTRY_OM", 172),
            ("LOCATION_COUNTRY_PA", 173),
            ("LOCATION_COUNTRY_PE", 174),
            ("LOCATION_COUNTRY_PF", 175),
            ("LOCATION_COUNTRY_PG", 176),
            ("LOCATION_COUNTRY_PH", 177),
            ("LOCATION_COUNTRY_PK", 178),
            ("LOCATION_COUNTRY_PL", 179),
            ("LOCATION_COUNTRY_PM", 180),
            ("LOCATION_COUNTRY_PN", 181),
            ("LOCATION_COUNTRY_PR", 182),
            ("LOCATION_COUNTRY_PS", 183),
            ("LOCATION_COUNTRY_PT", 184),
            ("LOCATION_COUNTRY_PW", 185),
            ("LOCATION_COUNTRY_PY", 186),
            ("LOCATION_COUNTRY_QA", 187),
            ("LOCATION_COUNTRY_RE", 188),
            ("LOCATION_COUNTRY_RO", 189),
            ("LOCATION_COUNTRY_RS", 190),
            ("LOCATION_COUNTRY_RU", 191),
            ("LOCATION_COUNTRY_RW", 192),
            ("LOCATION_COUNTRY_SA", 193),
            ("LOCATION_COUNTRY_SB", 194),
            ("LOCATION_COUNTRY_SC", 195),
            ("LOCATION_COUNTRY_SD", 196),
            ("LOCATION_COUNTRY_SE", 197),
            ("LOCATION_COUNTRY_SG", 198),
            ("LOCATION_COUNTRY_SH", 199),
            ("LOCATION_COUNTRY_SI", 200),
            ("LOCATION_COUNTRY_SJ", 201),
            ("LOCATION_COUNTRY_SK", 202),
            ("LOCATION_COUNTRY_SL", 203),
            ("LOCATION_COUNTRY_SM", 204),
            ("LOCATION_COUNTRY_SN", 205),
            ("LOCATION_COUNTRY_SO", 206),
            ("LOCATION_COUNTRY_SR", 207),
            ("LOCATION_COUNTRY_SS", 208),
            ("LOCATION_COUNTRY_ST", 209),
            ("LOCATION_COUNTRY_SV", 210),
            ("LOCATION_COUNTRY_SX", 211),
            ("LOCATION_COUNTRY_SY", 212),
            ("LOCATION_COUNTRY_SZ", 213),
            ("LOCATION_COUNTRY_TC", 214),
            ("LOCATION_COUNTRY_TD", 215),
            ("LOCATION_COUNTRY_TF", 216),
            ("LOCATION_COUNTRY_TG", 217),
            ("LOCATION_COUNTRY_TH", 218),
            ("LOCATION_COUNTRY_TJ", 219),
            ("LOCATION_COUNTRY_TK", 220),
            ("LOCATION_COUNTRY_TL", 221),
            ("LOCATION_COUNTRY_TM", 222),
            ("LOCATION_COUNTRY_TN", 223),
            ("LOCATION_COUNTRY_TO", 224),
            ("LOCATION_COUNTRY_TR", 225),
            ("LOCATION_COUNTRY_TT", 226),
            ("LOCATION_COUNTRY_TV", 227),
            ("LOCATION_COUNTRY_TW", 228),
            ("LOCATION_COUNTRY_TZ", 229),
            ("LOCATION_COUNTRY_UA", 230),
            ("LOCATION_COUNTRY_UG", 231),
            ("LOCATION_COUNTRY_UM", 232),
            ("LOCATION_COUNTRY_US", 233),
            ("LOCATION_COUNTRY_UY", 234),
            ("LOCATION_COUNTRY_UZ", 235),
            ("LOCATION_COUNTRY_VA", 236),
            ("LOCATION_COUNTRY_VC", 237),
            ("LOCATION_COUNTRY_VE", 238),
            ("LOCATION_COUNTRY_VG", 239),
            ("LOCATION_COUNTRY_VI", 240),
            ("LOCATION_COUNTRY_VN", 241),
            ("LOCATION_COUNTRY_VU", 242),
            ("LOCATION_COUNTRY_WF", 243),
            ("LOCATION_COUNTRY_WS", 244),
            ("LOCATION_COUNTRY_YE", 245),
            ("LOCATION_COUNTRY_YT", 246),
            ("LOCATION_COUNTRY_ZA", 247),
            ("LOCATION_COUNTRY_ZM", 248),
            ("LOCATION_COUNTRY_ZW", 249),
        ],
    };
    pub static V1_LOCATION_OPERATOR: Enum = Enum {
        name: "v1.LocationOperator",
        values: &[
            ("LOCATION_OPERATOR_UNSPECIFIED", 0),
            ("LOCATION_OPERATOR_IN", 1),
            ("LOCATION_OPERATOR_NOT_IN", 2),
        ],
    };
    pub static V1_RESOURCE_TYPE: Enum = Enum {
        name: "v1.ResourceType",
        values: &[
            ("RESOURCE_TYPE_UNSPECIFIED", 0),
            ("RESOURCE_TYPE_CLICK_HOUSE_HTTP", 5),
            ("RESOURCE_TYPE_CLICK_HOUSE_TCP", 6),
            ("RESOURCE_TYPE_ATHENA", 100),
            ("RESOURCE_TYPE_BIGQUERY", 200),
            ("RESOURCE_TYPE_CASSANDRA", 300),
            ("RESOURCE_TYPE_DRUID", 400),
            ("RESOURCE_TYPE_DYNAMO_DB", 500),
            ("RESOURCE_TYPE_DYNAMO_DBIAM", 501),
            ("RESOURCE_TYPE_AMAZON_ES", 600),
            ("RESOURCE_TYPE_ELASTIC", 601),
            ("RESOURCE_TYPE_AMAZON_ESIAM", 602),
            ("RESOURCE_TYPE_HTTP_BASIC", 700),
            ("RESOURCE_TYPE_HTTP_NO_AUTH", 701),
            ("RESOURCE_TYPE_HTTP_AUTH", 702),
            ("RESOURCE_TYPE_KUBERNETES", 800),
            ("RESOURCE_TYPE_KUBERNETES_BASIC_AUTH", 801),
            ("RESOURCE_TYPE_AMAZON_EKS", 802),
            ("RESOURCE_TYPE_GOOGLE_GKE", 803),
            ("RESOURCE_TYPE_KUBERNETES_SERVICE_ACCOUNT", 804),
            ("RESOURCE_TYPE_AKS", 805),
            ("RESOURCE_TYPE_AKS_BASIC_AUTH", 806),
            ("RESOURCE_TYPE_AKS_SERVICE_ACCOUNT", 807),
            ("RESOURCE_TYPE_KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION", 808),
            ("RESOURCE_TYPE_AMAZON_EKS_INSTANCE_PROFILE", 809),
            ("RESOURCE_TYPE_AKS_SERVICE_ACCOUNT_USER_IMPERSONATION", 810),
            ("RESOURCE_TYPE_KUBERNETES_USER_IMPERSONATION", 812),
            ("RESOURCE_TYPE_AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION", 813),
            ("RESOURCE_TYPE_AKS_USER_IMPERSONATION", 814),
            ("RESOURCE_TYPE_GOOGLE_GKE_USER_IMPERSONATION", 816),
            ("RESOURCE_TYPE_AMAZON_EKS_USER_IMPERSONATION", 818),
            ("RESOURCE_TYPE_KUBERNETES_POD_IDENTITY", 819),
            ("RESOURCE_TYPE_MEMCACHED", 900),
            ("RESOURCE_TYPE_MONGO_DB", 1000),
            ("RESOURCE_TYPE_MONGO_DB_LEGACY_REPLICA_SET", 1001),
            ("RESOURCE_TYPE_MONGO_DB_HOST", 1002),
            ("RESOURCE_TYPE_MONGO_DB_REPLICA_SET", 1003),
            ("RESOURCE_TYPE_DOCUMENT_DB_HOST", 1052),
            ("RESOURCE_TYPE_DOCUMENT_DB_REPLICA_SET", 1053),
            ("RESOURCE_TYPE_MONGO_DB_SHARDED_CLUSTER", 1054),
            ("RESOURCE_TYPE_DOCUMENT_DB_HOST_IAM", 1055),
            ("RESOURCE_TYPE_DOCUMENT_DB_REPLICA_SET_IAM", 1056),
            ("RESOURCE_TYPE_MY_SQL", 1100),
            ("RESOURCE_TYPE_AURORA_MY_SQL", 1101),
            ("RESOURCE_TYPE_CLUSTRIX", 1102),
            ("RESOURCE_TYPE_MARIA", 1103),
            ("RESOURCE_TYPE_MEM_SQL", 1104),
            ("RESOURCE_TYPE_SINGLE_STORE", 1105),
            ("RESOURCE_TYPE_MTLS_MY_SQL", 1106),
            ("RESOURCE_TYPE_AZURE_MY_SQL", 1107),
            ("RESOURCE_TYPE_CLICK_HOUSE_MY_SQL", 1108),
            ("RESOURCE_TYPE_AURORA_MY_SQLIAM", 1109),
            ("RESOURCE_TYPE_AZURE_MY_SQL_MANAGED_IDENTITY", 1110),
            ("RESOURCE_TYPE_ORACLE", 1200),
            ("RESOURCE_TYPE_ORACLE_NNE", 1201),
            ("RESOURCE_TYPE_POSTGRES", 1300),
            ("RESOURCE_TYPE_AURORA_POSTGRES", 1301),
            ("RESOURCE_TYPE_GREENPLUM", 1302),
            ("RESOURCE_TYPE_COCKROACH", 1303),
            ("RESOURCE_TYPE_REDSHIFT", 1304),
            ("RESOURCE_TYPE_CITUS", 1305),
            ("RESOURCE_TYPE_MTLS_POSTGRES", 1306),
            ("RESOURCE_TYPE_AZURE_POSTGRES", 1307),
            ("RESOURCE_TYPE_AZURE_POSTGRES_MANAGED_IDENTITY", 1308),
            ("RESOURCE_TYPE_AURORA_POSTGRES_IAM", 1309),
            ("RESOURCE_TYPE_RDS_POSTGRES_IAM", 1310),
            ("RESOURCE_TYPE_REDSHIFT_SERVERLESS_IAM", 1311),
            ("RESOURCE_TYPE_REDSHIFT_IAM", 1312),
            ("RESOURCE_TYPE_PRESTO", 1400),
            ("RESOURCE_TYPE_TRINO", 1401),
            ("RESOURCE_TYPE_RDP", 1500),
            ("RESOURCE_TYPE_RDP_CERT", 1501),
            ("RESOURCE_TYPE_REDIS", 1600),
            ("RESOURCE_TYPE_ELASTI_CACHE_REDIS", 1601),
            ("RESOURCE_TYPE_REDIS_CLUSTER", 1602),
            ("RESOURCE_TYPE_ELASTI_CACHE_REDIS_IAM", 1603),
            ("RESOURCE_TYPE_SNOWFLAKE", 1700),
            ("RESOURCE_TYPE_SNOWSIGHT", 1701),
            ("RESOURCE_TYPE_SQL_SERVER", 1800),
            ("RESOURCE_TYPE_SQL_SERVER_AZURE_AD", 1805),
            ("RESOURCE_TYPE_SQL_SERVER_KERBEROS", 1810),
            ("RESOURCE_TYPE_SSH", 1900),
            ("RESOURCE_TYPE_SSH_CERT", 1901),
            ("RESOURCE_TYPE_SSH_CUSTOMER_KEY", 1902),
            ("RESOURCE_TYPE_SSH_CERT_USER_PROVISION", 1903),
            ("RESOURCE_TYPE_SSH_PASSWORD", 1904),
            ("RESOURCE_TYPE_SYBASE_ASE", 2000),
            ("RESOURCE_TYPE_SYBASE_IQ", 2001),
            ("RESOURCE_TYPE_TERADATA", 2100),
            ("RESOURCE_TYPE_DB_2_LUW", 2200),
            ("RESOURCE_TYPE_NEPTUNE_IAM", 2201),
            ("RESOURCE_TYPE_NEPTUNE", 2250),
            ("RESOURCE_TYPE_AWS", 2300),
            ("RESOURCE_TYPE_AWS_INSTANCE_PROFILE", 2301),
            ("RESOURCE_TYPE_DB_2_I", 2400),
            ("RESOURCE_TYPE_RABBIT_MQAMQP_091", 2500),
            ("RESOURCE_TYPE_AMAZON_MQAMQP_091", 2501),
            ("RESOURCE_TYPE_AMAZON_MQAMQP", 2502),
            ("RESOURCE_TYPE_TCP", 2600),
            ("RESOURCE_TYPE_GCP", 2700),
            ("RESOURCE_TYPE_GCPWIF", 2701),
            ("RESOURCE_TYPE_AZURE", 2800),
            ("RESOURCE_TYPE_AZURE_CERT", 2801),
            ("RESOURCE_TYPE_ENTRA_ID", 2803),
            ("RESOURCE_TYPE_AWS_CONSOLE", 3000),
            ("RESOURCE_TYPE_AWS_CONSOLE_STATIC_KEY_PAIR", 3001),
            ("RESOURCE_TYPE_COUCHBASE_WEB_UI", 3200),
            ("RESOURCE_TYPE_COUCHBASE_DATABASE", 3201),
            ("RESOURCE_TYPE_GCP_CONSOLE", 3300),
            ("RESOURCE_TYPE_GIT_HUB", 3301),
            ("RESOURCE_TYPE_GOOGLE_ADMIN", 3302),
            ("RESOURCE_TYPE_MICROSOFT_365", 3303),
            ("RESOURCE_TYPE_OKTA_ADMIN", 3304),
            ("RESOURCE_TYPE_SALESFORCE", 3305),
            ("RESOURCE_TYPE_ATHENA_IAM", 3400),
            ("RESOURCE_TYPE_OKTA_GROUPS", 3500),
            ("RESOURCE_TYPE_DATABRICKS", 3600),
            ("RESOURCE_TYPE_VERTICA", 4500),
            ("RESOURCE_TYPE_AEROSPIKE", 4600),
            ("RESOURCE_TYPE_MCP", 4700),
            ("RESOURCE_TYPE_MCPDCR", 4701),
            ("RESOURCE_TYPE_MCPPAT", 4702),
            ("RESOURCE_TYPE_MCP_NO_AUTH", 4703),
            ("RESOURCE_TYPE_GOOGLE_SPANNER", 4800),
            ("RESOURCE_TYPE_LLM", 4900),
            ("RESOURCE_TYPE_GOOGLE_GROUPS", 5000),
        ],
    };
}

/// A field without flags.
const fn plain(number: u32, name: &'static str, ty: crate::schema::Type) -> Field {
    Field {
        number,
        name,
        ty,
        repeated: false,
        oneof: None,
        flags: crate::schema::Flags::NONE,
        type_alias: "",
        json_name: name,
        conditions: &[],
        references: None,
    }
}

static GATEPASS_V1_ACCESS: Service = Service {
    package: "gatepass.v1",
    name: "Access",
    noun: "Access",
    id_prefix: "",
    snapshots: false,
    entity: None,
    methods: &[
        Method {
            service: "Access",
            name: "Check",
            path: "/gatepass.v1.Access/Check",
            signed_name: "Access.Check",
            request: &messages::GATEPASS_V1_CHECK_REQUEST,
            response: &messages::GATEPASS_V1_CHECK_RESPONSE,
            permission: crate::schema::Permission::UnlessSelf("entitlements:read"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access/check",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Access",
            name: "CheckMany",
            path: "/gatepass.v1.Access/CheckMany",
            signed_name: "Access.CheckMany",
            request: &messages::GATEPASS_V1_CHECK_MANY_REQUEST,
            response: &messages::GATEPASS_V1_CHECK_MANY_RESPONSE,
            permission: crate::schema::Permission::UnlessSelf("entitlements:read"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access/check-many",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Access",
            name: "Explain",
            path: "/gatepass.v1.Access/Explain",
            signed_name: "Access.Explain",
            request: &messages::GATEPASS_V1_EXPLAIN_REQUEST,
            response: &messages::GATEPASS_V1_EXPLAIN_RESPONSE,
            permission: crate::schema::Permission::UnlessSelf("entitlements:read"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access/explain",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Access",
            name: "ListResources",
            path: "/gatepass.v1.Access/ListResources",
            signed_name: "Access.ListResources",
            request: &messages::GATEPASS_V1_LIST_RESOURCES_REQUEST,
            response: &messages::GATEPASS_V1_LIST_RESOURCES_RESPONSE,
            permission: crate::schema::Permission::UnlessSelf("entitlements:read"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access/list-resources",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Access",
            name: "ListAccounts",
            path: "/gatepass.v1.Access/ListAccounts",
            signed_name: "Access.ListAccounts",
            request: &messages::GATEPASS_V1_LIST_ACCOUNTS_REQUEST,
            response: &messages::GATEPASS_V1_LIST_ACCOUNTS_RESPONSE,
            permission: crate::schema::Permission::Named("entitlements:read"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access/list-accounts",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Access",
            name: "Simulate",
            path: "/gatepass.v1.Access/Simulate",
            signed_name: "Access.Simulate",
            request: &messages::GATEPASS_V1_SIMULATE_REQUEST,
            response: &messages::GATEPASS_V1_SIMULATE_RESPONSE,
            permission: crate::schema::Permission::Named("entitlements:read"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access/simulate",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_ACCESS_REQUESTS: Service = Service {
    package: "gatepass.v1",
    name: "AccessRequests",
    noun: "Request",
    id_prefix: "",
    snapshots: false,
    entity: None,
    methods: &[
        Method {
            service: "AccessRequests",
            name: "Create",
            path: "/gatepass.v1.AccessRequests/Create",
            signed_name: "AccessRequests.Create",
            request: &messages::GATEPASS_V1_ACCESS_REQUEST_CREATE_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUEST_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("accessrequest:requester"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access-requests",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "AccessRequests",
            name: "Get",
            path: "/gatepass.v1.AccessRequests/Get",
            signed_name: "AccessRequests.Get",
            request: &messages::GATEPASS_V1_ACCESS_REQUEST_GET_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUEST_GET_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/access-requests/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "AccessRequests",
            name: "List",
            path: "/gatepass.v1.AccessRequests/List",
            signed_name: "AccessRequests.List",
            request: &messages::GATEPASS_V1_ACCESS_REQUESTS_LIST_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUESTS_LIST_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/access-requests",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "AccessRequests",
            name: "Approve",
            path: "/gatepass.v1.AccessRequests/Approve",
            signed_name: "AccessRequests.Approve",
            request: &messages::GATEPASS_V1_ACCESS_REQUEST_APPROVE_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUEST_APPROVE_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access-requests/{id}/approve",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "AccessRequests",
            name: "Deny",
            path: "/gatepass.v1.AccessRequests/Deny",
            signed_name: "AccessRequests.Deny",
            request: &messages::GATEPASS_V1_ACCESS_REQUEST_DENY_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUEST_DENY_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access-requests/{id}/deny",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "AccessRequests",
            name: "Cancel",
            path: "/gatepass.v1.AccessRequests/Cancel",
            signed_name: "AccessRequests.Cancel",
            request: &messages::GATEPASS_V1_ACCESS_REQUEST_CANCEL_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUEST_CANCEL_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access-requests/{id}/cancel",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "AccessRequests",
            name: "Extend",
            path: "/gatepass.v1.AccessRequests/Extend",
            signed_name: "AccessRequests.Extend",
            request: &messages::GATEPASS_V1_ACCESS_REQUEST_EXTEND_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUEST_EXTEND_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access-requests/{id}/extend",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "AccessRequests",
            name: "Revoke",
            path: "/gatepass.v1.AccessRequests/Revoke",
            signed_name: "AccessRequests.Revoke",
            request: &messages::GATEPASS_V1_ACCESS_REQUEST_REVOKE_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUEST_REVOKE_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access-requests/revoke",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "AccessRequests",
            name: "Review",
            path: "/gatepass.v1.AccessRequests/Review",
            signed_name: "AccessRequests.Review",
            request: &messages::GATEPASS_V1_ACCESS_REQUEST_REVIEW_REQUEST,
            response: &messages::GATEPASS_V1_ACCESS_REQUEST_REVIEW_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/access-requests/{id}/review",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_APPROVAL_OPTIONS: Service = Service {
    package: "gatepass.v1",
    name: "ApprovalOptions",
    noun: "ApprovalOptionSet",
    id_prefix: "afo-",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_APPROVAL_OPTION_SET),
    methods: &[
        Method {
            service: "ApprovalOptions",
            name: "Create",
            path: "/gatepass.v1.ApprovalOptions/Create",
            signed_name: "ApprovalOptions.Create",
            request: &messages::GATEPASS_V1_APPROVAL_OPTIONS_CREATE_REQUEST,
            response: &messages::GATEPASS_V1_APPROVAL_OPTIONS_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/approval-options",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "ApprovalOptions",
            name: "Get",
            path: "/gatepass.v1.ApprovalOptions/Get",
            signed_name: "ApprovalOptions.Get",
            request: &messages::GATEPASS_V1_APPROVAL_OPTIONS_GET_REQUEST,
            response: &messages::GATEPASS_V1_APPROVAL_OPTIONS_GET_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/approval-options/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "ApprovalOptions",
            name: "Update",
            path: "/gatepass.v1.ApprovalOptions/Update",
            signed_name: "ApprovalOptions.Update",
            request: &messages::GATEPASS_V1_APPROVAL_OPTIONS_UPDATE_REQUEST,
            response: &messages::GATEPASS_V1_APPROVAL_OPTIONS_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/gatepass/v1/approval-options/{id}",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "ApprovalOptions",
            name: "Delete",
            path: "/gatepass.v1.ApprovalOptions/Delete",
            signed_name: "ApprovalOptions.Delete",
            request: &messages::GATEPASS_V1_APPROVAL_OPTIONS_DELETE_REQUEST,
            response: &messages::GATEPASS_V1_APPROVAL_OPTIONS_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/gatepass/v1/approval-options/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "ApprovalOptions",
            name: "List",
            path: "/gatepass.v1.ApprovalOptions/List",
            signed_name: "ApprovalOptions.List",
            request: &messages::GATEPASS_V1_APPROVAL_OPTIONS_LIST_REQUEST,
            response: &messages::GATEPASS_V1_APPROVAL_OPTIONS_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/approval-options",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_AUDIT: Service = Service {
    package: "gatepass.v1",
    name: "Audit",
    noun: "Record",
    id_prefix: "",
    snapshots: false,
    entity: None,
    methods: &[
        Method {
            service: "Audit",
            name: "Checkpoint",
            path: "/gatepass.v1.Audit/Checkpoint",
            signed_name: "Audit.Checkpoint",
            request: &messages::GATEPASS_V1_CHECKPOINT_REQUEST,
            response: &messages::GATEPASS_V1_CHECKPOINT_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:audit_export"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/audit/checkpoint",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Audit",
            name: "InclusionProof",
            path: "/gatepass.v1.Audit/InclusionProof",
            signed_name: "Audit.InclusionProof",
            request: &messages::GATEPASS_V1_INCLUSION_PROOF_REQUEST,
            response: &messages::GATEPASS_V1_INCLUSION_PROOF_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:audit_export"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/audit/inclusion-proof",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Audit",
            name: "ConsistencyProof",
            path: "/gatepass.v1.Audit/ConsistencyProof",
            signed_name: "Audit.ConsistencyProof",
            request: &messages::GATEPASS_V1_CONSISTENCY_PROOF_REQUEST,
            response: &messages::GATEPASS_V1_CONSISTENCY_PROOF_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:audit_export"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/audit/consistency-proof",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Audit",
            name: "Export",
            path: "/gatepass.v1.Audit/Export",
            signed_name: "Audit.Export",
            request: &messages::GATEPASS_V1_EXPORT_REQUEST,
            response: &messages::GATEPASS_V1_EXPORT_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:audit_export"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/audit/records",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Audit",
            name: "VerifierKey",
            path: "/gatepass.v1.Audit/VerifierKey",
            signed_name: "Audit.VerifierKey",
            request: &messages::GATEPASS_V1_VERIFIER_KEY_REQUEST,
            response: &messages::GATEPASS_V1_VERIFIER_KEY_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/audit/verifier-key",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_CONDITIONS: Service = Service {
    package: "gatepass.v1",
    name: "Conditions",
    noun: "Condition",
    id_prefix: "cond-",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_CONDITION),
    methods: &[
        Method {
            service: "Conditions",
            name: "Create",
            path: "/gatepass.v1.Conditions/Create",
            signed_name: "Conditions.Create",
            request: &messages::GATEPASS_V1_CONDITION_CREATE_REQUEST,
            response: &messages::GATEPASS_V1_CONDITION_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/conditions",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "Conditions",
            name: "Get",
            path: "/gatepass.v1.Conditions/Get",
            signed_name: "Conditions.Get",
            request: &messages::GATEPASS_V1_CONDITION_GET_REQUEST,
            response: &messages::GATEPASS_V1_CONDITION_GET_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/conditions/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "Conditions",
            name: "Delete",
            path: "/gatepass.v1.Conditions/Delete",
            signed_name: "Conditions.Delete",
            request: &messages::GATEPASS_V1_CONDITION_DELETE_REQUEST,
            response: &messages::GATEPASS_V1_CONDITION_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/gatepass/v1/conditions/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Conditions",
            name: "List",
            path: "/gatepass.v1.Conditions/List",
            signed_name: "Conditions.List",
            request: &messages::GATEPASS_V1_CONDITION_LIST_REQUEST,
            response: &messages::GATEPASS_V1_CONDITION_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/conditions",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "Conditions",
            name: "Set",
            path: "/gatepass.v1.Conditions/Set",
            signed_name: "Conditions.Set",
            request: &messages::GATEPASS_V1_CONDITION_SET_REQUEST,
            response: &messages::GATEPASS_V1_CONDITION_SET_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:set_conditions"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/conditions/{id}/set",
            request_entity: 0,
            response_entity: 1,
            rate_limit: 0,
        },
        Method {
            service: "Conditions",
            name: "Clear",
            path: "/gatepass.v1.Conditions/Clear",
            signed_name: "Conditions.Clear",
            request: &messages::GATEPASS_V1_CONDITION_CLEAR_REQUEST,
            response: &messages::GATEPASS_V1_CONDITION_CLEAR_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:set_conditions"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/conditions/{id}/clear",
            request_entity: 0,
            response_entity: 1,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_CREDENTIALS: Service = Service {
    package: "gatepass.v1",
    name: "Credentials",
    noun: "Credential",
    id_prefix: "cred-",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_CREDENTIAL),
    methods: &[
        Method {
            service: "Credentials",
            name: "Create",
            path: "/gatepass.v1.Credentials/Create",
            signed_name: "Credentials.Create",
            request: &messages::GATEPASS_V1_CREDENTIAL_CREATE_REQUEST,
            response: &messages::GATEPASS_V1_CREDENTIAL_CREATE_RESPONSE,
            permission: crate::schema::Permission::UnlessSelf("credential:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/credentials",
            request_entity: 0,
            response_entity: 1,
            rate_limit: 0,
        },
        Method {
            service: "Credentials",
            name: "List",
            path: "/gatepass.v1.Credentials/List",
            signed_name: "Credentials.List",
            request: &messages::GATEPASS_V1_CREDENTIAL_LIST_REQUEST,
            response: &messages::GATEPASS_V1_CREDENTIAL_LIST_RESPONSE,
            permission: crate::schema::Permission::UnlessSelf("credential:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/credentials",
            request_entity: 0,
            response_entity: 1,
            rate_limit: 0,
        },
        Method {
            service: "Credentials",
            name: "CreateToken",
            path: "/gatepass.v1.Credentials/CreateToken",
            signed_name: "Credentials.CreateToken",
            request: &messages::GATEPASS_V1_CREDENTIAL_CREATE_TOKEN_REQUEST,
            response: &messages::GATEPASS_V1_CREDENTIAL_CREATE_TOKEN_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/credentials/tokens",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Credentials",
            name: "Revoke",
            path: "/gatepass.v1.Credentials/Revoke",
            signed_name: "Credentials.Revoke",
            request: &messages::GATEPASS_V1_CREDENTIAL_REVOKE_REQUEST,
            response: &messages::GATEPASS_V1_CREDENTIAL_REVOKE_RESPONSE,
            permission: crate::schema::Permission::UnlessSelf("credential:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/gatepass/v1/credentials/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_DELEGATIONS: Service = Service {
    package: "gatepass.v1",
    name: "Delegations",
    noun: "Delegation",
    id_prefix: "dlg-",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_DELEGATION),
    methods: &[
        Method {
            service: "Delegations",
            name: "Create",
            path: "/gatepass.v1.Delegations/Create",
            signed_name: "Delegations.Create",
            request: &messages::GATEPASS_V1_DELEGATION_CREATE_REQUEST,
            response: &messages::GATEPASS_V1_DELEGATION_CREATE_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/delegations",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "Delegations",
            name: "Get",
            path: "/gatepass.v1.Delegations/Get",
            signed_name: "Delegations.Get",
            request: &messages::GATEPASS_V1_DELEGATION_GET_REQUEST,
            response: &messages::GATEPASS_V1_DELEGATION_GET_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/delegations/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "Delegations",
            name: "Delete",
            path: "/gatepass.v1.Delegations/Delete",
            signed_name: "Delegations.Delete",
            request: &messages::GATEPASS_V1_DELEGATION_DELETE_REQUEST,
            response: &messages::GATEPASS_V1_DELEGATION_DELETE_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/gatepass/v1/delegations/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Delegations",
            name: "List",
            path: "/gatepass.v1.Delegations/List",
            signed_name: "Delegations.List",
            request: &messages::GATEPASS_V1_DELEGATION_LIST_REQUEST,
            response: &messages::GATEPASS_V1_DELEGATION_LIST_RESPONSE,
            permission: crate::schema::Permission::Any,
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/delegations",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_EVENTS: Service = Service {
    package: "gatepass.v1",
    name: "Events",
    noun: "Event",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_EVENT),
    methods: &[Method {
        service: "Events",
        name: "Watch",
        path: "/gatepass.v1.Events/Watch",
        signed_name: "Events.Watch",
        request: &messages::GATEPASS_V1_WATCH_REQUEST,
        response: &messages::GATEPASS_V1_WATCH_RESPONSE,
        permission: crate::schema::Permission::UnlessSelf("audit:activities"),
        private: false,
        streams: true,
        http_method: "get",
        http_path: "/gatepass/v1/events",
        request_entity: 0,
        response_entity: 1,
        rate_limit: 0,
    }],
};
static GATEPASS_V1_GRANTS: Service = Service {
    package: "gatepass.v1",
    name: "Grants",
    noun: "Grant",
    id_prefix: "",
    snapshots: false,
    entity: None,
    methods: &[Method {
        service: "Grants",
        name: "Extend",
        path: "/gatepass.v1.Grants/Extend",
        signed_name: "Grants.Extend",
        request: &messages::GATEPASS_V1_GRANT_EXTEND_REQUEST,
        response: &messages::GATEPASS_V1_GRANT_EXTEND_RESPONSE,
        permission: crate::schema::Permission::Named("grant:write"),
        private: false,
        streams: false,
        http_method: "post",
        http_path: "/gatepass/v1/grants/{id}/extend",
        request_entity: 0,
        response_entity: 0,
        rate_limit: 0,
    }],
};
static GATEPASS_V1_KEY_SCOPES: Service = Service {
    package: "gatepass.v1",
    name: "KeyScopes",
    noun: "KeyScope",
    id_prefix: "ks-",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_KEY_SCOPE),
    methods: &[
        Method {
            service: "KeyScopes",
            name: "Create",
            path: "/gatepass.v1.KeyScopes/Create",
            signed_name: "KeyScopes.Create",
            request: &messages::GATEPASS_V1_KEY_SCOPE_CREATE_REQUEST,
            response: &messages::GATEPASS_V1_KEY_SCOPE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("user:create_admin_token"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/key-scopes",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "KeyScopes",
            name: "Get",
            path: "/gatepass.v1.KeyScopes/Get",
            signed_name: "KeyScopes.Get",
            request: &messages::GATEPASS_V1_KEY_SCOPE_GET_REQUEST,
            response: &messages::GATEPASS_V1_KEY_SCOPE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("user:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/key-scopes/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "KeyScopes",
            name: "Delete",
            path: "/gatepass.v1.KeyScopes/Delete",
            signed_name: "KeyScopes.Delete",
            request: &messages::GATEPASS_V1_KEY_SCOPE_DELETE_REQUEST,
            response: &messages::GATEPASS_V1_KEY_SCOPE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("user:create_admin_token"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/gatepass/v1/key-scopes/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "KeyScopes",
            name: "List",
            path: "/gatepass.v1.KeyScopes/List",
            signed_name: "KeyScopes.List",
            request: &messages::GATEPASS_V1_KEY_SCOPE_LIST_REQUEST,
            response: &messages::GATEPASS_V1_KEY_SCOPE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("user:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/key-scopes",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_OPERATIONS: Service = Service {
    package: "gatepass.v1",
    name: "Operations",
    noun: "Operation",
    id_prefix: "",
    snapshots: false,
    entity: None,
    methods: &[
        Method {
            service: "Operations",
            name: "Status",
            path: "/gatepass.v1.Operations/Status",
            signed_name: "Operations.Status",
            request: &messages::GATEPASS_V1_STATUS_REQUEST,
            response: &messages::GATEPASS_V1_STATUS_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:operate"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/operations/status",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Operations",
            name: "AcceptTime",
            path: "/gatepass.v1.Operations/AcceptTime",
            signed_name: "Operations.AcceptTime",
            request: &messages::GATEPASS_V1_ACCEPT_TIME_REQUEST,
            response: &messages::GATEPASS_V1_ACCEPT_TIME_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:operate"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/operations/accept-time",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Operations",
            name: "Resume",
            path: "/gatepass.v1.Operations/Resume",
            signed_name: "Operations.Resume",
            request: &messages::GATEPASS_V1_RESUME_REQUEST,
            response: &messages::GATEPASS_V1_RESUME_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:operate"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/operations/resume",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Operations",
            name: "Erase",
            path: "/gatepass.v1.Operations/Erase",
            signed_name: "Operations.Erase",
            request: &messages::GATEPASS_V1_ERASE_REQUEST,
            response: &messages::GATEPASS_V1_ERASE_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:erase"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/operations/erase",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_REQUEST_SETTINGS: Service = Service {
    package: "gatepass.v1",
    name: "RequestSettings",
    noun: "OrganizationRequestSettings",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_ORGANIZATION_REQUEST_SETTINGS),
    methods: &[
        Method {
            service: "RequestSettings",
            name: "Get",
            path: "/gatepass.v1.RequestSettings/Get",
            signed_name: "RequestSettings.Get",
            request: &messages::GATEPASS_V1_REQUEST_SETTINGS_GET_REQUEST,
            response: &messages::GATEPASS_V1_REQUEST_SETTINGS_GET_RESPONSE,
            permission: crate::schema::Permission::Named("organization:view_settings"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/request-settings",
            request_entity: 0,
            response_entity: 1,
            rate_limit: 0,
        },
        Method {
            service: "RequestSettings",
            name: "Update",
            path: "/gatepass.v1.RequestSettings/Update",
            signed_name: "RequestSettings.Update",
            request: &messages::GATEPASS_V1_REQUEST_SETTINGS_UPDATE_REQUEST,
            response: &messages::GATEPASS_V1_REQUEST_SETTINGS_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/gatepass/v1/request-settings",
            request_entity: 1,
            response_entity: 1,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_ROLE_GRANTS: Service = Service {
    package: "gatepass.v1",
    name: "RoleGrants",
    noun: "RoleGrant",
    id_prefix: "rgt-",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_ROLE_GRANT),
    methods: &[
        Method {
            service: "RoleGrants",
            name: "Get",
            path: "/gatepass.v1.RoleGrants/Get",
            signed_name: "RoleGrants.Get",
            request: &messages::GATEPASS_V1_ROLE_GRANT_GET_REQUEST,
            response: &messages::GATEPASS_V1_ROLE_GRANT_GET_RESPONSE,
            permission: crate::schema::Permission::Named("grant:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/role-grants/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "RoleGrants",
            name: "List",
            path: "/gatepass.v1.RoleGrants/List",
            signed_name: "RoleGrants.List",
            request: &messages::GATEPASS_V1_ROLE_GRANT_LIST_REQUEST,
            response: &messages::GATEPASS_V1_ROLE_GRANT_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("grant:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/role-grants",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_TESTING: Service = Service {
    package: "gatepass.v1",
    name: "Testing",
    noun: "Testing",
    id_prefix: "",
    snapshots: false,
    entity: None,
    methods: &[
        Method {
            service: "Testing",
            name: "SetClock",
            path: "/gatepass.v1.Testing/SetClock",
            signed_name: "Testing.SetClock",
            request: &messages::GATEPASS_V1_SET_CLOCK_REQUEST,
            response: &messages::GATEPASS_V1_CLOCK_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:testing"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/testing/set-clock",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Testing",
            name: "AdvanceClock",
            path: "/gatepass.v1.Testing/AdvanceClock",
            signed_name: "Testing.AdvanceClock",
            request: &messages::GATEPASS_V1_ADVANCE_CLOCK_REQUEST,
            response: &messages::GATEPASS_V1_CLOCK_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:testing"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/testing/advance-clock",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Testing",
            name: "Disturb",
            path: "/gatepass.v1.Testing/Disturb",
            signed_name: "Testing.Disturb",
            request: &messages::GATEPASS_V1_DISTURB_REQUEST,
            response: &messages::GATEPASS_V1_DISTURB_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:testing"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/testing/disturb",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Testing",
            name: "Seen",
            path: "/gatepass.v1.Testing/Seen",
            signed_name: "Testing.Seen",
            request: &messages::GATEPASS_V1_SEEN_REQUEST,
            response: &messages::GATEPASS_V1_SEEN_RESPONSE,
            permission: crate::schema::Permission::Named("gatepass:testing"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/testing/seen",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_WEBHOOKS: Service = Service {
    package: "gatepass.v1",
    name: "Webhooks",
    noun: "Webhook",
    id_prefix: "wh-",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_WEBHOOK),
    methods: &[
        Method {
            service: "Webhooks",
            name: "Create",
            path: "/gatepass.v1.Webhooks/Create",
            signed_name: "Webhooks.Create",
            request: &messages::GATEPASS_V1_WEBHOOK_CREATE_REQUEST,
            response: &messages::GATEPASS_V1_WEBHOOK_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/webhooks",
            request_entity: 1,
            response_entity: 1,
            rate_limit: 0,
        },
        Method {
            service: "Webhooks",
            name: "Get",
            path: "/gatepass.v1.Webhooks/Get",
            signed_name: "Webhooks.Get",
            request: &messages::GATEPASS_V1_WEBHOOK_GET_REQUEST,
            response: &messages::GATEPASS_V1_WEBHOOK_GET_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/webhooks/{id}",
            request_entity: 0,
            response_entity: 1,
            rate_limit: 0,
        },
        Method {
            service: "Webhooks",
            name: "Update",
            path: "/gatepass.v1.Webhooks/Update",
            signed_name: "Webhooks.Update",
            request: &messages::GATEPASS_V1_WEBHOOK_UPDATE_REQUEST,
            response: &messages::GATEPASS_V1_WEBHOOK_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/gatepass/v1/webhooks/{id}",
            request_entity: 2,
            response_entity: 1,
            rate_limit: 0,
        },
        Method {
            service: "Webhooks",
            name: "Delete",
            path: "/gatepass.v1.Webhooks/Delete",
            signed_name: "Webhooks.Delete",
            request: &messages::GATEPASS_V1_WEBHOOK_DELETE_REQUEST,
            response: &messages::GATEPASS_V1_WEBHOOK_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/gatepass/v1/webhooks/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Webhooks",
            name: "List",
            path: "/gatepass.v1.Webhooks/List",
            signed_name: "Webhooks.List",
            request: &messages::GATEPASS_V1_WEBHOOK_LIST_REQUEST,
            response: &messages::GATEPASS_V1_WEBHOOK_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/webhooks",
            request_entity: 0,
            response_entity: 1,
            rate_limit: 0,
        },
        Method {
            service: "Webhooks",
            name: "Deliveries",
            path: "/gatepass.v1.Webhooks/Deliveries",
            signed_name: "Webhooks.Deliveries",
            request: &messages::GATEPASS_V1_WEBHOOK_DELIVERIES_REQUEST,
            response: &messages::GATEPASS_V1_WEBHOOK_DELIVERIES_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/webhooks/{id}/deliveries",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "Webhooks",
            name: "Redeliver",
            path: "/gatepass.v1.Webhooks/Redeliver",
            signed_name: "Webhooks.Redeliver",
            request: &messages::GATEPASS_V1_WEBHOOK_REDELIVER_REQUEST,
            response: &messages::GATEPASS_V1_WEBHOOK_REDELIVER_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/webhooks/{id}/redeliver",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_WORKFLOW_OPTIONS: Service = Service {
    package: "gatepass.v1",
    name: "WorkflowOptions",
    noun: "WorkflowOptionSet",
    id_prefix: "awo-",
    snapshots: false,
    entity: Some(&messages::GATEPASS_V1_WORKFLOW_OPTION_SET),
    methods: &[
        Method {
            service: "WorkflowOptions",
            name: "Create",
            path: "/gatepass.v1.WorkflowOptions/Create",
            signed_name: "WorkflowOptions.Create",
            request: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_CREATE_REQUEST,
            response: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/gatepass/v1/workflow-options",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "WorkflowOptions",
            name: "Get",
            path: "/gatepass.v1.WorkflowOptions/Get",
            signed_name: "WorkflowOptions.Get",
            request: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_GET_REQUEST,
            response: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_GET_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/workflow-options/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "WorkflowOptions",
            name: "Update",
            path: "/gatepass.v1.WorkflowOptions/Update",
            signed_name: "WorkflowOptions.Update",
            request: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_UPDATE_REQUEST,
            response: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/gatepass/v1/workflow-options/{id}",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 0,
        },
        Method {
            service: "WorkflowOptions",
            name: "Delete",
            path: "/gatepass.v1.WorkflowOptions/Delete",
            signed_name: "WorkflowOptions.Delete",
            request: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_DELETE_REQUEST,
            response: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/gatepass/v1/workflow-options/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 0,
        },
        Method {
            service: "WorkflowOptions",
            name: "List",
            path: "/gatepass.v1.WorkflowOptions/List",
            signed_name: "WorkflowOptions.List",
            request: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_LIST_REQUEST,
            response: &messages::GATEPASS_V1_WORKFLOW_OPTIONS_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/gatepass/v1/workflow-options",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 0,
        },
    ],
};
static GATEPASS_V1_WORKFLOWS: Service = Service {
    package: "gatepass.v1",
    name: "Workflows",
    noun: "Lint",
    id_prefix: "",
    snapshots: false,
    entity: None,
    methods: &[Method {
        service: "Workflows",
        name: "Lint",
        path: "/gatepass.v1.Workflows/Lint",
        signed_name: "Workflows.Lint",
        request: &messages::GATEPASS_V1_WORKFLOW_LINT_REQUEST,
        response: &messages::GATEPASS_V1_WORKFLOW_LINT_RESPONSE,
        permission: crate::schema::Permission::Named("workflow:list"),
        private: false,
        streams: false,
        http_method: "post",
        http_path: "/gatepass/v1/workflows/lint",
        request_entity: 0,
        response_entity: 0,
        rate_limit: 0,
    }],
};
static V1_ACCESS_REQUEST_EVENTS_HISTORY: Service = Service {
    package: "v1",
    name: "AccessRequestEventsHistory",
    noun: "AccessRequestEventHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ACCESS_REQUEST_EVENT_HISTORY),
    methods: &[Method {
        service: "AccessRequestEventsHistory",
        name: "List",
        path: "/v1.AccessRequestEventsHistory/List",
        signed_name: "AccessRequestEventsHistory.List",
        request: &messages::V1_ACCESS_REQUEST_EVENT_HISTORY_LIST_REQUEST,
        response: &messages::V1_ACCESS_REQUEST_EVENT_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:accessrequests"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/access-request-events-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCESS_REQUESTS: Service = Service {
    package: "v1",
    name: "AccessRequests",
    noun: "AccessRequest",
    id_prefix: "aq-",
    snapshots: true,
    entity: Some(&messages::V1_ACCESS_REQUEST),
    methods: &[Method {
        service: "AccessRequests",
        name: "List",
        path: "/v1.AccessRequests/List",
        signed_name: "AccessRequests.List",
        request: &messages::V1_ACCESS_REQUEST_LIST_REQUEST,
        response: &messages::V1_ACCESS_REQUEST_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("accessrequest:list"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/access-requests",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCESS_REQUESTS_HISTORY: Service = Service {
    package: "v1",
    name: "AccessRequestsHistory",
    noun: "AccessRequestHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ACCESS_REQUEST_HISTORY),
    methods: &[Method {
        service: "AccessRequestsHistory",
        name: "List",
        path: "/v1.AccessRequestsHistory/List",
        signed_name: "AccessRequestsHistory.List",
        request: &messages::V1_ACCESS_REQUEST_HISTORY_LIST_REQUEST,
        response: &messages::V1_ACCESS_REQUEST_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:accessrequests"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/access-requests-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCOUNT_ATTACHMENTS: Service = Service {
    package: "v1",
    name: "AccountAttachments",
    noun: "AccountAttachment",
    id_prefix: "aa-",
    snapshots: true,
    entity: Some(&messages::V1_ACCOUNT_ATTACHMENT),
    methods: &[
        Method {
            service: "AccountAttachments",
            name: "Create",
            path: "/v1.AccountAttachments/Create",
            signed_name: "AccountAttachments.Create",
            request: &messages::V1_ACCOUNT_ATTACHMENT_CREATE_REQUEST,
            response: &messages::V1_ACCOUNT_ATTACHMENT_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("user:assign"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/account-attachments",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AccountAttachments",
            name: "Get",
            path: "/v1.AccountAttachments/Get",
            signed_name: "AccountAttachments.Get",
            request: &messages::V1_ACCOUNT_ATTACHMENT_GET_REQUEST,
            response: &messages::V1_ACCOUNT_ATTACHMENT_GET_RESPONSE,
            permission: crate::schema::Permission::Named("user:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/account-attachments/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AccountAttachments",
            name: "Delete",
            path: "/v1.AccountAttachments/Delete",
            signed_name: "AccountAttachments.Delete",
            request: &messages::V1_ACCOUNT_ATTACHMENT_DELETE_REQUEST,
            response: &messages::V1_ACCOUNT_ATTACHMENT_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("user:assign"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/account-attachments/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "AccountAttachments",
            name: "List",
            path: "/v1.AccountAttachments/List",
            signed_name: "AccountAttachments.List",
            request: &messages::V1_ACCOUNT_ATTACHMENT_LIST_REQUEST,
            response: &messages::V1_ACCOUNT_ATTACHMENT_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("user:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/account-attachments",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_ACCOUNT_ATTACHMENTS_HISTORY: Service = Service {
    package: "v1",
    name: "AccountAttachmentsHistory",
    noun: "AccountAttachmentHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ACCOUNT_ATTACHMENT_HISTORY),
    methods: &[Method {
        service: "AccountAttachmentsHistory",
        name: "List",
        path: "/v1.AccountAttachmentsHistory/List",
        signed_name: "AccountAttachmentsHistory.List",
        request: &messages::V1_ACCOUNT_ATTACHMENT_HISTORY_LIST_REQUEST,
        response: &messages::V1_ACCOUNT_ATTACHMENT_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:users"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/account-attachments-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCOUNT_GRANTS: Service = Service {
    package: "v1",
    name: "AccountGrants",
    noun: "AccountGrant",
    id_prefix: "ag-",
    snapshots: true,
    entity: Some(&messages::V1_ACCOUNT_GRANT),
    methods: &[
        Method {
            service: "AccountGrants",
            name: "Create",
            path: "/v1.AccountGrants/Create",
            signed_name: "AccountGrants.Create",
            request: &messages::V1_ACCOUNT_GRANT_CREATE_REQUEST,
            response: &messages::V1_ACCOUNT_GRANT_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("grant:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/account-grants",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AccountGrants",
            name: "Get",
            path: "/v1.AccountGrants/Get",
            signed_name: "AccountGrants.Get",
            request: &messages::V1_ACCOUNT_GRANT_GET_REQUEST,
            response: &messages::V1_ACCOUNT_GRANT_GET_RESPONSE,
            permission: crate::schema::Permission::Named("grant:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/account-grants/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AccountGrants",
            name: "Delete",
            path: "/v1.AccountGrants/Delete",
            signed_name: "AccountGrants.Delete",
            request: &messages::V1_ACCOUNT_GRANT_DELETE_REQUEST,
            response: &messages::V1_ACCOUNT_GRANT_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("grant:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/account-grants/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "AccountGrants",
            name: "List",
            path: "/v1.AccountGrants/List",
            signed_name: "AccountGrants.List",
            request: &messages::V1_ACCOUNT_GRANT_LIST_REQUEST,
            response: &messages::V1_ACCOUNT_GRANT_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("grant:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/account-grants",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_ACCOUNT_GRANTS_HISTORY: Service = Service {
    package: "v1",
    name: "AccountGrantsHistory",
    noun: "AccountGrantHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ACCOUNT_GRANT_HISTORY),
    methods: &[Method {
        service: "AccountGrantsHistory",
        name: "List",
        path: "/v1.AccountGrantsHistory/List",
        signed_name: "AccountGrantsHistory.List",
        request: &messages::V1_ACCOUNT_GRANT_HISTORY_LIST_REQUEST,
        response: &messages::V1_ACCOUNT_GRANT_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:accountgrants"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/account-grants-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCOUNT_PERMISSIONS: Service = Service {
    package: "v1",
    name: "AccountPermissions",
    noun: "AccountPermission",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_ACCOUNT_PERMISSION),
    methods: &[Method {
        service: "AccountPermissions",
        name: "List",
        path: "/v1.AccountPermissions/List",
        signed_name: "AccountPermissions.List",
        request: &messages::V1_ACCOUNT_PERMISSION_LIST_REQUEST,
        response: &messages::V1_ACCOUNT_PERMISSION_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:permissions"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/account-permissions",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCOUNT_RESOURCES: Service = Service {
    package: "v1",
    name: "AccountResources",
    noun: "AccountResource",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_ACCOUNT_RESOURCE),
    methods: &[Method {
        service: "AccountResources",
        name: "List",
        path: "/v1.AccountResources/List",
        signed_name: "AccountResources.List",
        request: &messages::V1_ACCOUNT_RESOURCE_LIST_REQUEST,
        response: &messages::V1_ACCOUNT_RESOURCE_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("entitlements:read"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/account-resources",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCOUNT_RESOURCES_HISTORY: Service = Service {
    package: "v1",
    name: "AccountResourcesHistory",
    noun: "AccountResourceHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ACCOUNT_RESOURCE_HISTORY),
    methods: &[Method {
        service: "AccountResourcesHistory",
        name: "List",
        path: "/v1.AccountResourcesHistory/List",
        signed_name: "AccountResourcesHistory.List",
        request: &messages::V1_ACCOUNT_RESOURCE_HISTORY_LIST_REQUEST,
        response: &messages::V1_ACCOUNT_RESOURCE_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:permissions"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/account-resources-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCOUNTS: Service = Service {
    package: "v1",
    name: "Accounts",
    noun: "Account",
    id_prefix: "a-",
    snapshots: true,
    entity: Some(&messages::V1_ACCOUNT),
    methods: &[
        Method {
            service: "Accounts",
            name: "Create",
            path: "/v1.Accounts/Create",
            signed_name: "Accounts.Create",
            request: &messages::V1_ACCOUNT_CREATE_REQUEST,
            response: &messages::V1_ACCOUNT_CREATE_RESPONSE,
            permission: crate::schema::Permission::Cases(&[
                ("service", "user:create_service_account"),
                ("token", "user:create_admin_token"),
                ("user", "user:create"),
            ]),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/accounts",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 4,
        },
        Method {
            service: "Accounts",
            name: "Get",
            path: "/v1.Accounts/Get",
            signed_name: "Accounts.Get",
            request: &messages::V1_ACCOUNT_GET_REQUEST,
            response: &messages::V1_ACCOUNT_GET_RESPONSE,
            permission: crate::schema::Permission::Named("user:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/accounts/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Accounts",
            name: "Update",
            path: "/v1.Accounts/Update",
            signed_name: "Accounts.Update",
            request: &messages::V1_ACCOUNT_UPDATE_REQUEST,
            response: &messages::V1_ACCOUNT_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("user:update"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/accounts/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Accounts",
            name: "Delete",
            path: "/v1.Accounts/Delete",
            signed_name: "Accounts.Delete",
            request: &messages::V1_ACCOUNT_DELETE_REQUEST,
            response: &messages::V1_ACCOUNT_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("user:delete"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/accounts/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "Accounts",
            name: "List",
            path: "/v1.Accounts/List",
            signed_name: "Accounts.List",
            request: &messages::V1_ACCOUNT_LIST_REQUEST,
            response: &messages::V1_ACCOUNT_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("user:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/accounts",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_ACCOUNTS_GROUPS: Service = Service {
    package: "v1",
    name: "AccountsGroups",
    noun: "AccountGroup",
    id_prefix: "accountgroup-",
    snapshots: true,
    entity: Some(&messages::V1_ACCOUNT_GROUP),
    methods: &[
        Method {
            service: "AccountsGroups",
            name: "Create",
            path: "/v1.AccountsGroups/Create",
            signed_name: "AccountsGroups.Create",
            request: &messages::V1_ACCOUNT_GROUP_CREATE_REQUEST,
            response: &messages::V1_ACCOUNT_GROUP_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("accountgroup:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/accountsgroups",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AccountsGroups",
            name: "Get",
            path: "/v1.AccountsGroups/Get",
            signed_name: "AccountsGroups.Get",
            request: &messages::V1_ACCOUNT_GROUP_GET_REQUEST,
            response: &messages::V1_ACCOUNT_GROUP_GET_RESPONSE,
            permission: crate::schema::Permission::Named("accountgroup:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/accountsgroups/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AccountsGroups",
            name: "Delete",
            path: "/v1.AccountsGroups/Delete",
            signed_name: "AccountsGroups.Delete",
            request: &messages::V1_ACCOUNT_GROUP_DELETE_REQUEST,
            response: &messages::V1_ACCOUNT_GROUP_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("accountgroup:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/accountsgroups/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "AccountsGroups",
            name: "List",
            path: "/v1.AccountsGroups/List",
            signed_name: "AccountsGroups.List",
            request: &messages::V1_ACCOUNT_GROUP_LIST_REQUEST,
            response: &messages::V1_ACCOUNT_GROUP_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("accountgroup:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/accountsgroups",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_ACCOUNTS_GROUPS_HISTORY: Service = Service {
    package: "v1",
    name: "AccountsGroupsHistory",
    noun: "AccountGroupHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ACCOUNT_GROUP_HISTORY),
    methods: &[Method {
        service: "AccountsGroupsHistory",
        name: "List",
        path: "/v1.AccountsGroupsHistory/List",
        signed_name: "AccountsGroupsHistory.List",
        request: &messages::V1_ACCOUNT_GROUP_HISTORY_LIST_REQUEST,
        response: &messages::V1_ACCOUNT_GROUP_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:groups"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/accountsgroups-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACCOUNTS_HISTORY: Service = Service {
    package: "v1",
    name: "AccountsHistory",
    noun: "AccountHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ACCOUNT_HISTORY),
    methods: &[Method {
        service: "AccountsHistory",
        name: "List",
        path: "/v1.AccountsHistory/List",
        signed_name: "AccountsHistory.List",
        request: &messages::V1_ACCOUNT_HISTORY_LIST_REQUEST,
        response: &messages::V1_ACCOUNT_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:users"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/accounts-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ACTIVITIES: Service = Service {
    package: "v1",
    name: "Activities",
    noun: "Activity",
    id_prefix: "at-",
    snapshots: false,
    entity: Some(&messages::V1_ACTIVITY),
    methods: &[
        Method {
            service: "Activities",
            name: "Get",
            path: "/v1.Activities/Get",
            signed_name: "Activities.Get",
            request: &messages::V1_ACTIVITY_GET_REQUEST,
            response: &messages::V1_ACTIVITY_GET_RESPONSE,
            permission: crate::schema::Permission::Named("audit:activities"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/activities/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Activities",
            name: "List",
            path: "/v1.Activities/List",
            signed_name: "Activities.List",
            request: &messages::V1_ACTIVITY_LIST_REQUEST,
            response: &messages::V1_ACTIVITY_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("audit:activities"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/activities",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_APPROVAL_WORKFLOW_APPROVERS: Service = Service {
    package: "v1",
    name: "ApprovalWorkflowApprovers",
    noun: "ApprovalWorkflowApprover",
    id_prefix: "afa-",
    snapshots: true,
    entity: Some(&messages::V1_APPROVAL_WORKFLOW_APPROVER),
    methods: &[
        Method {
            service: "ApprovalWorkflowApprovers",
            name: "Create",
            path: "/v1.ApprovalWorkflowApprovers/Create",
            signed_name: "ApprovalWorkflowApprovers.Create",
            request: &messages::V1_APPROVAL_WORKFLOW_APPROVER_CREATE_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_APPROVER_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/approval-workflow-approvers",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflowApprovers",
            name: "Get",
            path: "/v1.ApprovalWorkflowApprovers/Get",
            signed_name: "ApprovalWorkflowApprovers.Get",
            request: &messages::V1_APPROVAL_WORKFLOW_APPROVER_GET_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_APPROVER_GET_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/approval-workflow-approver/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflowApprovers",
            name: "Delete",
            path: "/v1.ApprovalWorkflowApprovers/Delete",
            signed_name: "ApprovalWorkflowApprovers.Delete",
            request: &messages::V1_APPROVAL_WORKFLOW_APPROVER_DELETE_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_APPROVER_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/approval-workflow-approvers",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflowApprovers",
            name: "List",
            path: "/v1.ApprovalWorkflowApprovers/List",
            signed_name: "ApprovalWorkflowApprovers.List",
            request: &messages::V1_APPROVAL_WORKFLOW_APPROVER_LIST_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_APPROVER_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/approval-workflow-approvers",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_APPROVAL_WORKFLOW_APPROVERS_HISTORY: Service = Service {
    package: "v1",
    name: "ApprovalWorkflowApproversHistory",
    noun: "ApprovalWorkflowApproverHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_APPROVAL_WORKFLOW_APPROVER_HISTORY),
    methods: &[Method {
        service: "ApprovalWorkflowApproversHistory",
        name: "List",
        path: "/v1.ApprovalWorkflowApproversHistory/List",
        signed_name: "ApprovalWorkflowApproversHistory.List",
        request: &messages::V1_APPROVAL_WORKFLOW_APPROVER_HISTORY_LIST_REQUEST,
        response: &messages::V1_APPROVAL_WORKFLOW_APPROVER_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:approvalflows"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/approval-workflow-approvers-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_APPROVAL_WORKFLOW_STEPS: Service = Service {
    package: "v1",
    name: "ApprovalWorkflowSteps",
    noun: "ApprovalWorkflowStep",
    id_prefix: "afs-",
    snapshots: true,
    entity: Some(&messages::V1_APPROVAL_WORKFLOW_STEP),
    methods: &[
        Method {
            service: "ApprovalWorkflowSteps",
            name: "Create",
            path: "/v1.ApprovalWorkflowSteps/Create",
            signed_name: "ApprovalWorkflowSteps.Create",
            request: &messages::V1_APPROVAL_WORKFLOW_STEP_CREATE_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_STEP_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/approval-workflow-steps",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflowSteps",
            name: "Get",
            path: "/v1.ApprovalWorkflowSteps/Get",
            signed_name: "ApprovalWorkflowSteps.Get",
            request: &messages::V1_APPROVAL_WORKFLOW_STEP_GET_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_STEP_GET_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/approval-workflow-step/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflowSteps",
            name: "Delete",
            path: "/v1.ApprovalWorkflowSteps/Delete",
            signed_name: "ApprovalWorkflowSteps.Delete",
            request: &messages::V1_APPROVAL_WORKFLOW_STEP_DELETE_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_STEP_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/approval-workflow-steps",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflowSteps",
            name: "List",
            path: "/v1.ApprovalWorkflowSteps/List",
            signed_name: "ApprovalWorkflowSteps.List",
            request: &messages::V1_APPROVAL_WORKFLOW_STEP_LIST_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_STEP_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/approval-workflow-steps",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_APPROVAL_WORKFLOW_STEPS_HISTORY: Service = Service {
    package: "v1",
    name: "ApprovalWorkflowStepsHistory",
    noun: "ApprovalWorkflowStepHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_APPROVAL_WORKFLOW_STEP_HISTORY),
    methods: &[Method {
        service: "ApprovalWorkflowStepsHistory",
        name: "List",
        path: "/v1.ApprovalWorkflowStepsHistory/List",
        signed_name: "ApprovalWorkflowStepsHistory.List",
        request: &messages::V1_APPROVAL_WORKFLOW_STEP_HISTORY_LIST_REQUEST,
        response: &messages::V1_APPROVAL_WORKFLOW_STEP_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:approvalflows"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/approval-workflow-steps-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_APPROVAL_WORKFLOWS: Service = Service {
    package: "v1",
    name: "ApprovalWorkflows",
    noun: "ApprovalWorkflow",
    id_prefix: "af-",
    snapshots: true,
    entity: Some(&messages::V1_APPROVAL_WORKFLOW),
    methods: &[
        Method {
            service: "ApprovalWorkflows",
            name: "Create",
            path: "/v1.ApprovalWorkflows/Create",
            signed_name: "ApprovalWorkflows.Create",
            request: &messages::V1_APPROVAL_WORKFLOW_CREATE_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/approval-workflows",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflows",
            name: "Get",
            path: "/v1.ApprovalWorkflows/Get",
            signed_name: "ApprovalWorkflows.Get",
            request: &messages::V1_APPROVAL_WORKFLOW_GET_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_GET_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/approval-workflow/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflows",
            name: "Delete",
            path: "/v1.ApprovalWorkflows/Delete",
            signed_name: "ApprovalWorkflows.Delete",
            request: &messages::V1_APPROVAL_WORKFLOW_DELETE_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/approval-workflows",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflows",
            name: "Update",
            path: "/v1.ApprovalWorkflows/Update",
            signed_name: "ApprovalWorkflows.Update",
            request: &messages::V1_APPROVAL_WORKFLOW_UPDATE_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:edit"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/approval-workflows",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ApprovalWorkflows",
            name: "List",
            path: "/v1.ApprovalWorkflows/List",
            signed_name: "ApprovalWorkflows.List",
            request: &messages::V1_APPROVAL_WORKFLOW_LIST_REQUEST,
            response: &messages::V1_APPROVAL_WORKFLOW_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("approvalflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/approval-workflows",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_APPROVAL_WORKFLOWS_HISTORY: Service = Service {
    package: "v1",
    name: "ApprovalWorkflowsHistory",
    noun: "ApprovalWorkflowHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_APPROVAL_WORKFLOW_HISTORY),
    methods: &[Method {
        service: "ApprovalWorkflowsHistory",
        name: "List",
        path: "/v1.ApprovalWorkflowsHistory/List",
        signed_name: "ApprovalWorkflowsHistory.List",
        request: &messages::V1_APPROVAL_WORKFLOW_HISTORY_LIST_REQUEST,
        response: &messages::V1_APPROVAL_WORKFLOW_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:approvalflows"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/approval-workflows-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_AUTHORIZATION_POLICIES: Service = Service {
    package: "v1",
    name: "AuthorizationPolicies",
    noun: "AuthorizationPolicy",
    id_prefix: "apy-",
    snapshots: false,
    entity: Some(&messages::V1_AUTHORIZATION_POLICY),
    methods: &[
        Method {
            service: "AuthorizationPolicies",
            name: "Create",
            path: "/v1.AuthorizationPolicies/Create",
            signed_name: "AuthorizationPolicies.Create",
            request: &messages::V1_AUTHORIZATION_POLICY_CREATE_REQUEST,
            response: &messages::V1_AUTHORIZATION_POLICY_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("policy:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/authorization-policies",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AuthorizationPolicies",
            name: "Get",
            path: "/v1.AuthorizationPolicies/Get",
            signed_name: "AuthorizationPolicies.Get",
            request: &messages::V1_AUTHORIZATION_POLICY_GET_REQUEST,
            response: &messages::V1_AUTHORIZATION_POLICY_GET_RESPONSE,
            permission: crate::schema::Permission::Named("policy:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/authorization-policies/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AuthorizationPolicies",
            name: "Update",
            path: "/v1.AuthorizationPolicies/Update",
            signed_name: "AuthorizationPolicies.Update",
            request: &messages::V1_AUTHORIZATION_POLICY_UPDATE_REQUEST,
            response: &messages::V1_AUTHORIZATION_POLICY_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("policy:write"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/authorization-policies/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "AuthorizationPolicies",
            name: "Delete",
            path: "/v1.AuthorizationPolicies/Delete",
            signed_name: "AuthorizationPolicies.Delete",
            request: &messages::V1_AUTHORIZATION_POLICY_DELETE_REQUEST,
            response: &messages::V1_AUTHORIZATION_POLICY_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("policy:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/authorization-policies/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "AuthorizationPolicies",
            name: "List",
            path: "/v1.AuthorizationPolicies/List",
            signed_name: "AuthorizationPolicies.List",
            request: &messages::V1_AUTHORIZATION_POLICY_LIST_REQUEST,
            response: &messages::V1_AUTHORIZATION_POLICY_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("policy:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/authorization-policies",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_CONTROL_PANEL: Service = Service {
    package: "v1",
    name: "ControlPanel",
    noun: "",
    id_prefix: "",
    snapshots: true,
    entity: None,
    methods: &[
        Method {
            service: "ControlPanel",
            name: "GetSSHCAPublicKey",
            path: "/v1.ControlPanel/GetSSHCAPublicKey",
            signed_name: "ControlPanel.GetSSHCAPublicKey",
            request: &messages::V1_CONTROL_PANEL_GET_SSHCA_PUBLIC_KEY_REQUEST,
            response: &messages::V1_CONTROL_PANEL_GET_SSHCA_PUBLIC_KEY_RESPONSE,
            permission: crate::schema::Permission::Named("organization:view_settings"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/control-panel/ssh/ca",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "ControlPanel",
            name: "GetRDPCAPublicKey",
            path: "/v1.ControlPanel/GetRDPCAPublicKey",
            signed_name: "ControlPanel.GetRDPCAPublicKey",
            request: &messages::V1_CONTROL_PANEL_GET_RDPCA_PUBLIC_KEY_REQUEST,
            response: &messages::V1_CONTROL_PANEL_GET_RDPCA_PUBLIC_KEY_RESPONSE,
            permission: crate::schema::Permission::Named("organization:view_settings"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/control-panel/rdp/ca",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "ControlPanel",
            name: "GetOrgURLInfo",
            path: "/v1.ControlPanel/GetOrgURLInfo",
            signed_name: "ControlPanel.GetOrgURLInfo",
            request: &messages::V1_CONTROL_PANEL_GET_ORG_URL_INFO_REQUEST,
            response: &messages::V1_CONTROL_PANEL_GET_ORG_URL_INFO_RESPONSE,
            permission: crate::schema::Permission::Named("organization:view_settings"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/control-panel/org-url-info",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 6,
        },
        Method {
            service: "ControlPanel",
            name: "VerifyJWT",
            path: "/v1.ControlPanel/VerifyJWT",
            signed_name: "ControlPanel.VerifyJWT",
            request: &messages::V1_CONTROL_PANEL_VERIFY_JWT_REQUEST,
            response: &messages::V1_CONTROL_PANEL_VERIFY_JWT_RESPONSE,
            permission: crate::schema::Permission::Named("organization:view_settings"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/control-panel/http/verify",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
    ],
};
static V1_DISCOVERY_CONNECTORS: Service = Service {
    package: "v1",
    name: "DiscoveryConnectors",
    noun: "Connector",
    id_prefix: "con-",
    snapshots: true,
    entity: Some(&messages::V1_CONNECTOR),
    methods: &[
        Method {
            service: "DiscoveryConnectors",
            name: "Create",
            path: "/v1.DiscoveryConnectors/Create",
            signed_name: "DiscoveryConnectors.Create",
            request: &messages::V1_CONNECTOR_CREATE_REQUEST,
            response: &messages::V1_CONNECTOR_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("discoveryconnector:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/connectors",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "DiscoveryConnectors",
            name: "Get",
            path: "/v1.DiscoveryConnectors/Get",
            signed_name: "DiscoveryConnectors.Get",
            request: &messages::V1_CONNECTOR_GET_REQUEST,
            response: &messages::V1_CONNECTOR_GET_RESPONSE,
            permission: crate::schema::Permission::Named("discoveryconnector:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/connectors/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "DiscoveryConnectors",
            name: "Update",
            path: "/v1.DiscoveryConnectors/Update",
            signed_name: "DiscoveryConnectors.Update",
            request: &messages::V1_CONNECTOR_UPDATE_REQUEST,
            response: &messages::V1_CONNECTOR_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("discoveryconnector:write"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/connectors/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "DiscoveryConnectors",
            name: "Delete",
            path: "/v1.DiscoveryConnectors/Delete",
            signed_name: "DiscoveryConnectors.Delete",
            request: &messages::V1_CONNECTOR_DELETE_REQUEST,
            response: &messages::V1_CONNECTOR_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("discoveryconnector:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/connectors/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "DiscoveryConnectors",
            name: "List",
            path: "/v1.DiscoveryConnectors/List",
            signed_name: "DiscoveryConnectors.List",
            request: &messages::V1_CONNECTOR_LIST_REQUEST,
            response: &messages::V1_CONNECTOR_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("discoveryconnector:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/connectors",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_GRANTED_ACCOUNT_ENTITLEMENTS: Service = Service {
    package: "v1",
    name: "GrantedAccountEntitlements",
    noun: "GrantedAccountEntitlement",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_GRANTED_ACCOUNT_ENTITLEMENT),
    methods: &[Method {
        service: "GrantedAccountEntitlements",
        name: "List",
        path: "/v1.GrantedAccountEntitlements/List",
        signed_name: "GrantedAccountEntitlements.List",
        request: &messages::V1_GRANTED_ACCOUNT_ENTITLEMENT_LIST_REQUEST,
        response: &messages::V1_GRANTED_ACCOUNT_ENTITLEMENT_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("entitlements:read"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/granted-account-entitlements",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_GRANTED_RESOURCE_ENTITLEMENTS: Service = Service {
    package: "v1",
    name: "GrantedResourceEntitlements",
    noun: "GrantedResourceEntitlement",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_GRANTED_RESOURCE_ENTITLEMENT),
    methods: &[Method {
        service: "GrantedResourceEntitlements",
        name: "List",
        path: "/v1.GrantedResourceEntitlements/List",
        signed_name: "GrantedResourceEntitlements.List",
        request: &messages::V1_GRANTED_RESOURCE_ENTITLEMENT_LIST_REQUEST,
        response: &messages::V1_GRANTED_RESOURCE_ENTITLEMENT_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("entitlements:read"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/granted-resource-entitlements",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_GRANTED_ROLE_ENTITLEMENTS: Service = Service {
    package: "v1",
    name: "GrantedRoleEntitlements",
    noun: "GrantedRoleEntitlement",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_GRANTED_ROLE_ENTITLEMENT),
    methods: &[Method {
        service: "GrantedRoleEntitlements",
        name: "List",
        path: "/v1.GrantedRoleEntitlements/List",
        signed_name: "GrantedRoleEntitlements.List",
        request: &messages::V1_GRANTED_ROLE_ENTITLEMENT_LIST_REQUEST,
        response: &messages::V1_GRANTED_ROLE_ENTITLEMENT_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("entitlements:read"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/granted-role-entitlements",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_GROUPS: Service = Service {
    package: "v1",
    name: "Groups",
    noun: "Group",
    id_prefix: "group-",
    snapshots: true,
    entity: Some(&messages::V1_GROUP),
    methods: &[
        Method {
            service: "Groups",
            name: "Create",
            path: "/v1.Groups/Create",
            signed_name: "Groups.Create",
            request: &messages::V1_GROUP_CREATE_REQUEST,
            response: &messages::V1_GROUP_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("group:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/groups",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Groups",
            name: "CreateFromRoles",
            path: "/v1.Groups/CreateFromRoles",
            signed_name: "Groups.CreateFromRoles",
            request: &messages::V1_GROUP_CREATE_FROM_ROLES_REQUEST,
            response: &messages::V1_GROUP_CREATE_FROM_ROLES_RESPONSE,
            permission: crate::schema::Permission::Named("group:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/groups/from-roles",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "Groups",
            name: "Get",
            path: "/v1.Groups/Get",
            signed_name: "Groups.Get",
            request: &messages::V1_GROUP_GET_REQUEST,
            response: &messages::V1_GROUP_GET_RESPONSE,
            permission: crate::schema::Permission::Named("group:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/groups/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Groups",
            name: "Update",
            path: "/v1.Groups/Update",
            signed_name: "Groups.Update",
            request: &messages::V1_GROUP_UPDATE_REQUEST,
            response: &messages::V1_GROUP_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("group:write"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/groups/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Groups",
            name: "Delete",
            path: "/v1.Groups/Delete",
            signed_name: "Groups.Delete",
            request: &messages::V1_GROUP_DELETE_REQUEST,
            response: &messages::V1_GROUP_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("group:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/groups/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "Groups",
            name: "List",
            path: "/v1.Groups/List",
            signed_name: "Groups.List",
            request: &messages::V1_GROUP_LIST_REQUEST,
            response: &messages::V1_GROUP_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("group:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/groups",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_GROUPS_HISTORY: Service = Service {
    package: "v1",
    name: "GroupsHistory",
    noun: "GroupHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_GROUP_HISTORY),
    methods: &[Method {
        service: "GroupsHistory",
        name: "List",
        path: "/v1.GroupsHistory/List",
        signed_name: "GroupsHistory.List",
        request: &messages::V1_GROUP_HISTORY_LIST_REQUEST,
        response: &messages::V1_GROUP_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:groups"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/groups-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_GROUPS_ROLES: Service = Service {
    package: "v1",
    name: "GroupsRoles",
    noun: "GroupRole",
    id_prefix: "grouprole-",
    snapshots: true,
    entity: Some(&messages::V1_GROUP_ROLE),
    methods: &[
        Method {
            service: "GroupsRoles",
            name: "Create",
            path: "/v1.GroupsRoles/Create",
            signed_name: "GroupsRoles.Create",
            request: &messages::V1_GROUP_ROLE_CREATE_REQUEST,
            response: &messages::V1_GROUP_ROLE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("grouprole:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/groupsroles",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "GroupsRoles",
            name: "Get",
            path: "/v1.GroupsRoles/Get",
            signed_name: "GroupsRoles.Get",
            request: &messages::V1_GROUP_ROLE_GET_REQUEST,
            response: &messages::V1_GROUP_ROLE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("grouprole:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/groupsroles/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "GroupsRoles",
            name: "Delete",
            path: "/v1.GroupsRoles/Delete",
            signed_name: "GroupsRoles.Delete",
            request: &messages::V1_GROUP_ROLE_DELETE_REQUEST,
            response: &messages::V1_GROUP_ROLE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("grouprole:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/groupsroles/{id}",
            request_entity: 0,
            response_entity: 3,
            rate_limit: 2,
        },
        Method {
            service: "GroupsRoles",
            name: "List",
            path: "/v1.GroupsRoles/List",
            signed_name: "GroupsRoles.List",
            request: &messages::V1_GROUP_ROLE_LIST_REQUEST,
            response: &messages::V1_GROUP_ROLE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("grouprole:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/groupsroles",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_GROUPS_ROLES_HISTORY: Service = Service {
    package: "v1",
    name: "GroupsRolesHistory",
    noun: "GroupRoleHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_GROUP_ROLE_HISTORY),
    methods: &[Method {
        service: "GroupsRolesHistory",
        name: "List",
        path: "/v1.GroupsRolesHistory/List",
        signed_name: "GroupsRolesHistory.List",
        request: &messages::V1_GROUP_ROLE_HISTORY_LIST_REQUEST,
        response: &messages::V1_GROUP_ROLE_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:groups"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/groupsroles-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_HEALTH_CHECKS: Service = Service {
    package: "v1",
    name: "HealthChecks",
    noun: "Healthcheck",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_HEALTHCHECK),
    methods: &[Method {
        service: "HealthChecks",
        name: "List",
        path: "/v1.HealthChecks/List",
        signed_name: "HealthChecks.List",
        request: &messages::V1_HEALTHCHECK_LIST_REQUEST,
        response: &messages::V1_HEALTHCHECK_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("datasource:list"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/healthchecks",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_IDENTITY_ALIASES: Service = Service {
    package: "v1",
    name: "IdentityAliases",
    noun: "IdentityAlias",
    id_prefix: "i-",
    snapshots: true,
    entity: Some(&messages::V1_IDENTITY_ALIAS),
    methods: &[
        Method {
            service: "IdentityAliases",
            name: "Create",
            path: "/v1.IdentityAliases/Create",
            signed_name: "IdentityAliases.Create",
            request: &messages::V1_IDENTITY_ALIAS_CREATE_REQUEST,
            response: &messages::V1_IDENTITY_ALIAS_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/identity-aliases",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "IdentityAliases",
            name: "Get",
            path: "/v1.IdentityAliases/Get",
            signed_name: "IdentityAliases.Get",
            request: &messages::V1_IDENTITY_ALIAS_GET_REQUEST,
            response: &messages::V1_IDENTITY_ALIAS_GET_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/identity-aliases/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "IdentityAliases",
            name: "Update",
            path: "/v1.IdentityAliases/Update",
            signed_name: "IdentityAliases.Update",
            request: &messages::V1_IDENTITY_ALIAS_UPDATE_REQUEST,
            response: &messages::V1_IDENTITY_ALIAS_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:write"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/identity-aliases/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "IdentityAliases",
            name: "Delete",
            path: "/v1.IdentityAliases/Delete",
            signed_name: "IdentityAliases.Delete",
            request: &messages::V1_IDENTITY_ALIAS_DELETE_REQUEST,
            response: &messages::V1_IDENTITY_ALIAS_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/identity-aliases/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "IdentityAliases",
            name: "List",
            path: "/v1.IdentityAliases/List",
            signed_name: "IdentityAliases.List",
            request: &messages::V1_IDENTITY_ALIAS_LIST_REQUEST,
            response: &messages::V1_IDENTITY_ALIAS_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/identity-aliases",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_IDENTITY_ALIASES_HISTORY: Service = Service {
    package: "v1",
    name: "IdentityAliasesHistory",
    noun: "IdentityAliasHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_IDENTITY_ALIAS_HISTORY),
    methods: &[Method {
        service: "IdentityAliasesHistory",
        name: "List",
        path: "/v1.IdentityAliasesHistory/List",
        signed_name: "IdentityAliasesHistory.List",
        request: &messages::V1_IDENTITY_ALIAS_HISTORY_LIST_REQUEST,
        response: &messages::V1_IDENTITY_ALIAS_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:remoteidentities"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/identity-aliases-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_IDENTITY_SETS: Service = Service {
    package: "v1",
    name: "IdentitySets",
    noun: "IdentitySet",
    id_prefix: "ig-",
    snapshots: true,
    entity: Some(&messages::V1_IDENTITY_SET),
    methods: &[
        Method {
            service: "IdentitySets",
            name: "Create",
            path: "/v1.IdentitySets/Create",
            signed_name: "IdentitySets.Create",
            request: &messages::V1_IDENTITY_SET_CREATE_REQUEST,
            response: &messages::V1_IDENTITY_SET_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentitygroup:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/identity-sets",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "IdentitySets",
            name: "Get",
            path: "/v1.IdentitySets/Get",
            signed_name: "IdentitySets.Get",
            request: &messages::V1_IDENTITY_SET_GET_REQUEST,
            response: &messages::V1_IDENTITY_SET_GET_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentitygroup:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/identity-sets/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "IdentitySets",
            name: "Update",
            path: "/v1.IdentitySets/Update",
            signed_name: "IdentitySets.Update",
            request: &messages::V1_IDENTITY_SET_UPDATE_REQUEST,
            response: &messages::V1_IDENTITY_SET_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentitygroup:write"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/identity-sets/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "IdentitySets",
            name: "Delete",
            path: "/v1.IdentitySets/Delete",
            signed_name: "IdentitySets.Delete",
            request: &messages::V1_IDENTITY_SET_DELETE_REQUEST,
            response: &messages::V1_IDENTITY_SET_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentitygroup:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/identity-sets/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "IdentitySets",
            name: "List",
            path: "/v1.IdentitySets/List",
            signed_name: "IdentitySets.List",
            request: &messages::V1_IDENTITY_SET_LIST_REQUEST,
            response: &messages::V1_IDENTITY_SET_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentitygroup:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/identity-sets",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_IDENTITY_SETS_HISTORY: Service = Service {
    package: "v1",
    name: "IdentitySetsHistory",
    noun: "IdentitySetHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_IDENTITY_SET_HISTORY),
    methods: &[Method {
        service: "IdentitySetsHistory",
        name: "List",
        path: "/v1.IdentitySetsHistory/List",
        signed_name: "IdentitySetsHistory.List",
        request: &messages::V1_IDENTITY_SET_HISTORY_LIST_REQUEST,
        response: &messages::V1_IDENTITY_SET_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:remoteidentitygroups"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/identity-sets-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_MANAGED_SECRETS: Service = Service {
    package: "v1",
    name: "ManagedSecrets",
    noun: "ManagedSecret",
    id_prefix: "ms-",
    snapshots: false,
    entity: Some(&messages::V1_MANAGED_SECRET),
    methods: &[
        Method {
            service: "ManagedSecrets",
            name: "List",
            path: "/v1.ManagedSecrets/List",
            signed_name: "ManagedSecrets.List",
            request: &messages::V1_MANAGED_SECRET_LIST_REQUEST,
            response: &messages::V1_MANAGED_SECRET_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/managed-secrets",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ManagedSecrets",
            name: "ListByActor",
            path: "/v1.ManagedSecrets/ListByActor",
            signed_name: "ManagedSecrets.ListByActor",
            request: &messages::V1_MANAGED_SECRET_LIST_REQUEST,
            response: &messages::V1_MANAGED_SECRET_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/managed-secrets/actor",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ManagedSecrets",
            name: "Create",
            path: "/v1.ManagedSecrets/Create",
            signed_name: "ManagedSecrets.Create",
            request: &messages::V1_MANAGED_SECRET_CREATE_REQUEST,
            response: &messages::V1_MANAGED_SECRET_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/managed-secrets",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ManagedSecrets",
            name: "Update",
            path: "/v1.ManagedSecrets/Update",
            signed_name: "ManagedSecrets.Update",
            request: &messages::V1_MANAGED_SECRET_UPDATE_REQUEST,
            response: &messages::V1_MANAGED_SECRET_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:update"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/managed-secrets/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ManagedSecrets",
            name: "Rotate",
            path: "/v1.ManagedSecrets/Rotate",
            signed_name: "ManagedSecrets.Rotate",
            request: &messages::V1_MANAGED_SECRET_ROTATE_REQUEST,
            response: &messages::V1_MANAGED_SECRET_ROTATE_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:rotate"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/managed-secrets/{id}/rotate",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "ManagedSecrets",
            name: "Delete",
            path: "/v1.ManagedSecrets/Delete",
            signed_name: "ManagedSecrets.Delete",
            request: &messages::V1_MANAGED_SECRET_DELETE_REQUEST,
            response: &messages::V1_MANAGED_SECRET_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:delete"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/managed-secrets/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "ManagedSecrets",
            name: "ForceDelete",
            path: "/v1.ManagedSecrets/ForceDelete",
            signed_name: "ManagedSecrets.ForceDelete",
            request: &messages::V1_MANAGED_SECRET_DELETE_REQUEST,
            response: &messages::V1_MANAGED_SECRET_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:delete"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/managed-secrets/{id}/force",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "ManagedSecrets",
            name: "Get",
            path: "/v1.ManagedSecrets/Get",
            signed_name: "ManagedSecrets.Get",
            request: &messages::V1_MANAGED_SECRET_GET_REQUEST,
            response: &messages::V1_MANAGED_SECRET_GET_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/managed-secrets/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ManagedSecrets",
            name: "Retrieve",
            path: "/v1.ManagedSecrets/Retrieve",
            signed_name: "ManagedSecrets.Retrieve",
            request: &messages::V1_MANAGED_SECRET_RETRIEVE_REQUEST,
            response: &messages::V1_MANAGED_SECRET_RETRIEVE_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:retrieve"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/managed-secrets/{id}/sensitive",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ManagedSecrets",
            name: "Validate",
            path: "/v1.ManagedSecrets/Validate",
            signed_name: "ManagedSecrets.Validate",
            request: &messages::V1_MANAGED_SECRET_VALIDATE_REQUEST,
            response: &messages::V1_MANAGED_SECRET_VALIDATE_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:validate"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/managed-secrets/{id}/validate",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "ManagedSecrets",
            name: "Logs",
            path: "/v1.ManagedSecrets/Logs",
            signed_name: "ManagedSecrets.Logs",
            request: &messages::V1_MANAGED_SECRET_LOGS_REQUEST,
            response: &messages::V1_MANAGED_SECRET_LOGS_RESPONSE,
            permission: crate::schema::Permission::Named("managedsecret:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/managed-secrets-logs",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
    ],
};
static V1_NODES: Service = Service {
    package: "v1",
    name: "Nodes",
    noun: "Node",
    id_prefix: "n-",
    snapshots: true,
    entity: Some(&messages::V1_NODE),
    methods: &[
        Method {
            service: "Nodes",
            name: "Create",
            path: "/v1.Nodes/Create",
            signed_name: "Nodes.Create",
            request: &messages::V1_NODE_CREATE_REQUEST,
            response: &messages::V1_NODE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/nodes",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 4,
        },
        Method {
            service: "Nodes",
            name: "Get",
            path: "/v1.Nodes/Get",
            signed_name: "Nodes.Get",
            request: &messages::V1_NODE_GET_REQUEST,
            response: &messages::V1_NODE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/nodes/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Nodes",
            name: "Update",
            path: "/v1.Nodes/Update",
            signed_name: "Nodes.Update",
            request: &messages::V1_NODE_UPDATE_REQUEST,
            response: &messages::V1_NODE_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/nodes/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Nodes",
            name: "Delete",
            path: "/v1.Nodes/Delete",
            signed_name: "Nodes.Delete",
            request: &messages::V1_NODE_DELETE_REQUEST,
            response: &messages::V1_NODE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/nodes/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "Nodes",
            name: "List",
            path: "/v1.Nodes/List",
            signed_name: "Nodes.List",
            request: &messages::V1_NODE_LIST_REQUEST,
            response: &messages::V1_NODE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/nodes",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Nodes",
            name: "TCPProbe",
            path: "/v1.Nodes/TCPProbe",
            signed_name: "Nodes.TCPProbe",
            request: &messages::V1_NODE_TCP_PROBE_REQUEST,
            response: &messages::V1_NODE_TCP_PROBE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/nodes/tcp-probe",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 4,
        },
    ],
};
static V1_NODES_HISTORY: Service = Service {
    package: "v1",
    name: "NodesHistory",
    noun: "NodeHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_NODE_HISTORY),
    methods: &[Method {
        service: "NodesHistory",
        name: "List",
        path: "/v1.NodesHistory/List",
        signed_name: "NodesHistory.List",
        request: &messages::V1_NODE_HISTORY_LIST_REQUEST,
        response: &messages::V1_NODE_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:nodes"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/nodes-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ORGANIZATION_HISTORY: Service = Service {
    package: "v1",
    name: "OrganizationHistory",
    noun: "OrganizationHistoryRecord",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ORGANIZATION_HISTORY_RECORD),
    methods: &[Method {
        service: "OrganizationHistory",
        name: "List",
        path: "/v1.OrganizationHistory/List",
        signed_name: "OrganizationHistory.List",
        request: &messages::V1_ORGANIZATION_HISTORY_LIST_REQUEST,
        response: &messages::V1_ORGANIZATION_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:organization"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/organization-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ORGANIZATIONS: Service = Service {
    package: "v1",
    name: "Organizations",
    noun: "Organization",
    id_prefix: "o-",
    snapshots: false,
    entity: Some(&messages::V1_ORGANIZATION),
    methods: &[
        Method {
            service: "Organizations",
            name: "Update",
            path: "/v1.Organizations/Update",
            signed_name: "Organizations.Update",
            request: &messages::V1_ORGANIZATION_UPDATE_REQUEST,
            response: &messages::V1_ORGANIZATION_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: true,
            streams: false,
            http_method: "put",
            http_path: "/v1/organization",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Organizations",
            name: "Get",
            path: "/v1.Organizations/Get",
            signed_name: "Organizations.Get",
            request: &messages::V1_ORGANIZATION_GET_REQUEST,
            response: &messages::V1_ORGANIZATION_GET_RESPONSE,
            permission: crate::schema::Permission::Named("organization:view_settings"),
            private: true,
            streams: false,
            http_method: "get",
            http_path: "/v1/organization",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Organizations",
            name: "GetMFA",
            path: "/v1.Organizations/GetMFA",
            signed_name: "Organizations.GetMFA",
            request: &messages::V1_ORGANIZATION_GET_MFA_REQUEST,
            response: &messages::V1_ORGANIZATION_GET_MFA_RESPONSE,
            permission: crate::schema::Permission::Named("organization:view_settings"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/organization/mfa",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "Organizations",
            name: "UpdateMFA",
            path: "/v1.Organizations/UpdateMFA",
            signed_name: "Organizations.UpdateMFA",
            request: &messages::V1_ORGANIZATION_UPDATE_MFA_REQUEST,
            response: &messages::V1_ORGANIZATION_UPDATE_MFA_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/organization/mfa",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "Organizations",
            name: "TestMFA",
            path: "/v1.Organizations/TestMFA",
            signed_name: "Organizations.TestMFA",
            request: &messages::V1_ORGANIZATION_TEST_MFA_REQUEST,
            response: &messages::V1_ORGANIZATION_TEST_MFA_RESPONSE,
            permission: crate::schema::Permission::Named("organization:edit_settings"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/organization/mfa/test",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
    ],
};
static V1_PEERING_GROUP_NODES: Service = Service {
    package: "v1",
    name: "PeeringGroupNodes",
    noun: "PeeringGroupNode",
    id_prefix: "gn-",
    snapshots: false,
    entity: Some(&messages::V1_PEERING_GROUP_NODE),
    methods: &[
        Method {
            service: "PeeringGroupNodes",
            name: "Create",
            path: "/v1.PeeringGroupNodes/Create",
            signed_name: "PeeringGroupNodes.Create",
            request: &messages::V1_PEERING_GROUP_NODE_CREATE_REQUEST,
            response: &messages::V1_PEERING_GROUP_NODE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/peeringGroupNodes",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "PeeringGroupNodes",
            name: "Delete",
            path: "/v1.PeeringGroupNodes/Delete",
            signed_name: "PeeringGroupNodes.Delete",
            request: &messages::V1_PEERING_GROUP_NODE_DELETE_REQUEST,
            response: &messages::V1_PEERING_GROUP_NODE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/peeringGroupNodes/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "PeeringGroupNodes",
            name: "Get",
            path: "/v1.PeeringGroupNodes/Get",
            signed_name: "PeeringGroupNodes.Get",
            request: &messages::V1_PEERING_GROUP_NODE_GET_REQUEST,
            response: &messages::V1_PEERING_GROUP_NODE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/peeringGroupNodes/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "PeeringGroupNodes",
            name: "List",
            path: "/v1.PeeringGroupNodes/List",
            signed_name: "PeeringGroupNodes.List",
            request: &messages::V1_PEERING_GROUP_NODE_LIST_REQUEST,
            response: &messages::V1_PEERING_GROUP_NODE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/peeringGroupNodes",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_PEERING_GROUP_PEERS: Service = Service {
    package: "v1",
    name: "PeeringGroupPeers",
    noun: "PeeringGroupPeer",
    id_prefix: "gp-",
    snapshots: false,
    entity: Some(&messages::V1_PEERING_GROUP_PEER),
    methods: &[
        Method {
            service: "PeeringGroupPeers",
            name: "Create",
            path: "/v1.PeeringGroupPeers/Create",
            signed_name: "PeeringGroupPeers.Create",
            request: &messages::V1_PEERING_GROUP_PEER_CREATE_REQUEST,
            response: &messages::V1_PEERING_GROUP_PEER_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/peeringGroupPeers",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "PeeringGroupPeers",
            name: "Delete",
            path: "/v1.PeeringGroupPeers/Delete",
            signed_name: "PeeringGroupPeers.Delete",
            request: &messages::V1_PEERING_GROUP_PEER_DELETE_REQUEST,
            response: &messages::V1_PEERING_GROUP_PEER_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/peeringGroupPeers/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "PeeringGroupPeers",
            name: "Get",
            path: "/v1.PeeringGroupPeers/Get",
            signed_name: "PeeringGroupPeers.Get",
            request: &messages::V1_PEERING_GROUP_PEER_GET_REQUEST,
            response: &messages::V1_PEERING_GROUP_PEER_GET_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/peeringGroupPeers/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "PeeringGroupPeers",
            name: "List",
            path: "/v1.PeeringGroupPeers/List",
            signed_name: "PeeringGroupPeers.List",
            request: &messages::V1_PEERING_GROUP_PEER_LIST_REQUEST,
            response: &messages::V1_PEERING_GROUP_PEER_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/peeringGroupPeers",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_PEERING_GROUP_RESOURCES: Service = Service {
    package: "v1",
    name: "PeeringGroupResources",
    noun: "PeeringGroupResource",
    id_prefix: "gr-",
    snapshots: false,
    entity: Some(&messages::V1_PEERING_GROUP_RESOURCE),
    methods: &[
        Method {
            service: "PeeringGroupResources",
            name: "Create",
            path: "/v1.PeeringGroupResources/Create",
            signed_name: "PeeringGroupResources.Create",
            request: &messages::V1_PEERING_GROUP_RESOURCE_CREATE_REQUEST,
            response: &messages::V1_PEERING_GROUP_RESOURCE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/peeringGroupResources",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "PeeringGroupResources",
            name: "Delete",
            path: "/v1.PeeringGroupResources/Delete",
            signed_name: "PeeringGroupResources.Delete",
            request: &messages::V1_PEERING_GROUP_RESOURCE_DELETE_REQUEST,
            response: &messages::V1_PEERING_GROUP_RESOURCE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/peeringGroupResources/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "PeeringGroupResources",
            name: "Get",
            path: "/v1.PeeringGroupResources/Get",
            signed_name: "PeeringGroupResources.Get",
            request: &messages::V1_PEERING_GROUP_RESOURCE_GET_REQUEST,
            response: &messages::V1_PEERING_GROUP_RESOURCE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/peeringGroupResources/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "PeeringGroupResources",
            name: "List",
            path: "/v1.PeeringGroupResources/List",
            signed_name: "PeeringGroupResources.List",
            request: &messages::V1_PEERING_GROUP_RESOURCE_LIST_REQUEST,
            response: &messages::V1_PEERING_GROUP_RESOURCE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/peeringGroupResources",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_PEERING_GROUPS: Service = Service {
    package: "v1",
    name: "PeeringGroups",
    noun: "PeeringGroup",
    id_prefix: "g-",
    snapshots: false,
    entity: Some(&messages::V1_PEERING_GROUP),
    methods: &[
        Method {
            service: "PeeringGroups",
            name: "Create",
            path: "/v1.PeeringGroups/Create",
            signed_name: "PeeringGroups.Create",
            request: &messages::V1_PEERING_GROUP_CREATE_REQUEST,
            response: &messages::V1_PEERING_GROUP_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/peeringGroups",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "PeeringGroups",
            name: "Delete",
            path: "/v1.PeeringGroups/Delete",
            signed_name: "PeeringGroups.Delete",
            request: &messages::V1_PEERING_GROUP_DELETE_REQUEST,
            response: &messages::V1_PEERING_GROUP_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/peeringGroups/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "PeeringGroups",
            name: "Get",
            path: "/v1.PeeringGroups/Get",
            signed_name: "PeeringGroups.Get",
            request: &messages::V1_PEERING_GROUP_GET_REQUEST,
            response: &messages::V1_PEERING_GROUP_GET_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/peeringGroups/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "PeeringGroups",
            name: "List",
            path: "/v1.PeeringGroups/List",
            signed_name: "PeeringGroups.List",
            request: &messages::V1_PEERING_GROUP_LIST_REQUEST,
            response: &messages::V1_PEERING_GROUP_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/peeringGroups",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_POLICIES: Service = Service {
    package: "v1",
    name: "Policies",
    noun: "Policy",
    id_prefix: "po-",
    snapshots: true,
    entity: Some(&messages::V1_POLICY),
    methods: &[
        Method {
            service: "Policies",
            name: "Create",
            path: "/v1.Policies/Create",
            signed_name: "Policies.Create",
            request: &messages::V1_POLICY_CREATE_REQUEST,
            response: &messages::V1_POLICY_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("policy:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/policies",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Policies",
            name: "Delete",
            path: "/v1.Policies/Delete",
            signed_name: "Policies.Delete",
            request: &messages::V1_POLICY_DELETE_REQUEST,
            response: &messages::V1_POLICY_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("policy:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/policies/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "Policies",
            name: "Update",
            path: "/v1.Policies/Update",
            signed_name: "Policies.Update",
            request: &messages::V1_POLICY_UPDATE_REQUEST,
            response: &messages::V1_POLICY_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("policy:write"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/policies/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Policies",
            name: "Get",
            path: "/v1.Policies/Get",
            signed_name: "Policies.Get",
            request: &messages::V1_POLICY_GET_REQUEST,
            response: &messages::V1_POLICY_GET_RESPONSE,
            permission: crate::schema::Permission::Named("policy:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/policies/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Policies",
            name: "List",
            path: "/v1.Policies/List",
            signed_name: "Policies.List",
            request: &messages::V1_POLICY_LIST_REQUEST,
            response: &messages::V1_POLICY_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("policy:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/policies",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_POLICIES_HISTORY: Service = Service {
    package: "v1",
    name: "PoliciesHistory",
    noun: "PolicyHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_POLICY_HISTORY),
    methods: &[Method {
        service: "PoliciesHistory",
        name: "List",
        path: "/v1.PoliciesHistory/List",
        signed_name: "PoliciesHistory.List",
        request: &messages::V1_POLICIES_HISTORY_LIST_REQUEST,
        response: &messages::V1_POLICIES_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:policies"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/policies-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_PROXY_CLUSTER_KEYS: Service = Service {
    package: "v1",
    name: "ProxyClusterKeys",
    noun: "ProxyClusterKey",
    id_prefix: "gk-",
    snapshots: true,
    entity: Some(&messages::V1_PROXY_CLUSTER_KEY),
    methods: &[
        Method {
            service: "ProxyClusterKeys",
            name: "Create",
            path: "/v1.ProxyClusterKeys/Create",
            signed_name: "ProxyClusterKeys.Create",
            request: &messages::V1_PROXY_CLUSTER_KEY_CREATE_REQUEST,
            response: &messages::V1_PROXY_CLUSTER_KEY_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/proxy-cluster-keys",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 4,
        },
        Method {
            service: "ProxyClusterKeys",
            name: "Get",
            path: "/v1.ProxyClusterKeys/Get",
            signed_name: "ProxyClusterKeys.Get",
            request: &messages::V1_PROXY_CLUSTER_KEY_GET_REQUEST,
            response: &messages::V1_PROXY_CLUSTER_KEY_GET_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/proxy-cluster-keys/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "ProxyClusterKeys",
            name: "Delete",
            path: "/v1.ProxyClusterKeys/Delete",
            signed_name: "ProxyClusterKeys.Delete",
            request: &messages::V1_PROXY_CLUSTER_KEY_DELETE_REQUEST,
            response: &messages::V1_PROXY_CLUSTER_KEY_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("relay:create"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/proxy-cluster-keys/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "ProxyClusterKeys",
            name: "List",
            path: "/v1.ProxyClusterKeys/List",
            signed_name: "ProxyClusterKeys.List",
            request: &messages::V1_PROXY_CLUSTER_KEY_LIST_REQUEST,
            response: &messages::V1_PROXY_CLUSTER_KEY_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("relay:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/proxy-cluster-keys",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_QUERIES: Service = Service {
    package: "v1",
    name: "Queries",
    noun: "Query",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_QUERY),
    methods: &[Method {
        service: "Queries",
        name: "List",
        path: "/v1.Queries/List",
        signed_name: "Queries.List",
        request: &messages::V1_QUERY_LIST_REQUEST,
        response: &messages::V1_QUERY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:queries"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/queries",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_REMOTE_IDENTITIES: Service = Service {
    package: "v1",
    name: "RemoteIdentities",
    noun: "RemoteIdentity",
    id_prefix: "i-",
    snapshots: true,
    entity: Some(&messages::V1_REMOTE_IDENTITY),
    methods: &[
        Method {
            service: "RemoteIdentities",
            name: "Create",
            path: "/v1.RemoteIdentities/Create",
            signed_name: "RemoteIdentities.Create",
            request: &messages::V1_REMOTE_IDENTITY_CREATE_REQUEST,
            response: &messages::V1_REMOTE_IDENTITY_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:write"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/remote-identities",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "RemoteIdentities",
            name: "Get",
            path: "/v1.RemoteIdentities/Get",
            signed_name: "RemoteIdentities.Get",
            request: &messages::V1_REMOTE_IDENTITY_GET_REQUEST,
            response: &messages::V1_REMOTE_IDENTITY_GET_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/remote-identities/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "RemoteIdentities",
            name: "Update",
            path: "/v1.RemoteIdentities/Update",
            signed_name: "RemoteIdentities.Update",
            request: &messages::V1_REMOTE_IDENTITY_UPDATE_REQUEST,
            response: &messages::V1_REMOTE_IDENTITY_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:write"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/remote-identities/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "RemoteIdentities",
            name: "Delete",
            path: "/v1.RemoteIdentities/Delete",
            signed_name: "RemoteIdentities.Delete",
            request: &messages::V1_REMOTE_IDENTITY_DELETE_REQUEST,
            response: &messages::V1_REMOTE_IDENTITY_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:write"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/remote-identities/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "RemoteIdentities",
            name: "List",
            path: "/v1.RemoteIdentities/List",
            signed_name: "RemoteIdentities.List",
            request: &messages::V1_REMOTE_IDENTITY_LIST_REQUEST,
            response: &messages::V1_REMOTE_IDENTITY_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentity:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/remote-identities",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_REMOTE_IDENTITIES_HISTORY: Service = Service {
    package: "v1",
    name: "RemoteIdentitiesHistory",
    noun: "RemoteIdentityHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_REMOTE_IDENTITY_HISTORY),
    methods: &[Method {
        service: "RemoteIdentitiesHistory",
        name: "List",
        path: "/v1.RemoteIdentitiesHistory/List",
        signed_name: "RemoteIdentitiesHistory.List",
        request: &messages::V1_REMOTE_IDENTITY_HISTORY_LIST_REQUEST,
        response: &messages::V1_REMOTE_IDENTITY_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:remoteidentities"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/remote-identities-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_REMOTE_IDENTITY_GROUPS: Service = Service {
    package: "v1",
    name: "RemoteIdentityGroups",
    noun: "RemoteIdentityGroup",
    id_prefix: "ig-",
    snapshots: true,
    entity: Some(&messages::V1_REMOTE_IDENTITY_GROUP),
    methods: &[
        Method {
            service: "RemoteIdentityGroups",
            name: "Get",
            path: "/v1.RemoteIdentityGroups/Get",
            signed_name: "RemoteIdentityGroups.Get",
            request: &messages::V1_REMOTE_IDENTITY_GROUP_GET_REQUEST,
            response: &messages::V1_REMOTE_IDENTITY_GROUP_GET_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentitygroup:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/remote-identity-groups/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "RemoteIdentityGroups",
            name: "List",
            path: "/v1.RemoteIdentityGroups/List",
            signed_name: "RemoteIdentityGroups.List",
            request: &messages::V1_REMOTE_IDENTITY_GROUP_LIST_REQUEST,
            response: &messages::V1_REMOTE_IDENTITY_GROUP_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("remoteidentitygroup:read"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/remote-identity-groups",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_REMOTE_IDENTITY_GROUPS_HISTORY: Service = Service {
    package: "v1",
    name: "RemoteIdentityGroupsHistory",
    noun: "RemoteIdentityGroupHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_REMOTE_IDENTITY_GROUP_HISTORY),
    methods: &[Method {
        service: "RemoteIdentityGroupsHistory",
        name: "List",
        path: "/v1.RemoteIdentityGroupsHistory/List",
        signed_name: "RemoteIdentityGroupsHistory.List",
        request: &messages::V1_REMOTE_IDENTITY_GROUP_HISTORY_LIST_REQUEST,
        response: &messages::V1_REMOTE_IDENTITY_GROUP_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:remoteidentitygroups"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/remote-identity-groups-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_REPLAYS: Service = Service {
    package: "v1",
    name: "Replays",
    noun: "ReplayChunk",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_REPLAY_CHUNK),
    methods: &[Method {
        service: "Replays",
        name: "List",
        path: "/v1.Replays/List",
        signed_name: "Replays.List",
        request: &messages::V1_REPLAY_LIST_REQUEST,
        response: &messages::V1_REPLAY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:queries"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/replays",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_REQUESTABLE_ACCOUNT_ENTITLEMENTS: Service = Service {
    package: "v1",
    name: "RequestableAccountEntitlements",
    noun: "RequestableAccountEntitlement",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_REQUESTABLE_ACCOUNT_ENTITLEMENT),
    methods: &[Method {
        service: "RequestableAccountEntitlements",
        name: "List",
        path: "/v1.RequestableAccountEntitlements/List",
        signed_name: "RequestableAccountEntitlements.List",
        request: &messages::V1_REQUESTABLE_ACCOUNT_ENTITLEMENT_LIST_REQUEST,
        response: &messages::V1_REQUESTABLE_ACCOUNT_ENTITLEMENT_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("entitlements:read"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/requestable-account-entitlements",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_REQUESTABLE_RESOURCE_ENTITLEMENTS: Service = Service {
    package: "v1",
    name: "RequestableResourceEntitlements",
    noun: "RequestableResourceEntitlement",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_REQUESTABLE_RESOURCE_ENTITLEMENT),
    methods: &[Method {
        service: "RequestableResourceEntitlements",
        name: "List",
        path: "/v1.RequestableResourceEntitlements/List",
        signed_name: "RequestableResourceEntitlements.List",
        request: &messages::V1_REQUESTABLE_RESOURCE_ENTITLEMENT_LIST_REQUEST,
        response: &messages::V1_REQUESTABLE_RESOURCE_ENTITLEMENT_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("entitlements:read"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/requestable-resource-entitlements",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_REQUESTABLE_ROLE_ENTITLEMENTS: Service = Service {
    package: "v1",
    name: "RequestableRoleEntitlements",
    noun: "RequestableRoleEntitlement",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_REQUESTABLE_ROLE_ENTITLEMENT),
    methods: &[Method {
        service: "RequestableRoleEntitlements",
        name: "List",
        path: "/v1.RequestableRoleEntitlements/List",
        signed_name: "RequestableRoleEntitlements.List",
        request: &messages::V1_REQUESTABLE_ROLE_ENTITLEMENT_LIST_REQUEST,
        response: &messages::V1_REQUESTABLE_ROLE_ENTITLEMENT_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("entitlements:read"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/requestable-role-entitlements",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_RESOURCES: Service = Service {
    package: "v1",
    name: "Resources",
    noun: "Resource",
    id_prefix: "rs-",
    snapshots: true,
    entity: Some(&messages::V1_RESOURCE),
    methods: &[
        Method {
            service: "Resources",
            name: "EnumerateTags",
            path: "/v1.Resources/EnumerateTags",
            signed_name: "Resources.EnumerateTags",
            request: &messages::V1_ENUMERATE_TAGS_REQUEST,
            response: &messages::V1_ENUMERATE_TAGS_RESPONSE,
            permission: crate::schema::Permission::Named("datasource:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/resources/tags/",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "Resources",
            name: "Create",
            path: "/v1.Resources/Create",
            signed_name: "Resources.Create",
            request: &messages::V1_RESOURCE_CREATE_REQUEST,
            response: &messages::V1_RESOURCE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("datasource:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/resources",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 4,
        },
        Method {
            service: "Resources",
            name: "Get",
            path: "/v1.Resources/Get",
            signed_name: "Resources.Get",
            request: &messages::V1_RESOURCE_GET_REQUEST,
            response: &messages::V1_RESOURCE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("datasource:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/resources/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Resources",
            name: "Update",
            path: "/v1.Resources/Update",
            signed_name: "Resources.Update",
            request: &messages::V1_RESOURCE_UPDATE_REQUEST,
            response: &messages::V1_RESOURCE_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("datasource:update"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/resources/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Resources",
            name: "Delete",
            path: "/v1.Resources/Delete",
            signed_name: "Resources.Delete",
            request: &messages::V1_RESOURCE_DELETE_REQUEST,
            response: &messages::V1_RESOURCE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("datasource:delete"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/resources/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "Resources",
            name: "List",
            path: "/v1.Resources/List",
            signed_name: "Resources.List",
            request: &messages::V1_RESOURCE_LIST_REQUEST,
            response: &messages::V1_RESOURCE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("datasource:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/resources",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Resources",
            name: "Healthcheck",
            path: "/v1.Resources/Healthcheck",
            signed_name: "Resources.Healthcheck",
            request: &messages::V1_RESOURCE_HEALTHCHECK_REQUEST,
            response: &messages::V1_RESOURCE_HEALTHCHECK_RESPONSE,
            permission: crate::schema::Permission::Named("datasource:healthcheck"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/resources/{id}/healthcheck",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
    ],
};
static V1_RESOURCES_HISTORY: Service = Service {
    package: "v1",
    name: "ResourcesHistory",
    noun: "ResourceHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_RESOURCE_HISTORY),
    methods: &[Method {
        service: "ResourcesHistory",
        name: "List",
        path: "/v1.ResourcesHistory/List",
        signed_name: "ResourcesHistory.List",
        request: &messages::V1_RESOURCE_HISTORY_LIST_REQUEST,
        response: &messages::V1_RESOURCE_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:datasources"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/resources-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ROLE_RESOURCES: Service = Service {
    package: "v1",
    name: "RoleResources",
    noun: "RoleResource",
    id_prefix: "",
    snapshots: true,
    entity: Some(&messages::V1_ROLE_RESOURCE),
    methods: &[Method {
        service: "RoleResources",
        name: "List",
        path: "/v1.RoleResources/List",
        signed_name: "RoleResources.List",
        request: &messages::V1_ROLE_RESOURCE_LIST_REQUEST,
        response: &messages::V1_ROLE_RESOURCE_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("entitlements:read"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/role-resources",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ROLE_RESOURCES_HISTORY: Service = Service {
    package: "v1",
    name: "RoleResourcesHistory",
    noun: "RoleResourceHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ROLE_RESOURCE_HISTORY),
    methods: &[Method {
        service: "RoleResourcesHistory",
        name: "List",
        path: "/v1.RoleResourcesHistory/List",
        signed_name: "RoleResourcesHistory.List",
        request: &messages::V1_ROLE_RESOURCE_HISTORY_LIST_REQUEST,
        response: &messages::V1_ROLE_RESOURCE_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:roles"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/role-resources-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_ROLES: Service = Service {
    package: "v1",
    name: "Roles",
    noun: "Role",
    id_prefix: "r-",
    snapshots: true,
    entity: Some(&messages::V1_ROLE),
    methods: &[
        Method {
            service: "Roles",
            name: "Create",
            path: "/v1.Roles/Create",
            signed_name: "Roles.Create",
            request: &messages::V1_ROLE_CREATE_REQUEST,
            response: &messages::V1_ROLE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("role:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/roles",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Roles",
            name: "Get",
            path: "/v1.Roles/Get",
            signed_name: "Roles.Get",
            request: &messages::V1_ROLE_GET_REQUEST,
            response: &messages::V1_ROLE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("role:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/roles/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Roles",
            name: "Update",
            path: "/v1.Roles/Update",
            signed_name: "Roles.Update",
            request: &messages::V1_ROLE_UPDATE_REQUEST,
            response: &messages::V1_ROLE_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("role:update"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/roles/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Roles",
            name: "Delete",
            path: "/v1.Roles/Delete",
            signed_name: "Roles.Delete",
            request: &messages::V1_ROLE_DELETE_REQUEST,
            response: &messages::V1_ROLE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("role:delete"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/roles/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "Roles",
            name: "List",
            path: "/v1.Roles/List",
            signed_name: "Roles.List",
            request: &messages::V1_ROLE_LIST_REQUEST,
            response: &messages::V1_ROLE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("role:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/roles",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_ROLES_HISTORY: Service = Service {
    package: "v1",
    name: "RolesHistory",
    noun: "RoleHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_ROLE_HISTORY),
    methods: &[Method {
        service: "RolesHistory",
        name: "List",
        path: "/v1.RolesHistory/List",
        signed_name: "RolesHistory.List",
        request: &messages::V1_ROLE_HISTORY_LIST_REQUEST,
        response: &messages::V1_ROLE_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:roles"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/roles-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_SECRET_ENGINES: Service = Service {
    package: "v1",
    name: "SecretEngines",
    noun: "SecretEngine",
    id_prefix: "eng-",
    snapshots: false,
    entity: Some(&messages::V1_SECRET_ENGINE),
    methods: &[
        Method {
            service: "SecretEngines",
            name: "List",
            path: "/v1.SecretEngines/List",
            signed_name: "SecretEngines.List",
            request: &messages::V1_SECRET_ENGINE_LIST_REQUEST,
            response: &messages::V1_SECRET_ENGINE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/secret-engines",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "SecretEngines",
            name: "Get",
            path: "/v1.SecretEngines/Get",
            signed_name: "SecretEngines.Get",
            request: &messages::V1_SECRET_ENGINE_GET_REQUEST,
            response: &messages::V1_SECRET_ENGINE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/secret-engines/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "SecretEngines",
            name: "Create",
            path: "/v1.SecretEngines/Create",
            signed_name: "SecretEngines.Create",
            request: &messages::V1_SECRET_ENGINE_CREATE_REQUEST,
            response: &messages::V1_SECRET_ENGINE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/secret-engines",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "SecretEngines",
            name: "Update",
            path: "/v1.SecretEngines/Update",
            signed_name: "SecretEngines.Update",
            request: &messages::V1_SECRET_ENGINE_UPDATE_REQUEST,
            response: &messages::V1_SECRET_ENGINE_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:update"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/secret-engines/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "SecretEngines",
            name: "Delete",
            path: "/v1.SecretEngines/Delete",
            signed_name: "SecretEngines.Delete",
            request: &messages::V1_SECRET_ENGINE_DELETE_REQUEST,
            response: &messages::V1_SECRET_ENGINE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:delete"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/secret-engines/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "SecretEngines",
            name: "ListSecretStores",
            path: "/v1.SecretEngines/ListSecretStores",
            signed_name: "SecretEngines.ListSecretStores",
            request: &messages::V1_SECRET_STORE_LIST_REQUEST,
            response: &messages::V1_SECRET_STORE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/secret-engines-stores/",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "SecretEngines",
            name: "GenerateKeys",
            path: "/v1.SecretEngines/GenerateKeys",
            signed_name: "SecretEngines.GenerateKeys",
            request: &messages::V1_GENERATE_KEYS_REQUEST,
            response: &messages::V1_GENERATE_KEYS_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:update"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/secret-engines/{secret_engine_id}/generate-keys",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "SecretEngines",
            name: "Healthcheck",
            path: "/v1.SecretEngines/Healthcheck",
            signed_name: "SecretEngines.Healthcheck",
            request: &messages::V1_HEALTHCHECK_REQUEST,
            response: &messages::V1_HEALTHCHECK_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:status"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/secret-engines/{secret_engine_id}/healthcheck",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "SecretEngines",
            name: "Rotate",
            path: "/v1.SecretEngines/Rotate",
            signed_name: "SecretEngines.Rotate",
            request: &messages::V1_SECRET_ENGINE_ROTATE_REQUEST,
            response: &messages::V1_SECRET_ENGINE_ROTATE_RESPONSE,
            permission: crate::schema::Permission::Named("secretengine:update"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/secret-engines/{id}/rotate",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
    ],
};
static V1_SECRET_STORE_HEALTHS: Service = Service {
    package: "v1",
    name: "SecretStoreHealths",
    noun: "SecretStoreHealth",
    id_prefix: "x-",
    snapshots: false,
    entity: Some(&messages::V1_SECRET_STORE_HEALTH),
    methods: &[
        Method {
            service: "SecretStoreHealths",
            name: "List",
            path: "/v1.SecretStoreHealths/List",
            signed_name: "SecretStoreHealths.List",
            request: &messages::V1_SECRET_STORE_HEALTH_LIST_REQUEST,
            response: &messages::V1_SECRET_STORE_HEALTH_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("secretstore:status"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/secret-store-healths",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "SecretStoreHealths",
            name: "Check",
            path: "/v1.SecretStoreHealths/Check",
            signed_name: "SecretStoreHealths.Check",
            request: &messages::V1_SECRET_STORE_HEALTH_CHECK_REQUEST,
            response: &messages::V1_SECRET_STORE_HEALTH_CHECK_RESPONSE,
            permission: crate::schema::Permission::Named("secretstore:status"),
            private: true,
            streams: false,
            http_method: "post",
            http_path: "/v1/secret-store-healths",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "SecretStoreHealths",
            name: "Healthcheck",
            path: "/v1.SecretStoreHealths/Healthcheck",
            signed_name: "SecretStoreHealths.Healthcheck",
            request: &messages::V1_SECRET_STORE_HEALTHCHECK_REQUEST,
            response: &messages::V1_SECRET_STORE_HEALTHCHECK_RESPONSE,
            permission: crate::schema::Permission::Named("secretstore:status"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/secret-store-healths",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
    ],
};
static V1_SECRET_STORES: Service = Service {
    package: "v1",
    name: "SecretStores",
    noun: "SecretStore",
    id_prefix: "se-",
    snapshots: true,
    entity: Some(&messages::V1_SECRET_STORE),
    methods: &[
        Method {
            service: "SecretStores",
            name: "Create",
            path: "/v1.SecretStores/Create",
            signed_name: "SecretStores.Create",
            request: &messages::V1_SECRET_STORE_CREATE_REQUEST,
            response: &messages::V1_SECRET_STORE_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("secretstore:create"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/secret-stores",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "SecretStores",
            name: "Get",
            path: "/v1.SecretStores/Get",
            signed_name: "SecretStores.Get",
            request: &messages::V1_SECRET_STORE_GET_REQUEST,
            response: &messages::V1_SECRET_STORE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("secretstore:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/secret-stores/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "SecretStores",
            name: "Update",
            path: "/v1.SecretStores/Update",
            signed_name: "SecretStores.Update",
            request: &messages::V1_SECRET_STORE_UPDATE_REQUEST,
            response: &messages::V1_SECRET_STORE_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("secretstore:update"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/secret-stores/{id}",
            request_entity: 3,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "SecretStores",
            name: "Delete",
            path: "/v1.SecretStores/Delete",
            signed_name: "SecretStores.Delete",
            request: &messages::V1_SECRET_STORE_DELETE_REQUEST,
            response: &messages::V1_SECRET_STORE_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("secretstore:delete"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/secret-stores/{id}",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "SecretStores",
            name: "List",
            path: "/v1.SecretStores/List",
            signed_name: "SecretStores.List",
            request: &messages::V1_SECRET_STORE_LIST_REQUEST,
            response: &messages::V1_SECRET_STORE_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("secretstore:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/secret-stores",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_SECRET_STORES_HISTORY: Service = Service {
    package: "v1",
    name: "SecretStoresHistory",
    noun: "SecretStoreHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_SECRET_STORE_HISTORY),
    methods: &[Method {
        service: "SecretStoresHistory",
        name: "List",
        path: "/v1.SecretStoresHistory/List",
        signed_name: "SecretStoresHistory.List",
        request: &messages::V1_SECRET_STORE_HISTORY_LIST_REQUEST,
        response: &messages::V1_SECRET_STORE_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:secretstores"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/secret-stores-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_WORKFLOW_APPROVERS: Service = Service {
    package: "v1",
    name: "WorkflowApprovers",
    noun: "WorkflowApprover",
    id_prefix: "nt-",
    snapshots: true,
    entity: Some(&messages::V1_WORKFLOW_APPROVER),
    methods: &[
        Method {
            service: "WorkflowApprovers",
            name: "Create",
            path: "/v1.WorkflowApprovers/Create",
            signed_name: "WorkflowApprovers.Create",
            request: &messages::V1_WORKFLOW_APPROVERS_CREATE_REQUEST,
            response: &messages::V1_WORKFLOW_APPROVERS_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/workflow-approvers",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "WorkflowApprovers",
            name: "Get",
            path: "/v1.WorkflowApprovers/Get",
            signed_name: "WorkflowApprovers.Get",
            request: &messages::V1_WORKFLOW_APPROVER_GET_REQUEST,
            response: &messages::V1_WORKFLOW_APPROVER_GET_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/workflow-approver/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "WorkflowApprovers",
            name: "Delete",
            path: "/v1.WorkflowApprovers/Delete",
            signed_name: "WorkflowApprovers.Delete",
            request: &messages::V1_WORKFLOW_APPROVERS_DELETE_REQUEST,
            response: &messages::V1_WORKFLOW_APPROVERS_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/workflow-approvers",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "WorkflowApprovers",
            name: "List",
            path: "/v1.WorkflowApprovers/List",
            signed_name: "WorkflowApprovers.List",
            request: &messages::V1_WORKFLOW_APPROVERS_LIST_REQUEST,
            response: &messages::V1_WORKFLOW_APPROVERS_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/workflow-approvers",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_WORKFLOW_APPROVERS_HISTORY: Service = Service {
    package: "v1",
    name: "WorkflowApproversHistory",
    noun: "WorkflowApproverHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_WORKFLOW_APPROVER_HISTORY),
    methods: &[Method {
        service: "WorkflowApproversHistory",
        name: "List",
        path: "/v1.WorkflowApproversHistory/List",
        signed_name: "WorkflowApproversHistory.List",
        request: &messages::V1_WORKFLOW_APPROVERS_HISTORY_LIST_REQUEST,
        response: &messages::V1_WORKFLOW_APPROVERS_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:workflows"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/workflow-approvers-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_WORKFLOW_ROLES: Service = Service {
    package: "v1",
    name: "WorkflowRoles",
    noun: "WorkflowRole",
    id_prefix: "wr-",
    snapshots: true,
    entity: Some(&messages::V1_WORKFLOW_ROLE),
    methods: &[
        Method {
            service: "WorkflowRoles",
            name: "Create",
            path: "/v1.WorkflowRoles/Create",
            signed_name: "WorkflowRoles.Create",
            request: &messages::V1_WORKFLOW_ROLES_CREATE_REQUEST,
            response: &messages::V1_WORKFLOW_ROLES_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/workflow-roles",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "WorkflowRoles",
            name: "Get",
            path: "/v1.WorkflowRoles/Get",
            signed_name: "WorkflowRoles.Get",
            request: &messages::V1_WORKFLOW_ROLE_GET_REQUEST,
            response: &messages::V1_WORKFLOW_ROLE_GET_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/workflow-role/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "WorkflowRoles",
            name: "Delete",
            path: "/v1.WorkflowRoles/Delete",
            signed_name: "WorkflowRoles.Delete",
            request: &messages::V1_WORKFLOW_ROLES_DELETE_REQUEST,
            response: &messages::V1_WORKFLOW_ROLES_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/workflow-roles",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 2,
        },
        Method {
            service: "WorkflowRoles",
            name: "List",
            path: "/v1.WorkflowRoles/List",
            signed_name: "WorkflowRoles.List",
            request: &messages::V1_WORKFLOW_ROLES_LIST_REQUEST,
            response: &messages::V1_WORKFLOW_ROLES_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/workflow-roles",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_WORKFLOW_ROLES_HISTORY: Service = Service {
    package: "v1",
    name: "WorkflowRolesHistory",
    noun: "WorkflowRoleHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_WORKFLOW_ROLE_HISTORY),
    methods: &[Method {
        service: "WorkflowRolesHistory",
        name: "List",
        path: "/v1.WorkflowRolesHistory/List",
        signed_name: "WorkflowRolesHistory.List",
        request: &messages::V1_WORKFLOW_ROLES_HISTORY_LIST_REQUEST,
        response: &messages::V1_WORKFLOW_ROLES_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:workflows"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/workflow-roles-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
static V1_WORKFLOWS: Service = Service {
    package: "v1",
    name: "Workflows",
    noun: "Workflow",
    id_prefix: "aw-",
    snapshots: true,
    entity: Some(&messages::V1_WORKFLOW),
    methods: &[
        Method {
            service: "Workflows",
            name: "Create",
            path: "/v1.Workflows/Create",
            signed_name: "Workflows.Create",
            request: &messages::V1_WORKFLOW_CREATE_REQUEST,
            response: &messages::V1_WORKFLOW_CREATE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "post",
            http_path: "/v1/workflows",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Workflows",
            name: "Get",
            path: "/v1.Workflows/Get",
            signed_name: "Workflows.Get",
            request: &messages::V1_WORKFLOW_GET_REQUEST,
            response: &messages::V1_WORKFLOW_GET_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/workflow/{id}",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Workflows",
            name: "Delete",
            path: "/v1.Workflows/Delete",
            signed_name: "Workflows.Delete",
            request: &messages::V1_WORKFLOW_DELETE_REQUEST,
            response: &messages::V1_WORKFLOW_DELETE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "delete",
            http_path: "/v1/workflows",
            request_entity: 0,
            response_entity: 0,
            rate_limit: 3,
        },
        Method {
            service: "Workflows",
            name: "Update",
            path: "/v1.Workflows/Update",
            signed_name: "Workflows.Update",
            request: &messages::V1_WORKFLOW_UPDATE_REQUEST,
            response: &messages::V1_WORKFLOW_UPDATE_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:edit"),
            private: false,
            streams: false,
            http_method: "put",
            http_path: "/v1/workflows",
            request_entity: 2,
            response_entity: 2,
            rate_limit: 3,
        },
        Method {
            service: "Workflows",
            name: "List",
            path: "/v1.Workflows/List",
            signed_name: "Workflows.List",
            request: &messages::V1_WORKFLOW_LIST_REQUEST,
            response: &messages::V1_WORKFLOW_LIST_RESPONSE,
            permission: crate::schema::Permission::Named("workflow:list"),
            private: false,
            streams: false,
            http_method: "get",
            http_path: "/v1/workflows",
            request_entity: 0,
            response_entity: 2,
            rate_limit: 3,
        },
    ],
};
static V1_WORKFLOWS_HISTORY: Service = Service {
    package: "v1",
    name: "WorkflowsHistory",
    noun: "WorkflowHistory",
    id_prefix: "",
    snapshots: false,
    entity: Some(&messages::V1_WORKFLOW_HISTORY),
    methods: &[Method {
        service: "WorkflowsHistory",
        name: "List",
        path: "/v1.WorkflowsHistory/List",
        signed_name: "WorkflowsHistory.List",
        request: &messages::V1_WORKFLOW_HISTORY_LIST_REQUEST,
        response: &messages::V1_WORKFLOW_HISTORY_LIST_RESPONSE,
        permission: crate::schema::Permission::Named("audit:workflows"),
        private: false,
        streams: false,
        http_method: "get",
        http_path: "/v1/workflows-history",
        request_entity: 0,
        response_entity: 2,
        rate_limit: 3,
    }],
};
/// Every service, by its full name.
pub static SERVICES: &[&Service] = &[
    &GATEPASS_V1_ACCESS,
    &GATEPASS_V1_ACCESS_REQUESTS,
    &GATEPASS_V1_APPROVAL_OPTIONS,
    &GATEPASS_V1_AUDIT,
    &GATEPASS_V1_CONDITIONS,
    &GATEPASS_V1_CREDENTIALS,
    &GATEPASS_V1_DELEGATIONS,
    &GATEPASS_V1_EVENTS,
    &GATEPASS_V1_GRANTS,
    &GATEPASS_V1_KEY_SCOPES,
    &GATEPASS_V1_OPERATIONS,
    &GATEPASS_V1_REQUEST_SETTINGS,
    &GATEPASS_V1_ROLE_GRANTS,
    &GATEPASS_V1_TESTING,
    &GATEPASS_V1_WEBHOOKS,
    &GATEPASS_V1_WORKFLOW_OPTIONS,
    &GATEPASS_V1_WORKFLOWS,
    &V1_ACCESS_REQUEST_EVENTS_HISTORY,
    &V1_ACCESS_REQUESTS,
    &V1_ACCESS_REQUESTS_HISTORY,
    &V1_ACCOUNT_ATTACHMENTS,
    &V1_ACCOUNT_ATTACHMENTS_HISTORY,
    &V1_ACCOUNT_GRANTS,
    &V1_ACCOUNT_GRANTS_HISTORY,
    &V1_ACCOUNT_PERMISSIONS,
    &V1_ACCOUNT_RESOURCES,
    &V1_ACCOUNT_RESOURCES_HISTORY,
    &V1_ACCOUNTS,
    &V1_ACCOUNTS_GROUPS,
    &V1_ACCOUNTS_GROUPS_HISTORY,
    &V1_ACCOUNTS_HISTORY,
    &V1_ACTIVITIES,
    &V1_APPROVAL_WORKFLOW_APPROVERS,
    &V1_APPROVAL_WORKFLOW_APPROVERS_HISTORY,
    &V1_APPROVAL_WORKFLOW_STEPS,
    &V1_APPROVAL_WORKFLOW_STEPS_HISTORY,
    &V1_APPROVAL_WORKFLOWS,
    &V1_APPROVAL_WORKFLOWS_HISTORY,
    &V1_AUTHORIZATION_POLICIES,
    &V1_CONTROL_PANEL,
    &V1_DISCOVERY_CONNECTORS,
    &V1_GRANTED_ACCOUNT_ENTITLEMENTS,
    &V1_GRANTED_RESOURCE_ENTITLEMENTS,
    &V1_GRANTED_ROLE_ENTITLEMENTS,
    &V1_GROUPS,
    &V1_GROUPS_HISTORY,
    &V1_GROUPS_ROLES,
    &V1_GROUPS_ROLES_HISTORY,
    &V1_HEALTH_CHECKS,
    &V1_IDENTITY_ALIASES,
    &V1_IDENTITY_ALIASES_HISTORY,
    &V1_IDENTITY_SETS,
    &V1_IDENTITY_SETS_HISTORY,
    &V1_MANAGED_SECRETS,
    &V1_NODES,
    &V1_NODES_HISTORY,
    &V1_ORGANIZATION_HISTORY,
    &V1_ORGANIZATIONS,
    &V1_PEERING_GROUP_NODES,
    &V1_PEERING_GROUP_PEERS,
    &V1_PEERING_GROUP_RESOURCES,
    &V1_PEERING_GROUPS,
    &V1_POLICIES,
    &V1_POLICIES_HISTORY,
    &V1_PROXY_CLUSTER_KEYS,
    &V1_QUERIES,
    &V1_REMOTE_IDENTITIES,
    &V1_REMOTE_IDENTITIES_HISTORY,
    &V1_REMOTE_IDENTITY_GROUPS,
    &V1_REMOTE_IDENTITY_GROUPS_HISTORY,
    &V1_REPLAYS,
    &V1_REQUESTABLE_ACCOUNT_ENTITLEMENTS,
    &V1_REQUESTABLE_RESOURCE_ENTITLEMENTS,
    &V1_REQUESTABLE_ROLE_ENTITLEMENTS,
    &V1_RESOURCES,
    &V1_RESOURCES_HISTORY,
    &V1_ROLE_RESOURCES,
    &V1_ROLE_RESOURCES_HISTORY,
    &V1_ROLES,
    &V1_ROLES_HISTORY,
    &V1_SECRET_ENGINES,
    &V1_SECRET_STORE_HEALTHS,
    &V1_SECRET_STORES,
    &V1_SECRET_STORES_HISTORY,
    &V1_WORKFLOW_APPROVERS,
    &V1_WORKFLOW_APPROVERS_HISTORY,
    &V1_WORKFLOW_ROLES,
    &V1_WORKFLOW_ROLES_HISTORY,
    &V1_WORKFLOWS,
    &V1_WORKFLOWS_HISTORY,
];
/// Every method by its path, in the order of the paths.
pub static METHOD_PATHS: &[(&str, &Method)] = &[
    ("/gatepass.v1.Access/Check", &GATEPASS_V1_ACCESS.methods[0]),
    ("/gatepass.v1.Access/CheckMany", &GATEPASS_V1_ACCESS.methods[1]),
    ("/gatepass.v1.Access/Explain", &GATEPASS_V1_ACCESS.methods[2]),
    ("/gatepass.v1.Access/ListAccounts", &GATEPASS_V1_ACCESS.methods[4]),
    ("/gatepass.v1.Access/ListResources", &GATEPASS_V1_ACCESS.methods[3]),
    ("/gatepass.v1.Access/Simulate", &GATEPASS_V1_ACCESS.methods[5]),
    ("/gatepass.v1.AccessRequests/Approve", &GATEPASS_V1_ACCESS_REQUESTS.methods[3]),
    ("/gatepass.v1.AccessRequests/Cancel", &GATEPASS_V1_ACCESS_REQUESTS.methods[5]),
    ("/gatepass.v1.AccessRequests/Create", &GATEPASS_V1_ACCESS_REQUESTS.methods[0]),
    ("/gatepass.v1.AccessRequests/Deny", &GATEPASS_V1_ACCESS_REQUESTS.methods[4]),
    ("/gatepass.v1.AccessRequests/Extend", &GATEPASS_V1_ACCESS_REQUESTS.methods[6]),
    ("/gatepass.v1.AccessRequests/Get", &GATEPASS_V1_ACCESS_REQUESTS.methods[1]),
    ("/gatepass.v1.AccessRequests/List", &GATEPASS_V1_ACCESS_REQUESTS.methods[2]),
    ("/gatepass.v1.AccessRequests/Review", &GATEPASS_V1_ACCESS_REQUESTS.methods[8]),
    ("/gatepass.v1.AccessRequests/Revoke", &GATEPASS_V1_ACCESS_REQUESTS.methods[7]),
    ("/gatepass.v1.ApprovalOptions/Create", &GATEPASS_V1_APPROVAL_OPTIONS.methods[0]),
    ("/gatepass.v1.ApprovalOptions/Delete", &GATEPASS_V1_APPROVAL_OPTIONS.methods[3]),
    ("/gatepass.v1.ApprovalOptions/Get", &GATEPASS_V1_APPROVAL_OPTIONS.methods[1]),
    ("/gatepass.v1.ApprovalOptions/List", &GATEPASS_V1_APPROVAL_OPTIONS.methods[4]),
    ("/gatepass.v1.ApprovalOptions/Update", &GATEPASS_V1_APPROVAL_OPTIONS.methods[2]),
    ("/gatepass.v1.Audit/Checkpoint", &GATEPASS_V1_AUDIT.methods[0]),
    ("/gatepass.v1.Audit/ConsistencyProof", &GATEPASS_V1_AUDIT.methods[2]),
    ("/gatepass.v1.Audit/Export", &GATEPASS_V1_AUDIT.methods[3]),
    ("/gatepass.v1.Audit/InclusionProof", &GATEPASS_V1_AUDIT.methods[1]),
    ("/gatepass.v1.Audit/VerifierKey", &GATEPASS_V1_AUDIT.methods[4]),
    ("/gatepass.v1.Conditions/Clear", &GATEPASS_V1_CONDITIONS.methods[5]),
    ("/gatepass.v1.Conditions/Create", &GATEPASS_V1_CONDITIONS.methods[0]),
    ("/gatepass.v1.Conditions/Delete", &GATEPASS_V1_CONDITIONS.methods[2]),
    ("/gatepass.v1.Conditions/Get", &GATEPASS_V1_CONDITIONS.methods[1]),
    ("/gatepass.v1.Conditions/List", &GATEPASS_V1_CONDITIONS.methods[3]),
    ("/gatepass.v1.Conditions/Set", &GATEPASS_V1_CONDITIONS.methods[4]),
    ("/gatepass.v1.Credentials/Create", &GATEPASS_V1_CREDENTIALS.methods[0]),
    ("/gatepass.v1.Credentials/CreateToken", &GATEPASS_V1_CREDENTIALS.methods[2]),
    ("/gatepass.v1.Credentials/List", &GATEPASS_V1_CREDENTIALS.methods[1]),
    ("/gatepass.v1.Credentials/Revoke", &GATEPASS_V1_CREDENTIALS.methods[3]),
    ("/gatepass.v1.Delegations/Create", &GATEPASS_V1_DELEGATIONS.methods[0]),
    ("/gatepass.v1.Delegations/Delete", &GATEPASS_V1_DELEGATIONS.methods[2]),
    ("/gatepass.v1.Delegations/Get", &GATEPASS_V1_DELEGATIONS.methods[1]),
    ("/gatepass.v1.Delegations/List", &GATEPASS_V1_DELEGATIONS.methods[3]),
    ("/gatepass.v1.Events/Watch", &GATEPASS_V1_EVENTS.methods[0]),
    ("/gatepass.v1.Grants/Extend", &GATEPASS_V1_GRANTS.methods[0]),
    ("/gatepass.v1.KeyScopes/Create", &GATEPASS_V1_KEY_SCOPES.methods[0]),
    ("/gatepass.v1.KeyScopes/Delete", &GATEPASS_V1_KEY_SCOPES.methods[2]),
    ("/gatepass.v1.KeyScopes/Get", &GATEPASS_V1_KEY_SCOPES.methods[1]),
    ("/gatepass.v1.KeyScopes/List", &GATEPASS_V1_KEY_SCOPES.methods[3]),
    ("/gatepass.v1.Operations/AcceptTime", &GATEPASS_V1_OPERATIONS.methods[1]),
    ("/gatepass.v1.Operations/Erase", &GATEPASS_V1_OPERATIONS.methods[3]),
    ("/gatepass.v1.Operations/Resume", &GATEPASS_V1_OPERATIONS.methods[2]),
    ("/gatepass.v1.Operations/Status", &GATEPASS_V1_OPERATIONS.methods[0]),
    ("/gatepass.v1.RequestSettings/Get", &GATEPASS_V1_REQUEST_SETTINGS.methods[0]),
    ("/gatepass.v1.RequestSettings/Update", &GATEPASS_V1_REQUEST_SETTINGS.methods[1]),
    ("/gatepass.v1.RoleGrants/Get", &GATEPASS_V1_ROLE_GRANTS.methods[0]),
    ("/gatepass.v1.RoleGrants/List", &GATEPASS_V1_ROLE_GRANTS.methods[1]),
    ("/gatepass.v1.Testing/AdvanceClock", &GATEPASS_V1_TESTING.methods[1]),
    ("/gatepass.v1.Testing/Disturb", &GATEPASS_V1_TESTING.methods[2]),
    ("/gatepass.v1.Testing/Seen", &GATEPASS_V1_TESTING.methods[3]),
    ("/gatepass.v1.Testing/SetClock", &GATEPASS_V1_TESTING.methods[0]),
    ("/gatepass.v1.Webhooks/Create", &GATEPASS_V1_WEBHOOKS.methods[0]),
    ("/gatepass.v1.Webhooks/Delete", &GATEPASS_V1_WEBHOOKS.methods[3]),
    ("/gatepass.v1.Webhooks/Deliveries", &GATEPASS_V1_WEBHOOKS.methods[5]),
    ("/gatepass.v1.Webhooks/Get", &GATEPASS_V1_WEBHOOKS.methods[1]),
    ("/gatepass.v1.Webhooks/List", &GATEPASS_V1_WEBHOOKS.methods[4]),
    ("/gatepass.v1.Webhooks/Redeliver", &GATEPASS_V1_WEBHOOKS.methods[6]),
    ("/gatepass.v1.Webhooks/Update", &GATEPASS_V1_WEBHOOKS.methods[2]),
    ("/gatepass.v1.WorkflowOptions/Create", &GATEPASS_V1_WORKFLOW_OPTIONS.methods[0]),
    ("/gatepass.v1.WorkflowOptions/Delete", &GATEPASS_V1_WORKFLOW_OPTIONS.methods[3]),
    ("/gatepass.v1.WorkflowOptions/Get", &GATEPASS_V1_WORKFLOW_OPTIONS.methods[1]),
    ("/gatepass.v1.WorkflowOptions/List", &GATEPASS_V1_WORKFLOW_OPTIONS.methods[4]),
    ("/gatepass.v1.WorkflowOptions/Update", &GATEPASS_V1_WORKFLOW_OPTIONS.methods[2]),
    ("/gatepass.v1.Workflows/Lint", &GATEPASS_V1_WORKFLOWS.methods[0]),
    ("/v1.AccessRequestEventsHistory/List", &V1_ACCESS_REQUEST_EVENTS_HISTORY.methods[0]),
    ("/v1.AccessRequests/List", &V1_ACCESS_REQUESTS.methods[0]),
    ("/v1.AccessRequestsHistory/List", &V1_ACCESS_REQUESTS_HISTORY.methods[0]),
    ("/v1.AccountAttachments/Create", &V1_ACCOUNT_ATTACHMENTS.methods[0]),
    ("/v1.AccountAttachments/Delete", &V1_ACCOUNT_ATTACHMENTS.methods[2]),
    ("/v1.AccountAttachments/Get", &V1_ACCOUNT_ATTACHMENTS.methods[1]),
    ("/v1.AccountAttachments/List", &V1_ACCOUNT_ATTACHMENTS.methods[3]),
    ("/v1.AccountAttachmentsHistory/List", &V1_ACCOUNT_ATTACHMENTS_HISTORY.methods[0]),
    ("/v1.AccountGrants/Create", &V1_ACCOUNT_GRANTS.methods[0]),
    ("/v1.AccountGrants/Delete", &V1_ACCOUNT_GRANTS.methods[2]),
    ("/v1.AccountGrants/Get", &V1_ACCOUNT_GRANTS.methods[1]),
    ("/v1.AccountGrants/List", &V1_ACCOUNT_GRANTS.methods[3]),
    ("/v1.AccountGrantsHistory/List", &V1_ACCOUNT_GRANTS_HISTORY.methods[0]),
    ("/v1.AccountPermissions/List", &V1_ACCOUNT_PERMISSIONS.methods[0]),
    ("/v1.AccountResources/List", &V1_ACCOUNT_RESOURCES.methods[0]),
    ("/v1.AccountResourcesHistory/List", &V1_ACCOUNT_RESOURCES_HISTORY.methods[0]),
    ("/v1.Accounts/Create", &V1_ACCOUNTS.methods[0]),
    ("/v1.Accounts/Delete", &V1_ACCOUNTS.methods[3]),
    ("/v1.Accounts/Get", &V1_ACCOUNTS.methods[1]),
    ("/v1.Accounts/List", &V1_ACCOUNTS.methods[4]),
    ("/v1.Accounts/Update", &V1_ACCOUNTS.methods[2]),
    ("/v1.AccountsGroups/Create", &V1_ACCOUNTS_GROUPS.methods[0]),
    ("/v1.AccountsGroups/Delete", &V1_ACCOUNTS_GROUPS.methods[2]),
    ("/v1.AccountsGroups/Get", &V1_ACCOUNTS_GROUPS.methods[1]),
    ("/v1.AccountsGroups/List", &V1_ACCOUNTS_GROUPS.methods[3]),
    ("/v1.AccountsGroupsHistory/List", &V1_ACCOUNTS_GROUPS_HISTORY.methods[0]),
    ("/v1.AccountsHistory/List", &V1_ACCOUNTS_HISTORY.methods[0]),
    ("/v1.Activities/Get", &V1_ACTIVITIES.methods[0]),
    ("/v1.Activities/List", &V1_ACTIVITIES.methods[1]),
    ("/v1.ApprovalWorkflowApprovers/Create", &V1_APPROVAL_WORKFLOW_APPROVERS.methods[0]),
    ("/v1.ApprovalWorkflowApprovers/Delete", &V1_APPROVAL_WORKFLOW_APPROVERS.methods[2]),
    ("/v1.ApprovalWorkflowApprovers/Get", &V1_APPROVAL_WORKFLOW_APPROVERS.methods[1]),
    ("/v1.ApprovalWorkflowApprovers/List", &V1_APPROVAL_WORKFLOW_APPROVERS.methods[3]),
    ("/v1.ApprovalWorkflowApproversHistory/List", &V1_APPROVAL_WORKFLOW_APPROVERS_HISTORY.methods[0]),
    ("/v1.ApprovalWorkflowSteps/Create", &V1_APPROVAL_WORKFLOW_STEPS.methods[0]),
    ("/v1.ApprovalWorkflowSteps/Delete", &V1_APPROVAL_WORKFLOW_STEPS.methods[2]),
    ("/v1.ApprovalWorkflowSteps/Get", &V1_APPROVAL_WORKFLOW_STEPS.methods[1]),
    ("/v1.ApprovalWorkflowSteps/List", &V1_APPROVAL_WORKFLOW_STEPS.methods[3]),
    ("/v1.ApprovalWorkflowStepsHistory/List", &V1_APPROVAL_WORKFLOW_STEPS_HISTORY.methods[0]),
    ("/v1.ApprovalWorkflows/Create", &V1_APPROVAL_WORKFLOWS.methods[0]),
    ("/v1.ApprovalWorkflows/Delete", &V1_APPROVAL_WORKFLOWS.methods[2]),
    ("/v1.ApprovalWorkflows/Get", &V1_APPROVAL_WORKFLOWS.methods[1]),
    ("/v1.ApprovalWorkflows/List", &V1_APPROVAL_WORKFLOWS.methods[4]),
    ("/v1.ApprovalWorkflows/Update", &V1_APPROVAL_WORKFLOWS.methods[3]),
    ("/v1.ApprovalWorkflowsHistory/List", &V1_APPROVAL_WORKFLOWS_HISTORY.methods[0]),
    ("/v1.AuthorizationPolicies/Create", &V1_AUTHORIZATION_POLICIES.methods[0]),
    ("/v1.AuthorizationPolicies/Delete", &V1_AUTHORIZATION_POLICIES.methods[3]),
    ("/v1.AuthorizationPolicies/Get", &V1_AUTHORIZATION_POLICIES.methods[1]),
    ("/v1.AuthorizationPolicies/List", &V1_AUTHORIZATION_POLICIES.methods[4]),
    ("/v1.AuthorizationPolicies/Update", &V1_AUTHORIZATION_POLICIES.methods[2]),
    ("/v1.ControlPanel/GetOrgURLInfo", &V1_CONTROL_PANEL.methods[2]),
    ("/v1.ControlPanel/GetRDPCAPublicKey", &V1_CONTROL_PANEL.methods[1]),
    ("/v1.ControlPanel/GetSSHCAPublicKey", &V1_CONTROL_PANEL.methods[0]),
    ("/v1.ControlPanel/VerifyJWT", &V1_CONTROL_PANEL.methods[3]),
    ("/v1.DiscoveryConnectors/Create", &V1_DISCOVERY_CONNECTORS.methods[0]),
    ("/v1.DiscoveryConnectors/Delete", &V1_DISCOVERY_CONNECTORS.methods[3]),
    ("/v1.DiscoveryConnectors/Get", &V1_DISCOVERY_CONNECTORS.methods[1]),
    ("/v1.DiscoveryConnectors/List", &V1_DISCOVERY_CONNECTORS.methods[4]),
    ("/v1.DiscoveryConnectors/Update", &V1_DISCOVERY_CONNECTORS.methods[2]),
    ("/v1.GrantedAccountEntitlements/List", &V1_GRANTED_ACCOUNT_ENTITLEMENTS.methods[0]),
    ("/v1.GrantedResourceEntitlements/List", &V1_GRANTED_RESOURCE_ENTITLEMENTS.methods[0]),
    ("/v1.GrantedRoleEntitlements/List", &V1_GRANTED_ROLE_ENTITLEMENTS.methods[0]),
    ("/v1.Groups/Create", &V1_GROUPS.methods[0]),
    ("/v1.Groups/CreateFromRoles", &V1_GROUPS.methods[1]),
    ("/v1.Groups/Delete", &V1_GROUPS.methods[4]),
    ("/v1.Groups/Get", &V1_GROUPS.methods[2]),
    ("/v1.Groups/List", &V1_GROUPS.methods[5]),
    ("/v1.Groups/Update", &V1_GROUPS.methods[3]),
    ("/v1.GroupsHistory/List", &V1_GROUPS_HISTORY.methods[0]),
    ("/v1.GroupsRoles/Create", &V1_GROUPS_ROLES.methods[0]),
    ("/v1.GroupsRoles/Delete", &V1_GROUPS_ROLES.methods[2]),
    ("/v1.GroupsRoles/Get", &V1_GROUPS_ROLES.methods[1]),
    ("/v1.GroupsRoles/List", &V1_GROUPS_ROLES.methods[3]),
    ("/v1.GroupsRolesHistory/List", &V1_GROUPS_ROLES_HISTORY.methods[0]),
    ("/v1.HealthChecks/List", &V1_HEALTH_CHECKS.methods[0]),
    ("/v1.IdentityAliases/Create", &V1_IDENTITY_ALIASES.methods[0]),
    ("/v1.IdentityAliases/Delete", &V1_IDENTITY_ALIASES.methods[3]),
    ("/v1.IdentityAliases/Get", &V1_IDENTITY_ALIASES.methods[1]),
    ("/v1.IdentityAliases/List", &V1_IDENTITY_ALIASES.methods[4]),
    ("/v1.IdentityAliases/Update", &V1_IDENTITY_ALIASES.methods[2]),
    ("/v1.IdentityAliasesHistory/List", &V1_IDENTITY_ALIASES_HISTORY.methods[0]),
    ("/v1.IdentitySets/Create", &V1_IDENTITY_SETS.methods[0]),
    ("/v1.IdentitySets/Delete", &V1_IDENTITY_SETS.methods[3]),
    ("/v1.IdentitySets/Get", &V1_IDENTITY_SETS.methods[1]),
    ("/v1.IdentitySets/List", &V1_IDENTITY_SETS.methods[4]),
    ("/v1.IdentitySets/Update", &V1_IDENTITY_SETS.methods[2]),
    ("/v1.IdentitySetsHistory/List", &V1_IDENTITY_SETS_HISTORY.methods[0]),
    ("/v1.ManagedSecrets/Create", &V1_MANAGED_SECRETS.methods[2]),
    ("/v1.ManagedSecrets/Delete", &V1_MANAGED_SECRETS.methods[5]),
    ("/v1.ManagedSecrets/ForceDelete", &V1_MANAGED_SECRETS.methods[6]),
    ("/v1.ManagedSecrets/Get", &V1_MANAGED_SECRETS.methods[7]),
    ("/v1.ManagedSecrets/List", &V1_MANAGED_SECRETS.methods[0]),
    ("/v1.ManagedSecrets/ListByActor", &V1_MANAGED_SECRETS.methods[1]),
    ("/v1.ManagedSecrets/Logs", &V1_MANAGED_SECRETS.methods[10]),
    ("/v1.ManagedSecrets/Retrieve", &V1_MANAGED_SECRETS.methods[8]),
    ("/v1.ManagedSecrets/Rotate", &V1_MANAGED_SECRETS.methods[4]),
    ("/v1.ManagedSecrets/Update", &V1_MANAGED_SECRETS.methods[3]),
    ("/v1.ManagedSecrets/Validate", &V1_MANAGED_SECRETS.methods[9]),
    ("/v1.Nodes/Create", &V1_NODES.methods[0]),
    ("/v1.Nodes/Delete", &V1_NODES.methods[3]),
    ("/v1.Nodes/Get", &V1_NODES.methods[1]),
    ("/v1.Nodes/List", &V1_NODES.methods[4]),
    ("/v1.Nodes/TCPProbe", &V1_NODES.methods[5]),
    ("/v1.Nodes/Update", &V1_NODES.methods[2]),
    ("/v1.NodesHistory/List", &V1_NODES_HISTORY.methods[0]),
    ("/v1.OrganizationHistory/List", &V1_ORGANIZATION_HISTORY.methods[0]),
    ("/v1.Organizations/Get", &V1_ORGANIZATIONS.methods[1]),
    ("/v1.Organizations/GetMFA", &V1_ORGANIZATIONS.methods[2]),
    ("/v1.Organizations/TestMFA", &V1_ORGANIZATIONS.methods[4]),
    ("/v1.Organizations/Update", &V1_ORGANIZATIONS.methods[0]),
    ("/v1.Organizations/UpdateMFA", &V1_ORGANIZATIONS.methods[3]),
    ("/v1.PeeringGroupNodes/Create", &V1_PEERING_GROUP_NODES.methods[0]),
    ("/v1.PeeringGroupNodes/Delete", &V1_PEERING_GROUP_NODES.methods[1]),
    ("/v1.PeeringGroupNodes/Get", &V1_PEERING_GROUP_NODES.methods[2]),
    ("/v1.PeeringGroupNodes/List", &V1_PEERING_GROUP_NODES.methods[3]),
    ("/v1.PeeringGroupPeers/Create", &V1_PEERING_GROUP_PEERS.methods[0]),
    ("/v1.PeeringGroupPeers/Delete", &V1_PEERING_GROUP_PEERS.methods[1]),
    ("/v1.PeeringGroupPeers/Get", &V1_PEERING_GROUP_PEERS.methods[2]),
    ("/v1.PeeringGroupPeers/List", &V1_PEERING_GROUP_PEERS.methods[3]),
    ("/v1.PeeringGroupResources/Create", &V1_PEERING_GROUP_RESOURCES.methods[0]),
    ("/v1.PeeringGroupResources/Delete", &V1_PEERING_GROUP_RESOURCES.methods[1]),
    ("/v1.PeeringGroupResources/Get", &V1_PEERING_GROUP_RESOURCES.methods[2]),
    ("/v1.PeeringGroupResources/List", &V1_PEERING_GROUP_RESOURCES.methods[3]),
    ("/v1.PeeringGroups/Create", &V1_PEERING_GROUPS.methods[0]),
    ("/v1.PeeringGroups/Delete", &V1_PEERING_GROUPS.methods[1]),
    ("/v1.PeeringGroups/Get", &V1_PEERING_GROUPS.methods[2]),
    ("/v1.PeeringGroups/List", &V1_PEERING_GROUPS.methods[3]),
    ("/v1.Policies/Create", &V1_POLICIES.methods[0]),
    ("/v1.Policies/Delete", &V1_POLICIES.methods[1]),
    ("/v1.Policies/Get", &V1_POLICIES.methods[3]),
    ("/v1.Policies/List", &V1_POLICIES.methods[4]),
    ("/v1.Policies/Update", &V1_POLICIES.methods[2]),
    ("/v1.PoliciesHistory/List", &V1_POLICIES_HISTORY.methods[0]),
    ("/v1.ProxyClusterKeys/Create", &V1_PROXY_CLUSTER_KEYS.methods[0]),
    ("/v1.ProxyClusterKeys/Delete", &V1_PROXY_CLUSTER_KEYS.methods[2]),
    ("/v1.ProxyClusterKeys/Get", &V1_PROXY_CLUSTER_KEYS.methods[1]),
    ("/v1.ProxyClusterKeys/List", &V1_PROXY_CLUSTER_KEYS.methods[3]),
    ("/v1.Queries/List", &V1_QUERIES.methods[0]),
    ("/v1.RemoteIdentities/Create", &V1_REMOTE_IDENTITIES.methods[0]),
    ("/v1.RemoteIdentities/Delete", &V1_REMOTE_IDENTITIES.methods[3]),
    ("/v1.RemoteIdentities/Get", &V1_REMOTE_IDENTITIES.methods[1]),
    ("/v1.RemoteIdentities/List", &V1_REMOTE_IDENTITIES.methods[4]),
    ("/v1.RemoteIdentities/Update", &V1_REMOTE_IDENTITIES.methods[2]),
    ("/v1.RemoteIdentitiesHistory/List", &V1_REMOTE_IDENTITIES_HISTORY.methods[0]),
    ("/v1.RemoteIdentityGroups/Get", &V1_REMOTE_IDENTITY_GROUPS.methods[0]),
    ("/v1.RemoteIdentityGroups/List", &V1_REMOTE_IDENTITY_GROUPS.methods[1]),
    ("/v1.RemoteIdentityGroupsHistory/List", &V1_REMOTE_IDENTITY_GROUPS_HISTORY.methods[0]),
    ("/v1.Replays/List", &V1_REPLAYS.methods[0]),
    ("/v1.RequestableAccountEntitlements/List", &V1_REQUESTABLE_ACCOUNT_ENTITLEMENTS.methods[0]),
    ("/v1.RequestableResourceEntitlements/List", &V1_REQUESTABLE_RESOURCE_ENTITLEMENTS.methods[0]),
    ("/v1.RequestableRoleEntitlements/List", &V1_REQUESTABLE_ROLE_ENTITLEMENTS.methods[0]),
    ("/v1.Resources/Create", &V1_RESOURCES.methods[1]),
    ("/v1.Resources/Delete", &V1_RESOURCES.methods[4]),
    ("/v1.Resources/EnumerateTags", &V1_RESOURCES.methods[0]),
    ("/v1.Resources/Get", &V1_RESOURCES.methods[2]),
    ("/v1.Resources/Healthcheck", &V1_RESOURCES.methods[6]),
    ("/v1.Resources/List", &V1_RESOURCES.methods[5]),
    ("/v1.Resources/Update", &V1_RESOURCES.methods[3]),
    ("/v1.ResourcesHistory/List", &V1_RESOURCES_HISTORY.methods[0]),
    ("/v1.RoleResources/List", &V1_ROLE_RESOURCES.methods[0]),
    ("/v1.RoleResourcesHistory/List", &V1_ROLE_RESOURCES_HISTORY.methods[0]),
    ("/v1.Roles/Create", &V1_ROLES.methods[0]),
    ("/v1.Roles/Delete", &V1_ROLES.methods[3]),
    ("/v1.Roles/Get", &V1_ROLES.methods[1]),
    ("/v1.Roles/List", &V1_ROLES.methods[4]),
    ("/v1.Roles/Update", &V1_ROLES.methods[2]),
    ("/v1.RolesHistory/List", &V1_ROLES_HISTORY.methods[0]),
    ("/v1.SecretEngines/Create", &V1_SECRET_ENGINES.methods[2]),
    ("/v1.SecretEngines/Delete", &V1_SECRET_ENGINES.methods[4]),
    ("/v1.SecretEngines/GenerateKeys", &V1_SECRET_ENGINES.methods[6]),
    ("/v1.SecretEngines/Get", &V1_SECRET_ENGINES.methods[1]),
    ("/v1.SecretEngines/Healthcheck", &V1_SECRET_ENGINES.methods[7]),
    ("/v1.SecretEngines/List", &V1_SECRET_ENGINES.methods[0]),
    ("/v1.SecretEngines/ListSecretStores", &V1_SECRET_ENGINES.methods[5]),
    ("/v1.SecretEngines/Rotate", &V1_SECRET_ENGINES.methods[8]),
    ("/v1.SecretEngines/Update", &V1_SECRET_ENGINES.methods[3]),
    ("/v1.SecretStoreHealths/Check", &V1_SECRET_STORE_HEALTHS.methods[1]),
    ("/v1.SecretStoreHealths/Healthcheck", &V1_SECRET_STORE_HEALTHS.methods[2]),
    ("/v1.SecretStoreHealths/List", &V1_SECRET_STORE_HEALTHS.methods[0]),
    ("/v1.SecretStores/Create", &V1_SECRET_STORES.methods[0]),
    ("/v1.SecretStores/Delete", &V1_SECRET_STORES.methods[3]),
    ("/v1.SecretStores/Get", &V1_SECRET_STORES.methods[1]),
    ("/v1.SecretStores/List", &V1_SECRET_STORES.methods[4]),
    ("/v1.SecretStores/Update", &V1_SECRET_STORES.methods[2]),
    ("/v1.SecretStoresHistory/List", &V1_SECRET_STORES_HISTORY.methods[0]),
    ("/v1.WorkflowApprovers/Create", &V1_WORKFLOW_APPROVERS.methods[0]),
    ("/v1.WorkflowApprovers/Delete", &V1_WORKFLOW_APPROVERS.methods[2]),
    ("/v1.WorkflowApprovers/Get", &V1_WORKFLOW_APPROVERS.methods[1]),
    ("/v1.WorkflowApprovers/List", &V1_WORKFLOW_APPROVERS.methods[3]),
    ("/v1.WorkflowApproversHistory/List", &V1_WORKFLOW_APPROVERS_HISTORY.methods[0]),
    ("/v1.WorkflowRoles/Create", &V1_WORKFLOW_ROLES.methods[0]),
    ("/v1.WorkflowRoles/Delete", &V1_WORKFLOW_ROLES.methods[2]),
    ("/v1.WorkflowRoles/Get", &V1_WORKFLOW_ROLES.methods[1]),
    ("/v1.WorkflowRoles/List", &V1_WORKFLOW_ROLES.methods[3]),
    ("/v1.WorkflowRolesHistory/List", &V1_WORKFLOW_ROLES_HISTORY.methods[0]),
    ("/v1.Workflows/Create", &V1_WORKFLOWS.methods[0]),
    ("/v1.Workflows/Delete", &V1_WORKFLOWS.methods[2]),
    ("/v1.Workflows/Get", &V1_WORKFLOWS.methods[1]),
    ("/v1.Workflows/List", &V1_WORKFLOWS.methods[4]),
    ("/v1.Workflows/Update", &V1_WORKFLOWS.methods[3]),
    ("/v1.WorkflowsHistory/List", &V1_WORKFLOWS_HISTORY.methods[0]),
];
