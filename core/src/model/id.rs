use std::fmt;
use std::str::FromStr;

use thiserror::Error;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $prefix:literal, $word:literal;)*) => {
        /// What kind of entity an id names. The numbers stand in journals: they never change meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Kind { $($(#[$doc])* $name = $code,)* }

        impl Kind {
            /// Every kind, in the order of their numbers.
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)*];

            /// The highest number of a kind.
            pub const HIGHEST: u8 = {
                let mut highest = 0;
                $(if $code > highest { highest = $code; })*
                highest
            };

            /// The kind with this number in a journal, if any.
            pub const fn from_code(code: u8) -> Option<Kind> {
                match code { $($code => Some(Kind::$name),)* _ => None }
            }

            /// What ids of this kind begin with, hyphen included (`rs-`).
            pub const fn prefix(self) -> &'static str {
                match self { $(Kind::$name => $prefix,)* }
            }

            /// The word for one entity of this kind in messages to people (`access grant`).
            pub const fn word(self) -> &'static str {
                match self { $(Kind::$name => $word,)* }
            }

            /// The word with its article (`an access request`, `a role`).
            pub fn with_article(self) -> String {
                let word = self.word();
                let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
                format!("{article} {word}")
            }
        }
    };
}

kinds! {
    /// A user, a service account or a token.
    Account = 1, "a-", "account";
    /// A named set of access rules.
    Role = 2, "r-", "role";
    /// What is accessed.
    Resource = 3, "rs-", "resource";
    /// A named set of accounts.
    Group = 4, "group-", "group";
    /// An account holds a role.
    AccountAttachment = 5, "aa-", "account attachment";
    /// Time-boxed access of one account to one resource.
    AccountGrant = 6, "ag-", "account grant";
    /// An account is a member of a group.
    AccountGroup = 7, "accountgroup-", "account group";
    /// A group holds a role.
    GroupRole = 8, "grouprole-", "group role";
    /// Which resources may be requested, by whom, how.
    Workflow = 9, "aw-", "workflow";
    /// A role may use a workflow.
    WorkflowRole = 10, "wr-", "workflow role";
    /// Who approves, in which steps.
    ApprovalWorkflow = 11, "af-", "approval workflow";
    /// Deprecated approver of a workflow.
    WorkflowApprover = 12, "nt-", "workflow approver";
    /// One account's wish for one resource for a while.
    AccessRequest = 13, "aq-", "access request";
    /// A Cedar policy.
    Policy = 14, "po-", "policy";
    /// The organization itself.
    Organization = 15, "o-", "organization";
    /// A gateway, relay or proxy cluster.
    Node = 16, "n-", "node";
    /// Where credentials of resources are kept.
    SecretStore = 17, "se-", "secret store";
    /// What makes and rotates managed secrets.
    SecretEngine = 18, "eng-", "secret engine";
    /// A secret kept by a secret engine.
    ManagedSecret = 19, "ms-", "managed secret";
    /// A named set of identity aliases.
    IdentitySet = 20, "ig-", "identity set";
    /// An account's name on resources.
    IdentityAlias = 21, "i-", "identity alias";
    /// A peering group.
    PeeringGroup = 22, "g-", "peering group";
    /// A node of a peering group.
    PeeringGroupNode = 23, "gn-", "peering group node";
    /// A peer of a peering group.
    PeeringGroupPeer = 24, "gp-", "peering group peer";
    /// A resource of a peering group.
    PeeringGroupResource = 25, "gr-", "peering group resource";
    /// A key of a proxy cluster.
    ProxyClusterKey = 26, "gk-", "proxy cluster key";
    /// A discovery connector.
    Connector = 27, "con-", "discovery connector";
    /// An authorization policy.
    AuthorizationPolicy = 28, "apy-", "authorization policy";
    /// A step of an approval workflow (deprecated API).
    ApprovalWorkflowStep = 29, "afs-", "approval workflow step";
    /// An approver of an approval workflow (deprecated API).
    ApprovalWorkflowApprover = 30, "afa-", "approval workflow approver";
    /// One line of the audit trail.
    Activity = 31, "at-", "activity";
    /// A personal credential of one account.
    Credential = 32, "cred-", "credential";
    /// One event in the life of an access request. StrongDM gives these ids no prefix.
    AccessRequestEvent = 33, "aqe-", "access request event";
    /// What StrongDM's workflow cannot say, beside one.
    WorkflowOptions = 34, "awo-", "set of workflow options";
    /// What the steps of StrongDM's approval workflow cannot say, beside one.
    ApprovalOptions = 35, "afo-", "set of approval options";
    /// A fact that glue sets and clears.
    Condition = 36, "cond-", "condition";
    /// One's approver duty, given to somebody else for a while.
    Delegation = 37, "dlg-", "delegation";
    /// Time-boxed membership of one account in one role.
    RoleGrant = 38, "rgt-", "role grant";
    /// Where events are sent.
    Webhook = 39, "wh-", "webhook";
    /// For whom a key may ask or vote.
    KeyScope = 40, "ks-", "key scope";
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// The identity of one entity: its kind's prefix and 16 lowercase hexadecimal digits (`rs-093e6f3061eb4dad`).
///
/// Text and number are the same thing: every id this program hands out parses back to itself, so tables are
/// keyed by the number and never hash a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId {
    /// What it names.
    pub kind: Kind,
    /// The 64 bits after the prefix.
    pub number: u64,
}

impl EntityId {
    /// The id of this kind with this number.
    pub const fn new(kind: Kind, number: u64) -> EntityId {
        EntityId { kind, number }
    }

    /// Reads an id that must be of this kind. Returns `None` for anything else; the callers word the error,
    /// because only they know the field.
    pub fn parse_as(kind: Kind, text: &str) -> Option<EntityId> {
        parse_hex16(text.strip_prefix(kind.prefix())?).map(|number| EntityId { kind, number })
    }
}

