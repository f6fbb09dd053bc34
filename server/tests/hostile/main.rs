//! The server among people and keys that want more than they may, calls that race, and a network that loses answers.

mod attackers;
mod attacks;
mod forgery;
mod lost_answers;
mod organisation;
mod races;
mod revoked;

#[path = "../server/client.rs"]
#[allow(dead_code, reason = "the server's other tests use the rest")]
mod client;
#[path = "../server/engine.rs"]
#[allow(dead_code, reason = "the server's other tests use the rest")]
mod engine;
#[path = "../server/fixture.rs"]
#[allow(dead_code, reason = "the server's other tests use the rest")]
mod fixture;

/// How often something is tried: a few times, or as often as the largest run says.
fn times(usual: usize, full: usize) -> usize {
    if std::env::var_os("GATEPASS_FULL").is_some() { full } else { usual }
}
