//! One direction of a stream: how its bytes lie in the connection.

use std::collections::VecDeque;
use std::ops::Range;

use super::window::Window;
use crate::base::PacketRef;
use crate::base::limits::H2_DATA_PLACES;

/// Offsets that stand for bytes of a stream whose number is not known: more than any WebSocket frame has, so
/// that no reader takes what follows for the rest of one.
pub const UNKNOWN_BYTES: u64 = 1 << 40;

/// Where the payload of a DATA frame stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    in_connection: u64,
    in_stream: u64,
    length: u64,
}

#[derive(Clone, Debug)]
pub(super) struct Half {
    /// Offset behind the last DATA frame that began.
    end: u64,
    /// Offset of the next byte.
    pub(super) position: u64,
    /// Demand of the sink.
    pub(super) needed: u64,
    /// Whether it ended, or the whole stream did.
    pub(super) ended: bool,
    /// Whether its own sender ended it: nothing of it can be missing behind that.
    pub(super) is_complete: bool,
    /// Whether frames may be missing.
    pub(super) lossy: bool,
    pub(super) window: Window,
    places: VecDeque<Place>,
    places_forgotten: bool,
    /// The two latest packets with payload.
    packets: [Option<PacketRef>; 2],
    /// The packet in which the DATA frame that is being read began.
    inside_since: Option<PacketRef>,
}

impl Half {
    pub(super) fn new(initial_window: u32) -> Self {
        Self {
            end: 0,
            position: 0,
            needed: 0,
            ended: false,
            is_complete: false,
            lossy: false,
            window: Window::new(initial_window),
            places: VecDeque::new(),
            places_forgotten: false,
            packets: [None; 2],
            inside_since: None,
        }
    }

    /// A DATA frame begins. Answers the connection's offset of the first byte that is needed.
    pub(super) fn begin(&mut self, payload: &Range<u64>, packet: PacketRef) -> u64 {
        let length = payload.end.saturating_sub(payload.start);
        if self.places.len() == H2_DATA_PLACES {
            self.places.pop_front();
            self.places_forgotten = true;
        }
        self.position = self.end;
        self.places.push_back(Place { in_connection: payload.start, in_stream: self.end, length });
        self.end = self.end.saturating_add(length);
        self.inside_since = (length > 0).then_some(packet);
        self.connection_offset(self.needed)
    }

    /// The DATA frame ended; `packet` had its last byte.
    pub(super) fn finish(&mut self, packet: Option<PacketRef>) {
        self.position = self.end;
        if self.inside_since.take().is_some()
            && let Some(packet) = packet
        {
            self.note(packet);
        }
    }

    /// A packet with payload came.
    pub(super) fn note(&mut self, packet: PacketRef) {
        let [latest, before] = &mut self.packets;
        if latest.is_none_or(|latest| latest != packet && latest.time <= packet.time) {
            *before = latest.replace(packet);
        }
    }

    /// An unknown number of bytes is missing. Answers where.
    pub(super) fn lose(&mut self) -> Range<u64> {
        let from = self.position;
        self.end = self.end.saturating_add(UNKNOWN_BYTES);
        self.position = self.end;
        self.lossy = true;
        self.places.clear();
        self.places_forgotten = true;
        self.inside_since = None;
        from..self.position
    }

    /// The offset in the stream of a byte within the DATA frame that is being read.
    pub(super) fn stream_offset(&self, connection: u64) -> u64 {
        self.places.back().map_or(self.end, |place| {
            place.in_stream + connection.saturating_sub(place.in_connection).min(place.length)
        })
    }

    /// The opposite: `u64::MAX` for what lies behind the frame.
    pub(super) fn connection_offset(&self, stream: u64) -> u64 {
        match self.places.back() {
            Some(place) if stream < self.end => place.in_connection + stream.saturating_sub(place.in_stream),
            _ => u64::MAX,
        }
    }

    /// How many bytes of the stream stand before an offset of the connection; `None` if it is too long ago.
    pub(super) fn bytes_before(&self, connection: u64) -> Option<u64> {
        match self.places.iter().rev().find(|place| place.in_connection <= connection) {
            Some(place) => Some(place.in_stream + (connection - place.in_connection).min(place.length)),
            None if self.places_forgotten => None,
            None => Some(0),
        }
    }

    /// The last packet with payload before this one. `in_connection` is the same for the whole connection, where
    /// packets count that were left out.
    pub(super) fn last_payload(
        &self,
        before: PacketRef,
        in_connection: Option<PacketRef>,
    ) -> Option<PacketRef> {
        let [latest, earlier] = self.packets;
        let known = if latest == Some(before) { earlier } else { latest };
        match self.inside_since {
            Some(since) if since != before => later(known, in_connection),
            _ => known,
        }
    }
}

/// The one that was captured later, also of packets from several inputs.
pub(super) fn later(one: Option<PacketRef>, other: Option<PacketRef>) -> Option<PacketRef> {
    one.into_iter().chain(other).max_by_key(|packet| (packet.time, packet.id))
}
