const BLOCK: usize = 16;
// Odd constants from the binary digits of the golden ratio and of the square root of two.
const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0x6a09_e667_f3bc_c909;

/// Where the checksum stands: two captures of one packet may differ in it, since network cards fill it in
/// behind the place where a sender's own packets are captured.
const CHECKSUM: usize = 16;
const CHECKSUM_BYTES: usize = 2;

/// Hash of a TCP header as captured but for its checksum, the IPv4 identification and the payload's length on
/// the wire. It is the same in every run and on every machine; it need not withstand an attacker, since only
/// packets that agree in their sequence numbers are compared.
#[inline(always)]
pub(super) fn fingerprint(header: &[u8], ip_id: u16, wire_len: u32) -> u32 {
    let facts = u64::from(ip_id) << 32 | u64::from(wire_len);
    let mut state = fold(FIRST ^ facts, SECOND ^ header.len() as u64);
    let mut rest = match header.split_first_chunk::<CHECKSUM>() {
        Some((front, behind)) => {
            state = mix(state, u128::from_le_bytes(*front));
            behind.get(CHECKSUM_BYTES..).unwrap_or_default()
        }
        None => header,
    };
    while let Some((block, behind)) = rest.split_first_chunk::<BLOCK>() {
        state = mix(state, u128::from_le_bytes(*block));
        rest = behind;
    }
    state = mix(state, short_block(rest));
    (state ^ state >> 32) as u32
}

/// Less than a block, as a block.
#[inline(always)]
fn short_block(rest: &[u8]) -> u128 {
    match (rest.first_chunk(), rest.last_chunk()) {
        (Some(first), Some(last)) => {
            u128::from(u64::from_le_bytes(*first)) << 64 | u128::from(u64::from_le_bytes(*last))
        }
        _ => rest.iter().fold(0, |block, byte| block << 8 | u128::from(*byte)),
    }
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
    fn every_length_and_every_bit_but_the_checksum_counts() {
        let header: Vec<u8> = (0..60).collect();
        let mut seen = std::collections::BTreeSet::new();
        assert!(seen.insert(fingerprint(&header, 1, 100)));
        assert!(seen.insert(fingerprint(&header, 2, 100)));
        assert!(seen.insert(fingerprint(&header, 1, 101)));
        for len in (14..16).chain(18..header.len()) {
            assert!(seen.insert(fingerprint(&header[..len], 1, 100)), "length {len}");
        }
        for bit in 0..header.len() * 8 {
            let mut flipped = header.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let counts = !(CHECKSUM..CHECKSUM + CHECKSUM_BYTES).contains(&(bit / 8));
            assert_eq!(seen.insert(fingerprint(&flipped, 1, 100)), counts, "bit {bit}");
        }
    }
}
