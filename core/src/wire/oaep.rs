//! Values that only the holder of a key reads: RSA-OAEP with SHA-256 in both places and no label, keys as PEM. So
//! StrongDM's SDKs encrypt a managed secret for its engine, and have it encrypted for themselves (strongdm-api 1.6).

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{
    KeySize, OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
    PublicEncryptingKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;
use zeroize::Zeroizing;

/// The length of the keys made here. A value is at most 66 bytes shorter: 190 bytes.
const SIZE: KeySize = KeySize::Rsa2048;

const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
const END: &str = "-----END PUBLIC KEY-----";
/// The characters of a line between the two.
const LINE: usize = 64;

/// What is wrong with a key or a value. It repeats neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OaepError {
    /// The library makes no key, or none of what was kept.
    #[error("no RSA key can be made here")]
    NoKey,
    /// A public key that is none.
    #[error("is no RSA public key of 2048 to 8192 bits as PEM (`{BEGIN}` …)")]
    PublicKey,
    /// What was not encrypted for this key.
    #[error("is not encrypted for this key with RSA-OAEP and SHA-256")]
    NotForThisKey,
    /// A value that the key cannot hold.
    #[error("has {length} bytes; at most {most} can be encrypted for this key")]
    TooLong {
        /// The value's bytes.
        length: usize,
        /// What the key can hold.
        most: usize,
    },
}

/// The private half of a key. It prints nothing of itself.
pub struct PrivateKey(PrivateDecryptingKey);

impl PrivateKey {
    /// A new key, which takes a tenth of a second or so.
    ///
    /// # Errors
    /// [`OaepError::NoKey`] where the system gives no randomness.
    pub fn generate() -> Result<PrivateKey, OaepError> {
        PrivateDecryptingKey::generate(SIZE).map(PrivateKey).map_err(|_| OaepError::NoKey)
    }

    /// A key as [`PrivateKey::to_pkcs8`] wrote it.
    ///
    /// # Errors
    /// [`OaepError::NoKey`] for anything else.
    pub fn from_pkcs8(der: &[u8]) -> Result<PrivateKey, OaepError> {
        PrivateDecryptingKey::from_pkcs8(der).map(PrivateKey).map_err(|_| OaepError::NoKey)
    }

    /// The key as PKCS #8: only to seal it.
    ///
    /// # Errors
    /// [`OaepError::NoKey`] if the library cannot write it.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, OaepError> {
        let der: Pkcs8V1Der<'_> = self.0.as_der().map_err(|_| OaepError::NoKey)?;
        Ok(Zeroizing::new(der.as_ref().to_vec()))
    }

    /// The public half as PEM (SubjectPublicKeyInfo).
    ///
    /// # Errors
    /// [`OaepError::NoKey`] if the library cannot write it.
    pub fn public_pem(&self) -> Result<String, OaepError> {
        let der: PublicKeyX509Der<'_> = self.0.public_key().as_der().map_err(|_| OaepError::NoKey)?;
        Ok(pem(der.as_ref()))
    }

    /// The value that was encrypted for this key.
    ///
    /// # Errors
    /// [`OaepError::NotForThisKey`], for whatever reason: a reason would help who guesses.
    pub fn decrypt(&self, encrypted: &[u8]) -> Result<Zeroizing<Vec<u8>>, OaepError> {
        let key = OaepPrivateDecryptingKey::new(self.0.clone()).map_err(|_| OaepError::NoKey)?;
        let mut room = Zeroizing::new(vec![0; key.min_output_size()]);
        let value = key.decrypt(&OAEP_SHA256_MGF1SHA256, encrypted, &mut room, None);
        let length = value.map_err(|_| OaepError::NotForThisKey)?.len();
        Ok(Zeroizing::new(room[..length].to_vec()))
    }
}

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateKey(hidden)")
    }
}

/// The public half of somebody's key.
pub struct PublicKey(OaepPublicEncryptingKey);

impl PublicKey {
    /// Reads PEM.
    ///
    /// # Errors
    /// [`OaepError::PublicKey`] for anything but an RSA key of 2048 to 8192 bits.
    pub fn from_pem(text: &[u8]) -> Result<PublicKey, OaepError> {
        let der = std::str::from_utf8(text).ok().and_then(der).ok_or(OaepError::PublicKey)?;
        let key = PublicEncryptingKey::from_der(&der).map_err(|_| OaepError::PublicKey)?;
        OaepPublicEncryptingKey::new(key).map(PublicKey).map_err(|_| OaepError::PublicKey)
    }

