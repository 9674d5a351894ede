#![doc = include_str!("../../../docs/formats/ecs.md")]

mod connection;
mod finding;
mod summary;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use super::events::{EventFormat, Fields, Told, write_events};
use super::json::convert::tool;
use super::json::{add_line, model};
use super::{Format, Reader, Tells};
use crate::base::Timestamp;
use crate::diagnose::Severity;
use crate::report::FlowRef;

/// A document on each line.
pub const FORMAT: Format = Format {
    id: "ecs",
    extensions: &[],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| {
        write_events(&Ecs { bulk: false }, report, summary, words, options, out)
    },
};

/// The same for the `_bulk` API: before each document a line that says what to do with it.
pub const BULK_FORMAT: Format = Format {
    id: "ecs-bulk",
    extensions: &[],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| {
        write_events(&Ecs { bulk: true }, report, summary, words, options, out)
    },
};

/// The version of the Elastic Common Schema that the fields are of.
const VERSION: &str = "9.4.0";

/// What the events come from.
const MODULE: &str = "wsclose";

/// Characters of a text at most: Elasticsearch looks into no longer keyword (`ignore_above`).
const KEYWORD_CHARACTERS: usize = 1024;

/// Whether something of an event was left out.
const TRUNCATED: &str = "websocket.truncated";

/// What repeats other fields, and what explains least.
const LEAST: &[&str] = &[
    "client",
    "server",
    "source.address",
    "destination.address",
    "network.application",
    "related.hosts",
    "url.full",
    "websocket.close.client.reason",
    "websocket.close.server.reason",
    "websocket.upgrade",
];

struct Ecs {
    bulk: bool,
}

impl EventFormat for Ecs {
    fn connection(&self, told: &Told<'_>, connection: &model::Connection) -> Fields {
        as_indexed(connection::event(told, connection))
    }

    fn finding(&self, told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
        as_indexed(finding::event(told, finding, flows))
    }

    fn summary(&self, told: &Told<'_>, summary: &model::Summary) -> Fields {
        as_indexed(summary::event(told, summary))
    }

    fn mark_truncated(&self, event: &mut Fields) {
        event.nest(TRUNCATED, true);
    }

    fn least(&self) -> &'static [&'static str] {
        LEAST
    }

    fn add_line(&self, event: &Fields, lines: &mut Vec<u8>) {
        if self.bulk {
            let id = event.get("event").and_then(|event| event.get("id"));
            add_line(&json!({ "create": { "_id": id } }), lines);
        }
        add_line(event.as_object(), lines);
    }
}

/// The event without what Elasticsearch would not look into, or would refuse the event for.
fn as_indexed(event: Fields) -> Fields {
    let mut indexed = event.map(indexed_value);
    if indexed != event {
        indexed.nest(TRUNCATED, true);
    }
    indexed
}

fn indexed_value(value: &Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > KEYWORD_CHARACTERS => {
            text.chars().take(KEYWORD_CHARACTERS - 1).chain(['…']).collect::<String>().into()
        }
        // Beyond what a `long` holds, as the length in a hostile frame's header may be.
        Value::Number(number) if number.is_u64() && !number.is_i64() => i64::MAX.into(),
        Value::Array(items) => items.iter().map(indexed_value).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), indexed_value(value))).collect()
        }
        other => other.clone(),
    }
}

/// What every event has.
fn base(kind: &str, dataset: &str, id: &str, time: Timestamp) -> Fields {
    let mut event = Fields::default();
    event.set("@timestamp", time.rfc3339());
    event.nest("ecs.version", VERSION);
    event.nest("event.kind", kind);
    event.nest("event.id", id);
    event.nest("event.module", MODULE);
    event.nest("event.dataset", format!("{MODULE}.{dataset}"));
    event.nest("event.provider", tool().name);
    event.nest("observer.type", "sensor");
    event.nest("observer.vendor", MODULE);
    event.nest("observer.product", tool().name);
    event.nest("observer.version", tool().version);
    event
}

/// From when to when, and for how many nanoseconds.
fn add_span(event: &mut Fields, first: Timestamp, last: Timestamp) {
    event.nest("event.start", first.rfc3339());
    event.nest("event.end", last.rfc3339());
    // A clock that was set back gives no length.
    event.nest("event.duration", Some(last.nanos_since(first)).filter(|nanos| *nanos >= 0));
}

/// The rule that concluded something.
fn add_rule(event: &mut Fields, rule: &str) {
    event.nest("rule.id", rule);
    event.nest("rule.name", rule);
    event.nest("rule.ruleset", tool().name);
}

fn evidence(evidence: &[model::Evidence]) -> Vec<Fields> {
    let item = |evidence: &model::Evidence| {
        let mut item = Fields::default();
        item.set("text", evidence.text.as_str());
        item.set("packet", evidence.packet);
        item
    };
    evidence.iter().map(item).collect()
}

/// On the scale that Elastic's own rules have.
const fn severity(severity: Severity) -> u8 {
    match severity {
        Severity::Info => 0,
        Severity::Low => 21,
        Severity::Medium => 47,
        Severity::High => 73,
        Severity::Critical => 99,
    }
}
