use std::net::IpAddr;
use std::sync::Arc;

use crate::base::limits::{MEMORY_BYTES, OTHER_MEMORY_BYTES};
use crate::connection::TlsFailure;
use crate::tls::KeyStore;

/// What the caller decides.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Secrets from key logs; those that stand in the inputs are added.
    pub keys: Arc<KeyStore>,
    /// When the payload of messages is looked at.
    pub payload_checks: PayloadChecks,
    /// Servers that are known to carry WebSocket, so that a failed TLS handshake with them is a connection.
    pub websocket_servers: Vec<ServerName>,
    /// Whether to list the TLS flows that could not be read.
    pub opaque_tls: bool,
    /// Bytes of memory to take at most, but for the connections that the sink keeps; a default if it is `None`.
    pub max_memory_bytes: Option<u64>,
}

impl Options {
    /// What of the memory is for flows.
    pub(super) fn flow_budget_bytes(&self) -> u64 {
        let bytes = self.max_memory_bytes.unwrap_or(MEMORY_BYTES);
        bytes.saturating_sub(OTHER_MEMORY_BYTES).max(bytes / 4)
    }
}

/// When the payload of messages is looked at: text that is not UTF-8, data that does not inflate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PayloadChecks {
    /// Where the ending of a connection asks for it.
    #[default]
    OnDemand,
    /// Never.
    Never,
}

/// A server as a user names it: a host name or an address, with a port or without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerName {
    /// A host name in lower case, or an address.
    pub host: String,
    /// Any port if none is named.
    pub port: Option<u16>,
}

impl ServerName {
    /// Whether a handshake that failed was with this server: its address, or the name that the client asked for.
    pub(super) fn fits(&self, failure: &TlsFailure) -> bool {
        let record = &failure.record;
        let sni = record.tls.as_ref().and_then(|tls| tls.sni.as_ref());
        let host_fits = match self.host.parse::<IpAddr>() {
            Ok(ip) => ip == record.server.ip,
            Err(_) => sni.is_some_and(|sni| sni.as_bytes().eq_ignore_ascii_case(self.host.as_bytes())),
        };
        host_fits && self.port.is_none_or(|port| port == record.server.port)
    }
}
