use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::names::Names;
use crate::base::limits::INCIDENT_CONNECTIONS;
use crate::base::{PacketRef, PerSide, Side, WireText, digest};
use crate::connection::{ConnectionRecord, Ending, Outcome};
use crate::decode::{Endpoint, TunnelPath};
use crate::diagnose::heartbeats::even_interval;
use crate::http::Upgrade;

/// What incidents are found by: a few facts of one connection.
#[derive(Clone, Debug)]
pub struct Row {
    /// Place of its first packet in the order in which packets were processed, and which connection of its flow.
    pub order: (u64, u32),
    /// The side that asked.
    pub client: Endpoint,
    /// Its peer.
    pub server: Endpoint,
    /// Its TCP flow's number.
    pub tcp_stream: u64,
    /// Its HTTP/2 stream.
    pub stream_id: Option<u32>,
    /// The encapsulations that it was found in.
    pub tunnel: TunnelPath,
    /// Its first packet.
    pub first: PacketRef,
    /// The packet that completed its request.
    pub request: Option<PacketRef>,
    /// A digest of the request's key.
    pub key_digest: Option<u64>,
    /// Digest of the request's target, path and query.
    pub target: u64,
    /// Whether the target has a query.
    pub has_query: bool,
    /// Digests of its path, its `User-Agent`, its `Server` and the subprotocol that it agreed on; 0 for none.
    pub path: u64,
    /// The program of the client.
    pub agent: u64,
    /// The program of the server.
    pub software: u64,
    /// What both speak over it.
    pub subprotocol: u64,
    /// The client that a PROXY header names.
    pub proxied_client: Option<Endpoint>,
    /// Bytes of frames' payload.
    pub payload_bytes: PerSide<u64>,
    /// The packet that completed the answer to it.
    pub answer: Option<PacketRef>,
    /// The packet that accepted the upgrade.
    pub opened: Option<PacketRef>,
    /// The first event of its end, else its last packet.
    pub end: PacketRef,
    /// The client's last packet.
    pub last_of_client: Option<PacketRef>,
    /// Whether the server sent something again at the end that the client never answered.
    pub server_unanswered: bool,
    /// Milliseconds without payload before the end.
    pub idle_ms: Option<f64>,
    /// Milliseconds between its pings, of the side that pings more often, if they come evenly.
    pub ping_interval_ms: Option<f64>,
    /// What became of it.
    pub outcome: Outcome,
    /// How it ended.
    pub ending: Ending,
    /// Whose Close frame came first.
    pub initiator: Option<Side>,
    /// Who ended the transport.
    pub ended_by: Option<Side>,
    /// Its close code.
    pub code: Option<u16>,
    /// The code of its first Close frame, 1005 for an empty one.
    pub first_code: Option<u16>,
    /// The same of each side's own.
    pub sent_close: PerSide<Option<u16>>,
    /// The status of a refusal.
    pub status: Option<u16>,
    /// The last ICMP error about its packets.
    pub icmp: Option<PacketRef>,
    /// Whether the answer names a proxy.
    pub by_proxy: bool,
}

impl Row {
    /// The row of a connection, whose texts are noted.
    pub fn of(record: &ConnectionRecord, names: &mut Names) -> Self {
        let upgrade = record.upgrade.as_deref();
        let target = upgrade.and_then(|upgrade| Some(upgrade.path.as_ref()?.as_bytes()));
        let path = target.map(|target| target.split(|byte| *byte == b'?').next().unwrap_or_default());
        let mut name = |text: fn(&Upgrade) -> Option<&WireText>| {
            names.note(upgrade.and_then(text).map(WireText::as_bytes))
        };
        let sent = |side: Side| Some(record.close[side].as_ref()?.reported_code()?.0);
        Self {
            order: (record.first_order, record.attempt),
            client: record.client,
            server: record.server,
            tcp_stream: record.tcp_stream,
            stream_id: upgrade.and_then(|upgrade| upgrade.stream_id),
            tunnel: record.tunnel,
            first: record.first,
            request: upgrade.and_then(|upgrade| upgrade.request_packet),
            key_digest: upgrade.and_then(|upgrade| upgrade.key_digest),
            agent: name(|upgrade| upgrade.user_agent.as_ref()),
            software: name(|upgrade| upgrade.server_header.as_ref()),
            subprotocol: name(|upgrade| upgrade.subprotocol.as_ref()),
            path: names.note(path),
            target: target.map_or(0, digest),
            has_query: target != path,
            proxied_client: record.via.as_deref().and_then(|via| Some(via.proxied?.0)),
            payload_bytes: PerSide::from_fn(|side| record.frames[side].payload_bytes),
            answer: upgrade.and_then(|upgrade| upgrade.response_packet),
            opened: record.opened,
            end: record.end.unwrap_or(record.last),
            last_of_client: record.tcp.client.last_packet,
            server_unanswered: record.tcp.server.unanswered_retransmissions > 0,
            idle_ms: record.idle_before_end_ms,
            ping_interval_ms: ping_interval(record),
            outcome: record.outcome,
            ending: record.ending,
            initiator: record.initiator,
            ended_by: record.ended_by,
            code: record.close_code.map(|code| code.0),
            first_code: record.initiator.and_then(sent),
            sent_close: PerSide::from_fn(sent),
            status: upgrade.and_then(|upgrade| upgrade.status).filter(|_| record.outcome == Outcome::Failed),
            icmp: Side::BOTH
                .into_iter()
                .filter_map(|side| Some(record.tcp[side].icmp.as_ref()?.last.packet))
                .max(),
            by_proxy: record.outcome == Outcome::Abnormal
                && upgrade.is_some_and(|upgrade| {
                    let names_proxy = |text: &WireText| {
                        let text = text.to_lossy().to_ascii_lowercase();
                        ["nginx", "haproxy", "envoy", "traefik", "cloudflare", "awselb"]
                            .iter()
                            .any(|name| text.contains(name))
                    };
                    upgrade.via.is_some() || upgrade.server_header.as_ref().is_some_and(names_proxy)
                }),
        }
    }

