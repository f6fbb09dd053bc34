use std::collections::HashSet;

use thiserror::Error;

use crate::text::shown;

/// The most tags one entity carries.
pub const MAX_TAGS: usize = 50;
/// The longest name of a tag, in characters.
pub const MAX_TAG_NAME_CHARS: usize = 128;
/// The longest value of a tag, in characters.
pub const MAX_TAG_VALUE_CHARS: usize = 256;

/// Why tags are refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TagError {
    /// A tag has no name.
    #[error("a tag has an empty name; a name has 1 to {MAX_TAG_NAME_CHARS} characters")]
    EmptyName,
    /// A name is too long.
    #[error("the tag name `{}` has {chars} characters; at most {MAX_TAG_NAME_CHARS} are allowed", shown(.name))]
    LongName {
        /// The name.
        name: String,
        /// Its length in characters.
        chars: usize,
    },
    /// A value is too long.
    #[error("the value of tag `{name}` has {chars} characters; at most {MAX_TAG_VALUE_CHARS} are allowed")]
    LongValue {
        /// The tag's name.
        name: String,
        /// The value's length in characters.
        chars: usize,
    },
    /// A name holds a character that tags do not have.
    #[error("the tag name `{}` holds {character:?}; allowed are letters, digits, blanks and `+ - = . _ : / @`", shown(.name))]
    NameCharacter {
        /// The name.
        name: String,
        /// The first character that is not allowed.
        character: char,
    },
    /// A value holds a character that tags do not have.
    #[error("the value `{}` of tag `{name}` holds {character:?}; allowed are letters, digits, blanks and `+ - = . _ : / @`", shown(.value))]
    ValueCharacter {
        /// The tag's name.
        name: String,
        /// The value.
        value: String,
        /// The first character that is not allowed.
        character: char,
    },
    /// Two tags have one name.
    #[error("the tag `{name}` is given twice; a name has one value")]
    Duplicate {
        /// The name.
        name: String,
    },
    /// One entity has too many tags.
    #[error("{count} tags are given; an entity has at most {MAX_TAGS}")]
    TooMany {
        /// How many were given.
        count: usize,
    },
}

/// Checks the tags of one entity: how many, their characters and lengths, no name twice. Names and values keep
/// their case; a value may be empty.
pub fn validate_tags<'a>(tags: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<(), TagError> {
    let mut names = HashSet::new();
    let mut count = 0;
    for (name, value) in tags {
        validate_tag_name(name)?;
        validate_tag_value(name, value)?;
        if !names.insert(name) {
            return Err(TagError::Duplicate { name: name.to_owned() });
        }
        count += 1;
    }
    if count > MAX_TAGS {
        return Err(TagError::TooMany { count });
    }
    Ok(())
}

/// Checks a tag's name by itself.
pub fn validate_tag_name(name: &str) -> Result<(), TagError> {
    if name.is_empty() {
        return Err(TagError::EmptyName);
    }
    if let Some(character) = foreign_character(name) {
        return Err(TagError::NameCharacter { name: name.to_owned(), character });
    }
    match name.chars().count() {
        chars if chars > MAX_TAG_NAME_CHARS => Err(TagError::LongName { name: name.to_owned(), chars }),
        _ => Ok(()),
    }
}

/// Checks a tag's value; the name, already found good, serves the message.
pub fn validate_tag_value(name: &str, value: &str) -> Result<(), TagError> {
    if let Some(character) = foreign_character(value) {
        return Err(TagError::ValueCharacter { name: name.to_owned(), value: value.to_owned(), character });
    }
    match value.chars().count() {
        chars if chars > MAX_TAG_VALUE_CHARS => Err(TagError::LongValue { name: name.to_owned(), chars }),
        _ => Ok(()),
    }
}

fn foreign_character(text: &str) -> Option<char> {
    text.chars().find(|&ch| !is_tag_char(ch))
}

/// Whether names and values of tags may hold this character.
pub(crate) fn is_tag_char(ch: char) -> bool {
    ch.is_alphanumeric() || matches!(ch, ' ' | '+' | '-' | '=' | '.' | '_' | ':' | '/' | '@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_tags_are_refused_by_name() {
        let long = "n".repeat(129);
        let long_value = "v".repeat(257);
        assert_eq!(validate_tags([("", "x")]), Err(TagError::EmptyName));
        assert_eq!(
            validate_tags([(&*long, "x")]),
            Err(TagError::LongName { name: long.clone(), chars: 129 })
        );
        assert_eq!(
            validate_tags([("n", &*long_value)]),
            Err(TagError::LongValue { name: "n".into(), chars: 257 })
        );
        assert_eq!(
            validate_tags([("a*", "x")]),
            Err(TagError::NameCharacter { name: "a*".into(), character: '*' })
        );
        assert_eq!(
            validate_tags([("env", "prod\n")]),
            Err(TagError::ValueCharacter { name: "env".into(), value: "prod\n".into(), character: '\n' })
        );
        assert_eq!(
            validate_tags([("env", "a"), ("env", "b")]),
            Err(TagError::Duplicate { name: "env".into() })
        );
        let names: Vec<String> = (0..51).map(|number| format!("t{number}")).collect();
        assert_eq!(
            validate_tags(names.iter().map(|name| (&**name, ""))),
            Err(TagError::TooMany { count: 51 })
        );
    }

    #[test]
    fn messages_name_tag_and_value() {
        let message = validate_tags([("env", "a\"b")]).unwrap_err().to_string();
        assert_eq!(
            message,
            "the value `a\"b` of tag `env` holds '\"'; allowed are letters, digits, blanks and `+ - = . _ : / @`"
        );
    }

    #[test]
    fn what_stands_at_the_limits_is_taken() {
        let name = "é".repeat(128);
        let value = "ü".repeat(256);
        assert_eq!(validate_tags([(&*name, &*value), ("Env", ""), ("env", "a b+-=._:/@9")]), Ok(()));
        let names: Vec<String> = (0..50).map(|number| format!("t{number}")).collect();
        assert_eq!(validate_tags(names.iter().map(|name| (&**name, ""))), Ok(()));
    }
}
