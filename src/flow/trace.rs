//! What is left of a flow once only its identity matters: it is over, or carries nothing of interest.

use hashbrown::HashTable;

use super::copies::FewCopies;
use super::tcp::SegmentAt;
use crate::base::limits::{FOREIGN_FLOW_BYTES, OVER_BYTES, SWEEP_PACKETS};
use crate::decode::{Segment, TunnelPath};

/// What a packet is to the flows that left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Traced {
    /// It belongs to one of them.
    Yes,
    /// It does, and was captured twice.
    Copy,
    /// It belongs to another flow.
    No,
}

/// A flow that left, found by its hash: two of many millions hardly ever agree in it, and nobody can make them.
#[derive(Clone, Copy, Debug)]
struct Identity {
    hash: u64,
    path: PathMark,
    /// Place of its last packet, in [`SWEEP_PACKETS`]: flows are let go at whole multiples of these only.
    last: u32,
}

/// A flow that carries nothing of interest and goes on.
#[derive(Debug)]
struct Foreign {
    identity: Identity,
    /// Whose FIN was seen: 1 of the lower end, 2 of the higher one.
    fins: u8,
    copies: FewCopies,
}

/// The tunnel path of a flow in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PathMark(u32);

/// The flows that left.
#[derive(Debug, Default)]
pub(super) struct Traces {
    over: HashTable<Identity>,
    foreign: HashTable<Foreign>,
}

/// What is known of a flow as it leaves.
#[derive(Debug)]
pub(super) struct Left {
    pub(super) hash: u64,
    /// The tunnel path that it was seen in; `None` if there were several.
    pub(super) path: Option<TunnelPath>,
    /// Place of the packet that ended it, else of its last.
    pub(super) order: u64,
    pub(super) is_over: bool,
    /// As in [`Foreign`].
    pub(super) fins: u8,
    pub(super) copies: FewCopies,
}

impl PathMark {
    const NONE: Self = Self(0);
    /// The flow is seen in several.
    const ANY: Self = Self(u32::MAX);

    fn of(path: &TunnelPath) -> Self {
        if path.is_empty() { Self::NONE } else { Self(path.digest().clamp(1, u32::MAX - 1)) }
    }
}

impl Identity {
    fn takes(&self, hash: u64, path: &TunnelPath) -> bool {
        self.hash == hash && (self.path == PathMark::ANY || self.path == PathMark::of(path))
    }

    fn is_newer_than(&self, order: u64) -> bool {
        u64::from(self.last) >= order / SWEEP_PACKETS
    }
}

impl Foreign {
    /// Takes notice of a packet. Answers whether the flow is over with it.
    fn is_ended_by(&mut self, segment: &Segment) -> bool {
        if segment.flags.fin() {
            self.fins |= 1 << u8::from(segment.source > segment.destination);
        }
        segment.flags.rst() || self.fins == 3
    }
}

impl Traces {
    /// A flow leaves.
    pub(super) fn leave(&mut self, left: Left) {
        let path = left.path.as_ref().map_or(PathMark::ANY, PathMark::of);
        let identity = Identity { hash: left.hash, path, last: unit(left.order) };
        if left.is_over {
            self.add_over(identity);
        } else {
            let foreign = Foreign { identity, fins: left.fins, copies: left.copies };
            self.foreign.insert_unique(left.hash, foreign, |other| other.identity.hash);
        }
    }

    /// What a packet of no live flow is to those that left. A SYN begins another flow, which may use the ends again.
    pub(super) fn take(&mut self, hash: u64, at: &SegmentAt<'_>) -> Traced {
        let segment = at.segment;
        let own = |flow: &Foreign| flow.identity.takes(hash, &segment.tunnel);
        if let Some(flow) = self.foreign.find_mut(hash, own) {
            if flow.copies.is_copy(segment, at.packet.time) {
                return Traced::Copy;
            }
            if segment.flags.syn() && !segment.flags.ack() {
                self.foreign.find_entry(hash, own).map(|entry| entry.remove()).ok();
                return Traced::No;
            }
            flow.identity.last = unit(at.order);
            if flow.is_ended_by(segment) {
                let identity = flow.identity;
                self.foreign.find_entry(hash, own).map(|entry| entry.remove()).ok();
                self.add_over(identity);
            }
            return Traced::Yes;
        }
        let own = |flow: &Identity| flow.takes(hash, &segment.tunnel);
        if segment.flags.syn() {
            self.over.find_entry(hash, own).map(|entry| entry.remove()).ok();
        } else if self.over.find(hash, own).is_some() {
            return Traced::Yes;
        }
        self.take_copy(hash, at)
    }

    /// Whether a flow of that hash and tunnel path left.
    pub(super) fn knows(&self, hash: u64, tunnel: &TunnelPath) -> bool {
        self.foreign.find(hash, |flow: &Foreign| flow.identity.takes(hash, tunnel)).is_some()
            || self.over.find(hash, |flow: &Identity| flow.takes(hash, tunnel)).is_some()
    }

    /// Forgets flows that were over by one place, and those that were last heard of by another.
    pub(super) fn forget(&mut self, over_by: u64, silent_by: u64) {
        self.over.retain(|flow| flow.is_newer_than(over_by));
        self.foreign.retain(|flow| flow.identity.is_newer_than(silent_by));
        shrink(&mut self.over, |flow| flow.hash);
        shrink(&mut self.foreign, |flow| flow.identity.hash);
    }

    /// Bytes that they take, about.
    pub(super) fn kept_bytes(&self) -> u64 {
        self.over.len() as u64 * OVER_BYTES + self.foreign.len() as u64 * FOREIGN_FLOW_BYTES
    }

    /// The same bytes flow by flow, each with the place of its last packet, rounded up to whole [`SWEEP_PACKETS`].
    pub(super) fn kept_since(&self) -> impl Iterator<Item = (u64, u64)> + '_ {
        let end = |flow: &Identity| (u64::from(flow.last) + 1) * SWEEP_PACKETS;
        let over = self.over.iter().map(move |flow| (end(flow), OVER_BYTES));
        over.chain(self.foreign.iter().map(move |flow| (end(&flow.identity), FOREIGN_FLOW_BYTES)))
    }

    fn add_over(&mut self, identity: Identity) {
        self.over.insert_unique(identity.hash, identity, |flow| flow.hash);
    }

    /// A packet in a tunnel path in which the flow was not seen yet.
    fn take_copy(&mut self, hash: u64, at: &SegmentAt<'_>) -> Traced {
        let copied =
            |flow: &Foreign| flow.identity.hash == hash && flow.copies.holds(at.segment, at.packet.time);
        let Some(flow) = self.foreign.find_mut(hash, copied) else { return Traced::No };
        flow.identity.path = PathMark::ANY;
        Traced::Copy
    }
}

/// Gives back what a table does not need any longer, if that is most of it.
pub(super) fn shrink<T>(table: &mut HashTable<T>, hash: impl Fn(&T) -> u64) {
    if table.capacity() / 4 > table.len() {
        table.shrink_to(table.len() * 2, hash);
    }
}

/// Packets are counted from 1, so that a unit ends with a whole number of them.
const fn unit(order: u64) -> u32 {
    (order.saturating_sub(1) / SWEEP_PACKETS) as u32
}

#[cfg(test)]
pub(super) const SIZES: [usize; 2] = [size_of::<Identity>() + 1, size_of::<Foreign>() + 1];
