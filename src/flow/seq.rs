/// Offset of the first payload byte of a stream. Not zero, so that bytes from before the first one seen have
/// an offset too; its low 32 bits are zero, so that an offset's low bits are a sequence number's distance.
pub const ORIGIN: u64 = 1 << 40;

/// The offset of sequence number `raw`, the one nearest to `near`, in a stream whose byte at [`ORIGIN`] has
/// sequence number `base`.
pub(super) const fn unwrap(raw: u32, base: u32, near: u64) -> u64 {
    let distance = raw.wrapping_sub(base).wrapping_sub(near as u32).cast_signed();
    near.saturating_add_signed(distance as i64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn finds_any_offset_within_half_the_space(base: u32, at in 0u64..1 << 38, off in -(1i64 << 31) + 1..1 << 31) {
            let near = ORIGIN + at;
            let wanted = near.saturating_add_signed(off);
            let raw = base.wrapping_add((wanted.wrapping_sub(ORIGIN)) as u32);
            prop_assert_eq!(unwrap(raw, base, near), wanted);
        }
    }
}
