//! Captured TLS connections of real peers, read with their key logs.
#![allow(clippy::disallowed_methods, reason = "tests may use what the library may not")]

mod support;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use support::packets;
use wsclose_pcap::base::{PacketId, PacketRef};
use wsclose_pcap::capture::LinkType;
use wsclose_pcap::decode::{Decoded, RawPacket, decode};
use wsclose_pcap::flow::{
    FlowSummary, FlowTable, NOTHING_MORE, SegmentAt, Sender, StreamContext, StreamData, StreamSink, Swept,
};
use wsclose_pcap::tls::{KeyStore, TlsFacts, TlsStream};

/// Keeps the plaintext of both senders, and checks what every sink may rely on.
#[derive(Debug, Default)]
struct Plain {
    /// Bytes between gaps.
    runs: [Vec<Vec<u8>>; 2],
    next: [Option<u64>; 2],
    last: [Option<PacketRef>; 2],
    ends: Vec<(Sender, &'static str)>,
    /// How far the peer's plaintext was acknowledged, with each piece.
    acks: Vec<(Sender, Option<u64>)>,
    /// No bytes behind this many are needed.
    enough: Option<usize>,
}

impl Plain {
    fn bytes(&self, sender: Sender) -> Vec<u8> {
        self.runs[sender.index()].concat()
    }

    fn gaps(&self, sender: Sender) -> usize {
        self.runs[sender.index()].len().saturating_sub(1)
    }
}

impl StreamSink for Plain {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let index = sender.index();
        let next = self.next[index].replace(data.end());
        assert_eq!(next.unwrap_or(data.offset), data.offset, "pieces follow each other");
        assert!(data.segment_start && !data.bytes.is_empty());
        assert!(data.acks <= self.next[sender.peer().index()], "plaintext is acknowledged when it was told");
        assert_eq!(context.reached[index], data.offset);
        assert_eq!(context.last_payload, self.last);
        self.last[index] = Some(data.packet);
        self.acks.push((sender, data.acks));
        let runs = &mut self.runs[index];
        if runs.is_empty() {
            runs.push(Vec::new());
        }
        let run = runs.last_mut().expect("a run");
        run.extend_from_slice(data.bytes);
        if self.enough.is_some_and(|enough| run.len() >= enough) { NOTHING_MORE } else { data.end() }
    }

    fn gap(&mut self, sender: Sender, from: u64, to: u64, _: &StreamContext) -> u64 {
        let index = sender.index();
        assert!(from < to && self.next[index].is_none_or(|next| next == from));
        self.next[index] = Some(to);
        if self.runs[index].is_empty() {
            self.runs[index].push(Vec::new());
        }
        self.runs[index].push(Vec::new());
        to
    }

    fn fin(&mut self, sender: Sender, _: PacketRef, _: &StreamContext) {
        self.ends.push((sender, "fin"));
    }

    fn reset(&mut self, sender: Sender, _: PacketRef, _: &StreamContext) {
        self.ends.push((sender, "reset"));
    }
}

/// A flow's plaintext and what TLS showed.
struct Read {
    plain: Plain,
    facts: TlsFacts,
    context: StreamContext,
}

/// Keeps the pieces of a flow as TCP delivers them.
#[derive(Debug, Default)]
struct Pieces(Vec<(Sender, Vec<u8>, PacketRef)>);

impl StreamSink for Pieces {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, _: &StreamContext) -> u64 {
        self.0.push((sender, data.bytes.to_vec(), data.packet));
        data.end()
    }

    fn gap(&mut self, _: Sender, _: u64, to: u64, _: &StreamContext) -> u64 {
        to
    }

    fn fin(&mut self, _: Sender, _: PacketRef, _: &StreamContext) {}

    fn reset(&mut self, _: Sender, _: PacketRef, _: &StreamContext) {}
}

fn file(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures").join(name))
        .expect("a readable file")
}

fn keys(name: &str) -> Arc<KeyStore> {
    let mut store = KeyStore::new();
    let lines = store.add_key_log(&file(&format!("{name}.keys.log")));
    assert_eq!((lines.bad, lines.left_out), (0, 0));
    assert!(lines.used > 0);
    Arc::new(store)
}

