//! Tab-separated columns as Zeek's ASCII writer has them, with the header that its readers need.
//!
//! `#open` and `#close` are left out: they hold when a process opened and closed the file, which is not in a capture.

use serde_json::Value;

use super::logs::Log;
use crate::base::is_steering;
use crate::render::events::Fields;

const UNSET: &str = "-";
const EMPTY: &str = "(empty)";
const SET_SEPARATOR: char = ',';

pub(super) fn add_head(log: &Log, lines: &mut Vec<u8>) {
    let joined = |part: fn(&(&'static str, &'static str)) -> &'static str| {
        log.columns.iter().map(part).collect::<Vec<_>>().join("\t")
    };
    let (names, types) = (joined(|(name, _)| name), joined(|(_, kind)| kind));
    let path = log.path;
    let head = format!(
        "#separator \\x09\n#set_separator\t{SET_SEPARATOR}\n#empty_field\t{EMPTY}\n#unset_field\t{UNSET}\n\
         #path\t{path}\n#fields\t{names}\n#types\t{types}\n"
    );
    lines.extend_from_slice(head.as_bytes());
}

pub(super) fn add_line(log: &Log, event: &Fields, lines: &mut Vec<u8>) {
    let cells = log.columns.iter().map(|(name, kind)| match (event.get(name), *kind) {
        (None, _) => UNSET.to_owned(),
        (Some(Value::Array(items)), _) => {
            let items: Vec<_> = items.iter().map(|item| cell(item, true)).collect();
            items.join(&SET_SEPARATOR.to_string())
        }
        (Some(Value::Number(number)), "time" | "interval") => {
            format!("{:.6}", number.as_f64().unwrap_or_default())
        }
        (Some(value), _) => cell(value, false),
    });
    lines.extend_from_slice(cells.collect::<Vec<_>>().join("\t").as_bytes());
    lines.push(b'\n');
}

fn cell(value: &Value, is_member: bool) -> String {
    match value {
        Value::Bool(is_true) => if *is_true { "T" } else { "F" }.to_owned(),
        Value::String(text) => escaped(text, is_member),
        other => other.to_string(),
    }
}

/// The text with `\xHH` for each byte of what parts columns, members or lines, or steers what shows it, and for the first
/// byte of what would stand for no text.
fn escaped(text: &str, is_member: bool) -> String {
    if text.is_empty() {
        return EMPTY.to_owned();
    }
    let is_reserved = text == UNSET || text == EMPTY;
    let mut out = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let parts = is_member && character == SET_SEPARATOR;
        match character {
            '\\' => out.push_str("\\\\"),
            _ if is_steering(character) || parts || (is_reserved && at == 0) => {
                let mut bytes = [0; 4];
                out.extend(character.encode_utf8(&mut bytes).bytes().map(|byte| format!("\\x{byte:02x}")));
            }
            _ => out.push(character),
        }
    }
    out
}
