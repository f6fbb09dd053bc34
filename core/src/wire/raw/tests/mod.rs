mod accept;
mod extract;
pub(in crate::wire) mod generate;
mod properties;
mod request;
