#![doc = include_str!("../../../docs/formats/zeek.md")]

mod conn_state;
mod logs;
#[cfg(test)]
mod tests;
mod tsv;

use serde_json::Value;

use self::conn_state::conn_state;
use self::logs::{CONNECTIONS, Log, NOTICES, SUMMARY};
use super::events::{EventFormat, EventKind, Events, Fields, Party, Told, write_events};
use super::json::{add_line, model};
use super::{Format, Reader, RenderOptions, Tells};
use crate::base::{Side, Timestamp};
use crate::report::FlowRef;
use crate::websocket::CloseCode;

/// A log in tab-separated columns: of connections, unless only others are wanted.
pub const FORMAT: Format = Format {
    id: "zeek",
    extensions: &[],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| {
        let kind = EventKind::ALL.iter().find(|kind| options.events.has(**kind));
        let (log, events) = match kind {
            Some(EventKind::Findings) => (&NOTICES, Events::from_iter([EventKind::Findings])),
            Some(EventKind::Summary) => (&SUMMARY, Events::from_iter([EventKind::Summary])),
            Some(EventKind::Connections) => (&CONNECTIONS, Events::from_iter([EventKind::Connections])),
            None => (&CONNECTIONS, Events::from_iter([])),
        };
        let options = RenderOptions { events, ..*options };
        write_events(&Zeek::Columns(log), report, summary, words, &options, out)
    },
};

/// The same logs as JSON, together.
pub const JSON: Format = Format {
    id: "zeek-json",
    extensions: &[],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| {
        write_events(&Zeek::Json, report, summary, words, options, out)
    },
};

/// The field that names an event's log.
const PATH: &str = "_path";

/// One log in columns, and so events of one kind; or all of them as JSON.
enum Zeek {
    Columns(&'static Log),
    Json,
}

impl EventFormat for Zeek {
    fn connection(&self, told: &Told<'_>, connection: &model::Connection) -> Fields {
        of_connection(told, connection)
    }

    fn finding(&self, told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
        of_finding(told, finding, flows)
    }

    fn summary(&self, told: &Told<'_>, summary: &model::Summary) -> Fields {
        of_summary(told, summary)
    }

    fn mark_truncated(&self, event: &mut Fields) {
        event.set("truncated", true);
    }

    fn add_line(&self, event: &Fields, lines: &mut Vec<u8>) {
        match self {
            Self::Columns(log) => tsv::add_line(log, event, lines),
            Self::Json => add_line(event.as_object(), lines),
        }
    }

