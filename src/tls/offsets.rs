//! Where the plaintext of acknowledged ciphertext ends.

use std::collections::VecDeque;

/// Records remembered: what small records of a usual window may be under way.
const RECORDS: usize = 128;

/// Ends of records: in the stream of records, and of the plaintext up to there.
#[derive(Debug)]
pub(super) struct RecordEnds {
    ends: VecDeque<(u64, u64)>,
}

impl RecordEnds {
    pub(super) const fn new() -> Self {
        Self { ends: VecDeque::new() }
    }

    /// A record ended. Ends come in order.
    pub(super) fn push(&mut self, record_end: u64, plain_end: u64) {
        if self.ends.back().is_some_and(|(_, last)| *last == plain_end) {
            return;
        }
        if self.ends.len() >= RECORDS {
            self.ends.pop_front();
        }
        self.ends.push_back((record_end, plain_end));
    }

    /// How far the plaintext is acknowledged if the records are up to `offset`. `None` if that lies before
    /// what is remembered.
    pub(super) fn plain(&self, offset: u64) -> Option<u64> {
        let behind = self.ends.partition_point(|(record_end, _)| *record_end <= offset);
        self.ends.get(behind.checked_sub(1)?).map(|(_, plain_end)| *plain_end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_counts_when_all_of_it_is_acknowledged() {
        let mut ends = RecordEnds::new();
        ends.push(100, 1000);
        ends.push(150, 1010);
        assert_eq!(ends.plain(99), None);
        assert_eq!(ends.plain(149), Some(1000));
        assert_eq!(ends.plain(5000), Some(1010));
        for record in 0..RECORDS as u64 {
            ends.push(200 + record, 2000 + record);
        }
        assert_eq!((ends.plain(150), ends.plain(200)), (None, Some(2000)));
    }
}
