//! Conversations between two peers, cut and damaged in every way.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::base::{PacketId, PacketRef, Timestamp, limits};
use crate::flow::{NOTHING_MORE, Sender, StreamContext, StreamData};
use crate::http::Upgrade;

const CLIENT: Sender = Sender::Originator;
const SERVER: Sender = Sender::Responder;
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PUSH_PROMISE: u8 = 5;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const PADDED: u8 = 8;
const PRIORITY: u8 = 0x20;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = payload.len() as u32;
    [&length.to_be_bytes()[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

fn padded(kind: u8, flags: u8, stream: u32, payload: &[u8], padding: u8) -> Vec<u8> {
    let payload = [&[padding], payload, &vec![0; usize::from(padding)]].concat();
    frame(kind, flags | PADDED, stream, &payload)
}

fn settings(pairs: &[(u16, u32)]) -> Vec<u8> {
    let payload: Vec<u8> =
        pairs.iter().flat_map(|(id, value)| [&id.to_be_bytes()[..], &value.to_be_bytes()].concat()).collect();
    frame(SETTINGS, 0, 0, &payload)
}

/// Two peers: what each writes, in order.
struct Peers {
    encoders: [loona_hpack::Encoder<'static>; 2],
    writes: Vec<(Sender, Vec<u8>)>,
}

impl Peers {
    fn new() -> Self {
        let encoders = [loona_hpack::Encoder::new(), loona_hpack::Encoder::new()];
        let mut peers = Self { encoders, writes: Vec::new() };
        peers.write(CLIENT, &[PREFACE, &settings(&[])].concat());
        peers.write(SERVER, &settings(&[(8, 1)]));
        peers
    }

    fn write(&mut self, sender: Sender, bytes: &[u8]) {
        self.writes.push((sender, bytes.to_vec()));
    }

    fn block(&mut self, sender: Sender, fields: &[(&str, &str)]) -> Vec<u8> {
        let fields = fields.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()));
        self.encoders[sender.index()].encode(fields)
    }

    fn headers(&mut self, sender: Sender, stream: u32, fields: &[(&str, &str)]) {
        let block = self.block(sender, fields);
        self.write(sender, &frame(HEADERS, END_HEADERS, stream, &block));
    }

    fn ask(&mut self, stream: u32, path: &str) {
        self.headers(CLIENT, stream, &request(path));
    }

    fn accept(&mut self, stream: u32) {
        self.headers(SERVER, stream, &[(":status", "200")]);
    }

    /// A stream that is open.
    fn open(&mut self, stream: u32, path: &str) {
        self.ask(stream, path);
        self.accept(stream);
    }

    fn send(&mut self, sender: Sender, stream: u32, payload: &[u8]) {
        self.write(sender, &frame(DATA, 0, stream, payload));
    }
}

fn request(path: &str) -> [(&str, &str); 6] {
    [
        (":method", "CONNECT"),
        (":protocol", "websocket"),
        (":scheme", "https"),
        (":authority", "example.org"),
        (":path", path),
        ("sec-websocket-version", "13"),
    ]
}

#[derive(Clone, Debug, PartialEq)]
enum Told {
    Request(u32, String),
    Answer(u32, Option<u16>),
    Found(u32),
    /// A DATA frame begins.
    Begins(u32, Sender, u64),
    Data(u32, Sender, u64, String),
    Gap(u32, Sender, u64, u64),
    Body(u32, String),
    End(u32, Sender, StreamEnd),
    Over(u32),
    Settings(Sender, bool),
    GoAway(Sender, u32),
    Lost(Sender),
}

/// What a sink was told. Bytes whose offset is 3 to 5 of every 8 are of no interest to it if it is picky.
#[derive(Debug, Default)]
struct Recorder {
    told: Vec<Told>,
    upgrades: BTreeMap<u32, Upgrade>,
    windows: BTreeMap<u32, Option<[Windows; 2]>>,
    contexts: BTreeMap<u32, StreamContext>,
    is_picky: bool,
}

impl Recorder {
    fn needed(&self, from: u64) -> u64 {
        let place = from % 8;
        if self.is_picky && (3..6).contains(&place) { from - place + 6 } else { from }
    }

    fn of(&self, stream: u32, sender: Sender) -> String {
        let data = self.told.iter().filter_map(|told| match told {
            Told::Data(id, from, _, text) if (*id, *from) == (stream, sender) => Some(text.as_str()),
            _ => None,
        });
        data.collect()
    }

    /// Without data.
    fn rest(&self) -> Vec<Told> {
        let is_data = |told: &&Told| matches!(told, Told::Data(..) | Told::Begins(..));
        self.told.iter().filter(|told| !is_data(told)).cloned().collect()
    }
}

fn text(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}

impl H2Sink for Recorder {
    fn request(&mut self, stream: u32, _: Sender, upgrade: &Upgrade) {
        self.told
            .push(Told::Request(stream, upgrade.path.as_ref().map_or("?".into(), |path| path.to_lossy())));
        self.upgrades.insert(stream, upgrade.clone());
    }

    fn answer(&mut self, stream: u32, upgrade: &Upgrade, _: PacketRef) {
        self.told.push(Told::Answer(stream, upgrade.status));
        self.upgrades.insert(stream, upgrade.clone());
    }

    fn found(&mut self, stream: u32, _: Option<&Upgrade>, _: PacketRef) {
        self.told.push(Told::Found(stream));
    }

    fn data(&mut self, stream: u32, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        assert!(!data.bytes.is_empty());
        if data.segment_start {
            self.told.push(Told::Begins(stream, sender, data.offset));
        }
        let mut bytes = text(data.bytes);
        if self.is_picky {
            let wanted = |(at, _): &(u64, &u8)| self.needed(*at) == *at;
            bytes = text(
                &(data.offset..).zip(data.bytes).filter(wanted).map(|(_, byte)| *byte).collect::<Vec<_>>(),
            );
        }
        match self.told.last_mut() {
            Some(Told::Data(id, from, _, before)) if (*id, *from) == (stream, sender) => {
                before.push_str(&bytes)
            }
            _ => self.told.push(Told::Data(stream, sender, data.offset, bytes)),
        }
        self.contexts.insert(stream, *context);
        self.needed(data.end())
    }

    fn gap(&mut self, stream: u32, sender: Sender, from: u64, to: u64, _: &StreamContext) -> u64 {
        assert!(from < to);
        self.told.push(Told::Gap(stream, sender, from, to));
        to
    }

    fn refusal_body(&mut self, stream: u32, bytes: &[u8]) {
        match self.told.last_mut() {
            Some(Told::Body(id, before)) if *id == stream => before.push_str(&text(bytes)),
            _ => self.told.push(Told::Body(stream, text(bytes))),
        }
    }

    fn end(&mut self, stream: u32, sender: Sender, end: StreamEnd, _: PacketRef, context: &StreamContext) {
        self.told.push(Told::End(stream, sender, end));
        self.contexts.insert(stream, *context);
    }

    fn over(&mut self, stream: u32, over: &StreamOver, context: &StreamContext) {
        self.told.push(Told::Over(stream));
        self.windows.insert(stream, over.windows);
        self.contexts.insert(stream, *context);
    }

    fn settings(&mut self, sender: Sender, settings: &Settings, _: PacketRef) {
        self.told.push(Told::Settings(sender, settings.enable_connect_protocol));
    }

    fn go_away(&mut self, sender: Sender, go_away: &GoAway, _: PacketRef) {
        self.told.push(Told::GoAway(sender, go_away.last_stream));
    }

    fn lost(&mut self, sender: Sender) {
        self.told.push(Told::Lost(sender));
    }
}

/// Carries bytes to a connection, and leaves out what it does not need.
struct Carrier {
    http: H2Connection,
    sink: Recorder,
    context: StreamContext,
    needed: [u64; 2],
    packets: u64,
    leaves_out: bool,
}

impl Carrier {
    fn new(http: H2Connection) -> Self {
        let context = StreamContext { from_start: [true; 2], ..StreamContext::default() };
        Self { http, sink: Recorder::default(), context, needed: [0; 2], packets: 0, leaves_out: false }
    }

    fn carry(&mut self, sender: Sender, bytes: &[u8]) {
        let (index, start) = (sender.index(), self.context.reached[sender.index()]);
        self.packets += 1;
        let packet = PacketRef {
            id: PacketId::new(0, self.packets),
            time: Timestamp::from_nanos(self.packets as i64 * 1_000_000),
        };
        let needed = if self.leaves_out { self.needed[index] } else { 0 };
        let skip = needed.saturating_sub(start).min(bytes.len() as u64);
        let bytes = &bytes[skip as usize..];
        if !bytes.is_empty() {
            let acks = Some(self.context.reached[sender.peer().index()]);
            let data = StreamData { offset: start + skip, bytes, packet, segment_start: skip == 0, acks };
            self.needed[index] = self.http.data(sender, &data, &self.context, &mut self.sink).max(data.end());
        }
        self.context.reached[index] = start + skip + bytes.len() as u64;
        self.context.last_payload[index] = Some(packet);
    }

    fn lose(&mut self, sender: Sender, count: usize) {
        let (index, from) = (sender.index(), self.context.reached[sender.index()]);
        let to = from + count as u64;
        self.context.reached[index] = to;
        if to > self.needed[index] {
            let from = from.max(self.needed[index]);
            self.needed[index] = self.http.gap(sender, from, to, &self.context, &mut self.sink).max(to);
        }
    }

    fn finish(mut self) -> Recorder {
        self.http.finish(&self.context, &mut self.sink);
        self.sink
    }
}

fn carried(peers: &Peers) -> Recorder {
    let mut carrier = Carrier::new(H2Connection::new(None));
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    carrier.finish()
}

/// A conversation with everything in it.
fn rich() -> Peers {
    let mut peers = Peers::new();
    let plain = [(":method", "GET"), (":scheme", "https"), (":path", "/"), ("cookie", "a=b")];
    peers.headers(CLIENT, 1, &plain);
    let block = peers.block(CLIENT, &request("/three"));
    let (first, rest) = block.split_at(7);
    let (second, third) = rest.split_at(11);
    peers.write(
        CLIENT,
        &[
            padded(HEADERS, PRIORITY, 3, &[&[0, 0, 0, 0, 9], first].concat(), 5),
            frame(CONTINUATION, 0, 3, second),
            frame(CONTINUATION, END_HEADERS, 3, third),
        ]
        .concat(),
    );
    let promised = peers.block(SERVER, &plain);
    peers.write(
        SERVER,
        &padded(PUSH_PROMISE, END_HEADERS, 1, &[&[0, 0, 0, 2], promised.as_slice()].concat(), 3),
    );
    peers.headers(SERVER, 1, &[(":status", "200"), ("server", "x")]);
    peers.write(SERVER, &frame(DATA, END_STREAM, 1, &[b'<'; 300]));
    peers.headers(SERVER, 3, &[(":status", "103"), ("link", "x")]);
    peers.headers(SERVER, 3, &[(":status", "200"), ("server", "x")]);
    peers.ask(5, "/five");
    peers.send(CLIENT, 5, b"early");
    peers.headers(SERVER, 5, &[(":status", "403"), ("server", "x")]);
    peers.write(SERVER, &padded(DATA, END_STREAM, 5, b"go away", 200));
    peers.write(CLIENT, &frame(DATA, END_STREAM, 5, b""));
    peers.ask(7, "/seven");
    peers.send(CLIENT, 7, b"before the answer");
    peers.accept(7);
    peers.write(CLIENT, &padded(DATA, 0, 3, b"one", 0));
    peers.write(SERVER, &frame(0xfa, 0xff, 77, b"whatever this is"));
    peers.write(SERVER, &padded(DATA, 0, 3, &[b'y'; 100], 255));
    peers.send(CLIENT, 7, b" and behind it");
    peers.write(SERVER, &frame(PING, 0, 0, b"12345678"));
    peers.send(CLIENT, 3, b"two");
    peers.send(SERVER, 3, b"");
    peers.write(CLIENT, &frame(WINDOW_UPDATE, 0, 3, &[0, 0, 1, 0]));
    peers.write(SERVER, &frame(DATA, END_STREAM, 3, b"last"));
    peers.write(CLIENT, &padded(DATA, END_STREAM, 3, b"", 9));
    peers.write(CLIENT, &frame(RST_STREAM, 0, 7, &[0, 0, 0, 8]));
    peers.ask(9, "/nine");
    peers.ask(11, "/eleven");
    peers.write(SERVER, &frame(GOAWAY, 0, 0, b"\0\0\0\x09\0\0\0\0bye"));
    peers
}

#[test]
fn everything_is_told_in_its_order() {
    use Told::{Answer, Begins, Body, Data, End, GoAway, Over, Request};
    let sink = carried(&rich());
    let data = |stream, sender, text: &str| Data(stream, sender, 0, text.into());
    let expected = [
        Told::Settings(CLIENT, false),
        Told::Settings(SERVER, true),
        Request(3, "/three".into()),
        Answer(3, Some(200)),
        Request(5, "/five".into()),
        Answer(5, Some(403)),
        Body(5, "go away".into()),
        End(5, SERVER, StreamEnd::EndStream),
        End(5, CLIENT, StreamEnd::EndStream),
        Request(7, "/seven".into()),
        Answer(7, Some(200)),
        Begins(7, CLIENT, 0),
        data(7, CLIENT, "before the answer"),
        Begins(3, CLIENT, 0),
        data(3, CLIENT, "one"),
        Begins(3, SERVER, 0),
        data(3, SERVER, &"y".repeat(100)),
        Begins(7, CLIENT, 17),
        Data(7, CLIENT, 17, " and behind it".into()),
        Begins(3, CLIENT, 3),
        Data(3, CLIENT, 3, "two".into()),
        Begins(3, SERVER, 100),
        Data(3, SERVER, 100, "last".into()),
        End(3, SERVER, StreamEnd::EndStream),
        End(3, CLIENT, StreamEnd::EndStream),
        End(7, CLIENT, StreamEnd::Reset(ErrorCode::CANCEL)),
        Request(9, "/nine".into()),
        Request(11, "/eleven".into()),
        GoAway(SERVER, 9),
        End(11, SERVER, StreamEnd::GoAway(ErrorCode::NO_ERROR)),
        Over(3),
        Over(5),
        Over(7),
        Over(9),
        Over(11),
    ];
    assert_eq!(sink.told, expected);
    let upgrade = &sink.upgrades[&3];
    assert_eq!((upgrade.http_version, upgrade.stream_id), ("2", Some(3)));
    assert_eq!((upgrade.host.clone(), upgrade.faults.len()), (Some("example.org".into()), 0));
    assert_eq!(upgrade.server_header, Some("x".into()));
    let [client, server] = sink.windows[&3].unwrap();
    assert_eq!((client.stream.left, server.stream.left), (65_535 - 4 - 3 - 10, 65_535 - 356 - 4 + 256));
}

#[test]
fn what_an_upgrade_lacks_is_said() {
    use crate::http::UpgradeFault as Fault;
    let mut peers = Peers::new();
    let offers = [("sec-websocket-protocol", "a, b"), ("origin", "https://o"), ("user-agent", "x")];
    peers.headers(CLIENT, 1, &[&request("/")[..], &offers].concat());
    peers.headers(SERVER, 1, &[(":status", "200"), ("sec-websocket-protocol", "c")]);
    peers.headers(CLIENT, 3, &[(":method", "CONNECT"), (":protocol", "websocket")]);
    peers.headers(CLIENT, 5, &[(":method", "CONNECT"), (":authority", "h:443")]);
    let sink = carried(&peers);
    assert_eq!(sink.upgrades[&1].faults, [Fault::SubprotocolNotOffered]);
    assert_eq!(sink.upgrades[&1].subprotocols_offered, ["a".into(), "b".into()]);
    assert_eq!(sink.upgrades[&1].origin, Some("https://o".into()));
    assert_eq!(
        sink.upgrades[&3].faults,
        [Fault::HostMissing, Fault::VersionMissing, Fault::RequestMalformed]
    );
    assert!(!sink.upgrades.contains_key(&5), "a tunnel to anything else");
}

#[test]
fn a_server_without_extended_connect_is_known() {
    for (payload, allows) in
        [(settings(&[]), false), (settings(&[(8, 0)]), false), (settings(&[(8, 1)]), true)]
    {
        let mut carrier = Carrier::new(H2Connection::new(None));
        carrier.carry(CLIENT, &[PREFACE, &settings(&[(8, 1)])].concat());
        assert_eq!(carrier.http.allows_connect(), None);
        carrier.carry(SERVER, &payload);
        assert_eq!((carrier.http.allows_connect(), carrier.http.client()), (Some(allows), Some(CLIENT)));
    }
}

#[test]
fn behind_a_101_the_request_has_become_stream_1() {
    let mut peers = Peers::new();
    peers.headers(SERVER, 1, &[(":status", "200"), ("server", "x")]);
    peers.write(SERVER, &frame(DATA, END_STREAM, 1, b"a page"));
    peers.open(3, "/three");
    peers.send(SERVER, 3, b"hello");
    let mut carrier = Carrier::new(H2Connection::new(Some(CLIENT)));
    carrier.context.reached = [150, 70];
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    let sink = carrier.finish();
    assert_eq!(sink.of(3, SERVER), "hello");
    let streams = [Told::Request(3, "/three".into()), Told::Answer(3, Some(200)), Told::Over(3)];
    assert_eq!(sink.rest()[2..], streams);
}

#[test]
fn a_server_that_answers_http_1_is_lost_at_once() {
    let mut carrier = Carrier::new(H2Connection::new(None));
    carrier.carry(CLIENT, &[PREFACE, &settings(&[])].concat());
    carrier.carry(SERVER, b"HTTP/1.1 400 Bad Request\r\n\r\n");
    assert_eq!(carrier.finish().told, [Told::Settings(CLIENT, false), Told::Lost(SERVER)]);
}

#[test]
fn a_window_that_stands_still_is_seen() {
    let mut peers = Peers::new();
    peers.write(CLIENT, &settings(&[(4, 1000)]));
    peers.open(1, "/");
    peers.send(SERVER, 1, &[0; 600]);
    peers.send(SERVER, 1, &[0; 400]);
    let stands = carried(&peers).windows[&1].unwrap()[SERVER.index()].stream;
    assert_eq!((stands.left, stands.exhausted.map(|packet| packet.id.own())), (0, Some(7)));
    peers.write(CLIENT, &frame(WINDOW_UPDATE, 0, 1, &[0, 0, 0, 5]));
    let goes_on = carried(&peers).windows[&1].unwrap()[SERVER.index()];
    assert_eq!((goes_on.stream.left, goes_on.stream.exhausted), (5, None));
    assert_eq!(goes_on.connection.left, 65_535 - 1000);
}

#[test]
fn the_context_of_a_stream_counts_its_own_bytes() {
    let mut peers = Peers::new();
    peers.open(1, "/one");
    peers.open(3, "/three");
    peers.send(CLIENT, 1, b"12345");
    peers.send(CLIENT, 3, b"123");
    peers.send(CLIENT, 1, b"67");
    let mut carrier = Carrier::new(H2Connection::new(None));
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    // The last two bytes of the last frame are still under way.
    carrier.context.acknowledged[0] = Some(carrier.context.reached[0] - 2);
    carrier.carry(SERVER, &frame(DATA, END_STREAM, 1, b"x"));
    let context = &carrier.sink.contexts[&1];
    assert_eq!((context.acknowledged, context.reached), ([Some(5), None], [7, 1]));
    let last = context.last_payload.map(|packet| packet.map(|packet| packet.id.own()));
    assert_eq!((last, context.from_start), ([Some(9), None], [true; 2]));
}

#[test]
fn a_hole_in_a_data_frame_stays_in_its_stream() {
    let mut peers = Peers::new();
    peers.open(1, "/one");
    peers.open(3, "/three");
    let mut carrier = Carrier::new(H2Connection::new(None));
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    let bytes = [padded(DATA, END_STREAM, 1, b"abcdefgh", 4), frame(DATA, 0, 3, b"other")].concat();
    carrier.carry(CLIENT, &bytes[..12]);
    carrier.lose(CLIENT, 3);
    carrier.carry(CLIENT, &bytes[15..]);
    let sink = carrier.finish();
    assert_eq!((sink.of(1, CLIENT), sink.of(3, CLIENT)), ("abfgh".into(), "other".into()));
    assert!(sink.told.contains(&Told::Gap(1, CLIENT, 2, 5)));
    assert!(sink.told.contains(&Told::End(1, CLIENT, StreamEnd::EndStream)));
    assert!(!sink.told.contains(&Told::Lost(CLIENT)) && sink.windows[&1].is_some());
}

#[test]
fn a_packet_that_was_left_out_is_still_the_last() {
    let mut peers = Peers::new();
    peers.open(1, "/one");
    let mut carrier = Carrier::new(H2Connection::new(None));
    (carrier.leaves_out, carrier.sink.is_picky) = (true, true);
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    let bytes = frame(DATA, 0, 1, b"abcdef");
    carrier.carry(CLIENT, &bytes[..12]);
    carrier.carry(CLIENT, &bytes[12..]);
    let left_out = carrier.context.last_payload[0];
    carrier.carry(SERVER, &frame(DATA, 0, 1, b"x"));
    assert_eq!(carrier.sink.contexts[&1].last_payload[0], left_out);
    assert_eq!(carrier.sink.contexts[&1].reached, [6, 0]);
    carrier.carry(CLIENT, &frame(PING, 0, 0, &[0; 8]));
    carrier.carry(SERVER, &frame(DATA, END_STREAM, 1, b"y"));
    assert_eq!(carrier.sink.contexts[&1].last_payload[0], left_out);
    assert_eq!(carrier.sink.of(1, CLIENT), "abc");
}

#[test]
fn a_block_that_is_missing_makes_no_other_field_of_the_next() {
    for way in 0..3 {
        let mut peers = Peers::new();
        peers.ask(1, "/one");
        let missing = peers.block(CLIENT, &request("/two/and/more"));
        let mut carrier = Carrier::new(H2Connection::new(None));
        for (sender, bytes) in &peers.writes {
            carrier.carry(*sender, bytes);
        }
        let whole = frame(HEADERS, END_HEADERS, 3, &missing);
        match way {
            0 => {
                carrier.carry(CLIENT, &whole[..10]);
                carrier.lose(CLIENT, whole.len() - 10);
            }
            1 => carrier.carry(CLIENT, &frame(HEADERS, 0, 3, &missing)),
            _ => {
                carrier.lose(CLIENT, whole.len());
            }
        }
        peers.writes.clear();
        peers.write(CLIENT, &frame(PING, 0, 0, &[0; 8]));
        peers.ask(5, "/one");
        peers.ask(7, "/seven");
        for (sender, bytes) in &peers.writes {
            carrier.carry(*sender, bytes);
        }
        carrier.carry(SERVER, &frame(HEADERS, END_HEADERS, 7, b"\x88"));
        carrier.carry(CLIENT, &frame(DATA, 0, 7, b"x"));
        carrier.carry(CLIENT, &frame(DATA, 0, 1, b"x"));
        let sink = carrier.finish();
        let requests: Vec<&Told> =
            sink.told.iter().filter(|told| matches!(told, Told::Request(..))).collect();
        assert_eq!(requests, [&Told::Request(1, "/one".into())], "{way}");
        assert!(sink.told.contains(&Told::Found(7)), "{way}: {:?}", sink.told);
    }
}

#[test]
fn behind_a_hole_frames_are_found_where_a_segment_begins() {
    let mut peers = Peers::new();
    peers.open(1, "/one");
    peers.open(3, "/three");
    let mut carrier = Carrier::new(H2Connection::new(None));
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    carrier.carry(SERVER, &frame(DATA, 0, 1, b"abc"));
    carrier.lose(SERVER, 50);
    carrier.carry(SERVER, b"the rest of something");
    let long = frame(DATA, 0, 1, &[b'z'; 30]);
    carrier.carry(SERVER, &long[..20]);
    carrier.carry(SERVER, &[&long[20..], &frame(DATA, END_STREAM, 3, b"end")].concat());
    carrier.context.acknowledged[1] = Some(40);
    let sink = carrier.finish();
    assert_eq!(sink.contexts[&1].acknowledged[1], None, "it is not known which bytes these were");
    let gap = |stream, from| Told::Gap(stream, SERVER, from, from + UNKNOWN_BYTES);
    assert!(sink.told.contains(&gap(1, 3)) && sink.told.contains(&gap(3, 0)));
    assert_eq!((sink.of(1, SERVER), sink.of(3, SERVER)), (format!("abc{}", "z".repeat(30)), "end".into()));
    assert_eq!((sink.windows[&1], sink.contexts[&1].reached[1]), (None, 3 + UNKNOWN_BYTES + 30));
}

#[test]
fn what_was_missed_may_have_been_an_answer_or_a_request() {
    let mut peers = Peers::new();
    peers.ask(1, "/one");
    peers.send(CLIENT, 1, b"early");
    let mut carrier = Carrier::new(H2Connection::new(None));
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    carrier.lose(SERVER, 10);
    carrier.carry(SERVER, &frame(DATA, 0, 1, b"hello"));
    carrier.lose(CLIENT, 70);
    carrier.carry(CLIENT, &frame(DATA, 0, 3, b"unknown"));
    carrier.carry(SERVER, &frame(DATA, 0, 2, b"a push is no WebSocket"));
    let sink = carrier.finish();
    assert_eq!(
        sink.rest()[2..],
        [
            Told::Request(1, "/one".into()),
            Told::Lost(SERVER),
            Told::Answer(1, None),
            Told::Gap(1, SERVER, 0, UNKNOWN_BYTES),
            Told::Lost(CLIENT),
            Told::Gap(1, CLIENT, 5, 5 + UNKNOWN_BYTES),
            Told::Found(3),
            Told::Over(1),
            Told::Over(3),
        ]
    );
    assert_eq!((sink.of(1, CLIENT), sink.of(3, CLIENT)), ("early".into(), "unknown".into()));
}

#[test]
fn a_capture_that_starts_late_finds_streams() {
    let mut peers = Peers::new();
    peers.open(1, "/one");
    let begun = peers.writes.len();
    peers.send(CLIENT, 1, b"masked");
    peers.send(SERVER, 1, b"plain");
    peers.open(3, "/three");
    peers.headers(CLIENT, 5, &[(":method", "GET"), (":path", "/five"), ("cookie", "a")]);
    peers.send(CLIENT, 5, b"body");
    peers.send(SERVER, 3, b"x");
    let mut carrier = Carrier::new(H2Connection::mid_stream());
    for (sender, bytes) in &peers.writes[begun..] {
        assert!(begins_with_frames(bytes));
        carrier.carry(*sender, bytes);
    }
    assert_eq!(carrier.http.client(), Some(CLIENT));
    let sink = carrier.finish();
    assert_eq!(sink.of(1, CLIENT) + &sink.of(1, SERVER), "maskedplain");
    assert_eq!(sink.of(3, SERVER), "x");
    // All its fields stand in the table that the capture does not hold.
    assert_eq!(sink.rest(), [Told::Found(1), Told::Found(3), Told::Over(1), Told::Over(3)]);
}

#[test]
fn no_flood_is_kept() {
    let mut carrier = Carrier::new(H2Connection::new(None));
    carrier.carry(CLIENT, &[PREFACE, &settings(&[])].concat());
    carrier.carry(CLIENT, &frame(HEADERS, 0, 1, b"\x82"));
    for _ in 0..100 {
        carrier.carry(CLIENT, &frame(CONTINUATION, 0, 1, &[0x82; 10_000]));
    }
    carrier.carry(CLIENT, &frame(CONTINUATION, END_HEADERS, 1, &[]));
    let mut peers = Peers::new();
    peers.writes.clear();
    for stream in 0..limits::H2_STREAMS as u32 + 10 {
        peers.ask(3 + 2 * stream, "/");
    }
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    assert_eq!(carrier.http.left_out(), 11);
    let over = carrier.finish().told.iter().filter(|told| matches!(told, Told::Over(_))).count();
    assert_eq!(over, limits::H2_STREAMS - 1);
}

#[test]
fn streams_that_ended_are_let_go() {
    let mut peers = Peers::new();
    for stream in 0..5000_u32 {
        peers.open(1 + 2 * stream, "/");
        peers.write(SERVER, &frame(DATA, END_STREAM, 1 + 2 * stream, b"x"));
        peers.write(CLIENT, &frame(DATA, END_STREAM, 1 + 2 * stream, b""));
    }
    let mut carrier = Carrier::new(H2Connection::new(None));
    for (sender, bytes) in &peers.writes {
        carrier.carry(*sender, bytes);
    }
    let over = |sink: &Recorder| sink.told.iter().filter(|told| matches!(told, Told::Over(_))).count();
    assert_eq!((over(&carrier.sink), carrier.http.left_out()), (5000 - limits::H2_ENDED_STREAMS, 0));
    assert_eq!(over(&carrier.finish()), 5000);
}

#[test]
fn early_bytes_over_the_cap_are_a_gap() {
    let mut peers = Peers::new();
    peers.ask(1, "/");
    for _ in 0..5 {
        peers.send(CLIENT, 1, &[b'e'; 16_000]);
    }
    peers.accept(1);
    peers.send(CLIENT, 1, b"later");
    let sink = carried(&peers);
    assert!(sink.told.contains(&Told::Gap(1, CLIENT, 64_000, 80_000)));
    assert!(sink.of(1, CLIENT).ends_with("elater"));
}

proptest! {
    #[test]
    fn any_split_tells_the_same(cuts in prop::collection::vec(1..60_usize, 1..40)) {
        let peers = rich();
        let whole = carried(&peers);
        let mut carrier = Carrier::new(H2Connection::new(None));
        let mut cuts = cuts.iter().cycle();
        for (sender, bytes) in &peers.writes {
            let mut rest = bytes.as_slice();
            while !rest.is_empty() {
                let (now, later) = rest.split_at((*cuts.next().unwrap()).min(rest.len()));
                carrier.carry(*sender, now);
                rest = later;
            }
        }
        let sink = carrier.finish();
        prop_assert_eq!(&sink.told, &whole.told);
        let left = |sink: &Recorder| sink.windows.values().map(|windows| windows.map(|[a, b]| [a.stream.left, b.stream.left])).collect::<Vec<_>>();
        prop_assert_eq!(left(&sink), left(&whole));
    }

    #[test]
    fn what_is_left_out_on_demand_is_not_missed(
        cuts in prop::collection::vec(1..40_usize, 1..40),
        leaves_out in any::<bool>(),
    ) {
        let peers = rich();
        let whole = carried(&peers);
        let mut carrier = Carrier::new(H2Connection::new(None));
        carrier.leaves_out = leaves_out;
        carrier.sink.is_picky = true;
        let mut cuts = cuts.iter().cycle();
        for (sender, bytes) in &peers.writes {
            let mut rest = bytes.as_slice();
            while !rest.is_empty() {
                let (now, later) = rest.split_at((*cuts.next().unwrap()).min(rest.len()));
                carrier.carry(*sender, now);
                rest = later;
            }
        }
        let sink = carrier.finish();
        prop_assert_eq!(sink.rest(), whole.rest());
        for stream in [3, 7] {
            for sender in Sender::BOTH {
                let all = whole.of(stream, sender);
                let wanted: String =
                    (0..).zip(all.chars()).filter(|(at, _)| !(3..6).contains(&(at % 8))).map(|(_, byte)| byte).collect();
                prop_assert_eq!(sink.of(stream, sender), wanted);
            }
        }
    }

    #[test]
    fn a_hole_anywhere_makes_nothing_up(write in 2..30_usize, from in 0..400_usize, count in 1..300_usize) {
        let peers = rich();
        let whole = carried(&peers);
        let mut carrier = Carrier::new(H2Connection::new(None));
        for (at, (sender, bytes)) in peers.writes.iter().enumerate() {
            let (from, to) = if at == write { (from.min(bytes.len()), (from + count).min(bytes.len())) } else { (0, 0) };
            if from > 0 {
                carrier.carry(*sender, &bytes[..from]);
            }
            if to > from {
                carrier.lose(*sender, to - from);
            }
            if to < bytes.len() {
                carrier.carry(*sender, &bytes[to..]);
            }
        }
        let sink = carrier.finish();
        for stream in [3, 7] {
            for sender in Sender::BOTH {
                let (all, mut rest) = (whole.of(stream, sender), sink.of(stream, sender));
                // What is left is the whole without one part, or less.
                rest.retain(|byte| all.contains(byte));
                prop_assert!(rest.len() <= all.len() && rest == sink.of(stream, sender));
            }
        }
        for told in sink.told {
            match told {
                Told::Request(stream, path) => prop_assert!(path == "?" || whole.told.contains(&Told::Request(stream, path))),
                Told::Answer(stream, Some(status)) => prop_assert!(whole.told.contains(&Told::Answer(stream, Some(status)))),
                _ => {}
            }
        }
    }

    #[test]
    fn hostile_bytes_do_no_harm(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>()), 0..8),
        noise in prop::collection::vec(any::<u8>(), 0..200),
        holes in prop::collection::vec((0..40_usize, 1..100_usize), 0..4),
        late in any::<bool>(),
        leaves_out in any::<bool>(),
    ) {
        let mut peers = rich();
        for (write, at, byte) in &changes {
            let bytes = &mut write.get_mut(&mut peers.writes).1;
            *at.get_mut(bytes) = *byte;
        }
        peers.write(SERVER, &noise);
        peers.write(CLIENT, &noise);
        peers.send(CLIENT, 3, &noise);
        let mut carrier = Carrier::new(if late { H2Connection::mid_stream() } else { H2Connection::new(None) });
        carrier.leaves_out = leaves_out;
        for (at, (sender, bytes)) in peers.writes.iter().enumerate() {
            for (_, count) in holes.iter().filter(|(place, _)| *place == at) {
                carrier.lose(*sender, *count);
            }
            carrier.carry(*sender, bytes);
        }
        prop_assert!(carrier.needed.iter().all(|needed| *needed < NOTHING_MORE));
        let sink = carrier.finish();
        let mut over: Vec<&Told> = sink.told.iter().filter(|told| matches!(told, Told::Over(_))).collect();
        let count = over.len();
        over.dedup();
        prop_assert_eq!(over.len(), count);
    }
}
