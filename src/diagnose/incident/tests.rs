use std::net::Ipv4Addr;

use super::*;
use crate::base::limits::INCIDENT_CONNECTIONS;
use crate::base::{PacketId, PacketRef, Side, Timestamp};
use crate::connection::{Ending, Outcome};
use crate::decode::Endpoint;

fn at(millis: i64) -> PacketRef {
    PacketRef { id: PacketId::new(0, millis as u64), time: Timestamp::from_nanos(millis * 1_000_000) }
}

/// A connection that was opened and, `idle` after its last data, ended by the server without a Close.
fn cut(number: u64, opened: i64, end: i64, idle: f64) -> Row {
    let record = crate::connection::fixture::abnormal();
    Row {
        order: (number, 0),
        client: Endpoint {
            ip: Ipv4Addr::new(10, 0, (number / 250) as u8, (number % 250) as u8).into(),
            port: 5000,
        },
        first: at(opened - 2),
        opened: Some(at(opened)),
        end: at(end),
        idle_ms: Some(idle),
        outcome: Outcome::Abnormal,
        ending: Ending::FinWithoutClose,
        initiator: None,
        ended_by: Some(Side::Server),
        code: Some(1006),
        first_code: None,
        sent_close: Default::default(),
        key_digest: Some(number),
        ..Row::of(&record)
    }
}

fn closed(number: u64, opened: i64, end: i64, code: u16) -> Row {
    Row {
        outcome: Outcome::Clean,
        ending: Ending::CloseHandshake,
        initiator: Some(Side::Server),
        code: Some(code),
        first_code: Some(code),
        ..cut(number, opened, end, 100.0)
    }
}

fn found(rows: &[Row]) -> Vec<(&'static str, usize)> {
    let incidents = incidents(rows, &legs(rows), &Judge::default());
    incidents.into_iter().map(|incident| (incident.finding.rule, incident.rows.len())).collect()
}

/// Silences that have nothing in common.
fn uneven(number: u64) -> f64 {
    (number * 7919 % 60_000) as f64
}

#[test]
fn a_killed_server_is_a_crash_and_a_graceful_one_a_restart() {
    let killed: Vec<Row> = (0..200).map(|n| cut(n, n as i64 * 20, 90_000 + n as i64, uneven(n))).collect();
    assert_eq!(found(&killed), [("mass-crash", 200)]);
    let restarted: Vec<Row> = (0..200).map(|n| closed(n, n as i64 * 20, 90_000 + n as i64, 1012)).collect();
    assert_eq!(found(&restarted), [("mass-restart-graceful", 200)]);
}

#[test]
fn connections_that_end_one_after_the_other_are_no_burst() {
    let short: Vec<Row> = (0..50).map(|n| cut(n, n as i64 * 30, n as i64 * 30 + 20, 1.0)).collect();
    assert_eq!(found(&short), []);
}

#[test]
fn a_server_that_ends_connections_all_the_time_has_no_event() {
    let churn = |code: u16| -> Vec<Row> {
        (0..600)
            .map(|n| closed(n, n as i64 * 50, n as i64 * 50 + 1_500 + n as i64 * 131 % 700, code))
            .collect()
    };
    assert_eq!(found(&churn(1001)), []);
}

#[test]
fn batches_at_one_interval_are_a_drain() {
    let batch = |n: u64| closed(n, n as i64 * 10, 60_000 + (n / 12) as i64 * 2_000 + (n % 12) as i64, 1012);
    let drained: Vec<Row> = (0..60).map(batch).collect();
    assert_eq!(found(&drained), [("batch-drain", 60)]);
}

#[test]
fn equal_silences_are_a_timer_whenever_they_end() {
    let idle: Vec<Row> =
        (0..20).map(|n| cut(n, n as i64 * 3000, 65_000 + n as i64 * 3777, 60_002.0)).collect();
    assert_eq!(found(&idle), [("equal-idle", 20)]);
    let uneven: Vec<Row> =
        (0..20).map(|n| cut(n, n as i64 * 3000, 65_000 + n as i64 * 3777, uneven(n))).collect();
    assert_eq!(found(&uneven), []);
}

