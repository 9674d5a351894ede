//! RFC 6455 framing: frame headers, control frames, Close bodies, violations. Knows bytes with provenance,
//! no TCP.

mod code;

pub use code::{CloseCode, CodeClass};
