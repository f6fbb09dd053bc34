//! The gatepass command line.

fn main() {}
