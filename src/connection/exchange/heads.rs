//! HTTP heads that come in pieces, or that the snapshot length cut.

use crate::base::limits::HTTP_HEAD_BYTES;
use crate::connection::first_bytes::{FirstBytes, first_bytes};
use crate::http::Parsed;

/// Bytes of a head that are looked at however they drip in.
const FIRST_LOOKS: usize = 128;

/// What is here of a head of which a part may have come before; `None` if what came now is not worth a look, and was
/// kept.
pub(super) fn gather<'a>(partial: &'a mut Vec<u8>, rest: &'a [u8]) -> Option<&'a [u8]> {
    let had = partial.len();
    if had == 0 {
        return Some(rest);
    }
    partial.extend_from_slice(rest);
    // Looking again at every byte of a head that drips in would cost its length squared.
    let may_end = has_empty_line(partial.get(had.saturating_sub(3)..).unwrap_or_default());
    (may_end || had <= FIRST_LOOKS || partial.len() >= HTTP_HEAD_BYTES).then_some(partial)
}

/// The whole lines of a request whose head was cut, as a head; `None` without a whole first line.
pub(super) fn end_request(partial: &[u8]) -> Option<Vec<u8>> {
    let end = partial.iter().rposition(|byte| *byte == b'\n')?;
    Some([partial.get(..=end)?, b"\r\n"].concat())
}

/// An answer whose head was cut, as a head.
pub(super) fn end_response(partial: &[u8]) -> Vec<u8> {
    end_request(partial).unwrap_or_else(|| [partial, b"\r\n\r\n"].concat())
}

pub(super) fn begins_request(bytes: &[u8]) -> bool {
    first_bytes(bytes) == FirstBytes::HttpRequest
}

pub(super) fn begins_response(bytes: &[u8]) -> bool {
    first_bytes(bytes) == FirstBytes::HttpResponse
}

pub(super) fn whole<T>(parsed: Parsed<T>) -> Option<T> {
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
    use crate::http::{request_head, response_head};

    #[test]
    fn a_head_is_found_however_it_drips_in() {
        let head = format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "y".repeat(400));
        let bytes = [head.as_bytes(), b"\x81\x80more"].concat();
        for size in 1..bytes.len() {
            let mut partial = Vec::new();
            let found = bytes.chunks(size).find_map(|piece| {
                let had = partial.len();
                match gather(&mut partial, piece).map_or(Parsed::NeedMore, request_head) {
                    Parsed::Done { used, .. } => return Some(used),
                    Parsed::NeedMore if had == 0 => partial.extend_from_slice(piece),
                    Parsed::NeedMore => {}
                    Parsed::Wrong => panic!("{size}"),
                }
                None
            });
            assert_eq!(found, Some(head.len()), "{size}");
        }
    }

    #[test]
    fn a_cut_head_tells_what_is_whole_in_it() {
        let status = |bytes: &[u8]| whole(response_head(&end_response(bytes))).map(|head| head.status);
        assert_eq!(status(b"HTTP/1.1 101 Switching Prot"), Some(101));
        assert_eq!(status(b"HTTP/1.1 101 Switching Protocols\r\nUpgra"), Some(101));
        assert_eq!(status(b"HTTP/1.1 40"), None);
        let cut = end_request(b"GET /chat HTTP/1.1\r\nUpgrade: websocket\r\nSec-").expect("a line");
        assert!(whole(request_head(&cut)).is_some_and(|head| head.asks_for_websocket));
        assert!(end_request(b"GET /chat HTT").is_none());
    }
}
