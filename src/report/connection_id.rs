use sha1::{Digest as _, Sha1};

use crate::base::Timestamp;
use crate::connection::ConnectionRecord;
use crate::decode::{Endpoint, TunnelPath};
use crate::diagnose::Row;

/// Bytes of the digest that make the id: 80 bits keep a thousand million connections apart.
const ID_BYTES: usize = 10;

/// A connection's stable id: made of its tunnel, addresses, first packet's time and stream, never of a path
/// or a packet number, so that it is the same however the capture is cut into files.
pub fn connection_id(record: &ConnectionRecord) -> String {
    Identity::of(record).id()
}

/// What a connection's id is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Identity {
    tunnel: TunnelPath,
    client: Endpoint,
    server: Endpoint,
    first: Timestamp,
    attempt: u32,
    stream_id: Option<u32>,
}

impl Identity {
    /// Of a connection.
    pub(super) fn of(record: &ConnectionRecord) -> Self {
        let ConnectionRecord { tunnel, client, server, attempt, .. } = *record;
        let stream_id = record.upgrade.as_ref().and_then(|upgrade| upgrade.stream_id);
        Self { tunnel, client, server, first: record.first.time, attempt, stream_id }
    }

    /// The same of what incidents know of one.
    pub(super) fn of_row(row: &Row) -> Self {
        let Row { tunnel, client, server, stream_id, .. } = *row;
        Self { tunnel, client, server, first: row.first.time, attempt: row.order.1, stream_id }
    }

    pub(super) fn id(&self) -> String {
        let mut told = String::new();
        for layer in self.tunnel.iter() {
            told.push_str(&format!("{layer}/"));
        }
        let Self { client, server, first, attempt, .. } = self;
        let stream_id = self.stream_id.unwrap_or(0);
        told.push_str(&format!("{client} {server} {} {attempt} {stream_id}", first.as_nanos()));
        digest_id("c-", told.as_bytes())
    }
}

/// An id that stands for what is told.
pub(crate) fn digest_id(kind: &str, told: &[u8]) -> String {
    let digits = Sha1::digest(told).into_iter().take(ID_BYTES).flat_map(|byte| [byte >> 4, byte & 15]);
    kind.chars().chain(digits.filter_map(|digit| char::from_digit(digit.into(), 16))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::PacketId;
    use crate::decode::Tunnel;
    use crate::report::fixture;

    #[test]
    fn the_id_depends_on_who_and_when_and_not_on_where_it_was_captured() {
        let record = fixture::clean();
        let id = connection_id(&record);
        assert_eq!(id.len(), 22);

        let mut moved = record.clone();
        moved.first.id = PacketId::new(3, 77);
        moved.tcp_stream += 1;
        assert_eq!(connection_id(&moved), id);

        let mut tunnelled = record.clone();
        tunnelled.tunnel.push(Tunnel::Vlan(100));
        let mut again = record.clone();
        again.attempt += 1;
        let mut later = record;
        later.first.time = later.first.time.plus_nanos(1);
        for other in [tunnelled, again, later] {
            assert_ne!(connection_id(&other), id);
        }
    }
}
