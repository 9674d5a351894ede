use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv6Addr};

use super::{add_rule, add_span, base, evidence, severity};
use crate::base::Side;
use crate::connection::{Ending, Outcome};
use crate::render::events::{Fields, Told};
use crate::render::json::model;

pub(super) fn event(told: &Told<'_>, connection: &model::Connection) -> Fields {
    let mut event = base("event", "connection", &connection.id, connection.time());
    event.nest("log.file.path", told.capture(connection.first_packet));
    add_class(&mut event, connection);
    add_span(&mut event, connection.first_time.0, connection.last_time.0);
    add_network(&mut event, connection);
    add_request(&mut event, connection);
    add_tls(&mut event, connection);
    add_ending(&mut event, connection);
    add_traffic(&mut event, connection);
    add_place(&mut event, connection);
    add_diagnosis(&mut event, connection);
    event
}

fn add_class(event: &mut Fields, connection: &model::Connection) {
    let (category, types): (&[_], &[_]) = match connection.outcome.0 {
        Outcome::Clean | Outcome::Abnormal => (&["network", "session"], &["end"]),
        Outcome::Failed => (&["network", "session"], &["start"]),
        Outcome::Open | Outcome::Indeterminate => (&["network"], &["connection", "info"]),
    };
    event.nest("event.category", category);
    event.nest("event.type", types);
    event.nest("event.action", connection.action());
    event.nest("event.code", connection.close_code.map(|code| code.to_string()));
    event.nest("event.severity", severity(connection.severity()));
    event.nest("event.outcome", connection.result());
}

fn add_network(event: &mut Fields, connection: &model::Connection) {
    let tcp = &connection.tcp;
    let ends = [
        ("source", "client", &connection.client, tcp.payload_bytes.client, tcp.packets.client),
        ("destination", "server", &connection.server, tcp.payload_bytes.server, tcp.packets.server),
    ];
    for (packets_of, role, end, bytes, packets) in ends {
        let ip = end.ip.to_string();
        event.nest(&format!("{packets_of}.address"), ip.as_str());
        for name in [packets_of, role] {
            event.nest(&format!("{name}.ip"), ip.as_str());
            event.nest(&format!("{name}.port"), end.port);
        }
        event.nest(&format!("{packets_of}.bytes"), bytes);
        event.nest(&format!("{packets_of}.packets"), packets);
    }
    let is_ipv4 = connection.client.ip.is_ipv4();
    event.nest("network.type", if is_ipv4 { "ipv4" } else { "ipv6" });
    event.nest("network.transport", "tcp");
    event.nest("network.iana_number", "6");
    event.nest("network.protocol", "websocket");
    event.nest("network.community_id", connection.community_id.as_str());
    event.nest("network.bytes", tcp.payload_bytes.client.saturating_add(tcp.payload_bytes.server));
    event.nest("network.packets", tcp.packets.client.saturating_add(tcp.packets.server));
    event.nest("network.vlan.id", connection.vlans().next().map(|vlan| vlan.to_string()));
    let proxied = connection.via.as_ref().and_then(|via| via.proxied.as_ref()).map(|ends| ends.client.ip);
    event.nest("network.forwarded_ip", proxied.map(|ip| ip.to_string()));
    let addresses: BTreeSet<IpAddr> =
        [connection.client.ip, connection.server.ip].into_iter().chain(proxied).collect();
    event.nest("related.ip", addresses.iter().map(IpAddr::to_string).collect::<Vec<_>>());
}

