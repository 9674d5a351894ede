//! Messages whose payload decides: text that is not UTF-8, data that does not inflate, sizes that show only
//! inflated.

use flate2::{Compress, Compression, FlushCompress};

use crate::*;

const DEFLATE: [&str; 1] = ["Sec-WebSocket-Extensions: permessage-deflate"];

/// A four-byte character; F4 90 80 80 would be beyond Unicode.
const SMILE: [u8; 4] = [0xf0, 0x9f, 0x98, 0x80];
const BAD: &[u8] = b"caf\xe9 au lait";

fn never() -> Options {
    Options { payload_checks: PayloadChecks::Never, ..Options::default() }
}

/// With permessage-deflate.
fn compressing() -> Conversation {
    let mut talk = connected();
    talk.upgrade_with("/", &DEFLATE, &DEFLATE);
    talk
}

/// What permessage-deflate makes of a first message (RFC 7692 §7.2.1).
fn deflated(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len() + 100);
    Compress::new(Compression::default(), false)
        .compress_vec(message, &mut out, FlushCompress::Sync)
        .expect("memory takes everything");
    assert!(out.ends_with(&[0, 0, 0xff, 0xff]));
    out.truncate(out.len() - 4);
    out
}

fn compressed(frame: Frame) -> Frame {
    Frame { rsv: 4, ..frame }
}

/// Close 1007 from the server, as a library sends it that waits for an answer.
fn refused(talk: &mut Conversation, code: u16) -> &mut Conversation {
    talk.frame(Server, Frame::close(code, "")).frame(Client, Frame::close(code, "")).fin(Server).fin(Client)
}

#[track_caller]
fn violation(record: &ConnectionRecord, kind: ViolationKind) -> u64 {
    let [violation] = &record.violations[..] else { panic!("one violation: {record:#?}") };
    assert_eq!((violation.kind, violation.side), (kind, Client));
    assert_eq!(record.saw.server.basis, Some(violation.packet), "the fault is the evidence");
    violation.packet.id.own()
}

#[test]
fn a_prompt_1007_is_a_choice_after_good_text_and_a_failure_after_bad() {
    let mut talk = opened();
    refused(talk.frame(Client, Frame::text("café")), 1007);
    let record = one(&talk);
    saw(&record, Server, 1007, Certainty::Likely);
    saw(&record, Client, 1007, Certainty::Certain);
    assert_eq!((record.violations.len(), record.limits.as_slice()), (0, &[][..]));

    let mut talk = opened();
    refused(talk.frame(Client, Frame::text(BAD)), 1007);
    let record = one(&talk);
    saw(&record, Server, 1006, Certainty::Likely);
    saw(&record, Client, 1007, Certainty::Certain);
    assert_eq!(violation(&record, ViolationKind::InvalidUtf8), 8, "the packet of the text");
}

#[test]
fn without_a_look_into_messages_a_prompt_1007_is_left_open() {
    for text in [&b"caf\xc3\xa9"[..], BAD] {
        let mut talk = opened();
        refused(talk.frame(Client, Frame::text(text)), 1007);
        let record = one_with(&never(), &talk);
        saw(&record, Server, 0, Certainty::Unknown);
        assert_eq!((record.violations.len(), record.limits.as_slice()), (0, &[Limit::PayloadNotChecked][..]));
        saw(&record, Client, 1007, Certainty::Certain);
        ended(&record, Outcome::Clean, Ending::CloseHandshake, 1007);
    }
}

#[test]
fn text_is_read_over_fragments_and_segments() {
    // A character over three fragments with a ping between, each in segments of one byte.
    let parts = [
        Frame::text([b"good ", &SMILE[..1]].concat()).unfinished(),
        Frame::continuation(&SMILE[1..2]).unfinished(),
        Frame::ping("hold on"),
        Frame::continuation([&SMILE[2..], b"!"].concat()),
    ];
    let mut talk = opened();
    for part in &parts {
        let bytes = talk.encode(Client, part);
        talk.send_in(Client, bytes, &[1]);
    }
    refused(&mut talk, 1007);
    let record = one(&talk);
    saw(&record, Server, 1007, Certainty::Likely);
    assert!(record.violations.is_empty());

    // The same without the character's end: only the last fragment shows it.
    let parts = [
        Frame::text([b"bad ", &SMILE[..1]].concat()).unfinished(),
        Frame::ping("hold on"),
        Frame::continuation(&SMILE[1..3]),
    ];
    let mut talk = opened();
    for part in &parts {
        let bytes = talk.encode(Client, part);
        talk.send_in(Client, bytes, &[1]);
    }
    let last = talk.packets().len() as u64 - 1;
    refused(&mut talk, 1007);
    let record = one(&talk);
    saw(&record, Server, 1006, Certainty::Likely);
    assert_eq!(violation(&record, ViolationKind::InvalidUtf8), last, "where the message ends too early");
}

