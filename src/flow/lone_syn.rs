//! A flow of which nothing but a SYN was seen: half of all flows where ports are scanned or a server is flooded.

use super::tcp::{Number, SegmentAt};
use crate::base::PacketRef;
use crate::decode::{Endpoint, Segment, TcpFlags, TunnelPath};

/// What its SYN said, in a quarter of the room that a [`Flow`](super::Flow) takes.
#[derive(Debug)]
pub(super) struct LoneSyn {
    source: Endpoint,
    destination: Endpoint,
    seq: u32,
    ack: u32,
    fingerprint: u32,
    ip_id: Option<u16>,
    window: u16,
    window_scale: Option<u8>,
    flags: TcpFlags,
    ttl: u8,
    packet: PacketRef,
    order: u64,
    pub(super) number: Number,
}

impl LoneSyn {
    /// Keeps a SYN that stands outside of any tunnel and carries nothing.
    pub(super) fn new(at: &SegmentAt<'_>, number: Number) -> Option<Self> {
        let Segment {
            source,
            destination,
            tunnel,
            seq,
            ack,
            flags,
            window,
            window_scale,
            ttl,
            ip_id,
            fingerprint,
            payload_start: _,
            payload_len: _,
            missing_len: _,
        } = *at.segment;
        let begins =
            flags.0 & (TcpFlags::SYN | TcpFlags::ACK | TcpFlags::FIN | TcpFlags::RST) == TcpFlags::SYN;
        (begins && at.segment.wire_len() == 0 && tunnel.is_empty()).then_some(Self {
            source,
            destination,
            seq,
            ack,
            fingerprint,
            ip_id,
            window,
            window_scale,
            flags,
            ttl,
            packet: at.packet,
            order: at.order,
            number,
        })
    }

    /// Whether a packet outside of any tunnel belongs to the same flow.
    pub(super) fn takes(&self, segment: &Segment) -> bool {
        segment.tunnel.is_empty() && self.is_between(segment)
    }

    /// Whether a packet, in whichever tunnel, goes from one of its ends to the other.
    pub(super) fn is_between(&self, segment: &Segment) -> bool {
        let ends = (segment.source, segment.destination);
        ends == (self.source, self.destination) || ends == (self.destination, self.source)
    }

    /// Place of its packet in the order of processing.
    pub(super) const fn order(&self) -> u64 {
        self.order
    }

    /// The SYN as it came.
    pub(super) const fn segment(&self) -> Segment {
        Segment {
            source: self.source,
            destination: self.destination,
            tunnel: TunnelPath::NONE,
            seq: self.seq,
            ack: self.ack,
            flags: self.flags,
            window: self.window,
            window_scale: self.window_scale,
            ttl: self.ttl,
            ip_id: self.ip_id,
            fingerprint: self.fingerprint,
            payload_start: 0,
            payload_len: 0,
            missing_len: 0,
        }
    }

    /// Its packet.
    pub(super) const fn packet(&self) -> PacketRef {
        self.packet
    }
}

#[cfg(test)]
pub(super) const SIZE: usize = size_of::<LoneSyn>();
