use std::net::IpAddr;

use crate::base::Numbering;
use crate::connection::ConnectionRecord;
use crate::decode::Endpoint;
use crate::diagnose::Row;

/// What to paste into Wireshark to see a connection's packets: its flow, and of HTTP/2 the frames of its stream.
pub fn display_filter(record: &ConnectionRecord, numbering: &Numbering) -> String {
    FlowRef::of(record).filter(numbering)
}

/// The same for a TCP flow: its stream number for one input; its addresses and ports for several, because
/// Wireshark counts streams in each file anew.
pub fn flow_filter(client: Endpoint, server: Endpoint, tcp_stream: u64, numbering: &Numbering) -> String {
    if numbering.several_inputs() {
        format!("{} && {}", end_filter(client), end_filter(server))
    } else {
        format!("tcp.stream == {tcp_stream}")
    }
}

/// What is kept of a connection that a finding is about: its ends, and what a display filter needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlowRef {
    client: Endpoint,
    server: Endpoint,
    tcp_stream: u64,
    stream_id: Option<u32>,
}

impl FlowRef {
    /// Of a connection.
    pub fn of(record: &ConnectionRecord) -> Self {
        let ConnectionRecord { client, server, tcp_stream, .. } = *record;
        Self { client, server, tcp_stream, stream_id: stream_id(record) }
    }

    /// Of what incidents know of one.
    pub fn of_row(row: &Row) -> Self {
        let Row { client, server, tcp_stream, stream_id, .. } = *row;
        Self { client, server, tcp_stream, stream_id }
    }

    /// The side that asked for the upgrade.
    pub const fn client(&self) -> Endpoint {
        self.client
    }

    /// Its peer.
    pub const fn server(&self) -> Endpoint {
        self.server
    }

    fn filter(&self, numbering: &Numbering) -> String {
        let flow = flow_filter(self.client, self.server, self.tcp_stream, numbering);
        match self.stream_id {
            Some(stream) => format!("{flow} && http2.streamid == {stream}"),
            None => flow,
        }
    }
}

/// The same for many connections; `None` for none at all.
pub fn display_filter_of_all(flows: &[FlowRef], numbering: &Numbering) -> Option<String> {
    if let [flow] = flows {
        return Some(flow.filter(numbering));
    }
    let has_own_filter = |flow: &&FlowRef| numbering.several_inputs() || flow.stream_id.is_some();
    let (single, by_stream): (Vec<&FlowRef>, Vec<_>) = flows.iter().partition(has_own_filter);
    let mut streams: Vec<_> = by_stream.iter().map(|flow| flow.tcp_stream).collect();
    streams.sort_unstable();
    streams.dedup();
    let streams: Vec<_> = streams.iter().map(u64::to_string).collect();
    let by_stream = match streams.as_slice() {
        [] => None,
        [stream] => Some(format!("tcp.stream == {stream}")),
        _ => Some(format!("tcp.stream in {{{}}}", streams.join(", "))),
    };
    let single = single.iter().map(|flow| format!("({})", flow.filter(numbering)));
    let parts: Vec<_> = by_stream.into_iter().chain(single).collect();
    (!parts.is_empty()).then(|| parts.join(" || "))
}

fn stream_id(record: &ConnectionRecord) -> Option<u32> {
    record.upgrade.as_ref()?.stream_id
}

fn end_filter(end: Endpoint) -> String {
    let field = match end.ip {
        IpAddr::V4(_) => "ip.addr",
        IpAddr::V6(_) => "ipv6.addr",
    };
    format!("{field} == {} && tcp.port == {}", end.ip, end.port)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;

    #[test]
    fn stream_numbers_for_one_input_and_addresses_for_several() {
        let (one, two) = (Numbering::new([50]), Numbering::new([50, 50]));
        let (clean, refused) = (fixture::clean(), fixture::refused());
        assert_eq!(display_filter(&clean, &one), "tcp.stream == 0");
        assert_eq!(
            display_filter(&clean, &two),
            "ip.addr == 192.0.2.10 && tcp.port == 50001 && ip.addr == 198.51.100.5 && tcp.port == 8080"
        );
        let of_all = |records: &[&ConnectionRecord], numbering: &Numbering| {
            let flows: Vec<_> = records.iter().map(|record| FlowRef::of(record)).collect();
            display_filter_of_all(&flows, numbering)
        };
        assert_eq!(of_all(&[&refused, &clean, &clean], &one).as_deref(), Some("tcp.stream in {0, 2}"));
        assert!(of_all(&[&refused, &clean], &two).is_some_and(|filter| {
            filter.starts_with("(ipv6.addr == 2001:db8::1 && tcp.port == 50003") && filter.contains(") || (")
        }));
        assert_eq!(of_all(&[], &one), None);
    }

    #[test]
    fn of_http2_one_stream() {
        let (one, two) = (Numbering::new([50]), Numbering::new([50, 50]));
        let (clean, h2) = (fixture::clean(), fixture::open());
        assert_eq!(display_filter(&h2, &one), "tcp.stream == 4 && http2.streamid == 5");
        assert!(display_filter(&h2, &two).ends_with("tcp.port == 8080 && http2.streamid == 5"));
        assert_eq!(
            display_filter_of_all(&[FlowRef::of(&h2), FlowRef::of(&clean)], &one).as_deref(),
            Some("tcp.stream == 0 || (tcp.stream == 4 && http2.streamid == 5)")
        );
    }
}
