//! A class of errors for each reason.

use heck::ToUpperCamelCase;

use super::super::model::{Reason, Surface};
use super::{docstring, header};

pub(super) fn file(surface: &Surface) -> String {
    let mut out = header("A class for every kind of error. All of them are `gatepass.Error`.");
    out.line("from .._errors import Error");
    for reason in &surface.reasons {
        let mut bases = vec![match &reason.refines {
            Some(refines) => class(refines),
            None => "Error".to_owned(),
        }];
        // What a Python program would catch that does not know us.
        bases.extend(builtin(reason).map(str::to_owned));
        out.blank();
        out.blank();
        out.line(format!("class {}({}):", class(&reason.text), bases.join(", ")));
        out.indented(|out| docstring(out, &reason.doc));
    }
    out.blank();
    out.blank();
    out.block("KINDS: dict[str, type[Error]] = {", "}", |out| {
        for reason in &surface.reasons {
            out.line(format!("\"{}\": {},", reason.text, class(&reason.text)));
        }
    });
    out.blank();
    out.block("__all__ = [", "]", |out| {
        for reason in &surface.reasons {
            out.line(format!("\"{}\",", class(&reason.text)));
        }
    });
    out.finish()
}

/// `NotFoundError` for `NOT_FOUND`.
fn class(text: &str) -> String {
    format!("{}Error", text.to_lowercase().to_upper_camel_case())
}

fn builtin(reason: &Reason) -> Option<&'static str> {
    match reason.text.as_str() {
        "INVALID" => Some("ValueError"),
        "PERMISSION_DENIED" => Some("PermissionError"),
        "DEADLINE_EXCEEDED" => Some("TimeoutError"),
        "UNSUPPORTED" => Some("NotImplementedError"),
        _ => None,
    }
}
