use std::net::IpAddr;

use crate::base::Numbering;
use crate::connection::ConnectionRecord;
use crate::decode::Endpoint;

/// What to paste into Wireshark to see a connection's packets: its stream number for one input; its addresses
/// and ports for several, because Wireshark counts streams in each file anew.
pub fn display_filter(record: &ConnectionRecord, numbering: &Numbering) -> String {
    if numbering.several_inputs() {
        format!("{} && {}", end_filter(record.client), end_filter(record.server))
    } else {
        format!("tcp.stream == {}", record.tcp_stream)
    }
}

/// The same for many connections; `None` for none at all.
pub fn display_filter_of_all<'a>(
    records: impl IntoIterator<Item = &'a ConnectionRecord>,
    numbering: &Numbering,
) -> Option<String> {
    let records: Vec<_> = records.into_iter().collect();
    match records.as_slice() {
        [] => None,
        [record] => Some(display_filter(record, numbering)),
        _ if numbering.several_inputs() => {
            let parts: Vec<_> =
                records.iter().map(|record| format!("({})", display_filter(record, numbering))).collect();
            Some(parts.join(" || "))
        }
        _ => {
            let mut streams: Vec<_> = records.iter().map(|record| record.tcp_stream).collect();
            streams.sort_unstable();
            streams.dedup();
            let streams: Vec<_> = streams.iter().map(u64::to_string).collect();
            Some(format!("tcp.stream in {{{}}}", streams.join(", ")))
        }
    }
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
        let all = [&refused, &clean, &clean];
        assert_eq!(display_filter_of_all(all, &one).as_deref(), Some("tcp.stream in {0, 2}"));
        assert!(display_filter_of_all([&refused, &clean], &two).is_some_and(|filter| {
            filter.starts_with("(ipv6.addr == 2001:db8::1 && tcp.port == 50003") && filter.contains(") || (")
        }));
        assert_eq!(display_filter_of_all([], &one), None);
    }
}
