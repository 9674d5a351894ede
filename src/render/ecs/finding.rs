use super::{add_rule, add_span, base, evidence, severity};
use crate::render::events::{Fields, Party, Told};
use crate::render::json::model;
use crate::report::FlowRef;

pub(super) fn event(told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
    let mut event = base("alert", "finding", &finding.id, told.finding_time(finding));
    event.nest("event.category", ["network"]);
    event.nest("event.type", ["info"]);
    event.nest("event.action", "websocket-finding");
    event.nest("event.severity", severity(finding.severity.0));
    event.nest("event.reason", finding.cause.as_str());
    event.set("message", format!("{}: {}", finding.title, finding.cause));
    if let (Some(first), Some(last)) = (finding.first_time, finding.last_time) {
        add_span(&mut event, first.0, last.0);
    }
    let packet = finding.evidence.iter().find_map(|evidence| evidence.packet);
    event.nest("log.file.path", packet.and_then(|packet| told.capture(packet)));
    add_rule(&mut event, finding.rule);
    event.nest("rule.reference", finding.references.first().and_then(|reference| url(reference)));
    add_network(&mut event, finding, flows);
    event.nest("websocket.title", finding.title.as_str());
    event.nest("websocket.case", finding.case.as_str());
    event.nest("websocket.severity", finding.severity.0.id());
    event.nest("websocket.confidence", finding.confidence);
    event.nest("websocket.fix", finding.fix.as_str());
    event.nest("websocket.fix_properly", finding.fix_properly.as_str());
    event.nest("websocket.verify", finding.verify.as_str());
    event.nest("websocket.ruled_out", finding.ruled_out.as_slice());
    event.nest("websocket.connections", finding.connections.as_slice());
    event.nest("websocket.connection_count", finding.connection_count);
    event.nest("websocket.evidence", evidence(&finding.evidence));
    event.nest("websocket.references", finding.references.as_slice());
    event.nest("websocket.display_filter", finding.display_filter.as_deref());
    event
}

fn add_network(event: &mut Fields, finding: &model::Finding, flows: &[FlowRef]) {
    let party = Party::of(finding, flows);
    event.nest("related.ip", party.addresses());
    if flows.is_empty() {
        return;
    }
    event.nest("network.transport", "tcp");
    event.nest("network.protocol", "websocket");
    if let Some(client) = party.only_client() {
        event.nest("source.address", client.to_string());
        event.nest("source.ip", client.to_string());
        event.nest("source.port", party.client.map(|client| client.port));
    }
    if let Some(server) = party.server() {
        event.nest("destination.address", server.ip.to_string());
        event.nest("destination.ip", server.ip.to_string());
        event.nest("destination.port", server.port);
    }
}

/// Where to read what is told as `RFC 6455 §7.4.1`, or as an address.
fn url(reference: &str) -> Option<String> {
    let Some(rfc) = reference.strip_prefix("RFC ") else {
        return reference.starts_with("https://").then(|| reference.to_owned());
    };
    Some(match rfc.split_once(" §") {
        Some((number, section)) => format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}"),
        None => format!("https://www.rfc-editor.org/rfc/rfc{rfc}"),
    })
}
