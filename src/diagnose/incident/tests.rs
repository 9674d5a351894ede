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
        ..Row::of(&record, &mut Names::default())
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
    found_by(rows, &Judge::default())
}

fn found_by(rows: &[Row], judge: &Judge) -> Vec<(&'static str, usize)> {
    let around = Surroundings::default();
    let incidents = incidents(rows, &Names::default(), &legs(rows, judge), &around, judge);
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
fn a_threshold_that_is_raised_silences_a_burst() {
    let killed: Vec<Row> = (0..40).map(|n| cut(n, n as i64 * 20, 90_000 + n as i64, uneven(n))).collect();
    let with = |text: &str| {
        let known = crate::catalogue::Known::with(&[format!("[thresholds]\n{text}")]).unwrap();
        found_by(&killed, &Judge::new(crate::diagnose::Knowledge::new(known), 0, &[]).unwrap())
    };
    assert_eq!(with("burst_connections = 40"), [("mass-crash", 40)]);
    assert_eq!(with("burst_connections = 41"), []);
    assert_eq!(with("burst_ms = 10"), [], "eleven of forty are no event");
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
        let incident = named(&rows, &Names::default()).remove(0).finding;
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
    let eaten = Row {
        initiator: Some(Side::Server),
        sent_close: crate::base::PerSide { client: None, server: Some(1011) },
        ..upstream.clone()
    };
    assert_eq!(found(&[client.clone(), eaten]), [("hop-eats-close", 2)]);
    let third = Row { order: (2, 0), ..upstream.clone() };
    assert_eq!(legs(&[client, upstream, third], &Judge::default()), []);
}

#[test]
fn the_order_of_coming_does_not_show() {
    let count = INCIDENT_CONNECTIONS * 3 / 2;
    let rows: Vec<Row> = (0..count as u64).map(|n| cut(n, n as i64, 90_000, uneven(n))).collect();
    let kept = |order: &[usize]| {
        let mut all = Rows::default();
        order.iter().for_each(|index| all.push(rows[*index].clone()));
        let (rows, _, left_out) = all.finish();
        (rows.iter().map(|row| row.order).collect::<Vec<_>>(), left_out)
    };
    let straight: Vec<usize> = (0..count).collect();
    let reverse: Vec<usize> = (0..count).rev().collect();
    assert_eq!(kept(&straight), kept(&reverse));
    assert_eq!(kept(&straight).1, (count - INCIDENT_CONNECTIONS) as u64);
}

fn still_open(number: u64, opened: i64) -> Row {
    Row {
        outcome: Outcome::Open,
        ending: Ending::Open,
        code: None,
        ended_by: None,
        ..cut(number, opened, 900_000, 0.0)
    }
}

fn refused(number: u64, at_ms: i64, status: u16) -> Row {
    Row {
        outcome: Outcome::Failed,
        ending: Ending::UpgradeRefused,
        opened: None,
        request: Some(at(at_ms)),
        status: Some(status),
        ended_by: None,
        idle_ms: None,
        ..cut(number, at_ms, at_ms + 3, 0.0)
    }
}

fn named(rows: &[Row], names: &Names) -> Vec<Incident> {
    let judge = Judge::default();
    incidents(rows, names, &legs(rows, &judge), &Surroundings::default(), &judge)
}

#[test]
fn a_server_that_never_holds_more_has_a_limit() {
    let mut rows: Vec<Row> = (0..64).map(|n| still_open(n, n as i64 * 50)).collect();
    rows.extend((64..80).map(|n| refused(n, 10_000 + n as i64 * 400, 503)));
    assert_eq!(found(&rows), [("connection-limit", 16)]);
    // One more was taken while others were refused.
    rows.push(still_open(80, 60_000));
    rows.push(still_open(81, 61_000));
    rows.push(still_open(82, 62_000));
    assert!(!found(&rows).iter().any(|(rule, _)| *rule == "connection-limit"));
}

#[test]
fn sessions_of_one_identity_push_each_other_out() {
    let session =
        |n: u64| Row { target: 77, ..closed(n, n as i64 * 2_000, (n as i64 + 1) * 2_000 + 40, 4_000) };
    let rows: Vec<Row> = (0..6).map(session).collect();
    assert_eq!(found(&rows), [("session-takeover", 5)]);
    // Clients of one path that merely follow each other.
    let apart: Vec<Row> = (0..6)
        .map(|n| Row { target: 77, ..closed(n, n as i64 * 4_000, n as i64 * 4_000 + 1_900, 4_000) })
        .collect();
    assert_eq!(found(&apart), []);
    // Many at a time.
    let many: Vec<Row> = (0..30)
        .map(|n| Row { target: 77, ..closed(n, n as i64 * 200, (n as i64 + 4) * 200, 4_000) })
        .collect();
    assert!(!found(&many).iter().any(|(rule, _)| *rule == "session-takeover"));
}

#[test]
fn a_client_that_falls_silent_and_comes_from_elsewhere_changed_its_network() {
    let lost = Row {
        target: 5,
        has_query: true,
        ending: Ending::Silent,
        ended_by: None,
        last_of_client: Some(at(40_000)),
        ..cut(0, 1_000, 55_000, 0.0)
    };
    let back = |from: u8, when: i64| Row {
        target: 5,
        has_query: true,
        client: Endpoint { ip: Ipv4Addr::new(198, 51, 100, from).into(), port: 4000 },
        ..still_open(1, when)
    };
    assert_eq!(found(&[lost.clone(), back(9, 52_000)]), [("network-switch", 1)]);
    let own = Row { client: lost.client, ..back(9, 52_000) };
    assert_eq!(found(&[lost.clone(), own]), []);
    assert_eq!(found(&[lost, back(9, 100_000)]), []);
}

#[test]
fn failures_of_one_path_are_told_of_the_path_and_not_of_its_server() {
    let mut names = Names::default();
    let (chat, feed) = (names.note(Some(b"/chat")), names.note(Some(b"/feed")));
    let row = |n: u64, path: u64, server: u8| Row {
        path,
        server: Endpoint { ip: Ipv4Addr::new(172, 16, 0, server).into(), port: 80 },
        ..still_open(n, n as i64 * 100)
    };
    let bad = |row: Row| Row { outcome: Outcome::Failed, status: Some(500), opened: None, ..row };
    let mut rows: Vec<Row> = (0..40).map(|n| row(n, chat, (n % 2) as u8)).collect();
    rows.extend((40..60).map(|n| bad(row(n, feed, (n % 2) as u8))));
    let rules: Vec<_> =
        named(&rows, &names).into_iter().map(|found| (found.finding.rule, found.rows.len())).collect();
    assert_eq!(rules, [("one-path-or-protocol", 20)]);
    // A server that fails on all paths alike.
    let mut rows: Vec<Row> = (0..40).map(|n| row(n, if n % 4 < 2 { chat } else { feed }, 0)).collect();
    rows.extend((40..80).map(|n| bad(row(n, if n % 4 < 2 { chat } else { feed }, 1))));
    let rules: Vec<_> =
        named(&rows, &names).into_iter().map(|found| (found.finding.rule, found.rows.len())).collect();
    assert_eq!(rules, [("one-backend-bad", 40)]);
}

#[test]
fn a_new_program_behind_a_burst_is_a_release() {
    let mut names = Names::default();
    let (old, new) = (names.note(Some(b"app/1.4")), names.note(Some(b"app/1.5")));
    let answered = |row: Row, software: u64| Row { software, answer: row.opened, ..row };
    let mut rows: Vec<Row> =
        (0..40).map(|n| answered(cut(n, n as i64 * 500, 90_000 + n as i64, uneven(n)), old)).collect();
    rows.extend((40..50).map(|n| answered(still_open(n, 100_000 + n as i64 * 900), new)));
    let rules = |rows: &[Row]| -> Vec<_> {
        named(rows, &names).into_iter().map(|found| found.finding.rule).collect()
    };
    assert_eq!(rules(&rows), ["mass-crash", "deploy-correlated-errors"]);
    rows.iter_mut().for_each(|row| row.software = old);
    assert_eq!(rules(&rows), ["mass-crash"]);
}

#[test]
fn a_server_whose_balancers_go_elsewhere_was_taken_out() {
    let balancer = Endpoint { ip: Ipv4Addr::new(10, 9, 9, 9).into(), port: 5000 };
    let other = Endpoint { ip: Ipv4Addr::new(172, 16, 0, 9).into(), port: 80 };
    let mut rows: Vec<Row> = (0..12)
        .map(|n| Row {
            client: balancer,
            ended_by: Some(Side::Client),
            ..cut(n, n as i64 * 1_000, 60_000 + n as i64 * 7, uneven(n))
        })
        .collect();
    rows.extend((12..18).map(|n| Row {
        client: balancer,
        server: other,
        ..still_open(n, 60_500 + n as i64)
    }));
    assert_eq!(found(&rows), [("lb-deregistration", 12)]);
    let mut back = rows.clone();
    back.push(Row { client: balancer, ..still_open(20, 70_000) });
    assert_eq!(found(&back), []);
    // It had hardly been in.
    rows.iter_mut().take(12).for_each(|row| row.opened = Some(at(55_000)));
    assert_eq!(found(&rows), []);
}

#[test]
fn events_by_the_clock_are_told_of_whatever_their_connections_age() {
    let event = |k: i64| {
        (0..10).map(move |n| {
            let number = (k * 10 + n) as u64;
            cut(number, k * 900_000 - 300_000 + n * 20_000 + k * 7, k * 900_000 + n, uneven(number))
        })
    };
    let mut rows: Vec<Row> = (1..5).flat_map(event).collect();
    let periodic = |rows: &[Row]| found(rows).into_iter().find(|(rule, _)| *rule == "wall-clock-periodic");
    assert_eq!(periodic(&rows), Some(("wall-clock-periodic", 40)));
    for row in rows.iter_mut().skip(10).take(10) {
        row.end = at(row.end_ms() as i64 - 200_000);
    }
    assert_eq!(periodic(&rows), None);
}

#[test]
fn a_proxy_hides_a_restart_that_others_were_told_of() {
    let front = Endpoint { ip: Ipv4Addr::new(172, 16, 0, 9).into(), port: 443 };
    let direct = (0..10).map(|n| closed(n, n as i64 * 1_000, 60_000 + n as i64, 1012));
    let proxied = (10..22).map(|n| Row {
        server: front,
        by_proxy: true,
        ..cut(n, n as i64 * 1_000, 60_020 + n as i64, uneven(n))
    });
    let rows: Vec<Row> = direct.chain(proxied).collect();
    let found = found(&rows);
    assert!(found.contains(&("code-mix-by-hop", 12)), "{found:?}");
}

/// The legs of a session whose proxy makes its own key.
fn legs_without_key() -> [Row; 2] {
    let payload_bytes = crate::base::PerSide { client: 120, server: 4_096 };
    let client = Row {
        path: 3,
        key_digest: None,
        request: Some(at(1_000)),
        answer: Some(at(1_009)),
        payload_bytes,
        ..cut(0, 1_009, 9_000, 4_000.0)
    };
    let upstream = Row {
        client: Endpoint { ip: client.server.ip, port: 50_001 },
        server: Endpoint { ip: Ipv4Addr::new(172, 16, 0, 1).into(), port: 9001 },
        request: Some(at(1_002)),
        answer: Some(at(1_007)),
        key_digest: Some(99),
        ..Row { order: (1, 0), opened: Some(at(1_007)), end: at(8_990), ..client.clone() }
    };
    [client, upstream]
}

#[test]
fn address_time_path_and_bytes_make_legs_with_lower_confidence() {
    let [client, upstream] = legs_without_key();
    let rows = [client.clone(), upstream.clone()];
    let incidents = named(&rows, &Names::default());
    let told: Vec<_> =
        incidents.iter().map(|found| (found.finding.rule, found.finding.confidence.percent())).collect();
    assert_eq!(told, [("upstream-ended-first", 75)]);

    let mut other_bytes = upstream.clone();
    other_bytes.payload_bytes.server += 1;
    assert_eq!(legs(&[client.clone(), other_bytes], &Judge::default()), []);
    let early = Row { request: Some(at(998)), ..upstream.clone() };
    assert_eq!(legs(&[client.clone(), early], &Judge::default()), []);
    let late = Row { request: Some(at(3_000)), ..upstream.clone() };
    assert_eq!(legs(&[client.clone(), late], &Judge::default()), []);
    let stranger =
        Row { client: Endpoint { ip: Ipv4Addr::new(10, 8, 8, 8).into(), port: 1 }, ..upstream.clone() };
    assert_eq!(legs(&[client.clone(), stranger], &Judge::default()), []);
    // Two that fit are one too many.
    let twin = Row { order: (2, 0), request: Some(at(1_003)), ..upstream.clone() };
    assert_eq!(legs(&[client.clone(), upstream.clone(), twin], &Judge::default()), []);

    // A PROXY header says it, whatever the bytes.
    let named = Row { proxied_client: Some(client.client), payload_bytes: Default::default(), ..upstream };
    let told = legs(&[client, named], &Judge::default());
    assert_eq!(told.iter().map(|legs| legs.basis).collect::<Vec<_>>(), [LegBasis::ProxyHeader]);
}

#[test]
fn a_proxy_that_makes_a_close_of_its_own_is_told() {
    let [client, upstream] = legs_without_key();
    let told = Row {
        initiator: Some(Side::Server),
        first_code: Some(1014),
        sent_close: crate::base::PerSide { client: Some(1014), server: Some(1014) },
        outcome: Outcome::Clean,
        ending: Ending::CloseHandshake,
        ..client.clone()
    };
    assert_eq!(found(&[told, upstream.clone()]), [("hop-makes-close", 2)]);
    let dead = Row { ending: Ending::Silent, ended_by: None, ..upstream };
    assert_eq!(found(&[client, dead]), [("half-dead-hop", 2)]);
}

#[test]
fn a_502_is_tied_to_the_backend_that_refused_the_proxy() {
    let row = Row { answer: Some(at(1_004)), ..refused(0, 1_000, 502) };
    let backend = Endpoint { ip: Ipv4Addr::new(172, 16, 0, 7).into(), port: 9000 };
    let syn = |when: i64| UnopenedFlow {
        client: Endpoint { ip: row.server.ip, port: 40_000 },
        server: backend,
        first: at(when),
        refused: true,
        unreachable: false,
    };
    let told = |flow: UnopenedFlow| {
        let around = Surroundings { unopened_flows: &[flow], ..Surroundings::default() };
        let rows = [row.clone()];
        let found = incidents(&rows, &Names::default(), &[], &around, &Judge::default());
        found.into_iter().map(|found| (found.finding.rule, found.finding.case)).collect::<Vec<_>>()
    };
    assert_eq!(told(syn(1_002)), [("hop-upstream-failed", "502 no-port 172.16.0.7:9000".to_owned())]);
    assert_eq!(told(syn(900)), []);
    assert_eq!(told(UnopenedFlow { client: row.client, ..syn(1_002) }), []);
}

#[test]
fn what_clients_of_one_network_lose_together_is_surer_than_what_any_lose() {
    let silent = |client: [u8; 4], server: [u8; 4], number: u64| Row {
        client: Endpoint { ip: client.into(), port: 5000 },
        server: Endpoint { ip: server.into(), port: 443 },
        ending: Ending::Silent,
        ended_by: None,
        ..cut(number, 1_000, 60_000 + number as i64 * 100, uneven(number))
    };
    let event = |rows: &[Row]| -> (u8, Fact, usize) {
        let found = named(rows, &Names::default());
        let event = found.into_iter().find(|incident| incident.finding.rule == "network-event").unwrap();
        let place = event.finding.values.iter().find(|(name, _)| *name == "place").unwrap().1.clone();
        let told = event.finding.evidence.iter().filter(|told| told.message == "evidence-icmp-many");
        (event.finding.confidence.percent(), place, told.count())
    };
    let one_office: Vec<Row> = (0..6).map(|n| silent([10, 1, 1, n], [198, 51, n, 7], u64::from(n))).collect();
    assert_eq!(event(&one_office), (88, "client".into(), 0));
    let scattered: Vec<Row> = (0..6).map(|n| silent([10, 1, n, 1], [198, 51, n, 7], u64::from(n))).collect();
    assert_eq!(event(&scattered), (80, "path".into(), 0));
    let told: Vec<Row> = scattered.iter().map(|row| Row { icmp: Some(at(61_000)), ..row.clone() }).collect();
    assert_eq!(event(&told), (88, "path".into(), 1));
}
