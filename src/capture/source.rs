use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::ops::Range;
use std::sync::Arc;

use super::format::PCAPNG;
use super::rotated::Rotated;
use super::{CHUNK_BYTES, CaptureError, Chunk, Input, InputInfo, Reader, Record, Secrets};
use crate::base::Timestamp;

/// Many inputs as one capture in time order.
///
/// Inputs stand in the order of their first packets (ties: as given). Where they overlap in time they are
/// merged packet by packet: the earliest of the packets that are next in their inputs comes first (ties: the
/// earlier input), and each input keeps its own order. Files of one rotated set never overlap, whatever their
/// times say: they follow each other.
pub struct Source<'i> {
    lanes: Vec<Lane<'i>>,
    /// The next packet's time of each input that is not done; the earliest first.
    next: BinaryHeap<Reverse<(Timestamp, u32)>>,
    pool: Vec<Batch>,
    open: usize,
    counted: Vec<u64>,
    stored_bytes: u64,
    failures: Vec<(String, CaptureError)>,
}

/// Packets that follow each other in the capture and stand in one chunk of one input.
#[derive(Clone, Debug)]
pub struct Run {
    /// The input's place in [`Source::order`].
    pub input: u32,
    /// The first record's number in its input, from 1.
    pub first_own: u64,
    batch: Arc<Batch>,
    range: Range<usize>,
}

impl Run {
    /// Its packets in order; never none.
    pub fn records(&self) -> &[Record] {
        self.batch.records.get(self.range.clone()).unwrap_or_default()
    }

    /// Where the bytes of its packets are.
    pub fn chunk(&self) -> &Chunk {
        &self.batch.chunk
    }
}

/// What is known when all is read.
#[derive(Debug, Default)]
pub struct Finished {
    /// The inputs that could be opened, in the order that [`Run::input`] counts in.
    pub inputs: Vec<InputInfo>,
    /// Inputs that could not be read at all, or not to their end, by name.
    pub failures: Vec<(String, CaptureError)>,
    /// Decryption secrets in the inputs, with the input they stand in.
    pub secrets: Vec<(u32, Secrets)>,
}

impl<'i> Source<'i> {
    /// Opens the inputs and puts them in order. With several, the beginning of each is read for the time of
    /// its first packet; those that can be read again are closed until their packets are due.
    pub fn open(inputs: &[&'i dyn Input]) -> Self {
        let mut source = Self {
            lanes: Vec::new(),
            next: BinaryHeap::new(),
            pool: Vec::new(),
            open: 0,
            counted: Vec::new(),
            stored_bytes: 0,
            failures: Vec::new(),
        };
        let several = inputs.len() > 1;
        let mut found = Vec::new();
        for (position, &input) in inputs.iter().enumerate() {
            match Lane::open(input, position, several) {
                Ok((time, lane)) => found.push((time, lane)),
                Err(error) => source.failures.push((input.name().to_owned(), error)),
            }
        }
        let mut last_of_set = BTreeMap::new();
        for (number, (time, mut lane)) in in_order(found).into_iter().enumerate() {
            if let Some(reader) = &lane.reader {
                source.open += 1;
                source.stored_bytes += reader.stored_bytes();
            }
            let set = Rotated::of(lane.input.name()).map(|rotated| rotated.set);
            lane.first_time = time;
            match set.and_then(|set| last_of_set.insert(set, number)) {
                Some(before) => source.set_successor(before, number as u32),
                None => source.next.push(Reverse((time, number as u32))),
            }
            source.lanes.push(lane);
        }
        source
    }

    /// The packets that come next; `None` at the end.
    pub fn next_run(&mut self) -> Option<Run> {
        while let Some(Reverse((_, number))) = self.next.pop() {
            let Some(head) = self.head(number) else { continue };
            let bound = self.next.peek().map(|Reverse(bound)| *bound);
            if bound.is_some_and(|bound| bound < (head, number)) {
                self.next.push(Reverse((head, number)));
                continue;
            }
            let lane = self.lanes.get_mut(number as usize)?;
            let run = lane.run(number, bound)?;
            // An input whose next packet has not been read yet goes first, to read it.
            let time = lane.head().unwrap_or(Timestamp::MIN);
            self.next.push(Reverse((time, number)));
            return Some(run);
        }
        None
    }

    /// Takes a run's memory back, once nobody else holds it.
    pub fn recycle(&mut self, run: Run) {
        if let Ok(batch) = Arc::try_unwrap(run.batch) {
            self.keep(batch);
        }
    }

    /// For each input in the order that [`Run::input`] counts in: its place among the given ones.
    pub fn order(&self) -> impl Iterator<Item = usize> + '_ {
        self.lanes.iter().map(|lane| lane.position)
    }