fn add_request(event: &mut Fields, connection: &model::Connection) {
    if let Some(host) = connection.host() {
        // An address is no domain of a machine, but stands for one in a URL.
        event.nest(
            "url.domain",
            if host.parse::<Ipv6Addr>().is_ok() { format!("[{host}]") } else { host.to_owned() },
        );
        if host.parse::<IpAddr>().is_err() {
            event.nest("destination.domain", host);
            event.nest("related.hosts", vec![host]);
        }
    }
    let Some(upgrade) = &connection.upgrade else { return };
    event.nest("url.full", connection.url());
    event.nest("url.scheme", connection.scheme());
    event.nest("url.path", connection.path());
    event.nest("url.query", connection.query());
    let port = upgrade.host.as_deref().and_then(|host| host.rsplit_once(':')?.1.parse::<u16>().ok());
    event.nest("url.port", port);
    event.nest("http.version", upgrade.http_version);
    event.nest("http.request.method", upgrade.method.as_deref());
    event.nest("http.response.status_code", upgrade.status);
    event.nest("user_agent.original", upgrade.user_agent.as_deref());
    event.nest("network.application", upgrade.subprotocol.as_ref().map(|name| name.to_lowercase()));
    event.nest("websocket.upgrade.accept", upgrade.accept.map(|accept| accept.0.id()));
    event.nest("websocket.upgrade.extensions", upgrade.extensions.as_deref());
    event.nest("websocket.upgrade.faults", ids(upgrade.faults.iter().map(|fault| fault.0.id())));
    event.nest("websocket.upgrade.latency_ms", upgrade.latency_ms);
    event.nest("websocket.upgrade.origin", upgrade.origin.as_deref());
    event.nest("websocket.upgrade.server_header", upgrade.server_header.as_deref());
    event.nest("websocket.upgrade.stream_id", upgrade.stream_id);
    event.nest("websocket.upgrade.subprotocol", upgrade.subprotocol.as_deref());
    event.nest("websocket.upgrade.subprotocols_offered", upgrade.subprotocols_offered.as_slice());
    event.nest("websocket.upgrade.via", upgrade.via.as_deref());
}

fn add_tls(event: &mut Fields, connection: &model::Connection) {
    let Some(tls) = &connection.tls else { return };
    event.nest("tls.version", tls.version);
    event.nest("tls.version_protocol", "tls");
    event.nest("tls.cipher", tls.cipher.as_deref());
    event.nest("tls.next_protocol", tls.alpn.as_ref().map(|name| name.to_lowercase()));
    event.nest("tls.client.server_name", tls.sni.as_deref());
    let established = match connection.ending.0 {
        Ending::TlsFailed => Some(false),
        _ => connection.upgrade.as_ref().map(|_| true),
    };
    event.nest("tls.established", established);
    event.nest("websocket.tls.decrypted", tls.decrypted);
    if let Some(alert) = &tls.alert {
        event.nest("websocket.tls.alert.side", alert.side.0.id());
        event.nest("websocket.tls.alert.description", alert.description.as_deref());
    }
}

fn add_ending(event: &mut Fields, connection: &model::Connection) {
    event.nest("websocket.kind", connection.kind.0.id());
    event.nest("websocket.outcome", connection.outcome.0.id());
    event.nest("websocket.ending", connection.ending.0.id());
    event.nest("websocket.ended_by", side(connection.ended_by.map(|side| side.0)));
    event.nest("websocket.opened_time", connection.opened_time.map(|time| time.0.rfc3339()));
    event.nest("websocket.idle_before_end_ms", connection.idle_before_end_ms);
    event.nest("websocket.data_idle_ms", connection.data_idle_ms);
    event.nest("websocket.close.code", connection.close_code);
    event.nest("websocket.close.name", connection.code_name.as_deref());
    event.nest("websocket.close.reason", connection.first_close().map(|close| close.reason.as_str()));
    event.nest("websocket.close.initiator", side(connection.initiator.map(|side| side.0)));
    event.nest("websocket.close.observed", connection.close_code.map(|_| connection.code_was_sent()));
    event.nest("websocket.close.crossed", connection.close.crossed);
    let sides = [
        (Side::Client, &connection.close.client, &connection.client_saw),
        (Side::Server, &connection.close.server, &connection.server_saw),
    ];
    for (side, close, saw) in sides {
        let side = side.id();
        if let Some(close) = close {
            event.nest(&format!("websocket.close.{side}.code"), close.code);
            event.nest(&format!("websocket.close.{side}.reason"), close.reason.as_str());
        }
        event.nest(&format!("websocket.{side}_saw.code"), saw.code);
        event.nest(&format!("websocket.{side}_saw.certainty"), saw.certainty.0.id());
    }
    if let Some(book) = &connection.code_book {
        event.nest("websocket.code_book.book", book.book.as_str());
        event.nest("websocket.code_book.name", book.name.as_str());
        event.nest("websocket.code_book.again", book.again);
    }
}

