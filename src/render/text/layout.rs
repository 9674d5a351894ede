//! Text by its width on a terminal.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A space that lines are not broken at; it is printed as a plain one.
pub(super) const JOIN: char = '\u{a0}';

/// Columns that a text takes.
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// The text with blanks behind it up to `width` columns.
pub(super) fn left(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// The text with blanks before it up to `width` columns.
pub(super) fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(columns(text))))
}

/// The text cut to `width` columns, its end replaced by `ellipsis` if something was cut.
pub(super) fn truncate(text: &str, width: usize, ellipsis: &str) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(columns(ellipsis));
    let mut out = String::new();
    let mut used = 0;
    for character in text.chars() {
        used += character.width().unwrap_or(0);
        if used > room {
            break;
        }
        out.push(character);
    }
    if width >= columns(ellipsis) {
        out.push_str(ellipsis);
    }
    out
}

/// The text in lines of at most `width` columns, broken at blanks and between letters of scripts that are written
/// without them; at [`JOIN`] or within a word only where that alone is longer than a line.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    let words = text.split(' ').flat_map(|word| {
        let too_long = columns(word) > width && !word.contains(is_unspaced);
        word.split(move |c| too_long && c == JOIN)
    });
    for word in words.filter(|word| !word.is_empty()) {
        for (index, piece) in pieces(word).into_iter().enumerate() {
            let blank = usize::from(index == 0 && !line.is_empty());
            if !line.is_empty() && columns(&line) + blank + columns(piece) > width {
                lines.push(std::mem::take(&mut line));
            }
            if blank == 1 && !line.is_empty() {
                line.push(' ');
            }
            line.push_str(piece);
            while columns(&line) > width {
                let head = truncate(&line, width, "");
                // A character wider than the line goes out alone, so that this ends.
                let cut =
                    if head.is_empty() { line.chars().next().map_or(0, char::len_utf8) } else { head.len() };
                let rest = line.split_off(cut);
                lines.push(std::mem::replace(&mut line, rest));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The parts of a word between which a line may end (Unicode Standard Annex 14), where one of the letters beside is
/// of a script without blanks.
fn pieces(word: &str) -> Vec<&str> {
    if !word.contains(is_unspaced) {
        return vec![word];
    }
    let mut pieces = Vec::new();
    let mut rest = word;
    let mut begin = 0;
    for (at, _) in unicode_linebreak::linebreaks(word) {
        let Some((piece, behind)) = rest.split_at_checked(at - begin) else { break };
        let beside = [piece.chars().next_back(), behind.chars().next()];
        if beside.into_iter().flatten().any(is_unspaced) && !piece.is_empty() {
            pieces.push(piece);
            (rest, begin) = (behind, at);
        }
    }
    if !rest.is_empty() {
        pieces.push(rest);
    }
    pieces
}

/// Whether a letter is Chinese or Japanese, where lines end between any two letters but for some marks.
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{3000}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

/// A bar of `width` columns for a share from 0 to 1; more than nothing always shows.
pub(super) fn bar(share: f64, width: usize, utf8: bool) -> String {
    let eighths = (share.clamp(0.0, 1.0) * width as f64 * 8.0).round() as usize;
    let eighths = eighths.max(usize::from(share > 0.0));
    if !utf8 {
        return "#".repeat(eighths.div_ceil(8));
    }
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    format!("{}{}", "█".repeat(eighths / 8), rest.get(eighths % 8).copied().unwrap_or_default())
}

/// Counts as heights, the largest of all rows of the same scale being `most`; more than nothing always shows.
pub(super) fn heights(counts: &[u64], most: u64, utf8: bool) -> String {
    let levels: &[char] =
        if utf8 { &['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] } else { &['.', ':', '+', '#'] };
    let height = |count: &u64| match count {
        0 => ' ',
        _ => {
            let level = (*count as u128 * levels.len() as u128).div_ceil(u128::from(most.max(1)));
            let level = usize::try_from(level).unwrap_or(usize::MAX).min(levels.len());
            levels.get(level - 1).copied().unwrap_or(' ')
        }
    };
    counts.iter().map(height).collect()
}

/// The text in ASCII: typography by its likeness, everything else as an escape.
pub(super) fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{0}'..='\u{7f}' | JOIN => out.push(character),
            '→' => out.push_str("->"),
            '…' => out.push_str("..."),
            '–' | '—' => out.push('-'),
            '“' | '”' | '„' | '«' | '»' | '「' | '」' => out.push('"'),
            '\u{202f}' => out.push(' '),
            '•' => out.push('*'),
            '‘' | '’' => out.push('\''),
            '·' => out.push('|'),
            '§' => out.push_str("section "),
            '\u{fffd}' => out.push('?'),
            other => out.extend(other.escape_unicode()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn width_counts_columns_not_characters() {
        assert_eq!(truncate("日本語テスト", 7, "…"), "日本語…");
        assert_eq!(wrap("日本 語テスト", 6), ["日本", "語テス", "ト"]);
        assert_eq!(left("語", 4), "語  ");
    }

    #[test]
    fn chinese_and_japanese_break_between_letters_but_not_before_a_full_stop() {
        assert_eq!(wrap("接続は閉じられました。", 14), ["接続は閉じられ", "ました。"]);
        assert_eq!(wrap("閉じられました。", 14), ["閉じられまし", "た。"]);
        assert_eq!(wrap("서버가 연결을 끊었습니다.", 14), ["서버가 연결을", "끊었습니다."]);
        assert_eq!(wrap("use --max-memory here", 12), ["use", "--max-memory", "here"]);
    }

    #[test]
    fn a_small_share_still_shows() {
        assert_eq!(bar(0.0001, 8, true), "▏");
        assert_eq!(bar(0.0001, 8, false), "#");
        assert_eq!(bar(0.0, 8, true), "");
        assert_eq!(columns(&bar(1.0, 8, true)), 8);
    }

    #[test]
    fn heights_show_every_count_and_none_where_nothing_was() {
        assert_eq!(heights(&[0, 1, 50, 100], 100, true), " ▁▄█");
        assert_eq!(heights(&[0, 1, 50, 100], 100, false), " .:#");
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_nothing_is_lost(text in "[a-zäß語 ]{0,80}", width in 2_usize..30) {
            let lines = wrap(&text, width);
            for line in &lines {
                prop_assert!(columns(line) <= width);
                prop_assert!(!line.ends_with(' '));
            }
            let bare = |text: &str| text.replace(' ', "");
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
        }
    }
}
