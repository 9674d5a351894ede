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
    FlowSummary, FlowTable, NOTHING_MORE, ORIGIN, SegmentAt, Sender, StreamContext, StreamData, StreamSink,
};
use wsclose_pcap::tls::{EarlyData, KeyStore, TlsEnd, TlsFacts, TlsStream, Version};

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
    table.finish();
    let mut finished: Vec<_> = table.take_finished().into_iter().map(|flow| flow.summarize()).collect();
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
            let TlsEnd { inner: plain, facts, context, .. } = stream.finish(&summary.context);
            Read { plain, facts, context }
        })
        .collect()
}

fn read(capture: &str) -> Vec<Read> {
    read_some(capture, &keys(capture), |_, whole| Some(whole), Plain::default)
}

/// Frames behind the HTTP head in one sender's plaintext: where they begin, opcode, payload unmasked.
fn frames(plain: &Plain, sender: Sender) -> Vec<(usize, u8, Vec<u8>)> {
    let bytes = plain.bytes(sender);
    let mut at = bytes.windows(4).position(|place| place == b"\r\n\r\n").expect("a whole head") + 4;
    let mut found = Vec::new();
    while let [first, second, behind @ ..] = &bytes[at..] {
        let (length, behind) = match second & 0x7f {
            126 => (usize::from(u16::from_be_bytes([behind[0], behind[1]])), &behind[2..]),
            127 => panic!("no frame is that long"),
            short => (usize::from(short), behind),
        };
        let (mask, behind) = if second & 0x80 != 0 { behind.split_at(4) } else { (&[0; 4][..], behind) };
        let payload =
            behind[..length].iter().zip(mask.iter().cycle()).map(|(byte, key)| byte ^ key).collect();
        found.push((at, first & 0x0f, payload));
        at = bytes.len() - behind.len() + length;
    }
    found
}

