//! Upgrades that fail, and what else may stand before the first frame.

use crate::*;

const PLAIN: &str = "GET /page HTTP/1.1\r\nHost: h\r\n\r\n";
const PAGE: &str = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage";

fn clean_end(talk: &mut Conversation) -> ConnectionRecord {
    talk.close_handshake(Server, 1000, "");
    let record = one(talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 1000);
    record
}

#[test]
fn a_refused_upgrade_is_a_failed_attempt() {
    for status in ["403 Forbidden", "200 OK", "301 Moved", "502 Bad Gateway", "426 Upgrade Required"] {
        let mut talk = connected();
        talk.refused_upgrade("/", status).fin(Server).fin(Client);
        let record = one(&talk);
        ended(&record, Outcome::Failed, Ending::UpgradeRefused, 1006);
        saw(&record, Client, 1006, Certainty::Certain);
        saw(&record, Server, 0, Certainty::Unknown);
        assert_eq!((record.opened, record.ended_by, record.limits.as_slice()), (None, Some(Server), &[][..]));
    }
}

#[test]
fn two_upgrades_on_one_flow_are_two_connections() {
    let mut talk = connected();
    talk.refused_upgrade("/old", "301 Moved").upgrade("/new").close_handshake(Client, 1000, "");
    let records = all(talk.packets());
    assert_eq!(records.len(), 2);
    ended(&records[0], Outcome::Failed, Ending::UpgradeRefused, 1006);
    ended(&records[1], Outcome::Clean, Ending::CloseHandshake, 1000);
    assert_eq!((records[0].ended_by, records[0].tcp.server.fin), (None, None), "the flow went on");
    assert!(records[0].last < records[1].first);
    assert_eq!((records[0].attempt, records[1].attempt), (0, 1));
    assert_eq!(records[0].end, None);
}

#[test]
fn a_refusals_body_is_kept_as_evidence_and_passed_over() {
    let mut talk = connected();
    talk.send(Client, talk.request("/"));
    talk.send(
        Server,
        "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nno su\r\n5\r\nch pa\r\n0\r\n\r\n",
    );
    talk.upgrade("/again").close_handshake(Client, 1000, "");
    let records = all(talk.packets());
    assert_eq!(records.len(), 2);
    let excerpt = records[0].upgrade.as_ref().and_then(|upgrade| upgrade.body_excerpt.as_ref());
    assert_eq!(excerpt.map(|text| text.as_bytes()), Some(&b"no such pa"[..]));
}

#[test]
fn what_was_pipelined_behind_a_refused_upgrade_is_http() {
    let mut talk = connected();
    let (first, second) = (talk.request("/a"), talk.request("/b"));
    talk.send(Client, first + &second);
    talk.send(Server, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").accept();
    talk.close_handshake(Client, 1000, "");
    let records = all(talk.packets());
    assert_eq!(records.len(), 2);
    ended(&records[0], Outcome::Failed, Ending::UpgradeRefused, 1006);
    ended(&records[1], Outcome::Clean, Ending::CloseHandshake, 1000);
}

#[test]
fn an_unanswered_upgrade_needs_an_end() {
    let mut talk = connected();
    talk.send(Client, talk.request("/")).wait_ms(10_000).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Failed, Ending::UpgradeUnanswered, 1006);
    assert_eq!(record.ended_by, Some(Client));

    let mut talk = connected();
    talk.send(Client, talk.request("/"));
    let record = one(&talk);
    ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
    assert_eq!(record.limits, [Limit::CaptureEndsInUpgrade]);

    let mut talk = connected();
    talk.acknowledging(false);
    talk.send(Client, talk.request("/"));
    for _ in 0..3 {
        talk.wait_ms(400).again(Client);
    }
    ended(&one(&talk), Outcome::Failed, Ending::UpgradeUnanswered, 1006);
}

#[test]
fn an_answer_that_is_no_http_is_none() {
    let mut talk = connected();
    talk.send(Client, talk.request("/"))
        .send(Server, b"\x15\x03\x01\x00\x02\x02\x0a")
        .fin(Server)
        .fin(Client);
    ended(&one(&talk), Outcome::Failed, Ending::UpgradeUnanswered, 1006);
}

#[test]
fn a_101_with_faults_fails_only_if_the_client_does_not_go_on() {
    let wrong = "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    let mut talk = connected();
    talk.upgrade_with("/", &[], &[wrong]).fin(Client).fin(Server);
    let record = one(&talk);
    ended(&record, Outcome::Failed, Ending::UpgradeInvalid, 1006);
    saw(&record, Client, 1006, Certainty::Certain);
    saw(&record, Server, 0, Certainty::Unknown);

    let mut talk = connected();
    talk.upgrade_with("/", &[], &[wrong]).frame(Client, Frame::text("lax"));
    let record = clean_end(&mut talk);
    assert!(record.upgrade.is_some_and(|upgrade| !upgrade.faults.is_empty()));

    let mut talk = connected();
    talk.upgrade_with("/", &[], &[wrong]);
    let record = one(&talk);
    ended(&record, Outcome::Indeterminate, Ending::NotCaptured, None);
    assert_eq!(record.limits, [Limit::CaptureEndsEarly]);

    // The client's frames were not captured: it may have gone on.
    let packets: Vec<Captured> = {
        let mut talk = connected();
        talk.upgrade_with("/", &[], &[wrong]).fin(Server);
        talk.packets()
            .iter()
            .filter(|packet| packet.bytes[34..36] == 8080_u16.to_be_bytes())
            .cloned()
            .collect()
    };
    let records = all(&packets);
    ended(&records[0], Outcome::Indeterminate, Ending::NotCaptured, None);
}

