mod accept;
mod extract;
mod form;
pub(in crate::wire) mod generate;
mod properties;
mod request;
