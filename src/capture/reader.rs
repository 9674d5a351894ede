use std::mem;

use super::bytes::Bytes;
use super::compression::Compression;
use super::facts::{Ending, Facts};
use super::framing::{Framer, Window};
use super::{CHUNK_BYTES, CaptureError, Chunk, Input, InputInfo, Record, Secrets, format};

/// Reads one input, chunk by chunk.
pub struct Reader<'i> {
    input: &'i dyn Input,
    bytes: Bytes<'i>,
    compression: Option<&'static Compression>,
    framer: Framer,
    facts: Facts,
    /// The record that the last chunk ended in, as far as it was read.
    carried: Vec<u8>,
    /// Bytes from the first carried one that the framer needs to go on.
    need: usize,
    room: usize,
    done: bool,
}

impl<'i> Reader<'i> {
    /// Tells compression and format by their magic, never by the name.
    ///
    /// # Errors
    /// What keeps the input from being read at all. Whatever happens later is a fact of the input.
    pub fn open(input: &'i dyn Input) -> Result<Self, CaptureError> {
        Self::with_room(input, CHUNK_BYTES)
    }

    /// Opens an input to be read so many bytes at a time; packets do not depend on it.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub(super) fn with_room(input: &'i dyn Input, room: usize) -> Result<Self, CaptureError> {
        let (bytes, peek, compression) = Bytes::open(input)?;
        let framer = format::open(&peek)?;
        let facts = Facts::default();
        Ok(Self { input, bytes, compression, framer, facts, carried: Vec::new(), need: 0, room, done: false })
    }

    /// Reads at most so many bytes at a time from now on.
    pub(super) fn set_room(&mut self, room: usize) {
        self.room = room;
    }

    /// Fills a chunk and adds the records of the packets in it, at least one. At the end it adds none and
    /// says false.
    pub fn read_chunk(&mut self, chunk: &mut Chunk, records: &mut Vec<Record>) -> bool {
        let before = records.len();
        while !self.done && records.len() == before {
            let room = self.room.max(self.need.saturating_sub(self.carried.len()).next_multiple_of(ROOM_STEP_BYTES));
            let filled = self.bytes.fill(chunk.restart(&self.carried, room));
            chunk.filled(filled);
            let last = self.bytes.ended.is_some();
            let bytes = chunk.bytes();
            let progress = self.framer.frame(Window { bytes, last }, records, &mut self.facts);
            let rest = bytes.get(progress.used..).unwrap_or_default();
            self.carried.clear();
            if last {
                self.done = true;
                self.facts.cut = !rest.is_empty();
                self.facts.ending = self.bytes.ended.take().unwrap_or_default();
            } else {
                self.carried.extend_from_slice(rest);
                self.need = progress.need;
            }
        }
        records.len() > before
    }

    /// What is known of the input so far; all of it at the end.
    pub fn info(&self) -> InputInfo {
        let mut info =
            self.facts.info(self.input.name(), self.framer.format(), self.compression.map(Compression::name));
        if !self.done {
            info.warnings.retain(|warning| warning.id != "input-no-packets");
        }
        info
    }

    /// Decryption secrets found so far, in their order.
    pub fn secrets(&self) -> &[Secrets] {
        &self.facts.secrets
    }

    /// Gives the secrets away.
    pub(super) fn take_secrets(&mut self) -> Vec<Secrets> {
        mem::take(&mut self.facts.secrets)
    }

    /// Bytes of the input that were read, as it is stored.
    pub fn stored_bytes(&self) -> u64 {
        self.bytes.stored_bytes()
    }

    /// Why the system refused to read on, if it did. The packets before are read.
    pub fn take_failure(&mut self) -> Option<CaptureError> {
        (self.facts.ending == Ending::Failed).then(|| self.bytes.failure.take().map(CaptureError::Io)).flatten()
    }
}

/// What a large record adds to the room is rounded up to this, so that offsets in the file stay on pages.
const ROOM_STEP_BYTES: usize = 4096;
