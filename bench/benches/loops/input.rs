//! What the loops read.

use std::io::{self, Read};

use wsclose_bench::workload::Workload;
use wsclose_pcap::base::{PacketId, PacketRef, Timestamp};
use wsclose_pcap::capture::{Chunk, Input, Reader, Record};
use wsclose_pcap::decode::RawPacket;
use wsclose_pcap::flow::StreamData;

/// Payload bytes of a segment in streams that are made here.
const SEGMENT: usize = 1448;

/// A capture in memory.
pub struct Memory(pub Vec<u8>);

impl Memory {
    pub fn generated(workload: &str, size: u64) -> Self {
        let workload = Workload::named(workload).expect("a workload");
        Self(workload.generate(size, Vec::new()).expect("memory").out)
    }

    /// Calls for every packet.
    pub fn for_each_packet(&self, mut packet: impl FnMut(&Record, &[u8])) {
        let mut reader = Reader::open(self).expect("a capture");
        let (mut chunk, mut records) = (Chunk::new(), Vec::new());
        while reader.read_chunk(&mut chunk, &mut records) {
            for record in &records {
                packet(record, chunk.packet(record));
            }
            records.clear();
        }
    }

    /// The same packets as pcapng.
    pub fn as_pcapng(&self) -> Self {
        let mut out = Vec::new();
        block(&mut out, 0x0a0d_0d0a, &[&0x1a2b_3c4d_u32.to_le_bytes(), &[1, 0, 0, 0], &[0xff; 8]]);
        block(&mut out, 1, &[&[1, 0, 0, 0], &262_144_u32.to_le_bytes()]);
        self.for_each_packet(|record, data| {
            let micros = record.time.as_nanos() / 1000;
            let words = [0, (micros >> 32) as u32, micros as u32, record.captured_len, record.original_len];
            block(&mut out, 6, &[&words.map(u32::to_le_bytes).concat(), data]);
        });
        Self(out)
    }
}

fn block(out: &mut Vec<u8>, kind: u32, parts: &[&[u8]]) {
    let body = parts.concat();
    let length = (body.len().next_multiple_of(4) + 12) as u32;
    out.extend(kind.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(&body);
    out.resize(out.len().next_multiple_of(4), 0);
    out.extend(length.to_le_bytes());
}

impl Input for Memory {
    fn name(&self) -> &str {
        "memory"
    }

    fn len(&self) -> Option<u64> {
        Some(self.0.len() as u64)
    }

    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        self.0.get(offset as usize..).unwrap_or_default().read(into)
    }

    fn stream(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        Ok(Box::new(self.0.as_slice()))
    }

    fn rereadable(&self) -> bool {
        true
    }
}

pub fn raw<'a>(record: &Record, data: &'a [u8]) -> RawPacket<'a> {
    RawPacket { link: record.link, data, original_len: record.original_len, fcs_len: record.fcs_len }
}

pub fn packet(number: u64) -> PacketRef {
    PacketRef { id: PacketId::new(0, number), time: Timestamp::from_nanos(number as i64 * 1000) }
}

/// A stream in full segments.
pub fn segments(stream: &[u8]) -> impl Iterator<Item = StreamData<'_>> {
    stream.chunks(SEGMENT).enumerate().map(|(at, bytes)| StreamData {
        offset: (at * SEGMENT) as u64,
        bytes,
        packet: packet(at as u64 + 1),
        segment_start: true,
        acks: None,
    })
}
