use std::net::IpAddr;

use schemars::JsonSchema;
use serde::Serialize;

use crate::render::json::value::Time;

/// Sums over the connections that were chosen.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Summary {
    /// Connections by outcome.
    pub(crate) outcomes: Outcomes,
    /// Close codes, the commonest first.
    pub(crate) codes: Vec<CodeCount>,
    /// Servers, those with most bad endings first.
    pub(crate) servers: Vec<ServerCount>,
    /// Connections that incidents were not looked for among, because there were more than 65,536.
    pub(crate) not_in_incidents: u64,
    /// The span of the connections in at most 60 equal steps.
    pub(crate) timeline: Vec<TimelineStep>,
}

/// Connections by outcome.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Outcomes {
    /// A Close frame in each direction.
    pub(crate) clean: u64,
    /// Open, then ended without both Close frames.
    pub(crate) abnormal: u64,
    /// Never became a WebSocket.
    pub(crate) failed: u64,
    /// Still open when the capture ends.
    pub(crate) open: u64,
    /// The capture cannot tell.
    pub(crate) indeterminate: u64,
}

/// One close code over all connections.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CodeCount {
    /// The code.
    pub(crate) code: u16,
    /// Its registered name; of one from 3000 on, what the code book calls it that explains all its connections.
    pub(crate) name: Option<String>,
    /// Connections with it as their close code.
    pub(crate) connections: u64,
    /// Their share of the connections that have a close code.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub(crate) share: f64,
    /// Whose Close frame started these endings.
    pub(crate) started_by: StartedBy,
    /// Connections on which the client's application was told this code.
    pub(crate) client_saw: u64,
    /// Connections on which the server's application was told this code.
    pub(crate) server_saw: u64,
    /// What brings it about, as far as its connections show it, the most frequent first.
    pub(crate) triggers: Vec<TriggerCount>,
    /// Code books that explain it.
    pub(crate) books: Vec<BookCount>,
    /// What it means.
    pub(crate) meaning: Option<String>,
    /// When it occurs; what its connections show comes first.
    pub(crate) when: Option<String>,
    /// What to do about it.
    pub(crate) fix: Option<String>,
}

/// A way in which a code comes about, over all connections.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TriggerCount {
    /// Its id, unique within the code; `wsclose-pcap explain CODE` tells what it is.
    pub(crate) id: &'static str,
    /// Connections that show what it would show.
    pub(crate) connections: u64,
}

/// A code book's reading of a code, over all connections.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BookCount {
    /// What it says, and what chose the book.
    #[serde(flatten)]
    pub(crate) reading: super::CodeBook,
    /// Connections of which it explains the close code.
    pub(crate) connections: u64,
}

/// Who started an ending with a Close frame.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct StartedBy {
    /// The client.
    pub(crate) client: u64,
    /// The server.
    pub(crate) server: u64,
    /// No side sent a Close frame.
    pub(crate) nobody: u64,
}

/// One server over all connections.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ServerCount {
    /// Its address.
    #[schemars(with = "String")]
    pub(crate) ip: IpAddr,
    /// Its port.
    pub(crate) port: u16,
    /// The host name most often asked for; null if there was none, or too many to tell.
    pub(crate) host: Option<String>,
    /// Connections.
    pub(crate) connections: u64,
    /// The same by outcome.
    pub(crate) outcomes: Outcomes,
    /// The same by close code, by code.
    pub(crate) codes: Vec<ServerCode>,
}

/// One close code of one server.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ServerCode {
    /// The code.
    pub(crate) code: u16,
    /// Connections with it as their close code.
    pub(crate) connections: u64,
}

/// One step of the timeline.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TimelineStep {
    /// Its beginning.
    pub(crate) start: Time,
    /// Its length.
    pub(crate) length_ms: f64,
    /// Connections that opened in it.
    pub(crate) opened: u64,
    /// Connections that ended in it, by outcome.
    pub(crate) ended: Outcomes,
    /// Those of them with a finding of their own of severity medium or above.
    pub(crate) with_findings: u64,
}
