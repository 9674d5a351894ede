//! A small report of varied connections for the tests of reports and renderers.

use super::{Connection, Report, TlsFlows, Totals};
use crate::base::Numbering;
use crate::capture::{InputInfo, InputWarning, LinkType};
use crate::connection::ConnectionRecord;

pub(crate) use crate::connection::fixture::*;

/// The same, and two of them are legs of one session.
fn with_legs(mut records: Vec<ConnectionRecord>) -> Vec<ConnectionRecord> {
    for upgrade in records.iter_mut().take(3).skip(1).filter_map(|record| record.upgrade.as_mut()) {
        upgrade.key_digest = Some(7);
    }
    records
}

/// A report of all of them, two of which are legs of one session.
pub(crate) fn report() -> Report {
    Report {
        inputs: vec![InputInfo {
            path: "incident.pcapng".into(),
            format: "pcapng",
            compression: Some("gzip"),
            link_types: vec![LinkType(1), LinkType(276)],
            packets: 60,
            bytes: 54_321,
            first_time: Some(packet(1, 0).time),
            last_time: Some(packet(60, 70_000).time),
            truncated: true,
            dropped_packets: 2,
            damaged_blocks: 1,
            unknown_blocks: 3,
            warnings: vec![InputWarning { id: "input-cut", values: vec![("packets", "60".into())] }],
        }],
        numbering: Numbering::new([60]),
        totals: Totals {
            packets: 60,
            bytes: 54_321,
            tcp_flows: 6,
            undecoded: [("arp".to_owned(), 3), ("udp".to_owned(), 2)].into(),
            tls_flows: TlsFlows { seen: 1, decrypted: 1, no_keys: 0 },
            http2_flows: 1,
            websocket_connections: 6,
            ..Totals::default()
        },
        connections: with_legs(records()).into_iter().map(Connection::from).collect(),
        opaque_tls: Some(vec![opaque_tls()]),
        ..Report::default()
    }
}
