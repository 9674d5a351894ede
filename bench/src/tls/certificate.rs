//! A certificate that parses as one, with noise for a modulus and a signature. Read first: RFC 5280 §4.1.

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const UTC_TIME: u8 = 0x17;
const SEQUENCE: u8 = 0x30;

/// `rsaEncryption` and `sha256WithRSAEncryption`, with the NULL that follows.
const RSA: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];
const SHA256_WITH_RSA: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 11, 5, 0];

pub(super) fn certificate(modulus: &[u8], signature: &[u8]) -> Vec<u8> {
    let algorithm = der(SEQUENCE, &[SHA256_WITH_RSA]);
    let nobody = der(SEQUENCE, &[]);
    let validity = der(SEQUENCE, &[&der(UTC_TIME, &[b"260101000000Z"]), &der(UTC_TIME, &[b"280101000000Z"])]);
    let key = der(SEQUENCE, &[&der(INTEGER, &[&[0], modulus]), &der(INTEGER, &[&[1, 0, 1]])]);
    let key = der(SEQUENCE, &[&der(SEQUENCE, &[RSA]), &der(BIT_STRING, &[&[0], &key])]);
    let signed = [&der(INTEGER, &[&[1]])[..], &algorithm, &nobody, &validity, &nobody, &key];
    der(SEQUENCE, &[&der(SEQUENCE, &signed), &algorithm, &der(BIT_STRING, &[&[0], signature])])
}

/// A tag, the length of what follows, and what follows.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = content.len() as u16;
    let header = match length {
        0..0x80 => vec![tag, length as u8],
        _ => [&[tag, 0x82][..], &length.to_be_bytes()].concat(),
    };
    [header, content].concat()
}
