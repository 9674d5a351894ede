//! A few varied connections for the tests of rules, reports and renderers.

use std::net::IpAddr;

use super::{
    Certainty, CloseFrame, ConnectionRecord, Ending, FrameCounts, Kind, LastPing, Limit, OpaqueTls, Outcome,
    Saw, StreamEnd, TlsAlert, TlsFacts, Via, Violation, ViolationKind,
};
use crate::base::{PacketId, PacketRef, PerSide, Side, Timestamp};
use crate::decode::{Endpoint, IcmpKind, Tunnel, TunnelPath};
use crate::flow::{FlowEnds, IcmpErrors, IcmpSeen, Pause, ResetLook, TcpFacts};
use crate::http::{Accept, Upgrade, UpgradeFault};
use crate::websocket::CloseCode;

/// 2026-03-01T12:00:00Z.
const START: i64 = 1_772_366_400_000_000_000;

/// Packet `own` of the only input, `millis` after the start.
pub(crate) fn packet(own: u64, millis: i64) -> PacketRef {
    PacketRef { id: PacketId::new(0, own), time: Timestamp::from_nanos(START + millis * 1_000_000 + 1) }
}

fn endpoint(ip: &str, port: u16) -> Endpoint {
    Endpoint { ip: ip.parse().unwrap_or(IpAddr::from([0, 0, 0, 0])), port }
}

fn upgrade(request: PacketRef, response: PacketRef) -> Upgrade {
    Upgrade {
        http_version: "1.1",
        method: Some("GET".into()),
        host: Some("chat.example.com".into()),
        path: Some("/chat".into()),
        origin: Some("https://example.com".into()),
        user_agent: Some("Mozilla/5.0".into()),
        server_header: Some("nginx/1.27.0".into()),
        status: Some(101),
        request_packet: Some(request),
        response_packet: Some(response),
        accept: Some(Accept::Valid),
        subprotocols_offered: vec!["chat.v2".into(), "chat.v1".into()],
        subprotocol: Some("chat.v2".into()),
        extensions_offered: Some("permessage-deflate; client_max_window_bits".into()),
        extensions: Some("permessage-deflate".into()),
        ..Upgrade::default()
    }
}

fn close(code: u16, reason: &str, packet: PacketRef) -> CloseFrame {
    CloseFrame {
        code: Some(CloseCode(code)),
        reason: reason.into(),
        cut: false,
        packet,
        valid: true,
        acknowledged: Some(true),
    }
}

fn saw(code: u16, clean: bool, certainty: Certainty, basis: PacketRef) -> Saw {
    Saw { code: Some(CloseCode(code)), reason: None, clean: Some(clean), certainty, basis: Some(basis) }
}

/// An open connection of 5 s from which the others are made; 10 packets from `first` on.
fn base(stream: u64, first: u64, millis: i64) -> ConnectionRecord {
    let at = |own, later| packet(first + own, millis + later);
    let tcp = TcpFacts {
        payload_bytes: 2048,
        packets: 5,
        ttl: Some(64),
        last_ttl: Some(64),
        last_ip_id: Some(4711),
        last_window: Some(65_536),
        last_packet: Some(at(9, 5000)),
        last_payload: Some(at(7, 4000)),
        ..TcpFacts::default()
    };
    let client = endpoint("192.0.2.10", 50_001 + u16::try_from(stream).unwrap_or(0));
    ConnectionRecord {
        tcp_stream: stream,
        last: at(9, 5000),
        first_order: first,
        end_order: first + 9,
        upgrade: Some(Box::new(upgrade(at(3, 2), at(4, 12)))),
        outcome: Outcome::Open,
        ending: Ending::Open,
        opened: Some(at(4, 12)),
        frames: PerSide {
            client: FrameCounts { text: 3, payload_bytes: 300, pong: 1, ..FrameCounts::default() },
            server: FrameCounts { binary: 2, continuation: 1, payload_bytes: 4096, ..FrameCounts::default() },
        },
        idle_before_end_ms: Some(1000.0),
        idle_ms: PerSide { client: Some(1000.0), server: Some(1500.25) },
        tcp: Box::new(PerSide { client: tcp.clone(), server: tcp }),
        flow: FlowEnds {
            saw_syn: true,
            rtt_nanos: Some(1_250_000),
            history: "ShADadfF".into(),
            ..FlowEnds::default()
        },
        ..ConnectionRecord::bare(client, endpoint("198.51.100.5", 8080), at(0, 0))
    }
}

