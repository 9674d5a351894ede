//! Frames read from bytes split anywhere, with data left out as the reader allows, and with bytes missing.

use proptest::prelude::*;

use super::*;
use crate::base::{PacketId, PacketRef, Side, Timestamp};
use crate::flow::StreamData;

/// Offset of the first byte; streams do not begin at zero.
pub(super) const BEGIN: u64 = 1 << 40;

/// A frame as its sender would write it.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    first: u8,
    payload: Vec<u8>,
    /// Bytes of the length behind the second byte.
    length_bytes: usize,
    mask: bool,
}

impl Frame {
    pub(super) fn new(side: Side, first: u8, payload: &[u8]) -> Self {
        let length_bytes = match payload.len() {
            0..126 => 0,
            126..=0xffff => 2,
            _ => 8,
        };
        Self { first, payload: payload.to_vec(), length_bytes, mask: side == Side::Client }
    }

    pub(super) fn bytes(&self, key: [u8; 4]) -> Vec<u8> {
        let len = self.payload.len() as u64;
        let bit = if self.mask { 0x80 } else { 0 };
        let mut out = vec![self.first];
        match self.length_bytes {
            0 => out.push(bit | len as u8),
            2 => out.extend([&[bit | 126][..], &(len as u16).to_be_bytes()].concat()),
            _ => out.extend([&[bit | 127][..], &len.to_be_bytes()].concat()),
        }
        let mut payload = self.payload.clone();
        if self.mask {
            out.extend(key);
            frame::unmask(&mut payload, key);
        }
        out.extend(payload);
        out
    }
}

pub(super) fn packet(number: u64) -> PacketRef {
    PacketRef { id: PacketId::new(0, number), time: Timestamp::from_nanos(number as i64) }
}

pub(super) fn close(code: u16, reason: &str) -> Vec<u8> {
    [&code.to_be_bytes()[..], reason.as_bytes()].concat()
}

/// Gives segments to a reader as reassembly would: what it does not need is left out, `gaps` are told of.
pub(super) struct Feed {
    pub(super) reader: FrameReader,
    pub(super) events: Vec<FrameEvent>,
    pub(super) offset: u64,
    pub(super) needed: u64,
    packets: u64,
}

impl Feed {
    pub(super) fn new(reader: FrameReader) -> Self {
        Self { reader, events: Vec::new(), offset: BEGIN, needed: BEGIN, packets: 0 }
    }

    pub(super) fn segment(&mut self, bytes: &[u8]) -> &mut Self {
        self.packets += 1;
        let end = self.offset + bytes.len() as u64;
        let from = self.offset.max(self.needed);
        if from < end {
            let data = StreamData {
                offset: from,
                bytes: &bytes[(from - self.offset) as usize..],
                packet: packet(self.packets),
                segment_start: from == self.offset,
                acks: None,
            };
            self.needed = self.reader.read(&data, &mut self.events);
        }
        self.offset = end;
        self
    }

    pub(super) fn gap(&mut self, bytes: usize) -> &mut Self {
        self.packets += 1;
        self.offset += bytes as u64;
        if self.offset > self.needed {
            self.needed = self.reader.gap(self.offset, &mut self.events);
        }
        self
    }

    fn closes(&self) -> Vec<&CloseEvent> {
        let mut closes = Vec::new();
        for event in &self.events {
            if let FrameEvent::Close(close) = event {
                closes.push(close);
            }
        }
        closes
    }
}

