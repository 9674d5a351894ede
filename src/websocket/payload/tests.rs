//! Messages inspected in frames split anywhere, with wrong bytes, missing bytes and bombs.

use flate2::{Compress, Compression as Level, FlushCompress, Status};
use proptest::prelude::*;

use super::inspector::Inspector;
use super::message::Caps;
use super::*;
use crate::base::Side;
use crate::websocket::tests::{BEGIN, Feed, Frame, any_side, close, cut_at, packet, told};
use crate::websocket::{FrameEvent, FrameReader, Rsv1};

const TEXT: u8 = 1;
const BINARY: u8 = 2;
const TAKEOVER: Compression = Compression::Deflate { takeover: true };
const NO_TAKEOVER: Compression = Compression::Deflate { takeover: false };
const KEY: [u8; 4] = [0x80, 7, 0xff, 0x33];

/// A sender with permessage-deflate.
struct Deflater {
    stream: Compress,
    takeover: bool,
}

impl Deflater {
    fn new(takeover: bool) -> Self {
        Self { stream: Compress::new(Level::default(), false), takeover }
    }

    fn message(&mut self, data: &[u8]) -> Vec<u8> {
        if data.is_empty() {
            // RFC 7692 §7.2.3.6; zlib does not flush twice.
            return vec![0];
        }
        let mut out = self.write(data, FlushCompress::Sync);
        assert_eq!(out.split_off(out.len() - 4), [0, 0, 0xff, 0xff]);
        if !self.takeover {
            self.stream.reset();
        }
        out
    }

    /// RFC 7692 §7.2.3.4.
    fn final_message(&mut self, data: &[u8]) -> Vec<u8> {
        let mut out = self.write(data, FlushCompress::Finish);
        out.push(0);
        self.stream.reset();
        out
    }

    fn write(&mut self, data: &[u8], flush: FlushCompress) -> Vec<u8> {
        let mut out = Vec::with_capacity(data.len() * 2 + 100);
        let status = self.stream.compress_vec(data, &mut out, flush).expect("it deflates");
        assert!(status != Status::BufError && out.len() < out.capacity());
        out
    }
}

/// A message in one or more frames.
fn frames(side: Side, first: u8, payload: &[u8], sizes: &[usize]) -> Vec<u8> {
    let mut pieces = cut_at(payload, sizes);
    if pieces.is_empty() {
        pieces.push(Vec::new());
    }
    let last = pieces.len() - 1;
    let mut out = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let opcode = if at == 0 { first } else { 0 };
        let fin = if at == last { 0x80 } else { 0 };
        let key = [KEY[0].wrapping_add(at as u8), KEY[1], KEY[2], KEY[3]];
        out.extend(Frame::new(side, fin | opcode, piece).bytes(key));
        if at != last {
            out.extend(Frame::new(side, 0x8a, b"\xff").bytes(KEY));
        }
    }
    out
}

fn whole(side: Side, first: u8, payload: &[u8]) -> Vec<u8> {
    frames(side, first, payload, &[usize::MAX])
}

fn inspecting(side: Side, compression: Compression) -> Feed {
    let rsv1 = match compression {
        Compression::None => Rsv1::Forbidden,
        Compression::Deflate { .. } | Compression::Foreign => Rsv1::Compressed,
        Compression::Unknown => Rsv1::Unknown,
    };
    let mut reader = FrameReader::new(side, rsv1);
    reader.inspect(compression);
    Feed::new(reader)
}

fn faults(feed: &Feed) -> Vec<(ViolationKind, u64, u64)> {
    let mut faults = Vec::new();
    for event in &feed.events {
        if let FrameEvent::PayloadFault(fault) = event {
            faults.push((fault.kind, fault.value, fault.packet.id.own()));
        }
    }
    faults
}

/// All that is known of the messages, without packets.
fn shown(feed: &Feed) -> String {
    let reader = &feed.reader;
    let sizes = (reader.last_message(), reader.open_message());
    format!("{sizes:?} {:?} {}", reader.checked(), reader.inflate_was_capped())
}

const fn exact(wire_bytes: u64, inflated_bytes: u64) -> MessageSize {
    MessageSize { wire_bytes, inflated_bytes, is_exact: true }
}

#[derive(Clone, Debug)]
struct Message {
    is_text: bool,
    is_compressed: bool,
    is_final: bool,
    content: Vec<u8>,
    sizes: Vec<usize>,
}

