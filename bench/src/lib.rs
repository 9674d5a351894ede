//! Deterministic captures with known contents: the same workload and size give the same bytes.
//!
//! | module | makes |
//! | --- | --- |
//! | [`wire`] | packets in a pcap file |
//! | [`flow`] | a TCP connection's segments, late, repeated or missing where the workload wants it |
//! | [`tls`], [`channel`] | the same bytes, behind TLS or not |
//! | [`websocket`], [`foreign`], [`unfinished`] | what is said on a flow |
//! | [`workload`] | which flows there are, and how they interleave |
//! | [`truth`], [`check`] | what a reader of the capture should find; whether a report tells it |
//!
//! [`cost`] and [`records`] are for the binaries that measure.

pub mod channel;
pub mod check;
pub mod cost;
pub mod flow;
pub mod foreign;
pub mod random;
pub mod records;
pub mod tls;
pub mod truth;
pub mod unfinished;
pub mod websocket;
pub mod wire;
pub mod workload;
