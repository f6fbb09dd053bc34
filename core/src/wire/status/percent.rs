/// Encodes a message for `grpc-message`: printable ASCII stays, `%` and all else become `%XX`. What exceeds the
/// limit is cut between characters.
pub fn percent_encode(text: &str, limit: usize) -> String {
    let mut out = String::new();
    for ch in text.chars() {
        let mark = out.len();
        if (' '..='~').contains(&ch) && ch != '%' {
            out.push(ch);
        } else {
            for byte in ch.encode_utf8(&mut [0; 4]).bytes() {
                out.push('%');
                out.extend(
                    [byte >> 4, byte & 15].map(|digit| char::from(b"0123456789ABCDEF"[usize::from(digit)])),
                );
            }
        }
        if out.len() > limit {
            out.truncate(mark);
            break;
        }
    }
    out
}

/// Decodes a `grpc-message`. What is no escape stays as it is, what is no UTF-8 becomes U+FFFD, as gRPC asks of
/// readers: a message is never lost over its encoding.
pub fn percent_decode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.as_bytes();
    while let [first, rest @ ..] = bytes {
        let escape = match rest {
            [high, low, ..] if *first == b'%' => {
                char::from(*high).to_digit(16).zip(char::from(*low).to_digit(16))
            }
            _ => None,
        };
        match escape {
            // Two hexadecimal digits are a byte.
            Some((high, low)) => out.push((high << 4 | low) as u8),
            None => out.push(*first),
        }
        bytes = if escape.is_some() { &rest[2..] } else { rest };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn malformed_escapes_stay_as_they_are() {
        assert_eq!(percent_decode("100%"), "100%");
        assert_eq!(percent_decode("%4"), "%4");
        assert_eq!(percent_decode("%zz%+1%41"), "%zz%+1A");
        assert_eq!(percent_decode("%FF"), "\u{fffd}");
    }

    proptest! {
        #[test]
        fn messages_survive_percent_encoding(text in any::<String>()) {
            let encoded = percent_encode(&text, usize::MAX);
            prop_assert!(encoded.bytes().all(|byte| (0x20..0x7f).contains(&byte)));
            prop_assert_eq!(percent_decode(&encoded), text);
        }
    }
}
