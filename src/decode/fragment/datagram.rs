use super::{Fragment, Joined};
use crate::base::Timestamp;
use crate::base::limits::FRAGMENT_NANOS;
use crate::decode::TunnelPath;
use crate::decode::fingerprint::fingerprint;

/// What a held fragment costs besides its bytes.
pub(super) const OVERHEAD_BYTES: usize = 128;

/// What came of one datagram.
#[derive(Debug)]
pub(super) struct Datagram {
    /// Its place among the others, by first fragment.
    pub(super) serial: u64,
    since: Timestamp,
    // Sorted by start, not overlapping.
    pieces: Vec<Piece>,
    covered: u32,
    total: Option<u32>,
    // IP header and protocol of the part at offset 0.
    first: Option<(Box<[u8]>, u8)>,
    // Every fragment, to know a second copy. They outlive the pieces.
    received: Vec<Mark>,
    joined: bool,
}

/// Start, end and hash of a fragment.
type Mark = (u32, u32, u32);

/// Bytes and where they stand in the datagram.
#[derive(Debug)]
struct Piece {
    start: u32,
    bytes: Box<[u8]>,
}

impl Piece {
    fn end(&self) -> u32 {
        self.start + self.bytes.len() as u32
    }
}

/// What a fragment brought.
pub(super) enum Insert {
    /// Bytes for places that were empty.
    Fresh,
    /// Some of its places were filled before.
    Overlap,
    /// A contradiction about where the datagram ends; nothing of it was kept.
    BehindEnd,
}

impl Datagram {
    pub(super) fn new(serial: u64, since: Timestamp) -> Self {
        Self {
            serial,
            since,
            pieces: Vec::new(),
            covered: 0,
            total: None,
            first: None,
            received: Vec::new(),
            joined: false,
        }
    }

    pub(super) fn is_late(&self, time: Timestamp) -> bool {
        time.nanos_since(self.since) > FRAGMENT_NANOS
    }

    /// Bytes that it costs, by what was received.
    pub(super) fn held_bytes(&self) -> usize {
        let bytes = if self.joined { 0 } else { self.covered as usize };
        bytes + self.received.len() * OVERHEAD_BYTES
    }

    /// Whether it was given out.
    pub(super) fn is_joined(&self) -> bool {
        self.joined
    }

    /// Fragments that were received, without second copies.
    pub(super) fn fragments(&self) -> usize {
        self.received.len()
    }

    /// Whether the same fragment came before.
    pub(super) fn has(&self, fragment: &Fragment<'_>) -> bool {
        self.received.contains(&mark(fragment))
    }

    /// Keeps what the fragment has that no earlier one had.
    pub(super) fn insert(&mut self, fragment: &Fragment<'_>) -> Insert {
        self.received.push(mark(fragment));
        let end = fragment.end();
        let last_end = self.pieces.last().map_or(0, Piece::end);
        let announced = match self.total {
            Some(total) => total,
            None if fragment.more => u32::MAX,
            None => end,
        };
        if end > announced || last_end > announced {
            return Insert::BehindEnd;
        }
        if !fragment.more {
            self.total.get_or_insert(end);
        }
        if fragment.offset == 0 && self.first.is_none() {
            self.first = Some((fragment.ip.bytes().into(), fragment.protocol));
        }

        let mut fresh = Vec::new();
        let mut from = fragment.offset;
        for piece in self.pieces.iter().filter(|piece| piece.end() > fragment.offset && piece.start < end) {
            fresh.extend(fragment.piece(from, piece.start));
            from = piece.end();
        }
        fresh.extend(fragment.piece(from, end));

        let fresh_len: u32 = fresh.iter().map(|piece| piece.bytes.len() as u32).sum();
        self.covered += fresh_len;
        self.pieces.extend(fresh);
        self.pieces.sort_by_key(|piece| piece.start);
        if fresh_len as usize == fragment.bytes.len() { Insert::Fresh } else { Insert::Overlap }
    }

    /// Gives the datagram once, when nothing is missing. Its marks stay.
    pub(super) fn join(&mut self, tunnel: TunnelPath) -> Option<Joined> {
        if self.joined || self.total != Some(self.covered) {
            return None;
        }
        let (header, protocol) = self.first.take()?;
        let mut bytes = Vec::with_capacity(header.len() + self.covered as usize);
        bytes.extend_from_slice(&header);
        for piece in std::mem::take(&mut self.pieces) {
            bytes.extend_from_slice(&piece.bytes);
        }
        self.joined = true;
        Some(Joined { bytes, tunnel, protocol })
    }
}

fn mark(fragment: &Fragment<'_>) -> Mark {
    (fragment.offset, fragment.end(), fingerprint(fragment.bytes, 0, 0))
}

impl Fragment<'_> {
    /// Its bytes between two offsets in the datagram, if there are any.
    fn piece(&self, from: u32, to: u32) -> Option<Piece> {
        let start = from.checked_sub(self.offset)? as usize;
        let end = to.checked_sub(self.offset)? as usize;
        let bytes = self.bytes.get(start..end).filter(|bytes| !bytes.is_empty())?;
        Some(Piece { start: from, bytes: bytes.into() })
    }
}
