use std::collections::BTreeMap;

use crate::connection::Outcome;

/// How many connections came to each outcome.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct OutcomeCounts([u64; Outcome::ALL.len()]);

impl OutcomeCounts {
    pub(super) fn add(&mut self, outcome: Outcome) {
        if let Some(count) = self.0.get_mut(outcome as usize) {
            *count += 1;
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (count, more) in self.0.iter_mut().zip(other.0) {
            *count += more;
        }
    }

    pub(super) fn total(self) -> u64 {
        self.0.iter().sum()
    }

    /// Every outcome is there.
    pub(super) fn to_map(self) -> BTreeMap<Outcome, u64> {
        Outcome::ALL.iter().copied().zip(self.0).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_outcome_has_its_own_count() {
        let mut counts = OutcomeCounts::default();
        for (times, outcome) in Outcome::ALL.iter().enumerate() {
            (0..times).for_each(|_| counts.add(*outcome));
        }
        assert_eq!(counts.total(), 10);
        assert!(counts.to_map().into_values().eq(0..5));
    }
}
