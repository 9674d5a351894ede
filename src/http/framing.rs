use super::body::Body;
use super::fields::{Fields, Name, trim};

/// How a head announces its body, as far as its fields tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    Absent,
    Known(Body),
    /// `Content-Length` is no number, or two of them.
    Invalid,
}

impl Framing {
    /// RFC 9112 §6.3, points 3 to 5: `Transfer-Encoding` goes before `Content-Length`.
    pub(super) fn of(fields: &Fields<'_>) -> Self {
        if let Some(last) = fields.elements(Name::TransferEncoding).last() {
            let chunked = last.eq_ignore_ascii_case(b"chunked");
            return Self::Known(if chunked { Body::Chunked } else { Body::UntilClose });
        }
        let mut lengths =
            fields.values(Name::ContentLength).flat_map(|value| value.split(|&byte| byte == b','));
        let Some(first) = lengths.next().map(length) else { return Self::Absent };
        match first {
            Some(first) if lengths.all(|other| length(other) == Some(first)) => {
                Self::Known(Body::Length(first))
            }
            _ => Self::Invalid,
        }
    }
}

/// Whether a connection lasts beyond this message (RFC 9112 §9.3).
pub(super) fn persists(fields: &Fields<'_>, minor: u8) -> bool {
    !fields.lists(Name::Connection, "close") && (minor > 0 || fields.lists(Name::Connection, "keep-alive"))
}

fn length(value: &[u8]) -> Option<u64> {
    let digits = trim(value);
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_u64, |length, byte| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        length.checked_mul(10)?.checked_add(digit)
    })
}
