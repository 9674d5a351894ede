use super::record::{Heartbeat, LastPing, Measured};
use crate::base::PacketRef;
use crate::base::limits::OPEN_PINGS;
use crate::websocket::Control;

/// One side's pings, and the peer's pongs to them (RFC 6455 §5.5.2, §5.5.3).
#[derive(Debug, Default)]
pub(super) struct Pings {
    /// Those that neither they nor a later one has been answered, the latest of them.
    open: Vec<Control>,
    unanswered: u32,
    /// The packet and the end of the last one.
    last: Option<(PacketRef, u64)>,
    /// `None` if the pong may have been in a gap.
    last_answered: Option<bool>,
    /// What was measured; most connections have no pings.
    sums: Option<Box<Sums>>,
}

#[derive(Debug, Default)]
struct Sums {
    pings: u64,
    /// The last one, if no ping may have been missed since.
    previous: Option<PacketRef>,
    intervals: Sum,
    round_trips: Sum,
}

/// Lengths of time in milliseconds.
#[derive(Debug, Default)]
struct Sum {
    count: u64,
    total: f64,
    min: f64,
    max: f64,
}

impl Pings {
    pub(super) fn ping(&mut self, ping: Control) {
        let sums = self.sums.get_or_insert_default();
        sums.pings += 1;
        if let Some(previous) = sums.previous.replace(ping.packet) {
            sums.intervals.add(previous, ping.packet);
        }
        self.unanswered = self.unanswered.saturating_add(1);
        self.last_answered = Some(false);
        self.last = Some((ping.packet, ping.end));
        if self.open.len() == OPEN_PINGS {
            self.open.remove(0);
        }
        self.open.push(ping);
    }

    /// The peer's pong; an unsolicited one changes nothing.
    pub(super) fn pong(&mut self, pong: &Control) {
        let is_asked = |ping: &Control| ping.payload == pong.payload;
        let Some(at) = self.open.iter().rposition(is_asked) else { return };
        let mut asked = self.open.drain(..=at).rev();
        let ping = asked.next();
        // Of several that are alike it may answer any.
        if let Some((ping, sums)) =
            ping.zip(self.sums.as_mut()).filter(|_| !asked.any(|ping| is_asked(&ping)))
        {
            sums.round_trips.add(ping.packet, pong.packet);
        }
        drop(asked);
        self.unanswered = self.open.len() as u32;
        self.last_answered = Some(self.open.is_empty());
    }

    /// Bytes of the peer are missing: pongs may have been among them.
    pub(super) fn doubt(&mut self) {
        self.open.clear();
        self.unanswered = 0;
        self.last_answered = self.last_answered.filter(|answered| *answered);
    }

    /// Bytes of the side itself are missing: pings may have been among them.
    pub(super) fn miss(&mut self) {
        if let Some(sums) = &mut self.sums {
            sums.previous = None;
        }
    }

    /// Bytes of the side itself were missing somewhere before.
    pub(super) fn forget_intervals(&mut self) {
        if let Some(sums) = &mut self.sums {
            (sums.previous, sums.intervals) = (None, Sum::default());
        }
    }

    /// The last one. `acknowledged` is how far the side's stream was acknowledged, if that can be told;
    /// `complete` tells whether all that the peer sent after a ping was captured.
    pub(super) fn last(&self, acknowledged: Option<u64>, complete: bool) -> Option<LastPing> {
        let (packet, end) = self.last?;
        Some(LastPing {
            packet,
            acknowledged: acknowledged.map(|acknowledged| acknowledged >= end),
            answered: self.last_answered.filter(|answered| *answered || complete),
        })
    }

    /// Those that no pong has answered, nor one to a later ping.
    pub(super) fn unanswered(&self) -> u32 {
        self.unanswered
    }

    /// What was measured of them.
    pub(super) fn heartbeat(&self) -> Option<Heartbeat> {
        let sums = self.sums.as_ref()?;
        Some(Heartbeat {
            pings: sums.pings,
            interval: sums.intervals.measured(),
            round_trip: sums.round_trips.measured(),
            unanswered: self.unanswered,
        })
    }
}

impl Sum {
    fn add(&mut self, from: PacketRef, to: PacketRef) {
        let millis = to.time.millis_since(from.time).max(0.0);
        self.min = if self.count == 0 { millis } else { self.min.min(millis) };
        self.max = self.max.max(millis);
        self.total += millis;
        self.count += 1;
    }

    fn measured(&self) -> Option<Measured> {
        let mean = self.total / self.count as f64;
        (self.count > 0).then_some(Measured { min: self.min, mean, max: self.max })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection::fixture::packet;

    /// A ping or pong at this second.
    fn control(payload: &str, second: f64) -> Control {
        Control {
            payload: payload.into(),
            packet: packet(second as u64 + 1, (second * 1000.0) as i64),
            end: 0,
        }
    }

    /// Plays pings, and pongs that are written behind a slash.
    fn played(script: &[(&str, f64)]) -> Pings {
        let mut pings = Pings::default();
        for (word, second) in script {
            match word.strip_prefix('/') {
                Some(pong) => pings.pong(&control(pong, *second)),
                None => pings.ping(control(word, *second)),
            }
        }
        pings
    }

    fn millis(measured: Option<Measured>) -> Option<[i64; 3]> {
        measured
            .map(|measured| [measured.min, measured.mean, measured.max].map(|millis| millis.round() as i64))
    }

    #[test]
    fn intervals_and_round_trips_are_measured() {
        let pings = played(&[("a", 0.0), ("/a", 0.25), ("b", 20.0), ("/b", 20.75), ("c", 41.0)]);
        let heartbeat = pings.heartbeat().unwrap();
        assert_eq!((heartbeat.pings, heartbeat.unanswered), (3, 1));
        assert_eq!(millis(heartbeat.interval), Some([20_000, 20_500, 21_000]));
        assert_eq!(millis(heartbeat.round_trip), Some([250, 500, 750]));
        assert_eq!(Pings::default().heartbeat(), None);
    }

    #[test]
    fn a_pong_is_measured_by_the_ping_with_its_payload() {
        let pings =
            played(&[("a", 0.0), ("b", 5.0), ("/unasked", 6.0), ("/b", 7.0), ("/a", 8.0), ("/b", 9.0)]);
        let heartbeat = pings.heartbeat().unwrap();
        assert_eq!(millis(heartbeat.round_trip), Some([2_000; 3]));
        assert_eq!(heartbeat.unanswered, 0);
    }

    #[test]
    fn a_pong_that_may_answer_several_pings_is_not_measured() {
        let pings = played(&[("", 0.0), ("", 5.0), ("/", 5.5), ("", 10.0), ("/", 10.5)]);
        assert_eq!(millis(pings.heartbeat().unwrap().round_trip), Some([500; 3]));
    }

    #[test]
    fn nothing_is_measured_over_what_is_missing() {
        let mut pings = played(&[("a", 0.0), ("b", 10.0)]);
        pings.miss();
        pings.ping(control("c", 90.0));
        pings.doubt();
        pings.pong(&control("c", 95.0));
        let heartbeat = pings.heartbeat().unwrap();
        assert_eq!(millis(heartbeat.interval), Some([10_000; 3]));
        assert_eq!((heartbeat.pings, heartbeat.round_trip, heartbeat.unanswered), (3, None, 0));
    }
}
