use proptest::prelude::*;

use super::*;
use crate::base::{PacketId, PacketRef, PerSide, Side, Timestamp};
use crate::connection::{
    Heartbeat, LastPing, Measured, RefusedMessage, StreamEnd, TlsAlert, TlsFacts, Via, Violation,
};
use crate::decode::Tunnel;
use crate::report::fixture;
use crate::websocket::{CloseCode, ViolationKind};

/// What may be there, there, and large numbers.
fn full() -> ConnectionRecord {
    let mut record = fixture::clean();
    let packet =
        PacketRef { id: PacketId::new(u32::MAX >> 12, 1 << 40), time: Timestamp::from_nanos(i64::MIN) };
    record.tunnel.push(Tunnel::Vlan(7));
    record.tunnel.push(Tunnel::Geneve(0xff_ffff));
    record.server.ip = "2001:db8::1".parse().unwrap();
    (record.first_order, record.end_order) = (1 << 40, u64::MAX);
    record.last = packet;
    record.tls = Some(Box::new(TlsFacts {
        version: Some("1.3"),
        cipher: Some("TLS_AES_128_GCM_SHA256".to_owned()),
        alert: Some(TlsAlert { side: Side::Server, content: Some((2, 255)), packet }),
        ..TlsFacts::default()
    }));
    let proxied = Some((record.client, record.server));
    record.via = Some(Box::new(Via { connect: Some("\u{1b}".into()), proxied }));
    record.close_code = Some(CloseCode(u16::MAX));
    record.idle_before_end_ms = Some(f64::NEG_INFINITY);
    record.flow.rtt_nanos = Some(-1);
    let ends = [StreamEnd::EndStream, StreamEnd::Reset(u32::MAX), StreamEnd::GoAway(0)].map(Some);
    record.stream_end = Some(PerSide { client: ends[1], server: ends[2] });
    record.last_ping.client = Some(LastPing { packet, acknowledged: Some(false), answered: None });
    let measured = Measured { min: 0.0, mean: f64::MAX, max: f64::INFINITY };
    record.heartbeat.client = Some(Box::new(Heartbeat {
        pings: u64::MAX,
        interval: Some(measured),
        round_trip: None,
        unanswered: 7,
    }));
    record.data_idle_before_end_ms = Some(0.25);
    record.refused_message = Some(Box::new(RefusedMessage {
        side: Side::Client,
        packet,
        wire_bytes: u64::MAX,
        inflated_bytes: Some(0),
        is_whole: true,
    }));
    record.violations = ViolationKind::ALL
        .iter()
        .map(|kind| Violation { kind: *kind, side: Side::Server, packet, value: u64::MAX })
        .collect();
    record
}

fn records() -> Vec<ConnectionRecord> {
    fixture::records().into_iter().chain([full()]).collect()
}

#[test]
fn what_comes_back_is_what_was_packed() {
    let records = records();
    let mut pack = ConnectionPack::default();
    records.iter().for_each(|record| pack.push(&record.clone().into()));
    assert!(pack.iter().map(|connection| connection.record).eq(records));
}

#[test]
fn packs_come_together_by_first_packet() {
    let records = records();
    let whole: Connections = records.iter().cloned().map(Connection::from).collect();
    let mut packs = vec![ConnectionPack::default(); 3];
    for (number, record) in records.iter().rev().enumerate() {
        packs[number % 3].push(&record.clone().into());
    }
    let connections = Connections::from(packs);
    assert_eq!(connections.len(), records.len());
    assert!(connections.iter().eq(whole.iter()));
    assert_eq!(connections.get(2), whole.get(2));
    assert_eq!(connections.get(records.len()), None);
}

#[test]
fn a_text_that_comes_again_takes_no_room() {
    let record = fixture::clean();
    let mut pack = ConnectionPack::default();
    pack.push(&record.clone().into());
    let texts = pack.texts.bytes();
    for _ in 0..100 {
        pack.push(&record.clone().into());
    }
    assert_eq!(pack.texts.bytes(), texts);
    let each = pack.bytes.len() / 101 + size_of::<Place>();
    assert!(each < 400, "{each} bytes a connection");
}

proptest! {
    #[test]
    fn numbers_come_back(number: u64, signed: i64, shift in 0_u32..64) {
        let (mut bytes, mut texts, mut names) = (Vec::new(), Texts::default(), Vec::new());
        let values = (number >> shift, signed >> shift);
        values.pack(&mut Packer::new(&mut bytes, &mut texts, &mut names));
        prop_assert_eq!(<(u64, i64)>::unpack(&mut Unpacker::new(&bytes, &texts, &names)), values);
    }
}
