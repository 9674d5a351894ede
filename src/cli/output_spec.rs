use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::backend::{FORMATS, Format};

/// Where a report goes and in which form: `[FORMAT:]FILE`.
#[derive(Clone, Debug)]
pub(crate) struct OutputSpec {
    /// The form.
    pub(crate) format: Format,
    /// The file.
    pub(crate) file: PathBuf,
}

impl OutputSpec {
    /// A prefix that is no format's id belongs to the file's name, such as the drive in `C:report.json`.
    pub(crate) fn parse(text: OsString) -> Result<Self, String> {
        let prefixed = text.to_str().and_then(|text| text.split_once(':')).and_then(|(prefix, file)| {
            let format = FORMATS.iter().find(|format| format.id == prefix)?;
            Some((*format, PathBuf::from(file)))
        });
        let (format, file) = match prefixed {
            Some((format, file)) => (Some(format), file),
            None => (None, PathBuf::from(&text)),
        };
        if file.as_os_str().is_empty() {
            return Err("the name of the file is missing".to_owned());
        }
        if file.as_os_str() == "-" {
            return Err("stdout is not named here; --format says what goes there".to_owned());
        }
        match format.or_else(|| by_extension(&file)) {
            Some(format) => Ok(Self { format, file }),
            None => {
                let name = file.display();
                Err(format!("its extension names no format; write for example json:{name}"))
            }
        }
    }
}

fn by_extension(file: &Path) -> Option<Format> {
    let extension = file.extension()?.to_str()?.to_ascii_lowercase();
    FORMATS.iter().copied().find(|format| format.extensions.contains(&extension.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prefix_decides_then_the_extension() {
        for (text, format, file) in [
            ("report.json", "json", "report.json"),
            ("report.JSONL", "ndjson", "report.JSONL"),
            ("dir.x/report.txt", "text", "dir.x/report.txt"),
            ("text:report.json", "text", "report.json"),
            ("json:report", "json", "report"),
            ("json:C:\\report", "json", "C:\\report"),
            ("C:report.json", "json", "C:report.json"),
            ("JSON:report.txt", "text", "JSON:report.txt"),
            ("./json:x.txt", "text", "./json:x.txt"),
        ] {
            let spec = OutputSpec::parse(text.into()).unwrap();
            assert_eq!((spec.format.id, spec.file), (format, file.into()), "{text}");
        }
    }

    #[test]
    fn refuses_what_names_no_file_or_no_format() {
        for wrong in ["", "-", "json:", "json:-", "report", "C:foo", "report.pdf", ".json"] {
            assert!(OutputSpec::parse(wrong.into()).is_err(), "{wrong}");
        }
    }
}
