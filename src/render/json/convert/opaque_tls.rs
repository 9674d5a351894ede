use super::tls::{endpoint, via};
use super::{Converter, parts};
use crate::connection::OpaqueTls;
use crate::render::json::model;
use crate::render::json::value::{Id, Time, rounded};
use crate::report::{community_id, flow_filter};

impl Converter<'_> {
    pub(crate) fn opaque_tls(&self, flow: &OpaqueTls) -> model::OpaqueTls {
        let tcp = &flow.tcp;
        model::OpaqueTls {
            client: endpoint(flow.client),
            server: endpoint(flow.server),
            tcp_stream: flow.tcp_stream,
            community_id: community_id(flow.client, flow.server),
            first_packet: self.numbering.number(flow.first.id),
            last_packet: self.numbering.number(flow.last.id),
            first_time: Time(flow.first.time),
            last_time: Time(flow.last.time),
            duration_ms: rounded(flow.last.time.millis_since(flow.first.time)),
            tunnel: flow.tunnel.iter().map(|layer| layer.to_string()).collect(),
            tls: self.tls(&flow.tls),
            via: flow.via.as_ref().map(via),
            ended_by: flow.ended_by.map(Id),
            idle_before_end_ms: flow.idle_before_end_ms.map(rounded),
            tcp: model::OpaqueTcp {
                fin: parts::sides(|side| self.number(tcp[side].fin)),
                rst: parts::sides(|side| self.number(tcp[side].rst)),
                packets: parts::sides(|side| tcp[side].packets),
                payload_bytes: parts::sides(|side| tcp[side].payload_bytes),
            },
            display_filter: flow_filter(flow.client, flow.server, flow.tcp_stream, self.numbering),
        }
    }
}
