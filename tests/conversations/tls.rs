//! TLS that comes to nothing, and clear text where TLS was meant. Hellos are those of real peers.

use wsclose_pcap::http::UpgradeFault;

use crate::support::{Fixture, packets};
use crate::*;

/// Alert records of servers and clients, in clear text: handshake_failure and protocol_version by a server,
/// unknown_ca and bad_certificate by a client.
const HANDSHAKE_FAILURE: &[u8] = b"\x15\x03\x03\x00\x02\x02\x28";
const PROTOCOL_VERSION: &[u8] = b"\x15\x03\x01\x00\x02\x02\x46";
const UNKNOWN_CA: &[u8] = b"\x15\x03\x03\x00\x02\x02\x30";
const CLOSE_NOTIFY: &[u8] = b"\x15\x03\x03\x00\x02\x01\x00";

/// The flights of the first connection of a real capture of TLS 1.2: ClientHello, ServerHello to
/// ServerHelloDone.
fn hellos() -> [Vec<u8>; 2] {
    let all = packets(&std::fs::read(&Fixture::named("tls12-chacha20").files[0]).unwrap());
    let starting = |start: &[u8]| {
        let tcp_payload = |packet: &Captured| {
            let tcp = 14 + usize::from(packet.bytes[14] & 0xf) * 4;
            packet.bytes[tcp + usize::from(packet.bytes[tcp + 12] >> 4) * 4..].to_vec()
        };
        let payloads = all.iter().map(tcp_payload);
        payloads
            .into_iter()
            .find(|payload| payload.starts_with(&start[..2]) && payload.get(5) == Some(&start[2]))
    };
    [starting(&[0x16, 3, 1]).expect("a ClientHello"), starting(&[0x16, 3, 2]).expect("a ServerHello")]
}

fn naming(host: &str, port: Option<u16>) -> Options {
    let server = ServerName { host: host.to_owned(), port };
    Options { websocket_servers: vec![server], ..Options::default() }
}

/// A handshake that the server refuses.
fn refused_handshake(client: &str) -> Conversation {
    let mut talk = Conversation::new(client, "10.0.0.2:8080");
    talk.handshake().send(Client, &hellos()[0]).send(Server, HANDSHAKE_FAILURE).fin(Server).fin(Client);
    talk
}

#[track_caller]
fn failed(record: &ConnectionRecord, side: Side, description: u8) {
    ended(record, Outcome::Failed, Ending::TlsFailed, 1015);
    assert_eq!(record.kind, Kind::Tls);
    saw(record, Client, 1006, Certainty::Certain);
    saw(record, Server, 0, Certainty::Unknown);
    let alert = record.tls.as_ref().and_then(|tls| tls.alert).expect("an alert");
    assert_eq!((alert.side, alert.content), (side, Some((2, description))));
    assert_eq!(record.saw.client.basis, Some(alert.packet), "the alert is the evidence");
}

#[test]
fn a_failed_handshake_counts_only_where_websocket_was_meant() {
    let failing = refused_handshake("10.0.0.1:40001");
    assert!(all(failing.packets()).is_empty(), "it may have been any HTTPS");

    let mut other = opened();
    other.close_handshake(Client, 1000, "");
    for packets in
        [[other.packets(), failing.packets()].concat(), [failing.packets(), other.packets()].concat()]
    {
        let records = all(&packets);
        assert_eq!(records.len(), 2, "the endpoint carries WebSocket");
        let record = records.iter().find(|record| record.kind == Kind::Tls).expect("the failure");
        failed(record, Server, 0x28);
    }

    let mut elsewhere = Conversation::new("10.0.0.1:40000", "10.0.0.3:8080");
    elsewhere.handshake().upgrade("/").close_handshake(Client, 1000, "");
    assert_eq!(all(&[elsewhere.packets(), failing.packets()].concat()).len(), 1);
}

#[test]
fn a_user_may_name_the_server() {
    let talk = refused_handshake("10.0.0.1:40001");
    for (host, port, is_meant) in [
        ("10.0.0.2", None, true),
        ("10.0.0.2", Some(8080), true),
        ("10.0.0.2", Some(443), false),
        ("10.0.0.3", None, false),
        ("lab.test", None, true),
        ("lab.test", Some(8080), true),
        ("other.test", None, false),
    ] {
        let records = all_with(&naming(host, port), talk.packets());
        assert_eq!(records.len(), usize::from(is_meant), "{host} {port:?}");
        records.iter().for_each(|record| failed(record, Server, 0x28));
    }
}

