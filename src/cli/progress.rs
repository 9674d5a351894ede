use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Time after which a person wants to know that something happens.
const PATIENCE: Duration = Duration::from_secs(1);

/// Tells on stderr how far the reading is.
pub(crate) struct Progress {
    wanted: bool,
    total_bytes: Option<u64>,
    started: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Shows nothing yet.
    pub(crate) fn new(wanted: bool, total_bytes: Option<u64>) -> Self {
        Self { wanted, total_bytes, started: Instant::now(), bar: None }
    }

    /// So many bytes have been read in all.
    pub(crate) fn at(&mut self, read_bytes: u64) {
        if !self.wanted {
            return;
        }
        if let Some(bar) = &self.bar {
            bar.set_position(read_bytes);
        } else if self.started.elapsed() >= PATIENCE {
            self.bar = Some(bar(self.total_bytes, self.started.elapsed(), read_bytes));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

const WITH_TOTAL: &str = "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left";
const WITHOUT_TOTAL: &str = "{spinner} {bytes} read, {bytes_per_sec}";

fn bar(total_bytes: Option<u64>, elapsed: Duration, read_bytes: u64) -> ProgressBar {
    let (bar, template) = match total_bytes {
        Some(total) => (ProgressBar::new(total), WITH_TOTAL),
        None => (ProgressBar::no_length(), WITHOUT_TOTAL),
    };
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.with_style(style).with_elapsed(elapsed).with_position(read_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_templates_are_understood() {
        for template in [WITH_TOTAL, WITHOUT_TOTAL] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }
}
