use httparse::{EMPTY_HEADER, Error, Header, Request, Response};
use memchr::memchr;

use super::fields::Fields;
use super::head::Parsed;
use super::start_line::{Likeness, is_line_end, leading};
use crate::base::limits;

/// Fields of nearly every head, and of any that is meant well.
const SLOTS: usize = 24;
const MANY_SLOTS: usize = 512;

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
    fields: &'a [u8],
    whole: &'a [u8],
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

    /// The fields, and whether the head is what RFC 9112 lets a client send.
    pub(super) fn read_request(&self) -> (Fields<'a>, bool) {
        self.judge(|slots| Request::new(slots).parse(self.whole))
    }

    /// The fields, and whether the head is what RFC 9112 lets a server send, but for its start line's second space.
    pub(super) fn read_response(&self) -> (Fields<'a>, bool) {
        self.judge(|slots| Response::new(slots).parse(self.whole))
    }

    /// A head in which `httparse` finds nothing wrong has the fields that it finds. One with more fields than slots is
    /// judged by those that fit.
    fn judge(&self, parse: impl Fn(&mut [Header<'a>]) -> httparse::Result<usize>) -> (Fields<'a>, bool) {
        if self.is_untidy {
            return (Fields::read(self.fields), false);
        }
        let mut slots = [EMPTY_HEADER; SLOTS];
        let is_strict = match parse(&mut slots) {
            Ok(status) if status.is_complete() => return (Fields::of(&slots), true),
            Err(Error::TooManyHeaders) => {
                matches!(parse(&mut [EMPTY_HEADER; MANY_SLOTS]), Ok(_) | Err(Error::TooManyHeaders))
            }
            result => result.is_ok(),
        };
        (Fields::read(self.fields), is_strict)
    }
}

fn without_line_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}
