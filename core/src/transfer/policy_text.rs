//! The ids in policies: `StrongDM::Account::"a-…"` in Cedar's text.

/// The text with the id of each entity it names put through `rename`, which gives another id or leaves it (`None`).
/// Only a string behind `::` names an entity; comments and other strings are left alone.
pub(super) fn renamed<E>(
    text: &str,
    mut rename: impl FnMut(&str) -> Result<Option<String>, E>,
) -> Result<String, E> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    // What stood last before here, blanks and comments apart.
    let mut behind_colons = false;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if first == '"' {
            let Some(end) = string_end(rest) else {
                out.push_str(rest);
                break;
            };
            match if behind_colons { rename(&rest[1..end - 1])? } else { None } {
                Some(other) => {
                    out.push('"');
                    out.push_str(&other);
                    out.push('"');
                }
                None => out.push_str(&rest[..end]),
            }
            rest = &rest[end..];
            behind_colons = false;
        } else if rest.starts_with("::") {
            out.push_str("::");
            rest = &rest[2..];
            behind_colons = true;
        } else {
            behind_colons &= first.is_whitespace();
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    Ok(out)
}

/// Where the string that begins here ends, its last quote included.
fn string_end(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (place, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(place + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rename(text: &str) -> String {
        let renamed =
            renamed(text, |id| Ok::<_, ()>(id.strip_prefix("a-").map(|rest| format!("a-new{rest}"))));
        renamed.expect("no refusal")
    }

    #[test]
    fn only_names_of_entities_are_renamed() {
        for (text, expected) in [
            (
                r#"forbid(principal == StrongDM::Account::"a-1", action, resource);"#,
                r#"forbid(principal == StrongDM::Account::"a-new1", action, resource);"#,
            ),
            (
                r#"A:: // c "a-1"
                "a-1""#,
                r#"A:: // c "a-1"
                "a-new1""#,
            ),
            (r#"when { resource.tags.x == "a-1" }"#, r#"when { resource.tags.x == "a-1" }"#),
            (r#"@error("see ::\"a-1\"") A::"a-2""#, r#"@error("see ::\"a-1\"") A::"a-new2""#),
            (r#"// A::"a-1""#, r#"// A::"a-1""#),
            (r#"A::"b-1" A::"a-1"#, r#"A::"b-1" A::"a-1"#),
            ("é::\"a-é\"", "é::\"a-newé\""),
            ("::\"", "::\""),
            ("\"", "\""),
        ] {
            assert_eq!(rename(text), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_comes_back_where_nothing_is_renamed(text in "[a:/\"\\\\\n é-]{0,40}") {
            proptest::prop_assert_eq!(renamed(&text, |_| Ok::<_, ()>(None)), Ok(text));
        }
    }
}
