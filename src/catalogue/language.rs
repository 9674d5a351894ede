/// A language and the files with its words.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, such as `en`.
    pub tag: &'static str,
    /// What its speakers call it.
    pub name: &'static str,
    /// What stands between groups of three digits (CLDR).
    pub group: char,
    /// What stands before decimals (CLDR).
    pub decimal: char,
    /// Name and text of each file.
    pub(super) files: &'static [(&'static str, &'static str)],
}

/// One file for each room of words; every language has the same files.
macro_rules! language {
    ($tag:literal, $name:literal, $group:literal, $decimal:literal) => {
        language!(
            $tag,
            $name,
            $group,
            $decimal,
            "books.ftl",
            "cli.ftl",
            "codes.ftl",
            "errors.ftl",
            "explain.ftl",
            "pairs.ftl",
            "report.ftl",
            "rules.ftl",
            "tls.ftl",
            "verdict.ftl"
        )
    };
    ($tag:literal, $name:literal, $group:literal, $decimal:literal, $($file:literal),+) => {
        Language {
            tag: $tag,
            name: $name,
            group: $group,
            decimal: $decimal,
            files: &[$(($file, include_str!(concat!("lang/", $tag, "/", $file)))),+],
        }
    };
}

/// Every language, English first.
pub static LANGUAGES: &[Language] = &[
    language!("en", "English", ',', '.'),
    language!("ru", "Русский", '\u{a0}', ','),
    language!("pt", "Português", '.', ','),
    language!("ko", "한국어", ',', '.'),
    language!("tr", "Türkçe", '.', ','),
    language!("es", "Español", '.', ','),
    language!("de", "Deutsch", '.', ','),
    language!("fr", "Français", '\u{202f}', ','),
    language!("ja", "日本語", ',', '.'),
    language!("zh-Hans", "简体中文", ',', '.'),
];

impl Language {
    /// English, which every other language is translated from.
    pub fn english() -> &'static Self {
        &LANGUAGES[0]
    }

    /// The language that a person asks for: a tag such as `pt`, `pt-BR` or `zh-Hans`, or a locale such as
    /// `pt_BR.UTF-8`, whatever the case. Chinese in traditional letters is another language.
    pub fn named(name: &str) -> Option<&'static Self> {
        let name = name.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_ascii_lowercase();
        let mut subtags = name.split('-');
        let (language, rest) = (subtags.next().unwrap_or_default(), subtags.collect::<Vec<_>>());
        let traditional = ["hant", "tw", "hk", "mo"].iter().any(|subtag| rest.contains(subtag));
        let tag = match language {
            "zh" if traditional => return None,
            "zh" => "zh-Hans",
            other => other,
        };
        LANGUAGES.iter().find(|language| language.tag == tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_tag_or_a_locale() {
        for (name, tag) in [
            ("ru", Some("ru")),
            ("RU", Some("ru")),
            ("pt_BR.UTF-8", Some("pt")),
            ("tr_TR@euro", Some("tr")),
            ("zh", Some("zh-Hans")),
            ("zh_CN.UTF-8", Some("zh-Hans")),
            ("zh-hans-sg", Some("zh-Hans")),
            ("zh_TW.UTF-8", None),
            ("zh-Hant", None),
            ("C", None),
            ("POSIX", None),
            ("C.UTF-8", None),
            ("", None),
            ("tlh", None),
        ] {
            assert_eq!(Language::named(name).map(|language| language.tag), tag, "{name}");
        }
    }
}
