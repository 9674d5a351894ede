/// A language and the files with its words.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, such as `en`.
    pub tag: &'static str,
    /// What its speakers call it.
    pub name: &'static str,
    /// Name and text of each file.
    pub(super) files: &'static [(&'static str, &'static str)],
}

/// One file for each room of words; every language has the same files.
macro_rules! language {
    ($tag:literal, $name:literal) => {
        language!(
            $tag,
            $name,
            "cli.ftl",
            "codes.ftl",
            "errors.ftl",
            "report.ftl",
            "rules.ftl",
            "tls.ftl",
            "verdict.ftl"
        )
    };
    ($tag:literal, $name:literal, $($file:literal),+) => {
        Language {
            tag: $tag,
            name: $name,
            files: &[$(($file, include_str!(concat!("lang/", $tag, "/", $file)))),+],
        }
    };
}

/// Every language, English first.
pub static LANGUAGES: &[Language] = &[language!("en", "English")];
