//! From TCP segments to ordered bytes: reassembly, gaps, endings (RFC 9293).
//!
//! A [`Flow`] is two halves, one for each sender. Bytes go, in order and without a copy where
//! they arrive in order, to a [`StreamSink`], which answers how far it needs no bytes; what lies before that
//! offset is neither delivered nor held, and a hole inside it costs nothing. The sink never sees TCP.
//!
//! Offsets are 64 bits wide and grow without wrapping; sequence numbers end here.

mod channel;
mod clock;
mod copies;
mod facts;
mod half;
mod hash;
mod history;
mod lone_syn;
mod seq;
mod table;
#[cfg(test)]
mod table_tests;
mod tcp;
#[cfg(test)]
mod tests;
mod trace;
mod trouble;
mod unopened;

pub use channel::{Interest, NOTHING_MORE, Sender, StreamContext, StreamData, StreamSink};
pub use facts::{FlowEnds, IcmpErrors, IcmpSeen, Pause, ResetLook, TcpFacts};
pub use hash::flow_hash;
pub use seq::ORIGIN;
pub use table::{Begun, Counts, Due, Finished, FlowTable};
pub use tcp::{Flow, FlowSummary, SegmentAt};
pub use unopened::UnopenedFlow;
