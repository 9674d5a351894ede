use std::fmt::Write as _;

/// Text that a stranger on the network chose. It has no `Display` on purpose: how it may be shown depends
/// on where it goes.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireText(Box<[u8]>);

impl WireText {
    /// Keeps the bytes as they were.
    pub fn new(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    /// The bytes as they were.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Number of bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the bytes are UTF-8.
    pub fn is_utf8(&self) -> bool {
        std::str::from_utf8(&self.0).is_ok()
    }

    /// As text, with U+FFFD for what is not UTF-8. **Not safe to print**: it keeps control characters, for
    /// encoders that escape on their own.
    pub fn to_lossy(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }

    /// As text for a person: control characters (C0, C1, DEL), line separators and characters that change
    /// the direction of writing are written as escapes, so that nothing here can steer a terminal.
    pub fn to_printable(&self) -> String {
        let mut out = String::with_capacity(self.0.len());
        for character in String::from_utf8_lossy(&self.0).chars() {
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
        write!(f, "WireText(\"{}\")", self.0.escape_ascii())
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
    fn nothing_printed_can_steer_a_terminal() {
        let text = WireText::new(b"a\x1b[31m\xc2\x9b\xe2\x80\xaeb\xff\n");
        assert_eq!(text.to_printable(), "a\\u{1b}[31m\\u{9b}\\u{202e}b\u{fffd}\\u{a}");
    }
}
