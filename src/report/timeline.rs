use std::collections::BTreeMap;

use ahash::RandomState;
use hashbrown::HashMap;

use super::outcome_counts::OutcomeCounts;
use crate::base::Timestamp;
use crate::connection::{ConnectionRecord, Outcome};

/// Steps of a timeline at most; as many as fit a terminal of 80 columns with its labels.
const STEPS: i64 = 60;

const SECOND: i64 = 1_000_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Lengths that a step may have. The last ones cover all that a clock of 64 bits can tell.
const LENGTHS: [i64; 23] = [
    SECOND,
    2 * SECOND,
    5 * SECOND,
    10 * SECOND,
    30 * SECOND,
    MINUTE,
    2 * MINUTE,
    5 * MINUTE,
    10 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    5 * DAY,
    10 * DAY,
    30 * DAY,
    100 * DAY,
    500 * DAY,
    1000 * DAY,
    5000 * DAY,
];

/// What events are counted by until the span is known: each divides every longer step, and a span that needs
/// the next one never needs a shorter step again. So memory is bounded and nothing is rounded twice.
const GRAINS: [i64; 4] = [SECOND, MINUTE, HOUR, DAY];

/// One step of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineStep {
    /// Its beginning.
    pub start: Timestamp,
    /// Its length in milliseconds.
    pub length_ms: f64,
    /// Connections that opened in it.
    pub opened: u64,
    /// Connections that ended in it, by outcome; every outcome is there.
    pub ended: BTreeMap<Outcome, u64>,
    /// Those of them of which something was concluded that is worth a look.
    pub concerned: u64,
}

type ByNumber = HashMap<i64, Counts, RandomState>;

/// Openings and endings over time, of connections that come in any order.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    span: Option<(i64, i64)>,
    grain: i64,
    counts: ByNumber,
}

impl Default for Timeline {
    fn default() -> Self {
        Self { span: None, grain: SECOND, counts: ByNumber::default() }
    }
}

#[derive(Clone, Debug, Default)]
struct Counts {
    opened: u64,
    ended: OutcomeCounts,
    concerned: u64,
}

impl Counts {
    fn merge(&mut self, other: &Self) {
        self.opened += other.opened;
        self.ended.merge(other.ended);
        self.concerned += other.concerned;
    }
}

