use crate::base::Cursor;

/// Bytes of empty lines that are passed over before a start line (RFC 9112 §2.2 allows for one).
const BLANK_BYTES: usize = 8;

/// Bytes of the longest method; the longest in the IANA registry has 17.
const METHOD_BYTES: usize = 24;

/// Spaces between a method and its target; RFC 9112 §3 has one.
const SPACES: usize = 8;

const SCHEMES: [&[u8]; 4] = [b"http://", b"https://", b"ws://", b"wss://"];

/// Whether bytes begin as something begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likeness {
    Yes,
    No,
    /// All of them fit, more are needed.
    Unsure,
}

/// How bytes compare with the beginning of which all else depends.
pub(crate) fn begins_with(bytes: &[u8], beginning: &[u8]) -> Likeness {
    if bytes.starts_with(beginning) {
        Likeness::Yes
    } else if beginning.starts_with(bytes) {
        Likeness::Unsure
    } else {
        Likeness::No
    }
}

/// Whether a request line may begin here: `GET`, or a method with a target in one of the forms of RFC 9112 §3.2.
pub(crate) fn begins_request(bytes: &[u8]) -> Likeness {
    let line = match after_blank_lines(bytes) {
        Ok(line) => line,
        Err(likeness) => return likeness,
    };
    let method = leading(line, |byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_'));
    match line.get(method.len()) {
        _ if method.is_empty() || method.len() > METHOD_BYTES => return Likeness::No,
        None => return Likeness::Unsure,
        Some(b' ') if method == b"GET" => return Likeness::Yes,
        Some(b' ') => {}
        Some(_) => return Likeness::No,
    }
    let rest = line.get(method.len()..).unwrap_or_default();
    let spaces = leading(rest, |byte| byte == b' ').len();
    let target = rest.get(spaces..).unwrap_or_default();
    match target.first() {
        _ if spaces > SPACES => Likeness::No,
        None => Likeness::Unsure,
        Some(b'/' | b'*') => Likeness::Yes,
        Some(byte) if method == b"CONNECT" && (byte.is_ascii_alphanumeric() || *byte == b'[') => {
            Likeness::Yes
        }
        Some(_) => begins_with_scheme(target),
    }
}

/// Whether a status line of HTTP/1 may begin here.
pub(crate) fn begins_response(bytes: &[u8]) -> Likeness {
    match after_blank_lines(bytes) {
        Ok(line) => begins_with(line, b"HTTP/1."),
        Err(likeness) => likeness,
    }
}

fn begins_with_scheme(target: &[u8]) -> Likeness {
    let target = target.get(..8).unwrap_or(target).to_ascii_lowercase();
    let likeness = SCHEMES.map(|scheme| begins_with(&target, scheme));
    [Likeness::Yes, Likeness::Unsure].into_iter().find(|one| likeness.contains(one)).unwrap_or(Likeness::No)
}

fn after_blank_lines(bytes: &[u8]) -> Result<&[u8], Likeness> {
    let blank = leading(bytes, is_line_end).len();
    match bytes.get(blank..) {
        _ if blank > BLANK_BYTES => Err(Likeness::No),
        None | Some([]) => Err(Likeness::Unsure),
        Some(line) => Ok(line),
    }
}

/// The bytes at the front that are all of one sort.
pub(super) fn leading(bytes: &[u8], sort: impl Fn(u8) -> bool) -> &[u8] {
    let count = bytes.iter().take_while(|&&byte| sort(byte)).count();
    bytes.get(..count).unwrap_or_default()
}

/// CR or LF.
pub(super) const fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// A request line (RFC 9112 §3), read as tolerantly as peers read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RequestLine<'a> {
    pub(super) method: &'a [u8],
    pub(super) target: &'a [u8],
    pub(super) minor: u8,
}

impl<'a> RequestLine<'a> {
    /// `None` if the line is none of HTTP/1. A line that was cut has no version to look for.
    pub(super) fn read(line: &'a [u8], cut: bool) -> Option<Self> {
        let line = line.trim_ascii();
        let space = line.iter().position(|&byte| byte == b' ')?;
        let (method, rest) = line.split_at_checked(space)?;
        if cut {
            return Some(Self { method, target: rest.trim_ascii(), minor: 1 });
        }
        let last = rest.iter().rposition(|&byte| byte == b' ')?;
        let (target, version) = rest.split_at_checked(last)?;
        match version.trim_ascii() {
            [version @ .., digit @ b'0'..=b'9'] if version == b"HTTP/1." => {
                Some(Self { method, target: target.trim_ascii(), minor: digit - b'0' })
            }
            _ => None,
        }
    }
}

/// A status line (RFC 9112 §4), read as tolerantly as peers read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StatusLine {
    pub(super) minor: u8,
    pub(super) status: u16,
    /// Whether the space stands behind the status, which RFC 9112 §4 demands even without a reason.
    pub(super) has_second_space: bool,
}

impl StatusLine {
    /// `None` if the line is none of HTTP/1.
    pub(super) fn read(line: &[u8]) -> Option<Self> {
        let mut line = Cursor::new(line.strip_prefix(b"HTTP/1.")?);
        let minor = digit(line.u8().ok()?)?;
        let spaces = leading(line.rest(), |byte| byte == b' ').len();
        line.skip(spaces).ok()?;
        let mut status = 0;
        for byte in line.array::<3>().ok()? {
            status = status * 10 + u16::from(digit(byte)?);
        }
        match line.rest().first() {
            _ if spaces == 0 => None,
            None => Some(Self { minor, status, has_second_space: false }),
            Some(b' ') => Some(Self { minor, status, has_second_space: true }),
            Some(_) => None,
        }
    }
}

fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_digit().then(|| byte - b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_lines_that_some_peer_reads() {
        let line = |target| Some(RequestLine { method: b"GET", target, minor: 1 });
        assert_eq!(RequestLine::read(b"GET /chat HTTP/1.1", false), line(b"/chat"));
        assert_eq!(RequestLine::read(b"GET  /a b\xff  HTTP/1.1 ", false), line(b"/a b\xff"));
        assert_eq!(RequestLine::read(b"GET http://h/chat HTTP/1.1", false), line(b"http://h/chat"));
        assert_eq!(RequestLine::read(b"GET  HTTP/1.1", false), line(b""));
        assert_eq!(RequestLine::read(b"GET /very/lo", true), line(b"/very/lo"));
        for other in
            ["GET key", "GET /", "INVITE sip:a@b SIP/2.0", "GET / HTTP/2.0", "GET / HTTP/1.", "", " "]
        {
            assert_eq!(RequestLine::read(other.as_bytes(), false), None, "{other}");
        }
    }

    #[test]
    fn status_lines_that_some_peer_reads() {
        let line = |has_second_space| Some(StatusLine { minor: 1, status: 101, has_second_space });
        assert_eq!(StatusLine::read(b"HTTP/1.1 101 Switching Protocols"), line(true));
        assert_eq!(StatusLine::read(b"HTTP/1.1 101 "), line(true));
        assert_eq!(StatusLine::read(b"HTTP/1.1 101"), line(false));
        assert_eq!(StatusLine::read(b"HTTP/1.1  101 \xff"), line(true));
        for other in
            ["HTTP/1.1", "HTTP/1.1 10", "HTTP/1.1 1010", "HTTP/1.1101 ", "HTTP/2 200", "HTTP/1.x 101"]
        {
            assert_eq!(StatusLine::read(other.as_bytes()), None, "{other}");
        }
    }
}
