const BLOCK: usize = 16;
// Odd constants from the binary digits of the golden ratio and of the square root of two.
const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0x6a09_e667_f3bc_c909;

/// Hash of a TCP header as captured, the IPv4 identification and the payload's length on the wire. It is the
/// same in every run and on every machine; it need not withstand an attacker, since only packets that agree
/// in their sequence numbers are compared.
#[inline(always)]
pub(super) fn fingerprint(header: &[u8], ip_id: u16, wire_len: u32) -> u32 {
    let facts = u64::from(ip_id) << 32 | u64::from(wire_len);
    let mut state = fold(FIRST ^ facts, SECOND ^ header.len() as u64);
    let mut rest = header;
    while let Some((block, behind)) = rest.split_first_chunk::<BLOCK>() {
        state = mix(state, u128::from_le_bytes(*block));
        rest = behind;
    }
    if !rest.is_empty() {
        // The last block overlaps the one before it, unless there is none.
        state = mix(
            state,
            match header.last_chunk() {
                Some(block) => u128::from_le_bytes(*block),
                None => rest.iter().fold(0, |block, byte| block << 8 | u128::from(*byte)),
            },
        );
    }
    (state ^ state >> 32) as u32
}

#[inline(always)]
fn mix(state: u64, block: u128) -> u64 {
    fold(state ^ block as u64, SECOND ^ (block >> 64) as u64)
}

/// Both halves of a 128-bit product, laid over each other.
#[inline(always)]
fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    product as u64 ^ (product >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bit_and_every_length_counts() {
        let header: Vec<u8> = (0..60).collect();
        let mut seen = std::collections::BTreeSet::new();
        assert!(seen.insert(fingerprint(&header, 1, 100)));
        assert!(seen.insert(fingerprint(&header, 2, 100)));
        assert!(seen.insert(fingerprint(&header, 1, 101)));
        for len in 14..header.len() {
            assert!(seen.insert(fingerprint(&header[..len], 1, 100)), "length {len}");
        }
        for bit in 0..header.len() * 8 {
            let mut flipped = header.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(seen.insert(fingerprint(&flipped, 1, 100)), "bit {bit}");
        }
    }
}
