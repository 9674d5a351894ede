//! WebSockets as HTTP/2 streams (RFC 8441): how streams end, alone and with their connection.

use wsclose_pcap::connection::StreamEnd;

use crate::*;

const REFUSED_STREAM: u32 = 7;
const CANCEL: u32 = 8;

/// Both prefaces have been exchanged; the server allows the extended CONNECT.
fn prior_knowledge() -> (Conversation, Http2) {
    let mut talk = connected();
    talk.send(Client, Http2::preface()).send(Server, Http2::allowing());
    (talk, Http2::new())
}

/// The same with a WebSocket on stream 1 and so on.
fn with_streams(count: u32) -> (Conversation, Http2) {
    let (mut talk, mut http2) = prior_knowledge();
    for stream in (1..).step_by(2).take(count as usize) {
        talk.send(Client, http2.connect(stream, &format!("/{stream}")));
        talk.send(Server, http2.answer(stream, "200"));
    }
    (talk, http2)
}

fn in_data(talk: &mut Conversation, side: Side, stream: u32, frame: &Frame) {
    let bytes = talk.encode(side, frame);
    talk.send(side, Http2::data(stream, &bytes));
}

fn in_last_data(talk: &mut Conversation, side: Side, stream: u32, frame: &Frame) {
    let bytes = talk.encode(side, frame);
    talk.send(side, Http2::last_data(stream, &bytes));
}

#[track_caller]
fn stream_ends(record: &ConnectionRecord, client: Option<StreamEnd>, server: Option<StreamEnd>) {
    let ends = record.stream_end.expect("an HTTP/2 stream");
    assert_eq!((ends.client, ends.server), (client, server), "{record:#?}");
}

fn facts(record: &ConnectionRecord) -> (Kind, Option<u32>, Option<u16>) {
    let upgrade = record.upgrade.as_ref().expect("a request");
    (record.kind, upgrade.stream_id, upgrade.status)
}

#[test]
fn a_closing_handshake_on_a_stream_is_clean() {
    let (mut talk, _) = with_streams(1);
    in_data(&mut talk, Client, 1, &Frame::text("hi"));
    in_data(&mut talk, Server, 1, &Frame::close(4001, "go"));
    in_last_data(&mut talk, Client, 1, &Frame::close(4001, "go"));
    talk.send(Server, Http2::last_data(1, b""));
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
    assert_eq!(facts(&record), (Kind::Http2, Some(1), Some(200)));
    saw(&record, Client, 4001, Certainty::Certain);
    saw(&record, Server, 4001, Certainty::Certain);
    stream_ends(&record, Some(StreamEnd::EndStream), Some(StreamEnd::EndStream));
    assert_eq!(record.frames.client.text, 1);
}

#[test]
fn end_stream_without_a_close_is_a_fin() {
    let (mut talk, _) = with_streams(1);
    in_data(&mut talk, Client, 1, &Frame::text("hi"));
    talk.send(Server, Http2::last_data(1, b"")).send(Client, Http2::last_data(1, b""));
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
    assert_eq!(record.ended_by, Some(Server));
    saw(&record, Client, 1006, Certainty::Certain);
    saw(&record, Server, 1006, Certainty::Certain);
    stream_ends(&record, Some(StreamEnd::EndStream), Some(StreamEnd::EndStream));
}

#[test]
fn rst_stream_without_a_close_is_a_rst() {
    for side in Side::BOTH {
        let (mut talk, _) = with_streams(1);
        in_data(&mut talk, Client, 1, &Frame::text("hi"));
        talk.send(side, Http2::reset(1, CANCEL));
        let record = one(&talk);
        ended(&record, Outcome::Abnormal, Ending::RstWithoutClose, 1006);
        assert_eq!(record.ended_by, Some(side));
        saw(&record, Client, 1006, Certainty::Certain);
        saw(&record, Server, 1006, Certainty::Certain);
        assert_eq!(record.stream_end.unwrap()[side], Some(StreamEnd::Reset(CANCEL)));
    }
}

