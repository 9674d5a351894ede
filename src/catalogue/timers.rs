use std::sync::LazyLock;

use serde::Deserialize;

const TABLE: &str = include_str!("timers.toml");

/// A timer of a product, and how it shows when it fires.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    /// Its id.
    pub id: String,
    /// The product, as a reader knows it.
    pub product: String,
    /// What to change; empty if that is not known.
    pub setting: String,
    /// The default.
    pub seconds: f64,
    /// Seconds that it may fire earlier.
    pub below_seconds: f64,
    /// Seconds that it may fire later.
    pub above_seconds: f64,
    /// What it counts.
    pub clock: TimerClock,
    /// How its firing shows.
    pub manner: Vec<TimerManner>,
    /// Who ends the connection, as the capture shows it.
    pub by: TimerBy,
    /// The codes of its Close frame; 1005 for an empty one.
    #[serde(default)]
    pub codes: Vec<u16>,
    /// A part of the reason of its Close frame; empty if it has none.
    #[serde(default)]
    pub reason: String,
    /// Parts of `Server` or `Via` that suggest the product.
    #[serde(default)]
    pub headers: Vec<String>,
    /// What kind of thing the product is.
    pub kind: TimerKind,
    /// Where it was taken from.
    pub source: String,
}

/// What a timer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimerClock {
    /// The time without payload of either side.
    Idle,
    /// The time without payload of the client.
    ClientIdle,
    /// The time without payload of the server.
    ServerIdle,
    /// The time without data frames of either side: pings and pongs do not count.
    Data,
    /// The time since the 101.
    Age,
    /// The time without any packet.
    Packets,
    /// The time since the ping that was not answered.
    AfterPing,
    /// The time since the Close that was not answered.
    CloseWait,
    /// The time since the upgrade request that was not answered.
    OpenWait,
}

impl TimerClock {
    /// Whether it counts a silence.
    pub const fn is_idle(self) -> bool {
        matches!(self, Self::Idle | Self::ClientIdle | Self::ServerIdle | Self::Data)
    }
}

/// How a timer's firing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimerManner {
    /// FIN without a Close frame.
    Fin,
    /// RST without a Close frame.
    Rst,
    /// A Close frame.
    Close,
    /// Nothing: the flow is forgotten.
    Silent,
}

/// Who ends the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimerBy {
    /// The client.
    Client,
    /// The server.
    Server,
    /// Either, such as a proxy by the leg that was captured.
    Either,
}

/// What kind of thing has a timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "they say what they are")]
pub enum TimerKind {
    Proxy,
    Library,
    Service,
    Device,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    timer: Vec<Timer>,
}

// Compiled in and tested: the text parses.
static TIMERS: LazyLock<Vec<Timer>> =
    LazyLock::new(|| toml::from_str::<Table>(TABLE).expect("timers.toml is valid").timer);

/// Every timer, by length.
pub(super) fn timers() -> &'static [Timer] {
    &TIMERS
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_timer_is_sourced_and_can_be_told_from_what_a_capture_shows() {
        assert!(timers().len() > 20 && timers().is_sorted_by(|a, b| a.seconds <= b.seconds));
        let ids: BTreeSet<&str> = timers().iter().map(|timer| timer.id.as_str()).collect();
        assert_eq!(ids.len(), timers().len());
        for timer in timers() {
            assert!(timer.source.starts_with("https://") && !timer.manner.is_empty(), "{}", timer.id);
            assert!(
                timer.seconds > 0.0 && timer.above_seconds > 0.0 && timer.below_seconds >= 0.0,
                "{}",
                timer.id
            );
            assert_eq!(timer.manner.contains(&TimerManner::Close), !timer.codes.is_empty(), "{}", timer.id);
        }
    }
}