fn any_message() -> impl Strategy<Value = Message> {
    let text = prop_oneof![
        ".{0,40}",
        "[a-cäöü€𝄞]{0,300}",
        ("[a-z]{1,9}", 1usize..4000).prop_map(|(word, times)| word.repeat(times)),
    ];
    let content = prop_oneof![
        3 => text.prop_map(|text| (true, text.into_bytes())),
        1 => prop::collection::vec(any::<u8>(), 0..3000).prop_map(|bytes| (false, bytes)),
    ];
    let sizes = prop::collection::vec(prop_oneof![1usize..9, 1usize..4000], 1..4);
    (content, any::<bool>(), prop::bool::weighted(0.2), sizes).prop_map(
        |((is_text, content), is_compressed, is_final, sizes)| Message {
            is_text,
            is_compressed,
            is_final,
            content,
            sizes,
        },
    )
}

/// A byte that goes wrong in a message's payload: which message, where, and how.
type Wrong = (usize, prop::sample::Index, u8);

/// The bytes of a stream, and the sizes of its messages.
fn written(side: Side, takeover: bool, messages: &[Message], wrong: &[Wrong]) -> (Vec<u8>, Vec<MessageSize>) {
    let mut deflater = Deflater::new(takeover);
    let mut out = Vec::new();
    let mut sizes = Vec::new();
    for (number, message) in messages.iter().enumerate() {
        let opcode = if message.is_text { TEXT } else { BINARY };
        let (first, mut payload) = match (message.is_compressed, message.is_final) {
            (false, _) => (opcode, message.content.clone()),
            (true, false) => (0x40 | opcode, deflater.message(&message.content)),
            (true, true) => (0x40 | opcode, deflater.final_message(&message.content)),
        };
        for (_, at, byte) in wrong.iter().filter(|(of, ..)| *of == number) {
            if let Some(last) = payload.len().checked_sub(1) {
                payload[at.index(last + 1)] ^= byte;
            }
        }
        sizes.push(exact(payload.len() as u64, message.content.len() as u64));
        out.extend(frames(side, first, &payload, &message.sizes));
    }
    (out, sizes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn right_messages_have_no_fault_and_their_sizes(
        side in any_side(),
        takeover in any::<bool>(),
        messages in prop::collection::vec(any_message(), 1..6),
        pieces in prop::collection::vec(prop_oneof![1usize..8, 1usize..3000], 1..8),
    ) {
        let (bytes, sizes) = written(side, takeover, &messages, &[]);
        let mut feed = inspecting(side, Compression::Deflate { takeover });
        for piece in cut_at(&bytes, &pieces) {
            feed.segment(&piece);
        }
        feed.reader.pass(feed.offset);
        prop_assert!(feed.events.iter().all(|event| matches!(event, FrameEvent::Pong(_))), "{:?}", feed.events);
        prop_assert_eq!(feed.reader.checked(), Checked::All);
        prop_assert_eq!(feed.reader.last_message(), sizes.last().copied());
    }

    #[test]
    fn any_split_shows_the_same(
        side in any_side(),
        takeover in any::<bool>(),
        messages in prop::collection::vec(any_message(), 1..6),
        wrong in prop::collection::vec((0usize..6, any::<prop::sample::Index>(), any::<u8>()), 0..3),
        end in any::<prop::sample::Index>(),
        pieces in prop::collection::vec(prop_oneof![1usize..8, 1usize..3000], 1..8),
        caps in (100u64..20_000, 1000u64..40_000),
    ) {
        let (mut bytes, _) = written(side, takeover, &messages, &wrong);
        bytes.truncate(end.index(bytes.len()) + 1);
        let (message, side_cap) = caps;
        let feeds = [&[usize::MAX][..], &[1], &pieces].map(|pieces| {
            let compression = Compression::Deflate { takeover };
            let mut reader = FrameReader::new(side, Rsv1::Compressed);
            reader.inspect_with(Inspector::with_caps(compression, Caps { message, side: side_cap }));
            let mut feed = Feed::new(reader);
            let mut skipping = Feed::new(FrameReader::new(side, Rsv1::Compressed));
            for piece in cut_at(&bytes, pieces) {
                feed.segment(&piece);
                skipping.segment(&piece);
            }
            let all = (told(&mut feed), shown(&feed));
            feed.events.retain(|event| !matches!(event, FrameEvent::PayloadFault(_)));
            assert_eq!(told(&mut feed), told(&mut skipping), "frames are the same without inspection");
            all
        });
        prop_assert_eq!(&feeds[0], &feeds[1]);
        prop_assert_eq!(&feeds[0], &feeds[2]);
    }

    #[test]
    fn any_bytes_are_inspected_without_harm(
        side in any_side(),
        first in prop::sample::select(vec![0xc1u8, 0xc2, 0x41, 0x81]),
        bytes in prop::collection::vec(any::<u8>(), 1..4000),
        sizes in prop::collection::vec(1usize..400, 1..8),
        gaps in prop::collection::vec(0usize..200, 1..8),
        compression in prop::sample::select(vec![
            TAKEOVER, NO_TAKEOVER, Compression::None, Compression::Unknown, Compression::Foreign,
        ]),
    ) {
        let framed = [whole(side, first, &bytes), bytes].concat();
        for mid_stream in [false, true] {
            let mut feed = inspecting(side, compression);
            if mid_stream {
                feed = Feed::new(FrameReader::mid_stream());
                feed.reader.inspect(compression);
            }
            for (piece, gap) in cut_at(&framed, &sizes).iter().zip(gaps.iter().cycle()) {
                feed.segment(piece);
                if *gap % 5 == 0 {
                    feed.gap(*gap);
                }
            }
            feed.reader.pass(feed.offset);
            shown(&feed);
        }
    }
}

/// Cases 6.3 to 6.21 of Autobahn's test suite and others: a text, and the place of its first wrong byte.
#[test]
fn text_is_at_fault_in_the_packet_with_its_first_wrong_byte() {
    let rows: [(&[u8], usize); 22] = [
        (b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80edited", 12),
        (b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xf4\x90\x80\x80edited", 12),
        (b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\x80", 11),
        (b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce", 10),
        (b"\xf8\x88\x80\x80\x80", 0),
        (b"\xfc\x84\x80\x80\x80\x80", 0),
        (b"\xf7\xbf\xbf\xbf", 0),
        (b"\xf4\x90\x80\x80", 1),
        (b"\x80", 0),
        (b"\xbf", 0),
        (b"\xc0 \xc1 ", 0),
        (b"\xe0 \xe1 ", 1),
        (b"\xc0", 0),
        (b"\xe0\x80", 1),
        (b"\xf0\x80\x80", 1),
        (b"\xe2\x82", 2),
        (b"\xfe", 0),
        (b"\xe0\x80\xaf", 1),
        (b"\xf0\x8f\xbf\xbf", 1),
        (b"\xed\xa0\x80", 1),
        (b"\xed\xad\xbf\xed\xbf\xbf", 1),
        (b"\xf0\x9f\x98a", 3),
    ];
    for (text, at) in rows {
        for side in Side::BOTH {
            for deflated in [false, true] {
                let payload = if deflated { Deflater::new(true).message(text) } else { text.to_vec() };
                let first = if deflated { 0x41 } else { TEXT };
                let mut feed = inspecting(side, TAKEOVER);
                feed.segment(&whole(side, TEXT, "über".as_bytes()));
                let start = feed.offset;
                let bytes = frames(side, first, &payload, &[1]);
                for byte in &bytes {
                    feed.segment(&[*byte]);
                }
                feed.segment(&whole(side, TEXT, b"\xff"));
                let [FrameEvent::PayloadFault(fault)] = &feed
                    .events
                    .iter()
                    .filter(|event| !matches!(event, FrameEvent::Pong(_)))
                    .collect::<Vec<_>>()[..]
                else {
                    panic!("{text:x?}: {:?}", feed.events)
                };
                assert_eq!((fault.kind, fault.value), (ViolationKind::InvalidUtf8, at as u64), "{text:x?}");
                assert_eq!(feed.reader.checked(), Checked::UpToFault);
                if !deflated {
                    // A frame is a header and one byte; a pong stands between two.
                    let header = if side == Side::Client { 6 } else { 2 };
                    let frame = start + (at.min(text.len() - 1) * (2 * header + 2)) as u64;
                    assert_eq!(fault.start, frame, "{text:x?}");
                    assert_eq!(fault.packet, packet(frame - start + header as u64 + 2), "{text:x?}");
                }
            }
        }
    }
}

#[test]
fn only_text_that_ends_inside_a_character_is_at_fault() {
    let mut feed = inspecting(Side::Server, Compression::None);
    feed.segment(b"\x01\x03a\xe2\x82");
    assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, Checked::All));
    assert_eq!(feed.reader.open_message(), Some(exact(3, 3)));
    feed.segment(b"\x00\x01\xac").segment(b"\x00\x01\xe2").segment(b"\x80\x00");
    assert_eq!(faults(&feed), [(ViolationKind::InvalidUtf8, 5, 4)]);
    let mut feed = inspecting(Side::Server, Compression::None);
    feed.segment(b"\x82\x02\xe2\x82").segment(b"\x81\x00").segment(b"\x01\x00").segment(b"\x80\x00");
    assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, Checked::All));
}

#[test]
fn data_that_does_not_inflate_is_at_fault_where_it_shows() {
    let mut far = Deflater::new(true);
    let word = b"the context of the message before this one";
    let _unseen = far.message(word);
    let rows: [(Vec<u8>, u8); 4] = [
        (b"\x07".to_vec(), 0x41),
        (b"\x00\x05\x00\xfa\xfeHello\x00".to_vec(), 0x42),
        (far.message(word), 0x41),
        // A stored block of more than comes, then what ends the message.
        (b"\xf2\x48\xcd\xc9\xc9\x07\x06".to_vec(), 0x41),
    ];
    for (payload, first) in rows {
        for compression in [TAKEOVER, NO_TAKEOVER] {
            let mut feed = inspecting(Side::Client, compression);
            feed.segment(&whole(Side::Client, first, &payload));
            assert!(
                matches!(faults(&feed)[..], [(ViolationKind::InflateFailure, _, 1)]),
                "{payload:x?}: {:?}",
                feed.events
            );
            let sizes = feed.reader.last_message().expect("the frames are whole");
            assert!(!sizes.is_exact && sizes.wire_bytes == payload.len() as u64);
        }
    }
}

#[test]
fn context_is_kept_only_where_that_was_agreed() {
    let text = b"The same again, and the same again.".repeat(9);
    let mut deflater = Deflater::new(true);
    let messages = [deflater.message(&text), deflater.message(&text)];
    for (compression, expected) in
        [(TAKEOVER, &[][..]), (NO_TAKEOVER, &[(ViolationKind::InflateFailure, 0, 2)][..])]
    {
        let mut feed = inspecting(Side::Server, compression);
        for message in &messages {
            feed.segment(&whole(Side::Server, 0x41, message));
        }
        assert_eq!(faults(&feed), expected);
    }
}

#[test]
fn a_bomb_is_inflated_up_to_the_caps_and_is_no_fault() {
    const CAP: u64 = 100_000;
    let bomb = vec![b'a'; 300_000];
    for takeover in [true, false] {
        let mut deflater = Deflater::new(takeover);
        let caps = Caps { message: CAP, side: 2 * CAP + 50_000 };
        let mut reader = FrameReader::new(Side::Server, Rsv1::Compressed);
        reader.inspect_with(Inspector::with_caps(Compression::Deflate { takeover }, caps));
        let mut feed = Feed::new(reader);
        let mut inflated = Vec::new();
        let first = deflater.message(&bomb[..CAP as usize]);
        feed.segment(&whole(Side::Server, 0x41, &first));
        assert_eq!(feed.reader.last_message(), Some(exact(first.len() as u64, CAP)));
        assert!(!feed.reader.inflate_was_capped() && feed.reader.checked() == Checked::All);
        for content in [&bomb[..], &bomb, b"small"] {
            let message = deflater.message(content);
            feed.segment(&whole(Side::Server, 0x41, &message));
            let size = feed.reader.last_message().expect("it is over");
            assert!(!size.is_exact && size.wire_bytes == message.len() as u64);
            inflated.push(size.inflated_bytes);
        }
        // Without the context of a message that was too large, no other can be inflated.
        assert_eq!(inflated, if takeover { [CAP, 0, 0] } else { [CAP, 50_000, 0] });
        assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, Checked::Capped));
        assert!(feed.reader.inflate_was_capped());
        feed.segment(&whole(Side::Server, TEXT, b"\xff"));
        assert_eq!(faults(&feed), [(ViolationKind::InvalidUtf8, 0, 5)]);
    }
}

