//! What a user holds, over a transport: the service in this process, or a server.

pub mod transport;
