//! Webhooks for both ends: signing and verifying what is sent (Standard Webhooks), and where it may be sent to
//! (RULES 8).
//!
//! A receiver verifies what it got before it believes it:
//!
//! ```
//! use gatepass::webhook::{Headers, SigningSecret, verify};
//! # let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
//! # let (id, timestamp, body) = ("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", br#"{"test": 2432232314}"#);
//! # let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
//! # let now = gatepass::model::Timestamp(1_614_265_330_000_000_000);
//! let secrets = [SigningSecret::parse(secret)?];
//! let headers = Headers { id, timestamp, signature };
//! verify(&secrets, &headers, body, now)?;
//! // Now it is from who has the secret. `id` is the same each time it is sent: what was seen before is done already.
//! # Ok::<(), gatepass::webhook::VerifyError>(())
//! ```

mod address;
mod signature;
mod target;

pub use address::{AddressRefused, AllowedAddresses};
pub use signature::{
    Headers, ID_HEADER, SIGNATURE_HEADER, SigningSecret, TIMESTAMP_HEADER, TOLERANCE, VerifyError, verify,
    verify_within,
};
pub use target::Target;
