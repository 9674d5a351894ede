use std::io::ErrorKind;

use crate::base::WireText;
use crate::capture::{CaptureError, InputWarning};

use super::{Catalogue, Value};

/// Why an input cannot be read, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorText {
    /// What is wrong with it, without its name.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Catalogue {
    /// Why the input that a person calls `name` cannot be read.
    pub fn capture_error(&self, name: &str, error: &CaptureError) -> ErrorText {
        let say = |id: &str, values: &[(&str, &str)]| {
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, Value::from(*value))).collect();
            ErrorText {
                what: self.message(id, &values),
                remedy: self.message(&format!("{id}.remedy"), &values),
            }
        };
        match error {
            CaptureError::Io(error) => match error.kind() {
                ErrorKind::NotFound => say("capture-not-found", &[]),
                ErrorKind::PermissionDenied => say("capture-permission", &[]),
                ErrorKind::IsADirectory => say("capture-directory", &[]),
                _ => say("capture-io", &[("detail", &printable(&error.to_string()))]),
            },
            CaptureError::Empty => say("capture-empty", &[]),
            CaptureError::ForeignFormat { format, remedy } => {
                let remedy = remedy.replace("FILE", &printable(name));
                say("capture-foreign-format", &[("format", format), ("remedy", &remedy)])
            }
            CaptureError::UnknownFormat { first_bytes } => {
                say("capture-unknown-format", &[("bytes", first_bytes)])
            }
            CaptureError::BadHeader { detail } => {
                say("capture-bad-header", &[("detail", &printable(detail))])
            }
            CaptureError::BadCompression { compression, detail } => say(
                "capture-bad-compression",
                &[("compression", compression), ("detail", &printable(detail))],
            ),
            CaptureError::CompressionNotBuilt { compression } => {
                say("capture-compression-not-built", &[("compression", compression)])
            }
        }
    }

    /// What a person should know about an input; without words for it, its id and its values.
    pub fn input_warning(&self, warning: &InputWarning) -> String {
        let value = |text: &str| match text.parse::<u64>() {
            Ok(count) => Value::from(count),
            Err(_) => Value::from(printable(text)),
        };
        let values: Vec<_> = warning.values.iter().map(|(name, text)| (*name, value(text))).collect();
        self.message(warning.id, &values)
    }
}

/// Names and details may hold anything that a file system or a file allows.
fn printable(text: &str) -> String {
    WireText::from(text).to_printable()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_is_wrong_and_what_to_do() {
        let catalogue = Catalogue::english();
        let error = CaptureError::ForeignFormat {
            format: "a snoop capture",
            remedy: "editcap -F pcapng FILE out.pcapng",
        };
        let text = catalogue.capture_error("old\x1b.snoop", &error);
        assert!(text.what.contains("a snoop capture"), "{}", text.what);
        assert!(text.remedy.contains("editcap -F pcapng old\\u{1b}.snoop"), "{}", text.remedy);
    }

    #[test]
    fn a_warning_counts_in_groups_and_plurals() {
        let catalogue = Catalogue::english();
        let warning = |count: &str| {
            let warning =
                InputWarning { id: "input-dropped-packets", values: vec![("count", count.to_owned())] };
            catalogue.input_warning(&warning)
        };
        assert_eq!(warning("1"), "the capturing machine dropped 1 packet");
        assert_eq!(warning("12345"), "the capturing machine dropped 12,345 packets");
    }

    #[test]
    fn a_warning_without_words_still_says_what_it_knows() {
        let warning = InputWarning { id: "input-new-kind", values: vec![("offset", "12".to_owned())] };
        assert_eq!(Catalogue::english().input_warning(&warning), "input-new-kind (offset 12)");
    }
}
