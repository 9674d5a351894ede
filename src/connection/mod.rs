//! One connection's facts, from all layers, and the verdict that DESIGN's definitions give them.

mod exchange;
mod first_bytes;
mod held;
mod motive;
mod pings;
mod record;
mod saw;
mod searching;
mod session;
mod tracker;
mod verdict;

pub use first_bytes::{FirstBytes, first_bytes};

pub use crate::websocket::{FrameCounts, ViolationKind};
pub use record::{
    Certainty, CloseFrame, ConnectionRecord, Ending, Hop, Kind, LastPing, Limit, Outcome, Saw, StreamEnd,
    TlsAlert, TlsFacts, Violation,
};
pub use tracker::{Carries, Tracker};
pub use verdict::records;
