//! What every reader of text from outside needs: JSON strings with positions, comparison without case, and values
//! made safe to show in a message.

mod json_string;

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

pub(crate) use json_string::{read_json_string, write_json_string};

/// The longest piece of a caller's value that a message repeats, in characters.
const SHOWN_CHARS: usize = 80;

/// A caller's value as a message may repeat it: control characters escaped, long ones cut.
pub(crate) fn shown(value: &str) -> String {
    let mut out = String::new();
    for (count, ch) in value.chars().enumerate() {
        if count == SHOWN_CHARS {
            out.push('…');
            break;
        }
        if ch.is_control() {
            out.extend(ch.escape_default());
        } else {
            out.push(ch);
        }
    }
    out
}

/// The form in which texts are compared without case: NFC, each character in lower case, the two small sigmas one.
/// Folding a folded text changes nothing.
pub(crate) fn fold_case(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Cow::Owned(text.to_ascii_lowercase());
        }
        return Cow::Borrowed(text);
    }
    let lower = |text: &str| {
        text.nfc()
            .flat_map(char::to_lowercase)
            .map(|ch| if ch == 'ς' { 'σ' } else { ch })
            .nfc()
            .collect::<String>()
    };
    Cow::Owned(lower(text))
}

/// The text in Unicode's composed form (NFC).
pub(crate) fn nfc(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn shown_values_are_short_and_printable() {
        assert_eq!(shown("a\n\u{1b}[31m"), "a\\n\\u{1b}[31m");
        assert_eq!(shown(&"é".repeat(200)).chars().count(), SHOWN_CHARS + 1);
    }

    #[test]
    fn case_is_folded_beyond_ascii() {
        assert_eq!(fold_case("ÉCOLE"), fold_case("e\u{301}cole"));
        assert_eq!(fold_case("ΟΔΟΣ"), fold_case("οδος"));
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold_case(&text).into_owned();
            prop_assert_eq!(fold_case(&once).into_owned(), once);
        }
    }

    #[test]
    fn every_character_folds_to_itself_once_folded() {
        for ch in '\0'..'\u{20000}' {
            let text = ch.to_string();
            let once = fold_case(&text).into_owned();
            assert_eq!(fold_case(&once), once, "{ch:?}");
        }
    }
}
