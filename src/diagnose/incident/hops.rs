//! What the two legs of a session through a proxy show: which hop ended it, and what became of its Close.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use super::legs::{LegBasis, Legs};
use super::row::Row;
use super::{Incident, finding};
use crate::base::{PacketRef, Side};
use crate::connection::{Ending, Outcome};
use crate::decode::Endpoint;
use crate::diagnose::Judge;
use crate::diagnose::finding::{Confidence, Evidence, Fact, Finding};
use crate::flow::UnopenedFlow;

/// What each pair of legs shows, put together by rule.
pub(super) fn conclude(rows: &[Row], all: &[Legs], judge: &Judge) -> Vec<Incident> {
    let mut by_rule: BTreeMap<(&'static str, String), (Finding, Vec<usize>)> = BTreeMap::new();
    for legs in all {
        let (Some(client), Some(upstream)) = (rows.get(legs.client), rows.get(legs.upstream)) else {
            continue;
        };
        let found = of_pair(client, upstream, legs, judge);
        let key = (found.rule, found.case.clone());
        let (kept, members) = by_rule.entry(key).or_insert_with(|| (found.clone(), Vec::new()));
        kept.confidence = kept.confidence.max(found.confidence);
        members.extend([legs.client, legs.upstream]);
    }
    let incident = |(finding, rows)| Incident { finding, rows: super::bursts::sorted(rows) };
    by_rule.into_values().map(incident).collect()
}

/// Upgrades that a proxy answered with an error while it tried in vain to reach a backend: the leg behind it never came
/// to be.
pub(super) fn unreached(rows: &[Row], legs: &[Legs], unopened: &[UnopenedFlow]) -> Vec<Incident> {
    let paired: BTreeSet<usize> = legs.iter().map(|legs| legs.client).collect();
    let mut by_proxy: BTreeMap<IpAddr, Vec<&UnopenedFlow>> = BTreeMap::new();
    for flow in unopened {
        by_proxy.entry(flow.client.ip).or_default().push(flow);
    }
    by_proxy.values_mut().for_each(|flows| flows.sort_by_key(|flow| flow.first.time));
    let mut found: BTreeMap<(u16, Endpoint, bool), Incident> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate().filter(|(index, _)| !paired.contains(index)) {
        let Some(status @ 500..=599) = row.status else { continue };
        let (Some(request), Some(answer)) = (row.request, row.answer) else { continue };
        let Some(flows) = by_proxy.get(&row.server.ip) else { continue };
        let until = flows.partition_point(|flow| flow.first.time <= answer.time);
        let meanwhile = flows.get(..until).unwrap_or_default().iter().rev();
        let mut meanwhile = meanwhile.take_while(|flow| flow.first.time >= request.time);
        // The last one: after it the proxy gave up.
        let Some(flow) = meanwhile.find(|flow| flow.server != row.server) else { continue };
        let incident = found.entry((status, flow.server, flow.refused)).or_insert_with(|| {
            let (backend, message) = match flow.refused {
                true => ("no-port", "evidence-refused-syn"),
                false => ("no-host", "evidence-unanswered-syn"),
            };
            let values = vec![
                ("status", Fact::from(status.to_string())),
                ("backend", backend.into()),
                ("backend_status", "".into()),
                ("address", flow.server.to_string().into()),
            ];
            let syn = Evidence { message, values: Vec::new(), packet: Some(flow.first) };
            let evidence = vec![on_leg(Leg::Client, row, answer), syn];
            let case = format!("{status} {backend} {}", flow.server);
            let finding = Finding { case, evidence, ..finding("hop-upstream-failed", 88, values) };
            Incident { finding, rows: Vec::new() }
        });
        incident.rows.push(index);
    }
    found.into_values().collect()
}

/// One of the two legs, for evidence.
#[derive(Clone, Copy)]
enum Leg {
    Client,
    Upstream,
}

fn of_pair(client: &Row, upstream: &Row, legs: &Legs, judge: &Judge) -> Finding {
    let concluded = refusal(client, upstream)
        .or_else(|| close_on_the_way(client, upstream))
        .unwrap_or_else(|| first_end(client, upstream, judge));
    let confidence = concluded.confidence.min(Confidence::new(legs.confidence));
    let mut values = concluded.values;
    values.push(("basis", Fact::from(legs.basis.id())));
    let case = match legs.basis {
        LegBasis::Traffic => format!("{} {}", concluded.case, legs.basis.id()).trim().to_owned(),
        _ => concluded.case,
    };
    Finding { case, confidence, values, ..concluded }
}

/// The client was refused, and what the leg to the backend shows meanwhile.
fn refusal(client: &Row, upstream: &Row) -> Option<Finding> {
    if client.outcome != Outcome::Failed || upstream.outcome == Outcome::Clean {
        return None;
    }
    let status = |row: &Row| row.status.map(|status| status.to_string()).unwrap_or_default();
    let backend = match upstream.ending {
        Ending::UpgradeRefused => "refused",
        Ending::UpgradeUnanswered if upstream.ended_by == Some(Side::Server) => "cut",
        Ending::UpgradeUnanswered => "silent",
        _ => "other",
    };
    let values = vec![
        ("status", Fact::from(status(client))),
        ("backend", backend.into()),
        ("backend_status", status(upstream).into()),
        ("address", upstream.server.to_string().into()),
    ];
    let found = finding("hop-upstream-failed", 92, values);
    let evidence = ends([(Leg::Client, client), (Leg::Upstream, upstream)]);
    Some(Finding { case: format!("{} {backend}", status(client)).trim().to_owned(), evidence, ..found })
}

/// A Close frame that the proxy dropped, changed or made.
fn close_on_the_way(client: &Row, upstream: &Row) -> Option<Finding> {
    Side::BOTH.into_iter().find_map(|from| {
        let (source, target) = if from == Side::Server { (upstream, client) } else { (client, upstream) };
        let evidence = || ends([(Leg::Upstream, upstream), (Leg::Client, client)]);
        let told =
            |rule, case: String, values| Finding { case, evidence: evidence(), ..finding(rule, 96, values) };
        let of = |code: u16| Fact::from(code.to_string());
        // What merely answers a Close may be dropped by whom it ends.
        let first = |row: &Row| row.sent_close[from].filter(|_| row.initiator == Some(from));
        match (first(source), first(target)) {
            (Some(sent), None) if target.without_close() => {
                Some(told("hop-eats-close", sent.to_string(), vec![("code", of(sent))]))
            }
            (Some(sent), Some(other)) if other != sent => {
                // A stack of before the registry had 1012 to 1014 takes them for a protocol error.
                let is_artefact = (1012..=1014).contains(&sent) && other == 1002;
                let kind = if is_artefact { "artefact" } else { "other" };
                let values = vec![("code", of(sent)), ("other", of(other)), ("kind", kind.into())];
                Some(told("hop-rewrites-close", format!("{sent} {other}"), values))
            }
            (None, Some(made)) if source.without_close() && source.ended_by == Some(from) => {
                let values = vec![("code", of(made)), ("side", from.id().into())];
                Some(told("hop-makes-close", format!("{} {made}", from.id()), values))
            }
            _ => None,
        }
    })
}

/// Who ended TCP first.
fn first_end(client: &Row, upstream: &Row, judge: &Judge) -> Finding {
    if upstream.ending == Ending::Silent && client.ending != Ending::Silent {
        let evidence = ends([(Leg::Upstream, upstream), (Leg::Client, client)]);
        return Finding { evidence, ..finding("half-dead-hop", 88, Vec::new()) };
    }
    let ended = |row: &Row| row.ended_by.filter(|_| row.without_close());
    let rule = match (ended(client), ended(upstream)) {
        (Some(Side::Server), Some(Side::Client))
            if (client.end_ms() - upstream.end_ms()).abs() <= judge.knowledge().thresholds().legs_end_ms =>
        {
            Some(("hop-ends-first", 92))
        }
        (Some(Side::Server), Some(Side::Server)) => Some(("upstream-ended-first", 94)),
        (Some(Side::Client), Some(Side::Client)) => Some(("client-ended-first", 94)),
        _ => None,
    };
    let Some((rule, confidence)) = rule else {
        let case = client.first_code.map(|code| code.to_string()).unwrap_or_default();
        return Finding { case, ..finding("two-legs-stitched", 95, Vec::new()) };
    };
    let mut legs = [(Leg::Client, client), (Leg::Upstream, upstream)];
    legs.sort_by_key(|(_, row)| row.end.id);
    Finding { evidence: ends(legs), ..finding(rule, confidence, Vec::new()) }
}

/// How both legs ended.
fn ends(legs: [(Leg, &Row); 2]) -> Vec<Evidence> {
    legs.into_iter().map(|(leg, row)| on_leg(leg, row, row.end)).collect()
}

/// What a leg's packet shows.
fn on_leg(leg: Leg, row: &Row, packet: PacketRef) -> Evidence {
    let leg = match leg {
        Leg::Client => "client",
        Leg::Upstream => "upstream",
    };
    let what = match (row.initiator, row.status, row.ending) {
        (Some(_), ..) => "close",
        (_, Some(_), _) => "status",
        (_, _, Ending::RstWithoutClose) => "rst",
        (_, _, Ending::FinWithoutClose) => "fin",
        _ => "end",
    };
    let side = row.initiator.or(row.ended_by.filter(|_| row.status.is_none()));
    let number = row.first_code.filter(|_| row.initiator.is_some()).or(row.status);
    let values = vec![
        ("leg", Fact::from(leg)),
        ("what", what.into()),
        ("side", side.map_or("none", Side::id).into()),
        ("number", number.map(|number| number.to_string()).unwrap_or_default().into()),
    ];
    Evidence { message: "evidence-leg", values, packet: Some(packet) }
}
