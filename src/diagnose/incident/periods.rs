//! Events that come back by the clock, whatever the age of the connections.

use super::bursts::{Burst, Rhythm, rhythms, sorted};
use super::{Incident, finding};
use crate::diagnose::Judge;
use crate::diagnose::finding::Fact;

pub(super) fn conclude(events: &[&Burst], judge: &Judge) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let mut found = Vec::new();
    for Rhythm { server, bursts: events, interval, spread } in rhythms(events.iter().copied()) {
        if events.len() < thresholds.period_events
            || interval < thresholds.period_ms
            || spread > thresholds.period_apart_share * interval
        {
            continue;
        }
        let rows: Vec<usize> = events.iter().flat_map(|burst| burst.rows.iter().copied()).collect();
        let values = vec![
            ("count", Fact::Count(rows.len() as u64)),
            ("events", Fact::Count(events.len() as u64)),
            ("interval", Fact::Millis(interval)),
            ("server", Fact::from(server.to_string())),
        ];
        found.push(Incident { finding: finding("wall-clock-periodic", 80, values), rows: sorted(rows) });
    }
    found
}
