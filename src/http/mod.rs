//! HTTP/1.1 heads, message bodies and the WebSocket upgrade (RFC 9112, RFC 6455 §4); in [`h2`] the streams of
//! HTTP/2 (RFC 9113, RFC 8441). Knows bytes with provenance, no TCP.

mod body;
mod check;
mod extensions;
mod fault;
mod fields;
mod framing;
pub mod h2;
mod head;
mod raw_head;
mod start_line;
mod upgrade;

pub use body::{BadChunk, Body, BodyReader};
pub use extensions::Deflate;
pub use fault::UpgradeFault;
pub use head::{Parsed, RequestHead, ResponseHead, request_head, response_head};
pub(crate) use start_line::{Likeness, begins_request, begins_response, begins_with};
pub use upgrade::{Accept, Upgrade};