    /// Packets of each of the leading inputs that are read to their ends.
    pub fn counted(&self) -> &[u64] {
        &self.counted
    }

    /// Bytes of the inputs that were read, as they are stored; for progress.
    pub fn stored_bytes(&self) -> u64 {
        self.stored_bytes
    }

    /// Whether every input can be read again.
    pub fn is_rereadable(&self) -> bool {
        self.lanes.iter().all(|lane| lane.input.rereadable())
    }

    /// Whether any input has a format in which decryption secrets can stand.
    pub fn may_hold_secrets(&self) -> bool {
        self.lanes.iter().any(|lane| {
            let format = lane.reader.as_ref().map_or(lane.info.format, |reader| reader.format());
            format == PCAPNG
        })
    }

    /// Decryption secrets that were read so far, in the order of each input, by its place in
    /// [`order`](Self::order). Of an input that waits for its turn, those before its first packet.
    pub fn secrets(&self) -> impl Iterator<Item = (u32, &Secrets)> {
        (0..).zip(&self.lanes).flat_map(|(number, lane)| {
            let known = match &lane.reader {
                Some(reader) => reader.secrets(),
                None => &lane.secrets,
            };
            known.iter().map(move |secrets| (number, secrets))
        })
    }

    /// What is known of the inputs: all of it after the last run.
    pub fn finish(mut self) -> Finished {
        for number in 0..self.lanes.len() {
            self.close(number);
        }
        let mut finished = Finished { failures: self.failures, ..Finished::default() };
        for (number, lane) in self.lanes.into_iter().enumerate() {
            finished.inputs.push(lane.info);
            finished.secrets.extend(lane.secrets.into_iter().map(|secrets| (number as u32, secrets)));
        }
        finished
    }

    /// The time of an input's next packet, read if need be; `None` and closed at its end.
    fn head(&mut self, number: u32) -> Option<Timestamp> {
        let number = number as usize;
        let lane = self.lanes.get_mut(number)?;
        if let Some(time) = lane.head() {
            return Some(time);
        }
        if lane.reader.is_none() {
            match Reader::open(lane.input) {
                Ok(reader) => lane.reader = Some(Box::new(reader)),
                // It could be read a moment ago, so it has a place in the order.
                Err(error) => {
                    let path = lane.input.name().to_owned();
                    self.failures.push((path.clone(), error));
                    lane.info = InputInfo { path, format: lane.info.format, ..InputInfo::default() };
                    lane.done = true;
                    self.count();
                    self.begin_successor(number);
                    return None;
                }
            }
            self.open += 1;
        }
        let reader = lane.reader.as_mut()?;
        let stored_before = reader.stored_bytes();
        // Many inputs that overlap share the memory of a few.
        reader.set_room(
            (SHARED_BYTES / self.open.max(1)).clamp(SMALL_ROOM_BYTES, CHUNK_BYTES) & !(SMALL_ROOM_BYTES - 1),
        );
        let Batch { mut chunk, mut records } = self.pool.pop().unwrap_or_default();
        records.clear();
        let more = reader.read_chunk(&mut chunk, &mut records);
        self.stored_bytes += reader.stored_bytes() - stored_before;
        if more {
            lane.batch = Some(Arc::new(Batch { chunk, records }));
            lane.at = 0;
            lane.head()
        } else {
            self.keep(Batch { chunk, records });
            self.close(number);
            self.count();
            self.begin_successor(number);
            None
        }
    }

    /// Keeps a batch for reuse, unless a very large packet made it large.
    fn keep(&mut self, batch: Batch) {
        if self.pool.len() < POOLED_BATCHES && batch.chunk.held_bytes() <= 2 * CHUNK_BYTES {
            self.pool.push(batch);
        }
    }

