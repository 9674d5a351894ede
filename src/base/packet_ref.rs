use std::num::NonZeroU64;

use super::Timestamp;

const OWN_BITS: u32 = 44;

/// Where a packet stands: the input it came from and its number there, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PacketId(NonZeroU64);

impl PacketId {
    /// The `own`-th packet of input number `input` (from 0).
    pub const fn new(input: u32, own: u64) -> Self {
        // No packet has number 0; not zero, so that an optional packet takes no more room than a packet.
        match NonZeroU64::new((input as u64) << OWN_BITS | own) {
            Some(packed) => Self(packed),
            None => Self(NonZeroU64::MIN),
        }
    }

    /// Index of the input.
    pub const fn input(self) -> usize {
        (self.0.get() >> OWN_BITS) as usize
    }

    /// The packet's number in its input, from 1: what Wireshark shows for that file.
    pub const fn own(self) -> u64 {
        self.0.get() & ((1 << OWN_BITS) - 1)
    }
}

/// A packet as evidence: where it stands and when it was captured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PacketRef {
    /// Where it stands.
    pub id: PacketId,
    /// When it was captured.
    pub time: Timestamp,
}

impl PacketRef {
    /// Whether it came before another: by number within one input, by time between inputs.
    pub fn is_before(self, other: Self) -> bool {
        if self.id.input() == other.id.input() {
            self.id < other.id
        } else {
            (self.time, self.id) < (other.time, other.id)
        }
    }

    /// The one that came later.
    pub fn later(self, other: Self) -> Self {
        if self.is_before(other) { other } else { self }
    }
}

/// Turns packet ids into numbers that count from 1 through all inputs in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbering {
    before: Vec<u64>,
}

impl Numbering {
    /// From the number of packets of each input, in order.
    pub fn new(packets: impl IntoIterator<Item = u64>) -> Self {
        let mut total = 0;
        let before = packets
            .into_iter()
            .map(|count| {
                let before = total;
                total += count;
                before
            })
            .collect();
        Self { before }
    }

    /// The packet's number through all inputs.
    pub fn number(&self, packet: PacketId) -> u64 {
        self.before.get(packet.input()).copied().unwrap_or(0) + packet.own()
    }

    /// The number of an input's first packet, if it had one.
    pub fn first_packet(&self, input: usize) -> u64 {
        self.before.get(input).copied().unwrap_or(0) + 1
    }

    /// Whether numbers are spread over several inputs.
    pub fn several_inputs(&self) -> bool {
        self.before.len() > 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_run_through_all_inputs() {
        let numbering = Numbering::new([20, 0, 5]);
        assert_eq!(numbering.number(PacketId::new(0, 20)), 20);
        assert_eq!(numbering.number(PacketId::new(2, 1)), 21);
        assert_eq!(numbering.first_packet(2), 21);
        assert_eq!(PacketId::new(2, 1).input(), 2);
        assert_eq!(size_of::<Option<PacketRef>>(), size_of::<PacketRef>());
    }
}
