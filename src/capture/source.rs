use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;
use std::sync::Arc;

use super::{CHUNK_BYTES, CaptureError, Chunk, Input, InputInfo, Reader, Record, Secrets};
use crate::base::Timestamp;

/// Many inputs as one capture in time order.
///
/// Inputs stand in the order of their first packets (ties: as given). Where they overlap in time they are
/// merged packet by packet: the earliest of the packets that are next in their inputs comes first (ties: the
/// earlier input), and each input keeps its own order.
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
        found.sort_by_key(|(time, lane)| (*time, lane.position));
        for (number, (time, lane)) in found.into_iter().enumerate() {
            if let Some(reader) = &lane.reader {
                source.open += 1;
                source.stored_bytes += reader.stored_bytes();
            }
            source.next.push(Reverse((time, number as u32)));
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
        if self.pool.len() < POOLED_BATCHES
            && let Ok(batch) = Arc::try_unwrap(run.batch)
        {
            self.pool.push(batch);
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
                    return None;
                }
            }
            self.open += 1;
        }
        let reader = lane.reader.as_mut()?;
        let stored_before = reader.stored_bytes();
        // Many inputs that overlap share the memory of a few.
        reader.set_room((SHARED_BYTES / self.open.max(1)).clamp(SMALL_ROOM_BYTES, CHUNK_BYTES) & !(SMALL_ROOM_BYTES - 1));
        let Batch { mut chunk, mut records } = self.pool.pop().unwrap_or_default();
        records.clear();
        let more = reader.read_chunk(&mut chunk, &mut records);
        self.stored_bytes += reader.stored_bytes() - stored_before;
        if more {
            lane.batch = Some(Arc::new(Batch { chunk, records }));
            lane.at = 0;
            lane.head()
        } else {
            self.pool.push(Batch { chunk, records });
            self.close(number);
            self.count();
            None
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
        if !input.rereadable() {
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