/// All that a reader tells of a stream, without the packets.
pub(super) fn told(feed: &mut Feed) -> (Vec<String>, FrameCounts, bool, Option<u64>) {
    let offset = feed.offset;
    feed.reader.pass(offset);
    let events = feed.events.iter().map(|event| match event {
        FrameEvent::Ping(ping) => format!("ping {:?} {}", ping.payload, ping.end),
        FrameEvent::Pong(pong) => format!("pong {:?} {}", pong.payload, pong.end),
        FrameEvent::Close(close) => {
            format!("close {:?} {} {} {}..{}", close.body, close.valid, close.cut, close.start, close.end)
        }
        FrameEvent::Violation(violation) | FrameEvent::PayloadFault(violation) => {
            format!("{} {} at {}", violation.kind.id(), violation.value, violation.start)
        }
    });
    let reader = &feed.reader;
    (events.collect(), reader.counts(), reader.is_inside_message(), reader.last_message_bytes())
}

pub(super) fn any_side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Client), Just(Side::Server)]
}

/// Frames in any order, with faults of one kind at most.
fn any_frames(side: Side) -> impl Strategy<Value = Vec<Vec<u8>>> {
    let control = prop::collection::vec(any::<u8>(), 0..126);
    let size = prop_oneof![0usize..10, 120usize..135, 65_530usize..65_540, 0usize..3000];
    let frame = prop_oneof![
        4 => (prop::sample::select(vec![0x00, 0x80, 0x01, 0x81, 0x02, 0x82]), size)
            .prop_map(|(first, size)| (first, vec![0x88; size])),
        2 => (prop::sample::select(vec![0x88, 0x89, 0x8a]), control),
        1 => (1000u16..1004).prop_map(|code| (0x88, close(code, "reason"))),
    ];
    prop::collection::vec((frame, any::<[u8; 4]>()), 1..12).prop_map(move |frames| {
        frames
            .into_iter()
            .map(|((first, payload), key)| Frame::new(side, first, &payload).bytes(key))
            .collect()
    })
}

pub(super) fn cut_at(bytes: &[u8], sizes: &[usize]) -> Vec<Vec<u8>> {
    let mut rest = bytes;
    let mut out = Vec::new();
    for size in sizes.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, later) = rest.split_at((*size).min(rest.len()));
        out.push(piece.to_vec());
        rest = later;
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_split_tells_the_same(
        (side, frames) in any_side().prop_flat_map(|side| (Just(side), any_frames(side))),
        sizes in prop::collection::vec(prop_oneof![1usize..8, 1usize..3000], 1..8),
        end in any::<prop::sample::Index>(),
    ) {
        let bytes = frames.concat();
        let bytes = &bytes[..=end.index(bytes.len())];
        let mut whole = Feed::new(FrameReader::new(side, Rsv1::Forbidden));
        whole.segment(bytes);
        let mut split = Feed::new(FrameReader::new(side, Rsv1::Forbidden));
        for piece in cut_at(bytes, &sizes) {
            split.segment(&piece);
        }
        prop_assert_eq!(told(&mut whole), told(&mut split));
    }

    #[test]
    fn any_bytes_are_read_without_harm(
        side in any_side(),
        bytes in prop::collection::vec(any::<u8>(), 1..4000),
        sizes in prop::collection::vec(1usize..400, 1..8),
        gaps in prop::collection::vec(0usize..200, 1..8),
    ) {
        for reader in [FrameReader::new(side, Rsv1::Compressed), FrameReader::mid_stream()] {
            let mut feed = Feed::new(reader);
            for (piece, gap) in cut_at(&bytes, &sizes).iter().zip(gaps.iter().cycle()) {
                feed.segment(piece);
                if *gap % 3 == 0 {
                    feed.gap(*gap);
                }
            }
            told(&mut feed);
        }
    }

    #[test]
    fn frames_that_begin_segments_are_found_behind_a_gap(
        side in any_side(),
        lost in 1usize..5000,
        texts in prop::collection::btree_map(any::<[u8; 4]>(), 1usize..2000, 4..7),
    ) {
        let mut feed = Feed::new(FrameReader::new(side, Rsv1::Forbidden));
        feed.segment(&Frame::new(side, 0x81, b"before").bytes([1, 2, 3, 4])).gap(lost);
        prop_assert!(feed.reader.gap_may_hide_close());
        for (key, size) in &texts {
            let frame = Frame::new(side, 0x82, &vec![0xaa; *size]).bytes(*key);
            for piece in cut_at(&frame, &[1460]) {
                feed.segment(&piece);
            }
        }
        feed.reader.pass(feed.offset);
        prop_assert!(!feed.reader.is_lost() && !feed.reader.gap_may_hide_close() && feed.reader.gap_hid_frames());
        prop_assert_eq!(feed.reader.counts().binary, texts.len() as u64);
        feed.segment(&Frame::new(side, 0x88, &close(4001, "bye")).bytes([9; 4]));
        prop_assert_eq!(feed.closes().len(), 1);
    }
}

