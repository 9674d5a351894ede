//! The objects within events: ends, traffic, TLS, HTTP, and what a finding rests on.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::{OTHER, method_activity};
use crate::decode::Endpoint;
use crate::render::events::{Fields, Party, epoch_millis};
use crate::render::json::model;
use crate::render::json::value::Time;

/// Protocol number of TCP (IANA protocol numbers).
const TCP: u8 = 6;

/// Types of observables.
const HOSTNAME: (u8, &str) = (1, "Hostname");
pub(super) const IP_ADDRESS: (u8, &str) = (2, "IP Address");

pub(super) fn add_ends(event: &mut Fields, connection: &model::Connection) {
    let model::Connection { client, server, .. } = connection;
    let hostname = connection.host().filter(|host| host.parse::<IpAddr>().is_err());
    event.set("src_endpoint", json!({ "ip": client.ip, "port": client.port }));
    event.set("dst_endpoint", json!({ "ip": server.ip, "port": server.port }));
    event.nest("dst_endpoint.hostname", hostname);
    event.set(
        "connection_info",
        json!({
            "direction_id": 0,
            "protocol_num": TCP,
            "protocol_name": "tcp",
            "protocol_ver_id": if server.ip.is_ipv4() { 4 } else { 6 },
            "uid": connection.id,
            "community_uid": connection.community_id,
        }),
    );
    event.nest("connection_info.flag_history", connection.tcp.history.as_str());
    let mut observables = vec![
        observable(IP_ADDRESS, Some("src_endpoint.ip"), &client.ip.to_string()),
        observable(IP_ADDRESS, Some("dst_endpoint.ip"), &server.ip.to_string()),
    ];
    observables.extend(hostname.map(|host| observable(HOSTNAME, Some("dst_endpoint.hostname"), host)));
    event.set("observables", observables);
}

/// A value to search all events by; `name` is where it stands in this one.
pub(super) fn observable((type_id, kind): (u8, &str), name: Option<&str>, value: &str) -> Value {
    let mut observable = Fields::default();
    observable.set("type_id", type_id);
    observable.set("type", kind);
    observable.set("name", name);
    observable.set("value", value);
    observable.into()
}

pub(super) fn add_traffic(event: &mut Fields, connection: &model::Connection) {
    let model::Tcp { payload_bytes: bytes, packets, .. } = &connection.tcp;
    event.set(
        "traffic",
        json!({
            "bytes": bytes.client.saturating_add(bytes.server),
            "bytes_in": bytes.server,
            "bytes_out": bytes.client,
            "bytes_missed": connection.missed_bytes(),
            "packets": packets.client.saturating_add(packets.server),
            "packets_in": packets.server,
            "packets_out": packets.client,
        }),
    );
}

/// OCSF has no TLS without a version.
pub(super) fn add_tls(event: &mut Fields, connection: &model::Connection) {
    if let Some((tls, version)) = connection.tls.as_ref().and_then(|tls| Some((tls, tls.version?))) {
        event.nest("tls.version", version);
        event.nest("tls.cipher", tls.cipher.as_deref());
        event.nest("tls.sni", tls.sni.as_deref());
        event.nest("tls.alert", tls.alert.as_ref().and_then(|alert| alert.description_code));
    }
}

pub(super) fn url(connection: &model::Connection) -> Fields {
    let mut url = Fields::default();
    if let Some(path) = connection.path() {
        url.set("url_string", connection.url());
        url.set("scheme", connection.scheme());
        url.set("hostname", connection.host());
        url.set("path", path);
        url.set("query_string", connection.query());
    }
    url
}

pub(super) fn add_http(event: &mut Fields, connection: &model::Connection, upgrade: &model::Upgrade) {
    event.set("http_status", upgrade.status);
    event.nest("http_request.version", upgrade.http_version);
    let has_name = method_activity(upgrade).0 != OTHER;
    event.nest("http_request.http_method", upgrade.method.as_deref().filter(|_| has_name));
    event.nest("http_request.url", url(connection));
    event.nest("http_request.user_agent", upgrade.user_agent.as_deref());
    event.nest("http_request.http_headers", headers(&[("Origin", &upgrade.origin)]));
    event.nest("http_response.code", upgrade.status);
    event.nest("http_response.latency", upgrade.latency_ms.map(|millis| millis.round() as i64));
    let answer = [
        ("Server", &upgrade.server_header),
        ("Location", &upgrade.location),
        ("Retry-After", &upgrade.retry_after),
        ("Via", &upgrade.via),
    ];
    event.nest("http_response.http_headers", headers(&answer));
}

fn headers(headers: &[(&str, &Option<String>)]) -> Vec<Value> {
    let known = headers.iter().filter_map(|(name, value)| Some((name, value.as_deref()?)));
    known.map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

pub(super) fn finding_info(finding: &model::Finding) -> Fields {
    let mut info = Fields::default();
    info.set("uid", finding.id.as_str());
    info.set("title", finding.title.as_str());
    info.set("desc", finding.cause.as_str());
    info.set("analytic", json!({ "type_id": 1, "type": "Rule", "uid": finding.rule, "name": finding.rule }));
    let seen = |time: &Option<Time>| time.map(|time| epoch_millis(time.0));
    info.set("first_seen_time", seen(&finding.first_time));
    info.set("last_seen_time", seen(&finding.last_time));
    info
}

/// What to do now, and on a second line what to do for good.
pub(super) fn remediation(finding: &model::Finding) -> Fields {
    let mut remediation = Fields::default();
    let advice = [finding.fix.as_str(), finding.fix_properly.as_str()];
    let advice: Vec<&str> = advice.into_iter().filter(|advice| !advice.is_empty()).collect();
    if !advice.is_empty() {
        remediation.set("desc", advice.join("\n"));
        remediation.set("references", finding.references.clone());
    }
    remediation
}

/// A packet that proves a finding, between the ends that all its connections share.
pub(super) fn proof(evidence: &model::Evidence, party: &Party) -> Value {
    let end = |end: Option<Endpoint>| end.map(|end| json!({ "ip": end.ip, "port": end.port }));
    let mut proof = Fields::default();
    proof.nest("data.text", evidence.text.as_str());
    proof.nest("data.packet", evidence.packet);
    proof.nest("data.time", evidence.time.map(|time| time.0.rfc3339()));
    proof.set("src_endpoint", end(party.client));
    proof.set("dst_endpoint", end(party.server()));
    proof.into()
}
