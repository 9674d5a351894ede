use crate::base::Cursor;
use crate::http::{Likeness, begins_request, begins_response, begins_with};

/// The 24 bytes with which an HTTP/2 client begins (RFC 9113 §3.4).
const HTTP2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// The PROXY protocol, version 1: how a line begins, and its longest form with its line end.
const PROXY_V1: &[u8] = b"PROXY ";
const PROXY_V1_BYTES: usize = 107;

/// The PROXY protocol, version 2: what a header begins with, and the bytes before the ones that it counts.
const PROXY_V2: &[u8] = b"\r\n\r\n\0\r\nQUIT\n";
const PROXY_V2_FIXED_BYTES: usize = 16;

/// Bytes of a TLS record without its header: 2^14 and what TLS 1.2 lets a cipher add (RFC 5246 §6.2.3).
const TLS_RECORD_BYTES: u16 = (1 << 14) + 2048;

/// What the first bytes of one direction are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstBytes {
    /// A request line of HTTP/1.
    HttpRequest,
    /// A status line of HTTP/1.
    HttpResponse,
    /// A TLS record of any type; one of another type than handshake is the middle of a connection.
    TlsRecord,
    /// HTTP/2's connection preface.
    Http2Preface,
    /// A header of the PROXY protocol; what it hides begins behind it.
    ProxyLine {
        /// Bytes of the whole header.
        length: usize,
    },
    /// Nothing that is known here.
    Other,
    /// Too few to tell.
    NeedMore,
}

/// Tells what the first bytes of a direction are; `Other` as soon as they cannot be anything else.
pub fn first_bytes(bytes: &[u8]) -> FirstBytes {
    // The first that may fit decides: those with the longer signature stand first.
    let rows: [Row; 6] = [http2_preface, proxy_v2, proxy_v1, tls_record, http_response, http_request];
    rows.into_iter().find_map(|row| row(bytes)).unwrap_or(FirstBytes::Other)
}

/// `None` if the bytes cannot be what the row stands for.
type Row = fn(&[u8]) -> Option<FirstBytes>;

fn http2_preface(bytes: &[u8]) -> Option<FirstBytes> {
    signature(begins_with(bytes, HTTP2_PREFACE), FirstBytes::Http2Preface)
}

fn http_response(bytes: &[u8]) -> Option<FirstBytes> {
    signature(begins_response(bytes), FirstBytes::HttpResponse)
}

fn http_request(bytes: &[u8]) -> Option<FirstBytes> {
    signature(begins_request(bytes), FirstBytes::HttpRequest)
}

fn signature(likeness: Likeness, kind: FirstBytes) -> Option<FirstBytes> {
    match likeness {
        Likeness::Yes => Some(kind),
        Likeness::Unsure => Some(FirstBytes::NeedMore),
        Likeness::No => None,
    }
}

fn proxy_v1(bytes: &[u8]) -> Option<FirstBytes> {
    signature(begins_with(bytes, PROXY_V1), FirstBytes::NeedMore)?;
    let line = bytes.get(..PROXY_V1_BYTES).unwrap_or(bytes);
    match line.iter().position(|&byte| byte == b'\n') {
        Some(end) => Some(FirstBytes::ProxyLine { length: end + 1 }),
        None => (line.len() < PROXY_V1_BYTES).then_some(FirstBytes::NeedMore),
    }
}

fn proxy_v2(bytes: &[u8]) -> Option<FirstBytes> {
    signature(begins_with(bytes, PROXY_V2), FirstBytes::NeedMore)?;
    let mut header = Cursor::new(bytes.get(PROXY_V2.len()..).unwrap_or_default());
    let length = header.skip(2).and_then(|()| header.u16());
    Some(length.map_or(FirstBytes::NeedMore, |counted| FirstBytes::ProxyLine {
        length: PROXY_V2_FIXED_BYTES + usize::from(counted),
    }))
}

