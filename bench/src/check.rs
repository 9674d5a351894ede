//! Whether a report tells what a capture is known to hold.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::{BufRead, Read};
use std::net::IpAddr;

use serde::Deserialize;

use crate::flow::{CLIENT, SERVER};
use crate::truth::Truth;

/// What is looked at of a report.
#[derive(Debug, Deserialize)]
pub struct Report {
    totals: Totals,
    summary: Summary,
    connections: Vec<Connection>,
}

/// A line of `--format ndjson`.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Line {
    Connection(Connection),
    Summary {
        totals: Totals,
        summary: Summary,
    },
    #[serde(other)]
    Other,
}

impl Report {
    pub fn from_json(text: impl Read) -> Result<Self, Box<dyn Error>> {
        Ok(serde_json::from_reader(text)?)
    }

    pub fn from_ndjson(text: impl BufRead) -> Result<Self, Box<dyn Error>> {
        let (mut connections, mut end) = (Vec::new(), None);
        for line in text.lines() {
            match serde_json::from_str(&line?)? {
                Line::Connection(connection) => connections.push(connection),
                Line::Summary { totals, summary } => end = Some((totals, summary)),
                Line::Other => {}
            }
        }
        let (totals, summary) = end.ok_or("no summary")?;
        Ok(Self { totals, summary, connections })
    }
}

#[derive(Debug, Deserialize)]
struct Totals {
    packets: u64,
    tcp_flows: u64,
}

#[derive(Debug, Deserialize)]
struct Summary {
    outcomes: BTreeMap<String, u64>,
    codes: Vec<Code>,
}

#[derive(Debug, Deserialize)]
struct Code {
    code: u16,
    connections: u64,
}

#[derive(Debug, Deserialize)]
struct Connection {
    client: Endpoint,
    outcome: String,
    close_code: Option<u16>,
    close: Closes,
}

#[derive(Debug, Deserialize)]
struct Endpoint {
    ip: IpAddr,
    port: u16,
}

#[derive(Debug, Deserialize)]
struct Closes {
    client: Option<Close>,
    server: Option<Close>,
}

#[derive(Debug, Deserialize)]
struct Close {
    code: Option<u16>,
    packet: u64,
}

/// How a report stands against the truth.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    /// In short, also when all is well.
    pub summary: String,
    /// What is wrong.
    pub faults: Vec<String>,
}

/// Packet, client, side and code of a Close frame.
type Identity = (u64, IpAddr, u16, usize, u16);

/// Of Close frames behind a gap, a reader may lose some; of all in the file, one in twenty.
const FOUND_PERCENT: usize = 95;

/// Faults that are told one by one.
const TOLD: usize = 5;

/// Holds a report against the truth. Where segments are missing, only what is certain for any reader is asked
/// for: the connections, and the Close frames in the file.
pub fn hold(report: &Report, truth: &Truth) -> Verdict {
    let mut faults = Vec::new();
    let mut same = |what: &str, told: String, expected: String| {
        if told != expected {
            faults.push(format!("{what}: {told}, not {expected}"));
        }
    };
    same("packets", report.totals.packets.to_string(), truth.packets.to_string());
    same("connections", report.connections.len().to_string(), truth.connections.to_string());
    same(
        "TCP flows",
        report.totals.tcp_flows.to_string(),
        (truth.connections + truth.foreign_flows).to_string(),
    );
    if truth.missing == 0 {
        let outcomes: BTreeMap<String, u64> = truth
            .outcomes
            .iter()
            .map(|(outcome, count)| (format!("{outcome:?}").to_lowercase(), *count))
            .collect();
        let summed: BTreeMap<String, u64> =
            report.summary.outcomes.iter().filter(|(_, n)| **n > 0).map(|(k, n)| (k.clone(), *n)).collect();
        let codes = report.summary.codes.iter().map(|code| (code.code, code.connections)).collect();
        same("outcomes in the summary", text(&summed), text(&outcomes));
        same("outcomes", text(&count(report, |c| Some(c.outcome.clone()))), text(&outcomes));
        same("codes in the summary", text::<u16>(&codes), text(&truth.codes));
        same("codes", text(&count(report, |c| c.close_code)), text(&truth.codes));
    }

    let told: BTreeSet<Identity> = report.connections.iter().flat_map(identities).collect();
    let mut there = BTreeSet::new();
    let (mut found, mut without_gap, mut found_without_gap) = (0, 0, 0);
    let mut lost = Vec::new();
    for frame in &truth.close_frames {
        let client = frame.client;
        let identity = (frame.packet, IpAddr::V4(client.ip), client.port, frame.side, frame.code);
        let is_found = told.contains(&identity);
        there.insert(identity);
        found += usize::from(is_found);
        without_gap += usize::from(!frame.behind_gap);
        found_without_gap += usize::from(is_found && !frame.behind_gap);
        if !is_found && !frame.behind_gap {
            lost.push(format!("not found: {}", name(&identity)));
        }
    }
    let invented: Vec<String> =
        told.difference(&there).map(|one| format!("not in the file: {}", name(one))).collect();
    let in_file = truth.close_frames.len();
    if found * 100 < in_file * FOUND_PERCENT {
        faults.push(format!("fewer than {FOUND_PERCENT} % of the Close frames found"));
    }
    for list in [lost, invented] {
        let more = list.len().saturating_sub(TOLD);
        faults.extend(list.into_iter().take(TOLD));
        if more > 0 {
            faults.push(format!("and {more} more like it"));
        }
    }
    let mut summary = format!("{} connections, {found} of {in_file} Close frames", report.connections.len());
    if truth.missing > 0 {
        summary += &format!(", {found_without_gap} of {without_gap} without a gap before them");
    }
    Verdict { summary, faults }
}

