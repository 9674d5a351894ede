//! What TLS showed of a flow: for its connections, without keys, and of handshakes that failed.

use super::record::{Certainty, ConnectionRecord, Ending, Kind, Outcome, Saw, TlsAlert, TlsFacts};
use super::saw::abnormal;
use super::via::Via;
use crate::base::{PacketRef, PerSide, Side};
use crate::decode::{Endpoint, TunnelPath};
use crate::flow::{FlowSummary, Sender, TcpFacts};
use crate::tls;
use crate::websocket::CloseCode;

/// What a record says of TLS.
pub(super) fn facts_of(facts: &tls::TlsFacts, client: Sender) -> TlsFacts {
    let side = |sender: Sender| if sender == client { Side::Client } else { Side::Server };
    let of = |wanted: Side| {
        let sender = if wanted == Side::Client { client } else { client.peer() };
        &facts.sent[sender.index()]
    };
    let alert = facts.fatal_alert().or_else(|| facts.alerts.iter().find(|alert| !alert.is_close_notify()));
    TlsFacts {
        version: facts.version.and_then(tls::Version::name),
        cipher: facts.suite.map(suite_name),
        sni: facts.server_name.clone(),
        alpn: facts.protocol.clone(),
        decrypted: facts.decrypted,
        alert: alert.map(|alert| TlsAlert {
            side: side(alert.sender),
            content: alert.content,
            packet: alert.packet,
        }),
        close_notify: PerSide::from_fn(|side| of(side).close_notify),
        unverified_records: PerSide::from_fn(|side| of(side).unverified_records),
        answered_in_clear: facts.answered_in_clear,
    }
}

/// The registered name, or the number.
fn suite_name(suite: tls::CipherSuite) -> String {
    suite.name().map_or_else(|| format!("0x{:04x}", suite.0), str::to_owned)
}

/// What TLS showed of a flow, whatever could be read of it.
#[derive(Clone, Debug)]
pub struct TlsFlow {
    /// What could be done with it.
    pub reading: TlsReading,
    /// Under which name a key log has its secrets; `None` if the ClientHello was not captured.
    pub client_random: Option<tls::Random>,
    /// What shows without keys.
    pub opaque: OpaqueTls,
    /// The handshake that came to nothing, as the connection that it is if WebSocket was meant.
    pub failure: Option<Box<TlsFailure>>,
}

/// What could be done with a flow of TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsReading {
    /// Application data was read, all that there was.
    Decrypted,
    /// Application data was read, but not all.
    Partly,
    /// There was protected data and no key for it.
    NoKeys,
    /// There was nothing to read.
    NoData,
}

/// A handshake that came to nothing.
#[derive(Clone, Debug)]
pub struct TlsFailure {
    /// It as a connection.
    pub record: ConnectionRecord,
    /// Whether the handshake itself went well, and the client left without a word. Clients do that which do not
    /// like the server's certificate, and health checks do.
    pub is_silent_leave: bool,
}

/// What anybody sees of a flow of TLS.
#[derive(Clone, Debug)]
pub struct OpaqueTls {
    /// The end that sent the ClientHello, else the one that began the flow.
    pub client: Endpoint,
    /// Its peer.
    pub server: Endpoint,
    /// The flow's number, from 0, in the order of first packets.
    pub tcp_stream: u64,
    /// The encapsulations that it was found in.
    pub tunnel: TunnelPath,
    /// First packet.
    pub first: PacketRef,
    /// Last packet.
    pub last: PacketRef,
    /// What TLS showed.
    pub tls: TlsFacts,
    /// The proxies before it that said who they speak for.
    pub via: Option<Via>,
    /// The side that ended TCP first.
    pub ended_by: Option<Side>,
    /// Milliseconds between the last payload of either side and the first end of TCP.
    pub idle_before_end_ms: Option<f64>,
    /// TCP, by side.
    pub tcp: PerSide<TcpFacts>,
}

impl TlsFlow {
    pub(super) fn new(summary: &FlowSummary, facts: &tls::TlsFacts, via: Option<&Via>) -> Self {
        let client = facts.client.unwrap_or(Sender::Originator);
        let unread = facts.sent.iter().any(|sent| sent.unread_tail);
        let protected = facts.sent.iter().any(|sent| sent.data_records > 0);
        let reading = match (facts.decrypted, unread) {
            (true, false) => TlsReading::Decrypted,
            (true, true) => TlsReading::Partly,
            (false, _) if protected && (unread || !facts.has_keys) => TlsReading::NoKeys,
            (false, _) => TlsReading::NoData,
        };
        let opaque = OpaqueTls::new(summary, facts, client, via);
        let failure = Failure::find(summary, facts, client, &opaque).map(|failure| {
            let is_silent_leave = failure.is_silent_leave;
            Box::new(TlsFailure { record: failure.record(summary, &opaque), is_silent_leave })
        });
        Self { reading, client_random: facts.client_random, opaque, failure }
    }
}