impl Timeline {
    /// Adds a connection, of which something worth a look was concluded or not.
    pub(super) fn add(&mut self, record: &ConnectionRecord, is_concerned: bool) {
        let (first, last) = (record.first.time, record.last.time);
        let opened = record.opened.map(|packet| packet.time);
        let ended = ended_at(record);
        let (opened_or, ended_or) = (opened.unwrap_or(first), ended.unwrap_or(last));
        let from = first.min(last).min(opened_or).min(ended_or);
        let to = first.max(last).max(opened_or).max(ended_or);
        self.widen(from.as_nanos(), to.as_nanos());
        if let Some(time) = opened {
            self.counts_at(time).opened += 1;
        }
        if let Some(time) = ended {
            let counts = self.counts_at(time);
            counts.ended.add(record.outcome);
            counts.concerned += u64::from(is_concerned);
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        let Some((first, last)) = other.span else { return };
        self.widen(first, last);
        for (number, counts) in regrouped(other.counts, other.grain, self.grain) {
            self.counts.entry(number).or_default().merge(&counts);
        }
    }

    pub(super) fn finish(self) -> Vec<TimelineStep> {
        let Some(span) = self.span else { return Vec::new() };
        let length = step_length(span);
        let mut steps = regrouped(self.counts, self.grain, length);
        (span.0.div_euclid(length)..=span.1.div_euclid(length))
            .map(|number| {
                let counts = steps.remove(&number).unwrap_or_default();
                TimelineStep {
                    start: Timestamp::saturating_from_nanos(i128::from(number) * i128::from(length)),
                    length_ms: length as f64 / 1e6,
                    opened: counts.opened,
                    ended: counts.ended.to_map(),
                    concerned: counts.concerned,
                }
            })
            .collect()
    }

    fn widen(&mut self, first: i64, last: i64) {
        let (from, to) = self.span.unwrap_or((first, last));
        let span = (from.min(first), to.max(last));
        if self.span != Some(span) {
            self.span = Some(span);
            let length = step_length(span);
            let grain = GRAINS.into_iter().rfind(|grain| *grain <= length).unwrap_or(SECOND);
            if grain > self.grain {
                self.counts = regrouped(std::mem::take(&mut self.counts), self.grain, grain);
                self.grain = grain;
            }
        }
    }

    fn counts_at(&mut self, time: Timestamp) -> &mut Counts {
        self.counts.entry(time.as_nanos().div_euclid(self.grain)).or_default()
    }
}

/// When a connection ended; `None` if it did not, or nobody knows when.
fn ended_at(record: &ConnectionRecord) -> Option<Timestamp> {
    let end = record.end.or(match record.outcome {
        Outcome::Clean | Outcome::Abnormal | Outcome::Failed => Some(record.last),
        Outcome::Open | Outcome::Indeterminate => None,
    });
    end.map(|packet| packet.time)
}

/// The shortest length of which at most [`STEPS`] cover the span.
fn step_length((first, last): (i64, i64)) -> i64 {
    let covers = |length: &&i64| last.div_euclid(**length) - first.div_euclid(**length) < STEPS;
    LENGTHS.iter().find(covers).or(LENGTHS.last()).copied().unwrap_or(DAY)
}

fn regrouped(counts: ByNumber, from: i64, to: i64) -> ByNumber {
    let ratio = to / from;
    let mut grouped = ByNumber::default();
    for (number, count) in counts {
        grouped.entry(number.div_euclid(ratio)).or_default().merge(&count);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::report::fixture;

    fn lasting(first: i64, last: i64) -> ConnectionRecord {
        let mut record = fixture::clean();
        record.first.time = Timestamp::from_nanos(first);
        record.last.time = Timestamp::from_nanos(last);
        record.opened = Some(record.first);
        record.end = Some(record.last);
        record
    }

    fn timeline(records: &[ConnectionRecord]) -> Vec<TimelineStep> {
        let mut timeline = Timeline::default();
        records.iter().for_each(|record| timeline.add(record, false));
        timeline.finish()
    }

    #[test]
    fn an_open_connection_does_not_end() {
        let mut record = lasting(0, SECOND);
        (record.outcome, record.end) = (Outcome::Open, None);
        assert!(timeline(&[record]).iter().all(|step| step.ended.values().all(|count| *count == 0)));
    }

    #[test]
    fn every_length_follows_its_grain() {
        for length in LENGTHS {
            let grain = GRAINS.iter().rfind(|grain| **grain <= length).unwrap();
            assert_eq!(length % grain, 0);
        }
        assert!(i128::from(LENGTHS[22]) * i128::from(STEPS) > i128::from(u64::MAX));
    }

    proptest! {
        #[test]
        fn at_most_sixty_even_steps_hold_every_event_whatever_the_order(
            spans in prop::collection::vec((any::<i64>(), any::<i64>(), 0u32..60), 1..20),
            turn in 0usize..20,
        ) {
            let mut records: Vec<_> = spans.iter().map(|(a, b, shift)| {
                let (a, b) = (a >> shift, b >> shift);
                lasting(a.min(b), a.max(b))
            }).collect();
            let steps = timeline(&records);
            prop_assert!(steps.len() <= 60);
            prop_assert_eq!(steps.iter().map(|step| step.opened).sum::<u64>(), records.len() as u64);
            prop_assert_eq!(
                steps.iter().flat_map(|step| step.ended.values()).sum::<u64>(),
                records.len() as u64
            );
            for pair in steps.windows(2) {
                prop_assert!(pair[1].start.millis_since(pair[0].start) <= pair[0].length_ms);
            }
            let turn = turn % records.len();
            records.rotate_left(turn);
            prop_assert_eq!(&timeline(&records), &steps);
            let (mut one, mut other) = (Timeline::default(), Timeline::default());
            records.drain(..turn).for_each(|record| one.add(&record, false));
            records.iter().for_each(|record| other.add(record, false));
            one.merge(other);
            prop_assert_eq!(one.finish(), steps);
        }
    }
}
