use super::body::Body;
use super::fields::{Fields, Name};
use super::framing::{Framing, persists};
use super::raw_head::{Extent, RawHead};
use super::start_line::{RequestLine, StatusLine, begins_request, begins_response};

/// What became of an attempt to read something from the front of some bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed<T> {
    /// It is whole.
    Done {
        /// Bytes that it takes up.
        used: usize,
        /// What was read.
        value: T,
    },
    /// What is there fits, but more is needed.
    NeedMore,
    /// It cannot be what was asked for, whatever follows.
    Wrong,
}

impl<T> Parsed<T> {
    pub(super) fn and_then<U>(self, read: impl FnOnce(usize, T) -> Parsed<U>) -> Parsed<U> {
        match self {
            Self::Done { used, value } => read(used, value),
            Self::NeedMore => Parsed::NeedMore,
            Self::Wrong => Parsed::Wrong,
        }
    }
}

/// The head of a request (RFC 9112 §3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestHead<'a> {
    /// The method as sent.
    pub method: &'a [u8],
    /// The target as sent, in any of its forms.
    pub target: &'a [u8],
    /// The version's second number: 1 for HTTP/1.1.
    pub minor: u8,
    /// How the body behind it is delimited.
    pub body: Body,
    /// Whether the client wants no further request on this connection (RFC 9112 §9.3).
    pub connection_close: bool,
    /// Whether it is meant as a WebSocket upgrade, even if a proxy lost part of it on the way.
    pub asks_for_websocket: bool,
    /// Whether it asks for HTTP/2 on this connection (RFC 7540 §3.2; RFC 9113 §3.1 retired it).
    pub asks_for_h2c: bool,
    /// Whether it breaks RFC 9112's grammar.
    pub malformed: bool,
    /// Whether it goes on behind [`HTTP_HEAD_BYTES`](crate::base::limits::HTTP_HEAD_BYTES), where it was cut.
    pub too_long: bool,
    pub(super) fields: Fields<'a>,
}

/// The head of a response (RFC 9112 §4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseHead<'a> {
    /// The status code.
    pub status: u16,
    /// The version's second number: 1 for HTTP/1.1.
    pub minor: u8,
    /// Whether the server lets another request follow on this connection (RFC 9112 §9.3).
    pub keep_alive: bool,
    /// Whether it breaks RFC 9112's grammar.
    pub malformed: bool,
    /// Whether it goes on behind [`HTTP_HEAD_BYTES`](crate::base::limits::HTTP_HEAD_BYTES), where it was cut.
    pub too_long: bool,
    framing: Framing,
    pub(super) fields: Fields<'a>,
}

impl ResponseHead<'_> {
    /// Whether another head follows for the same request (RFC 9110 §15.2). A 101 is final.
    pub const fn is_interim(&self) -> bool {
        matches!(self.status, 100 | 102..=199)
    }

    /// Whether it is a 101 to HTTP/2 in clear text (RFC 7540 §3.2).
    pub fn switches_to_h2c(&self) -> bool {
        self.status == 101 && self.fields.lists(Name::Upgrade, "h2c")
    }

    /// Whether it is a 101 to a WebSocket, or one whose fields were cut.
    pub fn switches_to_websocket(&self) -> bool {
        self.status == 101 && (self.too_long || self.names_websocket())
    }

    /// Whether its `Upgrade` is `websocket` and nothing else (RFC 6455 §4.1).
    pub(super) fn names_websocket(&self) -> bool {
        self.fields.combined(Name::Upgrade).is_some_and(|value| value.eq_ignore_ascii_case(b"websocket"))
    }

    /// How the body behind it is delimited, which depends on the request's method (RFC 9112 §6.3); without one,
    /// as for GET.
    pub fn body(&self, request_method: Option<&[u8]>) -> Body {
        match (request_method, self.status, self.framing) {
            _ if self.too_long => Body::UntilClose,
            (Some(b"HEAD"), ..) | (Some(b"CONNECT"), 200..=299, _) | (_, 100..=199 | 204 | 304, _) => {
                Body::None
            }
            (.., Framing::Known(body)) => body,
            (.., Framing::Absent | Framing::Invalid) => Body::UntilClose,
        }
    }
}

/// Reads a request's head from the front of `bytes`, up to the empty line behind it. Takes what real servers take,
/// such as lines that end in a bare LF. A head can become whole only by a byte LF, or by its length.
pub fn request_head(bytes: &[u8]) -> Parsed<RequestHead<'_>> {
    RawHead::find(bytes, begins_request(bytes)).and_then(read_request)
}