    fn set_successor(&mut self, before: usize, successor: u32) {
        if let Some(lane) = self.lanes.get_mut(before) {
            lane.successor = Some(successor);
        }
    }

    /// The input is done: the next file of its set may begin.
    fn begin_successor(&mut self, number: usize) {
        let Some(successor) = self.lanes.get_mut(number).and_then(|lane| lane.successor.take()) else {
            return;
        };
        if let Some(lane) = self.lanes.get(successor as usize) {
            self.next.push(Reverse((lane.first_time, successor)));
        }
    }

    /// Keeps what is known of an input and lets its reader go.
    fn close(&mut self, number: usize) {
        let Some(lane) = self.lanes.get_mut(number) else { return };
        let Some(mut reader) = lane.reader.take() else { return };
        lane.info = reader.info();
        lane.secrets = reader.take_secrets();
        lane.done = true;
        self.open -= 1;
        if let Some(error) = reader.take_failure() {
            self.failures.push((lane.input.name().to_owned(), error));
        }
    }

    fn count(&mut self) {
        while let Some(lane) = self.lanes.get(self.counted.len()).filter(|lane| lane.done) {
            self.counted.push(lane.info.packets);
        }
    }
}

/// One input on its way.
struct Lane<'i> {
    input: &'i dyn Input,
    /// Its place among the given inputs.
    position: usize,
    reader: Option<Box<Reader<'i>>>,
    batch: Option<Arc<Batch>>,
    /// The next record in the batch.
    at: usize,
    /// Number of the packet before it.
    packets: u64,
    info: InputInfo,
    secrets: Vec<Secrets>,
    done: bool,
    first_time: Timestamp,
    /// The next file of its rotated set.
    successor: Option<u32>,
}

impl<'i> Lane<'i> {
    /// Opens an input; with `peek`, reads as far as its first packet to tell the time.
    fn open(input: &'i dyn Input, position: usize, peek: bool) -> Result<(Timestamp, Self), CaptureError> {
        let mut lane = Self {
            input,
            position,
            reader: None,
            batch: None,
            at: 0,
            packets: 0,
            info: InputInfo::default(),
            secrets: Vec::new(),
            done: false,
            first_time: Timestamp::MIN,
            successor: None,
        };
        if !peek {
            lane.reader = Some(Box::new(Reader::open(input)?));
            return Ok((Timestamp::MIN, lane));
        }
        let mut reader = Reader::with_room(input, SMALL_ROOM_BYTES)?;
        let mut batch = Batch::default();
        let any = reader.read_chunk(&mut batch.chunk, &mut batch.records);
        lane.info = reader.info();
        let time = batch.records.first().map_or(Timestamp::MAX, |record| record.time);
        if input.rereadable() {
            lane.secrets =
                reader.take_secrets().into_iter().filter(|secrets| secrets.after_packet == 0).collect();
        } else {
            lane.reader = Some(Box::new(reader));
            lane.batch = any.then(|| Arc::new(batch));
        }
        Ok((time, lane))
    }

    fn head(&self) -> Option<Timestamp> {
        self.batch.as_ref()?.records.get(self.at).map(|record| record.time)
    }

    /// The records up to the bound.
    fn run(&mut self, number: u32, bound: Option<(Timestamp, u32)>) -> Option<Run> {
        let batch = self.batch.as_ref()?;
        let rest = batch.records.get(self.at..)?;
        let count = match bound {
            Some(bound) => rest.iter().position(|record| (record.time, number) > bound).unwrap_or(rest.len()),
            None => rest.len(),
        };
        let range = self.at..self.at + count;
        let first_own = self.packets + 1;
        self.at = range.end;
        self.packets += count as u64;
        let whole = self.at == batch.records.len();
        let batch = if whole { self.batch.take()? } else { Arc::clone(batch) };
        Some(Run { input: number, first_own, batch, range })
    }
}

