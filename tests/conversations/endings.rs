//! How connections end when they do not close.

use crate::*;

#[test]
fn a_close_each_way_is_clean_whoever_began() {
    for first in Side::BOTH {
        let mut talk = opened();
        talk.frame(Client, Frame::text("hello")).close_handshake(first, 4001, "bye");
        let record = one(&talk);
        ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
        assert_eq!((record.initiator, record.ended_by, record.crossed), (Some(first), Some(Server), false));
        for side in Side::BOTH {
            saw(&record, side, 4001, Certainty::Certain);
            assert_eq!(record.saw[side].clean, Some(true));
            assert_eq!(record.close[side].as_ref().and_then(|close| close.acknowledged), Some(true));
        }
        assert_eq!((record.limits.as_slice(), record.kind), (&[][..], Kind::Http1));
        assert_eq!(record.frames.client.text, 1);
    }
}

#[test]
fn an_empty_close_is_1005() {
    let mut talk = opened();
    talk.frame(Client, Frame::close_empty()).frame(Server, Frame::close_empty()).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 1005);
    saw(&record, Client, 1005, Certainty::Certain);
    saw(&record, Server, 1005, Certainty::Certain);
    assert_eq!(record.close.client.as_ref().and_then(|close| close.code), None);
}

#[test]
fn fin_without_close_is_1006_for_both() {
    for first in Side::BOTH {
        let mut talk = opened();
        talk.frame(Server, Frame::text("hello")).wait_ms(5000).fin(first).fin(!first);
        let record = one(&talk);
        ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
        assert_eq!((record.ended_by, record.initiator), (Some(first), None));
        saw(&record, Client, 1006, Certainty::Certain);
        saw(&record, Server, 1006, Certainty::Certain);
        assert!(record.idle_ms.server.is_some_and(|idle| idle >= 5000.0));
    }
}

#[test]
fn after_a_fin_alone_its_sender_may_still_be_told_something() {
    let mut talk = opened();
    talk.frame(Server, Frame::text("hello")).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
    saw(&record, Client, 0, Certainty::Unknown);
    saw(&record, Server, 1006, Certainty::Certain);
    talk.wait_ms(2000).ack(Server);
    saw(&one(&talk), Client, 1006, Certainty::Likely);
}

#[test]
fn a_half_close_leaves_the_other_direction_open() {
    let mut talk = opened();
    talk.fin(Client).frame(Server, Frame::text("more")).frame(Server, Frame::close(1001, "")).fin(Server);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::CloseUnanswered, 1001);
    assert_eq!((record.ended_by, record.initiator), (Some(Client), Some(Server)));
    assert_eq!(record.frames.server.text, 1);
    saw(&record, Server, 1006, Certainty::Certain);
    saw(&record, Client, 1006, Certainty::Likely);
}

#[test]
fn rst_without_close_is_1006_for_both() {
    for first in Side::BOTH {
        let mut talk = opened();
        talk.frame(Client, Frame::text("hello")).rst(first);
        let record = one(&talk);
        ended(&record, Outcome::Abnormal, Ending::RstWithoutClose, 1006);
        assert_eq!(record.ended_by, Some(first));
        saw(&record, Client, 1006, Certainty::Certain);
        saw(&record, Server, 1006, Certainty::Certain);
    }
}

#[test]
fn the_first_of_fin_and_rst_names_the_ending() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hello")).fin(Server).rst(Client);
    ended(&one(&talk), Outcome::Abnormal, Ending::FinWithoutClose, 1006);
}

#[test]
fn unanswered_retransmissions_are_silence_and_only_their_sender_notices() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hello")).acknowledging(false).frame(Server, Frame::text("lost"));
    for wait in [200, 400, 800] {
        talk.wait_ms(wait).again(Server);
    }
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::Silent, 1006);
    saw(&record, Server, 1006, Certainty::Likely);
    saw(&record, Client, 0, Certainty::Unknown);
    assert_eq!(record.ended_by, None);
}

#[test]
fn two_retransmissions_are_no_silence_yet() {
    let mut talk = opened();
    talk.acknowledging(false).frame(Server, Frame::text("slow")).again(Server).again(Server);
    let record = one(&talk);
    ended(&record, Outcome::Open, Ending::Open, None);
    assert_eq!(record.limits, [Limit::CaptureEndsEarly]);
}

