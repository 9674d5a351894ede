//! Takes masks off (RFC 6455 §5.3), many bytes at a time.

/// Bytes that are looked at as one: what the compiler makes of the loops below is as wide as the machine's registers.
const BLOCK_BYTES: usize = 32;

/// Writes `masked` without its mask into `out`, which is at least as long. The key's first byte belongs to the first
/// of `masked`.
pub(super) fn unmask_into(out: &mut [u8], masked: &[u8], key: [u8; 4]) {
    let wide = wide(key);
    let (blocks, rest) = masked.as_chunks::<BLOCK_BYTES>();
    let (out_blocks, _) = out.as_chunks_mut::<BLOCK_BYTES>();
    for (out, block) in out_blocks.iter_mut().zip(blocks) {
        for ((out, byte), key) in out.iter_mut().zip(block).zip(wide) {
            *out = byte ^ key;
        }
    }
    for ((out, byte), key) in out.iter_mut().skip(masked.len() - rest.len()).zip(rest).zip(wide) {
        *out = byte ^ key;
    }
}

/// Whether all bytes are ASCII once the mask is off.
pub(super) fn is_ascii(masked: &[u8], key: [u8; 4]) -> bool {
    let wide = wide(key);
    let (blocks, rest) = masked.as_chunks::<BLOCK_BYTES>();
    let mut all = [0; BLOCK_BYTES];
    for block in blocks {
        for ((all, byte), key) in all.iter_mut().zip(block).zip(wide) {
            *all |= byte ^ key;
        }
    }
    let (words, rest) = rest.as_chunks::<4>();
    let mut word = 0;
    for bytes in words {
        word |= u32::from_ne_bytes(*bytes) ^ u32::from_ne_bytes(key);
    }
    let is_ascii = |(byte, key): (&u8, u8)| (byte ^ key).is_ascii();
    all.is_ascii() && word.to_ne_bytes().is_ascii() && rest.iter().zip(key).all(is_ascii)
}

const fn wide([a, b, c, d]: [u8; 4]) -> [u8; BLOCK_BYTES] {
    [a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d]
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
            let mut whole = payload;
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
