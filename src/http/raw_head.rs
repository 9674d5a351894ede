use memchr::memchr;

use super::head::Parsed;
use super::start_line::{Likeness, is_line_end, leading};
use crate::base::limits;

/// Where a head ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// At its empty line.
    Whole,
    /// Not yet.
    Open,
    /// At the cap.
    Cut,
}

/// A head's parts, found by its line ends alone.
pub(super) struct RawHead<'a> {
    pub(super) start_line: &'a [u8],
    pub(super) start_line_cut: bool,
    pub(super) fields: &'a [u8],
    pub(super) whole: &'a [u8],
    pub(super) extent: Extent,
    /// Whether it has what `httparse` lets pass although RFC 9112 §2.2 does not let it be sent: empty lines in front,
    /// bare LFs.
    is_untidy: bool,
}

impl<'a> RawHead<'a> {
    /// `Done` as soon as there is a start line to judge.
    pub(super) fn find(bytes: &'a [u8], likeness: Likeness) -> Parsed<Self> {
        match likeness {
            Likeness::No => return Parsed::Wrong,
            Likeness::Unsure => return Parsed::NeedMore,
            Likeness::Yes => {}
        }
        let kept = bytes.get(..limits::HTTP_HEAD_BYTES).unwrap_or(bytes);
        let cut = kept.len() == limits::HTTP_HEAD_BYTES;
        let blank = leading(kept, is_line_end).len();
        let mut at = blank;
        let mut first_end = None;
        let mut extent = if cut { Extent::Cut } else { Extent::Open };
        let mut is_untidy = blank > 0;
        loop {
            let rest = kept.get(at..).unwrap_or_default();
            let Some(end) = memchr(b'\n', rest) else {
                at = kept.len();
                break;
            };
            let line = rest.get(..=end).unwrap_or_default();
            at += line.len();
            is_untidy |= !line.ends_with(b"\r\n");
            first_end.get_or_insert(at);
            if matches!(line, b"\n" | b"\r\n") {
                extent = Extent::Whole;
                break;
            }
        }
        let line_end = match first_end {
            Some(end) => end,
            None if cut => kept.len(),
            None => return Parsed::NeedMore,
        };
        let raw = Self {
            start_line: without_line_end(kept.get(blank..line_end).unwrap_or_default()),
            start_line_cut: first_end.is_none(),
            fields: kept.get(line_end..at).unwrap_or_default(),
            whole: kept.get(..at).unwrap_or_default(),
            extent,
            is_untidy,
        };
        Parsed::Done { used: at, value: raw }
    }

    /// Whether the head is what RFC 9112 lets a client send.
    pub(super) fn is_strict_request(&self) -> bool {
        !self.is_untidy && is_strict(|slots| httparse::Request::new(slots).parse(self.whole))
    }

    /// Whether the head is what RFC 9112 lets a server send, but for its start line's second space.
    pub(super) fn is_strict_response(&self) -> bool {
        !self.is_untidy && is_strict(|slots| httparse::Response::new(slots).parse(self.whole))
    }
}

fn without_line_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Whether `httparse` finds nothing wrong. A head with more fields than slots is judged by those that fit.
fn is_strict<'a>(parse: impl Fn(&mut [httparse::Header<'a>]) -> httparse::Result<usize>) -> bool {
    let result = match parse(&mut [httparse::EMPTY_HEADER; 24]) {
        Err(httparse::Error::TooManyHeaders) => parse(&mut [httparse::EMPTY_HEADER; 512]),
        result => result,
    };
    matches!(result, Ok(_) | Err(httparse::Error::TooManyHeaders))
}
