/// A digest of bytes, the same on every machine, for telling equal texts by; eight bytes at a time, since every
/// connection has some of them. Whoever chooses the bytes can make two alike.
pub(crate) fn digest(bytes: &[u8]) -> u64 {
    // Steps and factor are those of FxHash; the length keeps trailing zeros apart.
    let step = |digest: u64, word: u64| (digest.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    let mut words = bytes.chunks_exact(8);
    let mut digest = bytes.len() as u64;
    for word in &mut words {
        digest = step(digest, word.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)));
    }
    let rest = words.remainder().iter().fold(0, |all, byte| all << 8 | u64::from(*byte));
    // What the last step multiplies moves only upwards.
    let digest = step(digest, rest);
    digest ^ (digest >> 32)
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn texts_that_differ_anywhere_differ() {
        let texts: [&[u8]; 8] =
            [b"", b"\0", b"a", b"/ws/chat/1", b"/ws/chat/2", b"/ws/chat", b"\0\0\0\0\0\0\0\0", b"\0\0"];
        let mut digests: Vec<u64> = texts.iter().map(|text| digest(text)).collect();
        digests.sort_unstable();
        digests.dedup();
        assert_eq!(digests.len(), texts.len());
    }
}
