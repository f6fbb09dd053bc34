//! The gatepass server.
