//! Takes masks off (RFC 6455 §5.3), many bytes at a time.

/// Writes `masked` without its mask into `out`, which is at least as long. The key's first byte belongs to the first
/// of `masked`.
pub(super) fn unmask_into(out: &mut [u8], masked: &[u8], key: [u8; 4]) {
    let key = wide(key);
    let (words, rest) = masked.as_chunks::<8>();
    for (out, word) in out.as_chunks_mut::<8>().0.iter_mut().zip(words) {
        *out = (u64::from_ne_bytes(*word) ^ key).to_ne_bytes();
    }
    let whole = words.as_flattened().len();
    for ((out, byte), key) in out.iter_mut().skip(whole).zip(rest).zip(key.to_ne_bytes()) {
        *out = byte ^ key;
    }
}

/// Whether all bytes are ASCII once the mask is off.
pub(super) fn is_ascii(masked: &[u8], key: [u8; 4]) -> bool {
    let key = wide(key);
    let (words, rest) = masked.as_chunks::<8>();
    let all = words.iter().fold(0, |all, word| all | (u64::from_ne_bytes(*word) ^ key));
    let is_ascii = |(byte, key): (&u8, u8)| (byte ^ key).is_ascii();
    all.to_ne_bytes().is_ascii() && rest.iter().zip(key.to_ne_bytes()).all(is_ascii)
}

const fn wide([a, b, c, d]: [u8; 4]) -> u64 {
    u64::from_ne_bytes([a, b, c, d, a, b, c, d])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::websocket::frame::unmask;

    proptest! {
        #[test]
        fn any_part_is_unmasked_as_in_the_whole(
            payload in prop_oneof![
                prop::collection::vec(any::<u8>(), 0..100),
                prop::collection::vec(0u8..0x81, 0..100),
            ],
            key in any::<[u8; 4]>(),
            from in any::<prop::sample::Index>(),
        ) {
            let whole = payload;
            let mut payload = whole.clone();
            unmask(&mut payload, key);
            let from = from.index(payload.len() + 1);
            let mut part = vec![0; payload.len() - from];
            let mut turned = key;
            turned.rotate_left(from % 4);
            unmask_into(&mut part, &payload[from..], turned);
            prop_assert_eq!(&part, &whole[from..]);
            prop_assert_eq!(is_ascii(&payload[from..], turned), part.is_ascii());
        }
    }
}
