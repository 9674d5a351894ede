//! HTTP/2 of real peers, from packets to the Close frames of each stream.
#![allow(clippy::disallowed_methods, reason = "tests may use what the library may not")]

mod support;

use std::collections::BTreeMap;

use support::Captured;
use wsclose_pcap::base::{PacketId, PacketRef, PerSide, Side};
use wsclose_pcap::capture::LinkType;
use wsclose_pcap::decode::{Decoded, RawPacket, decode};
use wsclose_pcap::flow::{FlowTable, SegmentAt, Sender, StreamContext, StreamData, StreamSink};
use wsclose_pcap::http::Upgrade;
use wsclose_pcap::http::h2::{ErrorCode, GoAway, H2Connection, H2Sink, Settings, StreamEnd, StreamOver};
use wsclose_pcap::websocket::{CloseEvent, FrameEvent, FrameReader, Rsv1};

/// A stream as it was told.
#[derive(Debug)]
struct Seen {
    path: String,
    status: Option<u16>,
    readers: PerSide<FrameReader>,
    closes: PerSide<Option<CloseEvent>>,
    closes_acknowledged: PerSide<bool>,
    violations: usize,
    ends: Vec<(Side, StreamEnd, u64)>,
    gaps: usize,
    over: bool,
}

#[derive(Debug, Default)]
struct Told {
    streams: BTreeMap<u32, Seen>,
    allows: Vec<bool>,
    go_aways: Vec<(ErrorCode, u32)>,
    lost: usize,
}

const fn side(sender: Sender) -> Side {
    match sender {
        Sender::Originator => Side::Client,
        Sender::Responder => Side::Server,
    }
}

impl Seen {
    fn take(&mut self, sender: Sender, events: Vec<FrameEvent>) {
        for event in events {
            match event {
                FrameEvent::Close(close) => drop(self.closes[side(sender)].get_or_insert(close)),
                FrameEvent::Violation(_) | FrameEvent::PayloadFault(_) => self.violations += 1,
                FrameEvent::Ping(_) | FrameEvent::Pong(_) => {}
            }
        }
    }
}

impl H2Sink for Told {
    fn request(&mut self, stream: u32, _: Sender, upgrade: &Upgrade) {
        assert_eq!((upgrade.http_version, upgrade.stream_id), ("2", Some(stream)));
        assert_eq!(upgrade.faults, []);
        let seen = Seen {
            path: upgrade.path.as_ref().expect("a path").to_lossy(),
            status: None,
            readers: PerSide::from_fn(|side| FrameReader::new(side, Rsv1::Forbidden)),
            closes: PerSide::default(),
            closes_acknowledged: PerSide::default(),
            violations: 0,
            ends: Vec::new(),
            gaps: 0,
            over: false,
        };
        self.streams.insert(stream, seen);
    }

    fn answer(&mut self, stream: u32, upgrade: &Upgrade, _: PacketRef) {
        self.streams.get_mut(&stream).expect("asked").status = upgrade.status;
    }

    fn found(&mut self, _: u32, _: Option<&Upgrade>, _: PacketRef) {}

    fn data(&mut self, stream: u32, sender: Sender, data: &StreamData<'_>, _: &StreamContext) -> u64 {
        let Some(seen) = self.streams.get_mut(&stream) else { return u64::MAX };
        let mut events = Vec::new();
        let needed = seen.readers[side(sender)].read(data, &mut events);
        seen.take(sender, events);
        needed
    }

    fn gap(&mut self, stream: u32, sender: Sender, _: u64, to: u64, _: &StreamContext) -> u64 {
        let Some(seen) = self.streams.get_mut(&stream) else { return u64::MAX };
        let mut events = Vec::new();
        seen.gaps += 1;
        let needed = seen.readers[side(sender)].gap(to, &mut events);
        seen.take(sender, events);
        needed
    }

    fn end(&mut self, stream: u32, sender: Sender, end: StreamEnd, packet: PacketRef, _: &StreamContext) {
        let Some(seen) = self.streams.get_mut(&stream) else { return };
        seen.ends.push((side(sender), end, packet.id.own()));
    }

    fn over(&mut self, stream: u32, _: &StreamOver, context: &StreamContext) {
        let Some(seen) = self.streams.get_mut(&stream) else { return };
        seen.over = true;
        for sender in Sender::BOTH {
            let side = side(sender);
            let acknowledged = context.acknowledged[sender.index()];
            seen.closes_acknowledged[side] = seen.closes[side]
                .as_ref()
                .zip(acknowledged)
                .is_some_and(|(close, acknowledged)| acknowledged >= close.end);
        }
    }

    fn settings(&mut self, sender: Sender, settings: &Settings, _: PacketRef) {
        if side(sender) == Side::Server {
            self.allows.push(settings.enable_connect_protocol);
        }
    }

    fn go_away(&mut self, _: Sender, go_away: &GoAway, _: PacketRef) {
        self.go_aways.push((go_away.code, go_away.last_stream));
    }

    fn lost(&mut self, _: Sender) {
        self.lost += 1;
    }
}