/// Random bytes of a fixed seed (xorshift).
fn noise(mut seed: u64) -> impl FnMut() -> u64 {
    seed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }
}

#[test]
fn noise_behind_a_gap_holds_no_close() {
    let mut believed = 0;
    for seed in 0..1500 {
        let mut next = noise(seed);
        let side = if seed % 2 == 0 { Side::Client } else { Side::Server };
        let mut feed = Feed::new(FrameReader::new(side, Rsv1::Compressed));
        feed.gap(10_000);
        for _ in 0..40 {
            let size = [1460, 1460, 1 + next() as usize % 200, 1 + next() as usize % 8][next() as usize % 4];
            let bytes: Vec<u8> = (0..size).map(|_| next() as u8).collect();
            feed.segment(&bytes);
        }
        assert!(feed.closes().is_empty(), "seed {seed}: {:?}", feed.closes());
        believed += u32::from(feed.reader.counts().total() > 0);
    }
    assert!(believed <= 1, "{believed} of 60000 places");
}

#[test]
fn patterns_behind_a_gap_are_no_frames() {
    let patterns: [&[u8]; 8] = [
        &[0],
        &[1],
        &[0x80],
        &[0, 5, 0, 7],
        &[0, 0, 0, 9],
        b"plain text ",
        b"{\"a\":[1,2]}",
        "äöü ".as_bytes(),
    ];
    for pattern in patterns {
        for side in Side::BOTH {
            let mut feed = Feed::new(FrameReader::new(side, Rsv1::Compressed));
            feed.gap(10_000);
            for size in [1460, 1460, 700, 33, 2, 1460] {
                let bytes: Vec<u8> = pattern.iter().copied().cycle().take(size).collect();
                feed.segment(&bytes);
            }
            assert_eq!(feed.reader.counts().total(), 0, "{pattern:?}");
        }
    }
}

#[test]
fn a_run_of_equal_bytes_under_one_key_is_no_chain_of_frames() {
    // The key makes them a ping of ten bytes, every sixteen bytes anew.
    let mut feed = Feed::new(FrameReader::new(Side::Client, Rsv1::Forbidden));
    feed.gap(10_000);
    for _ in 0..5 {
        feed.segment(&[0x89, 0x8a, 0xaa, 0xaa].repeat(300));
    }
    assert_eq!(feed.reader.counts().total(), 0);
}