#[test]
fn what_is_not_needed_is_left_out() {
    let begin = |bytes: &[u8], compression| {
        let mut feed = inspecting(Side::Server, compression);
        feed.segment(bytes);
        feed.needed - BEGIN
    };
    let text = b"\x81\x7e\x10\x00abc";
    assert_eq!(begin(text, Compression::None), 7);
    assert_eq!(begin(b"\x82\x7e\x10\x00abc", TAKEOVER), 4100);
    assert_eq!(begin(b"\xc2\x7e\x10\x00\xf2\x48\xcd", TAKEOVER), 7);
    assert_eq!(begin(b"\x81\x7e\x10\x00ab\xff", Compression::None), 4100);
    assert_eq!(begin(b"\xc1\x7e\x10\x00\x07\0\0", TAKEOVER), 4100);
    assert_eq!(begin(b"\xc1\x7e\x10\x00abc", Compression::Unknown), 4100);
    assert_eq!(begin(b"\xc1\x7e\x10\x00abc", Compression::None), 4100);
    assert_eq!(begin(text, Compression::Foreign), 4100);
    let mut feed = Feed::new(FrameReader::new(Side::Server, Rsv1::Forbidden));
    feed.segment(text);
    assert_eq!((feed.needed - BEGIN, feed.reader.checked()), (4100, Checked::NotInspected));
    assert_eq!(feed.reader.open_message().map(|size| (size.wire_bytes, size.is_exact)), Some((3, false)));
    // A message of which nothing is needed is over when the stream has passed it.
    let mut feed = inspecting(Side::Server, Compression::None);
    feed.segment(&[&b"\x82\x7e\x10\x00"[..], &[0; 100]].concat());
    assert_eq!((feed.reader.last_message(), feed.reader.open_message()), (None, Some(exact(100, 100))));
    feed.reader.pass(BEGIN + 4100);
    assert_eq!((feed.reader.last_message(), feed.reader.open_message()), (Some(exact(4096, 4096)), None));
    assert_eq!(feed.reader.checked(), Checked::All);
}

