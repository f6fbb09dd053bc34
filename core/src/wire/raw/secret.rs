use std::fmt;

/// A secret a client sent. It prints nothing of itself; only [`SecretValue::expose`] gives it out (RULES 7.1).
#[derive(Clone, PartialEq, Eq)]
pub struct SecretValue(Box<[u8]>);

impl SecretValue {
    /// Keeps these bytes.
    pub fn new(bytes: &[u8]) -> SecretValue {
        SecretValue(bytes.into())
    }

    /// The secret itself: only to seal it or to compare it.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretValue(hidden)")
    }
}