/// Reads the flows of a capture by their first packets. `cut` answers how many bytes of a packet (numbers from
/// 1) are kept.
fn flows<S: StreamSink>(
    capture: &str,
    cut: impl Fn(u64, usize) -> Option<usize>,
    sink: impl Fn() -> S,
) -> Vec<(FlowSummary, S)> {
    let mut table: FlowTable<S> = FlowTable::default();
    for (number, packet) in (1..).zip(packets(&file(&format!("{capture}.pcap")))) {
        let Some(kept) = cut(number, packet.bytes.len()) else { continue };
        let data = packet.bytes.get(..kept).unwrap_or(&packet.bytes);
        let link = LinkType(packet.link);
        let raw = RawPacket { link, data, original_len: packet.original_len, fcs_len: 0 };
        let Decoded::Tcp(segment) = decode(&raw) else { continue };
        let payload = &data[segment.payload_start as usize..][..segment.payload_len as usize];
        let packet = PacketRef { id: PacketId::new(0, number), time: packet.time };
        let at = SegmentAt { segment: &segment, payload, packet, order: number };
        table.receive(1, &at, |_| sink());
    }
    table.sweep(|_| Swept::Finish);
    let mut finished = table.take_finished();
    finished.sort_by_key(|(summary, _)| summary.first_order);
    finished
}

fn read_some(
    capture: &str,
    keys: &Arc<KeyStore>,
    cut: impl Fn(u64, usize) -> Option<usize>,
    plain: impl Fn() -> Plain,
) -> Vec<Read> {
    flows(capture, cut, || TlsStream::new(Arc::clone(keys), plain()))
        .into_iter()
        .map(|(summary, stream)| {
            let (plain, facts, context) = stream.finish(&summary.context);
            Read { plain, facts: *facts, context }
        })
        .collect()
}

fn read(capture: &str) -> Vec<Read> {
    read_some(capture, &keys(capture), |_, whole| Some(whole), Plain::default)
}

/// Codes of the Close frames behind the HTTP head in one sender's plaintext, unmasked; 1005 for none.
fn close_codes(plain: &Plain, sender: Sender) -> Vec<u16> {
    let bytes = plain.bytes(sender);
    let head = bytes.windows(4).position(|place| place == b"\r\n\r\n").expect("a whole head") + 4;
    let mut rest = &bytes[head..];
    let mut codes = Vec::new();
    while let [first, second, behind @ ..] = rest {
        let (length, behind) = match second & 0x7f {
            126 => (usize::from(u16::from_be_bytes([behind[0], behind[1]])), &behind[2..]),
            127 => panic!("no frame is that long"),
            short => (usize::from(short), behind),
        };
        let (mask, behind) = if second & 0x80 != 0 { behind.split_at(4) } else { (&[0; 4][..], behind) };
        if first & 0x0f == 8 {
            codes.push(match behind[..length] {
                [high, low, ..] => u16::from_be_bytes([high ^ mask[0], low ^ mask[1]]),
                _ => 1005,
            });
        }
        rest = &behind[length..];
    }
    codes
}

