//! Takes masks off (RFC 6455 §5.3), eight bytes at a time.

/// Writes `masked` without its mask into `out`, which is at least as long. `at` is the place of its first byte in the
/// frame's payload.
pub(super) fn unmask_into(out: &mut [u8], masked: &[u8], key: [u8; 4], at: u64) {
    let [a, b, c, d] = key;
    let [a, b, c, d] = match at % 4 {
        0 => [a, b, c, d],
        1 => [b, c, d, a],
        2 => [c, d, a, b],
        _ => [d, a, b, c],
    };
    let key = [a, b, c, d, a, b, c, d];
    let words = masked.as_chunks::<8>().0;
    for (out, word) in out.as_chunks_mut::<8>().0.iter_mut().zip(words) {
        *out = (u64::from_ne_bytes(*word) ^ u64::from_ne_bytes(key)).to_ne_bytes();
    }
    let whole = words.as_flattened().len();
    let rest = masked.get(whole..).unwrap_or_default();
    for ((out, byte), key) in out.iter_mut().skip(whole).zip(rest).zip(key) {
        *out = byte ^ key;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::websocket::frame::unmask;

    proptest! {
        #[test]
        fn any_part_is_unmasked_as_in_the_whole(
            payload in prop::collection::vec(any::<u8>(), 0..100),
            key in any::<[u8; 4]>(),
            from in any::<prop::sample::Index>(),
        ) {
            let mut whole = payload.clone();
            unmask(&mut whole, key);
            let from = from.index(payload.len() + 1);
            let mut part = vec![0; payload.len() - from];
            unmask_into(&mut part, &payload[from..], key, from as u64);
            prop_assert_eq!(&part, &whole[from..]);
        }
    }
}
