use std::borrow::Cow;

use thiserror::Error;

use crate::text::{fold_case, nfc, shown};

/// The longest name of an entity, in characters.
pub const MAX_NAME_CHARS: usize = 1024;
/// The longest email address, in bytes.
pub const MAX_EMAIL_BYTES: usize = 320;

/// Why a name or an email address is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NameError {
    /// Nothing, or nothing but blanks.
    #[error("it is empty; a name has 1 to {MAX_NAME_CHARS} characters that are not all blank")]
    Blank,
    /// More characters than a name has.
    #[error("it has {chars} characters; a name has at most {MAX_NAME_CHARS}")]
    LongName {
        /// How many characters were given.
        chars: usize,
    },
    /// A character that names do not have.
    #[error("`{}` holds {character:?}; a name has no `\"`, `<`, `>` and no control characters", shown(.name))]
    NameCharacter {
        /// The name.
        name: String,
        /// The first character that is not allowed.
        character: char,
    },
    /// An email address of nothing, or nothing but blanks.
    #[error("it is empty; an email address has 1 to {MAX_EMAIL_BYTES} bytes")]
    BlankEmail,
    /// More bytes than an email address has.
    #[error("it has {bytes} bytes; an email address has at most {MAX_EMAIL_BYTES}")]
    LongEmail {
        /// How many bytes were given.
        bytes: usize,
    },
    /// Two addresses that look alike must not name two accounts.
    #[error("`{}` begins or ends with a blank or holds a control character; an email address has neither", shown(.email))]
    EmailCharacter {
        /// The address.
        email: String,
    },
}

/// Checks the name of an entity and returns it composed (NFC, RULES 4.6), as it is to be stored. Whether the name
/// looks like an id or an email address is asked where references are read.
pub fn normalise_name(name: &str) -> Result<Cow<'_, str>, NameError> {
    if let Some(character) = name.chars().find(|&ch| matches!(ch, '"' | '<' | '>') || ch.is_control()) {
        return Err(NameError::NameCharacter { name: name.to_owned(), character });
    }
    if name.chars().all(char::is_whitespace) {
        return Err(NameError::Blank);
    }
    let name = nfc(name);
    match name.chars().count() {
        chars if chars > MAX_NAME_CHARS => Err(NameError::LongName { chars }),
        _ => Ok(name),
    }
}

/// Checks an email address and returns it composed (NFC), as it is to be stored. As with StrongDM the check is weak:
/// no `@` is asked for.
pub fn normalise_email(email: &str) -> Result<Cow<'_, str>, NameError> {
    if email.chars().all(char::is_whitespace) {
        return Err(NameError::BlankEmail);
    }
    if email.trim() != email || email.contains(char::is_control) {
        return Err(NameError::EmailCharacter { email: email.to_owned() });
    }
    let email = nfc(email);
    match email.len() {
        bytes if bytes > MAX_EMAIL_BYTES => Err(NameError::LongEmail { bytes }),
        _ => Ok(email),
    }
}

/// What is unique about an email address: equal for addresses that differ only in case or composition (RULES 4.6).
pub fn email_key(email: &str) -> Cow<'_, str> {
    fold_case(email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_names_are_refused() {
        for blank in ["", " ", "\u{3000} "] {
            assert_eq!(normalise_name(blank), Err(NameError::Blank), "{blank:?}");
        }
        for character in ['"', '<', '>', '\0', '\n'] {
            let name = format!("a{character}");
            assert_eq!(
                normalise_name(&name),
                Err(NameError::NameCharacter { name: name.clone(), character })
            );
        }
        assert_eq!(normalise_name(&"é".repeat(1025)), Err(NameError::LongName { chars: 1025 }));
    }

    #[test]
    fn good_names_come_back_composed() {
        assert_eq!(normalise_name("e\u{301}quipe '1' & 😀"), Ok("équipe '1' & 😀".into()));
        assert!(normalise_name(&"e\u{301}".repeat(1024)).is_ok(), "the limit counts composed characters");
    }

    #[test]
    fn emails_are_checked_weakly_and_unique_without_case() {
        assert_eq!(normalise_email("  "), Err(NameError::BlankEmail));
        assert_eq!(normalise_email(&"e".repeat(321)), Err(NameError::LongEmail { bytes: 321 }));
        for email in [" a@b.c", "a@b.c ", "a\n@b.c"] {
            assert_eq!(normalise_email(email), Err(NameError::EmailCharacter { email: email.into() }));
        }
        assert_eq!(normalise_email("no-at-sign"), Ok("no-at-sign".into()));
        assert_eq!(email_key("Ål.Ice@Example.COM"), email_key("A\u{30a}L.ICE@example.com"));
        assert_ne!(email_key("alice@example.com"), email_key("alicé@example.com"));
    }
}
