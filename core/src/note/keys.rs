//! The keys of signed notes, and how they are written.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use thiserror::Error;
use zeroize::Zeroizing;

/// The number of Ed25519 among signature types.
const ED25519_TYPE: u8 = 1;
/// What a signing key as text begins with.
const PRIVATE: &str = "PRIVATE+KEY+";

/// A text that is no key of signed notes. The text of a signing key is never repeated.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum KeyError {
    /// A name that cannot stand in a note.
    #[error("`{name}` is no name of a key: it must not be empty and hold no blanks and no `+`")]
    Name {
        /// What was given.
        name: String,
    },
    /// No verifier key.
    #[error("`{text}` is no verifier key of signed notes (`NAME+8 hexadecimal digits+base64`): {why}")]
    Verifier {
        /// What was given.
        text: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// No signing key.
    #[error("this is no signing key of signed notes (`PRIVATE+KEY+NAME+8 hexadecimal digits+base64`): {0}")]
    Signing(&'static str),
}

/// Whether a key may have this name.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(|ch| ch.is_whitespace() || ch.is_control() || ch == '+')
}

/// Whom a signature is verified with: a name and an Ed25519 public key. As text, C2SP's vkey:
/// `NAME+KEYID+base64(1 ‖ public key)`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct VerifierKey {
    name: String,
    public: [u8; 32],
}

impl VerifierKey {
    /// The key of this name.
    ///
    /// # Errors
    /// [`KeyError::Name`].
    pub fn new(name: impl Into<String>, public: [u8; 32]) -> Result<VerifierKey, KeyError> {
        let name = name.into();
        if is_name(&name) { Ok(VerifierKey { name, public }) } else { Err(KeyError::Name { name }) }
    }

    /// The key's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The Ed25519 public key.
    pub fn public_key(&self) -> &[u8; 32] {
        &self.public
    }

    /// What signature lines name the key by: the first 4 bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key).
    pub fn id(&self) -> u32 {
        let mut named = self.name.clone().into_bytes();
        named.extend([b'\n', ED25519_TYPE]);
        named.extend(self.public);
        let hash = digest(&SHA256, &named);
        hash.as_ref().iter().take(4).fold(0, |id, byte| id << 8 | u32::from(*byte))
    }

    /// Whether this is the key's signature of the message.
    pub(super) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.public).verify(message, signature).is_ok()
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut typed = vec![ED25519_TYPE];
        typed.extend(self.public);
        write!(f, "{}+{:08x}+{}", self.name, self.id(), STANDARD.encode(typed))
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for VerifierKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<VerifierKey, KeyError> {
        let wrong = |why| KeyError::Verifier { text: crate::text::shown(text), why };
        let (name, id, public) = parts(text).map_err(wrong)?;
        let key = VerifierKey::new(name, public)?;
        if key.id() == id { Ok(key) } else { Err(wrong("its digits are not those of its name and key")) }
    }
}

/// Name, key id and the 32 bytes of a key as text.
fn parts(text: &str) -> Result<(&str, u32, [u8; 32]), &'static str> {
    let mut parts = text.trim().splitn(3, '+');
    let (Some(name), Some(id), Some(encoded)) = (parts.next(), parts.next(), parts.next()) else {
        return Err("it has not three parts joined by `+`");
    };
    let digits =
        id.len() == 8 && id.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    let id = u32::from_str_radix(id, 16).ok().filter(|_| digits);
    let id = id.ok_or("its second part is not 8 lowercase hexadecimal digits")?;
    let bytes = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| "its third part is not base64")?);
    match bytes.split_first() {
        Some((&ED25519_TYPE, key)) => {
            let key = key.try_into().map_err(|_| "its third part has not 33 bytes")?;
            Ok((name, id, key))
        }
        _ => Err("it is of another sort than Ed25519"),
    }
}

/// What signs notes: a name and the 32 bytes that an Ed25519 key is made from. `Debug` shows the verifier key alone.
pub struct SigningKey {
    verifier: VerifierKey,
    seed: Zeroizing<[u8; 32]>,
    pair: Ed25519KeyPair,
}

impl SigningKey {
    /// The key of this name that 32 secret random bytes make.
    ///
    /// # Errors
    /// [`KeyError::Name`].
    pub fn from_seed(name: impl Into<String>, seed: &[u8; 32]) -> Result<SigningKey, KeyError> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed)
            .map_err(|_| KeyError::Signing("its bytes make no Ed25519 key"))?;
        let mut public = [0; 32];
        public.copy_from_slice(pair.public_key().as_ref());
        Ok(SigningKey { verifier: VerifierKey::new(name, public)?, seed: Zeroizing::new(*seed), pair })
    }

    /// Whom its signatures are verified with.
    pub fn verifier_key(&self) -> &VerifierKey {
        &self.verifier
    }

    /// The 32 secret bytes.
    pub fn seed(&self) -> &[u8; 32] {
        &self.seed
    }

    /// The key as text, `PRIVATE+KEY+NAME+KEYID+base64(1 ‖ seed)`: secret.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut typed = Zeroizing::new(vec![ED25519_TYPE]);
        typed.extend(*self.seed);
        let encoded = Zeroizing::new(STANDARD.encode(&*typed));
        Zeroizing::new(format!("{PRIVATE}{}+{:08x}+{}", self.verifier.name, self.verifier.id(), *encoded))
    }

    /// Reads what [`SigningKey::to_text`] writes, blanks around it allowed.
    ///
    /// # Errors
    /// [`KeyError`], which never repeats the text.
    pub fn from_text(text: &str) -> Result<SigningKey, KeyError> {
        let rest = text.trim().strip_prefix(PRIVATE);
        let rest = rest.ok_or(KeyError::Signing("it does not begin with `PRIVATE+KEY+`"))?;
        let (name, id, seed) = parts(rest).map_err(KeyError::Signing)?;
        let key = SigningKey::from_seed(name, &Zeroizing::new(seed))?;
        match key.verifier.id() == id {
            true => Ok(key),
            false => Err(KeyError::Signing("its digits are not those of its name and key")),
        }
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        let mut signature = [0; 64];
        signature.copy_from_slice(self.pair.sign(message).as_ref());
        signature
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("verifier", &self.verifier).finish_non_exhaustive()
    }
}
