//! The wire contract of gatepass.
