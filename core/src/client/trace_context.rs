//! Which trace a call belongs to: W3C Trace Context, <https://www.w3.org/TR/trace-context/>.

use std::fmt;
use std::sync::Arc;

use crate::{Error, Result};

/// How long a list of vendors' values may be.
const LONGEST_STATE: usize = 512;

/// The span of the caller's that a call is made in, so that the server's own stands below it. It proves nothing and
/// grants nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceContext {
    parent: String,
    state: Option<String>,
}

impl TraceContext {
    /// From the values of `traceparent` (`00-<32 hex>-<16 hex>-<2 hex>`) and `tracestate`. Fails with
    /// `InvalidArgument` naming the one at fault.
    pub fn parse(traceparent: &str, tracestate: Option<&str>) -> Result<TraceContext> {
        if !is_parent(traceparent) {
            let expected = "write `00-<trace, 32 hex>-<span, 16 hex>-<flags, 2 hex>`, in lower case";
            return Err(Error::invalid_value("traceparent", traceparent, expected));
        }
        let state = tracestate.filter(|state| !state.is_empty());
        let is_text = |state: &str| state.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if state.is_some_and(|state| state.len() > LONGEST_STATE || !is_text(state)) {
            return Err(Error::invalid("tracestate", "must be at most 512 visible ASCII characters"));
        }
        Ok(TraceContext { parent: traceparent.to_owned(), state: state.map(str::to_owned) })
    }

    /// As it travels beside a call.
    pub(super) fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let state = self.state.as_deref().map(|state| ("tracestate", state));
        [("traceparent", self.parent.as_str())].into_iter().chain(state)
    }
}

/// Of version 00, the only one there is; ids of nothing but zeros name nothing.
fn is_parent(text: &str) -> bool {
    let is_hex = |part: &str, digits: usize| {
        part.len() == digits && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_id = |part: &str, digits| is_hex(part, digits) && part.bytes().any(|byte| byte != b'0');
    let parts: Vec<_> = text.split('-').collect();
    matches!(parts[..], ["00", trace, span, flags] if is_id(trace, 32) && is_id(span, 16) && is_hex(flags, 2))
}

/// Says for each call which span it is made in.
#[derive(Clone)]
pub(super) struct TraceSource(pub(super) Arc<dyn Fn() -> Option<TraceContext> + Send + Sync>);

impl fmt::Debug for TraceSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TraceSource")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn what_the_standard_calls_a_parent_is_one() {
        let context = TraceContext::parse(PARENT, Some("a=1,b=2")).unwrap();
        let headers: Vec<_> = context.headers().collect();
        assert_eq!(headers, [("traceparent", PARENT), ("tracestate", "a=1,b=2")]);
        assert_eq!(TraceContext::parse(PARENT, Some("")).unwrap().headers().count(), 1);
        for wrong in [
            "",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1\n",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        ] {
            let error = TraceContext::parse(wrong, None).unwrap_err();
            assert_eq!(error.field(), Some("traceparent"), "{wrong}");
        }
        for wrong in ["a=1\r\nx: y".to_owned(), "a".repeat(513), "ä=1".to_owned()] {
            assert_eq!(TraceContext::parse(PARENT, Some(&wrong)).unwrap_err().field(), Some("tracestate"));
        }
    }
}
