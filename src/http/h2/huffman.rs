//! The Huffman code of header strings (RFC 7541 §5.2, Appendix B).

/// A string is not of this code: it holds EOS, or its padding is not a short row of ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotHuffman;

/// Bits of each octet's code, then those of EOS. The code is canonical: the lengths determine it.
#[rustfmt::skip]
const LENGTHS: [u8; 257] = [
    13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6,
    6, 6, 7, 8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8,
    7, 8, 13, 19, 13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7, 7,
    7, 15, 11, 14, 13, 28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22, 23,
    24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24, 22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22,
    23, 23, 21, 21, 22, 21, 23, 22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25,
    26, 26, 26, 27, 27, 26, 24, 25, 19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24,
    20, 21, 22, 21, 21, 23, 22, 22, 25, 25, 24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27,
    27, 27, 27, 26, 30,
];

const EOS: u16 = 256;
const SHORTEST: usize = 5;
const LONGEST: usize = 30;

/// The codes of one length, numbered upwards from `first`; their symbols begin at `symbols` in the list.
#[derive(Clone, Copy)]
struct Row {
    first: u32,
    count: u32,
    symbols: usize,
}

struct Code {
    rows: [Row; LONGEST + 1],
    symbols: [u16; LENGTHS.len()],
}

static CODE: Code = Code::new();

impl Code {
    const fn new() -> Self {
        let mut code =
            Self { rows: [Row { first: 0, count: 0, symbols: 0 }; LONGEST + 1], symbols: [0; LENGTHS.len()] };
        let (mut next, mut placed, mut length) = (0, 0, SHORTEST);
        while length <= LONGEST {
            next <<= 1;
            code.rows[length].first = next;
            code.rows[length].symbols = placed;
            let mut symbol = 0;
            while symbol < LENGTHS.len() {
                if LENGTHS[symbol] as usize == length {
                    code.symbols[placed] = symbol as u16;
                    placed += 1;
                    next += 1;
                    code.rows[length].count += 1;
                }
                symbol += 1;
            }
            length += 1;
        }
        code
    }

    /// The symbol at the front of 32 bits, and the bits that it takes up.
    fn find(&self, bits: u32) -> Option<(u16, u32)> {
        self.rows.iter().zip(0..).skip(SHORTEST).find_map(|(row, length)| {
            let nth = (bits >> (32 - length)).checked_sub(row.first).filter(|nth| *nth < row.count)?;
            Some((*self.symbols.get(row.symbols + nth as usize)?, length))
        })
    }
}

/// Appends what `coded` stands for: at most 8/5 of its bytes.
pub(super) fn decode(coded: &[u8], out: &mut Vec<u8>) -> Result<(), NotHuffman> {
    let mut coming = coded.iter();
    let (mut held, mut bits) = (0_u64, 0_u32);
    loop {
        while bits <= 32
            && let Some(byte) = coming.next()
        {
            held = held << 8 | u64::from(*byte);
            bits += 8;
        }
        // Ones behind the end: what is left there is then a code that is too long, unless it is not padding.
        let front = if bits >= 32 { held >> (bits - 32) } else { !(!held << (32 - bits)) };
        match CODE.find(front as u32) {
            Some((EOS, length)) if length <= bits => return Err(NotHuffman),
            Some((symbol, length)) if length <= bits => {
                out.push(symbol as u8);
                bits -= length;
                held &= (1 << bits) - 1;
            }
            _ => break,
        }
    }
    let padding = (1 << bits) - 1;
    if bits < 8 && held == padding { Ok(()) } else { Err(NotHuffman) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decoded(coded: &[u8]) -> Result<Vec<u8>, NotHuffman> {
        let mut out = Vec::new();
        decode(coded, &mut out).map(|()| out)
    }

    /// The code bit by bit, from the lengths alone.
    fn encoded(text: &[u8]) -> Vec<u8> {
        let mut order: Vec<usize> = (0..LENGTHS.len()).collect();
        order.sort_by_key(|&symbol| (LENGTHS[symbol], symbol));
        let (mut codes, mut next, mut before) = (vec![0_u32; LENGTHS.len()], 0, LENGTHS[order[0]]);
        for symbol in order {
            next <<= LENGTHS[symbol] - before;
            before = LENGTHS[symbol];
            codes[symbol] = next;
            next += 1;
        }
        let mut bits: Vec<bool> = text
            .iter()
            .flat_map(|&byte| {
                let code = codes[usize::from(byte)];
                (0..LENGTHS[usize::from(byte)]).rev().map(move |bit| code >> bit & 1 == 1)
            })
            .collect();
        bits.resize(bits.len().next_multiple_of(8), true);
        bits.chunks(8).map(|byte| byte.iter().fold(0, |byte, &bit| byte << 1 | u8::from(bit))).collect()
    }

    #[test]
    fn the_strings_of_rfc_7541_are_read() {
        let strings: [(&[u8], &[u8]); 3] = [
            (&[0xf1, 0xe3, 0xc2, 0xe5, 0xf2, 0x3a, 0x6b, 0xa0, 0xab, 0x90, 0xf4, 0xff], b"www.example.com"),
            (&[0x25, 0xa8, 0x49, 0xe9, 0x5b, 0xb8, 0xe8, 0xb4, 0xbf], b"custom-value"),
            (&[0x64, 0x02], b"302"),
        ];
        for (coded, text) in strings {
            assert_eq!(decoded(coded).as_deref(), Ok(text));
        }
    }

    #[test]
    fn padding_is_less_than_a_byte_of_ones() {
        assert_eq!(decoded(&[0b0001_1111]).as_deref(), Ok(b"a".as_slice()));
        assert_eq!(decoded(&[0b0001_1110]), Err(NotHuffman));
        assert_eq!(decoded(&[0b0001_1111, 0xff]), Err(NotHuffman));
        assert_eq!(decoded(&[0xff]), Err(NotHuffman));
        assert_eq!(decoded(&[0xff, 0xff, 0xff, 0xff]), Err(NotHuffman), "EOS");
        assert_eq!(decoded(&[]).as_deref(), Ok([].as_slice()));
    }

    proptest! {
        #[test]
        fn every_octet_comes_back(text in prop::collection::vec(any::<u8>(), 0..300)) {
            prop_assert_eq!(decoded(&encoded(&text)), Ok(text));
        }

        #[test]
        fn random_bytes_do_no_harm(coded in prop::collection::vec(any::<u8>(), 0..100)) {
            if let Ok(text) = decoded(&coded) {
                prop_assert_eq!(encoded(&text), coded);
            }
        }
    }
}
