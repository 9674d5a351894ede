use std::io;

use anstyle::{AnsiColor, Style};

use super::RenderOptions;
use super::layout::{JOIN, ascii, columns, left, truncate, wrap};
use crate::base::{Timestamp, WireText};
use crate::catalogue::{Catalogue, Value};
use crate::decode::Endpoint;

/// Columns that a report uses at least and at most, whatever the terminal has.
const WIDTHS: (usize, usize) = (80, 120);

/// What a piece of text is; decides its colour and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Plain,
    Title,
    Faint,
    Good,
    Bad,
    Warn,
    Accent,
}

impl Ink {
    const fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Title => Style::new().bold(),
            Self::Faint => Style::new().dimmed(),
            Self::Good => AnsiColor::Green.on_default(),
            Self::Bad => AnsiColor::Red.on_default().bold(),
            Self::Warn => AnsiColor::Yellow.on_default(),
            Self::Accent => AnsiColor::Cyan.on_default(),
        }
    }
}

/// A piece of a line.
pub(super) type Span<'a> = (Ink, &'a str);

/// Where a report is written: knows its width, its letters and its colours.
pub(super) struct Page<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) width: usize,
    pub(super) utf8: bool,
    color: bool,
    out: &'a mut dyn io::Write,
}

impl<'a> Page<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, options: &RenderOptions, out: &'a mut dyn io::Write) -> Self {
        let width = options.width.clamp(WIDTHS.0, WIDTHS.1);
        Self { catalogue, width, utf8: options.utf8, color: options.color, out }
    }

    /// A message of the catalogue in the letters of this page.
    pub(super) fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.letters(self.catalogue.message(id, values))
    }

    /// Text in the letters of this page.
    pub(super) fn letters(&self, text: String) -> String {
        if self.utf8 { text } else { ascii(&text) }
    }

    /// Text that a stranger chose, safe to print, at most `width` columns.
    pub(super) fn wire(&self, text: &WireText, width: usize) -> String {
        // No more than a line needs is looked at.
        match text.as_bytes().get(..4 * width) {
            Some(start) => self.cut(&self.letters(WireText::new(start).to_printable() + "…"), width),
            None => self.cut(&self.letters(text.to_printable()), width),
        }
    }

    /// The text cut to `width` columns.
    pub(super) fn cut(&self, text: &str, width: usize) -> String {
        truncate(text, width, if self.utf8 { "…" } else { "..." })
    }

    /// Several facts in one line, kept whole when it is broken.
    pub(super) fn list(&self, items: &[String]) -> String {
        let whole = |item: &String| item.replace(' ', &JOIN.to_string());
        let items: Vec<String> = items.iter().map(whole).collect();
        items.join(&format!(" {} ", self.separator()))
    }

    /// What stands before an item of a list.
    pub(super) fn bullet(&self) -> &'static str {
        if self.utf8 { "•" } else { "*" }
    }

    /// A line under a title, as wide as it is.
    pub(super) fn rule(&self, title: &str) -> String {
        let stroke = if self.utf8 { "─" } else { "-" };
        stroke.repeat(columns(title).min(self.width))
    }

    /// A count with its digits in groups.
    pub(super) fn number(&self, count: u64) -> String {
        self.letters(self.catalogue.number(count))
    }

    /// A share as a whole number of percent that is 0 or 100 only if it is exactly that.
    pub(super) fn percent(&self, share: f64) -> String {
        let percent = share * 100.0;
        let text = match percent {
            _ if percent > 0.0 && percent < 1.0 => self.say("unit-percent-some", &[]),
            _ if percent > 99.0 && percent < 100.0 => self.say("unit-percent-nearly-all", &[]),
            _ => self.say("unit-percent", &[("value", format!("{percent:.0}").into())]),
        };
        text.replace(' ', &JOIN.to_string())
    }

    fn separator(&self) -> char {
        if self.utf8 { '·' } else { '|' }
    }

    /// A length of time.
    pub(super) fn duration(&self, millis: f64) -> String {
        self.letters(self.catalogue.duration(millis)).replace(' ', &JOIN.to_string())
    }

    /// A number of bytes, in powers of 1000.
    pub(super) fn bytes(&self, bytes: u64) -> String {
        self.letters(self.catalogue.bytes(bytes))
    }

    /// Date and time of day in UTC, to the second.
    pub(super) fn date_and_time(&self, time: Timestamp) -> String {
        let text = time.rfc3339();
        text.get(..19).unwrap_or(&text).replace('T', " ")
    }

    /// The same, but one moment for what is over within the second.
    pub(super) fn moment_or_span(&self, first: Timestamp, last: Timestamp) -> String {
        let same_second = self.date_and_time(first) == self.date_and_time(last);
        self.span(first, if same_second { first } else { last })
    }

    /// From when to when, and how long that is, in UTC to the second.
    pub(super) fn span(&self, first: Timestamp, last: Timestamp) -> String {
        let (from, to) = (self.date_and_time(first), self.date_and_time(last));
        if first >= last {
            return self.say("read-moment", &[("from", from.into())]);
        }
        let same_day = from.get(..10) == to.get(..10);
        let to = if same_day { to.get(11..).unwrap_or(&to) } else { &to };
        let length = self.duration(last.millis_since(first));
        self.say("read-span", &[("from", from.into()), ("to", to.into()), ("length", length.into())])
    }

    /// Time of day in UTC, to the millisecond.
    pub(super) fn time_of_day(&self, time: Timestamp) -> String {
        let text = time.rfc3339();
        text.get(11..23).unwrap_or(&text).to_owned()
    }

    /// An empty line.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        self.out.write_all(b"\n")
    }

    /// One line; blanks at its end are left out.
    pub(super) fn line(&mut self, spans: &[Span<'_>]) -> io::Result<()> {
        let end = spans.iter().rposition(|(_, text)| !text.trim_end().is_empty()).map_or(0, |last| last + 1);
        for (index, (ink, text)) in spans.iter().take(end).enumerate() {
            let text = if index + 1 == end { text.trim_end() } else { text };
            let text = text.replace(JOIN, " ");
            match self.color && *ink != Ink::Plain && !text.trim().is_empty() {
                true => write!(self.out, "{}{text}{}", ink.style().render(), ink.style().render_reset())?,
                false => self.out.write_all(text.as_bytes())?,
            }
        }
        self.blank()
    }

    /// A heading with a blank line before it.
    pub(super) fn heading(&mut self, text: &str) -> io::Result<()> {
        self.blank()?;
        self.line(&[(Ink::Title, text)])
    }

    /// The ends of a connection, and what it asked for beside them, or below where it is long.
    pub(super) fn ends(&mut self, client: Endpoint, server: Endpoint, target: &str) -> io::Result<()> {
        let arrow = if self.utf8 { "→" } else { "->" };
        let ends = format!("{client} {arrow} {server}");
        let margin = (Ink::Plain, "  ");
        if columns(target) + columns(&ends) + 4 <= self.width {
            return self.line(&[margin, (Ink::Title, &ends), margin, (Ink::Accent, target)]);
        }
        self.line(&[margin, (Ink::Title, &ends)])?;
        self.line(&[margin, margin, (Ink::Accent, target)])
    }

    /// A label and a text beside it, broken into lines that all start `indent` plus `label_width` plus two
    /// columns from the left.
    pub(super) fn entry(
        &mut self,
        indent: usize,
        label: Span<'_>,
        label_width: usize,
        text: Span<'_>,
    ) -> io::Result<()> {
        let (margin, gap) = (" ".repeat(indent), if label_width == 0 { "" } else { "  " });
        let mut label = (label.0, left(label.1, label_width));
        let lines = wrap(text.1, self.width.saturating_sub(indent + columns(&label.1) + gap.len()));
        for line in &lines {
            // A line does not begin or end with what stands between two facts.
            let line = line.trim_matches([self.separator(), ' ']);
            self.line(&[(Ink::Plain, &margin), (label.0, &label.1), (Ink::Plain, gap), (text.0, line)])?;
            label.1 = " ".repeat(columns(&label.1));
        }
        Ok(())
    }

    /// A text broken into lines that start `indent` columns from the left.
    pub(super) fn paragraph(&mut self, indent: usize, ink: Ink, text: &str) -> io::Result<()> {
        self.entry(indent, (Ink::Plain, ""), 0, (ink, text))
    }
}