    /// The value, readable by the holder of the private half alone.
    ///
    /// # Errors
    /// [`OaepError::TooLong`].
    pub fn encrypt(&self, value: &[u8]) -> Result<Vec<u8>, OaepError> {
        let most = self.0.max_plaintext_size(&OAEP_SHA256_MGF1SHA256);
        if value.len() > most {
            return Err(OaepError::TooLong { length: value.len(), most });
        }
        let mut encrypted = vec![0; self.0.ciphertext_size()];
        let written = self.0.encrypt(&OAEP_SHA256_MGF1SHA256, value, &mut encrypted, None);
        let length = written.map_err(|_| OaepError::PublicKey)?.len();
        encrypted.truncate(length);
        Ok(encrypted)
    }
}

fn pem(der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut pem = String::with_capacity(text.len() + text.len() / LINE + 60);
    pem.push_str(BEGIN);
    pem.push('\n');
    // Base64 is ASCII: every place is a boundary.
    for at in (0..text.len()).step_by(LINE) {
        pem.push_str(&text[at..text.len().min(at + LINE)]);
        pem.push('\n');
    }
    pem.push_str(END);
    pem.push('\n');
    pem
}

/// What stands between the two lines, blanks aside; one key and nothing around it.
fn der(pem: &str) -> Option<Vec<u8>> {
    let inner = pem.trim().strip_prefix(BEGIN)?.strip_suffix(END)?;
    STANDARD.decode(inner.split_ascii_whitespace().collect::<String>()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encrypted_for_a_key_is_read_with_it_and_with_no_other() {
        let (key, other) = (PrivateKey::generate().unwrap(), PrivateKey::generate().unwrap());
        let public = PublicKey::from_pem(key.public_pem().unwrap().as_bytes()).unwrap();
        let encrypted = public.encrypt(b"hunter2").unwrap();
        assert_eq!(&key.decrypt(&encrypted).unwrap()[..], b"hunter2");
        assert_ne!(public.encrypt(b"hunter2").unwrap(), encrypted, "no two look alike");
        let again = PrivateKey::from_pkcs8(&key.to_pkcs8().unwrap()).unwrap();
        assert_eq!(&again.decrypt(&encrypted).unwrap()[..], b"hunter2");
        let mut changed = encrypted.clone();
        changed[7] ^= 1;
        for wrong in [&changed[..], &encrypted[1..], b"", b"hunter2", &[0xff; 256], &[0; 256]] {
            assert_eq!(key.decrypt(wrong).unwrap_err(), OaepError::NotForThisKey);
        }
        assert_eq!(other.decrypt(&encrypted).unwrap_err(), OaepError::NotForThisKey);
        let most = public.encrypt(&[7; 190]).unwrap();
        assert_eq!(key.decrypt(&most).unwrap().len(), 190);
        assert_eq!(public.encrypt(&[7; 191]), Err(OaepError::TooLong { length: 191, most: 190 }));
    }

    #[test]
    fn what_is_no_public_key_is_refused() {
        let key = PrivateKey::generate().unwrap();
        let good = key.public_pem().unwrap();
        assert!(good.lines().all(|line| line.len() <= LINE) && good.ends_with("-----\n"));
        assert!(PublicKey::from_pem(good.replace('\n', "\r\n").as_bytes()).is_ok());
        let private = pem(&key.to_pkcs8().unwrap());
        let cut = pem(&der(&good).unwrap()[..200]);
        for wrong in ["", BEGIN, &good[30..], &format!("{good}{good}"), &format!("x{good}"), &private, &cut] {
            assert_eq!(PublicKey::from_pem(wrong.as_bytes()).err(), Some(OaepError::PublicKey), "{wrong}");
        }
        assert!(PublicKey::from_pem(&[0xff, 0xfe]).is_err());
        assert_eq!(format!("{key:?}"), "PrivateKey(hidden)");
        assert_eq!(PrivateKey::from_pkcs8(b"no key").unwrap_err(), OaepError::NoKey);
    }
}