fn add_traffic(event: &mut Fields, connection: &model::Connection) {
    let tcp = &connection.tcp;
    for (side, frames) in [("client", &connection.frames.client), ("server", &connection.frames.server)] {
        let counts = [
            ("text", frames.text),
            ("binary", frames.binary),
            ("ping", frames.ping),
            ("pong", frames.pong),
            ("payload_bytes", frames.payload_bytes),
        ];
        for (name, count) in counts {
            event.nest(&format!("websocket.frames.{side}.{name}"), count);
        }
        let broken = connection.violations.iter().filter(|violation| violation.side.0.id() == side);
        event.nest(&format!("websocket.violations.{side}"), ids(broken.map(|broken| broken.rule.0.id())));
    }
    event.nest("websocket.unanswered_pings.client", connection.unanswered_pings.client);
    event.nest("websocket.unanswered_pings.server", connection.unanswered_pings.server);
    event.nest("websocket.tcp.fin.client", tcp.fin.client);
    event.nest("websocket.tcp.fin.server", tcp.fin.server);
    event.nest("websocket.tcp.rst.client", tcp.rst.client);
    event.nest("websocket.tcp.rst.server", tcp.rst.server);
    event.nest("websocket.tcp.history", tcp.history.as_str());
    event.nest("websocket.tcp.rtt_ms", tcp.rtt_ms);
    event.nest("websocket.tcp.retransmissions.client", tcp.retransmissions.client);
    event.nest("websocket.tcp.retransmissions.server", tcp.retransmissions.server);
    event.nest("websocket.missed_bytes.client", connection.gaps.client.bytes);
    event.nest("websocket.missed_bytes.server", connection.gaps.server.bytes);
}

/// Where it stands in the capture.
fn add_place(event: &mut Fields, connection: &model::Connection) {
    event.nest("websocket.tcp_stream", connection.tcp_stream);
    event.nest("websocket.first_packet", connection.first_packet);
    event.nest("websocket.last_packet", connection.last_packet);
    event.nest("websocket.end_packet", connection.end_packet);
    event.nest("websocket.display_filter", connection.display_filter.as_str());
    event.nest("websocket.tunnel", connection.tunnel.as_slice());
    event.nest("websocket.limits", ids(connection.limits.iter().map(|limit| limit.0.id())));
    if let Some(hop) = &connection.hop {
        event.nest("websocket.hop.peer_connection", hop.peer_connection.as_str());
        event.nest("websocket.hop.role", hop.role);
    }
}

fn add_diagnosis(event: &mut Fields, connection: &model::Connection) {
    event.nest("websocket.findings", connection.findings.as_slice());
    let Some(diagnosis) = &connection.diagnosis else {
        event.set("message", connection.sentence());
        return;
    };
    event.set("message", format!("{}: {}", diagnosis.title, diagnosis.cause));
    event.nest("event.reason", diagnosis.cause.as_str());
    add_rule(event, diagnosis.rule);
    event.nest("websocket.severity", diagnosis.severity.0.id());
    event.nest("websocket.confidence", diagnosis.confidence);
    event.nest("websocket.fix", diagnosis.fix.as_str());
    event.nest("websocket.evidence", evidence(&diagnosis.evidence));
}

fn side(side: Option<Side>) -> Option<&'static str> {
    side.map(Side::id)
}

/// Each once.
fn ids(ids: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    ids.collect::<BTreeSet<_>>().into_iter().collect()
}