const SUITES: [(&str, &str, &str); 4] = [
    ("tls12-aes128cbc-sha1", "1.2", "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"),
    ("tls12-chacha20", "1.2", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"),
    ("tls13-aes256gcm", "1.3", "TLS_AES_256_GCM_SHA384"),
    ("tls13-chromium", "1.3", "TLS_AES_256_GCM_SHA384"),
];

#[test]
fn upgrades_and_close_frames_come_out_of_real_connections() {
    for (capture, version, suite) in SUITES {
        let flows: Vec<Read> = read(capture).into_iter().filter(|flow| flow.facts.decrypted).collect();
        // What ends them: the client, the server, no status, no Close frame twice, the client after 30 kB.
        let closed: [&[u16]; 6] = [&[4001], &[1011], &[1005], &[], &[], &[1000]];
        assert_eq!(flows.len(), closed.len(), "{capture}");
        for (flow, closed) in flows.iter().zip(closed) {
            let [client, server] = Sender::BOTH;
            assert!(flow.plain.bytes(client).starts_with(b"GET /"), "{capture}");
            assert!(flow.plain.bytes(server).starts_with(b"HTTP/1.1 101 "), "{capture}");
            assert_eq!(close_codes(&flow.plain, client), closed, "{capture}");
            assert_eq!(close_codes(&flow.plain, server), closed, "{capture}");
            assert_eq!(flow.facts.version.and_then(|version| version.name()), Some(version));
            assert_eq!(flow.facts.suite.and_then(|suite| suite.name()), Some(suite));
            assert_eq!(flow.context.from_start, [true, true]);
            assert_eq!((flow.plain.gaps(client), flow.plain.gaps(server)), (0, 0));
            assert_eq!(flow.facts.sent.each_ref().map(|sent| sent.unopened_records), [0, 0]);
        }
    }
}

#[test]
fn a_peer_may_update_its_keys() {
    let flows = read("tls13-keyupdate");
    let [flow] = &flows[..] else { panic!("one connection") };
    assert_eq!(close_codes(&flow.plain, Sender::Originator), [4015]);
    assert_eq!(flow.facts.sent.each_ref().map(|sent| sent.key_updates), [2, 1]);
}

#[test]
fn all_that_a_side_said_is_acknowledged_when_it_closed() {
    for flow in read("tls13-aes256gcm").iter().filter(|flow| flow.facts.sent[0].close_notify.is_some()) {
        for sender in Sender::BOTH {
            assert_eq!(flow.context.acknowledged[sender.index()], Some(flow.context.reached[sender.index()]));
        }
        let answered =
            flow.plain.acks.iter().any(|(sender, acks)| *sender == Sender::Responder && acks.is_some());
        assert!(answered, "the upgrade was acknowledged with its answer at the latest");
    }
}

#[test]
fn without_keys_the_wire_still_tells_who_and_how() {
    let none = Arc::new(KeyStore::new());
    for (capture, version, suite) in SUITES {
        for flow in read_some(capture, &none, |_, whole| Some(whole), Plain::default) {
            let facts = &flow.facts;
            assert!(!facts.decrypted && !facts.has_keys);
            assert!(Sender::BOTH.iter().all(|sender| flow.plain.bytes(*sender).is_empty()));
            if facts.server_hello.is_none() {
                continue;
            }
            assert_eq!(facts.client, Some(Sender::Originator));
            assert_eq!(facts.version.and_then(|version| version.name()), Some(version));
            assert_eq!(facts.suite.and_then(|suite| suite.name()), Some(suite));
        }
    }
    let flows = read_some("tls13-chromium", &none, |_, whole| Some(whole), Plain::default);
    let closed: Vec<bool> = flows.iter().map(|flow| flow.facts.sent[1].alert_sized.is_some()).collect();
    assert_eq!(closed, [true, true, true, false, false, true], "the server's close_notify by its size");
    let flows = read_some("tls12-chacha20", &none, |_, whole| Some(whole), Plain::default);
    let alerts: Vec<usize> = flows.iter().map(|flow| flow.facts.alerts.len()).collect();
    assert_eq!(alerts, [2, 2, 2, 1, 0, 2]);
    assert_eq!(flows[0].facts.server_name.as_ref().map(|name| name.as_bytes()), Some(&b"lab.test"[..]));
}

#[test]
fn a_missing_packet_costs_no_more_than_the_records_in_it() {
    for (capture, ..) in SUITES {
        let keys = keys(capture);
        let whole = read(capture);
        let count = packets(&file(&format!("{capture}.pcap"))).len() as u64;
        for missing in 1..=count {
            let flows = read_some(
                capture,
                &keys,
                |number, whole| (number != missing).then_some(whole),
                Plain::default,
            );
            for (flow, whole) in flows.iter().zip(&whole) {
                for sender in Sender::BOTH {
                    let truth = whole.plain.bytes(sender);
                    let mut from = 0;
                    for run in &flow.plain.runs[sender.index()] {
                        let place = truth[from..].windows(run.len().max(1)).position(|place| place == run);
                        let place = if run.is_empty() { Some(0) } else { place };
                        from +=
                            place.unwrap_or_else(|| panic!("{capture} without {missing}: invented bytes"));
                        from += run.len();
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_split_of_the_bytes_gives_the_same_plaintext(
        capture in prop::sample::select(&SUITES[..]),
        sizes in prop::collection::vec(1usize..3000, 1..40),
    ) {
        let capture = capture.0;
        let (keys, whole) = (keys(capture), read(capture));
        for ((_, Pieces(pieces)), whole) in flows(capture, |_, whole| Some(whole), Pieces::default).iter().zip(&whole) {
            let mut stream = TlsStream::new(Arc::clone(&keys), Plain::default());
            let context = StreamContext { from_start: [true, true], ..StreamContext::default() };
            let (mut offsets, mut needed, mut sizes) = ([7, 7], [0, 0], sizes.iter().cycle());
            for (sender, bytes, packet) in pieces {
                let mut rest = &bytes[..];
                while !rest.is_empty() {
                    let (piece, behind) = rest.split_at((*sizes.next().expect("cycles")).min(rest.len()));
                    let offset = &mut offsets[sender.index()];
                    // What is not needed may be left out.
                    let skip = (needed[sender.index()] - i64::max(*offset, 0)).clamp(0, piece.len() as i64) as usize;
                    if skip < piece.len() {
                        let data = StreamData {
                            offset: *offset as u64 + skip as u64,
                            bytes: &piece[skip..],
                            packet: *packet,
                            segment_start: true,
                            acks: None,
                        };
                        needed[sender.index()] = stream.data(*sender, &data, &context) as i64;
                    }
                    *offset += piece.len() as i64;
                    rest = behind;
                }
            }
            let (plain, facts, _) = stream.finish(&context);
            prop_assert_eq!(&plain.runs, &whole.plain.runs);
            prop_assert_eq!(&facts.alerts, &whole.facts.alerts);
        }
    }
}
