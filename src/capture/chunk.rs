use super::Record;

/// Bytes that a reader asks for at a time: small enough to stay in a core's second-level cache while its
/// packets are decoded, large enough that system calls do not count.
pub const CHUNK_BYTES: usize = 256 * 1024;

/// A buffer that holds whole packets, reused from one read to the next.
#[derive(Debug, Default)]
pub struct Chunk {
    // Invariant: start <= end <= buffer.len(). Bytes are read to a page boundary inside the buffer, since the
    // kernel copies about a third slower to any other place; what is carried over stands before it.
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl Chunk {
    /// A chunk without bytes or memory.
    pub const fn new() -> Self {
        Self { buffer: Vec::new(), start: 0, end: 0 }
    }

    /// Its bytes; [`Record::start`] counts from the first.
    pub fn bytes(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// The captured bytes of one of its records; empty for a record of another chunk that does not fit.
    pub fn packet(&self, record: &Record) -> &[u8] {
        let start = record.start as usize;
        self.bytes().get(start..start.saturating_add(record.captured_len as usize)).unwrap_or_default()
    }

    /// Bytes of memory that it holds: more than usual after a very large packet.
    pub fn held_bytes(&self) -> usize {
        self.buffer.len()
    }

    /// Starts over with `carried` bytes and makes room behind them; the room begins on a page.
    pub(super) fn restart(&mut self, carried: &[u8], room: usize) -> &mut [u8] {
        let lead = carried.len().next_multiple_of(PAGE_BYTES);
        let need = PAGE_BYTES + lead + room;
        if self.buffer.len() < need || (need <= USUAL_BYTES && self.buffer.len() > USUAL_BYTES) {
            // Freed first: the two need not be held together.
            self.buffer = Vec::new();
            self.buffer = vec![0; need.max(room + LEAD_BYTES)];
        }
        let boundary = self.buffer.as_ptr().align_offset(PAGE_BYTES) % PAGE_BYTES + lead;
        self.start = boundary - carried.len();
        self.end = boundary;
        if let Some(front) = self.buffer.get_mut(self.start..boundary) {
            front.copy_from_slice(carried);
        }
        self.buffer.get_mut(boundary..boundary + room).unwrap_or_default()
    }

    /// So many bytes of the room were filled.
    pub(super) fn filled(&mut self, count: usize) {
        self.end = (self.end + count).min(self.buffer.len());
    }
}

const PAGE_BYTES: usize = 4096;

/// Room for one carried packet of the largest IP size, and the alignment.
const LEAD_BYTES: usize = 64 * 1024 + 2 * PAGE_BYTES;

const USUAL_BYTES: usize = CHUNK_BYTES + LEAD_BYTES;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_go_to_a_page_and_carried_bytes_stand_before_them() {
        let mut chunk = Chunk::new();
        for (carried, room) in
            [(0, 1), (0, CHUNK_BYTES), (7, CHUNK_BYTES), (300_000, CHUNK_BYTES), (4096, 8192)]
        {
            let carried: Vec<u8> = (0..carried).map(|n| n as u8).collect();
            let place = chunk.restart(&carried, room);
            assert_eq!((place.as_ptr().align_offset(4096), place.len()), (0, room));
            place.fill(0xee);
            chunk.filled(room);
            let (front, back) = chunk.bytes().split_at(carried.len());
            assert_eq!(front, carried);
            assert!(back.len() == room && back.iter().all(|&byte| byte == 0xee));
        }
        assert!(chunk.held_bytes() < USUAL_BYTES, "memory for a large packet is given back");
    }
}
