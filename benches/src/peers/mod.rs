//! The peers: engines that answer the same question, each in the modelling that suits it best, loaded through its own
//! interface and asked with the same strings.

pub(crate) mod casbin;
pub(crate) mod cedar;
pub(crate) mod floor;
pub(crate) mod regorus;
pub(crate) mod tonic;