#[test]
fn a_hole_is_no_fault_and_later_messages_are_checked() {
    let side = Side::Server;
    let wrong = whole(side, TEXT, b"a\xff");
    // In text.
    let mut feed = inspecting(side, Compression::None);
    feed.segment(b"\x81\x09abc\xe2").gap(4).segment(b"z");
    feed.reader.pass(feed.offset);
    assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, Checked::Gap));
    assert_eq!(feed.reader.last_message(), Some(exact(9, 9)));
    feed.segment(&wrong);
    assert_eq!(faults(&feed), [(ViolationKind::InvalidUtf8, 1, 4)]);
    // In bytes, which need no look.
    let mut feed = inspecting(side, Compression::None);
    feed.segment(b"\x82\x09abcd").gap(4).segment(b"z").segment(&whole(side, TEXT, b"a"));
    assert_eq!(feed.reader.checked(), Checked::All);
    // In a masking key.
    let mut feed = inspecting(Side::Client, Compression::None);
    feed.segment(b"\x81\x82\x00").gap(3).segment(b"\xff\xff");
    assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, Checked::Gap));
}

#[test]
fn a_hole_takes_the_context_of_later_compressed_messages() {
    let text = b"over and over and over and over".repeat(40);
    for takeover in [true, false] {
        let mut deflater = Deflater::new(takeover);
        let mut feed = inspecting(Side::Server, Compression::Deflate { takeover });
        let message = whole(Side::Server, 0x41, &deflater.message(&text));
        feed.segment(&message[..9]).gap(3).segment(&message[12..]);
        feed.reader.pass(feed.offset);
        assert!(feed.reader.last_message().is_some_and(|size| !size.is_exact));
        feed.segment(&whole(Side::Server, 0x41, &deflater.message(&text)));
        let size = feed.reader.last_message().expect("it is whole");
        assert_eq!((size.is_exact, size.inflated_bytes), if takeover { (false, 0) } else { (true, 1240) });
        feed.segment(&whole(Side::Server, 0x41, &deflater.message(b"\xff")));
        assert_eq!(faults(&feed).len(), usize::from(!takeover));
        assert_eq!(feed.reader.checked(), Checked::Gap);
        if takeover {
            feed.segment(&whole(Side::Server, TEXT, b"\xff"));
            assert_eq!(faults(&feed), [(ViolationKind::InvalidUtf8, 0, 6)]);
        }
    }
}

