use std::collections::BTreeMap;

use super::Report;
use crate::base::{PerSide, Timestamp};
use crate::connection::Outcome;
use crate::decode::Endpoint;
use crate::websocket::CloseCode;

/// Sums over the connections of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Connections by outcome; every outcome is there.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Close codes, by falling number of connections, then by code.
    pub codes: Vec<CodeCount>,
    /// Servers, by falling number of connections that ended badly, then of connections, then by address.
    pub servers: Vec<ServerCount>,
    /// The span of the connections cut into equal steps of a round length, at most 60; without connections
    /// it is empty.
    pub timeline: Vec<TimelineStep>,
}

/// One close code over all connections.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeCount {
    /// The code.
    pub code: CloseCode,
    /// Connections with it as their close code.
    pub connections: u64,
    /// Their share of the connections that have a close code, from 0 to 1.
    pub share: f64,
    /// Who started the end: the side with the first Close frame.
    pub started_by: PerSide<u64>,
    /// Connections with this code that nobody's Close frame started.
    pub started_by_nobody: u64,
    /// Over all connections: on how many each side's application was told this code.
    pub seen_by: PerSide<u64>,
}

/// One server over all connections.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerCount {
    /// Its address.
    pub server: Endpoint,
    /// The commonest host name asked for, if any; the smallest where several are equally common.
    pub host: Option<String>,
    /// Connections by outcome.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Connections by close code.
    pub codes: BTreeMap<CloseCode, u64>,
    /// Connections.
    pub connections: u64,
}

/// One step of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineStep {
    /// Its beginning.
    pub start: Timestamp,
    /// Its length in milliseconds.
    pub length_ms: f64,
    /// Connections that opened in it.
    pub opened: u64,
    /// Connections that ended in it, by outcome.
    pub ended: BTreeMap<Outcome, u64>,
}

impl Summary {
    /// Sums up a report's connections.
    pub fn of(_report: &Report) -> Self {
        Self::default()
    }
}