/// Codes of the Close frames, 1005 for none.
fn close_codes(plain: &Plain, sender: Sender) -> Vec<u16> {
    let code = |payload: &[u8]| payload.first_chunk().map_or(1005, |code| u16::from_be_bytes(*code));
    let closes = frames(plain, sender).into_iter().filter(|(_, opcode, _)| *opcode == 8);
    closes.map(|(.., payload)| code(&payload)).collect()
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

/// The path of the request, which names the connection in `tls-suites`.
fn path(flow: &Read) -> String {
    let head = String::from_utf8_lossy(&flow.plain.bytes(Sender::Originator)).into_owned();
    head.split(' ').nth(1).unwrap_or_default().trim_start_matches('/').to_owned()
}

#[test]
fn each_kind_of_tls_that_openssl_speaks_is_read() {
    let flows = read("tls-suites");
    let [client, server] = Sender::BOTH;
    let mut usual = 0;
    for flow in &flows {
        let (name, facts) = (path(flow), &flow.facts);
        assert!(
            facts.decrypted && flow.plain.bytes(server).starts_with(b"HTTP/1.1 101 "),
            "{name}: {facts:?}"
        );
        assert_eq!((flow.plain.gaps(client), flow.plain.gaps(server)), (0, 0), "{name}");
        assert_eq!(facts.sent.each_ref().map(|sent| sent.unopened_records), [0, 0], "{name}");
        assert!(facts.sent.iter().all(|sent| sent.close_notify.is_some()), "{name}");
        if facts.server_name.as_ref().map(|name| name.to_lossy()) != Some(name.clone())
            || name == "renegotiated"
        {
            continue;
        }
        usual += 1;
        let code = match &name[..] {
            "resumed-12" => 4011,
            "resumed-13" => 4014,
            "hello-retry" => 4015,
            _ if facts.version == Some(Version::TLS13) => 4013,
            _ => 4012,
        };
        assert_eq!(close_codes(&flow.plain, client), [code], "{name}");
        assert_eq!(close_codes(&flow.plain, server), [code], "{name}");
        assert_eq!(
            facts.protocol.as_ref().map(|name| name.to_lossy()).as_deref(),
            Some("http/1.1"),
            "{name}"
        );
    }
    assert_eq!((flows.len(), usual), (34, 31));
}

#[test]
fn special_handshakes_are_told() {
    let flows = read("tls-suites");
    let named = |wanted: &str| flows.iter().find(|flow| path(flow) == wanted).expect("it is there");
    assert!(named("hello-retry").facts.hello_retry);
    assert!(named("resumed-12").facts.resumed);
    let renegotiated = named("renegotiated");
    assert_eq!(renegotiated.facts.renegotiations, 1);
    assert!(renegotiated.plain.bytes(Sender::Originator).ends_with(b"behind it\n"));
    assert!(renegotiated.plain.bytes(Sender::Responder).ends_with(b"so am I\n"));
    let early = named("early-accepted");
    assert_eq!(early.facts.early_data, Some(EarlyData::Accepted));
    assert_eq!(close_codes(&early.plain, Sender::Originator), [4016]);
    // What a server passes over was never said.
    let rejected = named("");
    assert_eq!(rejected.facts.early_data, Some(EarlyData::Rejected));
    assert_eq!(rejected.plain.bytes(Sender::Originator).len(), 9);
}

#[test]
fn a_premaster_secret_is_enough_for_rsa() {
    let log = String::from_utf8(file("tls-suites.keys.log")).expect("text");
    let mut store = KeyStore::new();
    for line in log.lines().filter(|line| line.starts_with("RSA ")) {
        store.add_key_log(line.as_bytes());
    }
    let flows = read_some("tls-suites", &Arc::new(store), |_, whole| Some(whole), Plain::default);
    let read: Vec<String> = flows.iter().filter(|flow| flow.facts.decrypted).map(path).collect();
    assert_eq!(read, ["premaster"], "the others have the extended master secret");
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

/// The lines of a capture's key log whose labels fit.
fn some_keys(capture: &str, keep: impl Fn(&str) -> bool) -> Arc<KeyStore> {
    let log = String::from_utf8(file(&format!("{capture}.keys.log"))).expect("text");
    let mut store = KeyStore::new();
    for line in log.lines().filter(|line| keep(line.split(' ').next().unwrap_or_default())) {
        store.add_key_log(line.as_bytes());
    }
    Arc::new(store)
}

#[test]
fn a_part_of_the_secrets_opens_a_part_of_the_records() {
    let all = |_, whole| Some(whole);
    let whole = read("tls13-chromium");
    let [client, server] = Sender::BOTH;

    let keys = some_keys("tls13-chromium", |label| label.ends_with("_TRAFFIC_SECRET_0"));
    for (flow, whole) in read_some("tls13-chromium", &keys, all, Plain::default).iter().zip(&whole) {
        assert_eq!(flow.plain.runs, whole.plain.runs);
        assert_eq!(flow.context.from_start, whole.context.from_start);
        assert_eq!(flow.facts.sent[1].close_notify, whole.facts.sent[1].close_notify);
    }

    let keys = some_keys("tls13-chromium", |label| label.starts_with("SERVER_"));
    for (flow, whole) in read_some("tls13-chromium", &keys, all, Plain::default).iter().zip(&whole) {
        assert_eq!(flow.plain.runs[server.index()], whole.plain.runs[server.index()]);
        assert!(flow.plain.bytes(client).is_empty());
        assert!(flow.facts.sent[0].unopened_records > 0);
    }

    // What comes behind a key update can be read without what came before it.
    let keys = some_keys("tls13-keyupdate", |label| label != "CLIENT_TRAFFIC_SECRET_0");
    let flows = read_some("tls13-keyupdate", &keys, all, Plain::default);
    let truth = read("tls13-keyupdate")[0].plain.bytes(client);
    let [run] = &flows[0].plain.runs[client.index()][1..] else { panic!("a gap, then a run") };
    assert!(!run.is_empty() && run.len() < truth.len() && truth.ends_with(run));
}

#[test]
fn alerts_are_seen_by_a_sink_that_needs_no_data() {
    for capture in SUITES.map(|suite| suite.0).into_iter().chain(["tls13-keyupdate"]) {
        let (keys, whole) = (keys(capture), read(capture));
        let plain = || Plain { enough: Some(1), ..Plain::default() };
        for (flow, whole) in read_some(capture, &keys, |_, whole| Some(whole), plain).iter().zip(&whole) {
            assert_eq!(flow.facts.alerts, whole.facts.alerts, "{capture}");
            assert_eq!(flow.facts.sent.each_ref().map(|sent| sent.unopened_records), [0, 0], "{capture}");
            for sender in Sender::BOTH {
                let (read, all) = (flow.plain.bytes(sender), whole.plain.bytes(sender));
                assert!(all.starts_with(&read) && read.is_empty() == all.is_empty());
            }
        }
    }
}

#[test]
fn a_client_may_leave_a_handshake_without_a_word() {
    let flows = read("tlsfail-hostname");
    let [flow] = &flows[..] else { panic!("one connection") };
    let facts = &flow.facts;
    assert_eq!(facts.server_name.as_ref().map(|name| name.as_bytes()), Some(&b"other.test"[..]));
    assert!(facts.server_hello.is_some() && facts.alerts.is_empty() && !facts.decrypted);
    assert_eq!(facts.sent.each_ref().map(|sent| sent.finished.is_some()), [false, true]);
    assert_eq!(flow.plain.ends, [(Sender::Originator, "fin"), (Sender::Responder, "fin")]);
}

#[test]
fn secrets_are_not_shown() {
    let keys = keys("tls12-aes128cbc-sha1");
    let log = String::from_utf8(file("tls12-aes128cbc-sha1.keys.log")).expect("text");
    let secrets: Vec<String> = log
        .lines()
        .filter_map(|line| line.split(' ').nth(2))
        .map(|hex| u32::from_str_radix(&hex[..8], 16).expect("hex").to_be_bytes())
        .map(|bytes| format!("{bytes:?}").trim_matches(['[', ']']).to_owned())
        .collect();
    for (_, stream) in flows(
        "tls12-aes128cbc-sha1",
        |_, whole| Some(whole),
        || TlsStream::new(Arc::clone(&keys), Plain::default()),
    ) {
        let shown = format!("{stream:?}");
        assert!(shown.contains("KeyStore") && secrets.iter().all(|secret| !shown.contains(secret)));
    }
}

/// Records of one sender in a flow's pieces: their first and last bytes.
fn records(pieces: &[(Sender, Vec<u8>, PacketRef)], sender: Sender) -> Vec<(usize, usize)> {
    let own = pieces.iter().filter(|piece| piece.0 == sender);
    let bytes: Vec<u8> = own.flat_map(|piece| piece.1.iter().copied()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some([_, _, _, high, low]) = bytes.get(at..at + 5) {
        let end = at + 5 + usize::from(u16::from_be_bytes([*high, *low]));
        found.push((at, end));
        at = end;
    }
    found
}

#[test]
fn a_missing_packet_costs_no_more_than_its_records() {
    for capture in SUITES.map(|suite| suite.0).into_iter().chain(["tls13-keyupdate", "tls-suites"]) {
        let (keys, whole) = (keys(capture), read(capture));
        let pieces = flows(capture, |_, whole| Some(whole), Pieces::default);
        let longest = pieces.iter().map(|(_, Pieces(pieces))| pieces.len()).max().expect("flows");
        for nth in 0..longest {
            // The nth piece of every flow is missing.
            let missing: Vec<Option<&(Sender, Vec<u8>, PacketRef)>> =
                pieces.iter().map(|(_, Pieces(pieces))| pieces.get(nth)).collect();
            let gone = |number| missing.iter().flatten().any(|piece| piece.2.id.own() == number);
            let flows =
                read_some(capture, &keys, |number, whole| (!gone(number)).then_some(whole), Plain::default);
            for (at, (flow, whole)) in flows.iter().zip(&whole).enumerate() {
                let place =
                    format!("{capture}, flow {at} without {:?}", missing[at].map(|piece| piece.2.id.own()));
                for sender in Sender::BOTH {
                    let truth = whole.plain.bytes(sender);
                    assert_in_order(&flow.plain.runs[sender.index()], &truth, &place);
                    let lost = truth.len() - flow.plain.bytes(sender).len();
                    // Nobody can miss the last piece of a connection that was reset.
                    let is_last = pieces[at].1.0.iter().skip(nth + 1).all(|piece| piece.0 != sender);
                    let told = flow.plain.gaps(sender) > 0 || !flow.facts.decrypted || is_last;
                    assert!(lost == 0 || told, "{place}: not told");
                    assert!(lost <= bearable(&pieces[at].1.0, nth, sender, whole), "{place}: {lost} bytes");
                }
            }
        }
    }
}

/// Bytes of a sender that may be lost with the `nth` piece: those of its records. Up to TLS 1.2 nothing can be
/// read without the ServerHello; a ClientHello is replaced by trying all secrets.
fn bearable(pieces: &[(Sender, Vec<u8>, PacketRef)], nth: usize, sender: Sender, whole: &Read) -> usize {
    let Some((missing_of, missing, _)) = pieces.get(nth) else { return 0 };
    let hello = pieces.iter().position(|piece| piece.0 == Sender::Responder).unwrap_or(0);
    let tls13 = whole.facts.version == Some(Version::TLS13);
    let is_hello = nth < hello || nth == hello && !tls13;
    if is_hello
        || whole.facts.hello_retry
        || whole.facts.renegotiations > 0
        || whole.facts.early_data.is_some()
    {
        return usize::MAX;
    }
    if sender != *missing_of {
        return 0;
    }
    let start: usize =
        pieces[..nth].iter().filter(|piece| piece.0 == sender).map(|piece| piece.1.len()).sum();
    let touched = |(from, to): &(usize, usize)| *from < start + missing.len() && *to > start;
    let records = records(pieces, sender);
    let touched: Vec<usize> = (0..records.len()).filter(|at| touched(&records[*at])).collect();
    // In TLS 1.0 each record is the key to the next one.
    let next = touched.last().map(|last| last + 1).filter(|_| whole.facts.version == Some(Version(0x0301)));
    touched.into_iter().chain(next).filter_map(|at| records.get(at)).map(|(from, to)| to - from).sum()
}

#[test]
fn a_capture_that_begins_in_the_middle_is_read_where_keys_fit() {
    for capture in ["tls13-aes256gcm", "tls13-chromium"] {
        let (keys, whole) = (keys(capture), read(capture));
        let pieces = flows(capture, |_, whole| Some(whole), Pieces::default);
        // From the request on.
        let begins: Vec<u64> =
            whole.iter().filter_map(|flow| Some(flow.facts.sent[0].first_data?.id.own())).collect();
        let hidden = |number| {
            pieces
                .iter()
                .zip(&begins)
                .any(|((summary, _), begin)| (summary.first.id.own()..*begin).contains(&number))
        };
        let flows =
            read_some(capture, &keys, |number, whole| (!hidden(number)).then_some(whole), Plain::default);
        assert_eq!(flows.len(), whole.len());
        for (flow, whole) in flows.iter().zip(&whole) {
            assert_eq!(flow.facts.client_random, whole.facts.client_random);
            for sender in Sender::BOTH {
                let read = flow.plain.bytes(sender);
                assert!(read == whole.plain.bytes(sender) && !read.is_empty());
                assert!(!flow.context.from_start[sender.index()]);
            }
        }
    }
}

#[test]
fn cut_packets_leave_close_frames_and_nothing_wrong() {
    for capture in SUITES.map(|suite| suite.0) {
        let (keys, whole) = (keys(capture), read(capture));
        for snaplen in [60, 80, 96, 110, 120, 128, 140, 160, 200, 300, 600, 1000] {
            let flows = read_some(capture, &keys, |_, whole| Some(whole.min(snaplen)), Plain::default);
            for (flow, whole) in flows.iter().zip(&whole) {
                for sender in Sender::BOTH {
                    let (runs, truth) = (&flow.plain.runs[sender.index()], whole.plain.bytes(sender));
                    assert_in_order(runs, &truth, &format!("{capture} cut at {snaplen}"));
                    let Some((at, 8, _)) = frames(&whole.plain, sender).last().cloned() else { continue };
                    let begin = &truth[at..truth.len().min(at + 8)];
                    let found = runs.iter().any(|run| run.windows(begin.len()).any(|bytes| bytes == begin));
                    // The tail of a CBC record may be a MAC.
                    let enough = if capture.contains("cbc") { 140 } else { 128 };
                    assert!(found || snaplen < enough, "{capture} cut at {snaplen}: no Close");
                }
            }
        }
    }
}

/// Runs are pieces of the truth in their order.
fn assert_in_order(runs: &[Vec<u8>], truth: &[u8], place: &str) {
    let mut from = 0;
    for run in runs.iter().filter(|run| !run.is_empty()) {
        let found = truth[from..].windows(run.len()).position(|bytes| bytes == run);
        from += found.unwrap_or_else(|| panic!("{place}: invented bytes")) + run.len();
    }
}

/// Gives pieces of a flow, in any order of the senders, to a new stream.
fn replay(pieces: &[(Sender, &[u8], PacketRef)], keys: &Arc<KeyStore>) -> (Plain, TlsFacts) {
    replay_without(pieces, keys, None)
}

/// The same, with a packet's bytes missing.
fn replay_without(
    pieces: &[(Sender, &[u8], PacketRef)],
    keys: &Arc<KeyStore>,
    missing: Option<PacketRef>,
) -> (Plain, TlsFacts) {
    let mut stream = TlsStream::new(Arc::clone(keys), Plain::default());
    let context = StreamContext { from_start: [true, true], ..StreamContext::default() };
    let (mut offsets, mut needed) = ([7, 7], [0, 0]);
    for &(sender, bytes, packet) in pieces {
        let (offset, needed) = (&mut offsets[sender.index()], &mut needed[sender.index()]);
        if Some(packet) == missing {
            let to = *offset + bytes.len() as u64;
            if *needed < to {
                *needed = stream.gap(sender, u64::max(*offset, *needed), to, &context);
            }
            *offset = to;
            continue;
        }
        // What is not needed may be left out.
        let skip = u64::min(bytes.len() as u64, u64::saturating_sub(*needed, *offset));
        if let Some(bytes) = bytes.get(skip as usize..).filter(|bytes| !bytes.is_empty()) {
            let offset = *offset + skip;
            let data = StreamData { offset, bytes, packet, segment_start: true, acks: None };
            *needed = stream.data(sender, &data, &context);
        }
        *offset += bytes.len() as u64;
    }
    let TlsEnd { inner: plain, facts, .. } = stream.finish(&context);
    (plain, facts)
}

#[test]
fn one_direction_may_be_captured_behind_the_other() {
    for capture in SUITES.map(|suite| suite.0).into_iter().chain(["tls-suites"]) {
        let (keys, whole) = (keys(capture), read(capture));
        for ((_, Pieces(pieces)), whole) in
            flows(capture, |_, whole| Some(whole), Pieces::default).iter().zip(&whole)
        {
            for first in Sender::BOTH {
                let mut pieces: Vec<_> =
                    pieces.iter().map(|(sender, bytes, packet)| (*sender, &bytes[..], *packet)).collect();
                pieces.sort_by_key(|(sender, ..)| *sender != first);
                if whole.facts.renegotiations > 0 {
                    continue;
                }
                let (plain, _) = replay(&pieces, &keys);
                for sender in Sender::BOTH {
                    let (read, truth) = (plain.bytes(sender), whole.plain.bytes(sender));
                    assert_eq!(
                        read.len(),
                        truth.len(),
                        "{capture} {} {first:?} first: {sender:?}",
                        path(whole)
                    );
                    assert!(read == truth);
                }
            }
        }
    }
}

/// Needs nothing of some bytes behind each piece, as a reader of frames does within a payload.
struct Skipping {
    skip: u64,
    pieces: [Vec<(u64, Vec<u8>)>; 2],
}

impl StreamSink for Skipping {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, _: &StreamContext) -> u64 {
        self.pieces[sender.index()].push((data.offset, data.bytes.to_vec()));
        data.end() + self.skip
    }

    fn gap(&mut self, _: Sender, _: u64, _: u64, _: &StreamContext) -> u64 {
        panic!("nothing is missing")
    }

    fn fin(&mut self, _: Sender, _: PacketRef, _: &StreamContext) {}

    fn reset(&mut self, _: Sender, _: PacketRef, _: &StreamContext) {}
}

#[test]
fn what_is_skipped_moves_nothing_that_follows() {
    for capture in ["tls-suites", "tls12-aes128cbc-sha1", "tls13-aes256gcm", "tls13-chromium"] {
        let (keys, whole) = (keys(capture), read(capture));
        for skip in [100, 1000, 20_000] {
            let sink = || TlsStream::new(keys.clone(), Skipping { skip, pieces: Default::default() });
            let read = flows(capture, |_, whole| Some(whole), sink);
            for ((summary, stream), whole) in read.into_iter().zip(&whole) {
                let TlsEnd { inner: skipping, context, .. } = stream.finish(&summary.context);
                assert_eq!(context.last_payload, whole.context.last_payload, "{capture} {skip}");
                for sender in Sender::BOTH {
                    let truth = whole.plain.bytes(sender);
                    for (offset, bytes) in &skipping.pieces[sender.index()] {
                        let from = (offset - ORIGIN) as usize;
                        assert_eq!(truth.get(from..from + bytes.len()), Some(&bytes[..]), "{capture} {skip}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_hole_behind_records_that_wait_for_a_hello_stays_behind_them() {
    let mut holes = 0;
    for capture in SUITES.map(|suite| suite.0).into_iter().filter(|name| name.starts_with("tls13")) {
        let keys = keys(capture);
        for (_, Pieces(pieces)) in flows(capture, |_, whole| Some(whole), Pieces::default) {
            let in_order: Vec<_> =
                pieces.iter().map(|(sender, bytes, packet)| (*sender, &bytes[..], *packet)).collect();
            let mut server_first = in_order.clone();
            server_first.sort_by_key(|(sender, ..)| *sender == Sender::Originator);
            // Behind the server's first flight.
            let of_server = in_order.iter().filter(|(sender, ..)| *sender == Sender::Responder).skip(2);
            for (.., missing) in of_server {
                let [expected, actual] =
                    [&in_order, &server_first].map(|pieces| replay_without(pieces, &keys, Some(*missing)).0);
                let server = Sender::Responder.index();
                assert_eq!(actual.runs[server], expected.runs[server], "{capture} without {missing:?}");
                holes += usize::from(actual.gaps(Sender::Responder) > 0);
            }
        }
    }
    assert!(holes > 20, "{holes} holes");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_split_of_the_bytes_gives_the_same_plaintext(
        capture in prop::sample::select(vec!["tls12-chacha20", "tls13-chromium", "tls13-keyupdate", "tls-suites"]),
        sizes in prop::collection::vec(1usize..3000, 1..40),
    ) {
        let (keys, whole) = (keys(capture), read(capture));
        for ((_, Pieces(pieces)), whole) in flows(capture, |_, whole| Some(whole), Pieces::default).iter().zip(&whole) {
            let mut sizes = sizes.iter().cycle();
            let mut split: Vec<(Sender, &[u8], PacketRef)> = Vec::new();
            for (sender, bytes, packet) in pieces {
                let mut rest = &bytes[..];
                while !rest.is_empty() {
                    let size = *sizes.next().expect("cycles");
                    let (piece, behind) = rest.split_at(size.min(rest.len()));
                    split.push((*sender, piece, *packet));
                    rest = behind;
                }
            }
            let (plain, facts) = replay(&split, &keys);
            prop_assert_eq!(&plain.runs, &whole.plain.runs);
            prop_assert_eq!(&facts, &whole.facts);
        }
    }

    #[test]
    fn garbage_in_place_of_bytes_is_no_plaintext(
        at in 0usize..60, place in 0usize..2000, byte: u8, garbage in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let (keys, whole) = (keys("tls-suites"), read("tls-suites"));
        for ((_, Pieces(pieces)), whole) in flows("tls-suites", |_, whole| Some(whole), Pieces::default).iter().zip(&whole) {
            let mut changed = pieces.clone();
            let count = changed.len();
            let (_, bytes, _) = &mut changed[at % count];
            let place = place % bytes.len();
            bytes[place] = byte;
            bytes.splice(place..place, garbage.iter().copied());
            let changed: Vec<_> =
                changed.iter().map(|(sender, bytes, packet)| (*sender, &bytes[..], *packet)).collect();
            let (plain, _) = replay(&changed, &keys);
            for sender in Sender::BOTH {
                let truth = whole.plain.bytes(sender);
                for run in plain.runs[sender.index()].iter().filter(|run| !run.is_empty()) {
                    prop_assert!(truth.windows(run.len()).any(|bytes| bytes == run));
                }
            }
        }
    }
}
