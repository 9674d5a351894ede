//! Lines of syslog (RFC 5424) around the events of formats that travel in them.
//!
//! The host name and the process are nil: who runs the program is not known here, and a collector takes the sender's
//! address instead. The message is MSG-ANY without a byte order mark: RFC 5424 §6.4 wants one before UTF-8, but what
//! reads CEF or LEEF looks for its first word at the message's beginning.

use serde_json::Value;

use super::events::{Fields, printable};
use crate::base::Timestamp;
use crate::diagnose::Severity;
use crate::render::json::model;

/// local0 (RFC 5424 §6.2.1): no facility is made for this, and the local ones are for the site to route by.
const FACILITY: u8 = 16;

/// Names in an event of what goes into the header. None is a key of a format.
const PRIORITY: &str = "syslog priority";
const TIME: &str = "syslog time";
const MESSAGE_ID: &str = "syslog message id";

/// Who made the event, as CEF and LEEF name it.
pub(super) const DEVICE: &str = concat!("wsclose|wsclose-pcap|", env!("CARGO_PKG_VERSION"));

/// An event with what its header tells; the time as it stands there.
pub(super) fn event(message_id: &str, time: Option<String>, severity: Severity) -> Fields {
    let level = match severity {
        Severity::Info => 6,
        Severity::Low => 5,
        Severity::Medium => 4,
        Severity::High => 3,
        Severity::Critical => 2,
    };
    let mut event = Fields::default();
    event.set(PRIORITY, FACILITY * 8 + level);
    event.set(TIME, time);
    event.set(MESSAGE_ID, message_id);
    event
}

/// Adds the header and the blank before the message.
pub(super) fn add_header(event: &Fields, line: &mut Vec<u8>) {
    let told = |name| event.get(name).map_or_else(|| "-".to_owned(), written);
    let (priority, time, message_id) = (told(PRIORITY), told(TIME), told(MESSAGE_ID));
    let app = env!("CARGO_PKG_NAME");
    line.extend_from_slice(format!("<{priority}>1 {time} - {app} - {message_id} - ").as_bytes());
}

/// The severity of CEF and LEEF, from 1 to 10.
pub(super) const fn severity(severity: Severity) -> u8 {
    match severity {
        Severity::Info => 1,
        Severity::Low => 3,
        Severity::Medium => 5,
        Severity::High => 8,
        Severity::Critical => 10,
    }
}

/// RFC 3339 in UTC with so many digits, at most 6 of which RFC 5424 §6.2.3 allows.
pub(super) fn time(time: Timestamp, digits: usize) -> String {
    let told = time.rfc3339();
    match told.split_once('.') {
        Some((seconds, fraction)) => format!("{seconds}.{}Z", fraction.get(..digits).unwrap_or("0")),
        None => told,
    }
}

/// What is written for a value: texts without what steers or ends a line, lists joined by blanks.
pub(super) fn written(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => printable(text),
        Value::Array(items) => items.iter().map(written).collect::<Vec<_>>().join(" "),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

/// The text, cut so that it has no more than so many bytes; whether it was.
pub(super) fn bounded(mut text: String, limit: usize) -> (String, bool) {
    if text.len() <= limit {
        return (text, false);
    }
    let room = limit.saturating_sub('…'.len_utf8());
    let end = (0..=room).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text.truncate(end);
    text.push('…');
    (text, true)
}

/// The packets that prove something, in words.
pub(super) fn evidence(evidence: &[model::Evidence]) -> Option<String> {
    let told = |evidence: &model::Evidence| match evidence.packet {
        Some(packet) => format!("packet {packet}: {}", evidence.text),
        None => evidence.text.clone(),
    };
    let all: Vec<_> = evidence.iter().map(told).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

/// How many connections had which outcome, the outcomes that occur.
pub(super) fn outcomes(outcomes: &model::Outcomes) -> Vec<String> {
    let model::Outcomes { clean, abnormal, failed, open, indeterminate } = *outcomes;
    let counts = [
        ("clean", clean),
        ("abnormal", abnormal),
        ("failed", failed),
        ("open", open),
        ("indeterminate", indeterminate),
    ];
    counts.iter().filter(|(_, count)| *count > 0).map(|(name, count)| format!("{name}:{count}")).collect()
}

/// How many connections had which close code.
pub(super) fn codes(codes: &[model::CodeCount]) -> Vec<String> {
    codes.iter().map(|count| format!("{}:{}", count.code, count.connections)).collect()
}

/// How many connections there were.
pub(super) const fn connections(outcomes: &model::Outcomes) -> u64 {
    let model::Outcomes { clean, abnormal, failed, open, indeterminate } = *outcomes;
    clean + abnormal + failed + open + indeterminate
}
