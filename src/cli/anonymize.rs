//! The key by which addresses are mapped: a file of one line, read once, wiped and never shown.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use zeroize::Zeroizing;

use super::backend::{ANONYMIZER_KEY_BYTES, Anonymizer};
use super::keylog::is_open_to_others;
use super::message::{Console, Failure, system_reason};

/// Bytes that are read; digits, and what editors put around them.
const FILE_BYTES: u64 = 4096;

const MAKE: &str = "make one with `openssl rand -hex 32 > key`";

/// Reads the key, if there is to be one. What a person should know about it is said on the console.
///
/// # Errors
/// One that cannot be read or is none: what is told would name addresses.
pub(crate) fn read(path: Option<&Path>, console: Console) -> Result<Option<Anonymizer>, Failure> {
    let Some(path) = path else { return Ok(None) };
    let (text, is_open) = read_text(path).map_err(|error| unreadable(path, &error))?;
    let name = path.display();
    let key = key(&text).ok_or_else(|| {
        let digits = 2 * ANONYMIZER_KEY_BYTES;
        Failure::input(format!(
            "{name} is no key, nothing was analysed: it holds other than {digits} hex digits"
        ))
        .hint(MAKE)
    })?;
    let anonymizer = Anonymizer::new(&key).ok_or_else(|| {
        Failure::input(format!("{name} is a weak key, nothing was analysed: its two halves are equal"))
            .hint(MAKE)
    })?;
    if is_open {
        console.warning(&format!("{name}: other accounts can read this key; `chmod 600` keeps it secret"));
    }
    Ok(Some(anonymizer))
}

fn read_text(path: &Path) -> io::Result<(Zeroizing<Vec<u8>>, bool)> {
    let file = File::open(path)?;
    let is_open = file.metadata().is_ok_and(|found| is_open_to_others(&found));
    // Growing would leave a copy behind.
    let mut text = Zeroizing::new(Vec::with_capacity(FILE_BYTES as usize + 1));
    file.take(FILE_BYTES).read_to_end(&mut text)?;
    Ok((text, is_open))
}

fn key(text: &[u8]) -> Option<Zeroizing<[u8; ANONYMIZER_KEY_BYTES]>> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text).trim_ascii();
    let mut key = Zeroizing::new([0; ANONYMIZER_KEY_BYTES]);
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let (pairs, rest) = text.as_chunks::<2>();
    if pairs.len() != key.len() || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in key.iter_mut().zip(pairs) {
        *byte = (digit(high)? << 4 | digit(low)?) as u8;
    }
    Some(key)
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let hint = match error.kind() {
        ErrorKind::NotFound => MAKE,
        ErrorKind::PermissionDenied => "use an account that may read it",
        _ => "name a file with the key",
    };
    let reason = system_reason(error);
    Failure::input(format!("cannot read the key {}, nothing was analysed: {reason}", path.display()))
        .hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::exit::ExitCode;
    use crate::cli::testing::TempDir;

    #[test]
    fn a_key_is_64_hex_digits_and_not_twice_the_same() {
        let dir = TempDir::new("key");
        let console = Console { quiet: true };
        let digits = "0123456789abcdefFEDCBA98765432101032547698badcfeefcdab8967452301";
        for text in [digits.to_owned(), format!("\u{feff}{digits}\r\n")] {
            assert!(read(Some(&dir.write("key", text.as_bytes())), console).unwrap().is_some());
        }
        for (text, word) in [
            (String::new(), "64 hex digits"),
            (digits[1..].to_owned(), "64 hex digits"),
            (format!("{digits}0"), "64 hex digits"),
            (digits.replace('0', "g"), "64 hex digits"),
            (format!("{digits}\n{digits}"), "64 hex digits"),
            (digits[..32].repeat(2), "halves are equal"),
        ] {
            let failure = read(Some(&dir.write("key", text.as_bytes())), console).err().unwrap();
            assert!(failure.sentence.contains(word) && failure.exit == ExitCode::Input, "{failure:?}");
            assert!(!failure.sentence.contains("cdef"), "{failure:?}");
        }
        assert!(read(Some(&dir.path().join("missing")), console).is_err());
        assert!(read(None, console).unwrap().is_none());
    }
}
