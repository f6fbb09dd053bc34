//! RULES 1 and 2 as the engine shows them.

mod access;
mod changes;
mod lists;
mod naive;
mod random;
mod why;
