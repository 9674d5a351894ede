use super::{add_span, base};
use crate::render::events::{Fields, Told};
use crate::render::json::model;

pub(super) fn event(told: &Told<'_>, summary: &model::Summary) -> Fields {
    let last = told.last_time().unwrap_or_default();
    let mut event = base("metric", "summary", &told.summary_id(), last);
    event.nest("event.category", ["network"]);
    event.nest("event.type", ["info"]);
    event.nest("event.action", "websocket-summary");
    if let Some(first) = told.first_time() {
        add_span(&mut event, first, last);
    }
    event.nest("network.transport", "tcp");
    event.nest("network.protocol", "websocket");
    let outcomes = &summary.outcomes;
    let counts = [
        ("clean", outcomes.clean),
        ("abnormal", outcomes.abnormal),
        ("failed", outcomes.failed),
        ("open", outcomes.open),
        ("indeterminate", outcomes.indeterminate),
    ];
    let all: u64 = counts.iter().map(|(_, count)| count).sum();
    event.nest("websocket.connection_count", all);
    for (outcome, count) in counts {
        event.nest(&format!("websocket.outcomes.{outcome}"), count);
    }
    event.nest("websocket.codes", summary.codes.iter().map(code).collect::<Vec<_>>());
    event.nest("websocket.servers", summary.servers.iter().map(server).collect::<Vec<_>>());
    event.nest("websocket.captures", told.captures().collect::<Vec<_>>());
    event
}

fn code(count: &model::CodeCount) -> Fields {
    let mut code = Fields::default();
    code.set("code", count.code);
    code.set("name", count.name.as_deref());
    code.set("connections", count.connections);
    code.nest("started_by.client", count.started_by.client);
    code.nest("started_by.server", count.started_by.server);
    code.nest("started_by.nobody", count.started_by.nobody);
    code
}

fn server(count: &model::ServerCount) -> Fields {
    let mut server = Fields::default();
    server.set("ip", count.ip.to_string());
    server.set("port", count.port);
    server.set("host", count.host.as_deref());
    server.set("connections", count.connections);
    server.set("abnormal", count.outcomes.abnormal);
    server.set("failed", count.outcomes.failed);
    server
}