#[test]
fn a_reader_found_in_mid_stream_checks_what_it_can() {
    for side in Side::BOTH {
        let mut feed = Feed::new(FrameReader::mid_stream());
        feed.segment(&whole(side, TEXT, b"before")).segment(&whole(side, TEXT, b"it was found"));
        assert!(!feed.reader.is_lost());
        feed.reader.inspect(Compression::Unknown);
        feed.segment(&whole(side, 0x41, b"\xff\xff")).segment(&whole(side, BINARY, b"\xff"));
        // The boundaries are not proved yet.
        feed.segment(&whole(side, TEXT, b"\xff")).segment(&whole(side, TEXT, b"is"));
        assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, Checked::Gap));
        feed.segment(&whole(side, TEXT, b"no\xff"));
        assert_eq!(faults(&feed), [(ViolationKind::InvalidUtf8, 2, 7)]);
    }
    let mut feed = inspecting(Side::Server, Compression::Unknown);
    feed.segment(&whole(Side::Server, 0x41, b"\xff\xff")).segment(&whole(Side::Server, TEXT, b"\xff"));
    assert_eq!(faults(&feed), [(ViolationKind::InvalidUtf8, 0, 2)]);
    assert_eq!(feed.reader.checked(), Checked::UnknownExtensions);
    // One that is asked before it has found anything goes on from where it does.
    let mut feed = Feed::new(FrameReader::mid_stream());
    feed.reader.inspect(TAKEOVER);
    for _ in 0..8 {
        feed.segment(&whole(Side::Client, TEXT, b"text"));
    }
    feed.segment(&whole(Side::Client, TEXT, b"\xff"));
    assert_eq!(faults(&feed), [(ViolationKind::InvalidUtf8, 0, 9)]);
}

