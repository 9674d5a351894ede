//! Proxies before a connection: CONNECT tunnels and the PROXY protocol.

use crate::*;

const CONNECT: &str = "CONNECT chat.example:80 HTTP/1.1\r\nHost: chat.example:80\r\n\r\n";
const ESTABLISHED: &str = "HTTP/1.1 200 Connection established\r\n\r\n";
const V1: &[u8] = b"PROXY TCP4 192.0.2.1 198.51.100.2 40001 443\r\n";
/// The same in version 2, with a value behind the addresses (type 4, NOOP, of one byte).
const V2: &[u8] =
    b"\r\n\r\n\0\r\nQUIT\n\x21\x11\x00\x10\xc0\0\x02\x01\xc6\x33\x64\x02\x9c\x41\x01\xbb\x04\0\x01x";

fn target(record: &ConnectionRecord) -> Option<String> {
    record.via.as_ref()?.connect.as_ref().map(|target| target.to_lossy())
}

fn proxied(record: &ConnectionRecord) -> Option<String> {
    let (client, server) = record.via.as_ref()?.proxied?;
    Some(format!("{client} {server}"))
}

#[test]
fn a_websocket_in_a_connect_tunnel_is_found() {
    for pieces in [&[1460][..], &[1], &[5, 90, 3]] {
        let mut talk = connected();
        talk.send_in(Client, CONNECT, pieces).send_in(Server, ESTABLISHED, pieces);
        talk.upgrade("/inside").frame(Client, Frame::text("hi")).close_handshake(Server, 4001, "go");
        let record = one(&talk);
        ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
        assert_eq!(target(&record).as_deref(), Some("chat.example:80"));
        assert_eq!(proxied(&record), None);
        saw(&record, Client, 4001, Certainty::Certain);
        saw(&record, Server, 4001, Certainty::Certain);
    }
}

#[test]
fn the_request_may_stand_in_the_packet_of_the_connect() {
    let mut talk = connected();
    let both = [CONNECT.as_bytes(), talk.request("/eager").as_bytes()].concat();
    talk.send(Client, both).send(Server, ESTABLISHED).accept().close_handshake(Client, 4002, "");
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4002);
    assert_eq!(target(&record).as_deref(), Some("chat.example:80"));
}

#[test]
fn a_refused_connect_is_no_websocket_and_hides_none() {
    let refusal = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 4\r\n\r\nno!\n";
    let mut talk = connected();
    talk.send(Client, CONNECT).send(Server, refusal).fin(Server).fin(Client);
    assert!(all(talk.packets()).is_empty());

    let mut talk = connected();
    talk.send(Client, CONNECT).send(Server, refusal).send(Client, CONNECT).send(Server, ESTABLISHED);
    talk.upgrade("/second").close_handshake(Client, 4003, "");
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4003);
    assert_eq!(target(&record).as_deref(), Some("chat.example:80"));
}

#[test]
fn an_upgrade_that_fails_in_a_tunnel_has_failed() {
    let mut talk = connected();
    talk.send(Client, CONNECT).send(Server, ESTABLISHED).refused_upgrade("/", "403 Forbidden");
    talk.fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Failed, Ending::UpgradeRefused, 1006);
    assert_eq!(target(&record).as_deref(), Some("chat.example:80"));
}

#[test]
fn a_proxy_header_tells_the_true_client() {
    for header in [V1, V2] {
        for pieces in [&[1460][..], &[1], &[header.len(), 1460], &[header.len() - 1, 7]] {
            let mut talk = connected();
            let first = [header, talk.request("/").as_bytes()].concat();
            talk.send_in(Client, first, pieces).accept().close_handshake(Client, 4001, "");
            let record = one(&talk);
            ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
            assert_eq!(
                proxied(&record).as_deref(),
                Some("192.0.2.1:40001 198.51.100.2:443"),
                "{pieces:?}: {}",
                header.escape_ascii()
            );
            assert_eq!(target(&record), None);
            assert_eq!(record.client.to_string(), "10.0.0.1:40000", "the wire's own ends stay");
        }
    }
}

#[test]
fn a_proxy_header_may_stand_before_http2_and_a_tunnel() {
    for header in [V1, V2] {
        let mut talk = connected();
        let mut http2 = Http2::new();
        talk.send(Client, [header, &Http2::preface()].concat()).send(Server, Http2::allowing());
        talk.send(Client, http2.connect(1, "/")).send(Server, http2.answer(1, "200"));
        for side in [Client, Server] {
            let close = talk.encode(side, &Frame::close(4001, ""));
            talk.send(side, Http2::last_data(1, &close));
        }
        let record = one(&talk);
        ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
        assert_eq!((record.kind, proxied(&record).is_some()), (Kind::Http2, true));

        let mut talk = connected();
        talk.send(Client, [header, CONNECT.as_bytes()].concat()).send(Server, ESTABLISHED);
        talk.upgrade("/").close_handshake(Client, 4001, "");
        let record = one(&talk);
        assert_eq!((proxied(&record).is_some(), target(&record).is_some()), (true, true));
    }
}

#[test]
fn a_header_that_names_nobody_is_no_fact() {
    for header in [&b"PROXY UNKNOWN\r\n"[..], b"\r\n\r\n\0\r\nQUIT\n\x20\x00\x00\x00"] {
        let mut talk = connected();
        let first = [header, talk.request("/").as_bytes()].concat();
        talk.send(Client, first).accept().close_handshake(Client, 4001, "");
        let record = one(&talk);
        ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
        assert_eq!(proxied(&record), None);
    }
}
