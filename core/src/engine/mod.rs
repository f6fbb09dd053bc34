//! What is true and what may happen. Pure: time and randomness are arguments; no clock, no I/O, no async.
