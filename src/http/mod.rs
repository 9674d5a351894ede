//! HTTP/1.1 heads, message bodies and the WebSocket upgrade (RFC 9112, RFC 6455 §4). Knows bytes with
//! provenance, no TCP.

mod upgrade;

pub use upgrade::{Accept, Upgrade, UpgradeFault};
