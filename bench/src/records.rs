//! How fast a cipher is by itself on the records of a capture.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, Instant};

use nix::time::{ClockId, clock_gettime};

use crate::cost::Cost;
use crate::random::Random;
use crate::tls::{RecordCipher, Suite};

/// Bytes of records that are sealed before their opening is timed: they stay in a core's second cache.
const BATCH: usize = 256 * 1024;

/// The protected records of a capture. As text: the suite, then the bytes of plaintext of each record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records {
    pub suite: Suite,
    pub lengths: Vec<u16>,
}

impl Records {
    pub fn plain_bytes(&self) -> u64 {
        self.lengths.iter().map(|length| u64::from(*length)).sum()
    }

    /// What it costs to open records of these sizes in place, in their order, under one key, on this thread.
    pub fn open_all(&self) -> nix::Result<Cost> {
        let mut random = Random::new(1);
        let [mut sealing, mut opening] = RecordCipher::pair(self.suite, &mut random);
        let plain = random.bytes(usize::from(u16::MAX));
        let (mut batch, mut ends) = (Vec::with_capacity(2 * BATCH), Vec::new());
        let mut spent = Cost { wall: 0.0, cpu: 0.0 };
        let mut lengths = self.lengths.iter().peekable();
        while lengths.peek().is_some() {
            batch.clear();
            ends.clear();
            while batch.len() < BATCH
                && let Some(length) = lengths.next()
            {
                sealing.seal(23, &plain[..usize::from(*length)], &mut random, &mut batch);
                ends.push(batch.len());
            }
            let (start, cpu_start) = (Instant::now(), thread_cpu()?);
            let mut rest = &mut batch[..];
            let mut at = 0;
            for end in &ends {
                let (record, behind) = rest.split_at_mut(end - at);
                assert!(opening.open(record).is_some(), "a record that was just sealed");
                (rest, at) = (behind, *end);
            }
            spent.cpu += (thread_cpu()? - cpu_start).as_secs_f64();
            spent.wall += start.elapsed().as_secs_f64();
        }
        Ok(spent)
    }
}

fn thread_cpu() -> nix::Result<Duration> {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map(Duration::from)
}

impl fmt::Display for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.suite)?;
        self.lengths.iter().try_for_each(|length| writeln!(f, "{length}"))
    }
}

impl FromStr for Records {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut lines = text.lines();
        let suite = lines.next().ok_or("no cipher suite")?.parse()?;
        let lengths: Result<Vec<u16>, _> = lines.map(str::parse).collect();
        Ok(Self { suite, lengths: lengths.map_err(|error| error.to_string())? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_what_they_were_as_text() {
        let records = Records { suite: Suite::Aes256Gcm, lengths: vec![1, 16_384, 0, 300] };
        assert_eq!(records.to_string().parse(), Ok(records));
    }
}
