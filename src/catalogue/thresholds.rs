use std::ops::RangeInclusive;
use std::sync::LazyLock;

use serde::Deserialize;
use toml::Spanned;

use super::known::KnownError;

const TABLE: &str = include_str!("thresholds.toml");

/// Milliseconds; an hour is far beyond what any rule waits for.
const MS: RangeInclusive<f64> = 0.0..=3_600_000.0;

/// A part of 1.
const SHARE: RangeInclusive<f64> = 0.0..=1.0;

/// A factor.
const TIMES: RangeInclusive<f64> = 1.0..=1_000.0;

/// Of which one alone shows nothing.
const COUNT: RangeInclusive<usize> = 2..=1_000_000;

/// Of confidence.
const PERCENT: RangeInclusive<u8> = 0..=100;

/// One line of meaning, one of name, type and the values that make sense for each.
macro_rules! thresholds {
    ($(#[doc = $meaning:literal] $name:ident: $type:ident in $range:expr,)+) => {
        /// The figures by which rules decide.
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Thresholds {
            $(#[doc = $meaning] pub $name: $type,)+
        }

        /// Those of them that a file sets.
        #[derive(Default, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub(super) struct SetThresholds {
            $($name: Option<Spanned<$type>>,)+
        }

        impl Thresholds {
            /// Takes what a file sets.
            ///
            /// # Errors
            /// The first figure that makes no sense.
            pub(super) fn set(&mut self, set: &SetThresholds, text: &str) -> Result<(), KnownError> {
                $(if let Some(value) = &set.$name {
                    let range: RangeInclusive<$type> = $range;
                    if !range.contains(value.get_ref()) {
                        let detail = format!("it is a number from {} to {}", range.start(), range.end());
                        return Err(KnownError::of(text, value.span().start, stringify!($name), detail));
                    }
                    self.$name = *value.get_ref();
                })+
                Ok(())
            }

            /// Name and value of each.
            pub fn rows(&self) -> Vec<[String; 2]> {
                vec![$([stringify!($name).to_owned(), self.$name.to_string()],)+]
            }
        }

        #[cfg(test)]
        pub(super) const MEANINGS: &[(&str, &str)] = &[$((stringify!($name), $meaning),)+];
    };
}

thresholds! {
    /// Time within which something follows at once.
    at_once_ms: f64 in MS,
    /// Silence from which on a connection counts as quiet.
    quiet_ms: f64 in MS,
    /// Part of a known idle timer's length that nobody must have sent anything for.
    timer_idle_share: f64 in SHARE,
    /// Part of a known age limit's length that a silence before the end must stay below.
    timer_busy_share: f64 in SHARE,
    /// Time from an unanswered ping to the end from which on its sender gave up for that.
    heartbeat_wait_ms: f64 in MS,
    /// Time that a pong is late by if the ping was acknowledged.
    pong_wait_ms: f64 in MS,
    /// Distance of a heartbeat's interval from an idle limit within which they race.
    race_ms: f64 in MS,
    /// The same as a part of the limit, if that is less.
    race_share: f64 in SHARE,
    /// Part of the interval within which it must meet a silence that no known limit explains.
    race_chance_share: f64 in SHARE,
    /// Time before the end from which on a ping was still under way.
    under_way_ms: f64 in MS,
    /// What a timer may be off by.
    clock_off_ms: f64 in MS,
    /// Time from an unanswered Close to the end from which on its sender waited for the answer.
    close_wait_ms: f64 in MS,
    /// Part of a round number of seconds by which a client's patience with an upgrade may miss it.
    round_wait_share: f64 in SHARE,
    /// Distance of an RST's TTL from its sender's other packets from which on another host sent it.
    rst_apart_hops: u8 in 1..=255,
    /// Distance of an RST's IPv4 identification from where its sender had counted to from which on another host sent it.
    rst_apart_ids: u16 in 1..=32_767,
    /// Time within which RSTs towards both ends are one event; less than a path of any length takes.
    rst_both_ms: f64 in MS,
    /// Pause between packets after which a device may have forgotten a flow.
    forgotten_ms: f64 in MS,
    /// Segments or probes sent again in vain after it that make a silence.
    forgotten_resends: u32 in 1..=1_000,
    /// Message size below which a Close 1009 is less believed.
    small_message_bytes: u64 in 0..=1 << 53,
    /// Confidence that a gap, a cut or lost framing takes away.
    gap_cut_percent: u8 in PERCENT,
    /// Confidence that a missing direction takes away.
    one_way_cut_percent: u8 in PERCENT,
    /// Confidence at most where the capture ends first.
    capture_end_percent: u8 in PERCENT,
    /// Confidence that a timer gains if two connections show it.
    two_gain_percent: u8 in PERCENT,
    /// Confidence that a timer gains if more than two connections show it.
    more_gain_percent: u8 in PERCENT,
    /// Time within which ends belong together.
    burst_ms: f64 in 1.0..=60_000.0,
    /// Connections that make a burst at least.
    burst_connections: usize in COUNT,
    /// Part of the open connections that a burst is at least.
    burst_share: f64 in SHARE,
    /// Part of all such times in which the server may end as many, for one to be a burst.
    burst_busy_share: f64 in SHARE,
    /// Part of the open connections from which on a burst is an event by itself and no part of a drain.
    burst_event_share: f64 in SHARE,
    /// Part of a burst that must have ended alike.
    burst_alike_share: f64 in SHARE,
    /// Spread of a burst's silences up to which a known idle timer explains it.
    burst_idle_apart_ms: f64 in MS,
    /// Bursts that make a drain at least.
    drain_bursts: usize in COUNT,
    /// Part of the interval between a drain's bursts that they may spread by.
    drain_apart_share: f64 in SHARE,
    /// Connections that fall silent together at least if a network broke.
    network_connections: usize in COUNT,
    /// Time within which they fall silent.
    network_ms: f64 in MS,
    /// Connections before and after an event that name the server's program at least.
    release_connections: usize in COUNT,
    /// Addresses of a load balancer at most.
    balancer_addresses: usize in 1..=1_000_000,
    /// Connections that it opens to other servers, if it left one, at least.
    balancer_elsewhere: usize in 1..=1_000_000,
    /// Time that a server had connections of a load balancer before it was left, at least.
    balancer_rotation_ms: f64 in MS,
    /// Events that come back by the clock at least.
    period_events: usize in COUNT,
    /// Time between such events at least; what follows faster is a drain.
    period_ms: f64 in 1.0..=86_400_000.0,
    /// Part of the period that they may be off.
    period_apart_share: f64 in SHARE,
    /// Connections with a silence or an age in common at least.
    clock_connections: usize in COUNT,
    /// Spread up to which silences or ages are equal.
    clock_equal_ms: f64 in MS,
    /// Part of an age that ages may spread by, if that is more.
    clock_equal_share: f64 in SHARE,
    /// Spread above which the other clock, or the ends, differ.
    clock_apart_ms: f64 in MS,
    /// Times the spread of silences from which on the rest differs, if that is less.
    clock_apart_times: f64 in TIMES,
    /// Spread that the rest must have at least to differ.
    clock_least_apart_ms: f64 in MS,
    /// Spread of silences above which equal ages are not equal silences.
    clock_idle_apart_ms: f64 in MS,
    /// Silence that nobody takes for a pause between messages.
    clock_silence_ms: f64 in MS,
    /// Age that a limit has at least.
    clock_age_ms: f64 in MS,
    /// Time after an event within which clients that come back belong to it.
    return_ms: f64 in 1.0..=3_600_000.0,
    /// Attempts that make a storm at least.
    storm_attempts: usize in COUNT,
    /// Times the usual rate that a storm is at least.
    storm_times: f64 in TIMES,
    /// Time within which clients come back in no time.
    storm_early_ms: f64 in MS,
    /// Part of those who come back that does so in no time, for a storm whatever the usual rate.
    storm_early_share: f64 in SHARE,
    /// Part of an event's connections that must come back for that.
    storm_return_share: f64 in SHARE,
    /// Part of those who come back that a server which does not stand them refuses.
    storm_refused_share: f64 in SHARE,
    /// Clients that come back after one and the same delay at least.
    step_clients: usize in COUNT,
    /// Part of an event's connections that they are at least.
    step_share: f64 in SHARE,
    /// Distance from the middle delay up to which a delay is the same.
    step_apart_ms: f64 in MS,
    /// Connections of one client that fail one after the other at least.
    flap_connections: usize in COUNT,
    /// Age below which each of them fails.
    flap_age_ms: f64 in MS,
    /// Time that all of them take at most.
    flap_span_ms: f64 in MS,
    /// Time after a session's begin within which the server ends the one before it.
    takeover_ms: f64 in MS,
    /// Sessions of one identity that are ended so at least.
    takeovers: usize in COUNT,
    /// Time that a client takes at most to come back from another network.
    network_switch_ms: f64 in MS,
    /// Connections that a server's share of failures is taken of at least.
    backend_connections: usize in COUNT,
    /// Failures of a bad server at least.
    backend_failures: usize in COUNT,
    /// Times the share of the other servers that a bad one's failures are.
    backend_times: f64 in TIMES,
    /// Share of failures that the other servers are taken to have at least.
    backend_others_share: f64 in SHARE,
    /// Refusals for overload at least, for them to grow.
    overload_connections: usize in COUNT,
    /// Share of refusals that they grow to at least.
    overload_share: f64 in SHARE,
    /// Part of a server's failures that one path or program must have to stand for them.
    trait_share: f64 in SHARE,
    /// Attempts that a server turns away at a limit of connections at least.
    limit_refusals: usize in COUNT,
    /// Connections that such a limit is at least.
    limit_connections: usize in COUNT,
    /// Part of the limit by which attempts may have failed below it.
    limit_below_share: f64 in SHARE,
    /// Part of those turned away that must have met the limit.
    limit_met_share: f64 in SHARE,
    /// Time between the requests on two legs of one session at most.
    legs_request_ms: f64 in MS,
    /// Time after its answer in which a proxy may still begin the other leg.
    legs_begin_ms: f64 in MS,
    /// Time between the ends of two legs without the same key at most.
    legs_apart_ms: f64 in MS,
    /// Time within which a proxy that ends a session ends both legs.
    legs_end_ms: f64 in MS,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    thresholds: Thresholds,
}

// Compiled in and tested: the text parses.
static THRESHOLDS: LazyLock<Thresholds> =
    LazyLock::new(|| toml::from_str::<Table>(TABLE).expect("thresholds.toml is valid").thresholds);

/// Those that are built in.
pub(super) fn thresholds() -> &'static Thresholds {
    &THRESHOLDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_in_makes_sense_itself() {
        let text = TABLE.replace("[thresholds]", "");
        let mut again = thresholds().clone();
        again.set(&toml::from_str(&text).unwrap(), &text).unwrap();
        assert_eq!(&again, thresholds());
    }

    #[test]
    fn the_page_has_every_threshold_with_its_default_and_meaning() {
        let page = include_str!("../../docs/knowledge.md");
        for ([name, value], (_, meaning)) in thresholds().rows().iter().zip(MEANINGS) {
            let row = format!("| `{name}` | {value} | {} |", meaning.trim().trim_end_matches('.'));
            assert!(page.lines().any(|line| line == row), "{row}");
        }
        let rows = page.lines().filter(|line| line.starts_with("| `") && line.matches('|').count() == 4);
        assert_eq!(rows.count(), MEANINGS.len());
    }
}
