//! What the capture does not hold: late start, loss, one direction, snapshot length.

use crate::*;

const PORT_AT: std::ops::Range<usize> = 34..36;

fn from(packets: &[Captured], port: u16) -> Vec<Captured> {
    packets.iter().filter(|packet| packet.bytes[PORT_AT] == port.to_be_bytes()).cloned().collect()
}

#[test]
fn a_close_that_was_not_captured_is_not_missing() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hello"));
    talk.unseen(|talk| {
        talk.segment_frame(Server, &Frame::close(4001, "server"));
    });
    talk.ack(Client).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
    assert_eq!(record.limits, [Limit::GapFromServer]);
    saw(&record, Client, 0, Certainty::Unknown);
    saw(&record, Server, 1006, Certainty::Certain);
}

#[test]
fn an_answer_of_just_the_right_size_gives_a_likely_code() {
    for side in Side::BOTH {
        let mut talk = opened();
        talk.frame(Client, Frame::text("hello"));
        talk.unseen(|talk| {
            talk.segment_frame(side, &Frame::close(4001, "x"));
        });
        talk.frame(!side, Frame::close(4001, "x")).fin(Server).fin(Client);
        let record = one(&talk);
        ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
        saw(&record, !side, 4001, Certainty::Likely);
    }
}

#[test]
fn a_gap_inside_a_payload_costs_nothing() {
    let mut talk = opened();
    let big = talk.encode(Server, &Frame::binary(vec![9; 10_000]));
    talk.send(Server, &big[..1460]);
    talk.unseen(|talk| {
        talk.send(Server, &big[1460..8000]);
    });
    talk.send(Server, &big[8000..]).frame(Client, Frame::text("got it"));
    talk.close_handshake(Client, 1000, "");
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 1000);
    assert!(record.limits.is_empty(), "{:?}", record.limits);
    assert!(record.tcp.server.gap_bytes > 0);

    let mut talk = opened();
    talk.send(Server, &big[..1460]);
    talk.unseen(|talk| {
        talk.send(Server, &big[1460..8000]);
    });
    talk.send(Server, &big[8000..]).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
    saw(&record, Client, 1006, Certainty::Certain);
}

#[test]
fn frames_go_on_behind_a_gap() {
    let mut talk = opened();
    talk.frame(Server, Frame::text("one"));
    talk.unseen(|talk| {
        talk.frame(Server, Frame::text("two"));
    });
    talk.frame(Server, Frame::text("three")).frame(Server, Frame::text("four")).fin(Server).fin(Client);
    let record = one(&talk);
    // Data behind the gap shows that no Close was in it.
    ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
    saw(&record, Client, 1006, Certainty::Likely);
    assert_eq!((record.frames.server.text, record.limits.as_slice()), (3, &[Limit::GapFromServer][..]));
}

#[test]
fn a_pong_behind_a_gap_does_not_show_that_no_close_was_in_it() {
    let mut talk = opened();
    talk.frame(Client, Frame::ping("1"));
    talk.unseen(|talk| {
        talk.segment_frame(Server, &Frame::close(1001, ""));
    });
    talk.frame(Server, Frame::pong("1")).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
    saw(&record, Client, 0, Certainty::Unknown);
}

#[test]
fn a_close_right_behind_a_gap_counts() {
    let closes = [Frame::close(4001, ""), Frame::close(4001, "bye"), Frame::close_empty()];
    for close in closes {
        for side in Side::BOTH {
            let mut talk = opened();
            talk.unseen(|talk| {
                talk.frame(side, Frame::text("lost"));
            });
            talk.frame(side, close.clone()).frame(!side, close.clone()).fin(Server).fin(Client);
            let record = one(&talk);
            let code = if close.payload.is_empty() { 1005 } else { 4001 };
            ended(&record, Outcome::Clean, Ending::CloseHandshake, code);
            saw(&record, !side, code, Certainty::Certain);
            assert_eq!(record.initiator, Some(side));
        }
    }
}

