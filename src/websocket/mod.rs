//! RFC 6455 framing: frame headers, control frames, Close bodies, violations. Knows bytes with provenance,
//! no TCP.
//!
//! A [`FrameReader`] takes one side's bytes, split anywhere, and skips data payloads by their length, unless it
//! is asked to [inspect](FrameReader::inspect) them. After a
//! gap it looks for the next frame boundary and goes on only where that can be proved.

mod close;
mod code;
mod event;
mod frame;
mod payload;
mod reader;
mod resync;
mod rules;
#[cfg(test)]
mod tests;
mod violation;

pub use close::{CloseBody, CloseFault};
pub use code::{CloseCode, CodeClass};
pub use event::{CloseEvent, Control, FrameEvent, ViolationEvent};
pub use frame::{FrameCounts, FrameHeader, Opcode};
pub use payload::{Checked, Compression, MessageSize};
pub use reader::FrameReader;
pub use rules::Rsv1;
pub use violation::ViolationKind;