/// The client closed with 1000 and the server answered; the server had asked for nothing.
pub(crate) fn clean() -> ConnectionRecord {
    let mut record = base(0, 1, 0);
    let (first, second) = (packet(8, 4500), packet(9, 4510));
    record.outcome = Outcome::Clean;
    record.ending = Ending::CloseHandshake;
    record.close_code = Some(CloseCode::NORMAL);
    record.initiator = Some(Side::Client);
    record.ended_by = Some(Side::Server);
    record.end = Some(first);
    record.close.client = Some(close(1000, "done", first));
    record.close.server = Some(close(1000, "", second));
    record.saw.client = saw(1000, true, Certainty::Certain, second);
    record.saw.server = saw(1001, true, Certainty::Likely, first);
    record.frames.client.close = 1;
    record.frames.server.close = 1;
    record.tcp.server.fin = Some(packet(10, 5000));
    record
}

/// The server was gone: RST without a Close frame, behind a VLAN, with an unanswered ping.
pub(crate) fn abnormal() -> ConnectionRecord {
    let mut record = base(1, 11, 1000);
    let reset = packet(20, 6000);
    record.outcome = Outcome::Abnormal;
    record.ending = Ending::RstWithoutClose;
    record.close_code = Some(CloseCode::ABNORMAL);
    record.ended_by = Some(Side::Server);
    record.end = Some(reset);
    record.saw.client = saw(1006, false, Certainty::Certain, reset);
    record.saw.server = saw(1006, false, Certainty::Likely, reset);
    record.tunnel.push(Tunnel::Vlan(100));
    record.tcp.server.rst = Some(reset);
    record.tcp.server.reset = Some(ResetLook {
        before: Some(packet(19, 5900)),
        ip_id: Some(4711),
        ip_id_before: Some(4710),
        ids_counted: true,
        window: 501,
        window_before: Some(64_128),
    });
    record.tcp.client.retransmissions = 4;
    record.tcp.client.unanswered_retransmissions = 3;
    record.tcp.client.unacknowledged_bytes = 120;
    record.frames.client.ping = 1;
    record.last_ping.client =
        Some(LastPing { packet: packet(18, 5500), acknowledged: Some(false), answered: Some(false) });
    record.unanswered_pings.client = 1;
    record
}

/// A gateway answered 502 over IPv6; the path, the subprotocols and the body hold secrets.
pub(crate) fn refused() -> ConnectionRecord {
    let mut record = base(2, 21, 2000);
    record.client = endpoint("2001:db8::1", 50_003);
    record.server = endpoint("2001:db8::2", 443);
    record.outcome = Outcome::Failed;
    record.ending = Ending::UpgradeRefused;
    record.close_code = Some(CloseCode::ABNORMAL);
    record.opened = None;
    record.saw.client = saw(1006, false, Certainty::Certain, packet(25, 2012));
    record.frames = PerSide::default();
    record.idle_before_end_ms = None;
    record.idle_ms = PerSide::default();
    if let Some(upgrade) = &mut record.upgrade {
        upgrade.path = Some("/ws?token=s3cr3t-t0ken&room=7".into());
        upgrade.status = Some(502);
        upgrade.accept = None;
        upgrade.subprotocol = None;
        upgrade.extensions = None;
        upgrade.via = Some("1.1 edge".into());
        upgrade.retry_after = Some("30".into());
        upgrade.body_excerpt = Some("<h1>502 Bad Gateway</h1> token=s3cr3t-t0ken".into());
        upgrade.subprotocols_offered = vec!["chat.v2".into(), "Bearer.s3cr3t-t0ken".into()];
        upgrade.faults = vec![UpgradeFault::ResponseUpgradeHeader];
    }
    record
}

