//! HTTP heads that come in pieces, or that the snapshot length cut.

use crate::base::limits::HTTP_HEAD_BYTES;
use crate::connection::first_bytes::{FirstBytes, first_bytes};
use crate::http::{Parsed, RequestHead, ResponseHead, request_head, response_head};

/// Bytes of a head that are looked at however they drip in.
const FIRST_LOOKS: usize = 128;

/// Reads a head from what is there and what came now; keeps what is not enough. `used` counts the new bytes.
pub(super) fn take_head<T>(
    partial: &mut Vec<u8>,
    rest: &[u8],
    parse: impl Fn(&[u8]) -> Parsed<T>,
) -> Parsed<T> {
    let had = partial.len();
    if had == 0 {
        let parsed = parse(rest);
        if matches!(parsed, Parsed::NeedMore) {
            partial.extend_from_slice(rest);
        }
        return parsed;
    }
    partial.extend_from_slice(rest);
    // Looking again at every byte of a head that drips in would cost its length squared.
    let may_end = has_empty_line(partial.get(had.saturating_sub(3)..).unwrap_or_default());
    if !may_end && had > FIRST_LOOKS && partial.len() < HTTP_HEAD_BYTES {
        return Parsed::NeedMore;
    }
    match parse(partial) {
        Parsed::Done { used, value } => {
            partial.clear();
            Parsed::Done { used: used.saturating_sub(had), value }
        }
        other => other,
    }
}

/// What is left of a request whose head was cut; `None` without a whole first line.
pub(super) fn cut_request(partial: &[u8]) -> Option<RequestHead> {
    let end = partial.iter().rposition(|byte| *byte == b'\n')?;
    whole(request_head(&[partial.get(..=end)?, b"\r\n"].concat()))
}

/// What is left of an answer whose head was cut; `None` without a status.
pub(super) fn cut_response(partial: &[u8]) -> Option<ResponseHead> {
    let head = match partial.iter().rposition(|byte| *byte == b'\n') {
        Some(end) => [partial.get(..=end)?, b"\r\n"].concat(),
        None => [partial, b"\r\n\r\n"].concat(),
    };
    whole(response_head(&head))
}

pub(super) fn begins_request(bytes: &[u8]) -> bool {
    first_bytes(bytes) == FirstBytes::HttpRequest
}

pub(super) fn begins_response(bytes: &[u8]) -> bool {
    first_bytes(bytes) == FirstBytes::HttpResponse
}

fn whole<T>(parsed: Parsed<T>) -> Option<T> {
    match parsed {
        Parsed::Done { value, .. } => Some(value),
        Parsed::NeedMore | Parsed::Wrong => None,
    }
}

/// Whether a line without anything in it ends among the bytes.
fn has_empty_line(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|pair| pair == b"\n\n") || bytes.windows(3).any(|three| three == b"\n\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_found_however_it_drips_in() {
        let head = format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "y".repeat(400));
        let bytes = [head.as_bytes(), b"\x81\x80more"].concat();
        for size in 1..bytes.len() {
            let mut partial = Vec::new();
            let mut taken = 0;
            let used = bytes.chunks(size).find_map(|piece| {
                match take_head(&mut partial, piece, request_head) {
                    Parsed::Done { used, .. } => return Some(taken + used),
                    Parsed::NeedMore => taken += piece.len(),
                    Parsed::Wrong => panic!("{size}"),
                }
                None
            });
            assert_eq!(used, Some(head.len()), "{size}");
        }
    }

    #[test]
    fn a_cut_head_tells_what_is_whole_in_it() {
        let status = |bytes: &[u8]| cut_response(bytes).map(|head| head.status);
        assert_eq!(status(b"HTTP/1.1 101 Switching Prot"), Some(101));
        assert_eq!(status(b"HTTP/1.1 101 Switching Protocols\r\nUpgra"), Some(101));
        assert_eq!(status(b"HTTP/1.1 40"), None);
        assert!(
            cut_request(b"GET /chat HTTP/1.1\r\nUpgrade: websocket\r\nSec-")
                .is_some_and(|head| head.asks_for_websocket)
        );
        assert!(cut_request(b"GET /chat HTT").is_none());
    }
}
