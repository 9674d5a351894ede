use super::route::{Report, Routed};
use crate::base::{PacketId, PacketRef, Timestamp};
use crate::capture::{Run, Secrets};
use crate::decode::Segment;
use crate::flow::SegmentAt;

/// A segment on its way to its flow: what the packet said, and where its payload lies.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Descriptor {
    /// Hash of the flow.
    pub(super) hash: u64,
    pub(super) segment: Segment,
    /// The record in its run.
    pub(super) record: u32,
    /// The datagram that holds its payload, if it was joined from fragments: its place in
    /// [`Routed::joined`], counted from 1.
    pub(super) joined: u32,
}

/// Packets that follow each other, and what they hold for each shard.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) run: Run,
    /// Place of the first packet in the order of processing.
    pub(super) first_order: u64,
    pub(super) routed: Routed,
}

/// A place at which flows end without a packet that ends them.
#[derive(Debug)]
pub(super) struct Sweep {
    /// Behind which packet.
    pub(super) order: u64,
    /// The capture's clock there.
    pub(super) clock: Timestamp,
    /// Secrets that stand before this place and behind the sweep before, or the first packet.
    pub(super) secrets: Vec<Secrets>,
}

/// A part of the capture that is worked on while the next one is read.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub(super) pieces: Vec<Piece>,
    /// Memory for pieces to come.
    pub(super) spare: Vec<Routed>,
    /// Sweeps that are due in it.
    pub(super) sweeps: Vec<Sweep>,
    /// How many inputs were read to their end, and their packets.
    pub(super) complete_inputs: Vec<u64>,
    /// Bytes of the inputs that have been read.
    pub(super) read_bytes: u64,
}

impl Piece {
    /// A segment with its payload and its place in the capture.
    #[inline]
    pub(super) fn segment_at<'p>(&'p self, descriptor: &'p Descriptor) -> SegmentAt<'p> {
        let record = self.run.records().get(descriptor.record as usize).copied().unwrap_or_default();
        let bytes = match descriptor.joined.checked_sub(1) {
            None => self.run.chunk().packet(&record),
            Some(joined) => self.routed.joined.get(joined as usize).map_or(&[][..], |bytes| bytes),
        };
        let start = descriptor.segment.payload_start as usize;
        let payload = bytes.get(start..start + descriptor.segment.payload_len as usize).unwrap_or_default();
        let packet = PacketRef { id: self.packet_id(descriptor.record), time: record.time };
        SegmentAt { segment: &descriptor.segment, payload, packet, order: self.order(descriptor) }
    }

    /// A segment's place in the order of processing.
    pub(super) fn order(&self, descriptor: &Descriptor) -> u64 {
        self.order_of(descriptor.record)
    }

    /// The place of an ICMP error in the order of processing, and its packet.
    pub(super) fn place(&self, report: &Report) -> (u64, PacketRef) {
        let time = self.run.records().get(report.record as usize).copied().unwrap_or_default().time;
        (self.order_of(report.record), PacketRef { id: self.packet_id(report.record), time })
    }

    fn order_of(&self, record: u32) -> u64 {
        self.first_order + u64::from(record)
    }

    fn packet_id(&self, record: u32) -> PacketId {
        PacketId::new(self.run.input, self.run.first_own + u64::from(record))
    }
}