#[test]
fn a_ping_whose_pong_may_be_lost_is_neither_answered_nor_not() {
    let mut talk = opened();
    talk.frame(Server, Frame::ping("1"));
    talk.unseen(|talk| {
        talk.frame(Client, Frame::pong("1"));
    });
    talk.frame(Client, Frame::text("a")).frame(Client, Frame::text("b")).rst(Server);
    let record = one(&talk);
    assert_eq!(record.last_ping.server.map(|ping| ping.answered), Some(None));
    assert_eq!(record.unanswered_pings.server, 0);
}

#[test]
fn one_direction_alone_never_shows_that_nothing_was_said_in_the_other() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hello")).frame(Server, Frame::text("yes"));
    talk.close_handshake(Server, 4012, "one way");
    let records = all(&from(talk.packets(), 8080));
    assert_eq!(records.len(), 1);
    ended(&records[0], Outcome::Indeterminate, Ending::NotCaptured, None);
    assert_eq!(records[0].limits, [Limit::NothingFromClient, Limit::UpgradeNotCaptured]);
    saw(&records[0], Client, 4012, Certainty::Likely);
    saw(&records[0], Server, 0, Certainty::Unknown);

    let records = all(&from(talk.packets(), 40000));
    assert_eq!(records.len(), 1);
    ended(&records[0], Outcome::Indeterminate, Ending::NotCaptured, None);
    assert_eq!(records[0].limits, [Limit::NothingFromServer, Limit::UpgradeNotCaptured]);
    assert_eq!((records[0].frames.client.text, records[0].frames.client.close), (1, 1));

    let mut talk = opened();
    talk.frame(Server, Frame::text("hello")).fin(Server).fin(Client);
    for port in [8080, 40000] {
        let records = all(&from(talk.packets(), port));
        assert_eq!(records.len(), 1);
        ended(&records[0], Outcome::Indeterminate, Ending::NotCaptured, None);
    }
}

#[test]
fn a_101_without_its_request_is_a_connection() {
    let mut talk = connected();
    talk.unseen(|talk| {
        talk.send(Client, talk.request("/"));
    });
    talk.accept().frame(Client, Frame::text("a")).frame(Client, Frame::text("b"));
    talk.close_handshake(Client, 4001, "");
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
    assert!(record.limits.contains(&Limit::UpgradeNotCaptured));
    assert_eq!(record.kind, Kind::Http1);
}

#[test]
fn frames_behind_an_answer_that_was_missed_are_a_connection() {
    let mut talk = connected();
    talk.send(Client, talk.request("/chat"));
    talk.unseen(|talk| {
        talk.accept();
    });
    talk.frame(Server, Frame::text("one"))
        .frame(Client, Frame::text("two"))
        .frame(Server, Frame::text("three"));
    talk.close_handshake(Server, 4001, "");
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
    assert_eq!(record.limits, [Limit::GapFromServer, Limit::UpgradeNotCaptured]);
    assert!(record.upgrade.is_some_and(|upgrade| upgrade.path.is_some() && upgrade.status.is_none()));

    // Only the client speaks.
    let mut talk = connected();
    talk.send(Client, talk.request("/chat"));
    talk.unseen(|talk| {
        talk.accept();
    });
    talk.frame(Client, Frame::text("two")).frame(Client, Frame::close(4000, "")).rst(Client);
    let record = one(&talk);
    assert_eq!(record.frames.client.close, 1);
    ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
}

