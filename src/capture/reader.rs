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
            let lacking = self.need.saturating_sub(self.carried.len());
            // A part of what is carried, so that a lying length cannot make every read copy all of it.
            let room = self.room.max(lacking.max(self.carried.len() / 4).next_multiple_of(ROOM_STEP_BYTES));
            let filled = self.bytes.fill(chunk.restart(&self.carried, room));
            chunk.filled(filled);
            let last = self.bytes.ended.is_some();
            let bytes = chunk.bytes();
            let progress = self.framer.frame(Window { bytes, last }, records, &mut self.facts);
            let rest = bytes.get(progress.used..).unwrap_or_default();
            self.carried.clear();
            self.carried.shrink_to(CHUNK_BYTES);
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

    /// The capture's format.
    pub(super) fn format(&self) -> &'static str {
        self.framer.format()
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
        (self.facts.ending == Ending::Failed)
            .then(|| self.bytes.failure.take().map(CaptureError::Io))
            .flatten()
    }
}

/// What a large record adds to the room is rounded up to this, so that offsets in the file stay on pages.
const ROOM_STEP_BYTES: usize = 4096;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::capture::testing::{Memory, NgWriter, Packet, PcapWriter, packets, read, read_in};

    /// A capture of each format, with the offsets where its packets end.
    fn captures(packets: &[Packet]) -> [(Vec<u8>, Vec<usize>); 2] {
        let grow = |mut file: Vec<u8>, record: &dyn Fn(&Packet) -> Vec<u8>| {
            let mut ends = Vec::new();
            for packet in packets {
                file.extend(record(packet));
                ends.push(file.len());
            }
            (file, ends)
        };
        let (pcap, ng) = (PcapWriter::MICROS, NgWriter { big_endian: true });
        [
            grow(pcap.file(&[]), &|packet| pcap.record(packet)),
            grow(ng.file(&[]), &|packet| ng.packet(0, 1000, packet)),
        ]
    }

    #[test]
    fn a_cut_at_every_byte_gives_the_packets_before_it() {
        let packets = packets(7);
        for (file, ends) in captures(&packets) {
            for cut in 1..file.len() {
                let whole = ends.iter().filter(|&&end| end <= cut).count();
                match read_in(&Memory::file(file[..cut].to_vec()), 64) {
                    Ok((read, info)) => {
                        assert_eq!(read, packets[..whole], "cut at {cut}");
                        let at_end = ends.contains(&cut);
                        assert!(info.truncated != at_end || whole == 0, "cut at {cut}");
                        assert_eq!(info.damaged_blocks, 0);
                    }
                    Err(_) => assert!(cut < 24, "cut at {cut}"),
                }
            }
        }
    }

    #[test]
    fn files_and_pipes_with_any_short_reads_give_the_same() {
        let packets = packets(300);
        for (file, _) in captures(&packets) {
            let (expected, info) = read(&file);
            assert_eq!(expected, packets);
            for step in [1, 7, 63, 64, 65, 511, 4096, 100_000] {
                for room in [33, 4096, 256 * 1024] {
                    let piped = read_in(&Memory::pipe(file.clone(), step), room).expect("opens");
                    let stepped =
                        read_in(&Memory { step, ..Memory::file(file.clone()) }, room).expect("opens");
                    assert_eq!(piped, (expected.clone(), info.clone()));
                    assert_eq!(stepped, (expected.clone(), info.clone()));
                }
            }
        }
    }

    #[test]
    fn a_failure_in_mid_file_keeps_what_came_before() {
        let packets = packets(100);
        for (bytes, ends) in captures(&packets) {
            for file in [true, false] {
                let memory = Memory { file, fails_at: ends[49] as u64 + 3, ..Memory::file(bytes.clone()) };
                let mut reader = Reader::with_room(&memory, 512).expect("opens");
                let (mut chunk, mut records) = Default::default();
                while reader.read_chunk(&mut chunk, &mut records) {}
                assert_eq!(records.len(), 50);
                assert!(
                    matches!(reader.take_failure(), Some(CaptureError::Io(error)) if error.to_string() == "the disk is gone")
                );
                let info = reader.info();
                assert!(info.truncated && info.warnings.is_empty());
            }
        }
    }

    #[test]
    fn an_input_without_packets_says_so() {
        for (file, _) in captures(&[]) {
            let (_, info) = read(&file);
            assert_eq!(
                info.warnings.iter().map(|warning| warning.id).collect::<Vec<_>>(),
                ["input-no-packets"]
            );
            assert!(!info.truncated);
        }
        assert!(matches!(Reader::open(&Memory::file(Vec::new())), Err(CaptureError::Empty)));
        assert!(matches!(Reader::open(&Memory::pipe(Vec::new(), 1)), Err(CaptureError::Empty)));
    }

    proptest! {
        #[test]
        fn garbage_after_a_header_gives_the_same_for_any_room(
            garbage in proptest::collection::vec(any::<u8>(), 0..5000),
            ng in any::<bool>(),
            room in 1_usize..3000,
        ) {
            let [pcap, pcapng] = captures(&packets(3)).map(|(file, _)| file);
            let mut file = if ng { pcapng } else { pcap };
            file.extend(garbage);
            prop_assert_eq!(read_in(&Memory::file(file.clone()), room).expect("opens"), read(&file));
        }

        #[test]
        fn flipped_bytes_lose_little_and_never_the_way(
            flips in proptest::collection::vec((0.0..1.0, any::<u8>()), 1..4),
            ng in any::<bool>(),
            room in 1_usize..3000,
        ) {
            let packets = packets(60);
            let [pcap, pcapng] = captures(&packets).map(|(file, _)| file);
            let mut file = if ng { pcapng } else { pcap };
            for &(place, value) in &flips {
                let place = 60 + ((file.len() - 61) as f64 * place) as usize;
                file[place] = value;
            }
            let found = read(&file);
            prop_assert_eq!(&read_in(&Memory::file(file), room).expect("opens"), &found);
            if ng {
                prop_assert!(found.0.len() >= 60 - flips.len() - 1, "{} packets", found.0.len());
            }
        }

        #[test]
        fn nothing_that_is_no_capture_is_taken_for_one(garbage in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = read_in(&Memory::file(garbage.clone()), 100);
            let _ = read_in(&Memory::pipe(garbage, 9), 100);
        }
    }
}