/// The server closed with 1011 and a hostile reason after the client broke a rule; the client never answered.
pub(crate) fn unanswered() -> ConnectionRecord {
    let mut record = base(3, 31, 3000);
    let closed = packet(38, 7000);
    record.outcome = Outcome::Abnormal;
    record.ending = Ending::CloseUnanswered;
    record.close_code = Some(CloseCode(1011));
    record.initiator = Some(Side::Server);
    record.ended_by = Some(Side::Client);
    record.end = Some(closed);
    let reason = "\u{1b}[31mboom\u{202e}\u{9b}\u{7f}\u{2028}";
    record.close.server = Some(close(1011, reason, closed));
    record.saw.client = Saw { reason: Some(reason.into()), ..saw(1011, false, Certainty::Likely, closed) };
    record.tcp.client.fin = Some(packet(39, 7100));
    record.flow.pause = Some(Pause { before: packet(32, -20_000), after: packet(37, 6900) });
    record.tcp.client.packets_after_pause = 2;
    let seen = |own, mtu| IcmpSeen {
        packet: packet(own, 7050),
        reporter: IpAddr::from([203, 0, 113, 9]),
        kind: IcmpKind::TooBig,
        code: 4,
        mtu,
    };
    record.tcp.client.icmp =
        Some(Box::new(IcmpErrors { count: 2, first: seen(33, None), last: seen(34, Some(1400)) }));
    record.violations = vec![Violation {
        kind: ViolationKind::ReservedOpcode,
        side: Side::Client,
        packet: packet(37, 6900),
        value: 11,
    }];
    record
}

/// HTTP/2 in readable TLS, still open when the capture ends.
pub(crate) fn open() -> ConnectionRecord {
    let mut record = base(4, 41, 4000);
    record.kind = Kind::Http2;
    record.end_order = u64::MAX;
    record.tls = Some(Box::new(TlsFacts {
        version: Some("1.3"),
        cipher: Some("TLS_AES_128_GCM_SHA256".into()),
        sni: Some("chat.example.com".into()),
        alpn: Some("h2".into()),
        decrypted: true,
        alert: Some(TlsAlert { side: Side::Client, content: Some((1, 90)), packet: packet(42, 4001) }),
        ..TlsFacts::default()
    }));
    if let Some(upgrade) = &mut record.upgrade {
        upgrade.http_version = "2";
        upgrade.stream_id = Some(5);
        upgrade.method = Some("CONNECT".into());
        upgrade.status = Some(200);
        upgrade.accept = None;
    }
    record.stream_end = Some(PerSide { client: None, server: Some(StreamEnd::Reset(8)) });
    record.limits = vec![Limit::CaptureEndsEarly];
    record
}

/// Frames without their handshake, with a gap where the end would be.
pub(crate) fn indeterminate() -> ConnectionRecord {
    let mut record = base(5, 51, 65_000);
    record.kind = Kind::MidStream;
    record.outcome = Outcome::Indeterminate;
    record.ending = Ending::NotCaptured;
    record.upgrade = None;
    record.opened = None;
    record.flow = FlowEnds { clock_jump: Some(packet(52, 65_500)), ..FlowEnds::default() };
    record.tcp.server.gaps = 1;
    record.tcp.server.gap_bytes = 1460;
    record.limits = vec![Limit::CaptureStartsLate, Limit::GapFromServer, Limit::UpgradeNotCaptured];
    record
}

/// All of them, by first packet.
pub(crate) fn records() -> Vec<ConnectionRecord> {
    vec![clean(), abnormal(), refused(), unanswered(), open(), indeterminate()]
}

/// A flow of TLS without keys that the server ended after an alert that cannot be read.
pub(crate) fn opaque_tls() -> OpaqueTls {
    let record = base(6, 53, 66_000);
    let alert = packet(58, 68_000);
    let tcp = |fin| TcpFacts { fin, ..record.tcp.client.clone() };
    OpaqueTls {
        client: record.client,
        server: endpoint("198.51.100.5", 443),
        tcp_stream: 6,
        tunnel: TunnelPath::default(),
        first: packet(53, 66_000),
        last: packet(60, 70_000),
        tls: TlsFacts {
            version: Some("1.2"),
            cipher: Some("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256".into()),
            sni: Some("app.example.com".into()),
            alert: Some(TlsAlert { side: Side::Server, content: None, packet: alert }),
            ..TlsFacts::default()
        },
        via: Some(Via { connect: Some("app.example.com:443".into()), proxied: None }),
        ended_by: Some(Side::Server),
        idle_before_end_ms: Some(0.5),
        tcp: PerSide { client: tcp(None), server: tcp(Some(packet(59, 68_001))) },
    }
}