#[test]
fn unanswered_probes_are_silence() {
    let mut talk = opened();
    talk.frame(Server, Frame::text("hello"));
    for _ in 0..3 {
        talk.wait_ms(75_000).probe(Server);
    }
    ended(&one(&talk), Outcome::Abnormal, Ending::Silent, 1006);
}

#[test]
fn a_close_into_silence_is_unanswered() {
    let mut talk = opened();
    talk.acknowledging(false).frame(Server, Frame::close(1001, ""));
    for wait in [200, 400, 800] {
        talk.wait_ms(wait).again(Server);
    }
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::CloseUnanswered, 1001);
    saw(&record, Client, 0, Certainty::Unknown);
    saw(&record, Server, 1006, Certainty::Likely);
}

#[test]
fn what_is_open_when_the_capture_ends_has_no_code() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hello"));
    let record = one(&talk);
    ended(&record, Outcome::Open, Ending::Open, None);
    saw(&record, Client, 0, Certainty::Unknown);
    saw(&record, Server, 0, Certainty::Unknown);
    assert_eq!(record.limits, [Limit::CaptureEndsEarly]);

    talk.frame(Client, Frame::close(4000, "later"));
    let record = one(&talk);
    ended(&record, Outcome::Open, Ending::Open, None);
    assert_eq!(record.initiator, Some(Client));
}

#[test]
fn a_flow_whose_ports_are_used_again_ended_unseen() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hello"));
    talk.sequence_numbers(900_000, 80_000)
        .wait_ms(1000)
        .handshake()
        .upgrade("/")
        .close_handshake(Server, 1000, "");
    let records = all(talk.packets());
    assert_eq!(records.len(), 2);
    ended(&records[0], Outcome::Indeterminate, Ending::NotCaptured, None);
    ended(&records[1], Outcome::Clean, Ending::CloseHandshake, 1000);
    assert_ne!(records[0].tcp_stream, records[1].tcp_stream);
}

#[test]
fn unanswered_pings_are_counted_up_to_the_last_pong() {
    let mut talk = opened();
    talk.frame(Server, Frame::ping("1")).frame(Client, Frame::pong("1"));
    talk.frame(Server, Frame::ping("2"))
        .frame(Server, Frame::ping("3"))
        .frame(Client, Frame::pong("unasked"));
    talk.rst(Server);
    let record = one(&talk);
    assert_eq!(record.unanswered_pings.server, 2);
    let last = record.last_ping.server.expect("a ping");
    assert_eq!((last.acknowledged, last.answered), (Some(true), Some(false)));

    let mut talk = opened();
    talk.frame(Server, Frame::ping("1"))
        .frame(Server, Frame::ping("2"))
        .frame(Client, Frame::pong("2"))
        .rst(Server);
    let record = one(&talk);
    assert_eq!(record.unanswered_pings.server, 0);
    assert_eq!(record.last_ping.server.and_then(|last| last.answered), Some(true));
}

#[test]
fn idle_times_count_to_the_first_event_of_the_end() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("a")).wait_ms(10_000).frame(Server, Frame::text("b")).wait_ms(30_000);
    talk.close_handshake(Server, 1001, "");
    let record = one(&talk);
    let close = record.close.server.as_ref().expect("a Close").packet;
    assert_eq!(record.end, Some(close));
    let near =
        |idle: Option<f64>, wanted: f64| assert!(idle.is_some_and(|idle| (idle - wanted).abs() < 10.0));
    near(record.idle_before_end_ms, 30_000.0);
    near(record.idle_ms.server, 30_000.0);
    near(record.idle_ms.client, 40_000.0);
}

#[test]
fn a_heartbeat_is_measured_on_each_side() {
    let mut talk = opened();
    for number in ["1", "2", "3"] {
        talk.frame(Client, Frame::ping(number))
            .wait_ms(50)
            .frame(Server, Frame::pong(number))
            .wait_ms(20_000);
    }
    talk.rst(Server);
    let record = one(&talk);
    let heartbeat = record.heartbeat.client.as_deref().expect("pings");
    assert_eq!((heartbeat.pings, heartbeat.unanswered), (3, 0));
    let near = |mean: f64, wanted: f64| assert!((mean - wanted).abs() < 10.0, "{mean}");
    near(heartbeat.interval.expect("two intervals").mean, 20_050.0);
    near(heartbeat.round_trip.expect("pongs").max, 50.0);
    assert_eq!(record.heartbeat.server, None);
}

