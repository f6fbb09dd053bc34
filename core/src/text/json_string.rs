use std::fmt::Write as _;

use thiserror::Error;

/// What is wrong with a double-quoted text; `at` is the offset in bytes of the place at fault.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub(crate) enum JsonStringError {
    #[error("the double quote opened here is never closed")]
    Unclosed { at: usize },
    #[error(
        "a backslash in quotes starts one of `\\\"` `\\\\` `\\/` `\\b` `\\f` `\\n` `\\r` `\\t` `\\uXXXX`"
    )]
    BadEscape { at: usize },
    #[error("half of a surrogate pair; `\\uD83D\\uDE00` shows a whole one")]
    LoneSurrogate { at: usize },
    #[error("a control character in quotes is written as `\\uXXXX`")]
    ControlCharacter { at: usize },
}

impl JsonStringError {
    pub(crate) fn at(&self) -> usize {
        match *self {
            Self::Unclosed { at }
            | Self::BadEscape { at }
            | Self::LoneSurrogate { at }
            | Self::ControlCharacter { at } => at,
        }
    }
}

/// Reads the JSON string whose opening quote stands at `start`. Gives each character to `take`, with whether it was
/// written as an escape, and returns the offset after the closing quote.
pub(crate) fn read_json_string(
    text: &str,
    start: usize,
    take: &mut dyn FnMut(char, bool),
) -> Result<usize, JsonStringError> {
    let mut chars = text[start..].char_indices().map(|(offset, ch)| (start + offset, ch));
    chars.next();
    while let Some((at, ch)) = chars.next() {
        match ch {
            '"' => return Ok(at + 1),
            '\\' => {
                let bad = JsonStringError::BadEscape { at };
                let Some((_, letter)) = chars.next() else { break };
                let decoded = match letter {
                    '"' | '\\' | '/' => letter,
                    'b' => '\u{8}',
                    'f' => '\u{c}',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => {
                        let (decoded, digits) = read_unicode(text, at)?;
                        for _ in 0..digits {
                            chars.next();
                        }
                        decoded
                    }
                    _ => return Err(bad),
                };
                take(decoded, true);
            }
            '\0'..='\x1f' => return Err(JsonStringError::ControlCharacter { at }),
            _ => take(ch, false),
        }
    }
    Err(JsonStringError::Unclosed { at: start })
}

/// The character of the `\u` escape whose backslash stands at `at`, and how many characters follow its `u`.
fn read_unicode(text: &str, at: usize) -> Result<(char, usize), JsonStringError> {
    let first = hex4(text, at + 2).ok_or(JsonStringError::BadEscape { at })?;
    if !(0xd800..0xe000).contains(&first) {
        return char::from_u32(first).map(|ch| (ch, 4)).ok_or(JsonStringError::LoneSurrogate { at });
    }
    let lone = JsonStringError::LoneSurrogate { at };
    if first >= 0xdc00 || text.as_bytes().get(at + 6..at + 8) != Some(b"\\u") {
        return Err(lone);
    }
    match hex4(text, at + 8) {
        Some(second @ 0xdc00..0xe000) => {
            let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            char::from_u32(code).map(|ch| (ch, 10)).ok_or(lone)
        }
        _ => Err(lone),
    }
}

fn hex4(text: &str, at: usize) -> Option<u32> {
    let digits = text.as_bytes().get(at..at + 4)?;
    digits.iter().try_fold(0, |number, &digit| Some(number << 4 | char::from(digit).to_digit(16)?))
}

/// Writes the text as a JSON string, quotes included.
pub(crate) fn write_json_string(out: &mut String, text: &str) {
    out.push('"');
    for ch in text.chars() {
        match ch {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a String cannot fail.
            '\0'..='\x1f' => _ = write!(out, "\\u{:04x}", u32::from(ch)),
            _ => out.push(ch),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<(String, usize), JsonStringError> {
        let mut out = String::new();
        let end = read_json_string(text, 0, &mut |ch, _| out.push(ch))?;
        Ok((out, end))
    }

    #[test]
    fn malformed_strings_say_where() {
        assert_eq!(read("\"abc"), Err(JsonStringError::Unclosed { at: 0 }));
        assert_eq!(read("\"abc\\"), Err(JsonStringError::Unclosed { at: 0 }));
        assert_eq!(read(r#""a\x""#), Err(JsonStringError::BadEscape { at: 2 }));
        assert_eq!(read(r#""a\u12"#), Err(JsonStringError::BadEscape { at: 2 }));
        assert_eq!(read(r#""\u+123""#), Err(JsonStringError::BadEscape { at: 1 }));
        assert_eq!(read(r#""\ud83d""#), Err(JsonStringError::LoneSurrogate { at: 1 }));
        assert_eq!(read(r#""\ud83d\u0041""#), Err(JsonStringError::LoneSurrogate { at: 1 }));
        assert_eq!(read(r#""\ude00""#), Err(JsonStringError::LoneSurrogate { at: 1 }));
        assert_eq!(read("\"a\nb\""), Err(JsonStringError::ControlCharacter { at: 2 }));
    }

    #[test]
    fn escapes_of_other_encoders_are_read() {
        // Python writes characters beyond ASCII as UTF-16 escapes, Go escapes `<`, `>` and `&`.
        assert_eq!(
            read(r#""\u00e9 \ud83d\ude00 \u003ca\u0026b\u003E \/" rest"#).map(|(text, _)| text),
            Ok("é 😀 <a&b> /".to_owned())
        );
    }

    proptest! {
        #[test]
        fn written_strings_read_back_and_agree_with_serde(text in any::<String>()) {
            let mut out = String::new();
            write_json_string(&mut out, &text);
            prop_assert_eq!(read(&out), Ok((text.clone(), out.len())));
            prop_assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
        }

        #[test]
        fn any_text_reads_as_serde_reads_it(body in r#"(\\u[dD][89c][0-9a-f]{2}|\\u[0-9a-f]{4}|\\.|[a-z"é😀\x01-\x20]){0,12}"#) {
            let text = format!("\"{body}\"");
            let ours = read(&text).ok().filter(|(_, end)| *end == text.len()).map(|(text, _)| text);
            prop_assert_eq!(ours, serde_json::from_str::<String>(&text).ok());
        }
    }
}
