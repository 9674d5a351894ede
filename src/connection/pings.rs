use super::record::LastPing;
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
}

impl Pings {
    pub(super) fn ping(&mut self, ping: Control) {
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
        if let Some(at) = self.open.iter().rposition(|ping| ping.payload == pong.payload) {
            self.open.drain(..=at);
            self.unanswered = self.open.len() as u32;
            self.last_answered = Some(self.open.is_empty());
        }
    }

    /// Bytes of the peer are missing: pongs may have been among them.
    pub(super) fn doubt(&mut self) {
        self.open.clear();
        self.unanswered = 0;
        self.last_answered = self.last_answered.filter(|answered| *answered);
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
}
