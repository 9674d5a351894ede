//! What the times of a flow's packets show: pauses, and a clock that was set back.

use super::channel::Sender;
use super::facts::Pause;
use super::half::Half;
use super::tcp::SegmentAt;
use crate::base::PacketRef;
use crate::base::limits::{CLOCK_JUMP_NANOS, PAUSE_NANOS};

/// Few flows have any of it.
#[derive(Debug, Default)]
pub(super) struct Clock {
    pub(super) pause: Option<Pause>,
    /// Packets of each sender before the pause ended, RST left out.
    before_pause: [u64; 2],
    /// The first jump back, and how many there were.
    jump: Option<(PacketRef, u32)>,
}

impl Clock {
    /// Whether so many nanoseconds between packets are worth a look.
    #[inline]
    pub(super) const fn is_notable(nanos: i64) -> bool {
        nanos >= PAUSE_NANOS || nanos <= -CLOCK_JUMP_NANOS
    }

    /// A packet came so long after the one before it. The halves do not know of it yet.
    pub(super) fn note(
        &mut self,
        nanos: i64,
        before: PacketRef,
        sender: Sender,
        at: &SegmentAt<'_>,
        halves: &[Half; 2],
    ) {
        let [own, peer] = sender_first(sender, halves);
        if nanos > 0 {
            // A retransmission is a sign of trouble that began earlier, and a SYN may begin another flow.
            let ends_pause = !at.segment.flags.syn()
                && halves.iter().all(Half::is_at_rest)
                && !own.is_again(at.segment.seq, at.segment.wire_len());
            if ends_pause {
                self.pause = Some(Pause { before, after: at.packet });
                self.before_pause = halves.each_ref().map(Half::packets_without_rst);
            }
        } else if goes_on(at, own, peer) && [own, peer].iter().all(|half| is_ahead(half, at.packet)) {
            let (first, count) = self.jump.unwrap_or((at.packet, 0));
            self.jump = Some((first, count + 1));
        }
    }

    /// Where the clock was set back. One that goes back again and again is two clocks that disagree, such as those of
    /// two interfaces.
    pub(super) fn set_back(&self) -> Option<PacketRef> {
        self.jump.filter(|(_, count)| *count == 1).map(|(packet, _)| packet)
    }

    /// Packets of a sender since the pause, RST left out.
    pub(super) fn packets_after_pause(&self, sender: Sender, half: &Half) -> u64 {
        let [originator, responder] = self.before_pause;
        let before = if sender == Sender::Originator { originator } else { responder };
        self.pause.map_or(0, |_| half.packets_without_rst().saturating_sub(before))
    }
}

const fn sender_first(sender: Sender, halves: &[Half; 2]) -> [&Half; 2] {
    let [originator, responder] = halves;
    match sender {
        Sender::Originator => [originator, responder],
        Sender::Responder => [responder, originator],
    }
}

/// Whether a packet says something new that follows on what was seen.
fn goes_on(at: &SegmentAt<'_>, own: &Half, peer: &Half) -> bool {
    let segment = at.segment;
    let acknowledges_more = || {
        let acknowledged = peer.offset(segment.ack).filter(|_| segment.flags.ack());
        acknowledged.is_some_and(|offset| offset <= peer.highest() && Some(offset) > peer.acknowledged())
    };
    own.offset(segment.seq) == Some(own.highest()) && (segment.wire_len() > 0 || acknowledges_more())
}

/// Whether a half's last packet stands before this one in the same input and has a time well behind it.
fn is_ahead(half: &Half, packet: PacketRef) -> bool {
    half.last_packet.is_some_and(|last| {
        last.id.input() == packet.id.input()
            && last.id < packet.id
            && last.time.nanos_since(packet.time) >= CLOCK_JUMP_NANOS
    })
}
