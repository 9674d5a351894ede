//! The document as types: field names, their order and their meaning. The schema is made from these.

mod connection;
mod opaque_tls;
mod parts;
mod summary;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

pub(crate) use connection::*;
pub(crate) use opaque_tls::*;
pub(crate) use parts::*;
pub(crate) use summary::*;

use super::value::{Id, Time};
use crate::diagnose::Severity;

/// What wrote the report.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Tool {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its version.
    pub(crate) version: &'static str,
}

/// One capture file or stream.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Input {
    /// Its place among the inputs, from 0.
    pub(crate) index: usize,
    /// Its name as given; `-` for standard input.
    pub(crate) path: String,
    /// `pcap`, `pcap-ns`, `pcap-modified` or `pcapng`; null if it could not be recognised.
    pub(crate) format: Option<&'static str>,
    /// `gzip`, `zstd`, `lz4` or `xz`; null if it is not compressed.
    pub(crate) compression: Option<&'static str>,
    /// Link-layer header types of its packets, as numbered by the tcpdump group (LINKTYPE_*).
    pub(crate) link_types: Vec<u16>,
    /// Number of its first packet. Subtract it and add 1 to turn a packet number of this report into the file's
    /// own.
    pub(crate) first_packet: u64,
    /// Packets in it.
    pub(crate) packets: u64,
    /// Captured packet bytes in it.
    pub(crate) bytes: u64,
    /// Time of its first packet.
    pub(crate) first_time: Option<Time>,
    /// Latest time of any of its packets.
    pub(crate) last_time: Option<Time>,
    /// Whether it ends in the middle of a record or of compressed data.
    pub(crate) truncated: bool,
    /// Packets that the capturing machine says it dropped.
    pub(crate) dropped_packets: u64,
    /// Damaged blocks or records that were passed over.
    pub(crate) damaged_blocks: u64,
    /// Blocks of a kind that is not known, passed over.
    pub(crate) unknown_blocks: u64,
    /// What a person should know about it.
    pub(crate) warnings: Vec<Warning>,
}

/// Something about an input that a person should know.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Warning {
    /// Stable id.
    pub(crate) id: &'static str,
    /// In words.
    pub(crate) text: String,
}

/// What the whole capture holds, whatever connections were chosen.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Totals {
    /// Packets.
    pub(crate) packets: u64,
    /// Captured packet bytes.
    pub(crate) bytes: u64,
    /// TCP flows.
    pub(crate) tcp_flows: u64,
    /// Packets that could not be decoded down to TCP.
    pub(crate) undecoded_packets: u64,
    /// The same by reason.
    pub(crate) undecoded: BTreeMap<String, u64>,
    /// WebSocket connections and attempts.
    pub(crate) websocket_connections: u64,
    /// TLS flows.
    pub(crate) tls_flows: TlsFlows,
    /// QUIC flows. They may carry WebSocket over HTTP/3 and are not analysed.
    pub(crate) quic_flows: u64,
    /// HTTP/2 connections seen in clear text.
    pub(crate) http2_flows: u64,
    /// TCP flows whose SYN was answered by RST.
    pub(crate) refused_flows: u64,
    /// TCP flows whose SYN was never answered.
    pub(crate) unanswered_flows: u64,
    /// Of those, the ones of which an ICMP error told that it cannot be reached.
    pub(crate) unreachable_flows: u64,
    /// ICMP errors that quote a TCP segment.
    pub(crate) icmp_errors: u64,
    /// Of those, the ones that quote a flow of which the capture holds nothing else.
    pub(crate) icmp_strays: u64,
    /// Packets captured twice; the copies are counted here only.
    pub(crate) duplicate_packets: u64,
    /// IP fragments whose datagram never became whole.
    pub(crate) unjoined_fragments: u64,
    /// IP fragments that held other bytes for a place already filled; the first copy was kept.
    pub(crate) overlapping_fragments: u64,
    /// Flows that were given up because too many were alive.
    pub(crate) flows_over_limit: u64,
}

/// TLS flows by what could be done with them.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TlsFlows {
    /// Flows that speak TLS.
    pub(crate) seen: u64,
    /// Those that could be read.
    pub(crate) decrypted: u64,
    /// Those for which no key was found.
    pub(crate) no_keys: u64,
}

/// What a rule concluded about one or many connections.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Finding {
    /// Stable id, made of the rule, its case and the connections or flows that it is about.
    pub(crate) id: String,
    /// Stable id of the rule.
    pub(crate) rule: &'static str,
    /// Which of the rule's cases it is, such as an HTTP status; often empty.
    pub(crate) case: String,
    /// How much it matters to who runs the service.
    pub(crate) severity: Id<Severity>,
    /// How sure it is, in percent.
    #[schemars(range(min = 0, max = 100))]
    pub(crate) confidence: u8,
    /// What was found.
    pub(crate) title: String,
    /// Why it happened.
    pub(crate) cause: String,
    /// What to change now.
    pub(crate) fix: String,
    /// What to change for good.
    pub(crate) fix_properly: String,
    /// How to check it.
    pub(crate) verify: String,
    /// What else it could have been and was not.
    pub(crate) ruled_out: Vec<String>,
    /// Ids of the connections it is about, the first 100 at most; none for an incident, which is about flows.
    pub(crate) connections: Vec<String>,
    /// How many connections it is about.
    pub(crate) connection_count: u64,
    /// When the first of them ended.
    pub(crate) first_time: Option<Time>,
    /// When the last of them ended.
    pub(crate) last_time: Option<Time>,
    /// Packets that prove it.
    pub(crate) evidence: Vec<Evidence>,
    /// What to paste into Wireshark to see the first 20 of its connections.
    pub(crate) display_filter: Option<String>,
    /// Where to read on.
    pub(crate) references: Vec<&'static str>,
    /// The values that its words were made with.
    pub(crate) parameters: BTreeMap<&'static str, Parameter>,
}

/// A value of a finding's words: lengths of time in milliseconds, sizes in bytes.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Parameter {
    /// A name, an address, an id.
    Text(String),
    /// A count.
    Count(u64),
    /// A measure.
    Number(f64),
}

/// A packet that supports a conclusion.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Evidence {
    /// What it shows.
    pub(crate) text: String,
    /// Its number.
    pub(crate) packet: Option<u64>,
    /// Its time.
    pub(crate) time: Option<Time>,
}
