//! Captures of real peers, held against what the applications at both ends reported.
#![allow(clippy::disallowed_methods, reason = "tests may use what the library may not")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use support::{ByteOrder, Fixture, MemoryInput, Reading, pcapng_with_secrets};

/// Sides by the beginning of `FIXTURE/CONNECTION/SIDE`, where `*` is any connection, and why the truth alone does
/// not decide about them.
struct Exception {
    sides: &'static str,
    why: &'static str,
}

impl Exception {
    fn is_about(&self, place: &str) -> bool {
        match self.sides.split_once('*') {
            Some((fixture, side)) => place.starts_with(fixture) && place.ends_with(side),
            None => place.starts_with(self.sides),
        }
    }
}

/// Where the capture cannot tell what the application knew: nothing is the honest answer.
const CANNOT_BE_TOLD: &[Exception] = &[
    Exception { sides: "capdrop-close-frames/a/", why: "the sniffer missed the Close frames" },
    Exception { sides: "capdrop-close-frames/b/", why: "the sniffer missed the Close frames" },
    Exception { sides: "capture-stops-open/", why: "the connection closed when the capture was over" },
    Exception { sides: "one-direction-only/", why: "the client's packets were not captured" },
    Exception { sides: "tls13-no-keys/", why: "there are no keys" },
    Exception {
        sides: "tlsfail-nginx-plain-to-https/bad3/",
        why: "who leaves after a whole handshake without a word may have been anybody",
    },
    Exception {
        sides: "tlsfail-hostname/",
        why: "nothing in the capture tells that this handshake was for a WebSocket",
    },
    Exception {
        sides: "fmt-snap96/",
        why: "the snapshot length cuts what would prove that no Close is missing",
    },
];

/// Codes that count as right beside, or instead of, the reported ones.
const OTHER_CODES: &[(Exception, &[u64])] = &[(
    Exception {
        sides: "port-reuse/first/server",
        why: "the application's log tells two connections from one port apart by the port",
    },
    &[1006],
)];

/// Libraries that tell their applications something else than what was on the wire.
const NO_JUDGES: &[Exception] = &[
    Exception {
        sides: "h2-chromium-to-hypercorn/*/server",
        why: "hypercorn says 1006 of a clean Close of its client, and 1000 of a Close of its own",
    },
    Exception {
        sides: "tls13-tornado-to-aiohttp/sclose/server",
        why: "aiohttp that closes while it receives makes up 1000",
    },
    Exception {
        sides: "tls13-tornado-to-aiohttp/code4/server",
        why: "aiohttp that closes while it receives makes up 1000",
    },
];

/// Limits that explain why a code is not told although both ends knew it.
const EXPLAINED_BY: &[&str] = &["payload_not_checked"];