#[test]
fn other_protocols_are_never_found_in_mid_stream() {
    let mut next = noise(7);
    let mut random = |len: usize| (0..len).map(|_| next() as u8).collect::<Vec<u8>>();
    let tls = |body: Vec<u8>| [&[0x17, 3, 3][..], &(body.len() as u16).to_be_bytes(), &body].concat();
    let mqtt: [&[u8]; 5] = [
        b"\x82\x09\0\x01\0\x04a/b\0\0",
        b"\x30\x0b\0\x04topicdata",
        b"\xc0\0",
        b"\xd0\0",
        b"\x90\x03\0\x01\0",
    ];
    let http2 = [
        b"\0\0\x04\x08\0\0\0\0\0\0\0\0\x01".as_slice(),
        b"\0\0\x08\x06\0\0\0\0\0abcdefgh",
        b"\0\0\0\x04\x01\0\0\0\0",
    ];
    let mut streams: Vec<Vec<Vec<u8>>> = vec![
        mqtt.map(<[u8]>::to_vec).to_vec(),
        http2.map(<[u8]>::to_vec).to_vec(),
        (0..60).map(|at| tls(random(20 + at * 7))).collect(),
        (0..60).map(|at| random(36 + at % 3 * 16)).collect(),
        (0..60).map(|at| [&(at as u32).to_be_bytes()[..], &vec![1; at]].concat()).collect(),
        b"* OK IMAP\r\n A1 LOGIN\r\n".chunks(5).map(<[u8]>::to_vec).collect(),
    ];
    streams.extend((0..200).map(|_| (0..60).map(|_| random(1460)).collect()));
    for stream in streams {
        let mut feed = Feed::new(FrameReader::mid_stream());
        for segment in stream.iter().cycle().take(60) {
            feed.segment(segment);
        }
        // MQTT's SUBSCRIBE reads as a server's frame; only a client's frames opposite to it would prove anything.
        assert_ne!(feed.reader.sender(), Some(Side::Client), "{stream:?}");
    }
}

#[track_caller]
fn feed_server(pieces: &[&[u8]]) -> Feed {
    let mut feed = Feed::new(FrameReader::new(Side::Server, Rsv1::Forbidden));
    for piece in pieces {
        feed.segment(piece);
    }
    feed
}

#[test]
fn each_broken_rule_is_told_with_its_value_and_packet() {
    let long = [&[0x89, 126, 0, 200][..], &[b'x'; 200]].concat();
    let rows: [(&[u8], ViolationKind, u64); 15] = [
        (b"\x81\x81abcdx", ViolationKind::MaskedServerFrame, 1),
        (b"\xc1\x01x", ViolationKind::RsvWithoutExtension, 4),
        (b"\xb1\x00", ViolationKind::RsvWithoutExtension, 3),
        (b"\x83\x00", ViolationKind::ReservedOpcode, 3),
        (b"\x8f\x00", ViolationKind::ReservedOpcode, 15),
        (b"\x81\x7e\x00\x01x", ViolationKind::BadLength, 1),
        (b"\x81\x7f\0\0\0\0\0\0\0\x01x", ViolationKind::BadLength, 1),
        (b"\x81\x7f\x80\0\0\0\0\0\0\0", ViolationKind::BadLength, 1 << 63),
        (&long, ViolationKind::ControlTooLong, 200),
        (b"\x09\x00", ViolationKind::ControlFragmented, 0),
        (b"\x80\x00", ViolationKind::BadContinuation, 0),
        (b"\x88\x01\x03", ViolationKind::CloseBadLength, 1),
        (b"\x88\x02\x03\xee", ViolationKind::ReservedCodeOnWire, 1006),
        (b"\x88\x02\x13\x88", ViolationKind::CloseIllegalCode, 5000),
        (b"\x88\x03\x03\xe8\xff", ViolationKind::CloseBadUtf8, 1000),
    ];
    for (bytes, kind, value) in rows {
        let feed = feed_server(&[b"\x81\x01a", bytes]);
        let violation = ViolationEvent { kind, value, packet: packet(2), start: BEGIN + 3 };
        assert_eq!(feed.events.first(), Some(&FrameEvent::Violation(violation)), "{bytes:?}");
    }
    let client = FrameReader::new(Side::Client, Rsv1::Forbidden);
    let mut feed = Feed::new(client);
    feed.segment(b"\x81\x01x");
    assert!(
        matches!(&feed.events[..], [FrameEvent::Violation(it)] if it.kind == ViolationKind::UnmaskedClientFrame)
    );
    let inside = feed_server(&[b"\x01\x01a\x81\x01b"]);
    assert!(
        matches!(&inside.events[..], [FrameEvent::Violation(it)] if (it.kind, it.value) == (ViolationKind::BadContinuation, 1))
    );
    let after = feed_server(&[b"\x88\x00\x81\x01b\x89\x00"]);
    assert!(
        matches!(&after.events[1], FrameEvent::Violation(it) if it.kind == ViolationKind::FrameAfterClose)
    );
    for text in [&b"HTTP/1.1 400 Bad\r\n"[..], b"<html>", b"<!DOCTYPE html>"] {
        let feed = feed_server(&[b"\x81\x01a", text]);
        assert!(
            matches!(&feed.events[..], [FrameEvent::Violation(it)] if it.kind == ViolationKind::HttpTextInStream)
        );
        assert!(feed.reader.framing_was_lost());
    }
}

