use std::fmt;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $words:literal;)*) => {
        /// The outcome of a call, numbered as gRPC numbers it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Code { $($(#[$doc])* $name = $number,)* }

        impl Code {
            /// Every code, in the order of their numbers.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The code with this number; `Unknown` for numbers that gRPC does not define, as gRPC asks.
            pub const fn from_number(number: i32) -> Code {
                match number { $($number => Code::$name,)* _ => Code::Unknown }
            }

            /// The code in words, as StrongDM's SDKs print it (`invalid argument`).
            pub const fn words(self) -> &'static str {
                match self { $(Code::$name => $words,)* }
            }
        }
    };
}

codes! {
    /// Done.
    Ok = 0, "ok";
    /// The caller gave up.
    Cancelled = 1, "cancelled";
    /// Nobody knows.
    Unknown = 2, "unknown";
    /// The request is wrong whatever the state.
    InvalidArgument = 3, "invalid argument";
    /// The time given to the call ran out.
    DeadlineExceeded = 4, "deadline exceeded";
    /// What the request names does not exist, or is not for this caller to see.
    NotFound = 5, "not found";
    /// What the request would create exists.
    AlreadyExists = 6, "already exists";
    /// The caller is known and may not.
    PermissionDenied = 7, "permission denied";
    /// A limit is used up; later it may work.
    ResourceExhausted = 8, "resource exhausted";
    /// The request is right, the state is not.
    FailedPrecondition = 9, "failed precondition";
    /// Another change came first; read again and decide anew.
    Aborted = 10, "aborted";
    /// Past the end.
    OutOfRange = 11, "out of range";
    /// There is no such method here.
    Unimplemented = 12, "unimplemented";
    /// A defect of this program.
    Internal = 13, "internal";
    /// No answer now; the same call may work later.
    Unavailable = 14, "unavailable";
    /// Stored data is damaged.
    DataLoss = 15, "data loss";
    /// The caller is not known.
    Unauthenticated = 16, "unauthenticated";
}

impl Code {
    /// Its number on the wire.
    pub const fn number(self) -> i32 {
        self as i32
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}
