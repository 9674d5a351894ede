//! A reader over bytes whose every read may say "too short" instead of panicking.

/// A read went past the end of what was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("needs {need} bytes at offset {at}, has {have}")]
pub struct Short {
    /// Bytes that the read needed.
    pub need: usize,
    /// Bytes that were left.
    pub have: usize,
    /// Offset of the read from the start of the slice.
    pub at: usize,
}

/// A position in a slice, moving forward only.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    /// Starts at the first byte.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Offset of the next read from the start of the slice.
    pub const fn offset(&self) -> usize {
        self.at
    }

    /// Bytes that are left.
    pub const fn remaining(&self) -> usize {
        self.bytes.len() - self.at
    }

    /// What is left, without taking it.
    pub fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Takes `count` bytes.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], Short> {
        match self.rest().get(..count) {
            Some(taken) => {
                self.at += count;
                Ok(taken)
            }
            None => Err(Short { need: count, have: self.remaining(), at: self.at }),
        }
    }

    /// Takes `N` bytes as an array.
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], Short> {
        let mut out = [0; N];
        out.copy_from_slice(self.take(N)?);
        Ok(out)
    }

    /// Passes over `count` bytes.
    pub fn skip(&mut self, count: usize) -> Result<(), Short> {
        self.take(count).map(|_| ())
    }

    /// Takes one byte.
    pub fn u8(&mut self) -> Result<u8, Short> {
        Ok(self.array::<1>()?[0])
    }

    /// Takes two bytes in network order.
    pub fn u16(&mut self) -> Result<u16, Short> {
        Ok(u16::from_be_bytes(self.array()?))
    }

    /// Takes two bytes in little-endian order.
    pub fn u16_le(&mut self) -> Result<u16, Short> {
        Ok(u16::from_le_bytes(self.array()?))
    }

    /// Takes four bytes in network order.
    pub fn u32(&mut self) -> Result<u32, Short> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    /// Takes four bytes in little-endian order.
    pub fn u32_le(&mut self) -> Result<u32, Short> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    /// Takes eight bytes in network order.
    pub fn u64(&mut self) -> Result<u64, Short> {
        Ok(u64::from_be_bytes(self.array()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_read_takes_nothing_and_says_where() {
        let mut cursor = Cursor::new(&[1, 2, 3]);
        assert_eq!(cursor.u16(), Ok(0x0102));
        assert_eq!(cursor.u32(), Err(Short { need: 4, have: 1, at: 2 }));
        assert_eq!(cursor.u8(), Ok(3));
        assert_eq!(cursor.remaining(), 0);
    }
}
