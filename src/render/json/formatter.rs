use std::io::{self, Write as _};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

use crate::base::is_steering;

/// Writes a value over several lines, two spaces for each level, and ends the last line.
pub(super) fn write_pretty(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    value.serialize(&mut Serializer::with_formatter(&mut out, Guarded(PrettyFormatter::new())))?;
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(text: &str) -> String {
        let mut out = Vec::new();
        add_line(&text, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn steering_characters_are_escaped_and_others_are_not() {
        assert_eq!(line("é\u{1f980}"), "\"é\u{1f980}\"\n");
        assert_eq!(
            line("a\u{1b}\u{7f}\u{9b}\u{202e}\u{2028}\u{200b}\u{feff}\u{e0041}\"\n"),
            "\"a\\u001b\\u007f\\u009b\\u202e\\u2028\\u200b\\ufeff\\udb40\\udc41\\\"\\n\"\n"
        );
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