#[derive(Debug)]
struct Flow {
    http: H2Connection,
    told: Told,
}

impl StreamSink for Flow {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        self.http.data(sender, data, context, &mut self.told)
    }

    fn gap(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64 {
        self.http.gap(sender, from, to, context, &mut self.told)
    }

    fn fin(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.http.fin(sender, packet, context, &mut self.told);
    }

    fn reset(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.http.reset(sender, packet, context, &mut self.told);
    }
}

fn read(packets: &[Captured], left_out: &[u64], mid_stream: bool) -> Told {
    let mut table = FlowTable::default();
    for (number, packet) in (1..).zip(packets) {
        let raw = RawPacket {
            link: LinkType(packet.link),
            data: &packet.bytes,
            original_len: packet.original_len,
            fcs_len: 0,
        };
        let Decoded::Tcp(segment) = decode(&raw) else { continue };
        if left_out.contains(&number) {
            continue;
        }
        let payload = &packet.bytes[segment.payload_start as usize..][..segment.payload_len as usize];
        let reference = PacketRef { id: PacketId::new(0, number), time: packet.time };
        let at = SegmentAt { segment: &segment, payload, packet: reference, order: number };
        let http = || if mid_stream { H2Connection::mid_stream() } else { H2Connection::new(None) };
        table.receive(0, &at, |_| Flow { http: http(), told: Told::default() });
    }
    table.finish();
    let (summary, mut flow) = table.take_finished().pop().expect("one flow").summarize();
    flow.http.finish(&summary.context, &mut flow.told);
    flow.told
}

fn packets() -> Vec<Captured> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/captures/h2c-node-to-node.pcap");
    support::packets(&std::fs::read(path).expect("a capture"))
}

fn codes(seen: &Seen) -> [Option<u16>; 2] {
    Side::BOTH.map(|side| {
        let close = seen.closes[side].as_ref()?;
        Some(close.body.code.map_or(1005, |code| code.0))
    })
}

#[test]
fn each_stream_of_one_connection_is_a_websocket() {
    use Side::{Client, Server};
    use StreamEnd::{EndStream, Reset};

    let told = read(&packets(), &[], false);
    assert_eq!((told.lost, told.allows.as_slice()), (0, [true].as_slice()));
    assert!(told.go_aways.iter().all(|(code, _)| *code == ErrorCode::NO_ERROR) && told.go_aways.len() == 4);

    let both = |code| [Some(code), Some(code)];
    let expected = [
        (1, "/cclose", 200, both(4001), vec![(Server, EndStream, 65), (Client, EndStream, 67)]),
        (3, "/sclose", 200, both(1011), vec![(Server, EndStream, 64), (Client, EndStream, 66)]),
        (5, "/nostat", 200, both(1005), vec![(Server, EndStream, 65), (Client, EndStream, 67)]),
        (7, "/late", 200, both(1000), vec![(Client, EndStream, 77), (Server, EndStream, 78)]),
        (
            9,
            "/rej",
            403,
            [None; 2],
            vec![(Server, EndStream, 10), (Client, EndStream, 11), (Server, Reset(ErrorCode::NO_ERROR), 12)],
        ),
        (
            11,
            "/rst",
            200,
            [None; 2],
            vec![(Server, EndStream, 69), (Client, EndStream, 70), (Server, Reset(ErrorCode::CANCEL), 71)],
        ),
        (13, "/end", 200, [None; 2], vec![(Server, EndStream, 71), (Client, EndStream, 72)]),
        (15, "/big", 200, both(4002), vec![(Server, EndStream, 65), (Client, EndStream, 67)]),
    ];
    assert_eq!(told.streams.len(), expected.len());
    for ((stream, seen), (id, path, status, closes, ends)) in told.streams.iter().zip(expected) {
        assert_eq!((*stream, seen.path.as_str(), seen.status), (id, path, Some(status)));
        assert_eq!(codes(seen), closes, "{path}");
        assert_eq!(seen.ends, ends, "{path}");
        assert_eq!((seen.gaps, seen.violations, seen.over), (0, 0, true), "{path}");
        let acknowledged = PerSide::from_fn(|side| seen.closes[side].is_some());
        assert_eq!(seen.closes_acknowledged, acknowledged, "{path}");
    }
}

#[test]
fn a_missing_packet_never_makes_a_close_of_something_else() {
    let packets = packets();
    let whole = read(&packets, &[], false);
    let mut kept = 0;
    for number in 4..=packets.len() as u64 {
        for mid_stream in [false, true] {
            let told = read(&packets, &[number], mid_stream);
            for (stream, seen) in &told.streams {
                let (had, has) = (codes(&whole.streams[stream]), codes(seen));
                for (had, has) in had.iter().zip(has) {
                    assert!(has.is_none() || has == *had, "without {number}: {stream} {seen:?}");
                    kept += usize::from(has.is_some());
                }
                assert_eq!(seen.violations, 0, "without {number}: {stream} {seen:?}");
            }
        }
    }
    assert!(kept > 1000, "{kept} Close frames");
}
