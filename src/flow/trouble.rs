use std::collections::VecDeque;

use super::facts::{IcmpErrors, ResetLook};
use crate::base::{PacketRef, Timestamp};

/// About, so that they are the same on every machine.
const TROUBLE_BYTES: usize = 224;
const EARLY_BYTES: usize = 96;
const HOLE_BYTES: usize = 16;

/// A piece that came before its predecessors. Bytes that nobody needs are not kept.
#[derive(Debug)]
pub(super) struct Early {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) bytes_start: u64,
    pub(super) bytes: Box<[u8]>,
    pub(super) packet: PacketRef,
    pub(super) acks: Option<u64>,
}

/// What most directions of a flow never see: loss, disorder, probes, resets.
#[derive(Debug)]
pub(super) struct Trouble {
    /// Sorted by `start`.
    pub(super) early: VecDeque<Early>,
    pub(super) early_bytes: usize,
    pub(super) waiting_since: Timestamp,
    /// Sorted, and do not touch.
    pub(super) holes: Vec<(u64, u64)>,
    /// How far an RST of either side shows that the stream went.
    pub(super) reset_shows: Option<u64>,
    /// How far the peer's RST acknowledged the stream.
    pub(super) reset_acknowledged: Option<u64>,
    pub(super) rst: Option<PacketRef>,
    pub(super) reset: Option<ResetLook>,
    pub(super) stray_rst: Option<PacketRef>,
    /// All packets with RST.
    pub(super) resets: u32,
    pub(super) retransmissions: u32,
    pub(super) unanswered_retransmissions: u32,
    pub(super) unanswered_bytes: u32,
    pub(super) probes: u32,
    pub(super) unanswered_probes: u32,
    pub(super) zero_windows: u32,
    pub(super) gaps: u32,
    pub(super) gap_bytes: u64,
    pub(super) overlap_conflicts: u32,
    pub(super) icmp: Option<Box<IcmpErrors>>,
}

impl Default for Trouble {
    fn default() -> Self {
        Self {
            early: VecDeque::new(),
            early_bytes: 0,
            waiting_since: Timestamp::MIN,
            holes: Vec::new(),
            reset_shows: None,
            reset_acknowledged: None,
            rst: None,
            reset: None,
            stray_rst: None,
            resets: 0,
            retransmissions: 0,
            unanswered_retransmissions: 0,
            unanswered_bytes: 0,
            probes: 0,
            unanswered_probes: 0,
            zero_windows: 0,
            gaps: 0,
            gap_bytes: 0,
            overlap_conflicts: 0,
            icmp: None,
        }
    }
}

impl Trouble {
    /// Counts a place that the capture does not hold.
    pub(super) fn lose(&mut self, bytes: u64) {
        self.gaps = self.gaps.saturating_add(1);
        self.gap_bytes += bytes;
    }

    /// Bytes that it takes, about.
    pub(super) fn held_bytes(&self) -> u64 {
        (TROUBLE_BYTES + self.early.len() * EARLY_BYTES + self.early_bytes + self.holes.len() * HOLE_BYTES)
            as u64
    }

    /// Counts what was sent again, of so many bytes.
    pub(super) fn repeat(&mut self, is_unanswered: bool, bytes: u32) {
        self.retransmissions = self.retransmissions.saturating_add(1);
        let unanswered = u32::from(is_unanswered);
        self.unanswered_retransmissions = self.unanswered_retransmissions.saturating_add(unanswered);
        if is_unanswered {
            self.unanswered_bytes = bytes;
        }
    }

    /// Counts a probe.
    pub(super) fn probe(&mut self) {
        self.probes = self.probes.saturating_add(1);
        self.unanswered_probes = self.unanswered_probes.saturating_add(1);
    }
}
