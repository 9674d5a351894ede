//! Events that come back by the clock, whatever the age of the connections.

use std::collections::BTreeMap;

use super::bursts::{Burst, sorted};
use super::spread::{deviation, median};
use super::{Incident, finding};
use crate::decode::Endpoint;
use crate::diagnose::Judge;
use crate::diagnose::finding::Fact;

pub(super) fn conclude(events: &[&Burst], judge: &Judge) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let mut by_server: BTreeMap<Endpoint, Vec<&Burst>> = BTreeMap::new();
    for burst in events {
        by_server.entry(burst.server).or_default().push(burst);
    }
    let mut found = Vec::new();
    for (server, events) in by_server {
        let starts = events.iter().map(|burst| burst.start_ms);
        let gaps: Vec<f64> = starts.clone().skip(1).zip(starts).map(|(next, one)| next - one).collect();
        let period = median(gaps.iter().copied());
        if events.len() < thresholds.period_events
            || period < thresholds.period_ms
            || deviation(&gaps) > thresholds.period_apart_share * period
        {
            continue;
        }
        let rows: Vec<usize> = events.iter().flat_map(|burst| burst.rows.iter().copied()).collect();
        let values = vec![
            ("count", Fact::Count(rows.len() as u64)),
            ("events", Fact::Count(events.len() as u64)),
            ("interval", Fact::Millis(period)),
            ("server", Fact::from(server.to_string())),
        ];
        found.push(Incident { finding: finding("wall-clock-periodic", 80, values), rows: sorted(rows) });
    }
    found
}
