//! Handshake messages. Read first: RFC 8446 §4, RFC 5246 §7.4.

use super::suite::Suite;

pub(super) const CLIENT_HELLO: u8 = 1;
pub(super) const SERVER_HELLO: u8 = 2;
pub(super) const NEW_SESSION_TICKET: u8 = 4;
pub(super) const ENCRYPTED_EXTENSIONS: u8 = 8;
pub(super) const CERTIFICATE: u8 = 11;
pub(super) const SERVER_KEY_EXCHANGE: u8 = 12;
pub(super) const SERVER_HELLO_DONE: u8 = 14;
pub(super) const CERTIFICATE_VERIFY: u8 = 15;
pub(super) const CLIENT_KEY_EXCHANGE: u8 = 16;
pub(super) const FINISHED: u8 = 20;

const SERVER_NAME: u16 = 0;
const SUPPORTED_GROUPS: u16 = 10;
const SIGNATURE_ALGORITHMS: u16 = 13;
const ALPN: u16 = 16;
const SUPPORTED_VERSIONS: u16 = 43;
const KEY_SHARE: u16 = 51;

const X25519: [u8; 2] = [0, 29];
const RSA_PSS_SHA256: [u8; 2] = [8, 4];
const TLS12: [u8; 2] = [3, 3];
const TLS13: [u8; 2] = [3, 4];

/// A message of `kind`.
pub(super) fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind][..], &vector24(body)].concat()
}

/// Asks `feed.example` for one suite. `key` is 32 bytes.
pub(super) fn client_hello(suite: Suite, random: &[u8], session_id: &[u8], key: &[u8]) -> Vec<u8> {
    let name = [&[0][..], &vector16(b"feed.example")].concat();
    let mut extensions = [
        extension(SERVER_NAME, &vector16(&name)),
        extension(SUPPORTED_GROUPS, &vector16(&X25519)),
        extension(SIGNATURE_ALGORITHMS, &vector16(&RSA_PSS_SHA256)),
        alpn(),
    ]
    .concat();
    if suite.is_tls13() {
        extensions.extend(extension(SUPPORTED_VERSIONS, &vector8(&[TLS13, TLS12].concat())));
        let share = [&X25519[..], &vector16(key)].concat();
        extensions.extend(extension(KEY_SHARE, &vector16(&share)));
    }
    let suites = vector16(&suite.number().to_be_bytes());
    let body = [&TLS12, random, &vector8(session_id), &suites, &vector8(&[0]), &vector16(&extensions)];
    message(CLIENT_HELLO, &body.concat())
}

pub(super) fn server_hello(suite: Suite, random: &[u8], session_id: &[u8], key: &[u8]) -> Vec<u8> {
    let extensions = if suite.is_tls13() {
        let share = [&X25519[..], &vector16(key)].concat();
        [extension(SUPPORTED_VERSIONS, &TLS13), extension(KEY_SHARE, &share)].concat()
    } else {
        alpn()
    };
    let chosen = suite.number().to_be_bytes();
    let body = [&TLS12, random, &vector8(session_id), &chosen, &[0], &vector16(&extensions)];
    message(SERVER_HELLO, &body.concat())
}

pub(super) fn encrypted_extensions() -> Vec<u8> {
    message(ENCRYPTED_EXTENSIONS, &vector16(&alpn()))
}

/// A chain of one.
pub(super) fn certificate(suite: Suite, der: &[u8]) -> Vec<u8> {
    let body = if suite.is_tls13() {
        [vec![0], vector24(&[vector24(der), vec![0, 0]].concat())].concat()
    } else {
        vector24(&vector24(der))
    };
    message(CERTIFICATE, &body)
}

pub(super) fn certificate_verify(signature: &[u8]) -> Vec<u8> {
    message(CERTIFICATE_VERIFY, &[&RSA_PSS_SHA256[..], &vector16(signature)].concat())
}

/// RFC 8422 §5.4.
pub(super) fn server_key_exchange(key: &[u8], signature: &[u8]) -> Vec<u8> {
    let named_curve = [&[3][..], &X25519, &vector8(key)].concat();
    let body = [&named_curve[..], &RSA_PSS_SHA256, &vector16(signature)];
    message(SERVER_KEY_EXCHANGE, &body.concat())
}

pub(super) fn client_key_exchange(key: &[u8]) -> Vec<u8> {
    message(CLIENT_KEY_EXCHANGE, &vector8(key))
}

/// TLS 1.3's, for two hours.
pub(super) fn new_session_ticket(age_add: &[u8], ticket: &[u8]) -> Vec<u8> {
    let body = [&7200_u32.to_be_bytes(), age_add, &vector8(&[0]), &vector16(ticket), &vector16(&[])];
    message(NEW_SESSION_TICKET, &body.concat())
}

fn alpn() -> Vec<u8> {
    extension(ALPN, &vector16(&vector8(b"http/1.1")))
}

fn extension(kind: u16, body: &[u8]) -> Vec<u8> {
    [&kind.to_be_bytes()[..], &vector16(body)].concat()
}

fn vector8(body: &[u8]) -> Vec<u8> {
    [&[body.len() as u8][..], body].concat()
}

fn vector16(body: &[u8]) -> Vec<u8> {
    [&(body.len() as u16).to_be_bytes()[..], body].concat()
}

fn vector24(body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32).to_be_bytes()[1..], body].concat()
}