#[test]
fn applications_were_told_what_the_report_says() {
    let mut wrong = Vec::new();
    let (mut right, mut unchecked, mut needed) = (0, 0, BTreeSet::new());
    for fixture in Fixture::all() {
        let report = read(&fixture);
        for pair in Pair::all(&fixture, &report) {
            for side in ["client", "server"] {
                let place = format!("{}/{side}", pair.place);
                let Some(expected) = expected(&place, &pair.truth[format!("{side}_report")]) else {
                    continue;
                };
                let cannot = CANNOT_BE_TOLD.iter().position(|exception| exception.is_about(&place));
                let Some(connection) = pair.connection else {
                    match cannot {
                        Some(exception) => drop(needed.insert(exception)),
                        None => wrong.push(format!("{place}: no connection")),
                    }
                    continue;
                };
                let saw = &connection[format!("{side}_saw")];
                let explained = || {
                    let limits = array(&connection["limits"]);
                    limits.iter().any(|limit| EXPLAINED_BY.iter().any(|explains| limit == explains))
                };
                match (saw["code"].as_u64(), cannot) {
                    (Some(code), _) if expected.contains(&code) => right += 1,
                    (None, Some(exception)) => drop(needed.insert(exception)),
                    (None, None) if explained() => unchecked += 1,
                    _ => wrong.push(format!("{place}: {saw} instead of {expected:?}")),
                }
                if (saw["certainty"] == "unknown") != saw["code"].is_null() {
                    wrong.push(format!("{place}: a code and its certainty go together: {saw}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {right} sides are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(right > 1200 && unchecked < 90, "{right} sides are right, {unchecked} need the payload");
    for (number, Exception { sides, why }) in CANNOT_BE_TOLD.iter().enumerate() {
        assert!(needed.contains(&number), "{sides} is told by now, although {why}");
    }
}

#[test]
fn half_of_the_keys_make_nothing_certain_that_is_wrong() {
    let (mut told, mut wrong) = (0, Vec::new());
    for fixture in Fixture::all() {
        let (packets, keys) = fixture.packets_and_keys();
        let log = String::from_utf8(keys).expect("a key log is text");
        if !log.contains("SERVER_TRAFFIC_SECRET_0") {
            continue;
        }
        for side in ["CLIENT_TRAFFIC", "CLIENT_HANDSHAKE", "SERVER_TRAFFIC", "SERVER_HANDSHAKE"] {
            let rest: String =
                log.lines().filter(|line| !line.starts_with(side)).map(|line| format!("{line}\n")).collect();
            let file = pcapng_with_secrets(&packets, ByteOrder::Little, &[(0, rest.as_bytes())]);
            told += nothing_wrong_is_certain(&fixture, file, &format!("without {side}"), &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{} of {told} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(told > 20, "{told} codes are told");
}

#[test]
fn missing_packets_make_nothing_certain_that_is_wrong() {
    let (mut told, mut wrong) = (0, Vec::new());
    for fixture in Fixture::all() {
        let (packets, keys) = fixture.packets_and_keys();
        let is_http2 = fixture.truth["connections"][0]["h2_stream"].is_u64();
        if keys.is_empty() && !is_http2 || packets.len() > 1000 {
            continue;
        }
        // Packets here and there, and runs of three.
        let is_missing = |number: usize, step: usize, from: usize, run: usize| {
            (number + step - from) % step < run && number > 2
        };
        for (step, run) in [(8, 1), (23, 1), (31, 3)] {
            for from in (0..step).step_by(step / 5) {
                let kept: Vec<_> = packets
                    .iter()
                    .enumerate()
                    .filter(|(number, _)| !is_missing(*number, step, from, run))
                    .map(|(_, packet)| packet.clone())
                    .collect();
                let file = pcapng_with_secrets(&kept, ByteOrder::Little, &[(0, &keys)]);
                let case = format!("{run} of {step} missing from {from}");
                told += nothing_wrong_is_certain(&fixture, file, &case, &mut wrong);
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {told} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(told > 300, "{told} codes are told");
}

/// Answers how many codes are told, and adds those that are certain and wrong.
fn nothing_wrong_is_certain(fixture: &Fixture, file: Vec<u8>, case: &str, wrong: &mut Vec<String>) -> usize {
    let report = Reading::of(&[MemoryInput::file("capture", file)]).json();
    let mut told = 0;
    for pair in Pair::all(fixture, &report) {
        let Some(connection) = pair.connection else { continue };
        for side in ["client", "server"] {
            let place = format!("{}/{side}", pair.place);
            let saw = &connection[format!("{side}_saw")];
            told += usize::from(saw["code"].is_u64());
            let Some(expected) = expected(&place, &pair.truth[format!("{side}_report")]) else { continue };
            let is_right = saw["code"].as_u64().is_none_or(|code| expected.contains(&code));
            if !is_right && saw["certainty"] == "certain" {
                let limits = &connection["limits"];
                wrong.push(format!("{case}: {place}: {saw} instead of {expected:?}, {limits}"));
            }
        }
    }
    told
}

#[test]
fn reasons_and_statuses_are_those_that_applications_were_given() {
    let mut wrong = Vec::new();
    let (mut reasons, mut statuses) = (0, 0);
    for fixture in Fixture::all() {
        let report = read(&fixture);
        for Pair { place, truth, connection } in Pair::all(&fixture, &report) {
            let Some(connection) = connection else { continue };
            for side in ["client", "server"] {
                let (told, saw) = (&truth[format!("{side}_report")], &connection[format!("{side}_saw")]);
                let by_peer = !matches!(saw["code"].as_u64(), None | Some(1005 | 1006));
                if by_peer && told["code"] == saw["code"] && told["reason"].is_string() {
                    reasons += 1;
                    if told["reason"] != saw["reason"] {
                        wrong.push(format!("{place}/{side}: {saw} instead of {}", told["reason"]));
                    }
                }
            }
            let status = &truth["client_report"]["http_status"];
            if status.is_u64() {
                statuses += 1;
                if connection["upgrade"]["status"] != *status {
                    wrong.push(format!("{place}: {} instead of {status}", connection["upgrade"]["status"]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(reasons > 600 && statuses > 40, "{reasons} reasons and {statuses} statuses compared");
}

#[test]
fn there_are_no_connections_that_nobody_made() {
    for fixture in Fixture::all() {
        let report = read(&fixture);
        let truths = array(&fixture.truth["connections"]);
        for connection in array(&report["connections"]) {
            let (client, path) = (endpoint(&connection["client"]), path(&connection["upgrade"]["path"]));
            // A proxy's own connections have no client in the truth.
            let made = truths.iter().any(|truth| match truth["client"].as_str() {
                Some(known) => without_brackets(known) == client,
                None => self::path(&truth["path"]) == path,
            });
            assert!(made, "{}: {client} {path}", fixture.name);
        }
    }
}

#[test]
fn sums_add_up() {
    for fixture in Fixture::all() {
        let report = read(&fixture);
        let (name, totals, summary) = (&fixture.name, &report["totals"], &report["summary"]);
        let connections = array(&report["connections"]);
        let inputs = array(&report["inputs"]);
        let sum = |values: &[Value], key: &str| values.iter().map(|value| number(&value[key])).sum::<u64>();
        let all = |value: &Value| value.as_object().expect("counts").values().map(number).sum::<u64>();
        let with = |key: &str| {
            let mut counts = BTreeMap::new();
            for connection in connections {
                *counts.entry(connection[key].to_string()).or_insert(0) += 1;
            }
            counts
        };

        assert_eq!(number(&totals["packets"]), sum(inputs, "packets"), "{name}");
        assert_eq!(number(&totals["bytes"]), sum(inputs, "bytes"), "{name}");
        assert_eq!(number(&totals["undecoded_packets"]), all(&totals["undecoded"]), "{name}");
        assert_eq!(number(&totals["websocket_connections"]), connections.len() as u64, "{name}");
        assert_eq!(all(&summary["outcomes"]), connections.len() as u64, "{name}");
        for (outcome, count) in with("outcome") {
            assert_eq!(number(&summary["outcomes"][outcome.trim_matches('"')]), count, "{name}: {outcome}");
        }
        let codes = array(&summary["codes"]);
        let coded = connections.iter().filter(|connection| connection["close_code"].is_u64()).count() as u64;
        assert_eq!(sum(codes, "connections"), coded, "{name}");
        let mut counted = with("close_code");
        counted.remove("null");
        for code in codes.iter().filter(|code| number(&code["connections"]) > 0) {
            let count = counted.remove(&code["code"].to_string());
            assert_eq!(number(&code["connections"]), count.unwrap_or(0), "{name}: {code}");
            assert_eq!(all(&code["started_by"]), number(&code["connections"]), "{name}: {code}");
        }
        assert!(counted.is_empty(), "{name}: {counted:?}");
        for side in ["client_saw", "server_saw"] {
            let told = connections.iter().filter(|connection| connection[side]["code"].is_u64()).count();
            assert_eq!(sum(codes, side), told as u64, "{name}: {side}");
        }
        let servers = array(&summary["servers"]);
        assert_eq!(sum(servers, "connections"), connections.len() as u64, "{name}");
        for server in servers {
            assert_eq!(all(&server["outcomes"]), number(&server["connections"]), "{name}: {server}");
        }
        let ended: u64 = array(&summary["timeline"]).iter().map(|step| all(&step["ended"])).sum();
        assert!(ended <= connections.len() as u64, "{name}: {ended} endings");
    }
}

#[test]
fn every_verdict_stands_on_packets_of_its_connection() {
    for fixture in Fixture::all() {
        let report = read(&fixture);
        let packets = number(&report["totals"]["packets"]);
        let mut ids = BTreeSet::new();
        for connection in array(&report["connections"]) {
            let id = connection["id"].as_str().expect("an id");
            let place = format!("{}: {id}", fixture.name);
            assert!(ids.insert(id.to_owned()), "{place} is there twice");
            let (first, last) = (number(&connection["first_packet"]), number(&connection["last_packet"]));
            assert!(
                1 <= first && first <= last && last <= packets,
                "{place}: {first} to {last} of {packets}"
            );
            let evidence = [
                &connection["client_saw"]["basis"],
                &connection["server_saw"]["basis"],
                &connection["close"]["client"]["packet"],
                &connection["close"]["server"]["packet"],
                &connection["opened_packet"],
                &connection["end_packet"],
                &connection["upgrade"]["request_packet"],
                &connection["upgrade"]["response_packet"],
            ];
            for packet in evidence.into_iter().filter_map(Value::as_u64) {
                assert!((first..=last).contains(&packet), "{place}: packet {packet} of {first} to {last}");
            }
            if connection["outcome"] == "indeterminate" {
                assert!(!array(&connection["limits"]).is_empty(), "{place}: indeterminate without a reason");
            }
            if ["clean", "abnormal", "failed"].iter().any(|known| connection["outcome"] == *known) {
                assert!(connection["close_code"].is_u64(), "{place}: ended without a code");
            }
        }
    }
}

/// A connection of the truth, and the report's.
struct Pair<'a> {
    /// `FIXTURE/CONNECTION`; what the incident is made of keeps its own fixture's name.
    place: String,
    truth: &'a Value,
    connection: Option<&'a Value>,
}

impl<'a> Pair<'a> {
    /// Pairs them by the client's address and the HTTP/2 stream, then by path, then in order.
    fn all(fixture: &'a Fixture, report: &'a Value) -> Vec<Self> {
        let mut by_client: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
        for connection in array(&report["connections"]) {
            by_client.entry(endpoint(&connection["client"])).or_default().push(connection);
        }
        let mut taken: BTreeMap<(String, Option<u64>, Option<String>), usize> = BTreeMap::new();
        let mut pairs = Vec::new();
        for truth in array(&fixture.truth["connections"]) {
            let Some(client) = truth["client"].as_str().map(without_brackets) else { continue };
            let of_client = by_client.get(&client).map(Vec::as_slice).unwrap_or_default();
            let wanted = path(&truth["path"]);
            let stream = truth["h2_stream"].as_u64();
            let of_stream: Vec<&Value> = of_client
                .iter()
                .copied()
                .filter(|found| stream.is_none() || found["upgrade"]["stream_id"].as_u64() == stream)
                .collect();
            let of_path: Vec<&Value> =
                of_stream.iter().copied().filter(|found| path(&found["upgrade"]["path"]) == wanted).collect();
            let (key, candidates) = if of_path.is_empty() {
                ((client, stream, None), &of_stream[..])
            } else {
                ((client, stream, Some(wanted)), &of_path[..])
            };
            let next = taken.entry(key).or_default();
            let connection = candidates.get(*next).copied();
            *next += 1;
            let id = truth["id"].as_str().expect("a truth's connection has an id");
            let place =
                if fixture.name == "mixed" { id.to_owned() } else { format!("{}/{id}", fixture.name) };
            pairs.push(Self { place, truth, connection });
        }
        pairs
    }
}

/// The codes that are right for a side; `None` where its application reported none.
fn expected(place: &str, told: &Value) -> Option<BTreeSet<u64>> {
    if NO_JUDGES.iter().any(|exception| exception.is_about(place)) {
        return None;
    }
    if let Some((_, codes)) = OTHER_CODES.iter().find(|(exception, _)| exception.is_about(place)) {
        return Some(codes.iter().copied().collect());
    }
    // Autobahn's record: no code is an empty Close frame, or none at all.
    if let Some(received) = told["close_received"].as_array() {
        let without_code = if told["wasClean"] == true { 1005 } else { 1006 };
        return Some([received[0].as_u64().unwrap_or(without_code)].into());
    }
    let told_the_end =
        told["events"].as_array().is_none_or(|events| events.iter().any(|event| event == "close"));
    if !told_the_end {
        return None;
    }
    match told["code"].as_u64() {
        // What aiohttp says for an empty Close frame.
        Some(0) => Some([0, 1005].into()),
        Some(code) => Some([code].into()),
        // What tokio-tungstenite says for it.
        None => told["note"].as_str().filter(|note| note.starts_with("Close(None)")).map(|_| [1005].into()),
    }
}

fn read(fixture: &Fixture) -> Value {
    let reading = fixture.read();
    assert!(reading.failures.is_empty(), "{}: {:?}", fixture.name, reading.failures);
    reading.json()
}

fn endpoint(value: &Value) -> String {
    format!("{}:{}", value["ip"].as_str().expect("an address"), value["port"])
}

fn without_brackets(endpoint: &str) -> String {
    endpoint.replace(['[', ']'], "")
}

/// A path without its query; empty if there is none.
fn path(value: &Value) -> String {
    value.as_str().unwrap_or_default().split('?').next().unwrap_or_default().to_owned()
}

fn array(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn number(value: &Value) -> u64 {
    value.as_u64().expect("a number")
}