/// Exactly 16 lowercase hexadecimal digits: a second spelling of an id would be a second name for one thing.
#[inline]
fn parse_hex16(text: &str) -> Option<u64> {
    let (high, low) = text.as_bytes().split_first_chunk::<8>()?;
    let low: &[u8; 8] = low.try_into().ok()?;
    let ((high, high_bad), (low, low_bad)) = (hex8(*high), hex8(*low));
    ((high_bad | low_bad) == 0).then_some(high << 32 | low)
}

/// Reads 8 digits at once, each in its byte of a word: two of them are read for every check of access. The second
/// answer is 0 where all are lowercase hexadecimal digits; the first means nothing otherwise.
#[inline]
fn hex8(digits: [u8; 8]) -> (u64, u64) {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let word = u64::from_be_bytes(digits);
    // Letters, `a` to `f`, are 0x61 to 0x66; the digits 0x30 to 0x39: the bit 0x40 tells them apart.
    let letters = word >> 6 & ONES;
    let bad_column = (word & (ONES * 0xf0)) ^ (ONES * 0x30 + letters * 0x30);
    let values = (word & (ONES * 0x0f)) + letters * 9;
    // A value is at most 15, and at least 10 exactly where a letter stands.
    let bad_value = (values >> 4 & ONES) | (((values + ONES * 6) >> 4 & ONES) ^ letters);
    let bytes = (values | values >> 4) & 0x00ff_00ff_00ff_00ff;
    let halves = (bytes | bytes >> 8) & 0x0000_ffff_0000_ffff;
    ((halves | halves >> 16) & 0xffff_ffff, bad_column | bad_value)
}

impl fmt::Display for EntityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

/// How many bytes the text of an id has at most.
const TEXT: usize = 32;

/// An id as text that needs no memory of its own: an answer may name a thousand.
#[derive(Debug, Clone, Copy)]
pub struct IdText {
    bytes: [u8; TEXT],
    length: usize,
}

impl std::ops::Deref for IdText {
    type Target = str;

    fn deref(&self) -> &str {
        // A prefix and digits are ASCII.
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

impl EntityId {
    /// The id as text.
    pub fn text(self) -> IdText {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut digits = [0; 16];
        for (two, byte) in digits.as_chunks_mut().0.iter_mut().zip(self.number.to_be_bytes()) {
            *two = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 0xf)]];
        }
        let prefix = self.kind.prefix().as_bytes();
        let mut text = IdText { bytes: [0; TEXT], length: prefix.len() + digits.len() };
        text.bytes[..prefix.len()].copy_from_slice(prefix);
        text.bytes[prefix.len()..text.length].copy_from_slice(&digits);
        text
    }
}

/// A text that is no id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{text}` is not an id: an id is a prefix such as `rs-` and 16 lowercase hexadecimal digits")]
pub struct ParseIdError {
    /// What was given.
    pub text: String,
}

impl FromStr for EntityId {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<EntityId, ParseIdError> {
        let end = text.rfind('-').map_or(0, |hyphen| hyphen + 1);
        let (prefix, digits) = text.split_at(end);
        Kind::ALL
            .iter()
            .find(|kind| kind.prefix() == prefix)
            .and_then(|&kind| parse_hex16(digits).map(|number| EntityId { kind, number }))
            .ok_or_else(|| ParseIdError { text: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_round_trips_and_has_its_own_prefix() {
        for &kind in Kind::ALL {
            let id = EntityId::new(kind, 0x093e_6f30_61eb_4dad);
            assert_eq!(id.to_string().parse(), Ok(id));
            assert_eq!(&*id.text(), format!("{}{:016x}", kind.prefix(), id.number));
            assert_eq!(Kind::from_code(kind as u8), Some(kind));
            assert_eq!(Kind::ALL.iter().filter(|other| other.prefix() == kind.prefix()).count(), 1);
        }
    }

    #[test]
    fn every_kind_has_the_right_article() {
        let an = [
            "account",
            "account attachment",
            "account grant",
            "account group",
            "approval workflow",
            "access request",
            "access request event",
            "organization",
            "identity set",
            "identity alias",
            "authorization policy",
            "approval workflow step",
            "approval workflow approver",
            "activity",
        ];
        for kind in Kind::ALL {
            let article = if an.contains(&kind.word()) { "an" } else { "a" };
            assert_eq!(kind.with_article(), format!("{article} {kind}"));
        }
    }

    #[test]
    fn other_spellings_are_no_ids() {
        for text in [
            "",
            "rs-",
            "rs-093e6f3061eb4da",
            "rs-093e6f3061eb4dadf",
            "RS-093e6f3061eb4dad",
            "rs-093E6F3061EB4DAD",
            "zz-093e6f3061eb4dad",
        ] {
            assert!(text.parse::<EntityId>().is_err(), "{text}");
        }
    }

    /// Every byte at every place, against the plain reading of a digit.
    #[test]
    fn exactly_lowercase_hexadecimal_digits_are_read() {
        for place in 0..16 {
            for byte in 0..=127u8 {
                let mut digits = *b"093e6f3061eb4dad";
                digits[place] = byte;
                let text = std::str::from_utf8(&digits).expect("ASCII");
                let plain = (byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
                    .then(|| u64::from_str_radix(text, 16).expect("16 digits"));
                assert_eq!(parse_hex16(text), plain, "{text:?}");
            }
        }
        for other in ["093e6f3061eb4d\u{e9}", "\u{f1}93e6f3061eb4da", "\u{20ac}93e6f3061eb4d"] {
            assert_eq!((other.len(), parse_hex16(other)), (16, None));
        }
    }
}