#[test]
fn a_handshake_that_was_cut_may_hide_messages() {
    for hides_frames in [true, false] {
        let mut reader = FrameReader::new(Side::Server, Rsv1::Compressed);
        reader.inspect(TAKEOVER);
        reader.begin_at(BEGIN + 3);
        reader.begin_behind_cut(hides_frames);
        let mut feed = Feed::new(reader);
        feed.segment(b"\x81\x05\xff").segment(&whole(Side::Server, TEXT, b"a"));
        let expected = if hides_frames { Checked::Gap } else { Checked::All };
        assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, expected));
    }
}

#[test]
fn frames_at_fault_are_not_inspected() {
    let side = Side::Server;
    let mut feed = inspecting(side, Compression::None);
    feed.segment(&whole(side, 0x41, b"\xff")).segment(&whole(side, TEXT, b"a"));
    assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, Checked::UpToFault));
    // What follows a Close is read by nobody.
    let mut feed = inspecting(side, Compression::None);
    feed.segment(&whole(side, TEXT, b"a")).segment(&Frame::new(side, 0x88, &close(1000, "")).bytes(KEY));
    feed.segment(&whole(side, TEXT, b"\xff"));
    assert_eq!((faults(&feed).len(), feed.reader.checked()), (0, Checked::All));
}

/// What is not looked at in passing is left to a second reading, and what was found before stays.
#[test]
fn a_cursory_look_neither_inflates_nor_waits() {
    let cursory = |compression| {
        let mut reader = FrameReader::new(Side::Server, Rsv1::Compressed);
        reader.inspect_cursorily(compression);
        Feed::new(reader)
    };
    let mut feed = cursory(TAKEOVER);
    feed.segment(&whole(Side::Server, TEXT, b"plain")).segment(&whole(Side::Server, BINARY, b"\xff"));
    assert_eq!(feed.reader.checked(), Checked::All);
    feed.segment(b"\xc1\x7e\x10\x00\xf2\x48\xcd");
    assert_eq!((feed.needed - feed.offset, feed.reader.checked()), (4093, Checked::NotInspected));

    let mut feed = cursory(Compression::None);
    feed.segment(b"\x82\x03\xff");
    assert_eq!((feed.reader.leave_payload(), feed.reader.checked()), (None, Checked::All));
    feed.segment(b"\xff\xff").segment(&whole(Side::Server, TEXT, b"a\xff")).segment(b"\x81\x7e\x10\x00abc");
    assert_eq!(faults(&feed), [(ViolationKind::InvalidUtf8, 1, 3)]);

    let mut feed = cursory(Compression::None);
    feed.segment(b"\x81\x7e\x10\x00abc");
    let end = feed.offset + 4093;
    assert_eq!((feed.needed, feed.reader.leave_payload()), (feed.offset, Some(end)));
    assert_eq!((feed.reader.checked(), feed.reader.leave_payload()), (Checked::NotInspected, None));
}
