//! TLS flows over the whole capture: what could be read of them, and handshakes that failed where WebSocket was
//! meant.

use std::collections::BTreeSet;

use ahash::RandomState;
use hashbrown::HashSet;

use super::options::{Options, ServerName};
use super::reread::Again;
use crate::base::limits::{OPAQUE_TLS_FLOWS, TLS_FAILURES, WEBSOCKET_SERVERS};
use crate::connection::{ConnectionRecord, Kind, OpaqueTls, TlsFailure, TlsFlow, TlsReading};
use crate::decode::Endpoint;
use crate::report::TlsFlows;

/// What a flow's TLS handshake is to the report.
#[derive(Debug)]
pub(super) enum Handshake {
    /// No connection of its own.
    Nothing,
    /// It failed, and WebSocket was meant.
    Connection(Box<ConnectionRecord>),
    /// It failed, and what was meant will show.
    Waits,
}

/// What was learned of TLS so far.
#[derive(Debug, Default)]
pub(super) struct TlsTally {
    pub(super) flows: TlsFlows,
    /// Flows that could not be read, if they are wanted.
    opaque: Vec<OpaqueTls>,
    /// Failed handshakes of which it is not known yet whether WebSocket was meant.
    failures: Vec<TlsFailure>,
    lists_opaque: bool,
    named: Vec<ServerName>,
    /// Server endpoints that were seen to carry WebSocket.
    servers: BTreeSet<Endpoint>,
}

impl TlsTally {
    pub(super) fn new(options: &Options) -> Self {
        Self { lists_opaque: options.opaque_tls, named: options.websocket_servers.clone(), ..Self::default() }
    }

    /// Takes notice of a connection.
    pub(super) fn note(&mut self, record: &ConnectionRecord) {
        if record.kind != Kind::Tls && self.servers.len() < WEBSOCKET_SERVERS {
            self.servers.insert(record.server);
        }
    }

    /// Takes a flow of TLS. Answers what became of its handshake.
    pub(super) fn take(&mut self, flow: TlsFlow) -> Handshake {
        self.flows.seen += 1;
        self.count(flow.reading, 1);
        let failure = flow.failure.map(|failure| *failure);
        let is_unread = matches!(flow.reading, TlsReading::NoKeys | TlsReading::NoData);
        if self.lists_opaque && is_unread && self.opaque.len() < OPAQUE_TLS_FLOWS {
            self.opaque.push(flow.opaque);
        }
        match failure {
            Some(failure) if self.is_meant(&failure) => Handshake::Connection(Box::new(failure.record)),
            Some(failure) if !failure.is_silent_leave && self.failures.len() < TLS_FAILURES => {
                self.failures.push(failure);
                Handshake::Waits
            }
            _ => Handshake::Nothing,
        }
    }

    /// Flows were read again: what was said of them does not hold any more.
    pub(super) fn forget<'a>(&mut self, flows: impl Iterator<Item = &'a Again>) {
        let mut numbers = HashSet::with_hasher(RandomState::new());
        for flow in flows {
            if let Some((reading, _)) = flow.tls {
                self.flows.seen -= 1;
                self.count(reading, -1);
                numbers.insert(flow.number);
            }
        }
        self.opaque.retain(|flow| !numbers.contains(&flow.tcp_stream));
        self.failures.retain(|failure| !numbers.contains(&failure.record.tcp_stream));
    }

    /// All connections are known: the failures where WebSocket was meant.
    pub(super) fn settle(&mut self) -> Vec<ConnectionRecord> {
        let failures = std::mem::take(&mut self.failures);
        failures.into_iter().filter(|failure| self.is_meant(failure)).map(|failure| failure.record).collect()
    }

    /// The flows that could not be read, in the order of their first packets.
    pub(super) fn take_opaque(&mut self) -> Vec<OpaqueTls> {
        let mut opaque = std::mem::take(&mut self.opaque);
        opaque.sort_by_key(|flow| flow.tcp_stream);
        opaque
    }

    fn count(&mut self, reading: TlsReading, change: i64) {
        let of = match reading {
            TlsReading::Decrypted | TlsReading::Partly => &mut self.flows.decrypted,
            TlsReading::NoKeys => &mut self.flows.no_keys,
            TlsReading::NoData => return,
        };
        *of = of.saturating_add_signed(change);
    }

    fn is_meant(&self, failure: &TlsFailure) -> bool {
        let named = self.named.iter().any(|server| server.fits(failure));
        named || !failure.is_silent_leave && self.servers.contains(&failure.record.server)
    }
}
