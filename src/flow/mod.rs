//! From TCP segments to ordered bytes: reassembly, gaps, endings. What reads the bytes is a
//! [`StreamSink`]; it never sees TCP.

mod facts;

pub use facts::{FlowEnds, TcpFacts};