#[test]
fn equal_silences_of_those_who_ping_as_often_are_a_race() {
    let races = |interval| {
        let rows: Vec<Row> = (0..20)
            .map(|n| Row {
                ping_interval_ms: Some(interval),
                ..cut(n, n as i64 * 3000, 65_000 + n as i64 * 3777, 60_002.0)
            })
            .collect();
        let incident = incidents(&rows, &[], &Judge::default()).remove(0).finding;
        let value = |name| incident.values.iter().find(|(known, _)| *known == name).unwrap().1.clone();
        assert_eq!((incident.rule, value("suggested")), ("equal-idle", Fact::Millis(30_000.0)));
        value("collides")
    };
    assert_eq!(races(60_500.0), "yes".into());
    assert_eq!(races(20_000.0), "no".into());
}

#[test]
fn equal_ages_are_a_limit_if_the_silences_differ() {
    let aged: Vec<Row> =
        (0..20).map(|n| cut(n, n as i64 * 3000, n as i64 * 3000 + 900_010, uneven(n) / 60.0)).collect();
    assert_eq!(found(&aged), [("equal-lifetimes", 20)]);
}

#[test]
fn clients_that_come_back_in_step_are_told() {
    let mut rows: Vec<Row> = (0..60).map(|n| cut(n, n as i64 * 500, 90_000, uneven(n))).collect();
    rows.extend((0..60).map(|n| Row {
        outcome: Outcome::Open,
        ending: Ending::Open,
        code: None,
        ..Row { client: cut(n, 0, 0, 0.0).client, ..cut(100 + n, 91_004, 99_000, 0.0) }
    }));
    let found = found(&rows);
    assert!(found.contains(&("reconnect-without-jitter", 60)), "{found:?}");
    assert!(found.contains(&("mass-crash", 60)), "{found:?}");
}

#[test]
fn two_connections_with_one_key_are_legs_and_many_are_none() {
    let client = Row { key_digest: Some(7), request: Some(at(1)), ..cut(0, 5, 9_000, 4_000.0) };
    let behind = Endpoint { ip: Ipv4Addr::new(172, 16, 0, 1).into(), port: 9001 };
    let upstream = Row {
        key_digest: Some(7),
        request: Some(at(2)),
        server: behind,
        ended_by: Some(Side::Client),
        ..cut(1, 4, 9_001, 4_000.0)
    };
    assert_eq!(found(&[client.clone(), upstream.clone()]), [("hop-ends-first", 2)]);
    let eaten =
        Row { sent_close: crate::base::PerSide { client: None, server: Some(1011) }, ..upstream.clone() };
    assert_eq!(found(&[client.clone(), eaten]), [("hop-eats-close", 2)]);
    let third = Row { order: (2, 0), ..upstream.clone() };
    assert_eq!(legs(&[client, upstream, third]), []);
}

#[test]
fn the_order_of_coming_does_not_show() {
    let count = INCIDENT_CONNECTIONS * 3 / 2;
    let rows: Vec<Row> = (0..count as u64).map(|n| cut(n, n as i64, 90_000, uneven(n))).collect();
    let kept = |order: &[usize]| {
        let mut all = Rows::default();
        order.iter().for_each(|index| all.push(rows[*index].order, || rows[*index].clone()));
        let (rows, left_out) = all.finish();
        (rows.iter().map(|row| row.order).collect::<Vec<_>>(), left_out)
    };
    let straight: Vec<usize> = (0..count).collect();
    let reverse: Vec<usize> = (0..count).rev().collect();
    assert_eq!(kept(&straight), kept(&reverse));
    assert_eq!(kept(&straight).1, (count - INCIDENT_CONNECTIONS) as u64);
}
