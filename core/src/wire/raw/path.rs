//! Where in a message something stands: a chain on the stack, turned into text only for an error.

use std::fmt::{self, Write};

use crate::error::{Code, Error};

use super::reader::{MAX_DEPTH, WireError};

/// One step into a message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    name: &'p str,
    index: Option<usize>,
    depth: usize,
}

impl<'p> Path<'p> {
    /// The message itself, by its short name (`AccountGrant` reads `account_grant`); nameless, it is left out before
    /// the names of its fields.
    pub(crate) fn root(name: &'p str) -> Path<'p> {
        Path { parent: None, name, index: None, depth: 0 }
    }

    /// A field of what stands here.
    pub(crate) fn field(&'p self, name: &'p str) -> Path<'p> {
        Path { parent: Some(self), name, index: None, depth: self.depth + 1 }
    }

    /// An item of the list `name` of what stands here.
    pub(crate) fn item(&'p self, name: &'p str, index: usize) -> Path<'p> {
        Path { index: Some(index), ..self.field(name) }
    }

    /// An item of the list that stands here.
    pub(crate) fn at(&self, index: usize) -> Path<'p> {
        Path { index: Some(index), ..*self }
    }

    /// Whether this is the message itself.
    pub(crate) fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// Refuses what nests too deep.
    pub(crate) fn check_depth(&self) -> Result<(), Error> {
        if self.depth > MAX_DEPTH { Err(self.wire(WireError::TooDeep)) } else { Ok(()) }
    }

    /// `InvalidArgument` about what stands here.
    #[cold]
    pub(crate) fn error(&self, why: impl fmt::Display) -> Error {
        Error::invalid(self.to_string(), why)
    }

    /// `InvalidArgument`: the bytes here are no protobuf.
    #[cold]
    pub(crate) fn wire(&self, why: WireError) -> Error {
        Error::new(Code::InvalidArgument, format!("`{self}` {why}")).with_field(self.to_string())
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parent {
            None if self.name.is_empty() => f.write_str("body")?,
            None => f.write_str(&snake_case(self.name))?,
            Some(Path { name: "", .. }) => f.write_str(self.name)?,
            Some(parent) => write!(f, "{parent}.{}", self.name)?,
        }
        match self.index {
            Some(index) => write!(f, "[{index}]"),
            None => Ok(()),
        }
    }
}

/// A message's short name as JSON and errors spell it: `AccountGrant` is `account_grant`, `MFAConfig` is `mfa_config`.
pub fn snake_case(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 4);
    let mut chars = name.chars().peekable();
    let mut previous_lower = false;
    let mut first = true;
    while let Some(char) = chars.next() {
        let starts_word = char.is_ascii_uppercase()
            && (previous_lower || chars.peek().is_some_and(|next| next.is_ascii_lowercase()));
        if starts_word && !first && !text.ends_with('_') {
            text.push('_');
        }
        // Writing to a String cannot fail.
        let _ = write!(text, "{}", char.to_ascii_lowercase());
        previous_lower = !char.is_ascii_uppercase();
        first = false;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_snake_case() {
        for (name, snake) in [
            ("Role", "role"),
            ("AccountGrant", "account_grant"),
            ("MFAConfig", "mfa_config"),
            ("SSHCert", "ssh_cert"),
            ("OktaMFAConfig", "okta_mfa_config"),
            ("resource", "resource"),
        ] {
            assert_eq!(snake_case(name), snake);
        }
    }

    #[test]
    fn a_path_names_fields_and_positions() {
        let root = Path::root("ApprovalWorkflow");
        let step = root.item("approval_workflow_steps", 1);
        assert_eq!(
            step.field("quantifier").to_string(),
            "approval_workflow.approval_workflow_steps[1].quantifier"
        );
    }
}