    fn add_head(&self, _: &Told<'_>, lines: &mut Vec<u8>) {
        if let Self::Columns(log) = self {
            tsv::add_head(log, lines);
        }
    }
}

fn of_connection(told: &Told<'_>, connection: &model::Connection) -> Fields {
    let mut event = Fields::default();
    event.set(PATH, CONNECTIONS.path);
    event.set("ts", seconds(connection.time()));
    event.set("uid", connection.id.as_str());
    event.set("id.orig_h", connection.client.ip.to_string());
    event.set("id.orig_p", connection.client.port);
    event.set("id.resp_h", connection.server.ip.to_string());
    event.set("id.resp_p", connection.server.port);
    if let Some(upgrade) = &connection.upgrade {
        event.set("host", upgrade.host.as_deref());
        event.set("uri", upgrade.path.as_deref());
        event.set("user_agent", upgrade.user_agent.as_deref());
        event.set("subprotocol", upgrade.subprotocol.as_deref());
        event.set("client_protocols", upgrade.subprotocols_offered.as_slice());
        event.set("server_extensions", members(upgrade.extensions.as_deref()));
        event.set("client_extensions", members(upgrade.extensions_offered.as_deref()));
        event.set("status_code", upgrade.status);
    }
    event.set("server_name", connection.tls.as_ref().and_then(|tls| tls.sni.as_deref()));
    event.set("service", services(connection).join(","));
    event.set("conn_state", conn_state(&connection.tcp));
    event.set("history", connection.tcp.history.as_str());
    event.set("start", seconds(connection.first_time.0));
    event.set("duration", interval(connection.duration_ms));
    event.set("orig_bytes", connection.tcp.payload_bytes.client);
    event.set("resp_bytes", connection.tcp.payload_bytes.server);
    event.set("orig_pkts", connection.tcp.packets.client);
    event.set("resp_pkts", connection.tcp.packets.server);
    event.set("missed_bytes", connection.missed_bytes());
    let closes =
        [("orig", Side::Client, &connection.close.client), ("resp", Side::Server, &connection.close.server)];
    for (name, side, close) in closes {
        let Some(close) = close else { continue };
        // A frame without a code may also have been cut by the capture; of the first one the close code tells.
        let is_first = connection.initiator.is_some_and(|initiator| initiator.0 == side);
        let no_status = connection.close_code.filter(|code| is_first && *code == CloseCode::NO_STATUS.0);
        event.set(&format!("{name}_close_code"), close.code.or(no_status));
        event.set(&format!("{name}_close_reason"), close.reason.as_str());
    }
    event.set("close_code", connection.close_code);
    event.set("close_initiator", connection.initiator.map(|side| side.0.id()));
    event.set("ended_by", connection.ended_by.map(|side| side.0.id()));
    event.set("outcome", connection.outcome.0.id());
    event.set("ending", connection.ending.0.id());
    event.set("idle", connection.idle_before_end_ms.map(interval));
    event.set("orig_saw_code", connection.client_saw.code);
    event.set("resp_saw_code", connection.server_saw.code);
    let violations = connection.violations.iter().map(|violation| violation.rule.0.id());
    event.set("violations", violations.collect::<Vec<_>>());
    event.set("limits", connection.limits.iter().map(|limit| limit.0.id()).collect::<Vec<_>>());
    if let Some(diagnosis) = &connection.diagnosis {
        event.set("rule", diagnosis.rule);
        event.set("severity", diagnosis.severity.0.id());
        event.set("confidence", diagnosis.confidence);
        event.set("title", diagnosis.title.as_str());
        event.set("cause", diagnosis.cause.as_str());
        event.set("fix", diagnosis.fix.as_str());
    }
    event.set("community_id", connection.community_id.as_str());
    event.set("capture", told.capture(connection.first_packet));
    event
}

fn of_finding(told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
    let mut event = Fields::default();
    event.set(PATH, NOTICES.path);
    event.set("ts", seconds(told.finding_time(finding)));
    let party = Party::of(finding, flows);
    let server = party.server();
    if let ([uid], Some(client), Some(server), 1) =
        (finding.connections.as_slice(), party.client, server, finding.connection_count)
    {
        event.set("uid", uid.as_str());
        event.set("id.orig_h", client.ip.to_string());
        event.set("id.orig_p", client.port);
        event.set("id.resp_h", server.ip.to_string());
        event.set("id.resp_p", server.port);
    }
    event.set("proto", "tcp");
    event.set("note", notice_type(finding.rule));
    event.set("msg", finding.title.as_str());
    event.set("sub", finding.cause.as_str());
    event.set("src", party.only_client().map(|ip| ip.to_string()));
    event.set("dst", server.map(|server| server.ip.to_string()));
    event.set("p", server.map(|server| server.port));
    event.set("n", finding.connection_count);
    event.set("actions", vec!["Notice::ACTION_LOG"]);
    event.set("finding_id", finding.id.as_str());
    event.set("severity", finding.severity.0.id());
    event.set("confidence", finding.confidence);
    event.set("fix", finding.fix.as_str());
    event.set("connections", finding.connections.as_slice());
    event.set("captures", told.captures().collect::<Vec<_>>());
    event
}

fn of_summary(told: &Told<'_>, summary: &model::Summary) -> Fields {
    let mut event = Fields::default();
    event.set(PATH, SUMMARY.path);
    event.set("ts", told.last_time().map(seconds));
    event.set("summary_id", told.summary_id());
    event.set("clean", summary.outcomes.clean);
    event.set("abnormal", summary.outcomes.abnormal);
    event.set("failed", summary.outcomes.failed);
    event.set("open", summary.outcomes.open);
    event.set("indeterminate", summary.outcomes.indeterminate);
    event.set("close_codes", summary.codes.iter().map(|count| count.code).collect::<Vec<_>>());
    event.set("close_counts", summary.codes.iter().map(|count| count.connections).collect::<Vec<_>>());
    event.set("captures", told.captures().collect::<Vec<_>>());
    event
}

/// Zeek's names of the protocols that the connection was seen to speak.
fn services(connection: &model::Connection) -> Vec<&'static str> {
    let upgrade = connection.upgrade.as_ref();
    let http = upgrade.map(|upgrade| if upgrade.http_version == Some("2") { "http2" } else { "http" });
    let frames = [&connection.frames.client, &connection.frames.server];
    let has_frames = frames.iter().any(|frames| {
        frames.text + frames.binary + frames.continuation + frames.ping + frames.pong + frames.close > 0
    });
    let websocket = (connection.opened_time.is_some() || has_frames).then_some("websocket");
    let tls = connection.tls.is_some().then_some("ssl");
    [http, tls, websocket].into_iter().flatten().collect()
}

/// The members of a header's list, as Zeek parts them.
fn members(header: Option<&str>) -> Vec<&str> {
    header.unwrap_or_default().split(',').map(str::trim).filter(|member| !member.is_empty()).collect()
}

/// A rule's name as Zeek names its notices.
fn notice_type(rule: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + rest
    };
    let words: Vec<_> = rule.split('-').map(capital).collect();
    format!("WebSocketClose::{}", words.join("_"))
}

/// A moment as seconds since 1970, to the microsecond.
fn seconds(time: Timestamp) -> Value {
    (time.as_nanos().div_euclid(1000) as f64 / 1e6).into()
}

/// Milliseconds as seconds, to the microsecond.
fn interval(millis: f64) -> Value {
    ((millis * 1e3).round() / 1e6).into()
}
