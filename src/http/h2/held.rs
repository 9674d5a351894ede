use crate::base::PacketRef;
use crate::flow::StreamData;

/// Bytes that are kept until it is known what they are.
#[derive(Clone, Debug)]
pub(super) struct Held {
    offset: u64,
    bytes: Box<[u8]>,
    packet: PacketRef,
    segment_start: bool,
    acks: Option<u64>,
}

impl Held {
    pub(super) fn new(data: &StreamData<'_>) -> Self {
        let StreamData { offset, bytes, packet, segment_start, acks } = *data;
        Self { offset, bytes: bytes.into(), packet, segment_start, acks }
    }

    pub(super) fn data(&self) -> StreamData<'_> {
        let Self { offset, ref bytes, packet, segment_start, acks } = *self;
        StreamData { offset, bytes, packet, segment_start, acks }
    }
}
