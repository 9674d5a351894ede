use std::io::{self, Write as _};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

use crate::base::is_steering;

/// Bytes that are written at once.
const BUFFER_BYTES: usize = 64 * 1024;

/// Writes a value over several lines, two spaces for each level, and ends the last line.
pub(crate) fn write_pretty(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    let mut out = io::BufWriter::with_capacity(BUFFER_BYTES, out);
    value.serialize(&mut Serializer::with_formatter(&mut out, Guarded(Pretty::default())))?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Adds a value as one line.
pub(crate) fn add_line(value: &impl Serialize, lines: &mut Vec<u8>) {
    let written = value.serialize(&mut Serializer::with_formatter(&mut *lines, Guarded(CompactFormatter)));
    // Invariant: memory takes everything, and every key of the model is text.
    written.expect("a value of the model is JSON");
    lines.push(b'\n');
}

/// One value a line, two spaces for each level; an empty array or object stays on its line.
#[derive(Default)]
struct Pretty {
    depth: usize,
    /// Whether what was begun last has something in it.
    is_filled: bool,
}

impl Pretty {
    /// What stands before a value or a key.
    fn begin_line<W: ?Sized + io::Write>(&self, out: &mut W, first: bool) -> io::Result<()> {
        /// A comma, the end of a line, and more levels than the report has.
        const LINE: &str = ",\n                                                                ";
        let line = LINE.get(usize::from(first)..2 + 2 * self.depth);
        match line {
            Some(line) => out.write_all(line.as_bytes()),
            None => write!(out, "{}\n{:2$}", if first { "" } else { "," }, "", 2 * self.depth),
        }
    }

    fn begin<W: ?Sized + io::Write>(&mut self, out: &mut W, sign: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.is_filled = false;
        out.write_all(sign)
    }

    fn end<W: ?Sized + io::Write>(&mut self, out: &mut W, sign: &[u8]) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if self.is_filled {
            self.begin_line(out, true)?;
        }
        self.is_filled = true;
        out.write_all(sign)
    }
}

impl Formatter for Pretty {
    fn begin_array<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.begin_line(out, first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.begin_line(out, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }
}

/// A layout that also escapes what JSON allows in a string but what steers a terminal or an editor: DEL, C1,
/// bidirectional controls, line separators, invisible format characters.
struct Guarded<F>(F);

/// Hands calls on to the layout.
macro_rules! hand_on {
    ($($name:ident($($argument:ident: $type:ty)?)),+ $(,)?) => {
        $(fn $name<W: ?Sized + io::Write>(&mut self, out: &mut W $(, $argument: $type)?) -> io::Result<()> {
            self.0.$name(out $(, $argument)?)
        })+
    };
}

impl<F: Formatter> Formatter for Guarded<F> {
    hand_on!(
        begin_array(),
        end_array(),
        begin_array_value(first: bool),
        end_array_value(),
        begin_object(),
        end_object(),
        begin_object_key(first: bool),
        end_object_key(),
        begin_object_value(),
        end_object_value(),
    );

    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        if is_plain(rest) {
            return out.write_all(rest.as_bytes());
        }
        while let Some((at, character)) = rest.char_indices().find(|(_, character)| is_steering(*character)) {
            let (plain, steering) = rest.split_at(at);
            out.write_all(plain.as_bytes())?;
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            rest = steering.get(character.len_utf8()..).unwrap_or_default();
        }
        out.write_all(rest.as_bytes())
    }
}

/// Whether all is ASCII and no DEL, as most text is; what is left of ASCII's controls the serializer escapes.
fn is_plain(text: &str) -> bool {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let (words, rest) = text.as_bytes().as_chunks();
    let is_plain_word = |word: &[u8; 8]| {
        let word = u64::from_ne_bytes(*word);
        // One more than DEL has the high bit.
        (word | word.wrapping_add(ONES)) & HIGH == 0
    };
    words.iter().all(is_plain_word) && rest.iter().all(|byte| *byte < 0x7f)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn line(text: &str) -> String {
        let mut out = Vec::new();
        add_line(&text, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn steering_characters_are_escaped_and_others_are_not() {
        assert_eq!(line("é\u{1f980}"), "\"é\u{1f980}\"\n");
        assert_eq!(line("plain text of any length\u{7f}"), "\"plain text of any length\\u007f\"\n");
        assert_eq!(line("plain text, then \u{202e} it"), "\"plain text, then \\u202e it\"\n");
        assert_eq!(
            line("a\u{1b}\u{7f}\u{9b}\u{202e}\u{2028}\u{200b}\u{feff}\u{e0041}\"\n"),
            "\"a\\u001b\\u007f\\u009b\\u202e\\u2028\\u200b\\ufeff\\udb40\\udc41\\\"\\n\"\n"
        );
    }

    #[test]
    fn the_layout_is_the_usual_one() {
        let deep = (0..40).fold(json!([[], {}]), |inside, level| match level % 2 {
            0 => json!([inside, "a", {}]),
            _ => json!({ "a": inside, "b": [], "c": { "d": null } }),
        });
        for value in [deep, json!(1), json!([]), json!({ "a": [1, 2, "b"] })] {
            let mut out = Vec::new();
            write_pretty(&value, &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), format!("{value:#}\n"));
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_nothing_written_steers(text in any::<String>()) {
            let written = line(&text);
            prop_assert!(!written.trim_end_matches('\n').chars().any(is_steering));
            prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
        }
    }
}
