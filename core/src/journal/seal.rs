//! Secrets sealed at rest under a master key (RULES 7.1).

use std::fmt;
use std::path::PathBuf;

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

use crate::model::EntityId;

const SEAL_VERSION: u8 = 1;

/// Bytes nobody may see: wiped when dropped, never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes the bytes over.
    pub fn new(bytes: Vec<u8>) -> Secret {
        Secret(Zeroizing::new(bytes))
    }

    /// The bytes. Keep them no longer than needed.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Where the master key comes from.
#[derive(Clone, Default)]
pub enum KeySource {
    /// `PATH.key` beside the database, created with it. Whoever copies the folder copies the key too.
    #[default]
    Beside,
    /// This file: 64 hexadecimal digits. Created with a new database if it is not there.
    File(PathBuf),
    /// The key itself, from wherever the caller has it.
    Bytes([u8; 32]),
    /// The environment variable of this name: 64 hexadecimal digits.
    Env(String),
}

impl fmt::Debug for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeySource::Beside => f.write_str("Beside"),
            KeySource::File(path) => f.debug_tuple("File").field(path).finish(),
            KeySource::Bytes(_) => f.write_str("Bytes(…)"),
            KeySource::Env(name) => f.debug_tuple("Env").field(name).finish(),
        }
    }
}

/// The key that seals a journal's secrets.
pub(crate) struct MasterKey(LessSafeKey);

impl MasterKey {
    pub(crate) fn new(bytes: &[u8; 32]) -> MasterKey {
        let key = UnboundKey::new(&CHACHA20_POLY1305, bytes);
        // The only way it fails is a key of another length than 32 bytes.
        MasterKey(LessSafeKey::new(key.expect("32 bytes are a key")))
    }

    /// Version ‖ nonce ‖ ciphertext ‖ tag.
    pub(crate) fn seal(&self, context: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE_LEN] = random();
        let mut sealed = Vec::with_capacity(1 + NONCE_LEN + plain.len() + 16);
        sealed.push(SEAL_VERSION);
        sealed.extend(nonce);
        let mut text = plain.to_vec();
        let tag = self.0.seal_in_place_separate_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(context),
            &mut text,
        );
        sealed.extend(&text);
        // It fails only past the cipher's limit of 256 GiB, which no field reaches.
        sealed.extend(tag.expect("a secret is shorter than 256 GiB").as_ref());
        sealed
    }

    /// The plain text, if the bytes were sealed with this key in this context.
    pub(crate) fn open(&self, context: &[u8], sealed: &[u8]) -> Option<Secret> {
        let (&version, rest) = sealed.split_first()?;
        let (nonce, text) = rest.split_first_chunk::<NONCE_LEN>()?;
        if version != SEAL_VERSION {
            return None;
        }
        let mut text = Zeroizing::new(text.to_vec());
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let plain = self.0.open_in_place(nonce, Aad::from(context), &mut text).ok()?.to_vec();
        Some(Secret::new(plain))
    }
}

/// What a secret's seal is bound to: it opens only as the same field of the same entity.
pub(crate) fn secret_context(id: EntityId, field: &str) -> Vec<u8> {
    let mut context = b"gatepass secret 1\0".to_vec();
    context.push(id.kind as u8);
    context.extend(id.number.to_be_bytes());
    context.extend(field.as_bytes());
    context
}

/// Random bytes of the operating system.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // The system's generator does not fail once the system has started; without it nothing here is safe.
    SystemRandom::new().fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

/// 64 hexadecimal digits.
pub(crate) fn key_to_text(key: &[u8; 32]) -> Zeroizing<String> {
    use std::fmt::Write;
    let mut text = Zeroizing::new(String::with_capacity(65));
    for byte in key {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Reads what [`key_to_text`] writes, blanks around it allowed.
pub(crate) fn key_from_text(text: &str) -> Result<Zeroizing<[u8; 32]>, String> {
    let text = text.trim();
    let mut key = Zeroizing::new([0u8; 32]);
    if text.len() != 64 || !text.is_ascii() {
        return Err(format!("it has {} characters, a key is 64 hexadecimal digits", text.chars().count()));
    }
    for (byte, digits) in key.iter_mut().zip(text.as_bytes().chunks(2)) {
        let digit =
            |d: u8| (d as char).to_digit(16).ok_or("it is not hexadecimal, a key is 64 hexadecimal digits");
        *byte = (digit(digits[0])? << 4 | digit(digits[1])?) as u8;
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    #[test]
    fn a_secret_opens_only_with_its_key_as_its_field_and_unaltered() {
        let key = MasterKey::new(&[1; 32]);
        let id = EntityId::new(Kind::Credential, 7);
        let context = secret_context(id, "key");
        let sealed = key.seal(&context, b"hunter2");
        assert_eq!(key.open(&context, &sealed).unwrap().expose(), b"hunter2");
        assert!(!sealed.windows(7).any(|w| w == b"hunter2"));
        assert_ne!(sealed, key.seal(&context, b"hunter2"), "every seal has its own nonce");
        assert!(MasterKey::new(&[2; 32]).open(&context, &sealed).is_none());
        assert!(key.open(&secret_context(id, "other"), &sealed).is_none());
        assert!(key.open(&secret_context(EntityId::new(Kind::Credential, 8), "key"), &sealed).is_none());
        for i in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[i] ^= 1;
            assert!(key.open(&context, &altered).is_none(), "byte {i}");
            assert!(key.open(&context, &sealed[..i]).is_none(), "cut at {i}");
        }
    }

    #[test]
    fn secrets_do_not_show() {
        let secret = Secret::new(b"hunter2".to_vec());
        assert!(!format!("{secret:?}").contains("hunter2"));
        assert!(!format!("{:?}", KeySource::Bytes([65; 32])).contains("65"));
    }

    #[test]
    fn keys_are_64_hexadecimal_digits() {
        let text = key_to_text(&[0xa5; 32]);
        assert_eq!(*key_from_text(&format!(" {}\n", *text)).unwrap(), [0xa5; 32]);
        for bad in ["", "a5", &"g".repeat(64), &"é".repeat(32), &"a".repeat(63), &"a".repeat(65)] {
            assert!(key_from_text(bad).is_err(), "{bad}");
        }
    }
}