#[test]
fn a_101_that_some_clients_refuse_failed_if_this_one_left() {
    let offer = ["Sec-WebSocket-Protocol: chat"];
    let mut talk = connected();
    talk.upgrade_with("/", &offer, &[]).fin(Client).fin(Server);
    ended(&one(&talk), Outcome::Failed, Ending::UpgradeInvalid, 1006);

    let mut talk = connected();
    talk.upgrade_with("/", &offer, &[]).wait_ms(60_000).fin(Server).fin(Client);
    ended(&one(&talk), Outcome::Abnormal, Ending::FinWithoutClose, 1006);
}

#[test]
fn compression_that_was_agreed_on_allows_rsv1() {
    let deflate = ["Sec-WebSocket-Extensions: permessage-deflate"];
    let mut talk = connected();
    talk.upgrade_with("/", &deflate, &deflate).frame(Client, Frame { rsv: 4, ..Frame::text("z") });
    assert!(clean_end(&mut talk).violations.is_empty());
}

#[test]
fn frames_before_the_answer_are_frames() {
    let mut talk = connected();
    let early = talk.encode(Client, &Frame::text("early"));
    let request = [talk.request("/").into_bytes(), early].concat();
    talk.send(Client, request).accept();
    let record = clean_end(&mut talk);
    assert_eq!((record.frames.client.text, record.violations.len()), (1, 0));

    let mut talk = connected();
    talk.send(Client, talk.request("/")).frame(Client, Frame::text("early"));
    talk.frame(Client, Frame::close(4000, "")).accept().frame(Server, Frame::close(4000, ""));
    talk.fin(Server).fin(Client);
    ended(&one(&talk), Outcome::Clean, Ending::CloseHandshake, 4000);
}

#[test]
fn frames_in_the_packet_of_the_answer_are_frames() {
    let mut talk = connected();
    talk.send(Client, talk.request("/"));
    let close = talk.encode(Server, &Frame::close(4401, "token expired"));
    talk.send(Server, [talk.acceptance(&[]).into_bytes(), close].concat());
    talk.frame(Client, Frame::close(4401, "")).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4401);
    saw(&record, Client, 4401, Certainty::Certain);
}

#[test]
fn a_proxys_line_before_http_is_passed_over() {
    let v1 = b"PROXY TCP4 192.0.2.1 192.0.2.2 40000 443\r\n".to_vec();
    let v2 = b"\r\n\r\n\0\r\nQUIT\n\x21\x11\x00\x0cabcdefghijkl".to_vec();
    for line in [v1, v2] {
        for sizes in [&[1460][..], &[1], &[line.len()], &[line.len() - 1, 7]] {
            let mut talk = connected();
            let request = [line.clone(), talk.request("/proxied").into_bytes()].concat();
            talk.send_in(Client, request, sizes).accept();
            let record = clean_end(&mut talk);
            let path = record.upgrade.and_then(|upgrade| upgrade.path);
            assert_eq!(path.map(|path| path.as_bytes().to_vec()), Some(b"/proxied".to_vec()));
        }
    }
    // Nobody may make us follow line after line.
    let mut talk = connected();
    talk.send(Client, b"PROXY \n".repeat(9000)).send(Server, "x");
    assert!(all(talk.packets()).is_empty());
}

#[test]
fn http_before_the_upgrade_is_passed_over() {
    let mut talk = connected();
    talk.send(Client, PLAIN).send(Server, PAGE);
    talk.send(Client, "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello")
        .send(Server, "HTTP/1.1 204 None\r\n\r\n");
    talk.send(Client, "CONNECT h:80 HTTP/1.1\r\n\r\n").send(Server, "HTTP/1.1 200 OK\r\n\r\n");
    talk.send(Client, talk.request("/")).send(Server, "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n").accept();
    clean_end(&mut talk);
}

#[test]
fn a_body_of_the_upgrade_request_is_no_frame() {
    let mut talk = connected();
    let request = talk.request("/").replace("\r\n\r\n", "\r\nContent-Length: 4\r\n\r\nbody");
    talk.send(Client, request).accept().frame(Client, Frame::close(4010, ""));
    talk.frame(Server, Frame::close(4010, "")).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4010);
    saw(&record, Server, 4010, Certainty::Certain);
    assert!(record.violations.is_empty());
}

#[test]
fn bytes_that_only_begin_like_http_do_not_hold_us_up() {
    for bytes in [&b"GET \x01\x02\r\n\r\n"[..], b"GET / HTTP/1.1\x00\r\n", b"GET  \r\n"] {
        let mut talk = connected();
        talk.send(Client, bytes)
            .send(Client, bytes)
            .send(Server, "HTTP/1.1 x\r\n\r\n")
            .send(Server, "HTTP/1.1 x\r\n");
        talk.send(Client, bytes);
        all(talk.packets());
    }
}

#[test]
fn page_text_instead_of_frames_ends_the_reading() {
    let mut talk = opened();
    talk.frame(Client, Frame::text("hi"))
        .send(Server, "HTTP/1.1 502 Bad Gateway\r\n\r\n")
        .fin(Server)
        .fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::FinWithoutClose, 1006);
    assert_eq!(record.violations[0].kind, ViolationKind::HttpTextInStream);
    assert_eq!(record.limits, [Limit::FramingLost]);
}