#[test]
fn an_answer_that_was_missed_is_not_missing() {
    let mut talk = connected();
    talk.send(Client, talk.request("/"));
    talk.unseen(|talk| {
        talk.send(Server, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    });
    talk.ack(Client);
    let mut other = talk.clone();
    talk.fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
    assert_eq!(record.limits, [Limit::GapFromServer]);

    // The client asks again, and is answered.
    other.refused_upgrade("/again", "401 Unauthorized").fin(Server).fin(Client);
    let records = all(other.packets());
    assert_eq!(records.len(), 2, "{records:#?}");
    ended(&records[0], Outcome::Indeterminate, Ending::NotCaptured, None);
    ended(&records[1], Outcome::Failed, Ending::UpgradeRefused, 1006);
    assert_eq!(records[1].upgrade.as_ref().and_then(|upgrade| upgrade.status), Some(401));
}

#[test]
fn answers_stay_with_their_requests_across_gaps() {
    let page = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage";
    let get = "GET /page HTTP/1.1\r\nHost: h\r\n\r\n";
    // The answer to the page is lost: the 101 is not its.
    let mut talk = connected();
    talk.send(Client, get);
    talk.unseen(|talk| {
        talk.send(Server, page);
    });
    talk.upgrade("/").close_handshake(Client, 1000, "");
    ended(&one(&talk), Outcome::Clean, Ending::CloseHandshake, 1000);
    // The page's request is lost: its answer refuses no upgrade.
    let mut talk = connected();
    talk.send(Client, get).send(Server, page);
    talk.unseen(|talk| {
        talk.send(Client, get);
    });
    talk.send(Server, page).upgrade("/").close_handshake(Client, 1000, "");
    ended(&one(&talk), Outcome::Clean, Ending::CloseHandshake, 1000);
    // Both heads of the upgrade are lost behind a page.
    let mut talk = connected();
    talk.send(Client, get).send(Server, page);
    talk.unseen(|talk| {
        talk.upgrade("/");
    });
    talk.frame(Client, Frame::text("a")).frame(Server, Frame::text("b"));
    talk.frame(Client, Frame::text("c")).frame(Server, Frame::text("d")).close_handshake(Client, 1000, "");
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 1000);
    assert_eq!(record.limits, [Limit::GapFromClient, Limit::GapFromServer, Limit::UpgradeNotCaptured]);
}

#[test]
fn a_capture_that_starts_late_finds_the_frames() {
    for skipped in 4..9 {
        let mut talk = opened();
        talk.frame(Client, Frame::text("a")).frame(Server, Frame::text("b"));
        talk.frame(Client, Frame::text("c")).frame(Server, Frame::text("d"));
        talk.close_handshake(Client, 4010, "mid stream");
        let records = all(&talk.packets()[skipped..]);
        assert_eq!(records.len(), 1);
        ended(&records[0], Outcome::Clean, Ending::CloseHandshake, 4010);
        assert!(records[0].limits.contains(&Limit::UpgradeNotCaptured));
        assert!(records[0].limits.contains(&Limit::CaptureStartsLate));
        saw(&records[0], Server, 4010, Certainty::Certain);
        assert_eq!(records[0].client.port, 40000);
    }
    // Nothing but the closing handshake.
    let mut talk = opened();
    let before = talk.packets().len();
    talk.close_handshake(Server, 1001, "away");
    let records = all(&talk.packets()[before..]);
    ended(&records[0], Outcome::Clean, Ending::CloseHandshake, 1001);
}

#[test]
fn a_fin_that_was_not_captured_names_nobody() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hello"));
    talk.unseen(|talk| {
        talk.segment(Server, FIN | ACK, &[]);
    });
    let mut both = talk.clone();
    talk.ack(Client).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
    assert_eq!(record.ended_by, None);

    both.ack(Client);
    let record = one(&both);
    ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
    assert_eq!(record.limits, [Limit::GapFromServer]);
}

#[test]
fn cut_packets_keep_what_they_hold() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("x".repeat(100))).frame(Server, Frame::binary([1; 120]));
    talk.close_handshake(Client, 4001, "a long reason, which does not fit");
    // Behind 54 bytes of headers.
    for (payload, code) in [(2, 0), (6, 0), (8, 4001), (20, 4001)] {
        let packets = talk.packets().iter().enumerate();
        let packets: Vec<Captured> = packets
            .map(|(at, packet)| if at < 7 { packet.clone() } else { packet.clone().cut(54 + payload) })
            .collect();
        let records = all(&packets);
        assert_eq!(records.len(), 1);
        let record = &records[0];
        ended(record, Outcome::Clean, Ending::CloseHandshake, Some(code).filter(|code| *code > 0));
        saw(record, Server, code, if code > 0 { Certainty::Certain } else { Certainty::Unknown });
        assert_eq!(record.limits, [Limit::Snaplen]);
        assert!(record.violations.is_empty());
        assert_eq!(record.close.client.as_ref().map(|close| close.cut), Some(true));
    }
}

