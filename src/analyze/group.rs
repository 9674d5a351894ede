use std::sync::Arc;

use crate::base::{PacketRef, Timestamp};
use crate::capture::{Run, Secrets};
use crate::decode::Segment;

/// A segment on its way to its flow: what the packet said, and where its payload lies in the group.
#[derive(Clone, Copy, Debug)]
pub(super) struct Descriptor {
    pub(super) hash: u64,
    pub(super) order: u64,
    pub(super) packet: PacketRef,
    pub(super) segment: Segment,
    /// Which of the group's buffers holds the payload.
    pub(super) buffer: u32,
    /// Where it starts there.
    pub(super) payload_start: u32,
}

/// Bytes that descriptors point into.
#[derive(Debug)]
pub(super) enum Buffer {
    /// A chunk of the capture.
    Run(Run),
    /// A datagram that was joined from fragments.
    Joined(Arc<[u8]>),
}

impl Buffer {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Run(run) => run.chunk().bytes(),
            Self::Joined(bytes) => bytes,
        }
    }
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

/// A few megabytes of the capture, decoded and sorted by shard.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub(super) buffers: Vec<Buffer>,
    /// Descriptors of each shard, in order.
    pub(super) shards: Vec<Vec<Descriptor>>,
    /// Sweeps that are due in it.
    pub(super) sweeps: Vec<Sweep>,
    /// How many inputs were read to their end, and their packets.
    pub(super) complete_inputs: Vec<u64>,
    /// Bytes of the inputs that have been read.
    pub(super) read_bytes: u64,
}

impl Group {
    pub(super) fn new(shards: usize) -> Self {
        Self { shards: vec![Vec::new(); shards], ..Self::default() }
    }

    pub(super) fn payload(&self, descriptor: &Descriptor) -> &[u8] {
        let start = descriptor.payload_start as usize;
        let end = start + descriptor.segment.payload_len as usize;
        let buffer = self.buffers.get(descriptor.buffer as usize);
        buffer.and_then(|buffer| buffer.bytes().get(start..end)).unwrap_or_default()
    }
}