    pub(super) fn first_ms(&self) -> f64 {
        millis(self.first)
    }

    pub(super) fn request_ms(&self) -> Option<f64> {
        self.request.map(millis)
    }

    pub(super) fn answered_ms(&self) -> Option<f64> {
        self.answer.map(millis)
    }

    pub(super) fn end_ms(&self) -> f64 {
        millis(self.end)
    }

    pub(super) fn opened_ms(&self) -> Option<f64> {
        self.opened.map(millis)
    }

    pub(super) fn age_ms(&self) -> Option<f64> {
        Some(self.end.time.millis_since(self.opened?.time))
    }

    /// Whether it was open and is over.
    pub(super) fn is_over(&self) -> bool {
        self.opened.is_some() && matches!(self.outcome, Outcome::Clean | Outcome::Abnormal)
    }

    /// Whether the server, or what stands for it, ended it.
    pub(super) fn by_server(&self) -> bool {
        self.is_over()
            && (self.initiator == Some(Side::Server)
                || (self.initiator.is_none() && self.ended_by == Some(Side::Server)))
    }

    /// Whether it ended without any Close frame.
    pub(super) fn without_close(&self) -> bool {
        matches!(self.ending, Ending::FinWithoutClose | Ending::RstWithoutClose)
    }

    /// Whether it failed, or ended without both Close frames.
    pub(super) fn is_bad(&self) -> bool {
        matches!(self.outcome, Outcome::Abnormal | Outcome::Failed)
    }

    /// Whether the server turned it away for load, or did not answer.
    pub(super) fn is_turned_away(&self) -> bool {
        matches!(self.status, Some(429 | 503 | 504))
            || (self.outcome == Outcome::Failed && self.status.is_none())
    }

    /// Whether the server closed it for load.
    pub(super) fn is_closed_for_load(&self) -> bool {
        self.code == Some(1013)
    }

    pub(super) fn client_ip(&self) -> IpAddr {
        self.client.ip
    }
}

/// The network that an address is of: what one router or VPN usually serves.
pub(super) fn network_of(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(ip) => Ipv4Addr::from_bits(ip.to_bits() & !0xff).into(),
        IpAddr::V6(ip) => Ipv6Addr::from_bits(ip.to_bits() >> 64 << 64).into(),
    }
}

fn ping_interval(record: &ConnectionRecord) -> Option<f64> {
    let of = |side: Side| even_interval(record.heartbeat[side].as_deref()?);
    Side::BOTH.into_iter().filter_map(of).reduce(f64::min)
}

fn millis(packet: PacketRef) -> f64 {
    packet.time.as_nanos() as f64 / 1e6
}

/// Rows for which room is made as they come.
const FEW: usize = 1024;

/// Rows that are held before they are cut.
const ROOM: usize = INCIDENT_CONNECTIONS + INCIDENT_CONNECTIONS / 4;

/// Rows as they come, in any order; beyond the cap those with the latest first packets are left out.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    rows: Vec<Row>,
    names: Names,
    left_out: u64,
    /// The latest that was kept when it was cut last.
    latest: Option<(u64, u32)>,
}

impl Rows {
    /// Adds one.
    pub fn add(&mut self, record: &ConnectionRecord) {
        // What is named must not depend on which rows were left out already.
        let row = Row::of(record, &mut self.names);
        self.push(row);
    }

    pub(super) fn push(&mut self, row: Row) {
        if self.latest.is_some_and(|latest| row.order > latest) {
            self.left_out += 1;
            return;
        }
        // Growing by doubling would touch twice the memory.
        if self.rows.len() == FEW {
            self.rows.reserve_exact(ROOM - FEW);
        }
        self.rows.push(row);
        if self.rows.len() >= ROOM {
            self.cut();
        }
    }

    /// Adds all of another.
    pub fn merge(&mut self, other: Self) {
        self.left_out += other.left_out;
        self.names.merge(other.names);
        other.rows.into_iter().for_each(|row| self.push(row));
    }

    /// All that are kept, in the order of first packets, what they name, and how many are left out.
    pub fn finish(mut self) -> (Vec<Row>, Names, u64) {
        self.cut();
        self.names.cut();
        sort(&mut self.rows);
        (self.rows, self.names, self.left_out)
    }

    fn cut(&mut self) {
        if self.rows.len() > INCIDENT_CONNECTIONS {
            self.rows.select_nth_unstable_by_key(INCIDENT_CONNECTIONS, |row| row.order);
            self.left_out += (self.rows.len() - INCIDENT_CONNECTIONS) as u64;
            self.rows.truncate(INCIDENT_CONNECTIONS);
            self.latest = self.rows.iter().map(|row| row.order).max();
        }
    }
}

/// Sorts rows by their order. They are large: each is moved once, not at each step of a sort.
fn sort(rows: &mut [Row]) {
    if rows.is_sorted_by_key(|row| row.order) {
        return;
    }
    let mut from: Vec<usize> = (0..rows.len()).collect();
    from.sort_unstable_by_key(|index| rows[*index].order);
    // Along each cycle of places, every row takes the place of the one before.
    for start in 0..from.len() {
        let mut at = start;
        while from[at] != start {
            let next = from[at];
            rows.swap(at, next);
            from[at] = at;
            at = next;
        }
        from[at] = at;
    }
}