#[test]
fn a_close_that_is_answered_by_the_end_of_the_stream_was_read() {
    // Chromium ends its direction with its Close, or cancels a stream that the server closed and ended.
    let (mut talk, _) = with_streams(1);
    in_last_data(&mut talk, Client, 1, &Frame::close(4001, "bye"));
    in_data(&mut talk, Server, 1, &Frame::close(4001, "bye"));
    talk.wait_ms(2000).send(Client, Http2::reset(1, CANCEL));
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
    assert_eq!(record.saw.client.code.map(|code| code.0), Some(4001));

    let (mut talk, _) = with_streams(1);
    in_last_data(&mut talk, Server, 1, &Frame::close(1011, "broken"));
    talk.send(Client, Http2::reset(1, CANCEL));
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::CloseUnanswered, 1011);
    saw(&record, Client, 1011, Certainty::Likely);
}

#[test]
fn of_two_streams_one_may_fail() {
    let (mut talk, _) = with_streams(2);
    for stream in [1, 3] {
        in_data(&mut talk, Client, stream, &Frame::text("hi"));
    }
    talk.send(Server, Http2::reset(3, CANCEL));
    in_data(&mut talk, Client, 1, &Frame::text("still there"));
    in_data(&mut talk, Client, 1, &Frame::close(4001, ""));
    in_last_data(&mut talk, Server, 1, &Frame::close(4001, ""));
    talk.send(Client, Http2::last_data(1, b""));
    let records = all(talk.packets());
    assert_eq!(records.len(), 2);
    ended(&records[0], Outcome::Clean, Ending::CloseHandshake, 4001);
    ended(&records[1], Outcome::Abnormal, Ending::RstWithoutClose, 1006);
    assert_eq!(records[0].tcp_stream, records[1].tcp_stream);
    let paths: Vec<_> = records.iter().map(|record| facts(record).1).collect();
    assert_eq!(paths, [Some(1), Some(3)]);
}

#[test]
fn a_refusal_is_a_failed_attempt() {
    let (mut talk, mut http2) = prior_knowledge();
    talk.send(Client, http2.connect(1, "/")).send(Server, http2.answer(1, "403"));
    talk.send(Server, Http2::last_data(1, b"no")).send(Client, Http2::last_data(1, b""));
    let record = one(&talk);
    ended(&record, Outcome::Failed, Ending::UpgradeRefused, 1006);
    assert_eq!(facts(&record), (Kind::Http2, Some(1), Some(403)));
    saw(&record, Client, 1006, Certainty::Certain);
    saw(&record, Server, 0, Certainty::Unknown);

    // Refused without an answer (RFC 9113 §8.7).
    let (mut talk, mut http2) = prior_knowledge();
    talk.send(Client, http2.connect(1, "/")).send(Server, Http2::reset(1, REFUSED_STREAM));
    let record = one(&talk);
    ended(&record, Outcome::Failed, Ending::UpgradeUnanswered, 1006);
    stream_ends(&record, None, Some(StreamEnd::Reset(REFUSED_STREAM)));
}

#[test]
fn goaway_ends_only_what_was_never_acted_on() {
    let (mut talk, mut http2) = with_streams(1);
    talk.send(Client, http2.connect(3, "/pending"));
    talk.send(Server, Http2::go_away(1, 0));
    in_data(&mut talk, Server, 1, &Frame::close(1001, "restart"));
    in_data(&mut talk, Client, 1, &Frame::close(1001, ""));
    talk.fin(Server).fin(Client);
    let records = all(talk.packets());
    assert_eq!(records.len(), 2);
    ended(&records[0], Outcome::Clean, Ending::CloseHandshake, 1001);
    ended(&records[1], Outcome::Failed, Ending::UpgradeUnanswered, 1006);
    stream_ends(&records[1], None, Some(StreamEnd::GoAway(0)));
}

#[test]
fn goaway_that_names_no_stream_does_not_end_one_that_was_answered() {
    // Node says last stream 0 in its shutdown, whatever it answered.
    let (mut talk, _) = with_streams(1);
    talk.send(Server, Http2::go_away(0, 0));
    in_data(&mut talk, Server, 1, &Frame::close(1001, "restart"));
    in_data(&mut talk, Client, 1, &Frame::close(1001, ""));
    talk.fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 1001);
    saw(&record, Client, 1001, Certainty::Certain);
    saw(&record, Server, 1001, Certainty::Certain);
}