/// Inputs by the times of their first packets; files of a rotated set by their numbers.
fn in_order<'i>(mut found: Vec<(Timestamp, Lane<'i>)>) -> Vec<(Timestamp, Lane<'i>)> {
    found.sort_by_key(|(_, lane)| (Rotated::of(lane.input.name()), lane.position));
    let mut latest: Option<(Rotated, Timestamp)> = None;
    for (time, lane) in &mut found {
        let Some(rotated) = Rotated::of(lane.input.name()) else { continue };
        match &latest {
            Some((before, latest)) if before.set == rotated.set => *time = (*time).max(*latest),
            _ => {}
        }
        latest = Some((rotated, *time));
    }
    // Stable: files of a set whose times are equal stay in the order of their numbers.
    found.sort_by_key(|(time, lane)| {
        (*time, Rotated::of(lane.input.name()).is_none().then_some(lane.position))
    });
    found
}

/// A chunk with its records.
#[derive(Debug, Default)]
struct Batch {
    chunk: Chunk,
    records: Vec<Record>,
}

/// Batches kept for reuse: 16 MiB and their records.
const POOLED_BATCHES: usize = 64;

/// Bytes that all inputs open at one time share, and the least that one of them reads at a time.
const SHARED_BYTES: usize = 8 * 1024 * 1024;
const SMALL_ROOM_BYTES: usize = 16 * 1024;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::capture::testing::{Memory, NgWriter, Packet, PcapWriter, packets};

    fn file(packets: &[Packet]) -> Memory {
        Memory::file(PcapWriter::MICROS.file(packets))
    }

    type Merged = (Vec<(u32, u64, Packet)>, Vec<usize>, Finished);

    fn merge(inputs: &[Memory]) -> Merged {
        let inputs: Vec<&dyn Input> = inputs.iter().map(|input| input as &dyn Input).collect();
        let mut source = Source::open(&inputs);
        let mut out = Vec::new();
        let mut held = Vec::new();
        while let Some(run) = source.next_run() {
            assert!(!run.records().is_empty());
            for (record, own) in run.records().iter().zip(run.first_own..) {
                out.push((run.input, own, Packet::of(run.chunk(), record)));
            }
            let counted: Vec<u64> = source.counted().to_vec();
            let seen = |input: usize| out.iter().filter(|(of, ..)| *of as usize == input).count() as u64;
            assert!(counted.iter().enumerate().all(|(input, count)| seen(input) == *count));
            held.push(run);
            if held.len() > 5 {
                held.drain(..3).for_each(|run| source.recycle(run));
            }
        }
        assert_eq!(source.counted().len(), source.order().count());
        (out, source.order().collect(), source.finish())
    }

    #[test]
    fn one_input_is_handed_on_as_it_is() {
        let packets = packets(20_000);
        let (out, order, finished) = merge(&[file(&packets)]);
        assert!(
            out.iter().zip(&packets).zip(1..).all(|((out, packet), own)| *out == (0, own, packet.clone()))
        );
        assert_eq!((out.len(), order), (20_000, vec![0]));
        assert_eq!(finished.inputs[0].packets, 20_000);
    }

    #[test]
    fn a_capture_split_into_files_is_one_again_in_whatever_order_they_are_given() {
        let packets = packets(5000);
        let parts = [0..1700, 1700..1701, 1701..1701, 1701..4000, 4000..5000];
        let mut inputs: Vec<Memory> = parts.iter().map(|part| file(&packets[part.clone()])).collect();
        inputs[3].file = false;
        inputs.reverse();
        let (out, order, finished) = merge(&inputs);
        assert!(out.iter().map(|(.., packet)| packet).eq(&packets));
        assert_eq!(order, [4, 3, 1, 0, 2]);
        let counts: Vec<u64> = finished.inputs.iter().map(|info| info.packets).collect();
        assert_eq!(counts, [1700, 1, 2299, 1000, 0]);
    }

    #[test]
    fn overlapping_files_are_merged_by_time_each_in_its_own_order() {
        let all = packets(3000);
        let mut taps = [Vec::new(), Vec::new(), Vec::new()];
        for (n, packet) in all.iter().enumerate() {
            taps[n * n % 3 + usize::from(n > 2000)].push(packet.clone());
        }
        // The clock of one file steps back: its packets stay in their order.
        taps[1].swap(50, 53);
        let inputs: Vec<Memory> = taps.iter().map(|tap| file(tap)).collect();
        let (out, order, _) = merge(&inputs);
        for (input, &position) in order.iter().enumerate() {
            let own = out.iter().filter(|(of, ..)| *of as usize == input);
            assert!(own.clone().map(|(.., packet)| packet).eq(&taps[position]));
            assert!(own.map(|(_, own, _)| *own).eq(1..=taps[position].len() as u64));
        }
        let late = out.windows(2).filter(|pair| pair[0].2.nanos > pair[1].2.nanos).count();
        assert!(late <= 2, "{late} steps back");
    }

    #[test]
    fn packets_of_the_same_time_come_from_the_earlier_input_first() {
        let packets = packets(4);
        let (out, ..) = merge(&[file(&packets), file(&packets)]);
        assert_eq!(
            out.iter().map(|(input, own, _)| (*input, *own)).collect::<Vec<_>>(),
            [(0, 1), (1, 1), (0, 2), (1, 2), (0, 3), (1, 3), (0, 4), (1, 4)]
        );
    }

    #[test]
    fn an_input_that_cannot_be_read_does_not_keep_the_others_from_it() {
        let packets = packets(2000);
        let broken = Memory { fails_at: 50_000, ..file(&packets) };
        let inputs =
            [Memory::file(b"PK\x03\x04".to_vec()), broken, file(&packets[..5]), Memory::file(Vec::new())];
        let (out, order, finished) = merge(&inputs);
        assert_eq!(order, [1, 2]);
        assert!(out.len() > 400 && finished.inputs[0].packets == out.len() as u64 - 5);
        let errors: Vec<&CaptureError> = finished.failures.iter().map(|(_, error)| error).collect();
        assert!(matches!(
            errors[..],
            [CaptureError::ForeignFormat { .. }, CaptureError::Empty, CaptureError::Io(_)]
        ));
    }

    #[test]
    fn secrets_come_with_the_place_of_their_input() {
        let ng = NgWriter { big_endian: false };
        let mut late = ng.file(&packets(3)[2..]);
        let body = [&ng.u32(Secrets::TLS_KEY_LOG)[..], &ng.u32(1), b"x"].concat();
        late.extend(ng.block(10, &body));
        let (_, order, finished) = merge(&[Memory::file(late), file(&packets(2))]);
        assert_eq!((order, finished.secrets.len(), finished.secrets[0].0), (vec![1, 0], 1, 1));
    }

    proptest! {
        #[test]
        fn pipes_and_files_merge_alike(
            owner in proptest::collection::vec(0_usize..4, 1..400),
            back in proptest::collection::vec(0_usize..400, 0..20),
            pipes in any::<[bool; 4]>(),
            step in 1_usize..5000,
        ) {
            let mut all = packets(owner.len());
            for at in back {
                if at + 1 < all.len() {
                    all.swap(at, at + 1);
                }
            }
            let mut parts = vec![Vec::new(); 4];
            for (packet, owner) in all.iter().zip(&owner) {
                parts[*owner].push(packet.clone());
            }
            let files: Vec<Memory> = parts.iter().map(|part| file(part)).collect();
            let mixed: Vec<Memory> =
                files.iter().zip(pipes).map(|(input, pipe)| Memory { file: !pipe, step, ..input.clone() }).collect();
            let (one, other) = (merge(&files), merge(&mixed));
            prop_assert_eq!(&one.0, &other.0);
            prop_assert_eq!(one.1, other.1);
            prop_assert_eq!(one.2.inputs, other.2.inputs);

            // The definition, as plainly as it can be said.
            let mut order: Vec<usize> = (0..4).collect();
            order.sort_by_key(|&part| (parts[part].first().map_or(i64::MAX, |packet| packet.nanos), part));
            let mut next = [0; 4];
            for (input, own, packet) in &one.0 {
                let heads = |lane: usize| parts[order[lane]].get(next[lane]).map(|packet: &Packet| (packet.nanos, lane));
                let first = (0..4).filter_map(heads).min().expect("one is left");
                prop_assert_eq!((packet.nanos, *input as usize), first);
                next[first.1] += 1;
                prop_assert_eq!(*own, next[first.1] as u64);
            }
        }
    }
}
