use std::cmp::Ordering;
use std::fmt::Write as _;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// Bytes of a text that is kept without an allocation.
const SHORT_BYTES: usize = 22;

/// Text that a stranger on the network chose. It has no `Display` on purpose: how it may be shown depends
/// on where it goes. Cheap to clone.
#[derive(Clone)]
pub struct WireText(Bytes);

#[derive(Clone)]
enum Bytes {
    /// So many of these.
    Short(u8, [u8; SHORT_BYTES]),
    Long(Arc<[u8]>),
}

impl WireText {
    /// Keeps the bytes as they were.
    pub fn new(bytes: &[u8]) -> Self {
        let mut short = [0; SHORT_BYTES];
        match short.get_mut(..bytes.len()) {
            Some(place) => {
                place.copy_from_slice(bytes);
                Self(Bytes::Short(bytes.len() as u8, short))
            }
            None => Self(Bytes::Long(bytes.into())),
        }
    }

    /// The bytes as they were.
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Bytes::Short(len, bytes) => bytes.get(..usize::from(*len)).unwrap_or_default(),
            Bytes::Long(bytes) => bytes,
        }
    }

    /// Number of bytes.
    pub fn len(&self) -> usize {
        self.as_bytes().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the bytes are UTF-8.
    pub fn is_utf8(&self) -> bool {
        std::str::from_utf8(self.as_bytes()).is_ok()
    }

    /// As text, with U+FFFD for what is not UTF-8. **Not safe to print**: it keeps control characters, for
    /// encoders that escape on their own.
    pub fn to_lossy(&self) -> String {
        String::from_utf8_lossy(self.as_bytes()).into_owned()
    }

    /// As text for a person: control characters (C0, C1, DEL), line separators and characters that change
    /// the direction of writing are written as escapes, so that nothing here can steer a terminal.
    pub fn to_printable(&self) -> String {
        let mut out = String::with_capacity(self.len());
        for character in String::from_utf8_lossy(self.as_bytes()).chars() {
            if is_steering(character) {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
            } else {
                out.push(character);
            }
        }
        out
    }
}

impl std::fmt::Debug for WireText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WireText(\"{}\")", self.as_bytes().escape_ascii())
    }
}

impl Default for WireText {
    fn default() -> Self {
        Self::new(&[])
    }
}

impl PartialEq for WireText {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for WireText {}

impl PartialOrd for WireText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for WireText {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for WireText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl From<&[u8]> for WireText {
    fn from(bytes: &[u8]) -> Self {
        Self::new(bytes)
    }
}

impl From<&str> for WireText {
    fn from(text: &str) -> Self {
        Self::new(text.as_bytes())
    }
}

/// Whether a character steers what shows it: controls, bidirectional overrides and isolates (Unicode
/// Standard Annex 9), line separators, invisible format characters.
pub(crate) fn is_steering(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_its_bytes_however_long() {
        for len in 0..2 * SHORT_BYTES {
            let bytes: Vec<u8> = (0..len as u8).collect();
            let text = WireText::new(&bytes);
            assert_eq!((text.as_bytes(), text.len()), (&bytes[..], len));
            assert_eq!(text.cmp(&WireText::new(&bytes[..len / 2])), bytes[..].cmp(&bytes[..len / 2]));
        }
        assert_eq!(size_of::<Option<WireText>>(), SHORT_BYTES + 2);
    }

    #[test]
    fn nothing_printed_can_steer_a_terminal() {
        let text = WireText::new(b"a\x1b[31m\xc2\x9b\xe2\x80\xaeb\xff\n");
        assert_eq!(text.to_printable(), "a\\u{1b}[31m\\u{9b}\\u{202e}b\u{fffd}\\u{a}");
    }
}
