//! An independent account of the rules, and drivers that compare the engine and the service with it.
#![forbid(unsafe_code)]

pub mod driver;
pub mod oracle;
pub mod paths;
pub mod requests;
pub mod small;
