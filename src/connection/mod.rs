//! One connection's facts, from all layers, and the verdict that DESIGN's definitions give them.

mod channel;
mod exchange;
mod first_bytes;
#[cfg(test)]
pub(crate) mod fixture;
mod held;
mod host;
mod http2;
mod motive;
mod payload;
mod pings;
mod record;
mod saw;
mod searching;
mod session;
mod setup;
mod tls;
mod tls_layer;
mod tracker;
mod verdict;
mod via;

pub use first_bytes::{FirstBytes, first_bytes};
pub use host::host_name;
pub(crate) use host::{server_name, without_port};

pub use crate::websocket::{FrameCounts, ViolationKind};
pub use record::{
    Certainty, CloseFrame, ConnectionRecord, Ending, Heartbeat, Hop, Kind, LastPing, Limit, Measured,
    Outcome, RefusedMessage, Saw, StreamEnd, TlsAlert, TlsFacts, Violation,
};
pub use setup::{Inspection, Setup};
pub use tls::{OpaqueTls, TlsFailure, TlsFlow, TlsReading};
pub use tracker::{Carries, Tracker};
pub use verdict::{FlowOutcome, outcome};
pub use via::Via;