fn identities(connection: &Connection) -> Vec<Identity> {
    let Connection { client, close, .. } = connection;
    [(CLIENT, &close.client), (SERVER, &close.server)]
        .into_iter()
        .filter_map(|(side, close)| Some((side, close.as_ref()?)))
        .map(|(side, close)| (close.packet, client.ip, client.port, side, close.code.unwrap_or(1005)))
        .collect()
}

fn name(&(packet, ip, port, side, code): &Identity) -> String {
    let side = if side == CLIENT { "client" } else { "server" };
    format!("{code} of the {side} in packet {packet}, client {ip}:{port}")
}

fn count<K: Ord>(report: &Report, key: impl Fn(&Connection) -> Option<K>) -> BTreeMap<K, u64> {
    let mut counts = BTreeMap::new();
    for key in report.connections.iter().filter_map(key) {
        *counts.entry(key).or_default() += 1;
    }
    counts
}

fn text<K: std::fmt::Debug>(counts: &BTreeMap<K, u64>) -> String {
    format!("{counts:?}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::truth::{CloseFrame, Outcome};
    use crate::wire;

    fn truth(missing: u64) -> Truth {
        let client = wire::Endpoint { ip: [10, 0, 0, 1].into(), port: 40_000 };
        let frame = |packet, side, behind_gap| CloseFrame { packet, client, side, code: 1005, behind_gap };
        let mut truth = Truth { packets: 9, missing, ..Truth::default() };
        truth.close_frames = vec![frame(7, CLIENT, false), frame(8, SERVER, false)];
        truth.ended(Outcome::Clean, Some(1005));
        truth
    }

    fn report(client: &str, server: &str, outcome: &str) -> Report {
        let text = format!(
            r#"{{"totals": {{"packets": 9, "tcp_flows": 1}},
                "summary": {{"outcomes": {{"{outcome}": 1, "failed": 0}}, "codes": [{{"code": 1005, "connections": 1}}]}},
                "connections": [{{"client": {{"ip": "10.0.0.1", "port": 40000}}, "outcome": "{outcome}",
                                  "close_code": 1005, "close": {{"client": {client}, "server": {server}}}}}]}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn a_true_report_has_no_faults() {
        let told = report(r#"{"code": null, "packet": 7}"#, r#"{"code": null, "packet": 8}"#, "clean");
        let verdict = hold(&told, &truth(0));
        assert_eq!(verdict.faults, Vec::<String>::new());
        assert_eq!(verdict.summary, "1 connections, 2 of 2 Close frames");
    }

    #[test]
    fn a_frame_that_is_lost_or_invented_is_a_fault_also_where_segments_are_missing() {
        let told = report(r#"{"code": null, "packet": 7}"#, r#"{"code": 1000, "packet": 8}"#, "clean");
        let expected = [
            "fewer than 95 % of the Close frames found",
            "not found: 1005 of the server in packet 8, client 10.0.0.1:40000",
            "not in the file: 1000 of the server in packet 8, client 10.0.0.1:40000",
        ];
        assert_eq!(hold(&told, &truth(1)).faults, expected);
    }

    #[test]
    fn outcomes_are_compared_where_nothing_is_missing() {
        let told =
            report(r#"{"code": null, "packet": 7}"#, r#"{"code": null, "packet": 8}"#, "indeterminate");
        assert_eq!(hold(&told, &truth(0)).faults.len(), 2);
        assert_eq!(hold(&told, &truth(1)).faults.len(), 0);
    }

    #[test]
    fn ndjson_is_read_with_and_without_lines_of_other_types() {
        let connection = r#"{"type": "connection", "client": {"ip": "10.0.0.1", "port": 40000}, "outcome": "clean",
            "close_code": 1005, "close": {"client": {"code": null, "packet": 7}, "server": {"code": null, "packet": 8}}}"#;
        let rest = r#"{"type": "finding", "rule": "x"}
{"type": "summary", "totals": {"packets": 9, "tcp_flows": 1},
 "summary": {"outcomes": {"clean": 1}, "codes": [{"code": 1005, "connections": 1}]}}"#;
        let text = format!("{}\n{}", connection.replace('\n', ""), rest.replace(",\n", ","));
        let report = Report::from_ndjson(text.as_bytes()).unwrap();
        assert_eq!(hold(&report, &truth(0)).faults, Vec::<String>::new());
        let cut = text.lines().next().unwrap();
        assert!(Report::from_ndjson(cut.as_bytes()).is_err());
    }
}