#[test]
fn the_alert_tells_who_refused() {
    let [client_hello, server_hello] = hellos();
    let mut talk = connected();
    talk.send(Client, &client_hello).send(Server, PROTOCOL_VERSION).fin(Server).fin(Client);
    failed(&one_with(&naming("10.0.0.2", None), &talk), Server, 0x46);

    let mut talk = connected();
    talk.send(Client, &client_hello).send(Server, &server_hello).send(Client, UNKNOWN_CA);
    talk.fin(Client).fin(Server);
    failed(&one_with(&naming("10.0.0.2", None), &talk), Client, 0x30);
    // In segments of any size.
    let mut talk = connected();
    talk.send_in(Client, &client_hello, &[7]).send_in(Server, &server_hello, &[100, 1]);
    talk.send_in(Client, UNKNOWN_CA, &[1]).rst(Client);
    failed(&one_with(&naming("10.0.0.2", None), &talk), Client, 0x30);
}

#[test]
fn a_handshake_that_just_ends_has_likely_failed() {
    for ending in [FIN | ACK, support::RST | ACK] {
        let mut talk = connected();
        talk.send(Client, &hellos()[0]).segment(Server, ending, &[]);
        let record = one_with(&naming("lab.test", None), &talk);
        ended(&record, Outcome::Failed, Ending::TlsFailed, 1015);
        saw(&record, Client, 1006, Certainty::Likely);
        assert_eq!(record.ended_by, Some(Server));
    }
    // Still under way, or with packets missing: who knows.
    let mut talk = connected();
    talk.send(Client, &hellos()[0]);
    assert!(all_with(&naming("lab.test", None), talk.packets()).is_empty());
    let mut talk = connected();
    talk.send(Client, &hellos()[0]);
    talk.unseen(|talk| {
        talk.send(Server, [0; 900]);
    });
    talk.segment(Server, FIN | ACK, &[]);
    assert!(all_with(&naming("lab.test", None), talk.packets()).is_empty());
}

#[test]
fn a_close_notify_is_no_alert_to_blame() {
    let mut talk = connected();
    talk.send(Client, &hellos()[0]).send(Server, CLOSE_NOTIFY).fin(Server).fin(Client);
    let record = one_with(&naming("lab.test", None), &talk);
    ended(&record, Outcome::Failed, Ending::TlsFailed, 1015);
    assert_eq!(record.tls.and_then(|tls| tls.alert), None);
}

#[test]
fn wss_to_a_plain_port_is_told_by_the_answer() {
    let mut talk = connected();
    talk.send(Client, &hellos()[0]);
    let answer = talk.packets().len() as u64 + 1;
    talk.send(Server, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n").fin(Server).fin(Client);
    let record = one_with(&naming("10.0.0.2", None), &talk);
    ended(&record, Outcome::Failed, Ending::TlsFailed, 1015);
    let in_clear = record.tls.and_then(|tls| tls.answered_in_clear).expect("HTTP in clear text");
    assert_eq!(in_clear.id.own(), answer);
}

#[test]
fn ws_to_a_tls_port_is_told_by_the_answer() {
    let page =
        "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>\r\n";
    let nginx = format!(
        "HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{page}",
        page.len()
    );
    let answers: [(&[u8], Ending); 3] = [
        (b"\x15\x03\x01\x00\x02\x02\x0a", Ending::UpgradeUnanswered),
        (PROTOCOL_VERSION, Ending::UpgradeUnanswered),
        (nginx.as_bytes(), Ending::UpgradeRefused),
    ];
    for (answer, ending) in answers {
        for pieces in [&[1460][..], &[5, 40]] {
            let mut talk = connected();
            talk.send(Client, talk.request("/"));
            talk.send_in(Server, answer, pieces).fin(Server).fin(Client);
            let record = one(&talk);
            ended(&record, Outcome::Failed, ending, 1006);
            saw(&record, Client, 1006, Certainty::Certain);
            let faults = record.upgrade.map(|upgrade| upgrade.faults).unwrap_or_default();
            assert!(
                faults.contains(&UpgradeFault::PlainToTlsPort),
                "{pieces:?}: {faults:?} {}",
                answer.escape_ascii()
            );
        }
    }
    // Any other answer that is no HTTP is just that.
    let mut talk = connected();
    talk.send(Client, talk.request("/")).send(Server, "SSH-2.0-OpenSSH_9.7\r\n").fin(Server).fin(Client);
    let faults = one(&talk).upgrade.map(|upgrade| upgrade.faults).unwrap_or_default();
    assert!(!faults.contains(&UpgradeFault::PlainToTlsPort), "{faults:?}");
}
