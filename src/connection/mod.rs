//! One connection's facts, from all layers, and the verdict that DESIGN's definitions give them.

mod first_bytes;
mod record;

pub use first_bytes::{FirstBytes, first_bytes};

pub use record::{
    Certainty, CloseFrame, ConnectionRecord, Ending, FrameCounts, Hop, Kind, LastPing, Limit, Outcome, Saw,
    StreamEnd, TlsAlert, TlsFacts, Violation, ViolationKind,
};
