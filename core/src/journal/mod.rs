//! What happened: an append-only, verifiable record of changes, in memory or in a SQLite file.
