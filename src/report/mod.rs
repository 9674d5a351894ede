//! What is handed out: inputs, totals, statistics, connections, findings. No words; renderers add them.

mod anonymize;
mod code_set;
mod community_id;
mod connection_id;
mod display_filter;
#[cfg(test)]
pub(crate) mod fixture;
mod found;
mod host_names;
mod outcome_counts;
mod packed;
mod redact;
mod select;
mod server_sums;
mod summary;
mod summary_builder;
mod timeline;
mod worst;

use std::collections::BTreeMap;

use crate::base::Numbering;
use crate::capture::InputInfo;
use crate::connection::{ConnectionRecord, OpaqueTls};
use crate::diagnose::Judge;
use crate::flow::UnopenedFlow;

pub use anonymize::{ANONYMIZER_KEY_BYTES, Anonymizer};
pub use code_set::{CodeSet, CodeSetError};
pub use community_id::community_id;
pub use connection_id::connection_id;
pub(crate) use connection_id::digest_id;
pub use display_filter::{FlowRef, display_filter, display_filter_of_all, flow_filter};
pub use found::{Concerns, ReportFinding};
pub use packed::{ConnectionPack, Connections};
pub use redact::{MASK, redact, redact_opaque};
pub use select::{HostPattern, HostPatternError, PathPattern, Selection};
pub use summary::{BookUse, CodeCount, ServerCount, Summary};
pub use summary_builder::{SummaryBuilder, SummaryOptions};
pub use timeline::TimelineStep;

/// Everything that renderers get.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The inputs, in their order.
    pub inputs: Vec<InputInfo>,
    /// Turns packet ids into numbers.
    pub numbering: Numbering,
    /// What the capture held, whatever was selected.
    pub totals: Totals,
    /// The connections, by first packet; none of them if no renderer needs them beside the [`Summary`].
    pub connections: Connections,
    /// The rules, for what they say of single connections.
    pub judge: Judge,
    /// TLS flows that could not be read, by first packet; `None` if they were not asked for.
    pub opaque_tls: Option<Vec<OpaqueTls>>,
}

/// A connection.
#[derive(Clone, Debug, PartialEq)]
pub struct Connection {
    /// What the wire showed.
    pub record: ConnectionRecord,
}

impl From<ConnectionRecord> for Connection {
    fn from(record: ConnectionRecord) -> Self {
        Self { record }
    }
}

/// What the whole capture held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Packets.
    pub packets: u64,
    /// Captured packet bytes.
    pub bytes: u64,
    /// TCP flows.
    pub tcp_flows: u64,
    /// TCP flows whose SYN was answered by RST.
    pub refused_flows: u64,
    /// TCP flows whose SYN was never answered.
    pub unanswered_flows: u64,
    /// The first of these flows.
    pub unopened_flows: Vec<UnopenedFlow>,
    /// Of those, the ones of which an ICMP error told that it cannot be reached.
    pub unreachable_flows: u64,
    /// ICMP errors that quote a TCP segment.
    pub icmp_errors: u64,
    /// Of those, the ones that quote a flow of which the capture holds nothing else.
    pub icmp_strays: u64,
    /// Packets that were captured twice; the copies are not counted elsewhere.
    pub duplicate_packets: u64,
    /// Packets that could not be decoded, by reason.
    pub undecoded: BTreeMap<String, u64>,
    /// IP fragments whose datagram never became whole.
    pub unjoined_fragments: u64,
    /// IP fragments that held other bytes for a place already filled; the first copy was kept.
    pub overlapping_fragments: u64,
    /// TLS flows.
    pub tls_flows: TlsFlows,
    /// HTTP/2 connections seen in clear text.
    pub http2_flows: u64,
    /// QUIC flows, which may carry WebSocket over HTTP/3 and are not analysed.
    pub quic_flows: u64,
    /// Flows that were ended because too many were alive.
    pub flows_over_limit: u64,
    /// All connections, before any selection.
    pub websocket_connections: u64,
}

/// TLS flows by what could be done with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TlsFlows {
    /// Flows that speak TLS.
    pub seen: u64,
    /// Those that could be read.
    pub decrypted: u64,
    /// Those for which no key was found.
    pub no_keys: u64,
}
