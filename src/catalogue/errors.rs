use std::io::ErrorKind;

use crate::base::WireText;
use crate::capture::{CaptureError, InputWarning};

use super::{Catalogue, Value};

impl Catalogue {
    /// Why an input cannot be read: one sentence with the file, the place and what to do.
    pub fn capture_error(&self, file: &str, error: &CaptureError) -> String {
        let file = printable(file);
        let say = |id: &str, values: &[(&str, &str)]| {
            let values = std::iter::once(("file", file.as_str())).chain(values.iter().copied());
            let values: Vec<_> = values.map(|(name, value)| (name, Value::from(value))).collect();
            self.message(id, &values)
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
                let remedy = remedy.replace("FILE", &file);
                say("capture-foreign-format", &[("format", format), ("remedy", &remedy)])
            }
            CaptureError::UnknownFormat { first_bytes } => match first_bytes.is_empty() {
                true => say("capture-empty", &[]),
                false => say("capture-unknown-format", &[("bytes", first_bytes)]),
            },
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
        let values: Vec<_> =
            warning.values.iter().map(|(name, value)| (*name, Value::from(printable(value)))).collect();
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
    fn an_error_names_the_file_and_the_remedy() {
        let catalogue = Catalogue::english();
        let error = CaptureError::ForeignFormat {
            format: "a snoop capture",
            remedy: "editcap -F pcapng FILE out.pcapng",
        };
        let text = catalogue.capture_error("old\x1b.snoop", &error);
        assert!(
            text.contains("a snoop capture") && text.contains("editcap -F pcapng old\\u{1b}.snoop"),
            "{text}"
        );
    }

    #[test]
    fn a_warning_without_words_still_says_what_it_knows() {
        let warning = InputWarning { id: "input-new-kind", values: vec![("offset", "12".to_owned())] };
        assert_eq!(Catalogue::english().input_warning(&warning), "input-new-kind (offset 12)");
    }
}
