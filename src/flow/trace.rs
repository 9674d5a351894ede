//! What is left of a flow once only its identity matters: it is over, or carries nothing of interest.

use hashbrown::HashTable;

use super::copies::FewCopies;
use super::tcp::SegmentAt;
use crate::decode::{Segment, TunnelPath};

/// Bit of [`Trace::ended`]: the flow is over.
const OVER: u8 = 4;

/// Orders of packets are kept in units of so many.
const ORDERS: u64 = 65_536;

/// What a packet is to a trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Traced {
    /// It belongs to the flow that left the trace.
    Yes,
    /// It does, and was captured twice.
    Copy,
    /// It belongs to another flow.
    No,
}

/// A flow that left the table.
#[derive(Debug)]
struct Trace {
    hash: u64,
    path: PathMark,
    /// Place of its last packet, in [`ORDERS`].
    last: u32,
    /// By whose FIN was seen: of the lower end, of the higher one; and whether all is over.
    ended: u8,
    copies: FewCopies,
}

/// The tunnel path of a flow in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PathMark(u32);

/// The flows that left.
#[derive(Debug, Default)]
pub(super) struct Traces(HashTable<Trace>);

impl PathMark {
    const NONE: Self = Self(0);
    /// The flow is seen in several.
    const ANY: Self = Self(u32::MAX);

    fn of(path: &TunnelPath) -> Self {
        if path.is_empty() { Self::NONE } else { Self(path.digest().clamp(1, u32::MAX - 1)) }
    }

    fn takes(self, path: &TunnelPath) -> bool {
        self == Self::ANY || self == Self::of(path)
    }
}

impl Trace {
    fn see(&mut self, segment: &Segment, order: u64) {
        if self.ended & OVER != 0 {
            return;
        }
        self.last = unit(order);
        if segment.flags.rst() {
            self.ended |= OVER;
        } else if segment.flags.fin() {
            self.ended |= 1 << u8::from(segment.source > segment.destination);
            if self.ended == 3 {
                self.ended |= OVER;
            }
        }
    }
}

impl Traces {
    /// Flows that left a trace.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// A flow leaves, with the tunnel path that it was found in, unless there were several.
    pub(super) fn leave(&mut self, hash: u64, path: Option<&TunnelPath>, left: Left) {
        let path = path.map_or(PathMark::ANY, PathMark::of);
        let (ended, copies) = (if left.is_over { OVER } else { left.fins }, left.copies);
        let trace = Trace { hash, path, last: unit(left.order), ended, copies };
        self.0.insert_unique(hash, trace, |trace| trace.hash);
    }

    /// Whether a packet of no live flow belongs to a flow that left. A SYN begins another one, which may use the
    /// ends again.
    pub(super) fn take(&mut self, hash: u64, at: &SegmentAt<'_>) -> Traced {
        let segment = at.segment;
        let own = |trace: &Trace| trace.hash == hash && trace.path.takes(&segment.tunnel);
        let Some(trace) = self.0.find_mut(hash, own) else { return self.take_copy(hash, at) };
        if trace.copies.is_copy(segment, at.packet.time) {
            return Traced::Copy;
        }
        if segment.flags.syn() && (trace.ended & OVER != 0 || !segment.flags.ack()) {
            if let Ok(entry) = self.0.find_entry(hash, own) {
                entry.remove();
            }
            return Traced::No;
        }
        trace.see(segment, at.order);
        Traced::Yes
    }

    /// A packet in a tunnel path in which the flow was not seen yet.
    fn take_copy(&mut self, hash: u64, at: &SegmentAt<'_>) -> Traced {
        let copied = |trace: &Trace| trace.hash == hash && trace.copies.holds(at.segment, at.packet.time);
        let Some(trace) = self.0.find_mut(hash, copied) else { return Traced::No };
        trace.path = PathMark::ANY;
        Traced::Copy
    }

    /// Forgets flows that were over by one place, and those that were last heard of by another.
    pub(super) fn forget(&mut self, over_by: u64, silent_by: u64) {
        let (over_by, silent_by) = (over_by / ORDERS, silent_by / ORDERS);
        self.0.retain(|trace| {
            let by = if trace.ended & OVER != 0 { over_by } else { silent_by };
            u64::from(trace.last) >= by
        });
        if self.0.capacity() / 4 > self.0.len() {
            self.0.shrink_to(self.0.len() * 2, |trace| trace.hash);
        }
    }

    /// The places of last packets, each as the last place of its unit.
    pub(super) fn last_orders(&self) -> impl Iterator<Item = u64> + '_ {
        self.0.iter().map(|trace| (u64::from(trace.last) + 1) * ORDERS)
    }
}

/// What is known of a flow as it leaves.
#[derive(Debug)]
pub(super) struct Left {
    /// Place of its last packet, or of the one that ended it.
    pub(super) order: u64,
    pub(super) is_over: bool,
    /// Whose FIN was seen, as in [`Trace::ended`].
    pub(super) fins: u8,
    pub(super) copies: FewCopies,
}

/// Packets are counted from 1, so that a unit ends with a whole number of them.
const fn unit(order: u64) -> u32 {
    (order.saturating_sub(1) / ORDERS) as u32
}

#[cfg(test)]
pub(super) const SIZE: usize = size_of::<Trace>() + 1;