#[test]
fn the_end_of_the_connection_ends_all_its_streams() {
    let (mut talk, _) = with_streams(3);
    in_data(&mut talk, Client, 3, &Frame::close(4000, ""));
    in_data(&mut talk, Server, 3, &Frame::close(4000, ""));
    talk.rst(Server);
    let records = all(talk.packets());
    assert_eq!(records.len(), 3);
    ended(&records[0], Outcome::Abnormal, Ending::RstWithoutClose, 1006);
    ended(&records[1], Outcome::Clean, Ending::CloseHandshake, 4000);
    ended(&records[2], Outcome::Abnormal, Ending::RstWithoutClose, 1006);
    assert_eq!(records[0].ended_by, Some(Server));
}

#[test]
fn header_blocks_may_come_in_many_frames() {
    let (mut talk, mut http2) = prior_knowledge();
    talk.send(Client, http2.split_headers(Client, 1, &Http2::request("/split"), 7));
    talk.send(Server, http2.split_headers(Server, 1, &[(":status", "200"), ("server", "made up")], 3));
    in_data(&mut talk, Client, 1, &Frame::close(4002, ""));
    in_data(&mut talk, Server, 1, &Frame::close(4002, ""));
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4002);
    let path = record.upgrade.and_then(|upgrade| upgrade.path);
    assert_eq!(path.map(|path| path.to_lossy()).as_deref(), Some("/split"));
}

#[test]
fn the_rest_of_an_h2c_connection_is_read() {
    // The client's preface follows the 101; the first request is stream 1 (RFC 7540 §3.2).
    let mut talk = connected();
    talk.send(
        Client,
        "GET / HTTP/1.1\r\nHost: h\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: \r\n\r\n",
    );
    let mut http2 = Http2::new();
    let answered = [
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n".to_vec(),
        Http2::allowing(),
        http2.answer(1, "204"),
        Http2::last_data(1, b""),
    ];
    talk.send(Server, answered.concat()).send(Client, Http2::preface());
    talk.send(Client, http2.connect(3, "/behind")).send(Server, http2.answer(3, "200"));
    in_data(&mut talk, Server, 3, &Frame::close(4003, ""));
    in_data(&mut talk, Client, 3, &Frame::close(4003, ""));
    talk.fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4003);
    assert_eq!(facts(&record), (Kind::Http2, Some(3), Some(200)));
}

#[test]
fn a_request_that_the_server_never_allowed_is_told() {
    let mut talk = connected();
    talk.send(Client, Http2::preface()).send(Server, Http2::settings(&[]));
    let mut http2 = Http2::new();
    talk.send(Client, http2.connect(1, "/")).send(Server, Http2::reset(1, 1));
    let record = one(&talk);
    ended(&record, Outcome::Failed, Ending::UpgradeUnanswered, 1006);
    let faults = record.upgrade.map(|upgrade| upgrade.faults).unwrap_or_default();
    assert!(!faults.is_empty(), "RFC 8441 §3 forbids it");
}

#[test]
fn packets_that_stand_before_those_they_answer_change_no_verdict() {
    let (mut talk, mut http2) = with_streams(1);
    talk.send(Client, http2.connect(3, "/no")).send(Server, http2.answer(3, "403"));
    talk.send(Server, Http2::last_data(3, b"")).send(Client, Http2::last_data(3, b""));
    in_data(&mut talk, Server, 1, &Frame::text("hello"));
    in_data(&mut talk, Client, 1, &Frame::text("hi"));
    in_data(&mut talk, Server, 1, &Frame::close(4001, "go"));
    in_last_data(&mut talk, Client, 1, &Frame::close(4001, "go"));
    talk.send(Server, Http2::last_data(1, b"")).fin(Server).fin(Client);
    swaps(&talk);

    let mut talk = opened();
    talk.frame(Client, Frame::text("hello")).frame(Server, Frame::text("hi"));
    talk.close_handshake(Client, 4001, "go");
    swaps(&talk);
}

/// Each packet once behind the one that follows it.
#[track_caller]
fn swaps(talk: &Conversation) {
    let told = |packets: &[Captured]| -> Vec<_> {
        let of = |record: &ConnectionRecord| {
            let codes = Side::BOTH.map(|side| record.saw[side].code.map(|code| code.0));
            (record.outcome, record.ending, record.close_code, record.initiator, codes)
        };
        all(packets).iter().map(of).collect()
    };
    let packets = talk.packets();
    let expected = told(packets);
    // The order of SYN and SYN with ACK tells who is who.
    for first in 2..packets.len() - 1 {
        let mut swapped = packets.to_vec();
        swapped.swap(first, first + 1);
        assert_eq!(told(&swapped), expected, "packets {} and {}", first + 1, first + 2);
    }
}
