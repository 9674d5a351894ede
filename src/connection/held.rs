use crate::base::PacketRef;
use crate::flow::StreamData;

/// A piece of a stream that is kept until it is known what it is.
#[derive(Debug)]
pub(super) enum Held {
    /// Bytes, as they came.
    Data { offset: u64, bytes: Box<[u8]>, packet: PacketRef, segment_start: bool, acks: Option<u64> },
    /// Bytes that were not captured or are not kept, up to an offset.
    Gap { to: u64 },
}

impl Held {
    pub(super) fn new(data: &StreamData<'_>) -> Self {
        let StreamData { offset, bytes, packet, segment_start, acks } = *data;
        Self::Data { offset, bytes: bytes.into(), packet, segment_start, acks }
    }

    /// The bytes; `Err` with the end of a gap.
    pub(super) fn data(&self) -> Result<StreamData<'_>, u64> {
        match *self {
            Self::Data { offset, ref bytes, packet, segment_start, acks } => {
                Ok(StreamData { offset, bytes, packet, segment_start, acks })
            }
            Self::Gap { to } => Err(to),
        }
    }
}

/// What is left of a piece when its first bytes are taken.
pub(super) fn tail<'a>(data: &StreamData<'a>, rest: &'a [u8]) -> StreamData<'a> {
    StreamData {
        offset: data.end() - rest.len() as u64,
        bytes: rest,
        segment_start: data.segment_start && rest.len() == data.bytes.len(),
        ..*data
    }
}