/// Type, version and length of a record's header (RFC 8446 §5.1).
fn tls_record(bytes: &[u8]) -> Option<FirstBytes> {
    let fits = bytes.first().is_none_or(|content_type| matches!(content_type, 0x14..=0x17))
        && bytes.get(1).is_none_or(|&major| major == 3)
        && bytes.get(2).is_none_or(|&minor| minor <= 4);
    let mut header = Cursor::new(bytes);
    let length = header.skip(3).and_then(|()| header.u16());
    match length {
        _ if !fits => None,
        Ok(length) => (1..=TLS_RECORD_BYTES).contains(&length).then_some(FirstBytes::TlsRecord),
        Err(_) => Some(FirstBytes::NeedMore),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn decided_at(bytes: &[u8], needed: usize, kind: FirstBytes) {
        for cut in 0..needed {
            assert_eq!(first_bytes(&bytes[..cut]), FirstBytes::NeedMore, "{}", bytes[..cut].escape_ascii());
        }
        for cut in needed..=bytes.len() {
            assert_eq!(first_bytes(&bytes[..cut]), kind, "{}", bytes[..cut].escape_ascii());
        }
    }

    #[test]
    fn each_protocol_is_known_by_its_first_bytes() {
        decided_at(b"GET /chat HTTP/1.1\r\n", 4, FirstBytes::HttpRequest);
        decided_at(b"\r\nGET /", 6, FirstBytes::HttpRequest);
        decided_at(b"PROPFIND /x HTTP/1.1", 10, FirstBytes::HttpRequest);
        decided_at(b"POST HTTP://h/ HTTP/1.1", 12, FirstBytes::HttpRequest);
        decided_at(b"CONNECT h:443 HTTP/1.1", 9, FirstBytes::HttpRequest);
        decided_at(b"PRI * HTTP/1.1", 12, FirstBytes::HttpRequest);
        decided_at(b"HTTP/1.1 101 x", 7, FirstBytes::HttpResponse);
        decided_at(HTTP2_PREFACE, 24, FirstBytes::Http2Preface);
        decided_at(b"\x16\x03\x01\x02\x00\x01", 5, FirstBytes::TlsRecord);
        decided_at(b"\x17\x03\x03\x40\x11", 5, FirstBytes::TlsRecord);
        decided_at(b"\x15\x03\x03\x00\x02\x01\x00", 5, FirstBytes::TlsRecord);
        let line = b"PROXY TCP4 192.0.2.1 192.0.2.2 40000 443\r\nGET / HTTP/1.1";
        decided_at(line, 42, FirstBytes::ProxyLine { length: 42 });
        let header = b"\r\n\r\n\0\r\nQUIT\n\x21\x11\x00\x0cabcdefghijklGET";
        decided_at(header, 16, FirstBytes::ProxyLine { length: 28 });
    }

    #[test]
    fn anything_else_is_told_early() {
        for (bytes, needed) in [
            (b"SSH-2.0-OpenSSH".as_slice(), 5),
            (b"\x81\x85abcd", 1),
            (b"\x00\x00\x12\x04\x00\x00\x00\x00\x00", 1),
            (b"220 mail ESMTP\r\n", 1),
            (b"EHLO there\r\n", 6),
            (b"INVITE sip:a@b SIP/2.0", 8),
            (b"CONNECT {\"verbose\":false}", 9),
            (b"HTTP/2 200", 6),
            (b"\x16\x03\x01\xff\xff", 5),
            (b"\x17\x03\x03\x00\x00", 5),
            (b"\x16\x02", 2),
            (b"\r\n\r\n\0\r\nQUIX", 11),
        ] {
            decided_at(bytes, needed, FirstBytes::Other);
        }
        decided_at(&[b'a'; 40], 25, FirstBytes::Other);
        decided_at(&[b'\n'; 20], 9, FirstBytes::Other);
        decided_at(&[b"PROXY ".as_slice(), &[b'x'; 120]].concat(), 107, FirstBytes::Other);
    }

    proptest! {
        #[test]
        fn a_longer_look_never_changes_the_answer(
            start in prop::sample::select(vec![b"".as_slice(), b"PRI * ", b"PROXY ", b"\r\n\r\n\0\r\nQUIT\n", b"\x17\x03", b"HTTP/", b"PUT "]),
            rest in prop::collection::vec(any::<u8>(), 0..130),
        ) {
            let bytes = [start, rest.as_slice()].concat();
            let whole = first_bytes(&bytes);
            for cut in 0..bytes.len() {
                let early = first_bytes(&bytes[..cut]);
                prop_assert!(early == FirstBytes::NeedMore || early == whole);
            }
            prop_assert!(bytes.len() < 120 || whole != FirstBytes::NeedMore);
        }
    }
}