fn read_request<'a>(used: usize, raw: RawHead<'a>) -> Parsed<RequestHead<'a>> {
    let Some(line) = RequestLine::read(raw.start_line, raw.start_line_cut) else { return Parsed::Wrong };
    if raw.extent == Extent::Open {
        return Parsed::NeedMore;
    }
    let (fields, is_strict) = raw.read_request();
    let framing = Framing::of(&fields);
    let is_get = line.method == b"GET";
    let value = RequestHead {
        method: line.method,
        target: line.target,
        minor: line.minor,
        body: match framing {
            _ if raw.extent == Extent::Cut => Body::UntilClose,
            Framing::Known(body) => body,
            Framing::Absent => Body::None,
            Framing::Invalid => Body::UntilClose,
        },
        connection_close: !persists(&fields, line.minor),
        asks_for_websocket: fields.lists(Name::Upgrade, "websocket")
            || fields.first(Name::WsKey).is_some()
            || (is_get && fields.first(Name::WsVersion).is_some()),
        asks_for_h2c: fields.lists(Name::Upgrade, "h2c"),
        malformed: framing == Framing::Invalid || !is_strict,
        too_long: raw.extent == Extent::Cut,
        fields,
    };
    Parsed::Done { used, value }
}

/// Reads a response's head from the front of `bytes`, up to the empty line behind it. Takes what real clients take,
/// such as `Upgrade : websocket`. A head can become whole only by a byte LF, or by its length.
pub fn response_head(bytes: &[u8]) -> Parsed<ResponseHead<'_>> {
    RawHead::find(bytes, begins_response(bytes)).and_then(read_response)
}