#[test]
fn a_message_is_open_between_its_fragments() {
    let mut feed = feed_server(&[b"\x01\x02ab\x89\x00"]);
    assert!(feed.reader.is_inside_message());
    feed.segment(b"\x00\x01c\x8a\x00\x80\x03def");
    assert!(!feed.reader.is_inside_message());
    assert_eq!((feed.reader.last_message_bytes(), feed.events.len()), (Some(6), 2));
    feed.segment(b"\x82\x7e\x10\x00");
    assert!(feed.reader.is_inside_message());
    assert_eq!(feed.reader.counts().payload_bytes, 6, "what did not come does not count");
}

#[test]
fn a_gap_is_followed_through_what_is_known_around_it() {
    // Inside a payload.
    let mut feed = feed_server(&[b"\x82\x7e\x10\x00x"]);
    feed.gap(4095).segment(b"\x88\x02\x03\xe8");
    assert_eq!(feed.closes().len(), 1);
    assert!(!feed.reader.gap_hid_frames() && !feed.reader.gap_may_hide_close());
    // Inside a Close, behind its code and before.
    for (bytes, code) in [(&b"\x88\x06\x03\xe8a"[..], Some(1000)), (b"\x88\x06\x03", None)] {
        let mut feed = feed_server(&[bytes]);
        feed.gap(8 - bytes.len());
        let close = feed.closes()[0];
        assert_eq!((close.cut, close.code().map(|code| code.0), close.valid), (true, code, true));
        assert_eq!((close.packet, close.end), (packet(1), BEGIN + 8));
    }
    // Inside a ping: it is no ping to be answered.
    let mut feed = feed_server(&[b"\x89\x05ab"]);
    feed.gap(3).segment(b"\x81\x01a");
    assert!(feed.events.is_empty() && feed.reader.counts().text == 1 && feed.reader.gap_hid_frames());
    // Inside a masking key.
    let mut feed = Feed::new(FrameReader::new(Side::Client, Rsv1::Forbidden));
    feed.segment(b"\x88\x82ab").gap(4);
    assert_eq!((feed.closes()[0].cut, feed.closes()[0].code()), (true, None));
    // Behind one byte of a header nothing is known.
    let mut feed = feed_server(&[b"\x88"]);
    feed.gap(3);
    assert!(feed.closes().is_empty() && feed.reader.is_lost() && feed.reader.gap_may_hide_close());
}

#[test]
fn pongs_alone_take_long_to_show_that_no_close_was_lost() {
    let mut feed = feed_server(&[]);
    feed.gap(100).segment(b"\x8a\x02ab").segment(b"\x8a\x02cd");
    assert!(!feed.reader.is_lost() && feed.reader.gap_may_hide_close());
    feed.segment(b"\x8a\x02ef");
    assert!(!feed.reader.gap_may_hide_close());
}

#[test]
fn bytes_that_break_several_rules_are_searched_anew() {
    let mut feed = feed_server(&[b"\x81\x05Hello", b"\x41\x01x\x83\x02yy"]);
    assert!(feed.reader.is_lost() && feed.reader.framing_was_lost() && !feed.reader.gap_may_hide_close());
    feed.segment(b"\x88\x05\x03\xeabye");
    assert_eq!(feed.closes().len(), 1);
}
