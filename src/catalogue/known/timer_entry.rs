use std::ops::RangeInclusive;

use serde::Deserialize;
use toml::Spanned;

use super::KnownError;
use crate::catalogue::books::{BookId, Text};
use crate::catalogue::{Timer, TimerBy, TimerClock, TimerKind, TimerManner};
use crate::websocket::CloseCode;

/// Seconds of a timer, or of its window to one side, at most: a year.
const LONGEST: f64 = 366.0 * 86_400.0;

/// How much earlier and later than its length a timer fires, if the file does not say: in seconds, the latter at least
/// this part of the length.
const BELOW_SECONDS: f64 = 0.5;
const ABOVE_SECONDS: f64 = 1.5;
const ABOVE_SHARE: f64 = 0.02;

/// A timer in a file: what it leaves out is as it was.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::catalogue) struct TimerEntry {
    id: BookId,
    product: Option<Text>,
    setting: Option<Text>,
    seconds: Option<Spanned<f64>>,
    below_seconds: Option<Spanned<f64>>,
    above_seconds: Option<Spanned<f64>>,
    clock: Option<TimerClock>,
    manner: Option<Vec<TimerManner>>,
    by: Option<TimerBy>,
    codes: Option<Spanned<Vec<u16>>>,
    reason: Option<Text>,
    headers: Option<Vec<Text>>,
    kind: Option<TimerKind>,
    source: Option<Text>,
}

impl TimerEntry {
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The timer, over the one of its id that is known, if there is one. `at` is where the entry stands.
    ///
    /// # Errors
    /// What it lacks or what makes no sense.
    pub(super) fn over(&self, known: Option<&Timer>, text: &str, at: usize) -> Result<Timer, KnownError> {
        let lacks = |field: &str| KnownError::of(text, at, field, "a timer that is not built in needs it");
        let line = |set: &Option<Text>, known: Option<&String>| {
            set.clone().map(String::from).or_else(|| known.cloned())
        };
        let seconds = number(&self.seconds, "seconds", 0.001..=LONGEST, text)?;
        let seconds = seconds.or(known.map(|known| known.seconds)).ok_or_else(|| lacks("seconds"))?;
        let below = number(&self.below_seconds, "below_seconds", 0.0..=LONGEST, text)?;
        let above = number(&self.above_seconds, "above_seconds", 0.001..=LONGEST, text)?;
        let later = ABOVE_SECONDS.max(seconds * ABOVE_SHARE);
        let timer = Timer {
            id: self.id.to_string(),
            product: line(&self.product, known.map(|known| &known.product))
                .ok_or_else(|| lacks("product"))?,
            setting: line(&self.setting, known.map(|known| &known.setting)).unwrap_or_default(),
            seconds,
            below_seconds: below
                .or(known.map(|known| known.below_seconds))
                .unwrap_or(BELOW_SECONDS.min(seconds)),
            above_seconds: above.or(known.map(|known| known.above_seconds)).unwrap_or(later),
            clock: self.clock.or(known.map(|known| known.clock)).ok_or_else(|| lacks("clock"))?,
            manner: self
                .manner
                .clone()
                .or_else(|| known.map(|known| known.manner.clone()))
                .ok_or_else(|| lacks("manner"))?,
            by: self.by.or(known.map(|known| known.by)).ok_or_else(|| lacks("by"))?,
            codes: self
                .codes
                .as_ref()
                .map(|codes| codes.get_ref().clone())
                .or_else(|| known.map(|known| known.codes.clone()))
                .unwrap_or_default(),
            reason: line(&self.reason, known.map(|known| &known.reason)).unwrap_or_default(),
            headers: match (&self.headers, known) {
                (Some(headers), _) => headers.iter().cloned().map(String::from).collect(),
                (None, known) => known.map(|known| known.headers.clone()).unwrap_or_default(),
            },
            kind: self.kind.or(known.map(|known| known.kind)).unwrap_or(TimerKind::Service),
            source: line(&self.source, known.map(|known| &known.source)).unwrap_or_default(),
        };
        self.check(&timer, text, at).map(|()| timer)
    }

    fn check(&self, timer: &Timer, text: &str, at: usize) -> Result<(), KnownError> {
        if timer.below_seconds > timer.seconds {
            let detail = "it cannot fire earlier by more than its length";
            return Err(KnownError::of(text, at, "below_seconds", detail));
        }
        if timer.manner.is_empty() {
            return Err(KnownError::of(text, at, "manner", "it names nothing that shows"));
        }
        let code_at = self.codes.as_ref().map_or(at, |codes| codes.span().start);
        if timer.manner.contains(&TimerManner::Close) == timer.codes.is_empty() {
            let detail = "there are codes exactly if `manner` has \"close\"";
            return Err(KnownError::of(text, code_at, "codes", detail));
        }
        let is_code = |code: &&u16| **code == CloseCode::NO_STATUS.0 || CloseCode(**code).allowed_on_wire();
        match timer.codes.iter().find(|code| !is_code(code)) {
            Some(code) => {
                let detail = format!("{code} must not be in a Close frame");
                Err(KnownError::of(text, code_at, "codes", detail))
            }
            None => Ok(()),
        }
    }
}

fn number(
    set: &Option<Spanned<f64>>,
    field: &str,
    range: RangeInclusive<f64>,
    text: &str,
) -> Result<Option<f64>, KnownError> {
    let Some(set) = set else { return Ok(None) };
    if !range.contains(set.get_ref()) {
        let detail = format!("it is a number of seconds from {} to {}", range.start(), range.end());
        return Err(KnownError::of(text, set.span().start, field, detail));
    }
    Ok(Some(*set.get_ref()))
}