fn read_response<'a>(used: usize, raw: RawHead<'a>) -> Parsed<ResponseHead<'a>> {
    let Some(line) = StatusLine::read(raw.start_line) else { return Parsed::Wrong };
    if raw.extent == Extent::Open {
        return Parsed::NeedMore;
    }
    let (fields, is_strict) = raw.read_response();
    let framing = Framing::of(&fields);
    let value = ResponseHead {
        status: line.status,
        minor: line.minor,
        keep_alive: persists(&fields, line.minor),
        malformed: framing == Framing::Invalid || !line.has_second_space || !is_strict,
        too_long: raw.extent == Extent::Cut,
        framing,
        fields,
    };
    Parsed::Done { used, value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::limits;
    use proptest::prelude::*;

    const REQUEST: &[u8] =
        b"GET /chat?a=1 HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: keep-alive, \
        Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

    fn request(head: &[u8]) -> RequestHead<'_> {
        match request_head(head) {
            Parsed::Done { used, value } if used == head.len() => value,
            other => panic!("{}: {other:?}", head.escape_ascii()),
        }
    }

    fn response(head: &[u8]) -> ResponseHead<'_> {
        match response_head(head) {
            Parsed::Done { used, value } if used == head.len() => value,
            other => panic!("{}: {other:?}", head.escape_ascii()),
        }
    }

    #[test]
    fn a_head_cut_anywhere_needs_more() {
        let odd = [
            REQUEST,
            b"\r\nGET /\xff HTTP/1.0\nUpgrade : websocket\n\x01\xff\n\n",
            b"CONNECT [::1]:80 HTTP/1.1\r\n\r\n",
            b"OPTIONS * HTTP/1.1\r\n\r\n",
            b"POST HTTPS://h/ HTTP/1.1\r\nA: b\r\n c\r\n\r\n",
        ];
        for head in odd {
            for cut in 0..head.len() {
                assert_eq!(request_head(&head[..cut]), Parsed::NeedMore, "{}", head[..cut].escape_ascii());
            }
            let whole = request(head);
            assert_eq!(
                request_head(&[head, b"\x81\x00\r\n\r\n"].concat()),
                Parsed::Done { used: head.len(), value: whole }
            );
        }
        for head in [
            b"HTTP/1.1 101 Switching\r\nA: b\r\n\r\n".as_slice(),
            b"HTTP/1.0 200\n\n",
            b"\r\nHTTP/1.1 404 \n\r\n",
        ] {
            for cut in 0..head.len() {
                assert_eq!(response_head(&head[..cut]), Parsed::NeedMore, "{}", head[..cut].escape_ascii());
            }
            response(head);
        }
    }

    #[test]
    fn what_real_peers_accept_is_read_and_marked() {
        assert!(!request(REQUEST).malformed);
        for head in [
            "GET http://h/chat HTTP/1.1\r\nUpgrade: WebSocket\r\n\r\n",
            "GET / HTTP/1.1\r\nUpgrade: h2c\r\nupgrade: foo, websocket\r\n\r\n",
        ] {
            let head = request(head.as_bytes());
            assert!(head.asks_for_websocket && !head.malformed, "{head:?}");
        }
        for head in [
            b"GET / HTTP/1.1\nUpgrade: websocket\n\n".as_slice(),
            b"GET / HTTP/1.1\r\nUpgrade: websocket\n\r\n",
            b"\r\nGET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n",
            b"GET /\xff HTTP/1.1\r\nUpgrade: websocket\r\n\r\n",
            b"GET  /  HTTP/1.1\r\nUpgrade: websocket\r\n\r\n",
            b"GET / HTTP/1.1\r\nUpgrade : websocket\r\n\r\n",
            b"GET / HTTP/1.1\r\nUpgrade:\r\n websocket\r\n\r\n",
            b"GET / HTTP/1.1\r\nno colon\r\nUpgrade: websocket\r\n\r\n",
            b"GET / HTTP/1.1\r\nUpgrade: websocket\r\nX: \0\r\n\r\n",
        ] {
            let head = request(head);
            assert!(head.asks_for_websocket && head.malformed, "{head:?}");
        }
        for head in
            ["HTTP/1.1 101\r\n\r\n", "HTTP/1.1 101 \n\n", "HTTP/1.1 101 S\r\nUpgrade : websocket\r\n\r\n"]
        {
            let head = response(head.as_bytes());
            assert!(head.status == 101 && head.malformed, "{head:?}");
        }
        assert!(!response(b"HTTP/1.1 101 \r\n\r\n").malformed);
    }

    #[test]
    fn an_upgrade_is_recognised_by_what_a_proxy_left_of_it() {
        let asks =
            |fields: &str| request(format!("GET / HTTP/1.1\r\n{fields}\r\n").as_bytes()).asks_for_websocket;
        assert!(asks("Sec-WebSocket-Key: x\r\n"));
        assert!(asks("Sec-WebSocket-Version: 13\r\n"));
        assert!(!asks("Upgrade: h2c\r\nConnection: Upgrade\r\n"));
        assert!(!asks("Upgrade: not-websocket\r\n"));
        assert!(!request(b"POST / HTTP/1.1\r\nSec-WebSocket-Version: 13\r\n\r\n").asks_for_websocket);
    }

    #[test]
    fn other_protocols_are_wrong_at_the_latest_at_the_end_of_the_line() {
        for other in [
            "GET key\r\n",
            "INVITE sip:a SIP/2.0\r\n",
            "EHLO x",
            "SSH-2",
            "\x16\x03\x01",
            "GET / HTTP/2.0\r\n",
        ] {
            assert_eq!(request_head(other.as_bytes()), Parsed::Wrong, "{other:?}");
        }
        for other in ["HTTP/2 200\r\n", "HTTP/1.1 hello\r\n", "ICY 200 OK", "\u{81}"] {
            assert_eq!(response_head(other.as_bytes()), Parsed::Wrong, "{other:?}");
        }
    }

    #[test]
    fn a_head_ends_at_its_cap() {
        let mut long = REQUEST[..REQUEST.len() - 2].to_vec();
        while long.len() < limits::HTTP_HEAD_BYTES + 100 {
            long.extend_from_slice(b"Cookie: 0123456789\r\n");
        }
        assert_eq!(request_head(&long[..limits::HTTP_HEAD_BYTES - 1]), Parsed::NeedMore);
        let cut = request(&long[..limits::HTTP_HEAD_BYTES]);
        assert!(cut.too_long && cut.asks_for_websocket && !cut.malformed);
        assert_eq!(request_head(&long), Parsed::Done { used: limits::HTTP_HEAD_BYTES, value: cut });

        let target = [b"GET /".as_slice(), &vec![b'a'; limits::HTTP_HEAD_BYTES]].concat();
        let cut = request(&target[..limits::HTTP_HEAD_BYTES]);
        assert!(cut.too_long && cut.target.starts_with(b"/aaa"));
    }

    #[test]
    fn more_fields_than_slots_are_no_fault() {
        for count in [129, 600] {
            let head = format!("GET / HTTP/1.1\r\n{}Upgrade: websocket\r\n\r\n", "A: b\r\n".repeat(count));
            let head = request(head.as_bytes());
            assert!(head.asks_for_websocket && !head.malformed);
        }
    }

    #[test]
    fn bodies_are_delimited_as_rfc_9112_says() {
        let of = |status: u16, fields: &str, method: &str| {
            response(format!("HTTP/1.1 {status} x\r\n{fields}\r\n").as_bytes()).body(Some(method.as_bytes()))
        };
        assert_eq!(of(200, "", "GET"), Body::UntilClose);
        assert_eq!(of(200, "Content-Length: 5\r\n", "GET"), Body::Length(5));
        assert_eq!(of(200, "Content-Length: 5, 5\r\ncontent-length: 5\r\n", "GET"), Body::Length(5));
        assert_eq!(of(200, "Content-Length: 5\r\nContent-Length: 6\r\n", "GET"), Body::UntilClose);
        assert_eq!(of(200, "Content-Length: +5\r\n", "GET"), Body::UntilClose);
        assert_eq!(of(200, "Content-Length: 99999999999999999999\r\n", "GET"), Body::UntilClose);
        assert_eq!(
            of(200, "Content-Length: 5\r\nTransfer-Encoding: gzip, Chunked\r\n", "GET"),
            Body::Chunked
        );
        assert_eq!(of(200, "Transfer-Encoding: chunked, gzip\r\n", "GET"), Body::UntilClose);
        for (status, method) in
            [(101, "GET"), (103, "GET"), (204, "GET"), (304, "GET"), (200, "HEAD"), (200, "CONNECT")]
        {
            assert_eq!(of(status, "Content-Length: 5\r\n", method), Body::None);
        }
        assert_eq!(of(407, "Content-Length: 5\r\n", "CONNECT"), Body::Length(5));
        assert_eq!(request(REQUEST).body, Body::None);
        assert_eq!(request(b"POST / HTTP/1.1\r\nContent-Length: 7\r\n\r\n").body, Body::Length(7));
        assert!(request(b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n").malformed);
    }

    #[test]
    fn a_connection_lasts_as_its_version_says() {
        assert!(response(b"HTTP/1.1 200 x\r\n\r\n").keep_alive);
        assert!(!response(b"HTTP/1.1 200 x\r\nConnection: Close\r\n\r\n").keep_alive);
        assert!(!response(b"HTTP/1.0 200 x\r\n\r\n").keep_alive);
        assert!(response(b"HTTP/1.0 200 x\r\nConnection: Keep-Alive\r\n\r\n").keep_alive);
        assert!(request(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n").connection_close);
    }

    proptest! {
        #[test]
        fn fields_are_those_that_httparse_finds(
            fields in prop::collection::vec(
                (prop::sample::select(Name::ALL.to_vec()), "[ -~\t]{0,12}", prop::bool::ANY, "[ \t]{0,2}"),
                0..20,
            ),
        ) {
            let mut head = b"GET / HTTP/1.1\r\n".to_vec();
            for (name, value, upper, space) in &fields {
                let name = if *upper { name.text().to_ascii_uppercase() } else { name.text().to_owned() };
                head.extend_from_slice(format!("{name}:{space}{value}\r\n").as_bytes());
            }
            head.extend_from_slice(b"\r\n");
            let mut slots = [httparse::EMPTY_HEADER; 20];
            let mut judge = httparse::Request::new(&mut slots);
            prop_assert_eq!(judge.parse(&head), Ok(httparse::Status::Complete(head.len())));
            let section = head.get(b"GET / HTTP/1.1\r\n".len()..).unwrap_or_default();
            prop_assert_eq!(&Fields::read(section), &Fields::of(judge.headers));
            let ours = request(&head);
            for known in Name::ALL {
                let is_it = |header: &&httparse::Header<'_>| header.name.eq_ignore_ascii_case(known.text());
                let theirs = judge.headers.iter().filter(is_it);
                prop_assert!(ours.fields.values(*known).eq(theirs.map(|header| header.value)));
            }
        }

        #[test]
        fn a_longer_look_never_changes_an_answer(
            start in prop::sample::select(vec!["", "GET / HTTP/1.1\r\n", "HTTP/1.1 101 x\r\n", "PUT http", "\r\nGET "]),
            rest in prop::collection::vec(prop::sample::select(b"GET /h:,; HTTP/1.\r\n\r\n\n\t\0\xffw".to_vec()), 0..60),
        ) {
            let bytes = [start.as_bytes(), &rest].concat();
            let (whole_request, whole_response) = (request_head(&bytes), response_head(&bytes));
            for cut in 0..bytes.len() {
                let (request, response) = (request_head(&bytes[..cut]), response_head(&bytes[..cut]));
                prop_assert!(request == Parsed::NeedMore || request == whole_request);
                prop_assert!(response == Parsed::NeedMore || response == whole_response);
            }
        }

        #[test]
        fn random_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            request_head(&bytes);
            response_head(&bytes);
            request_head(&[b"GET / HTTP/1.1\r\n", bytes.as_slice()].concat());
            response_head(&[b"HTTP/1.1 101 x\r\n", bytes.as_slice()].concat());
        }
    }
}