#[test]
fn who_drops_tcp_upon_bad_text_is_told_1006_although_a_close_follows() {
    for (text, told) in [(BAD, 1006), (&b"good"[..], 4000)] {
        let (first, second) = text.split_at(4.min(text.len()));
        let mut talk = opened();
        talk.frames(
            Client,
            &[Frame::text(first).unfinished(), Frame::continuation(second), Frame::close(4000, "so long")],
        );
        talk.fin(Server).fin(Client);
        let record = one(&talk);
        ended(&record, Outcome::Abnormal, Ending::CloseUnanswered, 4000);
        saw(&record, Server, told, Certainty::Likely);
        if told == 1006 {
            violation(&record, ViolationKind::InvalidUtf8);
        }
    }
}

#[test]
fn what_is_not_asked_for_is_not_told() {
    let mut talk = opened();
    talk.frame(Client, Frame::text(BAD)).wait_ms(20).close_handshake(Client, 4000, "");
    let record = one(&talk);
    assert!(record.violations.is_empty(), "nobody minded: {record:#?}");
    saw(&record, Server, 4000, Certainty::Certain);
}

#[test]
fn compressed_text_is_inflated_before_it_is_judged() {
    for (text, told) in [("good ".repeat(300).into_bytes(), 1007), (BAD.repeat(300), 1006)] {
        let mut talk = compressing();
        refused(talk.frame(Client, compressed(Frame::text(deflated(&text)))), 1007);
        let record = one(&talk);
        saw(&record, Server, told, Certainty::Likely);
        assert!(record.limits.is_empty(), "{record:#?}");
        if told == 1006 {
            violation(&record, ViolationKind::InvalidUtf8);
        }
    }
}

#[test]
fn data_that_does_not_inflate_is_a_fault() {
    // A block of the type that does not exist (RFC 1951 §3.2.3).
    let corrupt = compressed(Frame::binary([0x07, 0xff, 0xff]));
    for code in [1002, 1007] {
        let mut talk = compressing();
        refused(talk.frame(Client, corrupt.clone()), code);
        let record = one(&talk);
        saw(&record, Server, 1006, Certainty::Likely);
        violation(&record, ViolationKind::InflateFailure);
    }
    // Without a Close, by dropping TCP.
    let mut talk = compressing();
    talk.frame(Client, corrupt).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
    assert_eq!(record.violations.len(), 1, "{record:#?}");
    assert_eq!(record.violations[0].kind, ViolationKind::InflateFailure);
}

#[test]
fn what_a_compressed_message_weighs_is_known_only_inflated() {
    let mut talk = compressing();
    let message = deflated(&[b'x'; 200_000]);
    assert!(message.len() < 400);
    let message = compressed(Frame::text(message));
    talk.frame(Client, message).frame(Server, Frame::close(1009, "")).frame(Client, Frame::close(1009, ""));
    talk.fin(Server).fin(Client);
    let record = one(&talk);
    saw(&record, Server, 1006, Certainty::Likely);
    saw(&record, Client, 1009, Certainty::Certain);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 1009);
}

#[test]
fn a_missing_piece_of_a_message_is_not_held_against_its_sender() {
    // The hole ends in the middle of a character; whatever the rest looks like, it proves nothing.
    let mut talk = opened();
    let text = talk.encode(Client, &Frame::text([&b"x"[..], &SMILE, b"rest"].concat()));
    talk.send(Client, &text[..6]);
    talk.unseen(|talk| {
        talk.send(Client, &text[6..9]);
    });
    talk.send(Client, &text[9..]);
    refused(&mut talk, 1007);
    let record = one(&talk);
    assert!(record.violations.is_empty(), "{record:#?}");
    assert_ne!(record.saw.server.certainty, Certainty::Certain);
}