#[test]
fn segments_out_of_order_are_judged_by_their_packets() {
    // The client's Close waits for a hole to be filled while the server's passes.
    let mut talk = opened();
    talk.frame(Client, Frame::text("a"));
    talk.unseen(|talk| {
        talk.segment_frame(Client, &Frame::text("late"));
    });
    talk.acknowledging(false);
    talk.frame(Client, Frame::close(4001, "")).frame(Server, Frame::close(4001, ""));
    talk.ack(Client).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
    assert_eq!(record.initiator, Some(Client));
}

#[test]
fn heads_that_the_snapshot_length_cut_tell_what_they_hold() {
    // Behind 54 bytes of headers: the first line, and a part of a field.
    for payload in [40, 60, 90] {
        let mut talk = opened();
        talk.frame(Client, Frame::text("hello"))
            .frame(Server, Frame::text("hi"))
            .close_handshake(Server, 4001, "bye");
        let cut = |talk: &Conversation| -> Vec<Captured> {
            talk.packets().iter().map(|packet| packet.clone().cut(54 + payload)).collect()
        };
        let records = all(&cut(&talk));
        assert_eq!(records.len(), 1);
        ended(&records[0], Outcome::Clean, Ending::CloseHandshake, 4001);
        assert_eq!(records[0].kind, Kind::Http1);
        assert!(records[0].limits.contains(&Limit::Snaplen), "{:?}", records[0].limits);
        let upgrade = records[0].upgrade.as_ref().expect("its first line");
        assert_eq!((upgrade.status, upgrade.faults.as_slice(), upgrade.accept), (Some(101), &[][..], None));
        assert!(upgrade.path.is_some());

        // Pages cut the same way are no connections, and no upgrade to another protocol is.
        let mut talk = connected();
        for _ in 0..3 {
            talk.send(Client, format!("GET /page HTTP/1.1\r\nHost: {}\r\n\r\n", "h".repeat(100)));
            talk.send(
                Server,
                format!("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nX: {}\r\n\r\npage", "x".repeat(100)),
            );
        }
        assert!(all(&cut(&talk)).is_empty());
        talk.send(Client, format!("GET / HTTP/1.1\r\nHost: {}\r\nUpgrade: h2c\r\n\r\n", "h".repeat(100)));
        talk.send(Server, format!("HTTP/1.1 101 Switching Protocols\r\nX: {}\r\n\r\n", "x".repeat(100)));
        talk.send(Server, b"\0\0\x04\x08\0\0\0\0\0\0\0\0\x01\0\0")
            .send(Client, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        assert!(all(&cut(&talk)).is_empty());
    }
}

#[test]
fn what_a_tap_shows_late_is_ordered_by_acknowledgments() {
    // The client's Close answers the server's, and stands before it in the capture.
    let mut talk = opened();
    talk.acknowledging(false);
    let before = talk.packets().len();
    talk.frame(Server, Frame::close(4001, "")).frame(Client, Frame::close(4001, "")).fin(Client).fin(Server);
    let mut packets = talk.packets().to_vec();
    let (one, other) = (packets[before].time, packets[before + 1].time);
    packets.swap(before, before + 1);
    (packets[before].time, packets[before + 1].time) = (one, other);
    let records = all(&packets);
    ended(&records[0], Outcome::Clean, Ending::CloseHandshake, 4001);
    assert_eq!((records[0].initiator, records[0].crossed), (Some(Server), false));
    saw(&records[0], Client, 4001, Certainty::Certain);
}

#[test]
fn where_the_clients_frames_begin_is_told_by_the_101() {
    // Its request is lost, and its first frame is a Close that no search would take for one.
    let mut talk = connected();
    talk.unseen(|talk| {
        talk.send(Client, talk.request("/"));
    });
    talk.accept().frame(Client, Frame::close(5000, "")).frame(Server, Frame::close(1002, ""));
    talk.fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 5000);
    saw(&record, Server, 1006, Certainty::Likely);
}

#[test]
fn a_reset_shows_how_far_its_sender_had_come() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hello"));
    talk.unseen(|talk| {
        talk.segment_frame(Client, &Frame::close(4034, "terminated"));
    });
    talk.rst(Client);
    let record = one(&talk);
    ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
    assert_eq!(record.limits, [Limit::GapFromClient]);
}