#[test]
fn pings_and_pongs_are_no_data() {
    let near = |idle: Option<f64>, wanted: f64| {
        assert!(idle.is_some_and(|idle| (idle - wanted).abs() < 10.0), "{idle:?}")
    };
    let mut talk = opened();
    talk.wait_ms(5_000).frame(Client, Frame::ping("1")).frame(Server, Frame::pong("1"));
    let silent = talk.wait_ms(10_000).close_handshake(Server, 1001, "");
    let record = one(silent);
    near(record.idle_before_end_ms, 10_000.0);
    near(record.data_idle_before_end_ms, 15_000.0);

    // Payload that is skipped ends when its last byte comes.
    let mut talk = opened();
    let message = talk.encode(Server, &Frame::binary(vec![0; 3_000]));
    talk.send(Server, &message[..1_000]).wait_ms(4_000).send(Server, &message[1_000..]).wait_ms(6_000);
    talk.frame(Server, Frame::ping("1"))
        .frame(Client, Frame::pong("1"))
        .wait_ms(1_000)
        .fin(Server)
        .fin(Client);
    let record = one(&talk);
    near(record.idle_before_end_ms, 1_000.0);
    near(record.data_idle_before_end_ms, 7_000.0);
}

#[test]
fn data_that_may_have_been_missed_has_no_silence() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("a")).frame(Server, Frame::text("b"));
    talk.unseen(|talk| {
        talk.frame(Client, Frame::text("lost"));
    });
    talk.wait_ms(5_000)
        .frame(Client, Frame::ping("1"))
        .frame(Server, Frame::pong("1"))
        .fin(Server)
        .fin(Client);
    assert_eq!(one(&talk).data_idle_before_end_ms, None);
}

#[test]
fn other_flows_make_no_connections() {
    let mut talk = connected();
    talk.send(Client, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        .send(Server, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    talk.fin(Client).fin(Server);
    assert!(all(talk.packets()).is_empty());

    let mut talk = connected();
    talk.send(Client, "GET / HTTP/1.1\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n\r\n");
    talk.send(
        Server,
        "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n\x00\x00\x00",
    );
    assert!(all(talk.packets()).is_empty());

    let mut talk = connected();
    talk.rst(Server);
    assert!(all(talk.packets()).is_empty());
}

#[test]
fn a_close_that_was_not_whole_is_none() {
    let mut talk = opened();
    let close = talk.encode(Server, &Frame::close(1000, "never told"));
    talk.send(Server, &close[..5]).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
    saw(&record, Client, 1006, Certainty::Certain);
}

#[test]
fn frames_dripped_byte_by_byte_are_the_same_frames() {
    let mut talk = opened();
    let bytes: Vec<u8> = [Frame::text("hello"), Frame::ping("x"), Frame::close(4060, "drip")]
        .iter()
        .flat_map(|frame| talk.encode(Client, frame))
        .collect();
    talk.send_in(Client, bytes, &[1]).frame(Server, Frame::close(4060, "drip")).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4060);
    saw(&record, Server, 4060, Certainty::Certain);
}

#[test]
fn a_fin_on_the_last_data_ends_behind_it() {
    let mut talk = opened();
    let close = talk.encode(Server, &Frame::close(1013, "busy"));
    talk.segment(Server, PSH | ACK | FIN, &close)
        .ack(Client)
        .frame(Client, Frame::close(1013, ""))
        .fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 1013);
    assert_eq!((record.initiator, record.ended_by), (Some(Server), Some(Server)));
}

#[test]
fn capitals_are_the_clients_also_where_the_server_is_heard_first() {
    let mut talk = Conversation::new("192.0.2.1:50000", "192.0.2.2:80");
    talk.unseen(|talk| {
        talk.handshake().upgrade("/");
    });
    talk.frame(Server, Frame::text("tick")).frame(Client, Frame::text("tock"));
    talk.close_handshake(Client, 1000, "").fin(Server).fin(Client);
    let record = one(&talk);
    assert_eq!((record.kind, record.client.port), (Kind::MidStream, 50_000));
    assert!(record.flow.history.starts_with('d') && record.flow.history.contains('D'));
    assert!(record.flow.history.contains("fF"), "{}", record.flow.history);
}
