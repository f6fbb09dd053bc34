//! RULES 1 and 2 as the engine shows them.

mod access;
mod lists;
