/// Hash of a TCP header as captured, the IPv4 identification and the payload's length on the wire. It is the
/// same in every run and on every machine; it need not withstand an attacker, since only packets that agree
/// in their sequence numbers are compared.
#[inline]
pub(super) fn fingerprint(header: &[u8], ip_id: u16, wire_len: u32) -> u32 {
    // Odd constants from the binary digits of the golden ratio and of the square root of two.
    const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
    const SECOND: u64 = 0x6a09_e667_f3bc_c909;

    let mut state = fold(FIRST ^ (u64::from(ip_id) << 32 | u64::from(wire_len)), SECOND);
    let (pairs, tail) = header.as_chunks::<16>();
    for pair in pairs {
        let pair = u128::from_le_bytes(*pair);
        state = fold(state ^ pair as u64, SECOND ^ (pair >> 64) as u64);
    }
    let (words, tail) = tail.as_chunks::<4>();
    for word in words {
        state = fold(state ^ u64::from(u32::from_le_bytes(*word)), SECOND);
    }
    for byte in tail {
        state = fold(state ^ u64::from(*byte), SECOND);
    }
    (state ^ state >> 32) as u32
}

/// Both halves of a 128-bit product, laid over each other.
#[inline]
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