impl OpaqueTls {
    fn new(summary: &FlowSummary, facts: &tls::TlsFacts, client: Sender, via: Option<&Via>) -> Self {
        let sender = |side: Side| if side == Side::Client { client } else { client.peer() };
        let tcp = PerSide::from_fn(|side| summary.tcp[sender(side).index()].clone());
        let (ended_by, end) = first_end(&tcp);
        let last_payload = [tcp.client.last_payload, tcp.server.last_payload];
        let last_payload = last_payload.into_iter().flatten().reduce(PacketRef::later);
        let idle = end.zip(last_payload).map(|(end, last)| end.time.millis_since(last.time).max(0.0));
        Self {
            client: summary.ends[client.index()],
            server: summary.ends[client.peer().index()],
            tcp_stream: summary.number,
            tunnel: summary.tunnel,
            first: summary.first,
            last: summary.last,
            tls: facts_of(facts, client),
            via: via.cloned(),
            ended_by,
            idle_before_end_ms: idle,
            tcp,
        }
    }
}

/// The side whose FIN or RST came first, and its packet.
fn first_end(tcp: &PerSide<TcpFacts>) -> (Option<Side>, Option<PacketRef>) {
    let of = |side: Side| {
        let ends = [tcp[side].fin, tcp[side].rst];
        ends.into_iter().flatten().reduce(|first, end| if end.is_before(first) { end } else { first })
    };
    match (of(Side::Client), of(Side::Server)) {
        (Some(client), Some(server)) if server.is_before(client) => (Some(Side::Server), Some(server)),
        (Some(client), _) => (Some(Side::Client), Some(client)),
        (None, server) => (server.map(|_| Side::Server), server),
    }
}

/// Why a handshake came to nothing.
struct Failure {
    certainty: Certainty,
    /// The packet that decided.
    basis: PacketRef,
    is_silent_leave: bool,
}

impl Failure {
    fn find(
        summary: &FlowSummary,
        facts: &tls::TlsFacts,
        client: Sender,
        opaque: &OpaqueTls,
    ) -> Option<Self> {
        facts.client_hello?;
        let [of_client, of_server] = [client, client.peer()].map(|sender| &facts.sent[sender.index()]);
        let has_data = |sent: &tls::SenderFacts| sent.first_data.is_some() || sent.data_bytes > 0;
        let last = summary.last;
        let failed = |certainty, basis| Some(Self { certainty, basis, is_silent_leave: false });
        if has_data(of_server) {
            return None;
        }
        if let Some(alert) = facts.fatal_alert()
            && !has_data(of_client)
        {
            return failed(Certainty::Certain, alert.packet);
        }
        let is_over = summary.end_order.is_some() || summary.tcp.iter().any(|tcp| tcp.fin.is_some());
        let is_whole = summary.tcp.iter().all(|tcp| tcp.packets > 0 && tcp.gaps == 0)
            && summary.unseen_tail == [0; 2]
            && facts.sent.iter().all(|sent| sent.losses == 0);
        if let Some(answer) = facts.answered_in_clear {
            return failed(Certainty::Certain, answer);
        }
        if !is_over || !is_whole || has_data(of_client) {
            return None;
        }
        let is_tls13 = facts.version == Some(tls::Version::TLS13);
        let finished = match is_tls13 {
            _ if of_client.finished.is_some() && of_server.finished.is_some() => true,
            // Without keys: the client's Finished, or an alert in its place.
            true if !facts.decrypted => {
                of_client.data_records > 1 || of_client.data_records == 1 && of_client.alert_sized.is_none()
            }
            _ => false,
        };
        if !finished {
            return failed(Certainty::Likely, last);
        }
        // That nothing followed shows without keys only up to TLS 1.2.
        let is_readable = !is_tls13 || facts.sent.iter().all(|sent| !sent.unread_tail);
        let left_first = opaque.ended_by == Some(Side::Client);
        (is_readable && left_first).then_some(Self {
            certainty: Certainty::Likely,
            basis: last,
            is_silent_leave: true,
        })
    }

    fn record(self, summary: &FlowSummary, flow: &OpaqueTls) -> ConnectionRecord {
        let (_, end) = first_end(&flow.tcp);
        ConnectionRecord {
            kind: Kind::Tls,
            tcp_stream: flow.tcp_stream,
            last: flow.last,
            first_order: summary.first_order,
            end_order: summary.left_order,
            tunnel: flow.tunnel,
            tls: Some(Box::new(flow.tls.clone())),
            via: flow.via.clone().map(Box::new),
            outcome: Outcome::Failed,
            ending: Ending::TlsFailed,
            close_code: Some(CloseCode::TLS_HANDSHAKE),
            ended_by: flow.ended_by,
            end,
            saw: PerSide { client: abnormal(self.certainty, Some(self.basis)), server: Saw::NOTHING },
            idle_before_end_ms: flow.idle_before_end_ms,
            tcp: Box::new(flow.tcp.clone()),
            flow: summary.ends_seen_from(flow.client),
            ..ConnectionRecord::bare(flow.client, flow.server, flow.first)
        }
    }
}
