#![doc = include_str!("../../docs/formats/rows.md")]

use serde_json::Value;

/// What a column holds. Null is allowed in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text.
    Text,
    /// A number below 2^31, such as a port or a code.
    Small,
    /// A count, or a packet's number.
    Count,
    /// A length of time in milliseconds.
    Millis,
    /// Yes or no.
    Flag,
    /// A moment, as RFC 3339.
    Time,
    /// A list of texts; of violations their rules.
    List,
}

/// Where each column stands in a connection of the JSON report (RFC 6901), and what it holds.
pub(super) const COLUMNS: &[(&str, Kind)] = &[
    ("/id", Kind::Text),
    ("/first_time", Kind::Time),
    ("/last_time", Kind::Time),
    ("/duration_ms", Kind::Millis),
    ("/kind", Kind::Text),
    ("/outcome", Kind::Text),
    ("/ending", Kind::Text),
    ("/close_code", Kind::Small),
    ("/code_name", Kind::Text),
    ("/initiator", Kind::Text),
    ("/ended_by", Kind::Text),
    ("/client/ip", Kind::Text),
    ("/client/port", Kind::Small),
    ("/server/ip", Kind::Text),
    ("/server/port", Kind::Small),
    ("/tcp_stream", Kind::Count),
    ("/community_id", Kind::Text),
    ("/upgrade/http_version", Kind::Text),
    ("/upgrade/host", Kind::Text),
    ("/upgrade/path", Kind::Text),
    ("/upgrade/status", Kind::Small),
    ("/upgrade/subprotocol", Kind::Text),
    ("/upgrade/origin", Kind::Text),
    ("/upgrade/user_agent", Kind::Text),
    ("/upgrade/server_header", Kind::Text),
    ("/upgrade/via", Kind::Text),
    ("/upgrade/latency_ms", Kind::Millis),
    ("/upgrade/faults", Kind::List),
    ("/tls/version", Kind::Text),
    ("/tls/sni", Kind::Text),
    ("/tls/decrypted", Kind::Flag),
    ("/opened_time", Kind::Time),
    ("/end_time", Kind::Time),
    ("/idle_before_end_ms", Kind::Millis),
    ("/data_idle_ms", Kind::Millis),
    ("/close/client/code", Kind::Small),
    ("/close/client/reason", Kind::Text),
    ("/close/server/code", Kind::Small),
    ("/close/server/reason", Kind::Text),
    ("/close/crossed", Kind::Flag),
    ("/client_saw/code", Kind::Small),
    ("/client_saw/certainty", Kind::Text),
    ("/server_saw/code", Kind::Small),
    ("/server_saw/certainty", Kind::Text),
    ("/frames/client/text", Kind::Count),
    ("/frames/client/binary", Kind::Count),
    ("/frames/client/ping", Kind::Count),
    ("/frames/client/pong", Kind::Count),
    ("/frames/client/payload_bytes", Kind::Count),
    ("/frames/server/text", Kind::Count),
    ("/frames/server/binary", Kind::Count),
    ("/frames/server/ping", Kind::Count),
    ("/frames/server/pong", Kind::Count),
    ("/frames/server/payload_bytes", Kind::Count),
    ("/tcp/fin/client", Kind::Count),
    ("/tcp/fin/server", Kind::Count),
    ("/tcp/rst/client", Kind::Count),
    ("/tcp/rst/server", Kind::Count),
    ("/tcp/retransmissions/client", Kind::Count),
    ("/tcp/retransmissions/server", Kind::Count),
    ("/tcp/rtt_ms", Kind::Millis),
    ("/hop/role", Kind::Text),
    ("/hop/peer_connection", Kind::Text),
    ("/violations", Kind::List),
    ("/limits", Kind::List),
    ("/diagnosis/rule", Kind::Text),
    ("/diagnosis/severity", Kind::Text),
    ("/diagnosis/confidence", Kind::Small),
    ("/diagnosis/title", Kind::Text),
    ("/diagnosis/fix", Kind::Text),
    ("/findings", Kind::List),
    ("/display_filter", Kind::Text),
];

/// A column's name: its place with `_`.
pub(super) fn name(place: &str) -> String {
    place.trim_start_matches('/').replace('/', "_")
}

/// What stands for a member of a list.
pub(super) fn item(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(fields) => fields.get("rule").and_then(Value::as_str).unwrap_or_default().to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;
    use crate::render::json::write_json;
    use crate::report::{Summary, fixture};

    #[test]
    fn every_column_is_a_field_of_the_report_and_holds_what_it_says() {
        let report = fixture::report();
        let mut json = Vec::new();
        write_json(&report, &Summary::of(&report), &Catalogue::english(), &mut json).unwrap();
        let json: Value = serde_json::from_slice(&json).unwrap();
        let connections = json["connections"].as_array().unwrap();
        let page = include_str!("../../docs/formats/rows.md");
        for (place, kind) in COLUMNS {
            assert!(page.contains(&format!("\n| `{}` |", name(place))), "{place} is not in the page");
            let values: Vec<_> =
                connections.iter().filter_map(|connection| connection.pointer(place)).collect();
            assert!(!values.is_empty(), "{place} is no field");
            for value in values.into_iter().filter(|value| !value.is_null()) {
                let fits = match kind {
                    Kind::Text => value.is_string(),
                    Kind::Small => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
                    Kind::Count => value.as_i64().is_some(),
                    Kind::Millis => value.is_number(),
                    Kind::Flag => value.is_boolean(),
                    Kind::Time => value.as_str().is_some_and(|text| text.parse::<jiff::Timestamp>().is_ok()),
                    Kind::List => value.is_array(),
                };
                assert!(fits, "{place}: {value} is no {kind:?}");
            }
        }
    }
}
